//! The gateway (TeleQuick, also sold as ClutchCall): its messages and methods.

mod enums;
mod events;
mod lifecycle;
mod message;
mod method;
mod order;
#[cfg(feature = "alloc")]
pub mod owned;
mod requests;
mod responses;
mod route;

pub use enums::{DialplanAction, ErrorCode, EventType, InboundRule, SuperviseMode};
pub use events::{AudioFrame, CallEvent, EventStreamRequest};
pub use message::{BodyFormat, Direction, Message, ReadOptions};
pub use method::MethodId;
pub use order::GatewayOrder;
pub use requests::{
    AbortBulkRequest, AllocateWtRequest, AnswerIncomingCallRequest, BargeRequest,
    BucketActionRequest, BucketRequest, BulkRequest, Empty, ExecuteDialplanRequest,
    GetIncomingCallsRequest, OriginateRequest, SetInboundRoutingRequest, SuperviseSubscribeRequest,
    TerminateRequest,
};
pub use responses::{
    AllocateWtResponse, AnswerIncomingCallResponse, BucketActionResponse, BucketCallList,
    BucketInfo, BulkResponse, ExecuteDialplanResponse, GetIncomingCallsResponse, IncomingCallInfo,
    ListBucketsResponse, OriginateResponse, SuperviseSubscribeResponse, TerminateResponse,
};
pub use route::CallRoute;

use crate::describe::SystemInfo;

/// All that the gateway says and is told.
pub const SYSTEM: &SystemInfo =
    &SystemInfo { name: "gateway", messages: Message::INFOS, unions: &[] };
