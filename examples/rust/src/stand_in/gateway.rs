//! A gateway: for each subscription it plays what it is given, over QUIC or over WebTransport.

use anyhow::{Context as _, Result, bail, ensure};
use callevents::FrameDecoder;
use callevents::framing::frame::LengthField;
use callevents::gateway::{Direction, Message, ReadOptions};
use quinn::{Connection, Endpoint, VarInt};
use tokio::sync::oneshot::Receiver;
use web_transport_quinn::{Server, Session};

use crate::quic::NO_ERROR;

/// What is sent to a subscription.
pub struct Play {
    /// A stream that is sent whole, before the other one.
    pub audio: Vec<u8>,
    /// A stream of events.
    pub events: Vec<u8>,
    /// When the connection is to be lost, while the stream of events has not ended. Without it the
    /// stream ends, and the connection is closed without an error.
    pub lost: Option<Receiver<()>>,
}

/// Plays over QUIC to one connection after the other, and gives the client ids that it was told.
pub async fn serve(endpoint: Endpoint, plays: Vec<Play>) -> Result<Vec<String>> {
    let mut clients = Vec::new();
    for play in plays {
        let connection = endpoint.accept().await.context("the endpoint is closed")?.await?;
        clients.push(subscription(&connection).await?);
        send(&connection, &play.audio).await?;
        match play.lost {
            Some(lost) => {
                let mut stream = connection.open_uni().await?;
                stream.write_all(&play.events).await?;
                lost.await?;
                connection.close(INTERNAL_ERROR, b"");
            }
            None => {
                send(&connection, &play.events).await?;
                connection.close(NO_ERROR, b"");
            }
        }
    }
    endpoint.wait_idle().await;
    Ok(clients)
}

/// Plays over WebTransport to every page that connects.
pub async fn serve_pages(endpoint: Endpoint, frames: Vec<u8>) -> Result<()> {
    let mut server = Server::new(endpoint);
    while let Some(request) = server.accept().await {
        let session = request.ok().await?;
        page(&session, &frames).await?;
    }
    Ok(())
}

async fn page(session: &Session, frames: &[u8]) -> Result<()> {
    let (_, mut request) = session.accept_bi().await?;
    client_of(&request.read_to_end(LONGEST_REQUEST).await?)?;
    let mut stream = session.open_uni().await?;
    stream.write_all(frames).await?;
    stream.finish()?;
    stream.stopped().await?;
    session.close(0, b"");
    Ok(())
}

/// Waits for a subscription, and gives its client id.
async fn subscription(connection: &Connection) -> Result<String> {
    let (_, mut request) = connection.accept_bi().await?;
    client_of(&request.read_to_end(LONGEST_REQUEST).await?)
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

/// Sends a whole stream, and waits until the client has it.
async fn send(connection: &Connection, frames: &[u8]) -> Result<()> {
    let mut stream = connection.open_uni().await?;
    stream.write_all(frames).await?;
    stream.finish()?;
    stream.stopped().await?;
    Ok(())
}

const LONGEST_REQUEST: usize = 65_536;

/// Source: RFC 9114, 8.1, "H3_INTERNAL_ERROR".
const INTERNAL_ERROR: VarInt = VarInt::from_u32(0x102);
