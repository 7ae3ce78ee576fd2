//! How long to wait before connecting again.

use core::time::Duration;

use reqwest::StatusCode;

/// Waits that double with each failure in a row.
pub(super) struct Retry {
    first: Duration,
    failures: u32,
}

impl Retry {
    pub(super) fn new(first: Duration) -> Self {
        Self { first, failures: 0 }
    }

    /// A connection was made: what failed before does not count any more.
    pub(super) fn succeeded(&mut self) {
        self.failures = 0;
    }

    /// The wait after a connection has ended or failed. `asked_ms` is what the server wants its
    /// clients to wait; it counts as long as the server can be reached.
    ///
    /// Up to a half is left to chance, so that clients that were cut off together do not come back
    /// together.
    pub(super) fn next_wait(&mut self, asked_ms: Option<u64>) -> Duration {
        let doublings = self.failures.min(16);
        self.failures = self.failures.saturating_add(1);
        if let Some(asked_ms) = asked_ms.filter(|_| doublings == 0) {
            return Duration::from_millis(asked_ms).clamp(LEAST, MOST_ASKED);
        }
        let wait = self.first.saturating_mul(1 << doublings).min(MOST.max(self.first));
        wait.mul_f64(0.5 + fastrand::f64() / 2.0).max(LEAST)
    }
}

/// Whether the status may be another one a little later.
pub(super) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

/// The shortest wait, whoever asks for less: a server that ends each connection at once must not
/// be asked again without end.
const LEAST: Duration = Duration::from_millis(100);

/// The longest wait, if nobody asks for a longer one.
const MOST: Duration = Duration::from_secs(30);

/// The longest wait that a server may ask for.
const MOST_ASKED: Duration = Duration::from_secs(3600);

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
        assert_eq!(retry.next_wait(Some(u64::MAX)), MOST_ASKED);
    }

    #[test]
    fn nobody_makes_it_connect_again_at_once() {
        let mut retry = Retry::new(Duration::ZERO);
        for asked_ms in [Some(0), Some(99), None, Some(0)] {
            assert_eq!(retry.next_wait(asked_ms), LEAST);
        }
        retry.succeeded();
        assert_eq!(retry.next_wait(Some(0)), LEAST);
    }
}
