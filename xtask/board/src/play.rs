//! Plays a capture to one client: what is due, in order, until it is cut off or has had enough.

use core::ops::Range;
use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;

use futures_util::FutureExt as _;
use serde::Deserialize;
use tokio::time::{Instant, sleep};

use crate::capture::Capture;
use crate::sessions::{Left, Session};
use crate::systems::Return;

/// How a capture is to be played.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Wishes {
    /// Who it is: a client that comes back goes on where it was.
    pub(crate) client: String,
    /// How many times faster than it was captured; 0 is as fast as it can be taken.
    speed: f64,
    /// How many messages there are to be at most; without it, the capture goes round for ever.
    events: Option<u64>,
    /// Whether it begins anew when it is over.
    #[serde(rename = "loop")]
    again: bool,
    /// After how many messages of this connection it breaks, in the middle of the next.
    cut: Option<u64>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { client: String::new(), speed: 1.0, events: None, again: true, cut: None }
    }
}

/// What comes next on a connection.
#[derive(Debug)]
pub(crate) enum Step {
    /// Messages with their numbers, all due.
    Messages(Vec<(u64, Vec<u8>)>),
    /// The connection breaks in the middle of this message.
    Cut(u64, Vec<u8>),
    /// There is nothing more.
    End,
}

/// A capture on its way to one client.
#[derive(Debug)]
pub(crate) struct Play {
    capture: Capture,
    session: Arc<Session>,
    /// The connection's number in the session.
    connection: u64,
    speed: f64,
    /// The rounds that are played: without an end, if it begins anew when it is over.
    rounds: Range<u64>,
    /// How many messages are still to be sent.
    remaining: u64,
    /// After how many more messages the connection is to break.
    cut: Option<u64>,
    /// The places of what a client that came back is sent first.
    missed: VecDeque<u64>,
    /// The place that comes next.
    next: u64,
    /// Behind the last place.
    end: u64,
    /// The capture's clock when `since` was now.
    clock_ms: u64,
    since: Instant,
}

impl Play {
    /// Begins to play, or goes on for a client that comes back. `received` is the place of the last
    /// message that the client says it has.
    pub(crate) fn new(
        capture: Capture,
        session: Arc<Session>,
        wishes: &Wishes,
        received: Option<u64>,
    ) -> Self {
        // A cut that was asked for while nobody was connected is not for this connection.
        let _ = session.cut.notified().now_or_never();
        let speed = if wishes.speed < FASTEST { wishes.speed.max(0.0) } else { 0.0 };
        let connection = session.connect();
        let first = session.first_round;
        let rounds = first..if wishes.again { u64::MAX } else { first + 1 };
        let places = capture.places(&rounds);
        let mut play = Self {
            clock_ms: capture.due_ms(places.start),
            capture,
            session,
            connection,
            speed,
            rounds,
            remaining: wishes.events.unwrap_or(u64::MAX),
            cut: wishes.cut,
            missed: VecDeque::new(),
            next: places.start,
            end: places.end,
            since: Instant::now(),
        };
        play.return_to(received);
        play
    }

    /// Takes up where the client was: the clock went on while it was away.
    fn return_to(&mut self, received: Option<u64>) {
        let sends = self.capture.system.sends_on_return();
        if let Some(left) = self.session.left() {
            self.clock_ms = left.clock_ms.saturating_add(scale(left.at.elapsed(), left.speed));
            self.next = left.next;
            self.remaining = left.remaining;
            if sends != Return::All {
                let first = self.next;
                self.pass(left.is_broken);
                if sends == Return::Ends {
                    self.missed = (first..self.next).filter(|place| self.is_end(*place)).collect();
                }
                return;
            }
        }
        if let (Return::All, Some(received)) = (sends, received) {
            self.next = received.saturating_add(1);
            self.clock_ms = self.clock_ms.max(self.capture.due_ms(self.next));
        }
    }

    /// Steps over the message that was broken off, and over what became due since.
    fn pass(&mut self, is_broken: bool) {
        self.next += u64::from(is_broken);
        while self.speed > 0.0 && self.is_due() {
            self.next += 1;
        }
    }

    fn is_end(&self, place: u64) -> bool {
        self.capture.message(place, &self.rounds).is_some_and(|message| message.is_end)
    }

    fn is_due(&self) -> bool {
        self.speed == 0.0 || self.capture.due_ms(self.next) <= self.now_ms()
    }

