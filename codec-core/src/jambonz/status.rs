//! The status of a call.

use core::fmt;

use crate::DecodeError;
use crate::describe::{FieldType, NameValue, NamesInfo};
use crate::format::json::{Member, with_key};
use crate::json::{FloatStyle, JsonStr, Kind, Reader, Writer};

/// Declares the statuses: variant, name and documentation stand in one row each.
macro_rules! statuses {
    ($($(#[doc = $doc:literal])+ $value:ident $wire:literal,)+) => {
        /// The status of a call.
        ///
        /// Of equal words, [`sip_status`](super::CallInfo::sip_status) tells more: a declined
        /// call is `failed` or `busy` by its leg and its code.
        ///
        /// Source: jambonz-feature-server 0.9.8, `CallStatus`.
        #[derive(Clone, Copy, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        pub enum CallStatus<'a> {
            $(#[doc = concat!("`", $wire, "`")] $(#[doc = $doc])+ $value,)+
            /// A number: the SIP status of another call, in the hook that tells of a transfer.
            Sip(u16),
            /// A name that is not known.
            Other(JsonStr<'a>),
        }

        impl<'a> CallStatus<'a> {
            /// The names and documentation of the known values.
            pub const INFO: &'static NamesInfo = &NamesInfo {
                name: "CallStatus",
                doc: &[" The status of a call."],
                values: &[$(NameValue {
                    name: $wire,
                    variant: stringify!($value),
                    doc: $crate::declare::doc_lines!($($doc),+),
                }),+],
            };

            /// The value's name on the wire; `None` for a number.
            #[must_use]
            pub fn name(&self) -> Option<JsonStr<'a>> {
                match self {
                    $(Self::$value => Some($wire.into()),)+
                    Self::Sip(_) => None,
                    Self::Other(name) => Some(*name),
                }
            }
        }

        impl crate::bindings::Known for CallStatus<'static> {
            const KNOWN: &'static [Self] = &[$(Self::$value),+];
        }

        impl<'a> From<JsonStr<'a>> for CallStatus<'a> {
            #[inline]
            fn from(name: JsonStr<'a>) -> Self {
                let known = with_key(name, |name| {
                    $(if name == $wire.as_bytes() { return Some(Self::$value); })+
                    None
                });
                known.unwrap_or(Self::Other(name))
            }
        }
    };
}

statuses! {
    /// It is being set up.
    Trying "trying",
    /// The called party's telephone rings.
    Ringing "ringing",
    /// The called side already sends audio.
    EarlyMedia "early-media",
    /// The parties are connected.
    InProgress "in-progress",
    /// It waits in a queue; declared, but never sent.
    Queued "queued",
    /// It came to nothing.
    Failed "failed",
    /// The called party was busy.
    Busy "busy",
    /// Nobody answered in time, or the caller gave up.
    NoAnswer "no-answer",
    /// It was answered, and is over.
    Completed "completed",
}

impl CallStatus<'_> {
    /// Whether a call with this status is over.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Failed | Self::Busy | Self::NoAnswer | Self::Completed)
    }
}

impl<'a> From<&'a str> for CallStatus<'a> {
    fn from(name: &'a str) -> Self {
        JsonStr::from(name).into()
    }
}

impl Default for CallStatus<'_> {
    fn default() -> Self {
        Self::Other(JsonStr::default())
    }
}

impl fmt::Display for CallStatus<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.name()) {
            (_, Some(name)) => fmt::Display::fmt(&name, f),
            (Self::Sip(status), _) => fmt::Display::fmt(status, f),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for CallStatus<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.name()) {
            (_, Some(name)) => fmt::Debug::fmt(&name, f),
            (Self::Sip(status), _) => fmt::Debug::fmt(status, f),
            _ => Ok(()),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CallStatus<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self, self.name()) {
            (Self::Sip(status), _) => serializer.serialize_u16(*status),
            (_, name) => name.unwrap_or_default().serialize(serializer),
        }
    }
}

impl<'a> Member<'a> for CallStatus<'a> {
    const TYPE: FieldType = FieldType::Name(Self::INFO);
    const ALSO: Option<FieldType> = Some(FieldType::U16);

    #[inline]
    fn read(reader: &mut Reader<'a>, odd: &mut bool) -> Result<Self, DecodeError> {
        if reader.kind()? == Kind::Number {
            return u16::read(reader, odd).map(Self::Sip);
        }
        reader.string().map(Self::from)
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        let mut name = JsonStr::default();
        let (value, rest) = match name.fill(text, odd) {
            Some(rest) => (name.into(), rest),
            None => {
                let mut status = 0;
                let rest = u16::fill(&mut status, text, odd)?;
                (Self::Sip(status), rest)
            }
        };
        *self = value;
        Some(rest)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        match (self, self.name()) {
            (Self::Sip(status), _) => writer.u64((*status).into()),
            (_, name) => writer.string(name.unwrap_or_default()),
        };
    }
}
