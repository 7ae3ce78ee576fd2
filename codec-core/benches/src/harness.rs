//! Runs every implementation of a case in turn, on the same bytes, in one process.
//!
//! The clock is read every [`CHUNK`] events; of each chunk the least time of all rounds counts, so
//! that a neighbour on the machine has to disturb the same events every time to be seen.

use core::hint::black_box;
use core::ops::Range;
use core::time::Duration;
use std::time::Instant;

use crate::allocations;
use crate::touch::{Checksum, Glance, Touch};

/// One row's work, event after event.
pub trait Worker {
    /// Puts everything back for a new round; not timed.
    fn begin(&mut self) {}

    /// Does the work for one event and touches everything that came out. The events come in
    /// order: what follows a stream may take the next one and ignore the number.
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T);
}

/// What is beside what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// callevents itself.
    Ours,
    /// Another library.
    Peer,
    /// Written by hand for this schema, unchecked or cut down: about what can be reached.
    Limit,
    /// Less work than asked for, such as a copy of the bytes: what cannot be reached. It has no
    /// checksum.
    Floor,
}

/// One implementation of a case.
pub struct Row {
    /// Its name, unique in the case.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    compared: bool,
    worker: Box<dyn ErasedWorker>,
}

impl Row {
    /// A row of any kind.
    pub fn new(name: &'static str, kind: Kind, worker: impl Worker + 'static) -> Self {
        Self { name, kind, compared: kind != Kind::Floor, worker: Box::new(worker) }
    }

    /// A row that writes another format than the others: its output is not compared with theirs.
    pub fn other_output(name: &'static str, kind: Kind, worker: impl Worker + 'static) -> Self {
        Self { name, kind, compared: false, worker: Box::new(worker) }
    }
}

/// What a case must show.
#[derive(Clone, Copy)]
pub enum Goal {
    /// The fastest of these takes at least so many times as long as ours.
    Faster(f64, &'static [&'static str]),
    /// Ours takes at most so many times as long as this one.
    Within(f64, &'static str),
    /// Ours takes at most so many instructions an event.
    Instructions(f64),
    /// Ours takes at most so many instructions a byte.
    InstructionsPerByte(f64),
}

/// Work that several implementations do.
pub struct Case {
    /// Its name, as on the command line.
    pub name: &'static str,
    /// What is done per event.
    pub about: &'static str,
    /// What ours must reach; allocations must be none in any case.
    pub goals: &'static [Goal],
    /// Makes its corpus and rows.
    pub prepare: fn() -> Prepared,
}

/// A case that is ready to run.
pub struct Prepared {
    /// How many events a round has.
    pub events: usize,
    /// How many bytes they are.
    pub bytes: usize,
    /// Who does it.
    pub rows: Vec<Row>,
}

/// What was measured of one row.
pub struct Measured {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// The least time of all runs.
    pub ns_per_event: f64,
    /// The time against ours: the median over the runs of the ratio in each.
    pub against_ours: Option<f64>,
    /// Of a round after the first.
    pub allocations_per_event: f64,
    times: Vec<f64>,
}

impl Prepared {
    /// Runs every row once and compares what they touched.
    ///
    /// # Errors
    /// The names of two rows that differ.
    pub fn verify(&mut self) -> Result<(), String> {
        let events = self.events;
        let mut sums = self.rows.iter_mut().filter(|row| row.compared).map(|row| {
            row.worker.begin();
            (row.name, row.worker.checked(0..events))
        });
        let Some((first, expected)) = sums.next() else { return Ok(()) };
        match sums.find(|(_, sum)| *sum != expected) {
            None => Ok(()),
            Some((other, _)) => Err(format!("{first} and {other} do not give the same fields")),
        }
    }

