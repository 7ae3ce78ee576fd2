//! Follows voicetyped's calls over HTTP, and connects again where the stream ends.
//!
//!     voicetyped_reqwest http://localhost:8080

use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use callevents::CallTracker;
use callevents::framing::sse::OwnedSseEvent;
use callevents::tokio::SseCodec;
use callevents::voicetyped::{
    Event, EventsQuery, Payload, RepeatFilter, RepeatSlot, VoicetypedOrder,
};
use futures_util::{StreamExt as _, TryStreamExt as _};
use reqwest::header::HeaderValue;
use reqwest::{Client, StatusCode};
use tokio_util::codec::FramedRead;
use tokio_util::io::StreamReader;

type Calls = CallTracker<VoicetypedOrder, 1024>;
type Repeats = RepeatFilter<0, Box<[RepeatSlot]>>;

#[tokio::main]
async fn main() -> Result<()> {
    let base = std::env::args().nth(1).context("voicetyped_reqwest BASE_URL")?;
    let query = EventsQuery { include_history: Some(true), ..EventsQuery::default() };
    let url = format!("{base}{}?{query}", EventsQuery::PATH);
    let (client, seed) = (Client::new(), RandomState::new().hash_one("calls"));
    let mut calls = Calls::new().with_seed(seed);
    // The history that is told again has 16 events of each call, on average.
    let mut repeats = RepeatFilter::with_capacity(16 * calls.capacity())?.with_seed(seed);
    let started = Instant::now();
    let (mut last_id, mut retry) = (String::new(), Duration::from_secs(3));
    loop {
        let mut request = client.get(&url).header("Accept", "text/event-stream");
        // Streams may have ids that no header can carry; without one the history is told again.
        if let (false, Ok(id)) = (last_id.is_empty(), HeaderValue::from_bytes(last_id.as_bytes())) {
            request = request.header("Last-Event-ID", id);
        }
        match request.send().await.and_then(|response| response.error_for_status()) {
            Ok(response) if response.status() == StatusCode::NO_CONTENT => break,
            Ok(response) => {
                // The history does not tell of calls that have ended meanwhile: for what is still
                // `uncertain()` after a few seconds, an application asks by `GET /v1/calls/{id}`.
                calls.on_connect();
                let body = StreamReader::new(response.bytes_stream().map_err(io::Error::other));
                let mut codec = SseCodec::new(1 << 20);
                codec.parser_mut().set_last_event_id(&last_id)?;
                let mut events = FramedRead::new(body, codec);
                while let Some(item) = events.next().await {
                    let now_ms = started.elapsed().as_millis() as u64;
                    match item {
                        Ok(Ok(event)) => take(&mut calls, &mut repeats, &event, now_ms),
                        Ok(Err(error)) => {
                            println!("an event is lost: {error}");
                            calls.announce_gap();
                        }
                        Err(_) => println!("the connection is lost"),
                    }
                }
                let parser = events.decoder().parser();
                last_id = parser.last_event_id().to_string();
                retry = parser.retry_ms().map_or(retry, Duration::from_millis);
            }
            Err(error) if error.status().is_some_and(is_final) => return Err(error.into()),
            Err(error) => eprintln!("cannot connect: {error}"),
        }
        tokio::time::sleep(retry).await;
    }
    println!(
        "{} calls are in flight, {} of them uncertain",
        calls.len(),
        calls.uncertain().count()
    );
    Ok(())
}

/// Whether it would be the same if it were asked again.
fn is_final(status: StatusCode) -> bool {
    status.is_client_error() && !matches!(status.as_u16(), 408 | 425 | 429)
}

fn take(calls: &mut Calls, repeats: &mut Repeats, event: &OwnedSseEvent, now_ms: u64) {
    match Event::from_sse(&event.as_event()) {
        Ok(event) => {
            let verdict = calls.observe_once(&event, repeats, now_ms);
            print!("{} {} {verdict}", event.session_id, event.event_type());
            match event.payload {
                Payload::SpeechFinal(speech) => {
                    println!(": {:?}", speech.transcript.unwrap_or_default())
                }
                Payload::CallTerminated(end) => println!(": {:?}", end.end_reason().class),
                _ => println!(),
            }
        }
        Err(error) => {
            println!("not an event of voicetyped: {error}");
            calls.announce_gap();
        }
    }
}
