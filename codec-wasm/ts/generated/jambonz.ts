/**
 * jambonz's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { absent, bool, extras, isNull, ABSENT, json, KNOWN, list, maker, name, number, raw, span, T, tag, value, W, wide, WIDE, wideOrNull } from "../area.js";
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

function MessageObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.kind = w[(at + 1) * 2 + 1] === KNOWN ? DATA_KINDS[w[(at + 1) * 2]!] : "unknown";
  this.type = tag(DATA_TAGS, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.msgid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.hook = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 5)) this.data = readData(w[(at + 1) * 2 + 1] === KNOWN ? w[(at + 1) * 2]! : -1, at + 5);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.b3 = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
MessageObject.prototype = Object.prototype;

export function readMessage(at: number): Message {
  return new (maker<Message>(MessageObject))(at);
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

function StatusDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) this.error = isNull(at + 29) ? null : json(at + 29);
  if (!absent(at + 30)) this.reason = isNull(at + 30) ? null : json(at + 30);
  if (!absent(at + 31)) this.defaults = isNull(at + 31) ? null : readDefaults(W[(at + 31) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
StatusDataObject.prototype = Object.prototype;

export function readStatusData(at: number): StatusData {
  return new (maker<StatusData>(StatusDataObject))(at);
}

/** Vendors that apply if a verb names none. */
export interface Defaults {
  /** Who speaks. */
  synthesizer?: Synthesizer | null;
  /** Who listens. */
  recognizer?: Recognizer | null;
}

function DefaultsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.synthesizer = isNull(at + 1) ? null : readSynthesizer(W[(at + 1) * 2]!);
  if (!absent(at + 2)) this.recognizer = isNull(at + 2) ? null : readRecognizer(W[(at + 2) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
DefaultsObject.prototype = Object.prototype;

export function readDefaults(at: number): Defaults {
  return new (maker<Defaults>(DefaultsObject))(at);
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

function SynthesizerObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.vendor = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.voice = isNull(at + 3) ? null : json(at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.label = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_vendor = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_label = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 7) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 8)) this.fallback_voice = isNull(at + 8) ? null : json(at + 8);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SynthesizerObject.prototype = Object.prototype;

export function readSynthesizer(at: number): Synthesizer {
  return new (maker<Synthesizer>(SynthesizerObject))(at);
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

function RecognizerObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.vendor = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.label = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_vendor = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_label = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fallback_language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecognizerObject.prototype = Object.prototype;

export function readRecognizer(at: number): Recognizer {
  return new (maker<Recognizer>(RecognizerObject))(at);
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

function HookDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) this.speech = isNull(at + 29) ? null : readSpeech(W[(at + 29) * 2]!);
  if (!absent(at + 30)) this.speech_event = isNull(at + 30) ? null : json(at + 30);
  if (!absent(at + 31)) this.translation = isNull(at + 31) ? null : readTranslation(W[(at + 31) * 2]!);
  i = (at + 32) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.digits = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 33)) this.details = isNull(at + 33) ? null : json(at + 33);
  if (!absent(at + 34)) this.stt_latency_ms = isNull(at + 34) ? null : json(at + 34);
  if (!absent(at + 35)) this.playback_seconds = isNull(at + 35) ? null : number(at + 35);
  if (!absent(at + 36)) this.playback_milliseconds = isNull(at + 36) ? null : number(at + 36);
  if (!absent(at + 37)) this.playback_last_offset_pos = isNull(at + 37) ? null : json(at + 37);
  if (!absent(at + 38)) this.status = isNull(at + 38) ? null : json(at + 38);
  if (!absent(at + 39)) this.dial_call_duration = isNull(at + 39) ? null : number(at + 39);
  if (!absent(at + 40)) this.dial_call_status = isNull(at + 40) ? null : value(CALL_STATUS_NAMES, at + 40);
  if (!absent(at + 41)) this.dial_sip_status = isNull(at + 41) ? null : number(at + 41);
  i = (at + 42) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dial_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 43) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dial_sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 44) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dtmf = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 45)) this.refer_details = isNull(at + 45) ? null : readReferDetails(W[(at + 45) * 2]!);
  if (!absent(at + 46)) this.hold_detail = isNull(at + 46) ? null : readHoldDetail(W[(at + 46) * 2]!);
  i = (at + 47) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.event = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 48)) this.refer_status = isNull(at + 48) ? null : number(at + 48);
  if (!absent(at + 49)) this.final_referred_call_status = isNull(at + 49) ? null : number(at + 49);
  i = (at + 50) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.result = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 51)) this.err = isNull(at + 51) ? null : json(at + 51);
  i = (at + 52) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_method = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 53) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_body = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 54)) this.sip_headers = isNull(at + 54) ? null : json(at + 54);
  if (!absent(at + 55)) this.on_hold = isNull(at + 55) ? null : bool(at + 55);
  if (!absent(at + 56)) this.siprec = isNull(at + 56) ? null : json(at + 56);
  i = (at + 57) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.queue_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 58)) this.queue_time = isNull(at + 58) ? null : number(at + 58);
  if (!absent(at + 59)) this.queue_size = isNull(at + 59) ? null : number(at + 59);
  if (!absent(at + 60)) this.queue_position = isNull(at + 60) ? null : number(at + 60);
  i = (at + 61) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.queue_result = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 62) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dequeue_result = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 63) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.time = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 64)) this.members = isNull(at + 64) ? null : number(at + 64);
  i = (at + 65) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.conference_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 66) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.friendly_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 67) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.completion_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 68)) this.error = isNull(at + 68) ? null : json(at + 68);
  i = (at + 69) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 70)) this.reason = isNull(at + 70) ? null : name(HOOK_REASON_NAMES, at + 70);
  i = (at + 71) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.greeting = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 72) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.hint = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 73) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 74)) this.frequency = isNull(at + 74) ? null : number(at + 74);
  if (!absent(at + 75)) this.variance = isNull(at + 75) ? null : number(at + 75);
  i = (at + 76) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.message_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 77) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.message_status = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 78) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.carrier = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 79) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.carrier_message_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 80)) this.message_failure_reason = isNull(at + 80) ? null : json(at + 80);
  if (!absent(at + 81)) this.dialogflow_result = isNull(at + 81) ? null : json(at + 81);
  if (!absent(at + 82)) this.lex_result = isNull(at + 82) ? null : json(at + 82);
  if (!absent(at + 83)) this.rasa_result = isNull(at + 83) ? null : json(at + 83);
  i = (at + 84) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.b3 = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 85) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.verb_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
