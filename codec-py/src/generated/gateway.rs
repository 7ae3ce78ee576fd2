//! Generated from the messages' declarations by `cargo xtask generate`.

use callevents::gateway;

use crate::record::{Fill, Image, Row, Value};
use crate::table::{
    Class, Codec, EnumTable, Field, Kind, Members, Need, SystemId, SystemTable,
};

pub(super) static TABLE: SystemTable = SystemTable {
    id: SystemId::Gateway,
    module: "gateway",
    classes: CLASSES,
    enums: ENUMS,
};

static CLASSES: &[Class] = &[
    Class {
        system: SystemId::Gateway,
        name: "CallEvent",
        kind: "call_event",
        doc: "What happened to a call.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier, the same in all its events." },
            Field { system: SystemId::Gateway, name: "event_type", wire: "event_type", index: 1, kind: Kind::Enum(0), need: Need::Default, doc: "What happened." },
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 2, kind: Kind::Text, need: Need::Default, doc: "A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY, NO_ANSWER; others occur." },
            Field { system: SystemId::Gateway, name: "start_timestamp_ms", wire: "start_timestamp_ms", index: 3, kind: Kind::Signed, need: Need::Default, doc: "When the call began. In ms since the Unix epoch." },
            Field { system: SystemId::Gateway, name: "q850_cause", wire: "q850_cause", index: 4, kind: Kind::Signed32, need: Need::Default, doc: "Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "recording_url", wire: "recording_url", index: 5, kind: Kind::Text, need: Need::Default, doc: "Where the recording is, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "duration_seconds", wire: "duration_seconds", index: 6, kind: Kind::Signed32, need: Need::Default, doc: "How long the call was, on CHANNEL_HANGUP_COMPLETE. In s." },
            Field { system: SystemId::Gateway, name: "answer_timestamp_ms", wire: "answer_timestamp_ms", index: 7, kind: Kind::Signed, need: Need::Default, doc: "When the call was answered, from CHANNEL_ANSWER on. In ms since the Unix epoch." },
            Field { system: SystemId::Gateway, name: "end_timestamp_ms", wire: "end_timestamp_ms", index: 8, kind: Kind::Signed, need: Need::Default, doc: "When the call ended, on CHANNEL_HANGUP_COMPLETE. In ms since the Unix epoch." },
            Field { system: SystemId::Gateway, name: "packets_sent", wire: "packets_sent", index: 9, kind: Kind::Unsigned(0xffff_ffff), need: Need::Default, doc: "RTP packets sent, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "packets_received", wire: "packets_received", index: 10, kind: Kind::Unsigned(0xffff_ffff), need: Need::Default, doc: "RTP packets received, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "packets_lost", wire: "packets_lost", index: 11, kind: Kind::Unsigned(0xffff_ffff), need: Need::Default, doc: "RTP packets lost, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "bytes_sent", wire: "bytes_sent", index: 12, kind: Kind::Unsigned(u64::MAX), need: Need::Default, doc: "Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE. In bytes." },
            Field { system: SystemId::Gateway, name: "jitter_ms", wire: "jitter_ms", index: 13, kind: Kind::Double, need: Need::Default, doc: "The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE. In ms." },
            Field { system: SystemId::Gateway, name: "estimated_mos", wire: "estimated_mos", index: 14, kind: Kind::Double, need: Need::Default, doc: "The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE." },
            Field { system: SystemId::Gateway, name: "trunk_id", wire: "trunk_id", index: 15, kind: Kind::Text, need: Need::Default, doc: "The trunk that the call came or went by." },
            Field { system: SystemId::Gateway, name: "tenant_id", wire: "tenant_id", index: 16, kind: Kind::Text, need: Need::Default, doc: "The tenant that the call belongs to." },
            Field { system: SystemId::Gateway, name: "codec", wire: "codec", index: 17, kind: Kind::Text, need: Need::Default, doc: "The audio codec, once negotiated." },
            Field { system: SystemId::Gateway, name: "timestamp_ms", wire: "timestamp_ms", index: 18, kind: Kind::Signed, need: Need::Default, doc: "When the gateway emitted this event. In ms since the Unix epoch." },
            Field { system: SystemId::Gateway, name: "client_id", wire: "client_id", index: 19, kind: Kind::Text, need: Need::Default, doc: "The client id of the subscription that this event answers." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AudioFrame",
        kind: "audio_frame",
        doc: "A piece of a call's audio.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "payload", wire: "payload", index: 1, kind: Kind::Bytes, need: Need::Default, doc: "The audio, encoded as codec says: 160 bytes for 20 ms of G.711." },
            Field { system: SystemId::Gateway, name: "codec", wire: "codec", index: 2, kind: Kind::Text, need: Need::Default, doc: "PCMU, PCMA or PCM16." },
            Field { system: SystemId::Gateway, name: "sequence_number", wire: "sequence_number", index: 3, kind: Kind::Unsigned(u64::MAX), need: Need::Default, doc: "Rises by one with each frame of the call in this direction." },
            Field { system: SystemId::Gateway, name: "end_of_stream", wire: "end_of_stream", index: 4, kind: Kind::Bool, need: Need::Default, doc: "Whether this is the last frame of the call in this direction." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "EventStreamRequest",
        kind: "event_stream_request",
        doc: "Asks for the events of all calls: the first and only message of a stream that the client opens. The same client id on a later connection resumes the subscription.",
        fields: &[
            Field { system: SystemId::Gateway, name: "client_id", wire: "client_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The client's own name for its subscription." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "OriginateRequest",
        kind: "originate_request",
        doc: "Places a call.",
        fields: &[
            Field { system: SystemId::Gateway, name: "trunk_id", wire: "trunk_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The trunk to call by." },
            Field { system: SystemId::Gateway, name: "to", wire: "to", index: 1, kind: Kind::Text, need: Need::Default, doc: "The number or address to call." },
            Field { system: SystemId::Gateway, name: "call_from", wire: "call_from", index: 2, kind: Kind::Text, need: Need::Default, doc: "The number to show." },
            Field { system: SystemId::Gateway, name: "ai_websocket_url", wire: "ai_websocket_url", index: 3, kind: Kind::Text, need: Need::Default, doc: "The AI agent's WebSocket." },
            Field { system: SystemId::Gateway, name: "ai_quic_url", wire: "ai_quic_url", index: 4, kind: Kind::Text, need: Need::Default, doc: "The AI agent's QUIC address." },
            Field { system: SystemId::Gateway, name: "tenant_id", wire: "tenant_id", index: 5, kind: Kind::Text, need: Need::Default, doc: "The tenant that the call belongs to." },
            Field { system: SystemId::Gateway, name: "max_duration_ms", wire: "max_duration_ms", index: 6, kind: Kind::Signed32, need: Need::Default, doc: "The longest that the call may last. In ms." },
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 7, kind: Kind::Text, need: Need::Default, doc: "The identifier that the call is to have." },
            Field { system: SystemId::Gateway, name: "default_app", wire: "default_app", index: 8, kind: Kind::Enum(1), need: Need::Default, doc: "What to do with the call when it is answered." },
            Field { system: SystemId::Gateway, name: "default_app_args", wire: "default_app_args", index: 9, kind: Kind::Text, need: Need::Default, doc: "The arguments of default_app." },
            Field { system: SystemId::Gateway, name: "auto_barge_in", wire: "auto_barge_in", index: 10, kind: Kind::Bool, need: Need::Default, doc: "Whether speech interrupts the agent." },
            Field { system: SystemId::Gateway, name: "barge_in_patience_ms", wire: "barge_in_patience_ms", index: 11, kind: Kind::Signed32, need: Need::Default, doc: "How long speech must last to interrupt. In ms." },
            Field { system: SystemId::Gateway, name: "client_id", wire: "client_id", index: 12, kind: Kind::Text, need: Need::Default, doc: "The client's own name for its subscription." },
            Field { system: SystemId::Gateway, name: "session_id", wire: "session_id", index: 13, kind: Kind::Unsigned(0xffff_ffff), need: Need::Default, doc: "The media session; since version 1." },
            Field { system: SystemId::Gateway, name: "agent_config_key", wire: "agent_config_key", index: 14, kind: Kind::Text, need: Need::Default, doc: "The key of the agent's configuration; since version 1." },
            Field { system: SystemId::Gateway, name: "traceparent", wire: "traceparent", index: 15, kind: Kind::Text, need: Need::Default, doc: "The W3C trace context; since version 1." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BulkRequest",
        kind: "bulk_request",
        doc: "Places the calls of a list.",
        fields: &[
            Field { system: SystemId::Gateway, name: "csv_url", wire: "csv_url", index: 0, kind: Kind::Text, need: Need::Default, doc: "Where the list of numbers is." },
            Field { system: SystemId::Gateway, name: "template_trunk_id", wire: "template_trunk_id", index: 1, kind: Kind::Text, need: Need::Default, doc: "The trunk to call by." },
            Field { system: SystemId::Gateway, name: "template_to", wire: "template_to", index: 2, kind: Kind::Text, need: Need::Default, doc: "The number or address to call, with places for columns of the list." },
            Field { system: SystemId::Gateway, name: "template_call_from", wire: "template_call_from", index: 3, kind: Kind::Text, need: Need::Default, doc: "The number to show." },
            Field { system: SystemId::Gateway, name: "template_ai_websocket_url", wire: "template_ai_websocket_url", index: 4, kind: Kind::Text, need: Need::Default, doc: "The AI agent's WebSocket." },
            Field { system: SystemId::Gateway, name: "template_ai_quic_url", wire: "template_ai_quic_url", index: 5, kind: Kind::Text, need: Need::Default, doc: "The AI agent's QUIC address." },
            Field { system: SystemId::Gateway, name: "template_tenant_id", wire: "template_tenant_id", index: 6, kind: Kind::Text, need: Need::Default, doc: "The tenant that the calls belong to." },
            Field { system: SystemId::Gateway, name: "template_max_duration_ms", wire: "template_max_duration_ms", index: 7, kind: Kind::Signed32, need: Need::Default, doc: "The longest that a call may last. In ms." },
            Field { system: SystemId::Gateway, name: "template_default_app", wire: "template_default_app", index: 8, kind: Kind::Enum(1), need: Need::Default, doc: "What to do with a call when it is answered." },
            Field { system: SystemId::Gateway, name: "template_default_app_args", wire: "template_default_app_args", index: 9, kind: Kind::Text, need: Need::Default, doc: "The arguments of template_default_app." },
            Field { system: SystemId::Gateway, name: "calls_per_second", wire: "calls_per_second", index: 10, kind: Kind::Signed32, need: Need::Default, doc: "How many calls to place in a second." },
            Field { system: SystemId::Gateway, name: "max_concurrent_calls", wire: "max_concurrent_calls", index: 11, kind: Kind::Signed32, need: Need::Default, doc: "How many calls may be up at once." },
            Field { system: SystemId::Gateway, name: "campaign_id", wire: "campaign_id", index: 12, kind: Kind::Text, need: Need::Default, doc: "The campaign's identifier." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AbortBulkRequest",
        kind: "abort_bulk_request",
        doc: "Stops the calls of a list.",
        fields: &[
            Field { system: SystemId::Gateway, name: "campaign_id", wire: "campaign_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The campaign's identifier." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "TerminateRequest",
        kind: "terminate_request",
        doc: "Ends a call.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "SetInboundRoutingRequest",
        kind: "set_inbound_routing_request",
        doc: "Says what is to be done with the calls that come in on a trunk.",
        fields: &[
            Field { system: SystemId::Gateway, name: "trunk_id", wire: "trunk_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The trunk." },
            Field { system: SystemId::Gateway, name: "rule", wire: "rule", index: 1, kind: Kind::Enum(2), need: Need::Default, doc: "What to do." },
            Field { system: SystemId::Gateway, name: "audio_url", wire: "audio_url", index: 2, kind: Kind::Text, need: Need::Default, doc: "The recording to play." },
            Field { system: SystemId::Gateway, name: "webhook_url", wire: "webhook_url", index: 3, kind: Kind::Text, need: Need::Default, doc: "The webhook to call." },
            Field { system: SystemId::Gateway, name: "ai_websocket_url", wire: "ai_websocket_url", index: 4, kind: Kind::Text, need: Need::Default, doc: "The AI agent's WebSocket." },
            Field { system: SystemId::Gateway, name: "ai_quic_url", wire: "ai_quic_url", index: 5, kind: Kind::Text, need: Need::Default, doc: "The AI agent's QUIC address." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "GetIncomingCallsRequest",
        kind: "get_incoming_calls_request",
        doc: "Asks which calls are waiting on a trunk.",
        fields: &[
            Field { system: SystemId::Gateway, name: "trunk_id", wire: "trunk_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The trunk." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AnswerIncomingCallRequest",
        kind: "answer_incoming_call_request",
        doc: "Answers a waiting call.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "ai_websocket_url", wire: "ai_websocket_url", index: 1, kind: Kind::Text, need: Need::Default, doc: "The AI agent's WebSocket." },
            Field { system: SystemId::Gateway, name: "ai_quic_url", wire: "ai_quic_url", index: 2, kind: Kind::Text, need: Need::Default, doc: "The AI agent's QUIC address." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "Empty",
        kind: "empty",
        doc: "A request or response that says nothing.",
        fields: &[
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BucketRequest",
        kind: "bucket_request",
        doc: "Asks for the calls of a bucket.",
        fields: &[
            Field { system: SystemId::Gateway, name: "bucket_id", wire: "bucket_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The bucket's identifier." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BucketActionRequest",
        kind: "bucket_action_request",
        doc: "Does something with all calls of a bucket.",
        fields: &[
            Field { system: SystemId::Gateway, name: "bucket_id", wire: "bucket_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The bucket's identifier." },
            Field { system: SystemId::Gateway, name: "action", wire: "action", index: 1, kind: Kind::Signed32, need: Need::Default, doc: "What to do; the numbers are not documented." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "ExecuteDialplanRequest",
        kind: "execute_dialplan_request",
        doc: "Does something with a call.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "action", wire: "action", index: 1, kind: Kind::Enum(1), need: Need::Default, doc: "What to do." },
            Field { system: SystemId::Gateway, name: "app_args", wire: "app_args", index: 2, kind: Kind::Text, need: Need::Default, doc: "The arguments of action." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BargeRequest",
        kind: "barge_request",
        doc: "Stops what the agent of a call is saying.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AllocateWtRequest",
        kind: "allocate_wt_request",
        doc: "Asks for a WebTransport session for a call's media.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "agent_id", wire: "agent_id", index: 1, kind: Kind::Text, need: Need::Default, doc: "The agent's identifier." },
            Field { system: SystemId::Gateway, name: "tenant_id", wire: "tenant_id", index: 2, kind: Kind::Text, need: Need::Default, doc: "The tenant that the call belongs to." },
            Field { system: SystemId::Gateway, name: "trunk_id", wire: "trunk_id", index: 3, kind: Kind::Text, need: Need::Default, doc: "The trunk." },
            Field { system: SystemId::Gateway, name: "realm", wire: "realm", index: 4, kind: Kind::Text, need: Need::Default, doc: "The realm." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "SuperviseSubscribeRequest",
        kind: "supervise_subscribe_request",
        doc: "Takes part in a call as its supervisor.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "supervisor_id", wire: "supervisor_id", index: 1, kind: Kind::Text, need: Need::Default, doc: "The supervisor's identifier." },
            Field { system: SystemId::Gateway, name: "tenant_id", wire: "tenant_id", index: 2, kind: Kind::Text, need: Need::Default, doc: "The tenant that the call belongs to." },
            Field { system: SystemId::Gateway, name: "mode", wire: "mode", index: 3, kind: Kind::Enum(3), need: Need::Default, doc: "How to take part." },
            Field { system: SystemId::Gateway, name: "auth_token", wire: "auth_token", index: 4, kind: Kind::Text, need: Need::Default, doc: "The supervisor's credential." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "OriginateResponse",
        kind: "originate_response",
        doc: "Whether a call is being placed.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 1, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 2, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
            Field { system: SystemId::Gateway, name: "error_code", wire: "error_code", index: 3, kind: Kind::Enum(4), need: Need::Default, doc: "What went wrong." },
            Field { system: SystemId::Gateway, name: "timestamp_ms", wire: "timestamp_ms", index: 4, kind: Kind::Signed, need: Need::Default, doc: "When the gateway answered. In ms since the Unix epoch." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BulkResponse",
        kind: "bulk_response",
        doc: "Whether the calls of a list are being placed, or were stopped.",
        fields: &[
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 0, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "loaded_numbers", wire: "loaded_numbers", index: 1, kind: Kind::Signed32, need: Need::Default, doc: "How many numbers the list has." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "TerminateResponse",
        kind: "terminate_response",
        doc: "Whether a call was ended.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 1, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 2, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
            Field { system: SystemId::Gateway, name: "error_code", wire: "error_code", index: 3, kind: Kind::Enum(4), need: Need::Default, doc: "What went wrong." },
            Field { system: SystemId::Gateway, name: "timestamp_ms", wire: "timestamp_ms", index: 4, kind: Kind::Signed, need: Need::Default, doc: "When the gateway answered. In ms since the Unix epoch." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "GetIncomingCallsResponse",
        kind: "get_incoming_calls_response",
        doc: "The calls that wait on a trunk. How the list is written is not known: its bytes are the extra of the envelope.",
        fields: &[
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "IncomingCallInfo",
        kind: "incoming_call_info",
        doc: "A call that waits on a trunk.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "call_from", wire: "call_from", index: 1, kind: Kind::Text, need: Need::Default, doc: "The calling number." },
            Field { system: SystemId::Gateway, name: "start_timestamp_ms", wire: "start_timestamp_ms", index: 2, kind: Kind::Signed, need: Need::Default, doc: "When the call began. In ms since the Unix epoch." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AnswerIncomingCallResponse",
        kind: "answer_incoming_call_response",
        doc: "Whether a waiting call was answered.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Default, doc: "The call's identifier." },
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 1, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 2, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
            Field { system: SystemId::Gateway, name: "error_code", wire: "error_code", index: 3, kind: Kind::Enum(4), need: Need::Default, doc: "What went wrong." },
            Field { system: SystemId::Gateway, name: "timestamp_ms", wire: "timestamp_ms", index: 4, kind: Kind::Signed, need: Need::Default, doc: "When the gateway answered. In ms since the Unix epoch." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "ListBucketsResponse",
        kind: "list_buckets_response",
        doc: "The buckets that hold calls. How the list is written is not known: its bytes are the extra of the envelope.",
        fields: &[
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BucketInfo",
        kind: "bucket_info",
        doc: "A bucket of calls.",
        fields: &[
            Field { system: SystemId::Gateway, name: "bucket_id", wire: "bucket_id", index: 0, kind: Kind::Text, need: Need::Default, doc: "The bucket's identifier." },
            Field { system: SystemId::Gateway, name: "pending_count", wire: "pending_count", index: 1, kind: Kind::Signed32, need: Need::Default, doc: "How many calls are in it." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BucketCallList",
        kind: "bucket_call_list",
        doc: "The calls of a bucket.",
        fields: &[
            Field { system: SystemId::Gateway, name: "call_sids", wire: "call_sids", index: 0, kind: Kind::Text, need: Need::Default, doc: "The calls' identifiers." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "BucketActionResponse",
        kind: "bucket_action_response",
        doc: "How much was done with the calls of a bucket.",
        fields: &[
            Field { system: SystemId::Gateway, name: "processed_count", wire: "processed_count", index: 0, kind: Kind::Signed32, need: Need::Default, doc: "With how many calls it was done." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "ExecuteDialplanResponse",
        kind: "execute_dialplan_response",
        doc: "Whether it was done.",
        fields: &[
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 0, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 1, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
            Field { system: SystemId::Gateway, name: "error_code", wire: "error_code", index: 2, kind: Kind::Enum(4), need: Need::Default, doc: "What went wrong." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "AllocateWtResponse",
        kind: "allocate_wt_response",
        doc: "Where the WebTransport session for a call's media is.",
        fields: &[
            Field { system: SystemId::Gateway, name: "host", wire: "host", index: 0, kind: Kind::Text, need: Need::Default, doc: "The host to connect to." },
            Field { system: SystemId::Gateway, name: "port", wire: "port", index: 1, kind: Kind::Unsigned(0xffff), need: Need::Default, doc: "Its port." },
            Field { system: SystemId::Gateway, name: "node_id", wire: "node_id", index: 2, kind: Kind::Text, need: Need::Default, doc: "The node's identifier." },
            Field { system: SystemId::Gateway, name: "media_token", wire: "media_token", index: 3, kind: Kind::Text, need: Need::Default, doc: "The credential for the session." },
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 4, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 5, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
            Field { system: SystemId::Gateway, name: "error_code", wire: "error_code", index: 6, kind: Kind::Enum(4), need: Need::Default, doc: "What went wrong." },
            Field { system: SystemId::Gateway, name: "timestamp_ms", wire: "timestamp_ms", index: 7, kind: Kind::Signed, need: Need::Default, doc: "When the gateway answered. In ms since the Unix epoch." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "SuperviseSubscribeResponse",
        kind: "supervise_subscribe_response",
        doc: "Whether a supervisor takes part.",
        fields: &[
            Field { system: SystemId::Gateway, name: "status", wire: "status", index: 0, kind: Kind::Text, need: Need::Default, doc: "The outcome, for people." },
            Field { system: SystemId::Gateway, name: "error_message", wire: "error_message", index: 1, kind: Kind::Text, need: Need::Default, doc: "What went wrong, for people." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
    Class {
        system: SystemId::Gateway,
        name: "Unknown",
        kind: "unknown",
        doc: "A frame of a method that is not known, as it came.",
        fields: &[
            Field { system: SystemId::Gateway, name: "method_id", wire: "method_id", index: 0, kind: Kind::Unsigned(0xffff_ffff), need: Need::Required, doc: "The frame's method id." },
            Field { system: SystemId::Gateway, name: "body", wire: "body", index: 1, kind: Kind::Bytes, need: Need::Required, doc: "The frame's body." },
        ],
        has_rest: false,
        codec: Codec::Gateway,
    },
];

static ENUMS: &[EnumTable] = &[
    EnumTable { name: "EventType", doc: "What happened to a call.", members: Members::Numbers(&[("UNKNOWN", 0), ("CHANNEL_CREATE", 1), ("CHANNEL_ANSWER", 2), ("CHANNEL_HANGUP_COMPLETE", 3), ("CHANNEL_HOLD", 4), ("CHANNEL_RESUME", 5)]) },
    EnumTable { name: "DialplanAction", doc: "What the gateway is to do with a call.", members: Members::Numbers(&[("HANGUP", 0), ("PARK", 1), ("MUSIC_ON_HOLD", 2), ("PLAYBACK", 3), ("UNPARK_AND_BRIDGE", 4), ("ANSWER", 5), ("AI_BIDIRECTIONAL_STREAM", 6), ("TRANSFER", 7), ("MUTE", 8), ("UNMUTE", 9), ("HOLD", 10), ("UNHOLD", 11), ("SEND_DTMF", 12), ("SUPERVISE", 13), ("LOOPBACK", 14)]) },
    EnumTable { name: "InboundRule", doc: "What the gateway does with the calls that come in on a trunk.", members: Members::Numbers(&[("REJECT", 0), ("PLAY_AND_HANGUP", 1), ("NOTIFY_AND_HANGUP", 2), ("HANDLE_AI", 3)]) },
    EnumTable { name: "SuperviseMode", doc: "How a supervisor takes part in a call.", members: Members::Numbers(&[("MONITOR", 0), ("WHISPER_AGENT", 1), ("WHISPER_CALLER", 2), ("BARGE", 3), ("AGENTIC_MONITOR", 4)]) },
    EnumTable { name: "ErrorCode", doc: "Why a request failed.", members: Members::Numbers(&[("SUCCESS", 0), ("ERR_INVALID_TRUNK", 1), ("ERR_INVALID_DESTINATION", 2), ("ERR_RATE_LIMITED", 3), ("ERR_CIRCUIT_BREAKER", 4), ("ERR_INTERNAL_ERROR", 5), ("ERR_VALIDATION_FAILED", 6), ("ERR_UNAUTHORIZED", 7)]) },
];

impl Fill for gateway::CallEvent<'_> {
    const FIELDS: usize = 20;

    #[inline]
    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.event_type);
        row.put(&self.status);
        row.put(&self.start_timestamp_ms);
        row.put(&self.q850_cause);
        row.put(&self.recording_url);
        row.put(&self.duration_seconds);
        row.put(&self.answer_timestamp_ms);
        row.put(&self.end_timestamp_ms);
        row.put(&self.packets_sent);
        row.put(&self.packets_received);
        row.put(&self.packets_lost);
        row.put(&self.bytes_sent);
        row.put(&self.jitter_ms);
        row.put(&self.estimated_mos);
        row.put(&self.trunk_id);
        row.put(&self.tenant_id);
        row.put(&self.codec);
        row.put(&self.timestamp_ms);
        row.put(&self.client_id);
    }
}

impl Fill for gateway::AudioFrame<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.payload);
        row.put(&self.codec);
        row.put(&self.sequence_number);
        row.put(&self.end_of_stream);
    }
}

impl Fill for gateway::EventStreamRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.client_id);
    }
}

impl Fill for gateway::OriginateRequest<'_> {
    const FIELDS: usize = 16;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.trunk_id);
        row.put(&self.to);
        row.put(&self.call_from);
        row.put(&self.ai_websocket_url);
        row.put(&self.ai_quic_url);
        row.put(&self.tenant_id);
        row.put(&self.max_duration_ms);
        row.put(&self.call_sid);
        row.put(&self.default_app);
        row.put(&self.default_app_args);
        row.put(&self.auto_barge_in);
        row.put(&self.barge_in_patience_ms);
        row.put(&self.client_id);
        row.put(&self.session_id);
        row.put(&self.agent_config_key);
        row.put(&self.traceparent);
    }
}

impl Fill for gateway::BulkRequest<'_> {
    const FIELDS: usize = 13;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.csv_url);
        row.put(&self.template_trunk_id);
        row.put(&self.template_to);
        row.put(&self.template_call_from);
        row.put(&self.template_ai_websocket_url);
        row.put(&self.template_ai_quic_url);
        row.put(&self.template_tenant_id);
        row.put(&self.template_max_duration_ms);
        row.put(&self.template_default_app);
        row.put(&self.template_default_app_args);
        row.put(&self.calls_per_second);
        row.put(&self.max_concurrent_calls);
        row.put(&self.campaign_id);
    }
}

impl Fill for gateway::AbortBulkRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.campaign_id);
    }
}

impl Fill for gateway::TerminateRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
    }
}

impl Fill for gateway::SetInboundRoutingRequest<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.trunk_id);
        row.put(&self.rule);
        row.put(&self.audio_url);
        row.put(&self.webhook_url);
        row.put(&self.ai_websocket_url);
        row.put(&self.ai_quic_url);
    }
}

impl Fill for gateway::GetIncomingCallsRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.trunk_id);
    }
}

impl Fill for gateway::AnswerIncomingCallRequest<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.ai_websocket_url);
        row.put(&self.ai_quic_url);
    }
}

impl Fill for gateway::Empty {
    const FIELDS: usize = 0;

    fn fill(&self, _: &mut Row<'_, '_>) {
    }
}

impl Fill for gateway::BucketRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.bucket_id);
    }
}

impl Fill for gateway::BucketActionRequest<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.bucket_id);
        row.put(&self.action);
    }
}

impl Fill for gateway::ExecuteDialplanRequest<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.action);
        row.put(&self.app_args);
    }
}

impl Fill for gateway::BargeRequest<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
    }
}

impl Fill for gateway::AllocateWtRequest<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.agent_id);
        row.put(&self.tenant_id);
        row.put(&self.trunk_id);
        row.put(&self.realm);
    }
}

