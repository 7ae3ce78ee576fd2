//! Logs as Arrow record batches: columns are filled from the core's messages, without Python's
//! objects in between, and handed over by the Arrow PyCapsule interface.

mod column;
mod log;
mod table;

use core::ffi::CStr;
use core::panic::AssertUnwindSafe;
use std::fs::File;
use std::io::{self, Read};
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, SchemaRef};
use callevents::framing::frame::FrameDecoder;
use callevents::framing::sse::SseParser;
use callevents::gateway::ReadOptions;
use callevents_cli::lines::LINE_LIMIT;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyCapsule, PyString};

use crate::buffer;
use crate::record::LONGEST;
use crate::streams::DEFAULT_LIMIT;
use crate::systems::gateway;
use crate::table::{SystemId, SystemTable};
use log::{Either, Frames, Log, Rows, Stream};
use table::{Filling, Table, Updates};

/// A table of a log: what it holds is read when Arrow asks for it, each time anew.
///
/// It has the Arrow PyCapsule interface, which pyarrow, polars, pandas and others take.
#[pyclass(module = "callevents.arrow", frozen)]
pub(crate) struct Batches {
    source: Source,
    system: &'static SystemTable,
    /// The kind of messages; `None` for what all of them say about calls.
    kind: Option<String>,
    options: Options,
}

/// Where a log is.
#[derive(Clone)]
enum Source {
    Bytes(Arc<PyBackedBytes>),
    Path(PathBuf),
}

/// How a log is to be read.
#[derive(Clone)]
struct Options {
    limit: Option<usize>,
    length_field: callevents::framing::frame::LengthField,
    read: ReadOptions,
    batch_rows: usize,
}

#[pymethods]
impl Batches {
    #[new]
    #[pyo3(signature = (
        source, system, kind = None, *, limit = None, length_field = "after_length",
        body_format = "envelope", direction = None, legacy_ids = false, batch_rows = 65_536
    ))]
    #[allow(clippy::too_many_arguments, reason = "they are options, given by name")]
    fn new(
        py: Python<'_>,
        source: &Bound<'_, PyAny>,
        system: &str,
        kind: Option<String>,
        limit: Option<usize>,
        length_field: &str,
        body_format: &str,
        direction: Option<&str>,
        legacy_ids: bool,
        batch_rows: usize,
    ) -> PyResult<Self> {
        if kind.is_none() && system == SSE {
            let text =
                "event streams say nothing about calls but by what they carry: name its system";
            return Err(PyValueError::new_err(text));
        }
        let system = crate::system(if system == SSE { "_core" } else { system })?;
        let read = ReadOptions {
            body: gateway::body_format(body_format)?,
            direction: gateway::direction(direction)?,
            legacy_ids,
        };
        let length_field = gateway::length_field(length_field)?;
        if let Some(limit) = limit.filter(|limit| *limit > LONGEST) {
            let text = format!("limit: a message can have {LONGEST} bytes at most, not {limit}");
            return Err(PyValueError::new_err(text));
        }
        let options = Options { limit, length_field, read, batch_rows: batch_rows.max(1) };
        let batches = Self { source: Source::of(py, source)?, system, kind, options };
        batches.table()?;
        Ok(batches)
    }

    /// The stream of record batches, for Arrow. A schema that is asked for is not looked at: those
    /// who take a stream may cast it.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let input: Box<dyn Read + Send> = match &self.source {
            Source::Bytes(bytes) => Box::new(Shared { bytes: bytes.clone(), at: 0 }),
            // A pipe is open when another thread, which may be of Python, has opened its other end.
            Source::Path(path) => Box::new(py.detach(|| File::open(path))?),
        };
        let table = self.table()?;
        let reader = Reader {
            input,
            buffer: vec![0; CHUNK_LEN],
            log: self.options.log(self.system.id),
            schema: table.schema(),
            table,
            is_over: false,
        };
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        PyCapsule::new_with_value(py, stream, STREAM_NAME)
    }

    /// The schema, for Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.table()?.schema().as_ref());
        let schema = schema.map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, SCHEMA_NAME)
    }
}

