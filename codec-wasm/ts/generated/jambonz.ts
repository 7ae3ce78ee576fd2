/**
 * jambonz's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { absent, bool, extras, I, isNull, json, KNOWN, list, name, number, raw, span, tag, value, W } from "../area.js";
import type { Int64, JsonValue } from "../values.js";

/** Which side began a call, seen from jambonz. */
export type Direction = "inbound" | "outbound" | (string & {});
export const DIRECTION_NAMES: readonly Direction[] = ["inbound", "outbound"];

/** The status of a call. */
export type CallStatus = "trying" | "ringing" | "early-media" | "in-progress" | "queued" | "failed" | "busy" | "no-answer" | "completed" | (string & {});
export const CALL_STATUS_NAMES: readonly CallStatus[] = ["trying", "ringing", "early-media", "in-progress", "queued", "failed", "busy", "no-answer", "completed"];

/** Who ended a call. */
export type Terminator = "caller" | "jambonz" | (string & {});
export const TERMINATOR_NAMES: readonly Terminator[] = ["caller", "jambonz"];

/**
 * Why a verb ended.
 *
 * Source: jambonz-feature-server 0.9.8, verbs gather and play.
 */
export type HookReason = "speechDetected" | "dtmfDetected" | "timeout" | "error" | "stt-low-confidence" | "playCompleted" | "playFailed" | (string & {});
export const HOOK_REASON_NAMES: readonly HookReason[] = ["speechDetected", "dtmfDetected", "timeout", "error", "stt-low-confidence", "playCompleted", "playFailed"];

/** What became of text that was to be spoken. */
export type TokensStatus = "ok" | "failed" | (string & {});
export const TOKENS_STATUS_NAMES: readonly TokensStatus[] = ["ok", "failed"];

/** What happened to a stream of speech. */
export type StreamingEvent = "stream_open" | "stream_closed" | "stream_paused" | "stream_resumed" | "user_interruption" | "tts_spoken" | (string & {});
export const STREAMING_EVENT_NAMES: readonly StreamingEvent[] = ["stream_open", "stream_closed", "stream_paused", "stream_resumed", "user_interruption", "tts_spoken"];

/** Whether jambonz tries another vendor. */
export type Failover = "in progress" | "not available" | (string & {});
export const FAILOVER_NAMES: readonly Failover[] = ["in progress", "not available"];

/** What happened to a queue. */
export type QueueEvent = "join" | "leave" | (string & {});
export const QUEUE_EVENT_NAMES: readonly QueueEvent[] = ["join", "leave"];

/** Why a call left a queue. */
export type LeaveReason = "abandoned" | "dequeued" | (string & {});
export const LEAVE_REASON_NAMES: readonly LeaveReason[] = ["abandoned", "dequeued"];

/** Whether a party is to be heard. */
export type MuteState = "mute" | "unmute" | (string & {});
export const MUTE_STATE_NAMES: readonly MuteState[] = ["mute", "unmute"];

/** Whether a party is to wait. */
export type HoldState = "hold" | "unhold" | (string & {});
export const HOLD_STATE_NAMES: readonly HoldState[] = ["hold", "unhold"];

/** What is to be done with a participant of a conference. */
export type ParticipantAction = "tag" | "untag" | "coach" | "uncoach" | "mute" | "unmute" | "hold" | "unhold" | (string & {});
export const PARTICIPANT_ACTION_NAMES: readonly ParticipantAction[] = ["tag", "untag", "coach", "uncoach", "mute", "unmute", "hold", "unhold"];

/** Whether a stream or transcription is to go on. */
export type PauseState = "pause" | "resume" | "silence" | (string & {});
export const PAUSE_STATE_NAMES: readonly PauseState[] = ["pause", "resume", "silence"];

/** What is to be done with the recording of a call. */
export type RecordAction = "startCallRecording" | "stopCallRecording" | "pauseCallRecording" | "resumeCallRecording" | (string & {});
export const RECORD_ACTION_NAMES: readonly RecordAction[] = ["startCallRecording", "stopCallRecording", "pauseCallRecording", "resumeCallRecording"];

/** How much of a call's media goes through jambonz. */
export type MediaPath = "no-media" | "partial-media" | "full-media" | (string & {});
export const MEDIA_PATH_NAMES: readonly MediaPath[] = ["no-media", "partial-media", "full-media"];

/** Whether something is to be on. */
export type EnableState = "enable" | "disable" | (string & {});
export const ENABLE_STATE_NAMES: readonly EnableState[] = ["enable", "disable"];

/** A message of jambonz. */
export interface MessageMembers {
  /** The message's identifier, to be named when it is acknowledged. */
  msgid: string;
  /**
   * The call that the connection's session began with: not always the one that this is
   * about, see `leg_sid`.
   */
  call_sid?: string | null;
  /** The hook that the application gave. */
  hook?: string | null;
  /** The trace's context: trace, span and flag. */
  b3?: string | null;
}

/** A message of jambonz. */
export type Message = MessageMembers &
  (
    | { kind: "call_status"; type: "call:status"; data: StatusData }
    | { kind: "verb_hook"; type: "verb:hook"; data: HookData }
    | { kind: "verb_status"; type: "verb:status"; data: VerbData }
    | { kind: "session_new"; type: "session:new"; data: Session }
    | { kind: "session_reconnect"; type: "session:reconnect"; data: Session }
    | { kind: "session_redirect"; type: "session:redirect"; data: CallInfo }
    | { kind: "session_adulting"; type: "session:adulting"; data: AdultedSession }
    | { kind: "dial_confirm"; type: "dial:confirm"; data: CallInfo }
    | { kind: "llm_event"; type: "llm:event"; data: JsonValue }
    | { kind: "llm_tool_call"; type: "llm:tool-call"; data: ToolCall }
    | { kind: "tts_tokens_result"; type: "tts:tokens-result"; data: TokensResult }
    | { kind: "tts_streaming_event"; type: "tts:streaming-event"; data: StreamingData }
    | { kind: "jambonz_error"; type: "jambonz:error"; data: ErrorData }
    | { kind: "queue_status"; type: "queue:status"; data: QueueData }
    | { kind: "agent_event"; type: "agent:event"; data: AgentData }
    | { kind: "agent_tool_call"; type: "agent:tool-call"; data: AgentToolCall }
    | { kind: "unknown"; type: string & { readonly unknown?: never }; data?: JsonValue }
  );

export function readMessage(at: number): Message {
  const o: Record<string, unknown> = {};
  o.kind = W[(at + 1) * 2 + 1] === KNOWN ? DATA_KINDS[W[(at + 1) * 2]!] : "unknown";
  o.type = tag(DATA_TAGS, at + 1);
  o.msgid = span(at + 2);
  if (!absent(at + 3)) o.call_sid = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.hook = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.data = readData(W[(at + 1) * 2 + 1] === KNOWN ? W[(at + 1) * 2]! : -1, at + 5);
  if (!absent(at + 6)) o.b3 = isNull(at + 6) ? null : span(at + 6);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Message;
}

/** The status of a call has changed, or is said again. */
export interface StatusData {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
  /** What is wrong with the verbs of an acknowledgement; the status is then no new one. */
  error?: JsonValue | null;
  /** What exactly is wrong. */
  reason?: JsonValue | null;
  /** Vendors that apply if a verb names none; only of older servers. */
  defaults?: Defaults | null;
}

