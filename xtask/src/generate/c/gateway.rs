//! The gateway's messages: their structs, and one that may be any of them.

use core::fmt::Write as _;

use callevents::describe::{MessageInfo, Record as _};
use callevents::gateway::{AudioFrame, CallEvent, EventStreamRequest, Message, MethodId};
use callevents::q850::Cause;

use super::catalogue::Catalogue;
use super::unions::kind_name_of;
use super::{comment, header, names, records, screaming, snake};

pub(super) fn file(catalogue: &Catalogue) -> String {
    let mut text = header("What the gateway says and is told.");
    text.push_str(
        "use crate::convert::{How, Mirror, Zero};\n\
         use crate::error::{callevents_error, callevents_status};\n\
         use crate::memory::Outcome;\n\
         use crate::names::kind_name;\n\
         use crate::view::{callevents_bytes, callevents_str};\n",
    );
    methods(&mut text);
    names::write(&mut text, catalogue);
    names::numbers(&mut text, "callevents_q850_cause", Cause::INFO);
    for info in &catalogue.messages {
        records::record(&mut text, catalogue, info);
        records::mirror(&mut text, catalogue, info);
        functions(&mut text, catalogue, info);
    }
    any(&mut text, catalogue);
    text
}

/// The numbers of methods are too large for a C enumeration.
fn methods(text: &mut String) {
    for row in MethodId::INFO.values {
        text.push('\n');
        comment(text, "", row.doc, "");
        let _ = writeln!(text, "pub const CALLEVENTS_METHOD_{}: u32 = {};", row.name, row.value);
    }
}

/// The messages that have a protobuf form, too.
fn has_protobuf(info: &MessageInfo) -> bool {
    [CallEvent::INFO, AudioFrame::INFO, EventStreamRequest::INFO]
        .iter()
        .any(|its| its.name == info.name)
}

fn method_of(info: &MessageInfo) -> Option<&'static str> {
    let id = Message::of_kind(info.kind)?.method_id()?;
    id.name()
}

fn functions(text: &mut String, catalogue: &Catalogue, info: &MessageInfo) {
    let (c_name, name) = (catalogue.c_name(info.name), info.name);
    let is_two = has_protobuf(info);
    let (format_param, format_doc) = match is_two {
        true => ("    format: u32,\n", "/// `format` is a `callevents_body_format`.\n"),
        false => ("", ""),
    };
    let decode = match is_two {
        true => format!(
            "|body| {{\n\
             \x20               match format.of(body) {{\n\
             \x20                   core_::gateway::BodyFormat::Protobuf => core_::gateway::{name}::decode_protobuf(body),\n\
             \x20                   _ => core_::gateway::{name}::decode(body),\n\
             \x20               }}\n\
             \x20           }}"
        ),
        false => format!("core_::gateway::{name}::decode"),
    };
    let get_format = match is_two {
        true => "        let format = crate::gateway::body_format(format)?;\n",
        false => "",
    };
    let kind = format!("callevents_gateway_kind::{} as u8", screaming(name));
    let (suffix, format_argument) = if is_two { ("_in", " format,") } else { ("", "") };
    let _ = write!(
        text,
        "\n/// Decodes the body of a `{c_name}`, which its texts are borrowed from. `error` may be\n\
         /// NULL.\n{format_doc}\
         #[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn {c_name}_decode(\n\
         \x20   body: callevents_bytes,\n{format_param}\
         \x20   message: *mut {c_name},\n\
         \x20   error: *mut callevents_error,\n\
         ) -> callevents_status {{\n\
         \x20   // SAFETY: as the header asks.\n\
         \x20   unsafe {{\n\
         \x20       crate::message::by_size!(\n\
         \x20           small: crate::small::gateway::decode{suffix}(body,{format_argument} message.cast(), error, {kind}),\n\
         \x20           fast: crate::memory::status(|| {{\n{get_format}\
         \x20               crate::message::decode(body, message, error, {decode})\n\
         \x20           }})\n\
         \x20       )\n\
         \x20   }}\n\
         }}\n"
    );
    let (encode, len) = match is_two {
        true => (
            "match format {\n\
             \x20               core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),\n\
             \x20               _ => message.encode(out),\n\
             \x20           }",
            "match format {\n\
             \x20               core_::gateway::BodyFormat::Protobuf => message.encoded_len_protobuf(),\n\
             \x20               _ => message.encoded_len(),\n\
             \x20           }",
        ),
        false => ("message.encode(out)", "message.encoded_len()"),
    };
    let _ = write!(
        text,
        "\n/// Writes the body of a `{c_name}`. `written` is its length; on `BUFFER_TOO_SMALL` it is\n\
         /// the room that is needed.\n{format_doc}\
         #[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn {c_name}_encode(\n\
         \x20   message: *const {c_name},\n{format_param}\
         \x20   out: *mut u8,\n\
         \x20   out_len: usize,\n\
         \x20   written: *mut usize,\n\
         ) -> callevents_status {{\n\
         \x20   // SAFETY: as the header asks.\n\
         \x20   unsafe {{\n\
         \x20       crate::message::by_size!(\n\
         \x20           small: crate::small::gateway::encode{suffix}(message.cast(),{format_argument} out, out_len, written, {kind}),\n\
         \x20           fast: crate::memory::status(|| {{\n{get_format}\
         \x20               crate::message::write(message, out, out_len, written, |message: core_::gateway::{name}{lifetime}, out| {encode})\n\
         \x20           }})\n\
         \x20       )\n\
         \x20   }}\n\
         }}\n",
        lifetime = lifetime(catalogue, info),
    );
    let Some(method) = method_of(info) else { return };
    let _ = write!(
        text,
        "\n/// Writes a whole frame with a `{c_name}`. `length_field` is a `callevents_length_field`.\n\
         /// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.\n\
         {format_doc}\
         #[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn {c_name}_encode_frame(\n\
         \x20   message: *const {c_name},\n{format_param}\
         \x20   length_field: u32,\n\
         \x20   out: *mut u8,\n\
         \x20   out_len: usize,\n\
         \x20   written: *mut usize,\n\
         ) -> callevents_status {{\n\
         \x20   // SAFETY: as the header asks.\n\
         \x20   unsafe {{\n\
         \x20       crate::message::by_size!(\n\
         \x20           small: crate::small::gateway::encode_frame{suffix}(message.cast(),{format_argument} length_field, out, out_len, written, {kind}),\n\
         \x20           fast: crate::memory::status(|| {{\n{get_format}\
         \x20               let length_field = crate::frame::length_field(length_field)?;\n\
         \x20               crate::message::write(message, out, out_len, written, |message: core_::gateway::{name}{lifetime}, out| {{\n\
         \x20                   let len = {len};\n\
         \x20                   crate::gateway::write_frame(CALLEVENTS_METHOD_{method}, length_field, len, out, |out| {encode})\n\
         \x20               }})\n\
         \x20           }})\n\
         \x20       )\n\
         \x20   }}\n\
         }}\n",
        lifetime = lifetime(catalogue, info),
    );
}

