// Parses JSON messages, builds them, and parses that. Included by the tests and by the fuzz target
// of the same name.

use callevents::EncodeError;
use callevents::jambonz;
use callevents::json::{JsonStr, Raw};

/// Takes `data` as every message that there is.
pub fn message_roundtrip(data: &[u8]) {
    for round_trip in ROUND_TRIPS {
        round_trip(data);
    }
}

/// One for each thing that a text can be parsed as.
const ROUND_TRIPS: &[fn(&[u8])] =
    &[jambonz_message, jambonz_application_message, jambonz_queue_body, jambonz_route];

/// What was parsed is built to a text that parses to the same, and building that gives the same
/// bytes. A buffer that is too short is refused with the length that does.
macro_rules! round_trip {
    ($type:ty, $data:expr) => {{
        let data: &[u8] = $data;
        match <$type>::parse(data) {
            Ok(message) => {
                assert!(Raw::new(data).is_ok());
                let needed = message.encoded_len();
                let mut built = vec![0; needed];
                let too_small = Err(EncodeError::BufferTooSmall { needed });
                assert_eq!(message.encode(&mut built[1..]), too_small);
                assert_eq!(message.encode(&mut built), Ok(needed));
                let again = <$type>::parse(&built).expect("what was built parses");
                assert_eq!(again, message);
                let mut built_again = vec![0; again.encoded_len()];
                assert_eq!(again.encode(&mut built_again), Ok(needed));
                assert_eq!(built_again, built);
            }
            Err(error) => assert!(error.offset() as usize <= data.len()),
        }
    }};
}

fn jambonz_message(data: &[u8]) {
    round_trip!(jambonz::Message<'_>, data);
    if let Ok(message) = jambonz::parse(data) {
        let _ = (message.update(), message.kind(), message.call());
        let ack = message.ack();
        let mut out = vec![0; ack.encoded_len()];
        ack.encode(&mut out).expect("room");
        assert_eq!(
            jambonz::ApplicationMessage::parse(&out).map(|message| message.kind()),
            Ok("ack")
        );
    }
}

fn jambonz_application_message(data: &[u8]) {
    round_trip!(jambonz::ApplicationMessage<'_>, data);
}

fn jambonz_queue_body(data: &[u8]) {
    round_trip!(jambonz::QueueData<'_>, data);
}

/// The route is the message's, but where a key comes twice or a session is said to have two names.
fn jambonz_route(data: &[u8]) {
    let (Ok(message), Ok(raw)) = (jambonz::parse(data), Raw::new(data)) else { return };
    let route = jambonz::Route::parse(data).expect("a message has a route");
    let own = message.call().and_then(|call| call.call_sid);
    let names_agree = own.is_none() || message.call_sid.is_none() || own == message.call_sid;
    if is_unique(raw) && raw.entry("data").is_none_or(is_unique) && names_agree {
        assert_eq!(route.name, message.name());
        let leg = message.leg_sid().unwrap_or_default();
        // Data that is not typed may name a leg all the same.
        assert!(route.call_sid == leg || message.call().is_none());
    }
}

/// Whether no key comes twice.
fn is_unique(object: Raw<'_>) -> bool {
    let keys = || object.entries().map(|(key, _)| key);
    let count = |key: JsonStr<'_>| keys().filter(|its| *its == key).count();
    // Long objects are let off: this is quadratic.
    keys().count() < 200 && keys().all(|key| count(key) == 1)
}
