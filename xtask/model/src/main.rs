//! Two calls, explored to the end: whatever a server sends, whenever its connection breaks and
//! however it is resumed, no good event is dropped, no event is delivered twice that came again,
//! and the memory is bounded. The steps are those of the real trackers.
//!
//! With `--planted` the client tells its tracker nothing of what was lost, which must be found.

mod systems;
mod world;

use std::process::ExitCode;

use callevents::gateway::GatewayOrder;
use callevents::jambonz::JambonzOrder;
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::VoicetypedOrder;
use stateright::{Checker, Expectation, Model};

use systems::System;
use world::World;

fn main() -> ExitCode {
    let is_planted = std::env::args().any(|argument| argument == "--planted");
    let mut is_right = true;
    for places in [2, 1, 0] {
        is_right &= explore::<GatewayOrder>("gateway", places, is_planted);
        is_right &= explore::<VoicetypedOrder>("voicetyped", places, is_planted);
        is_right &= explore::<RtpbridgeOrder>("rtpbridge", places, is_planted);
        is_right &= explore::<JambonzOrder>("jambonz", places, is_planted);
        if is_planted {
            break;
        }
    }
    if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Visits every state of a world, and says whether it is as it should be.
fn explore<R: System>(system: &str, places: usize, is_planted: bool) -> bool {
    let world = World::<R>::new(places, is_planted);
    let properties = world.properties();
    let checker = world.checker().threads(1).spawn_bfs().join();
    let found = checker.discoveries();
    println!("{system}, places for {places}: {} states", checker.unique_state_count());
    let mut is_right = true;
    for property in properties {
        let path = found.get(property.name);
        match (&property.expectation, path) {
            (Expectation::Always, Some(path)) => {
                println!("  broken: {}: {:?}", property.name, path.clone().into_actions());
                is_right = false;
            }
            (Expectation::Sometimes, None) => {
                println!("  never: {}", property.name);
                is_right = false;
            }
            _ => {}
        }
    }
    is_right != is_planted
}