impl Fill for gateway::SuperviseSubscribeRequest<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.supervisor_id);
        row.put(&self.tenant_id);
        row.put(&self.mode);
        row.put(&self.auth_token);
    }
}

impl Fill for gateway::OriginateResponse<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.status);
        row.put(&self.error_message);
        row.put(&self.error_code);
        row.put(&self.timestamp_ms);
    }
}

impl Fill for gateway::BulkResponse<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.status);
        row.put(&self.loaded_numbers);
    }
}

impl Fill for gateway::TerminateResponse<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.status);
        row.put(&self.error_message);
        row.put(&self.error_code);
        row.put(&self.timestamp_ms);
    }
}

impl Fill for gateway::GetIncomingCallsResponse {
    const FIELDS: usize = 0;

    fn fill(&self, _: &mut Row<'_, '_>) {
    }
}

impl Fill for gateway::IncomingCallInfo<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.call_from);
        row.put(&self.start_timestamp_ms);
    }
}

impl Fill for gateway::AnswerIncomingCallResponse<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.status);
        row.put(&self.error_message);
        row.put(&self.error_code);
        row.put(&self.timestamp_ms);
    }
}

impl Fill for gateway::ListBucketsResponse {
    const FIELDS: usize = 0;

    fn fill(&self, _: &mut Row<'_, '_>) {
    }
}

