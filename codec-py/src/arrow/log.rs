//! What is read: captures of frames, event streams, and lines of messages, as the command reads
//! them.

use core::convert::Infallible;
use std::borrow::Cow;

use callevents::bindings::too_large;
use callevents::framing::frame::FrameDecoder;
use callevents::framing::sse::{SseEvent, SseParser};
use callevents::gateway::{Message as GatewayMessage, ReadOptions};
use callevents::jambonz::{ApplicationMessage, Message as JambonzMessage};
use callevents::json::Kind;
use callevents::rtpbridge::{
    EventData, Message as RtpbridgeMessage, Request, RequestRoute, Response,
};
use callevents::voicetyped::Event as VoicetypedEvent;
use callevents::{Bounded, CallUpdate, DecodeError, jambonz, rtpbridge};
use callevents_cli::capture::Row;
use callevents_cli::form::{Beginning, Form};
use callevents_cli::lines::{Line, Lines};

use super::table::UNKNOWN;
use crate::generated;
use crate::record::Image;
use crate::systems;

/// Takes what a log holds.
pub(super) trait Take {
    fn message(&mut self, place: &Place<'_>, message: &dyn Message);
    fn error(&mut self, place: &Place<'_>, error: DecodeError);
}

/// Where a message stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Place<'a> {
    /// In bytes from the beginning of the log.
    pub(super) offset: u64,
    /// The row of a recording that it was.
    pub(super) row: Option<&'a Row<'a>>,
}

impl<'a> Place<'a> {
    /// When it was recorded, in ms.
    pub(super) fn at_ms(&self) -> Option<i64> {
        self.row?.at_ms()
    }

    /// On which connection it was recorded.
    pub(super) fn conn(&self) -> Option<Cow<'a, str>> {
        let conn = self.row?.conn.filter(|conn| conn.kind() != Kind::Null)?;
        Some(match conn.as_string() {
            Some(name) => name.to_cow(),
            None => conn.as_json().as_str().into(),
        })
    }

    /// How many bytes of a row are beside its message, about.
    pub(super) fn len(&self) -> usize {
        let conn = self.row.and_then(|row| row.conn);
        conn.map_or(0, |conn| conn.as_json().as_bytes().len())
    }
}

/// A message of any system.
pub(super) trait Message {
    /// Its name in snake case.
    fn kind(&self) -> &str;

    /// What it stands in.
    fn text(&self) -> &[u8];

    /// Puts it into an image of its text, and gives the position of its class.
    fn put(&self, image: &mut Image<'_>) -> usize;

    /// What it says about its call.
    fn update(&self) -> Option<CallUpdate<'_>> {
        None
    }
}

/// A log that is read piece by piece.
pub(super) trait Log: Send {
    /// Takes the next bytes.
    fn feed(&mut self, bytes: &[u8], to: &mut dyn Take);

    /// The log has ended.
    fn finish(&mut self, to: &mut dyn Take);
}

/// Frames of the gateway.
pub(super) struct Frames {
    pub(super) decoder: FrameDecoder<0, Bounded>,
    pub(super) options: ReadOptions,
}

struct Frame<'a> {
    message: GatewayMessage<'a>,
    body: &'a [u8],
}

impl Log for Frames {
    fn feed(&mut self, bytes: &[u8], to: &mut dyn Take) {
        let mut input = bytes;
        while let Some(frame) = self.decoder.next(&mut input).transpose() {
            let frame = frame.and_then(|frame| {
                let message = frame.message_with(&self.options)?;
                Ok((frame.stream_offset, Frame { message, body: frame.body }))
            });
            match frame {
                Ok((offset, frame)) => to.message(&Place { offset, row: None }, &frame),
                Err(error) => tell(to, error),
            }
        }
    }

    fn finish(&mut self, to: &mut dyn Take) {
        if let Err(error) = self.decoder.finish() {
            tell(to, error);
        }
    }
}

fn tell(to: &mut dyn Take, error: DecodeError) {
    let offset = error.stream_offset().unwrap_or_default();
    to.error(&Place { offset, row: None }, error);
}

impl Message for Frame<'_> {
    #[inline]
    fn kind(&self) -> &str {
        self.message.kind()
    }

    fn text(&self) -> &[u8] {
        self.body
    }

    #[inline]
    fn put(&self, image: &mut Image<'_>) -> usize {
        if let GatewayMessage::Unknown { method_id, body } = self.message {
            image.pair(method_id.into(), body);
            return generated::gateway::at::UNKNOWN;
        }
        generated::gateway::put(image, &self.message)
    }

    fn update(&self) -> Option<CallUpdate<'_>> {
        match &self.message {
            GatewayMessage::CallEvent(event) => event.update(),
            _ => None,
        }
    }
}

