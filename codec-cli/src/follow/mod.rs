//! `callevents follow`: events as they come, from servers.
//!
//! What listens runs on a thread of its own and hands over what it hears; what is printed is decoded
//! and judged here, by the same code as files.

mod args;
mod retry;
mod session;
mod sse;
mod tap;
mod ws;

pub(crate) use args::FollowArgs;

use core::error::Error;
use core::future::Future;
use core::sync::atomic::{AtomicU64, Ordering};
use std::io::Write;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokio::sync::mpsc;

use crate::Console;
use crate::decode::{JsonLines, exit_code};
use crate::exit::{self, Failure};
use args::{CommonArgs, Over};

pub(crate) fn run(args: &FollowArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    // An error means that there is one already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match &args.over {
        Over::Sse(args) => sse::run(args, console),
        Over::Ws(args) => ws::run(args, console),
    }
}

/// What the listening side has to say.
enum Said<H> {
    Heard(H),
    /// A word to who looks on.
    Note(String),
}

/// The listening side's way to the printing one.
struct Ear<H>(mpsc::Sender<Said<H>>);

/// Nobody listens any more: enough was printed, or printing failed.
struct Gone;

impl<H> Ear<H> {
    /// Hands over what was heard, as soon as there is room for it.
    async fn hear(&self, heard: H) -> Result<(), Gone> {
        self.0.send(Said::Heard(heard)).await.map_err(|_| Gone)
    }

    /// Hands over what was heard if there is room for it now.
    fn hear_now(&self, heard: H) -> Result<bool, Gone> {
        match self.0.try_send(Said::Heard(heard)) {
            Ok(()) => Ok(true),
            Err(mpsc::error::TrySendError::Full(_)) => Ok(false),
            Err(mpsc::error::TrySendError::Closed(_)) => Err(Gone),
        }
    }

    /// Tells who looks on.
    async fn note(&self, text: String) -> Result<(), Gone> {
        self.0.send(Said::Note(text)).await.map_err(|_| Gone)
    }
}

impl<H> Clone for Ear<H> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Why listening has ended.
enum End {
    /// There is nothing more, or nobody to tell it to.
    Over,
    Failed(Failure),
}

impl From<Gone> for End {
    fn from(_: Gone) -> Self {
        Self::Over
    }
}

/// How a connection has ended.
enum Outcome {
    /// The server says that there is nothing more.
    NothingMore,
    /// It would be the same the next time.
    Refused(String),
    /// There was none; there may be one later.
    Failed(String),
    /// There was one.
    Cut(String),
}

impl Outcome {
    /// Why to connect again, and whether there was a connection; or that it has ended. The first
    /// one must succeed: an address that was never right is not tried for ever.
    fn go_on(self, was_connected: bool) -> Result<(String, bool), End> {
        match self {
            Self::NothingMore => Err(End::Over),
            Self::Refused(why) => Err(End::Failed(Failure::Server(why))),
            Self::Failed(why) if !was_connected => {
                let text = format!("{why}; is the server running, and is this its address?");
                Err(End::Failed(Failure::Server(text)))
            }
            Self::Failed(why) => Ok((why, false)),
            Self::Cut(why) => Ok((why, true)),
        }
    }
}

