//! Columns: how values of a described type become an Arrow array.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use arrow_array::builder::{
    BinaryBuilder, BooleanBuilder, Float64Builder, Int32Builder, Int64Builder, StringBuilder,
    UInt64Builder,
};
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field as ArrowField, FieldRef, Fields};
use callevents::json::Raw;

use crate::record::{ESCAPED, Image, KNOWN, Scratch, View, Wire, string};
use crate::table::{Class, Codec, Field, Kind, Members, Need, SystemTable};

/// A column in the making, of the values of one field.
pub(super) struct Column {
    kind: &'static Kind,
    table: &'static SystemTable,
    values: Values,
}

/// The values, by their type in Arrow.
///
/// Integers are signed where those hold all values: engines on a JVM know no others.
enum Values {
    Bool(BooleanBuilder),
    I32(Int32Builder),
    I64(Int64Builder),
    U64(UInt64Builder),
    F64(Float64Builder),
    Text(StringBuilder),
    Bytes(BinaryBuilder),
    Struct(Box<Object>),
    List { item: Box<Column>, ends: Vec<i32>, valid: NullBufferBuilder },
}

/// The columns of an object's members.
pub(super) struct Object {
    class: &'static Class,
    /// The type that its union always has.
    variant: Option<usize>,
    members: Vec<(&'static Field, Column)>,
    /// Members that are not known, as a JSON object.
    rest: Option<StringBuilder>,
    valid: NullBufferBuilder,
}

impl Column {
    /// A column of a field's values. Of a union with several types it holds the JSON text, unless
    /// `variant` says which of them it always is.
    fn of(table: &'static SystemTable, kind: &'static Kind, variant: Option<usize>) -> Self {
        let kind = match (kind, variant) {
            (Kind::Union(variants), Some(at)) => {
                variants.get(at).and_then(|variant| variant.kind.as_ref()).unwrap_or(&Kind::Json)
            }
            _ => kind,
        };
        let values = match *kind {
            Kind::Bool => Values::Bool(BooleanBuilder::new()),
            Kind::Unsigned(most) if most <= i32::MAX as u64 => Values::I32(Int32Builder::new()),
            Kind::Unsigned(most) if most <= i64::MAX as u64 => Values::I64(Int64Builder::new()),
            Kind::Unsigned(_) => Values::U64(UInt64Builder::new()),
            Kind::Signed32 => Values::I32(Int32Builder::new()),
            Kind::Signed => Values::I64(Int64Builder::new()),
            Kind::Double => Values::F64(Float64Builder::new()),
            Kind::Bytes => Values::Bytes(BinaryBuilder::new()),
            Kind::Record(at) => match table.classes.get(at) {
                Some(class) => Values::Struct(Box::new(Object::new(table, class, None))),
                None => Values::Text(StringBuilder::new()),
            },
            Kind::List(item) => Values::List {
                item: Box::new(Self::of(table, item, None)),
                ends: vec![0],
                valid: NullBufferBuilder::new(0),
            },
            _ => Values::Text(StringBuilder::new()),
        };
        Self { kind, table, values }
    }

    fn data_type(&self) -> DataType {
        match &self.values {
            Values::Bool(_) => DataType::Boolean,
            Values::I32(_) => DataType::Int32,
            Values::I64(_) => DataType::Int64,
            Values::U64(_) => DataType::UInt64,
            Values::F64(_) => DataType::Float64,
            Values::Text(_) => DataType::Utf8,
            Values::Bytes(_) => DataType::Binary,
            Values::Struct(object) => DataType::Struct(object.fields()),
            Values::List { item, .. } => DataType::List(item_field(item)),
        }
    }

    /// Puts a field's value in: `word` is its word in the view's image.
    fn put(&mut self, view: View<'_>, word: Option<u64>) {
        let Some(word) = word else { return self.put_nothing() };
        match &mut self.values {
            Values::Bool(values) => values.append_value(word != 0),
            Values::I32(values) => values.append_value(word as i32),
            Values::I64(values) => values.append_value(word as i64),
            Values::U64(values) => values.append_value(word),
            Values::F64(values) => values.append_value(f64::from_bits(word)),
            Values::Bytes(values) => values.append_value(view.span(word)),
            Values::Struct(object) => {
                let class = object.class;
                object.put(view.part(class, word as u32));
            }
            Values::List { item, ends, valid } => {
                for value in Raw::new(view.span(word)).unwrap_or_default().items() {
                    item.put_json(value);
                }
                ends.push(item.len() as i32);
                valid.append_non_null();
            }
            Values::Text(values) => match *self.kind {
                Kind::Enum(at) => match number_name(self.table, at, word as i64) {
                    Some(name) => values.append_value(name),
                    None => values.append_value((word as i64).to_string()),
                },
                Kind::Name(at) if word & KNOWN != 0 => {
                    values.append_value(known_name(self.table, at, word & !KNOWN));
                }
                Kind::UnionName(variants) if word & KNOWN != 0 => {
                    let variant = variants.get((word & !KNOWN) as usize);
                    values.append_value(variant.map_or("", |variant| variant.name.text));
                }
                Kind::Always(word) => values.append_value(word.text),
                Kind::Loops if word == u64::MAX => values.append_value("forever"),
                Kind::Loops => values.append_value(word.to_string()),
                _ => values.append_value(text(view, word)),
            },
        }
    }

