//! The messages of rtpbridge and its clients, a line each.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use callevents::DecodeError;
use callevents::order::{CallTracker, Slot};
use callevents::rtpbridge::{
    Command, Message, Method, Request, RequestRoute, Response, RtpbridgeOrder, parse,
    parse_response,
};

use crate::args::Order;
use crate::capture::Row;
use crate::exit::Failure;
use crate::rows::{About, Rows, System, Teller};
use crate::source::{CallFact, Judgement, Sink};

/// The name of this source in JSON.
pub(crate) const NAME: &str = "rtpbridge";

/// Understands messages, and follows the endpoints of each connection.
pub(crate) struct Messages {
    connections: HashMap<Vec<u8>, Connection>,
    /// Endpoints that are followed on each connection; 0 if none are to be.
    max_calls: usize,
}

/// What must be remembered of a connection.
#[derive(Default)]
struct Connection {
    /// The requests that are not answered yet, by their ids.
    asked: HashMap<String, VecDeque<Asked>>,
    /// How many these are.
    waiting: usize,
    calls: Option<CallTracker<RtpbridgeOrder, 0, Box<[Slot]>>>,
}

/// What must be remembered of a request until it is answered.
#[derive(Default)]
struct Asked {
    method: String,
    /// The endpoint that is to be removed: the answer does not name it.
    removed: Option<String>,
}

impl Messages {
    pub(crate) fn open(order: Order, max_calls: u32) -> Rows<Self> {
        let max_calls = match order {
            Order::Off => 0,
            Order::Report | Order::Enforce => {
                usize::try_from(max_calls).map_or(MAX_ENDPOINTS, |calls| calls.min(MAX_ENDPOINTS))
            }
        };
        Rows::new(Self { connections: HashMap::new(), max_calls })
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
        let route = RequestRoute::parse(&row.text);
        if row.is_from_client().unwrap_or(route.is_ok()) {
            let request = Request::parse(&row.text);
            if let Ok(route) = route {
                self.connection(row).ask(&route, request.as_ref().ok());
            }
            let request = match request {
                Ok(request) => request,
                Err(error) => return teller.error(row, error, sink),
            };
            let (kind, needed) = (Request::INFO.kind, request.encoded_len());
            let about = About::default();
            return teller.message(row, kind, needed, |out| request.encode(out), about, sink);
        }
        let (message, asked) = match self.read(row) {
            Ok(read) => read,
            Err(error) => {
                // What could not be read may have been a change of state.
                if let Some(calls) = &mut self.connection(row).calls {
                    calls.announce_loss();
                }
                return teller.error(row, error, sink);
            }
        };
        let update = match &message {
            Message::Event(event) => event.update(),
            _ => None,
        };
        let call = update.map(|update| update.call_id.to_string()).unwrap_or_default();
        let judgement =
            self.connection(row).judge(&message, asked.removed.as_deref(), row.now_ms());
        let call = update.map(|update| CallFact::Event {
            call: &call,
            name: Cow::Borrowed(message.kind()),
            update: Some(update),
            duration_s: None,
        });
        let (kind, needed) = (message.kind(), message.encoded_len());
        let about = About { judgement, call };
        teller.message(row, kind, needed, |out| message.encode(out), about, sink)
    }

    fn lose(&mut self) {
        for calls in
            self.connections.values_mut().filter_map(|connection| connection.calls.as_mut())
        {
            calls.announce_loss();
        }
    }
}

#[cfg(feature = "follow")]
impl crate::rows::Live for Messages {
    fn announce_loss(&mut self, conn: &str) {
        let connection = self.connections.get_mut(conn.as_bytes());
        if let Some(calls) = connection.and_then(|connection| connection.calls.as_mut()) {
            calls.announce_loss();
        }
    }

    fn end_connection(&mut self, conn: &str) {
        self.connections.remove(conn.as_bytes());
    }
}

impl Messages {
    /// Reads a message of the server, a response by what it answers.
    fn read<'a>(&mut self, row: &'a Row<'_>) -> Result<(Message<'a>, Asked), DecodeError> {
        let message = parse(&row.text)?;
        let Message::Response(Response { id: Some(id), .. }) = message else {
            return Ok((message, Asked::default()));
        };
        let asked = self.connection(row).answered(&id.to_cow()).unwrap_or_default();
        // The method's name is not kept in the answer: what is typed is known by its type.
        let response = parse_response(known(Method::from(asked.method.as_str())), &row.text)?;
        Ok((response.into(), asked))
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
}

impl Connection {
    fn ask(&mut self, route: &RequestRoute<'_>, request: Option<&Request<'_>>) {
        // Of so many the most are those whose answers never come.
        if self.waiting == MAX_ASKED {
            self.asked.clear();
            self.waiting = 0;
        }
        self.waiting += 1;
        let removed = match request.map(|request| request.command) {
            Some(Command::EndpointRemove(remove)) => Some(remove.endpoint_id.to_string()),
            _ => None,
        };
        let asked = Asked { method: route.method.to_string(), removed };
        self.asked.entry(route.id.to_string()).or_default().push_back(asked);
    }

    /// The request that is answered: of those with the same id, the first.
    fn answered(&mut self, id: &str) -> Option<Asked> {
        let requests = self.asked.get_mut(id)?;
        let asked = requests.pop_front()?;
        if requests.is_empty() {
            self.asked.remove(id);
        }
        self.waiting -= 1;
        Some(asked)
    }

    /// What the order makes of an event; `None` if it does not follow its kind.
    fn judge(
        &mut self,
        message: &Message<'_>,
        removed: Option<&str>,
        now_ms: u64,
    ) -> Option<Judgement> {
        let calls = self.calls.as_mut()?;
        match message {
            Message::Event(event) => {
                calls.follow(event, now_ms).map(Judgement::of::<RtpbridgeOrder>)
            }
            Message::Response(Response { result: Ok(result), .. }) => {
                calls.on_result(result, now_ms);
                if let Some(endpoint) = removed {
                    calls.on_removed(endpoint, now_ms);
                }
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

/// Endpoints that are followed on one connection at most.
const MAX_ENDPOINTS: usize = 256;

/// Connections that are remembered at once.
const MAX_CONNECTIONS: usize = 4096;

/// Requests of one connection that wait for their answers.
const MAX_ASKED: usize = 4096;
