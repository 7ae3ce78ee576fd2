//! The gateway's methods and messages, found out by decoding.

use anyhow::{Context as _, Result};
use callevents::gateway::{BodyFormat, Direction, Message, MethodId};

use super::{Table, code, first_paragraph, messages};
use crate::project::Project;

/// Each method id with the messages that frames of it carry, and the answer to it.
pub(super) fn methods(_: &Project) -> Result<String> {
    let mut table = Table::new(&["method id", "name", "what it does", "carries", "is answered by"]);
    for value in MethodId::INFO.values {
        let id = MethodId(u32::try_from(value.value)?);
        let [to, from] = [Direction::ToGateway, Direction::FromGateway].map(|direction| {
            let message = Message::decode(id, direction, BodyFormat::Envelope, EMPTY);
            message.ok().and_then(|message| message.info()).map(|info| code(info.name))
        });
        let carries = match (to, from) {
            (Some(to), Some(from)) if to != from => format!("{to}; from the gateway {from}"),
            (Some(to), _) => to,
            (None, _) => legacy(id)?,
        };
        let answer = Message::decode_response(id, EMPTY).ok().and_then(|message| message.info());
        table.row([
            value.value.to_string(),
            code(value.name),
            first_paragraph(value.doc),
            carries,
            answer.map_or_else(String::new, |info| code(info.name)),
        ]);
    }
    Ok(table.0)
}

/// What frames of an old gateway carry, for those who ask for it.
fn legacy(id: MethodId) -> Result<String> {
    let mut frame = [0; 64];
    let header = callevents::framing::frame::header(id.0, EMPTY.len(), Default::default())?;
    frame[..header.len()].copy_from_slice(&header);
    frame[header.len()..][..EMPTY.len()].copy_from_slice(EMPTY);
    let mut decoder = callevents::FrameDecoder::<64>::new();
    let mut input = &frame[..header.len() + EMPTY.len()];
    let frame = decoder.next(&mut input)?.context("no frame")?;
    let options = callevents::gateway::ReadOptions { legacy_ids: true, ..Default::default() };
    let info = frame.message_with(&options)?.info().context("a method without a message")?;
    Ok(format!("{}, with `legacy_ids`", code(info.name)))
}

/// All messages with their fields in the order of the wire.
pub(super) fn messages(_: &Project) -> Result<String> {
    let mut table = Table::new(&["message", "what it says", "written as", "fields"]);
    for info in Message::INFOS {
        let message = Message::of_kind(info.kind).context("a message without a kind")?;
        // Of values that are all zero, protobuf has nothing to say.
        let is_protobuf = message.encoded_len(BodyFormat::Protobuf) == 0;
        let version = message.version();
        let written = match (is_protobuf, version) {
            (true, _) => format!("envelope {version}, protobuf"),
            (false, _) => format!("envelope {version}"),
        };
        table.row([code(info.name), first_paragraph(info.doc), written, messages::fields(info)]);
    }
    Ok(table.0)
}

/// A body without fields: any message has its default values then.
const EMPTY: &[u8] = &[0; 6];