impl Fill for gateway::BucketInfo<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.bucket_id);
        row.put(&self.pending_count);
    }
}

impl Fill for gateway::BucketCallList<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sids);
    }
}

impl Fill for gateway::BucketActionResponse {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.processed_count);
    }
}

impl Fill for gateway::ExecuteDialplanResponse<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.status);
        row.put(&self.error_message);
        row.put(&self.error_code);
    }
}

impl Fill for gateway::AllocateWtResponse<'_> {
    const FIELDS: usize = 8;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.host);
        row.put(&self.port);
        row.put(&self.node_id);
        row.put(&self.media_token);
        row.put(&self.status);
        row.put(&self.error_message);
        row.put(&self.error_code);
        row.put(&self.timestamp_ms);
    }
}

impl Fill for gateway::SuperviseSubscribeResponse<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.status);
        row.put(&self.error_message);
    }
}

impl Value for gateway::EventType {
    #[inline(always)]
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        Some(i64::from(self.0) as u64)
    }
}

impl Value for gateway::DialplanAction {
    #[inline(always)]
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        Some(i64::from(self.0) as u64)
    }
}

impl Value for gateway::InboundRule {
    #[inline(always)]
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        Some(i64::from(self.0) as u64)
    }
}

impl Value for gateway::SuperviseMode {
    #[inline(always)]
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        Some(i64::from(self.0) as u64)
    }
}

