//! The table says what the code for each message says: of the vectors, and of what is made of them.

use core::ptr::null_mut;
use std::path::Path;

use core_::json::{JsonStr, Kind, Raw};
use core_::{DecodeError, EncodeError, jambonz as jb, rtpbridge as rb, voicetyped as vt};

use super::entry;
use super::place::{Place, View};
use super::read::{Input, Read};
use crate::convert::{How, Mirror, Zero};
use crate::error::{callevents_error, callevents_status as Status};
use crate::generated::table::id;
use crate::memory::Outcome;
use crate::route::callevents_route;
use crate::view::callevents_str;
use crate::{jambonz, rtpbridge, voicetyped};

/// How a kind of message is read and written by the table.
struct ByTable<'t> {
    id: u8,
    read: &'t dyn Fn(&Input<'_>, &mut Place<'_>) -> Read<()>,
    write: &'t dyn Fn(View<'_>, &mut core_::json::Writer<'_>) -> Outcome<()>,
}

type Parse<T> = fn(&'static [u8]) -> Result<T, DecodeError>;
type Encode<T> = fn(&T, &mut [u8]) -> Result<usize, EncodeError>;

/// What a text is to somebody: a message, or a fault with its offset and field.
type Told<C> = Result<Box<C>, (Status, u32, String)>;

fn by_table<C: Zero>(text: &[u8], table: &ByTable<'_>) -> Told<C> {
    let mut place = Box::new(C::zero());
    // SAFETY: it is written before it is read.
    let mut error: callevents_error = unsafe { core::mem::zeroed() };
    let json = callevents_str::new(text);
    let read = &mut |input: &Input<'_>, place: &mut Place<'_>| (table.read)(input, place);
    let struct_ = core::ptr::from_mut(&mut *place).cast();
    // SAFETY: the struct is that of the id.
    match unsafe { entry::parse_by(json, struct_, &mut error, table.id, read) } {
        Status::OK => Ok(place),
        status => {
            assert_eq!(status, error.status);
            // SAFETY: the library's own text.
            let field = unsafe { error.field.text() }.expect("text");
            Err((status, error.offset, field.to_owned()))
        }
    }
}

fn by_code<C: Zero, T: Mirror<'static, C>>(text: &'static [u8], parse: Parse<T>) -> Told<C> {
    match parse(text) {
        Ok(message) => {
            let mut place = Box::new(C::zero());
            message.to_c(&mut place);
            Ok(place)
        }
        Err(error) => {
            let field = error.field().unwrap_or_default().to_owned();
            Err((error.into(), error.offset(), field))
        }
    }
}

fn written_by_table<C>(message: &C, table: &ByTable<'_>) -> Result<String, Status> {
    let (mut out, mut len) = (vec![0; 1 << 16], 0);
    let write =
        &mut |view: View<'_>, writer: &mut core_::json::Writer<'_>| (table.write)(view, writer);
    let message = core::ptr::from_ref(message).cast();
    // SAFETY: the struct is that of the id.
    let status = unsafe {
        entry::encode_by(message, out.as_mut_ptr(), out.len(), &mut len, table.id, write)
    };
    if status != Status::OK {
        return Err(status);
    }
    let mut needed = 0;
    // SAFETY: as above.
    let status = unsafe { entry::encode_by(message, null_mut(), 0, &mut needed, table.id, write) };
    assert_eq!((status, needed), (Status::BUFFER_TOO_SMALL, len));
    out.truncate(len);
    Ok(String::from_utf8(out).expect("JSON is text"))
}

fn written_by_code<C, T: Mirror<'static, C>>(
    message: &C,
    encode: Encode<T>,
) -> Result<String, Status> {
    // SAFETY: its views are those of texts that live on.
    let message = unsafe { T::from_c(message, true, How::Check) }?;
    let mut out = vec![0; 1 << 16];
    let len = encode(&message, &mut out).map_err(crate::generated::status::of_encoding)?;
    out.truncate(len);
    Ok(String::from_utf8(out).expect("JSON is text"))
}

/// Both say the same of a text, whether it is a message or not; and each can write what the other
/// has read.
fn is_same<C: Zero, T: Mirror<'static, C>>(
    text: &str,
    table: &ByTable<'_>,
    parse: Parse<T>,
    encode: Encode<T>,
) {
    let text: &'static str = text.to_owned().leak();
    let told = by_table::<C>(text.as_bytes(), table);
    match (by_code(text.as_bytes(), parse), told) {
        (Err(code), Err(table)) => assert_eq!(code, table, "{text}"),
        (Ok(code), Ok(by_table)) => {
            let right = written_by_code(&*code, encode);
            assert_eq!(written_by_table(&*by_table, table), right, "{text}");
            assert_eq!(written_by_table(&*code, table), right, "{text}");
            assert_eq!(written_by_code(&*by_table, encode), right, "{text}");
        }
        (code, table) => panic!("{:?} by code, {:?} by the table: {text}", code.err(), table.err()),
    }
}

