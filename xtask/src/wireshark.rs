//! Wireshark's dissector: what tshark makes of captures that are made here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use callevents::describe::{FieldType, Value};
use callevents::framing::frame::LengthField;
use callevents::gateway::{BodyFormat, CallEvent, EventType, Message, MethodId};
use xshell::cmd;

use crate::packages::{self, Needed};
use crate::project::Project;
use crate::python;

/// What tshark shows is what was written: without any protocol below, over TCP and over QUIC.
pub(crate) fn check(project: &Project) -> Result<()> {
    packages::install(project, &[Needed("tshark", "tshark")])?;
    let folder = project.path("target/wireshark");
    fs::create_dir_all(&folder)?;
    let frames = frames()?;
    let whole =
        Capture::new(USER0).packets(frames.iter().map(Vec::as_slice)).write(&folder, "frames")?;
    let shown = show(project, &whole, &["-o", USER0_IS_OURS])?;
    let expected = project.path(EXPECTED);
    if std::env::var_os("CALLEVENTS_WRITE_EXPECTED").is_some() {
        fs::write(&expected, &shown)?;
    }
    let wanted =
        fs::read_to_string(&expected).with_context(|| format!("cannot read {EXPECTED}"))?;
    if shown != wanted {
        let found = folder.join("found.txt");
        fs::write(&found, &shown)?;
        bail!("tshark shows what stands in {}, not {EXPECTED}", found.display());
    }
    // However TCP cuts them: all frames but those that nothing can be read behind.
    let stream = frames.get(..frames.len() - CUT).context("there are frames")?.concat();
    let all = names(&shown, frames.len() - CUT);
    for len in [7, 100, 1460] {
        let name = format!("tcp-{len}");
        let tcp = Capture::new(RAW_IP).segments(stream.chunks(len)).write(&folder, &name)?;
        for option in [["-d", "tcp.port==9099,callevents"], ["-o", "callevents.ports:9099"]] {
            let shown = show(project, &tcp, &option)?;
            let found = names(&shown, usize::MAX);
            ensure!(
                found == all,
                "in segments of {len} bytes tshark shows {found:#?}, not {all:#?}"
            );
        }
    }
    let (capture, keys) = (folder.join("quic.pcap"), folder.join("quic.keys"));
    let lines = folder.join("frames.hex");
    let of_stream = frames.get(..frames.len() - CUT).unwrap_or_default();
    fs::write(&lines, of_stream.iter().map(|frame| hex(frame)).collect::<String>())?;
    python::script(project, "xtask/src/wireshark/quic.py", &[&capture, &keys, &lines])?;
    let keys = format!("tls.keylog_file:{}", keys.display());
    let quic = show(project, &capture, &["-o", &keys, "-o", "callevents.alpn:h3"])?;
    let found = names(&quic, usize::MAX);
    ensure!(found == all, "in a QUIC stream tshark shows {found:#?}, not {all:#?}");
    Ok(())
}

/// A line of hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]).collect()
}

/// The lines of tshark that are the dissector's: each frame's tree.
fn show(project: &Project, capture: &Path, options: &[&str]) -> Result<String> {
    let shell = &project.shell;
    let script = format!("lua_script:{}", project.path(DISSECTOR).display());
    let found = cmd!(shell, "tshark -r {capture} -X {script} {options...} -O callevents")
        .env("LC_ALL", "C.UTF-8")
        .ignore_stderr()
        .quiet()
        .read()?;
    ensure!(!found.contains("Lua Error"), "the dissector fails:\n{found}");
    let mut ours = String::new();
    let mut is_ours = false;
    for line in found.lines() {
        if !line.starts_with(' ') {
            is_ours = line.starts_with(TITLE);
        }
        if is_ours && !line.is_empty() {
            ours.push_str(line);
            ours.push('\n');
        }
    }
    Ok(ours)
}

/// The first line of each frame.
fn names(shown: &str, at_most: usize) -> Vec<&str> {
    shown.lines().filter(|line| line.starts_with(TITLE)).take(at_most).collect()
}

