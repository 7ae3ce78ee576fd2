//! The gateway's messages as protobuf, by the table.

use alloc::vec::Vec;

use callevents::bindings::ProtobufReader;

use crate::area::Area;
use crate::fault::Fault;
use crate::gateway::{self, Taken};
use crate::schema::{Field, Ty, message};

/// How protobuf writes a type.
fn wire_type(ty: Ty) -> u8 {
    match ty {
        Ty::F64 => FIXED64,
        Ty::Text | Ty::Bytes => LEN,
        _ => VARINT,
    }
}

const VARINT: u8 = 0;
const FIXED64: u8 = 1;
const LEN: u8 = 2;

/// Reads protobuf, as the core's own reader does: fields are numbered in their order, from 1.
pub(crate) fn body(area: &mut Area, id: u8, body: &[u8]) -> Result<usize, Fault> {
    let fields = message(id).fields();
    let at = area.record(id, fields.len());
    for slot in at + 1..=at + fields.len() {
        gateway::default(area, slot);
    }
    let start = usual(area, fields, at, body);
    let mut reader = ProtobufReader::new(body, start);
    while !reader.is_done() {
        let start = reader.offset();
        let (number, wire) = reader.tag()?;
        let field = fields.get((number as usize).wrapping_sub(1));
        match field.filter(|field| wire_type(field.ty) == wire) {
            Some(field) => protobuf_value(area, field.ty, at + number as usize, &mut reader)
                .map_err(|fault| fault.of(field.name.text()))?,
            None => reader.skip(number, wire, start)?,
        }
    }
    Ok(at)
}

/// Reads fields as they mostly are, and gives where they end: before the first one that is another,
/// right or wrong. What is taken here, the reader takes too.
fn usual(area: &mut Area, fields: &[Field], at: usize, body: &[u8]) -> usize {
    let mut rest = body;
    loop {
        let taken = body.len() - rest.len();
        if usual_field(area, fields, at, &mut rest).is_none() {
            return taken;
        }
    }
}

#[inline]
fn usual_field(area: &mut Area, fields: &[Field], at: usize, rest: &mut &[u8]) -> Option<()> {
    let (tag, tail) = short(rest)?;
    let (number, wire) = (tag as usize >> 3, (tag & 7) as u8);
    let field = fields.get(number.wrapping_sub(1)).filter(|field| wire_type(field.ty) == wire)?;
    let slot = at + number;
    *rest = match wire {
        LEN => {
            let (len, tail) = short(tail)?;
            let (bytes, tail) = tail.split_at_checked(len as usize)?;
            gateway::text(area, field.ty, slot, bytes, 0).ok()?;
            tail
        }
        FIXED64 => {
            let (word, tail) = tail.split_first_chunk()?;
            area.put(slot, u64::from_le_bytes(*word));
            tail
        }
        _ => {
            let (value, tail) = varint(tail)?;
            area.put(slot, low_bits(field.ty, value));
            tail
        }
    };
    Some(())
}

/// A varint of one byte or two, and what stands behind it.
#[inline]
fn short(bytes: &[u8]) -> Option<(u32, &[u8])> {
    match *bytes {
        [byte @ ..0x80, ref tail @ ..] => Some((byte.into(), tail)),
        [low, high @ 1..0x80, ref tail @ ..] => {
            Some((u32::from(low & 0x7F) | u32::from(high) << 7, tail))
        }
        _ => None,
    }
}

/// A varint of up to eight bytes that does not end the body, and what stands behind it.
#[inline]
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    if let [byte @ ..0x80, ref tail @ ..] = *bytes {
        return Some((byte.into(), tail));
    }
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let word = u64::from_le_bytes(*bytes.first_chunk()?);
    let ends = !word & HIGH;
    // All up to the end's highest bit; nothing, where no byte ends it.
    let all = word & (ends ^ ends.wrapping_sub(1));
    let pairs = all & 0x007F_007F_007F_007F | (all & 0x7F00_7F00_7F00_7F00) >> 1;
    let fours = pairs & 0x0000_3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) >> 2;
    let value = fours & 0x0FFF_FFFF | (fours & 0x0FFF_FFFF_0000_0000) >> 4;
    let tail = bytes.get(ends.trailing_zeros() as usize / 8 + 1..)?;
    (ends != 0).then_some((value, tail))
}

