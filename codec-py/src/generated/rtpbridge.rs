//! Generated from the messages' declarations by `cargo xtask generate`.

use callevents::rtpbridge;

use crate::record::{Fill, Image, Row, KNOWN, Union, union_word, Value};
use crate::table::{
    Class, Codec, EnumTable, Field, Kind, Members, Need, SystemId, SystemTable, Variant, Word,
};

pub(super) static TABLE: SystemTable = SystemTable {
    id: SystemId::Rtpbridge,
    module: "rtpbridge",
    classes: CLASSES,
    enums: ENUMS,
};

static CLASSES: &[Class] = &[
    Class {
        system: SystemId::Rtpbridge,
        name: "Dtmf",
        kind: "dtmf",
        doc: "A digit was pressed.\n\nIt is told at its end. Digits are queued behind changes of state, which overtake them.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "digit", wire: "digit", index: 0, kind: Kind::Text, need: Need::Required, doc: "The digit: one of 0-9, *, #, A-D." },
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 1, kind: Kind::Unsigned(0xffff_ffff), need: Need::Required, doc: "How long it was pressed. In ms." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 2, kind: Kind::Text, need: Need::Required, doc: "Where." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::Dtmf),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointStateChanged",
        kind: "endpoint_state_changed",
        doc: "An endpoint is in another state, or said to be in the same one again.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "new_state", wire: "new_state", index: 1, kind: Kind::Name(0), need: Need::Required, doc: "The state that it is in now." },
            Field { system: SystemId::Rtpbridge, name: "old_state", wire: "old_state", index: 2, kind: Kind::Name(0), need: Need::Required, doc: "The state that it was in. Under load this need not be the last one told." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointStateChanged),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "VadSilence",
        kind: "vad_silence",
        doc: "Nobody speaks. Told again and again, after the first speech.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Where." },
            Field { system: SystemId::Rtpbridge, name: "silence_duration_ms", wire: "silence_duration_ms", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "For how long; it may begin again without speech in between. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::VadSilence),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "VadSpeechStarted",
        kind: "vad_speech_started",
        doc: "Somebody has begun to speak.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Where." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::VadSpeechStarted),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "Stats",
        kind: "stats",
        doc: "Figures of all endpoints, from time to time.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoints", wire: "endpoints", index: 0, kind: Kind::List(&Kind::Record(5)), need: Need::Required, doc: "An item for each endpoint, in any order." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::Stats),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointStats",
        kind: "endpoint_stats",
        doc: "Figures of one endpoint.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "codec", wire: "codec", index: 0, kind: Kind::Text, need: Need::Required, doc: "The codec, as PCMU, opus or L16/48000; empty if there is none." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "inbound", wire: "inbound", index: 2, kind: Kind::Record(6), need: Need::Required, doc: "What it receives." },
            Field { system: SystemId::Rtpbridge, name: "outbound", wire: "outbound", index: 3, kind: Kind::Record(7), need: Need::Required, doc: "What it sends." },
            Field { system: SystemId::Rtpbridge, name: "rtt_ms", wire: "rtt_ms", index: 4, kind: Kind::Double, need: Need::Nullable, doc: "The round-trip time. In ms." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 5, kind: Kind::Name(1), need: Need::Required, doc: "The state that it is in." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointStats),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "InboundStats",
        kind: "inbound_stats",
        doc: "What an endpoint has received.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "bytes", wire: "bytes", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Bytes. In bytes." },
            Field { system: SystemId::Rtpbridge, name: "jitter_ms", wire: "jitter_ms", index: 1, kind: Kind::Double, need: Need::Required, doc: "The jitter; garbage in practice, for the server's subtraction wraps. In ms." },
            Field { system: SystemId::Rtpbridge, name: "last_received_ms_ago", wire: "last_received_ms_ago", index: 2, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How long ago the last packet came; 0 also means never. In ms." },
            Field { system: SystemId::Rtpbridge, name: "packets", wire: "packets", index: 3, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets." },
            Field { system: SystemId::Rtpbridge, name: "packets_lost", wire: "packets_lost", index: 4, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets lost." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::InboundStats),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "OutboundStats",
        kind: "outbound_stats",
        doc: "What an endpoint has sent.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "bytes", wire: "bytes", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Bytes. In bytes." },
            Field { system: SystemId::Rtpbridge, name: "packets", wire: "packets", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::OutboundStats),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointMediaTimeout",
        kind: "endpoint_media_timeout",
        doc: "Nothing has come from an endpoint's peer for too long. Told once for each silence.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "For how long. In ms." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointMediaTimeout),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointFileFinished",
        kind: "endpoint_file_finished",
        doc: "A file is not played any more. No change of state tells this.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint played it." },
            Field { system: SystemId::Rtpbridge, name: "error", wire: "error", index: 1, kind: Kind::Text, need: Need::Optional, doc: "What went wrong; missing if nothing did, or, as documented, null." },
            Field { system: SystemId::Rtpbridge, name: "reason", wire: "reason", index: 2, kind: Kind::Name(2), need: Need::Required, doc: "Why." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointFileFinished),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingStopped",
        kind: "recording_stopped",
        doc: "A recording has stopped by itself. One that recording.stop ended is not told of.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "dropped_packets", wire: "dropped_packets", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets that could not be written." },
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How long it is. In ms." },
            Field { system: SystemId::Rtpbridge, name: "file_path", wire: "file_path", index: 2, kind: Kind::Text, need: Need::Required, doc: "Where it is, as it was asked for." },
            Field { system: SystemId::Rtpbridge, name: "packets", wire: "packets", index: 3, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets written." },
            Field { system: SystemId::Rtpbridge, name: "reason", wire: "reason", index: 4, kind: Kind::Name(3), need: Need::Required, doc: "Why." },
            Field { system: SystemId::Rtpbridge, name: "recording_id", wire: "recording_id", index: 5, kind: Kind::Text, need: Need::Required, doc: "Which." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingStopped),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointToneFinished",
        kind: "endpoint_tone_finished",
        doc: "A tone is not played any more. No change of state tells this.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint played it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointToneFinished),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointRtcpBye",
        kind: "endpoint_rtcp_bye",
        doc: "An endpoint's peer said good-bye by RTCP. This changes no state.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "reason", wire: "reason", index: 1, kind: Kind::Text, need: Need::Nullable, doc: "What the peer gave as its reason: any text from the network." },
            Field { system: SystemId::Rtpbridge, name: "ssrc_list", wire: "ssrc_list", index: 2, kind: Kind::List(&Kind::Unsigned(0xffff_ffff)), need: Need::Required, doc: "The sources that end." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointRtcpBye),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointTransferredOut",
        kind: "endpoint_transferred_out",
        doc: "An endpoint went to another session; it keeps its id.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "target_session_id", wire: "target_session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Documented as the session that it went to; in truth always the nil UUID: see target." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointTransferredOut),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointTransferredIn",
        kind: "endpoint_transferred_in",
        doc: "An endpoint came from another session; it keeps its id.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "direction", wire: "direction", index: 0, kind: Kind::Name(4), need: Need::Required, doc: "Which way its media go." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_type", wire: "endpoint_type", index: 2, kind: Kind::Name(5), need: Need::Required, doc: "What it is." },
            Field { system: SystemId::Rtpbridge, name: "source_session_id", wire: "source_session_id", index: 3, kind: Kind::Text, need: Need::Required, doc: "The session that it came from; its own one if a transfer failed." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 4, kind: Kind::Name(0), need: Need::Required, doc: "The state that it is in." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointTransferredIn),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionIdleTimeout",
        kind: "session_idle_timeout",
        doc: "A session has ended because nothing was done with it. Its recordings' ends follow.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "idle_timeout_secs", wire: "idle_timeout_secs", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "The limit. In s." },
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Which." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionIdleTimeout),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionEmptyTimeout",
        kind: "session_empty_timeout",
        doc: "A session has ended because there was no endpoint in it. Its recordings' ends follow.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "empty_timeout_secs", wire: "empty_timeout_secs", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "The limit. In s." },
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "Which." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionEmptyTimeout),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionOrphaned",
        kind: "session_orphaned",
        doc: "A session has lost its connection. Documented; it never reaches a client.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "timeout_remaining_ms", wire: "timeout_remaining_ms", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How long it waits for another one; up to 2^64-1. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionOrphaned),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EventsDropped",
        kind: "events_dropped",
        doc: "Events were lost, the newest ones at that time: what follows is usually older than they.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "count", wire: "count", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How many since the last such notice on this connection." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EventsDropped),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "VadError",
        kind: "vad_error",
        doc: "The voice detection of an endpoint has broken.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "error", wire: "error", index: 1, kind: Kind::Text, need: Need::Required, doc: "What went wrong." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::VadError),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "ErrorEvent",
        kind: "error_event",
        doc: "An event that the server could not write, whichever it was. Never seen.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "error", wire: "error", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What went wrong." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::ErrorEvent),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "Event",
        kind: "event",
        doc: "Something has happened.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "event", wire: "event", index: 0, kind: Kind::UnionName(&EVENT_DATA), need: Need::Required, doc: "What has happened." },
            Field { system: SystemId::Rtpbridge, name: "data", wire: "data", index: 1, kind: Kind::Union(&EVENT_DATA), need: Need::Optional, doc: "What is to be said of it." },
        ],
        has_rest: true,
        codec: Codec::Json { read: crate::systems::rtpbridge::event::read, build: crate::systems::rtpbridge::event::build },
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionCreateResult",
        kind: "session_create_result",
        doc: "A session has been created.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new session." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionCreateResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EmptyResult",
        kind: "empty_result",
        doc: "All went well, and there is nothing to say.",
        fields: &[
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EmptyResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionInfoResult",
        kind: "session_info_result",
        doc: "What there is in the session: the state in force, which events may lag behind.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "created_at", wire: "created_at", index: 0, kind: Kind::Text, need: Need::Required, doc: "When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix epoch with an s behind." },
            Field { system: SystemId::Rtpbridge, name: "endpoints", wire: "endpoints", index: 1, kind: Kind::List(&Kind::Record(25)), need: Need::Required, doc: "Its endpoints." },
            Field { system: SystemId::Rtpbridge, name: "recordings", wire: "recordings", index: 2, kind: Kind::List(&Kind::Record(26)), need: Need::Required, doc: "The recordings that are running." },
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 3, kind: Kind::Text, need: Need::Required, doc: "The session itself." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 4, kind: Kind::Name(7), need: Need::Required, doc: "Whether it has a connection." },
            Field { system: SystemId::Rtpbridge, name: "vad_active", wire: "vad_active", index: 5, kind: Kind::List(&Kind::Text), need: Need::Required, doc: "The endpoints whose voice is being detected." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionInfoResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointInfo",
        kind: "endpoint_info",
        doc: "One endpoint of a session.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "codec", wire: "codec", index: 0, kind: Kind::Text, need: Need::Nullable, doc: "Its codec, if it has one." },
            Field { system: SystemId::Rtpbridge, name: "direction", wire: "direction", index: 1, kind: Kind::Name(4), need: Need::Required, doc: "Which way its media go." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 2, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_type", wire: "endpoint_type", index: 3, kind: Kind::Name(5), need: Need::Required, doc: "What it is." },
            Field { system: SystemId::Rtpbridge, name: "shared_playback_id", wire: "shared_playback_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "What it plays together with others." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 5, kind: Kind::Name(0), need: Need::Required, doc: "The state that it is in." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointInfo),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingInfo",
        kind: "recording_info",
        doc: "One running recording of a session.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Nullable, doc: "Whose; null if it is the whole session's." },
            Field { system: SystemId::Rtpbridge, name: "file_path", wire: "file_path", index: 1, kind: Kind::Text, need: Need::Required, doc: "Where it is, as it was asked for." },
            Field { system: SystemId::Rtpbridge, name: "recording_id", wire: "recording_id", index: 2, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 3, kind: Kind::Name(6), need: Need::Required, doc: "The state that it is in." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingInfo),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionListResult",
        kind: "session_list_result",
        doc: "All sessions of the server.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "sessions", wire: "sessions", index: 0, kind: Kind::List(&Kind::Record(28)), need: Need::Required, doc: "The sessions, in any order." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionListResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionSummary",
        kind: "session_summary",
        doc: "One session of the server.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "created_at", wire: "created_at", index: 0, kind: Kind::Text, need: Need::Required, doc: "When it was created: see session.info." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_count", wire: "endpoint_count", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How many endpoints it has." },
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 2, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "state", wire: "state", index: 3, kind: Kind::Name(7), need: Need::Required, doc: "Whether it has a connection." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionSummary),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionBridgeResult",
        kind: "session_bridge_result",
        doc: "The session has been bridged to another.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The bridge's end in this session." },
            Field { system: SystemId::Rtpbridge, name: "target_endpoint_id", wire: "target_endpoint_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "The bridge's end in the other session." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionBridgeResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateFromOfferResult",
        kind: "endpoint_create_from_offer_result",
        doc: "An endpoint has been created from a peer's offer.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new endpoint." },
            Field { system: SystemId::Rtpbridge, name: "sdp_answer", wire: "sdp_answer", index: 1, kind: Kind::Text, need: Need::Required, doc: "The answer for the peer, in SDP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateFromOfferResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateOfferResult",
        kind: "endpoint_create_offer_result",
        doc: "An endpoint has been created that waits for a peer's answer.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new endpoint." },
            Field { system: SystemId::Rtpbridge, name: "sdp_offer", wire: "sdp_offer", index: 1, kind: Kind::Text, need: Need::Required, doc: "The offer for the peer, in SDP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateOfferResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointTransferResult",
        kind: "endpoint_transfer_result",
        doc: "An endpoint has gone to another session.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which." },
            Field { system: SystemId::Rtpbridge, name: "target_session_id", wire: "target_session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "The session that it went to." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointTransferResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointIceRestartResult",
        kind: "endpoint_ice_restart_result",
        doc: "A WebRTC endpoint is to connect anew.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "sdp_offer", wire: "sdp_offer", index: 0, kind: Kind::Text, need: Need::Required, doc: "The offer for the peer, in SDP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointIceRestartResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointSrtpRekeyResult",
        kind: "endpoint_srtp_rekey_result",
        doc: "An endpoint has new keys.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "sdp", wire: "sdp", index: 0, kind: Kind::Text, need: Need::Required, doc: "What the peer is to know, in SDP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointSrtpRekeyResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateWithFileResult",
        kind: "endpoint_create_with_file_result",
        doc: "An endpoint has been created that plays a file.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateWithFileResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateToneResult",
        kind: "endpoint_create_tone_result",
        doc: "An endpoint has been created that plays a tone.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new endpoint." },
            Field { system: SystemId::Rtpbridge, name: "tone", wire: "tone", index: 1, kind: Kind::Name(8), need: Need::Required, doc: "The tone." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateToneResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingStartResult",
        kind: "recording_start_result",
        doc: "A recording has begun.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "recording_id", wire: "recording_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The new recording." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingStartResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingStopResult",
        kind: "recording_stop_result",
        doc: "A recording has been stopped.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "dropped_packets", wire: "dropped_packets", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets that could not be written." },
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "How long it is. In ms." },
            Field { system: SystemId::Rtpbridge, name: "file_path", wire: "file_path", index: 2, kind: Kind::Text, need: Need::Required, doc: "Where it is, as it was asked for." },
            Field { system: SystemId::Rtpbridge, name: "packets", wire: "packets", index: 3, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "Packets written." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingStopResult),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "ResponseError",
        kind: "response_error",
        doc: "Why a request was refused or failed.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "code", wire: "code", index: 0, kind: Kind::Name(9), need: Need::Required, doc: "The reason, for programs." },
            Field { system: SystemId::Rtpbridge, name: "message", wire: "message", index: 1, kind: Kind::Text, need: Need::Required, doc: "The reason, for people: any text." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::ResponseError),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "Response",
        kind: "response",
        doc: "The answer to a request.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "id", wire: "id", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The request's id." },
            Field { system: SystemId::Rtpbridge, name: "result", wire: "result", index: 1, kind: Kind::Union(&METHOD_RESULT), need: Need::Optional, doc: "What it gave: of a class if the method was named to the parser." },
            Field { system: SystemId::Rtpbridge, name: "error", wire: "error", index: 2, kind: Kind::Record(39), need: Need::Optional, doc: "Why it gave nothing." },
            Field { system: SystemId::Rtpbridge, name: "method", wire: "", index: 3, kind: Kind::Name(10), need: Need::Optional, doc: "The method that was called, if it was named to the parser. The wire does not say it." },
        ],
        has_rest: true,
        codec: Codec::Json { read: crate::systems::rtpbridge::response::read, build: crate::systems::rtpbridge::response::build },
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionAttach",
        kind: "session_attach",
        doc: "Binds the connection to a session that lost its own.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "session_id", wire: "session_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which session." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionAttach),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "SessionBridge",
        kind: "session_bridge",
        doc: "Bridges the session to another: each gets an endpoint that carries the other's media.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "direction", wire: "direction", index: 0, kind: Kind::Name(4), need: Need::Optional, doc: "Which way the bridge's media go; both ways by default." },
            Field { system: SystemId::Rtpbridge, name: "target_session_id", wire: "target_session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "The other session." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::SessionBridge),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateFromOffer",
        kind: "endpoint_create_from_offer",
        doc: "Creates an endpoint for a peer that made an offer.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "direction", wire: "direction", index: 0, kind: Kind::Name(4), need: Need::Optional, doc: "Which way its media go; both ways by default." },
            Field { system: SystemId::Rtpbridge, name: "sdp", wire: "sdp", index: 1, kind: Kind::Text, need: Need::Required, doc: "The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateFromOffer),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateOffer",
        kind: "endpoint_create_offer",
        doc: "Creates an endpoint for a peer that is to get an offer.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "codecs", wire: "codecs", index: 0, kind: Kind::List(&Kind::Text), need: Need::Optional, doc: "The codecs that may be offered, in no order; all by default." },
            Field { system: SystemId::Rtpbridge, name: "direction", wire: "direction", index: 1, kind: Kind::Name(4), need: Need::Optional, doc: "Which way its media go; both ways by default." },
            Field { system: SystemId::Rtpbridge, name: "srtp", wire: "srtp", index: 2, kind: Kind::Bool, need: Need::Optional, doc: "Whether RTP is to be encrypted; not by default." },
            Field { system: SystemId::Rtpbridge, name: "offer_type", wire: "type", index: 3, kind: Kind::Name(11), need: Need::Required, doc: "What it is to be." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateOffer),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointAcceptAnswer",
        kind: "endpoint_accept_answer",
        doc: "Gives an endpoint its peer's answer.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "sdp", wire: "sdp", index: 1, kind: Kind::Text, need: Need::Required, doc: "The peer's answer, in SDP." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointAcceptAnswer),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointRemove",
        kind: "endpoint_remove",
        doc: "Removes an endpoint. Of a bridge, the other end goes too, without an event.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointRemove),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointTransfer",
        kind: "endpoint_transfer",
        doc: "Has an endpoint go to another session; files and tones cannot.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "target_session_id", wire: "target_session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "The other session." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointTransfer),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointIceRestart",
        kind: "endpoint_ice_restart",
        doc: "Has a WebRTC endpoint connect anew.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointIceRestart),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointSrtpRekey",
        kind: "endpoint_srtp_rekey",
        doc: "Gives an endpoint new keys.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointSrtpRekey),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointDtmfInject",
        kind: "endpoint_dtmf_inject",
        doc: "Sends a digit to an endpoint's peer; a session sends one at a time.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "digit", wire: "digit", index: 0, kind: Kind::Text, need: Need::Required, doc: "The digit: one of 0-9, *, #, A-D, a-d." },
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 1, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How long it is pressed: 1 to 10000, 160 by default. In ms." },
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 2, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "volume", wire: "volume", index: 3, kind: Kind::Unsigned(0xff), need: Need::Optional, doc: "How far below full scale: 0 to 63, 10 by default. In dB." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointDtmfInject),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateWithFile",
        kind: "endpoint_create_with_file",
        doc: "Creates an endpoint that plays a file.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "cache_ttl_secs", wire: "cache_ttl_secs", index: 0, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How long a fetched file is kept; 300 by default. In s." },
            Field { system: SystemId::Rtpbridge, name: "gain_db", wire: "gain_db", index: 1, kind: Kind::Double, need: Need::Optional, doc: "By how much it is made louder; 0 by default. Not documented. In dB." },
            Field { system: SystemId::Rtpbridge, name: "headers", wire: "headers", index: 2, kind: Kind::Json, need: Need::Optional, doc: "The headers to fetch it with: an object of strings. Not documented." },
            Field { system: SystemId::Rtpbridge, name: "loop_count", wire: "loop_count", index: 3, kind: Kind::Loops, need: Need::Optional, doc: "How often it is played once more; not at all by default." },
            Field { system: SystemId::Rtpbridge, name: "shared", wire: "shared", index: 4, kind: Kind::Bool, need: Need::Optional, doc: "Whether endpoints that play the same file play it in step; not by default." },
            Field { system: SystemId::Rtpbridge, name: "source", wire: "source", index: 5, kind: Kind::Text, need: Need::Required, doc: "A path, or the URL to fetch it from." },
            Field { system: SystemId::Rtpbridge, name: "start_ms", wire: "start_ms", index: 6, kind: Kind::Unsigned(u64::MAX), need: Need::Optional, doc: "Where to begin; 0 by default. In ms." },
            Field { system: SystemId::Rtpbridge, name: "timeout_ms", wire: "timeout_ms", index: 7, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How long fetching may take: 1 to 60000, 10000 by default. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateWithFile),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointCreateTone",
        kind: "endpoint_create_tone",
        doc: "Creates an endpoint that plays a tone. Not documented.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "duration_ms", wire: "duration_ms", index: 0, kind: Kind::Unsigned(u64::MAX), need: Need::Optional, doc: "How long; for ever by default. In ms." },
            Field { system: SystemId::Rtpbridge, name: "frequency", wire: "frequency", index: 1, kind: Kind::Double, need: Need::Optional, doc: "The frequency of Sine: 20 to 20000. In Hz." },
            Field { system: SystemId::Rtpbridge, name: "tone", wire: "tone", index: 2, kind: Kind::Name(8), need: Need::Required, doc: "Which tone." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointCreateTone),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointFileSeek",
        kind: "endpoint_file_seek",
        doc: "Goes to another place in the file that an endpoint plays.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "position_ms", wire: "position_ms", index: 1, kind: Kind::Unsigned(u64::MAX), need: Need::Required, doc: "The place. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointFileSeek),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointFilePause",
        kind: "endpoint_file_pause",
        doc: "Has the file that an endpoint plays wait.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointFilePause),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "EndpointFileResume",
        kind: "endpoint_file_resume",
        doc: "Has the file that an endpoint plays go on.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::EndpointFileResume),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingStart",
        kind: "recording_start",
        doc: "Begins to record an endpoint, or the whole session.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Optional, doc: "Which endpoint; the whole session by default." },
            Field { system: SystemId::Rtpbridge, name: "file_path", wire: "file_path", index: 1, kind: Kind::Text, need: Need::Required, doc: "Where to: an absolute path in the server's directory, to a file that does not exist." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingStart),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "RecordingStop",
        kind: "recording_stop",
        doc: "Stops a recording.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "recording_id", wire: "recording_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which recording." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::RecordingStop),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "VadStart",
        kind: "vad_start",
        doc: "Begins to detect an endpoint's voice.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
            Field { system: SystemId::Rtpbridge, name: "silence_interval_ms", wire: "silence_interval_ms", index: 1, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How often silence is told: 100 to 3600000, 1000 by default. In ms." },
            Field { system: SystemId::Rtpbridge, name: "speech_threshold", wire: "speech_threshold", index: 2, kind: Kind::Double, need: Need::Optional, doc: "How sure of speech one must be: 0 to 1, 0.5 by default." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::VadStart),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "VadStop",
        kind: "vad_stop",
        doc: "Ends the detection of an endpoint's voice.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "endpoint_id", wire: "endpoint_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "Which endpoint." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::VadStop),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "StatsSubscribe",
        kind: "stats_subscribe",
        doc: "Asks for stats events.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "interval_ms", wire: "interval_ms", index: 0, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How often: 500 to 3600000, 5000 by default. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(rtpbridge::StatsSubscribe),
    },
    Class {
        system: SystemId::Rtpbridge,
        name: "Request",
        kind: "request",
        doc: "A request of a client.",
        fields: &[
            Field { system: SystemId::Rtpbridge, name: "id", wire: "id", index: 0, kind: Kind::Text, need: Need::Required, doc: "What its answer will carry." },
            Field { system: SystemId::Rtpbridge, name: "method", wire: "method", index: 1, kind: Kind::UnionName(&COMMAND), need: Need::Required, doc: "The method; it need not be given where the parameters' class says it." },
            Field { system: SystemId::Rtpbridge, name: "params", wire: "params", index: 2, kind: Kind::Union(&COMMAND), need: Need::Optional, doc: "Its parameters, if it takes any." },
        ],
        has_rest: true,
        codec: Codec::Json { read: crate::systems::rtpbridge::request::read, build: crate::systems::rtpbridge::request::build },
    },
];

