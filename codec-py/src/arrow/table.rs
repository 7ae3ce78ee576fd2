//! Tables: the rows that are wanted of a log.

use core::mem;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Int32Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use callevents::describe::{MessageInfo, SYSTEMS, UnionInfo};
use callevents::{DecodeError, jambonz, rtpbridge, voicetyped};

use super::column::Object;
use super::log::{Message, Place, Take};
use crate::record::{Image, Scratch, View};
use crate::table::{Class, SystemId, SystemTable};

/// Rows in the making, cut into batches.
pub(super) trait Table: Take + Send {
    fn schema(&self) -> SchemaRef;

    fn filling(&mut self) -> &mut Filling;

    /// The columns of the rows since the last batch.
    fn columns(&mut self) -> Vec<ArrayRef>;

    /// Counts a row of about so many bytes, which is to be put in now: into the next batch, if this
    /// one has no room for it.
    #[inline]
    fn begin_row(&mut self, len: usize) {
        if !self.filling().has_room(len) {
            self.end_batch();
        }
        self.filling().add(len);
    }

    /// Ends the batch, if there is anything in it.
    fn end_batch(&mut self) {
        if self.filling().rows > 0 {
            let batch = RecordBatch::try_new(self.schema(), self.columns());
            self.filling().end(batch);
        }
    }
}

/// How full the batch in the making is, and the batches before it.
pub(super) struct Filling {
    rows: usize,
    bytes: usize,
    most_rows: usize,
    done: VecDeque<Result<RecordBatch, ArrowError>>,
}

impl Filling {
    /// Batches of up to so many rows.
    pub(super) fn new(most_rows: usize) -> Self {
        Self { rows: 0, bytes: 0, most_rows, done: VecDeque::new() }
    }

    /// A row that is larger than any batch is one alone.
    fn has_room(&self, len: usize) -> bool {
        let bytes = self.bytes.saturating_add(len);
        self.rows == 0 || self.rows < self.most_rows && bytes <= BATCH_LEN
    }

    fn add(&mut self, len: usize) {
        self.rows += 1;
        self.bytes = self.bytes.saturating_add(len);
    }

    fn end(&mut self, batch: Result<RecordBatch, ArrowError>) {
        (self.rows, self.bytes) = (0, 0);
        self.done.push_back(batch);
    }

    /// Whether there is a batch to be taken.
    pub(super) fn is_done(&self) -> bool {
        !self.done.is_empty()
    }

    /// The next batch.
    pub(super) fn take(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        self.done.pop_front()
    }
}

/// The bytes after which a batch ends however few its rows are: the texts of a column must stay
/// below 2 GiB, and what reads a log batch by batch is to need little memory.
const BATCH_LEN: usize = 64 * 1024 * 1024;

/// What the columns of a row take that are no text, or a short one.
const ROW_LEN: usize = 128;

/// The name of the table of what could not be decoded.
pub(super) const ERROR: &str = "error";

/// The name of messages whose type is not known.
pub(super) const UNKNOWN: &str = "unknown";

/// The names of the tables that a system's logs have.
pub(super) fn kinds(system: &SystemTable) -> Vec<&'static str> {
    let mut kinds = match system.id {
        SystemId::Gateway => {
            let messages = system.classes.iter().map(|class| class.kind);
            messages.collect()
        }
        SystemId::Sse => vec![system.classes.first().map_or("", |class| class.kind)],
        _ => {
            let union = union_of(system.id).map_or(&[][..], |union| union.values);
            let mut kinds: Vec<_> = union.iter().map(|row| row.kind).collect();
            kinds.push(UNKNOWN);
            kinds.extend(whole_kinds(system));
            kinds
        }
    };
    kinds.push(ERROR);
    kinds
}

/// The union that names a system's messages.
fn union_of(system: SystemId) -> Option<&'static UnionInfo> {
    match system {
        SystemId::Jambonz => Some(jambonz::Data::INFO),
        SystemId::Rtpbridge => Some(rtpbridge::EventData::INFO),
        SystemId::Voicetyped => Some(voicetyped::Payload::INFO),
        SystemId::Gateway | SystemId::Sse => None,
    }
}

