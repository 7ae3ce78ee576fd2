//! Who is being played to: where each client is, so that it can be cut off and come back.

use core::hash::BuildHasher as _;
use core::sync::atomic::{AtomicU64, Ordering};
use std::collections::HashMap;
use std::hash::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::systems::System;

/// A client of one system, connected or not.
#[derive(Debug, Default)]
pub(crate) struct Session {
    /// The round that it begins with.
    pub(crate) first_round: u64,
    /// Told when the connection is to be broken.
    pub(crate) cut: Notify,
    left: Mutex<Option<Left>>,
    /// Counts the connections: only the newest one is played to.
    newest: AtomicU64,
}

/// Where a client was when its connection ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Left {
    /// The first message that it did not get whole.
    pub(crate) next: u64,
    /// How many messages it was still to get.
    pub(crate) remaining: u64,
    /// The capture's clock, in ms.
    pub(crate) clock_ms: u64,
    /// How fast the clock went.
    pub(crate) speed: f64,
    /// Whether the connection broke in the middle of `next`.
    pub(crate) is_broken: bool,
    pub(crate) at: Instant,
}

impl Session {
    /// A session that begins with this round.
    pub(crate) fn beginning_with(first_round: u64) -> Self {
        Self { first_round, ..Self::default() }
    }

    /// Begins a connection, and gives its number.
    pub(crate) fn connect(&self) -> u64 {
        self.newest.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Whether no other connection has begun since.
    pub(crate) fn is_newest(&self, connection: u64) -> bool {
        self.newest.load(Ordering::Relaxed) == connection
    }

    /// Notes where the client is.
    pub(crate) fn leave(&self, left: Left) {
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = Some(left);
    }

    /// Where the client was, if it was here before.
    pub(crate) fn left(&self) -> Option<Left> {
        *self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// All sessions, by system and client.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    known: Mutex<HashMap<(System, String), Arc<Session>>>,
}

impl Sessions {
    /// The session of a client, made if it is not known. `is_return` is whether the client says that
    /// it was here before.
    pub(crate) fn open(&self, system: System, client: &str, is_return: bool) -> Arc<Session> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            // Those that nobody is connected to; the board names its clients anew at each start.
            known.retain(|_, session| Arc::strong_count(session) > 1);
        }
        let make = || {
            // Whoever goes on where it was is in any round.
            Arc::new(Session::beginning_with(if is_return { 0 } else { any_round() }))
        };
        Arc::clone(known.entry((system, client.to_owned())).or_insert_with(make))
    }

    /// The session of a client, if it is known.
    pub(crate) fn find(&self, system: System, client: &str) -> Option<Arc<Session>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&(system, client.to_owned())).cloned()
    }
}

/// A round whose calls a client has not seen: not in an earlier session, nor from an earlier player.
fn any_round() -> u64 {
    RandomState::new().hash_one(()) % 1_000_000
}

/// More sessions are not kept while nobody is connected to them.
const MOST: usize = 256;