static ENUMS: &[EnumTable] = &[
    EnumTable { name: "EndpointState", doc: "Where an endpoint is.\n\nSource: rtpbridge 0.1.0, the endpoints' state machines.", members: Members::Names(&[("NEW", "new"), ("BUFFERING", "buffering"), ("CONNECTING", "connecting"), ("CONNECTED", "connected"), ("PLAYING", "playing"), ("PAUSED", "paused"), ("DISCONNECTED", "disconnected"), ("FINISHED", "finished")]) },
    EnumTable { name: "StatsState", doc: "Where an endpoint is, as stats writes it: with a capital letter.", members: Members::Names(&[("NEW", "New"), ("BUFFERING", "Buffering"), ("CONNECTING", "Connecting"), ("CONNECTED", "Connected"), ("PLAYING", "Playing"), ("PAUSED", "Paused"), ("DISCONNECTED", "Disconnected"), ("FINISHED", "Finished")]) },
    EnumTable { name: "FinishReason", doc: "Why a file is not played any more.", members: Members::Names(&[("COMPLETED", "completed"), ("ERROR", "error")]) },
    EnumTable { name: "StopReason", doc: "Why a recording stopped by itself.", members: Members::Names(&[("ENDPOINT_REMOVED", "endpoint_removed"), ("ENDPOINT_TRANSFERRED", "endpoint_transferred"), ("SESSION_DESTROYED", "session_destroyed"), ("WRITE_ERROR", "write_error")]) },
    EnumTable { name: "MediaDirection", doc: "Which way an endpoint's media go, seen from the server.", members: Members::Names(&[("SENDRECV", "sendrecv"), ("RECVONLY", "recvonly"), ("SENDONLY", "sendonly")]) },
    EnumTable { name: "EndpointType", doc: "What an endpoint is.", members: Members::Names(&[("WEBRTC", "webrtc"), ("RTP", "rtp"), ("FILE", "file"), ("TONE", "tone"), ("BRIDGE", "bridge")]) },
    EnumTable { name: "RecordingState", doc: "Where a recording is.", members: Members::Names(&[("ACTIVE", "active")]) },
    EnumTable { name: "SessionState", doc: "Whether a session has a connection.", members: Members::Names(&[("ACTIVE", "active"), ("ORPHANED", "orphaned")]) },
    EnumTable { name: "ToneType", doc: "Which tone is played.", members: Members::Names(&[("RINGBACK", "ringback"), ("RINGING", "ringing"), ("BUSY", "busy"), ("BEEP", "beep"), ("SINE", "sine")]) },
    EnumTable { name: "ErrorCode", doc: "Why a request was refused or failed.\n\nSource: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.", members: Members::Names(&[("PARSE_ERROR", "PARSE_ERROR"), ("INVALID_REQUEST", "INVALID_REQUEST"), ("UNKNOWN_METHOD", "UNKNOWN_METHOD"), ("INVALID_PARAMS", "INVALID_PARAMS"), ("NO_SESSION", "NO_SESSION"), ("SESSION_ALREADY_BOUND", "SESSION_ALREADY_BOUND"), ("SESSION_NOT_FOUND", "SESSION_NOT_FOUND"), ("SESSION_NOT_ORPHANED", "SESSION_NOT_ORPHANED"), ("SESSION_BUSY", "SESSION_BUSY"), ("SESSION_GONE", "SESSION_GONE"), ("SESSION_UNRESPONSIVE", "SESSION_UNRESPONSIVE"), ("SHUTTING_DOWN", "SHUTTING_DOWN"), ("MAX_SESSIONS_REACHED", "MAX_SESSIONS_REACHED"), ("ENDPOINT_ERROR", "ENDPOINT_ERROR"), ("RECORDING_ERROR", "RECORDING_ERROR"), ("VAD_ERROR", "VAD_ERROR"), ("TRANSFER_FAILED", "TRANSFER_FAILED"), ("STATS_ERROR", "STATS_ERROR"), ("INTERNAL_ERROR", "INTERNAL_ERROR")]) },
    EnumTable { name: "Method", doc: "What can be asked of the server.\n\nSource: rtpbridge 0.1.0, its table of methods.", members: Members::Names(&[("SESSION_CREATE", "session.create"), ("SESSION_DESTROY", "session.destroy"), ("SESSION_INFO", "session.info"), ("SESSION_LIST", "session.list"), ("STATS_UNSUBSCRIBE", "stats.unsubscribe"), ("SESSION_ATTACH", "session.attach"), ("SESSION_BRIDGE", "session.bridge"), ("ENDPOINT_CREATE_FROM_OFFER", "endpoint.create_from_offer"), ("ENDPOINT_CREATE_OFFER", "endpoint.create_offer"), ("ENDPOINT_ACCEPT_ANSWER", "endpoint.accept_answer"), ("ENDPOINT_REMOVE", "endpoint.remove"), ("ENDPOINT_TRANSFER", "endpoint.transfer"), ("ENDPOINT_ICE_RESTART", "endpoint.ice_restart"), ("ENDPOINT_SRTP_REKEY", "endpoint.srtp_rekey"), ("ENDPOINT_DTMF_INJECT", "endpoint.dtmf.inject"), ("ENDPOINT_CREATE_WITH_FILE", "endpoint.create_with_file"), ("ENDPOINT_CREATE_TONE", "endpoint.create_tone"), ("ENDPOINT_FILE_SEEK", "endpoint.file.seek"), ("ENDPOINT_FILE_PAUSE", "endpoint.file.pause"), ("ENDPOINT_FILE_RESUME", "endpoint.file.resume"), ("RECORDING_START", "recording.start"), ("RECORDING_STOP", "recording.stop"), ("VAD_START", "vad.start"), ("VAD_STOP", "vad.stop"), ("STATS_SUBSCRIBE", "stats.subscribe")]) },
    EnumTable { name: "OfferType", doc: "What an endpoint is to be that makes an offer.", members: Members::Names(&[("WEBRTC", "webrtc"), ("RTP", "rtp")]) },
];

