//! jambonz's messages, read, built, acknowledged and put in order.

use callevents::CallTracker;
use callevents::jambonz::{
    self, ApplicationMessage, Command, Data, JambonzOrder, Message, QueueData, Route,
};
use callevents::json::Raw;
use callevents::order::Slots;

use crate::json::encoded;
use crate::order::update;
use crate::sum::Sum;

/// What jambonz says.
pub fn messages(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let mut calls = CallTracker::<JambonzOrder, 8>::new();
    for text in bytes.split(|byte| *byte == b'\n') {
        match jambonz::parse(text) {
            Ok(message) => read(&message, &mut calls, out, sum),
            Err(error) => sum.number(error.offset()),
        }
        if let Ok(route) = Route::parse(text) {
            sum.text(&route.name.raw());
            sum.text(&route.call_sid.raw());
        }
        if let Ok(data) = QueueData::parse(text) {
            encoded(data.encode(out), data.encoded_len(), sum);
        }
    }
    sum.number(calls.violations());
}

fn read<const N: usize, S: Slots>(
    message: &Message<'_>,
    calls: &mut CallTracker<JambonzOrder, N, S>,
    out: &mut [u8],
    sum: &mut Sum,
) {
    sum.text(message.kind());
    sum.text(&message.name().raw());
    sum.text(&message.leg_sid().unwrap_or_default().raw());
    encoded(message.encode(out), message.encoded_len(), sum);
    update(message.update(), out, sum);
    calls.on_session(message, 1);
    if let Data::CallStatus(status) = &message.data {
        sum.text(calls.observe(status, 2).name());
        update(status.update(), out, sum);
    }
    if let Some(call) = message.call() {
        sum.number(call.leg().is_some());
        sum.number(call.sip_address().is_some() || call.attached_data().is_some());
        sum.number(JambonzOrder::state_of(call).0);
    }
    for ack in [message.ack(), message.ack_with(Raw::default())] {
        encoded(ack.encode(out), ack.encoded_len(), sum);
    }
    sum.number(message.is_ack_needed());
}

/// What applications say.
pub fn commands(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    match ApplicationMessage::parse(bytes) {
        Ok(message) => {
            sum.text(message.kind());
            encoded(message.encode(out), message.encoded_len(), sum);
        }
        Err(error) => sum.text(error.field().unwrap_or_default()),
    }
    let (raw, text) = (Raw::new(bytes).unwrap_or_default(), core::str::from_utf8(bytes));
    let text = text.unwrap_or_default();
    for command in [
        Command::redirect(raw).on(text),
        Command::dtmf(text),
        Command::tool_output(text, Some(raw)),
        Command::tts_tokens(raw, text),
        Command::tts_clear(),
        Command::boost_audio_signal(raw),
    ] {
        encoded(command.encode(out), command.encoded_len(), sum);
    }
}
