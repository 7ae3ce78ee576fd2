//! What the gateway sends on its streams, and the request for them.
//!
//! Source: the gateway's documentation, "Events" and "Audio"; the order of fields is that of the
//! bytes that the vendor's core writes.

use super::EventType;
use crate::Text;
use crate::declare::message;

message! {
    /// What happened to a call.
    pub struct CallEvent<'a> = call_event, version 0 [fast protobuf] {
        /// The call's identifier, the same in all its events.
        1 call_sid: Text<'a>,
        /// What happened.
        2 event_type: EventType,
        /// A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY,
        /// NO_ANSWER; others occur.
        3 status: Text<'a>,
        /// When the call began.
        4 start_timestamp_ms: i64 => "ms since the Unix epoch",
        /// Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE.
        5 q850_cause: i32,
        /// Where the recording is, on CHANNEL_HANGUP_COMPLETE.
        6 recording_url: Text<'a>,
        /// How long the call was, on CHANNEL_HANGUP_COMPLETE.
        7 duration_seconds: i32 => "s",
        /// When the call was answered, from CHANNEL_ANSWER on.
        8 answer_timestamp_ms: i64 => "ms since the Unix epoch",
        /// When the call ended, on CHANNEL_HANGUP_COMPLETE.
        9 end_timestamp_ms: i64 => "ms since the Unix epoch",
        /// RTP packets sent, on CHANNEL_HANGUP_COMPLETE.
        10 packets_sent: u32,
        /// RTP packets received, on CHANNEL_HANGUP_COMPLETE.
        11 packets_received: u32,
        /// RTP packets lost, on CHANNEL_HANGUP_COMPLETE.
        12 packets_lost: u32,
        /// Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE.
        13 bytes_sent: u64 => "bytes",
        /// The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE.
        14 jitter_ms: f64 => "ms",
        /// The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE.
        15 estimated_mos: f64,
        /// The trunk that the call came or went by.
        16 trunk_id: Text<'a>,
        /// The tenant that the call belongs to.
        17 tenant_id: Text<'a>,
        /// The audio codec, once negotiated.
        18 codec: Text<'a>,
        /// When the gateway emitted this event.
        19 timestamp_ms: i64 => "ms since the Unix epoch",
        /// The client id of the subscription that this event answers.
        20 client_id: Text<'a>,
    }
}

message! {
    /// A piece of a call's audio.
    pub struct AudioFrame<'a> = audio_frame, version 0 [fast protobuf] {
        /// The call's identifier.
        1 call_sid: Text<'a>,
        /// The audio, encoded as `codec` says: 160 bytes for 20 ms of G.711.
        2 payload: &'a [u8],
        /// PCMU, PCMA or PCM16.
        3 codec: Text<'a>,
        /// Rises by one with each frame of the call in this direction.
        4 sequence_number: u64,
        /// Whether this is the last frame of the call in this direction.
        5 end_of_stream: bool,
    }
}

message! {
    /// Asks for the events of all calls: the first and only message of a stream that the client
    /// opens. The same client id on a later connection resumes the subscription.
    pub struct EventStreamRequest<'a> = event_stream_request, version 0 [protobuf] {
        /// The client's own name for its subscription.
        1 client_id: Text<'a>,
    }
}
