//! Unions: a number that tells which, and a C union of the structs.

use core::fmt::Write as _;

use callevents::describe::{UnionInfo, UnionValue};

use super::catalogue::Catalogue;
use super::{comment, screaming, snake};

/// How a union keeps what is not known: its variant, with `name` and `data` as they are called.
struct Unknown {
    pattern: &'static str,
    has_name: bool,
}

fn unknown(union: &str) -> Unknown {
    match union {
        "Command" => Unknown { pattern: "Unknown { method: name, params: data }", has_name: true },
        "MethodResult" => Unknown { pattern: "Untyped(data)", has_name: false },
        _ => Unknown { pattern: "Unknown { name, data }", has_name: true },
    }
}

/// Variants that stand in no description, each with its C type.
fn extra_variants(union: &str) -> &'static [(&'static str, &'static str)] {
    match union {
        "EventData" => &[("SerializationFailed", "callevents_rtpbridge_serialization_failed")],
        _ => &[],
    }
}

pub(super) fn write(text: &mut String, catalogue: &Catalogue) {
    for info in &catalogue.unions {
        union(text, catalogue, info);
    }
}

/// A variant: its name, its C type (none if it carries nothing), whether that may be missing.
struct Variant {
    name: &'static str,
    doc: Vec<String>,
    c_type: Option<String>,
    optional: bool,
}

fn variants(catalogue: &Catalogue, info: &'static UnionInfo) -> Vec<Variant> {
    let of_value = |value: &'static UnionValue| Variant {
        name: value.variant,
        doc: [format!(" `{}`:", value.name)]
            .into_iter()
            .chain(value.doc.iter().map(|line| (*line).to_owned()))
            .collect(),
        c_type: value.ty.as_ref().map(|ty| catalogue.c_type(ty, value.also.as_ref())),
        optional: value.optional,
    };
    let extra = extra_variants(info.name).iter().map(|(name, c_type)| Variant {
        name,
        doc: vec![format!(" See `{c_type}`.")],
        c_type: Some((*c_type).to_owned()),
        optional: false,
    });
    info.values.iter().map(of_value).chain(extra).collect()
}

fn union(text: &mut String, catalogue: &Catalogue, info: &'static UnionInfo) {
    let c_name = catalogue.c_name(info.name);
    let variants = variants(catalogue, info);
    // The kinds.
    let _ = write!(
        text,
        "\n/// What a `{c_name}` is.\n#[derive(Clone, Copy)]\n#[repr(i32)]\npub enum {c_name}_kind {{\n\
         \x20   /// One whose name is not known, or not told.\n    UNKNOWN = 0,\n"
    );
    for (at, variant) in variants.iter().enumerate() {
        let doc: Vec<&str> = variant.doc.iter().map(String::as_str).collect();
        comment(text, "    ", &doc, "");
        let _ = writeln!(text, "    {} = {},", screaming(variant.name), at + 1);
    }
    // The union and the struct around it.
    let _ = write!(
        text,
        "}}\n\n/// What a `{c_name}` carries: the member that its kind is called by.\n\
         #[derive(Clone, Copy)]\n#[repr(C)]\npub union {c_name}_value {{\n\
         \x20   /// Of one that is not known: its JSON.\n    pub unknown: callevents_str,\n"
    );
    for variant in &variants {
        if let Some(c_type) = &variant.c_type {
            let field = snake(variant.name);
            let _ = writeln!(text, "    pub {field}: {c_type},");
        }
    }
    text.push_str("}\n\n");
    comment(text, "", info.doc, "");
    let _ = write!(
        text,
        "#[derive(Clone, Copy)]\n#[repr(C)]\npub struct {c_name} {{\n\
         \x20   /// What it carries.\n\
         \x20   pub value: {c_name}_value,\n\
         \x20   /// Its name on the wire; to build, only needed for one that is not known.\n\
         \x20   pub name: callevents_json_str,\n\
         \x20   /// What it is: a `{c_name}_kind`.\n\
         \x20   pub kind: u32,\n\
         }}\n\n\
         // SAFETY: pointers may be null, and numbers and flags zero, whatever it is.\n\
         unsafe impl Zero for {c_name} {{}}\n"
    );
    mirror(text, catalogue, info, &variants);
    kind_name(text, catalogue, info);
}

