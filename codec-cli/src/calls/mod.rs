//! What is known about each call, gathered from the records.

pub(crate) mod table;

use std::collections::{BTreeMap, HashMap};

use callevents::{CallUpdate, EndReason, Phase};

use crate::source::{CallFact, Record};

/// All calls, in the order in which they were first heard of.
#[derive(Default)]
pub(crate) struct Calls {
    rows: Vec<Call>,
    by_id: HashMap<String, usize>,
}

/// One call.
#[derive(Default)]
pub(crate) struct Call {
    pub(crate) id: String,
    /// Where it stands after its last event that was in order.
    pub(crate) phase: Option<Phase>,
    /// When it got into these phases first, in ms since the Unix epoch.
    pub(crate) created_ms: Option<i64>,
    pub(crate) answered_ms: Option<i64>,
    pub(crate) ended_ms: Option<i64>,
    pub(crate) answered: bool,
    /// How long it was, as its last message says.
    pub(crate) duration_s: Option<i64>,
    pub(crate) end: Option<EndReason>,
    pub(crate) audio_frames: u64,
    pub(crate) audio_missing: u64,
    /// Its events by the order's verdict.
    pub(crate) verdicts: BTreeMap<&'static str, u64>,
    /// Its audio frames by the order's verdict.
    pub(crate) audio_verdicts: BTreeMap<&'static str, u64>,
}

impl Calls {
    /// Takes what a record says about a call.
    pub(crate) fn take(&mut self, record: &Record<'_>) {
        let verdict = record.judgement.map(|judgement| judgement.verdict);
        match &record.call {
            Some(CallFact::Event { call, duration_s, .. }) => {
                let call = self.call(call);
                if let Some(verdict) = verdict {
                    *call.verdicts.entry(verdict).or_default() += 1;
                }
                let is_news = record.judgement.is_none_or(|judgement| judgement.is_news);
                if let Some(update) = record.update().filter(|_| is_news) {
                    call.update(&update, *duration_s);
                }
            }
            Some(CallFact::Audio { call, missing }) => {
                let call = self.call(call);
                call.audio_frames += 1;
                call.audio_missing = call.audio_missing.saturating_add(*missing);
                if let Some(verdict) = verdict {
                    *call.audio_verdicts.entry(verdict).or_default() += 1;
                }
            }
            None => {}
        }
    }

    /// The calls in the order in which they were first heard of.
    pub(crate) fn rows(&self) -> &[Call] {
        &self.rows
    }

    fn call(&mut self, id: &str) -> &mut Call {
        let index = match self.by_id.get(id) {
            Some(index) => *index,
            None => {
                self.by_id.insert(id.to_owned(), self.rows.len());
                self.rows.push(Call { id: id.to_owned(), ..Call::default() });
                self.rows.len() - 1
            }
        };
        // The index is always that of a row.
        let last = self.rows.len() - 1;
        &mut self.rows[index.min(last)]
    }
}

impl Call {
    fn update(&mut self, update: &CallUpdate<'_>, duration_s: Option<i64>) {
        self.phase = Some(update.phase);
        match update.phase {
            Phase::Created => self.created_ms = self.created_ms.or(update.at_ms),
            Phase::Answered => {
                self.answered = true;
                self.answered_ms = self.answered_ms.or(update.at_ms);
            }
            Phase::Ended => {
                self.ended_ms = self.ended_ms.or(update.at_ms);
                self.end = self.end.or(update.end);
                self.duration_s = self.duration_s.or(duration_s).or_else(|| self.computed_s());
            }
            _ => {}
        }
    }

    /// From the answer to the end, where the messages do not say it.
    fn computed_s(&self) -> Option<i64> {
        Some(self.ended_ms?.checked_sub(self.answered_ms?)?.div_euclid(1000))
    }

    /// How often the order said something else than that all is well.
    pub(crate) fn irregularities(&self) -> u64 {
        let odd = |verdicts: &BTreeMap<&'static str, u64>| -> u64 {
            verdicts.iter().filter(|(verdict, _)| **verdict != "deliver").map(|(_, n)| n).sum()
        };
        odd(&self.verdicts) + odd(&self.audio_verdicts)
    }
}
