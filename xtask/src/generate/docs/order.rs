//! The order of events, drawn from the tables that judge them.

use std::collections::{BTreeMap, BTreeSet};

use callevents::gateway::GatewayOrder;
use callevents::jambonz::JambonzOrder;
use callevents::order::{OrderRules, State, StateInfo, Transition, When};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::VoicetypedOrder;

use super::{Table, code};

pub(super) fn gateway() -> String {
    picture::<GatewayOrder>(in_order::<GatewayOrder>(), &[]) + &table::<GatewayOrder>()
}

pub(super) fn voicetyped() -> String {
    picture::<VoicetypedOrder>(in_order::<VoicetypedOrder>(), &[]) + &table::<VoicetypedOrder>()
}

/// Each leg has a picture of its own: they have no state in common but the ends.
pub(super) fn jambonz() -> String {
    let mut text = String::new();
    for (prefix, title) in [
        ("inbound_", "A call that came in:"),
        ("dialled_", "A leg that was dialled:"),
        ("rest_", "A call that was placed by REST:"),
    ] {
        text += &format!("{title}\n\n{}", picture::<JambonzOrder>(of_leg(prefix), &[]));
    }
    text + &table::<JambonzOrder>()
}

/// Nearly every state may follow any other: what is the same for many is drawn once.
pub(super) fn rtpbridge() -> String {
    let going = Group {
        name: "any",
        label: "any state but an end, also unknown",
        is_in: |info| !info.is_final,
    };
    let over = Group { name: "over", label: "any end", is_in: |info| info.is_final };
    let groups = [going, over];
    picture::<RtpbridgeOrder>(in_order::<RtpbridgeOrder>(), &groups) + &table::<RtpbridgeOrder>()
}

/// States that are drawn as one where an event leads from all of them to the same state.
struct Group {
    name: &'static str,
    label: &'static str,
    is_in: fn(&StateInfo) -> bool,
}

/// The steps that are in order.
fn in_order<R: OrderRules>() -> Vec<&'static Transition> {
    R::TRANSITIONS.iter().filter(|step| step.when == When::InOrder).collect()
}

/// Those of the leg whose states have this prefix: the events that its states know, from its own
/// states and from the unknown one.
fn of_leg(prefix: &str) -> Vec<&'static Transition> {
    let is_own = |state: State| info::<JambonzOrder>(state).name.starts_with(prefix);
    let all = in_order::<JambonzOrder>();
    let events: BTreeSet<u8> =
        all.iter().filter(|step| is_own(step.from)).map(|step| step.event.0).collect();
    let is_of_leg = |step: &&Transition| {
        is_own(step.from) || step.from == State::UNKNOWN && events.contains(&step.event.0)
    };
    all.into_iter().filter(is_of_leg).collect()
}

/// A state diagram of steps that change something.
fn picture<R: OrderRules>(steps: Vec<&'static Transition>, groups: &[Group]) -> String {
    // By the number of the state from which they lead, groups first.
    let mut edges = BTreeMap::<(u8, String, u8), Vec<&str>>::new();
    let mut done = BTreeSet::new();
    let mut used = Vec::new();
    for group in groups {
        for event in 0..R::EVENTS.len() {
            let of_event = |step: &&&Transition| {
                usize::from(step.event.0) == event && (group.is_in)(info::<R>(step.from))
            };
            let rows: Vec<_> = steps.iter().copied().filter(|step| of_event(&step)).collect();
            let targets: BTreeSet<u8> = rows.iter().map(|step| step.to.0).collect();
            if let (1, Some(to)) = (targets.len(), targets.first()) {
                done.extend(rows.iter().map(|step| (step.from.0, step.event.0)));
                push(edges.entry((0, group.name.into(), *to)).or_default(), R::EVENTS[event].name);
                used.push(group.name);
            }
        }
    }
    for step in steps {
        if step.from != step.to && !done.contains(&(step.from.0, step.event.0)) {
            let event = R::EVENTS[usize::from(step.event.0)].name;
            push(edges.entry((step.from.0, node::<R>(step.from), step.to.0)).or_default(), event);
        }
    }
    let mut text = String::from("```mermaid\nstateDiagram-v2\n    direction LR\n");
    for group in groups.iter().filter(|group| used.contains(&group.name)) {
        text += &format!("    {}: {}\n", group.name, group.label);
        if (group.is_in)(info::<R>(State::UNKNOWN)) {
            text += &format!("    [*] --> {}\n", group.name);
        }
    }
    let mut ends = BTreeSet::new();
    for ((_, from, to), events) in &edges {
        let state = State(*to);
        // What the events are about, they say all alike.
        let events: Vec<_> = events.iter().map(|event| event.trim_start_matches(SUBJECT)).collect();
        text += &format!("    {from} --> {}: {}\n", node::<R>(state), events.join(", "));
        if info::<R>(state).phase == Some(callevents::Phase::Ended) {
            ends.insert(node::<R>(state));
        }
    }
    for end in ends {
        text += &format!("    {end} --> [*]\n");
    }
    text + "```\n\n"
}