    /// Puts in what stands in an object by this name, as JSON text.
    fn put_member(&mut self, object: &[u8], name: &str) {
        match (&mut self.values, Raw::new(object).unwrap_or_default().entry(name)) {
            (Values::Text(values), Some(value)) => values.append_value(value.as_json().as_str()),
            _ => self.put_nothing(),
        }
    }

    /// Puts an item of a list in.
    fn put_json(&mut self, value: Raw<'_>) {
        match &mut self.values {
            Values::Bool(values) => values.append_option(value.as_bool()),
            Values::I32(values) => {
                values.append_option(value.as_i64().and_then(|value| value.try_into().ok()));
            }
            Values::I64(values) => values.append_option(value.as_i64()),
            Values::U64(values) => values.append_option(value.as_u64()),
            Values::F64(values) => values.append_option(value.as_f64()),
            Values::Struct(object) => object.put_json(value),
            Values::Text(values) => match (self.kind, value.as_string()) {
                (Kind::Text | Kind::Name(_), Some(text)) => values.append_value(text.to_cow()),
                _ => values.append_value(value.as_json().as_str()),
            },
            // In JSON there are no bytes, and no list is in a list.
            _ => self.put_nothing(),
        }
    }

    fn put_nothing(&mut self) {
        match &mut self.values {
            Values::Bool(values) => values.append_null(),
            Values::I32(values) => values.append_null(),
            Values::I64(values) => values.append_null(),
            Values::U64(values) => values.append_null(),
            Values::F64(values) => values.append_null(),
            Values::Text(values) => values.append_null(),
            Values::Bytes(values) => values.append_null(),
            Values::Struct(object) => object.put_nothing(),
            Values::List { item, ends, valid } => {
                ends.push(item.len() as i32);
                valid.append_null();
            }
        }
    }

    /// What a value takes beside its text, in bytes: a bit of it says whether there is one.
    fn width(&self) -> usize {
        1 + match &self.values {
            Values::Bool(_) => 1,
            Values::I32(_) | Values::Text(_) | Values::Bytes(_) | Values::List { .. } => 4,
            Values::I64(_) | Values::U64(_) | Values::F64(_) => 8,
            Values::Struct(object) => object.width(),
        }
    }

    /// What an item of a list in it takes beside its text, at most; 0 if there are no lists.
    fn item_width(&self) -> usize {
        match &self.values {
            Values::List { item, .. } => item.width().max(item.item_width()),
            Values::Struct(object) => object.item_width(),
            _ => 0,
        }
    }

    fn len(&self) -> usize {
        use arrow_array::builder::ArrayBuilder as _;
        match &self.values {
            Values::Bool(values) => values.len(),
            Values::I32(values) => values.len(),
            Values::I64(values) => values.len(),
            Values::U64(values) => values.len(),
            Values::F64(values) => values.len(),
            Values::Text(values) => values.len(),
            Values::Bytes(values) => values.len(),
            Values::Struct(object) => object.valid.len(),
            Values::List { valid, .. } => valid.len(),
        }
    }

    /// What was put in since the last time.
    fn finish(&mut self) -> ArrayRef {
        match &mut self.values {
            Values::Bool(values) => Arc::new(values.finish()),
            Values::I32(values) => Arc::new(values.finish()),
            Values::I64(values) => Arc::new(values.finish()),
            Values::U64(values) => Arc::new(values.finish()),
            Values::F64(values) => Arc::new(values.finish()),
            Values::Text(values) => Arc::new(values.finish()),
            Values::Bytes(values) => Arc::new(values.finish()),
            Values::Struct(object) => Arc::new(object.finish()),
            Values::List { item, ends, valid } => {
                let ends = core::mem::replace(ends, vec![0]);
                let field = item_field(item);
                let offsets = OffsetBuffer::new(ScalarBuffer::from(ends));
                Arc::new(ListArray::new(field, offsets, item.finish(), valid.finish()))
            }
        }
    }
}

impl Object {
    /// The columns of a class's members; `variant` is the type that its union always has.
    pub(super) fn new(
        table: &'static SystemTable,
        class: &'static Class,
        variant: Option<usize>,
    ) -> Self {
        let column = |field: &'static Field| (field, Column::of(table, &field.kind, variant));
        Self {
            class,
            variant,
            members: class.fields.iter().map(column).collect(),
            rest: class.has_rest.then(StringBuilder::new),
            valid: NullBufferBuilder::new(0),
        }
    }

    pub(super) fn class(&self) -> &'static Class {
        self.class
    }

    /// The fields of the schema, named as the attributes in Python.
    pub(super) fn fields(&self) -> Fields {
        let member = |(field, column): &(&Field, Column)| {
            // What JSON may leave out may be missing; the gateway leaves nothing out.
            let is_sure = !self.class.has_rest && field.need == Need::Default;
            ArrowField::new(field.name, column.data_type(), !is_sure)
        };
        let rest = self.rest.iter().map(|_| ArrowField::new("rest", DataType::Utf8, true));
        self.members.iter().map(member).chain(rest).collect()
    }

