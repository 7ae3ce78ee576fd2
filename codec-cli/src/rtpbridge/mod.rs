//! The messages of rtpbridge and its clients, a line each.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use callevents::DecodeError;
use callevents::order::{CallTracker, Policy, Slot};
use callevents::rtpbridge::{
    Message, Method, Request, RequestRoute, Response, RtpbridgeOrder, parse, parse_response,
};

use crate::args::{Order, ReadArgs};
use crate::capture::Row;
use crate::exit::Failure;
use crate::lines::{Line, Lines};
use crate::source::{CallFact, Judgement, Record, Sink, Source};

/// The name of this source in JSON.
pub(crate) const NAME: &str = "rtpbridge";

/// Reads lines of messages.
pub(crate) struct Messages {
    lines: Lines,
    teller: Teller,
}

/// Tells sinks what messages and errors are.
struct Teller {
    connections: HashMap<Vec<u8>, Connection>,
    /// Endpoints that are followed on each connection; 0 if none are to be.
    max_calls: usize,
    /// Where the line at hand begins in the input.
    offset: u64,
    /// Room for a message that is built again.
    built: Vec<u8>,
}

/// What must be remembered of a connection.
#[derive(Default)]
struct Connection {
    /// The methods of requests that are not answered yet, by their ids.
    asked: HashMap<String, VecDeque<String>>,
    /// How many these are.
    waiting: usize,
    calls: Option<CallTracker<RtpbridgeOrder, 0, Box<[Slot]>>>,
}

/// What else is told of a message.
#[derive(Default)]
struct About<'a> {
    judgement: Option<Judgement>,
    call: Option<CallFact<'a>>,
}

impl Messages {
    pub(crate) fn new(args: &ReadArgs, order: Order) -> Self {
        let max_calls = match order {
            Order::Off => 0,
            Order::Report | Order::Enforce => usize::try_from(args.max_calls)
                .map_or(MAX_ENDPOINTS, |calls| calls.min(MAX_ENDPOINTS)),
        };
        let connections = HashMap::new();
        let teller = Teller { connections, max_calls, offset: 0, built: Vec::new() };
        Self { lines: Lines::new(LINE_LIMIT), teller }
    }
}

impl Source for Messages {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        self.lines.feed(bytes, |line| self.teller.line(line, sink))
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        self.lines.finish(|line| self.teller.line(line, sink))
    }
}

impl Teller {
    fn line(&mut self, line: Line<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        let Line::Whole(line) = line else {
            return Err(Failure::File(format!("a line is longer than {LINE_LIMIT} bytes")));
        };
        if !line.trim_ascii().is_empty() {
            self.row(&Row::of(line), sink)?;
        }
        self.offset += line.len() as u64 + 1;
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        let request = RequestRoute::parse(&row.text);
        if row.is_from_client().unwrap_or(request.is_ok()) {
            if let Ok(request) = request {
                self.connection(row).ask(&request);
            }
            return match Request::parse(&row.text) {
                Ok(request) => {
                    let needed = request.encoded_len();
                    let kind = Request::INFO.kind;
                    self.tell(row, kind, needed, |out| request.encode(out), About::default(), sink)
                }
                Err(error) => self.error(row, error, sink),
            };
        }
        match self.read(row) {
            Ok(message) => {
                let update = match &message {
                    Message::Event(event) => event.update(),
                    _ => None,
                };
                let call = update.map(|update| update.call_id.to_string()).unwrap_or_default();
                let about = About {
                    judgement: self.connection(row).judge(&message, row.now_ms()),
                    call: update.map(|update| CallFact::Event {
                        call: &call,
                        name: Cow::Borrowed(message.kind()),
                        update: Some(update),
                        duration_s: None,
                    }),
                };
                let needed = message.encoded_len();
                self.tell(row, message.kind(), needed, |out| message.encode(out), about, sink)
            }
            Err(error) => {
                // What could not be read may have been a change of state.
                if let Some(calls) = &mut self.connection(row).calls {
                    calls.announce_loss();
                }
                self.error(row, error, sink)
            }
        }
    }

