//! How long to wait before connecting again.

use core::time::Duration;
use std::time::Instant;

use reqwest::StatusCode;

/// Waits that double with each failure in a row.
pub(super) struct Retry {
    first: Duration,
    failures: u32,
    /// The last wait.
    waited: Duration,
    /// When there began to be a connection.
    since: Option<Instant>,
}

impl Retry {
    pub(super) fn new(first: Duration) -> Self {
        Self { first, failures: 0, waited: Duration::ZERO, since: None }
    }

    /// A connection was made. It is a success if it lasts as long as was waited for it: a
    /// server that ends each one at once is as good as one that cannot be reached.
    pub(super) fn connected(&mut self) {
        self.since = Some(Instant::now());
    }

    /// Something came: what failed before does not count any more.
    pub(super) fn succeeded(&mut self) {
        self.failures = 0;
    }

    /// The wait after a connection has ended or failed. `asked_ms` is what the server wants its
    /// clients to wait at least.
    ///
    /// Up to a half is left to chance, so that clients that were cut off together do not come back
    /// together.
    pub(super) fn next_wait(&mut self, asked_ms: Option<u64>) -> Duration {
        if self.since.take().is_some_and(|since| since.elapsed() >= self.waited) {
            self.succeeded();
        }
        let (most, doublings) = (MOST.max(self.first), self.failures.min(16));
        self.failures = self.failures.saturating_add(1);
        let asked = Duration::from_millis(asked_ms.unwrap_or(0)).min(most);
        self.waited = if asked_ms.is_some() && doublings == 0 {
            asked.max(LEAST)
        } else {
            let wait = self.first.max(asked).saturating_mul(1 << doublings).min(most);
            wait.mul_f64(0.5 + fastrand::f64() / 2.0).max(asked).max(LEAST)
        };
        self.waited
    }
}

/// Whether the status may be another one a little later.
pub(super) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500..=599)
}

/// The shortest wait, whoever asks for less: a server that ends each connection at once must not
/// be asked again without end.
const LEAST: Duration = Duration::from_millis(100);

/// The longest wait, if --retry asks for no longer one.
const MOST: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_to_a_limit_and_begin_anew_after_a_success() {
        let mut retry = Retry::new(Duration::from_secs(1));
        for most_ms in [1000, 2000, 4000, 8000] {
            let wait = retry.next_wait(None).as_millis();
            assert!((most_ms / 2..=most_ms).contains(&wait), "{wait} of {most_ms}");
        }
        for _ in 0..100 {
            assert!(retry.next_wait(Some(1)) <= MOST);
        }
        retry.succeeded();
        assert_eq!(retry.next_wait(Some(700)), Duration::from_millis(700));
        assert!(retry.next_wait(Some(7)) >= Duration::from_secs(1));
        retry.succeeded();
        assert_eq!(retry.next_wait(Some(u64::MAX)), MOST);
        assert_eq!(retry.next_wait(Some(u64::MAX)), MOST);
        let mut retry = Retry::new(Duration::from_secs(60));
        assert_eq!(retry.next_wait(Some(u64::MAX)), Duration::from_secs(60));
    }

    #[test]
    fn a_connection_counts_once_it_lasts_as_long_as_was_waited_for_it() {
        let mut retry = Retry::new(Duration::from_secs(2));
        retry.next_wait(None);
        for least_ms in [2000, 4000] {
            retry.connected();
            assert!(retry.next_wait(None).as_millis() >= least_ms);
        }
        retry.connected();
        retry.waited = Duration::ZERO;
        assert!(retry.next_wait(None).as_millis() <= 2000);
    }

    #[test]
    fn nobody_makes_it_connect_again_at_once() {
        let mut retry = Retry::new(Duration::ZERO);
        for asked_ms in [Some(99), Some(0), None, Some(0)] {
            assert_eq!(retry.next_wait(asked_ms), LEAST);
        }
        retry.succeeded();
        assert_eq!(retry.next_wait(Some(0)), LEAST);
    }
}
