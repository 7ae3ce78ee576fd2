//! Values and owned messages from serde.

use core::fmt;
use core::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};

use crate::describe::EnumInfo;

/// A value of an enumeration, by its name or its number.
pub(crate) fn deserialize_enum<'de, R: TryFrom<i64>, D: Deserializer<'de>>(
    info: &'static EnumInfo,
    deserializer: D,
) -> Result<R, D::Error> {
    deserializer.deserialize_any(EnumVisitor { info, repr: PhantomData })
}

struct EnumVisitor<R> {
    info: &'static EnumInfo,
    repr: PhantomData<R>,
}

impl<R: TryFrom<i64>> Visitor<'_> for EnumVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a name or number of {}", self.info.name)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<R, E> {
        let unexpected = Unexpected::Signed(value);
        R::try_from(value).map_err(|_| E::invalid_value(unexpected, &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<R, E> {
        let unexpected = Unexpected::Unsigned(value);
        i64::try_from(value)
            .ok()
            .and_then(|value| R::try_from(value).ok())
            .ok_or_else(|| E::invalid_value(unexpected, &self))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<R, E> {
        self.info
            .value_of(name)
            .and_then(|value| R::try_from(value).ok())
            .ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
}

#[cfg(feature = "alloc")]
pub(crate) use owned::deserialize_record;

#[cfg(feature = "alloc")]
mod owned {
    use alloc::vec::Vec;
    use core::fmt;
    use core::marker::PhantomData;

    use serde::Deserializer;
    use serde::de::{
        DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
    };

    use crate::declare::owned::OwnedRecord;
    use crate::describe::{FieldInfo, FieldType, Value};

    /// An owned message, from a map or, in formats without names, from its fields in their order.
    pub(crate) fn deserialize_record<'de, T: OwnedRecord, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        deserializer.deserialize_struct(T::INFO.name, T::FIELDS, RecordVisitor(PhantomData))
    }

    struct RecordVisitor<T>(PhantomData<T>);

    impl<'de, T: OwnedRecord> Visitor<'de> for RecordVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a {}", T::INFO.name)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut message = T::default();
            while let Some(index) = map.next_key_seed(FieldNames(T::FIELDS))? {
                match index.and_then(|index| T::INFO.fields.get(index).zip(Some(index))) {
                    Some((field, index)) => {
                        map.next_value_seed(FieldSeed { message: &mut message, index, field })?;
                    }
                    None => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            Ok(message)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<T, A::Error> {
            let mut message = T::default();
            for (index, field) in T::INFO.fields.iter().enumerate() {
                let seed = FieldSeed { message: &mut message, index, field };
                if values.next_element_seed(seed)?.is_none() {
                    break;
                }
            }
            Ok(message)
        }
    }

    /// Takes a field's name and gives its position; `None` for a name that is not there.
    struct FieldNames(&'static [&'static str]);

    impl<'de> DeserializeSeed<'de> for FieldNames {
        type Value = Option<usize>;

        fn deserialize<D: Deserializer<'de>>(self, names: D) -> Result<Self::Value, D::Error> {
            names.deserialize_identifier(self)
        }
    }

    impl Visitor<'_> for FieldNames {
        type Value = Option<usize>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a field's name")
        }

        fn visit_u64<E: Error>(self, index: u64) -> Result<Self::Value, E> {
            Ok(usize::try_from(index).ok())
        }

        fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
            Ok(self.0.iter().position(|field| *field == name))
        }

        fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
            Ok(self.0.iter().position(|field| field.as_bytes() == name))
        }
    }

    /// Takes a value for a field of a message.
    struct FieldSeed<'m, T> {
        message: &'m mut T,
        index: usize,
        field: &'static FieldInfo,
    }

    impl<T: OwnedRecord> FieldSeed<'_, T> {
        fn set<E: Error>(self, value: Value<'_>) -> Result<(), E> {
            self.message.set(self.index, value).map_err(|_| match value {
                Value::Bool(value) => E::invalid_type(Unexpected::Bool(value), &self),
                Value::Unsigned(value) => E::invalid_value(Unexpected::Unsigned(value), &self),
                Value::Signed(value) | Value::Enum(value) => {
                    E::invalid_value(Unexpected::Signed(value), &self)
                }
                Value::Double(value) => E::invalid_type(Unexpected::Float(value), &self),
                Value::Text(text) => E::invalid_type(Unexpected::Str(text.as_str()), &self),
                Value::Bytes(bytes) => E::invalid_type(Unexpected::Bytes(bytes), &self),
            })
        }
    }

    impl<'de, T: OwnedRecord> DeserializeSeed<'de> for FieldSeed<'_, T> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
            let readable = value.is_human_readable();
            match self.field.ty {
                // A name, or a number.
                FieldType::F64 | FieldType::Enum8(_) | FieldType::Enum32(_) if readable => {
                    value.deserialize_any(self)
                }
                FieldType::Bool => value.deserialize_bool(self),
                FieldType::U8 | FieldType::Enum8(_) => value.deserialize_u8(self),
                FieldType::U16 => value.deserialize_u16(self),
                FieldType::U32 => value.deserialize_u32(self),
                FieldType::U64 => value.deserialize_u64(self),
                FieldType::I32 | FieldType::Enum32(_) => value.deserialize_i32(self),
                FieldType::I64 => value.deserialize_i64(self),
                FieldType::F64 => value.deserialize_f64(self),
                FieldType::Text => value.deserialize_str(self),
                FieldType::Bytes => value.deserialize_bytes(self),
                // No owned message has fields of the types that only JSON knows.
                _ => value.deserialize_any(self),
            }
        }
    }

    impl<'de, T: OwnedRecord> Visitor<'de> for FieldSeed<'_, T> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let what = match self.field.ty {
                FieldType::Bool => "a bool",
                FieldType::F64 => "a double",
                FieldType::Text => "text",
                FieldType::Bytes => "bytes",
                FieldType::Enum8(info) | FieldType::Enum32(info) => {
                    return write!(f, "a name or number of {} for {}", info.name, self.field.name);
                }
                _ => "an integer in range",
            };
            write!(f, "{what} for {}", self.field.name)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
            self.set(Value::Bool(value))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
            match self.field.ty {
                FieldType::F64 => self.visit_f64(value as f64),
                _ => self.set(Value::Signed(value)),
            }
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
            match self.field.ty {
                FieldType::F64 => self.visit_f64(value as f64),
                _ => self.set(Value::Unsigned(value)),
            }
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
            self.set(Value::Double(value))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            let value = match self.field.ty {
                FieldType::Enum8(info) | FieldType::Enum32(info) => {
                    info.value_of(text).map(Value::Enum)
                }
                FieldType::F64 => super::super::double_of(text).map(Value::Double),
                FieldType::Bytes => Some(Value::Bytes(text.as_bytes())),
                _ => None,
            };
            self.set(value.unwrap_or(Value::Text(text.into())))
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<(), E> {
            self.set(Value::Bytes(bytes))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
            let mut bytes = Vec::new();
            while let Some(byte) = values.next_element()? {
                bytes.push(byte);
            }
            self.set(Value::Bytes(&bytes))
        }
    }
}