export function readStatusData(at: number): StatusData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) o.error = isNull(at + 29) ? null : json(at + 29);
  if (!absent(at + 30)) o.reason = isNull(at + 30) ? null : json(at + 30);
  if (!absent(at + 31)) o.defaults = isNull(at + 31) ? null : readDefaults(W[(at + 31) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as StatusData;
}

/** Vendors that apply if a verb names none. */
export interface Defaults {
  /** Who speaks. */
  synthesizer?: Synthesizer | null;
  /** Who listens. */
  recognizer?: Recognizer | null;
}

export function readDefaults(at: number): Defaults {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.synthesizer = isNull(at + 1) ? null : readSynthesizer(W[(at + 1) * 2]!);
  if (!absent(at + 2)) o.recognizer = isNull(at + 2) ? null : readRecognizer(W[(at + 2) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Defaults;
}

/** Who speaks. */
export interface Synthesizer {
  /** The vendor. */
  vendor?: string | null;
  /** The language. */
  language?: string | null;
  /** The voice: a name, or an object for one of the customer's own. */
  voice?: JsonValue | null;
  /** The label of the credentials. */
  label?: string | null;
  /** The vendor if that one fails. */
  fallback_vendor?: string | null;
  /** Its label. */
  fallback_label?: string | null;
  /** Its language. */
  fallback_language?: string | null;
  /** Its voice. */
  fallback_voice?: JsonValue | null;
}

export function readSynthesizer(at: number): Synthesizer {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.vendor = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.language = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.voice = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) o.label = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.fallback_vendor = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.fallback_label = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.fallback_language = isNull(at + 7) ? null : span(at + 7);
  if (!absent(at + 8)) o.fallback_voice = isNull(at + 8) ? null : json(at + 8);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Synthesizer;
}

/** Who listens. */
export interface Recognizer {
  /** The vendor. */
  vendor?: string | null;
  /** The language. */
  language?: string | null;
  /** The label of the credentials. */
  label?: string | null;
  /** The vendor if that one fails. */
  fallback_vendor?: string | null;
  /** Its label. */
  fallback_label?: string | null;
  /** Its language. */
  fallback_language?: string | null;
}

export function readRecognizer(at: number): Recognizer {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.vendor = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.language = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.label = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.fallback_vendor = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.fallback_label = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.fallback_language = isNull(at + 6) ? null : span(at + 6);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Recognizer;
}

/**
 * A verb has ended, or something happened while it ran.
 *
 * Which members there are depends on the verb; the wire does not name it. Rows stand in
 * groups, a group for each verb.
 *
 * Source: jambonz-feature-server 0.9.8, `lib/tasks`.
 */
export interface HookData {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
  /** gather, transcribe: what was said. */
  speech?: Speech | null;
  /** transcribe: what happened to speech, as that it began. */
  speech_event?: JsonValue | null;
  /** transcribe: what was said, in another language. */
  translation?: Translation | null;
  /** gather: the digits that were pressed; listen: the digit that ended it. */
  digits?: string | null;
  /** gather: what went wrong. */
  details?: JsonValue | null;
  /**
   * gather: how long the recogniser took.
   * In ms.
   */
  stt_latency_ms?: JsonValue | null;
  /**
   * play: how much was played.
   * In s.
   */
  playback_seconds?: number | null;
  /**
   * play: how much was played.
   * In ms.
   */
  playback_milliseconds?: number | null;
  /** play: where it ended, in samples, as a string. */
  playback_last_offset_pos?: JsonValue | null;
  /** play: the media server's status. */
  status?: JsonValue | null;
  /**
   * listen: how long it took.
   * In s.
   */
  dial_call_duration?: number | null;
  /** dial: the status of the leg that was dialled; of these, none if none was. */
  dial_call_status?: CallStatus | number | null;
  /** dial: its SIP status. */
  dial_sip_status?: number | null;
  /** dial: its identifier. */
  dial_call_sid?: string | null;
  /** dial: its SIP Call-ID on the far side of the session border controller. */
  dial_sbc_callid?: string | null;
  /** dial: the digits that are bound to this hook. */
  dtmf?: string | null;
  /** dial and session: a party wants to be transferred. */
  refer_details?: ReferDetails | null;
  /** dial: a party put the other one on hold, or ended that. */
  hold_detail?: HoldDetail | null;
  /** sip:refer, in-dialog requests, conference, dialogs: what happened. */
  event?: string | null;
  /** sip:refer: the status of the REFER. */
  refer_status?: number | null;
  /** sip:refer: the last status of the call that it led to. */
  final_referred_call_status?: number | null;
  /** sip:request: `success` or `failed`. */
  result?: string | null;
  /** sip:request: what went wrong. */
  err?: JsonValue | null;
  /** In-dialog request: its method. */
  sip_method?: string | null;
  /** In-dialog request: its body. */
  sip_body?: string | null;
  /** In-dialog request: its headers, names in snake case. */
  sip_headers?: JsonValue | null;
  /** In-dialog re-INVITE: whether the call is on hold. */
  on_hold?: boolean | null;
  /** In-dialog re-INVITE: what it says about a recording. */
  siprec?: JsonValue | null;
  /** enqueue: the queue. */
  queue_sid?: string | null;
  /**
   * enqueue: for how long the call has waited.
   * In s.
   */
  queue_time?: number | null;
  /** enqueue: how many calls wait. */
  queue_size?: number | null;
  /** enqueue: how many of them come before this one. */
  queue_position?: number | null;
  /** enqueue: how the waiting ended: `bridged`, `hangup`, `leave` or `error`. */
  queue_result?: string | null;
  /** dequeue: how it ended: `complete`, `timeout` or `hangup`. */
  dequeue_result?: string | null;
  /** conference: when it happened, in ISO 8601. */
  time?: string | null;
  /** conference: how many are in it. */
  members?: number | null;
  /** conference: its identifier. */
  conference_sid?: string | null;
  /** conference: its name. */
  friendly_name?: string | null;
  /** llm: how it ended, in words. */
  completion_reason?: string | null;
  /** llm: what went wrong. */
  error?: JsonValue | null;
  /** amd: what was found, as `amd_human_detected`. */
  type?: string | null;
  /** gather, play: why it ended; amd: why it was found. */
  reason?: HookReason | null;
  /** amd: what was heard. */
  greeting?: string | null;
  /** amd: the hint that was heard. */
  hint?: string | null;
  /** amd: the language. */
  language?: string | null;
  /**
   * amd: the tone's frequency.
   * In Hz.
   */
  frequency?: number | null;
  /** amd: the tone's variance. */
  variance?: number | null;
  /** message: its identifier. */
  message_sid?: string | null;
  /** message: what became of it. */
  message_status?: string | null;
  /** message: who carried it. */
  carrier?: string | null;
  /** message: the carrier's identifier. */
  carrier_message_id?: string | null;
  /** message: why it failed. */
  message_failure_reason?: JsonValue | null;
  /** dialogflow: what it found. */
  dialogflow_result?: JsonValue | null;
  /** lex: what it found. */
  lex_result?: JsonValue | null;
  /** rasa: what it found. */
  rasa_result?: JsonValue | null;
  /** transcribe and conference: the trace's context, which other hooks have outside. */
  b3?: string | null;
  /** The verb's `id`, if the application gave it one. */
  verb_id?: string | null;
}

export function readHookData(at: number): HookData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) o.speech = isNull(at + 29) ? null : readSpeech(W[(at + 29) * 2]!);
  if (!absent(at + 30)) o.speech_event = isNull(at + 30) ? null : json(at + 30);
  if (!absent(at + 31)) o.translation = isNull(at + 31) ? null : readTranslation(W[(at + 31) * 2]!);
  if (!absent(at + 32)) o.digits = isNull(at + 32) ? null : span(at + 32);
  if (!absent(at + 33)) o.details = isNull(at + 33) ? null : json(at + 33);
  if (!absent(at + 34)) o.stt_latency_ms = isNull(at + 34) ? null : json(at + 34);
  if (!absent(at + 35)) o.playback_seconds = isNull(at + 35) ? null : number(at + 35);
  if (!absent(at + 36)) o.playback_milliseconds = isNull(at + 36) ? null : number(at + 36);
  if (!absent(at + 37)) o.playback_last_offset_pos = isNull(at + 37) ? null : json(at + 37);
  if (!absent(at + 38)) o.status = isNull(at + 38) ? null : json(at + 38);
  if (!absent(at + 39)) o.dial_call_duration = isNull(at + 39) ? null : number(at + 39);
  if (!absent(at + 40)) o.dial_call_status = isNull(at + 40) ? null : value(CALL_STATUS_NAMES, at + 40);
  if (!absent(at + 41)) o.dial_sip_status = isNull(at + 41) ? null : number(at + 41);
  if (!absent(at + 42)) o.dial_call_sid = isNull(at + 42) ? null : span(at + 42);
  if (!absent(at + 43)) o.dial_sbc_callid = isNull(at + 43) ? null : span(at + 43);
  if (!absent(at + 44)) o.dtmf = isNull(at + 44) ? null : span(at + 44);
  if (!absent(at + 45)) o.refer_details = isNull(at + 45) ? null : readReferDetails(W[(at + 45) * 2]!);
  if (!absent(at + 46)) o.hold_detail = isNull(at + 46) ? null : readHoldDetail(W[(at + 46) * 2]!);
  if (!absent(at + 47)) o.event = isNull(at + 47) ? null : span(at + 47);
  if (!absent(at + 48)) o.refer_status = isNull(at + 48) ? null : number(at + 48);
  if (!absent(at + 49)) o.final_referred_call_status = isNull(at + 49) ? null : number(at + 49);
  if (!absent(at + 50)) o.result = isNull(at + 50) ? null : span(at + 50);
  if (!absent(at + 51)) o.err = isNull(at + 51) ? null : json(at + 51);
  if (!absent(at + 52)) o.sip_method = isNull(at + 52) ? null : span(at + 52);
  if (!absent(at + 53)) o.sip_body = isNull(at + 53) ? null : span(at + 53);
  if (!absent(at + 54)) o.sip_headers = isNull(at + 54) ? null : json(at + 54);
  if (!absent(at + 55)) o.on_hold = isNull(at + 55) ? null : bool(at + 55);
  if (!absent(at + 56)) o.siprec = isNull(at + 56) ? null : json(at + 56);
  if (!absent(at + 57)) o.queue_sid = isNull(at + 57) ? null : span(at + 57);
  if (!absent(at + 58)) o.queue_time = isNull(at + 58) ? null : number(at + 58);
  if (!absent(at + 59)) o.queue_size = isNull(at + 59) ? null : number(at + 59);
  if (!absent(at + 60)) o.queue_position = isNull(at + 60) ? null : number(at + 60);
  if (!absent(at + 61)) o.queue_result = isNull(at + 61) ? null : span(at + 61);
  if (!absent(at + 62)) o.dequeue_result = isNull(at + 62) ? null : span(at + 62);
  if (!absent(at + 63)) o.time = isNull(at + 63) ? null : span(at + 63);
  if (!absent(at + 64)) o.members = isNull(at + 64) ? null : number(at + 64);
  if (!absent(at + 65)) o.conference_sid = isNull(at + 65) ? null : span(at + 65);
  if (!absent(at + 66)) o.friendly_name = isNull(at + 66) ? null : span(at + 66);
  if (!absent(at + 67)) o.completion_reason = isNull(at + 67) ? null : span(at + 67);
  if (!absent(at + 68)) o.error = isNull(at + 68) ? null : json(at + 68);
  if (!absent(at + 69)) o.type = isNull(at + 69) ? null : span(at + 69);
  if (!absent(at + 70)) o.reason = isNull(at + 70) ? null : name(HOOK_REASON_NAMES, at + 70);
  if (!absent(at + 71)) o.greeting = isNull(at + 71) ? null : span(at + 71);
  if (!absent(at + 72)) o.hint = isNull(at + 72) ? null : span(at + 72);
  if (!absent(at + 73)) o.language = isNull(at + 73) ? null : span(at + 73);
  if (!absent(at + 74)) o.frequency = isNull(at + 74) ? null : number(at + 74);
  if (!absent(at + 75)) o.variance = isNull(at + 75) ? null : number(at + 75);
  if (!absent(at + 76)) o.message_sid = isNull(at + 76) ? null : span(at + 76);
  if (!absent(at + 77)) o.message_status = isNull(at + 77) ? null : span(at + 77);
  if (!absent(at + 78)) o.carrier = isNull(at + 78) ? null : span(at + 78);
  if (!absent(at + 79)) o.carrier_message_id = isNull(at + 79) ? null : span(at + 79);
  if (!absent(at + 80)) o.message_failure_reason = isNull(at + 80) ? null : json(at + 80);
  if (!absent(at + 81)) o.dialogflow_result = isNull(at + 81) ? null : json(at + 81);
  if (!absent(at + 82)) o.lex_result = isNull(at + 82) ? null : json(at + 82);
  if (!absent(at + 83)) o.rasa_result = isNull(at + 83) ? null : json(at + 83);
  if (!absent(at + 84)) o.b3 = isNull(at + 84) ? null : span(at + 84);
  if (!absent(at + 85)) o.verb_id = isNull(at + 85) ? null : span(at + 85);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as HookData;
}

