//! rtpbridge over a WebSocket, as tungstenite has it.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::Result;
use callevents::rtpbridge::{Command, Request, Response};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::{Message as Frame, Utf8Bytes};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A connection, and what was asked on it.
pub struct Connection {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The requests that are not answered yet, by their ids.
    asked: BTreeMap<u32, Vec<u8>>,
    count: u32,
}

impl Connection {
    /// Connects, however often that takes.
    pub async fn open(url: &str) -> Self {
        loop {
            match connect_async(url).await {
                Ok((socket, _)) => return Self { socket, asked: BTreeMap::new(), count: 0 },
                Err(error) => eprintln!("cannot connect: {error}"),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    /// The next message; `None` when the connection is lost. No request is known to have been heard
    /// then, nor will it be answered.
    pub async fn next(&mut self) -> Option<Utf8Bytes> {
        while let Some(Ok(frame)) = self.socket.next().await {
            if let Frame::Text(text) = frame {
                return Some(text);
            }
        }
        None
    }

    /// Makes a request. If the connection is lost, that is found out by reading.
    pub async fn ask(&mut self, command: impl Into<Command<'_>>) -> Result<()> {
        self.count += 1;
        let (id, mut text) = (self.count.to_string(), Vec::new());
        Request::new(id.as_str(), command.into()).encode_to_vec(&mut text)?;
        let _ = self.socket.send(Frame::text(String::from_utf8(text.clone())?)).await;
        self.asked.insert(self.count, text);
        Ok(())
    }

    /// The request that an answer is to: the oldest, if the server does not know. Those before it
    /// were answered by what could not be read.
    pub fn asked(&mut self, answer: &Response<'_>) -> Option<Vec<u8>> {
        let id = answer.id.and_then(|id| id.to_string().parse().ok());
        let id = id.or(self.asked.keys().next().copied())?;
        self.asked = self.asked.split_off(&id);
        self.asked.remove(&id)
    }

    /// Says good-bye.
    pub async fn close(&mut self) {
        let _ = self.socket.close(None).await;
    }
}