impl Value for gateway::ErrorCode {
    #[inline(always)]
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        Some(i64::from(self.0) as u64)
    }
}

/// Puts a message into an image, and gives the position of its class.
#[inline]
pub(crate) fn put(image: &mut Image<'_>, message: &gateway::Message<'_>) -> usize {
    let (position, _) = match message {
        gateway::Message::CallEvent(message) => (0, image.node(message)),
        gateway::Message::AudioFrame(message) => (1, image.node(message)),
        gateway::Message::EventStreamRequest(message) => (2, image.node(message)),
        gateway::Message::OriginateRequest(message) => (3, image.node(message)),
        gateway::Message::BulkRequest(message) => (4, image.node(message)),
        gateway::Message::AbortBulkRequest(message) => (5, image.node(message)),
        gateway::Message::TerminateRequest(message) => (6, image.node(message)),
        gateway::Message::SetInboundRoutingRequest(message) => (7, image.node(message)),
        gateway::Message::GetIncomingCallsRequest(message) => (8, image.node(message)),
        gateway::Message::AnswerIncomingCallRequest(message) => (9, image.node(message)),
        gateway::Message::Empty(message) => (10, image.node(message)),
        gateway::Message::BucketRequest(message) => (11, image.node(message)),
        gateway::Message::BucketActionRequest(message) => (12, image.node(message)),
        gateway::Message::ExecuteDialplanRequest(message) => (13, image.node(message)),
        gateway::Message::BargeRequest(message) => (14, image.node(message)),
        gateway::Message::AllocateWtRequest(message) => (15, image.node(message)),
        gateway::Message::SuperviseSubscribeRequest(message) => (16, image.node(message)),
        gateway::Message::OriginateResponse(message) => (17, image.node(message)),
        gateway::Message::BulkResponse(message) => (18, image.node(message)),
        gateway::Message::TerminateResponse(message) => (19, image.node(message)),
        gateway::Message::GetIncomingCallsResponse(message) => (20, image.node(message)),
        gateway::Message::IncomingCallInfo(message) => (21, image.node(message)),
        gateway::Message::AnswerIncomingCallResponse(message) => (22, image.node(message)),
        gateway::Message::ListBucketsResponse(message) => (23, image.node(message)),
        gateway::Message::BucketInfo(message) => (24, image.node(message)),
        gateway::Message::BucketCallList(message) => (25, image.node(message)),
        gateway::Message::BucketActionResponse(message) => (26, image.node(message)),
        gateway::Message::ExecuteDialplanResponse(message) => (27, image.node(message)),
        gateway::Message::AllocateWtResponse(message) => (28, image.node(message)),
        gateway::Message::SuperviseSubscribeResponse(message) => (29, image.node(message)),
        _ => (30, 0),
    };
    position
}

