//! What each system's server does when a connection breaks, and what its client says of that.

use callevents::gateway::GatewayOrder;
use callevents::jambonz::JambonzOrder;
use callevents::order::{CallTracker, EventId, OrderRules};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::{self, RepeatFilter, VoicetypedOrder};
use callevents::{Text, Verdict};

/// An event of a call: the call's number, and the event's in the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Item {
    pub(crate) call: u8,
    pub(crate) step: u8,
}

/// How a connection breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Break {
    /// What was about to arrive is lost; the server sends all the rest, which it kept.
    Kept,
    /// What was on its way is lost; ends are told again.
    Reset,
    /// What was on its way is lost.
    Lost,
    /// What was on its way is lost; calls in flight are told again from their beginning.
    History,
}

/// A client of one system.
#[derive(Clone, Debug)]
pub(crate) struct Client<R: OrderRules> {
    pub(crate) calls: CallTracker<R, 2>,
    pub(crate) repeats: RepeatFilter<8>,
}

pub(crate) trait System:
    OrderRules + Clone + core::fmt::Debug + Send + Sync + 'static
{
    /// Events that are enough to go every way.
    const ALPHABET: &'static [EventId];

    const BREAKS: &'static [Break];

    /// Events of a call at most.
    const LONGEST_LIFE: usize = 3;

    /// Whether an end may be told twice for no reason.
    const ENDS_TWICE: bool = false;

    /// Whether no order of events is wrong.
    const NOTHING_IS_WRONG: bool = false;

    /// Whether calls are uncertain after a loss; if not, what comes next tells.
    const LOSS_IS_DOUBT: bool = true;

    /// Tells the tracker that the connection is there, for the first time or again.
    fn connect(client: &mut Client<Self>, how: Option<Break>);

    /// Takes an event.
    fn hear(client: &mut Client<Self>, item: Item, event: EventId) -> Verdict {
        client.calls.step(Text::new(name(item.call)), event, 0)
    }
}

pub(crate) fn name(call: u8) -> &'static str {
    ["the first call", "the second call"][usize::from(call)]
}

impl System for GatewayOrder {
    const ALPHABET: &'static [EventId] =
        &[Self::CREATE, Self::ANSWER, Self::HOLD, Self::RESUME, Self::HANGUP_COMPLETE];

    const BREAKS: &'static [Break] = &[Break::Kept, Break::Reset, Break::Lost];

    const LONGEST_LIFE: usize = 4;

    fn connect(client: &mut Client<Self>, how: Option<Break>) {
        match how {
            Some(Break::Reset) => client.calls.on_stream_reset(),
            Some(Break::Kept) => client.calls.on_resume(Self::RESUME_BUFFER_MS),
            Some(_) => client.calls.on_resume(Self::RESUME_BUFFER_MS + 1),
            None => {}
        }
    }
}

impl System for VoicetypedOrder {
    const ALPHABET: &'static [EventId] =
        &[Self::CALL_STARTED, Self::SPEECH_FINAL, Self::ERROR, Self::CALL_TERMINATED];

    const BREAKS: &'static [Break] = &[Break::Lost, Break::History];

    fn connect(client: &mut Client<Self>, _how: Option<Break>) {
        client.calls.on_connect();
    }

    fn hear(client: &mut Client<Self>, item: Item, event: EventId) -> Verdict {
        let kind = Self::event(event).expect("an event of the rules").name;
        let (call, step) = (name(item.call), item.step);
        let text = format!(
            r#"{{"event_id":"{step}","session_id":"{call}","type":"{kind}","timestamp":""}}"#
        );
        let event = voicetyped::parse_event(text.as_bytes()).expect("an event");
        client.calls.observe_once(&event, &mut client.repeats, 0)
    }
}

impl System for RtpbridgeOrder {
    /// Connected, finished.
    const ALPHABET: &'static [EventId] = &[EventId(2), EventId(6)];

    const BREAKS: &'static [Break] = &[Break::Lost];

    const NOTHING_IS_WRONG: bool = true;

    fn connect(client: &mut Client<Self>, how: Option<Break>) {
        if how.is_some() {
            client.calls.announce_loss();
        }
    }
}

impl System for JambonzOrder {
    /// Of legs that were dialled: trying, ringing, early media, answered, busy, completed.
    const ALPHABET: &'static [EventId] =
        &[EventId(3), EventId(4), EventId(5), EventId(6), EventId(13), EventId(14)];

    const BREAKS: &'static [Break] = &[Break::Lost];

    const ENDS_TWICE: bool = true;

    const LOSS_IS_DOUBT: bool = false;

    fn connect(client: &mut Client<Self>, how: Option<Break>) {
        if how.is_some() {
            client.calls.announce_gap();
        }
    }
}
