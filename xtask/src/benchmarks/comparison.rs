//! The README's comparison with what people use today.

use anyhow::{Context as _, Result};

use super::{Kind, Report};

/// A row: what is used today, in which case it was measured under which name, what the work is in
/// a few words, and what else is to be known.
struct Rival {
    name: &'static str,
    case: (&'static str, &'static str),
    row: &'static str,
    work: &'static str,
    /// What else differs.
    also: &'static str,
}

const RIVALS: &[Rival] = &[
    Rival {
        name: "the vendor's C++ core¹",
        case: ("Rust", "env_decode"),
        row: "owned_strings",
        work: "gateway event, envelope",
        also: "allocates for each field; checks neither payload size nor UTF-8",
    },
    Rival {
        name: "prost",
        case: ("Rust", "pb_decode"),
        row: "prost",
        work: "gateway event, protobuf",
        also: "allocates for each string",
    },
    Rival {
        name: "prost, tokio-util, hashbrown",
        case: ("Rust", "whole_way/protobuf"),
        row: "prost_tokio_hashbrown",
        work: "chunks to ordered events",
        also: "the order is yours to write",
    },
    Rival {
        name: "eventsource-stream",
        case: ("Rust", "sse/mix"),
        row: "eventsource_stream",
        work: "event stream",
        also: "stops at ill-formed UTF-8; sets no limit on size",
    },
    Rival {
        name: "serde_json",
        case: ("Rust", "json_decode/call_status"),
        row: "serde_json",
        work: "jambonz status into a struct",
        also: "the structs are yours to write; unknown members are lost",
    },
    Rival {
        name: "sonic-rs",
        case: ("Rust", "json_decode/call_status/any_order"),
        row: "sonic_rs",
        work: "the same, members in random order",
        also: "uses SIMD and `unsafe`",
    },
    Rival {
        name: "cJSON",
        case: ("C", "c_json/jambonz"),
        row: "cJSON",
        work: "jambonz status, five members, in C",
        also: "a tree of allocations, no types",
    },
    Rival {
        name: "protobuf (upb)",
        case: ("Python", "gateway events, four fields"),
        row: "protobuf",
        work: "gateway event, four fields, in Python",
        also: "framing and order are yours to write",
    },
    Rival {
        name: "msgspec",
        case: ("Python", "jambonz statuses, all fields"),
        row: "msgspec",
        work: "jambonz status, all fields, in Python",
        also: "the structs are yours to write; unknown members are lost",
    },
    Rival {
        name: "JSON.parse",
        case: ("JavaScript", "jambonz call:status, all fields read"),
        row: "TextDecoder and JSON.parse",
        work: "jambonz status, all fields, in JavaScript",
        also: "checks nothing against a type",
    },
];

/// The comparison, each row with its time against ours from the report.
pub(crate) fn comparison(report: &Report) -> Result<String> {
    let mut text = String::from(
        "| today | the work | its time, ours = 1 | what else differs |\n|---|---|--:|---|\n",
    );
    for rival in RIVALS {
        let case = report.case(rival.case.0, rival.case.1)?;
        let is_it = |row: &&super::Row| row.name == rival.row && row.kind == Kind::Peer;
        let row = case.rows.iter().find(is_it);
        let times = row.and_then(|row| row.against_ours);
        let times = times.with_context(|| format!("no ratio of {} in the report", rival.row))?;
        text += &format!("| {} | {} | {times:.1} | {} |\n", rival.name, rival.work, rival.also);
    }
    Ok(text)
}
