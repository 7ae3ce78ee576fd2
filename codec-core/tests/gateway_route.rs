//! A route is what the whole event says, and whatever is odd is left to the whole decoder.

mod support;

use callevents::gateway::{BodyFormat, CallEvent, CallRoute};
use support::{row_bytes, text, vector_rows};

#[test]
fn every_event_has_the_route_of_its_fields() {
    let mut events = 0;
    for name in ["gateway/messages.jsonl", "gateway/hostile.jsonl"] {
        for row in vector_rows(name) {
            if text(&row, "kind") != "call_event" || text(&row, "layout") != "envelope" {
                continue;
            }
            let body = row_bytes(&row);
            match CallEvent::decode(&body) {
                Ok(event) => {
                    let route = CallRoute::decode(BodyFormat::Envelope, &body).expect("a route");
                    assert_eq!(route, CallRoute::from(event), "{}", text(&row, "name"));
                    events += 1;
                }
                Err(error) => {
                    // A fault behind the two fields is not looked for.
                    if let Err(found) = CallRoute::decode(BodyFormat::Envelope, &body) {
                        assert_eq!(found, error, "{}", text(&row, "name"));
                    }
                }
            }
        }
    }
    assert!(events > 30);
}

#[test]
fn protobuf_events_too() {
    for row in vector_rows("gateway/protobuf.jsonl") {
        let body = row_bytes(&row);
        if text(&row, "message") != "CallEvent" || text(&row, "name").starts_with("duplicate") {
            continue;
        }
        if let Ok(event) = CallEvent::decode_protobuf(&body) {
            let route = CallRoute::decode(BodyFormat::Protobuf, &body).expect("a route");
            assert_eq!(route, CallRoute::from(event), "{}", text(&row, "name"));
        }
    }
}
