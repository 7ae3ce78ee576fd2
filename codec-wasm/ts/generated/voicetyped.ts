/**
 * voicetyped's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { absent, extras, isNull, ABSENT, json, list, maker, name, number, T, value, W, wide, WIDE, wideOrNull } from "../area.js";
import type { Int64, JsonValue } from "../values.js";

/**
 * The part of voicetyped that an enveloped event comes from.
 *
 * Source: the public repository's events; the documentation has no such field.
 */
export type EventSource = "media" | "speech" | "dialog" | "hooks" | "integration" | (string & {});
export const EVENT_SOURCE_NAMES: readonly EventSource[] = ["media", "speech", "dialog", "hooks", "integration"];

/**
 * Where a call is.
 *
 * Source: "Call Event Stream API", `GET /v1/calls/{id}`.
 */
export type CallStatus = "active" | "on_hold" | "transferring" | "terminated" | (string & {});
export const CALL_STATUS_NAMES: readonly CallStatus[] = ["active", "on_hold", "transferring", "terminated"];

/**
 * The way by which a call came.
 *
 * Source: the public repository's events; the documentation has no such field.
 */
export type Protocol = "sip" | "webrtc" | (string & {});
export const PROTOCOL_NAMES: readonly Protocol[] = ["sip", "webrtc"];

/**
 * Why a call ended.
 *
 * Source: "Call Event Stream API", `call_terminated`.
 */
export type TerminationReason = "normal" | "caller_hangup" | "system_hangup" | "transfer" | "error" | "timeout" | (string & {});
export const TERMINATION_REASON_NAMES: readonly TerminationReason[] = ["normal", "caller_hangup", "system_hangup", "transfer", "error", "timeout"];

/**
 * The members that every flat event begins with.
 *
 * Source: "Call Event Stream API", "Event Types".
 */
export interface Common {
  /** The event's own name; missing at most in an `error`. */
  event_id?: string | null;
  /** The call. */
  session_id: string;
  /** What happened: `call_started` and so on. */
  type: string;
  /** When it happened, as ISO 8601. */
  timestamp: string;
}

function CommonObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.event_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  this.timestamp = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CommonObject.prototype = Object.prototype;

export function readCommon(at: number): Common {
  return new (maker<Common>(CommonObject))(at);
}

/**
 * An event as the repository writes it, to its webhooks too, with its payload unread.
 *
 * `Event::parse` reads the payload as well.
 *
 * Source: the public repository's events.
 */
export interface Envelope {
  /** The event's own name. */
  id: string;
  /** What happened: `call.started` and so on. */
  type: string;
  /** The part of the system that it comes from. */
  source?: EventSource | null;
  /** The call; empty where the event is about none. */
  session_id: string;
  /** When it happened, as RFC 3339. */
  timestamp: string;
  /** What is said about it. */
  data?: JsonValue | null;
  /** An object of strings. */
  metadata?: JsonValue | null;
}

function EnvelopeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 3)) this.source = isNull(at + 3) ? null : name(EVENT_SOURCE_NAMES, at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  this.timestamp = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 6)) this.data = isNull(at + 6) ? null : json(at + 6);
  if (!absent(at + 7)) this.metadata = isNull(at + 7) ? null : json(at + 7);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EnvelopeObject.prototype = Object.prototype;

export function readEnvelope(at: number): Envelope {
  return new (maker<Envelope>(EnvelopeObject))(at);
}

/**
 * A call as it is now: the answer to `GET /v1/calls/{id}`.
 *
 * Source: "Call Event Stream API", "Get Call Status".
 */
export interface Call {
  /** The call. */
  session_id: string;
  /** Who calls: a number or a SIP URI. */
  caller_id?: string | null;
  /** The number called. */
  called_number?: string | null;
  /** The dialog that has the call. */
  dialog_name?: string | null;
  /** The dialog's state. */
  current_state?: string | null;
  /** When the call began, as ISO 8601. */
  start_time?: string | null;
  /**
   * How long it has been.
   * In s.
   */
  duration_seconds?: Int64 | null;
  /** Where it is. */
  status?: CallStatus | null;
  /** The dialog's variables, an object of strings. */
  variables?: JsonValue | null;
}

function CallObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.called_number = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dialog_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.current_state = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.start_time = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 7)) this.duration_seconds = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) this.status = isNull(at + 8) ? null : name(CALL_STATUS_NAMES, at + 8);
  if (!absent(at + 9)) this.variables = isNull(at + 9) ? null : json(at + 9);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CallObject.prototype = Object.prototype;

export function readCall(at: number): Call {
  return new (maker<Call>(CallObject))(at);
}