    fn is_over(&self) -> bool {
        self.remaining == 0 || self.next >= self.end
    }

    /// The capture's clock.
    fn now_ms(&self) -> u64 {
        self.clock_ms.saturating_add(scale(self.since.elapsed(), self.speed))
    }

    /// Waits for what comes next: at most `most` messages at once.
    pub(crate) async fn step(&mut self, most: usize) -> Step {
        let step = self.next_step(most).await;
        if !self.session.is_newest(self.connection) {
            // The client is here on another connection, and this one was not told.
            return Step::End;
        }
        self.leave(matches!(step, Step::Cut(..)));
        step
    }

    /// Notes where the client is, because nobody tells when it leaves.
    fn leave(&self, is_broken: bool) {
        self.session.leave(Left {
            next: self.next,
            remaining: self.remaining,
            clock_ms: self.now_ms(),
            speed: self.speed,
            is_broken,
            at: Instant::now(),
        });
    }

    async fn next_step(&mut self, most: usize) -> Step {
        if self.cut == Some(0) {
            return self.broken();
        }
        let mut most = most as u64;
        most = most.min(self.cut.unwrap_or(most));
        let mut messages = Vec::new();
        if self.missed.is_empty() {
            if self.is_over() {
                return Step::End;
            }
            let session = Arc::clone(&self.session);
            tokio::select! {
                // A cut that was asked for is not to wait until a stream that is always due rests.
                biased;
                () = session.cut.notified() => return self.broken(),
                () = self.wait() => {}
            }
        }
        while (messages.len() as u64) < most {
            let place = match self.missed.pop_front() {
                Some(place) => place,
                None if self.is_over() || !self.is_due() => break,
                None => {
                    self.next += 1;
                    self.next - 1
                }
            };
            if let Some(message) = self.capture.message(place, &self.rounds) {
                self.remaining = self.remaining.saturating_sub(1);
                messages.push((place, message.bytes));
            }
        }
        if let Some(cut) = &mut self.cut {
            *cut = cut.saturating_sub(messages.len() as u64);
        }
        Step::Messages(messages)
    }

    /// Until what comes next is due.
    async fn wait(&self) {
        if self.speed == 0.0 {
            // Others have their turn, too.
            tokio::task::yield_now().await;
            return;
        }
        let ms = self.capture.due_ms(self.next).saturating_sub(self.clock_ms) as f64;
        // At a speed near zero, it is longer than a duration can be.
        let due = Duration::try_from_secs_f64(ms / 1000.0 / self.speed).unwrap_or(Duration::MAX);
        sleep(due.saturating_sub(self.since.elapsed())).await;
    }

    /// Breaks off in the next message that there is.
    fn broken(&mut self) -> Step {
        loop {
            if self.is_over() {
                return Step::End;
            }
            if let Some(message) = self.capture.message(self.next, &self.rounds) {
                return Step::Cut(self.next, message.bytes);
            }
            self.next += 1;
        }
    }
}

/// Beyond it, as fast as it can be taken: a client that comes back would have missed more messages
/// than can be stepped over.
const FASTEST: f64 = 1000.0;

fn scale(time: Duration, speed: f64) -> u64 {
    // A float that is too large becomes the largest number.
    (time.as_secs_f64() * 1000.0 * speed) as u64
}

#[cfg(test)]
mod tests {
    use tokio::time::{advance, timeout};

    use super::*;
    use crate::capture::Item;
    use crate::systems::System;

    /// A message each second, of which every third ends a call.
    fn capture(system: System) -> Capture {
        let item = |number: u64| Item {
            at_ms: number * 1000,
            bytes: number.to_string().into_bytes(),
            is_end: number % 3 == 2,
        };
        Capture::new(system, (0..10).map(item).collect(), 10_000)
    }

    fn play(system: System, session: &Arc<Session>, wishes: &Wishes, last: Option<u64>) -> Play {
        Play::new(capture(system), Arc::clone(session), wishes, last)
    }

    /// What comes until it breaks or ends, and whether it broke.
    async fn run(play: &mut Play) -> (Vec<u64>, bool) {
        let mut numbers = Vec::new();
        loop {
            match play.step(4).await {
                Step::Messages(messages) => {
                    numbers.extend(messages.iter().map(|(number, _)| *number))
                }
                Step::Cut(..) => return (numbers, true),
                Step::End => return (numbers, false),
            }
        }
    }