static EVENT_DATA: [Variant; 18] = [
    Variant { name: Word::new("dtmf"), kind: Some(Kind::Record(0)) },
    Variant { name: Word::new("endpoint.state_changed"), kind: Some(Kind::Record(1)) },
    Variant { name: Word::new("vad.silence"), kind: Some(Kind::Record(2)) },
    Variant { name: Word::new("vad.speech_started"), kind: Some(Kind::Record(3)) },
    Variant { name: Word::new("stats"), kind: Some(Kind::Record(4)) },
    Variant { name: Word::new("endpoint.media_timeout"), kind: Some(Kind::Record(8)) },
    Variant { name: Word::new("endpoint.file.finished"), kind: Some(Kind::Record(9)) },
    Variant { name: Word::new("recording.stopped"), kind: Some(Kind::Record(10)) },
    Variant { name: Word::new("endpoint.tone.finished"), kind: Some(Kind::Record(11)) },
    Variant { name: Word::new("endpoint.rtcp_bye"), kind: Some(Kind::Record(12)) },
    Variant { name: Word::new("endpoint.transferred_out"), kind: Some(Kind::Record(13)) },
    Variant { name: Word::new("endpoint.transferred_in"), kind: Some(Kind::Record(14)) },
    Variant { name: Word::new("session.idle_timeout"), kind: Some(Kind::Record(15)) },
    Variant { name: Word::new("session.empty_timeout"), kind: Some(Kind::Record(16)) },
    Variant { name: Word::new("session.orphaned"), kind: Some(Kind::Record(17)) },
    Variant { name: Word::new("events.dropped"), kind: Some(Kind::Record(18)) },
    Variant { name: Word::new("vad.error"), kind: Some(Kind::Record(19)) },
    Variant { name: Word::new("error"), kind: Some(Kind::Record(20)) },
];

