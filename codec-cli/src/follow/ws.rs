//! Messages over WebSocket: those of a server, or of what passes by.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use callevents::json::{JsonStr, Raw};
use futures_util::{SinkExt as _, StreamExt as _};
use hyper::header::HeaderValue;
use percent_encoding::percent_decode_str;
use reqwest::{StatusCode, Url};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::handshake::client::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Message as Frame, Utf8Bytes};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use super::args::{CommonArgs, System, WsArgs};
use super::retry::{Retry, may_pass};
use super::session::{Session, Step};
use super::{CONNECT, Ear, End, Gone, Outcome, follow, in_full, name_of, tap};
use crate::capture::Row;
use crate::decode::JsonLines;
use crate::exit::Failure;
use crate::rows::Messages;
use crate::source::Sink as _;
use crate::{Console, jambonz, rtpbridge};

pub(super) fn run(args: &WsArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let CommonArgs { order, max_calls, .. } = args.common;
    let mut rows: Box<dyn Messages> = match args.system {
        System::Jambonz => Box::new(jambonz::Messages::open(order, max_calls)?),
        System::Rtpbridge => Box::new(rtpbridge::Messages::open(order, max_calls)),
    };
    if args.session.is_some() && args.system != System::Rtpbridge {
        return Err(Failure::Usage("--session is for --system rtpbridge".to_owned()));
    }
    if args.listen.is_none() {
        // Whoever connects joins calls in the middle.
        rows.announce_loss("");
    }
    let is_relay = args.listen.is_none();
    let print = |heard: Heard, lines: &mut JsonLines<'_>| hear(&mut *rows, is_relay, heard, lines);
    match args.listen {
        Some(at) => {
            let tap = tap::Tap::bind(at, args)?;
            follow(&args.common, console, |ear| tap.listen(ear), print)
        }
        None => {
            let client = Client::new(args)?;
            follow(&args.common, console, |ear| client.listen(ear), print)
        }
    }
}

/// What is heard of connections.
pub(super) enum Heard {
    Message {
        conn: u64,
        /// Whether the client of rtpbridge, or jambonz's application, has said it.
        is_out: bool,
        text: Bytes,
        at_ms: u64,
    },
    /// So many messages were not handed over.
    Lost { conn: u64, count: u64 },
    /// What follows of one side cannot be read.
    Unread { conn: u64, why: String },
    /// A connection has ended; if it was cut, messages may be lost that nobody counts.
    Ended { conn: u64, is_cut: bool },
}

impl Heard {
    /// A message that comes now.
    pub(super) fn message(conn: u64, is_out: bool, text: Bytes) -> Self {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let at_ms = u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX);
        Self::Message { conn, is_out, text, at_ms }
    }
}

/// Prints what was heard, and gives what is to be told of it.
fn hear(
    rows: &mut dyn Messages,
    is_relay: bool,
    heard: Heard,
    lines: &mut JsonLines<'_>,
) -> Result<Option<String>, Failure> {
    match heard {
        Heard::Message { conn, is_out, text, at_ms } => {
            let (conn, at_ms) = (conn.to_string(), at_ms.to_string());
            // A relay may pass on rows, which know more. Others say a message, whatever is in it.
            let mut row = if is_relay { Row::of(&text) } else { Row::alone(&text) };
            row.dir.get_or_insert(JsonStr::from(if is_out { "out" } else { "in" }));
            row.conn = row.conn.or_else(|| Raw::new(conn.as_bytes()).ok());
            row.t_ms = row.t_ms.or_else(|| Raw::new(at_ms.as_bytes()).ok());
            rows.message(&row, lines)?;
            Ok(None)
        }
        Heard::Lost { conn, count } => {
            rows.announce_loss(&conn.to_string());
            lines.flush()?;
            Ok(Some(format!(
                "{count} messages of connection {conn} were passed on but not printed: the output \
                 is too slow"
            )))
        }
        Heard::Unread { conn, why } => {
            rows.announce_loss(&conn.to_string());
            lines.flush()?;
            Ok(Some(format!("connection {conn} is passed on, but not printed any more: {why}")))
        }
        Heard::Ended { conn, is_cut } => {
            let conn = conn.to_string();
            if is_cut {
                rows.announce_loss(&conn);
            }
            rows.end_connection(&conn);
            Ok(None)
        }
    }
}