HookDataObject.prototype = Object.prototype;

export function readHookData(at: number): HookData {
  return new (maker<HookData>(HookDataObject))(at);
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

function SpeechObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language_code = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.channel_tag = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.is_final = isNull(at + 3) ? null : bool(at + 3);
  if (!absent(at + 4)) this.alternatives = isNull(at + 4) ? null : list((at) => readAlternative(W[(at) * 2]!), at + 4);
  if (!absent(at + 5)) this.vendor = isNull(at + 5) ? null : readSpeechVendor(W[(at + 5) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SpeechObject.prototype = Object.prototype;

export function readSpeech(at: number): Speech {
  return new (maker<Speech>(SpeechObject))(at);
}

/** What something that was said may be. */
export interface Alternative {
  /** How sure it is, from 0 to 1. */
  confidence?: number | null;
  /** The text. */
  transcript?: string | null;
}

function AlternativeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.confidence = isNull(at + 1) ? null : number(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.transcript = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
AlternativeObject.prototype = Object.prototype;

export function readAlternative(at: number): Alternative {
  return new (maker<Alternative>(AlternativeObject))(at);
}

/** Who recognised speech, and how they put it. */
export interface SpeechVendor {
  /** The vendor's name. */
  name?: string | null;
  /** The vendor's own event, keys in snake case. */
  evt?: JsonValue | null;
}

function SpeechVendorObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.evt = isNull(at + 2) ? null : json(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SpeechVendorObject.prototype = Object.prototype;

export function readSpeechVendor(at: number): SpeechVendor {
  return new (maker<SpeechVendor>(SpeechVendorObject))(at);
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

function TranslationObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.channel = isNull(at + 1) ? null : number(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.translation = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
TranslationObject.prototype = Object.prototype;

export function readTranslation(at: number): Translation {
  return new (maker<Translation>(TranslationObject))(at);
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

function ReferDetailsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_refer_to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.refer_to_user = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_referred_by = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_user_agent = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.referred_by_user = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.referring_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 7) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.referred_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ReferDetailsObject.prototype = Object.prototype;

export function readReferDetails(at: number): ReferDetails {
  return new (maker<ReferDetails>(ReferDetailsObject))(at);
}

/** Who put whom on hold. */
export interface HoldDetail {
  /** The party that did it. */
  from?: string | null;
  /** The party that waits. */
  to?: string | null;
}

function HoldDetailObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
HoldDetailObject.prototype = Object.prototype;

export function readHoldDetail(at: number): HoldDetail {
  return new (maker<HoldDetail>(HoldDetailObject))(at);
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

function VerbDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.event = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.vendor = isNull(at + 2) ? null : json(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.characters = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) this.elapsed_time = isNull(at + 5) ? null : json(at + 5);
  if (!absent(at + 6)) this.served_from_cache = isNull(at + 6) ? null : bool(at + 6);
  i = (at + 7) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dtmf = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 8)) this.duration = isNull(at + 8) ? null : number(at + 8);
  i = (at + 9) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language_code = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 10)) this.channel_tag = isNull(at + 10) ? null : number(at + 10);
  if (!absent(at + 11)) this.is_final = isNull(at + 11) ? null : bool(at + 11);
  if (!absent(at + 12)) this.alternatives = isNull(at + 12) ? null : list((at) => readAlternative(W[(at) * 2]!), at + 12);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.verb = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.status = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VerbDataObject.prototype = Object.prototype;

export function readVerbData(at: number): VerbData {
  return new (maker<VerbData>(VerbDataObject))(at);
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

function SessionObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) this.sip = isNull(at + 29) ? null : readSipMessage(W[(at + 29) * 2]!);
  if (!absent(at + 30)) this.participants = isNull(at + 30) ? null : list((at) => readParticipant(W[(at) * 2]!), at + 30);
  i = (at + 31) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.service_provider_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 32)) this.defaults = isNull(at + 32) ? null : readDefaults(W[(at + 32) * 2]!);
  if (!absent(at + 33)) this.env_vars = isNull(at + 33) ? null : json(at + 33);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionObject.prototype = Object.prototype;

export function readSession(at: number): Session {
  return new (maker<Session>(SessionObject))(at);
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

function SipMessageObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.headers = isNull(at + 1) ? null : json(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.raw = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.body = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.method = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.version = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.uri = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.payload = isNull(at + 7) ? null : list((at) => readSipPayload(W[(at) * 2]!), at + 7);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SipMessageObject.prototype = Object.prototype;

export function readSipMessage(at: number): SipMessage {
  return new (maker<SipMessage>(SipMessageObject))(at);
}

/** A part of a SIP body. */
export interface SipPayload {
  /** Its content type. */
  type?: string | null;
  /** Its text. */
  content?: string | null;
}

function SipPayloadObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SipPayloadObject.prototype = Object.prototype;

export function readSipPayload(at: number): SipPayload {
  return new (maker<SipPayload>(SipPayloadObject))(at);
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

function ParticipantObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.participant = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.uri_user = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.uri_host = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ParticipantObject.prototype = Object.prototype;

export function readParticipant(at: number): Participant {
  return new (maker<Participant>(ParticipantObject))(at);
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

function CallInfoObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CallInfoObject.prototype = Object.prototype;

export function readCallInfo(at: number): CallInfo {
  return new (maker<CallInfo>(CallInfoObject))(at);
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

function AdultedSessionObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) this.parent_call_info = isNull(at + 29) ? null : readCallInfo(W[(at + 29) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
AdultedSessionObject.prototype = Object.prototype;

export function readAdultedSession(at: number): AdultedSession {
  return new (maker<AdultedSession>(AdultedSessionObject))(at);
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

function ToolCallObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.tool_call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.args = isNull(at + 3) ? null : json(at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 5)) this.function_calls = isNull(at + 5) ? null : list((at) => readFunctionCall(W[(at) * 2]!), at + 5);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ToolCallObject.prototype = Object.prototype;

export function readToolCall(at: number): ToolCall {
  return new (maker<ToolCall>(ToolCallObject))(at);
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

function FunctionCallObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.args = isNull(at + 2) ? null : json(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
FunctionCallObject.prototype = Object.prototype;

export function readFunctionCall(at: number): FunctionCall {
  return new (maker<FunctionCall>(FunctionCallObject))(at);
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

function TokensResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.id = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) this.status = isNull(at + 2) ? null : name(TOKENS_STATUS_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
TokensResultObject.prototype = Object.prototype;

export function readTokensResult(at: number): TokensResult {
  return new (maker<TokensResult>(TokensResultObject))(at);
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

function StreamingDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.event_type = isNull(at + 1) ? null : name(STREAMING_EVENT_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.text = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.bargein = isNull(at + 3) ? null : bool(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
StreamingDataObject.prototype = Object.prototype;

export function readStreamingData(at: number): StreamingData {
  return new (maker<StreamingData>(StreamingDataObject))(at);
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

function ErrorDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.msg = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.details = isNull(at + 2) ? null : json(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.error = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) this.failover = isNull(at + 5) ? null : name(FAILOVER_NAMES, at + 5);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.verb = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 7) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ErrorDataObject.prototype = Object.prototype;

export function readErrorData(at: number): ErrorData {
  return new (maker<ErrorData>(ErrorDataObject))(at);
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

function QueueDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sbc_callid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.sip_status = isNull(at + 7) ? null : number(at + 7);
  i = (at + 8) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.sip_reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 9)) this.call_status = isNull(at + 9) ? null : value(CALL_STATUS_NAMES, at + 9);
  i = (at + 10) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 11) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.account_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 12) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trace_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 13) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.application_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 14) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 15) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.parent_call_sid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 16) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 17) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.originating_sip_trunk_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 18)) this.call_termination_by = isNull(at + 18) ? null : name(TERMINATOR_NAMES, at + 18);
  if (!absent(at + 19)) this.duration = isNull(at + 19) ? null : number(at + 19);
  if (!absent(at + 20)) this.customerData = isNull(at + 20) ? null : json(at + 20);
  if (!absent(at + 21)) this.headers = isNull(at + 21) ? null : json(at + 21);
  i = (at + 22) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.api_base_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 23) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.fs_public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 24)) this.has_recording = isNull(at + 24) ? null : bool(at + 24);
  i = (at + 25) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 26) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.local_sip_address = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 27) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.public_ip = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 28)) this.customerdata = isNull(at + 28) ? null : json(at + 28);
  if (!absent(at + 29)) this.event = isNull(at + 29) ? null : name(QUEUE_EVENT_NAMES, at + 29);
  i = (at + 30) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.queue = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 31)) this.length = isNull(at + 31) ? null : number(at + 31);
  if (!absent(at + 32)) this.join_time = isNull(at + 32) ? null : number(at + 32);
  if (!absent(at + 33)) this.leave_reason = isNull(at + 33) ? null : name(LEAVE_REASON_NAMES, at + 33);
  if (!absent(at + 34)) this.leave_time = isNull(at + 34) ? null : number(at + 34);
  if (!absent(at + 35)) this.dequeuer = isNull(at + 35) ? null : readCallInfo(W[(at + 35) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
QueueDataObject.prototype = Object.prototype;

export function readQueueData(at: number): QueueData {
  return new (maker<QueueData>(QueueDataObject))(at);
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

function AgentDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.transcript = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.response = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.interrupted = isNull(at + 4) ? null : bool(at + 4);
  if (!absent(at + 5)) this.latency = isNull(at + 5) ? null : json(at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
AgentDataObject.prototype = Object.prototype;

export function readAgentData(at: number): AgentData {
  return new (maker<AgentData>(AgentDataObject))(at);
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

function AgentToolCallObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.tool_call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.arguments = isNull(at + 3) ? null : json(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
AgentToolCallObject.prototype = Object.prototype;

export function readAgentToolCall(at: number): AgentToolCall {
  return new (maker<AgentToolCall>(AgentToolCallObject))(at);
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

function AckObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.kind = "ack";
  this.type = "ack";
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.msgid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 3)) this.data = isNull(at + 3) ? null : json(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
AckObject.prototype = Object.prototype;

export function readAck(at: number): Ack {
  return new (maker<Ack>(AckObject))(at);
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

function CommandObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.kind = "command";
  this.type = "command";
  this.command = tag(COMMAND_DATA_TAGS, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.callSid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.queueCommand = isNull(at + 4) ? null : bool(at + 4);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.tool_call_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 6)) this.data = readCommandData(w[(at + 2) * 2 + 1] === KNOWN ? w[(at + 2) * 2]! : -1, at + 6);
  i = (at + 7) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.msgid = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CommandObject.prototype = Object.prototype;

export function readCommand(at: number): Command {
  return new (maker<Command>(CommandObject))(at);
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

function RedirectObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.call_hook = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) this.child_call_hook = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) this.parent_call = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) this.child_call = isNull(at + 4) ? null : json(at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RedirectObject.prototype = Object.prototype;

export function readRedirect(at: number): Redirect {
  return new (maker<Redirect>(RedirectObject))(at);
}

/** How a call ends. */
export interface SetCallStatus {
  /** `completed` or `no-answer`. */
  call_status?: CallStatus | number | null;
}

function SetCallStatusObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.call_status = isNull(at + 1) ? null : value(CALL_STATUS_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetCallStatusObject.prototype = Object.prototype;

export function readSetCallStatus(at: number): SetCallStatus {
  return new (maker<SetCallStatus>(SetCallStatusObject))(at);
}

/** Whether a call is heard. */
export interface SetMute {
  /** Whether it is. */
  mute_status?: MuteState | null;
}

function SetMuteObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.mute_status = isNull(at + 1) ? null : name(MUTE_STATE_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetMuteObject.prototype = Object.prototype;

export function readSetMute(at: number): SetMute {
  return new (maker<SetMute>(SetMuteObject))(at);
}

/** Whether a participant is heard. */
export interface SetConfMute {
  /** Whether it is. */
  conf_mute_status?: MuteState | null;
}

function SetConfMuteObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.conf_mute_status = isNull(at + 1) ? null : name(MUTE_STATE_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetConfMuteObject.prototype = Object.prototype;

export function readSetConfMute(at: number): SetConfMute {
  return new (maker<SetConfMute>(SetConfMuteObject))(at);
}

/** Whether a participant waits. */
export interface SetConfHold {
  /** Whether it does. */
  conf_hold_status?: HoldState | null;
  /** The hook that says what it hears meanwhile. */
  wait_hook?: JsonValue | null;
}

function SetConfHoldObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.conf_hold_status = isNull(at + 1) ? null : name(HOLD_STATE_NAMES, at + 1);
  if (!absent(at + 2)) this.wait_hook = isNull(at + 2) ? null : json(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetConfHoldObject.prototype = Object.prototype;

export function readSetConfHold(at: number): SetConfHold {
  return new (maker<SetConfHold>(SetConfHoldObject))(at);
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

function ActOnParticipantObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.action = isNull(at + 1) ? null : name(PARTICIPANT_ACTION_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.tag = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.wait_hook = isNull(at + 3) ? null : json(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ActOnParticipantObject.prototype = Object.prototype;

export function readActOnParticipant(at: number): ActOnParticipant {
  return new (maker<ActOnParticipant>(ActOnParticipantObject))(at);
}

/** Whether audio is streamed. */
export interface SetListen {
  /** Whether it is. */
  listen_status?: PauseState | null;
}

function SetListenObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.listen_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetListenObject.prototype = Object.prototype;

export function readSetListen(at: number): SetListen {
  return new (maker<SetListen>(SetListenObject))(at);
}

/** Whether audio is streamed. */
export interface SetStream {
  /** Whether it is. */
  stream_status?: PauseState | null;
}

function SetStreamObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.stream_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetStreamObject.prototype = Object.prototype;

export function readSetStream(at: number): SetStream {
  return new (maker<SetStream>(SetStreamObject))(at);
}

/** Whether speech is transcribed. */
export interface SetTranscribe {
  /** Whether it is. */
  transcribe_status?: PauseState | null;
}

function SetTranscribeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.transcribe_status = isNull(at + 1) ? null : name(PAUSE_STATE_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetTranscribeObject.prototype = Object.prototype;

export function readSetTranscribe(at: number): SetTranscribe {
  return new (maker<SetTranscribe>(SetTranscribeObject))(at);
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

function RecordDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.action = isNull(at + 1) ? null : name(RECORD_ACTION_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.recordingID = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.siprecServerURL = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) this.headers = isNull(at + 4) ? null : json(at + 4);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 6)) this.silence = isNull(at + 6) ? null : bool(at + 6);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordDataObject.prototype = Object.prototype;

export function readRecordData(at: number): RecordData {
  return new (maker<RecordData>(RecordDataObject))(at);
}

/** What one party hears. */
export interface Whisper {
  /** A verb `say` or `play`, or an array of them. */
  whisper?: JsonValue | null;
}

function WhisperObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.whisper = isNull(at + 1) ? null : json(at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
WhisperObject.prototype = Object.prototype;

export function readWhisper(at: number): Whisper {
  return new (maker<Whisper>(WhisperObject))(at);
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

function SendSipRequestObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.sip_request = isNull(at + 1) ? null : readSipRequest(W[(at + 1) * 2]!);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.method = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content_type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 5)) this.headers = isNull(at + 5) ? null : json(at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SendSipRequestObject.prototype = Object.prototype;

export function readSendSipRequest(at: number): SendSipRequest {
  return new (maker<SendSipRequest>(SendSipRequestObject))(at);
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

function SipRequestObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.method = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content_type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.content = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.headers = isNull(at + 4) ? null : json(at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SipRequestObject.prototype = Object.prototype;

export function readSipRequest(at: number): SipRequest {
  return new (maker<SipRequest>(SipRequestObject))(at);
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

function SendDtmfObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.dtmf = isNull(at + 1) ? null : readDigits(W[(at + 1) * 2]!);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.digit = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.duration = isNull(at + 3) ? null : number(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SendDtmfObject.prototype = Object.prototype;

export function readSendDtmf(at: number): SendDtmf {
  return new (maker<SendDtmf>(SendDtmfObject))(at);
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

function DigitsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.digit = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.duration = isNull(at + 2) ? null : number(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
DigitsObject.prototype = Object.prototype;

export function readDigits(at: number): Digits {
  return new (maker<Digits>(DigitsObject))(at);
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

function PlaceCallObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.call_hook = isNull(at + 1) ? null : json(at + 1);
  if (!absent(at + 2)) this.call_status_hook = isNull(at + 2) ? null : json(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.to = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) this.tag = isNull(at + 5) ? null : json(at + 5);
  if (!absent(at + 6)) this.timeout = isNull(at + 6) ? null : number(at + 6);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
PlaceCallObject.prototype = Object.prototype;

export function readPlaceCall(at: number): PlaceCall {
  return new (maker<PlaceCall>(PlaceCallObject))(at);
}

/**
 * How loud the audio is, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
 * number or the string alone, and finds no gain in an object.
 */
export interface Boost {
  /** A number, or a string like `-6 dB`. */
  boostAudioSignal?: JsonValue | null;
}

function BoostObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.boostAudioSignal = isNull(at + 1) ? null : json(at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
BoostObject.prototype = Object.prototype;

export function readBoost(at: number): Boost {
  return new (maker<Boost>(BoostObject))(at);
}

/**
 * Which way media takes, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
 * name alone, and finds none in an object.
 */
export interface SetMediaPath {
  /** Which. */
  media_path?: MediaPath | null;
}

function SetMediaPathObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.media_path = isNull(at + 1) ? null : name(MEDIA_PATH_NAMES, at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetMediaPathObject.prototype = Object.prototype;

export function readSetMediaPath(at: number): SetMediaPath {
  return new (maker<SetMediaPath>(SetMediaPathObject))(at);
}

/** Text to be spoken. */
export interface Tokens {
  /** An identifier of any type, which the result repeats; without it nothing happens. */
  id?: JsonValue | null;
  /** The text. */
  tokens?: string | null;
}

function TokensObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.id = isNull(at + 1) ? null : json(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.tokens = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
TokensObject.prototype = Object.prototype;

export function readTokens(at: number): Tokens {
  return new (maker<Tokens>(TokensObject))(at);
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

function SetNoiseIsolationObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.noise_isolation_status = isNull(at + 1) ? null : name(ENABLE_STATE_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.vendor = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.level = isNull(at + 3) ? null : number(at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.model = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SetNoiseIsolationObject.prototype = Object.prototype;

export function readSetNoiseIsolation(at: number): SetNoiseIsolation {
  return new (maker<SetNoiseIsolation>(SetNoiseIsolationObject))(at);
}

/** What is listened for. */
export interface ReconfigureStt {
  /** The languages. */
  languageHints?: string[] | null;
}

function ReconfigureSttObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.languageHints = isNull(at + 1) ? null : list((at) => span(at), at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ReconfigureSttObject.prototype = Object.prototype;

export function readReconfigureStt(at: number): ReconfigureStt {
  return new (maker<ReconfigureStt>(ReconfigureSttObject))(at);
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
