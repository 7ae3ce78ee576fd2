//! Standing between a WebSocket client and its server: everything is passed on, and printed.

use core::net::SocketAddr;
use core::pin::pin;
use core::sync::atomic::{AtomicU64, Ordering};
use std::io::{self, Read, Write};
use std::net::TcpListener as StdListener;

use bytes::{Buf as _, Bytes, BytesMut};
use futures_util::future::select;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::header::{
    AUTHORIZATION, CONNECTION, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, UPGRADE,
};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use reqwest::redirect::Policy;
use reqwest::{Client, Upgraded, Url};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, split};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::error::Error;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::{Message, WebSocket};

use super::args::{System, WsArgs};
use super::ws::Heard;
use super::{CONNECT, Ear, End, Gone, in_full, name_of};
use crate::exit::Failure;

/// Takes connections, and opens one to the server for each.
pub(super) struct Tap {
    listener: StdListener,
    address: SocketAddr,
    server: Server,
}

/// Where connections are passed on to.
#[derive(Clone)]
struct Server {
    client: Client,
    /// Of HTTP, which the connections are of until they are one of WebSocket.
    url: Url,
    /// What it is called.
    name: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Whether what the client says is "out": jambonz is a client, but what it says is "in".
    client_is_out: bool,
}

impl Tap {
    pub(super) fn bind(at: SocketAddr, args: &WsArgs) -> Result<Self, Failure> {
        let no = |error| Failure::Server(format!("cannot listen at {at}: {error}"));
        let listener = StdListener::bind(at).map_err(no)?;
        listener.set_nonblocking(true).map_err(no)?;
        let address = listener.local_addr().map_err(no)?;
        let server = Server {
            client: client().map_err(|error| Failure::Server(in_full(&error)))?,
            url: over_http(&args.url),
            name: name_of(&args.url),
            headers: args.common.header.clone(),
            client_is_out: args.system == System::Rtpbridge,
        };
        Ok(Self { listener, address, server })
    }

    pub(super) async fn listen(self, ear: Ear<Heard>) -> End {
        let listener = match TcpListener::from_std(self.listener) {
            Ok(listener) => listener,
            Err(error) => {
                let text = format!("cannot listen at {}: {error}", self.address);
                return End::Failed(Failure::Server(text));
            }
        };
        let note = format!("listening at {}, passing on to {}", self.address, self.server.name);
        if ear.note(note).await.is_err() {
            return End::Over;
        }
        let mut connections = JoinSet::new();
        let mut count = 0;
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        count += 1;
                        connections.spawn(serve(stream, count, self.server.clone(), ear.clone()));
                    }
                    // One client less, or too many open files: others go on, and end.
                    Err(_) => tokio::time::sleep(core::time::Duration::from_millis(100)).await,
                },
                // What else a connection was ended by is told already.
                Some(ended) = connections.join_next() => if let Ok(Err(Gone)) = ended {
                    return End::Over;
                },
            }
        }
    }
}

/// One client's connection, from its request to its end.
async fn serve(stream: TcpStream, conn: u64, server: Server, ear: Ear<Heard>) -> Result<(), Gone> {
    // Messages are small, and somebody is speaking meanwhile.
    let _ = stream.set_nodelay(true);
    let (pairs, mut pair) = tokio::sync::mpsc::channel(1);
    let client_is_out = server.client_is_out;
    let service = service_fn(|mut request: Request<Incoming>| {
        let (server, pairs, ear) = (server.clone(), pairs.clone(), ear.clone());
        async move {
            let upgrade = hyper::upgrade::on(&mut request);
            let (response, upstream) = answer(&request, &server).await;
            match upstream {
                // There is room: a connection is upgraded once.
                Ok(upstream) => drop(pairs.try_send((upgrade, upstream))),
                Err(why) => {
                    let _ = ear.note(format!("connection {conn} was refused: {why}")).await;
                }
            }
            Ok::<_, core::convert::Infallible>(response)
        }
    });
    let http = hyper::server::conn::http1::Builder::new();
    // What is wrong with a request is answered; a client that is gone needs no answer.
    let _ = http.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
    let Ok((upgrade, upstream)) = pair.try_recv() else { return Ok(()) };
    let Ok(upgraded) = upgrade.await else { return Ok(()) };
    let pair = Pair { conn, client_is_out, lost: AtomicU64::new(0), ear };
    pair.pass_on(TokioIo::new(upgraded), upstream).await
}

type Answer = Response<Full<Bytes>>;

