// Reads a capture that was dropped on the page: what system it is of, its rows, their times.

/** @import { Fact, FileView, Source } from "../types.js" */

import { SOURCES } from "../names.js";
import { open } from "./adapter.js";
import { breathe } from "./breathe.js";

/** How far apart the messages of a recording without times are drawn, in ms. */
const STEP_MS = 1000;

/** How much of a file is looked at to tell what it is, in bytes: a row of a recording may be long. */
const HEAD = 1 << 20;

/** Reads a file, and hands on what is in it with the time since its beginning.
 * @param {File} file
 * @param {FileView} view is kept up to date
 * @param {(fact: Fact, atMs: number) => void} take
 * @param {AbortSignal} signal */
export async function read(file, view, take, signal) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const { source, isRows } = recognise(file.name, head);
  view.source = source;
  const decoder = open(source, isRows);
  const clock = new Clock(view);
  const put = (/** @type {Fact[]} */ facts, /** @type {number} */ rowMs = NaN) => {
    for (const fact of facts) take(fact, clock.time(fact, rowMs));
  };
  try {
    if (isRows) {
      for await (const line of lines(file, view, signal)) {
        const row = parseRow(line);
        if (row?.isOut) decoder.sent?.(row.message, row.conn);
        else if (row) put(decoder.push(row.message, row.conn), row.atMs);
      }
    } else {
      for await (const chunk of chunks(file, view, signal)) put(decoder.push(chunk));
    }
    put(decoder.finish());
  } finally {
    decoder.free();
    view.done = true;
  }
}

/** Which system a file is of, by the first line that tells.
 * @param {string} name
 * @param {Uint8Array} head
 * @returns {{ source: Source, isRows: boolean }} */
export function recognise(name, head) {
  const isBinary = head.subarray(0, 64).some((byte) => byte < 9);
  if (isBinary) return { source: "gateway", isRows: false };
  const text = new TextDecoder().decode(head);
  let isRows = false;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (!isRows && /^(:|event:|data:|id:|retry:)/.test(line)) return { source: "voicetyped", isRows };
    if (!/^\s*([<>] )?\{/.test(line)) continue;
    isRows = true;
    const told = systemOf(rowOf(line).message);
    if (told === "gateway") throw new Error(`${name} is a gateway's stream that is decoded already: open the stream itself`);
    const source = SOURCES.find((source) => source === told);
    if (source) return { source, isRows };
    if (told) throw unknown(name);
  }
  const source = isRows ? systemAtSight(text) : undefined;
  if (source) return { source, isRows };
  throw unknown(name);
}

/** @param {string} name */
const unknown = (name) => new Error(`${name} is no capture that the board knows`);

/** The system that a message is of, by its members; of what `callevents decode` made, as that says.
 * @param {string} text
 * @returns {string | undefined} */
function systemOf(text) {
  try {
    const message = JSON.parse(text);
    const has = (/** @type {string[]} */ ...names) => names.some((name) => Object.hasOwn(message, name));
    const { source, kind, offset } = message;
    if (typeof source === "string" && typeof kind === "string" && typeof offset === "number") return source;
    if (has("method", "event", "result")) return "rtpbridge";
    if (has("type")) return has("event_id", "session_id") ? "voicetyped" : "jambonz";
  } catch {
    // It is malformed, or longer than what was looked at.
  }
  return undefined;
}

/** The same where no message is whole: in a row, the message's quotes are escaped.
 * @param {string} text
 * @returns {Source | undefined} */
function systemAtSight(text) {
  const [, first] = /"(method|event|result|type)\\?"\s*:/.exec(text) ?? [];
  if (first === undefined) return undefined;
  if (first !== "type") return "rtpbridge";
  return /"(event_id|session_id)\\?"\s*:/.test(text) ? "voicetyped" : "jambonz";
}

/** A line of a file.
 * @typedef {{ message: string | Uint8Array, isOut: boolean, conn?: unknown, atMs: number }} Row */

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param {Uint8Array} line
 * @returns {Row | null} */
function parseRow(line) {
  let text;
  try {
    text = UTF8.decode(line);
  } catch {
    // The decoder says where it is wrong.
    return { message: line, isOut: false, atMs: NaN };
  }
  return text.trim() === "" ? null : rowOf(text);
}

/** A row of a recording, what `callevents decode` has made of one, a line of a terminal client, or a
 * bare message.
 * @param {string} line
 * @returns {Row & { message: string }} */
function rowOf(line) {
  if (/^[<>] /.test(line)) return { message: line.slice(2), isOut: line.startsWith(">"), atMs: NaN };
  try {
    const { dir, text, kind, t_ms, conn } = JSON.parse(line);
    const isRecorded = typeof text === "string";
    if (typeof dir === "string" && (isRecorded || typeof kind === "string")) {
      const atMs = typeof t_ms === "number" ? t_ms : NaN;
      return { message: isRecorded ? text : line, isOut: dir === "out", conn, atMs };
    }
  } catch {
    // The decoder says what is wrong with it.
  }
  return { message: line, isOut: false, atMs: NaN };
}

/** When it was by the system's own clock: where it has none, systems write 0, or a date long ago.
 * @param {Fact} fact */
function wireTime({ atMs = 0 }) {
  return Number.isFinite(atMs) && atMs > 0 ? atMs : undefined;
}

/** Turns a recording's times into those since its beginning. */
class Clock {
  #view;
  /** @type {number | undefined} */
  #originMs;
  #firstMs = 0;
  #lastMs = 0;
  #count = 0;

  /** @param {FileView} view */
  constructor(view) {
    this.#view = view;
  }

  /** @param {Fact} fact
   * @param {number} rowMs */
  time(fact, rowMs) {
    const wireMs = Number.isFinite(rowMs) ? rowMs : wireTime(fact);
    this.#count += 1;
    if (wireMs !== undefined) {
      this.#view.hasTimes = true;
      this.#originMs ??= wireMs - this.#lastMs;
      this.#lastMs = wireMs - this.#originMs;
    } else if (!this.#view.hasTimes) {
      this.#lastMs = this.#count * STEP_MS;
    }
    // What is told first may have come last.
    this.#firstMs = Math.min(this.#firstMs, this.#lastMs);
    this.#view.endMs = Math.max(this.#view.endMs, this.#lastMs);
    this.#view.lengthMs = this.#view.endMs - this.#firstMs;
    return this.#lastMs;
  }
}

/** @param {File} file
 * @param {FileView} view
 * @param {AbortSignal} signal */
async function* chunks(file, view, signal) {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || signal.aborted) break;
    // In pieces that are decoded in a moment.
    for (let at = 0; at < value.length; at += 65_536) {
      const piece = value.subarray(at, at + 65_536);
      view.read += piece.length;
      yield piece;
      await breathe();
      if (signal.aborted) return;
    }
  }
}

/** The bytes of each line.
 * @param {File} file
 * @param {FileView} view
 * @param {AbortSignal} signal */
async function* lines(file, view, signal) {
  /** @type {Uint8Array[]} */
  let parts = [];
  let isFirst = true;
  const whole = () => {
    const line = joined(parts);
    const hasMark = isFirst && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
    parts = [];
    isFirst = false;
    return hasMark ? line.subarray(3) : line;
  };
  for await (const chunk of chunks(file, view, signal)) {
    // What is left of the chunks before is not looked through again.
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      parts.push(chunk.subarray(start, end));
      yield whole();
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  yield whole();
}

const LF = 10;

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
