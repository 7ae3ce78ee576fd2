/**
 * Server-Sent Events, by the rules of WHATWG's HTML.
 * @module
 */

import { absent, entries, load, number, offsetOf, putBytes, putText, span } from "./area.js";
import { EncodeError, readError, type DecodeFault } from "./errors.js";
import { LIMIT, PIECE } from "./frames.js";
import { Handle } from "./handle.js";
import { module } from "./module.js";
import { bytesOf, limitOf, type Bytes } from "./values.js";
import { readEvent, type Event as VoicetypedEvent } from "./voicetyped.js";

export interface SseOptions {
  /** The most bytes that an event's data may have; larger ones are told and stepped over. 1 MiB if not given. */
  limit?: number;
  /** Whether comments, reconnection times and ignored lines are given too. */
  comments?: boolean;
  /** The last event id of an earlier connection. */
  lastEventId?: string;
}

/** An event. */
export interface SseEvent {
  kind: "event";
  /** Where its first line begins in the stream, in bytes. */
  offset: number;
  /** Its type; `message` where the stream names none. */
  type: string;
  /** The data's lines, joined by line feeds. */
  data: string;
  /** The last event id as of this event; may be empty. */
  id: string;
}

/** A comment: what servers send to keep a connection alive. */
export interface SseComment {
  kind: "comment";
  text: string;
}

/** A new reconnection time. */
export interface SseRetry {
  kind: "retry";
  ms: number;
}

/** A line that the rules ignore. */
export interface SseIgnored {
  kind: "ignored";
  name: string;
  value: string;
}

/** What a stream holds. */
export type SseItem = SseEvent | SseComment | SseRetry | SseIgnored | DecodeFault;

/** What a parser does for any kind of items. */
abstract class Parser<Item> extends Handle {
  protected constructor(what: string, options: SseOptions, flags: number) {
    const all = flags | Number(options.comments ?? false);
    super(what, module().new_sse(limitOf(options.limit ?? LIMIT), all));
    if (options.lastEventId !== undefined) {
      if (module().set_last_id(this.handle(), putText(options.lastEventId)) === 0) {
        this.free();
        throw new TypeError("lastEventId has a line end, or is too long");
      }
    }
  }

  /** Takes a chunk of the stream and gives what ends in it, faults among the events. */
  push(chunk: Bytes): Item[] {
    const handle = this.handle();
    const all = bytesOf(chunk);
    const items: Item[] = [];
    for (let start = 0; start < all.length; start += PIECE) {
      const length = putBytes(all.subarray(start, start + PIECE));
      module().push(handle, length);
      this.take(items);
    }
    return items;
  }

  /** Ends the stream: gives a fault if an event was cut, and makes the parser as after {@link reset}. */
  finish(): Item[] {
    module().finish(this.handle());
    const items: Item[] = [];
    this.take(items);
    return items;
  }

  /** Makes the parser ready for a new connection: the last event id and the retry time stay. */
  reset(): void {
    module().reset(this.handle());
  }

  /** The id to be sent as `Last-Event-ID`; empty if there is none. */
  get lastEventId(): string {
    module().resume(this.handle());
    load();
    return span(1);
  }

  /** The reconnection time that the stream has asked for, in ms. */
  get retryMs(): number | undefined {
    module().resume(this.handle());
    load();
    return absent(2) ? undefined : Number(number(2));
  }

  /** How many bytes of the stream were taken. */
  get streamOffset(): number {
    return module().offset(this.handle());
  }

  protected abstract take(items: Item[]): void;
}

const ERROR = 1;
const EVENT = 2;
const COMMENT = 3;
const RETRY = 4;
const VOICETYPED = 6;

/** Parses an event stream. */
export class SseParser extends Parser<SseItem> {
  constructor(options: SseOptions = {}) {
    super("SseParser", options, 0);
  }

  protected override take(items: SseItem[]): void {
    load();
    const { count, words } = entries();
    for (let index = 0; index < count; index++) {
      const at = words[index * 4]!;
      const kind = words[index * 4 + 1]!;
      if (kind === EVENT) {
        const offset = offsetOf(words, index);
        items.push({
          kind: "event",
          offset,
          type: span(at + 1),
          data: span(at + 2),
          id: span(at + 3),
        });
      } else {
        items.push(other(kind, at, offsetOf(words, index)));
      }
    }
  }
}

