//! Standing between a WebSocket client and its server: everything is passed on, and printed.

use core::net::SocketAddr;
use core::sync::atomic::{AtomicU64, Ordering};
use std::net::TcpListener as StdListener;

use bytes::Bytes;
use futures_util::{Sink, SinkExt as _, Stream, StreamExt as _};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use reqwest::Url;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::error::Error;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use super::args::{System, WsArgs};
use super::ws::{Heard, connect, request_to};
use super::{Ear, End, Gone, in_full, name_of};
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
    url: Url,
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
            url: args.url.clone(),
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
        let name = name_of(&self.server.url);
        let note = format!("listening at {}, passing on to {name}", self.address);
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
    let client = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
    Pair { conn, client_is_out, lost: AtomicU64::new(0), ear }.pass_on(client, upstream).await
}

type Upstream = WebSocketStream<MaybeTlsStream<TcpStream>>;
type Downstream = WebSocketStream<TokioIo<hyper::upgrade::Upgraded>>;
type Answer = Response<Full<Bytes>>;

/// What the client's request is answered with: what the server says to it.
async fn answer(
    request: &Request<Incoming>,
    server: &Server,
) -> (Answer, Result<Upstream, String>) {
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
    let forwarded = match passed_on(request, server) {
        Ok(forwarded) => forwarded,
        Err(error) => return refuse(StatusCode::BAD_REQUEST, in_full(&error)),
    };
    match connect(forwarded).await {
        Ok((upstream, theirs)) => {
            copy(theirs.headers(), response.headers_mut());
            (response, Ok(upstream))
        }
        Err(Error::Http(theirs)) => {
            let (parts, text) = theirs.into_parts();
            let mut response = Response::new(Full::new(Bytes::from(text.unwrap_or_default())));
            *response.status_mut() = parts.status;
            copy(&parts.headers, response.headers_mut());
            (response, Err(format!("the server answers {}", parts.status)))
        }
        Err(error) => {
            let why = format!("cannot reach {}: {}", name_of(&server.url), in_full(&error));
            refuse(StatusCode::BAD_GATEWAY, why)
        }
    }
}

/// The client's request as it goes to the server.
fn passed_on(request: &Request<Incoming>, server: &Server) -> Result<Request<()>, Error> {
    let url = address(&server.url, request.uri());
    let mut forwarded = request_to(&url)?;
    let own = forwarded.headers_mut().remove("authorization");
    copy(request.headers(), forwarded.headers_mut());
    // What the command line says is said instead of what the client does, as with --header.
    if let Some(own) = own {
        forwarded.headers_mut().insert("authorization", own);
    }
    for (name, value) in &server.headers {
        forwarded.headers_mut().insert(name.clone(), value.clone());
    }
    Ok(forwarded)
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

/// Headers that each connection has its own of.
const OF_ONE_CONNECTION: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "sec-websocket-accept",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-version",
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
    /// Passes frames on until one side has ended: then the other ends in the same way.
    async fn pass_on(self, client: Downstream, server: Upstream) -> Result<(), Gone> {
        let (to_client, from_client) = client.split();
        let (to_server, from_server) = server.split();
        // Each way by itself: who does not listen may be waiting until it is listened to.
        tokio::select! {
            told = self.one_way(from_client, to_server, self.client_is_out) => told,
            told = self.one_way(from_server, to_client, !self.client_is_out) => told,
        }?;
        // What a close frame has not ended in order is ended by the connections' being dropped,
        // which either side takes for what it is. That must not wait until there is room to tell it.
        self.tell_lost().await?;
        self.ear.hear(Heard::Ended { conn: self.conn, is_cut: false }).await
    }

    async fn one_way(
        &self,
        mut from: impl Stream<Item = Result<Frame, Error>> + Unpin,
        mut to: impl Sink<Frame> + Unpin,
        is_out: bool,
    ) -> Result<(), Gone> {
        // Both keep their own connection alive: pings are answered where they arrive.
        while let Some(Ok(frame)) = from.next().await {
            self.tell(&frame, is_out)?;
            if !is_own(&frame) && to.send(frame).await.is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Hands a message over, without ever keeping the call waiting.
    fn tell(&self, frame: &Frame, is_out: bool) -> Result<(), Gone> {
        let text = match frame {
            Frame::Text(text) => Bytes::from(text.clone()),
            Frame::Binary(bytes) => bytes.clone(),
            _ => return Ok(()),
        };
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
        let count = self.lost.load(Ordering::Relaxed);
        if count > 0 {
            self.ear.hear(Heard::Lost { conn: self.conn, count }).await?;
        }
        Ok(())
    }
}

/// Whether a frame is about its own connection only.
fn is_own(frame: &Frame) -> bool {
    matches!(frame, Frame::Ping(_) | Frame::Pong(_) | Frame::Frame(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_that_was_asked_for_is_added() {
        for (server, asked, together) in [
            ("ws://h:1", "/", "ws://h:1/"),
            ("ws://h:1/", "/hook/adulting?a=b", "ws://h:1/hook/adulting?a=b"),
            ("wss://u:p@h/base/", "/hook", "wss://u:p@h/base/hook"),
            ("ws://h/?key=1", "/hook", "ws://h/hook?key=1"),
        ] {
            let server = Url::parse(server).expect("an address");
            let asked = asked.parse().expect("a path");
            assert_eq!(address(&server, &asked).as_str(), together);
        }
    }
}
