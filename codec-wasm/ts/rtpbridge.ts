/**
 * The rtpbridge media server: its events, responses and requests.
 * @module
 */

import { absent, extras, I, isNull, json, KNOWN, name, putJson, putText, span, W } from "./area.js";
import { built } from "./build.js";
import {
  COMMAND_TAGS,
  EVENT_DATA_KINDS,
  EVENT_DATA_TAGS,
  METHOD_RESULT_TAGS,
  PLACES,
  readCommand,
  readEventData,
  readMethodResult,
  readResponseError,
  type CommandTypes,
  type EventDataTypes,
  type MethodResultTypes,
  type ResponseError,
} from "./generated/rtpbridge.js";
import { ResponseErrorView, viewEventData } from "./generated/views/rtpbridge.js";
import { read } from "./read.js";
import type { JsonText, JsonValue } from "./values.js";
import * as slots from "./view.js";
import type { View } from "./view.js";

export * from "./generated/rtpbridge.js";

/** The kinds of events by their names. */
type KindOf = {
  [I in keyof typeof EVENT_DATA_TAGS & `${number}` as (typeof EVENT_DATA_TAGS)[I] &
    string]: (typeof EVENT_DATA_KINDS)[I & keyof typeof EVENT_DATA_KINDS];
};

/** Something has happened. */
export type Event =
  | { [E in keyof EventDataTypes]: { kind: KindOf[E & keyof KindOf]; event: E; data: EventDataTypes[E] } }[keyof EventDataTypes]
  /** An event of which the server could write the name only. */
  | { kind: "serialization_failed"; event: string; data: { error: "serialization_failed" } }
  | { kind: "unknown"; event: string; data: JsonValue };

/** The answer to a request: a result, or an error. */
export interface Response<R = JsonValue> {
  kind: "response";
  /** The request's id. */
  id?: string | null;
  result?: R;
  /** `null` says nothing: there is a result. */
  error?: ResponseError | null;
}

/** A method of the server. */
export type MethodName = keyof CommandTypes;

/** A request. */
export type Request =
  | { [M in MethodName]: { kind: "request"; id: string; method: M } & Params<CommandTypes[M]> }[MethodName]
  | { kind: "request"; id: string; method: string & { readonly unknown?: never }; params?: JsonValue };

type Params<P> = P extends undefined ? { params?: JsonValue } : { params: P };

/** What a method gives. */
export type ResultOf<M extends string> = M extends keyof MethodResultTypes
  ? MethodResultTypes[M]
  : JsonValue;

/** Parses a message of the server: an event, or a response whose result is any JSON value. Throws a `DecodeError`. */
export function parse(text: JsonText): Event | Response {
  const at = read(2, putJson(text), 0);
  return W[at * 2] === PLACES.Event ? event(at) : (response(at, -1) as Response);
}

/**
 * Parses a message as {@link parse} does, all of it, and makes of it only what is read of the view:
 * for who reads a few of its members. Throws a `DecodeError`.
 */
export function view(text: JsonText): View<Event | Response> {
  const at = slots.readView(2, putJson(text), 0);
  const view = slots.low(slots.turn, at) === PLACES.Event ? new EventView(at, slots.turn) : new ResponseView(at, slots.turn);
  return view as unknown as View<Event | Response>;
}

/** Parses the response to a request of a method. Throws a `DecodeError`. */
export function parseResponse<M extends string>(method: M, text: JsonText): Response<ResultOf<M>> {
  const length = putJson(text);
  const at = read(3, length, putText(method, length));
  const which = (METHOD_RESULT_TAGS as readonly string[]).indexOf(method);
  return response(at, which) as Response<ResultOf<M>>;
}

