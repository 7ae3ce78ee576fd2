//! voicetyped: an event stream that can be told from the past again, and leaves out what a slow
//! reader would not get in time.

use std::io::Write as _;

use callevents::SseParser;
use callevents::order::{Event as _, EventId, OrderRules as _, State};
use callevents::voicetyped::{
    Event, RepeatFilter, RepeatSlot, StateChain, StateLink, VoicetypedOrder as Rules,
};

use super::world::{Calls, HISTORY, Heard, Item, Life, Missed, Piece, System, name, number};

pub struct Voicetyped {
    parser: SseParser<4096>,
    repeats: RepeatFilter<0, Box<[RepeatSlot]>>,
    chain: StateChain<0, Box<[RepeatSlot]>>,
}

const ACTIVE: State = Rules::ACTIVE;
const MOVE: (EventId, State) = (Rules::STATE_TRANSITION, ACTIVE);

impl System for Voicetyped {
    type Rules = Rules;

    const LIVES: &'static [Life] = &[
        &[
            (Rules::CALL_STARTED, ACTIVE),
            MOVE,
            (Rules::SPEECH_PARTIAL, ACTIVE),
            (Rules::SPEECH_FINAL, ACTIVE),
            MOVE,
            (Rules::ERROR, ACTIVE),
            (Rules::TTS_STARTED, ACTIVE),
            (Rules::TTS_COMPLETED, ACTIVE),
            MOVE,
            (Rules::CALL_TERMINATED, Rules::ENDED),
        ],
        &[
            (Rules::CALL_STARTED, ACTIVE),
            (Rules::DTMF_RECEIVED, ACTIVE),
            MOVE,
            MOVE,
            MOVE,
            (Rules::CALL_TERMINATED, Rules::ENDED),
        ],
        &[(Rules::CALL_STARTED, ACTIVE), (Rules::CALL_TERMINATED, Rules::ENDED)],
    ];

    fn new(seed: u64) -> Self {
        let repeats = RepeatFilter::with_capacity(1 << 16).expect("enough memory");
        let chain = StateChain::with_capacity(1 << 15).expect("enough memory");
        Self {
            parser: SseParser::new(),
            repeats: repeats.with_seed(seed),
            chain: chain.with_seed(seed),
        }
    }

    fn write(&self, item: Item, out: &mut Vec<u8>) {
        let Item::Event { id, life, step } = item else {
            let data: &str = match item {
                Item::Broken => r#"{"event_id":"e","session_id":"#,
                _ => r#"{"event_id":"","session_id":"c","type":"new_thing","timestamp":""}"#,
            };
            write!(out, ": still here\ndata: {data}\n\n").expect("a vector takes all");
            return;
        };
        let kind = Rules::event(life[step].0).expect("an event of the rules").name;
        let call = name(id);
        write!(
            out,
            "event: {kind}\ndata: {{\"event_id\":\"{call}-{step}\",\"session_id\":\"{call}\",\
             \"type\":\"{kind}\",\"timestamp\":\"\""
        )
        .expect("a vector takes all");
        if life[step] == MOVE {
            let from = step_of_move(life, step);
            write!(out, ",\"from_state\":\"s{from}\",\"to_state\":\"s{}\"", from + 1)
                .expect("a vector takes all");
        }
        out.extend(b"}\n\n");
    }

    fn hear(
        &mut self,
        calls: &mut Calls<Rules>,
        piece: Piece<'_>,
        now_ms: u64,
        heard: &mut Vec<Heard>,
    ) {
        for mut input in piece.bytes.chunks(piece.chunk) {
            while let Some(sse) = self.parser.next(&mut input).expect("events are small") {
                let Ok(event) = Event::from_sse(&sse) else {
                    heard.push(Heard::Refused);
                    continue;
                };
                let verdict = calls.observe_once(&event, &mut self.repeats, now_ms);
                let Some(number_of) = event.event() else {
                    assert_eq!(verdict.name(), "ignore");
                    heard.push(Heard::Ignored);
                    continue;
                };
                let id = event.session_id.as_text().expect("plain letters");
                let is_broken =
                    verdict.name() != "replay" && self.chain.follow(&event) == StateLink::Broken;
                if is_broken {
                    calls.mark_uncertain(id);
                }
                let id = number(id.as_str());
                heard.push(Heard::Event { id, event: number_of, verdict, is_broken });
            }
        }
    }

    fn end(&mut self) -> bool {
        let is_cut = self.parser.finish().is_err();
        self.parser.reset();
        is_cut
    }

    fn resume(&mut self, calls: &mut Calls<Rules>, missed: Missed<'_>) -> Vec<Item> {
        calls.on_connect();
        if !missed.choice {
            return Vec::new();
        }
        // It is told from the past again, as far back as the server knows it.
        let history = missed.history.iter().chain(missed.items.iter().map(|(_, item)| item));
        let history: Vec<_> = history.filter(|item| item.event().is_some()).collect();
        history.iter().rev().take(HISTORY).rev().map(|item| **item).collect()
    }

    fn drop_some(&mut self, items: &mut Vec<(u64, Item)>, at: usize) -> Vec<Item> {
        let is_missed = |item: &Item| match *item {
            // The first one and the last one would be missed by nobody.
            Item::Event { life, step, .. } => {
                life[step] == MOVE
                    && life[..step].contains(&MOVE)
                    && life[step + 1..].contains(&MOVE)
            }
            _ => false,
        };
        let found = (at..items.len()).find(|at| is_missed(&items[*at].1));
        found.map(|at| items.remove(at).1).into_iter().collect()
    }
}

/// How many of a call's transitions come before this one.
fn step_of_move(life: Life, step: usize) -> usize {
    life[..step].iter().filter(|event| **event == MOVE).count()
}
