//! The JSON messages as the peers hold them: through serde, and pulled from jiter.

use jiter::{Jiter, JiterResult, NumberInt};
use serde::{Deserialize, Serialize};

use crate::touch::Touch;

/// Touches every field, in the sender's order.
pub trait Fields {
    /// Does so.
    fn touch(&self, touch: &mut impl Touch);
}

/// Is read from jiter's iterator.
pub trait Pull<'j>: Sized {
    /// Reads one value.
    fn pull(input: &mut Input<'j>) -> JiterResult<Self>;
}

/// A text without escapes, as jiter goes through it.
pub struct Input<'j> {
    text: &'j [u8],
    jiter: Jiter<'j>,
}

impl<'j> Input<'j> {
    /// Stands before the text.
    pub fn new(text: &'j [u8]) -> Self {
        Self { text, jiter: Jiter::new(text) }
    }

    /// Makes sure that nothing follows.
    pub fn finish(mut self) -> JiterResult<()> {
        self.jiter.finish()
    }
}

impl Fields for &str {
    #[inline(always)]
    fn touch(&self, touch: &mut impl Touch) {
        touch.bytes(self.as_bytes());
    }
}

impl Fields for u64 {
    #[inline(always)]
    fn touch(&self, touch: &mut impl Touch) {
        touch.number(*self);
    }
}

impl Fields for f64 {
    #[inline(always)]
    fn touch(&self, touch: &mut impl Touch) {
        touch.number(self.to_bits());
    }
}

impl<T: Fields> Fields for Option<T> {
    #[inline(always)]
    fn touch(&self, touch: &mut impl Touch) {
        if let Some(value) = self {
            value.touch(touch);
        }
    }
}

impl<T: Fields> Fields for Vec<T> {
    #[inline(always)]
    fn touch(&self, touch: &mut impl Touch) {
        for item in self {
            item.touch(touch);
        }
    }
}

impl<'j> Pull<'j> for &'j str {
    #[inline]
    fn pull(input: &mut Input<'j>) -> JiterResult<Self> {
        // What it gives lives no longer than it does itself: the text must be found again.
        let length = input.jiter.next_str()?.len();
        let end = input.jiter.current_index() - 1;
        let text = &input.text[end - length..end];
        // SAFETY: this is the string that was just checked.
        #[allow(unsafe_code, clippy::disallowed_methods)]
        Ok(unsafe { core::str::from_utf8_unchecked(text) })
    }
}

impl Pull<'_> for u64 {
    #[inline]
    fn pull(input: &mut Input<'_>) -> JiterResult<Self> {
        let NumberInt::Int(value) = input.jiter.next_int()?;
        Ok(value as u64)
    }
}

impl Pull<'_> for f64 {
    #[inline]
    fn pull(input: &mut Input<'_>) -> JiterResult<Self> {
        input.jiter.next_float()
    }
}

impl<'j, T: Pull<'j>> Pull<'j> for Option<T> {
    #[inline]
    fn pull(input: &mut Input<'j>) -> JiterResult<Self> {
        T::pull(input).map(Some)
    }
}

impl<'j, T: Pull<'j>> Pull<'j> for Vec<T> {
    #[inline]
    fn pull(input: &mut Input<'j>) -> JiterResult<Self> {
        let mut items = Self::new();
        let mut next = input.jiter.next_array()?;
        while next.is_some() {
            items.push(T::pull(input)?);
            next = input.jiter.array_step()?;
        }
        Ok(items)
    }
}

