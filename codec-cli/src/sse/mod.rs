//! Event streams (Server-Sent Events), whatever their events hold.

mod build;
mod stream;

pub(crate) use build::{LastId, build, event, text};
pub(crate) use stream::{Item, Stream};

use callevents::framing::sse::SseEvent;

use crate::exit::Failure;
use crate::source::{Record, Sink, Source};

/// The name of this source in JSON.
pub(crate) const NAME: &str = "sse";

/// Reads a stream of events.
pub(crate) struct Events {
    stream: Stream,
}

impl Events {
    pub(crate) fn new(stream: Stream) -> Self {
        Self { stream }
    }
}

impl Source for Events {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        self.stream.feed(bytes, &mut |item| tell(item, sink))
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        self.stream.finish(&mut |item| tell(item, sink))
    }
}

#[cfg(feature = "follow")]
impl crate::source::EventStream for Events {
    fn end_connection(&mut self, sink: &mut dyn Sink) -> Result<crate::source::Resume, Failure> {
        self.finish(sink)?;
        Ok(self.stream.resume())
    }
}

fn tell(item: Item<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
    match item {
        Item::Event(event) => sink.record(&Record {
            source: NAME,
            kind: "event",
            offset: event.stream_offset,
            judgement: None,
            error: None,
            call: None,
            members: &|writer| {
                writer.key("type").string(event.event_type);
                writer.key("data").string(event.data);
                writer.key("id").string(event.id);
            },
        }),
        other => tell_other(NAME, &other, sink),
    }
}

/// Tells of what is no event: the same for whatever is in the stream.
pub(crate) fn tell_other(
    source: &'static str,
    item: &Item<'_>,
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    let record = Record {
        source,
        kind: item.kind(),
        offset: item.offset(),
        judgement: None,
        error: None,
        call: None,
        members: &|_| (),
    };
    match item {
        Item::Event(_) => Ok(()),
        Item::Error(error) => sink.record(&Record { error: Some(*error), ..record }),
        Item::Comment { text, .. } => sink.record(&Record {
            members: &|writer| {
                writer.key("text").string(*text);
            },
            ..record
        }),
        Item::Retry { ms, .. } => sink.record(&Record {
            members: &|writer| {
                writer.key("ms").u64(*ms);
            },
            ..record
        }),
        Item::Ignored { name, value, .. } => sink.record(&Record {
            members: &|writer| {
                writer.key("name").string(*name);
                writer.key("value").string(*value);
            },
            ..record
        }),
    }
}

impl Item<'_> {
    fn kind(&self) -> &'static str {
        match self {
            Self::Event(_) => "event",
            Self::Comment { .. } => "comment",
            Self::Retry { .. } => "retry",
            Self::Ignored { .. } => "ignored",
            Self::Error(_) => "error",
        }
    }

    fn offset(&self) -> u64 {
        match self {
            Self::Event(SseEvent { stream_offset, .. }) => *stream_offset,
            Self::Comment { offset, .. }
            | Self::Retry { offset, .. }
            | Self::Ignored { offset, .. } => *offset,
            Self::Error(error) => error.stream_offset().unwrap_or_default(),
        }
    }
}
