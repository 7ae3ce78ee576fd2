/**
 * voicetyped's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { absent, extras, I, isNull, json, list, name, number, span, value, W } from "../area.js";
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

export function readCommon(at: number): Common {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.event_id = isNull(at + 1) ? null : span(at + 1);
  o.session_id = span(at + 2);
  o.type = span(at + 3);
  o.timestamp = span(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Common;
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

export function readEnvelope(at: number): Envelope {
  const o: Record<string, unknown> = {};
  o.id = span(at + 1);
  o.type = span(at + 2);
  if (!absent(at + 3)) o.source = isNull(at + 3) ? null : name(EVENT_SOURCE_NAMES, at + 3);
  o.session_id = span(at + 4);
  o.timestamp = span(at + 5);
  if (!absent(at + 6)) o.data = isNull(at + 6) ? null : json(at + 6);
  if (!absent(at + 7)) o.metadata = isNull(at + 7) ? null : json(at + 7);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Envelope;
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

export function readCall(at: number): Call {
  const o: Record<string, unknown> = {};
  o.session_id = span(at + 1);
  if (!absent(at + 2)) o.caller_id = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.called_number = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.dialog_name = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.current_state = isNull(at + 5) ? null : span(at + 5);
  if (!absent(at + 6)) o.start_time = isNull(at + 6) ? null : span(at + 6);
  if (!absent(at + 7)) o.duration_seconds = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) o.status = isNull(at + 8) ? null : name(CALL_STATUS_NAMES, at + 8);
  if (!absent(at + 9)) o.variables = isNull(at + 9) ? null : json(at + 9);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Call;
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

export function readCallList(at: number): CallList {
  const o: Record<string, unknown> = {};
  o.calls = list((at) => readCall(W[(at) * 2]!), at + 1);
  if (!absent(at + 2)) o.next_page_token = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.total_count = isNull(at + 3) ? null : number(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as CallList;
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

export function readCallStarted(at: number): CallStarted {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.caller_id = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.called_number = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.dialog_name = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.sip_headers = isNull(at + 4) ? null : json(at + 4);
  if (!absent(at + 5)) o.protocol = isNull(at + 5) ? null : name(PROTOCOL_NAMES, at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as CallStarted;
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

export function readCallTerminated(at: number): CallTerminated {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.reason = isNull(at + 1) ? null : name(TERMINATION_REASON_NAMES, at + 1);
  if (!absent(at + 2)) o.duration_seconds = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.state_transitions = isNull(at + 3) ? null : number(at + 3);
  if (!absent(at + 4)) o.final_state = isNull(at + 4) ? null : span(at + 4);
  if (!absent(at + 5)) o.duration_ms = isNull(at + 5) ? null : number(at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as CallTerminated;
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

export function readSpeechPartial(at: number): SpeechPartial {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.transcript = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.confidence = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.language = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.duration_ms = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) o.segments = isNull(at + 5) ? null : list((at) => readSegment(W[(at) * 2]!), at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SpeechPartial;
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

export function readSegment(at: number): Segment {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.text = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.start_ms = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.end_ms = isNull(at + 3) ? null : number(at + 3);
  if (!absent(at + 4)) o.confidence = isNull(at + 4) ? null : number(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Segment;
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

export function readSpeechFinal(at: number): SpeechFinal {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.transcript = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.confidence = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.language = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.duration_ms = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) o.segments = isNull(at + 5) ? null : list((at) => readSegment(W[(at) * 2]!), at + 5);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as SpeechFinal;
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

export function readDtmfReceived(at: number): DtmfReceived {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.digit = isNull(at + 1) ? null : value([], at + 1);
  if (!absent(at + 2)) o.duration_ms = isNull(at + 2) ? null : number(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as DtmfReceived;
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

export function readStateTransition(at: number): StateTransition {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.from_state = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.to_state = isNull(at + 2) ? null : span(at + 2);
  if (!absent(at + 3)) o.trigger_event = isNull(at + 3) ? null : span(at + 3);
  if (!absent(at + 4)) o.dialog_name = isNull(at + 4) ? null : span(at + 4);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as StateTransition;
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

export function readActionExecuted(at: number): ActionExecuted {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.action_type = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.params = isNull(at + 2) ? null : json(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ActionExecuted;
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

export function readHookResult(at: number): HookResult {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.hook_url = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.status_code = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) o.response = isNull(at + 3) ? null : json(at + 3);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as HookResult;
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

export function readHookError(at: number): HookError {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.hook_url = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.error = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as HookError;
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

export function readTtsStarted(at: number): TtsStarted {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.text = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.voice = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as TtsStarted;
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

export function readTtsCompleted(at: number): TtsCompleted {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.text = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.voice = isNull(at + 2) ? null : span(at + 2);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as TtsCompleted;
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

export function readErrorData(at: number): ErrorData {
  const o: Record<string, unknown> = {};
  if (!absent(at + 1)) o.error = isNull(at + 1) ? null : span(at + 1);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as ErrorData;
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
