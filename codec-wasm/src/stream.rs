//! Streams: chunks become records, errors among them in their place.

use callevents::framing::frame::{FrameDecoder, LengthField};
use callevents::framing::sse::{SseEvent, SseItem, SseParser};
use callevents::gateway::{BodyFormat, Direction, ReadOptions};
use callevents::{Bounded, DecodeError};

use crate::area::Area;
use crate::fault::Fault;
use crate::gateway;
use crate::json::Walk;
use crate::state::{Entries, Kind};
use crate::systems::voicetyped;

/// A gateway's stream.
pub(crate) struct Frames {
    decoder: FrameDecoder<0, Bounded>,
    options: ReadOptions,
    /// Whether each record is followed by what its frame is.
    details: bool,
}

impl Frames {
    /// `flags`: two bits each of body format, length field and direction, then one each of old
    /// method ids and details.
    pub(crate) fn new(limit: u32, flags: u32) -> Self {
        let body = body_format(flags & 3);
        let direction = match flags >> 4 & 3 {
            1 => Some(Direction::FromGateway),
            2 => Some(Direction::ToGateway),
            _ => None,
        };
        let mut options = ReadOptions::default();
        (options.body, options.direction, options.legacy_ids) =
            (body, direction, flags >> 6 & 1 == 1);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let decoder = FrameDecoder::with_limit(limit).with_length_field(length_field(flags >> 2));
        Self { decoder, options, details: flags >> 7 & 1 == 1 }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], area: &mut Area, entries: &mut Entries) {
        let mut input = bytes;
        loop {
            match self.decoder.next(&mut input) {
                Ok(Some(frame)) => {
                    let mark = area.mark();
                    let (kind, at) = match gateway::frame(area, &frame, &self.options) {
                        Ok(at) => (Kind::Gateway, at),
                        Err(fault) => {
                            area.back_to(mark);
                            (Kind::Error, put_fault(area, &fault))
                        }
                    };
                    entries.put(kind, at, frame.stream_offset);
                    if self.details {
                        let details = area.record(0, 3);
                        area.put(details + 1, frame.method_id.into());
                        let is_whole = frame.length_field == LengthField::WholeFrame;
                        area.put(details + 2, is_whole.into());
                        area.payload(details + 3, frame.body);
                        entries.put(Kind::Details, details, 0);
                    }
                }
                Ok(None) => return,
                Err(error) => put_error(area, entries, error),
            }
        }
    }

    pub(crate) fn finish(&mut self, area: &mut Area, entries: &mut Entries) {
        if let Err(error) = self.decoder.finish() {
            put_error(area, entries, error);
        }
    }

    pub(crate) fn reset(&mut self) {
        self.decoder.reset();
    }

    pub(crate) fn offset(&self) -> u64 {
        self.decoder.stream_offset()
    }
}

pub(crate) fn body_format(number: u32) -> BodyFormat {
    match number & 3 {
        1 => BodyFormat::Protobuf,
        2 => BodyFormat::Auto,
        _ => BodyFormat::Envelope,
    }
}

pub(crate) fn length_field(number: u32) -> LengthField {
    match number & 3 {
        1 => LengthField::WholeFrame,
        2 => LengthField::Auto,
        _ => LengthField::AfterLength,
    }
}

/// An event stream.
pub(crate) struct Sse {
    pub(crate) parser: SseParser<0, Bounded>,
    /// Whether comments, reconnection times and ignored lines are wanted too.
    comments: bool,
    /// Whether the data are events of voicetyped.
    is_voicetyped: bool,
}

impl Sse {
    /// `flags`: a bit for comments, and one for events of voicetyped.
    pub(crate) fn new(limit: u32, flags: u32) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let (comments, is_voicetyped) = (flags & 1 == 1, flags & 2 == 2);
        Self { parser: SseParser::with_limit(limit), comments, is_voicetyped }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], area: &mut Area, entries: &mut Entries) {
        let is_voicetyped = self.is_voicetyped;
        let mut input = bytes;
        loop {
            if !self.comments {
                match self.parser.next(&mut input) {
                    Ok(Some(event)) => put_event(area, entries, &event, is_voicetyped),
                    Ok(None) => return,
                    Err(error) => put_error(area, entries, error),
                }
                continue;
            }
            match self.parser.next_item(&mut input) {
                Ok(None) => return,
                Err(error) => put_error(area, entries, error),
                Ok(Some(SseItem::Event(event))) => put_event(area, entries, &event, is_voicetyped),
                Ok(Some(SseItem::Comment(text))) => {
                    let at = area.record(0, 1);
                    area.text(at + 1, text.as_bytes());
                    entries.put(Kind::Comment, at, 0);
                }
                Ok(Some(SseItem::Retry { ms })) => {
                    let at = area.record(0, 1);
                    area.double(at + 1, ms as f64);
                    entries.put(Kind::Retry, at, 0);
                }
                Ok(Some(SseItem::Ignored { name, value })) => {
                    let at = area.record(0, 2);
                    area.text(at + 1, name.as_bytes());
                    area.text(at + 2, value.as_bytes());
                    entries.put(Kind::Ignored, at, 0);
                }
                Ok(Some(_)) => {}
            }
        }
    }

    pub(crate) fn finish(&mut self, area: &mut Area, entries: &mut Entries) {
        if let Err(error) = self.parser.finish() {
            put_error(area, entries, error);
        }
    }
}

fn put_event(area: &mut Area, entries: &mut Entries, event: &SseEvent<'_>, is_voicetyped: bool) {
    let offset = event.stream_offset;
    if is_voicetyped {
        let mark = area.mark();
        // An event without a name is called so, too.
        let name = Some(event.event_type).filter(|name| *name != "message");
        let name = name.map(|name| name.into());
        match voicetyped::event(&mut Walk { area }, event.data.as_bytes(), name) {
            Ok(at) => entries.put(Kind::Voicetyped, at, offset),
            Err(fault) => {
                area.back_to(mark);
                let at = put_fault(area, &fault.at_stream_offset(offset));
                entries.put(Kind::Error, at, offset);
            }
        }
    }
    let at = area.record(0, 3);
    area.text(at + 1, event.event_type.as_bytes());
    area.text(at + 2, event.data.as_bytes());
    area.text(at + 3, event.id.as_bytes());
    entries.put(Kind::Event, at, offset);
}

fn put_error(area: &mut Area, entries: &mut Entries, error: DecodeError) {
    let at = put_fault(area, &error.into());
    entries.put(Kind::Error, at, error.stream_offset().unwrap_or_default());
}

/// A record of a fault: its code and offset, its field, its sizes, its place in the stream.
pub(crate) fn put_fault(area: &mut Area, fault: &Fault) -> usize {
    let at = area.record(0, 4);
    area.words(at + 1, fault.kind.code().into(), fault.offset);
    if let Some(field) = fault.field {
        area.text(at + 2, field.as_bytes());
    }
    if let Some((length, limit)) = fault.sizes {
        area.words(at + 3, length, limit);
    }
    if let Some(offset) = fault.stream_offset {
        area.double(at + 4, offset as f64);
    }
    at
}
