//! voicetyped's events, answers and queries, read, built and put in order.

use callevents::CallTracker;
use callevents::framing::sse::SseParser;
use callevents::voicetyped::{
    Call, CallList, CallRoute, CallsQuery, Envelope, Event, EventsQuery, RepeatFilter, RepeatSlot,
    StateChain, VoicetypedOrder,
};

use crate::json::encoded;
use crate::order::update;
use crate::sum::Sum;

/// Events of a stream.
pub fn stream(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let mut parser = SseParser::<512>::new();
    let mut calls = CallTracker::<VoicetypedOrder, 8>::new();
    calls.on_connect();
    let mut repeats = RepeatFilter::<8>::new();
    let mut slots = [RepeatSlot::EMPTY; 8];
    let mut states = StateChain::over(&mut slots).with_seed(7);
    for mut chunk in bytes.chunks(100) {
        while let Ok(Some(sse)) = parser.next(&mut chunk) {
            match Event::from_sse(&sse) {
                Ok(event) => {
                    read(&event, out, sum);
                    sum.text(calls.observe_once(&event, &mut repeats, 1).name());
                    sum.number(states.follow(&event) as u8);
                }
                Err(error) => sum.number(error.stream_offset().unwrap_or_default()),
            }
            if let Ok(route) = CallRoute::parse(sse.data.as_bytes()) {
                sum.text(calls.observe(&route, 2).name());
            }
        }
    }
    sum.number(repeats.len() as u64);
    repeats.reset();
    states.reset();
}

/// Events and answers that come whole.
pub fn texts(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    match Event::parse(bytes) {
        Ok(event) => read(&event, out, sum),
        Err(error) => sum.text(error.field().unwrap_or_default()),
    }
    if let Ok(call) = Call::parse(bytes) {
        update(call.update(), out, sum);
        encoded(call.encode(out), call.encoded_len(), sum);
    }
    if let Ok(list) = CallList::parse(bytes) {
        encoded(list.encode(out), list.encoded_len(), sum);
    }
    if let Ok(envelope) = Envelope::parse(bytes) {
        encoded(envelope.encode(out), envelope.encoded_len(), sum);
    }
}

fn read(event: &Event<'_>, out: &mut [u8], sum: &mut Sum) {
    sum.text(event.kind());
    sum.text(&event.event_type().raw());
    update(event.update(), out, sum);
    encoded(event.encode(out), event.encoded_len(), sum);
}

/// Query strings.
pub fn queries(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let text = core::str::from_utf8(bytes).unwrap_or_default();
    let events = EventsQuery {
        event_types: &[text, text],
        session_id: Some(text.into()),
        ..EventsQuery::default()
    };
    encoded(events.encode(out), events.encoded_len(), sum);
    let calls = CallsQuery {
        page_token: Some(text.into()),
        page_size: Some(sum.value()),
        dialog_name: None,
    };
    encoded(calls.encode(out), calls.encoded_len(), sum);
}