static METHOD_RESULT: [Variant; 25] = [
    Variant { name: Word::new("session.create"), kind: Some(Kind::Record(22)) },
    Variant { name: Word::new("session.destroy"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("session.info"), kind: Some(Kind::Record(24)) },
    Variant { name: Word::new("session.list"), kind: Some(Kind::Record(27)) },
    Variant { name: Word::new("stats.unsubscribe"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("session.attach"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("session.bridge"), kind: Some(Kind::Record(29)) },
    Variant { name: Word::new("endpoint.create_from_offer"), kind: Some(Kind::Record(30)) },
    Variant { name: Word::new("endpoint.create_offer"), kind: Some(Kind::Record(31)) },
    Variant { name: Word::new("endpoint.accept_answer"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("endpoint.remove"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("endpoint.transfer"), kind: Some(Kind::Record(32)) },
    Variant { name: Word::new("endpoint.ice_restart"), kind: Some(Kind::Record(33)) },
    Variant { name: Word::new("endpoint.srtp_rekey"), kind: Some(Kind::Record(34)) },
    Variant { name: Word::new("endpoint.dtmf.inject"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("endpoint.create_with_file"), kind: Some(Kind::Record(35)) },
    Variant { name: Word::new("endpoint.create_tone"), kind: Some(Kind::Record(36)) },
    Variant { name: Word::new("endpoint.file.seek"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("endpoint.file.pause"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("endpoint.file.resume"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("recording.start"), kind: Some(Kind::Record(37)) },
    Variant { name: Word::new("recording.stop"), kind: Some(Kind::Record(38)) },
    Variant { name: Word::new("vad.start"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("vad.stop"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("stats.subscribe"), kind: Some(Kind::Record(23)) },
];

static COMMAND: [Variant; 25] = [
    Variant { name: Word::new("session.create"), kind: None },
    Variant { name: Word::new("session.destroy"), kind: None },
    Variant { name: Word::new("session.info"), kind: None },
    Variant { name: Word::new("session.list"), kind: None },
    Variant { name: Word::new("stats.unsubscribe"), kind: None },
    Variant { name: Word::new("session.attach"), kind: Some(Kind::Record(41)) },
    Variant { name: Word::new("session.bridge"), kind: Some(Kind::Record(42)) },
    Variant { name: Word::new("endpoint.create_from_offer"), kind: Some(Kind::Record(43)) },
    Variant { name: Word::new("endpoint.create_offer"), kind: Some(Kind::Record(44)) },
    Variant { name: Word::new("endpoint.accept_answer"), kind: Some(Kind::Record(45)) },
    Variant { name: Word::new("endpoint.remove"), kind: Some(Kind::Record(46)) },
    Variant { name: Word::new("endpoint.transfer"), kind: Some(Kind::Record(47)) },
    Variant { name: Word::new("endpoint.ice_restart"), kind: Some(Kind::Record(48)) },
    Variant { name: Word::new("endpoint.srtp_rekey"), kind: Some(Kind::Record(49)) },
    Variant { name: Word::new("endpoint.dtmf.inject"), kind: Some(Kind::Record(50)) },
    Variant { name: Word::new("endpoint.create_with_file"), kind: Some(Kind::Record(51)) },
    Variant { name: Word::new("endpoint.create_tone"), kind: Some(Kind::Record(52)) },
    Variant { name: Word::new("endpoint.file.seek"), kind: Some(Kind::Record(53)) },
    Variant { name: Word::new("endpoint.file.pause"), kind: Some(Kind::Record(54)) },
    Variant { name: Word::new("endpoint.file.resume"), kind: Some(Kind::Record(55)) },
    Variant { name: Word::new("recording.start"), kind: Some(Kind::Record(56)) },
    Variant { name: Word::new("recording.stop"), kind: Some(Kind::Record(57)) },
    Variant { name: Word::new("vad.start"), kind: Some(Kind::Record(58)) },
    Variant { name: Word::new("vad.stop"), kind: Some(Kind::Record(59)) },
    Variant { name: Word::new("stats.subscribe"), kind: Some(Kind::Record(60)) },
];

impl Fill for rtpbridge::Dtmf<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.digit);
        row.put(&self.duration_ms);
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::Dtmf);

impl Fill for rtpbridge::EndpointStateChanged<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.new_state);
        row.put(&self.old_state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointStateChanged);

impl Fill for rtpbridge::VadSilence<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.silence_duration_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::VadSilence);

impl Fill for rtpbridge::VadSpeechStarted<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::VadSpeechStarted);

impl Fill for rtpbridge::Stats<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoints);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::Stats);

impl Fill for rtpbridge::EndpointStats<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.codec);
        row.put(&self.endpoint_id);
        row.put(&self.inbound);
        row.put(&self.outbound);
        row.put(&self.rtt_ms);
        row.put(&self.state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointStats);

impl Fill for rtpbridge::InboundStats<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.bytes);
        row.put(&self.jitter_ms);
        row.put(&self.last_received_ms_ago);
        row.put(&self.packets);
        row.put(&self.packets_lost);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::InboundStats);

impl Fill for rtpbridge::OutboundStats<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.bytes);
        row.put(&self.packets);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::OutboundStats);

