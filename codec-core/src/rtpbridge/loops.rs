//! How often a file is played: the one parameter of which null and nothing are not the same.

use crate::DecodeError;
use crate::describe::FieldType;
use crate::format::json::Member;
use crate::json::{FloatStyle, Reader, Writer};

/// How often a file is played once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum LoopCount {
    /// Not said, so not at all.
    #[default]
    Unset,
    /// So often: 0 to 10000.
    Times(u32),
    /// For ever, which is written as null.
    Forever,
}

impl Member<'_> for LoopCount {
    const TYPE: FieldType = FieldType::U32;
    const NULLABLE: bool = true;
    const OPTIONAL: bool = true;

    fn read(reader: &mut Reader<'_>, _: &mut bool) -> Result<Self, DecodeError> {
        if reader.take_null()? {
            return Ok(Self::Forever);
        }
        reader.u32().map(Self::Times)
    }

    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        match self {
            Self::Times(count) => writer.u64((*count).into()),
            Self::Unset | Self::Forever => writer.null(),
        };
    }

    fn is_present(&self) -> bool {
        *self != Self::Unset
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for LoopCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Times(count) => serializer.serialize_u32(*count),
            Self::Unset | Self::Forever => serializer.serialize_none(),
        }
    }
}