/** What was said. */
export interface Speech {
  /** The language, as the vendor writes it. */
  language_code?: string | null;
  /** The channel, from 1. */
  channel_tag?: number | null;
  /** Whether it will not change any more. */
  is_final?: boolean | null;
  /** What it may be, the best first. */
  alternatives?: Alternative[] | null;
  /** Who recognised it. */
  vendor?: SpeechVendor | null;
}

export function readSpeech(at: number): Speech {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.language_code = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.channel_tag = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.is_final = isNull(at + 3) ? null : bool(at + 3);
  if (!absent(at + 4)) o.alternatives = isNull(at + 4) ? null : list((at) => readAlternative(W[(at) * 2]!), at + 4);
  if (!absent(at + 5)) o.vendor = isNull(at + 5) ? null : readSpeechVendor(W[(at + 5) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Speech;
}

/** What something that was said may be. */
export interface Alternative {
  /** How sure it is, from 0 to 1. */
  confidence?: number | null;
  /** The text. */
  transcript?: string | null;
}

export function readAlternative(at: number): Alternative {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.confidence = isNull(at + 1) ? null : number(at + 1);
  if (!absent(at + 2)) o.transcript = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Alternative;
}

/** Who recognised speech, and how they put it. */
export interface SpeechVendor {
  /** The vendor's name. */
  name?: string | null;
  /** The vendor's own event, keys in snake case. */
  evt?: JsonValue | null;
}

export function readSpeechVendor(at: number): SpeechVendor {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.name = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.evt = isNull(at + 2) ? null : json(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SpeechVendor;
}

/** What was said, in another language. */
export interface Translation {
  /** The channel. */
  channel?: number | null;
  /** The language that it is in now. */
  language?: string | null;
  /** The text. */
  translation?: string | null;
}

export function readTranslation(at: number): Translation {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.channel = isNull(at + 1) ? null : number(at + 1);
  if (!absent(at + 2)) o.language = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.translation = isNull(at + 3) ? null : span(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Translation;
}

/** A REFER: a party wants to be transferred. Headers that begin with X- are in the rest. */
export interface ReferDetails {
  /** The Refer-To header. */
  sip_refer_to?: string | null;
  /** The user in it. */
  refer_to_user?: string | null;
  /** The Referred-By header. */
  sip_referred_by?: string | null;
  /** The User-Agent header. */
  sip_user_agent?: string | null;
  /** The user in the Referred-By header. */
  referred_by_user?: string | null;
  /** The leg that sent it. */
  referring_call_sid?: string | null;
  /** The leg that is to be transferred. */
  referred_call_sid?: string | null;
}

export function readReferDetails(at: number): ReferDetails {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.sip_refer_to = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.refer_to_user = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.sip_referred_by = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.sip_user_agent = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.referred_by_user = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.referring_call_sid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.referred_call_sid = isNull(at + 7) ? null : span(at + 7);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ReferDetails;
}

/** Who put whom on hold. */
export interface HoldDetail {
  /** The party that did it. */
  from?: string | null;
  /** The party that waits. */
  to?: string | null;
}

export function readHoldDetail(at: number): HoldDetail {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.from = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.to = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as HoldDetail;
}

/** A verb began, ended, or did something; only sent to applications that asked for it. */
export interface VerbData {
  /** What happened, as `starting`, `finished`, `start-playback`. */
  event?: string | null;
  /**
   * synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an
   * object.
   */
  vendor?: JsonValue | null;
  /** synthesized-audio: the language. */
  language?: string | null;
  /** synthesized-audio: how many characters were spoken. */
  characters?: number | null;
  /**
   * synthesized-audio: how long it took to make, as a string.
   * In ms.
   */
  elapsed_time?: JsonValue | null;
  /** synthesized-audio: whether it was at hand already. */
  served_from_cache?: boolean | null;
  /** dtmf-bargein-detected: the digit. */
  dtmf?: string | null;
  /**
   * dtmf-bargein-detected: how long it was pressed.
   * In ms.
   */
  duration?: number | null;
  /** speech-bargein-detected: the language, as the vendor writes it. */
  language_code?: string | null;
  /** speech-bargein-detected: the channel, from 1. */
  channel_tag?: number | null;
  /** speech-bargein-detected: whether it will not change any more. */
  is_final?: boolean | null;
  /** speech-bargein-detected: what it may be, the best first. */
  alternatives?: Alternative[] | null;
  /** The verb's `id`, if the application gave it one. */
  id?: string | null;
  /** The verb, in events of playing and barging in. */
  verb?: string | null;
  /** The verb, in other events. */
  name?: string | null;
  /** `begin` or `end`; documented, never sent. */
  status?: string | null;
}

export function readVerbData(at: number): VerbData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.event = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.vendor = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) o.language = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.characters = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) o.elapsed_time = isNull(at + 5) ? null : json(at + 5);
  if (!absent(at + 6)) o.served_from_cache = isNull(at + 6) ? null : bool(at + 6);
  if (!absent(at + 7)) o.dtmf = isNull(at + 7) ? null : span(at + 7);
  if (!absent(at + 8)) o.duration = isNull(at + 8) ? null : number(at + 8);
  if (!absent(at + 9)) o.language_code = isNull(at + 9) ? null : span(at + 9);
  if (!absent(at + 10)) o.channel_tag = isNull(at + 10) ? null : number(at + 10);
  if (!absent(at + 11)) o.is_final = isNull(at + 11) ? null : bool(at + 11);
  if (!absent(at + 12)) o.alternatives = isNull(at + 12) ? null : list((at) => readAlternative(W[(at) * 2]!), at + 12);
  if (!absent(at + 13)) o.id = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.verb = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.name = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.status = isNull(at + 16) ? null : span(at + 16);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as VerbData;
}

/**
 * A session begins, or goes on over a new connection.
 *
 * For a call that came in, this is the first of its messages; a call that was placed by REST
 * is connected already. After a reconnect the data is what it was when the session began,
 * statuses too.
 */
export interface Session {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
  /** The INVITE; only of calls that came in. */
  sip?: SipMessage | null;
  /** The parties of a call that is only recorded (SIPREC). */
  participants?: Participant[] | null;
  /** The service provider. */
  service_provider_sid?: string | null;
  /** Vendors and voices that apply if a verb names none. */
  defaults?: Defaults | null;
  /** Variables of the application, as they were given. */
  env_vars?: JsonValue | null;
}

export function readSession(at: number): Session {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) o.sip = isNull(at + 29) ? null : readSipMessage(W[(at + 29) * 2]!);
  if (!absent(at + 30)) o.participants = isNull(at + 30) ? null : list((at) => readParticipant(W[(at) * 2]!), at + 30);
  if (!absent(at + 31)) o.service_provider_sid = isNull(at + 31) ? null : span(at + 31);
  if (!absent(at + 32)) o.defaults = isNull(at + 32) ? null : readDefaults(W[(at + 32) * 2]!);
  if (!absent(at + 33)) o.env_vars = isNull(at + 33) ? null : json(at + 33);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Session;
}

