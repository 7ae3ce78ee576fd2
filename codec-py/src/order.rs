//! The order of events per call.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Instant;

use callevents::gateway::{CallRoute, EventType, GatewayOrder};
use callevents::jambonz::{Data, JambonzOrder};
use callevents::order::{self, EventId, OrderRules, Policy, Slot, State};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::{RepeatFilter, RepeatSlot, VoicetypedOrder};
use callevents::{Text, Verdict};
use pyo3::exceptions::{PyMemoryError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::audio::{Audio, AudioStep};
use crate::record::{self, Object};
use crate::systems::{jambonz, rtpbridge, voicetyped};
use crate::table::SystemId;
use crate::wait::wait;

type Tracker<R> = order::CallTracker<R, 0, Box<[Slot]>>;

type Repeats = RepeatFilter<0, Box<[RepeatSlot]>>;

/// The tracker of one of the systems.
enum Calls {
    Gateway(Tracker<GatewayOrder>),
    Jambonz(Tracker<JambonzOrder>),
    Rtpbridge(Tracker<RtpbridgeOrder>),
    Voicetyped(Box<(Tracker<VoicetypedOrder>, Repeats)>),
}

/// Does the same with the tracker of whichever system it is.
macro_rules! each {
    ($calls:expr, $tracker:ident => $do:expr) => {
        match $calls {
            Calls::Gateway($tracker) => $do,
            Calls::Jambonz($tracker) => $do,
            Calls::Rtpbridge($tracker) => $do,
            Calls::Voicetyped(both) => {
                let $tracker = &mut both.0;
                $do
            }
        }
    };
}

/// Follows calls and judges whether an event is the next one of its call.
///
/// The number of calls is bounded; the memory is taken now and never grows. Times are in ms of any
/// clock that does not jump; without one, that of this process is taken. Threads may share it: each
/// waits for the others.
///
/// voicetyped tells events again: the last `repeats` of them are recognised, 16 for each call if it
/// is not given. A history of more is taken for new from its beginning to its end, for the oldest
/// are forgotten first. Each takes 24 bytes, so 1.5 MiB for 4096 calls.
#[pyclass(module = "callevents", frozen)]
pub(crate) struct CallTracker {
    began: Instant,
    state: Mutex<TrackerState>,
}

struct TrackerState {
    calls: Calls,
    /// The verdicts that were given: there are few.
    verdicts: HashMap<Verdict, Py<PyAny>>,
}

#[pymethods]
impl CallTracker {
    #[new]
    #[pyo3(signature = (
        system = "gateway", *, capacity = 4096, seed = None, remember_ms = None, repeats = None
    ))]
    fn new(
        system: &str,
        capacity: usize,
        seed: Option<u64>,
        remember_ms: Option<u64>,
        repeats: Option<usize>,
    ) -> PyResult<Self> {
        if repeats.is_some() && system != "voicetyped" {
            return Err(PyTypeError::new_err("repeats: only voicetyped tells events again"));
        }
        let no_memory = |_| PyMemoryError::new_err(format!("no memory for {capacity} calls"));
        let seed = seed.unwrap_or_else(random);
        let mut calls = match system {
            "gateway" => Calls::Gateway(
                order::CallTracker::with_capacity(capacity).map_err(no_memory)?.with_seed(seed),
            ),
            "jambonz" => Calls::Jambonz(
                order::CallTracker::with_capacity(capacity).map_err(no_memory)?.with_seed(seed),
            ),
            "rtpbridge" => Calls::Rtpbridge(
                order::CallTracker::with_capacity(capacity).map_err(no_memory)?.with_seed(seed),
            ),
            "voicetyped" => Calls::Voicetyped(Box::new((
                order::CallTracker::with_capacity(capacity).map_err(no_memory)?.with_seed(seed),
                repeat_filter(repeats.unwrap_or(capacity.saturating_mul(REPEATS_PER_CALL)), seed)?,
            ))),
            _ => {
                let text = "system: expected 'gateway', 'jambonz', 'rtpbridge' or 'voicetyped'";
                return Err(PyValueError::new_err(text));
            }
        };
        if let Some(remember_ms) = remember_ms {
            each!(&mut calls, tracker => tracker.set_remember_ms(remember_ms));
        }
        let state = Mutex::new(TrackerState { calls, verdicts: HashMap::new() });
        Ok(Self { began: Instant::now(), state })
    }

    /// Judges a message and, if it is to be delivered, takes it. None if it is no event of a call.
    #[pyo3(signature = (event, now_ms = None))]
    fn observe<'py>(
        &self,
        py: Python<'py>,
        event: &Bound<'py, PyAny>,
        now_ms: Option<u64>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Some(object) = record::of_value(event) else {
            let name = event.get_type().name()?;
            return Err(PyTypeError::new_err(format!("{name} is no message")));
        };
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        let mut state = wait(py, &self.state)?;
        let Some(verdict) = state.calls.observe(object, now_ms)? else {
            return Ok(py.None().into_bound(py));
        };
        if let Some(value) = state.verdicts.get(&verdict) {
            return Ok(value.bind(py).clone());
        }
        let names = state.calls.names(verdict);
        drop(state);
        let made = value_of(py, verdict, names)?.unbind();
        let mut state = wait(py, &self.state)?;
        Ok(state.verdicts.entry(verdict).or_insert(made).bind(py).clone())
    }

    /// Announces that a stream of the gateway broke in the middle of a frame.
    fn on_stream_reset(&self, py: Python<'_>) -> PyResult<()> {
        match &mut wait(py, &self.state)?.calls {
            Calls::Gateway(tracker) => tracker.on_stream_reset(),
            _ => return Err(PyTypeError::new_err("only the gateway has streams that break")),
        }
        Ok(())
    }

    /// Announces a new connection to the gateway with the same client id, so long after the last
    /// one broke.
    fn on_resume(&self, py: Python<'_>, gap_ms: u64) -> PyResult<()> {
        match &mut wait(py, &self.state)?.calls {
            Calls::Gateway(tracker) => tracker.on_resume(gap_ms),
            _ => return Err(PyTypeError::new_err("only the gateway resumes")),
        }
        Ok(())
    }

    /// Announces a connection to voicetyped: calls in flight may begin with any event.
    fn on_connect(&self, py: Python<'_>) -> PyResult<()> {
        match &mut wait(py, &self.state)?.calls {
            Calls::Voicetyped(both) => both.0.on_connect(),
            _ => return Err(PyTypeError::new_err("only voicetyped has calls that begin so")),
        }
        Ok(())
    }

    /// Takes note that an endpoint of rtpbridge was removed: neither the answer to
    /// `endpoint.remove` nor an event says so.
    #[pyo3(signature = (endpoint_id, now_ms = None))]
    fn on_removed(&self, py: Python<'_>, endpoint_id: &str, now_ms: Option<u64>) -> PyResult<()> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        match &mut wait(py, &self.state)?.calls {
            Calls::Rtpbridge(tracker) => tracker.on_removed(endpoint_id, now_ms),
            _ => return Err(PyTypeError::new_err("only rtpbridge has endpoints")),
        }
        Ok(())
    }

    /// Announces that events may have been missed.
    fn announce_gap(&self, py: Python<'_>) -> PyResult<()> {
        each!(&mut wait(py, &self.state)?.calls, tracker => tracker.announce_gap());
        Ok(())
    }

    /// Announces that events were lost for good: every call in flight is uncertain.
    fn announce_loss(&self, py: Python<'_>) -> PyResult<()> {
        each!(&mut wait(py, &self.state)?.calls, tracker => tracker.announce_loss());
        Ok(())
    }

    /// The calls in flight, in no particular order.
    fn active<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let calls = each!(&mut wait(py, &self.state)?.calls, tracker => {
            tracker.active().map(|call| Known::of(tracker, call)).collect()
        });
        values(py, calls)
    }

    /// The calls in flight of which events may have been lost: ask about them in another way.
    fn uncertain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let calls = each!(&mut wait(py, &self.state)?.calls, tracker => {
            tracker.uncertain().map(|call| Known::of(tracker, call)).collect()
        });
        values(py, calls)
    }

    /// What is known about a call that is in flight or remembered.
    fn get<'py>(&self, py: Python<'py>, call_id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let call = each!(&mut wait(py, &self.state)?.calls, tracker => {
            tracker.get(call_id).map(|call| Known::of(tracker, call))
        });
        call.map(|call| call.value(py)).transpose()
    }

    /// The name of the state of a call; `unknown` if it is neither in flight nor remembered.
    fn state(&self, py: Python<'_>, call_id: &str) -> PyResult<&'static str> {
        let mut state = wait(py, &self.state)?;
        Ok(each!(&mut state.calls, tracker => state_name(tracker, tracker.state(call_id))))
    }

    /// Takes a call in, in a state that was learned in another way. False if there is no such
    /// state, or no place.
    #[pyo3(signature = (call_id, state, now_ms = None))]
    fn adopt(
        &self,
        py: Python<'_>,
        call_id: &str,
        state: &str,
        now_ms: Option<u64>,
    ) -> PyResult<bool> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        let mut guard = wait(py, &self.state)?;
        Ok(each!(&mut guard.calls, tracker => match state_named(tracker, state) {
            Some(state) => tracker.adopt(call_id, state, now_ms),
            None => false,
        }))
    }

    /// Ends the uncertainty about a call. False if it is not in flight.
    #[pyo3(signature = (call_id, now_ms = None))]
    fn resolve(&self, py: Python<'_>, call_id: &str, now_ms: Option<u64>) -> PyResult<bool> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.resolve(call_id, now_ms)))
    }

    /// Marks a call in flight as uncertain. False if it is not in flight.
    fn mark_uncertain(&self, py: Python<'_>, call_id: &str) -> PyResult<bool> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.mark_uncertain(call_id)))
    }

    /// Removes a call. False if it is not known.
    fn forget(&self, py: Python<'_>, call_id: &str) -> PyResult<bool> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.forget(call_id)))
    }

    /// Gives up the calls that were not heard of for so long, and gives them.
    #[pyo3(signature = (ttl_ms, now_ms = None))]
    fn expire<'py>(
        &self,
        py: Python<'py>,
        ttl_ms: u64,
        now_ms: Option<u64>,
    ) -> PyResult<Bound<'py, PyList>> {
        let now_ms = now_ms.unwrap_or_else(|| self.now_ms());
        let mut calls = Vec::new();
        each!(&mut wait(py, &self.state)?.calls, tracker => {
            let names = states(tracker);
            tracker.expire(now_ms, ttl_ms, |call| calls.push(Known::named(names, call)));
        });
        values(py, calls)
    }

    /// Forgets everything.
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        let mut state = wait(py, &self.state)?;
        each!(&mut state.calls, tracker => tracker.reset());
        if let Calls::Voicetyped(both) = &mut state.calls {
            both.1.reset();
        }
        Ok(())
    }

    /// How often something other than `deliver` was said.
    #[getter]
    fn counters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let counters = each!(&mut wait(py, &self.state)?.calls, tracker => *tracker.counters());
        let dict = PyDict::new(py);
        dict.set_item("after_gaps", counters.after_gaps)?;
        dict.set_item("replays", counters.replays)?;
        dict.set_item("violations", counters.violations)?;
        dict.set_item("ignored", counters.ignored)?;
        dict.set_item("untracked", counters.untracked)?;
        dict.set_item("expired", counters.expired)?;
        Ok(dict)
    }

    /// The most calls that can be in flight.
    #[getter]
    fn capacity(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.capacity()))
    }

    /// How many finished calls are remembered.
    #[getter]
    fn remembered(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.remembered()))
    }

    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => tracker.len()))
    }
}

