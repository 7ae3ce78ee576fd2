/**
 * rtpbridge's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { absent, bool, extras, isNull, ABSENT, json, list, maker, name, number, span, T, W, wide, WIDE, wideOrNull } from "../area.js";
import type { Int64, JsonValue } from "../values.js";

/**
 * Why a request was refused or failed.
 *
 * Source: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.
 */
export type ErrorCode = "PARSE_ERROR" | "INVALID_REQUEST" | "UNKNOWN_METHOD" | "INVALID_PARAMS" | "NO_SESSION" | "SESSION_ALREADY_BOUND" | "SESSION_NOT_FOUND" | "SESSION_NOT_ORPHANED" | "SESSION_BUSY" | "SESSION_GONE" | "SESSION_UNRESPONSIVE" | "SHUTTING_DOWN" | "MAX_SESSIONS_REACHED" | "ENDPOINT_ERROR" | "RECORDING_ERROR" | "VAD_ERROR" | "TRANSFER_FAILED" | "STATS_ERROR" | "INTERNAL_ERROR" | (string & {});
export const ERROR_CODE_NAMES: readonly ErrorCode[] = ["PARSE_ERROR", "INVALID_REQUEST", "UNKNOWN_METHOD", "INVALID_PARAMS", "NO_SESSION", "SESSION_ALREADY_BOUND", "SESSION_NOT_FOUND", "SESSION_NOT_ORPHANED", "SESSION_BUSY", "SESSION_GONE", "SESSION_UNRESPONSIVE", "SHUTTING_DOWN", "MAX_SESSIONS_REACHED", "ENDPOINT_ERROR", "RECORDING_ERROR", "VAD_ERROR", "TRANSFER_FAILED", "STATS_ERROR", "INTERNAL_ERROR"];

/**
 * What can be asked of the server.
 *
 * Source: rtpbridge 0.1.0, its table of methods.
 */
export type Method = "session.create" | "session.destroy" | "session.info" | "session.list" | "stats.unsubscribe" | "session.attach" | "session.bridge" | "endpoint.create_from_offer" | "endpoint.create_offer" | "endpoint.accept_answer" | "endpoint.remove" | "endpoint.transfer" | "endpoint.ice_restart" | "endpoint.srtp_rekey" | "endpoint.dtmf.inject" | "endpoint.create_with_file" | "endpoint.create_tone" | "endpoint.file.seek" | "endpoint.file.pause" | "endpoint.file.resume" | "recording.start" | "recording.stop" | "vad.start" | "vad.stop" | "stats.subscribe" | (string & {});
export const METHOD_NAMES: readonly Method[] = ["session.create", "session.destroy", "session.info", "session.list", "stats.unsubscribe", "session.attach", "session.bridge", "endpoint.create_from_offer", "endpoint.create_offer", "endpoint.accept_answer", "endpoint.remove", "endpoint.transfer", "endpoint.ice_restart", "endpoint.srtp_rekey", "endpoint.dtmf.inject", "endpoint.create_with_file", "endpoint.create_tone", "endpoint.file.seek", "endpoint.file.pause", "endpoint.file.resume", "recording.start", "recording.stop", "vad.start", "vad.stop", "stats.subscribe"];

/**
 * Where an endpoint is.
 *
 * Source: rtpbridge 0.1.0, the endpoints' state machines.
 */
export type EndpointState = "new" | "buffering" | "connecting" | "connected" | "playing" | "paused" | "disconnected" | "finished" | (string & {});
export const ENDPOINT_STATE_NAMES: readonly EndpointState[] = ["new", "buffering", "connecting", "connected", "playing", "paused", "disconnected", "finished"];

/** Where an endpoint is, as `stats` writes it: with a capital letter. */
export type StatsState = "New" | "Buffering" | "Connecting" | "Connected" | "Playing" | "Paused" | "Disconnected" | "Finished" | (string & {});
export const STATS_STATE_NAMES: readonly StatsState[] = ["New", "Buffering", "Connecting", "Connected", "Playing", "Paused", "Disconnected", "Finished"];

/** Why a file is not played any more. */
export type FinishReason = "completed" | "error" | (string & {});
export const FINISH_REASON_NAMES: readonly FinishReason[] = ["completed", "error"];

/** Why a recording stopped by itself. */
export type StopReason = "endpoint_removed" | "endpoint_transferred" | "session_destroyed" | "write_error" | (string & {});
export const STOP_REASON_NAMES: readonly StopReason[] = ["endpoint_removed", "endpoint_transferred", "session_destroyed", "write_error"];

/** Which way an endpoint's media go, seen from the server. */
export type MediaDirection = "sendrecv" | "recvonly" | "sendonly" | (string & {});
export const MEDIA_DIRECTION_NAMES: readonly MediaDirection[] = ["sendrecv", "recvonly", "sendonly"];

/** What an endpoint is. */
export type EndpointType = "webrtc" | "rtp" | "file" | "tone" | "bridge" | (string & {});
export const ENDPOINT_TYPE_NAMES: readonly EndpointType[] = ["webrtc", "rtp", "file", "tone", "bridge"];

/** What an endpoint is to be that makes an offer. */
export type OfferType = "webrtc" | "rtp" | (string & {});
export const OFFER_TYPE_NAMES: readonly OfferType[] = ["webrtc", "rtp"];

/** Which tone is played. */
export type ToneType = "ringback" | "ringing" | "busy" | "beep" | "sine" | (string & {});
export const TONE_TYPE_NAMES: readonly ToneType[] = ["ringback", "ringing", "busy", "beep", "sine"];

/** Where a recording is. */
export type RecordingState = "active" | (string & {});
export const RECORDING_STATE_NAMES: readonly RecordingState[] = ["active"];

/** Whether a session has a connection. */
export type SessionState = "active" | "orphaned" | (string & {});
export const SESSION_STATE_NAMES: readonly SessionState[] = ["active", "orphaned"];

/** Something has happened. */
export interface Event {
  /** What has happened. */
  event: string;
  /** What is to be said of it. */
  data: JsonValue;
}

function EventObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.event = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.data = json(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EventObject.prototype = Object.prototype;

export function readEvent(at: number): Event {
  return new (maker<Event>(EventObject))(at);
}

/** The answer to a request. */
export interface Response {
  /** The request's id. */
  id?: string | null;
  /** What it gave. */
  result?: JsonValue | null;
  /** Why it gave nothing. */
  error?: ResponseError | null;
}

function ResponseObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (!absent(at + 2)) this.result = isNull(at + 2) ? null : json(at + 2);
  if (!absent(at + 3)) this.error = isNull(at + 3) ? null : readResponseError(W[(at + 3) * 2]!);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ResponseObject.prototype = Object.prototype;

export function readResponse(at: number): Response {
  return new (maker<Response>(ResponseObject))(at);
}

/** Why a request was refused or failed. */
export interface ResponseError {
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason, for people: any text. */
  message: string;
}

function ResponseErrorObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.code = name(ERROR_CODE_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.message = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ResponseErrorObject.prototype = Object.prototype;

export function readResponseError(at: number): ResponseError {
  return new (maker<ResponseError>(ResponseErrorObject))(at);
}

/** A request of a client. */
export interface Request {
  /** What its answer will carry. */
  id: string;
  /** The method. */
  method: Method;
  /** Its parameters. */
  params?: JsonValue | null;
}

function RequestObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.method = name(METHOD_NAMES, at + 2);
  if (!absent(at + 3)) this.params = isNull(at + 3) ? null : json(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RequestObject.prototype = Object.prototype;

export function readRequest(at: number): Request {
  return new (maker<Request>(RequestObject))(at);
}

/** An event of which the server could write the name only. */
export interface SerializationFailed {
  /** Always `serialization_failed`. */
  error: "serialization_failed";
}

function SerializationFailedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.kind = "serialization_failed";
  this.error = "serialization_failed";
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SerializationFailedObject.prototype = Object.prototype;

export function readSerializationFailed(at: number): SerializationFailed {
  return new (maker<SerializationFailed>(SerializationFailedObject))(at);
}

/**
 * A digit was pressed.
 *
 * It is told at its end. Digits are queued behind changes of state, which overtake them.
 */
export interface Dtmf {
  /** The digit: one of `0`-`9`, `*`, `#`, `A`-`D`. */
  digit: string;
  /**
   * How long it was pressed.
   * In ms.
   */
  duration_ms: number;
  /** Where. */
  endpoint_id: string;
}

function DtmfObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.digit = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.duration_ms = number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
DtmfObject.prototype = Object.prototype;

export function readDtmf(at: number): Dtmf {
  return new (maker<Dtmf>(DtmfObject))(at);
}

/** An endpoint is in another state, or said to be in the same one again. */
export interface EndpointStateChanged {
  /** Which. */
  endpoint_id: string;
  /** The state that it is in now. */
  new_state: EndpointState;
  /** The state that it was in. Under load this need not be the last one told. */
  old_state: EndpointState;
}

function EndpointStateChangedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.new_state = name(ENDPOINT_STATE_NAMES, at + 2);
  this.old_state = name(ENDPOINT_STATE_NAMES, at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointStateChangedObject.prototype = Object.prototype;

export function readEndpointStateChanged(at: number): EndpointStateChanged {
  return new (maker<EndpointStateChanged>(EndpointStateChangedObject))(at);
}

/** Nobody speaks. Told again and again, after the first speech. */
export interface VadSilence {
  /** Where. */
  endpoint_id: string;
  /**
   * For how long; it may begin again without speech in between.
   * In ms.
   */
  silence_duration_ms: Int64;
}

function VadSilenceObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.silence_duration_ms = number(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VadSilenceObject.prototype = Object.prototype;

export function readVadSilence(at: number): VadSilence {
  return new (maker<VadSilence>(VadSilenceObject))(at);
}

/** Somebody has begun to speak. */
export interface VadSpeechStarted {
  /** Where. */
  endpoint_id: string;
}

function VadSpeechStartedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VadSpeechStartedObject.prototype = Object.prototype;

export function readVadSpeechStarted(at: number): VadSpeechStarted {
  return new (maker<VadSpeechStarted>(VadSpeechStartedObject))(at);
}

/** Figures of all endpoints, from time to time. */
export interface Stats {
  /** An item for each endpoint, in any order. */
  endpoints: EndpointStats[];
}

function StatsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.endpoints = list((at) => readEndpointStats(W[(at) * 2]!), at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
StatsObject.prototype = Object.prototype;

export function readStats(at: number): Stats {
  return new (maker<Stats>(StatsObject))(at);
}

/** Figures of one endpoint. */
export interface EndpointStats {
  /** The codec, as `PCMU`, `opus` or `L16/48000`; empty if there is none. */
  codec: string;
  /** Which. */
  endpoint_id: string;
  /** What it receives. */
  inbound: InboundStats;
  /** What it sends. */
  outbound: OutboundStats;
  /**
   * The round-trip time.
   * In ms.
   */
  rtt_ms: number | null;
  /** The state that it is in. */
  state: StatsState;
}

function EndpointStatsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.codec = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.inbound = readInboundStats(W[(at + 3) * 2]!);
  this.outbound = readOutboundStats(W[(at + 4) * 2]!);
  this.rtt_ms = isNull(at + 5) ? null : number(at + 5);
  this.state = name(STATS_STATE_NAMES, at + 6);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointStatsObject.prototype = Object.prototype;

export function readEndpointStats(at: number): EndpointStats {
  return new (maker<EndpointStats>(EndpointStatsObject))(at);
}

/** What an endpoint has received. */
export interface InboundStats {
  /**
   * Bytes.
   * In bytes.
   */
  bytes: Int64;
  /**
   * The jitter; garbage in practice, for the server's subtraction wraps.
   * In ms.
   */
  jitter_ms: number;
  /**
   * How long ago the last packet came; 0 also means never.
   * In ms.
   */
  last_received_ms_ago: Int64;
  /** Packets. */
  packets: Int64;
  /** Packets lost. */
  packets_lost: Int64;
}

function InboundStatsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.bytes = number(at + 1);
  this.jitter_ms = number(at + 2);
  this.last_received_ms_ago = number(at + 3);
  this.packets = number(at + 4);
  this.packets_lost = number(at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
InboundStatsObject.prototype = Object.prototype;

export function readInboundStats(at: number): InboundStats {
  return new (maker<InboundStats>(InboundStatsObject))(at);
}

/** What an endpoint has sent. */
export interface OutboundStats {
  /**
   * Bytes.
   * In bytes.
   */
  bytes: Int64;
  /** Packets. */
  packets: Int64;
}

function OutboundStatsObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.bytes = number(at + 1);
  this.packets = number(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
OutboundStatsObject.prototype = Object.prototype;

export function readOutboundStats(at: number): OutboundStats {
  return new (maker<OutboundStats>(OutboundStatsObject))(at);
}

/** Nothing has come from an endpoint's peer for too long. Told once for each silence. */
export interface EndpointMediaTimeout {
  /**
   * For how long.
   * In ms.
   */
  duration_ms: Int64;
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointMediaTimeoutObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.duration_ms = number(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointMediaTimeoutObject.prototype = Object.prototype;

export function readEndpointMediaTimeout(at: number): EndpointMediaTimeout {
  return new (maker<EndpointMediaTimeout>(EndpointMediaTimeoutObject))(at);
}

/** A file is not played any more. No change of state tells this. */
export interface EndpointFileFinished {
  /** Which endpoint played it. */
  endpoint_id: string;
  /** What went wrong; missing if nothing did, or, as documented, null. */
  error?: string | null;
  /** Why. */
  reason: FinishReason;
}

function EndpointFileFinishedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.error = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  this.reason = name(FINISH_REASON_NAMES, at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointFileFinishedObject.prototype = Object.prototype;

export function readEndpointFileFinished(at: number): EndpointFileFinished {
  return new (maker<EndpointFileFinished>(EndpointFileFinishedObject))(at);
}

/** A recording has stopped by itself. One that `recording.stop` ended is not told of. */
export interface RecordingStopped {
  /** Packets that could not be written. */
  dropped_packets: Int64;
  /**
   * How long it is.
   * In ms.
   */
  duration_ms: Int64;
  /** Where it is, as it was asked for. */
  file_path: string;
  /** Packets written. */
  packets: Int64;
  /** Why. */
  reason: StopReason;
  /** Which. */
  recording_id: string;
}

function RecordingStoppedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.dropped_packets = number(at + 1);
  this.duration_ms = number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.file_path = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.packets = number(at + 4);
  this.reason = name(STOP_REASON_NAMES, at + 5);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  this.recording_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingStoppedObject.prototype = Object.prototype;

export function readRecordingStopped(at: number): RecordingStopped {
  return new (maker<RecordingStopped>(RecordingStoppedObject))(at);
}

/** A tone is not played any more. No change of state tells this. */
export interface EndpointToneFinished {
  /** Which endpoint played it. */
  endpoint_id: string;
}

function EndpointToneFinishedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointToneFinishedObject.prototype = Object.prototype;

export function readEndpointToneFinished(at: number): EndpointToneFinished {
  return new (maker<EndpointToneFinished>(EndpointToneFinishedObject))(at);
}

/** An endpoint's peer said good-bye by RTCP. This changes no state. */
export interface EndpointRtcpBye {
  /** Which endpoint. */
  endpoint_id: string;
  /** What the peer gave as its reason: any text from the network. */
  reason: string | null;
  /** The sources that end. */
  ssrc_list: number[];
}

function EndpointRtcpByeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.reason = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  this.ssrc_list = list((at) => number(at), at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointRtcpByeObject.prototype = Object.prototype;

export function readEndpointRtcpBye(at: number): EndpointRtcpBye {
  return new (maker<EndpointRtcpBye>(EndpointRtcpByeObject))(at);
}

/** An endpoint went to another session; it keeps its id. */
export interface EndpointTransferredOut {
  /** Which. */
  endpoint_id: string;
  /**
   * Documented as the session that it went to; in truth always the nil UUID: see
   * `target`.
   */
  target_session_id: string;
}

function EndpointTransferredOutObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.target_session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointTransferredOutObject.prototype = Object.prototype;

export function readEndpointTransferredOut(at: number): EndpointTransferredOut {
  return new (maker<EndpointTransferredOut>(EndpointTransferredOutObject))(at);
}

/** An endpoint came from another session; it keeps its id. */
export interface EndpointTransferredIn {
  /** Which way its media go. */
  direction: MediaDirection;
  /** Which. */
  endpoint_id: string;
  /** What it is. */
  endpoint_type: EndpointType;
  /** The session that it came from; its own one if a transfer failed. */
  source_session_id: string;
  /** The state that it is in. */
  state: EndpointState;
}

function EndpointTransferredInObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.direction = name(MEDIA_DIRECTION_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.endpoint_type = name(ENDPOINT_TYPE_NAMES, at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  this.source_session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.state = name(ENDPOINT_STATE_NAMES, at + 5);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointTransferredInObject.prototype = Object.prototype;

export function readEndpointTransferredIn(at: number): EndpointTransferredIn {
  return new (maker<EndpointTransferredIn>(EndpointTransferredInObject))(at);
}

/** A session has ended because nothing was done with it. Its recordings' ends follow. */
export interface SessionIdleTimeout {
  /**
   * The limit.
   * In s.
   */
  idle_timeout_secs: Int64;
  /** Which. */
  session_id: string;
}

function SessionIdleTimeoutObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.idle_timeout_secs = number(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionIdleTimeoutObject.prototype = Object.prototype;

export function readSessionIdleTimeout(at: number): SessionIdleTimeout {
  return new (maker<SessionIdleTimeout>(SessionIdleTimeoutObject))(at);
}

/** A session has ended because there was no endpoint in it. Its recordings' ends follow. */
export interface SessionEmptyTimeout {
  /**
   * The limit.
   * In s.
   */
  empty_timeout_secs: Int64;
  /** Which. */
  session_id: string;
}

function SessionEmptyTimeoutObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.empty_timeout_secs = number(at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionEmptyTimeoutObject.prototype = Object.prototype;

export function readSessionEmptyTimeout(at: number): SessionEmptyTimeout {
  return new (maker<SessionEmptyTimeout>(SessionEmptyTimeoutObject))(at);
}

/** A session has lost its connection. Documented; it never reaches a client. */
export interface SessionOrphaned {
  /**
   * How long it waits for another one; up to 2^64-1.
   * In ms.
   */
  timeout_remaining_ms: Int64;
}

function SessionOrphanedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.timeout_remaining_ms = number(at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionOrphanedObject.prototype = Object.prototype;

export function readSessionOrphaned(at: number): SessionOrphaned {
  return new (maker<SessionOrphaned>(SessionOrphanedObject))(at);
}

/** Events were lost, the newest ones at that time: what follows is usually older than they. */
export interface EventsDropped {
  /** How many since the last such notice on this connection. */
  count: Int64;
}

function EventsDroppedObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.count = number(at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EventsDroppedObject.prototype = Object.prototype;

export function readEventsDropped(at: number): EventsDropped {
  return new (maker<EventsDropped>(EventsDroppedObject))(at);
}

/** The voice detection of an endpoint has broken. */
export interface VadError {
  /** Which endpoint. */
  endpoint_id: string;
  /** What went wrong. */
  error: string;
}

function VadErrorObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.error = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VadErrorObject.prototype = Object.prototype;

export function readVadError(at: number): VadError {
  return new (maker<VadError>(VadErrorObject))(at);
}

/** An event that the server could not write, whichever it was. Never seen. */
export interface ErrorEvent {
  /** What went wrong. */
  error?: string | null;
}

function ErrorEventObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.error = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
ErrorEventObject.prototype = Object.prototype;

export function readErrorEvent(at: number): ErrorEvent {
  return new (maker<ErrorEvent>(ErrorEventObject))(at);
}

/** Binds the connection to a session that lost its own. */
export interface SessionAttach {
  /** Which session. */
  session_id: string;
}

function SessionAttachObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionAttachObject.prototype = Object.prototype;

export function readSessionAttach(at: number): SessionAttach {
  return new (maker<SessionAttach>(SessionAttachObject))(at);
}

/** Bridges the session to another: each gets an endpoint that carries the other's media. */
export interface SessionBridge {
  /** Which way the bridge's media go; both ways by default. */
  direction?: MediaDirection | null;
  /** The other session. */
  target_session_id: string;
}

function SessionBridgeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.direction = isNull(at + 1) ? null : name(MEDIA_DIRECTION_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.target_session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionBridgeObject.prototype = Object.prototype;

export function readSessionBridge(at: number): SessionBridge {
  return new (maker<SessionBridge>(SessionBridgeObject))(at);
}

/** Creates an endpoint for a peer that made an offer. */
export interface EndpointCreateFromOffer {
  /** Which way its media go; both ways by default. */
  direction?: MediaDirection | null;
  /** The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP. */
  sdp: string;
}

function EndpointCreateFromOfferObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.direction = isNull(at + 1) ? null : name(MEDIA_DIRECTION_NAMES, at + 1);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.sdp = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateFromOfferObject.prototype = Object.prototype;

export function readEndpointCreateFromOffer(at: number): EndpointCreateFromOffer {
  return new (maker<EndpointCreateFromOffer>(EndpointCreateFromOfferObject))(at);
}

/** Creates an endpoint for a peer that is to get an offer. */
export interface EndpointCreateOffer {
  /** The codecs that may be offered, in no order; all by default. */
  codecs?: string[] | null;
  /** Which way its media go; both ways by default. */
  direction?: MediaDirection | null;
  /** Whether RTP is to be encrypted; not by default. */
  srtp?: boolean | null;
  /** What it is to be. */
  type: OfferType;
}

function EndpointCreateOfferObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.codecs = isNull(at + 1) ? null : list((at) => span(at), at + 1);
  if (!absent(at + 2)) this.direction = isNull(at + 2) ? null : name(MEDIA_DIRECTION_NAMES, at + 2);
  if (!absent(at + 3)) this.srtp = isNull(at + 3) ? null : bool(at + 3);
  this.type = name(OFFER_TYPE_NAMES, at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateOfferObject.prototype = Object.prototype;

export function readEndpointCreateOffer(at: number): EndpointCreateOffer {
  return new (maker<EndpointCreateOffer>(EndpointCreateOfferObject))(at);
}

/** Gives an endpoint its peer's answer. */
export interface EndpointAcceptAnswer {
  /** Which endpoint. */
  endpoint_id: string;
  /** The peer's answer, in SDP. */
  sdp: string;
}

function EndpointAcceptAnswerObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.sdp = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointAcceptAnswerObject.prototype = Object.prototype;

export function readEndpointAcceptAnswer(at: number): EndpointAcceptAnswer {
  return new (maker<EndpointAcceptAnswer>(EndpointAcceptAnswerObject))(at);
}

/** Removes an endpoint. Of a bridge, the other end goes too, without an event. */
export interface EndpointRemove {
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointRemoveObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointRemoveObject.prototype = Object.prototype;

export function readEndpointRemove(at: number): EndpointRemove {
  return new (maker<EndpointRemove>(EndpointRemoveObject))(at);
}

/** Has an endpoint go to another session; files and tones cannot. */
export interface EndpointTransfer {
  /** Which endpoint. */
  endpoint_id: string;
  /** The other session. */
  target_session_id: string;
}

function EndpointTransferObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.target_session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointTransferObject.prototype = Object.prototype;

export function readEndpointTransfer(at: number): EndpointTransfer {
  return new (maker<EndpointTransfer>(EndpointTransferObject))(at);
}

/** Has a WebRTC endpoint connect anew. */
export interface EndpointIceRestart {
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointIceRestartObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointIceRestartObject.prototype = Object.prototype;

export function readEndpointIceRestart(at: number): EndpointIceRestart {
  return new (maker<EndpointIceRestart>(EndpointIceRestartObject))(at);
}

/** Gives an endpoint new keys. */
export interface EndpointSrtpRekey {
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointSrtpRekeyObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointSrtpRekeyObject.prototype = Object.prototype;

export function readEndpointSrtpRekey(at: number): EndpointSrtpRekey {
  return new (maker<EndpointSrtpRekey>(EndpointSrtpRekeyObject))(at);
}

/** Sends a digit to an endpoint's peer; a session sends one at a time. */
export interface EndpointDtmfInject {
  /** The digit: one of `0`-`9`, `*`, `#`, `A`-`D`, `a`-`d`. */
  digit: string;
  /**
   * How long it is pressed: 1 to 10000, 160 by default.
   * In ms.
   */
  duration_ms?: number | null;
  /** Which endpoint. */
  endpoint_id: string;
  /**
   * How far below full scale: 0 to 63, 10 by default.
   * In dB.
   */
  volume?: number | null;
}

function EndpointDtmfInjectObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.digit = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 2)) this.duration_ms = isNull(at + 2) ? null : number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 4)) this.volume = isNull(at + 4) ? null : number(at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointDtmfInjectObject.prototype = Object.prototype;

export function readEndpointDtmfInject(at: number): EndpointDtmfInject {
  return new (maker<EndpointDtmfInject>(EndpointDtmfInjectObject))(at);
}

/** Creates an endpoint that plays a file. */
export interface EndpointCreateWithFile {
  /**
   * How long a fetched file is kept; 300 by default.
   * In s.
   */
  cache_ttl_secs?: number | null;
  /**
   * By how much it is made louder; 0 by default. Not documented.
   * In dB.
   */
  gain_db?: number | null;
  /** The headers to fetch it with: an object of strings. Not documented. */
  headers?: JsonValue | null;
  /** How often it is played once more; not at all by default. */
  loop_count?: number | null;
  /** Whether endpoints that play the same file play it in step; not by default. */
  shared?: boolean | null;
  /** A path, or the URL to fetch it from. */
  source: string;
  /**
   * Where to begin; 0 by default.
   * In ms.
   */
  start_ms?: Int64 | null;
  /**
   * How long fetching may take: 1 to 60000, 10000 by default.
   * In ms.
   */
  timeout_ms?: number | null;
}

function EndpointCreateWithFileObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  if (!absent(at + 1)) this.cache_ttl_secs = isNull(at + 1) ? null : number(at + 1);
  if (!absent(at + 2)) this.gain_db = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.headers = isNull(at + 3) ? null : json(at + 3);
  if (!absent(at + 4)) this.loop_count = isNull(at + 4) ? null : number(at + 4);
  if (!absent(at + 5)) this.shared = isNull(at + 5) ? null : bool(at + 5);
  i = (at + 6) * 2;
  n = w[i + 1]!;
  this.source = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 7)) this.start_ms = isNull(at + 7) ? null : number(at + 7);
  if (!absent(at + 8)) this.timeout_ms = isNull(at + 8) ? null : number(at + 8);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateWithFileObject.prototype = Object.prototype;

export function readEndpointCreateWithFile(at: number): EndpointCreateWithFile {
  return new (maker<EndpointCreateWithFile>(EndpointCreateWithFileObject))(at);
}

/** Creates an endpoint that plays a tone. Not documented. */
export interface EndpointCreateTone {
  /**
   * How long; for ever by default.
   * In ms.
   */
  duration_ms?: Int64 | null;
  /**
   * The frequency of `ToneType::Sine`: 20 to 20000.
   * In Hz.
   */
  frequency?: number | null;
  /** Which tone. */
  tone: ToneType;
}

function EndpointCreateToneObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.duration_ms = isNull(at + 1) ? null : number(at + 1);
  if (!absent(at + 2)) this.frequency = isNull(at + 2) ? null : number(at + 2);
  this.tone = name(TONE_TYPE_NAMES, at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateToneObject.prototype = Object.prototype;

export function readEndpointCreateTone(at: number): EndpointCreateTone {
  return new (maker<EndpointCreateTone>(EndpointCreateToneObject))(at);
}

/** Goes to another place in the file that an endpoint plays. */
export interface EndpointFileSeek {
  /** Which endpoint. */
  endpoint_id: string;
  /**
   * The place.
   * In ms.
   */
  position_ms: Int64;
}

function EndpointFileSeekObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.position_ms = number(at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointFileSeekObject.prototype = Object.prototype;

export function readEndpointFileSeek(at: number): EndpointFileSeek {
  return new (maker<EndpointFileSeek>(EndpointFileSeekObject))(at);
}

/** Has the file that an endpoint plays wait. */
export interface EndpointFilePause {
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointFilePauseObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointFilePauseObject.prototype = Object.prototype;

export function readEndpointFilePause(at: number): EndpointFilePause {
  return new (maker<EndpointFilePause>(EndpointFilePauseObject))(at);
}

/** Has the file that an endpoint plays go on. */
export interface EndpointFileResume {
  /** Which endpoint. */
  endpoint_id: string;
}

function EndpointFileResumeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointFileResumeObject.prototype = Object.prototype;

export function readEndpointFileResume(at: number): EndpointFileResume {
  return new (maker<EndpointFileResume>(EndpointFileResumeObject))(at);
}

/** Begins to record an endpoint, or the whole session. */
export interface RecordingStart {
  /** Which endpoint; the whole session by default. */
  endpoint_id?: string | null;
  /** Where to: an absolute path in the server's directory, to a file that does not exist. */
  file_path: string;
}

function RecordingStartObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.file_path = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingStartObject.prototype = Object.prototype;

export function readRecordingStart(at: number): RecordingStart {
  return new (maker<RecordingStart>(RecordingStartObject))(at);
}

/** Stops a recording. */
export interface RecordingStop {
  /** Which recording. */
  recording_id: string;
}

function RecordingStopObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.recording_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingStopObject.prototype = Object.prototype;

export function readRecordingStop(at: number): RecordingStop {
  return new (maker<RecordingStop>(RecordingStopObject))(at);
}

/** Begins to detect an endpoint's voice. */
export interface VadStart {
  /** Which endpoint. */
  endpoint_id: string;
  /**
   * How often silence is told: 100 to 3600000, 1000 by default.
   * In ms.
   */
  silence_interval_ms?: number | null;
  /** How sure of speech one must be: 0 to 1, 0.5 by default. */
  speech_threshold?: number | null;
}

function VadStartObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (!absent(at + 2)) this.silence_interval_ms = isNull(at + 2) ? null : number(at + 2);
  if (!absent(at + 3)) this.speech_threshold = isNull(at + 3) ? null : number(at + 3);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VadStartObject.prototype = Object.prototype;

export function readVadStart(at: number): VadStart {
  return new (maker<VadStart>(VadStartObject))(at);
}

/** Ends the detection of an endpoint's voice. */
export interface VadStop {
  /** Which endpoint. */
  endpoint_id: string;
}

function VadStopObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
VadStopObject.prototype = Object.prototype;

export function readVadStop(at: number): VadStop {
  return new (maker<VadStop>(VadStopObject))(at);
}

/** Asks for `stats` events. */
export interface StatsSubscribe {
  /**
   * How often: 500 to 3600000, 5000 by default.
   * In ms.
   */
  interval_ms?: number | null;
}

function StatsSubscribeObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (!absent(at + 1)) this.interval_ms = isNull(at + 1) ? null : number(at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
StatsSubscribeObject.prototype = Object.prototype;

export function readStatsSubscribe(at: number): StatsSubscribe {
  return new (maker<StatsSubscribe>(StatsSubscribeObject))(at);
}

/** A session has been created. */
export interface SessionCreateResult {
  /** The new session. */
  session_id: string;
}

function SessionCreateResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionCreateResultObject.prototype = Object.prototype;

export function readSessionCreateResult(at: number): SessionCreateResult {
  return new (maker<SessionCreateResult>(SessionCreateResultObject))(at);
}

/** All went well, and there is nothing to say. */
export interface EmptyResult {
}

function EmptyResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EmptyResultObject.prototype = Object.prototype;

export function readEmptyResult(at: number): EmptyResult {
  return new (maker<EmptyResult>(EmptyResultObject))(at);
}

/** What there is in the session: the state in force, which events may lag behind. */
export interface SessionInfoResult {
  /**
   * When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix
   * epoch with an `s` behind.
   */
  created_at: string;
  /** Its endpoints. */
  endpoints: EndpointInfo[];
  /** The recordings that are running. */
  recordings: RecordingInfo[];
  /** The session itself. */
  session_id: string;
  /** Whether it has a connection. */
  state: SessionState;
  /** The endpoints whose voice is being detected. */
  vad_active: string[];
}

function SessionInfoResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.created_at = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.endpoints = list((at) => readEndpointInfo(W[(at) * 2]!), at + 2);
  this.recordings = list((at) => readRecordingInfo(W[(at) * 2]!), at + 3);
  i = (at + 4) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.state = name(SESSION_STATE_NAMES, at + 5);
  this.vad_active = list((at) => span(at), at + 6);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionInfoResultObject.prototype = Object.prototype;

export function readSessionInfoResult(at: number): SessionInfoResult {
  return new (maker<SessionInfoResult>(SessionInfoResultObject))(at);
}

/** One endpoint of a session. */
export interface EndpointInfo {
  /** Its codec, if it has one. */
  codec: string | null;
  /** Which way its media go. */
  direction: MediaDirection;
  /** Which. */
  endpoint_id: string;
  /** What it is. */
  endpoint_type: EndpointType;
  /** What it plays together with others. */
  shared_playback_id?: string | null;
  /** The state that it is in. */
  state: EndpointState;
}

function EndpointInfoObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.codec = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  this.direction = name(MEDIA_DIRECTION_NAMES, at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.endpoint_type = name(ENDPOINT_TYPE_NAMES, at + 4);
  i = (at + 5) * 2;
  n = w[i + 1]!;
  if (n !== ABSENT) this.shared_playback_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  this.state = name(ENDPOINT_STATE_NAMES, at + 6);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointInfoObject.prototype = Object.prototype;

export function readEndpointInfo(at: number): EndpointInfo {
  return new (maker<EndpointInfo>(EndpointInfoObject))(at);
}

/** One running recording of a session. */
export interface RecordingInfo {
  /** Whose; null if it is the whole session's. */
  endpoint_id: string | null;
  /** Where it is, as it was asked for. */
  file_path: string;
  /** Which. */
  recording_id: string;
  /** The state that it is in. */
  state: RecordingState;
}

function RecordingInfoObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wideOrNull(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.file_path = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.recording_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.state = name(RECORDING_STATE_NAMES, at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingInfoObject.prototype = Object.prototype;

export function readRecordingInfo(at: number): RecordingInfo {
  return new (maker<RecordingInfo>(RecordingInfoObject))(at);
}

/** All sessions of the server. */
export interface SessionListResult {
  /** The sessions, in any order. */
  sessions: SessionSummary[];
}

function SessionListResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  this.sessions = list((at) => readSessionSummary(W[(at) * 2]!), at + 1);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionListResultObject.prototype = Object.prototype;

export function readSessionListResult(at: number): SessionListResult {
  return new (maker<SessionListResult>(SessionListResultObject))(at);
}

/** One session of the server. */
export interface SessionSummary {
  /** When it was created: see `session.info`. */
  created_at: string;
  /** How many endpoints it has. */
  endpoint_count: Int64;
  /** Which. */
  session_id: string;
  /** Whether it has a connection. */
  state: SessionState;
}

function SessionSummaryObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.created_at = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.endpoint_count = number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.state = name(SESSION_STATE_NAMES, at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionSummaryObject.prototype = Object.prototype;

export function readSessionSummary(at: number): SessionSummary {
  return new (maker<SessionSummary>(SessionSummaryObject))(at);
}

/** The session has been bridged to another. */
export interface SessionBridgeResult {
  /** The bridge's end in this session. */
  endpoint_id: string;
  /** The bridge's end in the other session. */
  target_endpoint_id: string;
}

function SessionBridgeResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.target_endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
SessionBridgeResultObject.prototype = Object.prototype;

export function readSessionBridgeResult(at: number): SessionBridgeResult {
  return new (maker<SessionBridgeResult>(SessionBridgeResultObject))(at);
}

/** An endpoint has been created from a peer's offer. */
export interface EndpointCreateFromOfferResult {
  /** The new endpoint. */
  endpoint_id: string;
  /** The answer for the peer, in SDP. */
  sdp_answer: string;
}

function EndpointCreateFromOfferResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.sdp_answer = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateFromOfferResultObject.prototype = Object.prototype;

export function readEndpointCreateFromOfferResult(at: number): EndpointCreateFromOfferResult {
  return new (maker<EndpointCreateFromOfferResult>(EndpointCreateFromOfferResultObject))(at);
}

/** An endpoint has been created that waits for a peer's answer. */
export interface EndpointCreateOfferResult {
  /** The new endpoint. */
  endpoint_id: string;
  /** The offer for the peer, in SDP. */
  sdp_offer: string;
}

function EndpointCreateOfferResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.sdp_offer = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateOfferResultObject.prototype = Object.prototype;

export function readEndpointCreateOfferResult(at: number): EndpointCreateOfferResult {
  return new (maker<EndpointCreateOfferResult>(EndpointCreateOfferResultObject))(at);
}

/** An endpoint has gone to another session. */
export interface EndpointTransferResult {
  /** Which. */
  endpoint_id: string;
  /** The session that it went to. */
  target_session_id: string;
}

function EndpointTransferResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  i = (at + 2) * 2;
  n = w[i + 1]!;
  this.target_session_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointTransferResultObject.prototype = Object.prototype;

export function readEndpointTransferResult(at: number): EndpointTransferResult {
  return new (maker<EndpointTransferResult>(EndpointTransferResultObject))(at);
}

/** A WebRTC endpoint is to connect anew. */
export interface EndpointIceRestartResult {
  /** The offer for the peer, in SDP. */
  sdp_offer: string;
}

function EndpointIceRestartResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.sdp_offer = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointIceRestartResultObject.prototype = Object.prototype;

export function readEndpointIceRestartResult(at: number): EndpointIceRestartResult {
  return new (maker<EndpointIceRestartResult>(EndpointIceRestartResultObject))(at);
}

/** An endpoint has new keys. */
export interface EndpointSrtpRekeyResult {
  /** What the peer is to know, in SDP. */
  sdp: string;
}

function EndpointSrtpRekeyResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.sdp = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointSrtpRekeyResultObject.prototype = Object.prototype;

export function readEndpointSrtpRekeyResult(at: number): EndpointSrtpRekeyResult {
  return new (maker<EndpointSrtpRekeyResult>(EndpointSrtpRekeyResultObject))(at);
}

/** An endpoint has been created that plays a file. */
export interface EndpointCreateWithFileResult {
  /** The new endpoint. */
  endpoint_id: string;
}

function EndpointCreateWithFileResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateWithFileResultObject.prototype = Object.prototype;

export function readEndpointCreateWithFileResult(at: number): EndpointCreateWithFileResult {
  return new (maker<EndpointCreateWithFileResult>(EndpointCreateWithFileResultObject))(at);
}

/** An endpoint has been created that plays a tone. */
export interface EndpointCreateToneResult {
  /** The new endpoint. */
  endpoint_id: string;
  /** The tone. */
  tone: ToneType;
}

function EndpointCreateToneResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.endpoint_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.tone = name(TONE_TYPE_NAMES, at + 2);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
EndpointCreateToneResultObject.prototype = Object.prototype;

export function readEndpointCreateToneResult(at: number): EndpointCreateToneResult {
  return new (maker<EndpointCreateToneResult>(EndpointCreateToneResultObject))(at);
}

/** A recording has begun. */
export interface RecordingStartResult {
  /** The new recording. */
  recording_id: string;
}

function RecordingStartResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  i = (at + 1) * 2;
  n = w[i + 1]!;
  this.recording_id = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingStartResultObject.prototype = Object.prototype;

export function readRecordingStartResult(at: number): RecordingStartResult {
  return new (maker<RecordingStartResult>(RecordingStartResultObject))(at);
}

/** A recording has been stopped. */
export interface RecordingStopResult {
  /** Packets that could not be written. */
  dropped_packets: Int64;
  /**
   * How long it is.
   * In ms.
   */
  duration_ms: Int64;
  /** Where it is, as it was asked for. */
  file_path: string;
  /** Packets written. */
  packets: Int64;
}

function RecordingStopResultObject(this: Record<string, unknown>, at: number): void {
  const w = W;
  const t = T;
  let i = 0;
  let n = 0;
  this.dropped_packets = number(at + 1);
  this.duration_ms = number(at + 2);
  i = (at + 3) * 2;
  n = w[i + 1]!;
  this.file_path = n < WIDE ? t.substring(w[i]!, w[i]! + n) : wide(w[i]!, n);
  this.packets = number(at + 4);
  if (w[at * 2 + 1] !== 0) extras(this, at);
}
RecordingStopResultObject.prototype = Object.prototype;

export function readRecordingStopResult(at: number): RecordingStopResult {
  return new (maker<RecordingStopResult>(RecordingStopResultObject))(at);
}

/** The kinds of EventData, by their places in the table. */
export const EVENT_DATA_KINDS = ["dtmf", "endpoint_state_changed", "vad_silence", "vad_speech_started", "stats", "endpoint_media_timeout", "endpoint_file_finished", "recording_stopped", "endpoint_tone_finished", "endpoint_rtcp_bye", "endpoint_transferred_out", "endpoint_transferred_in", "session_idle_timeout", "session_empty_timeout", "session_orphaned", "events_dropped", "vad_error", "error_event"] as const;

/** The names of EventData on the wire, by their places in the table. */
export const EVENT_DATA_TAGS = ["dtmf", "endpoint.state_changed", "vad.silence", "vad.speech_started", "stats", "endpoint.media_timeout", "endpoint.file.finished", "recording.stopped", "endpoint.tone.finished", "endpoint.rtcp_bye", "endpoint.transferred_out", "endpoint.transferred_in", "session.idle_timeout", "session.empty_timeout", "session.orphaned", "events.dropped", "vad.error", "error"] as const;

/**
 * What has happened: the data of an event, by the event's name.
 *
 * Source: rtpbridge 0.1.0, its events; `endpoint.tone.finished`, `vad.error` and `error` are
 * not in its documentation's list.
 */
export interface EventDataTypes {
  /**
   * A digit was pressed.
   *
   * It is told at its end. Digits are queued behind changes of state, which overtake them.
   */
  "dtmf": Dtmf;
  /** An endpoint is in another state, or said to be in the same one again. */
  "endpoint.state_changed": EndpointStateChanged;
  /** Nobody speaks. Told again and again, after the first speech. */
  "vad.silence": VadSilence;
  /** Somebody has begun to speak. */
  "vad.speech_started": VadSpeechStarted;
  /** Figures of all endpoints, from time to time. */
  "stats": Stats;
  /** Nothing has come from an endpoint's peer for too long. Told once for each silence. */
  "endpoint.media_timeout": EndpointMediaTimeout;
  /** A file is not played any more. No change of state tells this. */
  "endpoint.file.finished": EndpointFileFinished;
  /** A recording has stopped by itself. One that `recording.stop` ended is not told of. */
  "recording.stopped": RecordingStopped;
  /** A tone is not played any more. No change of state tells this. */
  "endpoint.tone.finished": EndpointToneFinished;
  /** An endpoint's peer said good-bye by RTCP. This changes no state. */
  "endpoint.rtcp_bye": EndpointRtcpBye;
  /** An endpoint went to another session; it keeps its id. */
  "endpoint.transferred_out": EndpointTransferredOut;
  /** An endpoint came from another session; it keeps its id. */
  "endpoint.transferred_in": EndpointTransferredIn;
  /** A session has ended because nothing was done with it. Its recordings' ends follow. */
  "session.idle_timeout": SessionIdleTimeout;
  /** A session has ended because there was no endpoint in it. Its recordings' ends follow. */
  "session.empty_timeout": SessionEmptyTimeout;
  /** A session has lost its connection. Documented; it never reaches a client. */
  "session.orphaned": SessionOrphaned;
  /** Events were lost, the newest ones at that time: what follows is usually older than they. */
  "events.dropped": EventsDropped;
  /** The voice detection of an endpoint has broken. */
  "vad.error": VadError;
  /** An event that the server could not write, whichever it was. Never seen. */
  "error": ErrorEvent;
}

export function readEventData(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 0:
      return readDtmf(W[(at) * 2]!);
    case 1:
      return readEndpointStateChanged(W[(at) * 2]!);
    case 2:
      return readVadSilence(W[(at) * 2]!);
    case 3:
      return readVadSpeechStarted(W[(at) * 2]!);
    case 4:
      return readStats(W[(at) * 2]!);
    case 5:
      return readEndpointMediaTimeout(W[(at) * 2]!);
    case 6:
      return readEndpointFileFinished(W[(at) * 2]!);
    case 7:
      return readRecordingStopped(W[(at) * 2]!);
    case 8:
      return readEndpointToneFinished(W[(at) * 2]!);
    case 9:
      return readEndpointRtcpBye(W[(at) * 2]!);
    case 10:
      return readEndpointTransferredOut(W[(at) * 2]!);
    case 11:
      return readEndpointTransferredIn(W[(at) * 2]!);
    case 12:
      return readSessionIdleTimeout(W[(at) * 2]!);
    case 13:
      return readSessionEmptyTimeout(W[(at) * 2]!);
    case 14:
      return readSessionOrphaned(W[(at) * 2]!);
    case 15:
      return readEventsDropped(W[(at) * 2]!);
    case 16:
      return readVadError(W[(at) * 2]!);
    case 17:
      return readErrorEvent(W[(at) * 2]!);
    default:
      return json(at);
  }
}

/** The kinds of Command, by their places in the table. */
export const COMMAND_KINDS = ["session_create", "session_destroy", "session_info", "session_list", "stats_unsubscribe", "session_attach", "session_bridge", "endpoint_create_from_offer", "endpoint_create_offer", "endpoint_accept_answer", "endpoint_remove", "endpoint_transfer", "endpoint_ice_restart", "endpoint_srtp_rekey", "endpoint_dtmf_inject", "endpoint_create_with_file", "endpoint_create_tone", "endpoint_file_seek", "endpoint_file_pause", "endpoint_file_resume", "recording_start", "recording_stop", "vad_start", "vad_stop", "stats_subscribe"] as const;

/** The names of Command on the wire, by their places in the table. */
export const COMMAND_TAGS = ["session.create", "session.destroy", "session.info", "session.list", "stats.unsubscribe", "session.attach", "session.bridge", "endpoint.create_from_offer", "endpoint.create_offer", "endpoint.accept_answer", "endpoint.remove", "endpoint.transfer", "endpoint.ice_restart", "endpoint.srtp_rekey", "endpoint.dtmf.inject", "endpoint.create_with_file", "endpoint.create_tone", "endpoint.file.seek", "endpoint.file.pause", "endpoint.file.resume", "recording.start", "recording.stop", "vad.start", "vad.stop", "stats.subscribe"] as const;

/** A request's method with its parameters. */
export interface CommandTypes {
  /** Creates a session and binds the connection to it. */
  "session.create": undefined;
  /** Ends the session; the connection can take another then. */
  "session.destroy": undefined;
  /** Tells what there is in the session. */
  "session.info": undefined;
  /** Lists all sessions of the server. */
  "session.list": undefined;
  /** Ends the `stats` events. */
  "stats.unsubscribe": undefined;
  /** Binds the connection to a session that lost its own. */
  "session.attach": SessionAttach;
  /** Bridges the session to another. */
  "session.bridge": SessionBridge;
  /** Creates an endpoint for a peer that made an offer. */
  "endpoint.create_from_offer": EndpointCreateFromOffer;
  /** Creates an endpoint for a peer that is to get an offer. */
  "endpoint.create_offer": EndpointCreateOffer;
  /** Gives an endpoint its peer's answer. */
  "endpoint.accept_answer": EndpointAcceptAnswer;
  /** Removes an endpoint. */
  "endpoint.remove": EndpointRemove;
  /** Has an endpoint go to another session. */
  "endpoint.transfer": EndpointTransfer;
  /** Has a WebRTC endpoint connect anew. */
  "endpoint.ice_restart": EndpointIceRestart;
  /** Gives an endpoint new keys. */
  "endpoint.srtp_rekey": EndpointSrtpRekey;
  /** Sends a digit to an endpoint's peer. */
  "endpoint.dtmf.inject": EndpointDtmfInject;
  /** Creates an endpoint that plays a file. */
  "endpoint.create_with_file": EndpointCreateWithFile;
  /** Creates an endpoint that plays a tone. */
  "endpoint.create_tone": EndpointCreateTone;
  /** Goes to another place in a file. */
  "endpoint.file.seek": EndpointFileSeek;
  /** Has a file wait. */
  "endpoint.file.pause": EndpointFilePause;
  /** Has a file go on. */
  "endpoint.file.resume": EndpointFileResume;
  /** Begins to record. */
  "recording.start": RecordingStart;
  /** Stops a recording. */
  "recording.stop": RecordingStop;
  /** Begins to detect an endpoint's voice. */
  "vad.start": VadStart;
  /** Ends the detection of an endpoint's voice. */
  "vad.stop": VadStop;
  /** Asks for `stats` events. */
  "stats.subscribe": StatsSubscribe;
}

export function readCommand(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 5:
      return readSessionAttach(W[(at) * 2]!);
    case 6:
      return readSessionBridge(W[(at) * 2]!);
    case 7:
      return readEndpointCreateFromOffer(W[(at) * 2]!);
    case 8:
      return readEndpointCreateOffer(W[(at) * 2]!);
    case 9:
      return readEndpointAcceptAnswer(W[(at) * 2]!);
    case 10:
      return readEndpointRemove(W[(at) * 2]!);
    case 11:
      return readEndpointTransfer(W[(at) * 2]!);
    case 12:
      return readEndpointIceRestart(W[(at) * 2]!);
    case 13:
      return readEndpointSrtpRekey(W[(at) * 2]!);
    case 14:
      return readEndpointDtmfInject(W[(at) * 2]!);
    case 15:
      return readEndpointCreateWithFile(W[(at) * 2]!);
    case 16:
      return readEndpointCreateTone(W[(at) * 2]!);
    case 17:
      return readEndpointFileSeek(W[(at) * 2]!);
    case 18:
      return readEndpointFilePause(W[(at) * 2]!);
    case 19:
      return readEndpointFileResume(W[(at) * 2]!);
    case 20:
      return readRecordingStart(W[(at) * 2]!);
    case 21:
      return readRecordingStop(W[(at) * 2]!);
    case 22:
      return readVadStart(W[(at) * 2]!);
    case 23:
      return readVadStop(W[(at) * 2]!);
    case 24:
      return readStatsSubscribe(W[(at) * 2]!);
    default:
      return json(at);
  }
}

/** The kinds of MethodResult, by their places in the table. */
export const METHOD_RESULT_KINDS = ["session_create_result", "empty_result", "session_info_result", "session_list_result", "empty_result", "empty_result", "session_bridge_result", "endpoint_create_from_offer_result", "endpoint_create_offer_result", "empty_result", "empty_result", "endpoint_transfer_result", "endpoint_ice_restart_result", "endpoint_srtp_rekey_result", "empty_result", "endpoint_create_with_file_result", "endpoint_create_tone_result", "empty_result", "empty_result", "empty_result", "recording_start_result", "recording_stop_result", "empty_result", "empty_result", "empty_result"] as const;

/** The names of MethodResult on the wire, by their places in the table. */
export const METHOD_RESULT_TAGS = ["session.create", "session.destroy", "session.info", "session.list", "stats.unsubscribe", "session.attach", "session.bridge", "endpoint.create_from_offer", "endpoint.create_offer", "endpoint.accept_answer", "endpoint.remove", "endpoint.transfer", "endpoint.ice_restart", "endpoint.srtp_rekey", "endpoint.dtmf.inject", "endpoint.create_with_file", "endpoint.create_tone", "endpoint.file.seek", "endpoint.file.pause", "endpoint.file.resume", "recording.start", "recording.stop", "vad.start", "vad.stop", "stats.subscribe"] as const;

/** What a request gave. */
export interface MethodResultTypes {
  /** Creates a session and binds the connection to it. */
  "session.create": SessionCreateResult;
  /** Ends the session; the connection can take another then. */
  "session.destroy": EmptyResult;
  /** Tells what there is in the session. */
  "session.info": SessionInfoResult;
  /** Lists all sessions of the server. */
  "session.list": SessionListResult;
  /** Ends the `stats` events. */
  "stats.unsubscribe": EmptyResult;
  /** Binds the connection to a session that lost its own. */
  "session.attach": EmptyResult;
  /** Bridges the session to another. */
  "session.bridge": SessionBridgeResult;
  /** Creates an endpoint for a peer that made an offer. */
  "endpoint.create_from_offer": EndpointCreateFromOfferResult;
  /** Creates an endpoint for a peer that is to get an offer. */
  "endpoint.create_offer": EndpointCreateOfferResult;
  /** Gives an endpoint its peer's answer. */
  "endpoint.accept_answer": EmptyResult;
  /** Removes an endpoint. */
  "endpoint.remove": EmptyResult;
  /** Has an endpoint go to another session. */
  "endpoint.transfer": EndpointTransferResult;
  /** Has a WebRTC endpoint connect anew. */
  "endpoint.ice_restart": EndpointIceRestartResult;
  /** Gives an endpoint new keys. */
  "endpoint.srtp_rekey": EndpointSrtpRekeyResult;
  /** Sends a digit to an endpoint's peer. */
  "endpoint.dtmf.inject": EmptyResult;
  /** Creates an endpoint that plays a file. */
  "endpoint.create_with_file": EndpointCreateWithFileResult;
  /** Creates an endpoint that plays a tone. */
  "endpoint.create_tone": EndpointCreateToneResult;
  /** Goes to another place in a file. */
  "endpoint.file.seek": EmptyResult;
  /** Has a file wait. */
  "endpoint.file.pause": EmptyResult;
  /** Has a file go on. */
  "endpoint.file.resume": EmptyResult;
  /** Begins to record. */
  "recording.start": RecordingStartResult;
  /** Stops a recording. */
  "recording.stop": RecordingStopResult;
  /** Begins to detect an endpoint's voice. */
  "vad.start": EmptyResult;
  /** Ends the detection of an endpoint's voice. */
  "vad.stop": EmptyResult;
  /** Asks for `stats` events. */
  "stats.subscribe": EmptyResult;
}

export function readMethodResult(which: number, at: number): unknown {
  if (isNull(at)) return null;
  switch (which) {
    case 0:
      return readSessionCreateResult(W[(at) * 2]!);
    case 1:
      return readEmptyResult(W[(at) * 2]!);
    case 2:
      return readSessionInfoResult(W[(at) * 2]!);
    case 3:
      return readSessionListResult(W[(at) * 2]!);
    case 4:
      return readEmptyResult(W[(at) * 2]!);
    case 5:
      return readEmptyResult(W[(at) * 2]!);
    case 6:
      return readSessionBridgeResult(W[(at) * 2]!);
    case 7:
      return readEndpointCreateFromOfferResult(W[(at) * 2]!);
    case 8:
      return readEndpointCreateOfferResult(W[(at) * 2]!);
    case 9:
      return readEmptyResult(W[(at) * 2]!);
    case 10:
      return readEmptyResult(W[(at) * 2]!);
    case 11:
      return readEndpointTransferResult(W[(at) * 2]!);
    case 12:
      return readEndpointIceRestartResult(W[(at) * 2]!);
    case 13:
      return readEndpointSrtpRekeyResult(W[(at) * 2]!);
    case 14:
      return readEmptyResult(W[(at) * 2]!);
    case 15:
      return readEndpointCreateWithFileResult(W[(at) * 2]!);
    case 16:
      return readEndpointCreateToneResult(W[(at) * 2]!);
    case 17:
      return readEmptyResult(W[(at) * 2]!);
    case 18:
      return readEmptyResult(W[(at) * 2]!);
    case 19:
      return readEmptyResult(W[(at) * 2]!);
    case 20:
      return readRecordingStartResult(W[(at) * 2]!);
    case 21:
      return readRecordingStopResult(W[(at) * 2]!);
    case 22:
      return readEmptyResult(W[(at) * 2]!);
    case 23:
      return readEmptyResult(W[(at) * 2]!);
    case 24:
      return readEmptyResult(W[(at) * 2]!);
    default:
      return json(at);
  }
}

/** The places of the messages in the module's table. */
export const PLACES = {
  Event: 80,
  Response: 81,
  ResponseError: 82,
  Request: 83,
  SerializationFailed: 84,
  Dtmf: 85,
  EndpointStateChanged: 86,
  VadSilence: 87,
  VadSpeechStarted: 88,
  Stats: 89,
  EndpointStats: 90,
  InboundStats: 91,
  OutboundStats: 92,
  EndpointMediaTimeout: 93,
  EndpointFileFinished: 94,
  RecordingStopped: 95,
  EndpointToneFinished: 96,
  EndpointRtcpBye: 97,
  EndpointTransferredOut: 98,
  EndpointTransferredIn: 99,
  SessionIdleTimeout: 100,
  SessionEmptyTimeout: 101,
  SessionOrphaned: 102,
  EventsDropped: 103,
  VadError: 104,
  ErrorEvent: 105,
  SessionAttach: 106,
  SessionBridge: 107,
  EndpointCreateFromOffer: 108,
  EndpointCreateOffer: 109,
  EndpointAcceptAnswer: 110,
  EndpointRemove: 111,
  EndpointTransfer: 112,
  EndpointIceRestart: 113,
  EndpointSrtpRekey: 114,
  EndpointDtmfInject: 115,
  EndpointCreateWithFile: 116,
  EndpointCreateTone: 117,
  EndpointFileSeek: 118,
  EndpointFilePause: 119,
  EndpointFileResume: 120,
  RecordingStart: 121,
  RecordingStop: 122,
  VadStart: 123,
  VadStop: 124,
  StatsSubscribe: 125,
  SessionCreateResult: 126,
  EmptyResult: 127,
  SessionInfoResult: 128,
  EndpointInfo: 129,
  RecordingInfo: 130,
  SessionListResult: 131,
  SessionSummary: 132,
  SessionBridgeResult: 133,
  EndpointCreateFromOfferResult: 134,
  EndpointCreateOfferResult: 135,
  EndpointTransferResult: 136,
  EndpointIceRestartResult: 137,
  EndpointSrtpRekeyResult: 138,
  EndpointCreateWithFileResult: 139,
  EndpointCreateToneResult: 140,
  RecordingStartResult: 141,
  RecordingStopResult: 142,
} as const;
