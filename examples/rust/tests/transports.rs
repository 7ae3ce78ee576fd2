//! Each example beside a stand-in for its system, on loopback; what it prints is compared with
//! `expected`.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use callevents::framing::frame::LengthField;
use callevents::gateway::{BodyFormat, CallEvent, EventType, Message};
use callevents_examples::stand_in::capture::{self, Frame, Row};
use callevents_examples::stand_in::gateway::{self, Play};
use callevents_examples::stand_in::tls::Identity;
use callevents_examples::stand_in::voicetyped::{self, Answer, Asked};
use callevents_examples::stand_in::{jambonz, rtpbridge};
use quinn::{Endpoint, ServerConfig, TransportConfig, VarInt};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

const HANGUP: Option<EventType> = Some(EventType::CHANNEL_HANGUP_COMPLETE);

/// An example that runs, and is stopped when this is dropped.
struct Example {
    child: Child,
    printed: BufReader<ChildStdout>,
}

impl Example {
    fn start(program: &str, arguments: &[&str]) -> Result<Self> {
        let mut command = Command::new(program);
        let mut child = command.args(arguments).stdout(Stdio::piped()).spawn()?;
        let printed = BufReader::new(child.stdout.take().context("no output")?);
        Ok(Self { child, printed })
    }

    /// The next line that it prints.
    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.printed.read_line(&mut line)?;
        Ok(line)
    }

    /// What else it has printed by now, for one that would run for ever.
    fn stopped(mut self) -> Result<String> {
        self.child.kill()?;
        let mut rest = String::new();
        self.printed.read_to_string(&mut rest)?;
        Ok(rest)
    }

    /// All else that it prints until it ends well.
    fn rest(mut self) -> Result<String> {
        let mut rest = String::new();
        self.printed.read_to_string(&mut rest)?;
        let status = self.child.wait()?;
        ensure!(status.success(), "it ended with {status}, and had printed\n{rest}");
        Ok(rest)
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What was printed is what is to be printed.
fn check(name: &str, printed: &str) -> Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("expected").join(name);
    if std::env::var_os("CALLEVENTS_WRITE_EXPECTED").is_some() {
        fs::write(&file, printed)?;
    }
    let expected = fs::read_to_string(&file)?;
    ensure!(printed == expected, "{name}:\n{printed}\ninstead of\n{expected}");
    Ok(())
}

/// An endpoint for a gateway, and the file that its certificate is in.
fn endpoint(name: &str) -> Result<(Endpoint, String)> {
    let identity = Identity::new()?;
    endpoint_of(&identity, identity.server_config()?, name)
}

fn endpoint_of(
    identity: &Identity,
    config: ServerConfig,
    name: &str,
) -> Result<(Endpoint, String)> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pem"));
    identity.write(&file)?;
    let endpoint = Endpoint::server(config, "127.0.0.1:0".parse()?)?;
    Ok((endpoint, file.display().to_string()))
}

/// The connection is lost in the middle of a frame; then come the ends of calls that ended
/// meanwhile, one that the client knows of, and what goes on, as from a gateway.
#[tokio::test]
async fn the_gateway_is_lost_and_resumed() -> Result<()> {
    let frames = capture::calls(28)?;
    let (audio, _) = capture::streams(&frames);
    let mut events = frames;
    events.retain(|frame| frame.event_type.is_some());
    let (cut, back) = (28, 40);
    let half = &events[cut].bytes[..events[cut].bytes.len() / 2];
    let lost = [&capture::joined(&events[..cut]), half].concat();
    let known = events[..cut].iter().rfind(|frame| frame.event_type == HANGUP);
    let ended = events[cut..back].iter().filter(|frame| frame.event_type == HANGUP);
    let resumed = ended.chain(known).chain(&events[back..]);
    let resumed = capture::joined(resumed);

    let (lose, is_to_be_lost) = oneshot::channel();
    let plays = vec![
        Play { audio, events: lost, is_lost: true, end: Some(is_to_be_lost) },
        Play { events: resumed, ..Play::default() },
    ];
    let (endpoint, certificate) = endpoint("gateway")?;
    let address = endpoint.local_addr()?.to_string();
    let served = tokio::spawn(gateway::serve(endpoint, plays));
    let printed = spawn_blocking(move || -> Result<String> {
        let program = env!("CARGO_BIN_EXE_gateway_quinn");
        let mut example = Example::start(program, &[&address, &certificate, "monitor-1"])?;
        let mut printed = String::new();
        for _ in 0..cut {
            printed += &example.line()?;
        }
        // It has come to the frame that stays half.
        lose.send(()).ok().context("the gateway is gone")?;
        Ok(printed + &example.rest()?)
    });
    check("gateway_quinn.txt", &printed.await??)?;
    assert_eq!(served.await??, ["monitor-1", "monitor-1"]);
    Ok(())
}

