//! The commands that an application can give.

use super::{
    CallStatus, EnableState, HoldState, MediaPath, MuteState, ParticipantAction, PauseState,
    RecordAction,
};
use crate::DecodeError;
use crate::declare::{json_message, tagged_union};
use crate::describe::FieldType;
use crate::format::json::Member;
use crate::json::{FloatStyle, JsonStr, Kind, List, Raw, Reader, Writer};

tagged_union! {
    /// What is to be done.
    ///
    /// Source: jambonz-feature-server 0.9.8, `lib/session/call-session.js`; those of the
    /// commercial edition: `@jambonz/sdk` 0.10.1.
    pub enum CommandData<'a> {
        /// Other verbs: an array of them, or where to ask for them.
        Redirect(Form<'a, Redirect<'a>>) "redirect" = "redirect",
        /// The call ends.
        CallStatus(SetCallStatus<'a>) "call:status" = "call_status",
        /// The call is not heard, or heard again.
        MuteStatus(Form<'a, SetMute<'a>>) "mute:status" = "mute_status",
        /// The participant of a conference is not heard, or heard again.
        ConfMuteStatus(SetConfMute<'a>) "conf:mute-status" = "conf_mute_status",
        /// The participant of a conference waits, or no longer.
        ConfHoldStatus(SetConfHold<'a>) "conf:hold-status" = "conf_hold_status",
        /// Something is done with the participant of a conference.
        ConfParticipantAction(ActOnParticipant<'a>)
            "conf:participant-action" = "conf_participant_action",
        /// The stream of audio stops or goes on.
        ListenStatus(SetListen<'a>) "listen:status" = "listen_status",
        /// The same, under its newer name.
        StreamStatus(SetStream<'a>) "stream:status" = "stream_status",
        /// The transcription stops or goes on.
        TranscribeStatus(SetTranscribe<'a>) "transcribe:status" = "transcribe_status",
        /// The recording begins, stops or goes on.
        Record(Record<'a>) "record" = "record",
        /// One party hears something.
        Whisper(Whisper<'a>) "whisper" = "whisper",
        /// A SIP request is sent in the call.
        SipRequest(SendSipRequest<'a>) "sip:request" = "sip_request",
        /// Digits are sent.
        Dtmf(SendDtmf<'a>) "dtmf" = "dtmf",
        /// The members of the verb `config`.
        Config(Raw<'a>) "config" = "config",
        /// The members of the verb `dub`.
        Dub(Raw<'a>) "dub" = "dub",
        /// A call is placed.
        Dial(PlaceCall<'a>) "dial" = "dial",
        /// The audio becomes louder or softer.
        BoostAudioSignal(Form<'a, Boost<'a>>) "boostAudioSignal" = "boost_audio_signal",
        /// Media takes another way.
        MediaPath(Form<'a, SetMediaPath<'a>>) "media:path" = "media_path",
        /// What a function gave, in the shape that the vendor wants.
        LlmToolOutput(Option<Raw<'a>>) "llm:tool-output" = "llm_tool_output",
        /// A message for the speech-to-speech vendor.
        LlmUpdate(Raw<'a>) "llm:update" = "llm_update",
        /// Text is spoken; [`TokensResult`](super::TokensResult) answers it.
        TtsTokens(Tokens<'a>) "tts:tokens" = "tts_tokens",
        /// What is buffered is spoken now.
        TtsFlush(Option<Raw<'a>>) "tts:flush" = "tts_flush",
        /// What is buffered is dropped.
        TtsClear(Option<Raw<'a>>) "tts:clear" = "tts_clear",
        /// Data is attached to the call; commercial edition.
        Tag(Raw<'a>) "tag" = "tag",
        /// Noise is removed; commercial edition.
        NoiseIsolationStatus(SetNoiseIsolation<'a>)
            "noiseIsolation:status" = "noise_isolation_status",
        /// Everybody in the room hears text; commercial edition.
        RoomSay(Raw<'a>) "room:say" = "room_say",
        /// Everybody in the room hears a file; commercial edition.
        RoomPlay(Raw<'a>) "room:play" = "room_play",
        /// Other languages are listened for; commercial edition.
        SttReconfigure(ReconfigureStt<'a>) "stt:reconfigure" = "stt_reconfigure",
        /// An agent is told something; commercial edition.
        AgentUpdate(Raw<'a>) "agent:update" = "agent_update",
    }
}

/// Data that is an object of a known shape, or another value, as it came.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(untagged))]
pub enum Form<'a, T> {
    /// An object.
    Object(T),
    /// Any other value: an array of verbs, a bare word or number.
    Value(Raw<'a>),
}

impl<T: Default> Default for Form<'_, T> {
    fn default() -> Self {
        Self::Object(T::default())
    }
}

impl<T> From<T> for Form<'_, T> {
    fn from(object: T) -> Self {
        Self::Object(object)
    }
}

impl<'a, T: Member<'a>> Member<'a> for Form<'a, T> {
    const TYPE: FieldType = FieldType::Json;
    const ALSO: Option<FieldType> = Some(T::TYPE);

    fn read(reader: &mut Reader<'a>, odd: &mut bool) -> Result<Self, DecodeError> {
        if reader.kind()? == Kind::Object {
            return T::read(reader, odd).map(Self::Object);
        }
        reader.raw().map(Self::Value)
    }

    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
        match self {
            Self::Object(object) => object.write(writer, style),
            Self::Value(value) => {
                writer.raw(*value);
            }
        }
    }
}

json_message! {
    /// Where to ask for other verbs, or what they are.
    pub struct Redirect<'a> = "redirect", JavaScript {
        /// The hook of this call: a URL, or an object with one.
        call_hook: Option<Raw<'a>>,
        /// The hook of the leg that it dialled.
        child_call_hook: Option<Raw<'a>>,
        /// Verbs for the call that dialled this one.
        parent_call: Option<Raw<'a>>,
        /// Verbs for the leg that it dialled.
        child_call: Option<Raw<'a>>,
    }
}

json_message! {
    /// How a call ends.
    pub struct SetCallStatus<'a> = "set_call_status", JavaScript {
        /// `completed` or `no-answer`.
        call_status: Option<CallStatus<'a>>,
    }
}

json_message! {
    /// Whether a call is heard.
    pub struct SetMute<'a> = "set_mute", JavaScript {
        /// Whether it is.
        mute_status: Option<MuteState<'a>>,
    }
}

json_message! {
    /// Whether a participant is heard.
    pub struct SetConfMute<'a> = "set_conf_mute", JavaScript {
        /// Whether it is.
        conf_mute_status: Option<MuteState<'a>>,
    }
}

json_message! {
    /// Whether a participant waits.
    pub struct SetConfHold<'a> = "set_conf_hold", JavaScript {
        /// Whether it does.
        conf_hold_status: Option<HoldState<'a>>,
        /// The hook that says what it hears meanwhile.
        wait_hook: Option<Raw<'a>>,
    }
}

json_message! {
    /// What is to be done with a participant.
    pub struct ActOnParticipant<'a> = "act_on_participant", JavaScript {
        /// What.
        action: Option<ParticipantAction<'a>>,
        /// The tag, for those that need one.
        tag: Option<JsonStr<'a>>,
        /// The hook that says what it hears while it waits.
        wait_hook: Option<Raw<'a>>,
    }
}

json_message! {
    /// Whether audio is streamed.
    pub struct SetListen<'a> = "set_listen", JavaScript {
        /// Whether it is.
        listen_status: Option<PauseState<'a>>,
    }
}

json_message! {
    /// Whether audio is streamed.
    pub struct SetStream<'a> = "set_stream", JavaScript {
        /// Whether it is.
        stream_status: Option<PauseState<'a>>,
    }
}

json_message! {
    /// Whether speech is transcribed.
    pub struct SetTranscribe<'a> = "set_transcribe", JavaScript {
        /// Whether it is.
        transcribe_status: Option<PauseState<'a>>,
    }
}

json_message! {
    /// What is to be done with a recording.
    pub struct Record<'a> = "record", JavaScript {
        /// What.
        action: Option<RecordAction<'a>>,
        /// The recording's identifier, as the application wants it.
        recording_id "recordingID": Option<JsonStr<'a>>,
        /// The SIPREC server.
        siprec_server_url "siprecServerURL": Option<Raw<'a>>,
        /// Headers for it.
        headers: Option<Raw<'a>>,
        /// `siprec` or `cloud`.
        kind "type": Option<JsonStr<'a>>,
        /// Whether silence is recorded while it stops.
        silence: Option<bool>,
    }
}

json_message! {
    /// What one party hears.
    pub struct Whisper<'a> = "whisper", JavaScript {
        /// A verb `say` or `play`, or an array of them.
        whisper: Option<Raw<'a>>,
    }
}

json_message! {
    /// A SIP request, in the form that the server reads; and the members of the form that is
    /// documented, which it does not.
    pub struct SendSipRequest<'a> = "send_sip_request", JavaScript {
        /// The request.
        sip_request: Option<SipRequest<'a>>,
        /// The documented form's method.
        method: Option<JsonStr<'a>>,
        /// The documented form's content type.
        content_type: Option<JsonStr<'a>>,
        /// The documented form's body.
        content: Option<JsonStr<'a>>,
        /// The documented form's headers.
        headers: Option<Raw<'a>>,
    }
}

json_message! {
    /// A SIP request to be sent.
    pub struct SipRequest<'a> = "sip_request", JavaScript {
        /// Its method, as `INFO`.
        method: Option<JsonStr<'a>>,
        /// Its content type.
        content_type: Option<JsonStr<'a>>,
        /// Its body.
        content: Option<JsonStr<'a>>,
        /// Its headers.
        headers: Option<Raw<'a>>,
    }
}

json_message! {
    /// Digits, in the form that server 0.9.8 reads; and the members of the form that
    /// `@jambonz/sdk` 0.10.1 sends.
    pub struct SendDtmf<'a> = "send_dtmf", JavaScript {
        /// The digits.
        dtmf: Option<Digits<'a>>,
        /// The newer form's digits.
        digit: Option<JsonStr<'a>>,
        /// The newer form's duration.
        duration: Option<f64> => "ms",
    }
}

json_message! {
    /// Digits to be sent.
    pub struct Digits<'a> = "digits", JavaScript {
        /// The digits.
        digit: Option<JsonStr<'a>>,
        /// How long each is pressed.
        duration: Option<f64> => "ms",
    }
}

json_message! {
    /// A call to be placed. Other members of the REST API's body are in the rest.
    pub struct PlaceCall<'a> = "place_call", JavaScript {
        /// The hook that gives the verbs: a URL, or an object with one.
        call_hook: Option<Raw<'a>>,
        /// The hook that is told of the status.
        call_status_hook: Option<Raw<'a>>,
        /// The number that calls.
        from: Option<JsonStr<'a>>,
        /// Who is called: an object with `type`, and `number`, `name` or `sipUri`.
        to: Option<Raw<'a>>,
        /// Data to be attached to the call.
        tag: Option<Raw<'a>>,
        /// For how long it rings.
        timeout: Option<f64> => "s",
    }
}

json_message! {
    /// How loud the audio is, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
    /// number or the string alone, and finds no gain in an object.
    pub struct Boost<'a> = "boost", JavaScript {
        /// A number, or a string like `-6 dB`.
        boost_audio_signal "boostAudioSignal": Option<Raw<'a>>,
    }
}

json_message! {
    /// Which way media takes, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
    /// name alone, and finds none in an object.
    pub struct SetMediaPath<'a> = "set_media_path", JavaScript {
        /// Which.
        media_path: Option<MediaPath<'a>>,
    }
}

json_message! {
    /// Text to be spoken.
    pub struct Tokens<'a> = "tokens", JavaScript {
        /// An identifier of any type, which the result repeats; without it nothing happens.
        id: Option<Raw<'a>>,
        /// The text.
        tokens: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Whether noise is removed, and how.
    pub struct SetNoiseIsolation<'a> = "set_noise_isolation", JavaScript {
        /// Whether it is.
        noise_isolation_status: Option<EnableState<'a>>,
        /// Who does it.
        vendor: Option<JsonStr<'a>>,
        /// How much.
        level: Option<f64>,
        /// The vendor's model.
        model: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// What is listened for.
    pub struct ReconfigureStt<'a> = "reconfigure_stt", JavaScript {
        /// The languages.
        language_hints "languageHints": Option<List<'a, JsonStr<'a>>>,
    }
}
