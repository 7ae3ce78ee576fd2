//! The gateway's methods.
//!
//! Source: the gateway's documentation, "RPC methods", its decimal column (the hexadecimal one is
//! wrong throughout); the vendor's SDKs.

use crate::declare::open_enum;

open_enum! {
    /// A frame's method id.
    pub enum MethodId: u32 as Enum32 {
        /// Places a call.
        1430677891 ORIGINATE,
        /// Places the calls of a list.
        721069100 ORIGINATE_BULK,
        /// Stops the calls of a list.
        3861915064 ABORT_BULK,
        /// Ends a call.
        3834253405 TERMINATE,
        /// To the gateway: asks for events. From the gateway: an event.
        959835745 STREAM_EVENTS,
        /// Says what is to be done with incoming calls.
        1933986897 SET_INBOUND_ROUTING,
        /// Asks which calls are waiting.
        1161946746 GET_INCOMING_CALLS,
        /// Answers a waiting call.
        2990157256 ANSWER_INCOMING_CALL,
        /// Asks for the buckets that hold calls.
        2624504207 GET_ACTIVE_BUCKETS,
        /// Asks for the calls of a bucket.
        1217351135 GET_BUCKET_CALLS,
        /// Does something with all calls of a bucket.
        4030863293 EXECUTE_BUCKET_ACTION,
        /// Does something with a call, as the vendor's core and every SDK write it.
        80147304 EXECUTE_DIALPLAN,
        /// Does something with a call, as the documentation has it.
        3514036100 EXECUTE_DIALPLAN_DOCUMENTED,
        /// Stops what an agent is saying.
        3854301714 BARGE,
        /// A piece of audio, in both directions.
        2991054320 AUDIO_FRAME,
        /// Takes part in a call as its supervisor, as the TypeScript SDK writes it.
        2856173042 SUPERVISE_SUBSCRIBE,
        /// Takes part in a call as its supervisor, as the Python, Go, Rust and .NET SDKs write it.
        425376200 SUPERVISE_SUBSCRIBE_CLUTCHCALL,
        /// Asks for a WebTransport session.
        1763028449 ALLOCATE_WT,
        /// Has the gateway read its certificates again.
        3357922138 RELOAD_CERTIFICATES,
        /// A piece of audio, as old gateways write it.
        9999 LEGACY_AUDIO_FRAME,
        /// An event, as old gateways write it.
        10000 LEGACY_CALL_EVENT,
    }
}