impl Batches {
    fn table(&self) -> PyResult<Box<dyn Table>> {
        let filling = Filling::new(self.options.batch_rows);
        let Some(kind) = &self.kind else { return Ok(Box::new(Updates::new(filling))) };
        table::open(self.system, kind, filling).ok_or_else(|| {
            let kinds = table::kinds(self.system).join(", ");
            PyValueError::new_err(format!("there is no kind {kind:?}, but there are: {kinds}"))
        })
    }
}

/// The kinds of messages of a system, each of which is a table.
#[pyfunction]
pub(crate) fn _kinds(system: &str) -> PyResult<Vec<&'static str>> {
    Ok(table::kinds(crate::system(if system == SSE { "_core" } else { system })?))
}

impl Source {
    fn of(py: Python<'_>, source: &Bound<'_, PyAny>) -> PyResult<Self> {
        let is_path = source.is_instance_of::<PyString>() || source.hasattr("__fspath__")?;
        if is_path {
            return Ok(Self::Path(source.extract()?));
        }
        let bytes = match source.cast::<PyBytes>() {
            Ok(bytes) => bytes.clone(),
            Err(_) => PyBytes::new(py, &buffer::bytes(source)?),
        };
        Ok(Self::Bytes(Arc::new(bytes.into())))
    }
}

impl Options {
    fn log(&self, system: SystemId) -> Box<dyn Log> {
        let limit = self.limit.unwrap_or(DEFAULT_LIMIT);
        let line_limit = self.limit.unwrap_or(LINE_LIMIT);
        let parser = || SseParser::with_limit(limit);
        match system {
            SystemId::Gateway => {
                let decoder = FrameDecoder::with_limit(limit);
                let decoder = decoder.with_length_field(self.length_field);
                Box::new(Frames { decoder, options: self.read })
            }
            SystemId::Jambonz => Box::new(Rows::new(log::jambonz_row, line_limit)),
            SystemId::Rtpbridge => Box::new(Rows::new(log::rtpbridge_row, line_limit)),
            SystemId::Voicetyped => {
                let stream = Stream { parser: parser(), read: log::voicetyped };
                let lines = Rows::new(log::voicetyped_row, line_limit);
                Box::new(Either::new(Box::new(stream), Box::new(lines)))
            }
            SystemId::Sse => Box::new(Stream { parser: parser(), read: log::sse }),
        }
    }
}

/// Reads a log into batches.
struct Reader {
    input: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    log: Box<dyn Log>,
    table: Box<dyn Table>,
    schema: SchemaRef,
    is_over: bool,
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        // C asks for batches: a panic would end the process, so it must not get there.
        let filled = catch_unwind(AssertUnwindSafe(|| self.fill())).unwrap_or_else(|_| {
            Err(ArrowError::ComputeError("callevents has a fault: it panicked".into()))
        });
        if let Err(error) = filled {
            self.is_over = true;
            return Some(Err(error));
        }
        self.table.filling().take()
    }
}

impl Reader {
    /// Reads until a batch is full, or there is no more.
    fn fill(&mut self) -> Result<(), ArrowError> {
        let table = &mut *self.table;
        while !self.is_over && !table.filling().is_done() {
            match self.input.read(&mut self.buffer) {
                Ok(0) => {
                    self.is_over = true;
                    self.log.finish(table);
                    table.end_batch();
                }
                Ok(len) => {
                    let bytes = self.buffer.get(..len).unwrap_or_default();
                    self.log.feed(bytes, table);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(ArrowError::IoError(error.to_string(), error)),
            }
        }
        Ok(())
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// Reads bytes of Python.
struct Shared {
    bytes: Arc<PyBackedBytes>,
    at: usize,
}

impl Read for Shared {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let len = rest.len().min(out.len());
        if let (Some(to), Some(from)) = (out.get_mut(..len), rest.get(..len)) {
            to.copy_from_slice(from);
        }
        self.at += len;
        Ok(len)
    }
}

/// The name of event streams that are of no system.
const SSE: &str = "sse";

const STREAM_NAME: &CStr = c"arrow_array_stream";
const SCHEMA_NAME: &CStr = c"arrow_schema";

/// What is read at once.
const CHUNK_LEN: usize = 256 * 1024;
