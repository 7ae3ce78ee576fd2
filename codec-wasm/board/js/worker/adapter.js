// Turns what a system sends into facts.

/** @import { Excerpt, Fact, Fault, Said, Source, Verdict } from "../types.js" */

import * as codec from "/callevents/index.js";
import { CREATED, ENDED, phaseIndex } from "../names.js";
import { Recent, startOfExcerpt } from "./recent.js";

/** Loads the module. */
export const load = () => codec.init();

/** Decodes what one connection or one recording of a system holds.
 * @typedef {object} Decoder
 * @property {(given: any) => Fact[]} take takes what a connection gives: the gateway's a chunk, others what the client of the system gives
 * @property {(data: Uint8Array | string, conn?: unknown) => Fact[]} push takes a recording's chunk, or a whole message
 * @property {(data: Uint8Array | string, conn: unknown) => void} [sent] takes what was said to the system
 * @property {() => Fact[]} finish tells what was left incomplete
 * @property {() => void} lost the connection broke: events may be missing
 * @property {() => void} free
 */

/** A decoder that lives as long as the board follows the system.
 * @param {Source} source
 * @param {boolean} [isRows] whether it is of a recording whose messages come one by one
 * @returns {Decoder} */
export function open(source, isRows = false) {
  switch (source) {
    case "gateway":
      return new Gateway();
    case "voicetyped":
      return new Voicetyped(isRows);
    case "rtpbridge":
      return new Rtpbridge(isRows);
    case "jambonz":
      return new Jambonz();
  }
}

/** Calls that the order of one system is followed of. */
const CAPACITY = 16_384;

/** Of a message's bytes, no more are kept. */
const EXCERPT = 512;

/** How long a frame's length and method id are, in bytes. */
const FRAME_HEAD = 8;

/** Faults of a frame itself, and not of its body. */
const FRAME_FAULTS = ["frame_too_short", "too_large"];

/** @implements {Decoder} */
class Gateway {
  #frames = new codec.FrameDecoder();
  #calls = new codec.CallTracker("gateway", { capacity: CAPACITY });
  #audio = new codec.AudioTracker({ capacity: CAPACITY });
  #recent = new Recent();

  /** @param {Uint8Array} chunk */
  take(chunk) {
    this.#recent.push(chunk);
    return this.#facts(this.#frames.push(chunk), false);
  }

  /** @param {Uint8Array | string} chunk */
  push(chunk) {
    return this.take(/** @type {Uint8Array} */ (chunk));
  }

  finish() {
    const facts = this.#facts(this.#frames.finish(), true);
    this.#recent.reset();
    return facts;
  }

  lost() {
    this.#calls.onStreamReset();
  }

  free() {
    this.#frames.free();
    this.#calls.free();
    this.#audio.free();
  }

  /** @param {codec.FrameItem[]} events
   * @param {boolean} isCut
   * @returns {Fact[]} */
  #facts(events, isCut) {
    return events.map((event) => told("gateway", () => this.#fact(event, isCut)));
  }

  /** @param {codec.FrameItem} event
   * @param {boolean} isCut
   * @returns {Fact} */
  #fact(event, isCut) {
    if (event.kind === "call_event") return this.#callEvent(event);
    if (event.kind === "audio_frame") return this.#audioFrame(event);
    if (event.kind === "error") return this.#fault(event, isCut);
    return { source: "gateway", kind: event.kind, message: event };
  }

