//! Enumerations that no message's description names, as a Python file.

use core::fmt::Write as _;

use callevents::q850::CauseClass;
use callevents::{AudioVerdict, EndClass, Phase, Source, Verdict};

pub(super) fn words() -> String {
    let mut text = "\"\"\"Words of the order and of the lifecycle of calls.\n\n\
        Generated from the core's declarations by `cargo xtask generate`.\n\"\"\"\n\n\
        from enum import StrEnum\n"
        .to_owned();
    let names = |names: &[&'static str]| names.to_vec();
    let rows = [
        ("Source", "A system whose messages callevents reads.", all(Source::ALL, |it| it.name())),
        ("Phase", "Where a call is in its life.", all(Phase::ALL, |it| it.name())),
        ("EndClass", "Why a call ended, in a word.", all(EndClass::ALL, |it| it.name())),
        ("VerdictName", "What a tracker says about an event.", names(Verdict::NAMES)),
        (
            "AudioVerdictName",
            "What a tracker says about an audio frame.",
            names(AudioVerdict::NAMES),
        ),
        (
            "CauseClass",
            "What kind of reason a Q.850 cause is.",
            all(CauseClass::ALL, |it| it.name()),
        ),
    ];
    for (name, doc, words) in rows {
        let _ = writeln!(text, "\n\nclass {name}(StrEnum):\n    \"\"\"{doc}\"\"\"\n");
        for word in words {
            let _ = writeln!(text, "    {} = {word:?}", word.to_uppercase());
        }
    }
    text
}

fn all<T: Copy>(values: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    values.iter().map(|value| name(*value)).collect()
}
