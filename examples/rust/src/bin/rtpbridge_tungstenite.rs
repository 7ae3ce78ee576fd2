//! Takes a call on rtpbridge: plays a file, hears digits, and attaches to its session again when
//! the connection is lost.
//!
//!     rtpbridge_tungstenite ws://localhost:9100

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use callevents::CallTracker;
use callevents::rtpbridge::{
    Command, EndpointCreateFromOffer, EndpointCreateWithFile, ErrorCode, Event, EventData, Message,
    MethodResult, Request, RtpbridgeOrder, SessionAttach, VadStart, parse, parse_response,
};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio::time::sleep;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// What the peer offers; it would come from its INVITE.
const OFFER: &str = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=call\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n\
                     m=audio 46926 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";

struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The requests that are not answered yet: answers come in their order.
    asked: VecDeque<Vec<u8>>,
    count: u32,
    session_id: String,
    endpoints: CallTracker<RtpbridgeOrder, 64>,
    started: Instant,
}

#[tokio::main]
async fn main() -> Result<()> {
    let url = std::env::args().nth(1).context("rtpbridge_tungstenite URL")?;
    let mut client = Client {
        socket: connect_async(&url).await?.0,
        asked: VecDeque::new(),
        count: 0,
        session_id: String::new(),
        endpoints: CallTracker::new(),
        started: Instant::now(),
    };
    client.ask(Command::SessionCreate).await?;
    loop {
        match client.socket.next().await {
            Some(Ok(Frame::Text(text))) => {
                if client.take(text.as_bytes()).await? {
                    return Ok(client.socket.close(None).await?);
                }
            }
            Some(Ok(_)) => {}
            Some(Err(_)) | None => {
                println!("the connection is lost");
                // Neither is known to have been heard, nor will it be answered.
                client.asked.clear();
                client.socket = connect_async(&url).await?.0;
                client.attach().await?;
            }
        }
    }
}

impl Client {
    async fn ask(&mut self, command: impl Into<Command<'_>>) -> Result<()> {
        self.count += 1;
        let (id, command, mut text) = (self.count.to_string(), command.into(), Vec::new());
        Request::new(id.as_str(), command).encode_to_vec(&mut text)?;
        self.socket.send(Frame::text(String::from_utf8(text.clone())?)).await?;
        self.asked.push_back(text);
        Ok(())
    }

    async fn attach(&mut self) -> Result<()> {
        let session_id = self.session_id.clone();
        self.ask(SessionAttach { session_id: session_id.as_str().into(), ..Default::default() })
            .await
    }

    /// Takes a message, and tells whether the session is over.
    async fn take(&mut self, text: &[u8]) -> Result<bool> {
        match parse(text) {
            Ok(Message::Event(event)) => self.on_event(&event).await.map(|()| false),
            Ok(Message::Response(_)) => self.on_answer(text).await,
            Ok(_) => Ok(false),
            Err(error) => {
                println!("a message is lost: {error}");
                self.endpoints.announce_loss();
                self.ask(Command::SessionInfo).await.map(|()| false)
            }
        }
    }

    async fn on_event(&mut self, event: &Event<'_>) -> Result<()> {
        self.endpoints.follow(event, self.started.elapsed().as_millis() as u64);
        match event.data {
            EventData::Dtmf(key) => println!("{} was pressed", key.digit),
            EventData::EventsDropped(dropped) => {
                println!("{} events are lost", dropped.count);
                // What is older than the first answer may come behind it: only the second is sure.
                self.ask(Command::SessionInfo).await?;
                self.ask(Command::SessionInfo).await?;
            }
            EventData::EndpointRtcpBye(_) => self.ask(Command::SessionDestroy).await?,
            _ => println!("{}", event.name()),
        }
        Ok(())
    }

    async fn on_answer(&mut self, text: &[u8]) -> Result<bool> {
        let asked = self.asked.pop_front().context("an answer to nothing")?;
        let command = Request::parse(&asked)?.command;
        let method = command.method();
        match parse_response(method, text)?.result {
            Ok(result) => {
                let now_ms = self.started.elapsed().as_millis() as u64;
                self.endpoints.on_answer(&command, &result, now_ms);
                println!("{method}: {} uncertain endpoints", self.endpoints.uncertain().count());
                match result {
                    MethodResult::SessionCreate(made) => {
                        self.session_id = made.session_id.to_string();
                        let offer =
                            EndpointCreateFromOffer { sdp: OFFER.into(), ..Default::default() };
                        self.ask(offer).await?;
                    }
                    MethodResult::EndpointCreateFromOffer(made) => {
                        let source = "/srv/rtpbridge/media/a.wav".into();
                        self.ask(EndpointCreateWithFile { source, ..Default::default() }).await?;
                        self.ask(VadStart { endpoint_id: made.endpoint_id, ..Default::default() })
                            .await?;
                    }
                    MethodResult::SessionAttach(_) => self.ask(Command::SessionInfo).await?,
                    MethodResult::SessionDestroy(_) => return Ok(true),
                    _ => {}
                }
            }
            // The server has not noticed yet that the old connection is gone.
            Err(error) if error.code == ErrorCode::SessionNotOrphaned => {
                sleep(Duration::from_millis(100)).await;
                self.attach().await?;
            }
            Err(error) => println!("{method}: {}: {}", error.code, error.message),
        }
        Ok(false)
    }
}