  /** @param {codec.gateway.AudioFrame} event
   * @returns {Fact} */
  #audioFrame(event) {
    const { name, missing } = this.#audio.observe(event);
    /** @type {Fact} */
    const fact = { source: "gateway", kind: event.kind, call: event.call_sid };
    if (name !== "deliver" && name !== "untracked") fact.note = { what: name, count: Number(missing) || 1 };
    return fact;
  }

  /** @param {codec.gateway.CallEvent} event
   * @returns {Fact} */
  #callEvent(event) {
    const verdict = this.#calls.observe(event).name;
    const fact = about("gateway", event.kind, event, verdict);
    fact.kind = String(event.event_type);
    fact.call = event.call_sid;
    fact.label = event.trunk_id;
    fact.atMs = Number(event.timestamp_ms);
    if (verdict !== "deliver") fact.bytes = this.#recent.excerpt(event.offset ?? 0, EXCERPT);
    return fact;
  }

  /** @param {codec.DecodeFault} event
   * @param {boolean} isCut whether the stream has ended in the frame
   * @returns {Fact} */
  #fault(event, isCut) {
    this.#calls.announceGap();
    // The offsets of faults in a body count from behind the frame's head.
    const isOfFrame = isCut || FRAME_FAULTS.includes(event.error.kind);
    const at = event.error.offset + (isOfFrame ? 0 : FRAME_HEAD);
    const bytes = { ...this.#recent.excerpt(event.offset, EXCERPT, at), fault: at };
    return { source: "gateway", kind: "error", fault: fault(event.error), bytes };
  }
}

/** @implements {Decoder} */
class Voicetyped {
  #stream = new codec.SseParser();
  #calls = new codec.CallTracker("voicetyped", { capacity: CAPACITY });

  #isRows;

  /** @param {boolean} isRows */
  constructor(isRows) {
    this.#isRows = isRows;
    this.#calls.onConnect();
  }

  /** @param {Uint8Array | string} data a chunk of an event stream, or one event
   * @returns {Fact[]} */
  push(data) {
    if (this.#isRows || typeof data === "string") {
      return [told("voicetyped", () => this.#fact(codec.voicetyped.parseEvent(data), data), data)];
    }
    return this.#stream.push(data).flatMap((item) => this.take(item));
  }

  /** @param {codec.SseItem} item
   * @returns {Fact[]} */
  take(item) {
    if (item.kind === "error") return [broken("voicetyped", item.error)];
    if (item.kind !== "event") return [];
    const make = () => {
      // Of the message, what the stream says of it is shown, too.
      const sse = { event: item.type, id: item.id };
      return this.#fact(Object.assign(codec.voicetyped.parseEvent(item), { sse }), item.data);
    };
    return [told("voicetyped", make, item.data)];
  }

  finish() {
    return this.#stream.finish().flatMap((item) => this.take(item));
  }

  lost() {
    this.#calls.onConnect();
  }

  free() {
    this.#stream.free();
    this.#calls.free();
  }

  /** @param {codec.voicetyped.Event} event
   * @param {Uint8Array | string} text
   * @returns {Fact} */
  #fact(event, text) {
    const verdict = this.#calls.observe(event).name;
    const fact = about("voicetyped", event.type, event, verdict);
    fact.call = event.session_id;
    const at = Date.parse(event.timestamp ?? "");
    if (!Number.isNaN(at)) fact.atMs = at;
    const payload = /** @type {Record<string, any>} */ (event.payload ?? {});
    // The forms name the types each in its way, and kinds in one.
    if (event.kind === "call_started") fact.label = parties(payload.caller_id, payload.called_number);
    if (event.kind === "dtmf_received") fact.digit = digitOf(payload.digit);
    const said = saidBy(event.kind, payload);
    if (said) fact.said = said;
    keepBytes(fact, () => text);
    return fact;
  }
}

/** @param {string | number | null | undefined} digit the key, or the number of its character
 * @returns {string} */
function digitOf(digit) {
  const isCharacter = typeof digit === "number" && digit > 32 && digit < 127;
  return isCharacter ? String.fromCharCode(digit) : String(digit ?? "");
}

/** @param {string} kind
 * @param {Record<string, any>} payload
 * @returns {Said | undefined} */
function saidBy(kind, payload) {
  switch (kind) {
    case "speech_partial":
    case "speech_final": {
      const text = payload.transcript ?? "";
      if (!text) return undefined;
      return { who: "caller", text, final: kind === "speech_final", confidence: payload.confidence };
    }
    case "tts_started":
      return payload.text ? { who: "agent", text: payload.text, final: true } : undefined;
    default:
      return undefined;
  }
}

/** Of a connection, no more endpoints, requests without an answer, and of a recording no more
 * connections are remembered. */
const MOST = { endpoints: 256, requests: 4096, connections: 1024 };

/** @implements {Decoder} */
class Rtpbridge {
  /** @type {Map<unknown, Endpoints>} by connection: a session's endpoints are told of on its own */
  #connections = new Map();
  /** @type {Map<string, Endpoints>} by endpoint: where it was told of last that it is there */
  #places = new Map();
  #capacity;