/// What the client's request is answered with: what the server says to it.
async fn answer(
    request: &Request<Incoming>,
    server: &Server,
) -> (Answer, Result<Upgraded, String>) {
    let body = |text: &str| Full::new(Bytes::copy_from_slice(text.as_bytes()));
    let refuse = |status, why: String| {
        let mut response = Response::new(body(&why));
        *response.status_mut() = status;
        (response, Err(why))
    };
    let mut response = match create_response_with_body(request, || body("")) {
        Ok(response) => response,
        Err(error) => {
            let why = format!("this is for WebSocket only: {}", in_full(&error));
            return refuse(StatusCode::BAD_REQUEST, why);
        }
    };
    let bad_gateway = |why: &str| {
        let why = format!("cannot reach {}: {why}", server.name);
        refuse(StatusCode::BAD_GATEWAY, why)
    };
    let forwarded = server.client.get(address(&server.url, request.uri()));
    let forwarded = forwarded.headers(passed_on(request.headers(), server)).send();
    let theirs = match timeout(CONNECT, forwarded).await {
        Ok(Ok(theirs)) => theirs,
        Ok(Err(error)) => return bad_gateway(&in_full(&error.without_url())),
        Err(_) => return bad_gateway("it does not answer"),
    };
    let status = theirs.status();
    if status != StatusCode::SWITCHING_PROTOCOLS {
        let headers = theirs.headers().clone();
        let text = Limited::new(reqwest::Body::from(theirs), REFUSAL_LEN).collect();
        let text = timeout(CONNECT, text).await.ok().and_then(Result::ok);
        let mut response = Response::new(Full::new(text.unwrap_or_default().to_bytes()));
        *response.status_mut() = status;
        copy(&headers, response.headers_mut());
        return (response, Err(format!("the server answers {status}")));
    }
    // The key is the client's, and so is the right answer to it.
    if theirs.headers().get(SEC_WEBSOCKET_ACCEPT) != response.headers().get(SEC_WEBSOCKET_ACCEPT) {
        return bad_gateway("it does not speak WebSocket");
    }
    copy(theirs.headers(), response.headers_mut());
    match theirs.upgrade().await {
        Ok(upstream) => (response, Ok(upstream)),
        Err(error) => bad_gateway(&in_full(&error.without_url())),
    }
}

/// Asks servers what clients have asked.
fn client() -> reqwest::Result<Client> {
    Client::builder().http1_only().no_proxy().redirect(Policy::none()).build()
}

/// The address that a connection of WebSocket begins at.
fn over_http(url: &Url) -> Url {
    let mut url = url.clone();
    // It is ws or wss: each becomes its counterpart, with the same port.
    let scheme = if url.scheme() == "wss" { "https" } else { "http" };
    let _ = url.set_scheme(scheme);
    url
}

/// The client's headers as they go to the server.
fn passed_on(asked: &HeaderMap, server: &Server) -> HeaderMap {
    let mut headers = HeaderMap::new();
    copy(asked, &mut headers);
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    // What the command line says is said instead of what the client does: the address's name and
    // password, and --header.
    if !server.url.username().is_empty() || server.url.password().is_some() {
        headers.remove(AUTHORIZATION);
    }
    for (name, value) in &server.headers {
        headers.insert(name.clone(), value.clone());
    }
    headers
}

/// The server's address, with the path and query that were asked for.
fn address(server: &Url, asked: &hyper::Uri) -> Url {
    let mut url = server.clone();
    let path = format!("{}{}", url.path().trim_end_matches('/'), asked.path());
    url.set_path(&path);
    if let Some(query) = asked.query() {
        url.set_query(Some(query));
    }
    url
}

/// Copies the headers that are about more than one connection.
fn copy(from: &HeaderMap, to: &mut HeaderMap) {
    for (name, value) in from {
        if !OF_ONE_CONNECTION.contains(&name.as_str()) {
            // A header may be there several times.
            to.append(name.clone(), value.clone());
        }
    }
}

/// Headers that each connection has its own of. What is agreed on for a connection could keep its
/// messages from being read.
const OF_ONE_CONNECTION: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "sec-websocket-accept",
    "sec-websocket-extensions",
    "transfer-encoding",
    "upgrade",
];

/// The two connections of one client.
struct Pair {
    conn: u64,
    client_is_out: bool,
    /// Messages that were passed on while there was no room to hand them over. Both ways count
    /// here, and one at a time.
    lost: AtomicU64,
    ear: Ear<Heard>,
}

impl Pair {
    /// Passes on what either side says, byte for byte, until both have ended: what closes, keeps
    /// alive and answers are they alone.
    async fn pass_on(
        self,
        client: impl AsyncRead + AsyncWrite,
        server: impl AsyncRead + AsyncWrite,
    ) -> Result<(), Gone> {
        self.pass_on_all(client, server).await?;
        // Both are dropped by now: they do not wait until there is room to tell it.
        self.tell_lost().await?;
        self.ear.hear(Heard::Ended { conn: self.conn, is_cut: false }).await
    }

    async fn pass_on_all(
        &self,
        client: impl AsyncRead + AsyncWrite,
        server: impl AsyncRead + AsyncWrite,
    ) -> Result<(), Gone> {
        let (from_client, to_client) = split(client);
        let (from_server, to_server) = split(server);
        // Each way by itself: who does not listen may be waiting until it is listened to.
        let there = pin!(self.one_way(from_client, to_server, Role::Client));
        let back = pin!(self.one_way(from_server, to_client, Role::Server));
        let (told, other) = select(there, back).await.factor_first();
        told?;
        // The other side has heard of the end, and may still be speaking, or be reading what came
        // before. A connection that is dropped with something unread in it wipes that out.
        timeout(CLOSING, other).await.unwrap_or(Ok(()))
    }

