//! The recordings that the stand-ins play.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use callevents::FrameDecoder;
use callevents::framing::frame::{self, LengthField};
use callevents::gateway::{EventType, Message};
use serde_json::Value;

/// A recording's path.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(name)
}

/// A recording's bytes.
pub fn read(name: &str) -> Result<Vec<u8>> {
    let path = path(name);
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// A frame of the gateway's stream.
#[derive(Clone, Debug)]
pub struct Frame {
    /// All its bytes.
    pub bytes: Vec<u8>,
    /// What happened; `None` for audio.
    pub event_type: Option<EventType>,
}

/// The frames of the gateway's stream that are about its first `count` calls.
pub fn calls(count: usize) -> Result<Vec<Frame>> {
    let stream = read("gateway/stream-600.bin")?;
    let (mut decoder, mut input) = (FrameDecoder::<8192>::new(), &stream[..]);
    let (mut taken, mut frames) = (HashSet::new(), Vec::new());
    while let Some(frame) = decoder.next(&mut input)? {
        let (call_sid, event_type) = match frame.message()? {
            Message::CallEvent(event) => (event.call_sid, Some(event.event_type)),
            Message::AudioFrame(audio) => (audio.call_sid, None),
            _ => continue,
        };
        if taken.len() < count {
            taken.insert(call_sid.to_string());
        }
        if taken.contains(call_sid.as_str()) {
            let mut bytes = Vec::new();
            let rule = LengthField::AfterLength;
            frame::encode_to(frame.method_id, frame.body, rule, &mut bytes)?;
            frames.push(Frame { bytes, event_type });
        }
    }
    Ok(frames)
}

/// Damages the length of a frame's envelope: the frame can be read, and its message cannot.
pub fn damage(frame: &mut Frame) {
    frame.bytes[frame::HEADER_LEN + 2..][..4].fill(0xff);
}

/// The bytes of frames, one after the other.
pub fn joined<'f>(frames: impl IntoIterator<Item = &'f Frame>) -> Vec<u8> {
    frames.into_iter().flat_map(|frame| frame.bytes.iter().copied()).collect()
}

/// The bytes of all audio, and those of all events.
pub fn streams(frames: &[Frame]) -> (Vec<u8>, Vec<u8>) {
    let (events, audio): (Vec<_>, Vec<_>) =
        frames.iter().partition(|frame| frame.event_type.is_some());
    (joined(audio), joined(events))
}

/// What passed on a connection: who spoke, and the text of the message.
#[derive(Clone, Debug)]
pub struct Row {
    /// Whether the system spoke, and not its client or application.
    pub is_from_system: bool,
    /// Which connection, where a recording has several.
    pub connection: u64,
    /// The message.
    pub text: String,
}

/// Two connections to rtpbridge for one call: the first one is lost.
pub fn rtpbridge_call() -> Result<Vec<Vec<Row>>> {
    let rows = rows("rtpbridge/callcenter.jsonl")?;
    let on = |connection| rows.iter().filter(move |row| row.connection == connection).cloned();
    let is_info = |row: &Row| row.text.contains("session.info");
    Ok(vec![on(184).take_while(|row| !is_info(row)).collect(), on(186).collect()])
}

/// The rows of a recording of messages.
pub fn rows(name: &str) -> Result<Vec<Row>> {
    let text = String::from_utf8(read(name)?)?;
    let row = |line| -> Result<Row> {
        let row: Value = serde_json::from_str(line)?;
        Ok(Row {
            is_from_system: row["dir"] == "in",
            connection: row["conn"].as_u64().unwrap_or_default(),
            text: row["text"].as_str().context("a row without a text")?.to_owned(),
        })
    };
    text.lines().map(row).collect()
}
