//! The gateway's enumerations.
//!
//! Source: the gateway's documentation, "RPC enums"; the values agree with the vendor's SDKs.

use crate::declare::open_enum;

open_enum! {
    /// What happened to a call.
    pub enum EventType: i32 as Enum32 {
        /// Reserved: it should not appear, and is to be logged and dropped.
        0 UNKNOWN,
        /// The call exists: it is being set up, or rings.
        1 CHANNEL_CREATE,
        /// The call was answered.
        2 CHANNEL_ANSWER,
        /// The call has ended: the last event of a call.
        3 CHANNEL_HANGUP_COMPLETE,
        /// The call was put on hold.
        4 CHANNEL_HOLD,
        /// The call goes on after a hold.
        5 CHANNEL_RESUME,
    }
}

open_enum! {
    /// Why a request failed.
    pub enum ErrorCode: i32 as Enum32 {
        /// It did not fail.
        0 SUCCESS,
        /// The trunk does not exist or is not usable.
        1 ERR_INVALID_TRUNK,
        /// The destination cannot be dialled.
        2 ERR_INVALID_DESTINATION,
        /// Too many requests.
        3 ERR_RATE_LIMITED,
        /// The gateway has stopped taking requests for a while.
        4 ERR_CIRCUIT_BREAKER,
        /// The gateway's own fault.
        5 ERR_INTERNAL_ERROR,
        /// A field has a value that the gateway does not take.
        6 ERR_VALIDATION_FAILED,
        /// The caller may not do this.
        7 ERR_UNAUTHORIZED,
    }
}

open_enum! {
    /// What the gateway is to do with a call.
    pub enum DialplanAction: i32 as Enum32 {
        /// End the call.
        0 HANGUP,
        /// Park the call.
        1 PARK,
        /// Play music on hold.
        2 MUSIC_ON_HOLD,
        /// Play a recording.
        3 PLAYBACK,
        /// Take the call from its parking place and connect it.
        4 UNPARK_AND_BRIDGE,
        /// Answer the call.
        5 ANSWER,
        /// Connect the call's audio with an AI agent, both ways.
        6 AI_BIDIRECTIONAL_STREAM,
        /// Transfer the call.
        7 TRANSFER,
        /// Mute the call.
        8 MUTE,
        /// End the muting.
        9 UNMUTE,
        /// Put the call on hold.
        10 HOLD,
        /// End the hold.
        11 UNHOLD,
        /// Send DTMF digits.
        12 SEND_DTMF,
        /// Supervise the call; known to the gateway only.
        13 SUPERVISE,
        /// Send the call's audio back.
        14 LOOPBACK,
    }
}

open_enum! {
    /// What the gateway does with the calls that come in on a trunk.
    pub enum InboundRule: i32 as Enum32 {
        /// Reject the call.
        0 REJECT,
        /// Play a recording and hang up.
        1 PLAY_AND_HANGUP,
        /// Call a webhook and hang up.
        2 NOTIFY_AND_HANGUP,
        /// Give the call to an AI agent.
        3 HANDLE_AI,
    }
}

open_enum! {
    /// How a supervisor takes part in a call.
    pub enum SuperviseMode: u8 as Enum8 {
        /// Listens.
        0 MONITOR,
        /// Is heard by the agent only.
        1 WHISPER_AGENT,
        /// Is heard by the caller only.
        2 WHISPER_CALLER,
        /// Is heard by both.
        3 BARGE,
        /// An AI agent listens.
        4 AGENTIC_MONITOR,
    }
}
