//! Reads the captures from `tests/vectors`, and says when each message is due.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use callevents::FrameDecoder;
use callevents::gateway::{EventType, Message};
use serde::Deserialize;

use crate::capture::{Capture, Item};
use crate::systems::System;

/// A capture for each system.
#[derive(Debug)]
pub(crate) struct Captures {
    gateway: Capture,
    voicetyped: Capture,
    rtpbridge: Capture,
    jambonz: Capture,
}

impl Captures {
    /// Reads them from the folder of vectors.
    pub(crate) fn load(vectors: &Path) -> Result<Self> {
        let captures = Self {
            gateway: gateway(&vectors.join("gateway/stream-600.bin"))?,
            voicetyped: voicetyped(&vectors.join("voicetyped"))?,
            rtpbridge: rtpbridge(&vectors.join("rtpbridge"))?,
            jambonz: jambonz(&vectors.join("jambonz"))?,
        };
        for system in [System::Gateway, System::Voicetyped, System::Rtpbridge, System::Jambonz] {
            if captures.of(system).len() == 0 {
                bail!("no message of {system:?} in {}", vectors.display());
            }
        }
        Ok(captures)
    }

    /// The capture of one system.
    pub(crate) const fn of(&self, system: System) -> &Capture {
        match system {
            System::Gateway => &self.gateway,
            System::Voicetyped => &self.voicetyped,
            System::Rtpbridge => &self.rtpbridge,
            System::Jambonz => &self.jambonz,
        }
    }
}

/// The gateway's stream: a frame is due when its event happened, audio with the event before it.
fn gateway(path: &Path) -> Result<Capture> {
    let bytes = read(path)?;
    let mut decoder = FrameDecoder::<65_536>::new();
    let mut rest = bytes.as_slice();
    let mut items = Vec::new();
    let mut first_ms = None;
    let mut now_ms = 0;
    loop {
        let before = rest;
        let Some(frame) = decoder.next(&mut rest)? else { break };
        let mut is_end = false;
        if let Message::CallEvent(event) = frame.message()? {
            let first_ms = *first_ms.get_or_insert(event.timestamp_ms);
            now_ms = now_ms.max(u64::try_from(event.timestamp_ms - first_ms).unwrap_or_default());
            is_end = event.event_type == EventType::CHANNEL_HANGUP_COMPLETE;
        }
        let length = before.len() - rest.len();
        let bytes = before.get(..length).unwrap_or_default().to_vec();
        items.push(Item { at_ms: now_ms, bytes, is_end });
    }
    // Few calls last longer: by then the next round has begun.
    Ok(Capture::new(System::Gateway, items, 6 * 60_000))
}

/// All streams of voicetyped beside one another, each again and again.
fn voicetyped(folder: &Path) -> Result<Capture> {
    let mut items = Vec::new();
    for (index, name) in VOICETYPED.iter().enumerate() {
        let bytes = read(&folder.join(name))?;
        let start_ms = index as u64 * 14_000;
        for (number, block) in blocks(&bytes).into_iter().enumerate() {
            let is_end = block.windows(15).any(|window| window == b"call_terminated");
            let at_ms = start_ms + number as u64 * VOICETYPED_STEP_MS;
            items.push(Item { at_ms, bytes: block, is_end });
        }
    }
    Ok(Capture::new(System::Voicetyped, items, 56_000))
}

/// In this order they begin.
const VOICETYPED: &[&str] =
    &["lf.sse", "crlf-comments-ids-retry.sse", "chunked-awkward.sse", "odd-but-legal.sse"];

/// The streams have made-up times, some of them all alike.
const VOICETYPED_STEP_MS: u64 = 3_000;

/// The events of a stream, each with the blank line that ends it. Their `id:` lines are left out:
/// the player gives its own. An event that the end of the stream cuts off is left out, too.
fn blocks(stream: &[u8]) -> Vec<Vec<u8>> {
    let mut blocks = Vec::new();
    let mut block = Vec::new();
    for line in stream.split_inclusive(|byte| *byte == b'\n') {
        let is_blank = matches!(line, b"\n" | b"\r\n");
        if !line.starts_with(b"id:") {
            block.extend_from_slice(line);
        }
        if is_blank {
            blocks.push(core::mem::take(&mut block));
        }
    }
    blocks
}

/// A row of a recording.
#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    t_ms: u64,
    dir: String,
    text: String,
}

/// What the media server said on all connections of some recordings, at its own pace.
fn rtpbridge(folder: &Path) -> Result<Capture> {
    let mut items = Vec::new();
    for (name, start_ms) in RTPBRIDGE {
        let rows = rows(&folder.join(name))?;
        items.extend(rows.filter(|row| row.dir == "in").map(|row| Item {
            at_ms: start_ms + row.t_ms,
            bytes: row.text.into_bytes(),
            is_end: false,
        }));
    }
    Ok(Capture::new(System::Rtpbridge, items, 50_000))
}

/// The recordings that are played, and when each begins: those in which endpoints change.
const RTPBRIDGE: &[(&str, u64)] = &[
    ("webrtc.jsonl", 0),
    ("files.jsonl", 2_000),
    ("rtp.jsonl", 12_000),
    ("vad.jsonl", 20_000),
    ("reorder.jsonl", 34_000),
    ("recording.jsonl", 44_000),
];

/// What jambonz said in all captured sessions, several at a time.
fn jambonz(folder: &Path) -> Result<Capture> {
    let mut names = Vec::<PathBuf>::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // Without the variants of one session, which are the same calls once more.
        let is_variant = name.contains(".b.") || name.contains(".nootel.");
        if name.starts_with("captured.") && name.ends_with(".jsonl") && !is_variant {
            names.push(path);
        }
    }
    names.sort();
    let mut items = Vec::new();
    let mut start_ms = 0;
    for name in names {
        let texts = rows(&name)?.filter(|row| row.dir == "in");
        for (number, row) in texts.enumerate() {
            let at_ms = start_ms + number as u64 * JAMBONZ_STEP_MS;
            let is_end = row.text.contains("\"call_status\":\"completed\"");
            items.push(Item { at_ms, bytes: row.text.into_bytes(), is_end });
        }
        start_ms += JAMBONZ_SESSION_MS;
    }
    Ok(Capture::new(System::Jambonz, items, start_ms))
}

/// The recordings have no times.
const JAMBONZ_STEP_MS: u64 = 4_000;

/// A session begins when the one before it is somewhere in its middle.
const JAMBONZ_SESSION_MS: u64 = 7_000;

fn rows(path: &Path) -> Result<impl Iterator<Item = Row> + use<>> {
    let text = String::from_utf8(read(path)?)?;
    let rows: Result<Vec<Row>, _> = text.lines().map(serde_json::from_str).collect();
    Ok(rows.with_context(|| format!("{} is no recording", path.display()))?.into_iter())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
