//! The messages of jambonz and its applications, a line each.

use std::borrow::Cow;

use callevents::jambonz::{ApplicationMessage, Data, JambonzOrder, Message, Route, parse};
use callevents::order::{CallTracker, Slot};

use crate::args::Order;
use crate::capture::Row;
use crate::exit::Failure;
use crate::rows::{About, Rows, System, Teller};
use crate::source::{CallFact, Judgement, Sink};

/// The name of this source in JSON.
pub(crate) const NAME: &str = "jambonz";

/// Understands messages, and follows the calls that they are about.
pub(crate) struct Messages {
    calls: Option<CallTracker<JambonzOrder, 0, Box<[Slot]>>>,
}

impl Messages {
    pub(crate) fn open(order: Order, max_calls: u32) -> Result<Rows<Self>, Failure> {
        let capacity = usize::try_from(max_calls).unwrap_or(usize::MAX);
        let calls = match order {
            Order::Off => None,
            Order::Report | Order::Enforce => Some(
                CallTracker::with_capacity(capacity).map_err(|_| Failure::no_memory(max_calls))?,
            ),
        };
        Ok(Rows::new(Self { calls }))
    }
}

impl System for Messages {
    const NAME: &'static str = NAME;

    fn row(
        &mut self,
        row: &Row<'_>,
        teller: &mut Teller,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        if row.is_from_client().unwrap_or_else(|| is_of_application(&row.text)) {
            let message = match ApplicationMessage::parse(&row.text) {
                Ok(message) => message,
                Err(error) => return teller.error(row, error, sink),
            };
            let (kind, needed) = (message.kind(), message.encoded_len());
            let about = About::default();
            return teller.message(row, kind, needed, |out| message.encode(out), about, sink);
        }
        let message = match parse(&row.text) {
            Ok(message) => message,
            Err(error) => {
                // What could not be read may have been a status.
                self.lose();
                return teller.error(row, error, sink);
            }
        };
        let leg = message.leg_sid().unwrap_or_default().to_cow();
        let judgement = self.judge(&message, row.now_ms());
        let about = About { judgement, call: fact(&message, &leg) };
        let (kind, needed) = (message.kind(), message.encoded_len());
        teller.message(row, kind, needed, |out| message.encode(out), about, sink)
    }

    fn lose(&mut self) {
        if let Some(calls) = &mut self.calls {
            calls.announce_gap();
        }
    }
}

#[cfg(feature = "follow")]
impl crate::rows::Live for Messages {
    fn announce_loss(&mut self, _: &str) {
        self.lose();
    }

    /// A call may go on over another connection, which says so (`session:reconnect`).
    fn end_connection(&mut self, _: &str) {}
}

impl Messages {
    fn judge(&mut self, message: &Message<'_>, now_ms: u64) -> Option<Judgement> {
        let calls = self.calls.as_mut()?;
        calls.on_session(message, now_ms);
        let Data::CallStatus(status) = &message.data else { return None };
        let verdict = calls.observe(status, now_ms);
        Some(Judgement::of_any_begin::<JambonzOrder>(verdict))
    }
}

/// What a message says about its call.
fn fact<'a>(message: &Message<'a>, leg: &'a str) -> Option<CallFact<'a>> {
    let name: Cow<'static, str> = match &message.data {
        Data::CallStatus(status) => status.call.call_status?.to_string().into(),
        _ => Cow::Borrowed(message.kind()),
    };
    let update = message.update()?;
    let duration_s = message.call().and_then(|call| call.duration);
    Some(CallFact::Event {
        call: leg,
        name,
        update: Some(update),
        // Durations are whole seconds; a cast cannot go beyond an integer's range.
        duration_s: duration_s.filter(|_| update.end.is_some()).map(|seconds| seconds as i64),
    })
}

/// Whether an application sends messages of this type. Where both ways are in one file without a
/// word on the direction, the type tells.
fn is_of_application(text: &[u8]) -> bool {
    Route::parse(text).is_ok_and(|route| route.name == "ack" || route.name == "command")
}
