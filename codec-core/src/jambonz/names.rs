//! Names that jambonz and its applications use.

use crate::declare::string_enum;

string_enum! {
    /// Which side began a call, seen from jambonz.
    pub enum Direction<'a> {
        /// The call came to jambonz.
        Inbound "inbound",
        /// jambonz placed the call.
        Outbound "outbound",
    }
}

string_enum! {
    /// Who ended a call.
    pub enum Terminator<'a> {
        /// The caller hung up or gave up.
        Caller "caller",
        /// jambonz or its application ended it.
        Jambonz "jambonz",
    }
}

string_enum! {
    /// Why a verb ended.
    ///
    /// Source: jambonz-feature-server 0.9.8, verbs gather and play.
    pub enum HookReason<'a> {
        /// Speech was recognised.
        SpeechDetected "speechDetected",
        /// Digits were pressed.
        DtmfDetected "dtmfDetected",
        /// Nothing came in time.
        Timeout "timeout",
        /// The recogniser failed.
        Error "error",
        /// Speech was recognised, but not surely.
        LowConfidence "stt-low-confidence",
        /// The file was played to its end.
        PlayCompleted "playCompleted",
        /// The file could not be played.
        PlayFailed "playFailed",
    }
}

string_enum! {
    /// What became of text that was to be spoken.
    pub enum TokensStatus<'a> {
        /// It was taken.
        Ok "ok",
        /// It was refused; the reason says why.
        Failed "failed",
    }
}

string_enum! {
    /// What happened to a stream of speech.
    pub enum StreamingEvent<'a> {
        /// The vendor is connected.
        StreamOpen "stream_open",
        /// The connection to the vendor is closed.
        StreamClosed "stream_closed",
        /// The buffer is full: send nothing until it is resumed.
        StreamPaused "stream_paused",
        /// There is room in the buffer again.
        StreamResumed "stream_resumed",
        /// The caller spoke, and what was buffered is dropped.
        UserInterruption "user_interruption",
        /// Text was spoken; only of the commercial edition.
        TtsSpoken "tts_spoken",
    }
}

string_enum! {
    /// Whether jambonz tries another vendor.
    pub enum Failover<'a> {
        /// It does.
        InProgress "in progress",
        /// There is none.
        NotAvailable "not available",
    }
}

string_enum! {
    /// What happened to a queue.
    pub enum QueueEvent<'a> {
        /// A call was put into it.
        Join "join",
        /// A call left it.
        Leave "leave",
    }
}

string_enum! {
    /// Why a call left a queue.
    pub enum LeaveReason<'a> {
        /// The caller hung up or went elsewhere.
        Abandoned "abandoned",
        /// Somebody took the call.
        Dequeued "dequeued",
    }
}

string_enum! {
    /// Whether a party is to be heard.
    pub enum MuteState<'a> {
        /// It is not.
        Mute "mute",
        /// It is.
        Unmute "unmute",
    }
}

string_enum! {
    /// Whether a party is to wait.
    pub enum HoldState<'a> {
        /// It is.
        Hold "hold",
        /// It is not.
        Unhold "unhold",
    }
}

string_enum! {
    /// Whether a stream or transcription is to go on.
    pub enum PauseState<'a> {
        /// It stops for a while.
        Pause "pause",
        /// It goes on.
        Resume "resume",
        /// It sends silence for a while.
        Silence "silence",
    }
}

string_enum! {
    /// Whether something is to be on.
    pub enum EnableState<'a> {
        /// It is.
        Enable "enable",
        /// It is not.
        Disable "disable",
    }
}

string_enum! {
    /// What is to be done with a participant of a conference.
    pub enum ParticipantAction<'a> {
        /// It gets a tag.
        Tag "tag",
        /// Its tag is taken off.
        Untag "untag",
        /// It is heard by those with a tag only.
        Coach "coach",
        /// It is heard by all again.
        Uncoach "uncoach",
        /// It is not heard.
        Mute "mute",
        /// It is heard again.
        Unmute "unmute",
        /// It waits.
        Hold "hold",
        /// It waits no longer.
        Unhold "unhold",
    }
}

string_enum! {
    /// What is to be done with the recording of a call.
    pub enum RecordAction<'a> {
        /// It begins.
        Start "startCallRecording",
        /// It ends.
        Stop "stopCallRecording",
        /// It stops for a while.
        Pause "pauseCallRecording",
        /// It goes on.
        Resume "resumeCallRecording",
    }
}

string_enum! {
    /// How much of a call's media goes through jambonz.
    pub enum MediaPath<'a> {
        /// None: the parties send to each other.
        NoMedia "no-media",
        /// The media proxy's part only.
        PartialMedia "partial-media",
        /// All of it.
        FullMedia "full-media",
    }
}