  /** @param {boolean} isRows */
  constructor(isRows) {
    this.#capacity = isRows ? MOST.endpoints : CAPACITY;
  }

  /** @param {Uint8Array | string} text
   * @param {unknown} [conn]
   * @returns {Fact[]} */
  push(text, conn) {
    return [told("rtpbridge", () => this.#fact(codec.rtpbridge.parse(text), this.#of(conn), text), text)];
  }

  /** @param {codec.rtpbridge.Event | codec.rtpbridge.Response | codec.MessageFault} item
   * @returns {Fact[]} */
  take(item) {
    if (item.kind === "error") return [broken("rtpbridge", item.error, item.text)];
    return [told("rtpbridge", () => this.#fact(item, this.#of(undefined)))];
  }

  /** @param {string | Uint8Array} text
   * @param {unknown} conn */
  sent(text, conn) {
    try {
      this.#of(conn).ask(codec.rtpbridge.parseRequest(text));
    } catch (error) {
      // The server refuses it.
      if (!(error instanceof codec.DecodeError)) throw error;
    }
  }

  /** @param {unknown} conn */
  #of(conn) {
    let endpoints = this.#connections.get(conn);
    if (!endpoints) {
      if (this.#connections.size >= MOST.connections) this.free();
      endpoints = new Endpoints(this.#capacity);
      this.#connections.set(conn, endpoints);
    }
    return endpoints;
  }

  /** @param {codec.rtpbridge.Event | codec.rtpbridge.Response} message
   * @param {Endpoints} endpoints
   * @param {Uint8Array | string} [text]
   * @returns {Fact} */
  #fact(message, endpoints, text) {
    if (message.kind === "response") {
      const changes = endpoints.answer(message).filter((fact) => this.#isOfPlace(fact, endpoints));
      return { source: "rtpbridge", kind: "response", message, changes };
    }
    const { name: verdict, to } = endpoints.calls.observe(message);
    const fact = about("rtpbridge", message.kind, message, verdict);
    // What comes behind an endpoint's end is late, and legal.
    const isLate = (to === "gone" || to === "finished") && fact.phase !== ENDED;
    if (isLate || !this.#isOfPlace(fact, endpoints)) delete fact.phase;
    // Of an event that is not known, it may be anything.
    const details = /** @type {Record<string, any>} */ (message.data ?? {});
    if (typeof details.endpoint_id === "string") fact.call = details.endpoint_id;
    if (typeof details.digit === "string") fact.digit = details.digit;
    if (message.kind === "events_dropped") fact.note = { what: "lost", count: Number(message.data.count) };
    keepBytes(fact, () => text ?? codec.rtpbridge.encode(message));
    return fact;
  }

  /** Whether what is told of an endpoint holds: not that it is gone where it was, if it is elsewhere by
   * now. Between connections, there is no order.
   * @param {Fact} fact
   * @param {Endpoints} endpoints */
  #isOfPlace({ call = "", phase }, endpoints) {
    if (phase === ENDED) {
      const place = this.#places.get(call) ?? endpoints;
      if (place === endpoints) this.#places.delete(call);
      return place === endpoints;
    }
    if (this.#places.size >= CAPACITY) this.#places.clear();
    if (phase !== undefined) this.#places.set(call, endpoints);
    return true;
  }

  finish() {
    return [];
  }

  lost() {
    for (const { calls } of this.#connections.values()) calls.announceLoss();
  }

  free() {
    for (const { calls } of this.#connections.values()) calls.free();
    this.#connections.clear();
    this.#places.clear();
  }
}

/** The endpoints of one connection's session: those that answers tell of, too, for no event tells that
 * one was made or removed. */
class Endpoints {
  /** @type {Map<string, codec.rtpbridge.Request>} those without an answer, by their ids */
  #requests = new Map();

  /** @param {number} capacity */
  constructor(capacity) {
    this.calls = new codec.CallTracker("rtpbridge", { capacity });
  }

  /** @param {codec.rtpbridge.Request} request */
  ask(request) {
    // Of so many, the most are those whose answers never come.
    if (this.#requests.size >= MOST.requests) this.#requests.clear();
    this.#requests.set(request.id, request);
  }

  /** What an answer says of endpoints.
   * @param {codec.rtpbridge.Response} message
   * @returns {Fact[]} */
  answer(message) {
    const request = this.#requests.get(message.id ?? "");
    this.#requests.delete(message.id ?? "");
    if (message.error) return [];
    const { endpoint_id: made } = /** @type {Record<string, unknown>} */ (message.result ?? {});
    const change = (/** @type {string} */ call, /** @type {number} */ phase) => ({ ...RESPONSE, call, phase, message });
    // Of an answer to nobody knows what, no more can be told.
    if (!request) return typeof made === "string" ? [change(made, CREATED)] : [];
    const before = this.calls.active();
    this.calls.onResult(request.method, message);
    const removed = /** @type {Record<string, unknown>} */ (request.params ?? {}).endpoint_id;
    if (request.method === "endpoint.remove") this.calls.onRemoved(String(removed));
    const after = new Map(this.calls.active().map((call) => [call.id, call]));
    /** @type {Fact[]} */
    const changes = [];
    for (const { id } of before) {
      if (after.has(id)) continue;
      const name = request.method === "endpoint.transfer" ? "transferred" : "normal";
      changes.push({ ...change(id, ENDED), end: { class: name, retryable: false } });
    }
    const states = new Map(before.map(({ id, state }) => [id, state]));
    for (const { id, state, phase } of after.values()) {
      if (states.get(id) !== state && (phase || id === made)) changes.push(change(id, phase ? phaseIndex(phase) : CREATED));
    }
    return changes;
  }
}

const RESPONSE = { source: /** @type {const} */ ("rtpbridge"), kind: "response" };

/** @implements {Decoder} */
class Jambonz {
  #calls = new codec.CallTracker("jambonz", { capacity: CAPACITY });

  /** @param {Uint8Array | string} text
   * @returns {Fact[]} */
  push(text) {
    return [told("jambonz", () => this.#fact(codec.jambonz.parse(text), text), text)];
  }

  /** @param {codec.jambonz.Message | codec.MessageFault} item
   * @returns {Fact[]} */
  take(item) {
    if (item.kind === "error") return [broken("jambonz", item.error, item.text)];
    return [told("jambonz", () => this.#fact(item))];
  }

  /** @param {codec.jambonz.Message} message
   * @param {Uint8Array | string} [text]
   * @returns {Fact} */
  #fact(message, text) {
    const details = /** @type {Record<string, any>} */ ("data" in message ? (message.data ?? {}) : {});
    const isStatus = message.kind === "call_status";
    const verdict = isStatus ? this.#calls.observe(message).name : undefined;
    this.#calls.onSession(message);
    const fact = about("jambonz", isStatus ? (details.call_status ?? message.kind) : message.kind, message, verdict);
    fact.call = details.call_sid ?? ("call_sid" in message ? message.call_sid : undefined);
    if (details.from || details.to) fact.label = parties(details.from, details.to);
    const heard = details.speech?.alternatives?.[0];
    if (heard?.transcript) {
      const { transcript, confidence } = heard;
      // With both sides in one stream, each has its channel; the first is the caller's.
      const channel = details.speech.channel_tag ?? 1;
      const who = channel === 1 ? "caller" : /** @type {const} */ (`channel ${channel}`);
      fact.said = { who, text: transcript, final: details.speech.is_final !== false, confidence };
    }
    // What begins to be gathered is told again, whole.
    const digit = details.digits ?? (message.kind === "verb_hook" ? details.dtmf : undefined);
    if (digit) fact.digit = digit;
    keepBytes(fact, () => text ?? codec.jambonz.encode(message));
    return fact;
  }

  finish() {
    return [];
  }

  lost() {
    this.#calls.announceGap();
  }

  free() {
    this.#calls.free();
  }
}

/** A fact with what all systems say in the same words.
 * @param {Source} source
 * @param {string} kind
 * @param {Parameters<typeof codec.callUpdate>[0]} message
 * @param {Verdict} [verdict]
 * @returns {Fact} */
function about(source, kind, message, verdict) {
  /** @type {Fact} */
  const fact = { source, kind, message };
  if (verdict) fact.verdict = verdict;
  const update = codec.callUpdate(message);
  if (!update) return fact;
  fact.call = update.call_id;
  fact.phase = phaseIndex(update.phase);
  if (update.end) {
    const { class: name, q850, sip, retryable } = update.end;
    fact.end = { class: name, retryable };
    if (q850 !== undefined) fact.end.cause = `Q.850 ${q850} ${codec.q850.cause(q850)?.name ?? ""}`.trimEnd();
    else if (sip !== undefined) fact.end.cause = `SIP ${sip}`;
  }
  return fact;
}

/** What is made of a message, or that nothing could be: that is to cost no other message.
 * @param {Source} source
 * @param {() => Fact} make
 * @param {string | Uint8Array} [text]
 * @returns {Fact} */
function told(source, make, text) {
  try {
    return make();
  } catch (error) {
    return broken(source, error, text);
  }
}

/** @param {Source} source
 * @param {unknown} error
 * @param {string | Uint8Array} [text]
 * @returns {Fact} */
export function broken(source, error, text) {
  const isOfMessage = error instanceof codec.DecodeError;
  /** @type {Fact} */
  const fact = { source, kind: "error", fault: isOfMessage ? fault(error) : boardFault(error) };
  if (text !== undefined) fact.bytes = excerpt(text, isOfMessage ? error.offset : undefined);
  return fact;
}

/** Keeps the bytes of a message that is out of order. Where a client has read it, its text is gone, and it is
 * written again.
 * @param {Fact} fact
 * @param {() => Uint8Array | string} text */
function keepBytes(fact, text) {
  if (!fact.verdict || fact.verdict === "deliver" || fact.verdict === "ignore") return;
  try {
    fact.bytes = excerpt(text());
  } catch {
    // It has a member that is read, but not written: a number beyond all others.
  }
}

/** A fault of the board, and not of the message.
 * @param {unknown} error
 * @returns {Fault} */
const boardFault = (error) => ({ kind: "board_error", offset: 0, text: String(error) });

/** @param {codec.DecodeError} error
 * @returns {Fault} */
function fault(error) {
  /** @type {Fault} */
  const fault = { kind: error.kind, offset: Number(error.offset), text: error.message };
  if (error.field) fault.field = error.field;
  return fault;
}

/** The bytes of a text, around the place of a fault in it.
 * @param {string | Uint8Array} text
 * @param {number} [at]
 * @returns {Excerpt} */
function excerpt(text, at) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const start = startOfExcerpt(at ?? 0, bytes.length, EXCERPT);
  /** @type {Excerpt} */
  const excerpt = { bytes: bytes.slice(start, start + EXCERPT), start, length: bytes.length };
  if (at !== undefined) excerpt.fault = at;
  return excerpt;
}

/** @param {string | undefined} from
 * @param {string | undefined} to */
function parties(from, to) {
  return `${from || "unknown"} → ${to || "unknown"}`;
}
