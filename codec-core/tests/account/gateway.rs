//! The gateway: frames in a QUIC stream, which breaks in the middle of one.

use callevents::framing::frame::{self, LengthField};
use callevents::gateway::{BodyFormat, CallEvent, EventType, GatewayOrder as Rules, Message};
use callevents::order::{Event as _, State};
use callevents::{FrameDecoder, Text};

use super::world::{Calls, Heard, Item, Life, Missed, Piece, System, name, number};

pub struct Gateway(FrameDecoder<4096>);

const CREATED: State = Rules::CREATED;
const ANSWERED: State = Rules::ANSWERED;
const HELD: State = Rules::HELD;
const ENDED: State = Rules::ENDED;

impl System for Gateway {
    type Rules = Rules;

    const LIVES: &'static [Life] = &[
        &[(Rules::CREATE, CREATED), (Rules::ANSWER, ANSWERED), (Rules::HANGUP_COMPLETE, ENDED)],
        &[
            (Rules::CREATE, CREATED),
            (Rules::ANSWER, ANSWERED),
            (Rules::HOLD, HELD),
            (Rules::RESUME, ANSWERED),
            (Rules::HOLD, HELD),
            (Rules::HANGUP_COMPLETE, ENDED),
        ],
        &[(Rules::CREATE, CREATED), (Rules::HANGUP_COMPLETE, ENDED)],
    ];

    fn new(_seed: u64) -> Self {
        Self(FrameDecoder::new())
    }

    fn write(&self, item: Item, out: &mut Vec<u8>) {
        let id = if let Item::Event { id, .. } = item { name(id) } else { name(0) };
        let number = item.event().map_or(77, |(event, _)| i32::from(event.0));
        let event_type = EventType(EventType::CHANNEL_CREATE.0 + number);
        let event = CallEvent { call_sid: Text::new(&id), event_type, ..CallEvent::default() };
        let message = Message::from(event);
        let mut buffer = [0; 256];
        let rule = LengthField::AfterLength;
        let len = message.encode_frame(BodyFormat::Envelope, rule, &mut buffer).expect("it fits");
        if item == Item::Broken {
            let method = message.method_id().expect("it goes in frames");
            out.extend(frame::header(method.0, 5, rule).expect("a length"));
            out.extend(&buffer[frame::HEADER_LEN..][..5]);
        } else {
            out.extend(&buffer[..len]);
        }
    }

    fn hear(
        &mut self,
        calls: &mut Calls<Rules>,
        piece: Piece<'_>,
        now_ms: u64,
        heard: &mut Vec<Heard>,
    ) {
        for mut input in piece.bytes.chunks(piece.chunk) {
            while let Some(frame) = self.0.next(&mut input).expect("frames are good") {
                heard.push(match frame.message() {
                    Ok(Message::CallEvent(event)) => match event.event() {
                        Some(number_of) => Heard::Event {
                            id: number(event.call_sid.as_str()),
                            event: number_of,
                            verdict: calls.observe(&event, now_ms),
                            is_broken: false,
                        },
                        None => {
                            assert_eq!(calls.observe(&event, now_ms).name(), "ignore");
                            Heard::Ignored
                        }
                    },
                    Ok(other) => panic!("{}", other.kind()),
                    Err(_) => Heard::Refused,
                });
            }
        }
    }

    fn end(&mut self) -> bool {
        let is_cut = self.0.finish().is_err();
        self.0.reset();
        is_cut
    }

    fn resume(&mut self, calls: &mut Calls<Rules>, missed: Missed<'_>) -> Vec<Item> {
        if missed.gap_ms == 0 {
            // Ends are told again, also those that arrived.
            calls.on_stream_reset();
            let arrived = missed.history.iter().rev().take(40).rev();
            let all = arrived.chain(missed.items.iter().map(|(_, item)| item));
            return all.copied().filter(|item| item.is_end()).collect();
        }
        calls.on_resume(missed.gap_ms);
        let kept_ms = missed.now_ms.saturating_sub(Rules::RESUME_BUFFER_MS);
        let kept = missed.items.iter().filter(|(at_ms, _)| *at_ms >= kept_ms);
        kept.map(|(_, item)| *item).collect()
    }
}