/// The positions of the classes.
#[allow(dead_code, reason = "not every class is made by itself")]
pub(crate) mod at {
    pub(crate) const CALL_EVENT: usize = 0;
    pub(crate) const AUDIO_FRAME: usize = 1;
    pub(crate) const EVENT_STREAM_REQUEST: usize = 2;
    pub(crate) const ORIGINATE_REQUEST: usize = 3;
    pub(crate) const BULK_REQUEST: usize = 4;
    pub(crate) const ABORT_BULK_REQUEST: usize = 5;
    pub(crate) const TERMINATE_REQUEST: usize = 6;
    pub(crate) const SET_INBOUND_ROUTING_REQUEST: usize = 7;
    pub(crate) const GET_INCOMING_CALLS_REQUEST: usize = 8;
    pub(crate) const ANSWER_INCOMING_CALL_REQUEST: usize = 9;
    pub(crate) const EMPTY: usize = 10;
    pub(crate) const BUCKET_REQUEST: usize = 11;
    pub(crate) const BUCKET_ACTION_REQUEST: usize = 12;
    pub(crate) const EXECUTE_DIALPLAN_REQUEST: usize = 13;
    pub(crate) const BARGE_REQUEST: usize = 14;
    pub(crate) const ALLOCATE_WT_REQUEST: usize = 15;
    pub(crate) const SUPERVISE_SUBSCRIBE_REQUEST: usize = 16;
    pub(crate) const ORIGINATE_RESPONSE: usize = 17;
    pub(crate) const BULK_RESPONSE: usize = 18;
    pub(crate) const TERMINATE_RESPONSE: usize = 19;
    pub(crate) const GET_INCOMING_CALLS_RESPONSE: usize = 20;
    pub(crate) const INCOMING_CALL_INFO: usize = 21;
    pub(crate) const ANSWER_INCOMING_CALL_RESPONSE: usize = 22;
    pub(crate) const LIST_BUCKETS_RESPONSE: usize = 23;
    pub(crate) const BUCKET_INFO: usize = 24;
    pub(crate) const BUCKET_CALL_LIST: usize = 25;
    pub(crate) const BUCKET_ACTION_RESPONSE: usize = 26;
    pub(crate) const EXECUTE_DIALPLAN_RESPONSE: usize = 27;
    pub(crate) const ALLOCATE_WT_RESPONSE: usize = 28;
    pub(crate) const SUPERVISE_SUBSCRIBE_RESPONSE: usize = 29;
    pub(crate) const UNKNOWN: usize = 30;
}
