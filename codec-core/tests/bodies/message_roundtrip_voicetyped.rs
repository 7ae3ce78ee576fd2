// Parses voicetyped messages, builds them, and parses that. Included by tests and by the fuzzer.

use callevents::framing::sse::{SseEvent, SseParser};
use callevents::json::Raw;
use callevents::voicetyped::{Call, CallList, CallRoute, Envelope, Event};
use callevents::{EncodeError, ErrorKind};

/// What was parsed is built to a text that parses to the same, and building that gives the same
/// bytes. A buffer that is too short is refused with the length that does.
macro_rules! round_trip {
    ($type:ident, $data:expr) => {{
        let data: &[u8] = $data;
        match $type::parse(data) {
            Ok(message) => {
                assert!(Raw::new(data).is_ok());
                let needed = message.encoded_len();
                let mut built = vec![0; needed];
                let too_small = Err(EncodeError::BufferTooSmall { needed });
                assert_eq!(message.encode(&mut built[1..]), too_small);
                assert_eq!(message.encode(&mut built), Ok(needed));
                let again = $type::parse(&built).expect("what was built parses");
                assert_eq!(again, message);
                let mut built_again = vec![0; again.encoded_len()];
                assert_eq!(again.encode(&mut built_again), Ok(needed));
                assert_eq!(built_again, built);
            }
            Err(error) => assert!(error.offset() as usize <= data.len()),
        }
    }};
}

/// Takes `data` as each of the messages, and as a stream of events.
pub fn voicetyped_roundtrip(data: &[u8]) {
    event(data);
    round_trip!(Call, data);
    round_trip!(CallList, data);
    round_trip!(Envelope, data);
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
    round_trip!(Event, data);
    let Ok(event) = Event::parse(data) else { return };
    let _ = (event.update(), event.kind());
    let route = CallRoute::parse(data).expect("an event has a route");
    // Of equal keys the event has the last, the route the first.
    if count(data, "session_id") == 1 && count(data, "type") == 1 {
        assert_eq!(route.session_id, event.session_id);
        assert_eq!(route.event_type, event.event_type());
    }
}

fn count(data: &[u8], key: &str) -> usize {
    Raw::new(data).map_or(0, |raw| raw.entries().filter(|(its, _)| its == key).count())
}