/// Connects, and connects again.
struct Client {
    request: Request,
    name: String,
    /// What is said first on each connection, of a session once it is bound.
    first: Vec<String>,
    session: Option<Session>,
    silence: Option<core::time::Duration>,
    retry: Retry,
    was_connected: bool,
    /// Connections so far.
    count: u64,
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

impl Client {
    fn new(args: &WsArgs) -> Result<Self, Failure> {
        let bad = |error: Error| Failure::Usage(in_full(&error));
        let mut request = request_to(&args.url).map_err(bad)?;
        if args.system == System::Jambonz {
            let protocol = HeaderValue::from_static(JAMBONZ_PROTOCOL);
            request.headers_mut().insert("sec-websocket-protocol", protocol);
        }
        for (name, value) in &args.common.header {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        Ok(Self {
            request,
            name: name_of(&args.url),
            first: args.send.clone(),
            session: args.session.as_deref().map(Session::new),
            silence: args.common.silence,
            retry: Retry::new(args.common.retry),
            was_connected: false,
            count: 0,
        })
    }

    async fn listen(mut self, ear: Ear<Heard>) -> End {
        loop {
            if let Err(end) = self.next_connection(&ear).await {
                return end;
            }
        }
    }

    /// One connection, and the wait behind it.
    async fn next_connection(&mut self, ear: &Ear<Heard>) -> Result<(), End> {
        let count = self.count;
        let (why, is_cut) = self.connection(ear).await?.go_on(self.was_connected)?;
        if self.count > count {
            ear.hear(Heard::Ended { conn: self.count, is_cut }).await?;
        }
        let wait = self.retry.next_wait(None);
        let seconds = wait.as_secs_f64();
        let note =
            format!("{why}; connecting again in {seconds:.1} s; what is said meanwhile is lost");
        ear.note(note).await?;
        tokio::time::sleep(wait).await;
        Ok(())
    }

    async fn connection(&mut self, ear: &Ear<Heard>) -> Result<Outcome, End> {
        let (mut socket, _) = match connect(self.request.clone()).await {
            Ok(connected) => connected,
            Err(error) => return Ok(self.not_connected(error)),
        };
        self.count += 1;
        let mut is_bound = self.session.is_none();
        let bound_by = Instant::now() + CONNECT;
        let mut texts = match &mut self.session {
            Some(session) => session.begin().into_iter().collect(),
            None => {
                self.has_connected();
                self.first.clone()
            }
        };
        loop {
            for text in texts {
                if let Err(error) = self.say(&mut socket, text, ear).await? {
                    return Ok(self.cut(&error));
                }
            }
            texts = Vec::new();
            let until = match self.silence {
                _ if !is_bound => Some(bound_by),
                silence => silence.and_then(|silence| Instant::now().checked_add(silence)),
            };
            let next = match until {
                None => socket.next().await,
                Some(until) => match timeout_at(until, socket.next()).await {
                    Ok(next) => next,
                    Err(_) if is_bound => {
                        let why = format!("nothing came from {} for too long", self.name);
                        return Ok(Outcome::Cut(why));
                    }
                    Err(_) => {
                        let why = format!("{} does not say who has the session", self.name);
                        return Ok(Outcome::Failed(why));
                    }
                },
            };
            let bytes = match next {
                Some(Ok(Frame::Text(text))) => Bytes::from(text),
                // jambonz looks at neither, and so do we.
                Some(Ok(Frame::Binary(bytes))) => bytes,
                Some(Ok(Frame::Close(frame))) => {
                    // It is answered while the end is waited for, which some servers leave to us.
                    let _ = timeout(CLOSING, socket.next()).await;
                    return Ok(self.closed(frame));
                }
                Some(Ok(_)) => continue,
                Some(Err(Error::ConnectionClosed)) | None => return Ok(self.closed(None)),
                Some(Err(error)) => return Ok(self.cut(&error)),
            };
            ear.hear(Heard::message(self.count, false, bytes.clone())).await?;
            match self.session.as_mut().map_or(Step::Nothing, |session| session.hear(&bytes)) {
                Step::Nothing => {}
                Step::Bound(text) => {
                    is_bound = true;
                    self.has_connected();
                    texts = self.first.clone();
                    texts.push(text);
                }
                Step::Say(text) => texts.push(text),
                Step::Later(why) => return Ok(Outcome::Failed(why)),
                Step::Lost(why) => return Ok(Outcome::Refused(why)),
            }
            if is_bound {
                self.retry.succeeded();
            }
        }
    }

    /// What counts from the moment at which messages can come.
    fn has_connected(&mut self) {
        self.was_connected = true;
        self.retry.connected();
    }

    async fn say(
        &self,
        socket: &mut Socket,
        text: String,
        ear: &Ear<Heard>,
    ) -> Result<Result<(), Error>, Gone> {
        let text = Utf8Bytes::from(text);
        if let Err(error) = socket.send(Frame::Text(text.clone())).await {
            return Ok(Err(error));
        }
        ear.hear(Heard::message(self.count, true, text.into())).await?;
        Ok(Ok(()))
    }

    fn not_connected(&self, error: Error) -> Outcome {
        match error {
            Error::Http(response) => {
                let text = format!("{} answers {}", self.name, response.status());
                match StatusCode::from_u16(response.status().as_u16()) {
                    Ok(status) if may_pass(status) => Outcome::Failed(text),
                    _ => Outcome::Refused(text),
                }
            }
            error => {
                let text = format!("cannot reach {}: {}", self.name, in_full(&error));
                match error {
                    Error::Io(_) | Error::Tls(_) | Error::ConnectionClosed => Outcome::Failed(text),
                    // A server that starts, or a proxy before one, may close before it answers.
                    Error::Protocol(
                        ProtocolError::HandshakeIncomplete
                        | ProtocolError::ResetWithoutClosingHandshake,
                    ) => Outcome::Failed(text),
                    _ => Outcome::Refused(text),
                }
            }
        }
    }

    fn cut(&self, error: &Error) -> Outcome {
        Outcome::Cut(format!("the connection to {} was cut: {}", self.name, in_full(error)))
    }

    fn closed(&self, close: Option<CloseFrame>) -> Outcome {
        let name = &self.name;
        match close {
            Some(frame) if frame.code == CloseCode::Normal => Outcome::NothingMore,
            Some(frame) => Outcome::Cut(format!(
                "{name} has closed the connection with the code {}",
                u16::from(frame.code)
            )),
            None => Outcome::Cut(format!("{name} has closed the connection")),
        }
    }
}

/// What is asked of a server, with the name and the password that its address has.
fn request_to(url: &Url) -> Result<Request, Error> {
    let mut request = url.as_str().into_client_request()?;
    let password = url.password();
    if !url.username().is_empty() || password.is_some() {
        let mut text: Vec<u8> = percent_decode_str(url.username()).collect();
        text.push(b':');
        text.extend(percent_decode_str(password.unwrap_or_default()));
        let value = format!("Basic {}", STANDARD.encode(text)).parse::<HeaderValue>()?;
        request.headers_mut().insert("authorization", value);
    }
    Ok(request)
}

/// Opens a connection, not waiting for ever.
async fn connect(request: Request) -> Result<(Socket, Response), Error> {
    match timeout(CONNECT, connect_async(request)).await {
        Ok(connected) => connected,
        Err(_) => Err(Error::Io(std::io::ErrorKind::TimedOut.into())),
    }
}

/// How long a server may take to end a connection that it has closed.
const CLOSING: core::time::Duration = core::time::Duration::from_secs(5);

/// What jambonz offers, and nothing else.
const JAMBONZ_PROTOCOL: &str = "ws.jambonz.org";
