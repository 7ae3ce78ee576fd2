//! Servers to be followed, on this machine.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use tokio_tungstenite::tungstenite::handshake::server::{
    Callback, ErrorResponse, Request, Response,
};
use tokio_tungstenite::tungstenite::{WebSocket, accept_hdr};

/// A server that has a thread of its own.
pub struct Server {
    /// `127.0.0.1:port`.
    pub address: String,
    /// What it was asked, a request's head each.
    pub heads: Receiver<String>,
}

/// Answers each connection with the next of these texts, which must be all of HTTP, and closes it.
pub fn http(answers: impl IntoIterator<Item = Vec<u8>, IntoIter: Send + 'static>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    let (sender, heads) = channel();
    let answers = answers.into_iter();
    thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().expect("a connection");
            // Who has read enough may not be listening any more.
            let _ = sender.send(head(&mut stream));
            let _ = stream.write_all(&answer);
        }
    });
    Server { address, heads }
}

/// The head of a request.
pub fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("a whole request");
        head.push(byte[0]);
    }
    String::from_utf8(head).expect("a request is text")
}

/// An event stream that ends where the text does.
pub fn stream(text: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n";
    format!("{head}Connection: close\r\n\r\n{text}").into_bytes()
}

/// An event stream that is cut behind the text.
pub fn cut_stream(text: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    format!("{head}Content-Length: {}\r\n\r\n{text}", text.len() + 1000).into_bytes()
}

/// An answer that is no event stream, behind which the connection is closed: who is not told so
/// may use it again.
pub fn status(line: &str, content_type: &str) -> Vec<u8> {
    let head = format!("HTTP/1.1 {line}\r\nContent-Type: {content_type}\r\n");
    format!("{head}Connection: close\r\nContent-Length: 0\r\n\r\n").into()
}

/// Serves each connection by the next of these functions, once it is one of WebSocket.
pub fn ws<F>(serve: impl IntoIterator<Item = F, IntoIter: Send + 'static>) -> Server
where
    F: FnOnce(&mut WebSocket<TcpStream>),
{
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    let (sender, heads) = channel();
    let serve = serve.into_iter();
    thread::spawn(move || {
        for serve in serve {
            let (stream, _) = listener.accept().expect("a connection");
            let seen = Seen(sender.clone());
            let mut socket = accept_hdr(stream, seen).expect("a handshake");
            serve(&mut socket);
        }
    });
    Server { address, heads }
}

/// Remembers what was asked, and takes the protocol that was offered.
struct Seen(std::sync::mpsc::Sender<String>);

impl Callback for Seen {
    #[allow(clippy::result_large_err, reason = "the library has it so")]
    fn on_request(
        self,
        request: &Request,
        mut response: Response,
    ) -> Result<Response, ErrorResponse> {
        let headers = request.headers();
        let lines = headers.iter().map(|(name, value)| {
            format!("{name}: {}\n", value.to_str().expect("a header is text"))
        });
        let _ = self.0.send(format!("GET {}\n{}", request.uri(), lines.collect::<String>()));
        if let Some(protocol) = headers.get("sec-websocket-protocol") {
            response.headers_mut().insert("sec-websocket-protocol", protocol.clone());
        }
        Ok(response)
    }
}

/// How long was waited between connections, by what was told of it, in seconds.
pub fn waits(told: &str) -> Vec<f64> {
    let notes = told.lines().filter_map(|line| line.split_once("connecting again in "));
    let seconds = notes.map(|(_, wait)| wait.split(' ').next().expect("a wait"));
    seconds.map(|seconds| seconds.parse().expect("a number")).collect()
}

/// Asserts that what ended at once counts as a failure, each time one more.
pub fn assert_waits_double(told: &str, first: f64) {
    let waits = waits(told);
    for (wait, most) in waits.iter().zip([first, 2.0 * first, 4.0 * first]) {
        // Half of it is left to chance, and what is told is rounded.
        assert!((most / 2.0 - 0.06..=most + 0.06).contains(wait), "{told}");
    }
    assert_eq!(waits.len(), 3, "{told}");
}
