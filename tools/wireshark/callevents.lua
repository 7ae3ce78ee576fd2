-- Wireshark's dissector of the gateway's frames, for Lua 5.2 and newer.
--
-- Written by `cargo xtask generate`: the code from xtask/src/generate/lua/callevents.lua.in, the
-- catalogue of methods, messages and fields from their declarations. README.md beside it tells how to
-- use it.

local enums = {
    EventType = {
        [0] = "UNKNOWN",
        [1] = "CHANNEL_CREATE",
        [2] = "CHANNEL_ANSWER",
        [3] = "CHANNEL_HANGUP_COMPLETE",
        [4] = "CHANNEL_HOLD",
        [5] = "CHANNEL_RESUME",
    },
    DialplanAction = {
        [0] = "HANGUP",
        [1] = "PARK",
        [2] = "MUSIC_ON_HOLD",
        [3] = "PLAYBACK",
        [4] = "UNPARK_AND_BRIDGE",
        [5] = "ANSWER",
        [6] = "AI_BIDIRECTIONAL_STREAM",
        [7] = "TRANSFER",
        [8] = "MUTE",
        [9] = "UNMUTE",
        [10] = "HOLD",
        [11] = "UNHOLD",
        [12] = "SEND_DTMF",
        [13] = "SUPERVISE",
        [14] = "LOOPBACK",
    },
    InboundRule = {
        [0] = "REJECT",
        [1] = "PLAY_AND_HANGUP",
        [2] = "NOTIFY_AND_HANGUP",
        [3] = "HANDLE_AI",
    },
    SuperviseMode = {
        [0] = "MONITOR",
        [1] = "WHISPER_AGENT",
        [2] = "WHISPER_CALLER",
        [3] = "BARGE",
        [4] = "AGENTIC_MONITOR",
    },
    ErrorCode = {
        [0] = "SUCCESS",
        [1] = "ERR_INVALID_TRUNK",
        [2] = "ERR_INVALID_DESTINATION",
        [3] = "ERR_RATE_LIMITED",
        [4] = "ERR_CIRCUIT_BREAKER",
        [5] = "ERR_INTERNAL_ERROR",
        [6] = "ERR_VALIDATION_FAILED",
        [7] = "ERR_UNAUTHORIZED",
    },
}

