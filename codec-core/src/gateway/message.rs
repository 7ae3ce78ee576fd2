//! All messages of the gateway as one type, and how a frame becomes one.

use super::*;
use crate::describe::{MessageInfo, Misfit, Record, Value};
use crate::error::{DecodeError, EncodeError};
use crate::format::envelope::{self, Envelope};
use crate::framing::frame::{self, Frame, LengthField};

/// Who sent a frame: it decides what the id of STREAM_EVENTS stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Direction {
    /// The gateway: a [`CallEvent`].
    FromGateway,
    /// A client: an [`EventStreamRequest`].
    ToGateway,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum BodyFormat {
    /// As a serde envelope: what the gateway speaks.
    #[default]
    Envelope,
    /// As protobuf: [`CallEvent`], [`AudioFrame`] and [`EventStreamRequest`] only; all other
    /// messages are read as envelopes.
    Protobuf,
    /// As whichever of the two it looks like. An envelope's header has a payload size that fits
    /// the body, or the byte 0 in front, with which no protobuf begins.
    Auto,
}

impl BodyFormat {
    /// What `body` is written as; never `Auto`.
    #[must_use]
    #[inline]
    pub fn of(self, body: &[u8]) -> Self {
        match self {
            Self::Auto if body.first() == Some(&0) || envelope::is_envelope(body) => Self::Envelope,
            Self::Auto => Self::Protobuf,
            known => known,
        }
    }
}

/// How frames are to be read.
///
/// # Example
/// ```
/// use callevents::gateway::{BodyFormat, ReadOptions};
///
/// let options = ReadOptions { body: BodyFormat::Auto, ..ReadOptions::default() };
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct ReadOptions {
    /// How bodies are written.
    pub body: BodyFormat,
    /// Who sent the frames. `None`: a frame whose length counts its header too is from a client,
    /// for only request builders write it so; any other is from the gateway.
    pub direction: Option<Direction>,
    /// Whether the ids 9999 (audio) and 10000 (events) of old gateways are read.
    pub legacy_ids: bool,
}

impl ReadOptions {
    /// Who sent `frame`, by these options.
    #[must_use]
    #[inline]
    pub fn direction_of(&self, frame: &Frame<'_>) -> Direction {
        self.direction.unwrap_or(match frame.length_field {
            LengthField::WholeFrame => Direction::ToGateway,
            _ => Direction::FromGateway,
        })
    }
}

/// The protobuf codec of the messages that have one; the others are envelopes always.
macro_rules! codec {
    (decode $name:ident [protobuf] $format:ident $body:ident) => {
        match $format.of($body) {
            BodyFormat::Protobuf => $name::decode_protobuf($body),
            _ => $name::decode($body),
        }
    };
    (decode $name:ident [] $format:ident $body:ident) => {
        $name::decode($body)
    };
    (encode $message:ident [protobuf] $format:ident $out:ident) => {
        match $format {
            BodyFormat::Protobuf => $message.encode_protobuf($out),
            _ => $message.encode($out),
        }
    };
    (encode $message:ident [] $format:ident $out:ident) => {
        $message.encode($out)
    };
    (encoded_len $message:ident [protobuf] $format:ident) => {
        match $format {
            BodyFormat::Protobuf => $message.encoded_len_protobuf(),
            _ => $message.encoded_len(),
        }
    };
    (encoded_len $message:ident [] $format:ident) => {
        $message.encoded_len()
    };
}

