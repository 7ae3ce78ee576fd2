//! The command line of `callevents follow`.

use core::net::SocketAddr;
use core::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use reqwest::Url;
use reqwest::header::{HeaderName, HeaderValue};

use crate::args::{DEFAULT_LIMIT, Order};

#[derive(Debug, Args)]
pub(crate) struct FollowArgs {
    #[command(subcommand)]
    pub(super) over: Over,
}

/// What the events come over.
#[derive(Debug, Subcommand)]
pub(super) enum Over {
    /// Follow an event stream (Server-Sent Events) over HTTP
    #[command(after_help = SSE_HELP)]
    Sse(SseArgs),
    /// Follow messages over WebSocket: of a server, or between a client and its server
    #[command(after_help = WS_HELP)]
    Ws(WsArgs),
}

#[derive(Debug, Args)]
pub(super) struct SseArgs {
    /// The stream's address: http:// or https://
    #[arg(value_parser = |text: &str| address(text, &["http", "https"]))]
    pub(super) url: Url,
    /// The system whose events these are
    #[arg(long, visible_alias = "system", value_enum, default_value_t = Events::Sse)]
    pub(super) from: Events,
    /// Resume after the event with this id
    #[arg(long, value_name = "ID", default_value = "", hide_default_value = true)]
    pub(super) last_event_id: String,
    /// The largest data of an event that is decoded; a larger event is an error and is skipped
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_LIMIT)]
    pub(super) limit: u32,
    /// Show comments, reconnection times and ignored lines, too
    #[arg(long)]
    pub(super) comments: bool,
    #[command(flatten)]
    pub(super) common: CommonArgs,
}

#[derive(Debug, Args)]
pub(super) struct WsArgs {
    /// The server's address: ws:// or wss://
    #[arg(value_parser = |text: &str| address(text, &["ws", "wss"]))]
    pub(super) url: Url,
    /// The system whose messages these are
    #[arg(long, visible_alias = "from", value_enum)]
    pub(super) system: System,
    /// Stand between: accept clients here, pass everything on to URL and back, and print what both
    /// sides say
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with_all = ["session", "send", "silence"])]
    pub(super) listen: Option<SocketAddr>,
    /// Take over this session of rtpbridge, which must have lost its client
    #[arg(long, value_name = "ID")]
    pub(super) session: Option<String>,
    /// Send this first on each connection, with --session once it is bound; may be repeated
    #[arg(long, value_name = "TEXT")]
    pub(super) send: Vec<String>,
    #[command(flatten)]
    pub(super) common: CommonArgs,
}

/// What is to be printed, for how long, and how connections are made.
#[derive(Debug, Args)]
pub(super) struct CommonArgs {
    /// Whether to judge the order of events, and drop what breaks it
    #[arg(long, value_enum, default_value_t = Order::Off)]
    pub(super) order: Order,
    /// Write only errors, and what the messages say about calls, in the form that all systems
    /// share
    #[arg(long)]
    pub(super) updates: bool,
    /// How many calls in flight are followed, of rtpbridge up to 256 endpoints of each connection;
    /// the events of further ones are untracked
    #[arg(long, value_name = "N", default_value_t = 65_536, value_parser = clap::value_parser!(u32).range(1..=16_777_216))]
    pub(super) max_calls: u32,
    /// Exit with 1 if there was anything that could not be decoded
    #[arg(long)]
    pub(super) strict: bool,
    /// Stop after this many lines
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) until: Option<u64>,
    /// Stop after this many seconds
    #[arg(long = "for", value_name = "SECONDS", value_parser = seconds)]
    pub(super) at_most: Option<Duration>,
    /// A header of the request, `Name: value`; may be repeated
    #[arg(long, value_name = "HEADER", value_parser = header)]
    pub(super) header: Vec<(HeaderName, HeaderValue)>,
    /// How long to wait before connecting again, at least 0.1; longer after each failure, and if
    /// the server asks for it, up to half a minute
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "0.5")]
    pub(super) retry: Duration,
    /// Give up a connection that has been silent for this many seconds [default: never]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(super) silence: Option<Duration>,
}

