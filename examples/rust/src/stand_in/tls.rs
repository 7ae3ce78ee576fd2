//! Certificates for localhost that are made when they are needed.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use quinn::ServerConfig;
use quinn::crypto::rustls::QuicServerConfig;
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use time::{Duration, OffsetDateTime};

/// A certificate for localhost, and its key.
pub struct Identity {
    /// As it goes over the wire.
    pub certificate: CertificateDer<'static>,
    /// The same as text.
    pub pem: String,
    key: PrivateKeyDer<'static>,
}

impl Identity {
    /// A new one: ECDSA over P-256, for less than two weeks, as browsers want those that they are
    /// told the hash of.
    pub fn new() -> Result<Self> {
        let mut parameters = CertificateParams::new(["localhost".to_owned()])?;
        let now = OffsetDateTime::now_utc();
        parameters.not_before = now - Duration::days(1);
        parameters.not_after = now + Duration::days(12);
        let key = KeyPair::generate()?;
        let certificate = parameters.self_signed(&key)?;
        let pem = certificate.pem();
        let key = PrivateKeyDer::try_from(key.serialize_der()).ok().context("no key")?;
        Ok(Self { certificate: certificate.der().clone(), pem, key })
    }

    /// Writes the certificate into a file.
    pub fn write(&self, path: &Path) -> Result<()> {
        fs::write(path, &self.pem).with_context(|| format!("cannot write {}", path.display()))
    }

    /// The SHA-256 of the certificate, in hexadecimal digits.
    pub fn sha256(&self) -> String {
        let digest = ring::digest::digest(&ring::digest::SHA256, &self.certificate);
        digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What a QUIC server with this certificate is set up with.
    pub fn server_config(&self) -> Result<ServerConfig> {
        let builder = rustls::ServerConfig::builder().with_no_client_auth();
        let certificates = vec![self.certificate.clone()];
        let mut tls = builder.with_single_cert(certificates, self.key.clone_key())?;
        tls.alpn_protocols = vec![b"h3".to_vec()];
        Ok(ServerConfig::with_crypto(Arc::new(QuicServerConfig::try_from(tls)?)))
    }
}
