/**
 * gateway's messages, and how they are read off the record area.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { bool, bytes, double, enumeration, int32, int64, span, uint32, uint64 } from "../area.js";
import type { Int64 } from "../values.js";

/** What happened to a call. */
export type EventType = "UNKNOWN" | "CHANNEL_CREATE" | "CHANNEL_ANSWER" | "CHANNEL_HANGUP_COMPLETE" | "CHANNEL_HOLD" | "CHANNEL_RESUME" | number;

/** The numbers of EventType. */
export const EVENT_TYPE = {
  /** Reserved: it should not appear, and is to be logged and dropped. */
  UNKNOWN: 0,
  /** The call exists: it is being set up, or rings. */
  CHANNEL_CREATE: 1,
  /** The call was answered. */
  CHANNEL_ANSWER: 2,
  /** The call has ended: the last event of a call. */
  CHANNEL_HANGUP_COMPLETE: 3,
  /** The call was put on hold. */
  CHANNEL_HOLD: 4,
  /** The call goes on after a hold. */
  CHANNEL_RESUME: 5,
} as const;
const EVENT_TYPE_NAMES = new Map<number, keyof typeof EVENT_TYPE>([[0, "UNKNOWN"], [1, "CHANNEL_CREATE"], [2, "CHANNEL_ANSWER"], [3, "CHANNEL_HANGUP_COMPLETE"], [4, "CHANNEL_HOLD"], [5, "CHANNEL_RESUME"]]);

/** What the gateway is to do with a call. */
export type DialplanAction = "HANGUP" | "PARK" | "MUSIC_ON_HOLD" | "PLAYBACK" | "UNPARK_AND_BRIDGE" | "ANSWER" | "AI_BIDIRECTIONAL_STREAM" | "TRANSFER" | "MUTE" | "UNMUTE" | "HOLD" | "UNHOLD" | "SEND_DTMF" | "SUPERVISE" | "LOOPBACK" | number;

/** The numbers of DialplanAction. */
export const DIALPLAN_ACTION = {
  /** End the call. */
  HANGUP: 0,
  /** Park the call. */
  PARK: 1,
  /** Play music on hold. */
  MUSIC_ON_HOLD: 2,
  /** Play a recording. */
  PLAYBACK: 3,
  /** Take the call from its parking place and connect it. */
  UNPARK_AND_BRIDGE: 4,
  /** Answer the call. */
  ANSWER: 5,
  /** Connect the call's audio with an AI agent, both ways. */
  AI_BIDIRECTIONAL_STREAM: 6,
  /** Transfer the call. */
  TRANSFER: 7,
  /** Mute the call. */
  MUTE: 8,
  /** End the muting. */
  UNMUTE: 9,
  /** Put the call on hold. */
  HOLD: 10,
  /** End the hold. */
  UNHOLD: 11,
  /** Send DTMF digits. */
  SEND_DTMF: 12,
  /** Supervise the call; known to the gateway only. */
  SUPERVISE: 13,
  /** Send the call's audio back. */
  LOOPBACK: 14,
} as const;
const DIALPLAN_ACTION_NAMES = new Map<number, keyof typeof DIALPLAN_ACTION>([[0, "HANGUP"], [1, "PARK"], [2, "MUSIC_ON_HOLD"], [3, "PLAYBACK"], [4, "UNPARK_AND_BRIDGE"], [5, "ANSWER"], [6, "AI_BIDIRECTIONAL_STREAM"], [7, "TRANSFER"], [8, "MUTE"], [9, "UNMUTE"], [10, "HOLD"], [11, "UNHOLD"], [12, "SEND_DTMF"], [13, "SUPERVISE"], [14, "LOOPBACK"]]);

/** What the gateway does with the calls that come in on a trunk. */
export type InboundRule = "REJECT" | "PLAY_AND_HANGUP" | "NOTIFY_AND_HANGUP" | "HANDLE_AI" | number;

/** The numbers of InboundRule. */
export const INBOUND_RULE = {
  /** Reject the call. */
  REJECT: 0,
  /** Play a recording and hang up. */
  PLAY_AND_HANGUP: 1,
  /** Call a webhook and hang up. */
  NOTIFY_AND_HANGUP: 2,
  /** Give the call to an AI agent. */
  HANDLE_AI: 3,
} as const;
const INBOUND_RULE_NAMES = new Map<number, keyof typeof INBOUND_RULE>([[0, "REJECT"], [1, "PLAY_AND_HANGUP"], [2, "NOTIFY_AND_HANGUP"], [3, "HANDLE_AI"]]);

/** How a supervisor takes part in a call. */
export type SuperviseMode = "MONITOR" | "WHISPER_AGENT" | "WHISPER_CALLER" | "BARGE" | "AGENTIC_MONITOR" | number;