-- A field: its name on the wire, its protobuf number, its type, what it is.
local messages = {
    call_event = {
        version = 0,
        protobuf = true,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier, the same in all its events." },
            { name = "event_type", number = 2, type = "enum32", values = enums.EventType, doc = "What happened." },
            { name = "status", number = 3, type = "text", doc = "A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY, NO_ANSWER; others occur." },
            { name = "start_timestamp_ms", number = 4, type = "i64", doc = "When the call began. In ms since the Unix epoch." },
            { name = "q850_cause", number = 5, type = "i32", doc = "Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE." },
            { name = "recording_url", number = 6, type = "text", doc = "Where the recording is, on CHANNEL_HANGUP_COMPLETE." },
            { name = "duration_seconds", number = 7, type = "i32", doc = "How long the call was, on CHANNEL_HANGUP_COMPLETE. In s." },
            { name = "answer_timestamp_ms", number = 8, type = "i64", doc = "When the call was answered, from CHANNEL_ANSWER on. In ms since the Unix epoch." },
            { name = "end_timestamp_ms", number = 9, type = "i64", doc = "When the call ended, on CHANNEL_HANGUP_COMPLETE. In ms since the Unix epoch." },
            { name = "packets_sent", number = 10, type = "u32", doc = "RTP packets sent, on CHANNEL_HANGUP_COMPLETE." },
            { name = "packets_received", number = 11, type = "u32", doc = "RTP packets received, on CHANNEL_HANGUP_COMPLETE." },
            { name = "packets_lost", number = 12, type = "u32", doc = "RTP packets lost, on CHANNEL_HANGUP_COMPLETE." },
            { name = "bytes_sent", number = 13, type = "u64", doc = "Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE. In bytes." },
            { name = "jitter_ms", number = 14, type = "f64", doc = "The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE. In ms." },
            { name = "estimated_mos", number = 15, type = "f64", doc = "The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE." },
            { name = "trunk_id", number = 16, type = "text", doc = "The trunk that the call came or went by." },
            { name = "tenant_id", number = 17, type = "text", doc = "The tenant that the call belongs to." },
            { name = "codec", number = 18, type = "text", doc = "The audio codec, once negotiated." },
            { name = "timestamp_ms", number = 19, type = "i64", doc = "When the gateway emitted this event. In ms since the Unix epoch." },
            { name = "client_id", number = 20, type = "text", doc = "The client id of the subscription that this event answers." },
        },
    },
    audio_frame = {
        version = 0,
        protobuf = true,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "payload", number = 2, type = "bytes", doc = "The audio, encoded as `codec` says: 160 bytes for 20 ms of G.711." },
            { name = "codec", number = 3, type = "text", doc = "PCMU, PCMA or PCM16." },
            { name = "sequence_number", number = 4, type = "u64", doc = "Rises by one with each frame of the call in this direction." },
            { name = "end_of_stream", number = 5, type = "bool", doc = "Whether this is the last frame of the call in this direction." },
        },
    },
    event_stream_request = {
        version = 0,
        protobuf = true,
        fields = {
            { name = "client_id", number = 1, type = "text", doc = "The client's own name for its subscription." },
        },
    },
    originate_request = {
        version = 1,
        protobuf = false,
        fields = {
            { name = "trunk_id", number = 1, type = "text", doc = "The trunk to call by." },
            { name = "to", number = 2, type = "text", doc = "The number or address to call." },
            { name = "call_from", number = 3, type = "text", doc = "The number to show." },
            { name = "ai_websocket_url", number = 4, type = "text", doc = "The AI agent's WebSocket." },
            { name = "ai_quic_url", number = 5, type = "text", doc = "The AI agent's QUIC address." },
            { name = "tenant_id", number = 6, type = "text", doc = "The tenant that the call belongs to." },
            { name = "max_duration_ms", number = 7, type = "i32", doc = "The longest that the call may last. In ms." },
            { name = "call_sid", number = 8, type = "text", doc = "The identifier that the call is to have." },
            { name = "default_app", number = 9, type = "enum32", values = enums.DialplanAction, doc = "What to do with the call when it is answered." },
            { name = "default_app_args", number = 10, type = "text", doc = "The arguments of `default_app`." },
            { name = "auto_barge_in", number = 11, type = "bool", doc = "Whether speech interrupts the agent." },
            { name = "barge_in_patience_ms", number = 12, type = "i32", doc = "How long speech must last to interrupt. In ms." },
            { name = "client_id", number = 13, type = "text", doc = "The client's own name for its subscription." },
            { name = "session_id", number = 14, type = "u32", doc = "The media session; since version 1." },
            { name = "agent_config_key", number = 15, type = "text", doc = "The key of the agent's configuration; since version 1." },
            { name = "traceparent", number = 16, type = "text", doc = "The W3C trace context; since version 1." },
        },
    },
    bulk_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "csv_url", number = 1, type = "text", doc = "Where the list of numbers is." },
            { name = "template_trunk_id", number = 2, type = "text", doc = "The trunk to call by." },
            { name = "template_to", number = 3, type = "text", doc = "The number or address to call, with places for columns of the list." },
            { name = "template_call_from", number = 4, type = "text", doc = "The number to show." },
            { name = "template_ai_websocket_url", number = 5, type = "text", doc = "The AI agent's WebSocket." },
            { name = "template_ai_quic_url", number = 6, type = "text", doc = "The AI agent's QUIC address." },
            { name = "template_tenant_id", number = 7, type = "text", doc = "The tenant that the calls belong to." },
            { name = "template_max_duration_ms", number = 8, type = "i32", doc = "The longest that a call may last. In ms." },
            { name = "template_default_app", number = 9, type = "enum32", values = enums.DialplanAction, doc = "What to do with a call when it is answered." },
            { name = "template_default_app_args", number = 10, type = "text", doc = "The arguments of `template_default_app`." },
            { name = "calls_per_second", number = 11, type = "i32", doc = "How many calls to place in a second." },
            { name = "max_concurrent_calls", number = 12, type = "i32", doc = "How many calls may be up at once." },
            { name = "campaign_id", number = 13, type = "text", doc = "The campaign's identifier." },
        },
    },
    abort_bulk_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "campaign_id", number = 1, type = "text", doc = "The campaign's identifier." },
        },
    },
    terminate_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
        },
    },
    set_inbound_routing_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "trunk_id", number = 1, type = "text", doc = "The trunk." },
            { name = "rule", number = 2, type = "enum32", values = enums.InboundRule, doc = "What to do." },
            { name = "audio_url", number = 3, type = "text", doc = "The recording to play." },
            { name = "webhook_url", number = 4, type = "text", doc = "The webhook to call." },
            { name = "ai_websocket_url", number = 5, type = "text", doc = "The AI agent's WebSocket." },
            { name = "ai_quic_url", number = 6, type = "text", doc = "The AI agent's QUIC address." },
        },
    },
    get_incoming_calls_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "trunk_id", number = 1, type = "text", doc = "The trunk." },
        },
    },
    answer_incoming_call_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "ai_websocket_url", number = 2, type = "text", doc = "The AI agent's WebSocket." },
            { name = "ai_quic_url", number = 3, type = "text", doc = "The AI agent's QUIC address." },
        },
    },
    empty = {
        version = 0,
        protobuf = false,
        fields = {
        },
    },
    bucket_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "bucket_id", number = 1, type = "text", doc = "The bucket's identifier." },
        },
    },
    bucket_action_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "bucket_id", number = 1, type = "text", doc = "The bucket's identifier." },
            { name = "action", number = 2, type = "i32", doc = "What to do; the numbers are not documented." },
        },
    },
    execute_dialplan_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "action", number = 2, type = "enum32", values = enums.DialplanAction, doc = "What to do." },
            { name = "app_args", number = 3, type = "text", doc = "The arguments of `action`." },
        },
    },
    barge_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
        },
    },
    allocate_wt_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "agent_id", number = 2, type = "text", doc = "The agent's identifier." },
            { name = "tenant_id", number = 3, type = "text", doc = "The tenant that the call belongs to." },
            { name = "trunk_id", number = 4, type = "text", doc = "The trunk." },
            { name = "realm", number = 5, type = "text", doc = "The realm." },
        },
    },
    supervise_subscribe_request = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "supervisor_id", number = 2, type = "text", doc = "The supervisor's identifier." },
            { name = "tenant_id", number = 3, type = "text", doc = "The tenant that the call belongs to." },
            { name = "mode", number = 4, type = "enum8", values = enums.SuperviseMode, doc = "How to take part." },
            { name = "auth_token", number = 5, type = "text", doc = "The supervisor's credential." },
        },
    },
    originate_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "status", number = 2, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 3, type = "text", doc = "What went wrong, for people." },
            { name = "error_code", number = 4, type = "enum32", values = enums.ErrorCode, doc = "What went wrong." },
            { name = "timestamp_ms", number = 5, type = "i64", doc = "When the gateway answered. In ms since the Unix epoch." },
        },
    },
    bulk_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "status", number = 1, type = "text", doc = "The outcome, for people." },
            { name = "loaded_numbers", number = 2, type = "i32", doc = "How many numbers the list has." },
        },
    },
    terminate_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "status", number = 2, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 3, type = "text", doc = "What went wrong, for people." },
            { name = "error_code", number = 4, type = "enum32", values = enums.ErrorCode, doc = "What went wrong." },
            { name = "timestamp_ms", number = 5, type = "i64", doc = "When the gateway answered. In ms since the Unix epoch." },
        },
    },
    get_incoming_calls_response = {
        version = 0,
        protobuf = false,
        fields = {
        },
    },
    incoming_call_info = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "call_from", number = 2, type = "text", doc = "The calling number." },
            { name = "start_timestamp_ms", number = 3, type = "i64", doc = "When the call began. In ms since the Unix epoch." },
        },
    },
    answer_incoming_call_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sid", number = 1, type = "text", doc = "The call's identifier." },
            { name = "status", number = 2, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 3, type = "text", doc = "What went wrong, for people." },
            { name = "error_code", number = 4, type = "enum32", values = enums.ErrorCode, doc = "What went wrong." },
            { name = "timestamp_ms", number = 5, type = "i64", doc = "When the gateway answered. In ms since the Unix epoch." },
        },
    },
    list_buckets_response = {
        version = 0,
        protobuf = false,
        fields = {
        },
    },
    bucket_info = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "bucket_id", number = 1, type = "text", doc = "The bucket's identifier." },
            { name = "pending_count", number = 2, type = "i32", doc = "How many calls are in it." },
        },
    },
    bucket_call_list = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "call_sids", number = 1, type = "text", doc = "The calls' identifiers." },
        },
    },
    bucket_action_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "processed_count", number = 1, type = "i32", doc = "With how many calls it was done." },
        },
    },
    execute_dialplan_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "status", number = 1, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 2, type = "text", doc = "What went wrong, for people." },
            { name = "error_code", number = 3, type = "enum32", values = enums.ErrorCode, doc = "What went wrong." },
        },
    },
    allocate_wt_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "host", number = 1, type = "text", doc = "The host to connect to." },
            { name = "port", number = 2, type = "u16", doc = "Its port." },
            { name = "node_id", number = 3, type = "text", doc = "The node's identifier." },
            { name = "media_token", number = 4, type = "text", doc = "The credential for the session." },
            { name = "status", number = 5, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 6, type = "text", doc = "What went wrong, for people." },
            { name = "error_code", number = 7, type = "enum32", values = enums.ErrorCode, doc = "What went wrong." },
            { name = "timestamp_ms", number = 8, type = "i64", doc = "When the gateway answered. In ms since the Unix epoch." },
        },
    },
    supervise_subscribe_response = {
        version = 0,
        protobuf = false,
        fields = {
            { name = "status", number = 1, type = "text", doc = "The outcome, for people." },
            { name = "error_message", number = 2, type = "text", doc = "What went wrong, for people." },
        },
    },
}