impl Fill for rtpbridge::EndpointMediaTimeout<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.duration_ms);
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointMediaTimeout);

impl Fill for rtpbridge::EndpointFileFinished<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.error);
        row.put(&self.reason);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointFileFinished);

impl Fill for rtpbridge::RecordingStopped<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.dropped_packets);
        row.put(&self.duration_ms);
        row.put(&self.file_path);
        row.put(&self.packets);
        row.put(&self.reason);
        row.put(&self.recording_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingStopped);

impl Fill for rtpbridge::EndpointToneFinished<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointToneFinished);

impl Fill for rtpbridge::EndpointRtcpBye<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.reason);
        row.put(&self.ssrc_list);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointRtcpBye);

impl Fill for rtpbridge::EndpointTransferredOut<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.target_session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointTransferredOut);

impl Fill for rtpbridge::EndpointTransferredIn<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.direction);
        row.put(&self.endpoint_id);
        row.put(&self.endpoint_type);
        row.put(&self.source_session_id);
        row.put(&self.state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointTransferredIn);

impl Fill for rtpbridge::SessionIdleTimeout<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.idle_timeout_secs);
        row.put(&self.session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionIdleTimeout);

impl Fill for rtpbridge::SessionEmptyTimeout<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.empty_timeout_secs);
        row.put(&self.session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionEmptyTimeout);

impl Fill for rtpbridge::SessionOrphaned<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.timeout_remaining_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionOrphaned);

impl Fill for rtpbridge::EventsDropped<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.count);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EventsDropped);

impl Fill for rtpbridge::VadError<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.error);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::VadError);

impl Fill for rtpbridge::ErrorEvent<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.error);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::ErrorEvent);

