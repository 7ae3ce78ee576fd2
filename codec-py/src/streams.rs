//! The decoders of streams: frames and event streams.

use std::sync::{Mutex, MutexGuard};

use callevents::Bounded;
use callevents::framing::frame::{self, Frame};
use callevents::framing::sse;
use callevents::gateway::ReadOptions;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

use crate::systems::{self, gateway};
use crate::{buffer, errors};

/// Somebody else feeds the decoder. To wait for them would be of no use: nobody could say whose
/// bytes came first.
fn lock<T>(state: &Mutex<T>) -> PyResult<MutexGuard<'_, T>> {
    let busy = || PyRuntimeError::new_err("another thread is using this object");
    state.try_lock().map_err(|_| busy())
}

/// All that `next` finds in these bytes, in its order, errors among it.
#[inline]
fn all<'py>(
    data: &Bound<'py, PyAny>,
    mut next: impl FnMut(&mut &[u8]) -> PyResult<Option<Bound<'py, PyAny>>>,
) -> PyResult<Bound<'py, PyList>> {
    let bytes = buffer::bytes(data)?;
    let mut input: &[u8] = &bytes;
    let mut found = Vec::new();
    while let Some(object) = next(&mut input)? {
        found.push(object);
    }
    PyList::new(data.py(), found)
}

/// Reads the gateway's frames from a stream of bytes, however it is cut.
///
/// A message that cannot be decoded is in the list too, as a DecodeError: nothing else is lost, and
/// the stream goes on behind it.
#[pyclass(module = "callevents", frozen)]
pub(crate) struct FrameDecoder {
    options: ReadOptions,
    state: Mutex<FrameState>,
}

struct FrameState {
    decoder: frame::FrameDecoder<0, Bounded>,
}

#[pymethods]
impl FrameDecoder {
    #[new]
    #[pyo3(signature = (
        *, limit = DEFAULT_LIMIT, length_field = "after_length", body_format = "envelope",
        direction = None, legacy_ids = false
    ))]
    fn new(
        limit: usize,
        length_field: &str,
        body_format: &str,
        direction: Option<&str>,
        legacy_ids: bool,
    ) -> PyResult<Self> {
        let options = ReadOptions {
            body: gateway::body_format(body_format)?,
            direction: gateway::direction(direction)?,
            legacy_ids,
        };
        let decoder = frame::FrameDecoder::with_limit(limit)
            .with_length_field(gateway::length_field(length_field)?);
        Ok(Self { options, state: Mutex::new(FrameState { decoder }) })
    }

    /// The messages that end in these bytes, in their order.
    fn feed<'py>(&self, py: Python<'py>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
        let FrameState { decoder } = &mut *lock(&self.state)?;
        all(data, |input| match decoder.next(input) {
            // Matched where it lies: to copy so many fields takes long.
            Ok(Some(frame)) => match &frame.message_with(&self.options) {
                Ok(message) => {
                    gateway::object(py, message, frame.body, self.options.body).map(Some)
                }
                Err(error) => errors::decode_value(py, *error).map(Some),
            },
            Ok(None) => Ok(None),
            Err(error) => errors::decode_value(py, error).map(Some),
        })
    }

    /// The frames that end in these bytes, in their order, without their messages.
    fn feed_frames<'py>(
        &self,
        py: Python<'py>,
        data: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyList>> {
        let FrameState { decoder } = &mut *lock(&self.state)?;
        all(data, |input| match decoder.next(input) {
            Ok(Some(frame)) => self.frame(py, &frame).map(Some),
            Ok(None) => Ok(None),
            Err(error) => errors::decode_value(py, error).map(Some),
        })
    }

    /// Says that the stream has ended, and makes the decoder ready for the next one. Raises
    /// DecodeError if it ended inside a frame.
    fn finish(&self, py: Python<'_>) -> PyResult<()> {
        lock(&self.state)?.decoder.finish().map_err(|error| errors::decode(py, error))
    }

    /// Forgets what was read, for a new stream.
    fn reset(&self) -> PyResult<()> {
        lock(&self.state)?.decoder.reset();
        Ok(())
    }

    /// The messages of a whole stream: a file that is open for reading bytes, or any iterable of
    /// bytes. If it ends inside a frame, the last of them is a DecodeError.
    ///
    /// Who leaves the iterator before its end leaves the stream: the decoder is ready for the next one.
    fn read<'py>(
        slf: &Bound<'py, Self>,
        source: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        read(slf.as_any(), source)
    }

    /// The largest body that is taken, in bytes.
    #[getter]
    fn limit(&self) -> PyResult<u32> {
        Ok(lock(&self.state)?.decoder.limit())
    }

    /// Where the next byte stands in the stream.
    #[getter]
    fn stream_offset(&self) -> PyResult<u64> {
        Ok(lock(&self.state)?.decoder.stream_offset())
    }
}

impl FrameDecoder {
    fn frame<'py>(&self, py: Python<'py>, frame: &Frame<'_>) -> PyResult<Bound<'py, PyAny>> {
        let class = py.import("callevents._values")?.getattr("Frame")?;
        class.call1((
            frame.method_id,
            PyBytes::new(py, frame.body),
            frame.stream_offset,
            gateway::length_field_name(frame.length_field),
        ))
    }
}

