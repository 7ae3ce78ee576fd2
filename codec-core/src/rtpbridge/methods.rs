//! The methods: what each takes, and what it gives. One row is one method.

use super::{
    EmptyResult, EndpointAcceptAnswer, EndpointCreateFromOffer, EndpointCreateFromOfferResult,
    EndpointCreateOffer, EndpointCreateOfferResult, EndpointCreateTone, EndpointCreateToneResult,
    EndpointCreateWithFile, EndpointCreateWithFileResult, EndpointDtmfInject, EndpointFilePause,
    EndpointFileResume, EndpointFileSeek, EndpointIceRestart, EndpointIceRestartResult,
    EndpointRemove, EndpointSrtpRekey, EndpointSrtpRekeyResult, EndpointTransfer,
    EndpointTransferResult, RecordingStart, RecordingStartResult, RecordingStop,
    RecordingStopResult, SessionAttach, SessionBridge, SessionBridgeResult, SessionCreateResult,
    SessionInfoResult, SessionListResult, StatsSubscribe, VadStart, VadStop,
};
use crate::DecodeError;
use crate::declare::string_enum;
use crate::describe::{FieldType, MessageInfo, UnionInfo, UnionValue};
use crate::json::{JsonStr, Raw, Reader, Writer};

/// Makes the types of all methods, commands and results. The first rows are of methods without
/// parameters; of the others the name is that of the parameters' type too.
macro_rules! methods {
    (
        $($(#[doc = $bare_doc:literal])+ $bare:ident $bare_wire:literal = $bare_kind:literal => $bare_result:ident;)+
        params:
        $($(#[doc = $doc:literal])+ $name:ident $wire:literal => $result:ident;)+
    ) => {
        string_enum! {
            /// What can be asked of the server.
            ///
            /// Source: rtpbridge 0.1.0, its table of methods.
            pub enum Method<'a> {
                $($(#[doc = $bare_doc])+ $bare $bare_wire,)+
                $($(#[doc = $doc])+ $name $wire,)+
            }
        }

        /// A request's method with its parameters.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
        pub enum Command<'a> {
            $(#[doc = concat!("`", $bare_wire, "`")] $(#[doc = $bare_doc])+ $bare,)+
            $(#[doc = concat!("`", $wire, "`")] $(#[doc = $doc])+ $name($name<'a>),)+
            /// A method that is not known.
            Unknown {
                /// Its name.
                method: JsonStr<'a>,
                /// Its parameters, if it has any.
                params: Option<Raw<'a>>,
            },
        }

        $(
            impl<'a> From<$name<'a>> for Command<'a> {
                fn from(params: $name<'a>) -> Self {
                    Self::$name(params)
                }
            }
        )+

        impl<'a> Command<'a> {
            /// The methods, and what their parameters are; those without have none.
            pub const INFO: &'static UnionInfo = &UnionInfo {
                name: "Command",
                doc: &[" A request's method with its parameters."],
                values: &[
                    $(UnionValue {
                        name: $bare_wire,
                        variant: stringify!($bare),
                        kind: $bare_kind,
                        doc: $crate::declare::doc_lines!($($bare_doc),+),
                        ty: None,
                        also: None,
                        optional: true,
                    },)+
                    $(UnionValue {
                        name: $wire,
                        variant: stringify!($name),
                        kind: $name::INFO.kind,
                        doc: $crate::declare::doc_lines!($($doc),+),
                        ty: Some(FieldType::Record($name::INFO)),
                        also: None,
                        optional: false,
                    },)+
                ],
            };

            /// The descriptions of all parameters, each with its method's name.
            pub const INFOS: &'static [(&'static str, &'static MessageInfo)] =
                &[$(($wire, $name::INFO)),+];

            /// The method.
            #[must_use]
            pub fn method(&self) -> Method<'a> {
                match self {
                    $(Self::$bare => Method::$bare,)+
                    $(Self::$name(_) => Method::$name,)+
                    Self::Unknown { method, .. } => (*method).into(),
                }
            }

            /// The description of its parameters; `None` if it has none, or is unknown.
            #[must_use]
            pub fn info(&self) -> Option<&'static MessageInfo> {
                match self {
                    $(Self::$name(_) => Some($name::INFO),)+
                    _ => None,
                }
            }

            /// Reads the parameters of a method; `None` if it takes none.
            pub(super) fn read_as(
                method: Method<'a>,
                params: Option<&mut Reader<'a>>,
            ) -> Result<Option<Self>, DecodeError> {
                Ok(Some(match (method, params) {
                    $((Method::$bare, _) => Self::$bare,)+
                    $((Method::$name, Some(params)) => {
                        Self::$name($name::read_object(params)?)
                    })+
                    (Method::Other(method), params) => {
                        let params = params.map(Reader::raw).transpose()?;
                        Self::Unknown { method, params }
                    }
                    _ => return Ok(None),
                }))
            }

            /// Writes the value of the parameters, if there are any.
            pub(super) fn write_params(&self, writer: &mut Writer<'_>) {
                match self {
                    $(Self::$bare => {})+
                    $(Self::$name(params) => params.write_object(writer),)+
                    Self::Unknown { params: Some(params), .. } => {
                        writer.raw(*params);
                    }
                    Self::Unknown { .. } => {}
                }
            }

            /// Whether [`write_params`](Self::write_params) writes any.
            pub(super) fn has_params(&self) -> bool {
                match self {
                    $(Self::$bare => false,)+
                    Self::Unknown { params, .. } => params.is_some(),
                    _ => true,
                }
            }

            #[cfg(feature = "serde")]
            pub(super) fn serialize_params<M: serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> Result<(), M::Error> {
                match self {
                    $(Self::$name(params) => map.serialize_entry("params", params),)+
                    Self::Unknown { params: Some(params), .. } => {
                        map.serialize_entry("params", params)
                    }
                    _ => Ok(()),
                }
            }
        }

        /// What a request gave.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
        pub enum MethodResult<'a> {
            $(#[doc = concat!("Of `", $bare_wire, "`.")] $bare($bare_result<'a>),)+
            $(#[doc = concat!("Of `", $wire, "`.")] $name($result<'a>),)+
            /// Of a method that is not known, or was not named to the parser.
            Untyped(Raw<'a>),
        }

        impl<'a> MethodResult<'a> {
            /// The methods, and what their results are.
            pub const INFO: &'static UnionInfo = &UnionInfo {
                name: "MethodResult",
                doc: &[" What a request gave."],
                values: &[
                    $(UnionValue {
                        name: $bare_wire,
                        variant: stringify!($bare),
                        kind: $bare_result::INFO.kind,
                        doc: $crate::declare::doc_lines!($($bare_doc),+),
                        ty: Some(FieldType::Record($bare_result::INFO)),
                        also: None,
                        optional: false,
                    },)+
                    $(UnionValue {
                        name: $wire,
                        variant: stringify!($name),
                        kind: $result::INFO.kind,
                        doc: $crate::declare::doc_lines!($($doc),+),
                        ty: Some(FieldType::Record($result::INFO)),
                        also: None,
                        optional: false,
                    },)+
                ],
            };

            /// The descriptions of all results, each with its method's name.
            pub const INFOS: &'static [(&'static str, &'static MessageInfo)] = &[
                $(($bare_wire, $bare_result::INFO),)+
                $(($wire, $result::INFO),)+
            ];

            /// The method that gave it; `None` if that is not known.
            #[must_use]
            pub fn method(&self) -> Option<Method<'a>> {
                match self {
                    $(Self::$bare(_) => Some(Method::$bare),)+
                    $(Self::$name(_) => Some(Method::$name),)+
                    Self::Untyped(_) => None,
                }
            }

            /// The description of the result; `None` if it is not typed.
            #[must_use]
            pub fn info(&self) -> Option<&'static MessageInfo> {
                match self {
                    $(Self::$bare(_) => Some($bare_result::INFO),)+
                    $(Self::$name(_) => Some($result::INFO),)+
                    Self::Untyped(_) => None,
                }
            }

            /// Reads the result that comes next as that of `method`.
            pub(super) fn read_as(
                method: Method<'_>,
                reader: &mut Reader<'a>,
            ) -> Result<Self, DecodeError> {
                match method {
                    $(Method::$bare => $bare_result::read_object(reader).map(Self::$bare),)+
                    $(Method::$name => $result::read_object(reader).map(Self::$name),)+
                    Method::Other(_) => reader.raw().map(Self::Untyped),
                }
            }

            pub(super) fn write_value(&self, writer: &mut Writer<'_>) {
                match self {
                    $(Self::$bare(result) => result.write_object(writer),)+
                    $(Self::$name(result) => result.write_object(writer),)+
                    Self::Untyped(result) => {
                        writer.raw(*result);
                    }
                }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for MethodResult<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$bare(result) => result.serialize(serializer),)+
                    $(Self::$name(result) => result.serialize(serializer),)+
                    Self::Untyped(result) => result.serialize(serializer),
                }
            }
        }
    };
}