/// The first connection dies when the client wants to ask for events.
#[tokio::test]
async fn the_gateway_is_asked_again() -> Result<()> {
    let identity = Identity::new()?;
    let mut deaf = TransportConfig::default();
    // A client that opens a stream has to wait.
    deaf.max_concurrent_bidi_streams(VarInt::from_u32(0));
    let mut config = identity.server_config()?;
    config.transport_config(Arc::new(deaf));
    let (endpoint, certificate) = endpoint_of(&identity, config, "gateway_again")?;
    let address = endpoint.local_addr()?.to_string();
    let printed = spawn_blocking(move || {
        let program = env!("CARGO_BIN_EXE_gateway_quinn");
        Example::start(program, &[&address, &certificate, "monitor-1"])?.rest()
    });
    let connection = endpoint.accept().await.context("the endpoint is closed")?.await?;
    endpoint.set_server_config(Some(identity.server_config()?));
    connection.close(VarInt::from_u32(1), b"");
    let (_, events) = capture::streams(&capture::calls(1)?);
    let served = gateway::serve(endpoint, vec![Play { events, ..Play::default() }]).await?;
    assert_eq!(served, ["monitor-1"]);
    assert!(printed.await??.ends_with("1 calls have ended, 0 are in flight\n"));
    Ok(())
}

/// Everybody who asks over HTTP gets the calls of a subscription of his own, also those that are in
/// flight already; of what is lost he is told.
#[tokio::test]
async fn the_bridge_serves_event_streams() -> Result<()> {
    let frames = capture::calls(4)?;
    let (audio, events) = capture::streams(&frames);
    let whole = || Play { audio: audio.clone(), events: events.clone(), ..Play::default() };
    let mut frames = frames;
    frames.retain(|frame| frame.event_type.is_some());
    let has_begun = |frame: &&Frame| frame.event_type == Some(EventType::CHANNEL_CREATE);
    let in_flight = capture::joined(frames.iter().skip_while(has_begun));
    // How a call begins, and how another goes on.
    for frame in [1, 5] {
        capture::damage(&mut frames[frame]);
    }
    // Nobody can write a time so late as text.
    let late =
        CallEvent { call_sid: "late".into(), timestamp_ms: i64::MAX, ..CallEvent::default() };
    let late = CallEvent { event_type: EventType::CHANNEL_CREATE, ..late };
    let mut damaged = capture::joined(&frames);
    let (body, rule) = (BodyFormat::Envelope, LengthField::AfterLength);
    Message::from(late).encode_frame_to_vec(body, rule, &mut damaged)?;
    let plays = [in_flight, damaged].map(|events| Play { events, ..Play::default() });
    let plays = [whole(), whole()].into_iter().chain(plays).collect();

    let (endpoint, certificate) = endpoint("bridge")?;
    let address = endpoint.local_addr()?.to_string();
    let served = tokio::spawn(gateway::serve(endpoint, plays));
    let program = env!("CARGO_BIN_EXE_bridge");
    let mut bridge = Example::start(program, &["127.0.0.1:0", &address, &certificate])?;
    let url = format!("{}/v1/calls/events", bridge.line()?.trim());
    for name in ["bridge.sse", "bridge.sse", "bridge_in_flight.sse", "bridge_damaged.sse"] {
        let answer = reqwest::get(&url).await?.error_for_status()?;
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        check(name, &answer.text().await?)?;
    }
    assert_eq!(served.await??, ["bridge"; 4]);
    Ok(())
}

