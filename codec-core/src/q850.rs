//! Q.850 causes: why a call ended, in the numbers of the telephone network, and the SIP statuses
//! that they correspond to.

use core::fmt;

use crate::declare::named_enum;
use crate::describe::{EnumInfo, EnumValue};

/// Declares the causes: number, constant, name and SIP status stand in one row each.
macro_rules! causes {
    ($($value:literal $constant:ident $name:literal $(=> $sip:literal)?;)+) => {
        impl Cause {
            $(#[doc = concat!($name, ".")] pub const $constant: Self = Self($value);)+

            /// Every cause that Q.850 defines, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$constant),+];

            /// The causes' constants, with their names as documentation.
            pub const INFO: &'static EnumInfo = &EnumInfo {
                name: "Cause",
                doc: &[" Why a call ended, as ITU-T Q.850 numbers it."],
                values: &[$(EnumValue {
                    value: $value,
                    name: stringify!($constant),
                    doc: &[concat!(" ", $name, ".")],
                }),+],
            };

            /// The name that Q.850 gives to the cause, as `User busy`.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                if cfg!(callevents_small) {
                    let mut rows: &[(u8, &str)] = &[$(($value, $name)),+];
                    while let [(value, name), rest @ ..] = rows {
                        if *value == self.0 {
                            return Some(name);
                        }
                        rows = rest;
                    }
                    return None;
                }
                match self.0 {
                    $($value => Some($name),)+
                    _ => None,
                }
            }

            /// The status that RFC 3398 lists for the cause.
            const fn listed_sip_status(self) -> Option<u16> {
                match self.0 {
                    $($($value => Some($sip),)?)+
                    _ => None,
                }
            }
        }
    };
}

/// Why a call ended, as ITU-T Q.850 numbers it.
///
/// Values that Q.850 does not name are kept as they came.
///
/// # Example
/// ```
/// use callevents::q850::Cause;
///
/// assert_eq!(Cause(17).name(), Some("User busy"));
/// assert_eq!(Cause::USER_BUSY.to_sip_status(), Some(486));
/// assert_eq!(Cause::from_sip_status(486), Some(Cause::USER_BUSY));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(transparent)]
pub struct Cause(pub u8);

impl Cause {
    /// The cause with this number, if a call can have it: causes have seven bits, and 0 means
    /// that none was given.
    #[must_use]
    pub const fn from_number(number: i32) -> Option<Self> {
        // The range makes the cast exact.
        if number >= 1 && number <= 127 { Some(Self(number as u8)) } else { None }
    }

    /// The class that the cause belongs to, known or not; `None` above 127, where no cause is.
    ///
    /// Source: ITU-T Q.850, 2.2.5 "Cause value": the upper three of seven bits.
    #[must_use]
    pub const fn class(self) -> Option<CauseClass> {
        match self.0 >> 4 {
            0 | 1 => Some(CauseClass::NormalEvent),
            2 => Some(CauseClass::ResourceUnavailable),
            3 => Some(CauseClass::ServiceUnavailable),
            4 => Some(CauseClass::ServiceNotImplemented),
            5 => Some(CauseClass::InvalidMessage),
            6 => Some(CauseClass::ProtocolError),
            7 => Some(CauseClass::Interworking),
            _ => None,
        }
    }