impl Fill for rtpbridge::SessionCreateResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionCreateResult);

impl Fill for rtpbridge::EmptyResult<'_> {
    const FIELDS: usize = 0;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EmptyResult);

impl Fill for rtpbridge::SessionInfoResult<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.created_at);
        row.put(&self.endpoints);
        row.put(&self.recordings);
        row.put(&self.session_id);
        row.put(&self.state);
        row.put(&self.vad_active);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionInfoResult);

impl Fill for rtpbridge::EndpointInfo<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.codec);
        row.put(&self.direction);
        row.put(&self.endpoint_id);
        row.put(&self.endpoint_type);
        row.put(&self.shared_playback_id);
        row.put(&self.state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointInfo);

impl Fill for rtpbridge::RecordingInfo<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.file_path);
        row.put(&self.recording_id);
        row.put(&self.state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingInfo);

impl Fill for rtpbridge::SessionListResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.sessions);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionListResult);

impl Fill for rtpbridge::SessionSummary<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.created_at);
        row.put(&self.endpoint_count);
        row.put(&self.session_id);
        row.put(&self.state);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionSummary);

impl Fill for rtpbridge::SessionBridgeResult<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.target_endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionBridgeResult);

impl Fill for rtpbridge::EndpointCreateFromOfferResult<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.sdp_answer);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateFromOfferResult);

impl Fill for rtpbridge::EndpointCreateOfferResult<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.sdp_offer);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateOfferResult);

impl Fill for rtpbridge::EndpointTransferResult<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.target_session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointTransferResult);

impl Fill for rtpbridge::EndpointIceRestartResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.sdp_offer);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointIceRestartResult);

impl Fill for rtpbridge::EndpointSrtpRekeyResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.sdp);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointSrtpRekeyResult);

impl Fill for rtpbridge::EndpointCreateWithFileResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateWithFileResult);

impl Fill for rtpbridge::EndpointCreateToneResult<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.tone);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateToneResult);

impl Fill for rtpbridge::RecordingStartResult<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.recording_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingStartResult);

impl Fill for rtpbridge::RecordingStopResult<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.dropped_packets);
        row.put(&self.duration_ms);
        row.put(&self.file_path);
        row.put(&self.packets);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingStopResult);

impl Fill for rtpbridge::ResponseError<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.code);
        row.put(&self.message);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::ResponseError);

impl Fill for rtpbridge::SessionAttach<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionAttach);

impl Fill for rtpbridge::SessionBridge<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.direction);
        row.put(&self.target_session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::SessionBridge);

impl Fill for rtpbridge::EndpointCreateFromOffer<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.direction);
        row.put(&self.sdp);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateFromOffer);

impl Fill for rtpbridge::EndpointCreateOffer<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.codecs);
        row.put(&self.direction);
        row.put(&self.srtp);
        row.put(&self.offer_type);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateOffer);

impl Fill for rtpbridge::EndpointAcceptAnswer<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.sdp);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointAcceptAnswer);

impl Fill for rtpbridge::EndpointRemove<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointRemove);

impl Fill for rtpbridge::EndpointTransfer<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.target_session_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointTransfer);

impl Fill for rtpbridge::EndpointIceRestart<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointIceRestart);

impl Fill for rtpbridge::EndpointSrtpRekey<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointSrtpRekey);

impl Fill for rtpbridge::EndpointDtmfInject<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.digit);
        row.put(&self.duration_ms);
        row.put(&self.endpoint_id);
        row.put(&self.volume);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointDtmfInject);

impl Fill for rtpbridge::EndpointCreateWithFile<'_> {
    const FIELDS: usize = 8;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.cache_ttl_secs);
        row.put(&self.gain_db);
        row.put(&self.headers);
        row.put(&self.loop_count);
        row.put(&self.shared);
        row.put(&self.source);
        row.put(&self.start_ms);
        row.put(&self.timeout_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateWithFile);

impl Fill for rtpbridge::EndpointCreateTone<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.duration_ms);
        row.put(&self.frequency);
        row.put(&self.tone);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointCreateTone);

impl Fill for rtpbridge::EndpointFileSeek<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.position_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointFileSeek);

impl Fill for rtpbridge::EndpointFilePause<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointFilePause);

impl Fill for rtpbridge::EndpointFileResume<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::EndpointFileResume);

impl Fill for rtpbridge::RecordingStart<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.file_path);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingStart);

impl Fill for rtpbridge::RecordingStop<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.recording_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::RecordingStop);

impl Fill for rtpbridge::VadStart<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.put(&self.silence_interval_ms);
        row.put(&self.speech_threshold);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::VadStart);

impl Fill for rtpbridge::VadStop<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.endpoint_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::VadStop);

impl Fill for rtpbridge::StatsSubscribe<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.interval_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(rtpbridge::StatsSubscribe);

