//! What messages say about calls, in the words of all systems.

use callevents::CallUpdate;
use callevents::gateway::Message;
use callevents::voicetyped::Call;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::{gateway, jambonz, rtpbridge, voicetyped};
use crate::record::Object;
use crate::table::{Class, SystemId};

/// Whether messages of a class say something about calls.
pub(crate) fn has_update(class: &Class) -> bool {
    matches!(
        (class.system, class.name),
        (SystemId::Gateway, "CallEvent")
            | (SystemId::Jambonz, "Message")
            | (SystemId::Rtpbridge | SystemId::Voicetyped, "Event")
            | (SystemId::Voicetyped, "Call")
    )
}

/// `update()`.
pub(crate) fn update<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    let broken = |error: callevents::DecodeError| PyTypeError::new_err(error.to_string());
    let class = object.class();
    let text;
    let update = match (class.system, class.name) {
        (SystemId::Gateway, _) => match gateway::message(object).map_err(broken)? {
            Message::CallEvent(event) => event.update(),
            _ => None,
        },
        (SystemId::Jambonz, _) => jambonz::message(object)?.update(),
        (SystemId::Rtpbridge, _) => rtpbridge::event(object)?.update(),
        (SystemId::Voicetyped, "Event") => voicetyped::core_event(object)?.update(),
        _ => {
            // A call can be a part of a list of calls.
            text = crate::record::json_of(py, object)?;
            Call::parse(&text).map_err(broken)?.update()
        }
    };
    match update {
        Some(update) => value(py, &update),
        None => Ok(py.None().into_bound(py)),
    }
}

/// A `CallUpdate` of Python.
pub(crate) fn value<'py>(py: Python<'py>, update: &CallUpdate<'_>) -> PyResult<Bound<'py, PyAny>> {
    let module = py.import("callevents._values")?;
    let class = |name: &str| -> PyResult<Bound<'py, PyType>> {
        Ok(module.getattr(name)?.cast_into::<PyType>()?)
    };
    let end = match update.end {
        Some(end) => Some(class("EndReason")?.call1((
            class("EndClass")?.call1((end.class.name(),))?,
            end.q850.map(u8::from),
            end.sip,
            end.is_retryable(),
        ))?),
        None => None,
    };
    class("CallUpdate")?.call1((
        class("Source")?.call1((update.source.name(),))?,
        update.call_id.to_string(),
        class("Phase")?.call1((update.phase.name(),))?,
        update.at_ms,
        end,
    ))
}