/// The stream is cut inside an event, and goes on behind the last whole one.
#[tokio::test]
async fn voicetyped_is_cut_and_resumed() -> Result<()> {
    let stream = String::from_utf8(capture::read("voicetyped/crlf-comments-ids-retry.sse")?)?;
    // Nobody is to wait for seconds.
    let stream = stream.replace("retry: 3000", "retry: 3").replace("retry: 1500", "retry: 1");
    let seventh = stream.find("id: 7\r\n").context("no id 7")?;
    let ninth = stream.find("id: 9\r\n").context("no id 9")?;
    let answers = vec![
        Answer::Cut(stream[..ninth - 20].into()),
        // As a server that is not sure what has arrived.
        Answer::Whole(stream[seventh..].into()),
        Answer::NoMore,
    ];
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let served = tokio::spawn(voicetyped::serve(listener, answers));
    let program = env!("CARGO_BIN_EXE_voicetyped_reqwest");
    let printed = spawn_blocking(move || Example::start(program, &[&base])?.rest());
    check("voicetyped_reqwest.txt", &printed.await??)?;
    let asked = |last: Option<&str>| Asked {
        target: "/v1/calls/events?include_history=true".to_owned(),
        last_event_id: last.map(str::to_owned),
    };
    assert_eq!(served.await??, [asked(None), asked(Some("7")), asked(Some("18"))]);
    Ok(())
}

/// The stream has an id that no header can carry, and after that the server is busy, and then
/// refuses.
#[tokio::test]
async fn voicetyped_refuses() -> Result<()> {
    let stream = b"retry: 1\nid: a\x01b\ndata:\n\n".to_vec();
    let answers = vec![Answer::Whole(stream), Answer::Refusal(429), Answer::Refusal(401)];
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let served = tokio::spawn(voicetyped::serve(listener, answers));
    let program = env!("CARGO_BIN_EXE_voicetyped_reqwest");
    let ended = spawn_blocking(move || Example::start(program, &[&base])?.rest());
    let error = ended.await?.err().context("it ended as if all were well")?;
    assert!(error.to_string().starts_with("it ended with exit status: 1"), "{error}");
    let asked = served.await??;
    assert!(asked.len() == 3 && asked.iter().all(|asked| asked.last_event_id.is_none()));
    Ok(())
}

/// jambonz loses its connection, connects again, and is told what to do on both.
#[tokio::test]
async fn jambonz_connects_again() -> Result<()> {
    let program = env!("CARGO_BIN_EXE_jambonz_tungstenite");
    let mut example = Example::start(program, &["127.0.0.1:0"])?;
    let url = example.line()?.trim().to_owned();
    let first = capture::rows("jambonz/captured.reconnect.c1.jsonl")?;
    let second = capture::rows("jambonz/captured.reconnect.c2.jsonl")?;
    let mut said = jambonz::call(&url, &first, true).await?;
    said.extend(jambonz::call(&url, &second, false).await?);
    check("jambonz_acknowledgements.txt", &(said.join("\n") + "\n"))?;
    check("jambonz_tungstenite.txt", &example.stopped()?)
}

/// The connection is lost with the last acknowledgement, a status cannot be read, and of a call that
/// is not answered nothing is told at its end.
#[tokio::test]
async fn jambonz_says_too_little() -> Result<()> {
    let program = env!("CARGO_BIN_EXE_jambonz_tungstenite");
    let mut example = Example::start(program, &["127.0.0.1:0"])?;
    let url = example.line()?.trim().to_owned();
    let of_system = |name| -> Result<Vec<Row>> {
        let mut rows = capture::rows(name)?;
        rows.retain(|row| row.is_from_system);
        Ok(rows)
    };
    let first = of_system("jambonz/captured.reconnect.c1.jsonl")?;
    let second = of_system("jambonz/captured.reconnect.c2.jsonl")?;
    let [new, trying, answered] = &first[..] else { panic!("a new session and two statuses") };
    let [back, _, hook, completed] = &second[..] else { panic!("a session that is back") };
    let damaged =
        |row: &Row| Row { text: row.text.replace("\"data\":{", "\"data\":[{"), ..row.clone() };

    let lost = [new.clone(), damaged(trying), answered.clone(), hook.clone()];
    let mut said = jambonz::call(&url, &lost, true).await?;
    said.extend(jambonz::call(&url, &[back.clone(), completed.clone()], false).await?);
    let other = |row: &Row| Row { text: row.text.replace("9d542eef", "0d542eef"), ..row.clone() };
    said.extend(jambonz::call(&url, &[new, trying].map(other), false).await?);
    check("jambonz_too_little_acknowledgements.txt", &(said.join("\n") + "\n"))?;
    check("jambonz_too_little.txt", &example.stopped()?)
}