/// Messages that have a table whatever they carry.
fn whole_kinds(system: &SystemTable) -> impl Iterator<Item = &'static str> {
    let found = SYSTEMS.iter().find(|row| row.name == system.module);
    let messages: &'static [&'static MessageInfo] = found.map_or(&[], |row| row.messages);
    let names = ["ack", "command", "request", "response"];
    messages.iter().map(|info| info.kind).filter(move |kind| names.contains(kind))
}

/// The table of this name.
pub(super) fn open(
    system: &'static SystemTable,
    kind: &str,
    filling: Filling,
) -> Option<Box<dyn Table>> {
    if kind == ERROR {
        return Some(Box::new(Errors::new(filling)));
    }
    let kind = kinds(system).into_iter().find(|name| *name == kind)?;
    let at = |name: &str| system.classes.iter().position(|class| class.name == name);
    let (class, variant) = match union_of(system.id) {
        None => (system.classes.iter().position(|class| class.kind == kind)?, None),
        Some(union) => match union.values.iter().position(|row| row.kind == kind) {
            Some(variant) => (at(outermost(system.id))?, Some(variant)),
            None if kind == UNKNOWN => (at(outermost(system.id))?, None),
            None => (system.classes.iter().position(|class| class.kind == kind)?, None),
        },
    };
    let is_row = matches!(system.id, SystemId::Jambonz | SystemId::Rtpbridge);
    let table: &'static Class = system.classes.get(class)?;
    let columns = Object::new(system, table, variant);
    let (place, item_width) = (Places::new(is_row), columns.item_width());
    let scratch = Scratch::default();
    Some(Box::new(Messages { kind, class, filling, place, columns, item_width, scratch }))
}

/// The class of the messages that a union names.
fn outermost(system: SystemId) -> &'static str {
    match system {
        SystemId::Jambonz => "Message",
        _ => "Event",
    }
}

/// Where rows stand.
struct Places {
    offsets: Int64Builder,
    /// What rows of a recording have beside their text.
    rows: Option<(Int64Builder, StringBuilder)>,
}

impl Places {
    fn new(is_row: bool) -> Self {
        let rows = is_row.then(|| (Int64Builder::new(), StringBuilder::new()));
        Self { offsets: Int64Builder::new(), rows }
    }

    fn fields(&self) -> Vec<Field> {
        let mut fields = vec![Field::new("offset", DataType::Int64, false)];
        if self.rows.is_some() {
            fields.push(Field::new("t_ms", DataType::Int64, true));
            fields.push(Field::new("conn", DataType::Utf8, true));
        }
        fields
    }

    fn put(&mut self, place: &Place<'_>) {
        self.offsets.append_value(place.offset as i64);
        if let Some((times, connections)) = &mut self.rows {
            times.append_option(place.at_ms());
            connections.append_option(place.conn());
        }
    }

    fn finish(&mut self) -> Vec<ArrayRef> {
        let mut columns: Vec<ArrayRef> = vec![Arc::new(self.offsets.finish())];
        if let Some((times, connections)) = &mut self.rows {
            columns.push(Arc::new(times.finish()));
            columns.push(Arc::new(connections.finish()));
        }
        columns
    }
}

/// Messages of one kind.
struct Messages {
    kind: &'static str,
    /// The position of their class.
    class: usize,
    filling: Filling,
    place: Places,
    columns: Object,
    /// What an item of a list takes beside its text.
    item_width: usize,
    scratch: Scratch,
}

impl Messages {
    /// How many bytes the items of a message's lists take beside their texts, at most.
    fn items_len(&self, text: &[u8]) -> usize {
        match self.item_width {
            0 => 0,
            // Between two items there is a comma.
            width => width * (1 + text.iter().filter(|byte| **byte == b',').count()),
        }
    }
}

impl Take for Messages {
    #[inline]
    fn message(&mut self, place: &Place<'_>, message: &dyn Message) {
        if message.kind() != self.kind {
            return;
        }
        let text = message.text();
        let mut image = Image::over(mem::take(&mut self.scratch), text);
        if message.put(&mut image) == self.class {
            let bytes = image.bytes();
            let len = bytes.len() + size_of_val(&*image.words) + self.items_len(text);
            self.begin_row(len + place.len());
            self.place.put(place);
            let view = View::new(self.columns.class(), &image.words, &bytes);
            self.columns.put_message(view, text);
        }
        self.scratch = image.into_scratch();
    }