-- What a frame with this id can carry: from a client, from the gateway, as the answer to a request.
local methods = {
    [1430677891] = { name = "ORIGINATE", carries = { "originate_request", "originate_response" } },
    [721069100] = { name = "ORIGINATE_BULK", carries = { "bulk_request", "bulk_response" } },
    [3861915064] = { name = "ABORT_BULK", carries = { "abort_bulk_request", "bulk_response" } },
    [3834253405] = { name = "TERMINATE", carries = { "terminate_request", "terminate_response" } },
    [959835745] = { name = "STREAM_EVENTS", carries = { "call_event", "event_stream_request" } },
    [1933986897] = { name = "SET_INBOUND_ROUTING", carries = { "set_inbound_routing_request", "empty" } },
    [1161946746] = { name = "GET_INCOMING_CALLS", carries = { "get_incoming_calls_request", "get_incoming_calls_response" } },
    [2990157256] = { name = "ANSWER_INCOMING_CALL", carries = { "answer_incoming_call_request", "answer_incoming_call_response" } },
    [2624504207] = { name = "GET_ACTIVE_BUCKETS", carries = { "empty", "list_buckets_response" } },
    [1217351135] = { name = "GET_BUCKET_CALLS", carries = { "bucket_request", "bucket_call_list" } },
    [4030863293] = { name = "EXECUTE_BUCKET_ACTION", carries = { "bucket_action_request", "bucket_action_response" } },
    [80147304] = { name = "EXECUTE_DIALPLAN", carries = { "execute_dialplan_request", "execute_dialplan_response" } },
    [3514036100] = { name = "EXECUTE_DIALPLAN_DOCUMENTED", carries = { "execute_dialplan_request", "execute_dialplan_response" } },
    [3854301714] = { name = "BARGE", carries = { "barge_request", "empty" } },
    [2991054320] = { name = "AUDIO_FRAME", carries = { "audio_frame" } },
    [2856173042] = { name = "SUPERVISE_SUBSCRIBE", carries = { "supervise_subscribe_request", "supervise_subscribe_response" } },
    [425376200] = { name = "SUPERVISE_SUBSCRIBE_CLUTCHCALL", carries = { "supervise_subscribe_request", "supervise_subscribe_response" } },
    [1763028449] = { name = "ALLOCATE_WT", carries = { "allocate_wt_request", "allocate_wt_response" } },
    [3357922138] = { name = "RELOAD_CERTIFICATES", carries = { "empty" } },
    [9999] = { name = "LEGACY_AUDIO_FRAME", carries = { "audio_frame" } },
    [10000] = { name = "LEGACY_CALL_EVENT", carries = { "call_event" } },
}

