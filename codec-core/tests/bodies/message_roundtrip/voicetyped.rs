// voicetyped messages, also in streams.

use std::collections::BTreeMap;

use callevents::ErrorKind;
use callevents::framing::sse::{SseEvent, SseParser};
use callevents::json::Raw;
use callevents::voicetyped::{Call, CallList, CallRoute, Envelope, Event, Payload};

/// Takes `data` as each of the messages, and as a stream of events.
pub fn voicetyped_roundtrip(data: &[u8]) {
    event(data);
    round_trip!(Call::parse, data);
    round_trip!(CallList::parse, data);
    round_trip!(Envelope::parse, data);
    let mut parser = SseParser::with_limit(1 << 16);
    let mut input = data;
    while let Ok(Some(sse)) = parser.next(&mut input) {
        event_of_stream(&sse);
    }
}

/// The name of the stream counts only where the data has none.
fn event_of_stream(sse: &SseEvent<'_>) {
    let data = sse.data.as_bytes();
    event(data);
    match (Event::from_sse(sse), Event::parse(data)) {
        (Ok(ours), Ok(plain)) => assert_eq!(ours, plain),
        (Err(ours), Err(plain)) => {
            assert_eq!(ours.stream_offset(), Some(sse.stream_offset), "{plain}")
        }
        (Ok(ours), Err(plain)) => {
            assert_eq!(plain.kind(), ErrorKind::MissingField);
            assert_eq!(ours.event_type(), sse.event_type.as_str());
        }
        (Err(error), Ok(_)) => panic!("{error}"),
    }
}

fn event(data: &[u8]) {
    round_trip!(Event::parse, data, without_blanks);
    let Ok(event) = Event::parse(data) else { return };
    let _ = (event.update(), event.kind());
    let route = CallRoute::parse(data).expect("an event has a route");
    // Of equal keys the event has the last, the route the first.
    if count(data, "session_id") == 1 && count(data, "type") == 1 {
        assert_eq!(route.session_id, event.session_id);
        assert_eq!(route.event_type, event.event_type());
    }
}

/// The event, where that of a type that is not known has its members instead of their text: between
/// them there were blanks, and some came twice.
fn without_blanks<'a>(event: Event<'a>) -> (Event<'a>, BTreeMap<String, Raw<'a>>) {
    let Payload::Unknown { name, data } = event.payload else {
        return (event, BTreeMap::new());
    };
    let payload = Payload::Unknown { name, data: Raw::default() };
    (
        Event { payload, ..event },
        data.entries().map(|(key, value)| (key.to_string(), value)).collect(),
    )
}

fn count(data: &[u8], key: &str) -> usize {
    Raw::new(data).map_or(0, |raw| raw.entries().filter(|(its, _)| its == key).count())
}
