//! The progress bar of long inputs, on standard error.

use core::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How far the reading of a file has come; shown for long ones only.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Nothing is shown.
    pub(crate) fn none() -> Self {
        Self { bar: None }
    }

    /// A bar for a file of `len` bytes, if it is long.
    pub(crate) fn of(len: u64) -> Self {
        if len < SHOWN_FROM {
            return Self::none();
        }
        let bar = ProgressBar::with_draw_target(Some(len), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar: Some(bar) }
    }

    pub(crate) fn advance(&self, len: usize) {
        if let Some(bar) = &self.bar {
            bar.inc(len as u64);
        }
    }

    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Also when reading ends early: the bar must not stay on the screen.
impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}

const TEMPLATE: &str = "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";

/// Shorter files, in bytes, are read before anybody could see a bar.
const SHOWN_FROM: u64 = 32 * 1024 * 1024;
