//! The gateway over QUIC, as quinn has it.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use callevents::DecodeError;
use callevents::framing::frame::{LengthField, OwnedFrame};
use callevents::gateway::{BodyFormat, EventStreamRequest, Message};
use callevents::tokio::FrameCodec;
use futures_util::{Stream, StreamExt as _, stream};
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ClientConfig, Connection, Endpoint, TransportConfig};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio_util::codec::FramedRead;

/// After how much silence a connection is lost.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// The code of who closes a connection without an error.
///
/// Source: RFC 9114, 8.1, "H3_NO_ERROR".
pub const NO_ERROR: u32 = 0x100;

/// An endpoint for connections to servers with this certificate.
pub fn client(certificate: impl AsRef<Path>) -> Result<Endpoint> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(certificate)?)?;
    let builder = rustls::ClientConfig::builder().with_root_certificates(roots);
    let mut tls = builder.with_no_client_auth();
    tls.alpn_protocols = vec![b"h3".to_vec()];
    let mut transport = TransportConfig::default();
    transport.max_idle_timeout(Some(IDLE_TIMEOUT.try_into()?));
    // A connection on which nothing happens is to stay.
    transport.keep_alive_interval(Some(IDLE_TIMEOUT / 3));
    let mut config = ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls)?));
    config.transport_config(Arc::new(transport));
    let mut endpoint = Endpoint::client("[::]:0".parse()?)?;
    endpoint.set_default_client_config(config);
    Ok(endpoint)
}

/// Asks for the events of all calls. The gateway sends what it kept for this client, too.
pub async fn subscribe(connection: &Connection, client_id: &str) -> Result<()> {
    let request = Message::from(EventStreamRequest { client_id: client_id.into() });
    let mut frame = Vec::new();
    // The gateway takes requests as the vendor's builders write them: counting the whole frame.
    request.encode_frame_to_vec(BodyFormat::Envelope, LengthField::WholeFrame, &mut frame)?;
    let (mut stream, _) = connection.open_bi().await?;
    stream.write_all(&frame).await?;
    Ok(stream.finish()?)
}

/// The frames of all streams that the gateway opens, until the connection ends and all that it
/// brought was read.
pub fn frames(
    connection: Connection,
) -> impl Stream<Item = io::Result<Result<OwnedFrame, DecodeError>>> {
    let streams = stream::unfold(connection, |connection| async {
        let stream = connection.accept_uni().await.ok()?;
        Some((FramedRead::new(stream, FrameCodec::new(1 << 20)), connection))
    });
    streams.flatten_unordered(None)
}
