//! Makes other calls of captured ones: the same messages under new names of the same length or,
//! for voicetyped, with a number behind them.

use crate::systems::System;

/// The message of the given round, which is not the first.
pub(crate) fn renew(system: System, bytes: &[u8], round: u64) -> Vec<u8> {
    match system {
        System::Voicetyped => number_names(bytes, round),
        _ => change_uuids(bytes, round),
    }
}

/// Changes the first eight digits of every UUID: no length changes, so a frame stays a frame.
fn change_uuids(bytes: &[u8], round: u64) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let mut at = 0;
    while let Some(window) = out.get_mut(at..at + UUID.len()) {
        if !is_uuid(window) {
            at += 1;
            continue;
        }
        let (head, _) = window.split_at_mut(8);
        let digits = core::str::from_utf8(head).unwrap_or_default();
        let number = u32::from_str_radix(digits, 16).unwrap_or_default();
        let step = (round as u32).wrapping_mul(0x9e37_79b9);
        head.copy_from_slice(format!("{:08x}", number.wrapping_add(step)).as_bytes());
        at += UUID.len();
    }
    out
}

const UUID: &[u8; 36] = b"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

fn is_uuid(window: &[u8]) -> bool {
    window.len() == UUID.len()
        && window.iter().zip(UUID).all(|(byte, form)| match form {
            b'-' => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Puts the round's number behind the names of calls and events.
fn number_names(bytes: &[u8], round: u64) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut rest = bytes;
    while let Some((before, after)) =
        NAMES.iter().filter_map(|name| split(rest, name)).min_by_key(|cut| cut.0.len())
    {
        let end = after.iter().position(|byte| *byte == b'"').unwrap_or(after.len());
        let (name, behind) = after.split_at(end);
        out.extend_from_slice(before);
        out.extend_from_slice(name);
        out.extend_from_slice(format!("~{round}").as_bytes());
        rest = behind;
    }
    out.extend_from_slice(rest);
    out
}

/// The members that hold names.
const NAMES: &[&str] = &["\"session_id\":\"", "\"event_id\":\""];

/// What stands before the end of `name`, and behind it.
fn split<'a>(bytes: &'a [u8], name: &str) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(name.len()).position(|window| window == name.as_bytes())?;
    bytes.split_at_checked(at + name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_change_and_nothing_else() {
        let text = br#"{"call_sid":"414f1808-1db7-4829-b242-c55fb1b209f5","n":12345678}"#;
        let renewed = renew(System::Jambonz, text, 1);
        let text = core::str::from_utf8(&renewed).unwrap();
        assert_eq!(text, r#"{"call_sid":"df8691c1-1db7-4829-b242-c55fb1b209f5","n":12345678}"#);
    }

    #[test]
    fn names_of_voicetyped_are_numbered() {
        let text = br#"data: {"event_id":"e1","x":"y","session_id":"s"}"#;
        let renewed = renew(System::Voicetyped, text, 3);
        let text = core::str::from_utf8(&renewed).unwrap();
        assert_eq!(text, r#"data: {"event_id":"e1~3","x":"y","session_id":"s~3"}"#);
    }
}
