//! The owned messages' fields for prost.

use alloc::string::String;
use alloc::vec::Vec;

use prost::DecodeError;
use prost::bytes::{Buf, BufMut};
use prost::encoding::{self, DecodeContext, WireType};

use crate::declare::owned::OwnedField;
use crate::format::field::Field;
use crate::format::protobuf;
use crate::gateway::EventType;

/// Writes a field unless it has its default value.
pub(crate) fn encode<T: ProstField>(value: &T, tag: u32, out: &mut impl BufMut) {
    if !protobuf::is_default(value.borrowed().to_value()) {
        value.encode(tag, out);
    }
}

/// Reads a field; one with another wire type is passed over, as [`protobuf::decode`] does.
pub(crate) fn merge<T: ProstField>(
    value: &mut T,
    tag: u32,
    wire_type: WireType,
    input: &mut impl Buf,
    context: DecodeContext,
) -> Result<(), DecodeError> {
    if wire_type as u8 == <T::Borrowed<'_> as Field<'_>>::WIRE_TYPE {
        value.merge(wire_type, input, context)
    } else {
        encoding::skip_field(wire_type, tag, input, context)
    }
}

/// A field's type as prost reads and writes it.
pub(crate) trait ProstField: OwnedField + 'static {
    fn encode(&self, tag: u32, out: &mut impl BufMut);

    fn merge(
        &mut self,
        wire_type: WireType,
        input: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError>;
}

/// Fields that prost knows by their own type.
macro_rules! prost_field {
    ($($type:ty = $module:ident;)+) => {$(
        impl ProstField for $type {
            fn encode(&self, tag: u32, out: &mut impl BufMut) {
                encoding::$module::encode(tag, self, out);
            }

            fn merge(
                &mut self,
                wire_type: WireType,
                input: &mut impl Buf,
                context: DecodeContext,
            ) -> Result<(), DecodeError> {
                encoding::$module::merge(wire_type, self, input, context)
            }
        }
    )+};
}

prost_field! {
    bool = bool;
    u32 = uint32;
    u64 = uint64;
    i32 = int32;
    i64 = int64;
    f64 = double;
    String = string;
    Vec<u8> = bytes;
}

impl ProstField for EventType {
    fn encode(&self, tag: u32, out: &mut impl BufMut) {
        self.0.encode(tag, out);
    }

    fn merge(
        &mut self,
        wire_type: WireType,
        input: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError> {
        self.0.merge(wire_type, input, context)
    }
}