    /// Measures every row: `runs` times `rounds` rounds, in each of which every row has its turn.
    pub fn measure(
        &mut self,
        runs: usize,
        rounds: usize,
        mut progress: impl FnMut(),
    ) -> Vec<Measured> {
        let events = self.events;
        let mut measured: Vec<Measured> = self
            .rows
            .iter_mut()
            .map(|row| Measured {
                name: row.name,
                kind: row.kind,
                ns_per_event: f64::INFINITY,
                against_ours: None,
                allocations_per_event: row.allocations(events),
                times: Vec::new(),
            })
            .collect();
        for _ in 0..runs {
            let mut least = vec![vec![Duration::MAX; events.div_ceil(CHUNK)]; self.rows.len()];
            for _ in 0..rounds {
                for (row, least) in self.rows.iter_mut().zip(&mut least) {
                    row.round(events, least);
                    progress();
                }
            }
            for (row, least) in measured.iter_mut().zip(&least) {
                let total: Duration = least.iter().sum();
                row.times.push(total.as_nanos() as f64 / events as f64);
            }
        }
        let ours = measured.iter().find(|row| row.kind == Kind::Ours).map(|row| row.times.clone());
        for row in &mut measured {
            row.ns_per_event = row.times.iter().copied().fold(f64::INFINITY, f64::min);
            row.against_ours = ours.as_ref().map(|ours| {
                median(row.times.iter().zip(ours).map(|(time, ours)| time / ours).collect())
            });
        }
        measured
    }

    /// Runs one row for a profiler: the last round is the body of [`measured_section`].
    ///
    /// # Errors
    /// No row of this name.
    pub fn run_one(&mut self, name: &str, rounds: usize) -> Result<(), String> {
        let events = self.events;
        let row = self
            .rows
            .iter_mut()
            .find(|row| row.name == name)
            .ok_or_else(|| format!("the case has no row {name:?}"))?;
        for _ in 1..rounds {
            row.worker.begin();
            black_box(row.worker.glanced(0..events));
        }
        row.worker.begin();
        black_box(measured_section(row.worker.as_mut(), 0..events));
        Ok(())
    }
}

impl Row {
    fn allocations(&mut self, events: usize) -> f64 {
        self.worker.begin();
        black_box(self.worker.glanced(0..events));
        self.worker.begin();
        let before = allocations::so_far();
        black_box(self.worker.glanced(0..events));
        (allocations::so_far() - before) as f64 / events as f64
    }

    fn round(&mut self, events: usize, least: &mut [Duration]) {
        self.worker.begin();
        for (index, least) in least.iter_mut().enumerate() {
            let start = index * CHUNK;
            let range = start..events.min(start + CHUNK);
            let clock = Instant::now();
            black_box(self.worker.glanced(range));
            *least = clock.elapsed().min(*least);
        }
    }
}

/// What a profiler collects: found by this name in the program's symbols.
#[inline(never)]
fn measured_section(worker: &mut dyn ErasedWorker, events: Range<usize>) -> u64 {
    worker.glanced(events)
}

/// A worker behind a pointer, so that a case can hold different ones.
trait ErasedWorker {
    fn begin(&mut self);
    fn glanced(&mut self, events: Range<usize>) -> u64;
    fn checked(&mut self, events: Range<usize>) -> u64;
}

impl<W: Worker> ErasedWorker for W {
    fn begin(&mut self) {
        Worker::begin(self);
    }

    fn glanced(&mut self, events: Range<usize>) -> u64 {
        let mut touch = Glance::default();
        events.for_each(|event| self.one(event, &mut touch));
        touch.0
    }

    fn checked(&mut self, events: Range<usize>) -> u64 {
        let mut touch = Checksum::default();
        events.for_each(|event| self.one(event, &mut touch));
        touch.0
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}

/// So many events are timed as one.
const CHUNK: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    struct Number(u64);

    impl Worker for Number {
        fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
            // The sums agree: only the order of the fields tells the two apart.
            touch.number(self.0 + event as u64);
            touch.number(10 - self.0);
        }
    }

    fn prepared(rows: Vec<Row>) -> Prepared {
        Prepared { events: 3, bytes: 3, rows }
    }

    #[test]
    fn rows_that_differ_are_told() {
        let row = |name, number| Row::new(name, Kind::Peer, Number(number));
        assert_eq!(prepared(vec![row("a", 1), row("b", 1)]).verify(), Ok(()));
        let told = prepared(vec![row("a", 1), row("b", 1), row("c", 2)]).verify();
        assert_eq!(told, Err("a and c do not give the same fields".to_owned()));
    }

    #[test]
    fn floors_and_other_formats_are_not_compared() {
        let rows = vec![
            Row::new("a", Kind::Ours, Number(1)),
            Row::new("b", Kind::Floor, Number(2)),
            Row::other_output("c", Kind::Peer, Number(3)),
        ];
        assert_eq!(prepared(rows).verify(), Ok(()));
    }
}
