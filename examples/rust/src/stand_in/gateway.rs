//! A gateway: for each subscription it plays what it is given, over QUIC or over WebTransport.

use anyhow::{Context as _, Result, bail, ensure};
use callevents::FrameDecoder;
use callevents::framing::frame::LengthField;
use callevents::gateway::{Direction, Message, ReadOptions};
use quinn::{Connection, Endpoint, VarInt};
use tokio::sync::oneshot::Receiver;
use web_transport_quinn::{SendStream, Server, Session};

use crate::quic::NO_ERROR;

/// What is sent to a subscription.
#[derive(Default)]
pub struct Play {
    /// A stream that is sent whole, before the other one.
    pub audio: Vec<u8>,
    /// A stream of events.
    pub events: Vec<u8>,
    /// Whether the connection is lost at the end, while the stream of events goes on. If not, both
    /// streams end, and then the connection, without an error.
    pub is_lost: bool,
    /// How long the end is waited for: until there is something in here, or nobody who could put
    /// it there.
    pub end: Option<Receiver<()>>,
}

/// Plays over QUIC to one connection after the other, and gives the client ids that it was told.
pub async fn serve(endpoint: Endpoint, plays: Vec<Play>) -> Result<Vec<String>> {
    let mut clients = Vec::new();
    for play in plays {
        let connection = endpoint.accept().await.context("the endpoint is closed")?.await?;
        clients.push(serve_session(Session::raw(connection), play, NO_ERROR).await?);
    }
    // Who leaves too early has not said good-bye.
    endpoint.wait_idle().await;
    Ok(clients)
}

/// Does the same over WebTransport, to one page after the other.
pub async fn serve_pages(endpoint: Endpoint, plays: Vec<Play>) -> Result<Vec<String>> {
    let mut clients = Vec::new();
    let mut server = Server::new(endpoint);
    for play in plays {
        let request = server.accept().await.context("the endpoint is closed")?;
        clients.push(serve_session(request.ok().await?, play, 0).await?);
    }
    server.wait_idle().await;
    Ok(clients)
}

/// Plays on a session, and ends it with this code, unless it is to be lost. Gives the client id.
async fn serve_session(session: Session, play: Play, no_error: u32) -> Result<String> {
    let (_, mut request) = session.accept_bi().await?;
    let client_id = client_of(&request.read_to_end(LONGEST_REQUEST).await?)?;
    let mut audio = session.open_uni().await?;
    audio.write_all(&play.audio).await?;
    end(audio).await?;
    let mut events = session.open_uni().await?;
    events.write_all(&play.events).await?;
    let unfinished = if play.is_lost { Some(events) } else { end(events).await.map(|()| None)? };
    if let Some(end) = play.end {
        let _ = end.await;
    }
    if play.is_lost {
        let connection: &Connection = &session;
        connection.close(INTERNAL_ERROR, b"");
    } else {
        session.close(no_error, b"");
    }
    drop(unfinished);
    session.closed().await;
    Ok(client_id)
}

/// Ends a stream, and waits until the client has all of it.
async fn end(mut stream: SendStream) -> Result<()> {
    stream.finish()?;
    stream.stopped().await?;
    Ok(())
}

/// The client id of a request for events.
fn client_of(request: &[u8]) -> Result<String> {
    let mut frames = FrameDecoder::<8192>::new().with_length_field(LengthField::WholeFrame);
    let mut input = request;
    let frame = frames.next(&mut input)?.context("a request without a frame")?;
    let options = ReadOptions { direction: Some(Direction::ToGateway), ..ReadOptions::default() };
    let Message::EventStreamRequest(request) = frame.message_with(&options)? else {
        bail!("not a request for events");
    };
    ensure!(input.is_empty(), "more than one request");
    Ok(request.client_id.to_string())
}

const LONGEST_REQUEST: usize = 65_536;

/// Source: RFC 9114, 8.1, "H3_INTERNAL_ERROR".
const INTERNAL_ERROR: VarInt = VarInt::from_u32(0x102);
