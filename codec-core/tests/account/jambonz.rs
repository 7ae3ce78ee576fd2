//! jambonz: JSON messages over a WebSocket; what is said while it is away is never said again.

use std::io::Write as _;

use callevents::jambonz::{self, Data, JambonzOrder as Rules};
use callevents::order::{Event as _, EventId, OrderRules as _, State};

use super::world::{Calls, Heard, Item, Life, Missed, Piece, System, name, number};

pub struct Jambonz;

const TRYING_IN: (EventId, State) = (EventId(0), Rules::INBOUND_TRYING);
const ANSWERED_IN: (EventId, State) = (EventId(1), Rules::INBOUND_ANSWERED);
const NO_ANSWER_IN: (EventId, State) = (EventId(2), Rules::NO_ANSWER);
const TRYING: (EventId, State) = (EventId(3), Rules::DIALLED_TRYING);
const RINGING: (EventId, State) = (EventId(4), Rules::DIALLED_RINGING);
const EARLY_MEDIA: (EventId, State) = (EventId(5), Rules::DIALLED_EARLY_MEDIA);
const ANSWERED: (EventId, State) = (EventId(6), Rules::DIALLED_ANSWERED);
const TRYING_REST: (EventId, State) = (EventId(7), Rules::REST_TRYING);
const RINGING_REST: (EventId, State) = (EventId(8), Rules::REST_RINGING);
const NO_ANSWER: (EventId, State) = (EventId(11), Rules::NO_ANSWER);
const BUSY: (EventId, State) = (EventId(13), Rules::BUSY);
const COMPLETED: (EventId, State) = (EventId(14), Rules::COMPLETED);

impl System for Jambonz {
    type Rules = Rules;

    const LIVES: &'static [Life] = &[
        &[TRYING_IN, ANSWERED_IN, COMPLETED],
        &[TRYING_IN, NO_ANSWER_IN],
        &[TRYING, RINGING, EARLY_MEDIA, RINGING, ANSWERED, COMPLETED],
        &[TRYING, BUSY],
        &[TRYING_REST, RINGING_REST, NO_ANSWER],
    ];

    fn new(_seed: u64) -> Self {
        Self
    }

    fn write(&self, item: Item, out: &mut Vec<u8>) {
        let (id, status, first) = match item {
            Item::Event { id, life, step } => {
                (id, Rules::event(life[step].0).expect("an event").name, life[0])
            }
            Item::Broken => return out.extend(br#"{"type":"call:status","msgid":"m","da"#),
            Item::Unknown | Item::Dropped { .. } => (0, "new-thing", TRYING_IN),
        };
        let (call, direction) = (name(id), if first == TRYING_IN { "inbound" } else { "outbound" });
        let parent = if first == TRYING { r#","parent_call_sid":"p""# } else { "" };
        write!(
            out,
            r#"{{"type":"call:status","msgid":"m","call_sid":"{call}","data":{{"call_sid":"{call}","direction":"{direction}","call_status":"{status}"{parent}}}}}"#
        )
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
            let Ok(message) = jambonz::parse(message) else {
                heard.push(Heard::Refused);
                continue;
            };
            let Data::CallStatus(status) = &message.data else { panic!("{message:?}") };
            let verdict = calls.observe(status, now_ms);
            heard.push(match (status.event(), status.call.call_sid.and_then(|id| id.as_text())) {
                (Some(event), Some(id)) => {
                    let id = number(id.as_str());
                    Heard::Event { id, event, verdict, is_broken: false }
                }
                _ => {
                    assert_eq!(verdict.name(), "ignore");
                    Heard::Ignored
                }
            });
        }
    }

    fn end(&mut self) -> bool {
        false
    }

    fn resume(&mut self, calls: &mut Calls<Rules>, missed: Missed<'_>) -> Vec<Item> {
        calls.announce_gap();
        // An end is now and then told twice.
        let arrived = missed.history.iter().rev().take(5).copied();
        arrived.filter(|item| missed.choice && item.is_end()).collect()
    }
}
