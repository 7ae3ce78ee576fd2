//! A jambonz that makes the calls of a recording: it connects to the application, says what was
//! said, and waits for acknowledgements.

use anyhow::{Context as _, Result, bail, ensure};
use callevents::jambonz::{self, ApplicationMessage};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Bytes, Message as Frame, Utf8Bytes};

use super::capture::Row;

/// Says all that jambonz said on a connection, and gives the acknowledgements. At the end it says
/// good-bye, unless the connection is to be lost.
pub async fn call(url: &str, rows: &[Row], is_lost: bool) -> Result<Vec<String>> {
    let mut request = url.into_client_request()?;
    let protocol = HeaderValue::from_static(jambonz::SUBPROTOCOL);
    request.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
    let (mut socket, _) = connect_async(request).await?;
    let mut acknowledgements = Vec::new();
    for row in rows.iter().filter(|row| row.is_from_system) {
        socket.send(Frame::text(&row.text)).await?;
        // What is damaged on purpose is not answered.
        let Ok(message) = jambonz::parse(row.text.as_bytes()) else { continue };
        if message.is_ack_needed() {
            let text = loop {
                match socket.next().await.context("the application is gone")?? {
                    Frame::Text(text) => break text,
                    _ => continue,
                }
            };
            let ApplicationMessage::Ack(ack) = ApplicationMessage::parse(text.as_bytes())? else {
                bail!("not an acknowledgement: {text}");
            };
            ensure!(ack.msgid == message.msgid, "another message is acknowledged: {text}");
            acknowledgements.push(text.to_string());
        }
    }
    // When this is answered, the application has dealt with what was said before.
    let good_bye = CloseFrame { code: CloseCode::Normal, reason: Utf8Bytes::default() };
    let last = if is_lost { Frame::Ping(Bytes::new()) } else { Frame::Close(Some(good_bye)) };
    socket.send(last).await?;
    while !matches!(socket.next().await, Some(Ok(Frame::Pong(_) | Frame::Close(_))) | None) {}
    Ok(acknowledgements)
}
