//! What bindings to other languages take apart and put together again.

use callevents::bindings::{self, Item};
use callevents::gateway::GatewayOrder;
use callevents::json::{JsonStr, Raw};
use callevents::rtpbridge::{Dtmf, Event, EventData};
use callevents::{CallTracker, ErrorKind, Text};

#[test]
fn raw_strings_are_checked() {
    for good in ["", "plain", r"a\n\u0041", r"\ud83d\ude00", "ä\\\""] {
        let found = bindings::checked_json_str(Text::new(good)).expect(good);
        assert_eq!(found.is_escaped(), good.contains('\\'), "{good}");
        let text = format!("\"{good}\"");
        let read = Raw::new(text.as_bytes()).ok().and_then(|raw| raw.as_string());
        assert_eq!(Some(found), read);
    }
    for bad in ["\"", "\n", "\\", r"\x", r"\u12", "a\\", "\u{1}"] {
        assert!(bindings::checked_json_str(Text::new(bad)).is_none(), "{bad:?}");
    }
}

#[test]
fn messages_that_were_stepped_over_are_errors() {
    let error = bindings::too_large(11, 10);
    assert_eq!((error.kind(), error.sizes()), (ErrorKind::TooLarge, Some((11, 10))));
    assert_eq!(bindings::too_large(usize::MAX, 10).sizes(), Some((u32::MAX, 10)));
}

#[test]
fn lists_are_checked() {
    let raw = |text: &'static str| Raw::new(text.as_bytes()).expect(text);
    let list = u32::checked_list(raw("[1, 2]")).expect("a list");
    assert_eq!(bindings::array_of(&list), Some(raw("[1, 2]")));
    assert!(bindings::list::<u32>(raw("[1, 2]")).iter().eq([1, 2]));
    for bad in ["7", "{}", "[-1]", r#"["a"]"#] {
        assert!(u32::checked_list(raw(bad)).is_err(), "{bad}");
    }
    assert!(JsonStr::checked_list(raw(r#"["a"]"#)).is_ok());
}

#[test]
fn messages_are_put_together_again() {
    let text = br#"{"more":1,"event":"dtmf","data":{"x":null,"digit":"5","duration_ms":1,"endpoint_id":"e"}}"#;
    let event = Event::parse(text).expect("an event");
    let EventData::Dtmf(dtmf) = event.data else { panic!("{event:?}") };
    let rest = |object: Option<Raw<'static>>| object.expect("members that are more");
    let again = Event {
        data: EventData::Dtmf(Dtmf {
            rest: Dtmf::rest_of(rest(bindings::object_of(&dtmf.rest))),
            ..dtmf
        }),
        rest: Event::rest_of(rest(bindings::object_of(&event.rest))),
    };
    let mut out = [0; 128];
    let len = again.encode(&mut out).expect("room");
    assert_eq!(&out[..len], text);
}

#[test]
fn calls_are_given_one_after_the_other() {
    let mut calls = CallTracker::<GatewayOrder, 8>::new();
    for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
        calls.step(Text::new(id), GatewayOrder::CREATE, 10 * at as u64);
    }
    calls.step(Text::new("b"), GatewayOrder::HANGUP_COMPLETE, 20);
    let (mut place, mut found) = (0, Vec::new());
    while let Some(call) = calls.next_active(&mut place) {
        found.push(call.id.to_string());
    }
    found.sort();
    assert_eq!(found, ["a", "c"]);
    assert!(calls.next_active(&mut usize::MAX.clone()).is_none());

    let mut place = 0;
    let expired = calls.next_expired(&mut place, 25, 10).map(|call| call.last_seen_ms);
    assert_eq!(expired, Some(0));
    assert!(calls.next_expired(&mut place, 25, 10).is_none());
    assert_eq!((calls.len(), calls.counters().expired), (1, 1));
}
