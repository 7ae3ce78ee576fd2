// Reads any bytes as every message of the gateway. Included by the replay of the corpora and by
// the fuzz target of the same name.

use callevents::gateway::{AudioFrame, BodyFormat, CallEvent, EventStreamRequest, Message};
use callevents::{DecodeError, EncodeError, ErrorKind};

use super::gateway_messages::{KINDS, values};

/// Whatever is read can be built and read again; faults lie inside the body; protobuf is read as
/// prost reads it.
pub fn gateway_body(body: &[u8]) {
    for kind in KINDS {
        let envelope = decode(kind, BodyFormat::Envelope, body);
        let protobuf = decode(kind, BodyFormat::Protobuf, body);
        let either = decode(kind, BodyFormat::Auto, body);
        assert!(same(&either, &envelope) || same(&either, &protobuf), "neither of the two");
        for (format, message) in
            [(BodyFormat::Envelope, envelope), (BodyFormat::Protobuf, protobuf)]
        {
            match message {
                Ok(message) => reads_back(&message, format),
                Err(error) => assert!(error.offset() as usize <= body.len(), "{error}"),
            }
        }
    }
    as_prost::<peer::CallEvent, _>(body, CallEvent::decode_protobuf, CallEvent::encode_protobuf);
    as_prost::<peer::AudioFrame, _>(body, AudioFrame::decode_protobuf, AudioFrame::encode_protobuf);
    as_prost::<peer::EventStreamRequest, _>(
        body,
        EventStreamRequest::decode_protobuf,
        EventStreamRequest::encode_protobuf,
    );
}

fn decode<'a>(kind: &str, format: BodyFormat, body: &'a [u8]) -> Result<Message<'a>, DecodeError> {
    Message::decode_kind(kind, format, body).expect("a known kind")
}

fn reads_back(message: &Message<'_>, format: BodyFormat) {
    let mut out = vec![0; message.encoded_len(format)];
    assert_eq!(message.encode(format, &mut out), Ok(out.len()));
    assert!(same(&decode(message.kind(), format, &out), &Ok(*message)), "{message:?}");
}

fn same(one: &Result<Message<'_>, DecodeError>, other: &Result<Message<'_>, DecodeError>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => values(one) == values(other),
        (Err(one), Err(other)) => one == other,
        _ => false,
    }
}

/// prost takes what we take and sees the same in it, except where it is stricter or laxer than the
/// parser whose verdicts we follow: that one passes over a known field with another wire type and
/// cuts a varint to 64 bits, and refuses a tag and a length of more than five bytes.
fn as_prost<'a, P: prost::Message + Default + core::fmt::Debug, M: 'a>(
    body: &'a [u8],
    decode: fn(&'a [u8]) -> Result<M, DecodeError>,
    encode: fn(&M, &mut [u8]) -> Result<usize, EncodeError>,
) {
    match (decode(body), P::decode(body)) {
        (Ok(ours), Ok(theirs)) => {
            // -0.0 is the default for prost, and not written; for us and others it is a value.
            let mut out = vec![0; body.len() + MOST_GROWTH];
            let len = encode(&ours, &mut out).expect("room for every value in its longest form");
            let back = P::decode(&out[..len]).expect("we write protobuf");
            assert_eq!(format!("{back:?}"), format!("{theirs:?}"));
            if !format!("{theirs:?}").contains("-0.0") {
                assert_eq!(out[..len], theirs.encode_to_vec());
            }
        }
        (Ok(_), Err(error)) => {
            let text = error.to_string();
            let known = ["invalid wire type", "invalid varint", "recursion limit", "invalid tag"];
            assert!(known.iter().any(|reason| text.contains(reason)), "{text}");
        }
        (Err(error), Ok(_)) => {
            let is_known = matches!(error.kind(), ErrorKind::InvalidTag | ErrorKind::VarintTooLong);
            assert!(is_known, "{error}");
        }
        (Err(_), Err(_)) => {}
    }
}

/// By so many bytes a message can grow when it is built again: a negative `int32` may come in
/// five bytes, and is written in ten.
const MOST_GROWTH: usize = 5 * 3;

/// The messages as prost's users declare them.
mod peer {
    #[derive(Clone, PartialEq, prost::Message)]
    pub(super) struct CallEvent {
        #[prost(string, tag = "1")]
        call_sid: String,
        #[prost(int32, tag = "2")]
        event_type: i32,
        #[prost(string, tag = "3")]
        status: String,
        #[prost(int64, tag = "4")]
        start_timestamp_ms: i64,
        #[prost(int32, tag = "5")]
        q850_cause: i32,
        #[prost(string, tag = "6")]
        recording_url: String,
        #[prost(int32, tag = "7")]
        duration_seconds: i32,
        #[prost(int64, tag = "8")]
        answer_timestamp_ms: i64,
        #[prost(int64, tag = "9")]
        end_timestamp_ms: i64,
        #[prost(uint32, tag = "10")]
        packets_sent: u32,
        #[prost(uint32, tag = "11")]
        packets_received: u32,
        #[prost(uint32, tag = "12")]
        packets_lost: u32,
        #[prost(uint64, tag = "13")]
        bytes_sent: u64,
        #[prost(double, tag = "14")]
        jitter_ms: f64,
        #[prost(double, tag = "15")]
        estimated_mos: f64,
        #[prost(string, tag = "16")]
        trunk_id: String,
        #[prost(string, tag = "17")]
        tenant_id: String,
        #[prost(string, tag = "18")]
        codec: String,
        #[prost(int64, tag = "19")]
        timestamp_ms: i64,
        #[prost(string, tag = "20")]
        client_id: String,
    }

    #[derive(Clone, PartialEq, prost::Message)]
    pub(super) struct AudioFrame {
        #[prost(string, tag = "1")]
        call_sid: String,
        #[prost(bytes = "vec", tag = "2")]
        payload: Vec<u8>,
        #[prost(string, tag = "3")]
        codec: String,
        #[prost(uint64, tag = "4")]
        sequence_number: u64,
        #[prost(bool, tag = "5")]
        end_of_stream: bool,
    }

    #[derive(Clone, PartialEq, prost::Message)]
    pub(super) struct EventStreamRequest {
        #[prost(string, tag = "1")]
        client_id: String,
    }
}