/** A SIP request, parsed and raw. */
export interface SipMessage {
  /** The headers, names as they came. */
  headers?: JsonValue | null;
  /** The whole text. */
  raw?: string | null;
  /** The body. */
  body?: string | null;
  /** The method. */
  method?: string | null;
  /** The SIP version. */
  version?: string | null;
  /** The request URI. */
  uri?: string | null;
  /** The parts of the body. */
  payload?: SipPayload[] | null;
}

export function readSipMessage(at: number): SipMessage {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.headers = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) o.raw = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.body = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.method = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.version = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.uri = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.payload = isNull(at + 7) ? null : list((at) => readSipPayload(W[(at) * 2]!), at + 7);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SipMessage;
}

/** A part of a SIP body. */
export interface SipPayload {
  /** Its content type. */
  type?: string | null;
  /** Its text. */
  content?: string | null;
}

export function readSipPayload(at: number): SipPayload {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.type = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.content = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SipPayload;
}

/** A party of a recorded call. */
export interface Participant {
  /** `caller` or `callee`. */
  participant?: string | null;
  /** The user of its URI. */
  uri_user?: string | null;
  /** The host of its URI. */
  uri_host?: string | null;
}

export function readParticipant(at: number): Participant {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.participant = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.uri_user = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.uri_host = isNull(at + 3) ? null : span(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Participant;
}

/**
 * What is known about a call leg.
 *
 * It is part of most messages. Every member may be missing; those of the last rows come in
 * `session:new` and in hooks of transcribe, or from older servers.
 *
 * Source: jambonz-feature-server 0.9.8, `CallInfo`.
 */
export interface CallInfo {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
}

export function readCallInfo(at: number): CallInfo {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as CallInfo;
}

/** A dialled leg becomes a session of its own, on a connection of its own. */
export interface AdultedSession {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
  /** The call that dialled it. */
  parent_call_info?: CallInfo | null;
}

export function readAdultedSession(at: number): AdultedSession {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) o.parent_call_info = isNull(at + 29) ? null : readCallInfo(W[(at + 29) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as AdultedSession;
}

/**
 * A model wants a function to be called: answer with
 * `Command::tool_output`.
 */
export interface ToolCall {
  /** The call's identifier; with Google always the word `function_call_id`. */
  tool_call_id?: string | null;
  /** The function. */
  name?: string | null;
  /** Its arguments, as the model gave them. */
  args?: JsonValue | null;
  /** The vendor's type of message; only of Google. */
  type?: string | null;
  /** The functions; only of Google. */
  function_calls?: FunctionCall[] | null;
  /** The call's identifier, in the documentation; never sent. */
  call_id?: string | null;
}

export function readToolCall(at: number): ToolCall {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.tool_call_id = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.name = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.args = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) o.type = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.function_calls = isNull(at + 5) ? null : list((at) => readFunctionCall(W[(at) * 2]!), at + 5);
  if (!absent(at + 6)) o.call_id = isNull(at + 6) ? null : span(at + 6);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ToolCall;
}

/** A function that a model wants to be called. */
export interface FunctionCall {
  /** The function. */
  name?: string | null;
  /** Its arguments. */
  args?: JsonValue | null;
  /** The call's identifier. */
  id?: string | null;
}

export function readFunctionCall(at: number): FunctionCall {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.name = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.args = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) o.id = isNull(at + 3) ? null : span(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as FunctionCall;
}

/**
 * What became of text that was to be spoken: one for each
 * `tts:tokens`.
 */
export interface TokensResult {
  /** The command's own, of any type. */
  id?: JsonValue | null;
  /** Whether it was taken; missing if the session speaks no streams. */
  status?: TokensStatus | null;
  /** Why it was refused, as `full`. */
  reason?: string | null;
}

export function readTokensResult(at: number): TokensResult {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.id = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) o.status = isNull(at + 2) ? null : name(TOKENS_STATUS_NAMES, at + 2);
  if (!absent(at + 3)) o.reason = isNull(at + 3) ? null : span(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as TokensResult;
}

/** Something happened to the stream of speech. */
export interface StreamingData {
  /** What happened. */
  event_type?: StreamingEvent | null;
  /** What was spoken; only of the commercial edition. */
  text?: string | null;
  /** Whether the caller spoke in between; only of the commercial edition. */
  bargein?: boolean | null;
}

export function readStreamingData(at: number): StreamingData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.event_type = isNull(at + 1) ? null : name(STREAMING_EVENT_NAMES, at + 1);
  if (!absent(at + 2)) o.text = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.bargein = isNull(at + 3) ? null : bool(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as StreamingData;
}

/** Something went wrong: in a verb, or with a message of the application. */
export interface ErrorData {
  /** What, as `TTS error`, `InvalidMessage`. */
  msg?: string | null;
  /** What exactly. */
  details?: JsonValue | null;
  /** The application's message that was not understood. */
  content?: string | null;
  /** What went wrong, in another form: only of commands that dial. */
  error?: JsonValue | null;
  /** Whether another vendor is tried. */
  failover?: Failover | null;
  /** The verb. */
  verb?: string | null;
  /** The verb's `id`, if the application gave it one. */
  id?: string | null;
}

export function readErrorData(at: number): ErrorData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.msg = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.details = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) o.content = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.error = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) o.failover = isNull(at + 5) ? null : name(FAILOVER_NAMES, at + 5);
  if (!absent(at + 6)) o.verb = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.id = isNull(at + 7) ? null : span(at + 7);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ErrorData;
}