/** Parses a request, as servers do. Throws a `DecodeError`. */
export function parseRequest(text: JsonText): Request {
  const at = read(4, putJson(text), 0);
  const o: Record<string, unknown> = { kind: "request", id: span(at + 1) };
  o.method = name(COMMAND_TAGS, at + 2);
  if (!absent(at + 3)) {
    const which = W[(at + 2) * 2 + 1] === KNOWN ? W[(at + 2) * 2]! : -1;
    o.params = which < 0 ? json(at + 3) : readCommand(which, at + 3);
  }
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Request;
}

/** What is to be built: what was parsed, or what is on the wire. */
export type Draft =
  | Omit<Request, "kind">
  | { event: string; data: unknown }
  | { id?: string | null; result: unknown }
  | { id?: string | null; error: ResponseError };

/** Builds an event, a request, or a response to a request of `method`. Throws an `EncodeError`. */
export function encode(message: Draft | Event | Response | Request, method = ""): string {
  // What was parsed may have members of any names beside its own.
  const kind = "kind" in message ? message.kind : undefined;
  const isEvent = "event" in message && kind !== "response";
  if (kind === "request" || (kind === undefined && "method" in message)) return built(4, message, ["kind"]);
  return isEvent ? built(2, message, ["kind"]) : built(3, message, ["kind"], method);
}

function event(at: number): Event {
  const tag = (at + 1) * 2;
  const o: Record<string, unknown> = {};
  if (W[(at + 2) * 2 + 1] === KNOWN) {
    o.kind = "serialization_failed";
    o.event = span(at + 1);
    o.data = { error: "serialization_failed" };
  } else if (W[tag + 1] === KNOWN) {
    const which = W[tag]!;
    o.kind = EVENT_DATA_KINDS[which];
    o.event = EVENT_DATA_TAGS[which];
    o.data = readEventData(which, at + 2);
  } else {
    o.kind = "unknown";
    o.event = span(at + 1);
    o.data = json(at + 2);
  }
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Event;
}

/** The slots of an event's record and of a response's: see `codec-wasm/src/systems/rtpbridge.rs`. */
const EVENT = 1;
const DATA = 2;
const ID = 1;
const RESULT = 2;
const ERROR = 3;

class EventView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get kind() {
    if (isFailed(this)) return "serialization_failed";
    return EVENT_DATA_KINDS[slots.which(this.$turn, this.$at + EVENT)] ?? "unknown";
  }
  get event() { return slots.value(this.$turn, this.$at + EVENT, EVENT_DATA_TAGS); }
  get data() {
    if (isFailed(this)) return { error: "serialization_failed" };
    return viewEventData(this.$turn, this.$at + DATA, slots.which(this.$turn, this.$at + EVENT));
  }
  toJSON() { return slots.plain(this); }
  [slots.INSPECT]() { return slots.shown(this); }
}

class ResponseView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get kind() { return slots.fixed(this.$turn, "response"); }
  get id() { return slots.string(this.$turn, this.$at + ID); }
  // Of a result and an error, the one that says nothing is among the members that no field is for.
  get result() {
    const result = slots.json(this.$turn, this.$at + RESULT);
    return result === undefined ? slots.extra(this.$turn, this.$at, "result") : result;
  }
  get error() {
    const slot = this.$at + ERROR;
    if (!slots.isRecord(this.$turn, slot)) return slots.extra(this.$turn, this.$at, "error");
    return new ResponseErrorView(slots.low(this.$turn, slot), this.$turn);
  }
  toJSON() { return slots.plain(this); }
  [slots.INSPECT]() { return slots.shown(this); }
}

/** Whether the data say that the server could not write them. */
function isFailed({ $turn, $at }: EventView): boolean {
  return slots.isNamed($turn, $at + DATA);
}

function response(at: number, which: number): Response<unknown> {
  const o: Record<string, unknown> = { kind: "response" };
  if (!absent(at + 1)) o.id = isNull(at + 1) ? null : span(at + 1);
  if (!absent(at + 2)) o.result = which < 0 ? json(at + 2) : readMethodResult(which, at + 2);
  if (!absent(at + 3)) o.error = readResponseError(W[(at + 3) * 2]!);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Response<unknown>;
}
