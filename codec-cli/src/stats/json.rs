//! Statistics as one JSON object.

use std::collections::BTreeMap;

use callevents::json::{FloatStyle, Writer};

use super::{Summary, Tally};

pub(super) fn write(writer: &mut Writer<'_>, tally: &Tally, summary: &Summary) {
    writer.key("messages").u64(tally.records);
    counts(writer, "kinds", &tally.kinds);
    counts(writer, "events", &tally.events);
    counts(writer, "verdicts", &tally.verdicts);
    counts(writer, "audio_verdicts", &tally.audio_verdicts);
    counts(writer, "errors", &tally.errors);
    writer.key("calls").begin_object();
    writer.key("total").u64(summary.calls);
    writer.key("answered").u64(summary.answered);
    writer.key("ended").u64(summary.ended);
    writer.key("in_flight").u64(summary.in_flight());
    rate(writer, "answer_rate", summary.answer_rate());
    writer.end_object();
    writer.key("durations_s");
    match summary.durations {
        Some(durations) => {
            writer.begin_object();
            writer.key("count").u64(durations.count);
            writer.key("min").i64(durations.min);
            writer.key("median").i64(durations.median);
            writer.key("p95").i64(durations.p95);
            writer.key("max").i64(durations.max);
            writer.end_object();
        }
        None => {
            writer.null();
        }
    }
    writer.key("causes").begin_array();
    for (cause, count) in &summary.causes {
        writer.begin_object();
        writer.key("q850").u64(cause.0.into());
        writer.key("name");
        match cause.name() {
            Some(name) => writer.string(name),
            None => writer.null(),
        };
        writer.key("calls").u64(*count);
        writer.end_object();
    }
    writer.end_array();
    writer.key("audio").begin_object();
    writer.key("frames").u64(summary.audio_frames);
    writer.key("missing").u64(summary.audio_missing);
    rate(writer, "loss", summary.audio_loss());
    writer.end_object();
}

fn counts<K: AsRef<str>>(writer: &mut Writer<'_>, name: &str, counts: &BTreeMap<K, u64>) {
    writer.key(name).begin_object();
    for (name, count) in counts {
        writer.key(name.as_ref()).u64(*count);
    }
    writer.end_object();
}

/// A rate, or null where there is nothing to relate to.
fn rate(writer: &mut Writer<'_>, name: &str, value: Option<f64>) {
    writer.key(name);
    match value {
        Some(value) => writer.f64(value, FloatStyle::Rust),
        None => writer.null(),
    };
}