/// A frame of each message, and of what else can come; at last those of which nothing can be read
/// behind.
fn frames() -> Result<Vec<Vec<u8>>> {
    let mut frames = Vec::new();
    for info in Message::INFOS {
        let mut message = Message::of_kind(info.kind).context("a kind")?;
        for (index, field) in info.fields.iter().enumerate() {
            message.set(index, value_of(field.ty, field.number))?;
        }
        match framed(&message, BodyFormat::Envelope, LengthField::AfterLength) {
            Some(frame) => frames.push(frame),
            // It answers the request before, in a frame of that one's method.
            None => frames.push(answer(&message)?),
        }
    }
    let event = CallEvent {
        call_sid: "CA-ünï".into(),
        event_type: EventType(77),
        start_timestamp_ms: -1,
        bytes_sent: u64::MAX,
        jitter_ms: 0.5,
        ..CallEvent::default()
    };
    let event = Message::from(event);
    for (format, length) in [
        (BodyFormat::Protobuf, LengthField::AfterLength),
        (BodyFormat::Envelope, LengthField::WholeFrame),
    ] {
        frames.push(framed(&event, format, length).context("an event has a method")?);
    }
    let envelope = |payload: &[u8], behind: &[u8]| -> Result<Vec<u8>> {
        let size = i32::try_from(payload.len())?.to_le_bytes();
        Ok([&[3, 1], &size[..], payload, behind].concat())
    };
    let text = |text: &str| [&(text.len() as u32).to_le_bytes()[..], text.as_bytes()].concat();
    let id = MethodId::TERMINATE.0;
    for body in [
        // An older sender, which knew no field; a newer one; bytes behind; a length beyond the end.
        envelope(b"", b"")?,
        envelope(&[text("CA1"), vec![1, 2, 3]].concat(), b"")?,
        envelope(&text("CA1"), b"behind")?,
        envelope(&[9, 0, 0, 0, b'C'], b"")?,
        vec![0, 0, 0xff, 0xff, 0xff, 0xff],
    ] {
        frames.push(raw(id, &body));
    }
    frames.push(raw(0xdead_beef, b"unknown"));
    frames.push(raw(MethodId::LEGACY_CALL_EVENT.0, &envelope(b"", b"")?));
    // A protobuf body of a field that nobody knows, and one that is cut.
    frames.push(raw(MethodId::STREAM_EVENTS.0, &[0x0a, 3, b'C', b'A', b'1', 0xf8, 0x3f, 7]));
    frames.push(raw(MethodId::STREAM_EVENTS.0, &[0x0a, 9, b'C']));
    frames.push(vec![2, 0, 0, 0, 1, 2]);
    // From here on nothing can be found: a frame that is cut, one beyond what is read.
    frames.push(raw(id, &envelope(&text("CA1"), b"")?)[..12].to_vec());
    frames.push([u32::MAX.to_le_bytes(), id.to_le_bytes(), [0; 4], [0; 4]].concat());
    Ok(frames)
}

/// So many of the frames end what can be read of a stream.
const CUT: usize = 2;

fn framed(message: &Message<'_>, format: BodyFormat, length: LengthField) -> Option<Vec<u8>> {
    let mut frame = vec![0; 4096];
    let len = message.encode_frame(format, length, &mut frame).ok()?;
    frame.truncate(len);
    Some(frame)
}

/// A frame of the first method whose answer this message is.
fn answer(message: &Message<'_>) -> Result<Vec<u8>> {
    let mut body = vec![0; 4096];
    let len = message.encode(BodyFormat::Envelope, &mut body)?;
    body.truncate(len);
    let kind = message.kind();
    let ids = MethodId::INFO.values.iter().filter_map(|value| u32::try_from(value.value).ok());
    let id = ids
        .map(MethodId)
        .find(|id| Message::decode_response(*id, &body).is_ok_and(|answer| answer.kind() == kind));
    // What is part of another message has none.
    Ok(raw(id.map_or(0, |id| id.0), &body))
}