impl Value for rtpbridge::EndpointState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::EndpointState::New => 0,
            rtpbridge::EndpointState::Buffering => 1,
            rtpbridge::EndpointState::Connecting => 2,
            rtpbridge::EndpointState::Connected => 3,
            rtpbridge::EndpointState::Playing => 4,
            rtpbridge::EndpointState::Paused => 5,
            rtpbridge::EndpointState::Disconnected => 6,
            rtpbridge::EndpointState::Finished => 7,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::StatsState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::StatsState::New => 0,
            rtpbridge::StatsState::Buffering => 1,
            rtpbridge::StatsState::Connecting => 2,
            rtpbridge::StatsState::Connected => 3,
            rtpbridge::StatsState::Playing => 4,
            rtpbridge::StatsState::Paused => 5,
            rtpbridge::StatsState::Disconnected => 6,
            rtpbridge::StatsState::Finished => 7,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::FinishReason<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::FinishReason::Completed => 0,
            rtpbridge::FinishReason::Error => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::StopReason<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::StopReason::EndpointRemoved => 0,
            rtpbridge::StopReason::EndpointTransferred => 1,
            rtpbridge::StopReason::SessionDestroyed => 2,
            rtpbridge::StopReason::WriteError => 3,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::MediaDirection<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::MediaDirection::Sendrecv => 0,
            rtpbridge::MediaDirection::Recvonly => 1,
            rtpbridge::MediaDirection::Sendonly => 2,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::EndpointType<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::EndpointType::Webrtc => 0,
            rtpbridge::EndpointType::Rtp => 1,
            rtpbridge::EndpointType::File => 2,
            rtpbridge::EndpointType::Tone => 3,
            rtpbridge::EndpointType::Bridge => 4,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::RecordingState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::RecordingState::Active => 0,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::SessionState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::SessionState::Active => 0,
            rtpbridge::SessionState::Orphaned => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::ToneType<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::ToneType::Ringback => 0,
            rtpbridge::ToneType::Ringing => 1,
            rtpbridge::ToneType::Busy => 2,
            rtpbridge::ToneType::Beep => 3,
            rtpbridge::ToneType::Sine => 4,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::ErrorCode<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::ErrorCode::ParseError => 0,
            rtpbridge::ErrorCode::InvalidRequest => 1,
            rtpbridge::ErrorCode::UnknownMethod => 2,
            rtpbridge::ErrorCode::InvalidParams => 3,
            rtpbridge::ErrorCode::NoSession => 4,
            rtpbridge::ErrorCode::SessionAlreadyBound => 5,
            rtpbridge::ErrorCode::SessionNotFound => 6,
            rtpbridge::ErrorCode::SessionNotOrphaned => 7,
            rtpbridge::ErrorCode::SessionBusy => 8,
            rtpbridge::ErrorCode::SessionGone => 9,
            rtpbridge::ErrorCode::SessionUnresponsive => 10,
            rtpbridge::ErrorCode::ShuttingDown => 11,
            rtpbridge::ErrorCode::MaxSessionsReached => 12,
            rtpbridge::ErrorCode::EndpointError => 13,
            rtpbridge::ErrorCode::RecordingError => 14,
            rtpbridge::ErrorCode::VadError => 15,
            rtpbridge::ErrorCode::TransferFailed => 16,
            rtpbridge::ErrorCode::StatsError => 17,
            rtpbridge::ErrorCode::InternalError => 18,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::Method<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::Method::SessionCreate => 0,
            rtpbridge::Method::SessionDestroy => 1,
            rtpbridge::Method::SessionInfo => 2,
            rtpbridge::Method::SessionList => 3,
            rtpbridge::Method::StatsUnsubscribe => 4,
            rtpbridge::Method::SessionAttach => 5,
            rtpbridge::Method::SessionBridge => 6,
            rtpbridge::Method::EndpointCreateFromOffer => 7,
            rtpbridge::Method::EndpointCreateOffer => 8,
            rtpbridge::Method::EndpointAcceptAnswer => 9,
            rtpbridge::Method::EndpointRemove => 10,
            rtpbridge::Method::EndpointTransfer => 11,
            rtpbridge::Method::EndpointIceRestart => 12,
            rtpbridge::Method::EndpointSrtpRekey => 13,
            rtpbridge::Method::EndpointDtmfInject => 14,
            rtpbridge::Method::EndpointCreateWithFile => 15,
            rtpbridge::Method::EndpointCreateTone => 16,
            rtpbridge::Method::EndpointFileSeek => 17,
            rtpbridge::Method::EndpointFilePause => 18,
            rtpbridge::Method::EndpointFileResume => 19,
            rtpbridge::Method::RecordingStart => 20,
            rtpbridge::Method::RecordingStop => 21,
            rtpbridge::Method::VadStart => 22,
            rtpbridge::Method::VadStop => 23,
            rtpbridge::Method::StatsSubscribe => 24,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::OfferType<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            rtpbridge::OfferType::Webrtc => 0,
            rtpbridge::OfferType::Rtp => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for rtpbridge::EventData<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            rtpbridge::EventData::Dtmf(it) => (0, it.word(image)?),
            rtpbridge::EventData::EndpointStateChanged(it) => (1, it.word(image)?),
            rtpbridge::EventData::VadSilence(it) => (2, it.word(image)?),
            rtpbridge::EventData::VadSpeechStarted(it) => (3, it.word(image)?),
            rtpbridge::EventData::Stats(it) => (4, it.word(image)?),
            rtpbridge::EventData::EndpointMediaTimeout(it) => (5, it.word(image)?),
            rtpbridge::EventData::EndpointFileFinished(it) => (6, it.word(image)?),
            rtpbridge::EventData::RecordingStopped(it) => (7, it.word(image)?),
            rtpbridge::EventData::EndpointToneFinished(it) => (8, it.word(image)?),
            rtpbridge::EventData::EndpointRtcpBye(it) => (9, it.word(image)?),
            rtpbridge::EventData::EndpointTransferredOut(it) => (10, it.word(image)?),
            rtpbridge::EventData::EndpointTransferredIn(it) => (11, it.word(image)?),
            rtpbridge::EventData::SessionIdleTimeout(it) => (12, it.word(image)?),
            rtpbridge::EventData::SessionEmptyTimeout(it) => (13, it.word(image)?),
            rtpbridge::EventData::SessionOrphaned(it) => (14, it.word(image)?),
            rtpbridge::EventData::EventsDropped(it) => (15, it.word(image)?),
            rtpbridge::EventData::VadError(it) => (16, it.word(image)?),
            rtpbridge::EventData::ErrorEvent(it) => (17, it.word(image)?),
            other => (u64::MAX, crate::systems::rtpbridge::other_eventdata(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Union for rtpbridge::EventData<'_> {
    fn position(&self) -> Option<usize> {
        Some(match self {
            rtpbridge::EventData::Dtmf(_) => 0,
            rtpbridge::EventData::EndpointStateChanged(_) => 1,
            rtpbridge::EventData::VadSilence(_) => 2,
            rtpbridge::EventData::VadSpeechStarted(_) => 3,
            rtpbridge::EventData::Stats(_) => 4,
            rtpbridge::EventData::EndpointMediaTimeout(_) => 5,
            rtpbridge::EventData::EndpointFileFinished(_) => 6,
            rtpbridge::EventData::RecordingStopped(_) => 7,
            rtpbridge::EventData::EndpointToneFinished(_) => 8,
            rtpbridge::EventData::EndpointRtcpBye(_) => 9,
            rtpbridge::EventData::EndpointTransferredOut(_) => 10,
            rtpbridge::EventData::EndpointTransferredIn(_) => 11,
            rtpbridge::EventData::SessionIdleTimeout(_) => 12,
            rtpbridge::EventData::SessionEmptyTimeout(_) => 13,
            rtpbridge::EventData::SessionOrphaned(_) => 14,
            rtpbridge::EventData::EventsDropped(_) => 15,
            rtpbridge::EventData::VadError(_) => 16,
            rtpbridge::EventData::ErrorEvent(_) => 17,
            _ => return None,
        })
    }

    fn unknown_name(&self) -> callevents::json::JsonStr<'_> {
        self.name()
    }
}

