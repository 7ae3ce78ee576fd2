//! The gateway (TeleQuick, also sold as ClutchCall): its messages and methods.

mod enums;

pub use enums::{DialplanAction, ErrorCode, EventType, InboundRule, SuperviseMode};