/// Reads a route by the table.
type ReadRoute = dyn Fn(&Input<'_>, &mut Place<'_>) -> Read<()>;

/// The route that is read by the table is the core's, if the text is JSON at all: how far a fault
/// may stand behind the route to be told is not the same.
fn is_same_route<'t>(
    text: &'t str,
    read: &ReadRoute,
    parse: impl FnOnce(&'t [u8]) -> Result<[JsonStr<'t>; 2], DecodeError>,
) {
    if Raw::new(text.as_bytes()).is_err() {
        return;
    }
    let read = &mut |input: &Input<'_>, place: &mut Place<'_>| read(input, place);
    // SAFETY: pointers may be null, and numbers zero; the texts are those of the route, or the
    // library's own.
    let told = unsafe {
        let (mut route, mut error): (callevents_route, callevents_error) = core::mem::zeroed();
        match entry::route(text.into(), &mut route, &mut error, read) {
            Status::OK => Ok([route.name.value(How::Trust), route.call_id.value(How::Trust)]
                .map(|text| text.expect("text"))),
            status => Err((status, error.offset, error.field.text().expect("text"))),
        }
    };
    let right = parse(text.as_bytes())
        .map_err(|error| (error.into(), error.offset(), error.field().unwrap_or_default()));
    assert_eq!(told, right, "{text}");
}

/// Objects of one message, which is no more than its rows.
macro_rules! plain {
    ($text:expr, $id:ident, $core:ty) => {
        is_same::<_, $core>(
            $text,
            &ByTable {
                id: id::$id,
                read: &|input, place| super::read::whole(id::$id, input, place),
                write: &|view, writer| super::write::object(id::$id, view, writer),
            },
            <$core>::parse,
            |message, out| message.encode(out),
        )
    };
}

fn jambonz(text: &str) {
    is_same_route(text, &super::route::jambonz, |text| {
        jb::Route::parse(text).map(|route| [route.name, route.call_sid])
    });
    plain!(text, JAMBONZ_MESSAGE, jb::Message<'static>);
    is_same::<jambonz::callevents_jambonz_application_message, jb::ApplicationMessage<'static>>(
        text,
        &ByTable {
            id: id::JAMBONZ_APPLICATION_MESSAGE,
            read: &super::jambonz::application,
            write: &super::jambonz::write_application,
        },
        jb::ApplicationMessage::parse,
        |message, out| message.encode(out),
    );
}

fn rtpbridge(text: &str) {
    is_same_route(text, &super::route::rtpbridge, |text| {
        rb::EventRoute::parse(text).map(|route| [route.event, route.call_id])
    });
    is_same::<rtpbridge::callevents_rtpbridge_event, rb::Event<'static>>(
        text,
        &ByTable {
            id: id::RTPBRIDGE_EVENT,
            read: &super::rtpbridge::event,
            write: &super::rtpbridge::write_event,
        },
        rb::Event::parse,
        |event, out| event.encode(out),
    );
    is_same::<rtpbridge::callevents_rtpbridge_request, rb::Request<'static>>(
        text,
        &ByTable {
            id: id::RTPBRIDGE_REQUEST,
            read: &super::rtpbridge::request,
            write: &super::rtpbridge::write_request,
        },
        rb::Request::parse,
        |request, out| request.encode(out),
    );
    // Of one method by its number, which the text's length picks.
    macro_rules! response {
        ($($method:literal)+) => {$(
            if text.len() % 26 == $method {
                is_same::<rtpbridge::callevents_rtpbridge_response, rb::Response<'static>>(
                    text,
                    &ByTable {
                        id: id::RTPBRIDGE_RESPONSE,
                        read: &|input, place| super::rtpbridge::response($method, input, place),
                        write: &super::rtpbridge::write_response,
                    },
                    |text| {
                        let row = rb::Method::INFO.values.get(($method as usize).wrapping_sub(1));
                        let method = row.map_or(rb::Method::default(), |row| row.name.into());
                        rb::Response::parse_of(method, text)
                    },
                    |response, out| response.encode(out),
                );
            }
        )+};
    }
    response!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25);
}

/// Responses stand beside no request in the vectors: each is read as that of every method.
fn rtpbridge_results(text: &str) {
    for spaces in 0..26 {
        rtpbridge(&format!("{text}{}", " ".repeat(spaces)));
    }
}

