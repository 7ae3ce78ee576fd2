// One call: what happened to it, within bounds.

/** @import { CallRow, CallDetail, Fact, PhaseIndex, Source } from "../types.js" */

import { ENDED, HELD, MARK, PHASE_TITLES, UNKNOWN, ANSWERED } from "../names.js";
import { words } from "../view/format.js";

/** Of a call, no more changes, marks, messages and digits are kept. */
const MOST = { segments: 64, marks: 48, recent: 12, digits: 32, text: 1200 };

export class Call {
  /** @type {PhaseIndex} */
  phase = UNKNOWN;
  /** @type {number | null} */
  endMs = null;
  endClass = "";
  endCause = "";
  retryable = false;
  label = "";
  messages = 0;
  flags = 0;
  holds = 0;
  digits = "";
  wasAnswered = false;
  /** When the last message came. */
  lastMs;
  /** Its place in the list of calls in flight. */
  slot = -1;
  /** What the filter looks through. */
  search = "";
  /** @type {number[]} */
  #segments = [];
  /** @type {number[]} */
  #marks = [];
  /** @type {{ atMs: number, fact: Fact }[]} */
  #recent = [];

  /** @param {string} key
   * @param {Source} source
   * @param {string} id
   * @param {number} startMs */
  constructor(key, source, id, startMs) {
    this.key = key;
    this.source = source;
    this.id = id;
    this.startMs = startMs;
    this.lastMs = startMs;
    this.#segments = [startMs, UNKNOWN];
    this.#describe();
  }

  #describe() {
    const { source, id, label, phase, endClass, endCause } = this;
    // As it is shown, and as it is on the wire.
    const shown = endClass === "silent" ? "no end told" : words(endClass);
    this.search = `${source} ${id} ${label} ${PHASE_TITLES[phase]} ${shown} ${endClass} ${endCause}`.toLowerCase();
  }

  /** @param {Fact} fact
   * @param {number} atMs
   * @param {boolean} isNews whether what it says is to be believed, and was not said before */
  take(fact, atMs, isNews) {
    this.lastMs = Math.max(this.lastMs, atMs);
    this.messages += 1;
    if (fact.label && fact.label !== this.label) {
      this.label = fact.label;
      this.#describe();
    }
    if (fact.digit && isNews) {
      this.digits = (this.digits + fact.digit).slice(-MOST.digits);
      this.#mark(atMs, MARK.digit);
    }
    if (fact.said && isNews) this.#mark(atMs, MARK.speech);
    if (fact.fault) this.#mark(atMs, MARK.fault);
    if (fact.verdict && fact.verdict !== "deliver" && fact.verdict !== "ignore") {
      this.flags += 1;
      this.#mark(atMs, MARK.flag);
    }
    if (fact.message && fact.kind !== "audio_frame") {
      this.#recent.push({ atMs, fact });
      if (this.#recent.length > MOST.recent) this.#recent.shift();
    }
  }

  /** @param {PhaseIndex} phase
   * @param {number} atMs */
  enter(phase, atMs) {
    if (phase === this.phase) return;
    if (phase === HELD) this.holds += 1;
    if (phase === ANSWERED) this.wasAnswered = true;
    this.phase = phase;
    this.#describe();
    const at = Math.max(atMs, this.#segments.at(-2) ?? atMs);
    // A call begins with what is first told of it.
    if (this.#segments[1] === UNKNOWN && this.#segments[0] === at && this.#segments.length === 2) this.#segments.length = 0;
    this.#segments.push(at, phase);
    // The oldest changes go: how the call stood before the others is not told any more.
    if (this.#segments.length > MOST.segments * 2) this.#segments.splice(1, 3, UNKNOWN);
  }

  /** @param {number} atMs
   * @param {Fact["end"]} end */
  finish(atMs, end) {
    this.enter(ENDED, atMs);
    // What was told before is not to have been later.
    this.endMs = this.#segments.at(-2) ?? this.startMs;
    this.endClass = end?.class ?? "silent";
    this.endCause = end?.cause ?? "";
    this.retryable = end?.retryable ?? false;
    this.#describe();
  }

  /** Takes the end back: the call is in the phase that it was in before. */
  reopen() {
    this.#segments.length -= 2;
    if (this.#segments.length === 0) this.#segments.push(this.startMs, UNKNOWN);
    this.phase = this.#segments.at(-1) ?? UNKNOWN;
    this.endMs = null;
    this.endClass = "";
    this.endCause = "";
    this.retryable = false;
    this.#describe();
  }

  /** @param {number} atMs
   * @param {number} kind */
  #mark(atMs, kind) {
    this.#marks.push(atMs, kind);
    if (this.#marks.length > MOST.marks * 2) this.#marks.splice(0, 2);
  }

  /** @returns {CallRow} */
  row() {
    const { key, source, id, label, phase, startMs, endMs, endClass, endCause, retryable } = this;
    const { messages, flags, holds, digits } = this;
    return {
      ...{ key, source, id, label, phase, startMs, endMs, endClass, endCause, retryable },
      ...{ messages, flags, holds, digits, segments: this.#segments, marks: this.#marks },
    };
  }

  /** @returns {CallDetail} */
  detail() {
    const recent = this.#recent.map(({ atMs, fact }) => {
      const text = JSON.stringify({ ...fact.message, ...NOT_SHOWN }, plain, 1).slice(0, MOST.text);
      const entry = { atMs, kind: fact.kind, text };
      return fact.verdict ? { ...entry, verdict: fact.verdict } : entry;
    });
    return { row: this.row(), recent: recent.reverse() };
  }
}

/** Of a message, what the list shows anyway, and what is no member of it. */
const NOT_SHOWN = { kind: undefined, offset: undefined };

/** What JSON cannot say otherwise.
 * @param {string} _
 * @param {unknown} value */
function plain(_, value) {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return value;
}
