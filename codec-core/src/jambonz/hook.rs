//! What a verb tells to its hook.

use super::{CallInfo, CallStatus, HookReason};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

json_message! {
    /// A verb has ended, or something happened while it ran.
    ///
    /// Which members there are depends on the verb; the wire does not name it. Rows stand in
    /// groups, a group for each verb.
    ///
    /// Source: jambonz-feature-server 0.9.8, `lib/tasks`.
    pub struct HookData<'a> = "hook_data", JavaScript, with call: CallInfo<'a> {
        /// gather, transcribe: what was said.
        speech: Option<Speech<'a>>,
        /// transcribe: what happened to speech, as that it began.
        speech_event: Option<Raw<'a>>,
        /// transcribe: what was said, in another language.
        translation: Option<Translation<'a>>,
        /// gather: the digits that were pressed; listen: the digit that ended it.
        digits: Option<JsonStr<'a>>,
        /// gather: what went wrong.
        details: Option<Raw<'a>>,
        /// gather: how long the recogniser took.
        stt_latency_ms: Option<Raw<'a>> => "ms",
        /// play: how much was played.
        playback_seconds: Option<u32> => "s",
        /// play: how much was played.
        playback_milliseconds: Option<u32> => "ms",
        /// play: where it ended, in samples, as a string.
        playback_last_offset_pos: Option<Raw<'a>>,
        /// play: the media server's status.
        status: Option<Raw<'a>>,
        /// listen: how long it took.
        dial_call_duration: Option<u32> => "s",
        /// dial: the status of the leg that was dialled; of these, none if none was.
        dial_call_status: Option<CallStatus<'a>>,
        /// dial: its SIP status.
        dial_sip_status: Option<u16>,
        /// dial: its identifier.
        dial_call_sid: Option<JsonStr<'a>>,
        /// dial: its SIP Call-ID on the far side of the session border controller.
        dial_sbc_callid: Option<JsonStr<'a>>,
        /// dial: the digits that are bound to this hook.
        dtmf: Option<JsonStr<'a>>,
        /// dial and session: a party wants to be transferred.
        refer_details: Option<ReferDetails<'a>>,
        /// dial: a party put the other one on hold, or ended that.
        hold_detail: Option<HoldDetail<'a>>,
        /// sip:refer, in-dialog requests, conference, dialogs: what happened.
        event: Option<JsonStr<'a>>,
        /// sip:refer: the status of the REFER.
        refer_status: Option<u16>,
        /// sip:refer: the last status of the call that it led to.
        final_referred_call_status: Option<u16>,
        /// sip:request: `success` or `failed`.
        result: Option<JsonStr<'a>>,
        /// sip:request: what went wrong.
        err: Option<Raw<'a>>,
        /// In-dialog request: its method.
        sip_method: Option<JsonStr<'a>>,
        /// In-dialog request: its body.
        sip_body: Option<JsonStr<'a>>,
        /// In-dialog request: its headers, names in snake case.
        sip_headers: Option<Raw<'a>>,
        /// In-dialog re-INVITE: whether the call is on hold.
        on_hold: Option<bool>,
        /// In-dialog re-INVITE: what it says about a recording.
        siprec: Option<Raw<'a>>,
        /// enqueue: the queue.
        queue_sid: Option<JsonStr<'a>>,
        /// enqueue: for how long the call has waited.
        queue_time: Option<u32> => "s",
        /// enqueue: how many calls wait.
        queue_size: Option<u32>,
        /// enqueue: how many of them come before this one.
        queue_position: Option<u32>,
        /// enqueue: how the waiting ended: `bridged`, `hangup`, `leave` or `error`.
        queue_result: Option<JsonStr<'a>>,
        /// dequeue: how it ended: `complete`, `timeout` or `hangup`.
        dequeue_result: Option<JsonStr<'a>>,
        /// conference: when it happened, in ISO 8601.
        time: Option<JsonStr<'a>>,
        /// conference: how many are in it.
        members: Option<u32>,
        /// conference: its identifier.
        conference_sid: Option<JsonStr<'a>>,
        /// conference: its name.
        friendly_name: Option<JsonStr<'a>>,
        /// llm: how it ended, in words.
        completion_reason: Option<JsonStr<'a>>,
        /// llm: what went wrong.
        error: Option<Raw<'a>>,
        /// amd: what was found, as `amd_human_detected`.
        kind "type": Option<JsonStr<'a>>,
        /// gather, play: why it ended; amd: why it was found.
        reason: Option<HookReason<'a>>,
        /// amd: what was heard.
        greeting: Option<JsonStr<'a>>,
        /// amd: the hint that was heard.
        hint: Option<JsonStr<'a>>,
        /// amd: the language.
        language: Option<JsonStr<'a>>,
        /// amd: the tone's frequency.
        frequency: Option<f64> => "Hz",
        /// amd: the tone's variance.
        variance: Option<f64>,
        /// message: its identifier.
        message_sid: Option<JsonStr<'a>>,
        /// message: what became of it.
        message_status: Option<JsonStr<'a>>,
        /// message: who carried it.
        carrier: Option<JsonStr<'a>>,
        /// message: the carrier's identifier.
        carrier_message_id: Option<JsonStr<'a>>,
        /// message: why it failed.
        message_failure_reason: Option<Raw<'a>>,
        /// dialogflow: what it found.
        dialogflow_result: Option<Raw<'a>>,
        /// lex: what it found.
        lex_result: Option<Raw<'a>>,
        /// rasa: what it found.
        rasa_result: Option<Raw<'a>>,
        /// transcribe and conference: the trace's context, which other hooks have outside.
        b3: Option<JsonStr<'a>>,
        /// The verb's `id`, if the application gave it one.
        verb_id: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// What was said.
    pub struct Speech<'a> = "speech", JavaScript {
        /// The language, as the vendor writes it.
        language_code: Option<JsonStr<'a>>,
        /// The channel, from 1.
        channel_tag: Option<u32>,
        /// Whether it will not change any more.
        is_final: Option<bool>,
        /// What it may be, the best first.
        alternatives: Option<List<'a, Alternative<'a>>>,
        /// Who recognised it.
        vendor: Option<SpeechVendor<'a>>,
    }
}