/// An event stream, whatever it carries.
pub(super) struct Stream<F> {
    pub(super) parser: SseParser<0, Bounded>,
    /// Makes an event a message.
    pub(super) read: F,
}

impl<F> Log for Stream<F>
where
    F: Send + Fn(&SseEvent<'_>, &mut dyn Take),
{
    fn feed(&mut self, bytes: &[u8], to: &mut dyn Take) {
        let mut input = bytes;
        while let Some(event) = self.parser.next(&mut input).transpose() {
            match event {
                Ok(event) => (self.read)(&event, to),
                Err(error) => tell(to, error),
            }
        }
    }

    fn finish(&mut self, to: &mut dyn Take) {
        if let Err(error) = self.parser.finish() {
            tell(to, error);
        }
    }
}

/// An event of a stream as it is.
pub(super) fn sse(event: &SseEvent<'_>, to: &mut dyn Take) {
    struct Event<'a>(&'a SseEvent<'a>);

    impl Message for Event<'_> {
        fn kind(&self) -> &str {
            systems::sse::TABLE.classes.first().map_or("", |class| class.kind)
        }

        fn text(&self) -> &[u8] {
            self.0.data.as_bytes()
        }

        fn put(&self, image: &mut Image<'_>) -> usize {
            systems::sse::put(image, self.0);
            0
        }
    }

    to.message(&Place { offset: event.stream_offset, row: None }, &Event(event));
}

/// An event of voicetyped's stream.
pub(super) fn voicetyped(event: &SseEvent<'_>, to: &mut dyn Take) {
    let place = Place { offset: event.stream_offset, row: None };
    match VoicetypedEvent::from_sse(event) {
        Ok(message) => to.message(&place, &Json(&message, event.data.as_bytes())),
        Err(error) => to.error(&place, error),
    }
}

/// Lines of messages, or rows of a recording.
pub(super) struct Rows {
    lines: Lines,
    limit: usize,
    read: Read,
}

/// Reads a row.
type Read = fn(&Row<'_>, &Place<'_>, &mut dyn Take);

impl Rows {
    /// Rows in lines of up to so many bytes.
    pub(super) fn new(read: Read, limit: usize) -> Self {
        Self { lines: Lines::new(limit), limit, read }
    }

    fn line(read: Read, limit: usize, line: Line<'_>, to: &mut dyn Take) -> Result<(), Infallible> {
        match line {
            Line::Whole(line, offset) if !line.trim_ascii().is_empty() => {
                let row = Row::of(line);
                read(&row, &Place { offset, row: Some(&row) }, to);
            }
            Line::Whole(..) => {}
            Line::TooLong { offset, len } => {
                to.error(&Place { offset, row: None }, too_large(len, limit));
            }
        }
        Ok(())
    }
}

impl Log for Rows {
    fn feed(&mut self, bytes: &[u8], to: &mut dyn Take) {
        let Self { lines, limit, read } = self;
        let Ok(()) = lines.feed(bytes, |line| Self::line(*read, *limit, line, to));
    }

    fn finish(&mut self, to: &mut dyn Take) {
        let Self { lines, limit, read } = self;
        let Ok(()) = lines.finish(|line| Self::line(*read, *limit, line, to));
    }
}

/// A row of jambonz or its application.
pub(super) fn jambonz_row(row: &Row<'_>, place: &Place<'_>, to: &mut dyn Take) {
    let is_of_application = row.is_from_client().unwrap_or_else(|| {
        let route = jambonz::Route::parse(&row.text);
        route.is_ok_and(|route| route.name == "ack" || route.name == "command")
    });
    if is_of_application {
        match ApplicationMessage::parse(&row.text) {
            Ok(ApplicationMessage::Ack(ack)) => to.message(place, &Json(&ack, &row.text)),
            Ok(ApplicationMessage::Command(command)) => {
                to.message(place, &Json(&command, &row.text));
            }
            Ok(_) => match jambonz::parse(&row.text) {
                Ok(message) => to.message(place, &Unknown(Json(&message, &row.text))),
                Err(error) => to.error(place, error),
            },
            Err(error) => to.error(place, error),
        }
        return;
    }
    match jambonz::parse(&row.text) {
        Ok(message) => to.message(place, &Json(&message, &row.text)),
        Err(error) => to.error(place, error),
    }
}

