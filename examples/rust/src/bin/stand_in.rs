//! Stands in for a system, so that an example can be run by hand where there is none.
//!
//!     stand_in gateway|voicetyped|jambonz|rtpbridge|webtransport
//!
//! It says what to run beside it.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use callevents_examples::stand_in::gateway::{self, Play};
use callevents_examples::stand_in::tls::Identity;
use callevents_examples::stand_in::{capture, jambonz, rtpbridge, voicetyped};
use quinn::Endpoint;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let which =
        arguments.next().context("gateway, voicetyped, jambonz, rtpbridge or webtransport")?;
    match which.as_str() {
        "gateway" => {
            let (identity, endpoint) = quic()?;
            let certificate: PathBuf = env::temp_dir().join("callevents-stand-in.pem");
            identity.write(&certificate)?;
            println!("gateway_quinn {} {} me", endpoint.local_addr()?, certificate.display());
            let (audio, events) = capture::streams(&capture::calls(28)?);
            gateway::serve(endpoint, vec![Play { audio, events, lost: None }]).await?;
        }
        "webtransport" => {
            let (identity, endpoint) = quic()?;
            println!("https://localhost:{}/ {}", endpoint.local_addr()?.port(), identity.sha256());
            gateway::serve_pages(endpoint, capture::read("gateway/stream-600.bin")?).await?;
        }
        "voicetyped" => {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            println!("voicetyped_reqwest http://{}", listener.local_addr()?);
            let stream = capture::read("voicetyped/lf.sse")?;
            let answers = [voicetyped::Answer::Whole(stream), voicetyped::Answer::NoMore];
            voicetyped::serve(listener, answers.into()).await?;
        }
        "rtpbridge" => {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            println!("rtpbridge_tungstenite ws://{}", listener.local_addr()?);
            rtpbridge::serve(listener, capture::rtpbridge_call()?).await?;
        }
        "jambonz" => {
            let url = arguments.next().context("jambonz URL, where jambonz_tungstenite listens")?;
            for rows in
                ["jambonz/captured.reconnect.c1.jsonl", "jambonz/captured.reconnect.c2.jsonl"]
            {
                let said = jambonz::call(&url, &capture::rows(rows)?, rows.contains("c1")).await?;
                said.iter().for_each(|acknowledgement| println!("{acknowledgement}"));
            }
        }
        other => bail!("nothing stands in for {other}"),
    }
    Ok(())
}

/// A certificate, and an endpoint on loopback that has it.
fn quic() -> Result<(Identity, Endpoint)> {
    let identity = Identity::new()?;
    let endpoint = Endpoint::server(identity.server_config()?, "127.0.0.1:0".parse()?)?;
    Ok((identity, endpoint))
}