impl Value for rtpbridge::MethodResult<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            rtpbridge::MethodResult::SessionCreate(it) => (0, it.word(image)?),
            rtpbridge::MethodResult::SessionDestroy(it) => (1, it.word(image)?),
            rtpbridge::MethodResult::SessionInfo(it) => (2, it.word(image)?),
            rtpbridge::MethodResult::SessionList(it) => (3, it.word(image)?),
            rtpbridge::MethodResult::StatsUnsubscribe(it) => (4, it.word(image)?),
            rtpbridge::MethodResult::SessionAttach(it) => (5, it.word(image)?),
            rtpbridge::MethodResult::SessionBridge(it) => (6, it.word(image)?),
            rtpbridge::MethodResult::EndpointCreateFromOffer(it) => (7, it.word(image)?),
            rtpbridge::MethodResult::EndpointCreateOffer(it) => (8, it.word(image)?),
            rtpbridge::MethodResult::EndpointAcceptAnswer(it) => (9, it.word(image)?),
            rtpbridge::MethodResult::EndpointRemove(it) => (10, it.word(image)?),
            rtpbridge::MethodResult::EndpointTransfer(it) => (11, it.word(image)?),
            rtpbridge::MethodResult::EndpointIceRestart(it) => (12, it.word(image)?),
            rtpbridge::MethodResult::EndpointSrtpRekey(it) => (13, it.word(image)?),
            rtpbridge::MethodResult::EndpointDtmfInject(it) => (14, it.word(image)?),
            rtpbridge::MethodResult::EndpointCreateWithFile(it) => (15, it.word(image)?),
            rtpbridge::MethodResult::EndpointCreateTone(it) => (16, it.word(image)?),
            rtpbridge::MethodResult::EndpointFileSeek(it) => (17, it.word(image)?),
            rtpbridge::MethodResult::EndpointFilePause(it) => (18, it.word(image)?),
            rtpbridge::MethodResult::EndpointFileResume(it) => (19, it.word(image)?),
            rtpbridge::MethodResult::RecordingStart(it) => (20, it.word(image)?),
            rtpbridge::MethodResult::RecordingStop(it) => (21, it.word(image)?),
            rtpbridge::MethodResult::VadStart(it) => (22, it.word(image)?),
            rtpbridge::MethodResult::VadStop(it) => (23, it.word(image)?),
            rtpbridge::MethodResult::StatsSubscribe(it) => (24, it.word(image)?),
            other => (u64::MAX, crate::systems::rtpbridge::other_methodresult(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Value for rtpbridge::Command<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            rtpbridge::Command::SessionCreate => return None,
            rtpbridge::Command::SessionDestroy => return None,
            rtpbridge::Command::SessionInfo => return None,
            rtpbridge::Command::SessionList => return None,
            rtpbridge::Command::StatsUnsubscribe => return None,
            rtpbridge::Command::SessionAttach(it) => (5, it.word(image)?),
            rtpbridge::Command::SessionBridge(it) => (6, it.word(image)?),
            rtpbridge::Command::EndpointCreateFromOffer(it) => (7, it.word(image)?),
            rtpbridge::Command::EndpointCreateOffer(it) => (8, it.word(image)?),
            rtpbridge::Command::EndpointAcceptAnswer(it) => (9, it.word(image)?),
            rtpbridge::Command::EndpointRemove(it) => (10, it.word(image)?),
            rtpbridge::Command::EndpointTransfer(it) => (11, it.word(image)?),
            rtpbridge::Command::EndpointIceRestart(it) => (12, it.word(image)?),
            rtpbridge::Command::EndpointSrtpRekey(it) => (13, it.word(image)?),
            rtpbridge::Command::EndpointDtmfInject(it) => (14, it.word(image)?),
            rtpbridge::Command::EndpointCreateWithFile(it) => (15, it.word(image)?),
            rtpbridge::Command::EndpointCreateTone(it) => (16, it.word(image)?),
            rtpbridge::Command::EndpointFileSeek(it) => (17, it.word(image)?),
            rtpbridge::Command::EndpointFilePause(it) => (18, it.word(image)?),
            rtpbridge::Command::EndpointFileResume(it) => (19, it.word(image)?),
            rtpbridge::Command::RecordingStart(it) => (20, it.word(image)?),
            rtpbridge::Command::RecordingStop(it) => (21, it.word(image)?),
            rtpbridge::Command::VadStart(it) => (22, it.word(image)?),
            rtpbridge::Command::VadStop(it) => (23, it.word(image)?),
            rtpbridge::Command::StatsSubscribe(it) => (24, it.word(image)?),
            other => (u64::MAX, crate::systems::rtpbridge::other_command(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Union for rtpbridge::Command<'_> {
    fn position(&self) -> Option<usize> {
        Some(match self {
            rtpbridge::Command::SessionCreate => 0,
            rtpbridge::Command::SessionDestroy => 1,
            rtpbridge::Command::SessionInfo => 2,
            rtpbridge::Command::SessionList => 3,
            rtpbridge::Command::StatsUnsubscribe => 4,
            rtpbridge::Command::SessionAttach(_) => 5,
            rtpbridge::Command::SessionBridge(_) => 6,
            rtpbridge::Command::EndpointCreateFromOffer(_) => 7,
            rtpbridge::Command::EndpointCreateOffer(_) => 8,
            rtpbridge::Command::EndpointAcceptAnswer(_) => 9,
            rtpbridge::Command::EndpointRemove(_) => 10,
            rtpbridge::Command::EndpointTransfer(_) => 11,
            rtpbridge::Command::EndpointIceRestart(_) => 12,
            rtpbridge::Command::EndpointSrtpRekey(_) => 13,
            rtpbridge::Command::EndpointDtmfInject(_) => 14,
            rtpbridge::Command::EndpointCreateWithFile(_) => 15,
            rtpbridge::Command::EndpointCreateTone(_) => 16,
            rtpbridge::Command::EndpointFileSeek(_) => 17,
            rtpbridge::Command::EndpointFilePause(_) => 18,
            rtpbridge::Command::EndpointFileResume(_) => 19,
            rtpbridge::Command::RecordingStart(_) => 20,
            rtpbridge::Command::RecordingStop(_) => 21,
            rtpbridge::Command::VadStart(_) => 22,
            rtpbridge::Command::VadStop(_) => 23,
            rtpbridge::Command::StatsSubscribe(_) => 24,
            _ => return None,
        })
    }

    fn unknown_name(&self) -> callevents::json::JsonStr<'_> {
        self.method().name()
    }
}

/// The positions of the classes.
#[allow(dead_code, reason = "not every class is made by itself")]
pub(crate) mod at {
    pub(crate) const DTMF: usize = 0;
    pub(crate) const ENDPOINT_STATE_CHANGED: usize = 1;
    pub(crate) const VAD_SILENCE: usize = 2;
    pub(crate) const VAD_SPEECH_STARTED: usize = 3;
    pub(crate) const STATS: usize = 4;
    pub(crate) const ENDPOINT_STATS: usize = 5;
    pub(crate) const INBOUND_STATS: usize = 6;
    pub(crate) const OUTBOUND_STATS: usize = 7;
    pub(crate) const ENDPOINT_MEDIA_TIMEOUT: usize = 8;
    pub(crate) const ENDPOINT_FILE_FINISHED: usize = 9;
    pub(crate) const RECORDING_STOPPED: usize = 10;
    pub(crate) const ENDPOINT_TONE_FINISHED: usize = 11;
    pub(crate) const ENDPOINT_RTCP_BYE: usize = 12;
    pub(crate) const ENDPOINT_TRANSFERRED_OUT: usize = 13;
    pub(crate) const ENDPOINT_TRANSFERRED_IN: usize = 14;
    pub(crate) const SESSION_IDLE_TIMEOUT: usize = 15;
    pub(crate) const SESSION_EMPTY_TIMEOUT: usize = 16;
    pub(crate) const SESSION_ORPHANED: usize = 17;
    pub(crate) const EVENTS_DROPPED: usize = 18;
    pub(crate) const VAD_ERROR: usize = 19;
    pub(crate) const ERROR_EVENT: usize = 20;
    pub(crate) const EVENT: usize = 21;
    pub(crate) const SESSION_CREATE_RESULT: usize = 22;
    pub(crate) const EMPTY_RESULT: usize = 23;
    pub(crate) const SESSION_INFO_RESULT: usize = 24;
    pub(crate) const ENDPOINT_INFO: usize = 25;
    pub(crate) const RECORDING_INFO: usize = 26;
    pub(crate) const SESSION_LIST_RESULT: usize = 27;
    pub(crate) const SESSION_SUMMARY: usize = 28;
    pub(crate) const SESSION_BRIDGE_RESULT: usize = 29;
    pub(crate) const ENDPOINT_CREATE_FROM_OFFER_RESULT: usize = 30;
    pub(crate) const ENDPOINT_CREATE_OFFER_RESULT: usize = 31;
    pub(crate) const ENDPOINT_TRANSFER_RESULT: usize = 32;
    pub(crate) const ENDPOINT_ICE_RESTART_RESULT: usize = 33;
    pub(crate) const ENDPOINT_SRTP_REKEY_RESULT: usize = 34;
    pub(crate) const ENDPOINT_CREATE_WITH_FILE_RESULT: usize = 35;
    pub(crate) const ENDPOINT_CREATE_TONE_RESULT: usize = 36;
    pub(crate) const RECORDING_START_RESULT: usize = 37;
    pub(crate) const RECORDING_STOP_RESULT: usize = 38;
    pub(crate) const RESPONSE_ERROR: usize = 39;
    pub(crate) const RESPONSE: usize = 40;
    pub(crate) const SESSION_ATTACH: usize = 41;
    pub(crate) const SESSION_BRIDGE: usize = 42;
    pub(crate) const ENDPOINT_CREATE_FROM_OFFER: usize = 43;
    pub(crate) const ENDPOINT_CREATE_OFFER: usize = 44;
    pub(crate) const ENDPOINT_ACCEPT_ANSWER: usize = 45;
    pub(crate) const ENDPOINT_REMOVE: usize = 46;
    pub(crate) const ENDPOINT_TRANSFER: usize = 47;
    pub(crate) const ENDPOINT_ICE_RESTART: usize = 48;
    pub(crate) const ENDPOINT_SRTP_REKEY: usize = 49;
    pub(crate) const ENDPOINT_DTMF_INJECT: usize = 50;
    pub(crate) const ENDPOINT_CREATE_WITH_FILE: usize = 51;
    pub(crate) const ENDPOINT_CREATE_TONE: usize = 52;
    pub(crate) const ENDPOINT_FILE_SEEK: usize = 53;
    pub(crate) const ENDPOINT_FILE_PAUSE: usize = 54;
    pub(crate) const ENDPOINT_FILE_RESUME: usize = 55;
    pub(crate) const RECORDING_START: usize = 56;
    pub(crate) const RECORDING_STOP: usize = 57;
    pub(crate) const VAD_START: usize = 58;
    pub(crate) const VAD_STOP: usize = 59;
    pub(crate) const STATS_SUBSCRIBE: usize = 60;
    pub(crate) const REQUEST: usize = 61;
}
