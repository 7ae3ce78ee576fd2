//! What a client asks of the gateway.
//!
//! Source: the gateway's documentation, "RPC methods"; the order of fields is that of the bytes
//! that the vendor's core writes.

use super::{DialplanAction, InboundRule, SuperviseMode};
use crate::Text;
use crate::declare::message;

message! {
    /// Places a call.
    pub struct OriginateRequest<'a> = originate_request, version 1 [] {
        /// The trunk to call by.
        1 trunk_id: Text<'a>,
        /// The number or address to call.
        2 to: Text<'a>,
        /// The number to show.
        3 call_from: Text<'a>,
        /// The AI agent's WebSocket.
        4 ai_websocket_url: Text<'a>,
        /// The AI agent's QUIC address.
        5 ai_quic_url: Text<'a>,
        /// The tenant that the call belongs to.
        6 tenant_id: Text<'a>,
        /// The longest that the call may last.
        7 max_duration_ms: i32 => "ms",
        /// The identifier that the call is to have.
        8 call_sid: Text<'a>,
        /// What to do with the call when it is answered.
        9 default_app: DialplanAction,
        /// The arguments of `default_app`.
        10 default_app_args: Text<'a>,
        /// Whether speech interrupts the agent.
        11 auto_barge_in: bool,
        /// How long speech must last to interrupt.
        12 barge_in_patience_ms: i32 => "ms",
        /// The client's own name for its subscription.
        13 client_id: Text<'a>,
        /// The media session; since version 1.
        14 session_id: u32,
        /// The key of the agent's configuration; since version 1.
        15 agent_config_key: Text<'a>,
        /// The W3C trace context; since version 1.
        16 traceparent: Text<'a>,
    }
}

message! {
    /// Places the calls of a list.
    pub struct BulkRequest<'a> = bulk_request, version 0 [] {
        /// Where the list of numbers is.
        1 csv_url: Text<'a>,
        /// The trunk to call by.
        2 template_trunk_id: Text<'a>,
        /// The number or address to call, with places for columns of the list.
        3 template_to: Text<'a>,
        /// The number to show.
        4 template_call_from: Text<'a>,
        /// The AI agent's WebSocket.
        5 template_ai_websocket_url: Text<'a>,
        /// The AI agent's QUIC address.
        6 template_ai_quic_url: Text<'a>,
        /// The tenant that the calls belong to.
        7 template_tenant_id: Text<'a>,
        /// The longest that a call may last.
        8 template_max_duration_ms: i32 => "ms",
        /// What to do with a call when it is answered.
        9 template_default_app: DialplanAction,
        /// The arguments of `template_default_app`.
        10 template_default_app_args: Text<'a>,
        /// How many calls to place in a second.
        11 calls_per_second: i32,
        /// How many calls may be up at once.
        12 max_concurrent_calls: i32,
        /// The campaign's identifier.
        13 campaign_id: Text<'a>,
    }
}

message! {
    /// Stops the calls of a list.
    pub struct AbortBulkRequest<'a> = abort_bulk_request, version 0 [] {
        /// The campaign's identifier.
        1 campaign_id: Text<'a>,
    }
}

message! {
    /// Ends a call.
    pub struct TerminateRequest<'a> = terminate_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
    }
}

message! {
    /// Stops what the agent of a call is saying.
    pub struct BargeRequest<'a> = barge_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
    }
}

message! {
    /// A request or response that says nothing.
    pub struct Empty = empty, version 0 [] {}
}

message! {
    /// Says what is to be done with the calls that come in on a trunk.
    pub struct SetInboundRoutingRequest<'a> = set_inbound_routing_request, version 0 [] {
        /// The trunk.
        1 trunk_id: Text<'a>,
        /// What to do.
        2 rule: InboundRule,
        /// The recording to play.
        3 audio_url: Text<'a>,
        /// The webhook to call.
        4 webhook_url: Text<'a>,
        /// The AI agent's WebSocket.
        5 ai_websocket_url: Text<'a>,
        /// The AI agent's QUIC address.
        6 ai_quic_url: Text<'a>,
    }
}

message! {
    /// Asks which calls are waiting on a trunk.
    pub struct GetIncomingCallsRequest<'a> = get_incoming_calls_request, version 0 [] {
        /// The trunk.
        1 trunk_id: Text<'a>,
    }
}

message! {
    /// Answers a waiting call.
    pub struct AnswerIncomingCallRequest<'a> = answer_incoming_call_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// The AI agent's WebSocket.
        2 ai_websocket_url: Text<'a>,
        /// The AI agent's QUIC address.
        3 ai_quic_url: Text<'a>,
    }
}

message! {
    /// Asks for the calls of a bucket.
    pub struct BucketRequest<'a> = bucket_request, version 0 [] {
        /// The bucket's identifier.
        1 bucket_id: Text<'a>,
    }
}

message! {
    /// Does something with all calls of a bucket.
    pub struct BucketActionRequest<'a> = bucket_action_request, version 0 [] {
        /// The bucket's identifier.
        1 bucket_id: Text<'a>,
        /// What to do; the numbers are not documented.
        2 action: i32,
    }
}

message! {
    /// Does something with a call.
    pub struct ExecuteDialplanRequest<'a> = execute_dialplan_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// What to do.
        2 action: DialplanAction,
        /// The arguments of `action`.
        3 app_args: Text<'a>,
    }
}

message! {
    /// Asks for a WebTransport session for a call's media.
    pub struct AllocateWtRequest<'a> = allocate_wt_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// The agent's identifier.
        2 agent_id: Text<'a>,
        /// The tenant that the call belongs to.
        3 tenant_id: Text<'a>,
        /// The trunk.
        4 trunk_id: Text<'a>,
        /// The realm.
        5 realm: Text<'a>,
    }
}

message! {
    /// Takes part in a call as its supervisor.
    pub struct SuperviseSubscribeRequest<'a> = supervise_subscribe_request, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// The supervisor's identifier.
        2 supervisor_id: Text<'a>,
        /// The tenant that the call belongs to.
        3 tenant_id: Text<'a>,
        /// How to take part.
        4 mode: SuperviseMode,
        /// The supervisor's credential.
        5 auth_token: Text<'a>,
    }
}