/// A row of rtpbridge or its client.
pub(super) fn rtpbridge_row(row: &Row<'_>, place: &Place<'_>, to: &mut dyn Take) {
    let is_from_client =
        row.is_from_client().unwrap_or_else(|| RequestRoute::parse(&row.text).is_ok());
    if is_from_client {
        match Request::parse(&row.text) {
            Ok(request) => to.message(place, &Json(&request, &row.text)),
            Err(error) => to.error(place, error),
        }
        return;
    }
    match rtpbridge::parse(&row.text) {
        Ok(RtpbridgeMessage::Event(event)) => to.message(place, &Json(&event, &row.text)),
        Ok(RtpbridgeMessage::Response(answer)) => to.message(place, &Json(&answer, &row.text)),
        // There is nothing else yet.
        Ok(_) => {}
        Err(error) => to.error(place, error),
    }
}

/// A line that is an event of voicetyped.
pub(super) fn voicetyped_row(row: &Row<'_>, place: &Place<'_>, to: &mut dyn Take) {
    match VoicetypedEvent::parse(&row.text) {
        Ok(event) => to.message(place, &Json(&event, &row.text)),
        Err(error) => to.error(place, error),
    }
}

/// Events of voicetyped in whichever way they come: as a stream, or one a line.
pub(super) struct Either {
    /// What has come, until that is known; and what it is read by if they are lines.
    unknown: Option<(Beginning, Box<dyn Log>)>,
    /// The stream, unless they are lines.
    log: Box<dyn Log>,
}

impl Either {
    pub(super) fn new(stream: Box<dyn Log>, lines: Box<dyn Log>) -> Self {
        Self { unknown: Some((Beginning::default(), lines)), log: stream }
    }

    /// Takes the beginning of what is known to be of this form.
    fn begin(&mut self, form: Form, so_far: &[u8], to: &mut dyn Take) {
        if let Some((_, lines)) = self.unknown.take().filter(|_| form == Form::Lines) {
            self.log = lines;
        }
        self.log.feed(so_far, to);
    }
}

impl Log for Either {
    fn feed(&mut self, bytes: &[u8], to: &mut dyn Take) {
        match &mut self.unknown {
            None => self.log.feed(bytes, to),
            Some((beginning, _)) => {
                if let Some((form, so_far)) = beginning.feed(bytes) {
                    self.begin(form, &so_far, to);
                }
            }
        }
    }

    fn finish(&mut self, to: &mut dyn Take) {
        if let Some((beginning, _)) = &mut self.unknown {
            let (form, so_far) = beginning.finish();
            self.begin(form, &so_far, to);
        }
        self.log.finish(to);
    }
}

/// A message in JSON with its text.
struct Json<'a, T>(&'a T, &'a [u8]);

/// What an application says that is neither an acknowledgement nor a command: whatever its type is,
/// jambonz has not said it.
struct Unknown<T>(T);

impl<T: Message> Message for Unknown<T> {
    fn kind(&self) -> &str {
        UNKNOWN
    }

    fn text(&self) -> &[u8] {
        self.0.text()
    }

    fn put(&self, image: &mut Image<'_>) -> usize {
        self.0.put(image)
    }
}

macro_rules! json_message {
    ($($type:ty, $at:expr, |$message:ident| $kind:expr $(, $update:expr)?;)+) => {$(
        impl Message for Json<'_, $type> {
            fn kind(&self) -> &str {
                let $message = self.0;
                $kind
            }

            fn text(&self) -> &[u8] {
                self.1
            }

            fn put(&self, image: &mut Image<'_>) -> usize {
                image.node(self.0);
                $at
            }

            $(fn update(&self) -> Option<CallUpdate<'_>> {
                let $message = self.0;
                $update
            })?
        }
    )+};
}

json_message! {
    JambonzMessage<'_>, generated::jambonz::at::MESSAGE, |it| it.kind(), it.update();
    jambonz::Ack<'_>, generated::jambonz::at::ACK, |_it| "ack";
    jambonz::Command<'_>, generated::jambonz::at::COMMAND, |_it| "command";
    rtpbridge::Event<'_>, generated::rtpbridge::at::EVENT, |it| kind_of(it), it.update();
    Response<'_>, generated::rtpbridge::at::RESPONSE, |_it| Response::INFO.kind;
    Request<'_>, generated::rtpbridge::at::REQUEST, |_it| Request::INFO.kind;
    VoicetypedEvent<'_>, generated::voicetyped::at::EVENT, |it| it.kind(), it.update();
}

/// An event that the server failed to write has no table of its own.
fn kind_of(event: &rtpbridge::Event<'_>) -> &'static str {
    match event.data {
        EventData::SerializationFailed(_) => UNKNOWN,
        _ => event.kind(),
    }
}
