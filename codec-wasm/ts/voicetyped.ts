/**
 * voicetyped: the Call Event Stream and its REST answers.
 * @module
 */

import { absent, extras, I, isNull, json, name, NULL, putJson, putText, span, uint32, W } from "./area.js";
import { built } from "./build.js";
import { EncodeError } from "./errors.js";
import {
  EVENT_SOURCE_NAMES,
  PAYLOAD_KINDS,
  PAYLOAD_TAGS,
  readCall,
  readCallList,
  readPayload,
  type Call,
  type CallList,
  type EventSource,
  type PayloadTypes,
} from "./generated/voicetyped.js";
import { viewPayload } from "./generated/views/voicetyped.js";
import { read } from "./read.js";
import type { SseEvent } from "./sse.js";
import type { JsonText, JsonValue } from "./values.js";
import * as slots from "./view.js";
import type { View } from "./view.js";

export * from "./generated/voicetyped.js";

/** In which form an event is written: the documentation's, or the repository's. */
export type Form = "flat" | "envelope";

/** What all events have. */
export interface EventMembers {
  /** The form it came in, and is built in. */
  form: Form;
  /** The name of its type in its form: `call_started` or `call.started`. */
  type: string;
  /** The event's own name, by which repeats are recognised; only a flat `error` may have none. */
  event_id?: string | null;
  /** The call; may be empty where an event is about none. */
  session_id: string;
  /** When it happened: RFC 3339. */
  timestamp: string;
  /** The part of the system that it comes from; in envelopes only. */
  source?: EventSource | null;
  /** An object of strings; in envelopes only. */
  metadata?: JsonValue;
}

type KindOf = {
  [I in keyof typeof PAYLOAD_TAGS & `${number}` as (typeof PAYLOAD_TAGS)[I] &
    string]: (typeof PAYLOAD_KINDS)[I & keyof typeof PAYLOAD_KINDS];
};

/** Something that happened, most often in a call. */
export type Event = EventMembers &
  (
    | { [P in keyof PayloadTypes]: { kind: KindOf[P & keyof KindOf]; payload: PayloadTypes[P] } }[keyof PayloadTypes]
    /** Of a type that is not known: all of a flat event, the data of an envelope. */
    | { kind: "unknown"; payload: JsonValue }
  );

/**
 * Parses an event in either of its forms: its text, or what an event stream holds, whose type takes
 * the place of one that is not in the data. Throws a `DecodeError`.
 */
export function parseEvent(event: JsonText | SseEvent): Event {
  return readEvent(readEventText(event));
}

/**
 * Parses an event as {@link parseEvent} does, all of it, and makes of it only what is read of the
 * view: for who reads a few of its members. Throws a `DecodeError`.
 */
export function viewEvent(event: JsonText | SseEvent): View<Event> {
  return new EventView(readEventText(event, slots.readView), slots.turn) as unknown as View<Event>;
}

/** Parses what `GET /v1/calls/{id}` answers. Throws a `DecodeError`. */
export function parseCall(text: JsonText): Call {
  return readCall(read(6, putJson(text), 0));
}

/** Parses what `GET /v1/calls` answers. Throws a `DecodeError`. */
export function parseCallList(text: JsonText): CallList {
  return readCallList(read(7, putJson(text), 0));
}

function readEventText(event: JsonText | SseEvent, how = read): number {
  if (typeof event === "string" || !("data" in event)) return how(5, putJson(event), 0);
  // An event without a name is called so, too.
  const type = event.type === "message" ? "" : event.type;
  const length = putJson(event.data);
  return how(5, length, type === "" ? 0 : putText(type, length), event.offset);
}

/** The slots of an event's record: see `codec-wasm/src/systems/voicetyped.rs`. */
const FORM = 1;
const EVENT_ID = 2;
const SESSION_ID = 3;
const TYPE = 4;
const TIMESTAMP = 5;
const PAYLOAD = 6;
const SOURCE = 7;
const METADATA = 8;
const WHICH = 9;

class EventView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get kind() { return PAYLOAD_KINDS[which(this)] ?? "unknown"; }
  get form() { return slots.low(this.$turn, this.$at + FORM) === 0 ? "flat" : "envelope"; }
  get type() { return slots.string(this.$turn, this.$at + TYPE); }
  get event_id() { return slots.string(this.$turn, this.$at + EVENT_ID); }
  get session_id() { return slots.string(this.$turn, this.$at + SESSION_ID); }
  get timestamp() { return slots.string(this.$turn, this.$at + TIMESTAMP); }
  get payload() {
    const payload = viewPayload(this.$turn, this.$at + PAYLOAD, which(this));
    return which(this) < 0 ? payload : payload ?? {};
  }
  get source() { return slots.value(this.$turn, this.$at + SOURCE, EVENT_SOURCE_NAMES); }
  get metadata() { return slots.json(this.$turn, this.$at + METADATA); }
  toJSON() { return slots.plain(this); }
  [slots.INSPECT]() { return slots.shown(this); }
}

/** The place of an event's type in the union, or -1. */
function which({ $turn, $at }: EventView): number {
  return slots.low($turn, $at + WHICH) - 1;
}