    /// Reads a message of the server, a response by what it answers.
    fn read<'a>(&mut self, row: &'a Row<'_>) -> Result<Message<'a>, DecodeError> {
        let Message::Response(Response { id: Some(id), .. }) = parse(&row.text)? else {
            return parse(&row.text);
        };
        let method = self.connection(row).answered(&id.to_cow());
        let method = method.as_deref().map(Method::from).unwrap_or_default();
        // The method's name is not kept in the answer: what is typed is known by its type.
        parse_response(known(method), &row.text).map(Message::Response)
    }

    fn connection(&mut self, row: &Row<'_>) -> &mut Connection {
        let name = row.conn.map(|conn| conn.as_json().as_bytes().to_vec()).unwrap_or_default();
        if self.connections.len() >= MAX_CONNECTIONS && !self.connections.contains_key(&name) {
            self.connections.clear();
        }
        let max_calls = self.max_calls;
        self.connections.entry(name).or_insert_with(|| Connection {
            calls: (max_calls > 0).then(|| CallTracker::with_capacity(max_calls).ok()).flatten(),
            ..Connection::default()
        })
    }

    fn tell(
        &mut self,
        row: &Row<'_>,
        kind: &str,
        needed: usize,
        encode: impl FnOnce(&mut [u8]) -> Result<usize, callevents::EncodeError>,
        about: About<'_>,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        self.built.resize(needed, 0);
        // What was read can be built; if not, its text is told instead.
        let len = encode(&mut self.built).unwrap_or_default();
        let built = self.built.get(..len).unwrap_or_default();
        sink.record(&Record {
            source: NAME,
            kind,
            offset: self.offset,
            judgement: about.judgement,
            error: None,
            call: about.call,
            members: &|writer| row.write_message(writer, built),
        })
    }

    fn error(
        &mut self,
        row: &Row<'_>,
        error: DecodeError,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        sink.record(&Record {
            source: NAME,
            kind: "error",
            offset: self.offset,
            judgement: None,
            error: Some(error),
            call: None,
            members: &|writer| row.write_unread(writer),
        })
    }
}

impl Connection {
    fn ask(&mut self, request: &RequestRoute<'_>) {
        // Who never answers is not remembered for ever.
        if self.waiting < MAX_ASKED {
            self.waiting += 1;
            let methods = self.asked.entry(request.id.to_string()).or_default();
            methods.push_back(request.method.to_string());
        }
    }

    /// The method of the request that is answered: of those with the same id, the first.
    fn answered(&mut self, id: &str) -> Option<String> {
        let methods = self.asked.get_mut(id)?;
        let method = methods.pop_front()?;
        if methods.is_empty() {
            self.asked.remove(id);
        }
        self.waiting -= 1;
        Some(method)
    }

    /// What the order makes of an event; `None` if it does not follow its kind.
    fn judge(&mut self, message: &Message<'_>, now_ms: u64) -> Option<Judgement> {
        let calls = self.calls.as_mut()?;
        match message {
            Message::Event(event) => {
                let verdict = calls.follow(event, now_ms)?;
                let in_order = verdict.is_deliverable(Policy::Enforce);
                Some(Judgement { verdict: verdict.name(), in_order, is_news: in_order })
            }
            Message::Response(Response { result: Ok(result), .. }) => {
                calls.on_result(result, now_ms);
                None
            }
            _ => None,
        }
    }
}

/// The method, if it is one that is known: nothing of its name is borrowed then.
fn known(method: Method<'_>) -> Method<'static> {
    let name = method.name().to_cow().into_owned();
    let row = Method::INFO.values.iter().find(|row| row.name == name);
    row.map_or_else(Method::default, |row| Method::from(row.name))
}

/// The longest line that is read, in bytes.
const LINE_LIMIT: usize = 128 * 1024 * 1024;

/// Endpoints that are followed on one connection at most.
const MAX_ENDPOINTS: usize = 256;

/// Connections that are remembered at once.
const MAX_CONNECTIONS: usize = 4096;

/// Requests of one connection that wait for their answers.
const MAX_ASKED: usize = 4096;
