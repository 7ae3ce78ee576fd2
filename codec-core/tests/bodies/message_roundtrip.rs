// Parses JSON messages, builds them, and parses that, and the same in other layouts. Included by the
// tests and by the fuzz target of the same name.

#[macro_use]
pub mod layouts;

/// What was parsed is built to a text that parses to the same, and building that gives the same
/// bytes. A buffer that is too short is refused with the length that does.
macro_rules! round_trip {
    ($parse:expr, $data:expr) => {
        round_trip!($parse, $data, |message| message)
    };
    // What is to be equal may be less than all of it.
    ($parse:expr, $data:expr, $seen:expr) => {{
        let data: &[u8] = $data;
        match $parse(data) {
            Ok(message) => {
                assert!(callevents::json::Raw::new(data).is_ok());
                let needed = message.encoded_len();
                let mut built = vec![0; needed];
                let too_small = Err(callevents::EncodeError::BufferTooSmall { needed });
                assert_eq!(message.encode(&mut built[1..]), too_small);
                assert_eq!(message.encode(&mut built), Ok(needed));
                let again = $parse(&built).expect("what was built parses");
                let seen = $seen;
                assert_eq!(seen(again), seen(message));
                let mut built_again = vec![0; again.encoded_len()];
                assert_eq!(again.encode(&mut built_again), Ok(needed));
                assert_eq!(built_again, built);
            }
            Err(error) => assert!(error.offset() as usize <= data.len()),
        }
        alike!($parse, data);
    }};
}

pub mod jambonz;
pub mod rtpbridge;
pub mod voicetyped;

/// Takes `data` as every message that there is.
pub fn message_roundtrip(data: &[u8]) {
    jambonz::jambonz_roundtrip(data);
    rtpbridge::rtpbridge_roundtrip(data);
    voicetyped::voicetyped_roundtrip(data);
}