/// rtpbridge drops events and loses the connection; it has not noticed that when the client comes
/// back.
#[tokio::test]
async fn rtpbridge_is_lost_and_attached_to() -> Result<()> {
    let mut connections = capture::rtpbridge_call()?;
    let [_, second] = &mut connections[..] else { panic!("two connections") };
    let row =
        |is_from_system, text: &str| Row { is_from_system, connection: 186, text: text.into() };
    let [attach, _, info, known, ..] = &second[..] else { panic!("attach and info") };
    let (attach, info, known) = (attach.clone(), info.clone(), known.clone());
    let refused = r#"{"id":"","error":{"code":"SESSION_NOT_ORPHANED","message":"busy"}}"#;
    let dropped = row(true, r#"{"event":"events.dropped","data":{"count":3}}"#);
    let asked_twice = [dropped, info.clone(), known.clone(), info, known];
    second.splice(4..4, asked_twice);
    second.splice(0..0, [attach, row(true, refused)]);

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("ws://{}", listener.local_addr()?);
    let served = tokio::spawn(rtpbridge::serve(listener, connections));
    let program = env!("CARGO_BIN_EXE_rtpbridge_tungstenite");
    let printed = spawn_blocking(move || Example::start(program, &[&url])?.rest());
    check("rtpbridge_tungstenite.txt", &printed.await??)?;
    served.await?
}

/// Nobody answers at first; then the server forgets the session while the connection is lost, and
/// says what cannot be read; at the end the connection is lost while the session is to end.
#[tokio::test]
async fn rtpbridge_forgets_the_session() -> Result<()> {
    let [first, second] = <[_; 2]>::try_from(capture::rtpbridge_call()?).ok().context("two")?;
    let row =
        |is_from_system, text: &str| Row { is_from_system, connection: 186, text: text.into() };
    let [create, created, offer, offered, file, _, vad, _, ..] = &first[..] else {
        panic!("a session with two endpoints")
    };
    let [attach, _, info, known, .., bye, _, _] = &second[..] else { panic!("attach and info") };
    let forgotten = row(true, r#"{"id":"","error":{"code":"SESSION_NOT_FOUND","message":"gone"}}"#);
    let not_json = row(true, r#"{"id":"#);
    let not_an_endpoint = row(true, r#"{"id":"","result":{"endpoint_id":7}}"#);
    let again = [attach, &forgotten, create, created, offer, offered];
    let unreadable = [file, &not_an_endpoint, vad, &not_json, info, known, info, known, bye];
    let again = again.into_iter().chain(unreadable).cloned().collect();

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("ws://{}", listener.local_addr()?);
    let program = env!("CARGO_BIN_EXE_rtpbridge_tungstenite");
    let printed = spawn_blocking(move || Example::start(program, &[&url])?.rest());
    drop(listener.accept().await?);
    let lost = vec![first, again, Vec::new()];
    let served = tokio::spawn(rtpbridge::serve(listener, lost));
    check("rtpbridge_forgets.txt", &printed.await??)?;
    served.abort();
    Ok(())
}

/// They are there to be read.
#[test]
fn examples_are_short() -> Result<()> {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin"))? {
        let path = entry?.path();
        let lines = fs::read_to_string(&path)?.lines().count();
        ensure!(lines < 160, "{} has {lines} lines", path.display());
    }
    Ok(())
}
