//! `callevents follow ws`: servers on this machine, and what passes between them and their clients.
#![cfg(all(feature = "follow", unix))]

#[path = "support/server.rs"]
mod server;
mod support;

use std::io::{BufRead as _, BufReader};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value as Json, json};
use server::*;
use support::*;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role};
use tokio_tungstenite::tungstenite::{self, Error, Message, WebSocket};

type Socket = WebSocket<TcpStream>;
type Serve = Box<dyn FnOnce(&mut Socket) + Send>;

fn close(socket: &mut Socket, code: CloseCode) {
    let frame = CloseFrame { code, reason: "".into() };
    socket.close(Some(frame)).expect("a close frame");
    // Whoever is asked to close answers, and then there is nothing more.
    while socket.read().is_ok() {}
}

fn say(socket: &mut Socket, texts: &[&str]) {
    for text in texts {
        socket.send(Message::text(*text)).expect("it is listening");
    }
}

fn hear(socket: &mut Socket) -> Json {
    let text = socket.read().expect("a message").into_text().expect("text");
    serde_json::from_str(&text).expect("JSON")
}

/// Lines without what differs from run to run.
fn timeless(mut lines: Vec<Json>) -> Vec<Json> {
    for line in &mut lines {
        let line = line.as_object_mut().expect("an object");
        let t_ms = line.remove("t_ms").and_then(|t_ms| t_ms.as_u64()).expect("a time");
        assert!(t_ms > 1_700_000_000_000, "{t_ms}");
    }
    lines
}

const TRYING: &str = r#"{"type":"call:status","msgid":"1","data":{"call_sid":"c","direction":"inbound","call_status":"trying"}}"#;
const ANSWERED: &str = r#"{"type":"call:status","msgid":"2","data":{"call_sid":"c","direction":"inbound","call_status":"in-progress"}}"#;
const COMPLETED: &str = r#"{"type":"call:status","msgid":"3","data":{"call_sid":"c","direction":"inbound","call_status":"completed"}}"#;

#[test]
fn a_relay_is_followed_over_a_cut() {
    let server = ws([
        |socket: &mut Socket| say(socket, &[TRYING]),
        |socket: &mut Socket| {
            // In a binary frame it is the same message.
            socket.send(Message::binary(COMPLETED.as_bytes().to_vec())).expect("it is listening");
            close(socket, CloseCode::Normal);
        },
    ]);
    let args = "--system jambonz --order report --retry 0 --header x-key:1";
    let outcome =
        run(&format!("follow ws ws://%C3%BC:p%20w@{}/calls?all=1 {args}", server.address), b"");
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let lines = timeless(outcome.lines());
    let what = |line: &Json| json!([line["conn"], line["dir"], line["kind"], line["verdict"]]);
    let what: Vec<_> = lines.iter().map(what).collect();
    // The answer is lost with the connection; what comes behind the loss breaks no order.
    assert_eq!(
        what,
        [json!([1, "in", "call_status", "deliver"]), json!([2, "in", "call_status", "after_gap"])]
    );
    assert!(outcome.err.contains("what is said meanwhile is lost"), "{}", outcome.err);
    for head in server.heads {
        assert!(head.starts_with("GET /calls?all=1\n"), "{head}");
        assert!(head.contains("sec-websocket-protocol: ws.jambonz.org\n"), "{head}");
        assert!(head.contains("x-key: 1\n"), "{head}");
        // `ü:p w`
        assert!(head.contains("authorization: Basic w7w6cCB3\n"), "{head}");
    }
}

/// What waits before a server that starts takes connections before it can answer them.
#[test]
fn a_connection_that_is_closed_before_it_is_answered_is_tried_again() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        let accept = || listener.accept().expect("a connection").0;
        let serve = |texts: &[&str]| {
            let mut socket = tungstenite::accept(accept()).expect("a handshake");
            say(&mut socket, texts);
            socket
        };
        serve(&[TRYING]);
        head(&mut accept());
        close(&mut serve(&[COMPLETED]), CloseCode::Normal);
    });
    let args = format!("follow ws ws://{address} --system rtpbridge --retry 0");
    let outcome = run(&args, b"");
    assert_eq!((outcome.code, outcome.lines().len()), (0, 2), "{}", outcome.err);
    assert!(outcome.err.contains("cannot reach"), "{}", outcome.err);
}