    fn error(&mut self, _: &Place<'_>, _: DecodeError) {}
}

impl Table for Messages {
    fn schema(&self) -> SchemaRef {
        let mut fields = self.place.fields();
        fields.extend(self.columns.fields().iter().map(|field| field.as_ref().clone()));
        Arc::new(Schema::new(fields))
    }

    fn filling(&mut self) -> &mut Filling {
        &mut self.filling
    }

    fn columns(&mut self) -> Vec<ArrayRef> {
        let mut columns = self.place.finish();
        columns.extend(self.columns.finish_columns());
        columns
    }
}

/// Makes a table of a few columns: a row is a column's name, its builder, its type and whether it
/// may be null.
macro_rules! small_table {
    ($(#[$doc:meta])* $name:ident { $($column:ident: $builder:ident $type:ident $nullable:literal,)+ }) => {
        $(#[$doc])*
        pub(super) struct $name {
            filling: Filling,
            $($column: $builder,)+
        }

        impl $name {
            pub(super) fn new(filling: Filling) -> Self {
                Self { filling, $($column: $builder::new()),+ }
            }
        }

        impl Table for $name {
            fn schema(&self) -> SchemaRef {
                let fields =
                    vec![$(Field::new(stringify!($column), DataType::$type, $nullable)),+];
                Arc::new(Schema::new(fields))
            }

            fn filling(&mut self) -> &mut Filling {
                &mut self.filling
            }

            fn columns(&mut self) -> Vec<ArrayRef> {
                vec![$(Arc::new(self.$column.finish())),+]
            }
        }
    };
}

small_table! {
    /// What messages say about calls, in the words of all systems.
    Updates {
        offset: Int64Builder Int64 false,
        t_ms: Int64Builder Int64 true,
        conn: StringBuilder Utf8 true,
        source: StringBuilder Utf8 false,
        call_id: StringBuilder Utf8 false,
        phase: StringBuilder Utf8 false,
        at_ms: Int64Builder Int64 true,
        end_class: StringBuilder Utf8 true,
        q850: Int32Builder Int32 true,
        sip: Int32Builder Int32 true,
        is_retryable: BooleanBuilder Boolean true,
    }
}

impl Take for Updates {
    fn message(&mut self, place: &Place<'_>, message: &dyn Message) {
        let Some(update) = message.update() else { return };
        let call_id = match update.call_id.as_str() {
            Some(id) => Cow::from(id),
            None => update.call_id.to_string().into(),
        };
        self.begin_row(ROW_LEN + call_id.len() + place.len());
        self.offset.append_value(place.offset as i64);
        self.t_ms.append_option(place.at_ms());
        self.conn.append_option(place.conn());
        self.source.append_value(update.source.name());
        self.call_id.append_value(call_id);
        self.phase.append_value(update.phase.name());
        self.at_ms.append_option(update.at_ms);
        self.end_class.append_option(update.end.map(|end| end.class.name()));
        let cause = update.end.and_then(|end| end.q850);
        self.q850.append_option(cause.map(|cause| i32::from(u8::from(cause))));
        self.sip.append_option(update.end.and_then(|end| end.sip).map(i32::from));
        self.is_retryable.append_option(update.end.map(|end| end.is_retryable()));
    }

    fn error(&mut self, _: &Place<'_>, _: DecodeError) {}
}

small_table! {
    /// What could not be decoded.
    Errors {
        offset: Int64Builder Int64 false,
        t_ms: Int64Builder Int64 true,
        conn: StringBuilder Utf8 true,
        error: StringBuilder Utf8 false,
        code: Int32Builder Int32 false,
        field: StringBuilder Utf8 true,
        at: Int64Builder Int64 false,
        message: StringBuilder Utf8 false,
    }
}

impl Take for Errors {
    fn message(&mut self, _: &Place<'_>, _: &dyn Message) {}

    fn error(&mut self, place: &Place<'_>, error: DecodeError) {
        let message = error.to_string();
        self.begin_row(ROW_LEN + message.len() + place.len());
        self.offset.append_value(place.offset as i64);
        self.t_ms.append_option(place.at_ms());
        self.conn.append_option(place.conn());
        self.error.append_value(error.kind().name());
        self.code.append_value(i32::from(error.kind().code()));
        self.field.append_option(error.field());
        self.at.append_value(error.offset().into());
        self.message.append_value(message);
    }
}