/** The numbers of SuperviseMode. */
export const SUPERVISE_MODE = {
  /** Listens. */
  MONITOR: 0,
  /** Is heard by the agent only. */
  WHISPER_AGENT: 1,
  /** Is heard by the caller only. */
  WHISPER_CALLER: 2,
  /** Is heard by both. */
  BARGE: 3,
  /** An AI agent listens. */
  AGENTIC_MONITOR: 4,
} as const;
const SUPERVISE_MODE_NAMES = new Map<number, keyof typeof SUPERVISE_MODE>([[0, "MONITOR"], [1, "WHISPER_AGENT"], [2, "WHISPER_CALLER"], [3, "BARGE"], [4, "AGENTIC_MONITOR"]]);

/** Why a request failed. */
export type ErrorCode = "SUCCESS" | "ERR_INVALID_TRUNK" | "ERR_INVALID_DESTINATION" | "ERR_RATE_LIMITED" | "ERR_CIRCUIT_BREAKER" | "ERR_INTERNAL_ERROR" | "ERR_VALIDATION_FAILED" | "ERR_UNAUTHORIZED" | number;

/** The numbers of ErrorCode. */
export const ERROR_CODE = {
  /** It did not fail. */
  SUCCESS: 0,
  /** The trunk does not exist or is not usable. */
  ERR_INVALID_TRUNK: 1,
  /** The destination cannot be dialled. */
  ERR_INVALID_DESTINATION: 2,
  /** Too many requests. */
  ERR_RATE_LIMITED: 3,
  /** The gateway has stopped taking requests for a while. */
  ERR_CIRCUIT_BREAKER: 4,
  /** The gateway's own fault. */
  ERR_INTERNAL_ERROR: 5,
  /** A field has a value that the gateway does not take. */
  ERR_VALIDATION_FAILED: 6,
  /** The caller may not do this. */
  ERR_UNAUTHORIZED: 7,
} as const;
const ERROR_CODE_NAMES = new Map<number, keyof typeof ERROR_CODE>([[0, "SUCCESS"], [1, "ERR_INVALID_TRUNK"], [2, "ERR_INVALID_DESTINATION"], [3, "ERR_RATE_LIMITED"], [4, "ERR_CIRCUIT_BREAKER"], [5, "ERR_INTERNAL_ERROR"], [6, "ERR_VALIDATION_FAILED"], [7, "ERR_UNAUTHORIZED"]]);