local callevents = Proto("callevents", "Call events of the gateway")

-- Lua's own numbers are doubles: all that is wider goes by Wireshark's.
local WIDTHS = {
    bool = 1, enum8 = 1, u16 = 2, u32 = 4, i32 = 4, enum32 = 4, u64 = 8, i64 = 8, f64 = 8,
}
local HEADER, ENVELOPE = 8, 6
local DEEPEST = 100 -- groups in each other

local length_field = ProtoField.uint32("callevents.length", "Length", base.DEC, nil, nil,
    "What the frame's length says")
local method_names = {}
for id, method in pairs(methods) do
    method_names[id] = method.name
end
local method_field = ProtoField.uint32("callevents.method", "Method", base.DEC, method_names, nil,
    "The method that the frame is of")
local kind_field = ProtoField.string("callevents.kind", "Message", base.ASCII,
    "The message that the body is read as")
local body_field = ProtoField.bytes("callevents.body", "Body", base.SPACE)
local version_field = ProtoField.uint8("callevents.envelope.version", "Version", base.DEC, nil, nil,
    "The version that the sender wrote")
local compat_field = ProtoField.uint8("callevents.envelope.compat_version", "Compatible version",
    base.DEC, nil, nil, "The oldest version that can read it")
local size_field = ProtoField.int32("callevents.envelope.payload_size", "Payload size", base.DEC, nil,
    nil, "The bytes of the fields")
local extra_field = ProtoField.bytes("callevents.envelope.extra", "Fields of a newer sender", base.SPACE)
local trailing_field = ProtoField.bytes("callevents.trailing", "Behind the envelope", base.SPACE)
local unknown_field = ProtoField.uint32("callevents.protobuf.unknown", "Unknown field", base.DEC)
callevents.fields = {
    length_field, method_field, kind_field, body_field, version_field, compat_field, size_field,
    extra_field, trailing_field, unknown_field,
}

