//! A struct for each message, and what makes it of the core's and back.

use core::fmt::Write as _;

use callevents::describe::{FieldInfo, MessageInfo, Place};

use super::catalogue::Catalogue;
use super::{comment, screaming};

pub(super) fn write(text: &mut String, catalogue: &Catalogue) {
    let by_hand = |info: &&&MessageInfo| catalogue.is_by_hand(info.name);
    for info in catalogue.messages.iter().filter(|info| !by_hand(info)) {
        record(text, catalogue, info);
        mirror(text, catalogue, info);
        if catalogue.is_alone(info.name) {
            functions(text, catalogue, info);
        }
    }
    for info in &catalogue.forms {
        form(text, catalogue, info);
    }
}

/// The fields that the struct has, each with its name in it.
pub(super) fn fields(
    info: &'static MessageInfo,
) -> impl Iterator<Item = (&'static str, &'static FieldInfo)> {
    info.fields.iter().filter_map(|field| match field.place {
        Place::Field(name) => Some((name, field)),
        _ => None,
    })
}

/// Whether a field has a flag that tells whether it is there.
pub(super) fn has_flag(field: &FieldInfo) -> bool {
    field.optional || field.nullable
}

/// The field that has the members of a message's base.
const BASE: &str = "call";

pub(super) fn record(text: &mut String, catalogue: &Catalogue, info: &'static MessageInfo) {
    let c_name = catalogue.c_name(info.name);
    text.push('\n');
    comment(text, "", info.doc, "");
    let _ = writeln!(text, "#[derive(Clone, Copy)]\n#[repr(C)]\npub struct {c_name} {{");
    if let Some(base) = info.base {
        let _ = writeln!(text, "    /// The members that stand in front.");
        let _ = writeln!(text, "    pub {BASE}: {},", catalogue.c_name(base.name));
    }
    for (name, field) in fields(info) {
        comment(text, "    ", field.doc, field.unit);
        if let Some(note) = catalogue.type_note(&field.ty, field.also.as_ref()) {
            let _ = writeln!(text, "    ///\n    /// {note}");
        }
        let ty = catalogue.c_type(&field.ty, field.also.as_ref());
        let _ = writeln!(text, "    pub {name}: {ty},");
    }
    if catalogue.system != "gateway" {
        let _ = writeln!(text, "    /// The rest.\n    pub rest: callevents_str,");
    } else if info.fields.is_empty() {
        // An empty struct is no C.
        let _ = writeln!(
            text,
            "    /// Nothing: C has no struct without a member.\n    pub unused: u8,"
        );
    }
    for (name, field) in fields(info).filter(|(_, field)| has_flag(field)) {
        let about =
            if field.nullable && !field.optional { "    /// It may be null.\n" } else { "" };
        let _ = writeln!(text, "{about}    pub has_{name}: bool,");
    }
    let _ = writeln!(text, "}}\n");
    let _ = writeln!(text, "// SAFETY: pointers may be null, and numbers and flags zero.");
    let _ = writeln!(text, "unsafe impl Zero for {c_name} {{}}");
}

pub(super) fn mirror(text: &mut String, catalogue: &Catalogue, info: &'static MessageInfo) {
    let (c_name, name, system) = (catalogue.c_name(info.name), info.name, catalogue.system);
    // Of the gateway's messages, those without text have no lifetime.
    let borrows = system != "gateway"
        || fields(info).any(|(_, field)| {
            let ty = catalogue.c_type(&field.ty, None);
            ty == "callevents_str" || ty == "callevents_bytes"
        });
    let lifetime = if borrows { "<'a>" } else { "" };
    let has_fields = info.base.is_some() || system != "gateway" || !info.fields.is_empty();
    let place = if has_fields { "place" } else { "_" };
    let how = if has_fields { "how" } else { "_" };
    let _ = write!(
        text,
        "\nimpl<'a> Mirror<'a, {c_name}> for core_::{system}::{name}{lifetime} {{\n\
         \x20   #[inline]\n\
         \x20   fn to_c(&self, {place}: &mut {c_name}) -> bool {{\n"
    );
    if info.base.is_some() {
        let _ = writeln!(text, "        self.{BASE}.to_c(&mut place.{BASE});");
    }
    for (name, field) in fields(info) {
        let flag = if has_flag(field) { format!("place.has_{name} = ") } else { String::new() };
        let _ = writeln!(text, "        {flag}self.{name}.to_c(&mut place.{name});");
    }
    if system != "gateway" {
        let _ = writeln!(text, "        self.rest.to_c(&mut place.rest);");
    }
    let _ = write!(
        text,
        "        true\n\
         \x20   }}\n\n\
         \x20   #[inline]\n\
         \x20   unsafe fn from_c({place}: &{c_name}, _: bool, {how}: How) -> Outcome<Self> {{\n"
    );
    if !has_fields {
        let _ = writeln!(text, "        Ok(Self {{}})\n    }}\n}}");
        return;
    }
    let _ = write!(
        text,
        "        // SAFETY: as the caller promises.\n\
         \x20       unsafe {{\n\
         \x20           Ok(Self {{\n"
    );
    if info.base.is_some() {
        let _ =
            writeln!(text, "                {BASE}: Mirror::from_c(&place.{BASE}, true, how)?,");
    }
    for (name, field) in fields(info) {
        let flag = if has_flag(field) { format!("place.has_{name}") } else { "true".into() };
        let _ =
            writeln!(text, "                {name}: Mirror::from_c(&place.{name}, {flag}, how)?,");
    }
    if system != "gateway" {
        let _ = writeln!(text, "                rest: rest(&place.rest, how, Self::rest_of)?,");
    }
    let _ = writeln!(text, "            }})\n        }}\n    }}\n}}");
}