function other(kind: number, at: number, offset: number): SseItem {
  switch (kind) {
    case ERROR:
      return { kind: "error", offset, error: readError(at) };
    case COMMENT:
      return { kind: "comment", text: span(at + 1) };
    case RETRY:
      return { kind: "retry", ms: Number(number(at + 1)) };
    default:
      return { kind: "ignored", name: span(at + 1), value: span(at + 2) };
  }
}

/** An event of voicetyped in a stream, with what the stream says of it. */
export type VoicetypedItem =
  | (VoicetypedEvent & { offset: number; sse: { event: string; id: string } })
  | (DecodeFault & { sse?: { event: string; id: string; data: string } })
  | SseComment
  | SseRetry
  | SseIgnored;

/** Parses an event stream of voicetyped, and the events in it, in one go. */
export class VoicetypedParser extends Parser<VoicetypedItem> {
  constructor(options: SseOptions = {}) {
    super("VoicetypedParser", options, 2);
  }

  protected override take(items: VoicetypedItem[]): void {
    load();
    const { count, words } = entries();
    for (let index = 0; index < count; index++) {
      const at = words[index * 4]!;
      const kind = words[index * 4 + 1]!;
      const offset = offsetOf(words, index);
      // What the stream says stands behind what the event says, or behind the fault in it.
      const next = index + 1 < count && words[index * 4 + 5] === EVENT ? words[index * 4 + 4]! : 0;
      if (kind === VOICETYPED) {
        const event = readEvent(at) as VoicetypedEvent & { offset: number; sse: object };
        event.offset = offset;
        event.sse = { event: span(next + 1), id: span(next + 3) };
        items.push(event as VoicetypedItem);
      } else if (kind === ERROR) {
        const fault = { kind: "error" as const, offset, error: readError(at) };
        const sse = { event: span(next + 1), id: span(next + 3), data: span(next + 2) };
        items.push(next === 0 || fault.error.kind === "too_large" ? fault : { ...fault, sse });
      } else if (kind !== EVENT) {
        items.push(other(kind, at, offset) as VoicetypedItem);
      }
    }
  }
}

/** One block of a stream: an event, a comment, a reconnection time, or all of them. */
export interface SseBlock {
  /** A comment, which readers pass over. */
  comment?: string;
  /** The id that a reader sends when it reconnects; `""` takes back the one before. */
  id?: string;
  /** The event's type; readers take an event without one as `message`. */
  type?: string;
  /** How long a reader waits before it reconnects, in ms. */
  retryMs?: number;
  /** The data, of any number of lines. Without data, even empty data, the block is no event. */
  data?: string;
}

/** A comment that does nothing but keep the connection open. */
export const KEEP_ALIVE = ":\n\n";

/**
 * Writes one block of a stream. Nothing that is given can add lines of another kind.
 * @throws {EncodeError} `invalid_character` for a line end in a comment, an id or a type, and for a
 * NUL in an id; `number_out_of_range` for a time that is no integer from 0 on.
 */
export function encodeSse(block: SseBlock): string {
  const { comment, id, type, retryMs, data } = block;
  let text = "";
  const line = (start: string, value: string | undefined, field: keyof SseBlock, wrong: RegExp) => {
    if (value === undefined) return;
    const at = value.search(wrong);
    if (at >= 0) {
      throw new EncodeError("invalid_character", `${field}: a character that may not stand here at ${at}`, field);
    }
    text += `${start}${value}\n`;
  };
  line(":", comment, "comment", /[\r\n]/);
  line("id: ", id, "id", /[\r\n\0]/);
  line("event: ", type === "" ? undefined : type, "type", /[\r\n]/);
  if (retryMs !== undefined) {
    if (!Number.isSafeInteger(retryMs) || retryMs < 0) {
      throw new EncodeError("number_out_of_range", `retryMs: ${retryMs} is no number of ms`, "retryMs");
    }
    text += `retry: ${retryMs}\n`;
  }
  if (data !== undefined) {
    for (const value of data.split(/\r\n|\r|\n/)) text += `data: ${value}\n`;
  }
  return `${text}\n`;
}
