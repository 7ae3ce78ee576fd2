//! An application of jambonz: jambonz connects for each call, is told what to do, and tells what
//! happens.
//!
//!     jambonz_tungstenite 0.0.0.0:3000

use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result};
use callevents::CallTracker;
use callevents::jambonz::{self, Data, JambonzOrder, Message};
use callevents::json::Raw;
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::HeaderValue;

/// The calls of all connections: one that is lost is followed by another.
struct Application {
    calls: Mutex<CallTracker<JambonzOrder, 1024>>,
    started: Instant,
}

#[tokio::main]
async fn main() -> Result<()> {
    let address = std::env::args().nth(1).context("jambonz_tungstenite ADDRESS")?;
    let listener = TcpListener::bind(address).await?;
    println!("ws://{}", listener.local_addr()?);
    let calls = CallTracker::new().with_seed(RandomState::new().hash_one("calls"));
    let application = Application { calls: Mutex::new(calls), started: Instant::now() };
    let application = Arc::new(application);
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
    while let Some(frame) = socket.next().await {
        let Frame::Text(text) = frame? else { continue };
        let answer = match jambonz::parse(text.as_bytes()) {
            Ok(message) => take(application, &message)?,
            Err(error) => {
                println!("a message is lost: {error}");
                None
            }
        };
        if let Some(answer) = answer {
            socket.send(Frame::text(answer)).await?;
        }
    }
    Ok(())
}

/// Takes a message, and gives the acknowledgement if jambonz waits for one.
fn take(application: &Application, message: &Message<'_>) -> Result<Option<String>> {
    let mut calls = application.calls.lock().unwrap_or_else(PoisonError::into_inner);
    let now_ms = application.started.elapsed().as_millis() as u64;
    calls.on_session(message, now_ms);
    let sid = message.leg_sid().unwrap_or_default();
    let verbs = match &message.data {
        Data::SessionNew(_) => {
            r#"[{"verb":"answer"},{"verb":"gather","input":["digits"],"actionHook":"/digits"}]"#
        }
        Data::VerbHook(hook) => {
            println!("{sid} pressed {}", hook.digits.unwrap_or_default());
            r#"[{"verb":"hangup"}]"#
        }
        Data::CallStatus(status) => {
            let name = status.call.call_status.and_then(|status| status.name()).unwrap_or_default();
            println!("{sid} {name} {}", calls.observe(status, now_ms));
            "[]"
        }
        other => {
            println!("{sid} {}", other.kind());
            "[]"
        }
    };
    let mut answer = Vec::new();
    if !message.is_ack_needed() {
        return Ok(None);
    }
    message.ack_with(Raw::new(verbs.as_bytes())?).encode_to_vec(&mut answer)?;
    Ok(Some(String::from_utf8(answer)?))
}

/// Accepts the subprotocol that jambonz offers.
#[allow(clippy::result_large_err, reason = "the trait wants it so")]
fn subprotocol(_: &Request, mut response: Response) -> Result<Response, ErrorResponse> {
    let protocol = HeaderValue::from_static(jambonz::SUBPROTOCOL);
    response.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
    Ok(response)
}