/**
 * A call was put into a queue or left it.
 *
 * The open-source server sends this over HTTP only, where it is the whole body.
 */
export interface QueueData {
  /** The leg's identifier: the key of everything that is said about it. */
  call_sid?: string | null;
  /** Which side began the call. */
  direction?: Direction | null;
  /** The caller's number or user. */
  from?: string | null;
  /** The called number or user. */
  to?: string | null;
  /** The SIP Call-ID; a redirected leg gets another. */
  call_id?: string | null;
  /** The SIP Call-ID on the far side of the session border controller. */
  sbc_callid?: string | null;
  /** The SIP status that changed the call last. */
  sip_status?: number | null;
  /** What goes with it; on calls placed by REST not always the status's own phrase. */
  sip_reason?: string | null;
  /** The status of the call. */
  call_status?: CallStatus | number | null;
  /** The number that a dialled leg shows. */
  caller_id?: string | null;
  /** The account. */
  account_sid?: string | null;
  /** The trace; all zeros if tracing is off. */
  trace_id?: string | null;
  /** The application. */
  application_sid?: string | null;
  /** The feature server's SIP address, `host:port`. */
  fs_sip_address?: string | null;
  /** The leg that dialled this one. */
  parent_call_sid?: string | null;
  /** Where the call came from. */
  originating_sip_ip?: string | null;
  /** The trunk that the call came over. */
  originating_sip_trunk_name?: string | null;
  /** Who ended the call; of dialled legs never told. */
  call_termination_by?: Terminator | null;
  /**
   * How long the call took, in whole seconds; in hooks of conferences the conference's
   * age, with a fraction, until the call is over.
   * In s.
   */
  duration?: number | null;
  /** What the application has attached to the call, as it gave it. */
  customerData?: JsonValue | null;
  /** Headers of the request that ended the call, names in snake case. */
  headers?: JsonValue | null;
  /** Where the server's REST API is. */
  api_base_url?: string | null;
  /** The feature server's public address. */
  fs_public_ip?: string | null;
  /** Whether the call is recorded. */
  has_recording?: boolean | null;
  /** The caller's name; may be empty. */
  caller_name?: string | null;
  /** `fs_sip_address` under its other name. */
  local_sip_address?: string | null;
  /** `fs_public_ip` under its other name. */
  public_ip?: string | null;
  /** What an application has attached to a call that was transferred, keys in snake case. */
  customerdata?: JsonValue | null;
  /** What happened. */
  event?: QueueEvent | null;
  /** The queue. */
  queue?: string | null;
  /** How many calls are in it now. */
  length?: number | null;
  /**
   * When the call was put into it.
   * In ms since the Unix epoch.
   */
  join_time?: Int64 | null;
  /** Why the call left it. */
  leave_reason?: LeaveReason | null;
  /**
   * When the call left it.
   * In ms since the Unix epoch.
   */
  leave_time?: Int64 | null;
  /** The call that took it. */
  dequeuer?: CallInfo | null;
}