/// Makes the type of all messages. A row is a message, the method ids of frames that carry it (the
/// first one is written), and those of requests that it answers.
macro_rules! messages {
    ($(
        $name:ident $(<$lt:lifetime>)?: $codec:tt
        [$($method:ident)*] answers [$($request:ident)*];
    )+) => {
        /// A message of the gateway.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "the largest is the most frequent, and boxing would allocate"
        )]
        pub enum Message<'a> {
            $(
                #[doc = concat!("See [`", stringify!($name), "`].")]
                $name($name $(<$lt>)?),
            )+
            /// A frame of a method that is not known, as it came.
            Unknown {
                /// The frame's method id.
                method_id: u32,
                /// The frame's body.
                body: &'a [u8],
            },
        }

        $(
            impl<'a> From<$name $(<$lt>)?> for Message<'a> {
                fn from(message: $name $(<$lt>)?) -> Self {
                    Self::$name(message)
                }
            }
        )+

        impl<'a> Message<'a> {
            /// The descriptions of all messages.
            pub const INFOS: &'static [&'static MessageInfo] = &[$($name::INFO),+];

            /// Decodes the body of a frame; what an unknown method carries is kept as it is.
            ///
            /// # Errors
            /// Those of [`envelope::decode`] and [`protobuf::decode`].
            ///
            /// [`protobuf::decode`]: crate::format::protobuf::decode
            #[inline]
            pub fn decode(
                method_id: MethodId,
                direction: Direction,
                format: BodyFormat,
                body: &'a [u8],
            ) -> Result<Self, DecodeError> {
                // The first two are nearly all that a gateway sends.
                match method_id {
                    MethodId::STREAM_EVENTS if direction == Direction::FromGateway => {
                        codec!(decode CallEvent [protobuf] format body).map(Self::CallEvent)
                    }
                    MethodId::AUDIO_FRAME => {
                        codec!(decode AudioFrame [protobuf] format body).map(Self::AudioFrame)
                    }
                    MethodId::STREAM_EVENTS => {
                        codec!(decode EventStreamRequest [protobuf] format body)
                            .map(Self::EventStreamRequest)
                    }
                    _ => Self::decode_other(method_id, format, body),
                }
            }

            #[inline(never)]
            #[allow(unreachable_patterns, reason = "the id of STREAM_EVENTS stands in two rows")]
            fn decode_other(
                method_id: MethodId,
                format: BodyFormat,
                body: &'a [u8],
            ) -> Result<Self, DecodeError> {
                match method_id {
                    $($(MethodId::$method => {
                        codec!(decode $name $codec format body).map(Self::$name)
                    })*)+
                    MethodId(method_id) => Ok(Self::Unknown { method_id, body }),
                }
            }

            /// Decodes the answer to a request of the method `method_id`: a bare envelope, as it
            /// has been seen, or a frame, as it is documented.
            ///
            /// # Errors
            /// Those of [`envelope::decode`].
            pub fn decode_response(
                method_id: MethodId,
                response: &'a [u8],
            ) -> Result<Self, DecodeError> {
                let body = match response.split_first_chunk::<{ frame::HEADER_LEN }>() {
                    Some((header, body)) if is_framed(method_id, *header, body.len()) => body,
                    _ => response,
                };
                match method_id {
                    $($(MethodId::$request => $name::decode(body).map(Self::$name),)*)+
                    MethodId(method_id) => Ok(Self::Unknown { method_id, body }),
                }
            }

            /// Decodes a message of the kind `kind` (as `call_event`); `None` if there is none.
            ///
            /// # Errors
            /// Those of [`envelope::decode`] and [`protobuf::decode`].
            ///
            /// [`protobuf::decode`]: crate::format::protobuf::decode
            pub fn decode_kind(
                kind: &str,
                format: BodyFormat,
                body: &'a [u8],
            ) -> Option<Result<Self, DecodeError>> {
                $(if kind == $name::INFO.kind {
                    return Some(codec!(decode $name $codec format body).map(Self::$name));
                })+
                None
            }

            /// A message of the kind `kind` (as `call_event`) with default values.
            #[must_use]
            pub fn of_kind(kind: &str) -> Option<Self> {
                $(if kind == $name::INFO.kind {
                    return Some(Self::$name($name::default()));
                })+
                None
            }

            /// The message's description; `None` if it is unknown.
            #[must_use]
            pub fn info(&self) -> Option<&'static MessageInfo> {
                match self {
                    $(Self::$name(_) => Some($name::INFO),)+
                    Self::Unknown { .. } => None,
                }
            }

            /// The value of a field, by its position in [`info`](Self::info).
            #[must_use]
            pub fn value(&self, index: usize) -> Option<Value<'a>> {
                match self {
                    $(Self::$name(message) => message.value(index),)+
                    Self::Unknown { .. } => None,
                }
            }

            /// Puts a value into a field, by its position in [`info`](Self::info).
            ///
            /// # Errors
            /// [`Misfit`] if there is no such field, or it cannot hold this value.
            pub fn set(&mut self, index: usize, value: Value<'a>) -> Result<(), Misfit> {
                match self {
                    $(Self::$name(message) => message.set(index, value),)+
                    Self::Unknown { .. } => Err(Misfit),
                }
            }

            /// What else stands in a body that holds this message: see [`Envelope`]. `None` if it
            /// is unknown.
            ///
            /// # Errors
            /// Those of [`envelope::decode`].
            pub fn envelope_of(&self, body: &'a [u8]) -> Option<Result<Envelope<'a>, DecodeError>> {
                match self {
                    $(Self::$name(_) => {
                        Some($name::decode_envelope(body).map(|(_, envelope)| envelope))
                    })+
                    Self::Unknown { .. } => None,
                }
            }

            /// The version of the envelope that is written; 0 if the message is unknown.
            #[must_use]
            pub fn version(&self) -> u8 {
                match self {
                    $(Self::$name(_) => $name::VERSION,)+
                    Self::Unknown { .. } => 0,
                }
            }

            /// The id of the method that carries this message; `None` for a response.
            #[must_use]
            pub fn method_id(&self) -> Option<MethodId> {
                match self {
                    $(Self::$name(_) => [$(MethodId::$method),*].first().copied(),)+
                    Self::Unknown { method_id, .. } => Some(MethodId(*method_id)),
                }
            }

            /// The length of the body.
            #[must_use]
            pub fn encoded_len(&self, format: BodyFormat) -> usize {
                match self {
                    $(Self::$name(message) => codec!(encoded_len message $codec format),)+
                    Self::Unknown { body, .. } => body.len(),
                }
            }

            /// Writes the body and gives the bytes written. `BodyFormat::Auto` is the envelope.
            ///
            /// # Errors
            /// `BufferTooSmall`, `TooLong`: see [`envelope::encode`].
            pub fn encode(
                &self,
                format: BodyFormat,
                out: &mut [u8],
            ) -> Result<usize, EncodeError> {
                match self {
                    $(Self::$name(message) => codec!(encode message $codec format out),)+
                    Self::Unknown { body, .. } => {
                        let needed = body.len();
                        let too_small = EncodeError::BufferTooSmall { needed };
                        out.get_mut(..needed).ok_or(too_small)?.copy_from_slice(body);
                        Ok(needed)
                    }
                }
            }
        }
    };
}

