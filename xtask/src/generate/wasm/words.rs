//! The words of the core in TypeScript: errors, verdicts, states, phases, causes.

use core::fmt::Write as _;

use callevents::gateway::GatewayOrder;
use callevents::jambonz::JambonzOrder;
use callevents::order::{AudioVerdict, OrderRules, Verdict};
use callevents::q850::{Cause, CauseClass};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::VoicetypedOrder;
use callevents::{EncodeError, EndClass, ErrorKind, Phase};

const HEADER: &str = "\
/**
 * The core's words: errors, verdicts, states, phases, causes.
 *
 * Generated from the core's declarations by `cargo xtask generate`.
 * @module
 */
";

pub(crate) fn words() -> String {
    let mut out = HEADER.to_string();
    errors(&mut out);
    list(
        &mut out,
        "VerdictName",
        "VERDICTS",
        "What a tracker says about an event.",
        Verdict::NAMES,
    );
    list(
        &mut out,
        "AudioVerdictName",
        "AUDIO_VERDICTS",
        "What a tracker says about a frame of audio.",
        AudioVerdict::NAMES,
    );
    let phases: Vec<_> = Phase::ALL.iter().map(|phase| phase.name()).collect();
    list(&mut out, "Phase", "PHASES", "Where a call is, in the words of all systems.", &phases);
    let classes: Vec<_> = EndClass::ALL.iter().map(|class| class.name()).collect();
    list(
        &mut out,
        "EndClass",
        "END_CLASSES",
        "Why a call ended, in the words of all systems.",
        &classes,
    );
    let classes: Vec<_> = CauseClass::ALL.iter().map(|class| class.name()).collect();
    list(&mut out, "CauseClass", "CAUSE_CLASSES", "What a cause is about.", &classes);
    causes(&mut out);
    out.push_str("\n/** The states and events of each system's order, by their numbers. */\n");
    out.push_str("export const ORDERS = {\n");
    order::<GatewayOrder>(&mut out, "gateway");
    order::<JambonzOrder>(&mut out, "jambonz");
    order::<RtpbridgeOrder>(&mut out, "rtpbridge");
    order::<VoicetypedOrder>(&mut out, "voicetyped");
    out.push_str("} as const;\n");
    out
}

fn errors(out: &mut String) {
    let names: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.name()).collect();
    let _ = writeln!(out, "\n/** What is wrong with a message that was to be decoded. */");
    let _ = writeln!(out, "export type DecodeErrorKind = {};", quoted(&names).join(" | "));
    let _ = writeln!(out, "\n/** The names and texts of errors, by their codes. */");
    let _ = writeln!(
        out,
        "export const DECODE_ERRORS: Readonly<Record<number, readonly [DecodeErrorKind, string]>> = {{"
    );
    for kind in ErrorKind::ALL {
        let _ = writeln!(out, "  {}: [{:?}, {:?}],", kind.code(), kind.name(), kind.text());
    }
    out.push_str("};\n");
    let all = [
        EncodeError::TooLong { length: 0 },
        EncodeError::InvalidCharacter { offset: 0 },
        EncodeError::NotAFrame,
        EncodeError::NotFinite,
    ];
    let mut names: Vec<_> = all.iter().map(EncodeError::name).collect();
    names.extend(ErrorKind::ALL.iter().map(|kind| kind.name()));
    let _ = writeln!(out, "\n/** Why a message could not be built. */");
    let _ = writeln!(out, "export type EncodeErrorKind = {};", quoted(&names).join(" | "));
    let _ = writeln!(out, "\n/** The names of errors of building, by their codes. */");
    let _ =
        writeln!(out, "export const ENCODE_ERRORS: Readonly<Record<number, EncodeErrorKind>> = {{");
    for error in all {
        let _ = writeln!(out, "  {}: {:?},", error.code(), error.name());
    }
    out.push_str("};\n");
}

fn list(out: &mut String, ty: &str, name: &str, doc: &str, values: &[&str]) {
    let _ = writeln!(out, "\n/** {doc} */");
    let _ = writeln!(out, "export type {ty} = {};", quoted(values).join(" | "));
    let _ =
        writeln!(out, "export const {name}: readonly {ty}[] = [{}];", quoted(values).join(", "));
}

fn causes(out: &mut String) {
    out.push_str("\n/** The names of causes, by their numbers. */\n");
    out.push_str("export const CAUSES: Readonly<Record<number, string>> = {\n");
    for number in 1..=127 {
        if let Some(name) = Cause(number).name() {
            let _ = writeln!(out, "  {number}: {name:?},");
        }
    }
    out.push_str("};\n");
}

fn order<R: OrderRules>(out: &mut String, system: &str) {
    let states: Vec<_> = R::STATES.iter().map(|state| state.name).collect();
    let events: Vec<_> = R::EVENTS.iter().map(|event| event.name).collect();
    let phases: Vec<_> = R::STATES
        .iter()
        .map(|state| state.phase.map_or("undefined".into(), |phase| format!("{:?}", phase.name())))
        .collect();
    let _ = writeln!(out, "  {system}: {{");
    let _ = writeln!(out, "    states: [{}],", quoted(&states).join(", "));
    let _ = writeln!(out, "    phases: [{}],", phases.join(", "));
    let _ = writeln!(out, "    events: [{}],", quoted(&events).join(", "));
    out.push_str("  },\n");
}

fn quoted(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("{name:?}")).collect()
}
