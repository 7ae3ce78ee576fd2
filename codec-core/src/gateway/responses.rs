//! What the gateway answers to requests.
//!
//! Source: the gateway's documentation, "RPC methods"; the order of fields is that of the bytes
//! that the vendor's core writes.

use super::ErrorCode;
use crate::Text;
use crate::declare::message;

/// Declares the responses that say how a request about one call went; they differ in name only.
macro_rules! call_response {
    ($($(#[doc = $doc:literal])+ $name:ident = $kind:ident;)+) => {$(
        message! {
            $(#[doc = $doc])+
            pub struct $name<'a> = $kind, version 0 [] {
                /// The call's identifier.
                1 call_sid: Text<'a>,
                /// The outcome, for people.
                2 status: Text<'a>,
                /// What went wrong, for people.
                3 error_message: Text<'a>,
                /// What went wrong.
                4 error_code: ErrorCode,
                /// When the gateway answered.
                5 timestamp_ms: i64 => "ms since the Unix epoch",
            }
        }
    )+};
}

call_response! {
    /// Whether a call is being placed.
    OriginateResponse = originate_response;
    /// Whether a call was ended.
    TerminateResponse = terminate_response;
    /// Whether a waiting call was answered.
    AnswerIncomingCallResponse = answer_incoming_call_response;
}

message! {
    /// Whether the calls of a list are being placed, or were stopped.
    pub struct BulkResponse<'a> = bulk_response, version 0 [] {
        /// The outcome, for people.
        1 status: Text<'a>,
        /// How many numbers the list has.
        2 loaded_numbers: i32,
    }
}

message! {
    /// The calls that wait on a trunk. How the list is written is not known: its bytes are the
    /// `extra` of the envelope.
    pub struct GetIncomingCallsResponse = get_incoming_calls_response, version 0 [] {}
}

message! {
    /// A call that waits on a trunk.
    pub struct IncomingCallInfo<'a> = incoming_call_info, version 0 [] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// The calling number.
        2 call_from: Text<'a>,
        /// When the call began.
        3 start_timestamp_ms: i64 => "ms since the Unix epoch",
    }
}

message! {
    /// The buckets that hold calls. How the list is written is not known: its bytes are the
    /// `extra` of the envelope.
    pub struct ListBucketsResponse = list_buckets_response, version 0 [] {}
}

message! {
    /// A bucket of calls.
    pub struct BucketInfo<'a> = bucket_info, version 0 [] {
        /// The bucket's identifier.
        1 bucket_id: Text<'a>,
        /// How many calls are in it.
        2 pending_count: i32,
    }
}

message! {
    /// The calls of a bucket.
    pub struct BucketCallList<'a> = bucket_call_list, version 0 [] {
        /// The calls' identifiers.
        1 call_sids: Text<'a>,
    }
}

message! {
    /// How much was done with the calls of a bucket.
    pub struct BucketActionResponse = bucket_action_response, version 0 [] {
        /// With how many calls it was done.
        1 processed_count: i32,
    }
}

message! {
    /// Whether it was done.
    pub struct ExecuteDialplanResponse<'a> = execute_dialplan_response, version 0 [] {
        /// The outcome, for people.
        1 status: Text<'a>,
        /// What went wrong, for people.
        2 error_message: Text<'a>,
        /// What went wrong.
        3 error_code: ErrorCode,
    }
}

message! {
    /// Where the WebTransport session for a call's media is.
    pub struct AllocateWtResponse<'a> = allocate_wt_response, version 0 [] {
        /// The host to connect to.
        1 host: Text<'a>,
        /// Its port.
        2 port: u16,
        /// The node's identifier.
        3 node_id: Text<'a>,
        /// The credential for the session.
        4 media_token: Text<'a>,
        /// The outcome, for people.
        5 status: Text<'a>,
        /// What went wrong, for people.
        6 error_message: Text<'a>,
        /// What went wrong.
        7 error_code: ErrorCode,
        /// When the gateway answered.
        8 timestamp_ms: i64 => "ms since the Unix epoch",
    }
}

message! {
    /// Whether a supervisor takes part.
    pub struct SuperviseSubscribeResponse<'a> = supervise_subscribe_response, version 0 [] {
        /// The outcome, for people.
        1 status: Text<'a>,
        /// What went wrong, for people.
        2 error_message: Text<'a>,
    }
}