/** Reads an event off the record area. */
export function readEvent(at: number): Event {
  const which = uint32(at + WHICH) - 1;
  const isFlat = uint32(at + FORM) === 0;
  if (isFlat && which >= 0 && I[at * 2 + 1] === 0 && W[(at + EVENT_ID) * 2 + 1]! < NULL) {
    // By far the most are such: made at once, an object takes the least time.
    return {
      kind: PAYLOAD_KINDS[which],
      form: "flat",
      type: PAYLOAD_TAGS[which],
      event_id: span(at + EVENT_ID),
      session_id: span(at + SESSION_ID),
      timestamp: span(at + TIMESTAMP),
      payload: readPayload(which, at + PAYLOAD),
    } as Event;
  }
  const o: Record<string, unknown> = {
    kind: which < 0 ? "unknown" : PAYLOAD_KINDS[which],
    form: isFlat ? "flat" : "envelope",
    type: span(at + TYPE),
  };
  if (!absent(at + EVENT_ID)) o.event_id = isNull(at + EVENT_ID) ? null : span(at + EVENT_ID);
  o.session_id = span(at + SESSION_ID);
  o.timestamp = span(at + TIMESTAMP);
  if (which >= 0) {
    o.payload = absent(at + PAYLOAD) ? {} : readPayload(which, at + PAYLOAD) ?? {};
  } else if (!absent(at + PAYLOAD)) {
    o.payload = json(at + PAYLOAD);
  }
  if (!absent(at + SOURCE)) o.source = isNull(at + SOURCE) ? null : name(EVENT_SOURCE_NAMES, at + SOURCE);
  if (!absent(at + METADATA)) o.metadata = isNull(at + METADATA) ? null : json(at + METADATA);
  if (I[at * 2 + 1] !== 0) extras(o, at);
  return o as unknown as Event;
}

/** An event to be built: `form` is `flat` if it is not given, and `type` follows from `kind`. */
export type Draft = Partial<EventMembers> & {
  kind?: string;
  session_id: string;
  timestamp: string;
  payload?: unknown;
};

/** Builds an event in its form. Throws an `EncodeError`. */
export function encode(event: Event | Draft): string {
  return built(5, wire(event), []);
}

/** An event's members as they are on the wire. */
export function wire(event: Event | Draft): object {
  const { kind, form, type, event_id, session_id, timestamp, payload, source, metadata, ...rest } =
    slots.whole(event);
  const at = (PAYLOAD_KINDS as readonly string[]).indexOf(kind ?? "");
  const flat: string | undefined = PAYLOAD_TAGS[at];
  if (form !== "envelope") {
    if ((typeof payload !== "object" && payload !== undefined) || Array.isArray(payload)) {
      throw new EncodeError("wrong_type", "payload: an object is wanted", "payload");
    }
    const id = event_id === undefined ? {} : { event_id };
    const common = { session_id, type: type ?? flat, timestamp };
    return { ...id, ...common, ...(payload && slots.whole(payload)) };
  }
  // Without an id, an envelope would be read as a flat event that has data.
  if (event_id === undefined) throw new EncodeError("missing_field", "event_id: an envelope has one", "event_id");
  // What a parser of streams says of an event is no member of it.
  const { sse, offset, ...more } = rest as Record<string, unknown>;
  if (sse === undefined && offset !== undefined) more.offset = offset;
  return {
    id: event_id,
    type: type ?? flat?.replace("_", "."),
    ...(source === undefined ? {} : { source }),
    session_id,
    timestamp,
    data: payload === undefined ? {} : payload,
    ...(metadata === undefined ? {} : { metadata }),
    ...more,
  };
}

/** Which events are wanted. */
export interface EventsQuery {
  /** Only events of these types; all if not given. */
  event_types?: readonly string[];
  /** Only events of this call. */
  session_id?: string;
  /** Only events of calls in this dialog. */
  dialog_name?: string;
  /** Whether past events of calls in flight come first. */
  include_history?: boolean;
}

/** The path and query of `GET /v1/calls/events`. */
export function eventsQuery(query: EventsQuery = {}): string {
  const { event_types, session_id, dialog_name, include_history } = query;
  return target("/v1/calls/events", {
    event_types: event_types?.length ? event_types.join(",") : undefined,
    session_id,
    dialog_name,
    include_history: include_history?.toString(),
  });
}

/** Which calls are wanted. */
export interface CallsQuery {
  /** Only calls in this dialog. */
  dialog_name?: string;
  /** How many calls a page has at most. */
  page_size?: number;
  /** The `next_page_token` of the page before. */
  page_token?: string | null;
}

/** The path and query of `GET /v1/calls`. */
export function callsQuery(query: CallsQuery = {}): string {
  const { dialog_name, page_size, page_token } = query;
  return target("/v1/calls", { dialog_name, page_size: page_size?.toString(), page_token });
}

function target(path: string, values: Record<string, string | null | undefined>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null) parts.push(`${name}=${percent(value)}`);
  }
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** Percent-encodes all that any reader might take for something else. */
function percent(text: string): string {
  const more = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*~]/g, more);
}

