// What the bodies for the gateway share.

use callevents::describe::Value;
use callevents::gateway::Message;

/// A message's values, doubles by their bits: NaN is the same as itself.
pub fn values(message: &Message<'_>) -> Vec<String> {
    (0..)
        .map_while(|index| message.value(index))
        .map(|value| match value {
            Value::Double(value) => format!("{:016x}", value.to_bits()),
            other => format!("{other:?}"),
        })
        .collect()
}

/// Every message of the gateway.
pub const KINDS: &[&str] = &[
    "call_event",
    "audio_frame",
    "event_stream_request",
    "originate_request",
    "bulk_request",
    "abort_bulk_request",
    "terminate_request",
    "set_inbound_routing_request",
    "get_incoming_calls_request",
    "answer_incoming_call_request",
    "empty",
    "bucket_request",
    "bucket_action_request",
    "execute_dialplan_request",
    "barge_request",
    "allocate_wt_request",
    "supervise_subscribe_request",
    "originate_response",
    "bulk_response",
    "terminate_response",
    "get_incoming_calls_response",
    "incoming_call_info",
    "answer_incoming_call_response",
    "list_buckets_response",
    "bucket_info",
    "bucket_call_list",
    "bucket_action_response",
    "execute_dialplan_response",
    "allocate_wt_response",
    "supervise_subscribe_response",
];