local malformed = ProtoExpert.new("callevents.malformed", "Malformed", expert.group.MALFORMED,
    expert.severity.ERROR)
local undecoded = ProtoExpert.new("callevents.undecoded", "Not decoded", expert.group.UNDECODED,
    expert.severity.NOTE)
local not_captured = ProtoExpert.new("callevents.not_captured", "Not captured", expert.group.UNDECODED,
    expert.severity.NOTE)
callevents.experts = { malformed, undecoded, not_captured }

local function proto_field(kind, field)
    local abbreviation = "callevents." .. kind .. "." .. field.name
    local make = ({
        bool = function() return ProtoField.bool(abbreviation, field.name, base.NONE, nil, nil, field.doc) end,
        enum8 = function() return ProtoField.uint8(abbreviation, field.name, base.DEC, field.values, nil, field.doc) end,
        enum32 = function() return ProtoField.int32(abbreviation, field.name, base.DEC, field.values, nil, field.doc) end,
        u16 = function() return ProtoField.uint16(abbreviation, field.name, base.DEC, nil, nil, field.doc) end,
        u32 = function() return ProtoField.uint32(abbreviation, field.name, base.DEC, nil, nil, field.doc) end,
        i32 = function() return ProtoField.int32(abbreviation, field.name, base.DEC, nil, nil, field.doc) end,
        u64 = function() return ProtoField.uint64(abbreviation, field.name, base.DEC, nil, nil, field.doc) end,
        i64 = function() return ProtoField.int64(abbreviation, field.name, base.DEC, nil, nil, field.doc) end,
        f64 = function() return ProtoField.double(abbreviation, field.name, field.doc) end,
        text = function() return ProtoField.string(abbreviation, field.name, base.UNICODE, field.doc) end,
        bytes = function() return ProtoField.bytes(abbreviation, field.name, base.SPACE, field.doc) end,
    })[field.type]
    return make()
end

for kind, message in pairs(messages) do
    message.kind = kind
    message.by_number = {}
    for _, field in ipairs(message.fields) do
        field.proto = proto_field(kind, field)
        message.by_number[field.number] = field
        table.insert(callevents.fields, field.proto)
    end
end

local AFTER, WHOLE, EITHER = 0, 1, 2
local ENVELOPES, PROTOBUF = 0, 1
local prefs = callevents.prefs
prefs.length = Pref.enum("A frame's length counts", EITHER, "What the length of a frame counts", {
    { 1, "What comes after it, as the gateway writes", AFTER },
    { 2, "The whole frame, as request builders write", WHOLE },
    { 3, "Whichever of the two its envelope fits", EITHER },
}, false)
prefs.body = Pref.enum("Bodies are", EITHER, "How bodies are written", {
    { 1, "Serde envelopes", ENVELOPES },
    { 2, "Protobuf, of messages that have such a form", PROTOBUF },
    { 3, "Whichever of the two they look like", EITHER },
}, false)
prefs.largest = Pref.uint("Largest frame", 1048576, "A longer one is taken for something else, in bytes")
prefs.ports = Pref.range("TCP ports", "", "Ports whose connections carry frames", 65535)
prefs.alpn = Pref.string("QUIC protocol", "",
    "The protocol (ALPN) whose QUIC streams carry frames, as h3; empty: none. Needs the session's keys")

-- The fault of a frame that is whole, but of which the capture has only the beginning (`tcpdump -s`).
local CUT = "the capture has no more of it"

local function add_fault(tree, fault)
    tree:add_proto_expert_info(fault == CUT and not_captured or malformed, fault)
end

-- The fields of an envelope with their places in a body of `len` bytes; where they end and the payload
-- does; and the fault, if they do not fit.
local function read_envelope(message, body, len)
    local read, there = { fields = {} }, body:len()
    local function failed(fault)
        read.fault = fault
        return read
    end
    if there < ENVELOPE then
        return failed(there < len and CUT or "the envelope's header is cut")
    end
    if body(1, 1):uint() > message.version then
        return failed("it is for readers of a newer version: ours is " .. message.version)
    end
    local at, stop = ENVELOPE, ENVELOPE + body(2, 4):le_int()
    if stop < ENVELOPE or stop > len then
        return failed("the payload size does not fit the body")
    end
    for _, field in ipairs(message.fields) do
        if at == stop then
            break -- an older sender
        end
        local from, width = at, WIDTHS[field.type] or 4
        at = at + width
        if at > stop then
            return failed(field.name .. " is cut")
        end
        if not WIDTHS[field.type] and at <= there then
            from, width = at, body(from, 4):le_int()
            at = at + width
            if width < 0 or at > stop then
                return failed(field.name .. " is longer than what is left")
            end
        end
        if at > there then
            return failed(CUT)
        end
        table.insert(read.fields, { field = field, from = from, width = width })
    end
    read.at, read.stop, read.fault = at, stop, there < len and CUT or nil
    return read
