//! The account: under load, with connections that break and messages that are spoilt, every event
//! is delivered, dropped for a reason, or told to be lost; and the memory stays what it was.
//!
//! Time is simulated. `CALLEVENTS_HOURS` says how much of it goes by: the calls of a day take some
//! minutes in a release build, those of the everyday test seconds.
#![cfg(feature = "alloc")]
#![allow(unsafe_code, reason = "an allocator can be replaced by an unsafe trait only")]
#![allow(unreachable_pub, reason = "parts of one test")]

#[path = "../support/allocations.rs"]
mod counting;
mod gateway;
mod jambonz;
mod rtpbridge;
mod voicetyped;
mod world;

use world::{Account, System, World};

/// Calls in flight, and how much time goes by, in ms.
fn load() -> (u64, u64) {
    // An interpreter takes a thousand times as long.
    if cfg!(miri) {
        return (12, 240_000);
    }
    let hours = std::env::var("CALLEVENTS_HOURS").ok();
    let hours = hours.map(|hours| hours.parse::<u64>().expect("a number of hours"));
    (10_000, hours.map_or(15 * 60 * 1000, |hours| hours * 3_600_000))
}

/// A client that has room for all calls, and one that has not.
fn run<S: System>(system: &str) -> Account {
    let (in_flight, length_ms) = load();
    // After a long break there may be as many again whose end was lost, and once more.
    let account = World::<S>::new(2026, in_flight, in_flight as usize * 6).run(length_ms);
    println!("{system}, room for all: {account:?}");
    assert_eq!(account.untracked, 0);
    let small = World::<S>::new(11, in_flight, in_flight as usize / 2).run(length_ms / 3);
    println!("{system}, room for half: {small:?}");
    assert!(cfg!(miri) || small.untracked > small.sent / 10);
    let spoilt = [account.lost, account.ignored, account.refused, account.breaks];
    let enough = if cfg!(miri) { 50 } else { 200_000 };
    assert!(account.sent > enough && !spoilt.contains(&0), "too little happened");
    account
}

#[test]
fn every_event_of_the_gateway_is_accounted_for() {
    let account = run::<gateway::Gateway>("gateway");
    assert!(cfg!(miri) || (account.repeats > 0 && account.after_gap > 0));
}

#[test]
fn every_event_of_voicetyped_is_accounted_for() {
    let account = run::<voicetyped::Voicetyped>("voicetyped");
    assert!(cfg!(miri) || (account.repeats > 0 && account.after_gap > 0 && account.found > 0));
}

#[test]
fn every_event_of_rtpbridge_is_accounted_for() {
    run::<rtpbridge::Rtpbridge>("rtpbridge");
}

#[test]
fn every_event_of_jambonz_is_accounted_for() {
    let account = run::<jambonz::Jambonz>("jambonz");
    assert!(cfg!(miri) || (account.after_gap > 0 && account.repeats > 0 && account.expired > 0));
}
