//! rtpbridge: JSON messages of which some are dropped, with a notice, and some overtake others.

use std::io::Write as _;

use callevents::order::{Event as _, EventId, OrderRules as _, State};
use callevents::rtpbridge::{Event, EventData, MethodResult, RtpbridgeOrder as Rules};

use super::world::{Calls, Heard, Item, Life, Missed, Piece, System, name, number};

pub struct Rtpbridge;

const BUFFERING: (EventId, State) = (EventId(0), Rules::BUFFERING);
const CONNECTING: (EventId, State) = (EventId(1), Rules::CONNECTING);
const CONNECTED: (EventId, State) = (EventId(2), Rules::CONNECTED);
const PLAYING: (EventId, State) = (EventId(3), Rules::PLAYING);
const PAUSED: (EventId, State) = (EventId(4), Rules::PAUSED);
const DISCONNECTED: (EventId, State) = (EventId(5), Rules::DISCONNECTED);
const FINISHED: (EventId, State) = (EventId(6), Rules::FINISHED);

impl System for Rtpbridge {
    type Rules = Rules;

    const LIVES: &'static [Life] = &[
        &[BUFFERING, PLAYING, PAUSED, PLAYING, FINISHED],
        &[CONNECTING, CONNECTED, DISCONNECTED, CONNECTED, FINISHED],
        &[PLAYING, FINISHED],
    ];

    /// Nothing tells an event that comes again from a new one; the server sends none again.
    const REPEAT: &'static str = "never";

    const OVERTAKES: bool = true;

    fn new(_seed: u64) -> Self {
        Self
    }

    fn write(&self, item: Item, out: &mut Vec<u8>) {
        match item {
            Item::Event { id, life, step } => {
                let state = |state: State| Rules::state(state).expect("a state").name;
                let old = step.checked_sub(1).map_or("new", |step| state(life[step].1));
                write!(
                    out,
                    r#"{{"event":"endpoint.state_changed","data":{{"endpoint_id":"{}","new_state":"{}","old_state":"{old}"}}}}"#,
                    name(id),
                    state(life[step].1),
                )
            }
            Item::Dropped { count } => {
                write!(out, r#"{{"event":"events.dropped","data":{{"count":{count},"reason":"slow"}}}}"#)
            }
            Item::Broken => write!(out, r#"{{"event":"endpoint.state_changed","data":{{"endp"#),
            Item::Unknown => write!(out, r#"{{"event":"new.thing","data":{{}}}}"#),
        }
        .expect("a vector takes all");
    }

    fn hear(
        &mut self,
        calls: &mut Calls<Rules>,
        piece: Piece<'_>,
        now_ms: u64,
        heard: &mut Vec<Heard>,
    ) {
        for message in piece.messages() {
            let Ok(event) = Event::parse(message) else {
                heard.push(Heard::Refused);
                continue;
            };
            let verdict = calls.follow(&event, now_ms);
            heard.push(match (&event.data, event.event(), verdict) {
                (EventData::EventsDropped(_), ..) => Heard::Dropped,
                (EventData::EndpointStateChanged(change), Some(number_of), Some(verdict)) => {
                    let id = change.endpoint_id.as_text().expect("plain letters");
                    let is_broken = calls.get(id).is_some_and(|call| call.is_uncertain);
                    let id = number(id.as_str());
                    Heard::Event { id, event: number_of, verdict, is_broken }
                }
                (_, None, None) => Heard::Ignored,
                other => panic!("{other:?}"),
            });
        }
    }

    fn end(&mut self) -> bool {
        false
    }

    fn resume(&mut self, calls: &mut Calls<Rules>, _missed: Missed<'_>) -> Vec<Item> {
        calls.on_result(&MethodResult::SessionAttach(Default::default()), 0);
        Vec::new()
    }

    fn drop_some(&mut self, items: &mut Vec<(u64, Item)>, at: usize) -> Vec<Item> {
        let end = items.len().min(at + 7);
        let dropped: Vec<_> = items.drain(at..end).collect();
        let now_ms = dropped.first().map_or(0, |item| item.0);
        items.insert(at, (now_ms, Item::Dropped { count: dropped.len() as u64 }));
        dropped.into_iter().map(|(_, item)| item).collect()
    }
}
