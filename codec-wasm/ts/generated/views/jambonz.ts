/**
 * Views of jambonz's messages.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { CALL_STATUS_NAMES, DATA_KINDS, DATA_TAGS, DIRECTION_NAMES, FAILOVER_NAMES, HOOK_REASON_NAMES, LEAVE_REASON_NAMES, QUEUE_EVENT_NAMES, STREAMING_EVENT_NAMES, TERMINATOR_NAMES, TOKENS_STATUS_NAMES } from "../jambonz.js";
import { INSPECT, plain, shown, bool, isRecord, json, list, low, nothing, number, string, value, which } from "../../view.js";

export class MessageView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get kind() { return DATA_KINDS[which(this.$turn, this.$at + 1)] ?? "unknown"; }
  get type() { return value(this.$turn, this.$at + 1, DATA_TAGS); }
  get msgid() { return string(this.$turn, this.$at + 2); }
  get call_sid() { return string(this.$turn, this.$at + 3); }
  get hook() { return string(this.$turn, this.$at + 4); }
  get data() { return viewData(this.$turn, this.$at + 5, which(this.$turn, this.$at + 1)); }
  get b3() { return string(this.$turn, this.$at + 6); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export function viewData(its: number, slot: number, which: number): unknown {
  switch (which) {
    case 0:
      return isRecord(its, slot) ? new StatusDataView(low(its, slot), its) : nothing(its, slot);
    case 1:
      return isRecord(its, slot) ? new HookDataView(low(its, slot), its) : nothing(its, slot);
    case 2:
      return isRecord(its, slot) ? new VerbDataView(low(its, slot), its) : nothing(its, slot);
    case 3:
      return isRecord(its, slot) ? new SessionView(low(its, slot), its) : nothing(its, slot);
    case 4:
      return isRecord(its, slot) ? new SessionView(low(its, slot), its) : nothing(its, slot);
    case 5:
      return isRecord(its, slot) ? new CallInfoView(low(its, slot), its) : nothing(its, slot);
    case 6:
      return isRecord(its, slot) ? new AdultedSessionView(low(its, slot), its) : nothing(its, slot);
    case 7:
      return isRecord(its, slot) ? new CallInfoView(low(its, slot), its) : nothing(its, slot);
    case 8:
      return json(its, slot);
    case 9:
      return isRecord(its, slot) ? new ToolCallView(low(its, slot), its) : nothing(its, slot);
    case 10:
      return isRecord(its, slot) ? new TokensResultView(low(its, slot), its) : nothing(its, slot);
    case 11:
      return isRecord(its, slot) ? new StreamingDataView(low(its, slot), its) : nothing(its, slot);
    case 12:
      return isRecord(its, slot) ? new ErrorDataView(low(its, slot), its) : nothing(its, slot);
    case 13:
      return isRecord(its, slot) ? new QueueDataView(low(its, slot), its) : nothing(its, slot);
    case 14:
      return isRecord(its, slot) ? new AgentDataView(low(its, slot), its) : nothing(its, slot);
    case 15:
      return isRecord(its, slot) ? new AgentToolCallView(low(its, slot), its) : nothing(its, slot);
    default:
      return json(its, slot);
  }
}

export class StatusDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  get error() { return json(this.$turn, this.$at + 29); }
  get reason() { return json(this.$turn, this.$at + 30); }
  get defaults() { return isRecord(this.$turn, this.$at + 31) ? new DefaultsView(low(this.$turn, this.$at + 31), this.$turn) : nothing(this.$turn, this.$at + 31); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class DefaultsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get synthesizer() { return isRecord(this.$turn, this.$at + 1) ? new SynthesizerView(low(this.$turn, this.$at + 1), this.$turn) : nothing(this.$turn, this.$at + 1); }
  get recognizer() { return isRecord(this.$turn, this.$at + 2) ? new RecognizerView(low(this.$turn, this.$at + 2), this.$turn) : nothing(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SynthesizerView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get vendor() { return string(this.$turn, this.$at + 1); }
  get language() { return string(this.$turn, this.$at + 2); }
  get voice() { return json(this.$turn, this.$at + 3); }
  get label() { return string(this.$turn, this.$at + 4); }
  get fallback_vendor() { return string(this.$turn, this.$at + 5); }
  get fallback_label() { return string(this.$turn, this.$at + 6); }
  get fallback_language() { return string(this.$turn, this.$at + 7); }
  get fallback_voice() { return json(this.$turn, this.$at + 8); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class RecognizerView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get vendor() { return string(this.$turn, this.$at + 1); }
  get language() { return string(this.$turn, this.$at + 2); }
  get label() { return string(this.$turn, this.$at + 3); }
  get fallback_vendor() { return string(this.$turn, this.$at + 4); }
  get fallback_label() { return string(this.$turn, this.$at + 5); }
  get fallback_language() { return string(this.$turn, this.$at + 6); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class HookDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  get speech() { return isRecord(this.$turn, this.$at + 29) ? new SpeechView(low(this.$turn, this.$at + 29), this.$turn) : nothing(this.$turn, this.$at + 29); }
  get speech_event() { return json(this.$turn, this.$at + 30); }
  get translation() { return isRecord(this.$turn, this.$at + 31) ? new TranslationView(low(this.$turn, this.$at + 31), this.$turn) : nothing(this.$turn, this.$at + 31); }
  get digits() { return string(this.$turn, this.$at + 32); }
  get details() { return json(this.$turn, this.$at + 33); }
  get stt_latency_ms() { return json(this.$turn, this.$at + 34); }
  get playback_seconds() { return number(this.$turn, this.$at + 35); }
  get playback_milliseconds() { return number(this.$turn, this.$at + 36); }
  get playback_last_offset_pos() { return json(this.$turn, this.$at + 37); }
  get status() { return json(this.$turn, this.$at + 38); }
  get dial_call_duration() { return number(this.$turn, this.$at + 39); }
  get dial_call_status() { return value(this.$turn, this.$at + 40, CALL_STATUS_NAMES); }
  get dial_sip_status() { return number(this.$turn, this.$at + 41); }
  get dial_call_sid() { return string(this.$turn, this.$at + 42); }
  get dial_sbc_callid() { return string(this.$turn, this.$at + 43); }
  get dtmf() { return string(this.$turn, this.$at + 44); }
  get refer_details() { return isRecord(this.$turn, this.$at + 45) ? new ReferDetailsView(low(this.$turn, this.$at + 45), this.$turn) : nothing(this.$turn, this.$at + 45); }
  get hold_detail() { return isRecord(this.$turn, this.$at + 46) ? new HoldDetailView(low(this.$turn, this.$at + 46), this.$turn) : nothing(this.$turn, this.$at + 46); }
  get event() { return string(this.$turn, this.$at + 47); }
  get refer_status() { return number(this.$turn, this.$at + 48); }
  get final_referred_call_status() { return number(this.$turn, this.$at + 49); }
  get result() { return string(this.$turn, this.$at + 50); }
  get err() { return json(this.$turn, this.$at + 51); }
  get sip_method() { return string(this.$turn, this.$at + 52); }
  get sip_body() { return string(this.$turn, this.$at + 53); }
  get sip_headers() { return json(this.$turn, this.$at + 54); }
  get on_hold() { return bool(this.$turn, this.$at + 55); }
  get siprec() { return json(this.$turn, this.$at + 56); }
  get queue_sid() { return string(this.$turn, this.$at + 57); }
  get queue_time() { return number(this.$turn, this.$at + 58); }
  get queue_size() { return number(this.$turn, this.$at + 59); }
  get queue_position() { return number(this.$turn, this.$at + 60); }
  get queue_result() { return string(this.$turn, this.$at + 61); }
  get dequeue_result() { return string(this.$turn, this.$at + 62); }
  get time() { return string(this.$turn, this.$at + 63); }
  get members() { return number(this.$turn, this.$at + 64); }
  get conference_sid() { return string(this.$turn, this.$at + 65); }
  get friendly_name() { return string(this.$turn, this.$at + 66); }
  get completion_reason() { return string(this.$turn, this.$at + 67); }
  get error() { return json(this.$turn, this.$at + 68); }
  get type() { return string(this.$turn, this.$at + 69); }
  get reason() { return value(this.$turn, this.$at + 70, HOOK_REASON_NAMES); }
  get greeting() { return string(this.$turn, this.$at + 71); }
  get hint() { return string(this.$turn, this.$at + 72); }
  get language() { return string(this.$turn, this.$at + 73); }
  get frequency() { return number(this.$turn, this.$at + 74); }
  get variance() { return number(this.$turn, this.$at + 75); }
  get message_sid() { return string(this.$turn, this.$at + 76); }
  get message_status() { return string(this.$turn, this.$at + 77); }
  get carrier() { return string(this.$turn, this.$at + 78); }
  get carrier_message_id() { return string(this.$turn, this.$at + 79); }
  get message_failure_reason() { return json(this.$turn, this.$at + 80); }
  get dialogflow_result() { return json(this.$turn, this.$at + 81); }
  get lex_result() { return json(this.$turn, this.$at + 82); }
  get rasa_result() { return json(this.$turn, this.$at + 83); }
  get b3() { return string(this.$turn, this.$at + 84); }
  get verb_id() { return string(this.$turn, this.$at + 85); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SpeechView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get language_code() { return string(this.$turn, this.$at + 1); }
  get channel_tag() { return number(this.$turn, this.$at + 2); }
  get is_final() { return bool(this.$turn, this.$at + 3); }
  get alternatives() { return list(this.$turn, this.$at + 4, (its, slot) => isRecord(its, slot) ? new AlternativeView(low(its, slot), its) : nothing(its, slot)); }
  get vendor() { return isRecord(this.$turn, this.$at + 5) ? new SpeechVendorView(low(this.$turn, this.$at + 5), this.$turn) : nothing(this.$turn, this.$at + 5); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class AlternativeView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get confidence() { return number(this.$turn, this.$at + 1); }
  get transcript() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SpeechVendorView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get name() { return string(this.$turn, this.$at + 1); }
  get evt() { return json(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class TranslationView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get channel() { return number(this.$turn, this.$at + 1); }
  get language() { return string(this.$turn, this.$at + 2); }
  get translation() { return string(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ReferDetailsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get sip_refer_to() { return string(this.$turn, this.$at + 1); }
  get refer_to_user() { return string(this.$turn, this.$at + 2); }
  get sip_referred_by() { return string(this.$turn, this.$at + 3); }
  get sip_user_agent() { return string(this.$turn, this.$at + 4); }
  get referred_by_user() { return string(this.$turn, this.$at + 5); }
  get referring_call_sid() { return string(this.$turn, this.$at + 6); }
  get referred_call_sid() { return string(this.$turn, this.$at + 7); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class HoldDetailView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get from() { return string(this.$turn, this.$at + 1); }
  get to() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class VerbDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get event() { return string(this.$turn, this.$at + 1); }
  get vendor() { return json(this.$turn, this.$at + 2); }
  get language() { return string(this.$turn, this.$at + 3); }
  get characters() { return number(this.$turn, this.$at + 4); }
  get elapsed_time() { return json(this.$turn, this.$at + 5); }
  get served_from_cache() { return bool(this.$turn, this.$at + 6); }
  get dtmf() { return string(this.$turn, this.$at + 7); }
  get duration() { return number(this.$turn, this.$at + 8); }
  get language_code() { return string(this.$turn, this.$at + 9); }
  get channel_tag() { return number(this.$turn, this.$at + 10); }
  get is_final() { return bool(this.$turn, this.$at + 11); }
  get alternatives() { return list(this.$turn, this.$at + 12, (its, slot) => isRecord(its, slot) ? new AlternativeView(low(its, slot), its) : nothing(its, slot)); }
  get id() { return string(this.$turn, this.$at + 13); }
  get verb() { return string(this.$turn, this.$at + 14); }
  get name() { return string(this.$turn, this.$at + 15); }
  get status() { return string(this.$turn, this.$at + 16); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SessionView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  get sip() { return isRecord(this.$turn, this.$at + 29) ? new SipMessageView(low(this.$turn, this.$at + 29), this.$turn) : nothing(this.$turn, this.$at + 29); }
  get participants() { return list(this.$turn, this.$at + 30, (its, slot) => isRecord(its, slot) ? new ParticipantView(low(its, slot), its) : nothing(its, slot)); }
  get service_provider_sid() { return string(this.$turn, this.$at + 31); }
  get defaults() { return isRecord(this.$turn, this.$at + 32) ? new DefaultsView(low(this.$turn, this.$at + 32), this.$turn) : nothing(this.$turn, this.$at + 32); }
  get env_vars() { return json(this.$turn, this.$at + 33); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SipMessageView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get headers() { return json(this.$turn, this.$at + 1); }
  get raw() { return string(this.$turn, this.$at + 2); }
  get body() { return string(this.$turn, this.$at + 3); }
  get method() { return string(this.$turn, this.$at + 4); }
  get version() { return string(this.$turn, this.$at + 5); }
  get uri() { return string(this.$turn, this.$at + 6); }
  get payload() { return list(this.$turn, this.$at + 7, (its, slot) => isRecord(its, slot) ? new SipPayloadView(low(its, slot), its) : nothing(its, slot)); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SipPayloadView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get type() { return string(this.$turn, this.$at + 1); }
  get content() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ParticipantView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get participant() { return string(this.$turn, this.$at + 1); }
  get uri_user() { return string(this.$turn, this.$at + 2); }
  get uri_host() { return string(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class CallInfoView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class AdultedSessionView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  get parent_call_info() { return isRecord(this.$turn, this.$at + 29) ? new CallInfoView(low(this.$turn, this.$at + 29), this.$turn) : nothing(this.$turn, this.$at + 29); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ToolCallView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get tool_call_id() { return string(this.$turn, this.$at + 1); }
  get name() { return string(this.$turn, this.$at + 2); }
  get args() { return json(this.$turn, this.$at + 3); }
  get type() { return string(this.$turn, this.$at + 4); }
  get function_calls() { return list(this.$turn, this.$at + 5, (its, slot) => isRecord(its, slot) ? new FunctionCallView(low(its, slot), its) : nothing(its, slot)); }
  get call_id() { return string(this.$turn, this.$at + 6); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class FunctionCallView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get name() { return string(this.$turn, this.$at + 1); }
  get args() { return json(this.$turn, this.$at + 2); }
  get id() { return string(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class TokensResultView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get id() { return json(this.$turn, this.$at + 1); }
  get status() { return value(this.$turn, this.$at + 2, TOKENS_STATUS_NAMES); }
  get reason() { return string(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class StreamingDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get event_type() { return value(this.$turn, this.$at + 1, STREAMING_EVENT_NAMES); }
  get text() { return string(this.$turn, this.$at + 2); }
  get bargein() { return bool(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ErrorDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get msg() { return string(this.$turn, this.$at + 1); }
  get details() { return json(this.$turn, this.$at + 2); }
  get content() { return string(this.$turn, this.$at + 3); }
  get error() { return json(this.$turn, this.$at + 4); }
  get failover() { return value(this.$turn, this.$at + 5, FAILOVER_NAMES); }
  get verb() { return string(this.$turn, this.$at + 6); }
  get id() { return string(this.$turn, this.$at + 7); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class QueueDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get call_sid() { return string(this.$turn, this.$at + 1); }
  get direction() { return value(this.$turn, this.$at + 2, DIRECTION_NAMES); }
  get from() { return string(this.$turn, this.$at + 3); }
  get to() { return string(this.$turn, this.$at + 4); }
  get call_id() { return string(this.$turn, this.$at + 5); }
  get sbc_callid() { return string(this.$turn, this.$at + 6); }
  get sip_status() { return number(this.$turn, this.$at + 7); }
  get sip_reason() { return string(this.$turn, this.$at + 8); }
  get call_status() { return value(this.$turn, this.$at + 9, CALL_STATUS_NAMES); }
  get caller_id() { return string(this.$turn, this.$at + 10); }
  get account_sid() { return string(this.$turn, this.$at + 11); }
  get trace_id() { return string(this.$turn, this.$at + 12); }
  get application_sid() { return string(this.$turn, this.$at + 13); }
  get fs_sip_address() { return string(this.$turn, this.$at + 14); }
  get parent_call_sid() { return string(this.$turn, this.$at + 15); }
  get originating_sip_ip() { return string(this.$turn, this.$at + 16); }
  get originating_sip_trunk_name() { return string(this.$turn, this.$at + 17); }
  get call_termination_by() { return value(this.$turn, this.$at + 18, TERMINATOR_NAMES); }
  get duration() { return number(this.$turn, this.$at + 19); }
  get customerData() { return json(this.$turn, this.$at + 20); }
  get headers() { return json(this.$turn, this.$at + 21); }
  get api_base_url() { return string(this.$turn, this.$at + 22); }
  get fs_public_ip() { return string(this.$turn, this.$at + 23); }
  get has_recording() { return bool(this.$turn, this.$at + 24); }
  get caller_name() { return string(this.$turn, this.$at + 25); }
  get local_sip_address() { return string(this.$turn, this.$at + 26); }
  get public_ip() { return string(this.$turn, this.$at + 27); }
  get customerdata() { return json(this.$turn, this.$at + 28); }
  get event() { return value(this.$turn, this.$at + 29, QUEUE_EVENT_NAMES); }
  get queue() { return string(this.$turn, this.$at + 30); }
  get length() { return number(this.$turn, this.$at + 31); }
  get join_time() { return number(this.$turn, this.$at + 32); }
  get leave_reason() { return value(this.$turn, this.$at + 33, LEAVE_REASON_NAMES); }
  get leave_time() { return number(this.$turn, this.$at + 34); }
  get dequeuer() { return isRecord(this.$turn, this.$at + 35) ? new CallInfoView(low(this.$turn, this.$at + 35), this.$turn) : nothing(this.$turn, this.$at + 35); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class AgentDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get type() { return string(this.$turn, this.$at + 1); }
  get transcript() { return string(this.$turn, this.$at + 2); }
  get response() { return string(this.$turn, this.$at + 3); }
  get interrupted() { return bool(this.$turn, this.$at + 4); }
  get latency() { return json(this.$turn, this.$at + 5); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class AgentToolCallView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get tool_call_id() { return string(this.$turn, this.$at + 1); }
  get name() { return string(this.$turn, this.$at + 2); }
  get arguments() { return json(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}
