//! Event streams over HTTP.

use bytes::Bytes;
use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue,
};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use tokio::sync::oneshot;

use super::args::{Events, SseArgs};
use super::retry::{Retry, may_pass};
use super::{CONNECT, Ear, End, Outcome, follow, in_full, name_of};
use crate::Console;
use crate::exit::Failure;
use crate::source::{EventStream, Resume};
use crate::{sse, voicetyped};

pub(super) fn run(args: &SseArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let common = &args.common;
    let mut stream = sse::Stream::new(args.limit, args.comments);
    stream.begin_at(&args.last_event_id)?;
    if !args.last_event_id.is_empty() && id_header(&args.last_event_id).is_none() {
        let text = format!("{:?} can be no event id: no header can hold it", args.last_event_id);
        return Err(Failure::Usage(text));
    }
    let mut source: Box<dyn EventStream> = match args.from {
        Events::Sse => Box::new(sse::Events::new(stream)),
        Events::Voicetyped => {
            Box::new(voicetyped::Events::of_stream(stream, common.order, common.max_calls)?)
        }
    };
    let listener = Listener {
        client: client(args).map_err(|error| Failure::Usage(in_full(&error)))?,
        url: args.url.clone(),
        has_history: args.from == Events::Voicetyped,
        resume: Resume { last_event_id: args.last_event_id.clone(), retry_ms: None },
        retry: Retry::new(common.retry),
        was_connected: false,
    };
    follow(
        common,
        console,
        |ear| listener.listen(ear),
        |heard, sink| match heard {
            Heard::Bytes(bytes) => source.feed(&bytes, sink).map(|()| None),
            Heard::Ended(answer) => {
                // Who has asked may have been told to stop meanwhile.
                let _ = answer.send(source.end_connection(sink)?);
                Ok(None)
            }
        },
    )
}

/// What is heard of a stream.
enum Heard {
    Bytes(Bytes),
    /// The connection has ended: how is the next one to begin?
    Ended(oneshot::Sender<Resume>),
}

/// Connects, and connects again.
struct Listener {
    client: Client,
    url: Url,
    /// Whether the server can be asked for what happened before.
    has_history: bool,
    resume: Resume,
    retry: Retry,
    /// Whether there was a connection already.
    was_connected: bool,
}

impl Listener {
    async fn listen(mut self, ear: Ear<Heard>) -> End {
        loop {
            if let Err(end) = self.next_connection(&ear).await {
                return end;
            }
        }
    }

    /// One connection, and the wait behind it.
    async fn next_connection(&mut self, ear: &Ear<Heard>) -> Result<(), End> {
        let (why, was_cut) = self.connection(ear).await?.go_on(self.was_connected)?;
        if was_cut {
            let (answer, resume) = oneshot::channel();
            ear.hear(Heard::Ended(answer)).await?;
            self.resume = resume.await.map_err(|_| End::Over)?;
        }
        let wait = self.retry.next_wait(self.resume.retry_ms);
        let from = self.what_is_next();
        ear.note(format!("{why}; connecting again in {:.1} s{from}", wait.as_secs_f64())).await?;
        tokio::time::sleep(wait).await;
        Ok(())
    }

    async fn connection(&mut self, ear: &Ear<Heard>) -> Result<Outcome, End> {
        let mut response = match self.request().await {
            Ok(response) => response,
            Err(error) => {
                let text = format!("cannot reach {}: {}", name_of(&self.url), in_full(&error));
                return Ok(if error.is_builder() || error.is_redirect() {
                    Outcome::Refused(text)
                } else {
                    Outcome::Failed(text)
                });
            }
        };
        if let Some(outcome) = self.judge(&response) {
            return Ok(outcome);
        }
        self.was_connected = true;
        self.retry.connected();
        loop {
            match response.chunk().await {
                Ok(Some(bytes)) => {
                    self.retry.succeeded();
                    ear.hear(Heard::Bytes(bytes)).await?;
                }
                Ok(None) => return Ok(Outcome::Cut("the stream has ended".to_owned())),
                Err(error) => {
                    let error = error.without_url();
                    return Ok(Outcome::Cut(format!("the stream was cut: {}", in_full(&error))));
                }
            }
        }
    }

