//! In which form a message stands in its frame, where that is not the form that we would write.

use callevents::describe::Value;
use callevents::framing::frame::{Frame, LengthField};
use callevents::gateway::{BodyFormat, Message};
use callevents::{EncodeError, format::envelope};

/// What must be known beside the fields to write the same frame again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Form<'a> {
    /// The method id, if it is not the first of those that carry such a message.
    pub(super) method_id: Option<u32>,
    /// Whether the length counts the whole frame.
    pub(super) is_whole: bool,
    pub(super) is_protobuf: bool,
    pub(super) envelope: EnvelopeForm<'a>,
    /// The body itself, if it would not become the same otherwise.
    pub(super) body: Option<&'a [u8]>,
}

/// What an envelope is beside its fields. The default is an envelope as we write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct EnvelopeForm<'a> {
    pub(super) version: Option<u8>,
    pub(super) compat_version: Option<u8>,
    /// How many fields an older sender wrote.
    pub(super) fields: Option<usize>,
    pub(super) extra: &'a [u8],
    pub(super) trailing: &'a [u8],
}

/// The form of `message` in `frame`. `scratch` is for building the body again.
pub(super) fn of<'a>(
    message: &Message<'a>,
    frame: &Frame<'a>,
    format: BodyFormat,
    scratch: &mut Vec<u8>,
) -> Form<'a> {
    let is_usual = message.method_id().is_some_and(|usual| usual.0 == frame.method_id);
    let mut form = Form {
        method_id: (!is_usual).then_some(frame.method_id),
        is_whole: frame.length_field == LengthField::WholeFrame,
        ..Form::default()
    };
    let Some(info) = message.info() else { return form };
    form.is_protobuf = has_protobuf(message) && format.of(frame.body) == BodyFormat::Protobuf;
    if becomes(message, &form, frame.body, scratch) {
        return form;
    }
    if !form.is_protobuf {
        if let Some(Ok(found)) = message.envelope_of(frame.body) {
            form.envelope = EnvelopeForm {
                version: (found.version != message.version()).then_some(found.version),
                compat_version: (found.compat_version != 0).then_some(found.compat_version),
                fields: (found.fields < info.fields.len()).then_some(found.fields),
                extra: found.extra,
                trailing: found.trailing,
            };
        }
        if becomes(message, &form, frame.body, scratch) {
            return form;
        }
    }
    form.body = Some(frame.body);
    form
}

/// Whether such a message has a protobuf form; the others are envelopes always.
pub(super) fn has_protobuf(message: &Message<'_>) -> bool {
    matches!(
        message,
        Message::CallEvent(_) | Message::AudioFrame(_) | Message::EventStreamRequest(_)
    )
}

/// Builds a body in a form, behind what `out` holds.
pub(super) fn build_body(
    message: &Message<'_>,
    form: &Form<'_>,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    if let Some(body) = form.body {
        out.extend_from_slice(body);
        return Ok(());
    }
    let format = if form.is_protobuf { BodyFormat::Protobuf } else { BodyFormat::Envelope };
    let start = out.len();
    out.resize(start.saturating_add(message.encoded_len(format)), 0);
    message.encode(format, out.get_mut(start..).unwrap_or_default())?;
    if format == BodyFormat::Protobuf || form.envelope == EnvelopeForm::default() {
        return Ok(());
    }
    let form = &form.envelope;
    if let Some(fields) = form.fields {
        out.truncate(start.saturating_add(envelope::HEADER_LEN + payload_len(message, fields)));
    }
    out.extend_from_slice(form.extra);
    let payload_len = out.len().saturating_sub(start + envelope::HEADER_LEN);
    let size =
        i32::try_from(payload_len).map_err(|_| EncodeError::TooLong { length: payload_len })?;
    if let Some([version, compat_version, to @ ..]) =
        out.get_mut(start..).and_then(<[u8]>::first_chunk_mut::<{ envelope::HEADER_LEN }>)
    {
        *version = form.version.unwrap_or(*version);
        *compat_version = form.compat_version.unwrap_or(0);
        *to = size.to_le_bytes();
    }
    out.extend_from_slice(form.trailing);
    Ok(())
}

/// Whether a body in this form has these bytes.
fn becomes(message: &Message<'_>, form: &Form<'_>, body: &[u8], scratch: &mut Vec<u8>) -> bool {
    scratch.clear();
    build_body(message, form, scratch).is_ok() && scratch == body
}

/// The length of a message's first fields in an envelope.
fn payload_len(message: &Message<'_>, fields: usize) -> usize {
    let rows = message.info().map_or(&[][..], |info| info.fields);
    let len = |(index, row): (usize, &callevents::describe::FieldInfo)| {
        let text = match message.value(index) {
            Some(Value::Text(text)) => text.len(),
            Some(Value::Bytes(bytes)) => bytes.len(),
            _ => 0,
        };
        row.ty.envelope_width() + text
    };
    rows.iter().enumerate().take(fields).map(len).sum()
}