fn voicetyped(text: &str) {
    is_same_route(text, &super::route::voicetyped, |text| {
        vt::CallRoute::parse(text).map(|route| [route.event_type, route.session_id])
    });
    is_same::<voicetyped::callevents_voicetyped_event, vt::Event<'static>>(
        text,
        &ByTable {
            id: id::VOICETYPED_COMMON,
            read: &|input, place| super::voicetyped::event(input, None, place),
            write: &super::voicetyped::write_event,
        },
        vt::Event::parse,
        |event, out| event.encode(out),
    );
    plain!(text, VOICETYPED_ENVELOPE, vt::Envelope<'static>);
    plain!(text, VOICETYPED_CALL, vt::Call<'static>);
    plain!(text, VOICETYPED_CALL_LIST, vt::CallList<'static>);
}

/// Xorshift: the same changes always.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit.max(1)
    }
}

/// Changes the `at`th value of a text, counting all that are in others; what is left of `at` tells
/// whether there was one.
fn change(value: Raw<'_>, at: &mut usize, random: &mut Random) -> String {
    if core::mem::replace(at, at.wrapping_sub(1)) == 0 {
        let others = ["null", "7", "\"x\"", "{}", "[]", "true", "-1.5e3", "[{\"a\":null}]"];
        return others[random.below(others.len())].to_owned();
    }
    match value.kind() {
        Kind::Object => {
            let members = value.entries();
            let mut members: Vec<_> = members
                .map(|(key, value)| {
                    let value = change(value, at, random);
                    format!("\"{}\":{value}", key.raw().as_str())
                })
                .collect();
            match random.below(12) {
                0 => members.reverse(),
                1 => members.push("\"a new member\": [1, {}]".to_owned()),
                2 => drop(members.pop()),
                3 if !members.is_empty() => {
                    let member = members[random.below(members.len())].clone();
                    members.insert(random.below(members.len()), member);
                }
                4 if !members.is_empty() => {
                    let (key, _) = members[0].split_once(':').expect("a key");
                    members.push(format!("{key} : null"));
                }
                _ => {}
            }
            format!("{{{}}}", members.join([",", " ,\n"][random.below(2)]))
        }
        Kind::Array => {
            let items: Vec<_> = value.items().map(|item| change(item, at, random)).collect();
            format!("[{}]", items.join(","))
        }
        _ => value.as_json().as_str().to_owned(),
    }
}

/// Messages of a system's vectors.
fn messages(system: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(system);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("vectors")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let mut messages = Vec::new();
    for path in files {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("jsonl") => {
                let rows: Vec<_> = text.lines().collect();
                for row in rows.iter().step_by(rows.len().div_ceil(PER_FILE).max(1)) {
                    let raw = Raw::new(row.as_bytes()).expect("JSON");
                    let text = raw.entry("text").and_then(|text| text.as_string());
                    messages.push(match text {
                        Some(text) => text.chars().collect(),
                        None => (*row).to_owned(),
                    });
                }
            }
            Some("sse") => {
                let data = text.lines().filter_map(|line| line.strip_prefix("data: "));
                messages.extend(data.take(PER_FILE).map(str::to_owned));
            }
            _ => {}
        }
    }
    messages
}

/// So many messages of a file are enough for each kind that is in it.
const PER_FILE: usize = 48;

/// Gives a check each message, and what becomes of it by changes of bytes and of values.
fn each_with_changes(system: &str, changes: usize, check: impl Fn(&str)) {
    let messages = messages(system);
    assert!(messages.len() > 50, "{} messages of {system}", messages.len());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for text in &messages {
        check(text);
        for _ in 0..changes {
            let mut bytes = text.clone().into_bytes();
            let (at, odd) = (random.below(bytes.len()), b"\"{}[],:-0en\\ u"[random.below(14)]);
            match random.below(4) {
                0 => bytes.truncate(at),
                1 if !bytes.is_empty() => bytes[at] = odd,
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                _ => bytes.insert(at, odd),
            }
            if let Ok(changed) = core::str::from_utf8(&bytes) {
                check(changed);
            }
            if let Ok(raw) = Raw::new(text.as_bytes()) {
                let mut at = random.below(text.matches(':').count() + 3);
                check(&change(raw, &mut at, &mut random));
            }
        }
    }
}

#[test]
fn jambonz_is_the_same() {
    each_with_changes("jambonz", 12, jambonz);
}

#[test]
fn rtpbridge_is_the_same() {
    each_with_changes("rtpbridge", 12, rtpbridge);
    messages("rtpbridge").iter().step_by(3).for_each(|text| rtpbridge_results(text));
}

#[test]
fn voicetyped_is_the_same() {
    each_with_changes("voicetyped", 12, voicetyped);
}
