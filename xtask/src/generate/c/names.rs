//! Enumerations: of names, and of numbers.

use core::fmt::Write as _;

use callevents::describe::{EnumInfo, NamesInfo};

use super::catalogue::Catalogue;
use super::{comment, screaming};

pub(super) fn write(text: &mut String, catalogue: &Catalogue) {
    for info in &catalogue.names {
        names(text, catalogue, info);
    }
    for info in &catalogue.enums {
        numbers(text, &catalogue.c_name(info.name), info);
        let (name, system) = (info.name, catalogue.system);
        let ty = if name == "SuperviseMode" { "u8" } else { "i32" };
        let _ = write!(
            text,
            "\nimpl Mirror<'_, {ty}> for core_::{system}::{name} {{\n\
             \x20   #[cfg_attr(not(callevents_small), inline(always))]\n\
             \x20   fn to_c(&self, place: &mut {ty}) -> bool {{\n\
             \x20       *place = self.0;\n\
             \x20       true\n\
             \x20   }}\n\n\
             \x20   #[cfg_attr(not(callevents_small), inline(always))]\n\
             \x20   unsafe fn from_c(place: &{ty}, _: bool, _: How) -> Outcome<Self> {{\n\
             \x20       Ok(Self(*place))\n\
             \x20   }}\n}}\n"
        );
        number_name(text, &catalogue.c_name(name), info);
    }
}

fn names(text: &mut String, catalogue: &Catalogue, info: &NamesInfo) {
    let c_name = catalogue.c_name(info.name);
    text.push('\n');
    comment(text, "", info.doc, "");
    let _ = writeln!(text, "#[derive(Clone, Copy)]\n#[repr(i32)]\npub enum {c_name} {{");
    let _ = writeln!(text, "    /// A name that is not known.\n    OTHER = 0,");
    for (at, row) in info.values.iter().enumerate() {
        comment(text, "    ", &[&format!(" `{}`", row.name)], "");
        comment(text, "    ", row.doc, "");
        let _ = writeln!(text, "    {} = {},", screaming(row.variant), at + 1);
    }
    text.push_str("}\n");
    if catalogue.odd_names.contains(&info.name) {
        return;
    }
    let (name, system) = (info.name, catalogue.system);
    let _ = write!(
        text,
        "\nimpl<'a> Mirror<'a, callevents_name> for core_::{system}::{name}<'a> {{\n\
         \x20   fn to_c(&self, place: &mut callevents_name) -> bool {{\n\
         \x20       let value = match self {{\n"
    );
    for (at, row) in info.values.iter().enumerate() {
        let _ = writeln!(text, "            Self::{} => {},", row.variant, at + 1);
    }
    text.push_str(
        "            _ => 0,\n\
         \x20       };\n\
         \x20       *place = callevents_name::new(self.name(), value);\n\
         \x20       true\n\
         \x20   }\n\n\
         \x20   unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {\n\
         \x20       Ok(match place.value {\n\
         \x20           // SAFETY: as the caller promises.\n\
         \x20           0 => unsafe { place.text(how) }?.into(),\n",
    );
    for (at, row) in info.values.iter().enumerate() {
        let _ = writeln!(text, "            {} => Self::{},", at + 1, row.variant);
    }
    text.push_str(
        "            _ => return Err(callevents_status::INVALID_ARGUMENT),\n        })\n    }\n}\n",
    );
}

pub(super) fn numbers(text: &mut String, c_name: &str, info: &EnumInfo) {
    text.push('\n');
    comment(text, "", info.doc, "");
    text.push_str("///\n/// Others may come, and are kept as they are.\n");
    let _ = writeln!(text, "#[derive(Clone, Copy)]\n#[repr(i32)]\npub enum {c_name} {{");
    for row in info.values {
        comment(text, "    ", row.doc, "");
        let _ = writeln!(text, "    {} = {},", row.name, row.value);
    }
    text.push_str("}\n");
}

/// The function that gives the name of a number.
fn number_name(text: &mut String, c_name: &str, info: &EnumInfo) {
    let _ = write!(
        text,
        "\n/// The name of a `{c_name}`, as `{}`; empty for what has none. The text is the library's\n\
         /// own.\n\
         #[unsafe(no_mangle)]\n\
         pub extern \"C\" fn {c_name}_name(value: i32) -> callevents_str {{\n\
         \x20   let name = match value {{\n",
        info.values.last().map_or("", |row| row.name)
    );
    for row in info.values {
        let _ = writeln!(text, "        {} => {:?},", row.value, row.name);
    }
    text.push_str("        _ => \"\",\n    };\n    name.into()\n}\n");
}
