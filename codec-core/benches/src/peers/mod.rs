//! The peers' own message types.
//!
//! Those with a generator have their code in `generated/`; the derived ones are written here as
//! their generators would write them.

pub mod femtopb;
pub mod owned;
pub mod prost;

/// buffa: owned messages, and views that borrow.
#[allow(warnings, clippy::all, reason = "generated")]
pub mod buffa {
    include!("generated/buffa.rs");
}

/// micropb: strings inline in the message.
#[allow(warnings, clippy::all, reason = "generated")]
pub mod micropb {
    include!("generated/micropb.rs");

    pub use callevents_::v1_::{CallEvent, EventType};
}

/// quick-protobuf: strings borrowed.
#[allow(warnings, clippy::all, reason = "generated")]
pub mod quick_protobuf {
    // Under the names that the code calls itself by.
    mod callevents {
        use super::callevents;

        pub mod v1 {
            include!("generated/quick_protobuf.rs");
        }
    }

    pub use callevents::v1::{CallEvent, EventType};
}

/// Touches every field of a decoded event; `$event_type` is its number.
macro_rules! touch_call_event {
    ($touch:expr, $event:expr, $event_type:expr) => {{
        let (touch, event) = (&mut *$touch, &$event);
        touch.bytes(event.call_sid.as_bytes());
        touch.number($event_type as u64);
        touch.bytes(event.status.as_bytes());
        touch.number(event.start_timestamp_ms as u64);
        touch.number(event.q850_cause as u64);
        touch.bytes(event.recording_url.as_bytes());
        touch.number(event.duration_seconds as u64);
        touch.number(event.answer_timestamp_ms as u64);
        touch.number(event.end_timestamp_ms as u64);
        touch.number(u64::from(event.packets_sent));
        touch.number(u64::from(event.packets_received));
        touch.number(u64::from(event.packets_lost));
        touch.number(event.bytes_sent);
        touch.number(event.jitter_ms.to_bits());
        touch.number(event.estimated_mos.to_bits());
        touch.bytes(event.trunk_id.as_bytes());
        touch.bytes(event.tenant_id.as_bytes());
        touch.bytes(event.codec.as_bytes());
        touch.number(event.timestamp_ms as u64);
        touch.bytes(event.client_id.as_bytes());
    }};
}

/// Makes a peer's message of a corpus value: the function `$string` makes its string type of `&String`.
macro_rules! convert_call_event {
    ($value:expr, $event_type:expr, $string:path, $message:path { $($rest:tt)* }) => {{
        let value = $value;
        $message {
            call_sid: $string(&value.call_sid),
            event_type: $event_type,
            status: $string(&value.status),
            start_timestamp_ms: value.start_timestamp_ms,
            q850_cause: value.q850_cause,
            recording_url: $string(&value.recording_url),
            duration_seconds: value.duration_seconds,
            answer_timestamp_ms: value.answer_timestamp_ms,
            end_timestamp_ms: value.end_timestamp_ms,
            packets_sent: value.packets_sent,
            packets_received: value.packets_received,
            packets_lost: value.packets_lost,
            bytes_sent: value.bytes_sent,
            jitter_ms: value.jitter_ms,
            estimated_mos: value.estimated_mos,
            trunk_id: $string(&value.trunk_id),
            tenant_id: $string(&value.tenant_id),
            codec: $string(&value.codec),
            timestamp_ms: value.timestamp_ms,
            client_id: $string(&value.client_id),
            $($rest)*
        }
    }};
}

pub(crate) use {convert_call_event, touch_call_event};