    async fn one_way(
        &self,
        mut from: impl AsyncRead + Unpin,
        mut to: impl AsyncWrite + Unpin,
        speaker: Role,
    ) -> Result<(), Gone> {
        let mut messages = Some(Messages::of(speaker));
        let mut room = BytesMut::new();
        let mut is_taken = true;
        loop {
            room.reserve(CHUNK_LEN);
            if !matches!(from.read_buf(&mut room).await, Ok(1..)) {
                break;
            }
            let bytes = room.split().freeze();
            // What nobody takes any more is read to its end all the same.
            if is_taken {
                self.tell_all(&mut messages, bytes.clone(), speaker)?;
                is_taken = to.write_all(&bytes).await.is_ok() && to.flush().await.is_ok();
            }
        }
        // Whoever is gone needs not hear of it.
        let _ = to.shutdown().await;
        Ok(())
    }

    /// Hands over the messages that end in these bytes.
    fn tell_all(
        &self,
        messages: &mut Option<Messages>,
        bytes: Bytes,
        speaker: Role,
    ) -> Result<(), Gone> {
        let Some(reader) = messages else { return Ok(()) };
        reader.come(bytes);
        loop {
            match reader.next() {
                Ok(Some(Message::Text(text))) => self.tell(text.into(), speaker)?,
                Ok(Some(Message::Binary(bytes))) => self.tell(bytes, speaker)?,
                // Behind it there are none.
                Ok(Some(Message::Close(_))) => break,
                Ok(Some(_)) => {}
                Ok(None) => return Ok(()),
                Err(error) => {
                    let who = if speaker == Role::Client { "client" } else { "server" };
                    let why = format!("the {who}'s messages cannot be read: {}", in_full(&error));
                    let (conn, ear) = (self.conn, self.ear.clone());
                    // The call does not wait until there is room for it.
                    tokio::spawn(async move { ear.hear(Heard::Unread { conn, why }).await });
                    break;
                }
            }
        }
        *messages = None;
        Ok(())
    }

    /// Hands a message over, without ever keeping the call waiting.
    fn tell(&self, text: Bytes, speaker: Role) -> Result<(), Gone> {
        let is_out = (speaker == Role::Client) == self.client_is_out;
        let mut lost = self.lost.load(Ordering::Relaxed);
        if lost > 0 && self.ear.hear_now(Heard::Lost { conn: self.conn, count: lost })? {
            lost = 0;
        }
        if lost > 0 || !self.ear.hear_now(Heard::message(self.conn, is_out, text))? {
            lost += 1;
        }
        self.lost.store(lost, Ordering::Relaxed);
        Ok(())
    }

    async fn tell_lost(&self) -> Result<(), Gone> {
        let count = self.lost.swap(0, Ordering::Relaxed);
        if count > 0 {
            self.ear.hear(Heard::Lost { conn: self.conn, count }).await?;
        }
        Ok(())
    }
}

/// A connection that is ended from here, too, tells what it has missed.
impl Drop for Pair {
    fn drop(&mut self) {
        let (conn, count, ear) = (self.conn, *self.lost.get_mut(), self.ear.clone());
        if let (1.., Ok(runtime)) = (count, Handle::try_current()) {
            runtime.spawn(async move { ear.hear(Heard::Lost { conn, count }).await });
        }
    }
}

/// The messages in what one side says, read as the other side reads them.
struct Messages(WebSocket<Wire>);

/// What has come and was not read yet.
struct Wire(Bytes);

impl Messages {
    fn of(speaker: Role) -> Self {
        let listener = if speaker == Role::Client { Role::Server } else { Role::Client };
        Self(WebSocket::from_raw_socket(Wire(Bytes::new()), listener, None))
    }

    fn come(&mut self, bytes: Bytes) {
        self.0.get_mut().0 = bytes;
    }

    /// The next message; `None` if more bytes must come first.
    fn next(&mut self) -> Result<Option<Message>, Error> {
        match self.0.read() {
            Ok(message) => Ok(Some(message)),
            Err(Error::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Read for Wire {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            // There may be more later, so this is no end.
            return Err(io::ErrorKind::WouldBlock.into());
        }
        (&mut self.0).reader().read(room)
    }
}

/// Who only reads along answers nothing.
impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// So much is passed on at once, at least.
const CHUNK_LEN: usize = 16 * 1024;

/// The longest text of a refusal that is passed on.
const REFUSAL_LEN: usize = 64 * 1024;

/// How long the one side may go on after the other has ended.
const CLOSING: core::time::Duration = core::time::Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_that_was_asked_for_is_added() {
        for (server, asked, together) in [
            ("ws://h:1", "/", "http://h:1/"),
            ("ws://h:1/", "/hook/adulting?a=b", "http://h:1/hook/adulting?a=b"),
            ("wss://u:p@h/base/", "/hook", "https://u:p@h/base/hook"),
            ("ws://h/?key=1", "/hook", "http://h/hook?key=1"),
        ] {
            let server = Url::parse(server).expect("an address");
            let asked = asked.parse().expect("a path");
            assert_eq!(address(&over_http(&server), &asked).as_str(), together);
        }
    }
}
