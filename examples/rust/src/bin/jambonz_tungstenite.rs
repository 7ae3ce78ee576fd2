//! An application of jambonz: jambonz connects for each call, is told what to do, and tells what
//! happens.
//!
//!     jambonz_tungstenite 0.0.0.0:3000

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result};
use callevents::CallTracker;
use callevents::jambonz::{self, Data, JambonzOrder};
use callevents::json::Raw;
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

/// What all connections share: one that is lost is followed by another.
struct Application {
    state: Mutex<State>,
    started: Instant,
}

struct State {
    calls: CallTracker<JambonzOrder, 1024>,
    /// The verbs that calls were given last, until more is heard on the same connection. Whether they
    /// have arrived is not known: give only such again as may be done twice.
    owed: HashMap<String, &'static str>,
}

/// After so long a silence a call is given up: its connection was lost, and jambonz never came back.
const LONGEST_SILENCE_MS: u64 = 24 * 60 * 60 * 1000;

#[tokio::main]
async fn main() -> Result<()> {
    let address = std::env::args().nth(1).context("jambonz_tungstenite ADDRESS")?;
    let listener = TcpListener::bind(address).await?;
    println!("ws://{}", listener.local_addr()?);
    let calls = CallTracker::new().with_seed(RandomState::new().hash_one("calls"));
    let state = Mutex::new(State { calls, owed: HashMap::new() });
    let application = Arc::new(Application { state, started: Instant::now() });
    loop {
        let (connection, _) = listener.accept().await?;
        let application = application.clone();
        tokio::spawn(async move {
            if let Err(error) = serve(connection, &application).await {
                eprintln!("a connection is lost: {error}");
            }
        });
    }
}

async fn serve(connection: TcpStream, application: &Application) -> Result<()> {
    let mut socket = accept_hdr_async(connection, subprotocol).await?;
    let mut session = String::new();
    while let Some(frame) = socket.next().await {
        match frame? {
            Frame::Text(text) => {
                if let Some(answer) = application.take(text.as_bytes(), &mut session)? {
                    socket.send(Frame::text(answer)).await?;
                }
            }
            // After any other end jambonz comes back.
            Frame::Close(Some(end)) if end.code == CloseCode::Normal => application.end(&session),
            _ => {}
        }
    }
    Ok(())
}

impl Application {
    /// Takes a message, and gives the acknowledgement if jambonz waits for one.
    fn take(&self, text: &[u8], session: &mut String) -> Result<Option<String>> {
        let State { calls, owed } = &mut *self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let message = match jambonz::parse(text) {
            Ok(message) => message,
            Err(error) => {
                println!("a message is lost: {error}");
                calls.announce_gap();
                return Ok(None);
            }
        };
        let now_ms = self.started.elapsed().as_millis() as u64;
        calls.on_session(&message, now_ms);
        let sid = message.leg_sid().unwrap_or_default();
        if session.is_empty() {
            *session = message.call_sid.unwrap_or(sid).to_string();
        }
        let again = owed.remove(session.as_str());
        let verbs = match &message.data {
            Data::SessionNew(_) => {
                calls.expire(now_ms, LONGEST_SILENCE_MS, |call| {
                    owed.remove(&call.id.to_string());
                });
                r#"[{"verb":"answer"},{"verb":"gather","input":["digits"],"actionHook":"/digits"}]"#
            }
            Data::VerbHook(hook) => {
                println!("{sid} pressed {}", hook.digits.unwrap_or_default());
                r#"[{"verb":"hangup"}]"#
            }
            Data::CallStatus(status) => {
                let name =
                    status.call.call_status.and_then(|status| status.name()).unwrap_or_default();
                println!("{sid} {name} {}", calls.observe(status, now_ms));
                "[]"
            }
            Data::SessionReconnect(_) => {
                println!("{sid} is back");
                again.unwrap_or("[]")
            }
            other => {
                println!("{sid} {}", other.kind());
                "[]"
            }
        };
        if !message.is_ack_needed() {
            return Ok(None);
        }
        if verbs != "[]" {
            owed.insert(session.clone(), verbs);
        }
        let mut answer = Vec::new();
        message.ack_with(Raw::new(verbs.as_bytes())?).encode_to_vec(&mut answer)?;
        Ok(Some(String::from_utf8(answer)?))
    }

    /// A session is over. Of a call that came in and was not answered, nothing more may be told.
    fn end(&self, session: &str) {
        let State { calls, owed } = &mut *self.state.lock().unwrap_or_else(PoisonError::into_inner);
        owed.remove(session);
        if calls.state(session) == JambonzOrder::INBOUND_TRYING {
            calls.forget(session);
        }
        println!("{session} is over, {} calls are in flight", calls.len());
    }
}

/// Accepts the subprotocol that jambonz offers.
#[allow(clippy::result_large_err, reason = "the trait wants it so")]
fn subprotocol(_: &Request, mut response: Response) -> Result<Response, ErrorResponse> {
    let protocol = HeaderValue::from_static(jambonz::SUBPROTOCOL);
    response.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
    Ok(response)
}
