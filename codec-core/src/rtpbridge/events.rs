//! What rtpbridge says has happened.

use super::EndpointState;
use crate::declare::{json_message, json_union};
use crate::json::{JsonStr, List, Nullable};

json_union! {
    /// What has happened.
    pub enum Event<'a> {
        Dtmf "dtmf",
        EndpointStateChanged "endpoint.state_changed",
        Stats "stats",
    }
}

json_message! {
    /// A digit was pressed.
    pub struct Dtmf<'a> = "dtmf", Rust {
        /// The digit: one of `0`-`9`, `*`, `#`, `A`-`D`.
        digit: JsonStr<'a>,
        /// How long it was pressed.
        duration_ms: u32 => "ms",
        /// Where.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint is in another state.
    pub struct EndpointStateChanged<'a> = "endpoint_state_changed", Rust {
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// The state it is in now.
        new_state: EndpointState<'a>,
        /// The state it was in, as far as the server knows.
        old_state: EndpointState<'a>,
    }
}

json_message! {
    /// Figures of all endpoints, from time to time.
    pub struct Stats<'a> = "stats", Rust {
        /// An item for each endpoint, in any order.
        endpoints: List<'a, EndpointStats<'a>>,
    }
}

json_message! {
    /// Figures of one endpoint.
    pub struct EndpointStats<'a> = "endpoint_stats", Rust {
        /// The codec; empty if there is none.
        codec: JsonStr<'a>,
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// What it receives.
        inbound: InboundStats<'a>,
        /// What it sends.
        outbound: OutboundStats<'a>,
        /// The round-trip time.
        rtt_ms: Nullable<f64> => "ms",
        /// Its state, with a capital letter.
        state: JsonStr<'a>,
    }
}

json_message! {
    /// What an endpoint has received.
    pub struct InboundStats<'a> = "inbound_stats", Rust {
        /// Bytes.
        bytes: u64 => "bytes",
        /// The jitter; garbage in practice, for the server's subtraction wraps.
        jitter_ms: f64 => "ms",
        /// How long ago the last packet came; 0 also means never.
        last_received_ms_ago: u64 => "ms",
        /// Packets.
        packets: u64,
        /// Packets lost.
        packets_lost: u64,
    }
}

json_message! {
    /// What an endpoint has sent.
    pub struct OutboundStats<'a> = "outbound_stats", Rust {
        /// Bytes.
        bytes: u64 => "bytes",
        /// Packets.
        packets: u64,
    }
}
