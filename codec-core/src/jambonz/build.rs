//! Commands, built by what they do.

use super::{
    ActOnParticipant, CallStatus, Command, CommandData, Digits, EnableState, Form, HoldState,
    MuteState, ParticipantAction, PauseState, PlaceCall, ReconfigureStt, Record, RecordAction,
    Redirect, SendDtmf, SendSipRequest, SetCallStatus, SetConfHold, SetConfMute, SetListen,
    SetMute, SetNoiseIsolation, SetStream, SetTranscribe, SipRequest, Tokens, Whisper,
};
use crate::json::{JsonStr, List, Raw};

/// Builders: one for each command, in the form that server 0.9.8 reads. Verbs and what vendors
/// define are JSON that the application writes itself and has checked by [`Raw::new`]; where that
/// is all of the data, null, false, 0 or an empty string counts as none, and jambonz refuses the
/// command.
///
/// # Example
/// ```
/// use callevents::jambonz::{Command, MuteState};
///
/// let mut out = [0; 128];
/// let len = Command::mute_status(MuteState::Mute).on("8f3a").encode(&mut out)?;
/// assert_eq!(
///     &out[..len],
///     br#"{"type":"command","command":"mute:status","callSid":"8f3a","data":{"mute_status":"mute"}}"#,
/// );
/// # Ok::<(), callevents::EncodeError>(())
/// ```
impl<'a> Command<'a> {
    /// A command to the session's own leg.
    #[must_use]
    pub fn new(data: CommandData<'a>) -> Self {
        Self { data, ..Self::default() }
    }

    /// The same, to another leg.
    #[must_use]
    pub fn on(self, call_sid: impl Into<JsonStr<'a>>) -> Self {
        Self { call_sid: Some(call_sid.into()), ..self }
    }

    /// `redirect`: an array of verbs takes the place of those that run and wait.
    #[must_use]
    pub fn redirect(verbs: Raw<'a>) -> Self {
        Self { queue_command: Some(false), ..Self::new(CommandData::Redirect(Form::Value(verbs))) }
    }

    /// `redirect`: an array of verbs comes behind those that wait.
    #[must_use]
    pub fn queue(verbs: Raw<'a>) -> Self {
        Self { queue_command: Some(true), ..Self::redirect(verbs) }
    }

    /// `redirect`: other hooks, or verbs for each of the legs.
    #[must_use]
    pub fn redirect_to(redirect: Redirect<'a>) -> Self {
        Self::new(CommandData::Redirect(redirect.into()))
    }

    /// `call:status`: the call ends, as [`CallStatus::Completed`] or [`CallStatus::NoAnswer`].
    #[must_use]
    pub fn call_status(status: CallStatus<'a>) -> Self {
        Self::new(CommandData::CallStatus(SetCallStatus {
            call_status: Some(status),
            ..SetCallStatus::default()
        }))
    }

    /// `mute:status`: the call is not heard, or heard again.
    #[must_use]
    pub fn mute_status(state: MuteState<'a>) -> Self {
        let data = SetMute { mute_status: Some(state), ..SetMute::default() };
        Self::new(CommandData::MuteStatus(data.into()))
    }

    /// `conf:mute-status`: the participant is not heard, or heard again.
    #[must_use]
    pub fn conf_mute_status(state: MuteState<'a>) -> Self {
        Self::new(CommandData::ConfMuteStatus(SetConfMute {
            conf_mute_status: Some(state),
            ..SetConfMute::default()
        }))
    }

    /// `conf:hold-status`: the participant waits, and hears what the hook says; or no longer.
    #[must_use]
    pub fn conf_hold_status(state: HoldState<'a>, wait_hook: Option<Raw<'a>>) -> Self {
        Self::new(CommandData::ConfHoldStatus(SetConfHold {
            conf_hold_status: Some(state),
            wait_hook,
            ..SetConfHold::default()
        }))
    }

    /// `conf:participant-action`: something is done with the participant.
    #[must_use]
    pub fn conf_participant_action(
        action: ParticipantAction<'a>,
        tag: Option<JsonStr<'a>>,
    ) -> Self {
        Self::new(CommandData::ConfParticipantAction(ActOnParticipant {
            action: Some(action),
            tag,
            ..ActOnParticipant::default()
        }))
    }

    /// `listen:status`: the stream of audio stops, goes on, or sends silence.
    #[must_use]
    pub fn listen_status(state: PauseState<'a>) -> Self {
        Self::new(CommandData::ListenStatus(SetListen {
            listen_status: Some(state),
            ..SetListen::default()
        }))
    }

    /// `stream:status`: the same, under its newer name.
    #[must_use]
    pub fn stream_status(state: PauseState<'a>) -> Self {
        Self::new(CommandData::StreamStatus(SetStream {
            stream_status: Some(state),
            ..SetStream::default()
        }))
    }

    /// `transcribe:status`: the transcription stops or goes on.
    #[must_use]
    pub fn transcribe_status(state: PauseState<'a>) -> Self {
        Self::new(CommandData::TranscribeStatus(SetTranscribe {
            transcribe_status: Some(state),
            ..SetTranscribe::default()
        }))
    }

    /// `record`: the recording begins, stops or goes on. Who begins one adds where it goes.
    #[must_use]
    pub fn record(action: RecordAction<'a>) -> Self {
        Self::new(CommandData::Record(Record { action: Some(action), ..Record::default() }))
    }