export function readQueueData(at: number): QueueData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_sid = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.sbc_callid = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.sip_status = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.sip_reason = isNull(at + 8) ? null : span(at + 8);
  if (!absent(at + 9)) o.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  if (!absent(at + 10)) o.caller_id = isNull(at + 10) ? null : span(at + 10);
  if (!absent(at + 11)) o.account_sid = isNull(at + 11) ? null : span(at + 11);
  if (!absent(at + 12)) o.trace_id = isNull(at + 12) ? null : span(at + 12);
  if (!absent(at + 13)) o.application_sid = isNull(at + 13) ? null : span(at + 13);
  if (!absent(at + 14)) o.fs_sip_address = isNull(at + 14) ? null : span(at + 14);
  if (!absent(at + 15)) o.parent_call_sid = isNull(at + 15) ? null : span(at + 15);
  if (!absent(at + 16)) o.originating_sip_ip = isNull(at + 16) ? null : span(at + 16);
  if (!absent(at + 17)) o.originating_sip_trunk_name = isNull(at + 17) ? null : span(at + 17);
  if (!absent(at + 18)) o.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) o.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) o.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) o.headers = isNull(at + 21) ? null : json(at + 21);
  if (!absent(at + 22)) o.api_base_url = isNull(at + 22) ? null : span(at + 22);
  if (!absent(at + 23)) o.fs_public_ip = isNull(at + 23) ? null : span(at + 23);
  if (!absent(at + 24)) o.has_recording = isNull(at + 24) ? null : bool(at + 24);
  if (!absent(at + 25)) o.caller_name = isNull(at + 25) ? null : span(at + 25);
  if (!absent(at + 26)) o.local_sip_address = isNull(at + 26) ? null : span(at + 26);
  if (!absent(at + 27)) o.public_ip = isNull(at + 27) ? null : span(at + 27);
  if (!absent(at + 28)) o.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) o.event = isNull(at + 29) ? null : name(QUEUE_EVENT_NAMES, at + 29);
  if (!absent(at + 30)) o.queue = isNull(at + 30) ? null : span(at + 30);
  if (!absent(at + 31)) o.length = isNull(at + 31) ? null : number(at + 31);
  if (!absent(at + 32)) o.join_time = isNull(at + 32) ? null : number(at + 32);
  if (!absent(at + 33)) o.leave_reason = isNull(at + 33) ? null : name(LEAVE_REASON_NAMES, at + 33);
  if (!absent(at + 34)) o.leave_time = isNull(at + 34) ? null : number(at + 34);
  if (!absent(at + 35)) o.dequeuer = isNull(at + 35) ? null : readCallInfo(W[(at + 35) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as QueueData;
}

/** Something happened in a conversation with an agent; only of the commercial edition. */
export interface AgentData {
  /** What, as `turn_end`. */
  type?: string | null;
  /** What the caller said. */
  transcript?: string | null;
  /** What the agent said. */
  response?: string | null;
  /** Whether the caller interrupted it. */
  interrupted?: boolean | null;
  /** How long its parts took. */
  latency?: JsonValue | null;
}

export function readAgentData(at: number): AgentData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.type = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.transcript = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.response = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.interrupted = isNull(at + 4) ? null : bool(at + 4);
  if (!absent(at + 5)) o.latency = isNull(at + 5) ? null : json(at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as AgentData;
}

/** An agent wants a function to be called; only of the commercial edition. */
export interface AgentToolCall {
  /** The call's identifier. */
  tool_call_id?: string | null;
  /** The function. */
  name?: string | null;
  /** Its arguments. */
  arguments?: JsonValue | null;
}

export function readAgentToolCall(at: number): AgentToolCall {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.tool_call_id = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.name = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.arguments = isNull(at + 3) ? null : json(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as AgentToolCall;
}

/** The acknowledgement of a message, with or without verbs to be run. */
export interface Ack {
  /** Always `ack`. */
  type: "ack";
  /** The message that is acknowledged. */
  msgid: string;
  /**
   * An array of verbs, as the application wrote it. None means no new ones; the
   * acknowledgement of a `session:new` for a call that came in needs at least one.
   */
  data?: JsonValue | null;
}

export function readAck(at: number): Ack {
  const o: Record<string, unknown> = {};
  o.kind = "ack";
  o.type = "ack";
  o.msgid = span(at + 2);
  if (!absent(at + 3)) o.data = isNull(at + 3) ? null : json(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Ack;
}

/** A command to a call that goes on. */
export interface CommandMembers {
  /** Always `command`. */
  type: "command";
  /** The leg, if it is not the session's own. */
  callSid?: string | null;
  /** Whether verbs come behind those that wait, instead of replacing them. */
  queueCommand?: boolean | null;
  /** The call of a function that this answers. */
  tool_call_id?: string | null;
  /** An identifier; jambonz does not look at it. */
  msgid?: string | null;
}

/** A command to a call that goes on. */
export type Command = CommandMembers &
  (
    | { kind: "command"; command: "redirect"; data: JsonValue | Redirect }
    | { kind: "command"; command: "call:status"; data: SetCallStatus }
    | { kind: "command"; command: "mute:status"; data: JsonValue | SetMute }
    | { kind: "command"; command: "conf:mute-status"; data: SetConfMute }
    | { kind: "command"; command: "conf:hold-status"; data: SetConfHold }
    | { kind: "command"; command: "conf:participant-action"; data: ActOnParticipant }
    | { kind: "command"; command: "listen:status"; data: SetListen }
    | { kind: "command"; command: "stream:status"; data: SetStream }
    | { kind: "command"; command: "transcribe:status"; data: SetTranscribe }
    | { kind: "command"; command: "record"; data: RecordData }
    | { kind: "command"; command: "whisper"; data: Whisper }
    | { kind: "command"; command: "sip:request"; data: SendSipRequest }
    | { kind: "command"; command: "dtmf"; data: SendDtmf }
    | { kind: "command"; command: "config"; data: JsonValue }
    | { kind: "command"; command: "dub"; data: JsonValue }
    | { kind: "command"; command: "dial"; data: PlaceCall }
    | { kind: "command"; command: "boostAudioSignal"; data: JsonValue | Boost }
    | { kind: "command"; command: "media:path"; data: JsonValue | SetMediaPath }
    | { kind: "command"; command: "llm:tool-output"; data?: JsonValue | null }
    | { kind: "command"; command: "llm:update"; data: JsonValue }
    | { kind: "command"; command: "tts:tokens"; data: Tokens }
    | { kind: "command"; command: "tts:flush"; data?: JsonValue | null }
    | { kind: "command"; command: "tts:clear"; data?: JsonValue | null }
    | { kind: "command"; command: "tag"; data: JsonValue }
    | { kind: "command"; command: "noiseIsolation:status"; data: SetNoiseIsolation }
    | { kind: "command"; command: "room:say"; data: JsonValue }
    | { kind: "command"; command: "room:play"; data: JsonValue }
    | { kind: "command"; command: "stt:reconfigure"; data: ReconfigureStt }
    | { kind: "command"; command: "agent:update"; data: JsonValue }
    | { kind: "command"; command: string & { readonly unknown?: never }; data?: JsonValue }
  );

export function readCommand(at: number): Command {
  const o: Record<string, unknown> = {};
  o.kind = "command";
  o.type = "command";
  o.command = tag(COMMAND_DATA_TAGS, at + 2);
  if (!absent(at + 3)) o.callSid = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.queueCommand = isNull(at + 4) ? null : bool(at + 4);
  if (!absent(at + 5)) o.tool_call_id = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.data = readCommandData(W[(at + 2) * 2 + 1] === KNOWN ? W[(at + 2) * 2]! : -1, at + 6);
  if (!absent(at + 7)) o.msgid = isNull(at + 7) ? null : span(at + 7);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Command;
}

/** Where to ask for other verbs, or what they are. */
export interface Redirect {
  /** The hook of this call: a URL, or an object with one. */
  call_hook?: JsonValue | null;
  /** The hook of the leg that it dialled. */
  child_call_hook?: JsonValue | null;
  /** Verbs for the call that dialled this one. */
  parent_call?: JsonValue | null;
  /** Verbs for the leg that it dialled. */
  child_call?: JsonValue | null;
}

export function readRedirect(at: number): Redirect {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_hook = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) o.child_call_hook = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) o.parent_call = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) o.child_call = isNull(at + 4) ? null : json(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Redirect;
}

/** How a call ends. */
export interface SetCallStatus {
  /** `completed` or `no-answer`. */
  call_status?: CallStatus | number | null;
}

export function readSetCallStatus(at: number): SetCallStatus {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_status = isNull(at + 1) ? null : value(CALL_STATUS_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetCallStatus;
}

/** Whether a call is heard. */
export interface SetMute {
  /** Whether it is. */
  mute_status?: MuteState | null;
}

export function readSetMute(at: number): SetMute {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.mute_status = isNull(at + 1) ? null : name(MUTE_STATE_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetMute;
}

/** Whether a participant is heard. */
export interface SetConfMute {
  /** Whether it is. */
  conf_mute_status?: MuteState | null;
}

export function readSetConfMute(at: number): SetConfMute {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.conf_mute_status = isNull(at + 1) ? null : name(MUTE_STATE_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetConfMute;
}

/** Whether a participant waits. */
export interface SetConfHold {
  /** Whether it does. */
  conf_hold_status?: HoldState | null;
  /** The hook that says what it hears meanwhile. */
  wait_hook?: JsonValue | null;
}

export function readSetConfHold(at: number): SetConfHold {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.conf_hold_status = isNull(at + 1) ? null : name(HOLD_STATE_NAMES, at + 1);
  if (!absent(at + 2)) o.wait_hook = isNull(at + 2) ? null : json(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetConfHold;
}

/** What is to be done with a participant. */
export interface ActOnParticipant {
  /** What. */
  action?: ParticipantAction | null;
  /** The tag, for those that need one. */
  tag?: string | null;
  /** The hook that says what it hears while it waits. */
  wait_hook?: JsonValue | null;
}

export function readActOnParticipant(at: number): ActOnParticipant {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.action = isNull(at + 1) ? null : name(PARTICIPANT_ACTION_NAMES, at + 1);
  if (!absent(at + 2)) o.tag = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.wait_hook = isNull(at + 3) ? null : json(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ActOnParticipant;
}

/** Whether audio is streamed. */
export interface SetListen {
  /** Whether it is. */
  listen_status?: PauseState | null;
}

export function readSetListen(at: number): SetListen {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.listen_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetListen;
}

/** Whether audio is streamed. */
export interface SetStream {
  /** Whether it is. */
  stream_status?: PauseState | null;
}

export function readSetStream(at: number): SetStream {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.stream_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetStream;
}

/** Whether speech is transcribed. */
export interface SetTranscribe {
  /** Whether it is. */
  transcribe_status?: PauseState | null;
}

export function readSetTranscribe(at: number): SetTranscribe {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.transcribe_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetTranscribe;
}

/** What is to be done with a recording. */
export interface RecordData {
  /** What. */
  action?: RecordAction | null;
  /** The recording's identifier, as the application wants it. */
  recordingID?: string | null;
  /** The SIPREC server. */
  siprecServerURL?: JsonValue | null;
  /** Headers for it. */
  headers?: JsonValue | null;
  /** `siprec` or `cloud`. */
  type?: string | null;
  /** Whether silence is recorded while it stops. */
  silence?: boolean | null;
}

export function readRecordData(at: number): RecordData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.action = isNull(at + 1) ? null : name(RECORD_ACTION_NAMES, at + 1);
  if (!absent(at + 2)) o.recordingID = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.siprecServerURL = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) o.headers = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) o.type = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.silence = isNull(at + 6) ? null : bool(at + 6);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as RecordData;
}

/** What one party hears. */
export interface Whisper {
  /** A verb `say` or `play`, or an array of them. */
  whisper?: JsonValue | null;
}

export function readWhisper(at: number): Whisper {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.whisper = isNull(at + 1) ? null : json(at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Whisper;
}

/**
 * A SIP request, in the form that the server reads; and the members of the form that is
 * documented, which it does not.
 */
export interface SendSipRequest {
  /** The request. */
  sip_request?: SipRequest | null;
  /** The documented form's method. */
  method?: string | null;
  /** The documented form's content type. */
  content_type?: string | null;
  /** The documented form's body. */
  content?: string | null;
  /** The documented form's headers. */
  headers?: JsonValue | null;
}

export function readSendSipRequest(at: number): SendSipRequest {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.sip_request = isNull(at + 1) ? null : readSipRequest(W[(at + 1) * 2]!);
  if (!absent(at + 2)) o.method = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.content_type = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.content = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.headers = isNull(at + 5) ? null : json(at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SendSipRequest;
}

/** A SIP request to be sent. */
export interface SipRequest {
  /** Its method, as `INFO`. */
  method?: string | null;
  /** Its content type. */
  content_type?: string | null;
  /** Its body. */
  content?: string | null;
  /** Its headers. */
  headers?: JsonValue | null;
}

export function readSipRequest(at: number): SipRequest {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.method = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.content_type = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.content = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.headers = isNull(at + 4) ? null : json(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SipRequest;
}

/**
 * Digits, in the form that server 0.9.8 reads; and the members of the form that
 * `@jambonz/sdk` 0.10.1 sends.
 */
export interface SendDtmf {
  /** The digits. */
  dtmf?: Digits | null;
  /** The newer form's digits. */
  digit?: string | null;
  /**
   * The newer form's duration.
   * In ms.
   */
  duration?: number | null;
}

export function readSendDtmf(at: number): SendDtmf {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.dtmf = isNull(at + 1) ? null : readDigits(W[(at + 1) * 2]!);
  if (!absent(at + 2)) o.digit = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.duration = isNull(at + 3) ? null : number(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SendDtmf;
}

/** Digits to be sent. */
export interface Digits {
  /** The digits. */
  digit?: string | null;
  /**
   * How long each is pressed.
   * In ms.
   */
  duration?: number | null;
}

export function readDigits(at: number): Digits {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.digit = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.duration = isNull(at + 2) ? null : number(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Digits;
}

/** A call to be placed. Other members of the REST API's body are in the rest. */
export interface PlaceCall {
  /** The hook that gives the verbs: a URL, or an object with one. */
  call_hook?: JsonValue | null;
  /** The hook that is told of the status. */
  call_status_hook?: JsonValue | null;
  /** The number that calls. */
  from?: string | null;
  /** Who is called: an object with `type`, and `number`, `name` or `sipUri`. */
  to?: JsonValue | null;
  /** Data to be attached to the call. */
  tag?: JsonValue | null;
  /**
   * For how long it rings.
   * In s.
   */
  timeout?: number | null;
}

export function readPlaceCall(at: number): PlaceCall {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.call_hook = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) o.call_status_hook = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) o.from = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.to = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) o.tag = isNull(at + 5) ? null : json(at + 5);
  if (!absent(at + 6)) o.timeout = isNull(at + 6) ? null : number(at + 6);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as PlaceCall;
}

/** How loud the audio is. */
export interface Boost {
  /** A number, or a string like `-6 dB`. */
  boostAudioSignal?: JsonValue | null;
}

export function readBoost(at: number): Boost {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.boostAudioSignal = isNull(at + 1) ? null : json(at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Boost;
}

/** Which way media takes. */
export interface SetMediaPath {
  /** Which. */
  media_path?: MediaPath | null;
}

export function readSetMediaPath(at: number): SetMediaPath {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.media_path = isNull(at + 1) ? null : name(MEDIA_PATH_NAMES, at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetMediaPath;
}

/** Text to be spoken. */
export interface Tokens {
  /** An identifier of any type, which the result repeats; without it nothing happens. */
  id?: JsonValue | null;
  /** The text. */
  tokens?: string | null;
}

export function readTokens(at: number): Tokens {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.id = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) o.tokens = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Tokens;
}

/** Whether noise is removed, and how. */
export interface SetNoiseIsolation {
  /** Whether it is. */
  noise_isolation_status?: EnableState | null;
  /** Who does it. */
  vendor?: string | null;
  /** How much. */
  level?: number | null;
  /** The vendor's model. */
  model?: string | null;
}

export function readSetNoiseIsolation(at: number): SetNoiseIsolation {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.noise_isolation_status = isNull(at + 1) ? null : name(ENABLE_STATE_NAMES, at + 1);
  if (!absent(at + 2)) o.vendor = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.level = isNull(at + 3) ? null : number(at + 3);
  if (!absent(at + 4)) o.model = isNull(at + 4) ? null : span(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SetNoiseIsolation;
}

/** What is listened for. */
export interface ReconfigureStt {
  /** The languages. */
  languageHints?: string[] | null;
}

export function readReconfigureStt(at: number): ReconfigureStt {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.languageHints = isNull(at + 1) ? null : list((at) => span(at), at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ReconfigureStt;
}

/** The kinds of Data, by their places in the table. */
export const DATA_KINDS = ["call_status", "verb_hook", "verb_status", "session_new", "session_reconnect", "session_redirect", "session_adulting", "dial_confirm", "llm_event", "llm_tool_call", "tts_tokens_result", "tts_streaming_event", "jambonz_error", "queue_status", "agent_event", "agent_tool_call"] as const;

/** The names of Data on the wire, by their places in the table. */
export const DATA_TAGS = ["call:status", "verb:hook", "verb:status", "session:new", "session:reconnect", "session:redirect", "session:adulting", "dial:confirm", "llm:event", "llm:tool-call", "tts:tokens-result", "tts:streaming-event", "jambonz:error", "queue:status", "agent:event", "agent:tool-call"] as const;

/** What jambonz says. */
export interface DataTypes {
  /** The status of a leg has changed. */
  "call:status": StatusData;
  /** A verb has ended, or something happened while it ran. */
  "verb:hook": HookData;
  /** A verb began, ended, or did something. */
  "verb:status": VerbData;
  /** A session begins. */
  "session:new": Session;
  /** A session goes on over a new connection. */
  "session:reconnect": Session;
  /** The call was sent to another hook. */
  "session:redirect": CallInfo;
  /** A dialled leg becomes a session of its own. */
  "session:adulting": AdultedSession;
  /** A dialled leg was answered: it waits for verbs to be run on it. */
  "dial:confirm": CallInfo;
  /** An event of a speech-to-speech vendor, keys in snake case. */
  "llm:event": JsonValue;
  /** A model wants a function to be called. */
  "llm:tool-call": ToolCall;
  /** What became of text that was to be spoken. */
  "tts:tokens-result": TokensResult;
  /** Something happened to the stream of speech. */
  "tts:streaming-event": StreamingData;
  /** Something went wrong. */
  "jambonz:error": ErrorData;
  /** A call was put into a queue or left it. */
  "queue:status": QueueData;
  /** Something happened in a conversation with an agent; commercial edition. */
  "agent:event": AgentData;
  /** An agent wants a function to be called; commercial edition. */
  "agent:tool-call": AgentToolCall;
}

export function readData(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 0:
      return readStatusData(W[(at) * 2]!);
    case 1:
      return readHookData(W[(at) * 2]!);
    case 2:
      return readVerbData(W[(at) * 2]!);
    case 3:
      return readSession(W[(at) * 2]!);
    case 4:
      return readSession(W[(at) * 2]!);
    case 5:
      return readCallInfo(W[(at) * 2]!);
    case 6:
      return readAdultedSession(W[(at) * 2]!);
    case 7:
      return readCallInfo(W[(at) * 2]!);
    case 8:
      return json(at);
    case 9:
      return readToolCall(W[(at) * 2]!);
    case 10:
      return readTokensResult(W[(at) * 2]!);
    case 11:
      return readStreamingData(W[(at) * 2]!);
    case 12:
      return readErrorData(W[(at) * 2]!);
    case 13:
      return readQueueData(W[(at) * 2]!);
    case 14:
      return readAgentData(W[(at) * 2]!);
    case 15:
      return readAgentToolCall(W[(at) * 2]!);
    default:
      return json(at);
  }
}

/** The kinds of CommandData, by their places in the table. */
export const COMMAND_DATA_KINDS = ["redirect", "call_status", "mute_status", "conf_mute_status", "conf_hold_status", "conf_participant_action", "listen_status", "stream_status", "transcribe_status", "record", "whisper", "sip_request", "dtmf", "config", "dub", "dial", "boost_audio_signal", "media_path", "llm_tool_output", "llm_update", "tts_tokens", "tts_flush", "tts_clear", "tag", "noise_isolation_status", "room_say", "room_play", "stt_reconfigure", "agent_update"] as const;

/** The names of CommandData on the wire, by their places in the table. */
export const COMMAND_DATA_TAGS = ["redirect", "call:status", "mute:status", "conf:mute-status", "conf:hold-status", "conf:participant-action", "listen:status", "stream:status", "transcribe:status", "record", "whisper", "sip:request", "dtmf", "config", "dub", "dial", "boostAudioSignal", "media:path", "llm:tool-output", "llm:update", "tts:tokens", "tts:flush", "tts:clear", "tag", "noiseIsolation:status", "room:say", "room:play", "stt:reconfigure", "agent:update"] as const;

/**
 * What is to be done.
 *
 * Source: jambonz-feature-server 0.9.8, `lib/session/call-session.js`; those of the
 * commercial edition: `@jambonz/sdk` 0.10.1.
 */
export interface CommandDataTypes {
  /** Other verbs: an array of them, or where to ask for them. */
  "redirect": JsonValue | Redirect;
  /** The call ends. */
  "call:status": SetCallStatus;
  /** The call is not heard, or heard again. */
  "mute:status": JsonValue | SetMute;
  /** The participant of a conference is not heard, or heard again. */
  "conf:mute-status": SetConfMute;
  /** The participant of a conference waits, or no longer. */
  "conf:hold-status": SetConfHold;
  /** Something is done with the participant of a conference. */
  "conf:participant-action": ActOnParticipant;
  /** The stream of audio stops or goes on. */
  "listen:status": SetListen;
  /** The same, under its newer name. */
  "stream:status": SetStream;
  /** The transcription stops or goes on. */
  "transcribe:status": SetTranscribe;
  /** The recording begins, stops or goes on. */
  "record": RecordData;
  /** One party hears something. */
  "whisper": Whisper;
  /** A SIP request is sent in the call. */
  "sip:request": SendSipRequest;
  /** Digits are sent. */
  "dtmf": SendDtmf;
  /** The members of the verb `config`. */
  "config": JsonValue;
  /** The members of the verb `dub`. */
  "dub": JsonValue;
  /** A call is placed. */
  "dial": PlaceCall;
  /** The audio becomes louder or softer. */
  "boostAudioSignal": JsonValue | Boost;
  /** Media takes another way. */
  "media:path": JsonValue | SetMediaPath;
  /** What a function gave, in the shape that the vendor wants. */
  "llm:tool-output": JsonValue;
  /** A message for the speech-to-speech vendor. */
  "llm:update": JsonValue;
  /** Text is spoken; `TokensResult` answers it. */
  "tts:tokens": Tokens;
  /** What is buffered is spoken now. */
  "tts:flush": JsonValue;
  /** What is buffered is dropped. */
  "tts:clear": JsonValue;
  /** Data is attached to the call; commercial edition. */
  "tag": JsonValue;
  /** Noise is removed; commercial edition. */
  "noiseIsolation:status": SetNoiseIsolation;
  /** Everybody in the room hears text; commercial edition. */
  "room:say": JsonValue;
  /** Everybody in the room hears a file; commercial edition. */
  "room:play": JsonValue;
  /** Other languages are listened for; commercial edition. */
  "stt:reconfigure": ReconfigureStt;
  /** An agent is told something; commercial edition. */
  "agent:update": JsonValue;
}

export function readCommandData(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 0:
      return raw(readRedirect, at);
    case 1:
      return readSetCallStatus(W[(at) * 2]!);
    case 2:
      return raw(readSetMute, at);
    case 3:
      return readSetConfMute(W[(at) * 2]!);
    case 4:
      return readSetConfHold(W[(at) * 2]!);
    case 5:
      return readActOnParticipant(W[(at) * 2]!);
    case 6:
      return readSetListen(W[(at) * 2]!);
    case 7:
      return readSetStream(W[(at) * 2]!);
    case 8:
      return readSetTranscribe(W[(at) * 2]!);
    case 9:
      return readRecordData(W[(at) * 2]!);
    case 10:
      return readWhisper(W[(at) * 2]!);
    case 11:
      return readSendSipRequest(W[(at) * 2]!);
    case 12:
      return readSendDtmf(W[(at) * 2]!);
    case 13:
      return json(at);
    case 14:
      return json(at);
    case 15:
      return readPlaceCall(W[(at) * 2]!);
    case 16:
      return raw(readBoost, at);
    case 17:
      return raw(readSetMediaPath, at);
    case 18:
      return json(at);
    case 19:
      return json(at);
    case 20:
      return readTokens(W[(at) * 2]!);
    case 21:
      return json(at);
    case 22:
      return json(at);
    case 23:
      return json(at);
    case 24:
      return readSetNoiseIsolation(W[(at) * 2]!);
    case 25:
      return json(at);
    case 26:
      return json(at);
    case 27:
      return readReconfigureStt(W[(at) * 2]!);
    case 28:
      return json(at);
    default:
      return json(at);
  }
}

/** The places of the messages in the module's table. */
export const PLACES = {
  Message: 30,
  StatusData: 31,
  Defaults: 32,
  Synthesizer: 33,
  Recognizer: 34,
  HookData: 35,
  Speech: 36,
  Alternative: 37,
  SpeechVendor: 38,
  Translation: 39,
  ReferDetails: 40,
  HoldDetail: 41,
  VerbData: 42,
  Session: 43,
  SipMessage: 44,
  SipPayload: 45,
  Participant: 46,
  CallInfo: 47,
  AdultedSession: 48,
  ToolCall: 49,
  FunctionCall: 50,
  TokensResult: 51,
  StreamingData: 52,
  ErrorData: 53,
  QueueData: 54,
  AgentData: 55,
  AgentToolCall: 56,
  Ack: 57,
  Command: 58,
  Redirect: 59,
  SetCallStatus: 60,
  SetMute: 61,
  SetConfMute: 62,
  SetConfHold: 63,
  ActOnParticipant: 64,
  SetListen: 65,
  SetStream: 66,
  SetTranscribe: 67,
  Record: 68,
  Whisper: 69,
  SendSipRequest: 70,
  SipRequest: 71,
  SendDtmf: 72,
  Digits: 73,
  PlaceCall: 74,
  Boost: 75,
  SetMediaPath: 76,
  Tokens: 77,
  SetNoiseIsolation: 78,
  ReconfigureStt: 79,
} as const;