fn protobuf_value(
    area: &mut Area,
    ty: Ty,
    slot: usize,
    reader: &mut ProtobufReader<'_>,
) -> Result<(), Fault> {
    let start = reader.offset();
    let fault = |kind| Fault::new(kind, start);
    match wire_type(ty) {
        LEN => {
            let bytes = reader.bytes().map_err(fault)?;
            return gateway::text(area, ty, slot, bytes, reader.offset() - bytes.len());
        }
        FIXED64 => area.put(slot, reader.fixed64().map_err(fault)?),
        _ => area.put(slot, low_bits(ty, reader.varint().map_err(fault)?)),
    }
    Ok(())
}

/// A varint as a value of its type: its low bits.
#[allow(clippy::cast_possible_truncation, reason = "protobuf takes the low bits")]
#[allow(clippy::cast_sign_loss, reason = "protobuf has the bits of a signed integer")]
fn low_bits(ty: Ty, value: u64) -> u64 {
    match ty {
        Ty::Bool => u64::from(value != 0),
        Ty::U8 | Ty::Enum8 => (value as u8).into(),
        Ty::U16 => (value as u16).into(),
        Ty::U32 => (value as u32).into(),
        Ty::I32 | Ty::Enum32 => i64::from(value as i32) as u64,
        _ => value,
    }
}

/// Writes the fields of an envelope, which is known to be right, as protobuf.
pub(crate) fn write(id: u8, mut fields: &[u8], out: &mut Vec<u8>) {
    for (index, field) in message(id).fields().iter().enumerate() {
        let Ok(taken) = gateway::take(field.ty, &mut fields) else { return };
        let tag = (index as u64 + 1) << 3 | u64::from(wire_type(field.ty));
        match taken {
            // What is zero is not written.
            Taken::Word(0) | Taken::Bytes([]) => {}
            Taken::Word(word) => {
                put_varint(tag, out);
                match wire_type(field.ty) {
                    FIXED64 => out.extend_from_slice(&word.to_le_bytes()),
                    _ => put_varint(low_bits(field.ty, word), out),
                }
            }
            Taken::Bytes(bytes) => {
                put_varint(tag, out);
                put_varint(bytes.len() as u64, out);
                out.extend_from_slice(bytes);
            }
        }
    }
}

#[inline(never)]
#[allow(clippy::cast_possible_truncation, reason = "seven bits at a time")]
fn put_varint(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_are_what_the_core_reads() {
        for bits in 0..=64 {
            let power = 1_u64.checked_shl(bits).unwrap_or(0);
            for value in [power.wrapping_sub(1), power, power | 1] {
                let mut bytes = Vec::new();
                put_varint(value, &mut bytes);
                let len = bytes.len();
                bytes.resize(16, 0xFF);
                let read = varint(&bytes).map(|(value, tail)| (value, bytes.len() - tail.len()));
                let expected = (len <= 8).then_some((value, len));
                assert_eq!(read, expected, "{value:#x}");
            }
        }
        assert_eq!(varint(&[0x80]), None);
        assert_eq!(varint(&[0x80; 16]), None);
    }

    #[test]
    fn fields_behind_an_unknown_one_are_read() {
        let id = crate::table::id::GATEWAY_EVENT_STREAM_REQUEST;
        for unknown in [&b"\x10\x01"[..], b"\xA2\x01\x01x", b"\x0B\x0C"] {
            let body = [b"\x0A\x01a", unknown, b"\x0A\x02bc"].concat();
            let mut area = Area::default();
            let at = super::body(&mut area, id, &body).unwrap();
            assert_eq!(area.slot(at + 1), Some(&(1 | 2 << 32)), "{unknown:?}");
        }
    }
}