fn mirror(text: &mut String, catalogue: &Catalogue, info: &UnionInfo, variants: &[Variant]) {
    let (c_name, name, system) = (catalogue.c_name(info.name), info.name, catalogue.system);
    let unknown = unknown(name);
    let _ = write!(
        text,
        "\nimpl<'a> Mirror<'a, {c_name}> for core_::{system}::{name}<'a> {{\n\
         \x20   fn to_c(&self, place: &mut {c_name}) -> bool {{\n"
    );
    match name {
        "Command" => text.push_str("        self.method().name().to_c(&mut place.name);\n"),
        "MethodResult" => {
            text.push_str("        self.method().map(|its| its.name()).to_c(&mut place.name);\n");
        }
        _ => text.push_str("        self.name().to_c(&mut place.name);\n"),
    }
    text.push_str(
        "        // SAFETY: the place is all zero, which every member can be.\n\
         \x20       unsafe {\n\
         \x20           match self {\n",
    );
    for (at, variant) in variants.iter().enumerate() {
        let (name, field, kind) = (variant.name, snake(variant.name), at + 1);
        if variant.c_type.is_some() {
            let _ = write!(
                text,
                "                Self::{name}(message) => {{\n\
                 \x20                   place.kind = {kind};\n\
                 \x20                   message.to_c(&mut place.value.{field});\n\
                 \x20               }}\n"
            );
        } else {
            let _ = writeln!(text, "                Self::{name} => place.kind = {kind},");
        }
    }
    let pattern = match unknown.pattern {
        "Unknown { method: name, params: data }" => "Unknown { params: data, .. }",
        "Unknown { name, data }" => "Unknown { data, .. }",
        other => other,
    };
    let _ = write!(
        text,
        "                Self::{pattern} => {{\n\
         \x20                   data.to_c(&mut place.value.unknown);\n\
         \x20               }}\n\
         \x20               _ => return false,\n\
         \x20           }}\n\
         \x20       }}\n\
         \x20       true\n\
         \x20   }}\n\n\
         \x20   unsafe fn from_c(place: &{c_name}, _: bool, how: How) -> Outcome<Self> {{\n\
         \x20       // SAFETY: as the caller promises; the kind tells which member there is.\n\
         \x20       unsafe {{\n\
         \x20           Ok(match place.kind {{\n\
         \x20               0 => {{\n"
    );
    if unknown.has_name {
        text.push_str("                    let name = Mirror::from_c(&place.name, true, how)?;\n");
    }
    let _ = write!(
        text,
        "                    let json = &place.value.unknown;\n\
         \x20                   let data = Mirror::from_c(json, json.len != 0, how)?;\n\
         \x20                   Self::{}\n\
         \x20               }}\n",
        unknown.pattern
    );
    for (at, variant) in variants.iter().enumerate() {
        let (name, field, kind) = (variant.name, snake(variant.name), at + 1);
        match (&variant.c_type, variant.optional) {
            (None, _) => {
                let _ = writeln!(text, "                {kind} => Self::{name},");
            }
            (Some(_), optional) => {
                let present =
                    if optional { format!("place.value.{field}.len != 0") } else { "true".into() };
                let _ = writeln!(
                    text,
                    "                {kind} => Self::{name}(Mirror::from_c(&place.value.{field}, {present}, how)?),"
                );
            }
        }
    }
    text.push_str(
        "                _ => return Err(callevents_status::INVALID_ARGUMENT),\n\
         \x20           })\n        }\n    }\n}\n",
    );
}

/// The function that gives a kind's name.
fn kind_name(text: &mut String, catalogue: &Catalogue, info: &UnionInfo) {
    let c_name = catalogue.c_name(info.name);
    let extra = extra_variants(info.name).iter().map(|(variant, _)| snake(variant));
    let kinds = info.values.iter().map(|value| value.kind.to_owned()).chain(extra);
    kind_name_of(text, &c_name, kinds);
}

/// The same of any kinds, in their order.
pub(super) fn kind_name_of(
    text: &mut String,
    c_name: &str,
    kinds: impl IntoIterator<Item = String>,
) {
    let _ = write!(
        text,
        "\n/// The name of a kind (a `{c_name}_kind`) in snake case, \"unknown\" for what is none. The\n\
         /// text is the library's own.\n\
         #[unsafe(no_mangle)]\n\
         pub extern \"C\" fn {c_name}_kind_name(kind: u32) -> callevents_str {{\n\
         \x20   kind_name!(\n\
         \x20       kind,\n"
    );
    for kind in kinds {
        let _ = writeln!(text, "        {kind:?},");
    }
    text.push_str("    )\n}\n");
}
