//! Messages of any kind with any values, made from their description.

use callevents::describe::{FieldType, Value};
use callevents::gateway::Message;
use proptest::prelude::*;

/// What a [`Value`] borrows, kept.
#[derive(Clone, Debug)]
pub enum Kept {
    Plain(Value<'static>),
    Text(String),
    Bytes(Vec<u8>),
}

impl Kept {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Plain(value) => *value,
            Self::Text(text) => Value::Text(text.as_str().into()),
            Self::Bytes(bytes) => Value::Bytes(bytes),
        }
    }
}

/// The values of a message of the kind `kind`.
#[derive(Clone, Debug)]
pub struct Values {
    pub kind: &'static str,
    values: Vec<Kept>,
}

impl Values {
    pub fn message(&self) -> Message<'_> {
        let mut message = Message::of_kind(self.kind).expect("a known kind");
        for (index, value) in self.values.iter().enumerate() {
            message.set(index, value.value()).expect("a value of the field's type");
        }
        message
    }
}

/// Messages of all kinds.
pub fn any_message() -> impl Strategy<Value = Values> {
    (0..Message::INFOS.len()).prop_flat_map(|at| message_of(Message::INFOS[at].kind))
}

/// Messages of one kind; half of the values are defaults.
pub fn message_of(kind: &'static str) -> impl Strategy<Value = Values> {
    let message = Message::of_kind(kind).expect("a known kind");
    let info = message.info().expect("a known kind");
    let values: Vec<_> = info
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| match message.value(index).expect("as many values as fields") {
            Value::Text(_) => prop_oneof![Just(Kept::Text(String::new())), value(field.ty)].boxed(),
            Value::Bytes(_) => prop_oneof![Just(Kept::Bytes(Vec::new())), value(field.ty)].boxed(),
            Value::Bool(default) => {
                prop_oneof![Just(Kept::Plain(Value::Bool(default))), value(field.ty)].boxed()
            }
            Value::Double(default) => {
                prop_oneof![Just(Kept::Plain(Value::Double(default))), value(field.ty)].boxed()
            }
            _ => prop_oneof![Just(Kept::Plain(Value::Unsigned(0))), value(field.ty)].boxed(),
        })
        .collect();
    values.prop_map(move |values| Values { kind, values })
}

fn value(ty: FieldType) -> BoxedStrategy<Kept> {
    let unsigned = |value: u64| Kept::Plain(Value::Unsigned(value));
    let signed = |value: i64| Kept::Plain(Value::Signed(value));
    match ty {
        FieldType::Bool => any::<bool>().prop_map(|value| Kept::Plain(Value::Bool(value))).boxed(),
        FieldType::U8 | FieldType::Enum8(_) => {
            prop_oneof![0..6_u8, any::<u8>()].prop_map(move |value| unsigned(value.into())).boxed()
        }
        FieldType::U16 => any::<u16>().prop_map(move |value| unsigned(value.into())).boxed(),
        FieldType::U32 => any::<u32>().prop_map(move |value| unsigned(value.into())).boxed(),
        FieldType::U64 => any::<u64>().prop_map(unsigned).boxed(),
        FieldType::I32 | FieldType::Enum32(_) => {
            prop_oneof![0..20_i32, any::<i32>()].prop_map(move |value| signed(value.into())).boxed()
        }
        FieldType::I64 => any::<i64>().prop_map(signed).boxed(),
        FieldType::F64 => {
            let special = vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0];
            prop_oneof![any::<u64>().prop_map(f64::from_bits), prop::sample::select(special)]
                .prop_map(|value| Kept::Plain(Value::Double(value)))
                .boxed()
        }
        FieldType::Text => prop_oneof!["[ -~]{0,40}", ".{0,20}"].prop_map(Kept::Text).boxed(),
        FieldType::Bytes => {
            proptest::collection::vec(any::<u8>(), 0..700).prop_map(Kept::Bytes).boxed()
        }
        other => panic!("no values of {other:?}"),
    }
}