/// To end a connection is the server's part, which some do not do.
#[test]
fn a_closed_connection_that_is_never_ended_is_left() {
    let close_only = |code: CloseCode| {
        move |socket: &mut Socket| {
            // As long as this is there, the connection is.
            core::mem::forget(socket.get_ref().try_clone());
            say(socket, &[TRYING]);
            let frame = CloseFrame { code, reason: "".into() };
            socket.close(Some(frame)).expect("a close frame");
            let answer = socket.read();
            assert!(answer.as_ref().is_ok_and(Message::is_close), "{answer:?}");
        }
    };
    let server = ws([close_only(CloseCode::Away), close_only(CloseCode::Normal)]);
    let args = "--system rtpbridge --retry 0 --for 60";
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    assert_eq!((outcome.code, outcome.lines().len()), (0, 2), "{}", outcome.err);
    assert!(outcome.err.contains("closed the connection with the code 1001"), "{}", outcome.err);
}

#[test]
fn connections_that_end_at_once_are_made_ever_more_rarely() {
    let nothing: fn(&mut Socket) = |_| {};
    let normal: fn(&mut Socket) = |socket| close(socket, CloseCode::Normal);
    let server = ws([nothing, nothing, nothing, normal]);
    let args = "--system rtpbridge --retry 0.6";
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert_waits_double(&outcome.err, 0.6);
}

#[test]
fn calls_may_have_begun_before_a_relay_is_followed() {
    let server = ws([|socket: &mut Socket| {
        say(socket, &[ANSWERED, COMPLETED, COMPLETED]);
        close(socket, CloseCode::Normal);
    }]);
    let args = "--system jambonz --order enforce";
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    let lines = outcome.lines();
    let verdicts: Vec<_> = lines.iter().map(|line| line["verdict"].clone()).collect();
    assert_eq!(verdicts, ["after_gap", "deliver"]);
    assert!(outcome.err.contains("dropped 1 of 3 messages: 1 replay"), "{}", outcome.err);
}

#[test]
fn lines_are_those_of_decode_and_make_a_recording() {
    let recording = all_vector_bytes("rtpbridge/rtp.jsonl");
    let recording = String::from_utf8(recording).expect("text");
    // A relay may pass on the rows of a recording, which say more than messages.
    let rows: Vec<String> = recording.lines().map(str::to_owned).collect();
    let server = ws([move |socket: &mut Socket| {
        for row in &rows {
            say(socket, &[row]);
        }
        close(socket, CloseCode::Normal);
    }]);
    let flags = "--order report";
    let args = format!("follow ws ws://{} --system rtpbridge {flags}", server.address);
    let followed = run(&args, b"");
    let without_offsets = |outcome: &Outcome| -> Vec<Json> {
        let mut lines = outcome.lines();
        for line in &mut lines {
            line.as_object_mut().expect("an object").remove("offset");
        }
        lines
    };
    let decoded = run(&format!("decode --from rtpbridge {flags}"), recording.as_bytes());
    assert_eq!(without_offsets(&followed), without_offsets(&decoded));
    assert_eq!(run_well("encode", &followed.out).text(), run_well("encode", &decoded.out).text());
}

