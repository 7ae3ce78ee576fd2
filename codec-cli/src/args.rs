//! The command line.

use std::path::PathBuf;

use callevents::framing::frame::LengthField;
use callevents::gateway::{BodyFormat, Direction};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Decodes, encodes, sums up and follows the call events of four voice systems
#[derive(Debug, Parser)]
#[command(
    name = "callevents",
    version,
    after_help = EXIT_CODES,
    args_override_self = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Turn captured bytes into JSON Lines, or into a table of calls
    #[command(after_help = DECODE_HELP)]
    Decode(DecodeArgs),
    /// Turn the JSON Lines of `decode` back into bytes
    #[command(after_help = ENCODE_HELP)]
    Encode(EncodeArgs),
    /// Sum up a capture: types, order, errors, durations, causes, audio loss
    #[command(after_help = STATS_HELP)]
    Stats(StatsArgs),
    /// Write the bytes of made-up calls; the same seed gives the same bytes
    #[command(after_help = GENERATE_HELP)]
    Generate(GenerateArgs),
    /// Print what servers send, decoded and in order, as it arrives
    #[cfg(feature = "follow")]
    Follow(Box<crate::follow::FollowArgs>),
    /// Write the completions for a shell
    #[cfg(feature = "manual")]
    #[command(after_help = crate::manual::COMPLETIONS_HELP)]
    Completions(crate::manual::CompletionsArgs),
    /// Write the manual pages
    #[cfg(feature = "manual")]
    #[command(after_help = crate::manual::MAN_HELP)]
    Man(crate::manual::ManArgs),
}

/// What to read, and how.
#[derive(Debug, Args)]
pub(crate) struct ReadArgs {
    /// The system that the bytes come from
    #[arg(long, visible_alias = "system", value_enum, default_value_t = From::Gateway)]
    pub(crate) from: From,
    /// How many calls in flight are followed, of rtpbridge up to 256 endpoints of each connection;
    /// the events of further ones are untracked
    #[arg(long, value_name = "N", default_value_t = 65_536, value_parser = clap::value_parser!(u32).range(1..=16_777_216))]
    pub(crate) max_calls: u32,
    /// Give the decoder N bytes at a time; the result is the same
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_048_576))]
    pub(crate) chunk: Option<u32>,
    /// Exit with 1 if there was anything that could not be decoded
    #[arg(long)]
    pub(crate) strict: bool,
    /// Show an event stream's comments, reconnection times and ignored lines, too
    #[arg(long)]
    pub(crate) comments: bool,
    /// The file to read; `-` or nothing is standard input
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) gateway: GatewayArgs,
}

/// How the gateway's frames are to be read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of the gateway")]
pub(crate) struct GatewayArgs {
    /// How bodies are written
    #[arg(long, value_enum, default_value_t = Body::Envelope)]
    pub(crate) body: Body,
    /// What a frame's length counts
    #[arg(long, value_enum, default_value_t = Length::After)]
    pub(crate) length: Length,
    /// Who sent the frames
    #[arg(long, value_enum, default_value_t = Sender::Auto)]
    pub(crate) direction: Sender,
    /// Read the method ids 9999 (audio) and 10000 (events) of old gateways
    #[arg(long)]
    pub(crate) legacy_ids: bool,
    /// The largest body, or data of an event, that is decoded; a larger one is an error and is
    /// skipped
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_LIMIT)]
    pub(crate) limit: u32,
}

#[derive(Debug, Args)]
pub(crate) struct DecodeArgs {
    /// Whether to judge the order of events, and drop what breaks it [default: off for jsonl,
    /// report for table]
    #[arg(long, value_enum)]
    pub(crate) order: Option<Order>,
    /// Write only errors, and what the messages say about calls, in the form that all systems
    /// share
    #[arg(long)]
    pub(crate) updates: bool,
    /// What to write
    #[arg(long, value_enum, default_value_t = DecodeFormat::Jsonl)]
    pub(crate) format: DecodeFormat,
    /// Show all calls in the table, not only the first ones
    #[arg(long)]
    pub(crate) all: bool,
    /// Show ids and causes at full length in the table
    #[arg(long)]
    pub(crate) wide: bool,
    /// Whether the table is coloured
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    pub(crate) color: Colour,
    #[command(flatten)]
    pub(crate) read: ReadArgs,
}

