//! What a call's events mean, and whether they come in order.

use core::fmt::Write as _;

use callevents::gateway::{AudioFrame, CallEvent, EventType, GatewayOrder};
use callevents::order::{AudioDirection, AudioSlot, EventId, Policy, Slot, Slots, State};
use callevents::q850::Cause;
use callevents::{AudioTracker, CallTracker, CallUpdate, EndReason};

use crate::sum::Sum;

/// What an event says about its call.
pub fn lifecycle(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    update(CallEvent::decode(bytes).ok().and_then(|event| event.update()), out, sum);
    let number = bytes.first_chunk().copied().map(i32::from_le_bytes).unwrap_or_default();
    if let Some(cause) = Cause::from_number(number) {
        sum.text(cause.name().unwrap_or_default());
        sum.number(cause.is_retryable());
        sum.number(cause.to_sip_status().unwrap_or_default());
        sum.text(cause.class().map(|class| class.name()).unwrap_or_default());
        reason(&EndReason::from_q850(cause), sum);
    }
    reason(&EndReason::from_sip(number as u16), sum);
    sum.number(Cause::from_sip_status(number as u16).map(|cause| cause.0).unwrap_or_default());
}

/// What a message says in the words of all systems.
pub fn update(update: Option<CallUpdate<'_>>, out: &mut [u8], sum: &mut Sum) {
    let Some(update) = update else { return };
    sum.text(update.source.name());
    sum.text(update.phase.name());
    sum.number(update.at_ms.unwrap_or_default() as u64);
    sum.number(update.call_id.is_empty());
    sum.bytes(update.call_id.copy_into(out).unwrap_or_default());
    let _ = write!(sum, "{}", update.call_id);
    if let Some(end) = update.end {
        reason(&end, sum);
    }
}

fn reason(end: &EndReason, sum: &mut Sum) {
    sum.text(end.class.name());
    sum.number(end.is_retryable());
    sum.number(end.sip.unwrap_or_default());
    sum.number(end.q850.map(|cause| cause.0).unwrap_or_default());
}

/// Calls kept in the tracker itself.
pub fn calls_in_array(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    observe(&mut CallTracker::<GatewayOrder, 16>::new(), bytes, sum);
}

/// Calls kept in the caller's slots.
pub fn calls_over(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    let mut slots = [Slot::EMPTY; 16];
    let Some(slots) = slots.get_mut(..bytes.len().min(16)) else { return };
    observe(&mut CallTracker::<GatewayOrder>::over(slots).with_seed(7), bytes, sum);
}

fn observe<const N: usize, S: Slots>(
    calls: &mut CallTracker<GatewayOrder, N, S>,
    bytes: &[u8],
    sum: &mut Sum,
) {
    let mut now_ms = 0;
    for chunk in bytes.chunks(40) {
        now_ms += 1;
        let Some((op, rest)) = chunk.split_first() else { continue };
        let id = core::str::from_utf8(rest).unwrap_or_default();
        match op % 16 {
            0 => calls.on_stream_reset(),
            1 => calls.on_resume(u64::from(*op) * 1000),
            2 => sum.number(calls.expire(now_ms, 10, |call| _ = call) as u64),
            3 => sum.number(calls.forget(id)),
            4 => sum.number(calls.adopt(id, State(*op), now_ms)),
            5 => sum.number(calls.resolve(id, now_ms)),
            6 => sum.number(calls.mark_uncertain(id)),
            7 => calls.announce_gap(),
            8 => calls.announce_loss(),
            9 => calls.set_remember_ms(u64::from(*op)),
            10 => calls.reset(),
            11 => sum.text(calls.step(id.into(), EventId(*op), now_ms).name()),
            _ => {
                let event_type = EventType(i32::from(*op % 7));
                let event = CallEvent { call_sid: id.into(), event_type, ..CallEvent::default() };
                let verdict = calls.observe(&event, now_ms);
                sum.text(verdict.name());
                sum.number(verdict.is_flagged());
                sum.number(verdict.is_deliverable(Policy::Enforce));
                sum.number(verdict.is_deliverable(Policy::Observe));
            }
        }
        sum.number(calls.state(id).0);
        sum.number(calls.get(id).is_some_and(|call| call.is_uncertain));
    }
    for call in calls.active().chain(calls.uncertain()) {
        sum.text(call.id.as_str());
        sum.number(call.last_seen_ms);
    }
    sum.number((calls.len() ^ calls.remembered() ^ calls.capacity()) as u64);
    sum.number(calls.violations() ^ calls.untracked() ^ calls.counters().expired);
}

/// Audio, with and without the calls that it belongs to.
pub fn audio(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    let calls = CallTracker::<GatewayOrder, 4>::new();
    let mut slots = [AudioSlot::EMPTY; 8];
    let mut own = AudioTracker::<8>::new();
    let mut over = AudioTracker::over(&mut slots).with_seed(7);
    let mut now_ms = 0;
    for chunk in bytes.chunks(40) {
        now_ms += 1;
        let Some((number, rest)) = chunk.split_first_chunk() else { continue };
        let id = core::str::from_utf8(rest).unwrap_or_default();
        let sequence_number = u64::from_le_bytes(*number);
        let end_of_stream = sequence_number % 7 == 0;
        let frame = AudioFrame {
            call_sid: id.into(),
            sequence_number,
            end_of_stream,
            ..AudioFrame::default()
        };
        for direction in [AudioDirection::Inbound, AudioDirection::Outbound] {
            let verdict = own.observe(&frame, direction, now_ms);
            sum.text(verdict.name());
            sum.number(verdict.missing());
            sum.number(verdict.is_deliverable());
            sum.text(over.observe_in(&calls, &frame, direction, now_ms).name());
        }
        match sequence_number % 5 {
            0 => own.end_call(id, now_ms),
            1 => own.forget(id),
            2 => sum.number(own.expire(now_ms, 5) as u64),
            _ => {}
        }
    }
    sum.number((own.len() ^ over.len()) as u64);
    own.reset();
}
