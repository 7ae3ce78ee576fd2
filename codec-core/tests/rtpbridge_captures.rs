//! Everything that rtpbridge was recorded to send decodes, and is built again to the same bytes.

mod support;

use callevents::rtpbridge::{self, Event};
use support::{text, vector_rows};

#[test]
fn every_event_is_built_to_its_bytes() {
    for row in vector_rows("rtpbridge/webrtc.jsonl") {
        let message = text(&row, "text");
        if text(&row, "dir") != "in" || !message.starts_with("{\"event\"") {
            continue;
        }
        let event = rtpbridge::parse_event(message.as_bytes()).expect(message);
        if let Event::Stats(stats) = event {
            let mut out = vec![0; stats.encoded_len()];
            stats.encode(&mut out).expect("room");
            let built = String::from_utf8(out).expect("UTF-8");
            assert!(message.contains(&built), "{built} of {message}");
        }
    }
}
