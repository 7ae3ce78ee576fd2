// Messages per second and source, over time.

/** @import { Source } from "../types.js" */

import { SOURCES } from "../names.js";

const BUCKETS = 120;
/** Of a board that has just begun, at least so much is shown. */
const FEWEST = 30;

export class Rates {
  version = 0;
  /** How long a bucket is, in ms: it doubles when a recording is longer than all of them. */
  #widthMs = 1000;
  #slides;
  /** The number of the first bucket since the beginning. */
  #first = 0;
  #last = 0;
  /** The bucket of the first message. */
  #begun = -1;
  /** @type {Record<Source, Uint32Array>} */
  #counts;

  /** @param {boolean} slides whether old buckets leave, or all of them become longer */
  constructor(slides) {
    this.#slides = slides;
    const counts = SOURCES.map((source) => [source, new Uint32Array(BUCKETS)]);
    this.#counts = /** @type {Record<Source, Uint32Array>} */ (Object.fromEntries(counts));
  }

  /** @param {Source} source
   * @param {number} atMs */
  count(source, atMs) {
    const at = this.#reach(atMs);
    if (at < this.#first) return;
    if (this.#begun < 0) this.#begun = at;
    const counts = this.#counts[source];
    counts[at % BUCKETS] = (counts[at % BUCKETS] ?? 0) + 1;
    this.version += 1;
  }

  /** Makes room for a time, and gives its bucket.
   * @param {number} atMs */
  #reach(atMs) {
    let at = Math.max(0, Math.floor(atMs / this.#widthMs));
    if (this.#slides) {
      if (at - this.#last > BUCKETS) this.#last = at - BUCKETS;
      while (this.#last < at) {
        this.#last += 1;
        for (const source of SOURCES) this.#counts[source][this.#last % BUCKETS] = 0;
      }
      this.#first = Math.max(0, this.#last - BUCKETS + 1);
      return at;
    }
    while (at >= BUCKETS) {
      this.#halve();
      at = Math.floor(atMs / this.#widthMs);
    }
    this.#last = Math.max(this.#last, at);
    return at;
  }

  /** Two buckets become one. */
  #halve() {
    for (const source of SOURCES) {
      const counts = this.#counts[source];
      for (let at = 0; at < BUCKETS / 2; at += 1) {
        counts[at] = (counts[2 * at] ?? 0) + (counts[2 * at + 1] ?? 0);
      }
      counts.fill(0, BUCKETS / 2);
    }
    this.#widthMs *= 2;
    this.#last = Math.floor(this.#last / 2);
  }

  /** The last full second of a source.
   * @param {Source} source
   * @param {number} nowMs */
  current(source, nowMs) {
    const at = this.#reach(nowMs) - 1;
    if (at < this.#first) return 0;
    return ((this.#counts[source][at % BUCKETS] ?? 0) * 1000) / this.#widthMs;
  }

  /** Times in seconds and the rates at each.
   * @param {number} nowMs */
  view(nowMs) {
    const now = this.#reach(nowMs);
    // What is now being counted is no rate yet.
    const last = this.#slides ? now - 1 : this.#last;
    const shown = this.#begun < 0 ? FEWEST : Math.max(FEWEST, last - this.#begun + 1);
    const first = this.#slides ? last - Math.min(shown, BUCKETS - 1) + 1 : 0;
    /** @type {number[]} */
    const seconds = [];
    for (let at = first; at <= last; at += 1) {
      const from = this.#slides ? at - last : at;
      seconds.push((from * this.#widthMs) / 1000);
    }
    const of = (/** @type {Source} */ source) =>
      seconds.map((_, index) => {
        const at = first + index;
        return at < this.#first ? 0 : ((this.#counts[source][at % BUCKETS] ?? 0) * 1000) / this.#widthMs;
      });
    const series = /** @type {Record<Source, number[]>} */ (
      Object.fromEntries(SOURCES.map((source) => [source, of(source)]))
    );
    return { version: this.version, seconds, series };
  }
}