#[derive(Debug, Args)]
pub(crate) struct EncodeArgs {
    /// How bodies are written where a line does not say `body_format`
    #[arg(long, value_enum, default_value_t = WrittenBody::Envelope)]
    pub(crate) body: WrittenBody,
    /// What a frame's length counts where a line does not say `length`
    #[arg(long, value_enum, default_value_t = WrittenLength::After)]
    pub(crate) length: WrittenLength,
    /// The file to read; `-` or nothing is standard input
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct StatsArgs {
    /// Whether to judge the order of events; with `enforce`, what breaks it is not counted
    #[arg(long, value_enum, default_value_t = Order::Report)]
    pub(crate) order: Order,
    /// What to write
    #[arg(long, value_enum, default_value_t = StatsFormat::Table)]
    pub(crate) format: StatsFormat,
    /// Whether the table is coloured
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    pub(crate) color: Colour,
    #[command(flatten)]
    pub(crate) read: ReadArgs,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateArgs {
    /// How many calls
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) calls: u64,
    /// The seed of the random numbers
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(crate) seed: u64,
    /// Mix in faults of every kind
    #[arg(long)]
    pub(crate) faults: bool,
    /// How bodies are written
    #[arg(long, value_enum, default_value_t = WrittenBody::Envelope)]
    pub(crate) body: WrittenBody,
    /// What a frame's length counts
    #[arg(long, value_enum, default_value_t = WrittenLength::After)]
    pub(crate) length: WrittenLength,
    /// The file to write; `-` or nothing is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The systems that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum From {
    /// Frames of the gateway (TeleQuick, ClutchCall)
    Gateway,
    /// Messages of jambonz and its applications: one a line, or rows of a recording
    Jambonz,
    /// An event stream (Server-Sent Events), whatever its events hold
    Sse,
    /// Events of voicetyped: an event stream, or one a line
    Voicetyped,
    /// Messages of rtpbridge and its clients: one a line, or rows of a recording
    Rtpbridge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Body {
    /// Serde envelopes: what the gateway speaks
    Envelope,
    /// Protobuf, for the messages that have such a form
    Protobuf,
    /// Whichever of the two a body looks like
    Auto,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WrittenBody {
    /// Serde envelopes: what the gateway speaks
    Envelope,
    /// Protobuf, for the messages that have such a form
    Protobuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Length {
    /// What comes after the length: method id and body
    After,
    /// The whole frame, as the vendor's request builders write it
    Whole,
    /// Whichever of the two fits
    Auto,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum WrittenLength {
    /// What comes after the length: method id and body
    After,
    /// The whole frame, as the vendor's request builders write it
    Whole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sender {
    /// A client where the length counts the whole frame, else the gateway
    Auto,
    /// The gateway
    FromGateway,
    /// A client
    ToGateway,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Order {
    /// Do not look at the order
    Off,
    /// Give each event its verdict
    Report,
    /// Give it, and drop what is not to be delivered
    Enforce,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DecodeFormat {
    /// One JSON object for each message
    Jsonl,
    /// One row for each call, and a summary
    Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatsFormat {
    /// One JSON object
    Json,
    /// Tables for people
    Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Body {
    pub(crate) fn format(self) -> BodyFormat {
        match self {
            Self::Envelope => BodyFormat::Envelope,
            Self::Protobuf => BodyFormat::Protobuf,
            Self::Auto => BodyFormat::Auto,
        }
    }
}

impl WrittenBody {
    pub(crate) fn format(self) -> BodyFormat {
        match self {
            Self::Envelope => BodyFormat::Envelope,
            Self::Protobuf => BodyFormat::Protobuf,
        }
    }
}

impl Length {
    pub(crate) fn field(self) -> LengthField {
        match self {
            Self::After => LengthField::AfterLength,
            Self::Whole => LengthField::WholeFrame,
            Self::Auto => LengthField::Auto,
        }
    }
}

impl WrittenLength {
    pub(crate) fn field(self) -> LengthField {
        match self {
            Self::After => LengthField::AfterLength,
            Self::Whole => LengthField::WholeFrame,
        }
    }
}

impl Sender {
    pub(crate) fn direction(self) -> Option<Direction> {
        match self {
            Self::Auto => None,
            Self::FromGateway => Some(Direction::FromGateway),
            Self::ToGateway => Some(Direction::ToGateway),
        }
    }
}

/// The largest body that is decoded if nothing else is asked for, in bytes.
pub(crate) const DEFAULT_LIMIT: u32 = 1024 * 1024;

const EXIT_CODES: &str = "\
Exit codes:
  0  all went well (also if the reader of the output closed it: callevents decode … | head)
  1  the input had faults: decode and stats with --strict, encode always
  2  the command line is not understood
  3  a file cannot be opened, read or written
  4  a server cannot be reached, or refuses: follow";

const DECODE_HELP: &str = "\
Each line is an object: \"source\", \"kind\" (call_event, audio_frame, a request's name, unknown,
error), \"offset\" (of the frame in the stream), \"verdict\" with --order, and the fields by their
names on the wire. Enumerations are names (unknown values: numbers), bytes are base64, 64-bit
integers are exact. Errors have \"error\", \"field\", \"at\" (byte in the message) and \"message\", and
decoding goes on after them. \"method_id\", \"length\", \"body_format\", \"envelope\", \"double_bits\" and
\"body\" are there only where the bytes are not what `encode` would write without them.

With --from jambonz or rtpbridge, each line is a message, or a row of a recording, {\"dir\", \"text\"},
where dir \"out\" is what the application said. Answers of rtpbridge are checked by the request of
their connection and id. The message's members keep their names; \"dir\", \"t_ms\" and \"conn\" are the
row's, and \"text\" is there where the message was written in another way.

Of an event stream, a line is \"kind\":\"event\" with \"type\", \"data\" and the last event \"id\". Of
voicetyped, it has the event's own members (an envelope's source is \"event_source\"), in \"sse\" what
the stream said of it, and in \"raw\" its text where the members do not give it back. With
--comments there are also comment, retry and ignored. With --order, a state_transition that does not
go on from the last one of its call has \"gap\":true: the server has dropped events.

With --updates, a line is \"kind\":\"call_update\" with \"call_id\", \"phase\" (created, ringing,
early_media, answered, held, resumed, ended), \"at_ms\" (since 1970, or null) and \"end\" (null, or
\"class\" with the causes \"q850\" and \"sip\" that the message itself gives). Whatever the system, they
read the same; messages that say nothing of the kind have no line, nor with --order those that say
of an ended call what was before.

After an error that may have hidden an event, events are judged as after an announced gap.
With --order enforce, what is not to be delivered is left out and counted on standard error.

Examples:
  callevents decode capture.bin
  callevents decode --order report capture.bin | jq 'select(.verdict == \"violation\")'
  callevents decode --format table capture.bin
  callevents decode --length auto --body auto - < capture.bin
  callevents decode --from jambonz --order report jambonz.jsonl
  callevents decode --from rtpbridge --updates rtpbridge.jsonl | jq 'select(.phase == \"ended\")'
  curl -sN localhost:8080/v1/calls/events | callevents decode --from voicetyped

Exit codes: 0 done, 1 faults in the input (with --strict), 2 usage, 3 a file cannot be read or
written.";

const ENCODE_HELP: &str = "\
What `decode` wrote becomes the same bytes again; an event stream becomes one that says the same, and
a row of a recording one with \"t_ms\", \"conn\", \"dir\" and \"text\", as far as it had them. A member
\"body\" wins over the fields. What cannot be written (a line that is no such object, a frame
that was cut or too large) is reported on standard error with line and byte, and encoding goes on.

Examples:
  callevents decode capture.bin | callevents encode > same.bin
  echo '{\"kind\":\"event_stream_request\",\"client_id\":\"me\"}' | callevents encode --length whole

Exit codes: 0 done, 1 a line could not be written, 2 usage, 3 a file cannot be read or written.";

const STATS_HELP: &str = "\
Examples:
  callevents stats capture.bin
  callevents stats --format json capture.bin | jq .calls.answer_rate

Exit codes: 0 done, 1 faults in the input (with --strict), 2 usage, 3 a file cannot be read or
written.";

const GENERATE_HELP: &str = "\
Examples:
  callevents generate --calls 1000 --seed 7 -o load.bin
  callevents generate --calls 50 --faults | callevents stats
  callevents generate --length whole | callevents stats --length whole --direction from-gateway

Exit codes: 0 done, 2 usage, 3 a file cannot be written.";