    fn wishes() -> Wishes {
        Wishes { again: false, ..Wishes::default() }
    }

    #[tokio::test(start_paused = true)]
    async fn messages_come_when_they_are_due() {
        let start = Instant::now();
        let twice = Wishes { speed: 2.0, ..wishes() };
        let (numbers, is_broken) =
            run(&mut play(System::Jambonz, &Arc::default(), &twice, None)).await;
        assert_eq!(numbers, Vec::from_iter(0..10));
        assert!(!is_broken);
        assert_eq!(start.elapsed().as_millis(), 4500);
    }

    #[tokio::test(start_paused = true)]
    async fn only_so_many_messages_come_as_were_wished_for() {
        let wishes = Wishes { speed: 0.0, events: Some(25), ..Wishes::default() };
        let (numbers, _) = run(&mut play(System::Rtpbridge, &Arc::default(), &wishes, None)).await;
        assert_eq!(numbers, Vec::from_iter(0..25));
    }

    #[tokio::test(start_paused = true)]
    async fn any_speed_can_be_wished_for() {
        let slow = Wishes { speed: 1e-300, ..wishes() };
        let mut waiting = play(System::Jambonz, &Arc::default(), &slow, None);
        assert!(matches!(waiting.step(4).await, Step::Messages(_)));
        assert!(timeout(Duration::from_secs(3600), waiting.step(4)).await.is_err());

        let session = Arc::default();
        let fast = Wishes { speed: 1e300, cut: Some(2), ..wishes() };
        assert_eq!(
            run(&mut play(System::Jambonz, &session, &fast, None)).await,
            (vec![0, 1], true)
        );
        advance(Duration::from_secs(1)).await;
        let (numbers, _) = run(&mut play(System::Jambonz, &session, &wishes(), None)).await;
        assert_eq!(numbers, [3, 4, 5, 6, 7, 8, 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_session_begins_in_a_round_of_its_own() {
        let session = Arc::new(Session::beginning_with(7));
        let start = Instant::now();
        let cut = Wishes { cut: Some(2), ..wishes() };
        let (numbers, _) = run(&mut play(System::Voicetyped, &session, &cut, None)).await;
        assert_eq!(numbers, [70, 71]);
        let (numbers, _) = run(&mut play(System::Voicetyped, &session, &wishes(), Some(71))).await;
        assert_eq!(numbers, Vec::from_iter(72..80));
        assert_eq!(start.elapsed().as_secs(), 8);
    }

    #[tokio::test(start_paused = true)]
    async fn the_gateway_replays_the_ends_that_were_missed() {
        let session = Arc::default();
        let cut = Wishes { cut: Some(2), ..wishes() };
        assert_eq!(run(&mut play(System::Gateway, &session, &cut, None)).await, (vec![0, 1], true));
        // The end that was broken off is the first that is missed.
        advance(Duration::from_millis(4100)).await;
        let (numbers, _) = run(&mut play(System::Gateway, &session, &wishes(), None)).await;
        assert_eq!(numbers, [2, 5, 6, 7, 8, 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_stream_goes_on_behind_the_last_event() {
        let session = Arc::default();
        let cut = Wishes { cut: Some(4), ..wishes() };
        run(&mut play(System::Voicetyped, &session, &cut, None)).await;
        advance(Duration::from_secs(3)).await;
        let (numbers, _) = run(&mut play(System::Voicetyped, &session, &wishes(), Some(2))).await;
        assert_eq!(numbers, [3, 4, 5, 6, 7, 8, 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_socket_loses_what_was_due_meanwhile() {
        let session = Arc::default();
        let cut = Wishes { cut: Some(2), ..wishes() };
        run(&mut play(System::Jambonz, &session, &cut, None)).await;
        advance(Duration::from_millis(4100)).await;
        let (numbers, _) = run(&mut play(System::Jambonz, &session, &wishes(), None)).await;
        assert_eq!(numbers, [6, 7, 8, 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_cut_that_is_asked_for_breaks_the_connection() {
        let session = Arc::<Session>::default();
        let mut play = play(System::Gateway, &session, &wishes(), None);
        assert!(matches!(play.step(4).await, Step::Messages(_)));
        session.cut.notify_one();
        assert!(matches!(play.step(4).await, Step::Cut(1, _)));
    }
}