/** What happened to a call. */
export interface CallEvent {
  kind: "call_event";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier, the same in all its events. */
  call_sid: string;
  /** What happened. */
  event_type: EventType;
  /**
   * A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY,
   * NO_ANSWER; others occur.
   */
  status: string;
  /**
   * When the call began.
   * In ms since the Unix epoch.
   */
  start_timestamp_ms: Int64;
  /** Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE. */
  q850_cause: number;
  /** Where the recording is, on CHANNEL_HANGUP_COMPLETE. */
  recording_url: string;
  /**
   * How long the call was, on CHANNEL_HANGUP_COMPLETE.
   * In s.
   */
  duration_seconds: number;
  /**
   * When the call was answered, from CHANNEL_ANSWER on.
   * In ms since the Unix epoch.
   */
  answer_timestamp_ms: Int64;
  /**
   * When the call ended, on CHANNEL_HANGUP_COMPLETE.
   * In ms since the Unix epoch.
   */
  end_timestamp_ms: Int64;
  /** RTP packets sent, on CHANNEL_HANGUP_COMPLETE. */
  packets_sent: number;
  /** RTP packets received, on CHANNEL_HANGUP_COMPLETE. */
  packets_received: number;
  /** RTP packets lost, on CHANNEL_HANGUP_COMPLETE. */
  packets_lost: number;
  /**
   * Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE.
   * In bytes.
   */
  bytes_sent: Int64;
  /**
   * The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE.
   * In ms.
   */
  jitter_ms: number;
  /** The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE. */
  estimated_mos: number;
  /** The trunk that the call came or went by. */
  trunk_id: string;
  /** The tenant that the call belongs to. */
  tenant_id: string;
  /** The audio codec, once negotiated. */
  codec: string;
  /**
   * When the gateway emitted this event.
   * In ms since the Unix epoch.
   */
  timestamp_ms: Int64;
  /** The client id of the subscription that this event answers. */
  client_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readCallEvent(at: number): CallEvent {
  return {
    kind: "call_event",
    offset: 0,
    call_sid: span(at + 1),
    event_type: enumeration(EVENT_TYPE_NAMES, at + 2),
    status: span(at + 3),
    start_timestamp_ms: int64(at + 4),
    q850_cause: int32(at + 5),
    recording_url: span(at + 6),
    duration_seconds: int32(at + 7),
    answer_timestamp_ms: int64(at + 8),
    end_timestamp_ms: int64(at + 9),
    packets_sent: uint32(at + 10),
    packets_received: uint32(at + 11),
    packets_lost: uint32(at + 12),
    bytes_sent: uint64(at + 13),
    jitter_ms: double(at + 14),
    estimated_mos: double(at + 15),
    trunk_id: span(at + 16),
    tenant_id: span(at + 17),
    codec: span(at + 18),
    timestamp_ms: int64(at + 19),
    client_id: span(at + 20),
  };
}

/** A piece of a call's audio. */
export interface AudioFrame {
  kind: "audio_frame";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The audio, encoded as `codec` says: 160 bytes for 20 ms of G.711. */
  payload: Uint8Array<ArrayBuffer>;
  /** PCMU, PCMA or PCM16. */
  codec: string;
  /** Rises by one with each frame of the call in this direction. */
  sequence_number: Int64;
  /** Whether this is the last frame of the call in this direction. */
  end_of_stream: boolean;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAudioFrame(at: number): AudioFrame {
  return {
    kind: "audio_frame",
    offset: 0,
    call_sid: span(at + 1),
    payload: bytes(at + 2),
    codec: span(at + 3),
    sequence_number: uint64(at + 4),
    end_of_stream: bool(at + 5),
  };
}

/**
 * Asks for the events of all calls: the first and only message of a stream that the client
 * opens. The same client id on a later connection resumes the subscription.
 */
export interface EventStreamRequest {
  kind: "event_stream_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The client's own name for its subscription. */
  client_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readEventStreamRequest(at: number): EventStreamRequest {
  return {
    kind: "event_stream_request",
    offset: 0,
    client_id: span(at + 1),
  };
}

/** Places a call. */
export interface OriginateRequest {
  kind: "originate_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The trunk to call by. */
  trunk_id: string;
  /** The number or address to call. */
  to: string;
  /** The number to show. */
  call_from: string;
  /** The AI agent's WebSocket. */
  ai_websocket_url: string;
  /** The AI agent's QUIC address. */
  ai_quic_url: string;
  /** The tenant that the call belongs to. */
  tenant_id: string;
  /**
   * The longest that the call may last.
   * In ms.
   */
  max_duration_ms: number;
  /** The identifier that the call is to have. */
  call_sid: string;
  /** What to do with the call when it is answered. */
  default_app: DialplanAction;
  /** The arguments of `default_app`. */
  default_app_args: string;
  /** Whether speech interrupts the agent. */
  auto_barge_in: boolean;
  /**
   * How long speech must last to interrupt.
   * In ms.
   */
  barge_in_patience_ms: number;
  /** The client's own name for its subscription. */
  client_id: string;
  /** The media session; since version 1. */
  session_id: number;
  /** The key of the agent's configuration; since version 1. */
  agent_config_key: string;
  /** The W3C trace context; since version 1. */
  traceparent: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readOriginateRequest(at: number): OriginateRequest {
  return {
    kind: "originate_request",
    offset: 0,
    trunk_id: span(at + 1),
    to: span(at + 2),
    call_from: span(at + 3),
    ai_websocket_url: span(at + 4),
    ai_quic_url: span(at + 5),
    tenant_id: span(at + 6),
    max_duration_ms: int32(at + 7),
    call_sid: span(at + 8),
    default_app: enumeration(DIALPLAN_ACTION_NAMES, at + 9),
    default_app_args: span(at + 10),
    auto_barge_in: bool(at + 11),
    barge_in_patience_ms: int32(at + 12),
    client_id: span(at + 13),
    session_id: uint32(at + 14),
    agent_config_key: span(at + 15),
    traceparent: span(at + 16),
  };
}

/** Places the calls of a list. */
export interface BulkRequest {
  kind: "bulk_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** Where the list of numbers is. */
  csv_url: string;
  /** The trunk to call by. */
  template_trunk_id: string;
  /** The number or address to call, with places for columns of the list. */
  template_to: string;
  /** The number to show. */
  template_call_from: string;
  /** The AI agent's WebSocket. */
  template_ai_websocket_url: string;
  /** The AI agent's QUIC address. */
  template_ai_quic_url: string;
  /** The tenant that the calls belong to. */
  template_tenant_id: string;
  /**
   * The longest that a call may last.
   * In ms.
   */
  template_max_duration_ms: number;
  /** What to do with a call when it is answered. */
  template_default_app: DialplanAction;
  /** The arguments of `template_default_app`. */
  template_default_app_args: string;
  /** How many calls to place in a second. */
  calls_per_second: number;
  /** How many calls may be up at once. */
  max_concurrent_calls: number;
  /** The campaign's identifier. */
  campaign_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBulkRequest(at: number): BulkRequest {
  return {
    kind: "bulk_request",
    offset: 0,
    csv_url: span(at + 1),
    template_trunk_id: span(at + 2),
    template_to: span(at + 3),
    template_call_from: span(at + 4),
    template_ai_websocket_url: span(at + 5),
    template_ai_quic_url: span(at + 6),
    template_tenant_id: span(at + 7),
    template_max_duration_ms: int32(at + 8),
    template_default_app: enumeration(DIALPLAN_ACTION_NAMES, at + 9),
    template_default_app_args: span(at + 10),
    calls_per_second: int32(at + 11),
    max_concurrent_calls: int32(at + 12),
    campaign_id: span(at + 13),
  };
}

/** Stops the calls of a list. */
export interface AbortBulkRequest {
  kind: "abort_bulk_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The campaign's identifier. */
  campaign_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAbortBulkRequest(at: number): AbortBulkRequest {
  return {
    kind: "abort_bulk_request",
    offset: 0,
    campaign_id: span(at + 1),
  };
}

/** Ends a call. */
export interface TerminateRequest {
  kind: "terminate_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readTerminateRequest(at: number): TerminateRequest {
  return {
    kind: "terminate_request",
    offset: 0,
    call_sid: span(at + 1),
  };
}

/** Says what is to be done with the calls that come in on a trunk. */
export interface SetInboundRoutingRequest {
  kind: "set_inbound_routing_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The trunk. */
  trunk_id: string;
  /** What to do. */
  rule: InboundRule;
  /** The recording to play. */
  audio_url: string;
  /** The webhook to call. */
  webhook_url: string;
  /** The AI agent's WebSocket. */
  ai_websocket_url: string;
  /** The AI agent's QUIC address. */
  ai_quic_url: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readSetInboundRoutingRequest(at: number): SetInboundRoutingRequest {
  return {
    kind: "set_inbound_routing_request",
    offset: 0,
    trunk_id: span(at + 1),
    rule: enumeration(INBOUND_RULE_NAMES, at + 2),
    audio_url: span(at + 3),
    webhook_url: span(at + 4),
    ai_websocket_url: span(at + 5),
    ai_quic_url: span(at + 6),
  };
}

/** Asks which calls are waiting on a trunk. */
export interface GetIncomingCallsRequest {
  kind: "get_incoming_calls_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The trunk. */
  trunk_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readGetIncomingCallsRequest(at: number): GetIncomingCallsRequest {
  return {
    kind: "get_incoming_calls_request",
    offset: 0,
    trunk_id: span(at + 1),
  };
}

/** Answers a waiting call. */
export interface AnswerIncomingCallRequest {
  kind: "answer_incoming_call_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The AI agent's WebSocket. */
  ai_websocket_url: string;
  /** The AI agent's QUIC address. */
  ai_quic_url: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAnswerIncomingCallRequest(at: number): AnswerIncomingCallRequest {
  return {
    kind: "answer_incoming_call_request",
    offset: 0,
    call_sid: span(at + 1),
    ai_websocket_url: span(at + 2),
    ai_quic_url: span(at + 3),
  };
}

/** A request or response that says nothing. */
export interface Empty {
  kind: "empty";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readEmpty(at: number): Empty {
  return {
    kind: "empty",
    offset: 0,
  };
}

/** Asks for the calls of a bucket. */
export interface BucketRequest {
  kind: "bucket_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The bucket's identifier. */
  bucket_id: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBucketRequest(at: number): BucketRequest {
  return {
    kind: "bucket_request",
    offset: 0,
    bucket_id: span(at + 1),
  };
}

/** Does something with all calls of a bucket. */
export interface BucketActionRequest {
  kind: "bucket_action_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The bucket's identifier. */
  bucket_id: string;
  /** What to do; the numbers are not documented. */
  action: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBucketActionRequest(at: number): BucketActionRequest {
  return {
    kind: "bucket_action_request",
    offset: 0,
    bucket_id: span(at + 1),
    action: int32(at + 2),
  };
}

/** Does something with a call. */
export interface ExecuteDialplanRequest {
  kind: "execute_dialplan_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** What to do. */
  action: DialplanAction;
  /** The arguments of `action`. */
  app_args: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readExecuteDialplanRequest(at: number): ExecuteDialplanRequest {
  return {
    kind: "execute_dialplan_request",
    offset: 0,
    call_sid: span(at + 1),
    action: enumeration(DIALPLAN_ACTION_NAMES, at + 2),
    app_args: span(at + 3),
  };
}

/** Stops what the agent of a call is saying. */
export interface BargeRequest {
  kind: "barge_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBargeRequest(at: number): BargeRequest {
  return {
    kind: "barge_request",
    offset: 0,
    call_sid: span(at + 1),
  };
}

/** Asks for a WebTransport session for a call's media. */
export interface AllocateWtRequest {
  kind: "allocate_wt_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The agent's identifier. */
  agent_id: string;
  /** The tenant that the call belongs to. */
  tenant_id: string;
  /** The trunk. */
  trunk_id: string;
  /** The realm. */
  realm: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAllocateWtRequest(at: number): AllocateWtRequest {
  return {
    kind: "allocate_wt_request",
    offset: 0,
    call_sid: span(at + 1),
    agent_id: span(at + 2),
    tenant_id: span(at + 3),
    trunk_id: span(at + 4),
    realm: span(at + 5),
  };
}

/** Takes part in a call as its supervisor. */
export interface SuperviseSubscribeRequest {
  kind: "supervise_subscribe_request";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The supervisor's identifier. */
  supervisor_id: string;
  /** The tenant that the call belongs to. */
  tenant_id: string;
  /** How to take part. */
  mode: SuperviseMode;
  /** The supervisor's credential. */
  auth_token: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readSuperviseSubscribeRequest(at: number): SuperviseSubscribeRequest {
  return {
    kind: "supervise_subscribe_request",
    offset: 0,
    call_sid: span(at + 1),
    supervisor_id: span(at + 2),
    tenant_id: span(at + 3),
    mode: enumeration(SUPERVISE_MODE_NAMES, at + 4),
    auth_token: span(at + 5),
  };
}

/** Whether a call is being placed. */
export interface OriginateResponse {
  kind: "originate_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** What went wrong. */
  error_code: ErrorCode;
  /**
   * When the gateway answered.
   * In ms since the Unix epoch.
   */
  timestamp_ms: Int64;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readOriginateResponse(at: number): OriginateResponse {
  return {
    kind: "originate_response",
    offset: 0,
    call_sid: span(at + 1),
    status: span(at + 2),
    error_message: span(at + 3),
    error_code: enumeration(ERROR_CODE_NAMES, at + 4),
    timestamp_ms: int64(at + 5),
  };
}

/** Whether the calls of a list are being placed, or were stopped. */
export interface BulkResponse {
  kind: "bulk_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The outcome, for people. */
  status: string;
  /** How many numbers the list has. */
  loaded_numbers: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBulkResponse(at: number): BulkResponse {
  return {
    kind: "bulk_response",
    offset: 0,
    status: span(at + 1),
    loaded_numbers: int32(at + 2),
  };
}

/** Whether a call was ended. */
export interface TerminateResponse {
  kind: "terminate_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** What went wrong. */
  error_code: ErrorCode;
  /**
   * When the gateway answered.
   * In ms since the Unix epoch.
   */
  timestamp_ms: Int64;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readTerminateResponse(at: number): TerminateResponse {
  return {
    kind: "terminate_response",
    offset: 0,
    call_sid: span(at + 1),
    status: span(at + 2),
    error_message: span(at + 3),
    error_code: enumeration(ERROR_CODE_NAMES, at + 4),
    timestamp_ms: int64(at + 5),
  };
}

/**
 * The calls that wait on a trunk. How the list is written is not known: its bytes are the
 * `extra` of the envelope.
 */
export interface GetIncomingCallsResponse {
  kind: "get_incoming_calls_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readGetIncomingCallsResponse(at: number): GetIncomingCallsResponse {
  return {
    kind: "get_incoming_calls_response",
    offset: 0,
  };
}

/** A call that waits on a trunk. */
export interface IncomingCallInfo {
  kind: "incoming_call_info";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The calling number. */
  call_from: string;
  /**
   * When the call began.
   * In ms since the Unix epoch.
   */
  start_timestamp_ms: Int64;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readIncomingCallInfo(at: number): IncomingCallInfo {
  return {
    kind: "incoming_call_info",
    offset: 0,
    call_sid: span(at + 1),
    call_from: span(at + 2),
    start_timestamp_ms: int64(at + 3),
  };
}

/** Whether a waiting call was answered. */
export interface AnswerIncomingCallResponse {
  kind: "answer_incoming_call_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The call's identifier. */
  call_sid: string;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** What went wrong. */
  error_code: ErrorCode;
  /**
   * When the gateway answered.
   * In ms since the Unix epoch.
   */
  timestamp_ms: Int64;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAnswerIncomingCallResponse(at: number): AnswerIncomingCallResponse {
  return {
    kind: "answer_incoming_call_response",
    offset: 0,
    call_sid: span(at + 1),
    status: span(at + 2),
    error_message: span(at + 3),
    error_code: enumeration(ERROR_CODE_NAMES, at + 4),
    timestamp_ms: int64(at + 5),
  };
}

/**
 * The buckets that hold calls. How the list is written is not known: its bytes are the
 * `extra` of the envelope.
 */
export interface ListBucketsResponse {
  kind: "list_buckets_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readListBucketsResponse(at: number): ListBucketsResponse {
  return {
    kind: "list_buckets_response",
    offset: 0,
  };
}

/** A bucket of calls. */
export interface BucketInfo {
  kind: "bucket_info";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The bucket's identifier. */
  bucket_id: string;
  /** How many calls are in it. */
  pending_count: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBucketInfo(at: number): BucketInfo {
  return {
    kind: "bucket_info",
    offset: 0,
    bucket_id: span(at + 1),
    pending_count: int32(at + 2),
  };
}

/** The calls of a bucket. */
export interface BucketCallList {
  kind: "bucket_call_list";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The calls' identifiers. */
  call_sids: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBucketCallList(at: number): BucketCallList {
  return {
    kind: "bucket_call_list",
    offset: 0,
    call_sids: span(at + 1),
  };
}

/** How much was done with the calls of a bucket. */
export interface BucketActionResponse {
  kind: "bucket_action_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** With how many calls it was done. */
  processed_count: number;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readBucketActionResponse(at: number): BucketActionResponse {
  return {
    kind: "bucket_action_response",
    offset: 0,
    processed_count: int32(at + 1),
  };
}

/** Whether it was done. */
export interface ExecuteDialplanResponse {
  kind: "execute_dialplan_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** What went wrong. */
  error_code: ErrorCode;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readExecuteDialplanResponse(at: number): ExecuteDialplanResponse {
  return {
    kind: "execute_dialplan_response",
    offset: 0,
    status: span(at + 1),
    error_message: span(at + 2),
    error_code: enumeration(ERROR_CODE_NAMES, at + 3),
  };
}

/** Where the WebTransport session for a call's media is. */
export interface AllocateWtResponse {
  kind: "allocate_wt_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The host to connect to. */
  host: string;
  /** Its port. */
  port: number;
  /** The node's identifier. */
  node_id: string;
  /** The credential for the session. */
  media_token: string;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** What went wrong. */
  error_code: ErrorCode;
  /**
   * When the gateway answered.
   * In ms since the Unix epoch.
   */
  timestamp_ms: Int64;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readAllocateWtResponse(at: number): AllocateWtResponse {
  return {
    kind: "allocate_wt_response",
    offset: 0,
    host: span(at + 1),
    port: uint32(at + 2),
    node_id: span(at + 3),
    media_token: span(at + 4),
    status: span(at + 5),
    error_message: span(at + 6),
    error_code: enumeration(ERROR_CODE_NAMES, at + 7),
    timestamp_ms: int64(at + 8),
  };
}

/** Whether a supervisor takes part. */
export interface SuperviseSubscribeResponse {
  kind: "supervise_subscribe_response";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  /** The outcome, for people. */
  status: string;
  /** What went wrong, for people. */
  error_message: string;
  /** Bytes of the envelope behind the fields that are known: a newer sender's. */
  extra?: Uint8Array<ArrayBuffer>;
}

export function readSuperviseSubscribeResponse(at: number): SuperviseSubscribeResponse {
  return {
    kind: "supervise_subscribe_response",
    offset: 0,
    status: span(at + 1),
    error_message: span(at + 2),
  };
}

/** A message of the gateway that is known. */
export type Known =
  | CallEvent
  | AudioFrame
  | EventStreamRequest
  | OriginateRequest
  | BulkRequest
  | AbortBulkRequest
  | TerminateRequest
  | SetInboundRoutingRequest
  | GetIncomingCallsRequest
  | AnswerIncomingCallRequest
  | Empty
  | BucketRequest
  | BucketActionRequest
  | ExecuteDialplanRequest
  | BargeRequest
  | AllocateWtRequest
  | SuperviseSubscribeRequest
  | OriginateResponse
  | BulkResponse
  | TerminateResponse
  | GetIncomingCallsResponse
  | IncomingCallInfo
  | AnswerIncomingCallResponse
  | ListBucketsResponse
  | BucketInfo
  | BucketCallList
  | BucketActionResponse
  | ExecuteDialplanResponse
  | AllocateWtResponse
  | SuperviseSubscribeResponse
;

/** The readers, by the message's place in the table. */
export const READERS: readonly ((at: number) => Known)[] = [
  readCallEvent,
  readAudioFrame,
  readEventStreamRequest,
  readOriginateRequest,
  readBulkRequest,
  readAbortBulkRequest,
  readTerminateRequest,
  readSetInboundRoutingRequest,
  readGetIncomingCallsRequest,
  readAnswerIncomingCallRequest,
  readEmpty,
  readBucketRequest,
  readBucketActionRequest,
  readExecuteDialplanRequest,
  readBargeRequest,
  readAllocateWtRequest,
  readSuperviseSubscribeRequest,
  readOriginateResponse,
  readBulkResponse,
  readTerminateResponse,
  readGetIncomingCallsResponse,
  readIncomingCallInfo,
  readAnswerIncomingCallResponse,
  readListBucketsResponse,
  readBucketInfo,
  readBucketCallList,
  readBucketActionResponse,
  readExecuteDialplanResponse,
  readAllocateWtResponse,
  readSuperviseSubscribeResponse,
];

/** How fields are written. */
export type FieldKind =
  | "bool" | "u8" | "u16" | "u32" | "i32" | "u64" | "i64" | "f64" | "text" | "bytes"
  | { readonly names: ReadonlyMap<number, string>; readonly width: number };

/** The fields of each message, by its kind: what is written. */
export const FIELDS: { readonly [K in Known["kind"]]: readonly (readonly [string, FieldKind])[] } = {
  call_event: [["call_sid", "text"], ["event_type", { names: EVENT_TYPE_NAMES, width: 4 }], ["status", "text"], ["start_timestamp_ms", "i64"], ["q850_cause", "i32"], ["recording_url", "text"], ["duration_seconds", "i32"], ["answer_timestamp_ms", "i64"], ["end_timestamp_ms", "i64"], ["packets_sent", "u32"], ["packets_received", "u32"], ["packets_lost", "u32"], ["bytes_sent", "u64"], ["jitter_ms", "f64"], ["estimated_mos", "f64"], ["trunk_id", "text"], ["tenant_id", "text"], ["codec", "text"], ["timestamp_ms", "i64"], ["client_id", "text"]],
  audio_frame: [["call_sid", "text"], ["payload", "bytes"], ["codec", "text"], ["sequence_number", "u64"], ["end_of_stream", "bool"]],
  event_stream_request: [["client_id", "text"]],
  originate_request: [["trunk_id", "text"], ["to", "text"], ["call_from", "text"], ["ai_websocket_url", "text"], ["ai_quic_url", "text"], ["tenant_id", "text"], ["max_duration_ms", "i32"], ["call_sid", "text"], ["default_app", { names: DIALPLAN_ACTION_NAMES, width: 4 }], ["default_app_args", "text"], ["auto_barge_in", "bool"], ["barge_in_patience_ms", "i32"], ["client_id", "text"], ["session_id", "u32"], ["agent_config_key", "text"], ["traceparent", "text"]],
  bulk_request: [["csv_url", "text"], ["template_trunk_id", "text"], ["template_to", "text"], ["template_call_from", "text"], ["template_ai_websocket_url", "text"], ["template_ai_quic_url", "text"], ["template_tenant_id", "text"], ["template_max_duration_ms", "i32"], ["template_default_app", { names: DIALPLAN_ACTION_NAMES, width: 4 }], ["template_default_app_args", "text"], ["calls_per_second", "i32"], ["max_concurrent_calls", "i32"], ["campaign_id", "text"]],
  abort_bulk_request: [["campaign_id", "text"]],
  terminate_request: [["call_sid", "text"]],
  set_inbound_routing_request: [["trunk_id", "text"], ["rule", { names: INBOUND_RULE_NAMES, width: 4 }], ["audio_url", "text"], ["webhook_url", "text"], ["ai_websocket_url", "text"], ["ai_quic_url", "text"]],
  get_incoming_calls_request: [["trunk_id", "text"]],
  answer_incoming_call_request: [["call_sid", "text"], ["ai_websocket_url", "text"], ["ai_quic_url", "text"]],
  empty: [],
  bucket_request: [["bucket_id", "text"]],
  bucket_action_request: [["bucket_id", "text"], ["action", "i32"]],
  execute_dialplan_request: [["call_sid", "text"], ["action", { names: DIALPLAN_ACTION_NAMES, width: 4 }], ["app_args", "text"]],
  barge_request: [["call_sid", "text"]],
  allocate_wt_request: [["call_sid", "text"], ["agent_id", "text"], ["tenant_id", "text"], ["trunk_id", "text"], ["realm", "text"]],
  supervise_subscribe_request: [["call_sid", "text"], ["supervisor_id", "text"], ["tenant_id", "text"], ["mode", { names: SUPERVISE_MODE_NAMES, width: 1 }], ["auth_token", "text"]],
  originate_response: [["call_sid", "text"], ["status", "text"], ["error_message", "text"], ["error_code", { names: ERROR_CODE_NAMES, width: 4 }], ["timestamp_ms", "i64"]],
  bulk_response: [["status", "text"], ["loaded_numbers", "i32"]],
  terminate_response: [["call_sid", "text"], ["status", "text"], ["error_message", "text"], ["error_code", { names: ERROR_CODE_NAMES, width: 4 }], ["timestamp_ms", "i64"]],
  get_incoming_calls_response: [],
  incoming_call_info: [["call_sid", "text"], ["call_from", "text"], ["start_timestamp_ms", "i64"]],
  answer_incoming_call_response: [["call_sid", "text"], ["status", "text"], ["error_message", "text"], ["error_code", { names: ERROR_CODE_NAMES, width: 4 }], ["timestamp_ms", "i64"]],
  list_buckets_response: [],
  bucket_info: [["bucket_id", "text"], ["pending_count", "i32"]],
  bucket_call_list: [["call_sids", "text"]],
  bucket_action_response: [["processed_count", "i32"]],
  execute_dialplan_response: [["status", "text"], ["error_message", "text"], ["error_code", { names: ERROR_CODE_NAMES, width: 4 }]],
  allocate_wt_response: [["host", "text"], ["port", "u16"], ["node_id", "text"], ["media_token", "text"], ["status", "text"], ["error_message", "text"], ["error_code", { names: ERROR_CODE_NAMES, width: 4 }], ["timestamp_ms", "i64"]],
  supervise_subscribe_response: [["status", "text"], ["error_message", "text"]],
};

/** The kinds, by the message's place in the table. */
export const KINDS: readonly Known["kind"][] = ["call_event", "audio_frame", "event_stream_request", "originate_request", "bulk_request", "abort_bulk_request", "terminate_request", "set_inbound_routing_request", "get_incoming_calls_request", "answer_incoming_call_request", "empty", "bucket_request", "bucket_action_request", "execute_dialplan_request", "barge_request", "allocate_wt_request", "supervise_subscribe_request", "originate_response", "bulk_response", "terminate_response", "get_incoming_calls_response", "incoming_call_info", "answer_incoming_call_response", "list_buckets_response", "bucket_info", "bucket_call_list", "bucket_action_response", "execute_dialplan_response", "allocate_wt_response", "supervise_subscribe_response"];

/** A frame's method id. */
export const MethodId = {
  /** Places a call. */
  ORIGINATE: 1430677891,
  /** Places the calls of a list. */
  ORIGINATE_BULK: 721069100,
  /** Stops the calls of a list. */
  ABORT_BULK: 3861915064,
  /** Ends a call. */
  TERMINATE: 3834253405,
  /** To the gateway: asks for events. From the gateway: an event. */
  STREAM_EVENTS: 959835745,
  /** Says what is to be done with incoming calls. */
  SET_INBOUND_ROUTING: 1933986897,
  /** Asks which calls are waiting. */
  GET_INCOMING_CALLS: 1161946746,
  /** Answers a waiting call. */
  ANSWER_INCOMING_CALL: 2990157256,
  /** Asks for the buckets that hold calls. */
  GET_ACTIVE_BUCKETS: 2624504207,
  /** Asks for the calls of a bucket. */
  GET_BUCKET_CALLS: 1217351135,
  /** Does something with all calls of a bucket. */
  EXECUTE_BUCKET_ACTION: 4030863293,
  /** Does something with a call, as the vendor's core and every SDK write it. */
  EXECUTE_DIALPLAN: 80147304,
  /** Does something with a call, as the documentation has it. */
  EXECUTE_DIALPLAN_DOCUMENTED: 3514036100,
  /** Stops what an agent is saying. */
  BARGE: 3854301714,
  /** A piece of audio, in both directions. */
  AUDIO_FRAME: 2991054320,
  /** Takes part in a call as its supervisor, as the TypeScript SDK writes it. */
  SUPERVISE_SUBSCRIBE: 2856173042,
  /** Takes part in a call as its supervisor, as the Python, Go, Rust and .NET SDKs write it. */
  SUPERVISE_SUBSCRIBE_CLUTCHCALL: 425376200,
  /** Asks for a WebTransport session. */
  ALLOCATE_WT: 1763028449,
  /** Has the gateway read its certificates again. */
  RELOAD_CERTIFICATES: 3357922138,
  /** A piece of audio, as old gateways write it. */
  LEGACY_AUDIO_FRAME: 9999,
  /** An event, as old gateways write it. */
  LEGACY_CALL_EVENT: 10000,
} as const;