    /// Whether the same call may succeed later: the user was busy or did not answer.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::USER_BUSY | Self::NO_USER_RESPONDING | Self::NO_ANSWER_FROM_USER)
    }

    /// The cause that corresponds to a final SIP status.
    ///
    /// Statuses that the source does not list become [`NORMAL_UNSPECIFIED`](Self::NORMAL_UNSPECIFIED),
    /// as it says. `None` for what is no failure (below 300), no status (above 699), for 487, to
    /// which the source gives no cause, and for 488 and 606, where it goes by a header.
    ///
    /// Source: RFC 3398, 8.2.6.1.
    #[must_use]
    pub const fn from_sip_status(status: u16) -> Option<Self> {
        Some(match status {
            400 => Self::TEMPORARY_FAILURE,
            401 | 402 | 403 | 407 => Self::CALL_REJECTED,
            404 | 485 | 604 => Self::UNALLOCATED_NUMBER,
            405 => Self::SERVICE_OR_OPTION_NOT_AVAILABLE,
            406 | 415 | 501 => Self::SERVICE_OR_OPTION_NOT_IMPLEMENTED,
            408 | 504 => Self::RECOVERY_ON_TIMER_EXPIRY,
            410 => Self::NUMBER_CHANGED,
            413 | 414 | 416 | 420 | 421 | 423 | 505 | 513 => Self::INTERWORKING_UNSPECIFIED,
            480 => Self::NO_USER_RESPONDING,
            481 | 500 | 503 => Self::TEMPORARY_FAILURE,
            482 | 483 => Self::EXCHANGE_ROUTING_ERROR,
            484 => Self::INVALID_NUMBER_FORMAT,
            486 | 600 => Self::USER_BUSY,
            502 => Self::NETWORK_OUT_OF_ORDER,
            603 => Self::CALL_REJECTED,
            487 | 488 | 606 => return None,
            300..=699 => Self::NORMAL_UNSPECIFIED,
            _ => return None,
        })
    }

    /// The SIP status that corresponds to the cause.
    ///
    /// Causes that the source does not list become 500, as it says. `None` for
    /// [`NORMAL_CALL_CLEARING`](Self::NORMAL_CALL_CLEARING), which in SIP is a BYE or a CANCEL, and
    /// for values that are no cause.
    ///
    /// Source: RFC 3398, 7.2.4.1.
    #[must_use]
    pub const fn to_sip_status(self) -> Option<u16> {
        match (self, self.listed_sip_status()) {
            (_, Some(status)) => Some(status),
            (Self::NORMAL_CALL_CLEARING | Self(0) | Self(128..), None) => None,
            _ => Some(500),
        }
    }
}

/// The name, or the number of a value that has none.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.name().unwrap_or("(unknown)"))
    }
}

impl From<u8> for Cause {
    fn from(value: u8) -> Self {
        Self(value)
    }
}

