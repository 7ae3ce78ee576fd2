//! The order of audio frames per call and direction.

use std::sync::Mutex;
use std::time::Instant;

use callevents::order::{self, AudioDirection, AudioSlot};
use callevents::{AudioVerdict, Text};
use pyo3::exceptions::{PyMemoryError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::order::{CallTracker, random};
use crate::record;
use crate::table::SystemId;
use crate::wait::wait;

pub(crate) type Audio = order::AudioTracker<0, Box<[AudioSlot]>>;

/// What is judged of an audio frame.
pub(crate) struct AudioStep<'a> {
    pub(crate) call_id: Text<'a>,
    pub(crate) direction: AudioDirection,
    pub(crate) number: u64,
    pub(crate) is_last: bool,
    pub(crate) now_ms: u64,
}

/// Follows the frame numbers of audio streams, one for each call and direction.
///
/// The number of streams is bounded; the memory is taken now and never grows. Threads may share it:
/// each waits for the others.
#[pyclass(module = "callevents", frozen)]
pub(crate) struct AudioTracker {
    began: Instant,
    tracker: Mutex<Audio>,
}

#[pymethods]
impl AudioTracker {
    #[new]
    #[pyo3(signature = (*, capacity = 4096, seed = None, remember_ms = None))]
    fn new(capacity: usize, seed: Option<u64>, remember_ms: Option<u64>) -> PyResult<Self> {
        let no_memory = |_| PyMemoryError::new_err(format!("no memory for {capacity} streams"));
        let tracker = order::AudioTracker::with_capacity(capacity).map_err(no_memory)?;
        let mut tracker = tracker.with_seed(seed.unwrap_or_else(random));
        if let Some(remember_ms) = remember_ms {
            tracker.set_remember_ms(remember_ms);
        }
        Ok(Self { began: Instant::now(), tracker: Mutex::new(tracker) })
    }

    /// Judges a frame; with a tracker of calls, also whether there is its call.
    #[pyo3(signature = (frame, direction = "inbound", now_ms = None, *, calls = None))]
    fn observe<'py>(
        &self,
        py: Python<'py>,
        frame: &Bound<'py, PyAny>,
        direction: &str,
        now_ms: Option<u64>,
        calls: Option<&CallTracker>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let object = record::of_value(frame).filter(|object| {
            object.class().system == SystemId::Gateway && object.class().name == "AudioFrame"
        });
        let object = object.ok_or_else(|| PyTypeError::new_err("expected an AudioFrame"))?;
        let direction = direction_of(direction)?;
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        let view = object.view();
        let word = |index| view.word(index).unwrap_or_default();
        // The fields of the frame: the call, the payload, the codec, the number, whether it is the
        // last.
        let call_id = Text::from_utf8(view.span(word(0))).unwrap_or_default();
        let (number, is_last) = (word(3), word(4) != 0);
        let mut tracker = wait(py, &self.tracker)?;
        let verdict = match calls {
            Some(calls) => {
                let step = AudioStep { call_id, direction, number, is_last, now_ms };
                calls.judge_audio(py, &mut tracker, step)?
            }
            None => tracker.step(call_id, direction, number, is_last, now_ms),
        };
        drop(tracker);
        value(py, verdict)
    }

    /// Tells that a call has ended, and its streams with it.
    #[pyo3(signature = (call_id, now_ms = None))]
    fn end_call(&self, py: Python<'_>, call_id: &str, now_ms: Option<u64>) -> PyResult<()> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        wait(py, &self.tracker)?.end_call(call_id, now_ms);
        Ok(())
    }

    /// Forgets the streams of a call.
    fn forget(&self, py: Python<'_>, call_id: &str) -> PyResult<()> {
        wait(py, &self.tracker)?.forget(call_id);
        Ok(())
    }

    /// Forgets streams that were silent for so long, and gives how many those are.
    #[pyo3(signature = (ttl_ms, now_ms = None))]
    fn expire(&self, py: Python<'_>, ttl_ms: u64, now_ms: Option<u64>) -> PyResult<usize> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        Ok(wait(py, &self.tracker)?.expire(now_ms, ttl_ms))
    }

    /// Forgets everything.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        wait(py, &self.tracker)?.reset();
        Ok(())
    }

    /// How often something other than `deliver` was said, and how many frames are missing.
    #[getter]
    fn counters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let counters = *wait(py, &self.tracker)?.counters();
        let dict = PyDict::new(py);
        dict.set_item("missing", counters.missing)?;
        dict.set_item("lost", counters.lost)?;
        dict.set_item("repeats", counters.repeats)?;
        dict.set_item("late", counters.late)?;
        dict.set_item("after_end", counters.after_end)?;
        dict.set_item("no_call", counters.no_call)?;
        dict.set_item("untracked", counters.untracked)?;
        Ok(dict)
    }

    /// The most streams that can be followed.
    #[getter]
    fn capacity(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(wait(py, &self.tracker)?.capacity())
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(wait(py, &self.tracker)?.len())
    }
}

impl AudioTracker {
    fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

fn direction_of(name: &str) -> PyResult<AudioDirection> {
    let mut all = AudioDirection::ALL.iter();
    let found = all.find(|direction| direction.name() == name);
    found.copied().ok_or_else(|| PyValueError::new_err("direction: 'inbound' or 'outbound'"))
}

fn value(py: Python<'_>, verdict: AudioVerdict) -> PyResult<Bound<'_, PyAny>> {
    let module = py.import("callevents._values")?;
    let name = module.getattr("AudioVerdictName")?.call1((verdict.name(),))?;
    let (from, to) = match verdict {
        AudioVerdict::Lost { from, to } => (Some(from), Some(to)),
        _ => (None, None),
    };
    let is_deliverable = verdict.is_deliverable();
    module.getattr("AudioVerdict")?.call1((name, from, to, verdict.missing(), is_deliverable))
}
