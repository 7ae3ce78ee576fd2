//! Event streams, read and built.

use callevents::Storage;
use callevents::framing::sse::{SseBuilder, SseItem, SseParser};

use crate::sum::Sum;

/// Events put together in the caller's storage.
pub fn events_over(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    read(&mut SseParser::over(out), bytes, sum);
}

/// Events put together in the parser itself.
pub fn events_in_array(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    read(&mut SseParser::<512>::new(), bytes, sum);
}

fn read<const N: usize, S: Storage, const ID: usize>(
    parser: &mut SseParser<N, S, ID>,
    bytes: &[u8],
    sum: &mut Sum,
) {
    let id = core::str::from_utf8(bytes).unwrap_or_default();
    sum.number(parser.set_last_event_id(id).is_ok());
    let cut = bytes.first().copied().unwrap_or_default();
    for mut chunk in bytes.chunks(usize::from(cut) + 1) {
        loop {
            if cut % 2 == 0 {
                match parser.next(&mut chunk) {
                    Ok(None) => break,
                    Ok(Some(event)) => {
                        sum.text(event.event_type.as_str());
                        sum.text(event.data.as_str());
                        sum.text(event.id.as_str());
                        sum.number(event.stream_offset);
                    }
                    Err(error) => sum.number(error.kind().code()),
                }
            } else {
                match parser.next_item(&mut chunk) {
                    Ok(None) => break,
                    Ok(Some(SseItem::Event(event))) => sum.text(event.data.as_str()),
                    Ok(Some(SseItem::Comment(comment))) => sum.text(comment.as_str()),
                    Ok(Some(SseItem::Retry { ms: retry_ms })) => sum.number(retry_ms),
                    Ok(Some(_)) => sum.number(1u8),
                    Err(error) => sum.number(error.offset()),
                }
            }
        }
    }
    sum.text(parser.last_event_id().as_str());
    sum.number(parser.retry_ms().unwrap_or_default() ^ parser.stream_offset());
    sum.number(parser.finish().is_ok());
    sum.number(parser.finish_pending().is_ok_and(|event| event.is_some()));
    parser.reset();
}

/// Every line that can be written.
pub fn build(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let builder = SseBuilder::new();
    let all = builder.event(text).data(text).id(text).retry_ms(sum.value().into()).comment(text);
    for builder in [builder.data(text), builder.event(text), builder.id(text), all] {
        sum.number(builder.encoded_len() as u64);
        sum.number(builder.encode(out).unwrap_or_default() as u64);
    }
    sum.bytes(out);
}