/// Declares messages, each field by its key. Those that are `part` of a message are done with as
/// soon as they have all fields.
macro_rules! messages {
    ($(
        $extent:ident $name:ident $(<$lt:lifetime>)? {
            $($(#[$meta:meta])* $key:literal $field:ident: $type:ty,)+
        }
    )+) => {$(
        #[derive(Default, Deserialize, Serialize)]
        pub struct $name$(<$lt>)? {
            $(
                $(#[$meta])*
                #[serde(rename = $key)]
                pub $field: $type,
            )+
        }

        impl$(<$lt>)? Fields for $name$(<$lt>)? {
            #[inline(always)]
            fn touch(&self, touch: &mut impl Touch) {
                $(self.$field.touch(touch);)+
            }
        }

        const _: () = {
            #[derive(Clone, Copy)]
            #[allow(non_camel_case_types)]
            enum Field {
                $($field,)+
                Other,
            }

            const COUNT: usize = Field::Other as usize;

            fn field(key: Option<&str>) -> Option<Field> {
                Some(match key? {
                    $($key => Field::$field,)+
                    _ => Field::Other,
                })
            }

            impl<'j$(: $lt, $lt)?> Pull<'j> for $name$(<$lt>)? {
                #[inline]
                fn pull(input: &mut Input<'j>) -> JiterResult<Self> {
                    let mut message = Self::default();
                    let mut found = 0;
                    let mut key = field(input.jiter.next_object()?);
                    while let Some(its) = key {
                        found += 1;
                        match its {
                            $(Field::$field => message.$field = Pull::pull(input)?,)+
                            Field::Other => {
                                found -= 1;
                                input.jiter.next_skip()?;
                            }
                        }
                        if stringify!($extent) == "part" && found == COUNT {
                            break;
                        }
                        key = field(input.jiter.next_key()?);
                    }
                    Ok(message)
                }
            }
        };
    )+};
}

messages! {
    whole CallStatus<'a> {
        "type" kind: &'a str,
        "msgid" msgid: &'a str,
        "call_sid" call_sid: &'a str,
        #[serde(borrow)]
        "data" data: CallStatusData<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "b3" b3: Option<&'a str>,
    }

    whole CallStatusData<'a> {
        "call_sid" call_sid: &'a str,
        "direction" direction: &'a str,
        "from" from: &'a str,
        "to" to: &'a str,
        "call_id" call_id: &'a str,
        "sbc_callid" sbc_callid: &'a str,
        "sip_status" sip_status: u64,
        "sip_reason" sip_reason: &'a str,
        "call_status" call_status: &'a str,
        "account_sid" account_sid: &'a str,
        "trace_id" trace_id: &'a str,
        "application_sid" application_sid: &'a str,
        "fs_sip_address" fs_sip_address: &'a str,
        "originating_sip_ip" originating_sip_ip: &'a str,
        "originating_sip_trunk_name" originating_sip_trunk_name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        "duration" duration: Option<u64>,
    }

    whole SpeechFinal<'a> {
        "event_id" event_id: &'a str,
        "session_id" session_id: &'a str,
        "type" kind: &'a str,
        "timestamp" timestamp: &'a str,
        "transcript" transcript: &'a str,
        "confidence" confidence: f64,
        "language" language: &'a str,
        "duration_ms" duration_ms: u64,
        #[serde(borrow)]
        "segments" segments: Vec<Segment<'a>>,
    }

    whole Segment<'a> {
        "text" text: &'a str,
        "start_ms" start_ms: u64,
        "end_ms" end_ms: u64,
        "confidence" confidence: f64,
    }

    whole CallTerminated<'a> {
        "event_id" event_id: &'a str,
        "session_id" session_id: &'a str,
        "type" kind: &'a str,
        "timestamp" timestamp: &'a str,
        "reason" reason: &'a str,
        "duration_seconds" duration_seconds: u64,
        "state_transitions" state_transitions: u64,
        "final_state" final_state: &'a str,
    }

    whole Rtpbridge<'a> {
        "event" event: &'a str,
        #[serde(borrow)]
        "data" data: RtpbridgeData<'a>,
    }

    whole RtpbridgeData<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "digit" digit: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        "dropped_packets" dropped_packets: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        "duration_ms" duration_ms: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "endpoint_id" endpoint_id: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "endpoints" endpoints: Option<Vec<Endpoint<'a>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "file_path" file_path: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "new_state" new_state: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "old_state" old_state: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        "packets" packets: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "reason" reason: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "recording_id" recording_id: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        "silence_duration_ms" silence_duration_ms: Option<u64>,
    }

    whole Endpoint<'a> {
        "codec" codec: &'a str,
        "endpoint_id" endpoint_id: &'a str,
        "inbound" inbound: Inbound,
        "outbound" outbound: Outbound,
        "rtt_ms" rtt_ms: f64,
        "state" state: &'a str,
    }

    part CallStatusRoute<'a> {
        "type" kind: &'a str,
        #[serde(borrow)]
        "data" data: CallStatusLeg<'a>,
    }

    part CallStatusLeg<'a> {
        "call_sid" call_sid: &'a str,
    }

    part VoicetypedRoute<'a> {
        "session_id" session_id: &'a str,
        "type" kind: &'a str,
    }

    part RtpbridgeRoute<'a> {
        "event" event: &'a str,
        #[serde(borrow)]
        "data" data: RtpbridgeEndpoint<'a>,
    }

    part RtpbridgeEndpoint<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(borrow)]
        "endpoint_id" endpoint_id: Option<&'a str>,
    }
}

messages! {
    whole Inbound {
        "bytes" bytes: u64,
        "jitter_ms" jitter_ms: f64,
        "last_received_ms_ago" last_received_ms_ago: u64,
        "packets" packets: u64,
        "packets_lost" packets_lost: u64,
    }

    whole Outbound {
        "bytes" bytes: u64,
        "packets" packets: u64,
    }
}
