//! Servers and clients on loopback that play what was recorded of the real ones.

pub mod capture;
pub mod gateway;
pub mod jambonz;
pub mod rtpbridge;
pub mod tls;
pub mod voicetyped;