impl From<Cause> for u8 {
    fn from(cause: Cause) -> Self {
        cause.0
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Cause {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

named_enum! {
    /// What kind of reason a cause is.
    ///
    /// Source: ITU-T Q.850, 2.2.5 "Cause value".
    pub enum CauseClass {
        /// The call went as calls go: it was cleared, refused, not answered.
        NormalEvent "normal_event",
        /// The network has not what the call needs.
        ResourceUnavailable "resource_unavailable",
        /// The service or option is not available to this user.
        ServiceUnavailable "service_unavailable",
        /// The service or option is not built.
        ServiceNotImplemented "service_not_implemented",
        /// A signalling message that makes no sense.
        InvalidMessage "invalid_message",
        /// A signalling message that breaks the protocol.
        ProtocolError "protocol_error",
        /// The reason was lost between two networks.
        Interworking "interworking",
    }
}

// Source: ITU-T Q.850, table 1 (numbers and names); RFC 3398, 7.2.4.1 (SIP statuses).
causes! {
    1 UNALLOCATED_NUMBER "Unallocated (unassigned) number" => 404;
    2 NO_ROUTE_TO_TRANSIT_NETWORK "No route to specified transit network" => 404;
    3 NO_ROUTE_TO_DESTINATION "No route to destination" => 404;
    4 SEND_SPECIAL_INFORMATION_TONE "Send special information tone";
    5 MISDIALLED_TRUNK_PREFIX "Misdialled trunk prefix";
    6 CHANNEL_UNACCEPTABLE "Channel unacceptable";
    7 CALL_AWARDED "Call awarded and being delivered in an established channel";
    8 PREEMPTION "Preemption";
    9 PREEMPTION_CIRCUIT_RESERVED "Preemption, circuit reserved for reuse";
    14 QOR_PORTED_NUMBER "QoR: ported number";
    16 NORMAL_CALL_CLEARING "Normal call clearing";
    17 USER_BUSY "User busy" => 486;
    18 NO_USER_RESPONDING "No user responding" => 408;
    19 NO_ANSWER_FROM_USER "No answer from user (user alerted)" => 480;
    20 SUBSCRIBER_ABSENT "Subscriber absent" => 480;
    21 CALL_REJECTED "Call rejected" => 403;
    22 NUMBER_CHANGED "Number changed" => 410;
    23 REDIRECTION_TO_NEW_DESTINATION "Redirection to new destination" => 410;
    24 REJECTED_BY_FEATURE "Call rejected due to feature at the destination";
    25 EXCHANGE_ROUTING_ERROR "Exchange routing error";
    26 NON_SELECTED_USER_CLEARING "Non-selected user clearing" => 404;
    27 DESTINATION_OUT_OF_ORDER "Destination out of order" => 502;
    28 INVALID_NUMBER_FORMAT "Invalid number format (address incomplete)" => 484;
    29 FACILITY_REJECTED "Facility rejected" => 501;
    30 RESPONSE_TO_STATUS_ENQUIRY "Response to STATUS ENQUIRY";
    31 NORMAL_UNSPECIFIED "Normal, unspecified" => 480;
    34 NO_CIRCUIT_AVAILABLE "No circuit/channel available" => 503;
    38 NETWORK_OUT_OF_ORDER "Network out of order" => 503;
    39 PERMANENT_FRAME_MODE_OUT_OF_SERVICE "Permanent frame mode connection out of service";
    40 PERMANENT_FRAME_MODE_OPERATIONAL "Permanent frame mode connection operational";
    41 TEMPORARY_FAILURE "Temporary failure" => 503;
    42 SWITCHING_EQUIPMENT_CONGESTION "Switching equipment congestion" => 503;
    43 ACCESS_INFORMATION_DISCARDED "Access information discarded";
    44 REQUESTED_CIRCUIT_NOT_AVAILABLE "Requested circuit/channel not available";
    46 PRECEDENCE_CALL_BLOCKED "Precedence call blocked";
    47 RESOURCE_UNAVAILABLE "Resource unavailable, unspecified" => 503;
    49 QUALITY_OF_SERVICE_NOT_AVAILABLE "Quality of service not available";
    50 REQUESTED_FACILITY_NOT_SUBSCRIBED "Requested facility not subscribed";
    53 OUTGOING_CALLS_BARRED "Outgoing calls barred within CUG";
    55 INCOMING_CALLS_BARRED "Incoming calls barred within CUG" => 403;
    57 BEARER_CAPABILITY_NOT_AUTHORIZED "Bearer capability not authorized" => 403;
    58 BEARER_CAPABILITY_NOT_AVAILABLE "Bearer capability not presently available" => 503;
    62 INCONSISTENT_ACCESS_INFORMATION
        "Inconsistency in designated outgoing access information and subscriber class";
    63 SERVICE_OR_OPTION_NOT_AVAILABLE "Service or option not available, unspecified";
    65 BEARER_CAPABILITY_NOT_IMPLEMENTED "Bearer capability not implemented" => 488;
    66 CHANNEL_TYPE_NOT_IMPLEMENTED "Channel type not implemented";
    69 REQUESTED_FACILITY_NOT_IMPLEMENTED "Requested facility not implemented";
    70 ONLY_RESTRICTED_DIGITAL
        "Only restricted digital information bearer capability is available" => 488;
    79 SERVICE_OR_OPTION_NOT_IMPLEMENTED "Service or option not implemented, unspecified" => 501;
    81 INVALID_CALL_REFERENCE "Invalid call reference value";
    82 IDENTIFIED_CHANNEL_NOT_EXISTENT "Identified channel does not exist";
    83 SUSPENDED_CALL_EXISTS "A suspended call exists, but this call identity does not";
    84 CALL_IDENTITY_IN_USE "Call identity in use";
    85 NO_CALL_SUSPENDED "No call suspended";
    86 CALL_WITH_IDENTITY_CLEARED "Call having the requested call identity has been cleared";
    87 USER_NOT_MEMBER_OF_CUG "User not member of CUG" => 403;
    88 INCOMPATIBLE_DESTINATION "Incompatible destination" => 503;
    90 NON_EXISTENT_CUG "Non-existent CUG";
    91 INVALID_TRANSIT_NETWORK_SELECTION "Invalid transit network selection";
    95 INVALID_MESSAGE "Invalid message, unspecified";
    96 MANDATORY_ELEMENT_MISSING "Mandatory information element is missing";
    97 MESSAGE_TYPE_NOT_IMPLEMENTED "Message type non-existent or not implemented";
    98 MESSAGE_NOT_COMPATIBLE
        "Message not compatible with call state or message type non-existent or not implemented";
    99 ELEMENT_NOT_IMPLEMENTED "Information element/parameter non-existent or not implemented";
    100 INVALID_ELEMENT_CONTENTS "Invalid information element contents";
    101 MESSAGE_NOT_COMPATIBLE_WITH_STATE "Message not compatible with call state";
    102 RECOVERY_ON_TIMER_EXPIRY "Recovery on timer expiry" => 504;
    103 PARAMETER_PASSED_ON "Parameter non-existent or not implemented, passed on";
    110 UNRECOGNIZED_PARAMETER_DISCARDED "Message with unrecognized parameter, discarded";
    111 PROTOCOL_ERROR "Protocol error, unspecified" => 500;
    127 INTERWORKING_UNSPECIFIED "Interworking, unspecified" => 500;
}
