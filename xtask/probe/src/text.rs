//! Text, names and tables.

use core::fmt::Write as _;

use callevents::{ErrorKind, Text, gateway};

use crate::sum::Sum;

pub fn text(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    let Some(text) = Text::from_utf8(bytes) else { return };
    sum.text(text.as_str());
    sum.number(text.len() as u64);
    sum.number(text == Text::new("INITIATED"));
    sum.number(text < Text::new("INITIATED"));
}

pub fn names(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    for (kind, byte) in ErrorKind::ALL.iter().zip(bytes) {
        sum.number(kind.code() ^ byte);
        sum.text(kind.name());
        sum.text(kind.text());
    }
    let number = bytes.first_chunk().copied().map(i32::from_le_bytes).unwrap_or_default();
    let name = Text::from_utf8(bytes).unwrap_or_default();
    for info in [
        gateway::EventType::INFO,
        gateway::ErrorCode::INFO,
        gateway::DialplanAction::INFO,
        gateway::InboundRule::INFO,
        gateway::SuperviseMode::INFO,
    ] {
        sum.text(info.name_of(number.into()).unwrap_or_default());
        sum.number(info.value_of(&name).unwrap_or_default());
    }
    sum.text(gateway::EventType(number).name().unwrap_or_default());
    sum.number(gateway::EventType::from_name(&name).unwrap_or_default().0);
    let _ = write!(sum, "{}", gateway::EventType(number));
}