/**
 * Calls in flight, a page of them: the answer to `GET /v1/calls`.
 *
 * Source: "Call Event Stream API", "List Active Calls".
 */
export interface CallList {
  /** The calls. */
  calls: Call[];
  /**
   * What `CallsQuery::page_token` is to be for the next
   * page; empty on the last.
   */
  next_page_token?: string | null;
  /** How many there are on all pages. */
  total_count?: Int64 | null;
}

function CallListObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.calls = list((at) => readCall(W[(at) * 2]!), at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.next_page_token = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 3)) this.total_count = isNull(at + 3) ? null : number(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CallListObject.prototype = Object.prototype;

export function readCallList(at: number): CallList {
  return new (maker<CallList>(CallListObject))(at);
}

/**
 * A call has begun: media flows. The first event of a call.
 *
 * Source: "Call Event Stream API", `call_started`.
 */
export interface CallStarted {
  /** Who calls: a number or a SIP URI. */
  caller_id?: string | null;
  /** The number called. */
  called_number?: string | null;
  /** The dialog that takes the call. */
  dialog_name?: string | null;
  /** The SIP headers, an object of strings; not in envelopes. */
  sip_headers?: JsonValue | null;
  /** The way by which the call came; in envelopes only. */
  protocol?: Protocol | null;
}

function CallStartedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.caller_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.called_number = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dialog_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.sip_headers = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) this.protocol = isNull(at + 5) ? null : name(PROTOCOL_NAMES, at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CallStartedObject.prototype = Object.prototype;

export function readCallStarted(at: number): CallStarted {
  return new (maker<CallStarted>(CallStartedObject))(at);
}

/**
 * A call is over. The last event of a call.
 *
 * Source: "Call Event Stream API", `call_terminated`.
 */
export interface CallTerminated {
  /** Why it ended. */
  reason?: TerminationReason | null;
  /**
   * How long it was; not in envelopes.
   * In s.
   */
  duration_seconds?: Int64 | null;
  /** How often the dialog changed its state; not in envelopes. */
  state_transitions?: Int64 | null;
  /** The dialog's last state; not in envelopes. */
  final_state?: string | null;
  /**
   * How long it was; in envelopes only.
   * In ms.
   */
  duration_ms?: Int64 | null;
}

function CallTerminatedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.reason = isNull(at + 1) ? null : name(TERMINATION_REASON_NAMES, at + 1);
  if (!absent(at + 2)) this.duration_seconds = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.state_transitions = isNull(at + 3) ? null : number(at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.final_state = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 5)) this.duration_ms = isNull(at + 5) ? null : number(at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
CallTerminatedObject.prototype = Object.prototype;

export function readCallTerminated(at: number): CallTerminated {
  return new (maker<CallTerminated>(CallTerminatedObject))(at);
}

/**
 * What the caller is saying, as far as it is understood by now.
 *
 * Source: "Call Event Stream API", `speech_partial`.
 */
export interface SpeechPartial {
  /** The words. */
  transcript?: string | null;
  /** How certain they are, from 0 to 1; not in envelopes. */
  confidence?: number | null;
  /** The language; not in envelopes. */
  language?: string | null;
  /**
   * How long the speech has been; not in envelopes.
   * In ms.
   */
  duration_ms?: Int64 | null;
  /** The parts of the speech; documented for the final event only. */
  segments?: Segment[] | null;
}

function SpeechPartialObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.transcript = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.confidence = isNull(at + 2) ? null : number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.duration_ms = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) this.segments = isNull(at + 5) ? null : list((at) => readSegment(W[(at) * 2]!), at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SpeechPartialObject.prototype = Object.prototype;

export function readSpeechPartial(at: number): SpeechPartial {
  return new (maker<SpeechPartial>(SpeechPartialObject))(at);
}

/**
 * A part of a speech.
 *
 * Source: "Call Event Stream API", `speech_final`.
 */
export interface Segment {
  /** The words. */
  text?: string | null;
  /**
   * When they began, from the start of the speech.
   * In ms.
   */
  start_ms?: Int64 | null;
  /**
   * When they ended, from the start of the speech.
   * In ms.
   */
  end_ms?: Int64 | null;
  /** How certain they are, from 0 to 1. */
  confidence?: number | null;
}

function SegmentObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.text = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.start_ms = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.end_ms = isNull(at + 3) ? null : number(at + 3);
  if (!absent(at + 4)) this.confidence = isNull(at + 4) ? null : number(at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SegmentObject.prototype = Object.prototype;

export function readSegment(at: number): Segment {
  return new (maker<Segment>(SegmentObject))(at);
}

/**
 * What the caller has said.
 *
 * Source: "Call Event Stream API", `speech_final`.
 */
export interface SpeechFinal {
  /** The words. */
  transcript?: string | null;
  /** How certain they are, from 0 to 1. */
  confidence?: number | null;
  /** The language; may be empty. */
  language?: string | null;
  /**
   * How long the speech was; not in envelopes.
   * In ms.
   */
  duration_ms?: Int64 | null;
  /** The parts of the speech. */
  segments?: Segment[] | null;
}

function SpeechFinalObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.transcript = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.confidence = isNull(at + 2) ? null : number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.language = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 4)) this.duration_ms = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) this.segments = isNull(at + 5) ? null : list((at) => readSegment(W[(at) * 2]!), at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SpeechFinalObject.prototype = Object.prototype;

export function readSpeechFinal(at: number): SpeechFinal {
  return new (maker<SpeechFinal>(SpeechFinalObject))(at);
}

/**
 * The caller has pressed a key.
 *
 * Source: "Call Event Stream API", `dtmf_received`.
 */
export interface DtmfReceived {
  /** The key: a string, in envelopes the number of the character. */
  digit?: string | number | null;
  /**
   * For how long it was pressed.
   * In ms.
   */
  duration_ms?: Int64 | null;
}

function DtmfReceivedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.digit = isNull(at + 1) ? null : value([], at + 1);
  if (!absent(at + 2)) this.duration_ms = isNull(at + 2) ? null : number(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
DtmfReceivedObject.prototype = Object.prototype;

export function readDtmfReceived(at: number): DtmfReceived {
  return new (maker<DtmfReceived>(DtmfReceivedObject))(at);
}

/**
 * The dialog is in another state, or again in the same.
 *
 * Source: "Call Event Stream API", `state_transition`.
 */
export interface StateTransition {
  /** The state it was in; empty at the start. */
  from_state?: string | null;
  /** The state it is in now. */
  to_state?: string | null;
  /** What made it change: an event's name; in envelopes the input itself. */
  trigger_event?: string | null;
  /** The dialog. */
  dialog_name?: string | null;
}

function StateTransitionObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.from_state = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.to_state = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.trigger_event = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.dialog_name = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
StateTransitionObject.prototype = Object.prototype;

export function readStateTransition(at: number): StateTransition {
  return new (maker<StateTransition>(StateTransitionObject))(at);
}

/**
 * The dialog has done something.
 *
 * Source: the public repository; the documentation only names the event.
 */
export interface ActionExecuted {
  /** What it has done. */
  action_type?: string | null;
  /** With which parameters: an object of strings. */
  params?: JsonValue | null;
}

function ActionExecutedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.action_type = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.params = isNull(at + 2) ? null : json(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ActionExecutedObject.prototype = Object.prototype;

export function readActionExecuted(at: number): ActionExecuted {
  return new (maker<ActionExecuted>(ActionExecutedObject))(at);
}

/**
 * One of the application's hooks has answered.
 *
 * Source: the public repository; the documentation only names the event.
 */
export interface HookResult {
  /** The hook. */
  hook_url?: string | null;
  /** The HTTP status of its answer. */
  status_code?: Int64 | null;
  /** Its answer, an object. */
  response?: JsonValue | null;
}

function HookResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.hook_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.status_code = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.response = isNull(at + 3) ? null : json(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
HookResultObject.prototype = Object.prototype;

export function readHookResult(at: number): HookResult {
  return new (maker<HookResult>(HookResultObject))(at);
}

/**
 * One of the application's hooks has failed.
 *
 * Source: the public repository; the documentation only names the event.
 */
export interface HookError {
  /** The hook. */
  hook_url?: string | null;
  /** What went wrong, for people. */
  error?: string | null;
}

function HookErrorObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.hook_url = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.error = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
HookErrorObject.prototype = Object.prototype;

export function readHookError(at: number): HookError {
  return new (maker<HookError>(HookErrorObject))(at);
}

/**
 * Speech synthesis has begun.
 *
 * Source: the public repository; the documentation only names the event.
 */
export interface TtsStarted {
  /** What is said. */
  text?: string | null;
  /** The voice that says it. */
  voice?: string | null;
}

function TtsStartedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.text = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.voice = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
TtsStartedObject.prototype = Object.prototype;

export function readTtsStarted(at: number): TtsStarted {
  return new (maker<TtsStarted>(TtsStartedObject))(at);
}

/**
 * Speech synthesis has ended; not sent if the caller interrupted it.
 *
 * Source: the public repository; the documentation only names the event.
 */
export interface TtsCompleted {
  /** What was said. */
  text?: string | null;
  /** The voice that said it. */
  voice?: string | null;
}

function TtsCompletedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.text = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.voice = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
TtsCompletedObject.prototype = Object.prototype;

export function readTtsCompleted(at: number): TtsCompleted {
  return new (maker<TtsCompleted>(TtsCompletedObject))(at);
}

/**
 * The system has a fault, which may have nothing to do with a call.
 *
 * Its kind is not called `error`, as this is what a message that cannot be read is.
 *
 * Source: none; documentation and repository only name the event.
 */
export interface ErrorData {
  /** What went wrong, for people. */
  error?: string | null;
}

function ErrorDataObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.error = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ErrorDataObject.prototype = Object.prototype;

export function readErrorData(at: number): ErrorData {
  return new (maker<ErrorData>(ErrorDataObject))(at);
}

/** The kinds of Payload, by their places in the table. */
export const PAYLOAD_KINDS = ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error_event"] as const;

/** The names of Payload on the wire, by their places in the table. */
export const PAYLOAD_TAGS = ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error"] as const;

/** What an event carries, by its type. */
export interface PayloadTypes {
  /**
   * A call has begun: media flows. The first event of a call.
   *
   * Source: "Call Event Stream API", `call_started`.
   */
  "call_started": CallStarted;
  /**
   * A call is over. The last event of a call.
   *
   * Source: "Call Event Stream API", `call_terminated`.
   */
  "call_terminated": CallTerminated;
  /**
   * What the caller is saying, as far as it is understood by now.
   *
   * Source: "Call Event Stream API", `speech_partial`.
   */
  "speech_partial": SpeechPartial;
  /**
   * What the caller has said.
   *
   * Source: "Call Event Stream API", `speech_final`.
   */
  "speech_final": SpeechFinal;
  /**
   * The caller has pressed a key.
   *
   * Source: "Call Event Stream API", `dtmf_received`.
   */
  "dtmf_received": DtmfReceived;
  /**
   * The dialog is in another state, or again in the same.
   *
   * Source: "Call Event Stream API", `state_transition`.
   */
  "state_transition": StateTransition;
  /**
   * The dialog has done something.
   *
   * Source: the public repository; the documentation only names the event.
   */
  "action_executed": ActionExecuted;
  /**
   * One of the application's hooks has answered.
   *
   * Source: the public repository; the documentation only names the event.
   */
  "hook_result": HookResult;
  /**
   * One of the application's hooks has failed.
   *
   * Source: the public repository; the documentation only names the event.
   */
  "hook_error": HookError;
  /**
   * Speech synthesis has begun.
   *
   * Source: the public repository; the documentation only names the event.
   */
  "tts_started": TtsStarted;
  /**
   * Speech synthesis has ended; not sent if the caller interrupted it.
   *
   * Source: the public repository; the documentation only names the event.
   */
  "tts_completed": TtsCompleted;
  /**
   * The system has a fault, which may have nothing to do with a call.
   *
   * Its kind is not called `error`, as this is what a message that cannot be read is.
   *
   * Source: none; documentation and repository only name the event.
   */
  "error": ErrorData;
}

export function readPayload(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 0:
      return readCallStarted(W[(at) * 2]!);
    case 1:
      return readCallTerminated(W[(at) * 2]!);
    case 2:
      return readSpeechPartial(W[(at) * 2]!);
    case 3:
      return readSpeechFinal(W[(at) * 2]!);
    case 4:
      return readDtmfReceived(W[(at) * 2]!);
    case 5:
      return readStateTransition(W[(at) * 2]!);
    case 6:
      return readActionExecuted(W[(at) * 2]!);
    case 7:
      return readHookResult(W[(at) * 2]!);
    case 8:
      return readHookError(W[(at) * 2]!);
    case 9:
      return readTtsStarted(W[(at) * 2]!);
    case 10:
      return readTtsCompleted(W[(at) * 2]!);
    case 11:
      return readErrorData(W[(at) * 2]!);
    default:
      return json(at);
  }
}

/** The places of the messages in the module's table. */
export const PLACES = {
  Common: 143,
  Envelope: 144,
  Call: 145,
  CallList: 146,
  CallStarted: 147,
  CallTerminated: 148,
  SpeechPartial: 149,
  Segment: 150,
  SpeechFinal: 151,
  DtmfReceived: 152,
  StateTransition: 153,
  ActionExecuted: 154,
  HookResult: 155,
  HookError: 156,
  TtsStarted: 157,
  TtsCompleted: 158,
  Error: 159,
} as const;