json_message! {
    /// What something that was said may be.
    pub struct Alternative<'a> = "alternative", JavaScript {
        /// How sure it is, from 0 to 1.
        confidence: Option<f64>,
        /// The text.
        transcript: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Who recognised speech, and how they put it.
    pub struct SpeechVendor<'a> = "speech_vendor", JavaScript {
        /// The vendor's name.
        name: Option<JsonStr<'a>>,
        /// The vendor's own event, keys in snake case.
        evt: Option<Raw<'a>>,
    }
}

json_message! {
    /// What was said, in another language.
    pub struct Translation<'a> = "translation", JavaScript {
        /// The channel.
        channel: Option<u32>,
        /// The language that it is in now.
        language: Option<JsonStr<'a>>,
        /// The text.
        translation: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A REFER: a party wants to be transferred. Headers that begin with X- are in the rest.
    pub struct ReferDetails<'a> = "refer_details", JavaScript {
        /// The Refer-To header.
        sip_refer_to: Option<JsonStr<'a>>,
        /// The user in it.
        refer_to_user: Option<JsonStr<'a>>,
        /// The Referred-By header.
        sip_referred_by: Option<JsonStr<'a>>,
        /// The User-Agent header.
        sip_user_agent: Option<JsonStr<'a>>,
        /// The user in the Referred-By header.
        referred_by_user: Option<JsonStr<'a>>,
        /// The leg that sent it.
        referring_call_sid: Option<JsonStr<'a>>,
        /// The leg that is to be transferred.
        referred_call_sid: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Who put whom on hold.
    pub struct HoldDetail<'a> = "hold_detail", JavaScript {
        /// The party that did it.
        from: Option<JsonStr<'a>>,
        /// The party that waits.
        to: Option<JsonStr<'a>>,
    }
}
