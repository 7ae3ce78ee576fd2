// Reads a capture that was dropped on the page: what system it is of, its rows, their times.

/** @import { Fact, FileView, Source } from "../types.js" */

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
  const decoder = open(source);
  const clock = new Clock(view);
  const put = (/** @type {Fact[]} */ facts, /** @type {number} */ rowMs = NaN) => {
    for (const fact of facts) take(fact, clock.time(fact, rowMs));
  };
  try {
    if (isRows) {
      for await (const line of lines(file, view, signal)) {
        const row = parseRow(line);
        if (row && row.dir !== "out") put(decoder.push(row.text), row.atMs);
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

/** Which system a file is of, by how it begins, and by its name if that does not tell.
 * @param {string} name
 * @param {Uint8Array} head
 * @returns {{ source: Source, isRows: boolean }} */
export function recognise(name, head) {
  const end = head.indexOf(10);
  const text = new TextDecoder().decode(head.subarray(0, Math.max(4096, end < 0 ? HEAD : end)));
  const isBinary = head.subarray(0, 64).some((byte) => byte < 9);
  if (isBinary) return { source: "gateway", isRows: false };
  if (text.trimStart().startsWith("{")) {
    const row = parseRow(text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n")));
    const message = row?.text ?? text;
    // In a row that is longer than what was looked at, the message's quotes are escaped.
    const hasType = /\\?"type\\?"\s*:/.test(message);
    if (hasType && /\\?"(event_id|session_id)\\?"\s*:/.test(message)) {
      return { source: "voicetyped", isRows: true };
    }
    return { source: hasType ? "jambonz" : "rtpbridge", isRows: true };
  }
  if (/^(\uFEFF?(:|event:|data:|id:|retry:))/m.test(text)) return { source: "voicetyped", isRows: false };
  throw new Error(`${name} is no capture that the board knows`);
}

/** A row of a recording, or a bare message.
 * @param {string} line
 * @returns {{ text: string, dir: string, atMs: number } | null} */
function parseRow(line) {
  if (line.trim() === "") return null;
  try {
    const row = JSON.parse(line);
    if (typeof row.text === "string" && typeof row.dir === "string") {
      return { text: row.text, dir: row.dir, atMs: typeof row.t_ms === "number" ? row.t_ms : NaN };
    }
  } catch {
    // The decoder says what is wrong with it.
  }
  return { text: line, dir: "in", atMs: NaN };
}

/** Turns a recording's times into those since its beginning. */
class Clock {
  #view;
  /** @type {number | undefined} */
  #originMs;
  #lastMs = 0;
  #count = 0;

  /** @param {FileView} view */
  constructor(view) {
    this.#view = view;
  }

  /** @param {Fact} fact
   * @param {number} rowMs */
  time(fact, rowMs) {
    const wireMs = Number.isNaN(rowMs) ? fact.atMs : rowMs;
    this.#count += 1;
    if (wireMs !== undefined) {
      this.#view.hasTimes = true;
      this.#originMs ??= wireMs;
      this.#lastMs = Math.max(0, wireMs - this.#originMs);
    } else if (!this.#view.hasTimes) {
      this.#lastMs = this.#count * STEP_MS;
    }
    this.#view.lengthMs = Math.max(this.#view.lengthMs, this.#lastMs);
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

/** @param {File} file
 * @param {FileView} view
 * @param {AbortSignal} signal */
async function* lines(file, view, signal) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks(file, view, signal)) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    // What is left of the chunks before is not looked through again.
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest + decoder.decode();
}
