//! Takes a call on rtpbridge: plays a file, hears digits, and attaches to its session again when
//! the connection is lost.
//!
//!     rtpbridge_tungstenite ws://localhost:9100

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use callevents::rtpbridge::{
    Command, EndpointCreateFromOffer, EndpointCreateWithFile, ErrorCode, Event, EventData, Message,
    Method, MethodResult, Request, Response, ResponseError, RtpbridgeOrder, SessionAttach,
    VadStart, parse,
};
use callevents::{CallTracker, DecodeError};
use callevents_examples::rtpbridge::Connection;

/// What the peer offers; it would come from its INVITE.
const OFFER: &str = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=call\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n\
                     m=audio 46926 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";

struct Client {
    connection: Connection,
    session_id: Option<String>,
    /// Whether the session is to end.
    is_over: bool,
    endpoints: CallTracker<RtpbridgeOrder, 64>,
    started: Instant,
}

#[tokio::main]
async fn main() -> Result<()> {
    let url = std::env::args().nth(1).context("rtpbridge_tungstenite URL")?;
    let mut client = Client {
        connection: Connection::open(&url).await,
        session_id: None,
        is_over: false,
        endpoints: CallTracker::new(),
        started: Instant::now(),
    };
    loop {
        client.bind().await?;
        while let Some(text) = client.connection.next().await {
            if client.take(text.as_bytes()).await? {
                client.connection.close().await;
                return Ok(());
            }
        }
        println!("the connection is lost");
        if client.is_over {
            return Ok(()); // the server ends sessions that nobody attaches to
        }
        client.connection = Connection::open(&url).await;
    }
}

impl Client {
    /// Attaches to the session, or creates one.
    async fn bind(&mut self) -> Result<()> {
        let Some(id) = &self.session_id else {
            return self.connection.ask(Command::SessionCreate).await;
        };
        let session_id = id.as_str().into();
        self.connection.ask(SessionAttach { session_id, ..Default::default() }).await
    }

    /// Takes a message, and tells whether the session is over.
    async fn take(&mut self, text: &[u8]) -> Result<bool> {
        match parse(text) {
            Ok(Message::Event(event)) => self.on_event(&event).await?,
            Ok(Message::Response(answer)) => return self.on_answer(answer).await,
            Ok(_) => {}
            Err(error) => self.on_loss(error, Method::default()).await?,
        }
        Ok(false)
    }

    /// A message cannot be read; it may be the answer to a request of this method.
    async fn on_loss(&mut self, error: DecodeError, method: Method<'_>) -> Result<()> {
        println!("a message is lost: {error}");
        ensure!(self.session_id.is_some(), "it may be the answer to session.create");
        self.endpoints.announce_loss();
        match method {
            Method::SessionInfo => Ok(()), // it would not be read the second time either
            _ => self.connection.ask(Command::SessionInfo).await,
        }
    }

    async fn on_event(&mut self, event: &Event<'_>) -> Result<()> {
        self.endpoints.follow(event, self.started.elapsed().as_millis() as u64);
        match event.data {
            EventData::Dtmf(key) => println!("{} was pressed", key.digit),
            EventData::EventsDropped(dropped) => {
                println!("{} events are lost", dropped.count);
                // What is older than the first answer may come behind it: only the second is sure.
                self.connection.ask(Command::SessionInfo).await?;
                self.connection.ask(Command::SessionInfo).await?;
            }
            EventData::EndpointRtcpBye(_)
            | EventData::SessionIdleTimeout(_)
            | EventData::SessionEmptyTimeout(_) => {
                self.is_over = true;
                self.connection.ask(Command::SessionDestroy).await?;
            }
            _ => println!("{}", event.name()),
        }
        Ok(())
    }

    async fn on_answer(&mut self, answer: Response<'_>) -> Result<bool> {
        let Some(asked) = self.connection.asked(&answer) else { return Ok(false) };
        let command = Request::parse(&asked)?.command;
        let method = command.method();
        let result = match answer.result_of(method).map(|answer| answer.result) {
            Ok(Ok(result)) => result,
            Ok(Err(error)) => return self.on_error(method, error).await,
            Err(error) => return self.on_loss(error, method).await.map(|()| false),
        };
        self.endpoints.on_answer(&command, &result, self.started.elapsed().as_millis() as u64);
        println!("{method}: {} uncertain endpoints", self.endpoints.uncertain().count());
        match result {
            MethodResult::SessionCreate(made) => {
                self.session_id = Some(made.session_id.to_string());
                let offer = EndpointCreateFromOffer { sdp: OFFER.into(), ..Default::default() };
                self.connection.ask(offer).await?;
            }
            MethodResult::EndpointCreateFromOffer(made) => {
                let source = "/srv/rtpbridge/media/a.wav".into();
                self.connection
                    .ask(EndpointCreateWithFile { source, ..Default::default() })
                    .await?;
                let voice = VadStart { endpoint_id: made.endpoint_id, ..Default::default() };
                self.connection.ask(voice).await?;
            }
            MethodResult::SessionAttach(_) => self.connection.ask(Command::SessionInfo).await?,
            MethodResult::SessionDestroy(_) => return Ok(true),
            _ => {}
        }
        Ok(false)
    }

    async fn on_error(&mut self, method: Method<'_>, error: ResponseError<'_>) -> Result<bool> {
        println!("{method}: {}: {}", error.code, error.message);
        match error.code {
            // The server has not noticed yet that the old connection is gone.
            ErrorCode::SessionNotOrphaned | ErrorCode::SessionBusy => {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            // It is too late for this one.
            ErrorCode::SessionNotFound if method == Method::SessionAttach => self.session_id = None,
            ErrorCode::SessionNotFound => return Ok(true),
            _ if matches!(method, Method::SessionAttach | Method::SessionCreate) => {
                bail!("there is no session");
            }
            _ => return Ok(false),
        }
        self.bind().await.map(|()| false)
    }
}