messages! {
    CallEvent<'a>: [protobuf] [STREAM_EVENTS] answers [];
    AudioFrame<'a>: [protobuf] [AUDIO_FRAME] answers [];
    EventStreamRequest<'a>: [protobuf] [STREAM_EVENTS] answers [];
    OriginateRequest<'a>: [] [ORIGINATE] answers [];
    BulkRequest<'a>: [] [ORIGINATE_BULK] answers [];
    AbortBulkRequest<'a>: [] [ABORT_BULK] answers [];
    TerminateRequest<'a>: [] [TERMINATE] answers [];
    SetInboundRoutingRequest<'a>: [] [SET_INBOUND_ROUTING] answers [];
    GetIncomingCallsRequest<'a>: [] [GET_INCOMING_CALLS] answers [];
    AnswerIncomingCallRequest<'a>: [] [ANSWER_INCOMING_CALL] answers [];
    Empty: [] [GET_ACTIVE_BUCKETS RELOAD_CERTIFICATES]
        answers [SET_INBOUND_ROUTING BARGE RELOAD_CERTIFICATES];
    BucketRequest<'a>: [] [GET_BUCKET_CALLS] answers [];
    BucketActionRequest<'a>: [] [EXECUTE_BUCKET_ACTION] answers [];
    ExecuteDialplanRequest<'a>: [] [EXECUTE_DIALPLAN EXECUTE_DIALPLAN_DOCUMENTED] answers [];
    BargeRequest<'a>: [] [BARGE] answers [];
    AllocateWtRequest<'a>: [] [ALLOCATE_WT] answers [];
    SuperviseSubscribeRequest<'a>: []
        [SUPERVISE_SUBSCRIBE SUPERVISE_SUBSCRIBE_CLUTCHCALL] answers [];
    OriginateResponse<'a>: [] [] answers [ORIGINATE];
    BulkResponse<'a>: [] [] answers [ORIGINATE_BULK ABORT_BULK];
    TerminateResponse<'a>: [] [] answers [TERMINATE];
    GetIncomingCallsResponse: [] [] answers [GET_INCOMING_CALLS];
    IncomingCallInfo<'a>: [] [] answers [];
    AnswerIncomingCallResponse<'a>: [] [] answers [ANSWER_INCOMING_CALL];
    ListBucketsResponse: [] [] answers [GET_ACTIVE_BUCKETS];
    BucketInfo<'a>: [] [] answers [];
    BucketCallList<'a>: [] [] answers [GET_BUCKET_CALLS];
    BucketActionResponse: [] [] answers [EXECUTE_BUCKET_ACTION];
    ExecuteDialplanResponse<'a>: [] []
        answers [EXECUTE_DIALPLAN EXECUTE_DIALPLAN_DOCUMENTED];
    AllocateWtResponse<'a>: [] [] answers [ALLOCATE_WT];
    SuperviseSubscribeResponse<'a>: [] []
        answers [SUPERVISE_SUBSCRIBE SUPERVISE_SUBSCRIBE_CLUTCHCALL];
}