/// The functions of a message that stands alone.
fn functions(text: &mut String, catalogue: &Catalogue, info: &MessageInfo) {
    let (c_name, name, system) = (catalogue.c_name(info.name), info.name, catalogue.system);
    let id = format!("{}_{}", system.to_uppercase(), screaming(name));
    let _ = write!(
        text,
        "\n/// Parses a `{c_name}` from a complete JSON text, which its texts are borrowed from.\n\
         /// `error` may be NULL.\n\
         #[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn {c_name}_parse(\n\
         \x20   json: callevents_str,\n\
         \x20   message: *mut {c_name},\n\
         \x20   error: *mut callevents_error,\n\
         ) -> callevents_status {{\n\
         \x20   // SAFETY: as the header asks.\n\
         \x20   unsafe {{\n\
         \x20       crate::message::by_size!(\n\
         \x20           small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::{id}),\n\
         \x20           fast: crate::message::parse(json, message, error, core_::{system}::{name}::parse)\n\
         \x20       )\n\
         \x20   }}\n\
         }}\n\n\
         /// Writes a `{c_name}` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the\n\
         /// room that is needed.\n\
         #[unsafe(no_mangle)]\n\
         pub unsafe extern \"C\" fn {c_name}_encode(\n\
         \x20   message: *const {c_name},\n\
         \x20   out: *mut u8,\n\
         \x20   out_len: usize,\n\
         \x20   written: *mut usize,\n\
         ) -> callevents_status {{\n\
         \x20   // SAFETY: as the header asks.\n\
         \x20   unsafe {{\n\
         \x20       crate::message::by_size!(\n\
         \x20           small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::{id}),\n\
         \x20           fast: crate::message::encode(message, out, out_len, written, |message, out| {{\n\
         \x20               core_::{system}::{name}::encode(&message, out)\n\
         \x20           }})\n\
         \x20       )\n\
         \x20   }}\n\
         }}\n"
    );
}

/// A message, or any other JSON in its place.
fn form(text: &mut String, catalogue: &Catalogue, info: &MessageInfo) {
    let (c_name, name, system) = (catalogue.c_name(info.name), info.name, catalogue.system);
    let _ = write!(
        text,
        "\n/// A `{c_name}`, or any other JSON in its place.\n\
         #[derive(Clone, Copy)]\n\
         #[repr(C)]\n\
         pub struct {c_name}_form {{\n\
         \x20   /// The object, if `is_object`.\n\
         \x20   pub object: {c_name},\n\
         \x20   /// Any other JSON, if not.\n\
         \x20   pub json: callevents_str,\n\
         \x20   /// Which of the two it is.\n\
         \x20   pub is_object: bool,\n\
         }}\n\n\
         // SAFETY: pointers may be null, and numbers and flags zero.\n\
         unsafe impl Zero for {c_name}_form {{}}\n\n\
         impl<'a> Mirror<'a, {c_name}_form> for core_::{system}::Form<'a, core_::{system}::{name}<'a>> {{\n\
         \x20   fn to_c(&self, place: &mut {c_name}_form) -> bool {{\n\
         \x20       match self {{\n\
         \x20           Self::Object(object) => {{\n\
         \x20               place.is_object = true;\n\
         \x20               object.to_c(&mut place.object)\n\
         \x20           }}\n\
         \x20           Self::Value(json) => json.to_c(&mut place.json),\n\
         \x20       }}\n\
         \x20   }}\n\n\
         \x20   unsafe fn from_c(place: &{c_name}_form, _: bool, how: How) -> Outcome<Self> {{\n\
         \x20       // SAFETY: as the caller promises.\n\
         \x20       unsafe {{\n\
         \x20           Ok(match place.is_object {{\n\
         \x20               true => Self::Object(Mirror::from_c(&place.object, true, how)?),\n\
         \x20               false => Self::Value(Mirror::from_c(&place.json, true, how)?),\n\
         \x20           }})\n\
         \x20       }}\n\
         \x20   }}\n\
         }}\n"
    );
}