    fn width(&self) -> usize {
        let rest = self.rest.iter().map(|_| 1 + 4);
        self.members.iter().map(|(_, column)| column.width()).chain(rest).sum()
    }

    /// What an item of a list takes beside its texts, at most.
    pub(super) fn item_width(&self) -> usize {
        self.members.iter().map(|(_, column)| column.item_width()).max().unwrap_or_default()
    }

    /// Puts an object in that is a part of a message.
    fn put(&mut self, view: View<'_>) {
        self.put_message(view, b"");
    }

    /// Puts a message in that stands in `text`.
    #[inline]
    pub(super) fn put_message(&mut self, view: View<'_>, text: &[u8]) {
        for (field, column) in &mut self.members {
            let word = view.word(field.index);
            match (&field.kind, word) {
                (Kind::Union(variants), Some(at)) => {
                    let (position, word) = (view.word_at(at), view.word_at(at + 1));
                    let is_known = position < variants.len() as u64;
                    match self.variant {
                        Some(variant) if position == variant as u64 => column.put(view, Some(word)),
                        // A value that is not of its name's type.
                        Some(_) => column.put_nothing(),
                        None if is_known => column.put_member(text, field.wire),
                        None => column.put(view, Some(word)),
                    }
                }
                _ => column.put(view, word),
            }
        }
        if let Some(rest) = &mut self.rest {
            rest.append_option(rest_of(view));
        }
        self.valid.append_non_null();
    }

    /// Puts in an object that is an item of a list.
    fn put_json(&mut self, value: Raw<'_>) {
        let text = value.as_json().as_bytes();
        let mut image = Image::over(Scratch::default(), text);
        let is_read = match self.class.codec {
            Codec::Json { read, .. } => read(&mut image, text, Wire::Usual).is_ok(),
            _ => false,
        };
        if is_read {
            self.put(View::new(self.class, &image.words, &image.bytes()));
        } else {
            self.put_nothing();
        }
    }

    fn put_nothing(&mut self) {
        for (_, column) in &mut self.members {
            column.put_nothing();
        }
        if let Some(rest) = &mut self.rest {
            rest.append_null();
        }
        self.valid.append_null();
    }

    /// The columns of what was put in since the last time.
    pub(super) fn finish_columns(&mut self) -> Vec<ArrayRef> {
        let _ = self.valid.finish();
        let members = self.members.iter_mut().map(|(_, column)| column.finish());
        let mut columns: Vec<ArrayRef> = members.collect();
        if let Some(rest) = &mut self.rest {
            columns.push(Arc::new(rest.finish()));
        }
        columns
    }

    fn finish(&mut self) -> StructArray {
        let fields = self.fields();
        let (len, valid) = (self.valid.len(), self.valid.finish());
        let columns = self.finish_columns();
        if columns.is_empty() {
            return StructArray::new_empty_fields(len, valid);
        }
        StructArray::new(fields, columns, valid)
    }
}

/// The members that are not known, as JSON. Of several of one name the last one counts, as in Python:
/// what reads the text may take any.
fn rest_of(view: View<'_>) -> Option<String> {
    let mut members: Vec<(u64, u64)> = Vec::new();
    let mut places = HashMap::new();
    for (key, value) in view.rest() {
        match places.entry(text(view, key)) {
            Entry::Vacant(place) => {
                place.insert(members.len());
                members.push((key, value));
            }
            Entry::Occupied(place) => {
                if let Some(member) = members.get_mut(*place.get()) {
                    member.1 = value;
                }
            }
        }
    }
    let member = |(key, value): &(u64, u64)| {
        let text = |word| String::from_utf8_lossy(view.span(word));
        format!("\"{}\":{}", text(*key), text(*value))
    };
    let members: Vec<_> = members.iter().map(member).collect();
    (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
}

/// A text; what comes from the core is UTF-8.
#[inline]
fn text(view: View<'_>, word: u64) -> Cow<'_, str> {
    if word & ESCAPED != 0 {
        return string(view, word).into();
    }
    let bytes = view.span(word);
    // Text is hardly ever anything else, and this is the faster way to see that.
    match core::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

fn item_field(item: &Column) -> FieldRef {
    Arc::new(ArrowField::new("item", item.data_type(), true))
}

#[inline]
fn number_name(table: &SystemTable, at: usize, number: i64) -> Option<&'static str> {
    match table.enums.get(at)?.members {
        Members::Numbers(rows) => rows.iter().find(|row| row.1 == number).map(|row| row.0),
        Members::Names(_) => None,
    }
}

fn known_name(table: &SystemTable, at: usize, position: u64) -> &'static str {
    let members = table.enums.get(at).map(|row| &row.members);
    match members {
        Some(Members::Names(rows)) => rows.get(position as usize).map_or("", |row| row.1),
        _ => "",
    }
}