impl CallTracker {
    /// Judges an audio frame with what is known about its call.
    pub(crate) fn judge_audio(
        &self,
        py: Python<'_>,
        audio: &mut Audio,
        AudioStep { call_id, direction, number, is_last, now_ms }: AudioStep<'_>,
    ) -> PyResult<order::AudioVerdict> {
        Ok(each!(&mut wait(py, &self.state)?.calls, tracker => {
            audio.step_in(tracker, call_id, direction, number, is_last, now_ms)
        }))
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Calls {
    fn observe(&mut self, object: &Object, now_ms: u64) -> PyResult<Option<Verdict>> {
        let class = object.class();
        match (self, class.system, class.name) {
            (Self::Gateway(tracker), SystemId::Gateway, "CallEvent") => {
                let view = object.view();
                let id = view.span(view.word(0).unwrap_or_default());
                let event_type = view.word(1).unwrap_or_default() as i32;
                let route = CallRoute {
                    call_sid: Text::from_utf8(id).unwrap_or_default(),
                    event_type: EventType(event_type),
                };
                Ok(Some(tracker.observe(&route, now_ms)))
            }
            (Self::Gateway(_), SystemId::Gateway, _) => Ok(None),
            (Self::Jambonz(tracker), SystemId::Jambonz, "Message") => {
                let message = jambonz::message(object)?;
                tracker.on_session(&message, now_ms);
                match &message.data {
                    Data::CallStatus(status) => Ok(Some(tracker.observe(status, now_ms))),
                    _ => Ok(None),
                }
            }
            (Self::Rtpbridge(tracker), SystemId::Rtpbridge, "Event") => {
                Ok(tracker.follow(&rtpbridge::event(object)?, now_ms))
            }
            (Self::Rtpbridge(tracker), SystemId::Rtpbridge, "Response") => {
                if let Ok(result) = &rtpbridge::response(object)?.result {
                    tracker.on_result(result, now_ms);
                }
                Ok(None)
            }
            (Self::Voicetyped(both), SystemId::Voicetyped, "Event") => {
                let (tracker, repeats) = &mut **both;
                let event = voicetyped::core_event(object)?;
                Ok(Some(tracker.observe_once(&event, repeats, now_ms)))
            }
            (_, _, name) => {
                let text = format!("{name} is no message that this tracker follows");
                Err(PyTypeError::new_err(text))
            }
        }
    }

    /// The names of what a verdict tells: the states before and behind the event, and the event.
    fn names(&mut self, verdict: Verdict) -> [Option<&'static str>; 3] {
        each!(self, tracker => match verdict {
            Verdict::Deliver { from, to } | Verdict::AfterGap { from, to } => {
                [Some(state_name(tracker, from)), Some(state_name(tracker, to)), None]
            }
            Verdict::Violation { from, event } => {
                [Some(state_name(tracker, from)), None, Some(event_name(tracker, event))]
            }
            _ => [None; 3],
        })
    }
}

/// A verdict as Python has it.
fn value_of<'py>(
    py: Python<'py>,
    verdict: Verdict,
    [from, to, event]: [Option<&str>; 3],
) -> PyResult<Bound<'py, PyAny>> {
    let module = py.import("callevents._values")?;
    let name = module.getattr("VerdictName")?.call1((verdict.name(),))?;
    let enforced = verdict.is_deliverable(Policy::Enforce);
    let observed = verdict.is_deliverable(Policy::Observe);
    module.getattr("Verdict")?.call1((name, from, to, event, enforced, observed))
}

