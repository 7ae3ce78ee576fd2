//! An rtpbridge that plays recorded connections: it waits for the requests that were made, and
//! answers as was answered.

use anyhow::{Context as _, Result, ensure};
use callevents::rtpbridge::{Message, Method, parse, parse_request};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpListener;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message as Frame;

use super::capture::Row;

/// Plays a connection after the other. Each but the last is lost at its end; of that one the
/// client is to say good-bye.
pub async fn serve(listener: TcpListener, connections: Vec<Vec<Row>>) -> Result<()> {
    let last = connections.len() - 1;
    for (at, rows) in connections.into_iter().enumerate() {
        let (connection, _) = listener.accept().await?;
        let mut socket = accept_async(connection).await?;
        let (mut id, mut info) = (String::new(), String::new());
        for row in rows {
            if row.is_from_system {
                if row.text.contains("created_at") {
                    info.clone_from(&row.text);
                }
                socket.send(Frame::text(answered(&row.text, &id)?)).await?;
                continue;
            }
            let recorded = parse_request(row.text.as_bytes())?.command.method();
            loop {
                let frame = socket.next().await.context("the client is gone")??;
                let Frame::Text(text) = frame else { continue };
                let asked = parse_request(text.as_bytes())?;
                let method = asked.command.method();
                if method == recorded {
                    id = asked.id.to_string();
                    break;
                }
                // How the session stands may be asked for at any time.
                ensure!(
                    method == Method::SessionInfo && !info.is_empty(),
                    "the client asks for {method}, not for {recorded}"
                );
                socket.send(Frame::text(answered(&info, &asked.id.to_string())?)).await?;
            }
        }
        if at == last {
            let good_bye = socket.next().await.context("the client is gone")??;
            ensure!(good_bye.is_close(), "the client says {good_bye}");
        }
    }
    Ok(())
}

/// A recorded message; an answer gets the client's own id, and what is damaged stays as it is.
fn answered(text: &str, id: &str) -> Result<String> {
    match parse(text.as_bytes()) {
        Ok(Message::Response(mut response)) => {
            response.id = Some(id.into());
            let mut text = Vec::new();
            response.encode_to_vec(&mut text)?;
            Ok(String::from_utf8(text)?)
        }
        _ => Ok(text.to_owned()),
    }
}
