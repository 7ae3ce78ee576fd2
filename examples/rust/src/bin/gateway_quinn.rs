//! Follows the gateway's calls over QUIC, and goes on as the same client when the connection is
//! lost.
//!
//!     gateway_quinn ADDRESS CERTIFICATE CLIENT_ID

use std::hash::{BuildHasher as _, RandomState};
use std::net::SocketAddr;
use std::pin::pin;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use callevents::CallTracker;
use callevents::framing::frame::OwnedFrame;
use callevents::gateway::{GatewayOrder, Message};
use callevents_examples::quic;
use futures_util::StreamExt as _;
use quinn::{Connection, ConnectionError, Endpoint};

type Calls = CallTracker<GatewayOrder, 1024>;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().context("gateway_quinn ADDRESS CERTIFICATE CLIENT_ID");
    let (address, certificate, client_id) = (next()?.parse()?, next()?, next()?);
    let endpoint = quic::client(certificate)?;
    let mut calls = Calls::new().with_seed(RandomState::new().hash_one("calls"));
    let started = Instant::now();
    // Calls may be in flight already.
    calls.announce_gap();
    let mut lost_at: Option<Instant> = None;
    loop {
        let connection = subscribed(&endpoint, address, &client_id).await;
        if let Some(lost_at) = lost_at {
            // It may have been dead for a while before that was noticed.
            let gap = lost_at.elapsed() + quic::IDLE_TIMEOUT;
            calls.on_resume(gap.as_millis() as u64);
        }
        let mut frames = pin!(quic::frames(connection.clone()));
        while let Some(item) = frames.next().await {
            match item {
                Ok(Ok(frame)) => take(&mut calls, &frame, started.elapsed().as_millis() as u64),
                // The stream was reset or lost, or it ended inside a frame.
                Err(_) | Ok(Err(_)) => {
                    println!("a stream broke, and events are lost");
                    calls.on_stream_reset();
                }
            }
        }
        match connection.closed().await {
            ConnectionError::ApplicationClosed(end) if end.error_code == quic::NO_ERROR.into() => {
                break;
            }
            _ => println!("the connection is lost, {} calls are in flight", calls.len()),
        }
        lost_at = Some(Instant::now());
    }
    println!("{} calls have ended, {} are in flight", calls.remembered(), calls.len());
    Ok(())
}

/// Connects and asks for events, however often that takes.
async fn subscribed(endpoint: &Endpoint, address: SocketAddr, client_id: &str) -> Connection {
    loop {
        match subscribe(endpoint, address, client_id).await {
            Ok(connection) => return connection,
            Err(error) => eprintln!("cannot connect: {error}"),
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn subscribe(
    endpoint: &Endpoint,
    address: SocketAddr,
    client_id: &str,
) -> Result<Connection> {
    let connection = endpoint.connect(address, "localhost")?.await?;
    quic::subscribe(&connection, client_id).await?;
    Ok(connection)
}

fn take(calls: &mut Calls, frame: &OwnedFrame, now_ms: u64) {
    match frame.as_frame().message() {
        Ok(Message::CallEvent(event)) => {
            let verdict = calls.observe(&event, now_ms);
            println!("{} {} {verdict}", event.call_sid, event.event_type);
        }
        Ok(Message::AudioFrame(_)) => {} // of use to whoever listens
        Ok(other) => println!("{}", other.kind()),
        Err(error) => {
            println!("a message is lost: {error}");
            calls.announce_gap();
        }
    }
}