/// So many events of a call are recognised when they come again, on average: a history is as long as
/// the calls in flight have been.
const REPEATS_PER_CALL: usize = 16;

fn repeat_filter(capacity: usize, seed: u64) -> PyResult<Repeats> {
    let no_memory = |_| PyMemoryError::new_err(format!("no memory for {capacity} repeats"));
    Ok(RepeatFilter::with_capacity(capacity).map_err(no_memory)?.with_seed(seed))
}

/// What is known about a call.
struct Known {
    id: String,
    state: &'static str,
    last_seen_ms: u64,
    is_uncertain: bool,
}

impl Known {
    fn of<R: OrderRules>(tracker: &Tracker<R>, call: order::Call<'_>) -> Self {
        Self::named(states(tracker), call)
    }

    fn named(states: &'static [order::StateInfo], call: order::Call<'_>) -> Self {
        Self {
            id: call.id.as_str().to_owned(),
            state: states.get(usize::from(call.state.0)).map_or("", |row| row.name),
            last_seen_ms: call.last_seen_ms,
            is_uncertain: call.is_uncertain,
        }
    }

    fn value<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let class = py.import("callevents._values")?.getattr("TrackedCall")?;
        class.call1((self.id, self.state, self.last_seen_ms, self.is_uncertain))
    }
}

fn values(py: Python<'_>, calls: Vec<Known>) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for call in calls {
        list.append(call.value(py)?)?;
    }
    Ok(list)
}

fn states<R: OrderRules>(_: &Tracker<R>) -> &'static [order::StateInfo] {
    R::STATES
}

fn state_name<R: OrderRules>(_: &Tracker<R>, state: State) -> &'static str {
    R::state(state).map_or("", |row| row.name)
}

fn state_named<R: OrderRules>(_: &Tracker<R>, name: &str) -> Option<State> {
    let at = R::STATES.iter().position(|row| row.name == name)?;
    u8::try_from(at).ok().map(State)
}

fn event_name<R: OrderRules>(_: &Tracker<R>, event: EventId) -> &'static str {
    R::EVENTS.get(usize::from(event.0)).map_or("", |row| row.name)
}

/// A number that nobody outside knows.
pub(crate) fn random() -> u64 {
    use core::hash::BuildHasher as _;
    use std::hash::RandomState;
    RandomState::new().hash_one(0_u8)
}
