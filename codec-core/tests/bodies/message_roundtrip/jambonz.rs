// jambonz messages in both directions.

use callevents::jambonz;
use callevents::json::{JsonStr, Raw};

/// Takes `data` as each of the messages.
pub fn jambonz_roundtrip(data: &[u8]) {
    message(data);
    application_message(data);
    queue_body(data);
    route(data);
}

fn message(data: &[u8]) {
    round_trip!(jambonz::Message::parse, data);
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

fn application_message(data: &[u8]) {
    round_trip!(jambonz::ApplicationMessage::parse, data);
}

fn queue_body(data: &[u8]) {
    round_trip!(jambonz::QueueData::parse, data);
}

/// The route is the message's, but where a key comes twice or a session is said to have two names.
fn route(data: &[u8]) {
    let (Ok(message), Ok(raw)) = (jambonz::parse(data), Raw::new(data)) else { return };
    let route = jambonz::Route::parse(data).expect("a message has a route");
    let own = message.call().and_then(|call| call.call_sid);
    let names_agree = own.is_none() || message.call_sid.is_none() || own == message.call_sid;
    if is_unique(raw) && raw.entry("data").is_none_or(is_unique) && names_agree {
        assert_eq!(route.name, message.name());
        assert_eq!(route.call_sid, message.leg_sid().unwrap_or_default());
    }
}

/// Whether no key comes twice.
fn is_unique(object: Raw<'_>) -> bool {
    let keys = || object.entries().map(|(key, _)| key);
    let count = |key: JsonStr<'_>| keys().filter(|its| *its == key).count();
    // Long objects are let off: this is quadratic.
    keys().count() < 200 && keys().all(|key| count(key) == 1)
}