/// Listens until there is nothing more, somebody ends it, or enough is printed; `each` prints what
/// was heard, and gives what is to be told of it.
fn follow<H, L>(
    args: &CommonArgs,
    console: &mut Console<'_>,
    listen: impl FnOnce(Ear<H>) -> L,
    mut each: impl FnMut(H, &mut JsonLines<'_>) -> Result<Option<String>, Failure>,
) -> Result<u8, Failure>
where
    H: Send + 'static,
    L: Future<Output = End> + Send + 'static,
{
    let no_threads = |error| Failure::File(format!("cannot start a thread: {error}"));
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(1).enable_all().build().map_err(no_threads)?;
    // Whoever is told to stop while nothing can be printed must hear of it.
    let stopped = runtime.block_on(async { stop(args.at_most) }).map_err(no_threads)?.shared();
    let (sender, mut said) = mpsc::channel(QUEUE_LEN);
    let listening = listen(Ear(sender));
    let told_to_stop = stopped.clone();
    let listening = runtime.spawn(async move {
        tokio::select! {
            end = listening => end,
            () = told_to_stop => End::Over,
        }
    });
    // How much was printed: so it is known whether printing goes on.
    let count = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&count);
    runtime.spawn(async move {
        stopped.await;
        end_once_stuck(&seen).await;
    });
    let mut lines = JsonLines::new(args.order, args.updates, console.stdout)
        .with_limit(args.until.unwrap_or(u64::MAX));
    let mut printed = Ok(());
    while let Some(next) = said.blocking_recv() {
        let told = match next {
            Said::Note(text) => Ok(Some(text)),
            Said::Heard(heard) => each(heard, &mut lines),
        };
        count.fetch_add(1, Ordering::Relaxed);
        // What is waited for next may be long in coming.
        let flushed = if said.is_empty() { crate::source::Sink::flush(&mut lines) } else { Ok(()) };
        match told.and_then(|told| flushed.map(|()| told)) {
            Ok(told) => told.into_iter().for_each(|text| note(console.stderr, &text)),
            Err(failure) => {
                printed = Err(failure);
                break;
            }
        }
    }
    drop(said);
    if printed.is_ok() {
        // It has nothing more to say, so it has ended; a panic is a fault of ours that shows itself.
        let end = runtime.block_on(listening).unwrap_or(End::Over);
        if let End::Failed(failure) = end {
            printed = Err(failure);
        }
    }
    runtime.shutdown_background();
    lines.tell_dropped(console.stderr);
    match printed {
        Ok(()) | Err(Failure::Enough) => Ok(exit_code(args.strict, lines.errors)),
        Err(failure) => Err(failure),
    }
}

/// Ends the process if no more is printed while there is something to print. A write to a pipe that
/// nobody reads can be ended by nothing else.
async fn end_once_stuck(count: &AtomicU64) {
    let mut before = None;
    while before != Some(count.load(Ordering::Relaxed)) {
        before = Some(count.load(Ordering::Relaxed));
        tokio::time::sleep(STUCK).await;
    }
    // Nobody may read this either.
    let told = tokio::task::spawn_blocking(|| {
        note(&mut std::io::stderr(), "nobody reads the output: the last lines of it are lost");
    });
    let _ = tokio::time::timeout(core::time::Duration::from_secs(1), told).await;
    std::process::exit(exit::FILES.into());
}

/// Tells who looks on; there is nobody left to tell if this fails.
fn note(stderr: &mut dyn Write, text: &str) {
    let _ = writeln!(stderr, "callevents: {text}");
}

/// What is ready when the time is over, or the process is told to stop. From now on that does not
/// end the process by itself.
fn stop(
    at_most: Option<core::time::Duration>,
) -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    let (mut interrupted, mut terminated) = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
    };
    #[cfg(windows)]
    let (mut interrupted, mut terminated) =
        (tokio::signal::windows::ctrl_c()?, tokio::signal::windows::ctrl_break()?);
    Ok(async move {
        let timer = async {
            match at_most {
                Some(at_most) => tokio::time::sleep(at_most).await,
                None => core::future::pending().await,
            }
        };
        tokio::select! {
            () = timer => {}
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// An address without what may be secret in it.
fn name_of(url: &reqwest::Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    // An address without a host cannot have a password, and was refused before.
    let _ = url.set_password(None);
    let _ = url.set_username("");
    url.to_string()
}

/// What an error says, with its causes, of which libraries tell only the outermost.
fn in_full(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let inner = error.to_string();
        if !text.contains(&inner) {
            text = format!("{text}: {inner}");
        }
        cause = error.source();
    }
    text
}

/// So many things may be heard that are not printed yet.
const QUEUE_LEN: usize = 1024;

/// How long a stop waits for a reader that takes nothing.
const STUCK: core::time::Duration = core::time::Duration::from_secs(5);

/// How long to wait for a connection.
const CONNECT: core::time::Duration = core::time::Duration::from_secs(10);
