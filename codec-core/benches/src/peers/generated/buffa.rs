// Generated: run `cargo run` in codec-core/benches/generate.

#[allow(non_camel_case_types)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(i32)]
pub enum EventType {
    UNKNOWN = 0i32,
    CHANNEL_CREATE = 1i32,
    CHANNEL_ANSWER = 2i32,
    CHANNEL_HANGUP_COMPLETE = 3i32,
    CHANNEL_HOLD = 4i32,
    CHANNEL_RESUME = 5i32,
}
impl EventType {
    ///Idiomatic alias for [`Self::UNKNOWN`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const Unknown: Self = Self::UNKNOWN;
    ///Idiomatic alias for [`Self::CHANNEL_CREATE`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const ChannelCreate: Self = Self::CHANNEL_CREATE;
    ///Idiomatic alias for [`Self::CHANNEL_ANSWER`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const ChannelAnswer: Self = Self::CHANNEL_ANSWER;
    ///Idiomatic alias for [`Self::CHANNEL_HANGUP_COMPLETE`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const ChannelHangupComplete: Self = Self::CHANNEL_HANGUP_COMPLETE;
    ///Idiomatic alias for [`Self::CHANNEL_HOLD`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const ChannelHold: Self = Self::CHANNEL_HOLD;
    ///Idiomatic alias for [`Self::CHANNEL_RESUME`]; `Debug` prints the variant name.
    #[allow(non_upper_case_globals)]
    pub const ChannelResume: Self = Self::CHANNEL_RESUME;
}
impl ::core::default::Default for EventType {
    fn default() -> Self {
        Self::UNKNOWN
    }
}
impl ::buffa::Enumeration for EventType {
    fn from_i32(value: i32) -> ::core::option::Option<Self> {
        match value {
            0i32 => ::core::option::Option::Some(Self::UNKNOWN),
            1i32 => ::core::option::Option::Some(Self::CHANNEL_CREATE),
            2i32 => ::core::option::Option::Some(Self::CHANNEL_ANSWER),
            3i32 => ::core::option::Option::Some(Self::CHANNEL_HANGUP_COMPLETE),
            4i32 => ::core::option::Option::Some(Self::CHANNEL_HOLD),
            5i32 => ::core::option::Option::Some(Self::CHANNEL_RESUME),
            _ => ::core::option::Option::None,
        }
    }
    fn to_i32(&self) -> i32 {
        *self as i32
    }
    fn proto_name(&self) -> &'static str {
        match self {
            Self::UNKNOWN => "UNKNOWN",
            Self::CHANNEL_CREATE => "CHANNEL_CREATE",
            Self::CHANNEL_ANSWER => "CHANNEL_ANSWER",
            Self::CHANNEL_HANGUP_COMPLETE => "CHANNEL_HANGUP_COMPLETE",
            Self::CHANNEL_HOLD => "CHANNEL_HOLD",
            Self::CHANNEL_RESUME => "CHANNEL_RESUME",
        }
    }
    fn from_proto_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "UNKNOWN" => ::core::option::Option::Some(Self::UNKNOWN),
            "CHANNEL_CREATE" => ::core::option::Option::Some(Self::CHANNEL_CREATE),
            "CHANNEL_ANSWER" => ::core::option::Option::Some(Self::CHANNEL_ANSWER),
            "CHANNEL_HANGUP_COMPLETE" => {
                ::core::option::Option::Some(Self::CHANNEL_HANGUP_COMPLETE)
            }
            "CHANNEL_HOLD" => ::core::option::Option::Some(Self::CHANNEL_HOLD),
            "CHANNEL_RESUME" => ::core::option::Option::Some(Self::CHANNEL_RESUME),
            _ => ::core::option::Option::None,
        }
    }
    fn values() -> &'static [Self] {
        &[
            Self::UNKNOWN,
            Self::CHANNEL_CREATE,
            Self::CHANNEL_ANSWER,
            Self::CHANNEL_HANGUP_COMPLETE,
            Self::CHANNEL_HOLD,
            Self::CHANNEL_RESUME,
        ]
    }
}
#[derive(Clone, PartialEq, Default)]
pub struct EventStreamRequest {
    /// Field 1: `client_id`
    pub client_id: ::buffa::alloc::string::String,
    #[doc(hidden)]
    pub __buffa_unknown_fields: ::buffa::UnknownFields,
}
impl ::core::fmt::Debug for EventStreamRequest {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("EventStreamRequest").field("client_id", &self.client_id).finish()
    }
}
impl EventStreamRequest {
    /// Protobuf type URL for this message, for use with `Any::pack` and
    /// `Any::unpack_if`.
    ///
    /// Format: `type.googleapis.com/<fully.qualified.TypeName>`
    pub const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.EventStreamRequest";
}
::buffa::impl_default_instance!(EventStreamRequest);
impl ::buffa::MessageName for EventStreamRequest {
    const PACKAGE: &'static str = "callevents.v1";
    const NAME: &'static str = "EventStreamRequest";
    const FULL_NAME: &'static str = "callevents.v1.EventStreamRequest";
    const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.EventStreamRequest";
}
impl ::buffa::Message for EventStreamRequest {
    /// Returns the total encoded size in bytes.
    ///
    /// Accumulates in `u64` (which cannot overflow for in-memory
    /// data) and saturates to `u32` at return, so a message whose
    /// encoded size exceeds the 2 GiB protobuf limit yields a value
    /// above [`::buffa::MAX_MESSAGE_BYTES`] that the encode entry
    /// points reject, never a silently wrapped size.
    #[allow(clippy::let_and_return)]
    fn compute_size(&self, _cache: &mut ::buffa::SizeCache) -> u32 {
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        let mut size = 0u64;
        if !self.client_id.is_empty() {
            size += 1u64 + ::buffa::types::string_encoded_len(&self.client_id) as u64;
        }
        size += self.__buffa_unknown_fields.encoded_len() as u64;
        ::buffa::saturate_size(size)
    }
    fn write_to(
        &self,
        _cache: &mut ::buffa::SizeCache,
        buf: &mut impl ::buffa::EncodeSink,
    ) {
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        if !self.client_id.is_empty() {
            ::buffa::types::put_string_field(1u32, &self.client_id, buf);
        }
        self.__buffa_unknown_fields.write_to(buf);
    }
    fn merge_field(
        &mut self,
        tag: ::buffa::encoding::Tag,
        buf: &mut impl ::buffa::bytes::Buf,
        ctx: ::buffa::DecodeContext<'_>,
    ) -> ::core::result::Result<(), ::buffa::DecodeError> {
        #[allow(unused_imports)]
        use ::buffa::bytes::Buf as _;
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        match tag.field_number() {
            1u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.client_id, buf)?;
            }
            _ => {
                self.__buffa_unknown_fields
                    .push(::buffa::encoding::decode_unknown_field(tag, buf, ctx)?);
            }
        }
        ::core::result::Result::Ok(())
    }
    fn clear(&mut self) {
        self.client_id.clear();
        self.__buffa_unknown_fields.clear();
    }
}
impl ::buffa::ExtensionSet for EventStreamRequest {
    const PROTO_FQN: &'static str = "callevents.v1.EventStreamRequest";
    fn unknown_fields(&self) -> &::buffa::UnknownFields {
        &self.__buffa_unknown_fields
    }
    fn unknown_fields_mut(&mut self) -> &mut ::buffa::UnknownFields {
        &mut self.__buffa_unknown_fields
    }
}
#[derive(Clone, PartialEq, Default)]
pub struct CallEvent {
    /// Field 1: `call_sid`
    pub call_sid: ::buffa::alloc::string::String,
    /// Field 2: `event_type`
    pub event_type: ::buffa::EnumValue<EventType>,
    /// Field 3: `status`
    pub status: ::buffa::alloc::string::String,
    /// Field 4: `start_timestamp_ms`
    pub start_timestamp_ms: i64,
    /// Field 5: `q850_cause`
    pub q850_cause: i32,
    /// Field 6: `recording_url`
    pub recording_url: ::buffa::alloc::string::String,
    /// Field 7: `duration_seconds`
    pub duration_seconds: i32,
    /// Field 8: `answer_timestamp_ms`
    pub answer_timestamp_ms: i64,
    /// Field 9: `end_timestamp_ms`
    pub end_timestamp_ms: i64,
    /// Field 10: `packets_sent`
    pub packets_sent: u32,
    /// Field 11: `packets_received`
    pub packets_received: u32,
    /// Field 12: `packets_lost`
    pub packets_lost: u32,
    /// Field 13: `bytes_sent`
    pub bytes_sent: u64,
    /// Field 14: `jitter_ms`
    pub jitter_ms: f64,
    /// Field 15: `estimated_mos`
    pub estimated_mos: f64,
    /// Field 16: `trunk_id`
    pub trunk_id: ::buffa::alloc::string::String,
    /// Field 17: `tenant_id`
    pub tenant_id: ::buffa::alloc::string::String,
    /// Field 18: `codec`
    pub codec: ::buffa::alloc::string::String,
    /// Field 19: `timestamp_ms`
    pub timestamp_ms: i64,
    /// Field 20: `client_id`
    pub client_id: ::buffa::alloc::string::String,
    #[doc(hidden)]
    pub __buffa_unknown_fields: ::buffa::UnknownFields,
}
impl ::core::fmt::Debug for CallEvent {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CallEvent")
            .field("call_sid", &self.call_sid)
            .field("event_type", &self.event_type)
            .field("status", &self.status)
            .field("start_timestamp_ms", &self.start_timestamp_ms)
            .field("q850_cause", &self.q850_cause)
            .field("recording_url", &self.recording_url)
            .field("duration_seconds", &self.duration_seconds)
            .field("answer_timestamp_ms", &self.answer_timestamp_ms)
            .field("end_timestamp_ms", &self.end_timestamp_ms)
            .field("packets_sent", &self.packets_sent)
            .field("packets_received", &self.packets_received)
            .field("packets_lost", &self.packets_lost)
            .field("bytes_sent", &self.bytes_sent)
            .field("jitter_ms", &self.jitter_ms)
            .field("estimated_mos", &self.estimated_mos)
            .field("trunk_id", &self.trunk_id)
            .field("tenant_id", &self.tenant_id)
            .field("codec", &self.codec)
            .field("timestamp_ms", &self.timestamp_ms)
            .field("client_id", &self.client_id)
            .finish()
    }
}
impl CallEvent {
    /// Protobuf type URL for this message, for use with `Any::pack` and
    /// `Any::unpack_if`.
    ///
    /// Format: `type.googleapis.com/<fully.qualified.TypeName>`
    pub const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.CallEvent";
}
::buffa::impl_default_instance!(CallEvent);
impl ::buffa::MessageName for CallEvent {
    const PACKAGE: &'static str = "callevents.v1";
    const NAME: &'static str = "CallEvent";
    const FULL_NAME: &'static str = "callevents.v1.CallEvent";
    const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.CallEvent";
}
impl ::buffa::Message for CallEvent {
    /// Returns the total encoded size in bytes.
    ///
    /// Accumulates in `u64` (which cannot overflow for in-memory
    /// data) and saturates to `u32` at return, so a message whose
    /// encoded size exceeds the 2 GiB protobuf limit yields a value
    /// above [`::buffa::MAX_MESSAGE_BYTES`] that the encode entry
    /// points reject, never a silently wrapped size.
    #[allow(clippy::let_and_return)]
    fn compute_size(&self, _cache: &mut ::buffa::SizeCache) -> u32 {
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        let mut size = 0u64;
        if !self.call_sid.is_empty() {
            size += 1u64 + ::buffa::types::string_encoded_len(&self.call_sid) as u64;
        }
        {
            let val = self.event_type.to_i32();
            if val != 0 {
                size += 1u64 + ::buffa::types::int32_encoded_len(val) as u64;
            }
        }
        if !self.status.is_empty() {
            size += 1u64 + ::buffa::types::string_encoded_len(&self.status) as u64;
        }
        if self.start_timestamp_ms != 0i64 {
            size
                += 1u64
                    + ::buffa::types::int64_encoded_len(self.start_timestamp_ms) as u64;
        }
        if self.q850_cause != 0i32 {
            size += 1u64 + ::buffa::types::int32_encoded_len(self.q850_cause) as u64;
        }
        if !self.recording_url.is_empty() {
            size
                += 1u64 + ::buffa::types::string_encoded_len(&self.recording_url) as u64;
        }
        if self.duration_seconds != 0i32 {
            size
                += 1u64
                    + ::buffa::types::int32_encoded_len(self.duration_seconds) as u64;
        }
        if self.answer_timestamp_ms != 0i64 {
            size
                += 1u64
                    + ::buffa::types::int64_encoded_len(self.answer_timestamp_ms) as u64;
        }
        if self.end_timestamp_ms != 0i64 {
            size
                += 1u64
                    + ::buffa::types::int64_encoded_len(self.end_timestamp_ms) as u64;
        }
        if self.packets_sent != 0u32 {
            size += 1u64 + ::buffa::types::uint32_encoded_len(self.packets_sent) as u64;
        }
        if self.packets_received != 0u32 {
            size
                += 1u64
                    + ::buffa::types::uint32_encoded_len(self.packets_received) as u64;
        }
        if self.packets_lost != 0u32 {
            size += 1u64 + ::buffa::types::uint32_encoded_len(self.packets_lost) as u64;
        }
        if self.bytes_sent != 0u64 {
            size += 1u64 + ::buffa::types::uint64_encoded_len(self.bytes_sent) as u64;
        }
        if self.jitter_ms.to_bits() != 0u64 {
            size += 1u64 + ::buffa::types::FIXED64_ENCODED_LEN as u64;
        }
        if self.estimated_mos.to_bits() != 0u64 {
            size += 1u64 + ::buffa::types::FIXED64_ENCODED_LEN as u64;
        }
        if !self.trunk_id.is_empty() {
            size += 2u64 + ::buffa::types::string_encoded_len(&self.trunk_id) as u64;
        }
        if !self.tenant_id.is_empty() {
            size += 2u64 + ::buffa::types::string_encoded_len(&self.tenant_id) as u64;
        }
        if !self.codec.is_empty() {
            size += 2u64 + ::buffa::types::string_encoded_len(&self.codec) as u64;
        }
        if self.timestamp_ms != 0i64 {
            size += 2u64 + ::buffa::types::int64_encoded_len(self.timestamp_ms) as u64;
        }
        if !self.client_id.is_empty() {
            size += 2u64 + ::buffa::types::string_encoded_len(&self.client_id) as u64;
        }
        size += self.__buffa_unknown_fields.encoded_len() as u64;
        ::buffa::saturate_size(size)
    }
    fn write_to(
        &self,
        _cache: &mut ::buffa::SizeCache,
        buf: &mut impl ::buffa::EncodeSink,
    ) {
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        if !self.call_sid.is_empty() {
            ::buffa::types::put_string_field(1u32, &self.call_sid, buf);
        }
        {
            let val = self.event_type.to_i32();
            if val != 0 {
                ::buffa::types::put_int32_field(2u32, val, buf);
            }
        }
        if !self.status.is_empty() {
            ::buffa::types::put_string_field(3u32, &self.status, buf);
        }
        if self.start_timestamp_ms != 0i64 {
            ::buffa::types::put_int64_field(4u32, self.start_timestamp_ms, buf);
        }
        if self.q850_cause != 0i32 {
            ::buffa::types::put_int32_field(5u32, self.q850_cause, buf);
        }
        if !self.recording_url.is_empty() {
            ::buffa::types::put_string_field(6u32, &self.recording_url, buf);
        }
        if self.duration_seconds != 0i32 {
            ::buffa::types::put_int32_field(7u32, self.duration_seconds, buf);
        }
        if self.answer_timestamp_ms != 0i64 {
            ::buffa::types::put_int64_field(8u32, self.answer_timestamp_ms, buf);
        }
        if self.end_timestamp_ms != 0i64 {
            ::buffa::types::put_int64_field(9u32, self.end_timestamp_ms, buf);
        }
        if self.packets_sent != 0u32 {
            ::buffa::types::put_uint32_field(10u32, self.packets_sent, buf);
        }
        if self.packets_received != 0u32 {
            ::buffa::types::put_uint32_field(11u32, self.packets_received, buf);
        }
        if self.packets_lost != 0u32 {
            ::buffa::types::put_uint32_field(12u32, self.packets_lost, buf);
        }
        if self.bytes_sent != 0u64 {
            ::buffa::types::put_uint64_field(13u32, self.bytes_sent, buf);
        }
        if self.jitter_ms.to_bits() != 0u64 {
            ::buffa::types::put_double_field(14u32, self.jitter_ms, buf);
        }
        if self.estimated_mos.to_bits() != 0u64 {
            ::buffa::types::put_double_field(15u32, self.estimated_mos, buf);
        }
        if !self.trunk_id.is_empty() {
            ::buffa::types::put_string_field(16u32, &self.trunk_id, buf);
        }
        if !self.tenant_id.is_empty() {
            ::buffa::types::put_string_field(17u32, &self.tenant_id, buf);
        }
        if !self.codec.is_empty() {
            ::buffa::types::put_string_field(18u32, &self.codec, buf);
        }
        if self.timestamp_ms != 0i64 {
            ::buffa::types::put_int64_field(19u32, self.timestamp_ms, buf);
        }
        if !self.client_id.is_empty() {
            ::buffa::types::put_string_field(20u32, &self.client_id, buf);
        }
        self.__buffa_unknown_fields.write_to(buf);
    }
    fn merge_field(
        &mut self,
        tag: ::buffa::encoding::Tag,
        buf: &mut impl ::buffa::bytes::Buf,
        ctx: ::buffa::DecodeContext<'_>,
    ) -> ::core::result::Result<(), ::buffa::DecodeError> {
        #[allow(unused_imports)]
        use ::buffa::bytes::Buf as _;
        #[allow(unused_imports)]
        use ::buffa::Enumeration as _;
        match tag.field_number() {
            1u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.call_sid, buf)?;
            }
            2u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.event_type = ::buffa::EnumValue::from(
                    ::buffa::types::decode_int32(buf)?,
                );
            }
            3u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.status, buf)?;
            }
            4u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.start_timestamp_ms = ::buffa::types::decode_int64(buf)?;
            }
            5u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.q850_cause = ::buffa::types::decode_int32(buf)?;
            }
            6u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.recording_url, buf)?;
            }
            7u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.duration_seconds = ::buffa::types::decode_int32(buf)?;
            }
            8u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.answer_timestamp_ms = ::buffa::types::decode_int64(buf)?;
            }
            9u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.end_timestamp_ms = ::buffa::types::decode_int64(buf)?;
            }
            10u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.packets_sent = ::buffa::types::decode_uint32(buf)?;
            }
            11u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.packets_received = ::buffa::types::decode_uint32(buf)?;
            }
            12u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.packets_lost = ::buffa::types::decode_uint32(buf)?;
            }
            13u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.bytes_sent = ::buffa::types::decode_uint64(buf)?;
            }
            14u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Fixed64,
                )?;
                self.jitter_ms = ::buffa::types::decode_double(buf)?;
            }
            15u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Fixed64,
                )?;
                self.estimated_mos = ::buffa::types::decode_double(buf)?;
            }
            16u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.trunk_id, buf)?;
            }
            17u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.tenant_id, buf)?;
            }
            18u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.codec, buf)?;
            }
            19u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::Varint,
                )?;
                self.timestamp_ms = ::buffa::types::decode_int64(buf)?;
            }
            20u32 => {
                ::buffa::encoding::check_wire_type(
                    tag,
                    ::buffa::encoding::WireType::LengthDelimited,
                )?;
                ::buffa::types::merge_string(&mut self.client_id, buf)?;
            }
            _ => {
                self.__buffa_unknown_fields
                    .push(::buffa::encoding::decode_unknown_field(tag, buf, ctx)?);
            }
        }
        ::core::result::Result::Ok(())
    }
    fn clear(&mut self) {
        self.call_sid.clear();
        self.event_type = ::buffa::EnumValue::from(0);
        self.status.clear();
        self.start_timestamp_ms = 0i64;
        self.q850_cause = 0i32;
        self.recording_url.clear();
        self.duration_seconds = 0i32;
        self.answer_timestamp_ms = 0i64;
        self.end_timestamp_ms = 0i64;
        self.packets_sent = 0u32;
        self.packets_received = 0u32;
        self.packets_lost = 0u32;
        self.bytes_sent = 0u64;
        self.jitter_ms = 0f64;
        self.estimated_mos = 0f64;
        self.trunk_id.clear();
        self.tenant_id.clear();
        self.codec.clear();
        self.timestamp_ms = 0i64;
        self.client_id.clear();
        self.__buffa_unknown_fields.clear();
    }
}
impl ::buffa::ExtensionSet for CallEvent {
    const PROTO_FQN: &'static str = "callevents.v1.CallEvent";
    fn unknown_fields(&self) -> &::buffa::UnknownFields {
        &self.__buffa_unknown_fields
    }
    fn unknown_fields_mut(&mut self) -> &mut ::buffa::UnknownFields {
        &mut self.__buffa_unknown_fields
    }
}
#[allow(
    non_camel_case_types,
    dead_code,
    unused_imports,
    unused_qualifications,
    clippy::derivable_impls,
    clippy::match_single_binding,
    clippy::uninlined_format_args,
    clippy::doc_lazy_continuation,
    clippy::module_inception
)]
pub mod __buffa {
    #[allow(unused_imports)]
    use super::*;
    pub mod view {
        #[allow(unused_imports)]
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct EventStreamRequestView<'a> {
            /// Field 1: `client_id`
            pub client_id: &'a str,
            pub __buffa_unknown_fields: ::buffa::UnknownFieldsView<'a>,
        }
        impl<'a> ::buffa::MessageView<'a> for EventStreamRequestView<'a> {
            type Owned = super::super::EventStreamRequest;
            fn decode_view(
                buf: &'a [u8],
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                let __limit = ::core::cell::Cell::new(
                    ::buffa::DEFAULT_UNKNOWN_FIELD_LIMIT,
                );
                let __elem = ::core::cell::Cell::new(
                    ::buffa::DEFAULT_ELEMENT_MEMORY_LIMIT,
                );
                <Self as ::buffa::MessageView>::decode_view_ctx(
                    buf,
                    ::buffa::DecodeContext::new(::buffa::RECURSION_LIMIT, &__limit)
                        .with_element_memory(&__elem),
                )
            }
            fn decode_view_with_ctx(
                buf: &'a [u8],
                ctx: ::buffa::DecodeContext<'_>,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                <Self as ::buffa::MessageView>::decode_view_ctx(buf, ctx)
            }
            #[inline]
            fn merge_view_field(
                &mut self,
                tag: ::buffa::encoding::Tag,
                cur: &'a [u8],
                before_tag: &'a [u8],
                ctx: ::buffa::DecodeContext<'_>,
            ) -> ::core::result::Result<&'a [u8], ::buffa::DecodeError> {
                let _ = ctx;
                #[allow(unused_variables)]
                let view = self;
                let mut cur = cur;
                match tag.field_number() {
                    1u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.client_id = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    _ => {
                        ::buffa::encoding::skip_field_depth(tag, &mut cur, ctx.depth())?;
                        let span_len = before_tag.len() - cur.len();
                        view.__buffa_unknown_fields
                            .push_record(before_tag, span_len, ctx)?;
                    }
                }
                ::core::result::Result::Ok(cur)
            }
            fn to_owned_message(
                &self,
            ) -> ::core::result::Result<
                super::super::EventStreamRequest,
                ::buffa::DecodeError,
            > {
                self.to_owned_from_source(None)
            }
            #[allow(clippy::useless_conversion, clippy::needless_update)]
            fn to_owned_from_source(
                &self,
                __buffa_src: ::core::option::Option<&::buffa::bytes::Bytes>,
            ) -> ::core::result::Result<
                super::super::EventStreamRequest,
                ::buffa::DecodeError,
            > {
                #[allow(unused_imports)]
                use ::buffa::alloc::string::ToString as _;
                let _ = __buffa_src;
                ::core::result::Result::Ok(super::super::EventStreamRequest {
                    client_id: self.client_id.to_string(),
                    __buffa_unknown_fields: self
                        .__buffa_unknown_fields
                        .to_owned()?
                        .into(),
                    ..::core::default::Default::default()
                })
            }
        }
        impl<'a> ::buffa::ViewEncode<'a> for EventStreamRequestView<'a> {
            #[allow(clippy::needless_borrow, clippy::let_and_return)]
            fn compute_size(&self, _cache: &mut ::buffa::SizeCache) -> u32 {
                #[allow(unused_imports)]
                use ::buffa::Enumeration as _;
                let mut size = 0u64;
                if !self.client_id.is_empty() {
                    size
                        += 1u64
                            + ::buffa::types::string_encoded_len(&self.client_id) as u64;
                }
                size += self.__buffa_unknown_fields.encoded_len() as u64;
                ::buffa::saturate_size(size)
            }
            #[allow(clippy::needless_borrow)]
            fn write_to(
                &self,
                _cache: &mut ::buffa::SizeCache,
                buf: &mut impl ::buffa::EncodeSink,
            ) {
                #[allow(unused_imports)]
                use ::buffa::Enumeration as _;
                if !self.client_id.is_empty() {
                    ::buffa::types::put_string_field(1u32, &self.client_id, buf);
                }
                self.__buffa_unknown_fields.write_to(buf);
            }
        }
        impl<'a> ::buffa::MessageName for EventStreamRequestView<'a> {
            const PACKAGE: &'static str = "callevents.v1";
            const NAME: &'static str = "EventStreamRequest";
            const FULL_NAME: &'static str = "callevents.v1.EventStreamRequest";
            const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.EventStreamRequest";
        }
        ::buffa::impl_default_view_instance!(EventStreamRequestView);
        ::buffa::impl_view_reborrow!(EventStreamRequestView);
        /** Self-contained, `'static` owned view of a `EventStreamRequest` message.

 Wraps [`::buffa::OwnedView`]`<`[`EventStreamRequestView`]`<'static>>`: the decoded view and the [`::buffa::bytes::Bytes`] buffer it borrows from travel together, so the handle is `'static` and `Send + Sync` — suitable for async handlers, spawned tasks, and anywhere a `'static` bound is required.

 Field accessors return borrows tied to `&self`. Use [`Self::view`] to get the full [`EventStreamRequestView`] when you need struct patterns, iteration helpers, or to pass the view to lifetime-parameterised code.*/
        #[derive(Clone, Debug)]
        pub struct EventStreamRequestOwnedView(
            ::buffa::OwnedView<EventStreamRequestView<'static>>,
        );
        impl EventStreamRequestOwnedView {
            /// Decode an owned view from a [`::buffa::bytes::Bytes`] buffer.
            ///
            /// The view borrows directly from the buffer's data; the buffer is
            /// retained inside the returned handle.
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError`] if the buffer contains invalid
            /// protobuf data.
            pub fn decode(
                bytes: ::buffa::bytes::Bytes,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    EventStreamRequestOwnedView(::buffa::OwnedView::decode(bytes)?),
                )
            }
            /// Decode with custom [`::buffa::DecodeOptions`] (recursion limit,
            /// max message size).
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError`] if the buffer is invalid or
            /// exceeds the configured limits.
            pub fn decode_with_options(
                bytes: ::buffa::bytes::Bytes,
                opts: &::buffa::DecodeOptions,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    EventStreamRequestOwnedView(
                        ::buffa::OwnedView::decode_with_options(bytes, opts)?,
                    ),
                )
            }
            /// Build from an owned message via an encode → decode round-trip.
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError::MessageTooLarge`] if the
            /// message's encoded size exceeds the 2 GiB protobuf limit, or
            /// another [`::buffa::DecodeError`] if the re-encoded bytes are
            /// somehow invalid (should not happen for well-formed messages).
            pub fn from_owned(
                msg: &super::super::EventStreamRequest,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    EventStreamRequestOwnedView(::buffa::OwnedView::from_owned(msg)?),
                )
            }
            /// Borrow the full [`EventStreamRequestView`] with its lifetime tied to `&self`.
            #[must_use]
            pub fn view(&self) -> &EventStreamRequestView<'_> {
                self.0.reborrow()
            }
            /// Convert to the owned message type.
            ///
            /// Infallible: this type's constructors wire-decode their
            /// buffer, and a view produced by wire decoding always
            /// converts. Delegates to [`::buffa::OwnedView::to_owned_message`],
            /// whose contract also governs handles converted from a raw
            /// [`::buffa::OwnedView`].
            #[must_use]
            pub fn to_owned_message(&self) -> super::super::EventStreamRequest {
                self.0.to_owned_message()
            }
            /// The underlying bytes buffer.
            #[must_use]
            pub fn bytes(&self) -> &::buffa::bytes::Bytes {
                self.0.bytes()
            }
            /// Consume the handle, returning the underlying bytes buffer.
            #[must_use]
            pub fn into_bytes(self) -> ::buffa::bytes::Bytes {
                self.0.into_bytes()
            }
            /// Field 1: `client_id`
            #[must_use]
            pub fn client_id(&self) -> &'_ str {
                self.0.reborrow().client_id
            }
        }
        impl ::core::convert::From<::buffa::OwnedView<EventStreamRequestView<'static>>>
        for EventStreamRequestOwnedView {
            fn from(inner: ::buffa::OwnedView<EventStreamRequestView<'static>>) -> Self {
                EventStreamRequestOwnedView(inner)
            }
        }
        impl ::core::convert::From<EventStreamRequestOwnedView>
        for ::buffa::OwnedView<EventStreamRequestView<'static>> {
            fn from(wrapper: EventStreamRequestOwnedView) -> Self {
                wrapper.0
            }
        }
        impl ::core::convert::AsRef<::buffa::OwnedView<EventStreamRequestView<'static>>>
        for EventStreamRequestOwnedView {
            fn as_ref(&self) -> &::buffa::OwnedView<EventStreamRequestView<'static>> {
                &self.0
            }
        }
        impl ::buffa::HasMessageView for super::super::EventStreamRequest {
            type View<'a> = EventStreamRequestView<'a>;
            type ViewHandle = EventStreamRequestOwnedView;
        }
        #[derive(Clone, Debug, Default)]
        pub struct CallEventView<'a> {
            /// Field 1: `call_sid`
            pub call_sid: &'a str,
            /// Field 2: `event_type`
            pub event_type: ::buffa::EnumValue<super::super::EventType>,
            /// Field 3: `status`
            pub status: &'a str,
            /// Field 4: `start_timestamp_ms`
            pub start_timestamp_ms: i64,
            /// Field 5: `q850_cause`
            pub q850_cause: i32,
            /// Field 6: `recording_url`
            pub recording_url: &'a str,
            /// Field 7: `duration_seconds`
            pub duration_seconds: i32,
            /// Field 8: `answer_timestamp_ms`
            pub answer_timestamp_ms: i64,
            /// Field 9: `end_timestamp_ms`
            pub end_timestamp_ms: i64,
            /// Field 10: `packets_sent`
            pub packets_sent: u32,
            /// Field 11: `packets_received`
            pub packets_received: u32,
            /// Field 12: `packets_lost`
            pub packets_lost: u32,
            /// Field 13: `bytes_sent`
            pub bytes_sent: u64,
            /// Field 14: `jitter_ms`
            pub jitter_ms: f64,
            /// Field 15: `estimated_mos`
            pub estimated_mos: f64,
            /// Field 16: `trunk_id`
            pub trunk_id: &'a str,
            /// Field 17: `tenant_id`
            pub tenant_id: &'a str,
            /// Field 18: `codec`
            pub codec: &'a str,
            /// Field 19: `timestamp_ms`
            pub timestamp_ms: i64,
            /// Field 20: `client_id`
            pub client_id: &'a str,
            pub __buffa_unknown_fields: ::buffa::UnknownFieldsView<'a>,
        }
        impl<'a> ::buffa::MessageView<'a> for CallEventView<'a> {
            type Owned = super::super::CallEvent;
            fn decode_view(
                buf: &'a [u8],
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                let __limit = ::core::cell::Cell::new(
                    ::buffa::DEFAULT_UNKNOWN_FIELD_LIMIT,
                );
                let __elem = ::core::cell::Cell::new(
                    ::buffa::DEFAULT_ELEMENT_MEMORY_LIMIT,
                );
                <Self as ::buffa::MessageView>::decode_view_ctx(
                    buf,
                    ::buffa::DecodeContext::new(::buffa::RECURSION_LIMIT, &__limit)
                        .with_element_memory(&__elem),
                )
            }
            fn decode_view_with_ctx(
                buf: &'a [u8],
                ctx: ::buffa::DecodeContext<'_>,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                <Self as ::buffa::MessageView>::decode_view_ctx(buf, ctx)
            }
            #[inline]
            fn merge_view_field(
                &mut self,
                tag: ::buffa::encoding::Tag,
                cur: &'a [u8],
                before_tag: &'a [u8],
                ctx: ::buffa::DecodeContext<'_>,
            ) -> ::core::result::Result<&'a [u8], ::buffa::DecodeError> {
                let _ = ctx;
                #[allow(unused_variables)]
                let view = self;
                let mut cur = cur;
                match tag.field_number() {
                    1u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.call_sid = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    2u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.event_type = ::buffa::EnumValue::from(
                            ::buffa::types::decode_int32(&mut cur)?,
                        );
                    }
                    3u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.status = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    4u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.start_timestamp_ms = ::buffa::types::decode_int64(
                            &mut cur,
                        )?;
                    }
                    5u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.q850_cause = ::buffa::types::decode_int32(&mut cur)?;
                    }
                    6u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.recording_url = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    7u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.duration_seconds = ::buffa::types::decode_int32(&mut cur)?;
                    }
                    8u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.answer_timestamp_ms = ::buffa::types::decode_int64(
                            &mut cur,
                        )?;
                    }
                    9u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.end_timestamp_ms = ::buffa::types::decode_int64(&mut cur)?;
                    }
                    10u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.packets_sent = ::buffa::types::decode_uint32(&mut cur)?;
                    }
                    11u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.packets_received = ::buffa::types::decode_uint32(&mut cur)?;
                    }
                    12u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.packets_lost = ::buffa::types::decode_uint32(&mut cur)?;
                    }
                    13u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.bytes_sent = ::buffa::types::decode_uint64(&mut cur)?;
                    }
                    14u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Fixed64,
                        )?;
                        view.jitter_ms = ::buffa::types::decode_double(&mut cur)?;
                    }
                    15u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Fixed64,
                        )?;
                        view.estimated_mos = ::buffa::types::decode_double(&mut cur)?;
                    }
                    16u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.trunk_id = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    17u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.tenant_id = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    18u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.codec = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    19u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::Varint,
                        )?;
                        view.timestamp_ms = ::buffa::types::decode_int64(&mut cur)?;
                    }
                    20u32 => {
                        ::buffa::encoding::check_wire_type(
                            tag,
                            ::buffa::encoding::WireType::LengthDelimited,
                        )?;
                        view.client_id = ::buffa::types::borrow_str(&mut cur)?;
                    }
                    _ => {
                        ::buffa::encoding::skip_field_depth(tag, &mut cur, ctx.depth())?;
                        let span_len = before_tag.len() - cur.len();
                        view.__buffa_unknown_fields
                            .push_record(before_tag, span_len, ctx)?;
                    }
                }
                ::core::result::Result::Ok(cur)
            }
            fn to_owned_message(
                &self,
            ) -> ::core::result::Result<super::super::CallEvent, ::buffa::DecodeError> {
                self.to_owned_from_source(None)
            }
            #[allow(clippy::useless_conversion, clippy::needless_update)]
            fn to_owned_from_source(
                &self,
                __buffa_src: ::core::option::Option<&::buffa::bytes::Bytes>,
            ) -> ::core::result::Result<super::super::CallEvent, ::buffa::DecodeError> {
                #[allow(unused_imports)]
                use ::buffa::alloc::string::ToString as _;
                let _ = __buffa_src;
                ::core::result::Result::Ok(super::super::CallEvent {
                    call_sid: self.call_sid.to_string(),
                    event_type: self.event_type,
                    status: self.status.to_string(),
                    start_timestamp_ms: self.start_timestamp_ms,
                    q850_cause: self.q850_cause,
                    recording_url: self.recording_url.to_string(),
                    duration_seconds: self.duration_seconds,
                    answer_timestamp_ms: self.answer_timestamp_ms,
                    end_timestamp_ms: self.end_timestamp_ms,
                    packets_sent: self.packets_sent,
                    packets_received: self.packets_received,
                    packets_lost: self.packets_lost,
                    bytes_sent: self.bytes_sent,
                    jitter_ms: self.jitter_ms,
                    estimated_mos: self.estimated_mos,
                    trunk_id: self.trunk_id.to_string(),
                    tenant_id: self.tenant_id.to_string(),
                    codec: self.codec.to_string(),
                    timestamp_ms: self.timestamp_ms,
                    client_id: self.client_id.to_string(),
                    __buffa_unknown_fields: self
                        .__buffa_unknown_fields
                        .to_owned()?
                        .into(),
                    ..::core::default::Default::default()
                })
            }
        }
        impl<'a> ::buffa::ViewEncode<'a> for CallEventView<'a> {
            #[allow(clippy::needless_borrow, clippy::let_and_return)]
            fn compute_size(&self, _cache: &mut ::buffa::SizeCache) -> u32 {
                #[allow(unused_imports)]
                use ::buffa::Enumeration as _;
                let mut size = 0u64;
                if !self.call_sid.is_empty() {
                    size
                        += 1u64
                            + ::buffa::types::string_encoded_len(&self.call_sid) as u64;
                }
                {
                    let val = self.event_type.to_i32();
                    if val != 0 {
                        size += 1u64 + ::buffa::types::int32_encoded_len(val) as u64;
                    }
                }
                if !self.status.is_empty() {
                    size
                        += 1u64
                            + ::buffa::types::string_encoded_len(&self.status) as u64;
                }
                if self.start_timestamp_ms != 0i64 {
                    size
                        += 1u64
                            + ::buffa::types::int64_encoded_len(self.start_timestamp_ms)
                                as u64;
                }
                if self.q850_cause != 0i32 {
                    size
                        += 1u64
                            + ::buffa::types::int32_encoded_len(self.q850_cause) as u64;
                }
                if !self.recording_url.is_empty() {
                    size
                        += 1u64
                            + ::buffa::types::string_encoded_len(&self.recording_url)
                                as u64;
                }
                if self.duration_seconds != 0i32 {
                    size
                        += 1u64
                            + ::buffa::types::int32_encoded_len(self.duration_seconds)
                                as u64;
                }
                if self.answer_timestamp_ms != 0i64 {
                    size
                        += 1u64
                            + ::buffa::types::int64_encoded_len(self.answer_timestamp_ms)
                                as u64;
                }
                if self.end_timestamp_ms != 0i64 {
                    size
                        += 1u64
                            + ::buffa::types::int64_encoded_len(self.end_timestamp_ms)
                                as u64;
                }
                if self.packets_sent != 0u32 {
                    size
                        += 1u64
                            + ::buffa::types::uint32_encoded_len(self.packets_sent)
                                as u64;
                }
                if self.packets_received != 0u32 {
                    size
                        += 1u64
                            + ::buffa::types::uint32_encoded_len(self.packets_received)
                                as u64;
                }
                if self.packets_lost != 0u32 {
                    size
                        += 1u64
                            + ::buffa::types::uint32_encoded_len(self.packets_lost)
                                as u64;
                }
                if self.bytes_sent != 0u64 {
                    size
                        += 1u64
                            + ::buffa::types::uint64_encoded_len(self.bytes_sent) as u64;
                }
                if self.jitter_ms.to_bits() != 0u64 {
                    size += 1u64 + ::buffa::types::FIXED64_ENCODED_LEN as u64;
                }
                if self.estimated_mos.to_bits() != 0u64 {
                    size += 1u64 + ::buffa::types::FIXED64_ENCODED_LEN as u64;
                }
                if !self.trunk_id.is_empty() {
                    size
                        += 2u64
                            + ::buffa::types::string_encoded_len(&self.trunk_id) as u64;
                }
                if !self.tenant_id.is_empty() {
                    size
                        += 2u64
                            + ::buffa::types::string_encoded_len(&self.tenant_id) as u64;
                }
                if !self.codec.is_empty() {
                    size
                        += 2u64 + ::buffa::types::string_encoded_len(&self.codec) as u64;
                }
                if self.timestamp_ms != 0i64 {
                    size
                        += 2u64
                            + ::buffa::types::int64_encoded_len(self.timestamp_ms)
                                as u64;
                }
                if !self.client_id.is_empty() {
                    size
                        += 2u64
                            + ::buffa::types::string_encoded_len(&self.client_id) as u64;
                }
                size += self.__buffa_unknown_fields.encoded_len() as u64;
                ::buffa::saturate_size(size)
            }
            #[allow(clippy::needless_borrow)]
            fn write_to(
                &self,
                _cache: &mut ::buffa::SizeCache,
                buf: &mut impl ::buffa::EncodeSink,
            ) {
                #[allow(unused_imports)]
                use ::buffa::Enumeration as _;
                if !self.call_sid.is_empty() {
                    ::buffa::types::put_string_field(1u32, &self.call_sid, buf);
                }
                {
                    let val = self.event_type.to_i32();
                    if val != 0 {
                        ::buffa::types::put_int32_field(2u32, val, buf);
                    }
                }
                if !self.status.is_empty() {
                    ::buffa::types::put_string_field(3u32, &self.status, buf);
                }
                if self.start_timestamp_ms != 0i64 {
                    ::buffa::types::put_int64_field(4u32, self.start_timestamp_ms, buf);
                }
                if self.q850_cause != 0i32 {
                    ::buffa::types::put_int32_field(5u32, self.q850_cause, buf);
                }
                if !self.recording_url.is_empty() {
                    ::buffa::types::put_string_field(6u32, &self.recording_url, buf);
                }
                if self.duration_seconds != 0i32 {
                    ::buffa::types::put_int32_field(7u32, self.duration_seconds, buf);
                }
                if self.answer_timestamp_ms != 0i64 {
                    ::buffa::types::put_int64_field(8u32, self.answer_timestamp_ms, buf);
                }
                if self.end_timestamp_ms != 0i64 {
                    ::buffa::types::put_int64_field(9u32, self.end_timestamp_ms, buf);
                }
                if self.packets_sent != 0u32 {
                    ::buffa::types::put_uint32_field(10u32, self.packets_sent, buf);
                }
                if self.packets_received != 0u32 {
                    ::buffa::types::put_uint32_field(11u32, self.packets_received, buf);
                }
                if self.packets_lost != 0u32 {
                    ::buffa::types::put_uint32_field(12u32, self.packets_lost, buf);
                }
                if self.bytes_sent != 0u64 {
                    ::buffa::types::put_uint64_field(13u32, self.bytes_sent, buf);
                }
                if self.jitter_ms.to_bits() != 0u64 {
                    ::buffa::types::put_double_field(14u32, self.jitter_ms, buf);
                }
                if self.estimated_mos.to_bits() != 0u64 {
                    ::buffa::types::put_double_field(15u32, self.estimated_mos, buf);
                }
                if !self.trunk_id.is_empty() {
                    ::buffa::types::put_string_field(16u32, &self.trunk_id, buf);
                }
                if !self.tenant_id.is_empty() {
                    ::buffa::types::put_string_field(17u32, &self.tenant_id, buf);
                }
                if !self.codec.is_empty() {
                    ::buffa::types::put_string_field(18u32, &self.codec, buf);
                }
                if self.timestamp_ms != 0i64 {
                    ::buffa::types::put_int64_field(19u32, self.timestamp_ms, buf);
                }
                if !self.client_id.is_empty() {
                    ::buffa::types::put_string_field(20u32, &self.client_id, buf);
                }
                self.__buffa_unknown_fields.write_to(buf);
            }
        }
        impl<'a> ::buffa::MessageName for CallEventView<'a> {
            const PACKAGE: &'static str = "callevents.v1";
            const NAME: &'static str = "CallEvent";
            const FULL_NAME: &'static str = "callevents.v1.CallEvent";
            const TYPE_URL: &'static str = "type.googleapis.com/callevents.v1.CallEvent";
        }
        ::buffa::impl_default_view_instance!(CallEventView);
        ::buffa::impl_view_reborrow!(CallEventView);
        /** Self-contained, `'static` owned view of a `CallEvent` message.

 Wraps [`::buffa::OwnedView`]`<`[`CallEventView`]`<'static>>`: the decoded view and the [`::buffa::bytes::Bytes`] buffer it borrows from travel together, so the handle is `'static` and `Send + Sync` — suitable for async handlers, spawned tasks, and anywhere a `'static` bound is required.

 Field accessors return borrows tied to `&self`. Use [`Self::view`] to get the full [`CallEventView`] when you need struct patterns, iteration helpers, or to pass the view to lifetime-parameterised code.*/
        #[derive(Clone, Debug)]
        pub struct CallEventOwnedView(::buffa::OwnedView<CallEventView<'static>>);
        impl CallEventOwnedView {
            /// Decode an owned view from a [`::buffa::bytes::Bytes`] buffer.
            ///
            /// The view borrows directly from the buffer's data; the buffer is
            /// retained inside the returned handle.
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError`] if the buffer contains invalid
            /// protobuf data.
            pub fn decode(
                bytes: ::buffa::bytes::Bytes,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    CallEventOwnedView(::buffa::OwnedView::decode(bytes)?),
                )
            }
            /// Decode with custom [`::buffa::DecodeOptions`] (recursion limit,
            /// max message size).
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError`] if the buffer is invalid or
            /// exceeds the configured limits.
            pub fn decode_with_options(
                bytes: ::buffa::bytes::Bytes,
                opts: &::buffa::DecodeOptions,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    CallEventOwnedView(
                        ::buffa::OwnedView::decode_with_options(bytes, opts)?,
                    ),
                )
            }
            /// Build from an owned message via an encode → decode round-trip.
            ///
            /// # Errors
            ///
            /// Returns [`::buffa::DecodeError::MessageTooLarge`] if the
            /// message's encoded size exceeds the 2 GiB protobuf limit, or
            /// another [`::buffa::DecodeError`] if the re-encoded bytes are
            /// somehow invalid (should not happen for well-formed messages).
            pub fn from_owned(
                msg: &super::super::CallEvent,
            ) -> ::core::result::Result<Self, ::buffa::DecodeError> {
                ::core::result::Result::Ok(
                    CallEventOwnedView(::buffa::OwnedView::from_owned(msg)?),
                )
            }
            /// Borrow the full [`CallEventView`] with its lifetime tied to `&self`.
            #[must_use]
            pub fn view(&self) -> &CallEventView<'_> {
                self.0.reborrow()
            }
            /// Convert to the owned message type.
            ///
            /// Infallible: this type's constructors wire-decode their
            /// buffer, and a view produced by wire decoding always
            /// converts. Delegates to [`::buffa::OwnedView::to_owned_message`],
            /// whose contract also governs handles converted from a raw
            /// [`::buffa::OwnedView`].
            #[must_use]
            pub fn to_owned_message(&self) -> super::super::CallEvent {
                self.0.to_owned_message()
            }
            /// The underlying bytes buffer.
            #[must_use]
            pub fn bytes(&self) -> &::buffa::bytes::Bytes {
                self.0.bytes()
            }
            /// Consume the handle, returning the underlying bytes buffer.
            #[must_use]
            pub fn into_bytes(self) -> ::buffa::bytes::Bytes {
                self.0.into_bytes()
            }
            /// Field 1: `call_sid`
            #[must_use]
            pub fn call_sid(&self) -> &'_ str {
                self.0.reborrow().call_sid
            }
            /// Field 2: `event_type`
            #[must_use]
            pub fn event_type(&self) -> ::buffa::EnumValue<super::super::EventType> {
                self.0.reborrow().event_type
            }
            /// Field 3: `status`
            #[must_use]
            pub fn status(&self) -> &'_ str {
                self.0.reborrow().status
            }
            /// Field 4: `start_timestamp_ms`
            #[must_use]
            pub fn start_timestamp_ms(&self) -> i64 {
                self.0.reborrow().start_timestamp_ms
            }
            /// Field 5: `q850_cause`
            #[must_use]
            pub fn q850_cause(&self) -> i32 {
                self.0.reborrow().q850_cause
            }
            /// Field 6: `recording_url`
            #[must_use]
            pub fn recording_url(&self) -> &'_ str {
                self.0.reborrow().recording_url
            }
            /// Field 7: `duration_seconds`
            #[must_use]
            pub fn duration_seconds(&self) -> i32 {
                self.0.reborrow().duration_seconds
            }
            /// Field 8: `answer_timestamp_ms`
            #[must_use]
            pub fn answer_timestamp_ms(&self) -> i64 {
                self.0.reborrow().answer_timestamp_ms
            }
            /// Field 9: `end_timestamp_ms`
            #[must_use]
            pub fn end_timestamp_ms(&self) -> i64 {
                self.0.reborrow().end_timestamp_ms
            }
            /// Field 10: `packets_sent`
            #[must_use]
            pub fn packets_sent(&self) -> u32 {
                self.0.reborrow().packets_sent
            }
            /// Field 11: `packets_received`
            #[must_use]
            pub fn packets_received(&self) -> u32 {
                self.0.reborrow().packets_received
            }
            /// Field 12: `packets_lost`
            #[must_use]
            pub fn packets_lost(&self) -> u32 {
                self.0.reborrow().packets_lost
            }
            /// Field 13: `bytes_sent`
            #[must_use]
            pub fn bytes_sent(&self) -> u64 {
                self.0.reborrow().bytes_sent
            }
            /// Field 14: `jitter_ms`
            #[must_use]
            pub fn jitter_ms(&self) -> f64 {
                self.0.reborrow().jitter_ms
            }
            /// Field 15: `estimated_mos`
            #[must_use]
            pub fn estimated_mos(&self) -> f64 {
                self.0.reborrow().estimated_mos
            }
            /// Field 16: `trunk_id`
            #[must_use]
            pub fn trunk_id(&self) -> &'_ str {
                self.0.reborrow().trunk_id
            }
            /// Field 17: `tenant_id`
            #[must_use]
            pub fn tenant_id(&self) -> &'_ str {
                self.0.reborrow().tenant_id
            }
            /// Field 18: `codec`
            #[must_use]
            pub fn codec(&self) -> &'_ str {
                self.0.reborrow().codec
            }
            /// Field 19: `timestamp_ms`
            #[must_use]
            pub fn timestamp_ms(&self) -> i64 {
                self.0.reborrow().timestamp_ms
            }
            /// Field 20: `client_id`
            #[must_use]
            pub fn client_id(&self) -> &'_ str {
                self.0.reborrow().client_id
            }
        }
        impl ::core::convert::From<::buffa::OwnedView<CallEventView<'static>>>
        for CallEventOwnedView {
            fn from(inner: ::buffa::OwnedView<CallEventView<'static>>) -> Self {
                CallEventOwnedView(inner)
            }
        }
        impl ::core::convert::From<CallEventOwnedView>
        for ::buffa::OwnedView<CallEventView<'static>> {
            fn from(wrapper: CallEventOwnedView) -> Self {
                wrapper.0
            }
        }
        impl ::core::convert::AsRef<::buffa::OwnedView<CallEventView<'static>>>
        for CallEventOwnedView {
            fn as_ref(&self) -> &::buffa::OwnedView<CallEventView<'static>> {
                &self.0
            }
        }
        impl ::buffa::HasMessageView for super::super::CallEvent {
            type View<'a> = CallEventView<'a>;
            type ViewHandle = CallEventOwnedView;
        }
    }
}
#[doc(inline)]
pub use self::__buffa::view::EventStreamRequestView;
#[doc(inline)]
pub use self::__buffa::view::EventStreamRequestOwnedView;
#[doc(inline)]
pub use self::__buffa::view::CallEventView;
#[doc(inline)]
pub use self::__buffa::view::CallEventOwnedView;