    async fn request(&self) -> reqwest::Result<Response> {
        let mut url = self.url.clone();
        if self.has_history && self.was_connected {
            ask_for_history(&mut url);
        }
        let mut request = self.client.get(url);
        if let Some(id) = id_header(&self.resume.last_event_id) {
            request = request.header("Last-Event-ID", id);
        }
        request.send().await.map_err(reqwest::Error::without_url)
    }

    /// What is wrong with an answer; `None` if it is an event stream.
    fn judge(&self, response: &Response) -> Option<Outcome> {
        let status = response.status();
        if status == StatusCode::NO_CONTENT {
            return Some(Outcome::NothingMore);
        }
        if status != StatusCode::OK {
            let text = format!("{} answers {status}", name_of(&self.url));
            let passes = may_pass(status);
            return Some(if passes { Outcome::Failed(text) } else { Outcome::Refused(text) });
        }
        let header = |name: HeaderName| {
            let value = response.headers().get(name).map(HeaderValue::as_bytes);
            String::from_utf8_lossy(value.unwrap_or_default())
        };
        let content_type = header(CONTENT_TYPE);
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("text/event-stream") {
            return Some(Outcome::Refused(format!(
                "{} is no event stream: its content type is {content_type:?}",
                name_of(&self.url)
            )));
        }
        let coding = header(CONTENT_ENCODING);
        (!["", "identity"].contains(&&*coding.to_ascii_lowercase())).then(|| {
            Outcome::Refused(format!(
                "{} is compressed, which was not asked for: its content encoding is {coding:?}",
                name_of(&self.url)
            ))
        })
    }

    /// What the next connection will bring, and what not.
    fn what_is_next(&self) -> String {
        if id_header(&self.resume.last_event_id).is_some() {
            format!(", behind the event {:?}", self.resume.last_event_id)
        } else if self.has_history {
            ", with the history of calls in flight; what ended meanwhile is lost".to_owned()
        } else {
            "; what is said meanwhile is lost".to_owned()
        }
    }
}

/// What asks for the events behind this one; `None` if it has no id, or one that no header can hold.
fn id_header(last_event_id: &str) -> Option<HeaderValue> {
    // Blanks at its ends are none of a header's value, so one of blanks alone has none.
    if last_event_id.trim_matches([' ', '\t']).is_empty() {
        return None;
    }
    // The id is sent as it came: in UTF-8.
    HeaderValue::from_bytes(last_event_id.as_bytes()).ok()
}

fn client(args: &SseArgs) -> reqwest::Result<Client> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Without it, servers may choose how to compress.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    for (name, value) in &args.common.header {
        headers.insert(name.clone(), value.clone());
    }
    let client = Client::builder()
        .user_agent(concat!("callevents/", env!("CARGO_PKG_VERSION")))
        .default_headers(headers)
        .redirect(Policy::limited(REDIRECTS))
        .connect_timeout(CONNECT);
    match args.common.silence {
        Some(silence) => client.read_timeout(silence).build(),
        None => client.build(),
    }
}

/// Has the server send first what it still knows of calls in flight.
fn ask_for_history(url: &mut Url) {
    let others: Vec<(String, String)> =
        url.query_pairs().filter(|(name, _)| name != HISTORY).map(owned).collect();
    url.query_pairs_mut().clear().extend_pairs(others).append_pair(HISTORY, "true");
}

fn owned(pair: (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)) -> (String, String) {
    (pair.0.into_owned(), pair.1.into_owned())
}

/// So many redirects are followed in a row, as browsers do.
const REDIRECTS: usize = 20;

/// voicetyped's parameter for past events of active calls.
const HISTORY: &str = "include_history";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_is_asked_for_once_and_nothing_else_changes() {
        for (before, after) in [
            ("http://h/e", "http://h/e?include_history=true"),
            ("http://h/e?include_history=false", "http://h/e?include_history=true"),
            (
                "http://h/e?session_id=a%20b&include_history=1&x",
                "http://h/e?session_id=a+b&x=&include_history=true",
            ),
        ] {
            let mut url = Url::parse(before).expect("an address");
            ask_for_history(&mut url);
            assert_eq!(url.as_str(), after);
        }
    }
}