/// What the names of rtpbridge's events begin with, which pictures have no room for.
const SUBJECT: &str = "endpoint.";

/// Every state with all that is known about the events that may come in it.
fn table<R: OrderRules>() -> String {
    let mut table = Table::new(&[
        "state",
        "what it means",
        "next in order",
        "in order, changes nothing",
        "only after a gap",
        "seen before",
    ]);
    for (number, state) in R::STATES.iter().enumerate() {
        let rows = || R::TRANSITIONS.iter().filter(|step| usize::from(step.from.0) == number);
        let of = |when: When| rows().filter(move |step| step.when == when);
        let name = |step: &Transition| R::EVENTS[usize::from(step.event.0)].name;
        // Events of the same name may lead to different states: then all of them are told.
        let moving: BTreeSet<&str> =
            of(When::InOrder).filter(|step| step.from != step.to).map(name).collect();
        let (next, stays): (Vec<_>, Vec<_>) =
            of(When::InOrder).partition(|step| moving.contains(name(step)));
        let phase = state.phase.map_or_else(String::new, |phase| format!(" Phase `{phase}`."));
        table.row([
            code(state.name),
            format!("{}{phase}", state.doc),
            steps::<R>(next.into_iter()),
            names(stays.into_iter().map(name)),
            steps::<R>(of(When::AfterGap)),
            names(of(When::Replay).map(name)),
        ]);
    }
    table.0
}

/// Events with the states that they lead to; events that lead to the same ones together.
fn steps<R: OrderRules>(steps: impl Iterator<Item = &'static Transition>) -> String {
    let mut targets = Vec::<(&str, Vec<&str>)>::new();
    for step in steps {
        let (event, to) = (R::EVENTS[usize::from(step.event.0)].name, info::<R>(step.to).name);
        match targets.iter_mut().find(|known| known.0 == event) {
            Some((_, states)) => push(states, to),
            None => targets.push((event, vec![to])),
        }
    }
    let mut groups = Vec::<(Vec<&str>, Vec<&str>)>::new();
    for (event, states) in targets {
        match groups.iter_mut().find(|known| known.1 == states) {
            Some((events, _)) => events.push(event),
            None => groups.push((vec![event], states)),
        }
    }
    let texts = groups.iter().map(|(events, states)| {
        format!("{} → {}", names(events.iter().copied()), states.join(", "))
    });
    texts.collect::<Vec<_>>().join("; ")
}

fn names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut all = Vec::new();
    names.for_each(|name| push(&mut all, name));
    all.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

fn push<'n>(all: &mut Vec<&'n str>, name: &'n str) {
    if !all.contains(&name) {
        all.push(name);
    }
}

/// A state as the picture has it: where nothing is known it begins.
fn node<R: OrderRules>(state: State) -> String {
    match state {
        State::UNKNOWN => "[*]".into(),
        known => info::<R>(known).name.into(),
    }
}

fn info<R: OrderRules>(state: State) -> &'static StateInfo {
    R::state(state).expect("the rules were compiled, so each row's states are there")
}
