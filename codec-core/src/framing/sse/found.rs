//! What a block comes to: an event, nothing, or an error.

use crate::buffer::Storage;
use crate::{DecodeError, ErrorKind, Text};

use super::event::{SseEvent, SseItem};
use super::parser::SseParser;
use super::state::Field;
use super::step::Step;

/// An event whose parts lie in the input or in the parser.
pub(super) struct Found<'i> {
    event_type: Source<'i>,
    data: Source<'i>,
    stream_offset: u64,
}

/// Where a text lies.
#[derive(Clone, Copy)]
pub(super) enum Source<'i> {
    Input(&'i [u8]),
    /// In the parser, at its own place, with this length.
    Parser {
        at: usize,
        len: usize,
    },
}

/// The fields of a block that are still in the input, and not in the parser.
#[derive(Clone, Copy, Default)]
pub(super) struct Fields<'i> {
    pub(super) event_type: Option<&'i [u8]>,
    pub(super) data: Option<&'i [u8]>,
    pub(super) id: Option<&'i [u8]>,
}

impl Fields<'_> {
    /// The same: none, where no lines are read but piece by piece.
    #[inline]
    pub(super) fn as_used(&self) -> Self {
        if crate::PLAIN { Self::default() } else { *self }
    }
}

impl<const N: usize, S: Storage, const ID: usize> SseParser<N, S, ID> {
    /// The event that a block makes, or the error that it is, if any.
    #[inline]
    pub(super) fn complete<'i>(&self, fields: &Fields<'i>) -> Option<Step<'i>> {
        let fields = fields.as_used();
        let block = &self.block;
        let type_len = fields.event_type.map_or(block.event_type.len, <[u8]>::len);
        let has_data = block.has_data || fields.data.is_some();
        let id_fits = fields.id.is_some() || !block.has_id || block.id.fits();
        if !id_fits || has_data && (type_len > ID || block.data_len > self.limit()) {
            return Some(self.beyond_limit(&fields));
        }
        if !has_data {
            return None;
        }
        let kept = |len| Source::Parser { at: 0, len };
        Some(Step::Event(Found {
            event_type: fields.event_type.map_or(kept(type_len), Source::Input),
            data: fields.data.map_or(kept(block.data_len), Source::Input),
            stream_offset: block.start,
        }))
    }

    /// The error about the first line that went beyond a limit.
    #[cold]
    fn beyond_limit<'i>(&self, fields: &Fields<'_>) -> Step<'i> {
        let block = &self.block;
        let has_data = block.has_data || fields.data.is_some();
        // No two texts stand in the same line.
        let mut first = (u64::MAX, 0, 0);
        if has_data && fields.data.is_none() && block.data_len > self.limit() {
            first = (block.data_line, block.data_len, self.limit());
        }
        for (counts, text) in [
            (has_data && fields.event_type.is_none(), &block.event_type),
            (block.has_id && fields.id.is_none(), &block.id),
        ] {
            if counts && !text.fits() && text.line < first.0 {
                first = (text.line, text.len, ID);
            }
        }
        let (line, len, limit) = first;
        self.too_large(line, len, limit)
    }

    /// The error about a text of `len` bytes in the line at stream offset `line`.
    #[cold]
    #[cfg_attr(callevents_small, inline(never))]
    pub(super) fn too_large<'i>(&self, line: u64, len: usize, limit: usize) -> Step<'i> {
        let offset = clamp(line.saturating_sub(self.block.start));
        let (len, limit) = (len.try_into(), limit.try_into());
        let (len, limit) = (len.unwrap_or(u32::MAX), limit.unwrap_or(u32::MAX));
        let error = DecodeError::with_sizes(ErrorKind::TooLarge, offset, len, limit);
        Step::Error(error.at_stream_offset(self.block.start))
    }

    /// An error at a stream offset inside the block.
    #[cold]
    pub(super) fn error(&self, kind: ErrorKind, at: u64) -> DecodeError {
        let offset = clamp(at.saturating_sub(self.block.start));
        DecodeError::new(kind, offset).at_stream_offset(self.block.start)
    }

    /// The event that was found, with its parts.
    #[inline]
    pub(super) fn event<'s, 'i: 's>(&'s self, found: Found<'i>) -> SseEvent<'s> {
        let event_type = match found.event_type {
            Source::Input(bytes) => bytes,
            Source::Parser { len, .. } => self.block.event_type.kept(len),
        };
        let event_type = if event_type.is_empty() { b"message" } else { event_type };
        SseEvent {
            event_type: Text::from_checked(event_type),
            data: Text::from_checked(self.stored(found.data)),
            id: self.last_event_id(),
            stream_offset: found.stream_offset,
            incomplete: false,
        }
    }

    /// The ignored line that was found: its name is known, or stands before the value.
    pub(super) fn ignored<'s, 'i: 's>(&'s self, field: Field, text: Source<'i>) -> SseItem<'s> {
        let text = self.stored(text);
        let (name, value): (&[u8], &[u8]) = match field {
            Field::Id => (b"id", text),
            Field::Retry => (b"retry", text),
            _ => match text.iter().position(|&byte| byte == b':') {
                Some(at) => {
                    let (name, value) = text.split_at_checked(at).unwrap_or_default();
                    let value = value.get(1..).unwrap_or_default();
                    (name, value.strip_prefix(b" ").unwrap_or(value))
                }
                None => (text, b""),
            },
        };
        SseItem::Ignored { name: Text::from_checked(name), value: Text::from_checked(value) }
    }

    /// A text in the input or in the storage.
    #[inline]
    pub(super) fn stored<'s, 'i: 's>(&'s self, source: Source<'i>) -> &'s [u8] {
        match source {
            Source::Input(bytes) => bytes,
            Source::Parser { at, len } => {
                self.storage.kept(at.saturating_add(len)).get(at..).unwrap_or_default()
            }
        }
    }
}

fn clamp(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