impl Message<'_> {
    /// The message's name in snake case, as `call_event`; `unknown` if it is unknown.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.info().map_or("unknown", |info| info.kind)
    }

    /// Writes a whole frame and gives the bytes written.
    ///
    /// The gateway's own streams count [`LengthField::AfterLength`]; the vendor's request builders
    /// write [`LengthField::WholeFrame`].
    ///
    /// # Errors
    /// - `BufferTooSmall`, `TooLong`: see [`envelope::encode`].
    /// - `NotAFrame` for a response: those are answered bare. Use [`encode`](Self::encode).
    ///
    /// # Example
    /// ```
    /// use callevents::framing::frame::LengthField;
    /// use callevents::gateway::{BodyFormat, EventStreamRequest, Message};
    ///
    /// let request = Message::from(EventStreamRequest { client_id: "my-service".into() });
    /// let mut out = [0; 64];
    /// let len = request.encode_frame(BodyFormat::Envelope, LengthField::WholeFrame, &mut out)?;
    /// assert_eq!(len, 28);
    /// # Ok::<(), callevents::EncodeError>(())
    /// ```
    pub fn encode_frame(
        &self,
        format: BodyFormat,
        length_field: LengthField,
        out: &mut [u8],
    ) -> Result<usize, EncodeError> {
        let method_id = self.method_id().ok_or(EncodeError::NotAFrame)?;
        let body_len = self.encoded_len(format);
        let header = frame::header(method_id.0, body_len, length_field)?;
        let too_small = EncodeError::BufferTooSmall { needed: frame::encoded_len(body_len) };
        let (to, body) = out.split_first_chunk_mut().ok_or(too_small)?;
        *to = header;
        match self.encode(format, body) {
            Ok(len) => Ok(frame::encoded_len(len)),
            Err(EncodeError::BufferTooSmall { .. }) => Err(too_small),
            Err(other) => Err(other),
        }
    }
}

impl<'a> Frame<'a> {
    /// The message that the frame carries, with the [`ReadOptions`] of a gateway's stream.
    ///
    /// # Errors
    /// Those of [`Message::decode`], with the frame's place in the stream.
    #[inline]
    pub fn message(&self) -> Result<Message<'a>, DecodeError> {
        self.message_with(&ReadOptions::default())
    }

    /// The message that the frame carries.
    ///
    /// # Errors
    /// Those of [`Message::decode`], with the frame's place in the stream.
    #[inline]
    pub fn message_with(&self, options: &ReadOptions) -> Result<Message<'a>, DecodeError> {
        let direction = options.direction_of(self);
        let (method_id, direction) = match MethodId(self.method_id) {
            MethodId::LEGACY_AUDIO_FRAME if options.legacy_ids => {
                (MethodId::AUDIO_FRAME, direction)
            }
            MethodId::LEGACY_CALL_EVENT if options.legacy_ids => {
                (MethodId::STREAM_EVENTS, Direction::FromGateway)
            }
            method_id => (method_id, direction),
        };
        Message::decode(method_id, direction, options.body, self.body)
            .map_err(|error| error.at_stream_offset(self.stream_offset))
    }
}

/// Whether a response's first bytes are a frame's header for what follows.
fn is_framed(method_id: MethodId, header: [u8; frame::HEADER_LEN], body_len: usize) -> bool {
    [LengthField::AfterLength, LengthField::WholeFrame]
        .iter()
        .any(|rule| frame::header(method_id.0, body_len, *rule) == Ok(header))
}