/// Of the gateway's messages, those without text have no lifetime.
fn lifetime(catalogue: &Catalogue, info: &MessageInfo) -> &'static str {
    let borrows = info.fields.iter().any(|field| {
        let ty = catalogue.c_type(&field.ty, None);
        ty == "callevents_str" || ty == "callevents_bytes"
    });
    if borrows { "<'_>" } else { "" }
}

/// The struct that may be any message.
fn any(text: &mut String, catalogue: &Catalogue) {
    text.push_str(
        "\n/// What a `callevents_gateway_message` is.\n#[derive(Clone, Copy)]\n#[repr(i32)]\n\
         pub enum callevents_gateway_kind {\n\
         \x20   /// Of a method that is not known.\n    UNKNOWN = 0,\n",
    );
    for (at, info) in catalogue.messages.iter().enumerate() {
        comment(text, "    ", info.doc, "");
        let _ = writeln!(text, "    {} = {},", screaming(info.name), at + 1);
    }
    text.push_str(
        "}\n\n/// What a `callevents_gateway_message` carries: the member that its kind is called by.\n\
         #[derive(Clone, Copy)]\n#[repr(C)]\npub union callevents_gateway_message_value {\n\
         \x20   /// Of a method that is not known.\n\
         \x20   pub unknown: crate::gateway::callevents_unknown_message,\n",
    );
    for info in &catalogue.messages {
        let _ = writeln!(text, "    pub {}: {},", snake(info.name), catalogue.c_name(info.name));
    }
    text.push_str(
        "}\n\n/// Any message of the gateway.\n#[derive(Clone, Copy)]\n#[repr(C)]\n\
         pub struct callevents_gateway_message {\n\
         \x20   /// What it carries.\n\
         \x20   pub value: callevents_gateway_message_value,\n\
         \x20   /// What it is: a `callevents_gateway_kind`.\n\
         \x20   pub kind: u32,\n\
         }\n\n\
         // SAFETY: pointers may be null, and numbers and flags zero, whatever it is.\n\
         unsafe impl Zero for callevents_gateway_message {}\n\n\
         impl<'a> Mirror<'a, callevents_gateway_message> for core_::gateway::Message<'a> {\n\
         \x20   fn to_c(&self, place: &mut callevents_gateway_message) -> bool {\n\
         \x20       // SAFETY: the place is all zero, which every member can be.\n\
         \x20       unsafe {\n\
         \x20           match self {\n",
    );
    for (at, info) in catalogue.messages.iter().enumerate() {
        let _ = write!(
            text,
            "                Self::{}(message) => {{\n\
             \x20                   place.kind = {};\n\
             \x20                   message.to_c(&mut place.value.{})\n\
             \x20               }}\n",
            info.name,
            at + 1,
            snake(info.name)
        );
    }
    text.push_str(
        "                Self::Unknown { method_id, body } => {\n\
         \x20                   place.value.unknown.method_id = *method_id;\n\
         \x20                   body.to_c(&mut place.value.unknown.body)\n\
         \x20               }\n\
         \x20               _ => false,\n\
         \x20           }\n        }\n    }\n\n\
         \x20   unsafe fn from_c(\n\
         \x20       place: &callevents_gateway_message,\n\
         \x20       _: bool,\n\
         \x20       how: How,\n\
         \x20   ) -> Outcome<Self> {\n\
         \x20       // SAFETY: as the caller promises; the kind tells which member there is.\n\
         \x20       unsafe {\n\
         \x20           Ok(match place.kind {\n\
         \x20               0 => {\n\
         \x20                   let unknown = &place.value.unknown;\n\
         \x20                   let body = Mirror::from_c(&unknown.body, true, how)?;\n\
         \x20                   Self::Unknown { method_id: unknown.method_id, body }\n\
         \x20               }\n",
    );
    for (at, info) in catalogue.messages.iter().enumerate() {
        let _ = writeln!(
            text,
            "                {} => Self::{}(Mirror::from_c(&place.value.{}, true, how)?),",
            at + 1,
            info.name,
            snake(info.name)
        );
    }
    text.push_str(
        "                _ => return Err(callevents_status::INVALID_ARGUMENT),\n\
         \x20           })\n        }\n    }\n}\n",
    );
    let kinds = catalogue.messages.iter().map(|info| info.kind.to_owned());
    kind_name_of(text, "callevents_gateway", kinds);
}