/// Reads an event stream, however it is cut, by the rules of the WHATWG.
///
/// An event beyond a limit is in the list as a DecodeError, and the stream goes on behind it.
#[pyclass(module = "callevents", frozen)]
pub(crate) struct SseParser {
    state: Mutex<SseState>,
}

struct SseState {
    parser: sse::SseParser<0, Bounded>,
}

#[pymethods]
impl SseParser {
    #[new]
    #[pyo3(signature = (*, limit = DEFAULT_LIMIT, last_event_id = ""))]
    fn new(py: Python<'_>, limit: usize, last_event_id: &str) -> PyResult<Self> {
        let mut parser = sse::SseParser::with_limit(limit);
        parser.set_last_event_id(last_event_id).map_err(|error| errors::encode(py, error))?;
        Ok(Self { state: Mutex::new(SseState { parser }) })
    }

    /// The events that end in these bytes, in their order.
    fn feed<'py>(&self, py: Python<'py>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
        let SseState { parser } = &mut *lock(&self.state)?;
        all(data, |input| match parser.next(input) {
            Ok(Some(event)) => systems::sse::object(py, &event).map(Some),
            Ok(None) => Ok(None),
            Err(error) => errors::decode_value(py, error).map(Some),
        })
    }

    /// Everything that stands in these bytes, in its order: events, comments, reconnection times, and
    /// the lines that the rules ignore.
    fn feed_items<'py>(
        &self,
        py: Python<'py>,
        data: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyList>> {
        let SseState { parser } = &mut *lock(&self.state)?;
        all(data, |input| {
            loop {
                match parser.next_item(input) {
                    Ok(Some(item)) => match systems::sse::item(py, &item)? {
                        None => continue,
                        object => return Ok(object),
                    },
                    Ok(None) => return Ok(None),
                    Err(error) => return errors::decode_value(py, error).map(Some),
                }
            }
        })
    }

    /// The event that the stream's end has cut off, if it has data; it is `incomplete`.
    fn finish_pending<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let mut state = lock(&self.state)?;
        let SseState { parser } = &mut *state;
        match parser.finish_pending().map_err(|error| errors::decode(py, error))? {
            Some(event) => systems::sse::object(py, &event).map(Some),
            None => Ok(None),
        }
    }

    /// Says that the stream has ended, and makes the parser ready for the next one. Raises
    /// DecodeError if an event or a line has begun and not ended.
    fn finish(&self, py: Python<'_>) -> PyResult<()> {
        lock(&self.state)?.parser.finish().map_err(|error| errors::decode(py, error))
    }

    /// Makes the parser ready for a new connection: the last event id and the reconnection time
    /// stay.
    fn reset(&self) -> PyResult<()> {
        lock(&self.state)?.parser.reset();
        Ok(())
    }

    /// The events of a whole stream: a file that is open for reading bytes, or any iterable of
    /// bytes.
    ///
    /// Who leaves the iterator before its end leaves the stream: the parser is ready for the next one.
    fn read<'py>(
        slf: &Bound<'py, Self>,
        source: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        read(slf.as_any(), source)
    }

    /// The id to be sent as Last-Event-ID when reconnecting; empty if there is none.
    #[getter]
    fn last_event_id(&self) -> PyResult<String> {
        Ok(lock(&self.state)?.parser.last_event_id().as_str().to_owned())
    }

    #[setter]
    fn set_last_event_id(&self, py: Python<'_>, id: &str) -> PyResult<()> {
        let set = lock(&self.state)?.parser.set_last_event_id(id);
        set.map_err(|error| errors::encode(py, error))
    }

    /// The reconnection time that the stream has asked for, in milliseconds.
    #[getter]
    fn retry_ms(&self) -> PyResult<Option<u64>> {
        Ok(lock(&self.state)?.parser.retry_ms())
    }

    /// The most bytes that an event's data may have.
    #[getter]
    fn limit(&self) -> PyResult<usize> {
        Ok(lock(&self.state)?.parser.limit())
    }

    /// Where the next byte stands in the stream.
    #[getter]
    fn stream_offset(&self) -> PyResult<u64> {
        Ok(lock(&self.state)?.parser.stream_offset())
    }
}

/// An iterator over what a decoder finds in a source.
fn read<'py>(
    decoder: &Bound<'py, PyAny>,
    source: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let module = decoder.py().import("callevents._values")?;
    module.call_method1("_read", (decoder, source))
}

/// All messages of a capture of the gateway's frames; the last is a DecodeError if it ends inside
/// a frame.
#[pyfunction]
#[pyo3(signature = (
    data, *, limit = DEFAULT_LIMIT, length_field = "after_length", body_format = "envelope",
    direction = None, legacy_ids = false
))]
pub(crate) fn decode_batch<'py>(
    py: Python<'py>,
    data: &Bound<'py, PyAny>,
    limit: usize,
    length_field: &str,
    body_format: &str,
    direction: Option<&str>,
    legacy_ids: bool,
) -> PyResult<Bound<'py, PyList>> {
    let decoder = FrameDecoder::new(limit, length_field, body_format, direction, legacy_ids)?;
    let found = decoder.feed(py, data)?;
    if let Err(error) = lock(&decoder.state)?.decoder.finish() {
        found.append(errors::decode_value(py, error)?)?;
    }
    Ok(found)
}

/// The largest message that a decoder takes if nothing else is said, in bytes.
pub(crate) const DEFAULT_LIMIT: usize = 1 << 20;
