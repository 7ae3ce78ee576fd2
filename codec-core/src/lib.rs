//! One codec for the call events of four voice systems.
//!
//! Bytes go in; typed events come out, each judged against the order that its call must follow.
//! Every message that is parsed can also be built. Nothing here does I/O, reads a clock or
//! allocates.
//!
//! | system | its wire | module |
//! |---|---|---|
//! | the gateway (TeleQuick, ClutchCall) | QUIC streams of length-prefixed frames | [`framing::frame`], [`gateway`] |
//! | voicetyped | Server-Sent Events with JSON | [`framing::sse`], [`voicetyped`] |
//! | rtpbridge | JSON messages over WebSocket | [`rtpbridge`] |
//! | jambonz | JSON messages over WebSocket | [`jambonz`] |
//!
//! [`framing::sse`] reads any event stream and [`json`] any JSON; both can be used alone. Each
//! system's module begins with its first lines, its order, and what to do when a connection breaks.
//!
//! # The first ten lines
//!
//! ```
//! use callevents::gateway::{GatewayOrder, Message};
//! use callevents::{CallTracker, FrameDecoder};
//!
//! let mut frames = FrameDecoder::<8192>::new(); // holds a frame that arrives in pieces
//! let mut calls = CallTracker::<GatewayOrder, 256>::new();
//!
//! # use callevents::{framing::frame::LengthField, gateway::{BodyFormat, CallEvent}};
//! # let event = Message::from(CallEvent { call_sid: "a".into(), ..CallEvent::default() });
//! # let (mut chunk, now_ms) = ([0; 256], 0);
//! # let len = event.encode_frame(BodyFormat::Envelope, LengthField::AfterLength, &mut chunk)?;
//! # let chunk = &chunk[..len];
//! let mut input = &chunk[..]; // whatever the transport gave
//! while let Some(frame) = frames.next(&mut input).transpose() {
//!     match frame.and_then(|frame| frame.message()) {
//!         Ok(Message::CallEvent(event)) => {
//!             let verdict = calls.observe(&event, now_ms);
//!             println!("{} {} {}", event.call_sid, event.event_type, verdict.name());
//!         }
//!         Ok(Message::AudioFrame(audio)) => println!("{} bytes of audio", audio.payload.len()),
//!         Ok(other) => println!("{}", other.kind()),
//!         Err(error) => {
//!             calls.announce_gap(); // an event may have been lost with this frame
//!             eprintln!("{error}"); // carry on: the next frame is read as usual
//!         }
//!     }
//! }
//! # Ok::<(), callevents::EncodeError>(())
//! ```
//!
//! # The way of the data
//!
//! 1. *Framing* finds where a message ends: [`FrameDecoder::next`] takes the next frame off the
//!    input, and gives `None` when it needs more. A message that lies whole in a chunk is borrowed
//!    from it; one that is split is kept in storage whose size you choose.
//! 2. A *message* is what a frame carries: [`Frame::message`](framing::frame::Frame::message).
//! 3. The *lifecycle* describes a call in the same words for all systems: [`CallUpdate`].
//! 4. The *order* engine says whether an event comes next in its call: [`CallTracker`]. Time comes
//!    in as `now_ms`.
//!
//! Each stage can be used alone. The same way leads back: messages have `encode`, and
//! [`gateway::Message::encode_frame`] puts a frame around them.
//!
//! # Where to begin
//!
//! | you have | take |
//! |---|---|
//! | the bytes of a gateway's stream | [`FrameDecoder`], [`Frame::message`](framing::frame::Frame::message), [`gateway::GatewayOrder`] |
//! | one body of the gateway | [`gateway::CallEvent::decode`], [`gateway::CallEvent::decode_protobuf`] |
//! | the body of an HTTP response with events | [`SseParser`], [`voicetyped::Event::from_sse`] |
//! | a text message of a WebSocket | [`jambonz::parse`], [`rtpbridge::parse`] |
//! | messages to pass on by call | the routes: [`gateway::CallRoute`], [`jambonz::Route`], [`rtpbridge::EventRoute`], [`voicetyped::CallRoute`] |
//! | events of which some may be missing, late or repeated | [`CallTracker`], [`AudioTracker`], [`voicetyped::RepeatFilter`] |
//! | the cause of an end, and the question whether to call again | [`q850`], [`EndReason`] |
//! | messages of your own to build | any message's `encode`, [`framing::sse::SseBuilder`] |
//! | tokio, prost, serde, `bytes`, defmt | the [features](#features) |
//! | a program that walks over all messages | [`describe::SYSTEMS`] |
//!
//! # One application for all systems
//!
//! ```
//! use callevents::{CallUpdate, DecodeError, Phase, jambonz};
//!
//! fn on_update(update: CallUpdate<'_>) { // whichever system it came from
//!     match (update.phase, update.end) {
//!         (Phase::Ended, Some(end)) => println!("{}: {}", update.call_id, end.class),
//!         (phase, _) => println!("{}: {phase}", update.call_id),
//!     }
//! }
//!
//! fn on_text(text: &[u8]) -> Result<(), DecodeError> { // a message of the WebSocket
//!     jambonz::parse(text)?.update().into_iter().for_each(on_update);
//!     Ok(())
//! }
//! # on_text(br#"{"type":"call:status","msgid":"m","data":{"call_sid":"c","call_status":"trying"}}"#)
//! #     .unwrap();
//! ```
//!
//! # What every decoder keeps to
//!
//! - However the input is cut, the events, errors and offsets are the same.
//! - Storage is bounded. A message that is too large is reported and skipped.
//! - After an error the decoder stands at the next message: call it again with what is left of the
//!   input.
//! - The unknown (methods, names, enumeration values, fields of a newer sender) is a value, not an
//!   error.
//! - An error says what is wrong, at which byte, and in which field: [`DecodeError`].
//! - No input makes it panic, and its work is in proportion to the input's length.
//!
//! # Features
//! Each one adds something; none changes what is there without it.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | none | everything else: no allocator, no dependency |
//! | `alloc` | [owned messages](gateway::owned), `encode_to_vec`, [`Bounded`] storage |
//! | `std` | what needs an operating system; implies `alloc` |
//! | `serde` | `Serialize` for messages, frames and errors; with `alloc`, `Deserialize` for the owned messages |
//! | `prost` | `prost::Message` for the owned messages that have a protobuf form |
//! | `bytes` | writers for `BufMut`, and [frames that own their body](framing::frame::OwnedFrame) |
//! | `tokio` | [`FrameCodec`](tokio::FrameCodec) and [`SseCodec`](tokio::SseCodec) for `tokio_util::codec::Framed` |
//! | `defmt` | `defmt::Format` for messages, frames and errors |
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(callevents_small, allow(dead_code, reason = "the straight-line code is not called"))]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
pub mod bindings;
pub mod describe;
pub mod format;
pub mod framing;
pub mod gateway;
pub mod jambonz;
pub mod order;
pub mod rtpbridge;
pub mod voicetyped;

mod buffer;
mod declare;
mod error;
mod interop;
mod lifecycle;
pub mod q850;
mod text;

#[cfg(feature = "alloc")]
pub use buffer::Bounded;
pub use buffer::Storage;
pub use error::{DecodeError, EncodeError, ErrorKind};
#[doc(inline)]
pub use format::json;
pub use framing::frame::FrameDecoder;
pub use framing::sse::SseParser;
#[cfg(feature = "tokio")]
#[doc(inline)]
pub use interop::tokio;
pub use lifecycle::{CallId, CallUpdate, EndClass, EndReason, Phase, Source};
pub use order::{AudioTracker, AudioVerdict, CallTracker, Verdict};
pub use text::Text;

/// Whether one way to do a thing is enough, the one that takes anything byte by byte: where each byte
/// of code counts. A module for browsers is small by what it reads by tables, but it reads streams.
pub(crate) const PLAIN: bool = cfg!(all(callevents_small, not(target_family = "wasm")));

/// The code in the documentation compiles and runs, where the documentation is.
#[cfg(all(doctest, callevents_checkout, feature = "prost"))]
#[doc = include_str!("../../docs/migrating.md")]
struct Migrating;
