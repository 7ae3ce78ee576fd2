//! Captured JSON messages, each beside what is needed to understand it.

use std::collections::{HashMap, VecDeque};

use callevents::rtpbridge::{self, Message, Method, RequestRoute};
use serde_json::Value as Json;

use super::{text, vector_rows};

/// The files that were recorded from rtpbridge.
pub const RTPBRIDGE: &[&str] = &[
    "callcenter",
    "errors",
    "files",
    "limits",
    "rate",
    "recording",
    "reorder",
    "rtp",
    "slow",
    "timeouts",
    "vad",
    "webrtc",
];

/// One captured message.
pub struct Captured {
    /// The connection that it came over, and when, in ms.
    pub conn: u64,
    pub t_ms: u64,
    /// Whether the server sent it.
    pub is_in: bool,
    pub text: String,
    /// Of a response, the request's text.
    pub request: Option<String>,
}

/// All messages of a capture of rtpbridge, in order.
pub fn rtpbridge_rows(name: &str) -> Vec<Captured> {
    let mut requests = HashMap::<_, VecDeque<String>>::new();
    let mut captured = Vec::new();
    for row in vector_rows(&format!("rtpbridge/{name}.jsonl")) {
        let conn = row["conn"].as_u64().expect("a connection");
        let t_ms = row["t_ms"].as_u64().expect("a time");
        let is_in = text(&row, "dir") == "in";
        let text = text(&row, "text").to_owned();
        let json = serde_json::from_str::<Json>(&text).ok();
        // The server takes a request that is an array, too.
        let id = json.map(|json| if json.is_array() { &json[0] } else { &json["id"] }.clone());
        let key = (conn, id.unwrap_or_default());
        let mut request = None;
        if is_in {
            // Answers come in the order of requests, also of those that have the same id.
            request = requests.get_mut(&key).and_then(VecDeque::pop_front);
        } else {
            requests.entry(key).or_default().push_back(text.clone());
        }
        captured.push(Captured { conn, t_ms, is_in, text, request });
    }
    captured
}

impl Captured {
    /// The message of a server, a response typed by its request.
    pub fn message(&self) -> Message<'_> {
        let message = rtpbridge::parse(self.text.as_bytes())
            .unwrap_or_else(|error| panic!("{error}: {}", self.text));
        match (message, self.method()) {
            (Message::Response(_), Some(method)) => {
                rtpbridge::parse_response(method, self.text.as_bytes())
                    .unwrap_or_else(|error| panic!("{error}: {}", self.text))
                    .into()
            }
            (message, _) => message,
        }
    }

    /// The method that this answers, whatever else was wrong with the request.
    fn method(&self) -> Option<Method<'_>> {
        RequestRoute::parse(self.request.as_ref()?.as_bytes()).ok().map(|route| route.method)
    }
}
