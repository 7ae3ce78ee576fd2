//! The gateway's messages with text and bytes of their own, to be kept and sent between threads.
//!
//! Each is made from the declaration of the borrowed message of the same name: `From` and
//! `into_owned()` lead here, [`as_borrowed`](CallEvent::as_borrowed) leads back.
//!
//! # Example
//! ```
//! use callevents::gateway::{CallEvent, EventType, owned};
//!
//! let event = CallEvent { event_type: EventType::CHANNEL_HOLD, ..CallEvent::default() };
//! let kept: owned::CallEvent = event.into_owned();
//! assert_eq!(kept.as_borrowed(), event);
//! ```

pub use super::events::{
    audio_frame::AudioFrame, call_event::CallEvent, event_stream_request::EventStreamRequest,
};
pub use super::requests::{
    abort_bulk_request::AbortBulkRequest, allocate_wt_request::AllocateWtRequest,
    answer_incoming_call_request::AnswerIncomingCallRequest, barge_request::BargeRequest,
    bucket_action_request::BucketActionRequest, bucket_request::BucketRequest,
    bulk_request::BulkRequest, empty::Empty, execute_dialplan_request::ExecuteDialplanRequest,
    get_incoming_calls_request::GetIncomingCallsRequest, originate_request::OriginateRequest,
    set_inbound_routing_request::SetInboundRoutingRequest,
    supervise_subscribe_request::SuperviseSubscribeRequest, terminate_request::TerminateRequest,
};
pub use super::responses::{
    allocate_wt_response::AllocateWtResponse,
    answer_incoming_call_response::AnswerIncomingCallResponse,
    bucket_action_response::BucketActionResponse, bucket_call_list::BucketCallList,
    bucket_info::BucketInfo, bulk_response::BulkResponse,
    execute_dialplan_response::ExecuteDialplanResponse,
    get_incoming_calls_response::GetIncomingCallsResponse, incoming_call_info::IncomingCallInfo,
    list_buckets_response::ListBucketsResponse, originate_response::OriginateResponse,
    supervise_subscribe_response::SuperviseSubscribeResponse,
    terminate_response::TerminateResponse,
};