methods! {
    /// Creates a session and binds the connection to it.
    SessionCreate "session.create" = "session_create" => SessionCreateResult;
    /// Ends the session; the connection can take another then.
    SessionDestroy "session.destroy" = "session_destroy" => EmptyResult;
    /// Tells what there is in the session.
    SessionInfo "session.info" = "session_info" => SessionInfoResult;
    /// Lists all sessions of the server.
    SessionList "session.list" = "session_list" => SessionListResult;
    /// Ends the `stats` events.
    StatsUnsubscribe "stats.unsubscribe" = "stats_unsubscribe" => EmptyResult;
    params:
    /// Binds the connection to a session that lost its own.
    SessionAttach "session.attach" => EmptyResult;
    /// Bridges the session to another.
    SessionBridge "session.bridge" => SessionBridgeResult;
    /// Creates an endpoint for a peer that made an offer.
    EndpointCreateFromOffer "endpoint.create_from_offer" => EndpointCreateFromOfferResult;
    /// Creates an endpoint for a peer that is to get an offer.
    EndpointCreateOffer "endpoint.create_offer" => EndpointCreateOfferResult;
    /// Gives an endpoint its peer's answer.
    EndpointAcceptAnswer "endpoint.accept_answer" => EmptyResult;
    /// Removes an endpoint.
    EndpointRemove "endpoint.remove" => EmptyResult;
    /// Has an endpoint go to another session.
    EndpointTransfer "endpoint.transfer" => EndpointTransferResult;
    /// Has a WebRTC endpoint connect anew.
    EndpointIceRestart "endpoint.ice_restart" => EndpointIceRestartResult;
    /// Gives an endpoint new keys.
    EndpointSrtpRekey "endpoint.srtp_rekey" => EndpointSrtpRekeyResult;
    /// Sends a digit to an endpoint's peer.
    EndpointDtmfInject "endpoint.dtmf.inject" => EmptyResult;
    /// Creates an endpoint that plays a file.
    EndpointCreateWithFile "endpoint.create_with_file" => EndpointCreateWithFileResult;
    /// Creates an endpoint that plays a tone.
    EndpointCreateTone "endpoint.create_tone" => EndpointCreateToneResult;
    /// Goes to another place in a file.
    EndpointFileSeek "endpoint.file.seek" => EmptyResult;
    /// Has a file wait.
    EndpointFilePause "endpoint.file.pause" => EmptyResult;
    /// Has a file go on.
    EndpointFileResume "endpoint.file.resume" => EmptyResult;
    /// Begins to record.
    RecordingStart "recording.start" => RecordingStartResult;
    /// Stops a recording.
    RecordingStop "recording.stop" => RecordingStopResult;
    /// Begins to detect an endpoint's voice.
    VadStart "vad.start" => EmptyResult;
    /// Ends the detection of an endpoint's voice.
    VadStop "vad.stop" => EmptyResult;
    /// Asks for `stats` events.
    StatsSubscribe "stats.subscribe" => EmptyResult;
}
