//! How each system carries its messages: a chunked body, Server-Sent Events, a WebSocket.

use core::time::Duration;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::stream;
use serde::Deserialize;

use crate::load::Captures;
use crate::play::{Play, Step, Wishes};
use crate::sessions::Sessions;
use crate::systems::System;

/// What all connections share.
#[derive(Debug)]
struct Player {
    captures: Captures,
    sessions: Sessions,
}

impl Player {
    fn play(&self, system: System, wishes: &Wishes, received: Option<u64>) -> Play {
        let session = self.sessions.open(system, &wishes.client, received.is_some());
        Play::new(self.captures.of(system).clone(), session, wishes, received)
    }
}

/// The routes that play captures, and that break connections off.
pub(crate) fn router(captures: Captures) -> Router {
    let player = Arc::new(Player { captures, sessions: Sessions::default() });
    Router::new()
        .route("/play/gateway", get(gateway))
        .route("/play/voicetyped", get(voicetyped))
        .route("/play/rtpbridge", get(rtpbridge))
        .route("/play/jambonz", get(jambonz))
        .route("/cut/{system}", post(cut))
        .with_state(player)
}

/// The stream's bytes, in chunks that end anywhere.
async fn gateway(State(player): State<Arc<Player>>, Query(wishes): Query<Wishes>) -> Response {
    let play = player.play(System::Gateway, &wishes, None);
    let body = body(play, |_, bytes, out| out.extend_from_slice(bytes));
    ([(header::CONTENT_TYPE, "application/octet-stream")], body).into_response()
}

/// The events under the player's own ids, with which a client can come back.
async fn voicetyped(
    State(player): State<Arc<Player>>,
    Query(wishes): Query<Wishes>,
    headers: HeaderMap,
) -> Response {
    let last_id = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let received = last_id.and_then(|id| id.parse().ok());
    let play = player.play(System::Voicetyped, &wishes, received);
    let body = body(play, |number, bytes, out| {
        out.extend_from_slice(format!("id: {number}\n").as_bytes());
        out.extend_from_slice(bytes);
    });
    ([(header::CONTENT_TYPE, "text/event-stream")], body).into_response()
}

/// A body of what is played; when it is cut, half a message and an error.
fn body(play: Play, write: fn(u64, &[u8], &mut Vec<u8>)) -> Body {
    let first = (Some(play), false);
    Body::from_stream(stream::unfold(first, move |(play, is_cut)| async move {
        if is_cut {
            // What was written goes out before the error, which would throw it away.
            tokio::time::sleep(FLUSH).await;
            return Some((Err(io::Error::from(io::ErrorKind::ConnectionReset)), (None, false)));
        }
        let mut play = play?;
        let mut out = Vec::new();
        match play.step(MOST_AT_ONCE).await {
            Step::End => None,
            Step::Messages(messages) => {
                for (number, bytes) in &messages {
                    write(*number, bytes, &mut out);
                }
                Some((Ok(Bytes::from(out)), (Some(play), false)))
            }
            Step::Cut(number, bytes) => {
                write(number, &bytes, &mut out);
                out.truncate(out.len() / 2);
                Some((Ok(Bytes::from(out)), (Some(play), true)))
            }
        }
    }))
}

/// How long bytes take to be written to a socket.
const FLUSH: Duration = Duration::from_millis(30);

/// More messages are not sent in one chunk, nor without looking whether a cut was asked for.
const MOST_AT_ONCE: usize = 256;

async fn rtpbridge(
    State(player): State<Arc<Player>>,
    Query(wishes): Query<Wishes>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let play = player.play(System::Rtpbridge, &wishes, None);
    upgrade.on_upgrade(move |socket| talk(socket, play))
}

async fn jambonz(
    State(player): State<Arc<Player>>,
    Query(wishes): Query<Wishes>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let play = player.play(System::Jambonz, &wishes, None);
    upgrade.protocols(["ws.jambonz.org"]).on_upgrade(move |socket| talk(socket, play))
}

/// Sends what is played; what the other side says is read and dropped.
async fn talk(mut socket: WebSocket, mut play: Play) {
    loop {
        let step = tokio::select! {
            step = play.step(MOST_AT_ONCE) => step,
            heard = socket.recv() => match heard {
                Some(Ok(_)) => continue,
                Some(Err(_)) | None => return,
            },
        };
        match step {
            Step::Messages(messages) => {
                for (_, bytes) in messages {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    if socket.send(Message::Text(text.into())).await.is_err() {
                        return;
                    }
                }
            }
            Step::End => {
                let close = CloseFrame { code: close_code::NORMAL, reason: "".into() };
                // The other side may be gone already.
                let _ = socket.send(Message::Close(Some(close))).await;
                return;
            }
            // Without a good-bye, as when a network breaks.
            Step::Cut(..) => return,
        }
    }
}

/// Who is to be cut off.
#[derive(Deserialize)]
struct Whom {
    client: String,
}

async fn cut(
    State(player): State<Arc<Player>>,
    Path(system): Path<System>,
    Query(whom): Query<Whom>,
) -> StatusCode {
    match player.sessions.find(system, &whom.client) {
        Some(session) => {
            session.cut.notify_one();
            StatusCode::NO_CONTENT
        }
        None => StatusCode::NOT_FOUND,
    }
}
