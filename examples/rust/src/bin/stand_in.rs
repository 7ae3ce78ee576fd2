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
use tokio::io::{self, AsyncBufReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let which =
        arguments.next().context("stand_in gateway|voicetyped|jambonz|rtpbridge|webtransport")?;
    match which.as_str() {
        "gateway" => {
            let (identity, endpoint) = quic()?;
            let certificate: PathBuf = env::temp_dir().join("callevents-stand-in.pem");
            identity.write(&certificate)?;
            println!("gateway_quinn {} {} me", endpoint.local_addr()?, certificate.display());
            let (audio, events) = capture::streams(&capture::calls(28)?);
            gateway::serve(endpoint, vec![Play { audio, events, ..Play::default() }]).await?;
        }
        "webtransport" => {
            let (identity, endpoint) = quic()?;
            println!("https://127.0.0.1:{} {}", endpoint.local_addr()?.port(), identity.sha256());
            let mut frames = capture::calls(usize::MAX)?;
            // The page comes when calls are in flight already, and the length in one event is wrong.
            frames[996].bytes[10..14].fill(0xff);
            let half = &frames[5_000].bytes[..frames[5_000].bytes.len() / 2];
            let events = [&capture::joined(&frames[500..5_000]), half].concat();
            let lost = Play { events, is_lost: true, ..Play::default() };
            // Between its sessions, some events are missed.
            let resumed = Play { events: capture::joined(&frames[5_020..]), ..Play::default() };
            let (mut plays, mut lines) = (vec![lost, resumed], BufReader::new(io::stdin()).lines());
            let ends = plays.iter_mut().map(|play| {
                let (end, ends) = oneshot::channel();
                play.end = Some(ends);
                end
            });
            // Each line that is typed ends a session.
            let ends: Vec<_> = ends.collect();
            tokio::spawn(async move {
                for end in ends {
                    lines.next_line().await?;
                    let _ = end.send(());
                }
                io::Result::Ok(())
            });
            gateway::serve_pages(endpoint, plays).await?;
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