end

-- An integer of 7 bits a byte: its low and high 32 bits, and where it ends; nothing if it is cut.
local function read_varint(body, at)
    local low, high = 0, 0
    for index = 0, 9 do
        if at >= body:len() then
            return nil
        end
        local byte = body(at, 1):uint()
        local bits, shift = byte % 128, 7 * index
        at = at + 1
        if shift < 28 then
            low = low + bits * 2 ^ shift
        elseif shift == 28 then
            low = low + (bits % 16) * 2 ^ 28
            high = math.floor(bits / 16)
        elseif shift < 63 then
            high = high + bits * 2 ^ (shift - 32)
        else
            high = high + (bits % 2) * 2 ^ 31
        end
        if byte < 128 then
            return math.floor(low), math.floor(high), at
        end
    end
    return nil
end

local function signed(low)
    return low >= 2 ^ 31 and math.floor(low - 2 ^ 32) or low
end

local VARINT, FIXED64, DELIMITED, GROUP, GROUP_END, FIXED32 = 0, 1, 2, 3, 4, 5

-- A field's number and wire type, and where they end; nothing if they are cut or too large.
local function read_tag(body, at)
    local tag, high, behind = read_varint(body, at)
    if tag and high == 0 then
        return math.floor(tag / 8), tag % 8, behind
    end
    return nil
end

-- Where a value ends, which may be behind the end of the body: nothing if it is cut before that can be
-- told, or is of no known form.
local function value_end(body, at, number, wire)
    if wire == VARINT then
        return select(3, read_varint(body, at))
    elseif wire == FIXED64 or wire == FIXED32 then
        return at + (wire == FIXED64 and 8 or 4)
    elseif wire == DELIMITED then
        local length, far, behind = read_varint(body, at)
        return length and far == 0 and behind + length or nil
    elseif wire ~= GROUP then
        return nil
    end
    local open = { number }
    while at and #open > 0 and #open <= DEEPEST do
        local inner, kind, value_at = read_tag(body, at)
        at = value_at
        if kind == GROUP then
            table.insert(open, inner)
        elseif kind == GROUP_END then
            at = table.remove(open) == inner and at or nil
        elseif kind then
            at = value_end(body, at, inner, kind)
        end
    end
    return #open == 0 and at or nil
end

local VALUES = {
    bool = function(low, high) return low ~= 0 or high ~= 0 end,
    u32 = function(low) return low end,
    i32 = function(low) return signed(low) end,
    enum32 = function(low) return signed(low) end,
    u64 = function(low, high) return UInt64.new(low, high) end,
    i64 = function(low, high) return Int64.new(low, high) end,
}

-- Text or bytes, of which there may be none.
local function add_text(tree, field, body, from, width)
    if width > 0 and field.type == "text" then
        tree:add_packet_field(field.proto, body(from, width), ENC_UTF_8)
    elseif width > 0 then
        tree:add(field.proto, body(from, width))
    elseif field.type == "text" then
        tree:add(field.proto, body(from - 1, 1), ""):set_len(0)
    else
        -- Wireshark complains of a field of bytes that has none.
        tree:add(body(from - 1, 1), field.name .. ": "):set_len(0)
    end
end

local function add_protobuf(message, body, len, tree)
    local at, there = 0, body:len()
    while at < there do
        local from = at
        local number, wire, value_at = read_tag(body, at)
        if not number or number == 0 then
            add_fault(tree, there < len and not number and CUT or "a tag is cut or is none")
            return
        end
        at = value_end(body, value_at, number, wire)
        if not at or at > there then
            local is_cut = there < len and (at or len) <= len
            add_fault(tree, is_cut and CUT or "field " .. number .. " is cut or of no known form")
            return
        end
        local field = message.by_number[number]
        local ty = field and field.type
        if field and wire == VARINT and VALUES[ty] then
            tree:add(field.proto, body(from, at - from), VALUES[ty](read_varint(body, value_at)))
        elseif field and wire == FIXED64 and ty == "f64" then
            tree:add_le(field.proto, body(value_at, 8))
        elseif field and wire == DELIMITED and (ty == "text" or ty == "bytes") then
            local width = read_varint(body, value_at)
            add_text(tree, field, body, at - width, width)
        else
            tree:add(unknown_field, body(from, at - from), number)
        end
    end
    if there < len then
        add_fault(tree, CUT)
    end
end

local function add_envelope_header(body, tree)
    if body:len() >= ENVELOPE then
        tree:add(version_field, body(0, 1))
        tree:add(compat_field, body(1, 1))
        tree:add_le(size_field, body(2, 4))
    end
end

