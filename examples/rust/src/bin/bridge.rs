//! Has the gateway speak as voicetyped does: its frames come in over QUIC, and go out over HTTP as
//! Server-Sent Events. Everybody who asks for events gets a subscription of the gateway.
//!
//!     bridge LISTEN GATEWAY CERTIFICATE

use std::hash::{BuildHasher as _, RandomState};
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::{Router, routing};
use callevents::framing::frame::OwnedFrame;
use callevents::framing::sse::SseBuilder;
use callevents::gateway::{EventType, GatewayOrder, Message};
use callevents::order::{OrderRules as _, Policy, Slot, Verdict};
use callevents::voicetyped::{CallStarted, CallTerminated, Event, EventsQuery, StateTransition};
use callevents::{CallTracker, DecodeError};
use callevents_examples::quic;
use futures_util::StreamExt as _;
use quinn::{Connection, Endpoint};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

type Calls = CallTracker<GatewayOrder, 0, Box<[Slot]>>;

struct Gateway {
    endpoint: Endpoint,
    address: SocketAddr,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().context("bridge LISTEN GATEWAY CERTIFICATE");
    let (listen, address, certificate) = (next()?, next()?.parse()?, next()?);
    let gateway = Arc::new(Gateway { endpoint: quic::client(certificate)?, address });
    let events = routing::get(events);
    let router = Router::new().route(EventsQuery::PATH, events).with_state(gateway);
    let listener = tokio::net::TcpListener::bind(listen).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

async fn events(
    State(gateway): State<Arc<Gateway>>,
) -> Result<impl IntoResponse, (StatusCode, String)> {
    let failed = |error: anyhow::Error| (StatusCode::BAD_GATEWAY, error.to_string());
    let connection = gateway.subscribe().await.map_err(failed)?;
    let calls = CallTracker::with_capacity(4096).map_err(|error| failed(error.into()))?;
    let mut calls: Calls = calls.with_seed(RandomState::new().hash_one("calls"));
    // Calls may be in flight already, also if it is not the first time that somebody asks.
    calls.announce_gap();
    let blocks = quic::frames(connection).filter_map(move |item| {
        std::future::ready(match item {
            Ok(frame) => block(&mut calls, frame).map(Ok),
            // This ends the answer: who asks again gets what the gateway kept.
            Err(broken) => Some(Err(broken)),
        })
    });
    Ok(([(CONTENT_TYPE, "text/event-stream")], Body::from_stream(blocks)))
}

impl Gateway {
    async fn subscribe(&self) -> Result<Connection> {
        let connection = self.endpoint.connect(self.address, "localhost")?.await?;
        quic::subscribe(&connection, "bridge").await?;
        Ok(connection)
    }
}

/// What goes out for a frame: an event, or a comment if one is lost; nothing, if the frame is not of
/// a call, or says what was said before.
fn block(calls: &mut Calls, frame: Result<OwnedFrame, DecodeError>) -> Option<Vec<u8>> {
    translate(calls, frame).unwrap_or_else(|error| {
        let (comment, mut block) = (format!(" an event is lost: {error}"), Vec::new());
        SseBuilder::new().comment(&comment).encode_to_vec(&mut block).ok()?;
        Some(block)
    })
}

/// What voicetyped would say.
fn translate(calls: &mut Calls, frame: Result<OwnedFrame, DecodeError>) -> Result<Option<Vec<u8>>> {
    let frame = frame.inspect_err(|_| calls.announce_gap())?;
    let message = frame.as_frame().message().inspect_err(|_| calls.announce_gap())?;
    let Message::CallEvent(event) = message else { return Ok(None) };
    let state =
        |calls: &Calls| GatewayOrder::state(calls.state(event.call_sid)).map(|it| it.name.into());
    let from = state(calls);
    let verdict = calls.observe(&event, 0);
    if let Verdict::Violation { .. } = verdict {
        bail!("{} breaks the order", event.event_type);
    }
    if !verdict.is_deliverable(Policy::Enforce) {
        return Ok(None);
    }
    let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(event.timestamp_ms) * 1_000_000);
    let (timestamp, name) = (at?.format(&Rfc3339)?, event.event_type.to_string());
    // The gateway's events have no names of their own; these are the same if one comes again.
    let id = format!("{}-{name}-{}", event.call_sid, event.timestamp_ms);
    let payload = match event.event_type {
        EventType::CHANNEL_CREATE => {
            CallStarted { dialog_name: Some(event.trunk_id.into()), ..CallStarted::default() }
                .into()
        }
        EventType::CHANNEL_HANGUP_COMPLETE => CallTerminated {
            reason: event.update().and_then(|it| it.end).map(|end| end.class.name().into()),
            duration_seconds: Some(event.duration_seconds.into()),
            ..CallTerminated::default()
        }
        .into(),
        _ => StateTransition {
            from_state: from,
            to_state: state(calls),
            trigger_event: Some(name.as_str().into()),
            ..StateTransition::default()
        }
        .into(),
    };
    let event = Event {
        event_id: Some(id.as_str().into()),
        session_id: event.call_sid.into(),
        timestamp: timestamp.as_str().into(),
        payload,
        ..Event::default()
    };
    let (mut json, mut block) = (Vec::new(), Vec::new());
    event.encode_to_vec(&mut json)?;
    let data = std::str::from_utf8(&json)?;
    let event_type = event.event_type().to_string();
    SseBuilder::new().id(&id).event(&event_type).data(data).encode_to_vec(&mut block)?;
    Ok(Some(block))
}
