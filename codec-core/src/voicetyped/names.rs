//! Names that voicetyped gives to reasons, states and the like.

use crate::declare::string_enum;

string_enum! {
    /// Why a call ended.
    ///
    /// Source: "Call Event Stream API", `call_terminated`.
    pub enum TerminationReason<'a> {
        /// The dialog came to its end.
        Normal "normal",
        /// The caller hung up.
        CallerHangup "caller_hangup",
        /// The system hung up.
        SystemHangup "system_hangup",
        /// The call was transferred.
        Transfer "transfer",
        /// Something broke.
        Error "error",
        /// A time limit passed.
        Timeout "timeout",
    }
}

string_enum! {
    /// Where a call is.
    ///
    /// Source: "Call Event Stream API", `GET /v1/calls/{id}`.
    pub enum CallStatus<'a> {
        /// It is under way.
        Active "active",
        /// It is on hold.
        OnHold "on_hold",
        /// It is being transferred.
        Transferring "transferring",
        /// It is over.
        Terminated "terminated",
    }
}

string_enum! {
    /// The way by which a call came.
    ///
    /// Source: the public repository's events; the documentation has no such field.
    pub enum Protocol<'a> {
        /// SIP.
        Sip "sip",
        /// WebRTC.
        WebRtc "webrtc",
    }
}

string_enum! {
    /// The part of voicetyped that an enveloped event comes from.
    ///
    /// Source: the public repository's events; the documentation has no such field.
    pub enum EventSource<'a> {
        /// Calls and their media.
        Media "media",
        /// Speech recognition and synthesis.
        Speech "speech",
        /// The conversation.
        Dialog "dialog",
        /// The application's hooks.
        Hooks "hooks",
        /// Webhooks.
        Integration "integration",
    }
}
