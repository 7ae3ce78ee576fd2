// api
export { DecodeError, EncodeError, FreedError, type DecodeErrorDetails, type DecodeFault } from "./errors.js";
export { FrameDecoder, type BodyFormat, type FrameDetails, type FrameItem, type FrameOptions, type LengthField, } from "./frames.js";
export type { AudioVerdictName, CauseClass, DecodeErrorKind, EncodeErrorKind, EndClass, Phase, VerdictName, } from "./generated/words.js";
export { BrokenError, initSync, isLoaded, type Source } from "./module.js";
export { KEEP_ALIVE, SseParser, VoicetypedParser, encodeSse, type SseBlock, type SseComment, type SseEvent, type SseIgnored, type SseItem, type SseOptions, type SseRetry, type VoicetypedItem, } from "./sse.js";
export { frames, sse, voicetypedEvents } from "./streams.js";
export { AudioTracker, CallTracker, type AudioDirection, type AudioVerdict, type Call, type CallTrackerOptions, type Counters, type System, type TrackerOptions, type Verdict, } from "./tracker.js";
export { StateChain, type StateLink } from "./chain.js";
export type { Trackable } from "./facts.js";
export { callUpdate, type CallUpdate, type EndReason } from "./update.js";
export type { Bytes, Int64, JsonText, JsonValue } from "./values.js";
export { StaleViewError, type View } from "./view.js";
export { SseClient, SseRefusal, type SseClientItem, type SseClientOptions } from "./clients/sse.js";
export { JambonzClient, type JambonzClientOptions } from "./clients/jambonz.js";
export { ConnectionLostError, OverflowError, type ClientOptions, type MessageFault, type SocketLike } from "./clients/queue.js";
export { RequestError, RtpbridgeClient } from "./clients/rtpbridge.js";
export * as gateway from "./gateway.js";
export * as jambonz from "./jambonz.js";
export * as q850 from "./q850.js";
export * as rtpbridge from "./rtpbridge.js";
export * as voicetyped from "./voicetyped.js";

// chain
import { Handle } from "./handle.js";
import { type TrackerOptions } from "./tracker.js";
import type { Event } from "./voicetyped.js";
export type StateLink = "first" | "follows" | "broken";
export declare class StateChain extends Handle {
    constructor(options?: Pick<TrackerOptions, "capacity" | "seed">);
    follow(event: Event): StateLink | undefined;
    reset(): void;
}

// clients/jambonz
import { type Draft, type Message } from "../jambonz.js";
import { type ClientOptions, type MessageFault, type SocketLike } from "./queue.js";
export interface JambonzClientOptions extends ClientOptions {
    sendLimit?: number;
}
export declare class JambonzClient implements AsyncIterable<Message | MessageFault> {
    #private;
    readonly socket: SocketLike;
    constructor(socket: SocketLike | string | URL, options?: JambonzClientOptions);
    get opened(): Promise<void>;
    ack(message: Message | string, verbs?: readonly object[]): void;
    send(message: Draft): void;
    close(code?: number): void;
    [Symbol.asyncIterator](): AsyncIterator<Message | MessageFault>;
}

// clients/queue
import type { DecodeFault } from "../errors.js";
export interface SocketLike {
    binaryType: string;
    readonly readyState: number;
    send(data: string): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: string, listener: (event: never) => void): void;
}
export interface MessageFault extends DecodeFault {
    text: string | Uint8Array;
}
export interface ClientOptions {
    limit?: number;
}
export declare const OPEN = 1;
export declare const MOST_WAITING = 4096;
export declare class OverflowError extends Error {
    readonly name = "OverflowError";
    constructor(limit: number);
}
export declare class ConnectionLostError extends Error {
    readonly code: number;
    readonly reason: string;
    readonly name = "ConnectionLostError";
    constructor(code: number, reason: string);
}
export declare class Queue<Value> {
    #private;
    isEnded: boolean;
    get length(): number;
    put(value: Value): void;
    end(error?: unknown): void;
    take(): AsyncGenerator<Value, void, undefined>;
}
export declare function closing<Value>(generator: AsyncGenerator<Value, void, undefined>, close: () => void): AsyncGenerator<Value, void, undefined>;
export declare function socketOf(socket: SocketLike | string | URL, protocols: string[], take: (text: string | Uint8Array) => void, end: (error?: unknown) => void): SocketLike;
export declare function opened(socket: SocketLike): Promise<void>;

// clients/rtpbridge
import { type CommandTypes, type Event, type MethodName, type Response, type ResponseError, type ResultOf } from "../rtpbridge.js";
import { type ClientOptions, type MessageFault, type SocketLike } from "./queue.js";
export declare class RequestError extends Error {
    readonly method: string;
    readonly error: ResponseError;
    readonly name = "RequestError";
    constructor(method: string, error: ResponseError);
}
type Item = Event | Response | MessageFault;
export declare class RtpbridgeClient implements AsyncIterable<Item> {
    #private;
    readonly socket: SocketLike;
    constructor(socket: SocketLike | string | URL, options?: ClientOptions);
    get opened(): Promise<void>;
    request<M extends MethodName>(method: M, ...[params]: CommandTypes[M] extends undefined ? [] : [CommandTypes[M]]): Promise<ResultOf<M>>;
    close(code?: number): void;
    [Symbol.asyncIterator](): AsyncIterator<Item>;
}
export {};

// clients/sse
import type { DecodeFault } from "../errors.js";
import { type SseEvent } from "../sse.js";
export interface SseClientOptions {
    headers?: HeadersInit;
    signal?: AbortSignal;
    limit?: number;
    lastEventId?: string;
    minRetryMs?: number;
    maxRetryMs?: number;
    fetch?: typeof fetch;
    request?: Omit<RequestInit, "headers" | "signal">;
}
export type SseClientItem = SseEvent | DecodeFault | {
    kind: "open";
    lastEventId: string;
} | {
    kind: "retry_in";
    ms: number;
    reason: unknown;
};
export declare class SseRefusal extends Error {
    readonly status: number;
    readonly name = "SseRefusal";
    constructor(status: number, message: string);
}
export declare class SseClient implements AsyncIterable<SseClientItem> {
    #private;
    constructor(url: string | URL, options?: SseClientOptions);
    close(): void;
    [Symbol.asyncIterator](): AsyncGenerator<SseClientItem, void, undefined>;
}

// errors
import { type DecodeErrorKind, type EncodeErrorKind } from "./generated/words.js";
export interface DecodeErrorDetails {
    offset: number;
    field?: string | undefined;
    length?: number | undefined;
    limit?: number | undefined;
    streamOffset?: number | undefined;
}
export declare class DecodeError extends Error {
    readonly name = "DecodeError";
    readonly kind: DecodeErrorKind;
    readonly offset: number;
    readonly field: string | undefined;
    readonly length: number | undefined;
    readonly limit: number | undefined;
    readonly streamOffset: number | undefined;
    constructor(kind: DecodeErrorKind, text: string, details: DecodeErrorDetails);
}
export declare class EncodeError extends Error {
    readonly name = "EncodeError";
    readonly kind: EncodeErrorKind;
    readonly field: string | undefined;
    constructor(kind: EncodeErrorKind, message: string, field?: string);
}
export declare class FreedError extends Error {
    readonly name = "FreedError";
    constructor(what: string);
}
export interface DecodeFault {
    kind: "error";
    offset: number;
    error: DecodeError;
}
export declare function readError(at: number, streamOffset?: number): DecodeError;

// facts
import type { Known } from "./generated/gateway.js";
import type { Message as JambonzMessage } from "./generated/jambonz.js";
import type { Event as RtpbridgeEvent, Response } from "./rtpbridge.js";
import type { System } from "./tracker.js";
import type { Event as VoicetypedEvent } from "./voicetyped.js";
export type Trackable = Known | JambonzMessage | RtpbridgeEvent | VoicetypedEvent | Response | {
    kind: "unknown" | "error";
};
type Fields = (string | undefined)[];
export declare function isOf(system: System, message: object): boolean;
export declare function systemOf(message: object): System | undefined;
export declare function fieldsOf(system: string, message: object): Fields | undefined;
export declare function updateFields(system: string, message: object): Fields | undefined;
export declare function sessionFields(message: JambonzMessage): Fields;
export declare function resultFields(method: string, result: unknown): Fields;
export {};

// frames
import { type DecodeFault } from "./errors.js";
import { type Message } from "./gateway.js";
import { Handle } from "./handle.js";
import { type Bytes } from "./values.js";
export type BodyFormat = "envelope" | "protobuf" | "auto";
export type LengthField = "after" | "whole" | "auto";
export interface FrameOptions {
    limit?: number;
    body?: BodyFormat;
    length?: LengthField;
    direction?: "from_gateway" | "to_gateway";
    legacyIds?: boolean;
    details?: boolean;
}
export interface FrameDetails {
    method_id: number;
    length: "after" | "whole";
    body: Uint8Array<ArrayBuffer>;
}
export type FrameItem = (Message | DecodeFault) & {
    frame?: FrameDetails;
};
export declare const PIECE = 16384;
export declare const LIMIT: number;
export declare function choice(names: readonly unknown[], value: unknown, what: string): number;
export declare class FrameDecoder extends Handle {
    constructor(options?: FrameOptions);
    push(chunk: Bytes): FrameItem[];
    finish(): FrameItem[];
    reset(): void;
    get streamOffset(): number;
}

// gateway
import { type BodyFormat } from "./frames.js";
import { type Known } from "./generated/gateway.js";
import { type Bytes } from "./values.js";
export * from "./generated/gateway.js";
export interface Unknown {
    kind: "unknown";
    offset?: number;
    method_id: number;
    body: Uint8Array<ArrayBuffer>;
}
export type Message = Known | Unknown;
export type Draft<M extends Known = Known> = M extends Known ? {
    kind: M["kind"];
} & Partial<Given<Omit<M, "kind" | "offset" | "extra">>> : never;
type Given<M> = {
    [K in keyof M]: M[K] extends Uint8Array ? Uint8Array : M[K];
};
export interface EncodeOptions {
    body?: "envelope" | "protobuf";
    length?: "after" | "whole";
}
export declare function readGateway(at: number): Message;
export declare function encode(message: Draft, options?: EncodeOptions): Uint8Array<ArrayBuffer>;
export declare function encodeBody(message: Draft, options?: EncodeOptions): Uint8Array<ArrayBuffer>;
export declare function decodeBody<K extends Known["kind"]>(kind: K, body: Bytes, options?: {
    body?: BodyFormat;
}): Extract<Known, {
    kind: K;
}>;
export declare function decodeResponse(methodId: number, response: Bytes): Message;

