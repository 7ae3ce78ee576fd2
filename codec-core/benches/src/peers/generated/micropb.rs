// Generated: run `cargo run` in codec-core/benches/generate.
pub mod callevents_ {
    pub mod v1_ {
        #[derive(Debug, Default, PartialEq, Clone)]
        pub struct EventStreamRequest {
            pub r#client_id: ::heapless::String<64>,
        }
        impl EventStreamRequest {}
        impl ::micropb::MessageDecode for EventStreamRequest {
            fn decode<IMPL_MICROPB_READ: ::micropb::PbRead>(
                &mut self,
                decoder: &mut ::micropb::PbDecoder<IMPL_MICROPB_READ>,
                len: usize,
            ) -> Result<(), ::micropb::DecodeError<IMPL_MICROPB_READ::Error>> {
                use ::micropb::{PbBytes, PbString, PbVec, PbMap, FieldDecode};
                let before = decoder.bytes_read();
                while decoder.bytes_read() - before < len {
                    let tag = decoder.decode_tag()?;
                    match tag.field_num() {
                        0 => return Err(::micropb::DecodeError::ZeroField),
                        1u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#client_id;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        _ => {
                            decoder.skip_wire_value(tag.wire_type())?;
                        }
                    }
                }
                Ok(())
            }
        }
        impl ::micropb::MessageEncode for EventStreamRequest {
            const MAX_SIZE: ::core::result::Result<usize, &'static str> = 'msg: {
                let mut max_size = 0;
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(65usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                ::core::result::Result::Ok(max_size)
            };
            fn encode<IMPL_MICROPB_WRITE: ::micropb::PbWrite>(
                &self,
                encoder: &mut ::micropb::PbEncoder<IMPL_MICROPB_WRITE>,
            ) -> Result<(), IMPL_MICROPB_WRITE::Error> {
                use ::micropb::{PbMap, FieldEncode};
                {
                    let val_ref = &self.r#client_id;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(10u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                Ok(())
            }
            fn compute_size(&self) -> usize {
                use ::micropb::{PbMap, FieldEncode};
                let mut size = 0;
                {
                    let val_ref = &self.r#client_id;
                    if !val_ref.is_empty() {
                        size
                            += 1usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                size
            }
        }
        #[derive(Debug, Default, PartialEq, Clone)]
        pub struct CallEvent {
            pub r#call_sid: ::heapless::String<64>,
            pub r#event_type: EventType,
            pub r#status: ::heapless::String<32>,
            pub r#start_timestamp_ms: i64,
            pub r#q850_cause: i32,
            pub r#recording_url: ::heapless::String<256>,
            pub r#duration_seconds: i32,
            pub r#answer_timestamp_ms: i64,
            pub r#end_timestamp_ms: i64,
            pub r#packets_sent: u32,
            pub r#packets_received: u32,
            pub r#packets_lost: u32,
            pub r#bytes_sent: u64,
            pub r#jitter_ms: f64,
            pub r#estimated_mos: f64,
            pub r#trunk_id: ::heapless::String<64>,
            pub r#tenant_id: ::heapless::String<64>,
            pub r#codec: ::heapless::String<16>,
            pub r#timestamp_ms: i64,
            pub r#client_id: ::heapless::String<64>,
        }
        impl CallEvent {}
        impl ::micropb::MessageDecode for CallEvent {
            fn decode<IMPL_MICROPB_READ: ::micropb::PbRead>(
                &mut self,
                decoder: &mut ::micropb::PbDecoder<IMPL_MICROPB_READ>,
                len: usize,
            ) -> Result<(), ::micropb::DecodeError<IMPL_MICROPB_READ::Error>> {
                use ::micropb::{PbBytes, PbString, PbVec, PbMap, FieldDecode};
                let before = decoder.bytes_read();
                while decoder.bytes_read() - before < len {
                    let tag = decoder.decode_tag()?;
                    match tag.field_num() {
                        0 => return Err(::micropb::DecodeError::ZeroField),
                        1u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#call_sid;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        2u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#event_type;
                            {
                                let val = decoder
                                    .decode_int32()
                                    .map(|n| EventType(n as _))?;
                                let val_ref = &val;
                                if val_ref.0 != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        3u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#status;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        4u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#start_timestamp_ms;
                            {
                                let val = decoder.decode_int64()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        5u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#q850_cause;
                            {
                                let val = decoder.decode_int32()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        6u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#recording_url;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        7u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#duration_seconds;
                            {
                                let val = decoder.decode_int32()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        8u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#answer_timestamp_ms;
                            {
                                let val = decoder.decode_int64()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        9u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#end_timestamp_ms;
                            {
                                let val = decoder.decode_int64()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        10u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#packets_sent;
                            {
                                let val = decoder.decode_varint32()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        11u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#packets_received;
                            {
                                let val = decoder.decode_varint32()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        12u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#packets_lost;
                            {
                                let val = decoder.decode_varint32()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        13u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#bytes_sent;
                            {
                                let val = decoder.decode_varint64()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        14u32 => {
                            if tag.wire_type() != 1u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#jitter_ms;
                            {
                                let val = decoder.decode_double()?;
                                let val_ref = &val;
                                if *val_ref != 0.0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        15u32 => {
                            if tag.wire_type() != 1u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#estimated_mos;
                            {
                                let val = decoder.decode_double()?;
                                let val_ref = &val;
                                if *val_ref != 0.0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        16u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#trunk_id;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        17u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#tenant_id;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        18u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#codec;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        19u32 => {
                            if tag.wire_type() != 0u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#timestamp_ms;
                            {
                                let val = decoder.decode_int64()?;
                                let val_ref = &val;
                                if *val_ref != 0 {
                                    *mut_ref = val as _;
                                }
                            };
                        }
                        20u32 => {
                            if tag.wire_type() != 2u8 {
                                return Err(::micropb::DecodeError::WrongWireType);
                            }
                            let mut_ref = &mut self.r#client_id;
                            {
                                decoder
                                    .decode_string(mut_ref, ::micropb::Presence::Implicit)?;
                            };
                        }
                        _ => {
                            decoder.skip_wire_value(tag.wire_type())?;
                        }
                    }
                }
                Ok(())
            }
        }
        impl ::micropb::MessageEncode for CallEvent {
            const MAX_SIZE: ::core::result::Result<usize, &'static str> = 'msg: {
                let mut max_size = 0;
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(65usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(EventType::_MAX_SIZE), | size | size +
                    1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(33usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(258usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(5usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(5usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(5usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(8usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(8usize), | size | size + 1usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(65usize), | size | size + 2usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(65usize), | size | size + 2usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(17usize), | size | size + 2usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(10usize), | size | size + 2usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                match ::micropb::const_map!(
                    ::core::result::Result::Ok(65usize), | size | size + 2usize
                ) {
                    ::core::result::Result::Ok(size) => {
                        max_size += size;
                    }
                    ::core::result::Result::Err(err) => {
                        break 'msg (::core::result::Result::<usize, _>::Err(err));
                    }
                }
                ::core::result::Result::Ok(max_size)
            };
            fn encode<IMPL_MICROPB_WRITE: ::micropb::PbWrite>(
                &self,
                encoder: &mut ::micropb::PbEncoder<IMPL_MICROPB_WRITE>,
            ) -> Result<(), IMPL_MICROPB_WRITE::Error> {
                use ::micropb::{PbMap, FieldEncode};
                {
                    let val_ref = &self.r#call_sid;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(10u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#event_type;
                    if val_ref.0 != 0 {
                        encoder.encode_varint32(16u32)?;
                        encoder.encode_int32(val_ref.0 as _)?;
                    }
                }
                {
                    let val_ref = &self.r#status;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(26u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#start_timestamp_ms;
                    if *val_ref != 0 {
                        encoder.encode_varint32(32u32)?;
                        encoder.encode_int64(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#q850_cause;
                    if *val_ref != 0 {
                        encoder.encode_varint32(40u32)?;
                        encoder.encode_int32(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#recording_url;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(50u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#duration_seconds;
                    if *val_ref != 0 {
                        encoder.encode_varint32(56u32)?;
                        encoder.encode_int32(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#answer_timestamp_ms;
                    if *val_ref != 0 {
                        encoder.encode_varint32(64u32)?;
                        encoder.encode_int64(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#end_timestamp_ms;
                    if *val_ref != 0 {
                        encoder.encode_varint32(72u32)?;
                        encoder.encode_int64(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#packets_sent;
                    if *val_ref != 0 {
                        encoder.encode_varint32(80u32)?;
                        encoder.encode_varint32(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#packets_received;
                    if *val_ref != 0 {
                        encoder.encode_varint32(88u32)?;
                        encoder.encode_varint32(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#packets_lost;
                    if *val_ref != 0 {
                        encoder.encode_varint32(96u32)?;
                        encoder.encode_varint32(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#bytes_sent;
                    if *val_ref != 0 {
                        encoder.encode_varint32(104u32)?;
                        encoder.encode_varint64(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#jitter_ms;
                    if *val_ref != 0.0 {
                        encoder.encode_varint32(113u32)?;
                        encoder.encode_double(*val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#estimated_mos;
                    if *val_ref != 0.0 {
                        encoder.encode_varint32(121u32)?;
                        encoder.encode_double(*val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#trunk_id;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(130u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#tenant_id;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(138u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#codec;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(146u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                {
                    let val_ref = &self.r#timestamp_ms;
                    if *val_ref != 0 {
                        encoder.encode_varint32(152u32)?;
                        encoder.encode_int64(*val_ref as _)?;
                    }
                }
                {
                    let val_ref = &self.r#client_id;
                    if !val_ref.is_empty() {
                        encoder.encode_varint32(162u32)?;
                        encoder.encode_string(val_ref)?;
                    }
                }
                Ok(())
            }
            fn compute_size(&self) -> usize {
                use ::micropb::{PbMap, FieldEncode};
                let mut size = 0;
                {
                    let val_ref = &self.r#call_sid;
                    if !val_ref.is_empty() {
                        size
                            += 1usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#event_type;
                    if val_ref.0 != 0 {
                        size += 1usize + ::micropb::size::sizeof_int32(val_ref.0 as _);
                    }
                }
                {
                    let val_ref = &self.r#status;
                    if !val_ref.is_empty() {
                        size
                            += 1usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#start_timestamp_ms;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_int64(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#q850_cause;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_int32(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#recording_url;
                    if !val_ref.is_empty() {
                        size
                            += 1usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#duration_seconds;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_int32(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#answer_timestamp_ms;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_int64(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#end_timestamp_ms;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_int64(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#packets_sent;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_varint32(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#packets_received;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_varint32(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#packets_lost;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_varint32(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#bytes_sent;
                    if *val_ref != 0 {
                        size += 1usize + ::micropb::size::sizeof_varint64(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#jitter_ms;
                    if *val_ref != 0.0 {
                        size += 1usize + 8;
                    }
                }
                {
                    let val_ref = &self.r#estimated_mos;
                    if *val_ref != 0.0 {
                        size += 1usize + 8;
                    }
                }
                {
                    let val_ref = &self.r#trunk_id;
                    if !val_ref.is_empty() {
                        size
                            += 2usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#tenant_id;
                    if !val_ref.is_empty() {
                        size
                            += 2usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#codec;
                    if !val_ref.is_empty() {
                        size
                            += 2usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                {
                    let val_ref = &self.r#timestamp_ms;
                    if *val_ref != 0 {
                        size += 2usize + ::micropb::size::sizeof_int64(*val_ref as _);
                    }
                }
                {
                    let val_ref = &self.r#client_id;
                    if !val_ref.is_empty() {
                        size
                            += 2usize
                                + ::micropb::size::sizeof_len_record(val_ref.len());
                    }
                }
                size
            }
        }
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct EventType(pub i32);
        impl EventType {
            /// Maximum encoded size of the enum
            pub const _MAX_SIZE: usize = 10usize;
            pub const Unknown: Self = Self(0);
            pub const ChannelCreate: Self = Self(1);
            pub const ChannelAnswer: Self = Self(2);
            pub const ChannelHangupComplete: Self = Self(3);
            pub const ChannelHold: Self = Self(4);
            pub const ChannelResume: Self = Self(5);
        }
        impl core::default::Default for EventType {
            fn default() -> Self {
                Self(0)
            }
        }
        impl core::convert::From<i32> for EventType {
            fn from(val: i32) -> Self {
                Self(val)
            }
        }
        impl core::fmt::Debug for EventType {
            fn fmt(
                &self,
                formatter: &mut core::fmt::Formatter<'_>,
            ) -> core::fmt::Result {
                match *self {
                    EventType::Unknown => formatter.write_str("Unknown"),
                    EventType::ChannelCreate => formatter.write_str("ChannelCreate"),
                    EventType::ChannelAnswer => formatter.write_str("ChannelAnswer"),
                    EventType::ChannelHangupComplete => {
                        formatter.write_str("ChannelHangupComplete")
                    }
                    EventType::ChannelHold => formatter.write_str("ChannelHold"),
                    EventType::ChannelResume => formatter.write_str("ChannelResume"),
                    Self(n) => formatter.debug_tuple("_Unknown").field(&n).finish(),
                }
            }
        }
    }
}
