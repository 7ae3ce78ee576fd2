/**
 * Everything but the loading.
 * @module
 */

export { DecodeError, EncodeError, FreedError, type DecodeErrorDetails, type DecodeFault } from "./errors.js";
export {
  FrameDecoder,
  type BodyFormat,
  type FrameDetails,
  type FrameItem,
  type FrameOptions,
  type LengthField,
} from "./frames.js";
export type {
  AudioVerdictName,
  CauseClass,
  DecodeErrorKind,
  EncodeErrorKind,
  EndClass,
  Phase,
  VerdictName,
} from "./generated/words.js";
export { BrokenError, initSync, isLoaded, type Source } from "./module.js";
export {
  KEEP_ALIVE,
  SseParser,
  VoicetypedParser,
  encodeSse,
  type SseBlock,
  type SseComment,
  type SseEvent,
  type SseIgnored,
  type SseItem,
  type SseOptions,
  type SseRetry,
  type VoicetypedItem,
} from "./sse.js";
export { frames, sse, voicetypedEvents } from "./streams.js";
export {
  AudioTracker,
  CallTracker,
  type AudioDirection,
  type AudioVerdict,
  type Call,
  type CallTrackerOptions,
  type Counters,
  type System,
  type TrackerOptions,
  type Verdict,
} from "./tracker.js";
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
