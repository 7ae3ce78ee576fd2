//! What is counted, and what follows from it.

use std::collections::BTreeMap;

use callevents::q850::Cause;

use crate::calls::Calls;
use crate::exit::Failure;
use crate::source::{CallFact, Record, Sink};

/// Counts records.
#[derive(Default)]
pub(crate) struct Tally {
    /// Whether what is out of order is left out of the counts by kind and type.
    enforce: bool,
    /// The names of the systems that were heard.
    pub(crate) sources: BTreeMap<&'static str, u64>,
    pub(crate) records: u64,
    pub(crate) kinds: BTreeMap<String, u64>,
    pub(crate) events: BTreeMap<String, u64>,
    pub(crate) verdicts: BTreeMap<&'static str, u64>,
    pub(crate) audio_verdicts: BTreeMap<&'static str, u64>,
    pub(crate) errors: BTreeMap<&'static str, u64>,
    pub(crate) calls: Calls,
}

impl Tally {
    pub(crate) fn new(enforce: bool) -> Self {
        Self { enforce, ..Self::default() }
    }

    pub(crate) fn error_count(&self) -> u64 {
        self.errors.values().sum()
    }
}

impl Sink for Tally {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Failure> {
        self.records += 1;
        *self.sources.entry(record.source).or_default() += 1;
        if let Some(error) = record.error {
            *self.errors.entry(error.kind().name()).or_default() += 1;
        }
        if let (Some(judgement), Some(call)) = (record.judgement, &record.call) {
            let verdicts = match call {
                CallFact::Event { .. } => &mut self.verdicts,
                CallFact::Audio { .. } => &mut self.audio_verdicts,
            };
            *verdicts.entry(judgement.verdict).or_default() += 1;
        }
        self.calls.take(record);
        if self.enforce && record.is_out_of_order() {
            return Ok(());
        }
        count(&mut self.kinds, record.kind);
        if let Some(CallFact::Event { name, .. }) = &record.call {
            count(&mut self.events, name);
        }
        Ok(())
    }
}

/// Counts by a name that is copied only the first time.
fn count(counts: &mut BTreeMap<String, u64>, name: &str) {
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => {
            counts.insert(name.to_owned(), 1);
        }
    }
}

/// What follows from the calls that were counted.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) calls: u64,
    pub(crate) answered: u64,
    pub(crate) ended: u64,
    /// Of the calls that were answered and have ended.
    pub(crate) durations: Option<Durations>,
    /// Calls by the Q.850 cause of their end, the most frequent first.
    pub(crate) causes: Vec<(Cause, u64)>,
    pub(crate) audio_frames: u64,
    pub(crate) audio_missing: u64,
}

/// How long calls were, in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Durations {
    pub(crate) count: u64,
    pub(crate) min: i64,
    pub(crate) median: i64,
    pub(crate) p95: i64,
    pub(crate) max: i64,
}

impl Summary {
    pub(crate) fn of(tally: &Tally) -> Self {
        let mut summary = Self::default();
        let (mut durations, mut causes) = (Vec::new(), BTreeMap::<Cause, u64>::new());
        for call in tally.calls.rows() {
            // Audio alone makes no call.
            summary.calls += u64::from(call.phase.is_some());
            summary.answered += u64::from(call.answered);
            summary.audio_frames += call.audio_frames;
            summary.audio_missing = summary.audio_missing.saturating_add(call.audio_missing);
            let Some(end) = call.end else { continue };
            summary.ended += 1;
            durations.extend(call.duration_s.filter(|_| call.answered));
            if let Some(cause) = end.q850 {
                *causes.entry(cause).or_default() += 1;
            }
        }
        durations.sort_unstable();
        summary.durations = Durations::of(&durations);
        summary.causes = causes.into_iter().collect();
        summary.causes.sort_by_key(|(cause, count)| (core::cmp::Reverse(*count), *cause));
        summary
    }

    pub(crate) fn in_flight(&self) -> u64 {
        self.calls.saturating_sub(self.ended)
    }

    /// How many of the calls were answered, from 0 to 1.
    pub(crate) fn answer_rate(&self) -> Option<f64> {
        ratio(self.answered, self.calls)
    }

    /// How much of the audio is missing, from 0 to 1.
    pub(crate) fn audio_loss(&self) -> Option<f64> {
        ratio(self.audio_missing, self.audio_frames.saturating_add(self.audio_missing))
    }
}

impl Durations {
    /// Of sorted durations. A rank that lies between two is the upper one.
    fn of(sorted: &[i64]) -> Option<Self> {
        let at = |percent: usize| sorted.get((sorted.len() * percent).div_ceil(100).max(1) - 1);
        Some(Self {
            count: sorted.len() as u64,
            min: *sorted.first()?,
            median: *at(50)?,
            p95: *at(95)?,
            max: *sorted.last()?,
        })
    }
}

#[allow(clippy::cast_precision_loss, reason = "a rate is for people")]
fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
