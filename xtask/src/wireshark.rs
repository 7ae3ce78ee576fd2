//! Wireshark's dissector: what tshark makes of captures that are made here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use callevents::describe::{FieldType, Value};
use callevents::framing::frame::LengthField;
use callevents::gateway::{AudioFrame, BodyFormat, CallEvent, EventType, Message, MethodId};
use xshell::cmd;

use crate::packages::{self, Needed};
use crate::project::Project;
use crate::python;

/// What tshark shows is what was written: without any protocol below, over TCP and over QUIC; and
/// what of it was captured.
pub(crate) fn check(project: &Project) -> Result<()> {
    packages::install(project, &[Needed("tshark", "tshark")])?;
    let folder = project.path("target/wireshark");
    fs::create_dir_all(&folder)?;
    let frames = frames()?;
    let whole =
        Capture::new(USER0).packets(frames.iter().map(Vec::as_slice)).write(&folder, "frames")?;
    let alone = show(project, &whole, &["-o", USER0_IS_OURS])?;
    let shown = format!("{alone}{}", show_cut(project, &folder)?);
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
    let all = names(&alone, frames.len() - CUT);
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
    streams(project, &folder)?;
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

/// What tshark shows of packets of which the beginning was captured: nothing of them is malformed.
fn show_cut(project: &Project, folder: &Path) -> Result<String> {
    let frame = |format, length| framed(&event("CA1"), format, length).context("no frame");
    let envelope = frame(BodyFormat::Envelope, LengthField::AfterLength)?;
    let protobuf = frame(BodyFormat::Protobuf, LengthField::AfterLength)?;
    let whole = frame(BodyFormat::Envelope, LengthField::WholeFrame)?;
    let mut all = Capture::new(USER0);
    for frame in [&envelope, &protobuf, &whole, &[&*envelope, &protobuf].concat()] {
        all = all.cut(frame, 1..frame.len());
    }
    let count = all.count as usize;
    let all = show(project, &all.write(folder, "cut-all")?, &["-o", USER0_IS_OURS])?;
    ensure!(!all.contains("Malformed"), "what was not captured is malformed:\n{all}");
    ensure!(names(&all, usize::MAX).len() >= count, "a packet that is cut is not shown:\n{all}");
    // As `tcpdump -s` leaves them.
    let stream = envelope.repeat(100);
    let tcp = Capture { snap: 200, ..Capture::new(RAW_IP) }.segments(stream.chunks(1460));
    show(project, &tcp.write(folder, "cut-tcp")?, &["-d", "tcp.port==9099,callevents"])?;
    let some = Capture::new(USER0).cut(&envelope, [2, 6, 10, 20, 30]).cut(&protobuf, [14]);
    show(project, &some.write(folder, "cut")?, &["-o", USER0_IS_OURS])
}

/// TCP streams keep in step: where it was found before what lengths count, and behind frames that
/// are too large to be shown.
fn streams(project: &Project, folder: &Path) -> Result<()> {
    let frame = |call_sid: &str, length| {
        framed(&event(call_sid), BodyFormat::Envelope, length).context("no frame")
    };
    let mut whole = Vec::new();
    for call_sid in ["CA1", "CA2", "CA3", "CA4"] {
        let mut frame = frame(call_sid, LengthField::WholeFrame)?;
        if ["CA2", "CA4"].contains(&call_sid) {
            frame.extend(b"behind");
            frame[0] += 6;
        }
        whole.extend(frame);
    }
    let inside = frame("inside", LengthField::AfterLength)?.repeat(40);
    let large = [
        frame("CA1", LengthField::AfterLength)?,
        raw(MethodId::STREAM_EVENTS.0, &inside),
        frame("CA2", LengthField::AfterLength)?,
    ]
    .concat();
    for (name, stream, calls) in [("whole", &whole, 4), ("large", &large, 2)] {
        let wanted: Vec<_> = (1..=calls)
            .map(|call| format!("{TITLE}, STREAM_EVENTS: call_event CA{call} CHANNEL_CREATE"))
            .collect();
        for len in [7, 100, 1460] {
            let tcp = Capture::new(RAW_IP).segments(stream.chunks(len));
            let tcp = tcp.write(folder, &format!("{name}-{len}"))?;
            // In one pass, and in two, as Wireshark does.
            for passes in [&[][..], &["-2"][..]] {
                let options = ["-d", "tcp.port==9099,callevents", "-o", "callevents.largest:1000"];
                let shown = show(project, &tcp, &[passes, &options[..]].concat())?;
                let found: Vec<_> = names(&shown, usize::MAX)
                    .into_iter()
                    .filter(|name| name.contains(','))
                    .collect();
                ensure!(
                    found == wanted,
                    "of {name} in segments of {len} bytes tshark shows {found:#?}, not {wanted:#?}"
                );
            }
        }
    }
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
    let output = cmd!(shell, "tshark -r {capture} -X {script} {options...} -O callevents")
        .env("LC_ALL", "C.UTF-8")
        .quiet()
        .output()?;
    let told = String::from_utf8(output.stderr)?;
    // It warns whoever may do everything.
    let fault = told.lines().find(|line| !line.starts_with("Running as user"));
    ensure!(fault.is_none(), "tshark complains:\n{told}");
    let found = String::from_utf8(output.stdout)?;
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
    let audio = Message::from(AudioFrame { call_sid: "CA1".into(), ..AudioFrame::default() });
    frames
        .push(framed(&audio, BodyFormat::Envelope, LengthField::AfterLength).context("no frame")?);
    let envelope = |payload: &[u8], behind: &[u8]| -> Result<Vec<u8>> {
        let size = i32::try_from(payload.len())?.to_le_bytes();
        Ok([&[3, 0], &size[..], payload, behind].concat())
    };
    let text = |text: &str| [&(text.len() as u32).to_le_bytes()[..], text.as_bytes()].concat();
    let id = MethodId::TERMINATE.0;
    for body in [
        // An older sender, which knew no field; a newer one; one whose envelope is for newer readers;
        // bytes behind; a length beyond the end.
        envelope(b"", b"")?,
        [&[9, 9, 7, 0, 0, 0][..], &text("CA1")].concat(),
        envelope(&[text("CA1"), vec![1, 2, 3]].concat(), b"")?,
        envelope(&text("CA1"), b"behind")?,
        envelope(&[9, 0, 0, 0, b'C'], b"")?,
        vec![0, 0, 0xff, 0xff, 0xff, 0xff],
    ] {
        frames.push(raw(id, &body));
    }
    frames.push(raw(0xdead_beef, b"unknown"));
    frames.push(raw(MethodId::LEGACY_CALL_EVENT.0, &envelope(b"", b"")?));
    let call_sid = [0x0a, 3, b'C', b'A', b'1'];
    for behind in [
        // Protobuf: a field that nobody knows; groups with a varint and in each other; one that ends as
        // another; a field without a number.
        &[0xf8, 0x3f, 7][..],
        &[0xfb, 0x3f, 8, 1, 0x13, 0x14, 0xfc, 0x3f, 0x10, 2],
        &[0xfb, 0x3f, 0x13, 0xfc, 0x3f, 0x14, 0x10, 2],
        &[0x10, 2, 0x02, 0],
    ] {
        frames.push(raw(MethodId::STREAM_EVENTS.0, &[&call_sid, behind].concat()));
    }
    frames.push(raw(MethodId::STREAM_EVENTS.0, &[0x0a, 9, b'C']));
    // Envelopes of an event: of one the payload size is damaged, of the other it is missing.
    let damaged = [&[0, 0], &500_i32.to_le_bytes()[..], &text("CA1")].concat();
    frames.push(raw(MethodId::STREAM_EVENTS.0, &damaged));
    frames.push(raw(MethodId::STREAM_EVENTS.0, &[0, 0]));
    // No body: an event with nothing but defaults, a fault, and what nobody knows.
    for id in [MethodId::STREAM_EVENTS.0, id, 77] {
        frames.push(raw(id, b""));
    }
    frames.push(vec![2, 0, 0, 0, 1, 2]);
    // From here on nothing can be found: answers without a frame, a frame that is cut, one beyond what
    // is read.
    frames.push(envelope(&[text("CA1"), text("done")].concat(), b"")?);
    frames.push(envelope(b"", b"")?);
    frames.push(raw(id, &envelope(&text("CA1"), b"")?)[..12].to_vec());
    frames.push([u32::MAX.to_le_bytes(), id.to_le_bytes(), [0; 4], [0; 4]].concat());
    Ok(frames)
}

/// So many of the frames end what can be read of a stream.
const CUT: usize = 4;

/// An event of a call, in few bytes.
fn event(call_sid: &str) -> Message<'_> {
    let event_type = EventType::CHANNEL_CREATE;
    CallEvent { call_sid: call_sid.into(), event_type, ..CallEvent::default() }.into()
}

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
    /// How much of each packet is captured at most.
    snap: usize,
}

impl Capture {
    fn new(link_type: u32) -> Self {
        let mut bytes = Vec::new();
        bytes.extend(0xa1b2_c3d4_u32.to_le_bytes());
        bytes.extend([2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        bytes.extend(65_535_u32.to_le_bytes());
        bytes.extend(link_type.to_le_bytes());
        Self { bytes, count: 0, snap: usize::MAX }
    }

    fn packet(&mut self, packet: &[u8]) {
        self.count += 1;
        let captured = &packet[..packet.len().min(self.snap)];
        for word in [self.count, 0, captured.len() as u32, packet.len() as u32] {
            self.bytes.extend(word.to_le_bytes());
        }
        self.bytes.extend(captured);
    }

    fn packets<'a>(mut self, packets: impl IntoIterator<Item = &'a [u8]>) -> Self {
        packets.into_iter().for_each(|packet| self.packet(packet));
        self
    }

    /// A packet again and again, of which so many bytes are captured.
    fn cut(mut self, packet: &[u8], lens: impl IntoIterator<Item = usize>) -> Self {
        for len in lens {
            self.snap = len;
            self.packet(packet);
        }
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