// generated/gateway
import type { Int64 } from "../values.js";
export type EventType = "UNKNOWN" | "CHANNEL_CREATE" | "CHANNEL_ANSWER" | "CHANNEL_HANGUP_COMPLETE" | "CHANNEL_HOLD" | "CHANNEL_RESUME" | number;
export declare const EVENT_TYPE: {
    readonly UNKNOWN: 0;
    readonly CHANNEL_CREATE: 1;
    readonly CHANNEL_ANSWER: 2;
    readonly CHANNEL_HANGUP_COMPLETE: 3;
    readonly CHANNEL_HOLD: 4;
    readonly CHANNEL_RESUME: 5;
};
export type DialplanAction = "HANGUP" | "PARK" | "MUSIC_ON_HOLD" | "PLAYBACK" | "UNPARK_AND_BRIDGE" | "ANSWER" | "AI_BIDIRECTIONAL_STREAM" | "TRANSFER" | "MUTE" | "UNMUTE" | "HOLD" | "UNHOLD" | "SEND_DTMF" | "SUPERVISE" | "LOOPBACK" | number;
export declare const DIALPLAN_ACTION: {
    readonly HANGUP: 0;
    readonly PARK: 1;
    readonly MUSIC_ON_HOLD: 2;
    readonly PLAYBACK: 3;
    readonly UNPARK_AND_BRIDGE: 4;
    readonly ANSWER: 5;
    readonly AI_BIDIRECTIONAL_STREAM: 6;
    readonly TRANSFER: 7;
    readonly MUTE: 8;
    readonly UNMUTE: 9;
    readonly HOLD: 10;
    readonly UNHOLD: 11;
    readonly SEND_DTMF: 12;
    readonly SUPERVISE: 13;
    readonly LOOPBACK: 14;
};
export type InboundRule = "REJECT" | "PLAY_AND_HANGUP" | "NOTIFY_AND_HANGUP" | "HANDLE_AI" | number;
export declare const INBOUND_RULE: {
    readonly REJECT: 0;
    readonly PLAY_AND_HANGUP: 1;
    readonly NOTIFY_AND_HANGUP: 2;
    readonly HANDLE_AI: 3;
};
export type SuperviseMode = "MONITOR" | "WHISPER_AGENT" | "WHISPER_CALLER" | "BARGE" | "AGENTIC_MONITOR" | number;
export declare const SUPERVISE_MODE: {
    readonly MONITOR: 0;
    readonly WHISPER_AGENT: 1;
    readonly WHISPER_CALLER: 2;
    readonly BARGE: 3;
    readonly AGENTIC_MONITOR: 4;
};
export type ErrorCode = "SUCCESS" | "ERR_INVALID_TRUNK" | "ERR_INVALID_DESTINATION" | "ERR_RATE_LIMITED" | "ERR_CIRCUIT_BREAKER" | "ERR_INTERNAL_ERROR" | "ERR_VALIDATION_FAILED" | "ERR_UNAUTHORIZED" | number;
export declare const ERROR_CODE: {
    readonly SUCCESS: 0;
    readonly ERR_INVALID_TRUNK: 1;
    readonly ERR_INVALID_DESTINATION: 2;
    readonly ERR_RATE_LIMITED: 3;
    readonly ERR_CIRCUIT_BREAKER: 4;
    readonly ERR_INTERNAL_ERROR: 5;
    readonly ERR_VALIDATION_FAILED: 6;
    readonly ERR_UNAUTHORIZED: 7;
};
export interface CallEvent {
    kind: "call_event";
    offset?: number;
    call_sid: string;
    event_type: EventType;
    status: string;
    start_timestamp_ms: Int64;
    q850_cause: number;
    recording_url: string;
    duration_seconds: number;
    answer_timestamp_ms: Int64;
    end_timestamp_ms: Int64;
    packets_sent: number;
    packets_received: number;
    packets_lost: number;
    bytes_sent: Int64;
    jitter_ms: number;
    estimated_mos: number;
    trunk_id: string;
    tenant_id: string;
    codec: string;
    timestamp_ms: Int64;
    client_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readCallEvent(at: number): CallEvent;
export interface AudioFrame {
    kind: "audio_frame";
    offset?: number;
    call_sid: string;
    payload: Uint8Array<ArrayBuffer>;
    codec: string;
    sequence_number: Int64;
    end_of_stream: boolean;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAudioFrame(at: number): AudioFrame;
export interface EventStreamRequest {
    kind: "event_stream_request";
    offset?: number;
    client_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readEventStreamRequest(at: number): EventStreamRequest;
export interface OriginateRequest {
    kind: "originate_request";
    offset?: number;
    trunk_id: string;
    to: string;
    call_from: string;
    ai_websocket_url: string;
    ai_quic_url: string;
    tenant_id: string;
    max_duration_ms: number;
    call_sid: string;
    default_app: DialplanAction;
    default_app_args: string;
    auto_barge_in: boolean;
    barge_in_patience_ms: number;
    client_id: string;
    session_id: number;
    agent_config_key: string;
    traceparent: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readOriginateRequest(at: number): OriginateRequest;
export interface BulkRequest {
    kind: "bulk_request";
    offset?: number;
    csv_url: string;
    template_trunk_id: string;
    template_to: string;
    template_call_from: string;
    template_ai_websocket_url: string;
    template_ai_quic_url: string;
    template_tenant_id: string;
    template_max_duration_ms: number;
    template_default_app: DialplanAction;
    template_default_app_args: string;
    calls_per_second: number;
    max_concurrent_calls: number;
    campaign_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBulkRequest(at: number): BulkRequest;
export interface AbortBulkRequest {
    kind: "abort_bulk_request";
    offset?: number;
    campaign_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAbortBulkRequest(at: number): AbortBulkRequest;
export interface TerminateRequest {
    kind: "terminate_request";
    offset?: number;
    call_sid: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readTerminateRequest(at: number): TerminateRequest;
export interface SetInboundRoutingRequest {
    kind: "set_inbound_routing_request";
    offset?: number;
    trunk_id: string;
    rule: InboundRule;
    audio_url: string;
    webhook_url: string;
    ai_websocket_url: string;
    ai_quic_url: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readSetInboundRoutingRequest(at: number): SetInboundRoutingRequest;
export interface GetIncomingCallsRequest {
    kind: "get_incoming_calls_request";
    offset?: number;
    trunk_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readGetIncomingCallsRequest(at: number): GetIncomingCallsRequest;
export interface AnswerIncomingCallRequest {
    kind: "answer_incoming_call_request";
    offset?: number;
    call_sid: string;
    ai_websocket_url: string;
    ai_quic_url: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAnswerIncomingCallRequest(at: number): AnswerIncomingCallRequest;
export interface Empty {
    kind: "empty";
    offset?: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readEmpty(at: number): Empty;
export interface BucketRequest {
    kind: "bucket_request";
    offset?: number;
    bucket_id: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBucketRequest(at: number): BucketRequest;
export interface BucketActionRequest {
    kind: "bucket_action_request";
    offset?: number;
    bucket_id: string;
    action: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBucketActionRequest(at: number): BucketActionRequest;
export interface ExecuteDialplanRequest {
    kind: "execute_dialplan_request";
    offset?: number;
    call_sid: string;
    action: DialplanAction;
    app_args: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readExecuteDialplanRequest(at: number): ExecuteDialplanRequest;
export interface BargeRequest {
    kind: "barge_request";
    offset?: number;
    call_sid: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBargeRequest(at: number): BargeRequest;
export interface AllocateWtRequest {
    kind: "allocate_wt_request";
    offset?: number;
    call_sid: string;
    agent_id: string;
    tenant_id: string;
    trunk_id: string;
    realm: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAllocateWtRequest(at: number): AllocateWtRequest;
export interface SuperviseSubscribeRequest {
    kind: "supervise_subscribe_request";
    offset?: number;
    call_sid: string;
    supervisor_id: string;
    tenant_id: string;
    mode: SuperviseMode;
    auth_token: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readSuperviseSubscribeRequest(at: number): SuperviseSubscribeRequest;
export interface OriginateResponse {
    kind: "originate_response";
    offset?: number;
    call_sid: string;
    status: string;
    error_message: string;
    error_code: ErrorCode;
    timestamp_ms: Int64;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readOriginateResponse(at: number): OriginateResponse;
export interface BulkResponse {
    kind: "bulk_response";
    offset?: number;
    status: string;
    loaded_numbers: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBulkResponse(at: number): BulkResponse;
export interface TerminateResponse {
    kind: "terminate_response";
    offset?: number;
    call_sid: string;
    status: string;
    error_message: string;
    error_code: ErrorCode;
    timestamp_ms: Int64;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readTerminateResponse(at: number): TerminateResponse;
export interface GetIncomingCallsResponse {
    kind: "get_incoming_calls_response";
    offset?: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readGetIncomingCallsResponse(at: number): GetIncomingCallsResponse;
export interface IncomingCallInfo {
    kind: "incoming_call_info";
    offset?: number;
    call_sid: string;
    call_from: string;
    start_timestamp_ms: Int64;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readIncomingCallInfo(at: number): IncomingCallInfo;
export interface AnswerIncomingCallResponse {
    kind: "answer_incoming_call_response";
    offset?: number;
    call_sid: string;
    status: string;
    error_message: string;
    error_code: ErrorCode;
    timestamp_ms: Int64;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAnswerIncomingCallResponse(at: number): AnswerIncomingCallResponse;
export interface ListBucketsResponse {
    kind: "list_buckets_response";
    offset?: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readListBucketsResponse(at: number): ListBucketsResponse;
export interface BucketInfo {
    kind: "bucket_info";
    offset?: number;
    bucket_id: string;
    pending_count: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBucketInfo(at: number): BucketInfo;
export interface BucketCallList {
    kind: "bucket_call_list";
    offset?: number;
    call_sids: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBucketCallList(at: number): BucketCallList;
export interface BucketActionResponse {
    kind: "bucket_action_response";
    offset?: number;
    processed_count: number;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readBucketActionResponse(at: number): BucketActionResponse;
export interface ExecuteDialplanResponse {
    kind: "execute_dialplan_response";
    offset?: number;
    status: string;
    error_message: string;
    error_code: ErrorCode;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readExecuteDialplanResponse(at: number): ExecuteDialplanResponse;
export interface AllocateWtResponse {
    kind: "allocate_wt_response";
    offset?: number;
    host: string;
    port: number;
    node_id: string;
    media_token: string;
    status: string;
    error_message: string;
    error_code: ErrorCode;
    timestamp_ms: Int64;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readAllocateWtResponse(at: number): AllocateWtResponse;
export interface SuperviseSubscribeResponse {
    kind: "supervise_subscribe_response";
    offset?: number;
    status: string;
    error_message: string;
    extra?: Uint8Array<ArrayBuffer>;
}
export declare function readSuperviseSubscribeResponse(at: number): SuperviseSubscribeResponse;
export type Known = CallEvent | AudioFrame | EventStreamRequest | OriginateRequest | BulkRequest | AbortBulkRequest | TerminateRequest | SetInboundRoutingRequest | GetIncomingCallsRequest | AnswerIncomingCallRequest | Empty | BucketRequest | BucketActionRequest | ExecuteDialplanRequest | BargeRequest | AllocateWtRequest | SuperviseSubscribeRequest | OriginateResponse | BulkResponse | TerminateResponse | GetIncomingCallsResponse | IncomingCallInfo | AnswerIncomingCallResponse | ListBucketsResponse | BucketInfo | BucketCallList | BucketActionResponse | ExecuteDialplanResponse | AllocateWtResponse | SuperviseSubscribeResponse;
export declare const READERS: readonly ((at: number) => Known)[];
export type FieldKind = "bool" | "u8" | "u16" | "u32" | "i32" | "u64" | "i64" | "f64" | "text" | "bytes" | {
    readonly names: ReadonlyMap<number, string>;
    readonly width: number;
};
export declare const FIELDS: {
    readonly [K in Known["kind"]]: readonly (readonly [string, FieldKind])[];
};
export declare const KINDS: readonly Known["kind"][];
export declare const MethodId: {
    readonly ORIGINATE: 1430677891;
    readonly ORIGINATE_BULK: 721069100;
    readonly ABORT_BULK: 3861915064;
    readonly TERMINATE: 3834253405;
    readonly STREAM_EVENTS: 959835745;
    readonly SET_INBOUND_ROUTING: 1933986897;
    readonly GET_INCOMING_CALLS: 1161946746;
    readonly ANSWER_INCOMING_CALL: 2990157256;
    readonly GET_ACTIVE_BUCKETS: 2624504207;
    readonly GET_BUCKET_CALLS: 1217351135;
    readonly EXECUTE_BUCKET_ACTION: 4030863293;
    readonly EXECUTE_DIALPLAN: 80147304;
    readonly EXECUTE_DIALPLAN_DOCUMENTED: 3514036100;
    readonly BARGE: 3854301714;
    readonly AUDIO_FRAME: 2991054320;
    readonly SUPERVISE_SUBSCRIBE: 2856173042;
    readonly SUPERVISE_SUBSCRIBE_CLUTCHCALL: 425376200;
    readonly ALLOCATE_WT: 1763028449;
    readonly RELOAD_CERTIFICATES: 3357922138;
    readonly LEGACY_AUDIO_FRAME: 9999;
    readonly LEGACY_CALL_EVENT: 10000;
};

// generated/jambonz
import type { Int64, JsonValue } from "../values.js";
export type Direction = "inbound" | "outbound" | (string & {});
export declare const DIRECTION_NAMES: readonly Direction[];
export type CallStatus = "trying" | "ringing" | "early-media" | "in-progress" | "queued" | "failed" | "busy" | "no-answer" | "completed" | (string & {});
export declare const CALL_STATUS_NAMES: readonly CallStatus[];
export type Terminator = "caller" | "jambonz" | (string & {});
export declare const TERMINATOR_NAMES: readonly Terminator[];
export type HookReason = "speechDetected" | "dtmfDetected" | "timeout" | "error" | "stt-low-confidence" | "playCompleted" | "playFailed" | (string & {});
export declare const HOOK_REASON_NAMES: readonly HookReason[];
export type TokensStatus = "ok" | "failed" | (string & {});
export declare const TOKENS_STATUS_NAMES: readonly TokensStatus[];
export type StreamingEvent = "stream_open" | "stream_closed" | "stream_paused" | "stream_resumed" | "user_interruption" | "tts_spoken" | (string & {});
export declare const STREAMING_EVENT_NAMES: readonly StreamingEvent[];
export type Failover = "in progress" | "not available" | (string & {});
export declare const FAILOVER_NAMES: readonly Failover[];
export type QueueEvent = "join" | "leave" | (string & {});
export declare const QUEUE_EVENT_NAMES: readonly QueueEvent[];
export type LeaveReason = "abandoned" | "dequeued" | (string & {});
export declare const LEAVE_REASON_NAMES: readonly LeaveReason[];
export type MuteState = "mute" | "unmute" | (string & {});
export declare const MUTE_STATE_NAMES: readonly MuteState[];
export type HoldState = "hold" | "unhold" | (string & {});
export declare const HOLD_STATE_NAMES: readonly HoldState[];
export type ParticipantAction = "tag" | "untag" | "coach" | "uncoach" | "mute" | "unmute" | "hold" | "unhold" | (string & {});
export declare const PARTICIPANT_ACTION_NAMES: readonly ParticipantAction[];
export type PauseState = "pause" | "resume" | "silence" | (string & {});
export declare const PAUSE_STATE_NAMES: readonly PauseState[];
export type RecordAction = "startCallRecording" | "stopCallRecording" | "pauseCallRecording" | "resumeCallRecording" | (string & {});
export declare const RECORD_ACTION_NAMES: readonly RecordAction[];
export type MediaPath = "no-media" | "partial-media" | "full-media" | (string & {});
export declare const MEDIA_PATH_NAMES: readonly MediaPath[];
export type EnableState = "enable" | "disable" | (string & {});
export declare const ENABLE_STATE_NAMES: readonly EnableState[];
export interface MessageMembers {
    msgid: string;
    call_sid?: string | null;
    hook?: string | null;
    b3?: string | null;
}
export type Message = MessageMembers & ({
    kind: "call_status";
    type: "call:status";
    data: StatusData;
} | {
    kind: "verb_hook";
    type: "verb:hook";
    data: HookData;
} | {
    kind: "verb_status";
    type: "verb:status";
    data: VerbData;
} | {
    kind: "session_new";
    type: "session:new";
    data: Session;
} | {
    kind: "session_reconnect";
    type: "session:reconnect";
    data: Session;
} | {
    kind: "session_redirect";
    type: "session:redirect";
    data: CallInfo;
} | {
    kind: "session_adulting";
    type: "session:adulting";
    data: AdultedSession;
} | {
    kind: "dial_confirm";
    type: "dial:confirm";
    data: CallInfo;
} | {
    kind: "llm_event";
    type: "llm:event";
    data: JsonValue;
} | {
    kind: "llm_tool_call";
    type: "llm:tool-call";
    data: ToolCall;
} | {
    kind: "tts_tokens_result";
    type: "tts:tokens-result";
    data: TokensResult;
} | {
    kind: "tts_streaming_event";
    type: "tts:streaming-event";
    data: StreamingData;
} | {
    kind: "jambonz_error";
    type: "jambonz:error";
    data: ErrorData;
} | {
    kind: "queue_status";
    type: "queue:status";
    data: QueueData;
} | {
    kind: "agent_event";
    type: "agent:event";
    data: AgentData;
} | {
    kind: "agent_tool_call";
    type: "agent:tool-call";
    data: AgentToolCall;
} | {
    kind: "unknown";
    type: string & {
        readonly unknown?: never;
    };
    data?: JsonValue;
});
export declare function readMessage(at: number): Message;
export interface StatusData {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
    error?: JsonValue | null;
    reason?: JsonValue | null;
    defaults?: Defaults | null;
}
export declare function readStatusData(at: number): StatusData;
export interface Defaults {
    synthesizer?: Synthesizer | null;
    recognizer?: Recognizer | null;
}
export declare function readDefaults(at: number): Defaults;
export interface Synthesizer {
    vendor?: string | null;
    language?: string | null;
    voice?: JsonValue | null;
    label?: string | null;
    fallback_vendor?: string | null;
    fallback_label?: string | null;
    fallback_language?: string | null;
    fallback_voice?: JsonValue | null;
}
export declare function readSynthesizer(at: number): Synthesizer;
export interface Recognizer {
    vendor?: string | null;
    language?: string | null;
    label?: string | null;
    fallback_vendor?: string | null;
    fallback_label?: string | null;
    fallback_language?: string | null;
}
export declare function readRecognizer(at: number): Recognizer;
export interface HookData {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
    speech?: Speech | null;
    speech_event?: JsonValue | null;
    translation?: Translation | null;
    digits?: string | null;
    details?: JsonValue | null;
    stt_latency_ms?: JsonValue | null;
    playback_seconds?: number | null;
    playback_milliseconds?: number | null;
    playback_last_offset_pos?: JsonValue | null;
    status?: JsonValue | null;
    dial_call_duration?: number | null;
    dial_call_status?: CallStatus | number | null;
    dial_sip_status?: number | null;
    dial_call_sid?: string | null;
    dial_sbc_callid?: string | null;
    dtmf?: string | null;
    refer_details?: ReferDetails | null;
    hold_detail?: HoldDetail | null;
    event?: string | null;
    refer_status?: number | null;
    final_referred_call_status?: number | null;
    result?: string | null;
    err?: JsonValue | null;
    sip_method?: string | null;
    sip_body?: string | null;
    sip_headers?: JsonValue | null;
    on_hold?: boolean | null;
    siprec?: JsonValue | null;
    queue_sid?: string | null;
    queue_time?: number | null;
    queue_size?: number | null;
    queue_position?: number | null;
    queue_result?: string | null;
    dequeue_result?: string | null;
    time?: string | null;
    members?: number | null;
    conference_sid?: string | null;
    friendly_name?: string | null;
    completion_reason?: string | null;
    error?: JsonValue | null;
    type?: string | null;
    reason?: HookReason | null;
    greeting?: string | null;
    hint?: string | null;
    language?: string | null;
    frequency?: number | null;
    variance?: number | null;
    message_sid?: string | null;
    message_status?: string | null;
    carrier?: string | null;
    carrier_message_id?: string | null;
    message_failure_reason?: JsonValue | null;
    dialogflow_result?: JsonValue | null;
    lex_result?: JsonValue | null;
    rasa_result?: JsonValue | null;
    b3?: string | null;
    verb_id?: string | null;
}
export declare function readHookData(at: number): HookData;
export interface Speech {
    language_code?: string | null;
    channel_tag?: number | null;
    is_final?: boolean | null;
    alternatives?: Alternative[] | null;
    vendor?: SpeechVendor | null;
}
export declare function readSpeech(at: number): Speech;
export interface Alternative {
    confidence?: number | null;
    transcript?: string | null;
}
export declare function readAlternative(at: number): Alternative;
export interface SpeechVendor {
    name?: string | null;
    evt?: JsonValue | null;
}
export declare function readSpeechVendor(at: number): SpeechVendor;
export interface Translation {
    channel?: number | null;
    language?: string | null;
    translation?: string | null;
}
export declare function readTranslation(at: number): Translation;
export interface ReferDetails {
    sip_refer_to?: string | null;
    refer_to_user?: string | null;
    sip_referred_by?: string | null;
    sip_user_agent?: string | null;
    referred_by_user?: string | null;
    referring_call_sid?: string | null;
    referred_call_sid?: string | null;
}
export declare function readReferDetails(at: number): ReferDetails;
export interface HoldDetail {
    from?: string | null;
    to?: string | null;
}
export declare function readHoldDetail(at: number): HoldDetail;
export interface VerbData {
    event?: string | null;
    vendor?: JsonValue | null;
    language?: string | null;
    characters?: number | null;
    elapsed_time?: JsonValue | null;
    served_from_cache?: boolean | null;
    dtmf?: string | null;
    duration?: number | null;
    language_code?: string | null;
    channel_tag?: number | null;
    is_final?: boolean | null;
    alternatives?: Alternative[] | null;
    id?: string | null;
    verb?: string | null;
    name?: string | null;
    status?: string | null;
}
export declare function readVerbData(at: number): VerbData;
export interface Session {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
    sip?: SipMessage | null;
    participants?: Participant[] | null;
    service_provider_sid?: string | null;
    defaults?: Defaults | null;
    env_vars?: JsonValue | null;
}
export declare function readSession(at: number): Session;
export interface SipMessage {
    headers?: JsonValue | null;
    raw?: string | null;
    body?: string | null;
    method?: string | null;
    version?: string | null;
    uri?: string | null;
    payload?: SipPayload[] | null;
}
export declare function readSipMessage(at: number): SipMessage;
export interface SipPayload {
    type?: string | null;
    content?: string | null;
}
export declare function readSipPayload(at: number): SipPayload;
export interface Participant {
    participant?: string | null;
    uri_user?: string | null;
    uri_host?: string | null;
}
export declare function readParticipant(at: number): Participant;
export interface CallInfo {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
}
export declare function readCallInfo(at: number): CallInfo;
export interface AdultedSession {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
    parent_call_info?: CallInfo | null;
}
export declare function readAdultedSession(at: number): AdultedSession;
export interface ToolCall {
    tool_call_id?: string | null;
    name?: string | null;
    args?: JsonValue | null;
    type?: string | null;
    function_calls?: FunctionCall[] | null;
    call_id?: string | null;
}
export declare function readToolCall(at: number): ToolCall;
export interface FunctionCall {
    name?: string | null;
    args?: JsonValue | null;
    id?: string | null;
}
export declare function readFunctionCall(at: number): FunctionCall;
export interface TokensResult {
    id?: JsonValue | null;
    status?: TokensStatus | null;
    reason?: string | null;
}
export declare function readTokensResult(at: number): TokensResult;
export interface StreamingData {
    event_type?: StreamingEvent | null;
    text?: string | null;
    bargein?: boolean | null;
}
export declare function readStreamingData(at: number): StreamingData;
export interface ErrorData {
    msg?: string | null;
    details?: JsonValue | null;
    content?: string | null;
    error?: JsonValue | null;
    failover?: Failover | null;
    verb?: string | null;
    id?: string | null;
}
export declare function readErrorData(at: number): ErrorData;
export interface QueueData {
    call_sid?: string | null;
    direction?: Direction | null;
    from?: string | null;
    to?: string | null;
    call_id?: string | null;
    sbc_callid?: string | null;
    sip_status?: number | null;
    sip_reason?: string | null;
    call_status?: CallStatus | number | null;
    caller_id?: string | null;
    account_sid?: string | null;
    trace_id?: string | null;
    application_sid?: string | null;
    fs_sip_address?: string | null;
    parent_call_sid?: string | null;
    originating_sip_ip?: string | null;
    originating_sip_trunk_name?: string | null;
    call_termination_by?: Terminator | null;
    duration?: number | null;
    customerData?: JsonValue | null;
    headers?: JsonValue | null;
    api_base_url?: string | null;
    fs_public_ip?: string | null;
    has_recording?: boolean | null;
    caller_name?: string | null;
    local_sip_address?: string | null;
    public_ip?: string | null;
    customerdata?: JsonValue | null;
    event?: QueueEvent | null;
    queue?: string | null;
    length?: number | null;
    join_time?: Int64 | null;
    leave_reason?: LeaveReason | null;
    leave_time?: Int64 | null;
    dequeuer?: CallInfo | null;
}
export declare function readQueueData(at: number): QueueData;
export interface AgentData {
    type?: string | null;
    transcript?: string | null;
    response?: string | null;
    interrupted?: boolean | null;
    latency?: JsonValue | null;
}
export declare function readAgentData(at: number): AgentData;
export interface AgentToolCall {
    tool_call_id?: string | null;
    name?: string | null;
    arguments?: JsonValue | null;
}
export declare function readAgentToolCall(at: number): AgentToolCall;
export interface Ack {
    type: "ack";
    msgid: string;
    data?: JsonValue | null;
}
export declare function readAck(at: number): Ack;
export interface CommandMembers {
    type: "command";
    callSid?: string | null;
    queueCommand?: boolean | null;
    tool_call_id?: string | null;
    msgid?: string | null;
}
export type Command = CommandMembers & ({
    kind: "command";
    command: "redirect";
    data: JsonValue | Redirect;
} | {
    kind: "command";
    command: "call:status";
    data: SetCallStatus;
} | {
    kind: "command";
    command: "mute:status";
    data: JsonValue | SetMute;
} | {
    kind: "command";
    command: "conf:mute-status";
    data: SetConfMute;
} | {
    kind: "command";
    command: "conf:hold-status";
    data: SetConfHold;
} | {
    kind: "command";
    command: "conf:participant-action";
    data: ActOnParticipant;
} | {
    kind: "command";
    command: "listen:status";
    data: SetListen;
} | {
    kind: "command";
    command: "stream:status";
    data: SetStream;
} | {
    kind: "command";
    command: "transcribe:status";
    data: SetTranscribe;
} | {
    kind: "command";
    command: "record";
    data: RecordData;
} | {
    kind: "command";
    command: "whisper";
    data: Whisper;
} | {
    kind: "command";
    command: "sip:request";
    data: SendSipRequest;
} | {
    kind: "command";
    command: "dtmf";
    data: SendDtmf;
} | {
    kind: "command";
    command: "config";
    data: JsonValue;
} | {
    kind: "command";
    command: "dub";
    data: JsonValue;
} | {
    kind: "command";
    command: "dial";
    data: PlaceCall;
} | {
    kind: "command";
    command: "boostAudioSignal";
    data: JsonValue | Boost;
} | {
    kind: "command";
    command: "media:path";
    data: JsonValue | SetMediaPath;
} | {
    kind: "command";
    command: "llm:tool-output";
    data?: JsonValue | null;
} | {
    kind: "command";
    command: "llm:update";
    data: JsonValue;
} | {
    kind: "command";
    command: "tts:tokens";
    data: Tokens;
} | {
    kind: "command";
    command: "tts:flush";
    data?: JsonValue | null;
} | {
    kind: "command";
    command: "tts:clear";
    data?: JsonValue | null;
} | {
    kind: "command";
    command: "tag";
    data: JsonValue;
} | {
    kind: "command";
    command: "noiseIsolation:status";
    data: SetNoiseIsolation;
} | {
    kind: "command";
    command: "room:say";
    data: JsonValue;
} | {
    kind: "command";
    command: "room:play";
    data: JsonValue;
} | {
    kind: "command";
    command: "stt:reconfigure";
    data: ReconfigureStt;
} | {
    kind: "command";
    command: "agent:update";
    data: JsonValue;
} | {
    kind: "command";
    command: string & {
        readonly unknown?: never;
    };
    data?: JsonValue;
});
export declare function readCommand(at: number): Command;
export interface Redirect {
    call_hook?: JsonValue | null;
    child_call_hook?: JsonValue | null;
    parent_call?: JsonValue | null;
    child_call?: JsonValue | null;
}
export declare function readRedirect(at: number): Redirect;
export interface SetCallStatus {
    call_status?: CallStatus | number | null;
}
export declare function readSetCallStatus(at: number): SetCallStatus;
export interface SetMute {
    mute_status?: MuteState | null;
}
export declare function readSetMute(at: number): SetMute;
export interface SetConfMute {
    conf_mute_status?: MuteState | null;
}
export declare function readSetConfMute(at: number): SetConfMute;
export interface SetConfHold {
    conf_hold_status?: HoldState | null;
    wait_hook?: JsonValue | null;
}
export declare function readSetConfHold(at: number): SetConfHold;
export interface ActOnParticipant {
    action?: ParticipantAction | null;
    tag?: string | null;
    wait_hook?: JsonValue | null;
}
export declare function readActOnParticipant(at: number): ActOnParticipant;
export interface SetListen {
    listen_status?: PauseState | null;
}
export declare function readSetListen(at: number): SetListen;
export interface SetStream {
    stream_status?: PauseState | null;
}
export declare function readSetStream(at: number): SetStream;
export interface SetTranscribe {
    transcribe_status?: PauseState | null;
}
export declare function readSetTranscribe(at: number): SetTranscribe;
export interface RecordData {
    action?: RecordAction | null;
    recordingID?: string | null;
    siprecServerURL?: JsonValue | null;
    headers?: JsonValue | null;
    type?: string | null;
    silence?: boolean | null;
}
export declare function readRecordData(at: number): RecordData;
export interface Whisper {
    whisper?: JsonValue | null;
}
export declare function readWhisper(at: number): Whisper;
export interface SendSipRequest {
    sip_request?: SipRequest | null;
    method?: string | null;
    content_type?: string | null;
    content?: string | null;
    headers?: JsonValue | null;
}
export declare function readSendSipRequest(at: number): SendSipRequest;
export interface SipRequest {
    method?: string | null;
    content_type?: string | null;
    content?: string | null;
    headers?: JsonValue | null;
}
export declare function readSipRequest(at: number): SipRequest;
export interface SendDtmf {
    dtmf?: Digits | null;
    digit?: string | null;
    duration?: number | null;
}
export declare function readSendDtmf(at: number): SendDtmf;
export interface Digits {
    digit?: string | null;
    duration?: number | null;
}
export declare function readDigits(at: number): Digits;
export interface PlaceCall {
    call_hook?: JsonValue | null;
    call_status_hook?: JsonValue | null;
    from?: string | null;
    to?: JsonValue | null;
    tag?: JsonValue | null;
    timeout?: number | null;
}
export declare function readPlaceCall(at: number): PlaceCall;
export interface Boost {
    boostAudioSignal?: JsonValue | null;
}
export declare function readBoost(at: number): Boost;
export interface SetMediaPath {
    media_path?: MediaPath | null;
}
export declare function readSetMediaPath(at: number): SetMediaPath;
export interface Tokens {
    id?: JsonValue | null;
    tokens?: string | null;
}
export declare function readTokens(at: number): Tokens;
export interface SetNoiseIsolation {
    noise_isolation_status?: EnableState | null;
    vendor?: string | null;
    level?: number | null;
    model?: string | null;
}
export declare function readSetNoiseIsolation(at: number): SetNoiseIsolation;
export interface ReconfigureStt {
    languageHints?: string[] | null;
}
export declare function readReconfigureStt(at: number): ReconfigureStt;
export declare const DATA_KINDS: readonly ["call_status", "verb_hook", "verb_status", "session_new", "session_reconnect", "session_redirect", "session_adulting", "dial_confirm", "llm_event", "llm_tool_call", "tts_tokens_result", "tts_streaming_event", "jambonz_error", "queue_status", "agent_event", "agent_tool_call"];
export declare const DATA_TAGS: readonly ["call:status", "verb:hook", "verb:status", "session:new", "session:reconnect", "session:redirect", "session:adulting", "dial:confirm", "llm:event", "llm:tool-call", "tts:tokens-result", "tts:streaming-event", "jambonz:error", "queue:status", "agent:event", "agent:tool-call"];
export interface DataTypes {
    "call:status": StatusData;
    "verb:hook": HookData;
    "verb:status": VerbData;
    "session:new": Session;
    "session:reconnect": Session;
    "session:redirect": CallInfo;
    "session:adulting": AdultedSession;
    "dial:confirm": CallInfo;
    "llm:event": JsonValue;
    "llm:tool-call": ToolCall;
    "tts:tokens-result": TokensResult;
    "tts:streaming-event": StreamingData;
    "jambonz:error": ErrorData;
    "queue:status": QueueData;
    "agent:event": AgentData;
    "agent:tool-call": AgentToolCall;
}
export declare function readData(which: number, at: number): unknown;
export declare const COMMAND_DATA_KINDS: readonly ["redirect", "call_status", "mute_status", "conf_mute_status", "conf_hold_status", "conf_participant_action", "listen_status", "stream_status", "transcribe_status", "record", "whisper", "sip_request", "dtmf", "config", "dub", "dial", "boost_audio_signal", "media_path", "llm_tool_output", "llm_update", "tts_tokens", "tts_flush", "tts_clear", "tag", "noise_isolation_status", "room_say", "room_play", "stt_reconfigure", "agent_update"];
export declare const COMMAND_DATA_TAGS: readonly ["redirect", "call:status", "mute:status", "conf:mute-status", "conf:hold-status", "conf:participant-action", "listen:status", "stream:status", "transcribe:status", "record", "whisper", "sip:request", "dtmf", "config", "dub", "dial", "boostAudioSignal", "media:path", "llm:tool-output", "llm:update", "tts:tokens", "tts:flush", "tts:clear", "tag", "noiseIsolation:status", "room:say", "room:play", "stt:reconfigure", "agent:update"];
export interface CommandDataTypes {
    "redirect": JsonValue | Redirect;
    "call:status": SetCallStatus;
    "mute:status": JsonValue | SetMute;
    "conf:mute-status": SetConfMute;
    "conf:hold-status": SetConfHold;
    "conf:participant-action": ActOnParticipant;
    "listen:status": SetListen;
    "stream:status": SetStream;
    "transcribe:status": SetTranscribe;
    "record": RecordData;
    "whisper": Whisper;
    "sip:request": SendSipRequest;
    "dtmf": SendDtmf;
    "config": JsonValue;
    "dub": JsonValue;
    "dial": PlaceCall;
    "boostAudioSignal": JsonValue | Boost;
    "media:path": JsonValue | SetMediaPath;
    "llm:tool-output": JsonValue;
    "llm:update": JsonValue;
    "tts:tokens": Tokens;
    "tts:flush": JsonValue;
    "tts:clear": JsonValue;
    "tag": JsonValue;
    "noiseIsolation:status": SetNoiseIsolation;
    "room:say": JsonValue;
    "room:play": JsonValue;
    "stt:reconfigure": ReconfigureStt;
    "agent:update": JsonValue;
}
export declare function readCommandData(which: number, at: number): unknown;
export declare const PLACES: {
    readonly Message: 30;
    readonly StatusData: 31;
    readonly Defaults: 32;
    readonly Synthesizer: 33;
    readonly Recognizer: 34;
    readonly HookData: 35;
    readonly Speech: 36;
    readonly Alternative: 37;
    readonly SpeechVendor: 38;
    readonly Translation: 39;
    readonly ReferDetails: 40;
    readonly HoldDetail: 41;
    readonly VerbData: 42;
    readonly Session: 43;
    readonly SipMessage: 44;
    readonly SipPayload: 45;
    readonly Participant: 46;
    readonly CallInfo: 47;
    readonly AdultedSession: 48;
    readonly ToolCall: 49;
    readonly FunctionCall: 50;
    readonly TokensResult: 51;
    readonly StreamingData: 52;
    readonly ErrorData: 53;
    readonly QueueData: 54;
    readonly AgentData: 55;
    readonly AgentToolCall: 56;
    readonly Ack: 57;
    readonly Command: 58;
    readonly Redirect: 59;
    readonly SetCallStatus: 60;
    readonly SetMute: 61;
    readonly SetConfMute: 62;
    readonly SetConfHold: 63;
    readonly ActOnParticipant: 64;
    readonly SetListen: 65;
    readonly SetStream: 66;
    readonly SetTranscribe: 67;
    readonly Record: 68;
    readonly Whisper: 69;
    readonly SendSipRequest: 70;
    readonly SipRequest: 71;
    readonly SendDtmf: 72;
    readonly Digits: 73;
    readonly PlaceCall: 74;
    readonly Boost: 75;
    readonly SetMediaPath: 76;
    readonly Tokens: 77;
    readonly SetNoiseIsolation: 78;
    readonly ReconfigureStt: 79;
};

// generated/rtpbridge
import type { Int64, JsonValue } from "../values.js";
export type ErrorCode = "PARSE_ERROR" | "INVALID_REQUEST" | "UNKNOWN_METHOD" | "INVALID_PARAMS" | "NO_SESSION" | "SESSION_ALREADY_BOUND" | "SESSION_NOT_FOUND" | "SESSION_NOT_ORPHANED" | "SESSION_BUSY" | "SESSION_GONE" | "SESSION_UNRESPONSIVE" | "SHUTTING_DOWN" | "MAX_SESSIONS_REACHED" | "ENDPOINT_ERROR" | "RECORDING_ERROR" | "VAD_ERROR" | "TRANSFER_FAILED" | "STATS_ERROR" | "INTERNAL_ERROR" | (string & {});
export declare const ERROR_CODE_NAMES: readonly ErrorCode[];
export type Method = "session.create" | "session.destroy" | "session.info" | "session.list" | "stats.unsubscribe" | "session.attach" | "session.bridge" | "endpoint.create_from_offer" | "endpoint.create_offer" | "endpoint.accept_answer" | "endpoint.remove" | "endpoint.transfer" | "endpoint.ice_restart" | "endpoint.srtp_rekey" | "endpoint.dtmf.inject" | "endpoint.create_with_file" | "endpoint.create_tone" | "endpoint.file.seek" | "endpoint.file.pause" | "endpoint.file.resume" | "recording.start" | "recording.stop" | "vad.start" | "vad.stop" | "stats.subscribe" | (string & {});
export declare const METHOD_NAMES: readonly Method[];
export type EndpointState = "new" | "buffering" | "connecting" | "connected" | "playing" | "paused" | "disconnected" | "finished" | (string & {});
export declare const ENDPOINT_STATE_NAMES: readonly EndpointState[];
export type StatsState = "New" | "Buffering" | "Connecting" | "Connected" | "Playing" | "Paused" | "Disconnected" | "Finished" | (string & {});
export declare const STATS_STATE_NAMES: readonly StatsState[];
export type FinishReason = "completed" | "error" | (string & {});
export declare const FINISH_REASON_NAMES: readonly FinishReason[];
export type StopReason = "endpoint_removed" | "endpoint_transferred" | "session_destroyed" | "write_error" | (string & {});
export declare const STOP_REASON_NAMES: readonly StopReason[];
export type MediaDirection = "sendrecv" | "recvonly" | "sendonly" | (string & {});
export declare const MEDIA_DIRECTION_NAMES: readonly MediaDirection[];
export type EndpointType = "webrtc" | "rtp" | "file" | "tone" | "bridge" | (string & {});
export declare const ENDPOINT_TYPE_NAMES: readonly EndpointType[];
export type OfferType = "webrtc" | "rtp" | (string & {});
export declare const OFFER_TYPE_NAMES: readonly OfferType[];
export type ToneType = "ringback" | "ringing" | "busy" | "beep" | "sine" | (string & {});
export declare const TONE_TYPE_NAMES: readonly ToneType[];
export type RecordingState = "active" | (string & {});
export declare const RECORDING_STATE_NAMES: readonly RecordingState[];
export type SessionState = "active" | "orphaned" | (string & {});
export declare const SESSION_STATE_NAMES: readonly SessionState[];
export interface Event {
    event: string;
    data: JsonValue;
}
export declare function readEvent(at: number): Event;
export interface Response {
    id?: string | null;
    result?: JsonValue | null;
    error?: ResponseError | null;
}
export declare function readResponse(at: number): Response;
export interface ResponseError {
    code: ErrorCode;
    message: string;
}
export declare function readResponseError(at: number): ResponseError;
export interface Request {
    id: string;
    method: Method;
    params?: JsonValue | null;
}
export declare function readRequest(at: number): Request;
export interface SerializationFailed {
    error: "serialization_failed";
}
export declare function readSerializationFailed(at: number): SerializationFailed;
export interface Dtmf {
    digit: string;
    duration_ms: number;
    endpoint_id: string;
}
export declare function readDtmf(at: number): Dtmf;
export interface EndpointStateChanged {
    endpoint_id: string;
    new_state: EndpointState;
    old_state: EndpointState;
}
export declare function readEndpointStateChanged(at: number): EndpointStateChanged;
export interface VadSilence {
    endpoint_id: string;
    silence_duration_ms: Int64;
}
export declare function readVadSilence(at: number): VadSilence;
export interface VadSpeechStarted {
    endpoint_id: string;
}
export declare function readVadSpeechStarted(at: number): VadSpeechStarted;
export interface Stats {
    endpoints: EndpointStats[];
}
export declare function readStats(at: number): Stats;
export interface EndpointStats {
    codec: string;
    endpoint_id: string;
    inbound: InboundStats;
    outbound: OutboundStats;
    rtt_ms: number | null;
    state: StatsState;
}
export declare function readEndpointStats(at: number): EndpointStats;
export interface InboundStats {
    bytes: Int64;
    jitter_ms: number;
    last_received_ms_ago: Int64;
    packets: Int64;
    packets_lost: Int64;
}
export declare function readInboundStats(at: number): InboundStats;
export interface OutboundStats {
    bytes: Int64;
    packets: Int64;
}
export declare function readOutboundStats(at: number): OutboundStats;
export interface EndpointMediaTimeout {
    duration_ms: Int64;
    endpoint_id: string;
}
export declare function readEndpointMediaTimeout(at: number): EndpointMediaTimeout;
export interface EndpointFileFinished {
    endpoint_id: string;
    error?: string | null;
    reason: FinishReason;
}
export declare function readEndpointFileFinished(at: number): EndpointFileFinished;
export interface RecordingStopped {
    dropped_packets: Int64;
    duration_ms: Int64;
    file_path: string;
    packets: Int64;
    reason: StopReason;
    recording_id: string;
}
export declare function readRecordingStopped(at: number): RecordingStopped;
export interface EndpointToneFinished {
    endpoint_id: string;
}
export declare function readEndpointToneFinished(at: number): EndpointToneFinished;
export interface EndpointRtcpBye {
    endpoint_id: string;
    reason: string | null;
    ssrc_list: number[];
}
export declare function readEndpointRtcpBye(at: number): EndpointRtcpBye;
export interface EndpointTransferredOut {
    endpoint_id: string;
    target_session_id: string;
}
export declare function readEndpointTransferredOut(at: number): EndpointTransferredOut;
export interface EndpointTransferredIn {
    direction: MediaDirection;
    endpoint_id: string;
    endpoint_type: EndpointType;
    source_session_id: string;
    state: EndpointState;
}
export declare function readEndpointTransferredIn(at: number): EndpointTransferredIn;
export interface SessionIdleTimeout {
    idle_timeout_secs: Int64;
    session_id: string;
}
export declare function readSessionIdleTimeout(at: number): SessionIdleTimeout;
export interface SessionEmptyTimeout {
    empty_timeout_secs: Int64;
    session_id: string;
}
export declare function readSessionEmptyTimeout(at: number): SessionEmptyTimeout;
export interface SessionOrphaned {
    timeout_remaining_ms: Int64;
}
export declare function readSessionOrphaned(at: number): SessionOrphaned;
export interface EventsDropped {
    count: Int64;
}
export declare function readEventsDropped(at: number): EventsDropped;
export interface VadError {
    endpoint_id: string;
    error: string;
}
export declare function readVadError(at: number): VadError;
export interface ErrorEvent {
    error?: string | null;
}
export declare function readErrorEvent(at: number): ErrorEvent;
export interface SessionAttach {
    session_id: string;
}
export declare function readSessionAttach(at: number): SessionAttach;
export interface SessionBridge {
    direction?: MediaDirection | null;
    target_session_id: string;
}
export declare function readSessionBridge(at: number): SessionBridge;
export interface EndpointCreateFromOffer {
    direction?: MediaDirection | null;
    sdp: string;
}
export declare function readEndpointCreateFromOffer(at: number): EndpointCreateFromOffer;
export interface EndpointCreateOffer {
    codecs?: string[] | null;
    direction?: MediaDirection | null;
    srtp?: boolean | null;
    type: OfferType;
}
export declare function readEndpointCreateOffer(at: number): EndpointCreateOffer;
export interface EndpointAcceptAnswer {
    endpoint_id: string;
    sdp: string;
}
export declare function readEndpointAcceptAnswer(at: number): EndpointAcceptAnswer;
export interface EndpointRemove {
    endpoint_id: string;
}
export declare function readEndpointRemove(at: number): EndpointRemove;
export interface EndpointTransfer {
    endpoint_id: string;
    target_session_id: string;
}
export declare function readEndpointTransfer(at: number): EndpointTransfer;
export interface EndpointIceRestart {
    endpoint_id: string;
}
export declare function readEndpointIceRestart(at: number): EndpointIceRestart;
export interface EndpointSrtpRekey {
    endpoint_id: string;
}
export declare function readEndpointSrtpRekey(at: number): EndpointSrtpRekey;
export interface EndpointDtmfInject {
    digit: string;
    duration_ms?: number | null;
    endpoint_id: string;
    volume?: number | null;
}
export declare function readEndpointDtmfInject(at: number): EndpointDtmfInject;
export interface EndpointCreateWithFile {
    cache_ttl_secs?: number | null;
    gain_db?: number | null;
    headers?: JsonValue | null;
    loop_count?: number | null;
    shared?: boolean | null;
    source: string;
    start_ms?: Int64 | null;
    timeout_ms?: number | null;
}
export declare function readEndpointCreateWithFile(at: number): EndpointCreateWithFile;
export interface EndpointCreateTone {
    duration_ms?: Int64 | null;
    frequency?: number | null;
    tone: ToneType;
}
export declare function readEndpointCreateTone(at: number): EndpointCreateTone;
export interface EndpointFileSeek {
    endpoint_id: string;
    position_ms: Int64;
}
export declare function readEndpointFileSeek(at: number): EndpointFileSeek;
export interface EndpointFilePause {
    endpoint_id: string;
}
export declare function readEndpointFilePause(at: number): EndpointFilePause;
export interface EndpointFileResume {
    endpoint_id: string;
}
export declare function readEndpointFileResume(at: number): EndpointFileResume;
export interface RecordingStart {
    endpoint_id?: string | null;
    file_path: string;
}
export declare function readRecordingStart(at: number): RecordingStart;
export interface RecordingStop {
    recording_id: string;
}
export declare function readRecordingStop(at: number): RecordingStop;
export interface VadStart {
    endpoint_id: string;
    silence_interval_ms?: number | null;
    speech_threshold?: number | null;
}
export declare function readVadStart(at: number): VadStart;
export interface VadStop {
    endpoint_id: string;
}
export declare function readVadStop(at: number): VadStop;
export interface StatsSubscribe {
    interval_ms?: number | null;
}
export declare function readStatsSubscribe(at: number): StatsSubscribe;
export interface SessionCreateResult {
    session_id: string;
}
export declare function readSessionCreateResult(at: number): SessionCreateResult;
export interface EmptyResult {
}
export declare function readEmptyResult(at: number): EmptyResult;
export interface SessionInfoResult {
    created_at: string;
    endpoints: EndpointInfo[];
    recordings: RecordingInfo[];
    session_id: string;
    state: SessionState;
    vad_active: string[];
}
export declare function readSessionInfoResult(at: number): SessionInfoResult;
export interface EndpointInfo {
    codec: string | null;
    direction: MediaDirection;
    endpoint_id: string;
    endpoint_type: EndpointType;
    shared_playback_id?: string | null;
    state: EndpointState;
}
export declare function readEndpointInfo(at: number): EndpointInfo;
export interface RecordingInfo {
    endpoint_id: string | null;
    file_path: string;
    recording_id: string;
    state: RecordingState;
}
export declare function readRecordingInfo(at: number): RecordingInfo;
export interface SessionListResult {
    sessions: SessionSummary[];
}
export declare function readSessionListResult(at: number): SessionListResult;
export interface SessionSummary {
    created_at: string;
    endpoint_count: Int64;
    session_id: string;
    state: SessionState;
}
export declare function readSessionSummary(at: number): SessionSummary;
export interface SessionBridgeResult {
    endpoint_id: string;
    target_endpoint_id: string;
}
export declare function readSessionBridgeResult(at: number): SessionBridgeResult;
export interface EndpointCreateFromOfferResult {
    endpoint_id: string;
    sdp_answer: string;
}
export declare function readEndpointCreateFromOfferResult(at: number): EndpointCreateFromOfferResult;
export interface EndpointCreateOfferResult {
    endpoint_id: string;
    sdp_offer: string;
}
export declare function readEndpointCreateOfferResult(at: number): EndpointCreateOfferResult;
export interface EndpointTransferResult {
    endpoint_id: string;
    target_session_id: string;
}
export declare function readEndpointTransferResult(at: number): EndpointTransferResult;
export interface EndpointIceRestartResult {
    sdp_offer: string;
}
export declare function readEndpointIceRestartResult(at: number): EndpointIceRestartResult;
export interface EndpointSrtpRekeyResult {
    sdp: string;
}
export declare function readEndpointSrtpRekeyResult(at: number): EndpointSrtpRekeyResult;
export interface EndpointCreateWithFileResult {
    endpoint_id: string;
}
export declare function readEndpointCreateWithFileResult(at: number): EndpointCreateWithFileResult;
export interface EndpointCreateToneResult {
    endpoint_id: string;
    tone: ToneType;
}
export declare function readEndpointCreateToneResult(at: number): EndpointCreateToneResult;
export interface RecordingStartResult {
    recording_id: string;
}
export declare function readRecordingStartResult(at: number): RecordingStartResult;
export interface RecordingStopResult {
    dropped_packets: Int64;
    duration_ms: Int64;
    file_path: string;
    packets: Int64;
}
export declare function readRecordingStopResult(at: number): RecordingStopResult;
export declare const EVENT_DATA_KINDS: readonly ["dtmf", "endpoint_state_changed", "vad_silence", "vad_speech_started", "stats", "endpoint_media_timeout", "endpoint_file_finished", "recording_stopped", "endpoint_tone_finished", "endpoint_rtcp_bye", "endpoint_transferred_out", "endpoint_transferred_in", "session_idle_timeout", "session_empty_timeout", "session_orphaned", "events_dropped", "vad_error", "error_event"];
export declare const EVENT_DATA_TAGS: readonly ["dtmf", "endpoint.state_changed", "vad.silence", "vad.speech_started", "stats", "endpoint.media_timeout", "endpoint.file.finished", "recording.stopped", "endpoint.tone.finished", "endpoint.rtcp_bye", "endpoint.transferred_out", "endpoint.transferred_in", "session.idle_timeout", "session.empty_timeout", "session.orphaned", "events.dropped", "vad.error", "error"];
export interface EventDataTypes {
    "dtmf": Dtmf;
    "endpoint.state_changed": EndpointStateChanged;
    "vad.silence": VadSilence;
    "vad.speech_started": VadSpeechStarted;
    "stats": Stats;
    "endpoint.media_timeout": EndpointMediaTimeout;
    "endpoint.file.finished": EndpointFileFinished;
    "recording.stopped": RecordingStopped;
    "endpoint.tone.finished": EndpointToneFinished;
    "endpoint.rtcp_bye": EndpointRtcpBye;
    "endpoint.transferred_out": EndpointTransferredOut;
    "endpoint.transferred_in": EndpointTransferredIn;
    "session.idle_timeout": SessionIdleTimeout;
    "session.empty_timeout": SessionEmptyTimeout;
    "session.orphaned": SessionOrphaned;
    "events.dropped": EventsDropped;
    "vad.error": VadError;
    "error": ErrorEvent;
}
export declare function readEventData(which: number, at: number): unknown;
export declare const COMMAND_KINDS: readonly ["session_create", "session_destroy", "session_info", "session_list", "stats_unsubscribe", "session_attach", "session_bridge", "endpoint_create_from_offer", "endpoint_create_offer", "endpoint_accept_answer", "endpoint_remove", "endpoint_transfer", "endpoint_ice_restart", "endpoint_srtp_rekey", "endpoint_dtmf_inject", "endpoint_create_with_file", "endpoint_create_tone", "endpoint_file_seek", "endpoint_file_pause", "endpoint_file_resume", "recording_start", "recording_stop", "vad_start", "vad_stop", "stats_subscribe"];
export declare const COMMAND_TAGS: readonly ["session.create", "session.destroy", "session.info", "session.list", "stats.unsubscribe", "session.attach", "session.bridge", "endpoint.create_from_offer", "endpoint.create_offer", "endpoint.accept_answer", "endpoint.remove", "endpoint.transfer", "endpoint.ice_restart", "endpoint.srtp_rekey", "endpoint.dtmf.inject", "endpoint.create_with_file", "endpoint.create_tone", "endpoint.file.seek", "endpoint.file.pause", "endpoint.file.resume", "recording.start", "recording.stop", "vad.start", "vad.stop", "stats.subscribe"];
export interface CommandTypes {
    "session.create": undefined;
    "session.destroy": undefined;
    "session.info": undefined;
    "session.list": undefined;
    "stats.unsubscribe": undefined;
    "session.attach": SessionAttach;
    "session.bridge": SessionBridge;
    "endpoint.create_from_offer": EndpointCreateFromOffer;
    "endpoint.create_offer": EndpointCreateOffer;
    "endpoint.accept_answer": EndpointAcceptAnswer;
    "endpoint.remove": EndpointRemove;
    "endpoint.transfer": EndpointTransfer;
    "endpoint.ice_restart": EndpointIceRestart;
    "endpoint.srtp_rekey": EndpointSrtpRekey;
    "endpoint.dtmf.inject": EndpointDtmfInject;
    "endpoint.create_with_file": EndpointCreateWithFile;
    "endpoint.create_tone": EndpointCreateTone;
    "endpoint.file.seek": EndpointFileSeek;
    "endpoint.file.pause": EndpointFilePause;
    "endpoint.file.resume": EndpointFileResume;
    "recording.start": RecordingStart;
    "recording.stop": RecordingStop;
    "vad.start": VadStart;
    "vad.stop": VadStop;
    "stats.subscribe": StatsSubscribe;
}
export declare function readCommand(which: number, at: number): unknown;
export declare const METHOD_RESULT_KINDS: readonly ["session_create_result", "empty_result", "session_info_result", "session_list_result", "empty_result", "empty_result", "session_bridge_result", "endpoint_create_from_offer_result", "endpoint_create_offer_result", "empty_result", "empty_result", "endpoint_transfer_result", "endpoint_ice_restart_result", "endpoint_srtp_rekey_result", "empty_result", "endpoint_create_with_file_result", "endpoint_create_tone_result", "empty_result", "empty_result", "empty_result", "recording_start_result", "recording_stop_result", "empty_result", "empty_result", "empty_result"];
export declare const METHOD_RESULT_TAGS: readonly ["session.create", "session.destroy", "session.info", "session.list", "stats.unsubscribe", "session.attach", "session.bridge", "endpoint.create_from_offer", "endpoint.create_offer", "endpoint.accept_answer", "endpoint.remove", "endpoint.transfer", "endpoint.ice_restart", "endpoint.srtp_rekey", "endpoint.dtmf.inject", "endpoint.create_with_file", "endpoint.create_tone", "endpoint.file.seek", "endpoint.file.pause", "endpoint.file.resume", "recording.start", "recording.stop", "vad.start", "vad.stop", "stats.subscribe"];
export interface MethodResultTypes {
    "session.create": SessionCreateResult;
    "session.destroy": EmptyResult;
    "session.info": SessionInfoResult;
    "session.list": SessionListResult;
    "stats.unsubscribe": EmptyResult;
    "session.attach": EmptyResult;
    "session.bridge": SessionBridgeResult;
    "endpoint.create_from_offer": EndpointCreateFromOfferResult;
    "endpoint.create_offer": EndpointCreateOfferResult;
    "endpoint.accept_answer": EmptyResult;
    "endpoint.remove": EmptyResult;
    "endpoint.transfer": EndpointTransferResult;
    "endpoint.ice_restart": EndpointIceRestartResult;
    "endpoint.srtp_rekey": EndpointSrtpRekeyResult;
    "endpoint.dtmf.inject": EmptyResult;
    "endpoint.create_with_file": EndpointCreateWithFileResult;
    "endpoint.create_tone": EndpointCreateToneResult;
    "endpoint.file.seek": EmptyResult;
    "endpoint.file.pause": EmptyResult;
    "endpoint.file.resume": EmptyResult;
    "recording.start": RecordingStartResult;
    "recording.stop": RecordingStopResult;
    "vad.start": EmptyResult;
    "vad.stop": EmptyResult;
    "stats.subscribe": EmptyResult;
}
export declare function readMethodResult(which: number, at: number): unknown;
export declare const PLACES: {
    readonly Event: 80;
    readonly Response: 81;
    readonly ResponseError: 82;
    readonly Request: 83;
    readonly SerializationFailed: 84;
    readonly Dtmf: 85;
    readonly EndpointStateChanged: 86;
    readonly VadSilence: 87;
    readonly VadSpeechStarted: 88;
    readonly Stats: 89;
    readonly EndpointStats: 90;
    readonly InboundStats: 91;
    readonly OutboundStats: 92;
    readonly EndpointMediaTimeout: 93;
    readonly EndpointFileFinished: 94;
    readonly RecordingStopped: 95;
    readonly EndpointToneFinished: 96;
    readonly EndpointRtcpBye: 97;
    readonly EndpointTransferredOut: 98;
    readonly EndpointTransferredIn: 99;
    readonly SessionIdleTimeout: 100;
    readonly SessionEmptyTimeout: 101;
    readonly SessionOrphaned: 102;
    readonly EventsDropped: 103;
    readonly VadError: 104;
    readonly ErrorEvent: 105;
    readonly SessionAttach: 106;
    readonly SessionBridge: 107;
    readonly EndpointCreateFromOffer: 108;
    readonly EndpointCreateOffer: 109;
    readonly EndpointAcceptAnswer: 110;
    readonly EndpointRemove: 111;
    readonly EndpointTransfer: 112;
    readonly EndpointIceRestart: 113;
    readonly EndpointSrtpRekey: 114;
    readonly EndpointDtmfInject: 115;
    readonly EndpointCreateWithFile: 116;
    readonly EndpointCreateTone: 117;
    readonly EndpointFileSeek: 118;
    readonly EndpointFilePause: 119;
    readonly EndpointFileResume: 120;
    readonly RecordingStart: 121;
    readonly RecordingStop: 122;
    readonly VadStart: 123;
    readonly VadStop: 124;
    readonly StatsSubscribe: 125;
    readonly SessionCreateResult: 126;
    readonly EmptyResult: 127;
    readonly SessionInfoResult: 128;
    readonly EndpointInfo: 129;
    readonly RecordingInfo: 130;
    readonly SessionListResult: 131;
    readonly SessionSummary: 132;
    readonly SessionBridgeResult: 133;
    readonly EndpointCreateFromOfferResult: 134;
    readonly EndpointCreateOfferResult: 135;
    readonly EndpointTransferResult: 136;
    readonly EndpointIceRestartResult: 137;
    readonly EndpointSrtpRekeyResult: 138;
    readonly EndpointCreateWithFileResult: 139;
    readonly EndpointCreateToneResult: 140;
    readonly RecordingStartResult: 141;
    readonly RecordingStopResult: 142;
};

// generated/voicetyped
import type { Int64, JsonValue } from "../values.js";
export type EventSource = "media" | "speech" | "dialog" | "hooks" | "integration" | (string & {});
export declare const EVENT_SOURCE_NAMES: readonly EventSource[];
export type CallStatus = "active" | "on_hold" | "transferring" | "terminated" | (string & {});
export declare const CALL_STATUS_NAMES: readonly CallStatus[];
export type Protocol = "sip" | "webrtc" | (string & {});
export declare const PROTOCOL_NAMES: readonly Protocol[];
export type TerminationReason = "normal" | "caller_hangup" | "system_hangup" | "transfer" | "error" | "timeout" | (string & {});
export declare const TERMINATION_REASON_NAMES: readonly TerminationReason[];
export interface Common {
    event_id?: string | null;
    session_id: string;
    type: string;
    timestamp: string;
}
export declare function readCommon(at: number): Common;
export interface Envelope {
    id: string;
    type: string;
    source?: EventSource | null;
    session_id: string;
    timestamp: string;
    data?: JsonValue | null;
    metadata?: JsonValue | null;
}
export declare function readEnvelope(at: number): Envelope;
export interface Call {
    session_id: string;
    caller_id?: string | null;
    called_number?: string | null;
    dialog_name?: string | null;
    current_state?: string | null;
    start_time?: string | null;
    duration_seconds?: Int64 | null;
    status?: CallStatus | null;
    variables?: JsonValue | null;
}
export declare function readCall(at: number): Call;
export interface CallList {
    calls: Call[];
    next_page_token?: string | null;
    total_count?: Int64 | null;
}
export declare function readCallList(at: number): CallList;
export interface CallStarted {
    caller_id?: string | null;
    called_number?: string | null;
    dialog_name?: string | null;
    sip_headers?: JsonValue | null;
    protocol?: Protocol | null;
}
export declare function readCallStarted(at: number): CallStarted;
export interface CallTerminated {
    reason?: TerminationReason | null;
    duration_seconds?: Int64 | null;
    state_transitions?: Int64 | null;
    final_state?: string | null;
    duration_ms?: Int64 | null;
}
export declare function readCallTerminated(at: number): CallTerminated;
export interface SpeechPartial {
    transcript?: string | null;
    confidence?: number | null;
    language?: string | null;
    duration_ms?: Int64 | null;
    segments?: Segment[] | null;
}
export declare function readSpeechPartial(at: number): SpeechPartial;
export interface Segment {
    text?: string | null;
    start_ms?: Int64 | null;
    end_ms?: Int64 | null;
    confidence?: number | null;
}
export declare function readSegment(at: number): Segment;
export interface SpeechFinal {
    transcript?: string | null;
    confidence?: number | null;
    language?: string | null;
    duration_ms?: Int64 | null;
    segments?: Segment[] | null;
}
export declare function readSpeechFinal(at: number): SpeechFinal;
export interface DtmfReceived {
    digit?: string | number | null;
    duration_ms?: Int64 | null;
}
export declare function readDtmfReceived(at: number): DtmfReceived;
export interface StateTransition {
    from_state?: string | null;
    to_state?: string | null;
    trigger_event?: string | null;
    dialog_name?: string | null;
}
export declare function readStateTransition(at: number): StateTransition;
export interface ActionExecuted {
    action_type?: string | null;
    params?: JsonValue | null;
}
export declare function readActionExecuted(at: number): ActionExecuted;
export interface HookResult {
    hook_url?: string | null;
    status_code?: Int64 | null;
    response?: JsonValue | null;
}
export declare function readHookResult(at: number): HookResult;
export interface HookError {
    hook_url?: string | null;
    error?: string | null;
}
export declare function readHookError(at: number): HookError;
export interface TtsStarted {
    text?: string | null;
    voice?: string | null;
}
export declare function readTtsStarted(at: number): TtsStarted;
export interface TtsCompleted {
    text?: string | null;
    voice?: string | null;
}
export declare function readTtsCompleted(at: number): TtsCompleted;
export interface ErrorData {
    error?: string | null;
}
export declare function readErrorData(at: number): ErrorData;
export declare const PAYLOAD_KINDS: readonly ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error_event"];
export declare const PAYLOAD_TAGS: readonly ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error"];
export interface PayloadTypes {
    "call_started": CallStarted;
    "call_terminated": CallTerminated;
    "speech_partial": SpeechPartial;
    "speech_final": SpeechFinal;
    "dtmf_received": DtmfReceived;
    "state_transition": StateTransition;
    "action_executed": ActionExecuted;
    "hook_result": HookResult;
    "hook_error": HookError;
    "tts_started": TtsStarted;
    "tts_completed": TtsCompleted;
    "error": ErrorData;
}
export declare function readPayload(which: number, at: number): unknown;
export declare const PLACES: {
    readonly Common: 143;
    readonly Envelope: 144;
    readonly Call: 145;
    readonly CallList: 146;
    readonly CallStarted: 147;
    readonly CallTerminated: 148;
    readonly SpeechPartial: 149;
    readonly Segment: 150;
    readonly SpeechFinal: 151;
    readonly DtmfReceived: 152;
    readonly StateTransition: 153;
    readonly ActionExecuted: 154;
    readonly HookResult: 155;
    readonly HookError: 156;
    readonly TtsStarted: 157;
    readonly TtsCompleted: 158;
    readonly Error: 159;
};

// generated/words
export type DecodeErrorKind = "truncated" | "too_large" | "frame_too_short" | "invalid_utf8" | "negative_length" | "length_beyond_end" | "incompatible_version" | "invalid_tag" | "varint_too_long" | "unmatched_group" | "depth_exceeded" | "unexpected_byte" | "invalid_escape" | "control_character" | "invalid_number" | "number_out_of_range" | "missing_field" | "wrong_type" | "trailing_data";
export declare const DECODE_ERRORS: Readonly<Record<number, readonly [DecodeErrorKind, string]>>;
export type EncodeErrorKind = "too_long" | "invalid_character" | "not_a_frame" | "not_finite" | "truncated" | "too_large" | "frame_too_short" | "invalid_utf8" | "negative_length" | "length_beyond_end" | "incompatible_version" | "invalid_tag" | "varint_too_long" | "unmatched_group" | "depth_exceeded" | "unexpected_byte" | "invalid_escape" | "control_character" | "invalid_number" | "number_out_of_range" | "missing_field" | "wrong_type" | "trailing_data";
export declare const ENCODE_ERRORS: Readonly<Record<number, EncodeErrorKind>>;
export type VerdictName = "deliver" | "after_gap" | "replay" | "violation" | "ignore" | "untracked";
export declare const VERDICTS: readonly VerdictName[];
export type AudioVerdictName = "deliver" | "lost" | "repeat" | "late" | "after_end" | "no_call" | "untracked";
export declare const AUDIO_VERDICTS: readonly AudioVerdictName[];
export type Phase = "created" | "ringing" | "early_media" | "answered" | "held" | "resumed" | "ended";
export declare const PHASES: readonly Phase[];
export type EndClass = "normal" | "busy" | "no_answer" | "rejected" | "unreachable" | "cancelled" | "timeout" | "transferred" | "failed";
export declare const END_CLASSES: readonly EndClass[];
export type CauseClass = "normal_event" | "resource_unavailable" | "service_unavailable" | "service_not_implemented" | "invalid_message" | "protocol_error" | "interworking";
export declare const CAUSE_CLASSES: readonly CauseClass[];
export declare const CAUSES: Readonly<Record<number, string>>;
export declare const ORDERS: {
    readonly gateway: {
        readonly states: readonly ["unknown", "created", "answered", "held", "ended"];
        readonly phases: readonly [undefined, "created", "answered", "held", "ended"];
        readonly events: readonly ["CHANNEL_CREATE", "CHANNEL_ANSWER", "CHANNEL_HANGUP_COMPLETE", "CHANNEL_HOLD", "CHANNEL_RESUME"];
    };
    readonly jambonz: {
        readonly states: readonly ["unknown", "inbound_trying", "inbound_answered", "dialled_trying", "dialled_ringing", "dialled_early_media", "dialled_answered", "rest_trying", "rest_ringing", "rest_early_media", "rest_answered", "completed", "failed", "busy", "no_answer"];
        readonly phases: readonly [undefined, "created", "answered", "created", "ringing", "early_media", "answered", "created", "ringing", "early_media", "answered", "ended", "ended", "ended", "ended"];
        readonly events: readonly ["trying", "in-progress", "no-answer", "trying", "ringing", "early-media", "in-progress", "trying", "ringing", "early-media", "in-progress", "no-answer", "failed", "busy", "completed", "queued"];
    };
    readonly rtpbridge: {
        readonly states: readonly ["unknown", "present", "buffering", "connecting", "connected", "playing", "paused", "disconnected", "finished", "gone"];
        readonly phases: readonly [undefined, undefined, "created", "created", "answered", "answered", "held", undefined, "ended", "ended"];
        readonly events: readonly ["endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.file.finished", "endpoint.transferred_out", "dtmf", "endpoint.transferred_in", "endpoint.transferred_in", "endpoint.transferred_in", "endpoint.transferred_in"];
    };
    readonly voicetyped: {
        readonly states: readonly ["unknown", "active", "ended", "not_begun"];
        readonly phases: readonly [undefined, "answered", "ended", undefined];
        readonly events: readonly ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error"];
    };
};

// handle
/// <reference lib="esnext.disposable" preserve="true" />
export declare let handleOf: (object: Handle) => number;
export declare abstract class Handle {
    #private;
    protected constructor(what: string, handle: number);
    protected handle(): number;
    free(): void;
    [Symbol.dispose](): void;
}

// index
import { type Source } from "./module.js";
export * from "./api.js";
export declare function init(source?: Source | Promise<Source>): Promise<void>;

// inline
import { type Source } from "./module.js";
export * from "./api.js";
export declare function init(_source?: Source | Promise<Source>): Promise<void>;

// jambonz
import { type Ack, type CallInfo, type Command, type Message } from "./generated/jambonz.js";
import type { JsonText, JsonValue } from "./values.js";
import { type View } from "./view.js";
export * from "./generated/jambonz.js";
export declare const SUBPROTOCOL = "ws.jambonz.org";
export declare const ACK_TIMEOUT_MS = 5000;
export declare const MAX_APPLICATION_MESSAGE: number;
export interface UnknownMessage {
    kind: "unknown";
    type: string;
    message: JsonValue;
}
export type ApplicationMessage = (Ack & {
    kind: "ack";
}) | Command | UnknownMessage;
export declare function parse(text: JsonText): Message;
export declare function view(text: JsonText): View<Message>;
export declare function parseApplication(text: JsonText): ApplicationMessage;
export type Draft = Message | ApplicationMessage | {
    type: string;
    [member: string]: unknown;
};
export declare function encode(message: Draft): string;
export declare function ack(message: Message | string, verbs?: readonly object[]): string;
export declare function isAckNeeded(message: Message): boolean;
export declare function callOf(message: Message): CallInfo | undefined;
export declare function legSid(message: Message): string | undefined;

// module
export declare class BrokenError extends Error {
    readonly name = "BrokenError";
    constructor();
}
export interface Module {
    memory: WebAssembly.Memory;
    input(len: number): number;
    results(): number;
    new_frames(limit: number, flags: number): number;
    new_sse(limit: number, flags: number): number;
    new_tracker(system: number, capacity: number, repeats: number, seedLow: number, seedHigh: number): number;
    release(handle: number): void;
    push(handle: number, len: number): void;
    finish(handle: number): void;
    reset(handle: number): void;
    offset(handle: number): number;
    resume(handle: number): void;
    set_last_id(handle: number, len: number): number;
    parse(what: number, len: number, more: number): number;
    view(what: number, len: number, more: number): number;
    build(what: number, len: number, more: number): number;
    parse_gateway(id: number, methodId: number, format: number, len: number): number;
    build_gateway(id: number, format: number, framing: number, len: number): number;
    track(handle: number, action: number, nowMs: number, len: number, calls: number): number;
    update(system: number, len: number): number;
    cause(number: number): number;
    cause_of_sip(status: number): number;
}
export type Source = string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;
export declare function module(): Module;
export declare function isLoaded(): boolean;
export declare function initSync(source: ArrayBuffer | ArrayBufferView | WebAssembly.Module): void;
export declare function instantiate(source: Source | Promise<Source>): Promise<void>;

// node
import { type Source } from "./module.js";
export * from "./api.js";
export declare function init(source?: Source | Promise<Source>): Promise<void>;

// q850
import { type CauseClass } from "./generated/words.js";
export interface Cause {
    number: number;
    name: string | undefined;
    class: CauseClass;
    retryable: boolean;
    sip: number | undefined;
}
export declare function cause(number: number): Cause | undefined;
export declare function fromSip(status: number): Cause | undefined;

// rtpbridge
import { EVENT_DATA_KINDS, EVENT_DATA_TAGS, type CommandTypes, type EventDataTypes, type MethodResultTypes, type ResponseError } from "./generated/rtpbridge.js";
import type { JsonText, JsonValue } from "./values.js";
import type { View } from "./view.js";
export * from "./generated/rtpbridge.js";
type KindOf = {
    [I in keyof typeof EVENT_DATA_TAGS & `${number}` as (typeof EVENT_DATA_TAGS)[I] & string]: (typeof EVENT_DATA_KINDS)[I & keyof typeof EVENT_DATA_KINDS];
};
export type Event = {
    [E in keyof EventDataTypes]: {
        kind: KindOf[E & keyof KindOf];
        event: E;
        data: EventDataTypes[E];
    };
}[keyof EventDataTypes] | {
    kind: "serialization_failed";
    event: string;
    data: {
        error: "serialization_failed";
    };
} | {
    kind: "unknown";
    event: string;
    data: JsonValue;
};
export interface Response<R = JsonValue> {
    kind: "response";
    id?: string | null;
    result?: R;
    error?: ResponseError | null;
}
export type MethodName = keyof CommandTypes;
export type Request = {
    [M in MethodName]: {
        kind: "request";
        id: string;
        method: M;
    } & Params<CommandTypes[M]>;
}[MethodName] | {
    kind: "request";
    id: string;
    method: string & {
        readonly unknown?: never;
    };
    params?: JsonValue;
};
type Params<P> = P extends undefined ? {
    params?: JsonValue;
} : {
    params: P;
};
export type ResultOf<M extends string> = M extends keyof MethodResultTypes ? MethodResultTypes[M] : JsonValue;
export declare function parse(text: JsonText): Event | Response;
export declare function view(text: JsonText): View<Event | Response>;
export declare function parseResponse<M extends string>(method: M, text: JsonText): Response<ResultOf<M>>;
export declare function parseRequest(text: JsonText): Request;
export type Draft = Omit<Request, "kind"> | {
    event: string;
    data: unknown;
} | {
    id?: string | null;
    result: unknown;
} | {
    id?: string | null;
    error: ResponseError;
};
export declare function encode(message: Draft | Event | Response | Request, method?: string): string;

// sse
import { type DecodeFault } from "./errors.js";
import { Handle } from "./handle.js";
import { type Bytes } from "./values.js";
import { type Event as VoicetypedEvent } from "./voicetyped.js";
export interface SseOptions {
    limit?: number;
    comments?: boolean;
    lastEventId?: string;
}
export interface SseEvent {
    kind: "event";
    offset: number;
    type: string;
    data: string;
    id: string;
}
export interface SseComment {
    kind: "comment";
    text: string;
}
export interface SseRetry {
    kind: "retry";
    ms: number;
}
export interface SseIgnored {
    kind: "ignored";
    name: string;
    value: string;
}
export type SseItem = SseEvent | SseComment | SseRetry | SseIgnored | DecodeFault;
declare abstract class Parser<Item> extends Handle {
    protected constructor(what: string, options: SseOptions, flags: number);
    push(chunk: Bytes): Item[];
    finish(): Item[];
    reset(): void;
    get lastEventId(): string;
    get retryMs(): number | undefined;
    get streamOffset(): number;
    protected abstract take(items: Item[]): void;
}
export declare class SseParser extends Parser<SseItem> {
    constructor(options?: SseOptions);
    protected take(items: SseItem[]): void;
}
export type VoicetypedItem = (VoicetypedEvent & {
    offset: number;
    sse: {
        event: string;
        id: string;
    };
}) | (DecodeFault & {
    sse?: {
        event: string;
        id: string;
        data: string;
    };
}) | SseComment | SseRetry | SseIgnored;
export declare class VoicetypedParser extends Parser<VoicetypedItem> {
    constructor(options?: SseOptions);
    protected take(items: VoicetypedItem[]): void;
}
export interface SseBlock {
    comment?: string;
    id?: string;
    type?: string;
    retryMs?: number;
    data?: string;
}
export declare const KEEP_ALIVE = ":\n\n";
export declare function encodeSse(block: SseBlock): string;
export {};

// streams
import { type FrameItem, type FrameOptions } from "./frames.js";
import { type SseItem, type SseOptions, type VoicetypedItem } from "./sse.js";
import type { Bytes } from "./values.js";
export declare function frames(options?: FrameOptions): TransformStream<Bytes, FrameItem>;
export declare function sse(options?: SseOptions): TransformStream<Bytes, SseItem>;
export declare function voicetypedEvents(options?: SseOptions): TransformStream<Bytes, VoicetypedItem>;

// tracker
import { type Trackable } from "./facts.js";
import type { AudioFrame } from "./generated/gateway.js";
import { type AudioVerdictName, type Phase, type VerdictName } from "./generated/words.js";
import { Handle } from "./handle.js";
import type { Message as JambonzMessage } from "./jambonz.js";
import type { Response } from "./rtpbridge.js";
import { type Int64 } from "./values.js";
export type System = "gateway" | "jambonz" | "rtpbridge" | "voicetyped";
export interface TrackerOptions {
    capacity?: number;
    seed?: bigint;
    rememberMs?: number;
}
export interface CallTrackerOptions extends TrackerOptions {
    repeats?: number;
}
export interface Verdict {
    name: VerdictName;
    deliverable: boolean;
    from?: string;
    to?: string;
    event?: string;
}
export interface Call {
    id: string;
    state: string;
    phase: Phase | undefined;
    lastSeenMs: number;
    uncertain: boolean;
}
export interface Counters {
    afterGaps: number;
    replays: number;
    violations: number;
    ignored: number;
    untracked: number;
    expired: number;
}
export declare const OBSERVE = 0;
export declare const NONE = 4294967295;
export declare function create(system: number, options: CallTrackerOptions): number;
export declare class CallTracker extends Handle {
    #private;
    readonly system: System;
    constructor(system: System, options?: CallTrackerOptions);
    observe(event: Trackable, nowMs?: number): Verdict;
    follow(event: Trackable, nowMs?: number): Verdict | undefined;
    announceGap(): void;
    announceLoss(): void;
    onStreamReset(): void;
    onResume(gapMs: number): void;
    onConnect(): void;
    onSession(message: JambonzMessage, nowMs?: number): void;
    onResult(method: string, response: Response<unknown>, nowMs?: number): void;
    onRemoved(endpointId: string, nowMs?: number): void;
    active(): Call[];
    uncertain(): Call[];
    get(id: string): Call | undefined;
    adopt(id: string, state: string, nowMs?: number): boolean;
    resolve(id: string, nowMs?: number): boolean;
    markUncertain(id: string): boolean;
    forget(id: string): boolean;
    expire(ttlMs: number, nowMs?: number): Call[];
    get counters(): Counters;
    get size(): number;
    reset(): void;
}
export interface AudioVerdict {
    name: AudioVerdictName;
    deliverable: boolean;
    missing: Int64;
    from?: Int64;
    to?: Int64;
}
export type AudioDirection = "inbound" | "outbound";
export declare class AudioTracker extends Handle {
    #private;
    constructor(options?: TrackerOptions);
    observe(frame: Pick<AudioFrame, "call_sid" | "sequence_number" | "end_of_stream">, direction?: AudioDirection, nowMs?: number, calls?: CallTracker): AudioVerdict;
    endCall(id: string, nowMs?: number): void;
    forget(id: string): void;
    expire(ttlMs: number, nowMs?: number): number;
    reset(): void;
}

// update
import { type Trackable } from "./facts.js";
import { type EndClass, type Phase } from "./generated/words.js";
import type { System } from "./tracker.js";
import type { Int64 } from "./values.js";
export interface CallUpdate {
    source: System;
    call_id: string;
    phase: Phase;
    at_ms?: Int64;
    end?: EndReason;
}
export interface EndReason {
    class: EndClass;
    q850?: number;
    sip?: number;
    retryable: boolean;
}
export declare function callUpdate(message: Trackable): CallUpdate | undefined;

// values
export type Int64 = number | bigint;
export type JsonValue = string | number | bigint | boolean | null | JsonValue[] | {
    [key: string]: JsonValue;
};
export type Bytes = ArrayBuffer | ArrayBufferView;
export type JsonText = string | Bytes;
export declare function bytesOf(bytes: Bytes): Uint8Array;
export declare function uint32(value: number, what: string): number;
export declare function limitOf(limit: number): number;

// view
import type { Int64, JsonValue } from "./values.js";
export type View<M> = M extends string | number | bigint | boolean | null | undefined ? M : M extends (infer Item)[] ? View<Item>[] : string extends keyof M ? M : {
    readonly [K in keyof M]: View<M[K]>;
} & {
    toJSON(): M;
};
type Nothing = null | undefined;
export declare class StaleViewError extends Error {
    readonly name = "StaleViewError";
    constructor();
}
export declare let turn: number;
export declare function readView(what: number, length: number, more: number, streamOffset?: number): number;
export declare function low(its: number, slot: number): number;
export declare function nothing(its: number, slot: number): Nothing;
export declare function string(its: number, slot: number): string | Nothing;
export declare function bool(its: number, slot: number): boolean | Nothing;
export declare function number(its: number, slot: number): Int64 | Nothing;
export declare function value(its: number, slot: number, names: readonly string[]): string | number | Nothing;
export declare function json(its: number, slot: number): JsonValue | undefined;
export declare function isRecord(its: number, slot: number): boolean;
export declare function fixed<V>(its: number, value: V): V;
export declare function extra(its: number, at: number, name: string): JsonValue | undefined;
export declare function list(its: number, slot: number, read: (its: number, slot: number) => unknown): unknown[] | Nothing;
export declare function isNamed(its: number, slot: number): boolean;
export declare function which(its: number, slot: number): number;
interface Viewed {
    readonly $at: number;
    readonly $turn: number;
}
export declare function plain(view: Viewed): object;
export declare const INSPECT: unique symbol;
export declare function shown(view: Viewed): object | string;
export declare function whole<M extends object>(object: M): M;
export {};

// voicetyped
import { PAYLOAD_KINDS, PAYLOAD_TAGS, type Call, type CallList, type EventSource, type PayloadTypes } from "./generated/voicetyped.js";
import type { SseEvent } from "./sse.js";
import type { JsonText, JsonValue } from "./values.js";
import type { View } from "./view.js";
export * from "./generated/voicetyped.js";
export type Form = "flat" | "envelope";
export interface EventMembers {
    form: Form;
    type: string;
    event_id?: string | null;
    session_id: string;
    timestamp: string;
    source?: EventSource | null;
    metadata?: JsonValue;
}
type KindOf = {
    [I in keyof typeof PAYLOAD_TAGS & `${number}` as (typeof PAYLOAD_TAGS)[I] & string]: (typeof PAYLOAD_KINDS)[I & keyof typeof PAYLOAD_KINDS];
};
export type Event = EventMembers & ({
    [P in keyof PayloadTypes]: {
        kind: KindOf[P & keyof KindOf];
        payload: PayloadTypes[P];
    };
}[keyof PayloadTypes] | {
    kind: "unknown";
    payload: JsonValue;
});
export declare function parseEvent(event: JsonText | SseEvent): Event;
export declare function viewEvent(event: JsonText | SseEvent): View<Event>;
export declare function parseCall(text: JsonText): Call;
export declare function parseCallList(text: JsonText): CallList;
export declare function readEvent(at: number): Event;
export type Draft = Partial<EventMembers> & {
    kind?: string;
    session_id: string;
    timestamp: string;
    payload?: unknown;
};
export declare function encode(event: Event | Draft): string;
export declare function wire(event: Event | Draft): object;
export interface EventsQuery {
    event_types?: readonly string[];
    session_id?: string;
    dialog_name?: string;
    include_history?: boolean;
}
export declare function eventsQuery(query?: EventsQuery): string;
export interface CallsQuery {
    dialog_name?: string;
    page_size?: number;
    page_token?: string | null;
}
export declare function callsQuery(query?: CallsQuery): string;