fn raw(method_id: u32, body: &[u8]) -> Vec<u8> {
    let length = 4 + body.len() as u32;
    [&length.to_le_bytes(), &method_id.to_le_bytes(), body].concat()
}

/// A value that is no other field's.
fn value_of(ty: FieldType, number: u32) -> Value<'static> {
    const TEXTS: [&str; 20] = [
        "text 1", "text 2", "text 3", "text 4", "text 5", "text 6", "text 7", "text 8", "text 9",
        "text 10", "text 11", "text 12", "text 13", "text 14", "text 15", "text 16", "text 17",
        "text 18", "text 19", "text 20",
    ];
    let text = TEXTS[number as usize - 1];
    match ty {
        FieldType::Bool => Value::Bool(true),
        FieldType::U16 | FieldType::U32 | FieldType::U64 => {
            Value::Unsigned(1000 + u64::from(number))
        }
        FieldType::I32 | FieldType::I64 => Value::Signed(-1000 - i64::from(number)),
        FieldType::F64 => Value::Double(f64::from(number) + 0.25),
        FieldType::Text => Value::Text(text.into()),
        FieldType::Bytes => Value::Bytes(text.as_bytes()),
        FieldType::Enum8(_) | FieldType::Enum32(_) => Value::Enum(1),
        other => panic!("the gateway has no {other:?}"),
    }
}

/// A capture in the making, in the form of libpcap.
struct Capture {
    bytes: Vec<u8>,
    /// Packets so far, which makes their times.
    count: u32,
}

impl Capture {
    fn new(link_type: u32) -> Self {
        let mut bytes = Vec::new();
        bytes.extend(0xa1b2_c3d4_u32.to_le_bytes());
        bytes.extend([2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        bytes.extend(65_535_u32.to_le_bytes());
        bytes.extend(link_type.to_le_bytes());
        Self { bytes, count: 0 }
    }

    fn packet(&mut self, packet: &[u8]) {
        self.count += 1;
        let len = packet.len() as u32;
        for word in [self.count, 0, len, len] {
            self.bytes.extend(word.to_le_bytes());
        }
        self.bytes.extend(packet);
    }

    fn packets<'a>(mut self, packets: impl IntoIterator<Item = &'a [u8]>) -> Self {
        packets.into_iter().for_each(|packet| self.packet(packet));
        self
    }

    /// A TCP connection's segments, from the port 9099 of a server.
    fn segments<'a>(mut self, segments: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut sequence = 1_u32;
        for segment in segments {
            let total = 40 + segment.len() as u16;
            let mut packet = vec![0x45, 0];
            packet.extend(total.to_be_bytes());
            packet.extend([0, 0, 0x40, 0, 64, 6, 0, 0, 127, 0, 0, 1, 127, 0, 0, 2]);
            packet.extend(9099_u16.to_be_bytes());
            packet.extend(40_000_u16.to_be_bytes());
            packet.extend(sequence.to_be_bytes());
            packet.extend([0, 0, 0, 1, 0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
            packet.extend(segment);
            self.packet(&packet);
            sequence += segment.len() as u32;
        }
        self
    }

    fn write(self, folder: &Path, name: &str) -> Result<PathBuf> {
        let path = folder.join(name).with_extension("pcap");
        fs::write(&path, self.bytes)?;
        Ok(path)
    }
}

const DISSECTOR: &str = "tools/wireshark/callevents.lua";
const EXPECTED: &str = "tools/wireshark/expected.txt";

/// What a frame's tree begins with.
const TITLE: &str = "Call events of the gateway";

/// Link types: a user's own, and IP.
const USER0: u32 = 147;
const RAW_IP: u32 = 101;

/// The setting by which packets of the first of them are frames.
const USER0_IS_OURS: &str = r#"uat:user_dlts:"User 0 (DLT=147)","callevents","0","","0","""#;