#[test]
fn a_session_is_bound_and_asked_for_what_was_lost() {
    const INFO: &str = r#"{"session_id":"s","state":"active","created_at":"2026-01-01T00:00:00Z","endpoints":[{"endpoint_id":"e","endpoint_type":"rtp","direction":"sendrecv","state":"connected","codec":null}],"recordings":[],"vad_active":[]}"#;
    let answer = |socket: &mut Socket, method: &str, result: &str| {
        let request = hear(socket);
        assert_eq!(request["method"], method);
        let id = request["id"].as_str().expect("an id").to_owned();
        say(socket, &[&format!(r#"{{"id":"{id}",{result}}}"#)]);
    };
    let ok = r#""result":{}"#;
    let info = format!(r#""result":{INFO}"#);
    let connection = move |ends: bool| {
        let info = info.clone();
        move |socket: &mut Socket| {
            answer(socket, "session.attach", ok);
            answer(socket, "stats.subscribe", ok);
            answer(socket, "session.info", &info);
            answer(socket, "session.info", &info);
            if ends {
                say(socket, &[r#"{"event":"events.dropped","data":{"count":2}}"#]);
                let gone = r#""error":{"code":"SESSION_GONE","message":"gone"}"#;
                answer(socket, "session.info", gone);
                while socket.read().is_ok() {}
            }
        }
    };
    let busy = move |socket: &mut Socket| {
        let early = r#""error":{"code":"SESSION_NOT_ORPHANED","message":"in use"}"#;
        answer(socket, "session.attach", early);
        while socket.read().is_ok() {}
    };
    let serve: [Serve; 3] =
        [Box::new(connection(false)), Box::new(busy), Box::new(connection(true))];
    let server = ws(serve);
    // Before a session is bound there is nothing that statistics could be of.
    let first = r#"--send {"id":"x","method":"stats.subscribe","params":{"interval_ms":1000}}"#;
    let args = format!("--system rtpbridge --session s --order report --retry 0 {first}");
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    assert_eq!(outcome.code, 4, "{}", outcome.err);
    assert!(outcome.err.contains("the session s is gone: SESSION_GONE"), "{}", outcome.err);
    assert!(outcome.err.contains("SESSION_NOT_ORPHANED: in use"), "{}", outcome.err);
    let lines = timeless(outcome.lines());
    let count = |kind: &str| lines.iter().filter(|line| line["kind"] == kind).count();
    // Each is answered: three tries to attach, what is said first and `session.info` twice after
    // each success, and once more after the notice.
    assert_eq!((count("request"), count("response"), count("events_dropped")), (10, 10, 1));
}

#[test]
fn a_session_that_is_not_answered_for_is_asked_for_again() {
    fn attach(socket: &mut Socket, result: &str) {
        let request = hear(socket);
        assert_eq!(request["method"], "session.attach");
        say(socket, &[&format!(r#"{{"id":{},{result}}}"#, request["id"])]);
    }
    let bind: fn(&mut Socket) = |socket| attach(socket, r#""result":{}"#);
    let say_nothing: fn(&mut Socket) = |socket| {
        // As long as this is there, the connection is.
        core::mem::forget(socket.get_ref().try_clone());
        hear(socket);
    };
    let refuse: fn(&mut Socket) = |socket| {
        attach(socket, r#""error":{"code":"SESSION_NOT_FOUND","message":"no"}"#);
        while socket.read().is_ok() {}
    };
    let server = ws([bind, say_nothing, refuse]);
    let args = "--system rtpbridge --session s --retry 0 --for 60";
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    assert_eq!(outcome.code, 4, "{}", outcome.err);
    for told in ["does not say who has the session", "SESSION_NOT_FOUND"] {
        assert!(outcome.err.contains(told), "{}", outcome.err);
    }
}

#[test]
fn a_server_that_refuses_is_named() {
    let no = http([status("403 Forbidden", "text/plain"), status("200 OK", "text/plain")]);
    for told in ["answers 403 Forbidden", "answers 200 OK"] {
        let args = format!("follow ws ws://u:secret@{}/?key=secret --system jambonz", no.address);
        let outcome = run(&args, b"");
        assert_eq!((outcome.code, outcome.err.lines().count()), (4, 1), "{}", outcome.err);
        assert!(outcome.err.contains(told) && !outcome.err.contains("secret"), "{}", outcome.err);
    }
    for scheme in ["ws", "wss"] {
        let nobody = http(core::iter::empty()).address;
        let outcome = run(&format!("follow ws {scheme}://{nobody} --system rtpbridge"), b"");
        assert_eq!(outcome.code, 4, "{}", outcome.err);
    }
    for wrong in [
        "http://h --system jambonz",
        "ws://h",
        "ws://h --system jambonz --session s",
        "ws://h --system rtpbridge --session s --listen 127.0.0.1:0",
    ] {
        assert_eq!(run(&format!("follow ws {wrong}"), b"").code, 2, "{wrong}");
    }
}

#[test]
fn what_is_to_be_said_first_is_said_and_shown() {
    let server = ws([|socket: &mut Socket| {
        assert_eq!(hear(socket), json!({"id": "1", "method": "session.list"}));
        say(socket, &[r#"{"id":"1","result":{"sessions":[]}}"#]);
        close(socket, CloseCode::Normal);
    }]);
    let url = format!("ws://{}", server.address);
    let first = r#"{"id":"1","method":"session.list"}"#;
    let args = ["callevents", "follow", "ws", &url, "--system", "rtpbridge", "--send", first];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    assert_eq!(callevents_cli::run(args, &mut &b""[..], &mut out, &mut err), 0);
    let outcome = Outcome { code: 0, out, err: String::new() };
    let lines = timeless(outcome.lines());
    let what: Vec<_> = lines.iter().map(|line| json!([line["dir"], line["kind"]])).collect();
    assert_eq!(what, [json!(["out", "request"]), json!(["in", "response"])]);
}

/// The command between a client and a server.
struct Tap {
    child: Child,
    /// Where clients are to connect.
    address: String,
    notes: std::io::Lines<BufReader<std::process::ChildStderr>>,
}

impl Tap {
    fn start(server: &str, args: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_callevents"))
            .args(["follow", "ws", server, "--listen", "127.0.0.1:0"])
            .args(args.split_whitespace())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command");
        let mut notes = BufReader::new(child.stderr.take().expect("notes")).lines();
        let note = notes.next().expect("a note").expect("text");
        let (_, address) = note.split_once("listening at ").expect("an address");
        let address = address.split(',').next().expect("an address").to_owned();
        Self { child, address, notes }
    }

    fn connect(&self) -> Socket {
        let stream = TcpStream::connect(&self.address).expect("it is listening");
        let (socket, _) =
            tungstenite::client(format!("ws://{}/", self.address), stream).expect("a handshake");
        socket
    }

    /// Its lines, once it was told to end.
    fn lines(self) -> Vec<Json> {
        let kill = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(kill.expect("kill").success());
        let output = self.child.wait_with_output().expect("an end");
        assert!(output.status.success());
        timeless(Outcome { code: 0, out: output.stdout, err: String::new() }.lines())
    }
}

#[test]
fn what_passes_by_is_printed_and_nothing_changes() {
    let server = ws([|socket: &mut Socket| {
        let new = hear(socket);
        assert_eq!(new["type"], "session:new");
        say(socket, &[r#"{"type":"ack","msgid":"0","data":[{"verb":"hangup"}]}"#]);
        assert_eq!(hear(socket)["msgid"], "1");
        close(socket, CloseCode::Library(4001));
    }]);
    let tap = Tap::start(&format!("ws://{}/base", server.address), "--system jambonz");
    let mut request =
        format!("ws://{}/hook/adulting?a=b", tap.address).into_client_request().expect("a request");
    let headers = request.headers_mut();
    headers.insert("sec-websocket-protocol", "ws.jambonz.org".parse().expect("a value"));
    headers.insert("authorization", "Basic eA==".parse().expect("a value"));
    headers.insert("via", "one".parse().expect("a value"));
    headers.append("via", "two".parse().expect("a value"));
    let stream = TcpStream::connect(&tap.address).expect("it is listening");
    let (mut socket, response) = tungstenite::client(request, stream).expect("a handshake");
    assert_eq!(response.headers()["sec-websocket-protocol"], "ws.jambonz.org");
    say(
        &mut socket,
        &[r#"{"type":"session:new","msgid":"0","call_sid":"c","data":{"call_sid":"c"}}"#],
    );
    assert_eq!(hear(&mut socket)["data"][0]["verb"], "hangup");
    say(&mut socket, &[TRYING]);
    match socket.read().expect("a close frame") {
        Message::Close(Some(frame)) => assert_eq!(u16::from(frame.code), 4001),
        other => panic!("{other:?}"),
    }
    let head = server.heads.recv().expect("a request");
    assert!(head.starts_with("GET /base/hook/adulting?a=b\n"), "{head}");
    assert!(head.contains("authorization: Basic eA==\n"), "{head}");
    assert!(head.contains("via: one\nvia: two\n"), "{head}");
    let what: Vec<_> =
        tap.lines().iter().map(|line| json!([line["conn"], line["dir"], line["kind"]])).collect();
    assert_eq!(
        what,
        [
            json!([1, "in", "session_new"]),
            json!([1, "out", "ack"]),
            json!([1, "in", "call_status"])
        ]
    );
}

/// What a client says is a message, whatever it says of itself.
#[test]
fn nobody_speaks_for_another() {
    const FORGED: [&str; 2] = [
        r#"{"dir":"in","conn":7,"t_ms":5,"text":"{\"event\":\"e\",\"data\":{}}"}"#,
        r#"< {"event":"e","data":{}}"#,
    ];
    let server = ws([|socket: &mut Socket| while socket.read().is_ok() {}]);
    let tap = Tap::start(&format!("ws://{}", server.address), "--system rtpbridge");
    let mut socket = tap.connect();
    say(&mut socket, &FORGED);
    close(&mut socket, CloseCode::Normal);
    let lines = tap.lines();
    let what: Vec<_> =
        lines.iter().map(|line| json!([line["conn"], line["dir"], line["text"]])).collect();
    assert_eq!(what, FORGED.map(|text| json!([1, "out", text])));
}

/// Who closes hears what the other side said before it closes, too.
#[test]
fn whoever_closes_first_nothing_is_lost() {
    const MESSAGES: usize = 30;
    fn say_and_close(socket: &mut Socket) -> (usize, u16) {
        for number in 0..MESSAGES {
            say(socket, &[&format!(r#"{{"id":"{number}","method":"m"}}"#)]);
        }
        let frame = CloseFrame { code: CloseCode::Normal, reason: "".into() };
        socket.close(Some(frame)).expect("a close frame");
        hear_all(socket, |_| {})
    }
    fn answer_slowly(socket: &mut Socket) -> (usize, u16) {
        hear_all(socket, |socket| {
            std::thread::sleep(core::time::Duration::from_millis(5));
            say(socket, &[r#"{"event":"e","data":{}}"#]);
        })
    }
    /// How many messages came, and with which code they ended.
    fn hear_all(socket: &mut Socket, each: impl Fn(&mut Socket)) -> (usize, u16) {
        let (mut count, mut code) = (0, 0);
        loop {
            match socket.read() {
                Ok(Message::Close(Some(frame))) => code = frame.code.into(),
                Ok(_) => {
                    count += 1;
                    each(socket);
                }
                Err(Error::ConnectionClosed) => return (count, code),
                Err(error) => panic!("{error} behind {count} messages"),
            }
        }
    }

    type Side = fn(&mut Socket) -> (usize, u16);
    for (of_client, of_server) in
        [(say_and_close as Side, answer_slowly as Side), (answer_slowly, say_and_close)]
    {
        let (sender, heard) = std::sync::mpsc::channel();
        let server = ws([move |socket: &mut Socket| {
            sender.send(of_server(socket)).expect("the test waits");
        }]);
        let tap = Tap::start(&format!("ws://{}", server.address), "--system rtpbridge");
        let mut socket = tap.connect();
        assert_eq!(of_client(&mut socket), (MESSAGES, 1000));
        assert_eq!(heard.recv().expect("an end"), (MESSAGES, 1000));
        drop(socket);
        assert_eq!(tap.lines().len(), 2 * MESSAGES);
    }
}

/// Without a close frame there is none for the other side either, but what came before arrives.
#[test]
fn a_side_that_dies_cuts_off_the_other_in_order() {
    const MESSAGES: usize = 30;
    let server = ws([|socket: &mut Socket| {
        for _ in 0..MESSAGES {
            say(socket, &[r#"{"event":"e","data":{}}"#]);
        }
        assert_eq!(hear(socket)["id"], "0");
    }]);
    let tap = Tap::start(&format!("ws://{}", server.address), "--system rtpbridge");
    let mut socket = tap.connect();
    for _ in 0..MESSAGES {
        assert_eq!(hear(&mut socket)["event"], "e");
    }
    // One ends the server, and the others find it gone.
    for number in 0..MESSAGES {
        say(&mut socket, &[&format!(r#"{{"id":"{number}","method":"m"}}"#)]);
        std::thread::sleep(core::time::Duration::from_millis(1));
    }
    let end = socket.read();
    let is_cut = |error: &Error| {
        matches!(error, Error::Protocol(ProtocolError::ResetWithoutClosingHandshake))
    };
    assert!(end.as_ref().is_err_and(is_cut), "{end:?}");
    tap.lines();
}

/// What nobody can read is nobody's business but that of the two who speak.
#[test]
fn what_cannot_be_read_is_passed_on_and_told() {
    let server = ws([|socket: &mut Socket| {
        let mut frame = Frame::message("no text", OpCode::Data(Data::Text), true);
        frame.header_mut().rsv1 = true;
        socket.send(Message::Frame(frame)).expect("it is listening");
        while socket.read().is_ok() {}
    }]);
    let mut tap = Tap::start(&format!("ws://{}", server.address), "--system rtpbridge");
    let mut socket = tap.connect();
    let heard = socket.read();
    let is_it =
        |error: &Error| matches!(error, Error::Protocol(ProtocolError::NonZeroReservedBits));
    assert!(heard.as_ref().is_err_and(is_it), "{heard:?}");
    let note = tap.notes.next().expect("a note").expect("text");
    assert!(note.contains("the server's messages cannot be read: "), "{note}");
    drop(socket);
    assert_eq!(tap.lines().len(), 0);
}

#[test]
fn refusals_are_passed_on() {
    let server = http([status("401 Unauthorized", "text/plain")]);
    let mut tap =
        Tap::start(&format!("ws://u:p@{}", server.address), "--system rtpbridge --for 30");
    let status = || {
        let stream = TcpStream::connect(&tap.address).expect("it is listening");
        match tungstenite::client(format!("ws://{}/", tap.address), stream) {
            Err(tungstenite::HandshakeError::Failure(Error::Http(response))) => {
                response.status().as_u16()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(status(), 401);
    let head = server.heads.recv().expect("a request");
    assert!(head.contains("authorization: Basic dTpw\r\n"), "{head}");
    // The server is gone.
    assert_eq!(status(), 502);
    for told in ["the server answers 401", "cannot reach"] {
        let note = tap.notes.next().expect("a note").expect("text");
        assert!(note.contains(told), "{note}");
    }
    tap.child.kill().expect("it is running");
    tap.child.wait().expect("an end");
}

/// Who cannot reach a session's order has its answers judged by the connection that they are of.
#[test]
fn clients_of_rtpbridge_say_what_goes_out() {
    let server = ws([|socket: &mut Socket| {
        assert_eq!(hear(socket)["method"], "endpoint.create_tone");
        say(
            socket,
            &[
                r#"{"id":"1","result":{"endpoint_id":"e","tone":"beep"}}"#,
                r#"{"event":"endpoint.tone.finished","data":{"endpoint_id":"e"}}"#,
            ],
        );
        while socket.read().is_ok() {}
    }]);
    let args = "--system rtpbridge --order report";
    let tap = Tap::start(&format!("ws://{}", server.address), args);
    let mut socket = tap.connect();
    say(&mut socket, &[r#"{"id":"1","method":"endpoint.create_tone","params":{"tone":"beep"}}"#]);
    assert_eq!(hear(&mut socket)["id"], "1");
    assert_eq!(hear(&mut socket)["event"], "endpoint.tone.finished");
    let what: Vec<_> = tap
        .lines()
        .iter()
        .map(|line| json!([line["dir"], line["kind"], line.get("verdict")]))
        .collect();
    assert_eq!(
        what,
        [
            json!(["out", "request", null]),
            json!(["in", "response", null]),
            json!(["in", "endpoint_tone_finished", "deliver"]),
        ]
    );
}

#[test]
fn the_answered_call_is_told_in_the_words_of_all_systems() {
    let server = ws([|socket: &mut Socket| {
        say(socket, &[TRYING, ANSWERED, COMPLETED]);
        close(socket, CloseCode::Normal);
    }]);
    let args = "--system jambonz --updates --until 3";
    let outcome = run(&format!("follow ws ws://{} {args}", server.address), b"");
    let phases: Vec<_> = outcome.lines().iter().map(|line| line["phase"].clone()).collect();
    assert_eq!(phases, ["created", "answered", "ended"], "{}", outcome.err);
}

/// Nobody on a call may wait for whoever looks on.
#[test]
fn a_slow_output_keeps_nobody_waiting_and_is_told_what_it_missed() {
    const MESSAGES: usize = 5000;
    let (sender, all_heard) = std::sync::mpsc::channel();
    let server = ws([move |socket: &mut Socket| {
        let mut heard = 0;
        while socket.read().is_ok_and(|message| message.is_text()) {
            heard += 1;
        }
        sender.send(heard).expect("the test waits");
    }]);
    let mut tap = Tap::start(&format!("ws://{}", server.address), "--system rtpbridge");
    let mut socket = tap.connect();
    let long = format!(r#"{{"id":"1","method":"m","params":{{"text":"{}"}}}}"#, "x".repeat(500));
    for _ in 0..MESSAGES {
        say(&mut socket, &[&long]);
    }
    close(&mut socket, CloseCode::Normal);
    // All of them have passed, though nothing was read of the output yet.
    assert_eq!(all_heard.recv().expect("a count"), MESSAGES);
    let out = BufReader::new(tap.child.stdout.take().expect("output"));
    let printed = std::thread::spawn(move || out.lines().count());
    let missed = |note: std::io::Result<String>| -> usize {
        let note = note.expect("text");
        let count = note.strip_prefix("callevents: ").and_then(|note| note.split(' ').next());
        count.expect("a count").parse().unwrap_or_else(|_| panic!("{note}"))
    };
    let first = missed(tap.notes.next().expect("a note"));
    let kill = Command::new("kill").arg(tap.child.id().to_string()).status();
    assert!(kill.expect("kill").success());
    let others: usize = tap.notes.map(missed).sum();
    assert_eq!(printed.join().expect("lines") + first + others, MESSAGES);
    assert!(tap.child.wait().expect("an end").success());
}

/// Whose answers are not taken may not listen until they are; its client hears and speaks at once.
#[test]
fn either_way_is_passed_on_though_the_other_is_full() {
    const MESSAGES: usize = 50;
    let long = format!(r#"{{"id":"1","method":"{}"}}"#, "x".repeat(1_000_000));
    let answer = long.clone();
    let server = ws([move |socket: &mut Socket| {
        while socket.read().is_ok_and(|message| message.is_text()) {
            say(socket, &[&answer]);
        }
    }]);
    let args = "--system rtpbridge --updates";
    let mut tap = Tap::start(&format!("ws://{}", server.address), args);
    let mut socket = tap.connect();
    let writer = socket.get_ref().try_clone().expect("the same connection");
    let mut writer = WebSocket::from_raw_socket(writer, Role::Client, None);
    std::thread::spawn(move || (0..MESSAGES).for_each(|_| say(&mut writer, &[&long])));
    let (sender, all_heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        (0..MESSAGES).for_each(|_| drop(hear(&mut socket)));
        sender.send(()).expect("the test waits");
    });
    let heard = all_heard.recv_timeout(core::time::Duration::from_secs(60));
    tap.child.kill().expect("it is running");
    tap.child.wait().expect("an end");
    heard.expect("all answers");
}