local function add_envelope(read, body, tree)
    add_envelope_header(body, tree)
    for _, value in ipairs(read.fields) do
        if WIDTHS[value.field.type] then
            tree:add_le(value.field.proto, body(value.from, value.width))
        else
            add_text(tree, value.field, body, value.from, value.width)
        end
    end
    if read.stop then
        local stop = math.min(read.stop, body:len())
        if read.at < stop then
            tree:add(extra_field, body(read.at, stop - read.at))
        end
        if stop < body:len() then
            tree:add(trailing_field, body(stop))
        end
    end
    if read.fault then
        add_fault(tree, read.fault)
    end
end

-- Whether a body of `len` bytes is meant as an envelope: protobuf never begins with a 0.
local function is_envelope(body, len)
    if body(0, 1):uint() == 0 then
        return true
    end
    local size = body:len() >= ENVELOPE and body(2, 4):le_int() or -1
    return size >= 0 and ENVELOPE + size <= len
end

-- The message that an envelope is, and what was read: of those that its method can carry, the first
-- that it fits exactly, or the first that it fits.
local function choose(method, body, len)
    local first, read_first
    for index, kind in ipairs(method.carries) do
        local message = messages[kind]
        local read = read_envelope(message, body, len)
        if read.stop and read.at == read.stop and #read.fields == #message.fields then
            return message, read
        end
        local is_better = not read.fault and read_first and read_first.fault
        if index == 1 or is_better then
            first, read_first = message, read
        end
    end
    return first, read_first
end

-- The message that a protobuf body is: the first that its method can carry and that has this form.
local function protobuf_of(method)
    for _, kind in ipairs(method.carries) do
        if messages[kind].protobuf then
            return messages[kind]
        end
    end
end

-- What is worth a word in the list of packets.
local function summary(message, read, body)
    local words = { message.kind }
    for _, value in ipairs(read.fields) do
        local range = body(value.from, value.width)
        if value.field.values then
            local number = value.width == 1 and range:uint() or range:le_int()
            table.insert(words, value.field.values[number] or tostring(number))
        elseif value.field.name == "call_sid" then
            table.insert(words, range:string(ENC_UTF_8))
        end
    end
    return table.concat(words, " ")
end

-- Shows a frame of `size` bytes, or what was captured of it.
local function dissect_frame(frame, size, root)
    local tree, there, len = root:add(callevents, frame()), frame:len(), size - HEADER
    if there >= 4 then
        tree:add_le(length_field, frame(0, 4))
    end
    if there < HEADER then
        add_fault(tree, there < size and CUT or "the frame is too short for its header")
        return there < size and "frame cut" or "frame too short"
    end
    local id = frame(4, 4):le_uint()
    tree:add_le(method_field, frame(4, 4))
    local method = methods[id]
    local name = method and method.name or "method " .. id
    local range = there > HEADER and frame(HEADER)
    local can_tell = there >= math.min(size, HEADER + ENVELOPE)
    if not method or not can_tell then
        tree:append_text(", " .. name)
        if range then
            tree:add(body_field, range)
        end
        if not can_tell then
            add_fault(tree, CUT)
        else
            tree:add_proto_expert_info(undecoded, "the method is not known")
        end
        return name
    end
    local body = range and range:tvb()
    local message = prefs.body ~= ENVELOPES and protobuf_of(method)
    local is_protobuf = message and not (prefs.body == EITHER and body and is_envelope(body, len))
    if not body and not is_protobuf then
        tree:append_text(", " .. name)
        add_fault(tree, "there is no body")
        return name
    end
    local read, text
    if is_protobuf then
        text = message.kind .. " (protobuf)"
    else
        message, read = choose(method, body, len)
        text = summary(message, read, body)
    end
    tree:append_text(", " .. name .. ": " .. text)
    tree:add(kind_field, range or frame(4, 4), message.kind)
    if read then
        add_envelope(read, body, tree:add(body_field, range):set_text("Envelope"))
    elseif body then -- that of an event in which all is as it is by default is empty
        add_protobuf(message, body, len, tree:add(body_field, range):set_text("Protobuf"))
    end
    return text
end

-- Whether this is an answer without a frame, as the vendor's client expects it: an envelope to its last
-- byte, where a frame would be of no known method.
local function is_bare_answer(tvb)
    local len = tvb:len()
    return len == tvb:reported_len() and len >= ENVELOPE and ENVELOPE + tvb(2, 4):le_int() == len
        and not (len >= HEADER and methods[tvb(4, 4):le_uint()])
end

local function dissect_bare_answer(tvb, root)
    local tree = root:add(callevents, tvb()):append_text(", an answer without a frame")
    add_envelope_header(tvb, tree)
    if tvb:len() > ENVELOPE then
        tree:add(body_field, tvb(ENVELOPE))
    end
    tree:add_proto_expert_info(undecoded, "which message it is follows from the request")
    return "answer without a frame"
