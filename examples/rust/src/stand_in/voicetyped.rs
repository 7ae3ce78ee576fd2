//! A server of voicetyped's event stream: an answer for each request, as it is given.

use anyhow::{Context as _, Result};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What a request is answered with.
pub enum Answer {
    /// These bytes of the stream, after which the connection breaks.
    Cut(Vec<u8>),
    /// These bytes of the stream, and its end.
    Whole(Vec<u8>),
    /// That there is nothing more, ever.
    NoMore,
    /// Nothing, with this status.
    Refusal(u16),
}

/// What a request had in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    /// The path and the query.
    pub target: String,
    /// The id of the last event that the client has, if it had one.
    pub last_event_id: Option<String>,
}

/// Answers one request after the other.
pub async fn serve(listener: TcpListener, answers: Vec<Answer>) -> Result<Vec<Asked>> {
    let mut all = Vec::new();
    for answer in answers {
        let (mut connection, _) = listener.accept().await?;
        all.push(request(&mut connection).await?);
        match answer {
            Answer::Cut(stream) => send(&mut connection, &stream).await?,
            Answer::Whole(stream) => {
                send(&mut connection, &stream).await?;
                connection.write_all(b"0\r\n\r\n").await?;
            }
            Answer::NoMore => refuse(&mut connection, 204).await?,
            Answer::Refusal(status) => refuse(&mut connection, status).await?,
        }
        connection.shutdown().await?;
    }
    Ok(all)
}

async fn request(connection: &mut TcpStream) -> Result<Asked> {
    let mut lines = BufReader::new(connection).lines();
    let first = lines.next_line().await?.context("no request")?;
    let target = first.split(' ').nth(1).context("no target")?.to_owned();
    let mut last_event_id = None;
    while let Some(line) = lines.next_line().await?.filter(|line| !line.is_empty()) {
        if let Some((name, value)) = line.split_once(": ") {
            if name.eq_ignore_ascii_case("last-event-id") {
                last_event_id = Some(value.to_owned());
            }
        }
    }
    Ok(Asked { target, last_event_id })
}

async fn refuse(connection: &mut TcpStream, status: u16) -> Result<()> {
    let head = format!("HTTP/1.1 {status} \r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    Ok(connection.write_all(head.as_bytes()).await?)
}

/// Sends the head of an answer and pieces of its stream, which do not end where events do.
async fn send(connection: &mut TcpStream, stream: &[u8]) -> Result<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\
                transfer-encoding: chunked\r\n\r\n";
    connection.write_all(head.as_bytes()).await?;
    for piece in stream.chunks(100) {
        connection.write_all(format!("{:x}\r\n", piece.len()).as_bytes()).await?;
        connection.write_all(piece).await?;
        connection.write_all(b"\r\n").await?;
    }
    Ok(())
}
