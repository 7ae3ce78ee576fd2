//! The Python package `callevents`: the core's decoders, builders and trackers as Python has them.
//!
//! Messages become objects that hold their bytes and a table of where each field stands; a field
//! becomes a Python value when it is read. The classes are made at run time from tables that are
//! generated from the messages' declarations.

mod arrow;
mod audio;
mod buffer;
mod errors;
mod generated;
mod order;
mod q850;
mod record;
mod states;
mod streams;
mod systems;
mod table;
mod wait;

use std::io::{self, IsTerminal as _};

use callevents_cli::Console;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict};

use generated::SYSTEMS;
use record::{Wire, function, loaded};
use table::{SystemId, SystemTable};

/// The extension module: what the package's Python files are made of.
#[pymodule(gil_used = false)]
#[pyo3(name = "_core")]
fn core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add_class::<streams::FrameDecoder>()?;
    module.add_class::<streams::SseParser>()?;
    module.add_class::<order::CallTracker>()?;
    module.add_class::<audio::AudioTracker>()?;
    module.add_class::<states::StateChain>()?;
    module.add("Record", record::make_base(py)?)?;
    module.add("SseEvent", &loaded(py, SystemId::Sse)?.class(py, 0)?.kind)?;
    module.add_function(wrap_pyfunction!(systems::sse::encode_sse, module)?)?;
    module.add_function(wrap_pyfunction!(q850::_causes, module)?)?;
    module.add_function(wrap_pyfunction!(q850::_about_cause, module)?)?;
    module.add_function(wrap_pyfunction!(q850::_cause_of_sip_status, module)?)?;
    module.add_function(wrap_pyfunction!(_system, module)?)?;
    module.add_function(wrap_pyfunction!(_restore, module)?)?;
    module.add_function(wrap_pyfunction!(_run, module)?)?;
    module.add_class::<arrow::Batches>()?;
    module.add_function(wrap_pyfunction!(arrow::_kinds, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))
}

/// Everything that a system's module has.
#[pyfunction]
fn _system<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let id = system(name)?.id;
    let loaded = loaded(py, id)?;
    let dict = PyDict::new(py);
    for (at, class) in loaded.table.classes.iter().enumerate() {
        dict.set_item(class.name, &loaded.class(py, at)?.kind)?;
    }
    for row in &loaded.enums {
        dict.set_item(row.table().name, row.kind(py))?;
    }
    let add = |function: Bound<'py, PyCFunction>| {
        let module = format!("callevents.{name}");
        function.setattr("__module__", module)?;
        dict.set_item(function.getattr("__name__")?, function)
    };
    match id {
        SystemId::Gateway => {
            dict.set_item("METHOD_IDS", systems::gateway::method_ids(py)?)?;
            let resume_ms = callevents::gateway::GatewayOrder::RESUME_BUFFER_MS;
            dict.set_item("RESUME_BUFFER_MS", resume_ms)?;
            add(wrap_pyfunction!(streams::decode_batch, py)?)?;
            add(wrap_pyfunction!(systems::gateway::decode, py)?)?;
            add(wrap_pyfunction!(systems::gateway::decode_response, py)?)?;
        }
        SystemId::Jambonz => {
            systems::jambonz::constants(&dict)?;
            add(function!(
                py,
                systems::jambonz::parse,
                "parse",
                "text",
                "Parses a message of jambonz: the text of one frame."
            )?)?;
            add(wrap_pyfunction!(systems::jambonz::parse_application, py)?)?;
        }
        SystemId::Rtpbridge => {
            add(function!(
                py,
                systems::rtpbridge::parse,
                "parse",
                "text",
                "Parses a message of the server: an event, or an answer whose result is not typed \
                 yet."
            )?)?;
            add(wrap_pyfunction!(systems::rtpbridge::parse_response, py)?)?;
            add(wrap_pyfunction!(systems::rtpbridge::parse_request, py)?)?;
        }
        SystemId::Voicetyped => {
            systems::voicetyped::constants(&dict)?;
            add(function!(
                py,
                systems::voicetyped::parse_event,
                "parse_event",
                "event",
                "Parses an event: a text, or an event of the stream."
            )?)?;
            add(wrap_pyfunction!(systems::voicetyped::parse_call, py)?)?;
            add(wrap_pyfunction!(systems::voicetyped::parse_call_list, py)?)?;
            add(wrap_pyfunction!(systems::voicetyped::events_query, py)?)?;
            add(wrap_pyfunction!(systems::voicetyped::calls_query, py)?)?;
        }
        SystemId::Sse => {}
    }
    Ok(dict)
}

/// The message of a pickle.
#[pyfunction]
fn _restore<'py>(
    py: Python<'py>,
    name: &str,
    class: &str,
    wire: u32,
    text: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    let table = system(name)?;
    let at = table.classes.iter().position(|row| row.name == class);
    let unknown = || PyValueError::new_err(format!("there is no class {name}.{class}"));
    let (at, wire) = at.zip(Wire::from_number(wire)).ok_or_else(unknown)?;
    loaded(py, table.id)?.restore(py, at, text, wire)
}

/// Runs the command with these arguments and gives its exit code.
#[pyfunction]
fn _run(py: Python<'_>, arguments: Vec<std::ffi::OsString>) -> u8 {
    py.detach(|| {
        let (mut stdin, mut stdout, mut stderr) = (io::stdin(), io::stdout(), io::stderr());
        let console = Console {
            stdout_is_terminal: stdout.is_terminal(),
            stderr_is_terminal: stderr.is_terminal(),
            stdin: &mut stdin,
            stdout: &mut stdout,
            stderr: &mut stderr,
        };
        callevents_cli::run_on(arguments, console)
    })
}

fn system(name: &str) -> PyResult<&'static SystemTable> {
    let found = SYSTEMS.iter().find(|table| table.module == name);
    found.copied().ok_or_else(|| PyValueError::new_err(format!("there is no system {name}")))
}