/// What an event stream's events are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Events {
    /// Anything
    Sse,
    /// Events of voicetyped
    Voicetyped,
}

/// The systems that speak over WebSocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum System {
    /// Messages of jambonz, which is the client of its applications
    Jambonz,
    /// Messages of rtpbridge, a server
    Rtpbridge,
}

fn address(text: &str, schemes: &[&str]) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("{error}: give an address with scheme"))?;
    if schemes.contains(&url.scheme()) && url.has_host() {
        return Ok(url);
    }
    Err(format!("it must begin with {}://", schemes.join(":// or ")))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse::<f64>().map_err(|error| error.to_string())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = text.split_once(':').ok_or("a header is `Name: value`")?;
    let name = HeaderName::from_bytes(name.trim().as_bytes()).map_err(|error| error.to_string())?;
    let value = HeaderValue::from_str(value.trim()).map_err(|error| error.to_string())?;
    Ok((name, value))
}

const SSE_HELP: &str = "\
Lines are those of `callevents decode`; \"offset\" counts within a connection. A connection that ends
is followed by another: after the time that the stream has asked for (retry), or that --retry says,
with the last event's id, if events have ids. voicetyped's have none: there the next connection asks
for the history of calls in flight, and with --order what comes again is a replay. An event that was
cut off is told as an error. What may be lost between is told on standard error.

The first connection must succeed. Later ones may fail; only what waiting does not change ends it:
a status other than 200, 408, 425, 429 and those from 500 on, and a content type that is no event
stream. Redirects are followed. The status 204 says that there is nothing more. Certificates are
those of the system, or of the file that SSL_CERT_FILE names.

Examples:
  callevents follow sse http://localhost:8080/v1/calls/events --from voicetyped --order report
  callevents follow sse https://example.org/events --header 'Authorization: Bearer …' --until 10
  callevents follow sse http://localhost:8080/v1/calls/events --from voicetyped --updates |
    jq 'select(.phase == \"ended\")'

Exit codes: 0 it ended, or was ended (Ctrl-C, SIGTERM, --until, --for, 204), 1 faults in what came
(with --strict), 2 usage, 3 output cannot be written, 4 the server cannot be reached, or refuses.";

const WS_HELP: &str = "\
Lines are those of `callevents decode`; they are rows of a recording: \"conn\" counts connections,
\"t_ms\" is when the message was heard, in ms since 1970, and \"dir\" is \"out\" for what the client of
rtpbridge, or the application of jambonz, has said. `callevents encode` makes a recording of them.

jambonz is itself the client: it connects to the application, which must answer. So must whoever
listens in its place, and the answer decides the call. With --listen nothing of that changes: have
jambonz connect to ADDRESS:PORT and give the application's address as URL. Paths, headers, statuses and
close codes are passed on; the path that was asked for is added to URL's. So it is for rtpbridge,
whose clients hear only of their own session. To end it ends the connections that pass through it.

Without --listen, a server is followed that speaks first, as a relay does. --session takes over a
session of rtpbridge: it is bound to this connection then, and ends half a minute after it. What
happens is asked for after each loss, by session.info.

A connection that ends is followed by another, unless the server closes it with the code 1000.
Standard error tells when, and that messages may be lost between. If the output is slower than the
messages, --listen passes on what it cannot print, and says how many.

Examples:
  callevents follow ws --listen 0.0.0.0:3001 ws://localhost:3000 --system jambonz --order report
  callevents follow ws --listen 127.0.0.1:9101 ws://localhost:9100 --system rtpbridge --updates
  callevents follow ws wss://relay.example.org/calls --system jambonz --for 60

Exit codes: 0 it ended, or was ended (Ctrl-C, SIGTERM, --until, --for, 1000), 1 faults in what came
(with --strict), 2 usage, 3 output cannot be written, 4 the server cannot be reached, or refuses.";
