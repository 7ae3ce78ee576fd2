//! Whether voicetyped's changes of state follow from each other.

use std::sync::Mutex;

use callevents::voicetyped::{RepeatSlot, StateLink};
use pyo3::exceptions::{PyMemoryError, PyTypeError};
use pyo3::prelude::*;

use crate::order::random;
use crate::record;
use crate::systems::voicetyped;
use crate::table::SystemId;
use crate::wait::wait;

/// Tells where a change of state does not go on from the last one of its call: voicetyped drops
/// events for a subscriber that is too slow, and says nothing. Threads may share it: each waits for
/// the others.
#[pyclass(module = "callevents", frozen)]
pub(crate) struct StateChain {
    chain: Mutex<callevents::voicetyped::StateChain<0, Box<[RepeatSlot]>>>,
}

#[pymethods]
impl StateChain {
    #[new]
    #[pyo3(signature = (*, capacity = 4096, seed = None))]
    fn new(capacity: usize, seed: Option<u64>) -> PyResult<Self> {
        let no_memory = |_| PyMemoryError::new_err(format!("no memory for {capacity} calls"));
        let chain = callevents::voicetyped::StateChain::with_capacity(capacity);
        let chain = chain.map_err(no_memory)?.with_seed(seed.unwrap_or_else(random));
        Ok(Self { chain: Mutex::new(chain) })
    }

    /// How a change of state stands to the last one of its call: `first`, `follows` or `broken`.
    /// None if the event is no change of state.
    fn follow(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
        let object = record::of_value(event).filter(|object| {
            object.class().system == SystemId::Voicetyped && object.class().name == "Event"
        });
        let object = object.ok_or_else(|| PyTypeError::new_err("expected a voicetyped.Event"))?;
        let event = voicetyped::core_event(object)?;
        Ok(match wait(py, &self.chain)?.follow(&event) {
            StateLink::None => None,
            StateLink::First => Some("first"),
            StateLink::Follows => Some("follows"),
            StateLink::Broken => Some("broken"),
        })
    }

    /// Forgets everything.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        wait(py, &self.chain)?.reset();
        Ok(())
    }
}
