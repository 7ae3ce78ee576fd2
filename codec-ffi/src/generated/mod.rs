//! What follows from the declarations of the core: written by `cargo xtask generate`.

#[rustfmt::skip]
pub mod gateway;
#[rustfmt::skip]
pub mod jambonz;
#[rustfmt::skip]
pub mod rtpbridge;
#[rustfmt::skip]
pub mod status;
#[rustfmt::skip]
pub mod voicetyped;