end

-- What is known of each direction of a TCP connection: what a length counted when that was last found,
-- and how many bytes are still to be passed over. Behind what was seen of it last; and before each
-- piece, which may be shown again. Nothing that stands in the tree can tell streams apart: when pieces
-- are first looked at, there is none.
local TCP = 2
local behind, before = {}, {}

function callevents.init()
    behind, before = {}, {}
end

local function stream_of(tvb, pinfo)
    local known = { found = AFTER, skip = 0 }
    if pinfo.port_type ~= TCP then
        return known -- a packet that stands alone, or a piece of one of QUIC's many streams
    end
    local ends = { tostring(pinfo.src), pinfo.src_port, tostring(pinfo.dst), pinfo.dst_port }
    local name = table.concat(ends, " ")
    local piece = table.concat({ name, pinfo.number, tvb:offset(), tvb:len() }, " ")
    if pinfo.visited then
        known = before[piece] or known
        return { found = known.found, skip = known.skip }
    end
    known = behind[name] or known
    behind[name] = known
    if known.found ~= AFTER or known.skip > 0 then
        before[piece] = { found = known.found, skip = known.skip }
    end
    return known
end

-- The size of the frame that begins here; or nothing, and how much of it must be there to tell.
local function frame_size(tvb, at, stream)
    local left = tvb:len() - at
    if left < 4 then
        return nil, 4
    end
    local length, counts = tvb(at, 4):le_uint(), prefs.length
    if counts == EITHER and length >= HEADER + ENVELOPE then
        if left < HEADER + ENVELOPE then
            return nil, HEADER + ENVELOPE
        end
        local rest = length - ENVELOPE - tvb(at + HEADER + 2, 4):le_int()
        if rest == 4 then
            stream.found = AFTER
        elseif rest == HEADER then
            stream.found = WHOLE
        end
    end
    if counts == WHOLE or counts == EITHER and stream.found == WHOLE then
        return math.max(length, 4)
    end
    return 4 + length
end

function callevents.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "CALLEVENTS"
    local stream, can_wait = stream_of(tvb, pinfo), pinfo.can_desegment > 0
    -- What was captured, and what there was.
    local there, total = tvb:len(), tvb:reported_len()
    local at, said = 0, {}
    if stream.skip > 0 then
        at = math.min(stream.skip, there)
        stream.skip = math.max(stream.skip - total, 0)
        local tree = root:add(callevents, tvb(0, at))
        tree:add_proto_expert_info(undecoded, "the rest of a frame that is passed over")
    elseif pinfo.port_type ~= TCP and is_bare_answer(tvb) then
        table.insert(said, dissect_bare_answer(tvb, root))
        at = there
    end
    while at < there do
        local size, wanted = frame_size(tvb, at, stream)
        local left = there - at
        if size and size > prefs.largest then
            local tree = root:add(callevents, tvb(at, math.min(size, left)))
            tree:add_proto_expert_info(malformed, "a frame of " .. size .. " bytes is longer than the largest")
            at = at + size
            stream.skip = math.max(at - total, 0)
        elseif size and size <= left then
            table.insert(said, dissect_frame(tvb(at, size):tvb(), size, root))
            at = at + size
        elseif there < total then
            table.insert(said, dissect_frame(tvb(at):tvb(), size or math.huge, root))
            stream.skip = size and math.max(at + size - total, 0) or 0
            break
        elseif can_wait then
            pinfo.desegment_offset = at
            -- Not "one more segment": QUIC's dissector never comes back from that.
            pinfo.desegment_len = (size or wanted) - left
            break
        else
            local tree = root:add(callevents, tvb(at))
            tree:add_proto_expert_info(malformed, "the frame is cut")
            break
        end
    end
    if #said > 0 then
        pinfo.cols.info = table.concat(said, "; ")
    end
    return there
end

local tcp, quic = DissectorTable.get("tcp.port"), DissectorTable.get("quic.proto")
tcp:add_for_decode_as(callevents)
local ports, alpn, before = "", "", nil
function callevents.prefs_changed()
    if ports ~= prefs.ports then
        if ports ~= "" then
            tcp:remove(ports, callevents)
        end
        ports = prefs.ports
        if ports ~= "" then
            tcp:add(ports, callevents)
        end
    end
    if quic and alpn ~= prefs.alpn then
        if alpn ~= "" then
            quic:remove(alpn, callevents)
            if before then
                quic:add(alpn, before)
            end
        end
        alpn = prefs.alpn
        if alpn ~= "" then
            before = quic:get_dissector(alpn)
            quic:add(alpn, callevents)
        end
    end
end