    /// `whisper`: one party hears a verb `say` or `play`, or an array of them.
    #[must_use]
    pub fn whisper(verbs: Raw<'a>) -> Self {
        Self::new(CommandData::Whisper(Whisper { whisper: Some(verbs), ..Whisper::default() }))
    }

    /// `sip:request`: a SIP request is sent in the call.
    #[must_use]
    pub fn sip_request(request: SipRequest<'a>) -> Self {
        Self::new(CommandData::SipRequest(SendSipRequest {
            sip_request: Some(request),
            ..SendSipRequest::default()
        }))
    }

    /// `dtmf`: digits are sent.
    ///
    /// This is the form that server 0.9.8 reads; newer ones read the digits beside it, see
    /// [`SendDtmf::digit`].
    #[must_use]
    pub fn dtmf(digits: impl Into<JsonStr<'a>>) -> Self {
        let digits = Digits { digit: Some(digits.into()), ..Digits::default() };
        Self::new(CommandData::Dtmf(SendDtmf { dtmf: Some(digits), ..SendDtmf::default() }))
    }

    /// `config`: the members of that verb.
    #[must_use]
    pub fn config(members: Raw<'a>) -> Self {
        Self::new(CommandData::Config(members))
    }

    /// `dub`: the members of that verb.
    #[must_use]
    pub fn dub(members: Raw<'a>) -> Self {
        Self::new(CommandData::Dub(members))
    }

    /// `dial`: a call is placed.
    #[must_use]
    pub fn dial(call: PlaceCall<'a>) -> Self {
        Self::new(CommandData::Dial(call))
    }

    /// `boostAudioSignal`: the audio becomes louder or softer, by a number or a string like
    /// `-6 dB`.
    ///
    /// This is the form that server 0.9.8 reads; in that of [`Boost`](super::Boost), which
    /// `@jambonz/sdk` 0.10.1 sends, it finds no gain. The number 0 counts as no data: `0 dB` does
    /// not.
    #[must_use]
    pub fn boost_audio_signal(gain: Raw<'a>) -> Self {
        Self::new(CommandData::BoostAudioSignal(Form::Value(gain)))
    }

    /// `media:path`: media takes another way, by a string: one of the names of
    /// [`MediaPath`](super::MediaPath).
    ///
    /// This is the form that server 0.9.8 reads; in that of
    /// [`SetMediaPath`](super::SetMediaPath), which `@jambonz/sdk` 0.10.1 sends, it finds no name.
    #[must_use]
    pub fn media_path(path: Raw<'a>) -> Self {
        Self::new(CommandData::MediaPath(Form::Value(path)))
    }

    /// `llm:tool-output`: what a function gave, in the shape that the vendor wants.
    #[must_use]
    pub fn tool_output(tool_call_id: impl Into<JsonStr<'a>>, output: Option<Raw<'a>>) -> Self {
        Self {
            tool_call_id: Some(tool_call_id.into()),
            ..Self::new(CommandData::LlmToolOutput(output))
        }
    }

    /// `llm:update`: a message for the speech-to-speech vendor.
    #[must_use]
    pub fn llm_update(message: Raw<'a>) -> Self {
        Self::new(CommandData::LlmUpdate(message))
    }

    /// `tts:tokens`: text is spoken. The result repeats the identifier, which may be any JSON.
    #[must_use]
    pub fn tts_tokens(id: Raw<'a>, tokens: impl Into<JsonStr<'a>>) -> Self {
        Self::new(CommandData::TtsTokens(Tokens {
            id: Some(id),
            tokens: Some(tokens.into()),
            ..Tokens::default()
        }))
    }

    /// `tts:flush`: what is buffered is spoken now.
    #[must_use]
    pub fn tts_flush() -> Self {
        Self::new(CommandData::TtsFlush(None))
    }

    /// `tts:clear`: what is buffered is dropped.
    #[must_use]
    pub fn tts_clear() -> Self {
        Self::new(CommandData::TtsClear(None))
    }

    /// `tag`: data is attached to the call; commercial edition.
    #[must_use]
    pub fn tag(data: Raw<'a>) -> Self {
        Self::new(CommandData::Tag(data))
    }

    /// `noiseIsolation:status`: noise is removed, or no longer; commercial edition.
    #[must_use]
    pub fn noise_isolation_status(state: EnableState<'a>) -> Self {
        Self::new(CommandData::NoiseIsolationStatus(SetNoiseIsolation {
            noise_isolation_status: Some(state),
            ..SetNoiseIsolation::default()
        }))
    }

    /// `room:say`: everybody in the room hears text; commercial edition.
    #[must_use]
    pub fn room_say(members: Raw<'a>) -> Self {
        Self::new(CommandData::RoomSay(members))
    }

    /// `room:play`: everybody in the room hears a file; commercial edition.
    #[must_use]
    pub fn room_play(members: Raw<'a>) -> Self {
        Self::new(CommandData::RoomPlay(members))
    }

    /// `stt:reconfigure`: other languages are listened for; commercial edition.
    #[must_use]
    pub fn stt_reconfigure(languages: impl Into<List<'a, JsonStr<'a>>>) -> Self {
        Self::new(CommandData::SttReconfigure(ReconfigureStt {
            language_hints: Some(languages.into()),
            ..ReconfigureStt::default()
        }))
    }

    /// `agent:update`: an agent is told something; commercial edition.
    #[must_use]
    pub fn agent_update(message: Raw<'a>) -> Self {
        Self::new(CommandData::AgentUpdate(message))
    }
}
