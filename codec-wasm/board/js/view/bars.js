// Draws a call's bar: its phases, its marks, its end.

/** @import { CallRow, PhaseIndex, Source } from "../types.js" */
/** @import { Theme } from "./theme.js" */

import { ANSWERED, ENDED, HELD, MARK, UNKNOWN } from "../names.js";
import { tone, words } from "./format.js";

/** How strongly a phase is filled with its source's hue. */
const FILL = [0, 0.1, 0.3, 0.55, 1, 0.14, 0];

export class Bars {
  /** @type {Map<string, CanvasPattern | null>} by hue */
  #hatches = new Map();
  #theme;

  /** @param {CanvasRenderingContext2D} context
   * @param {Theme} theme */
  constructor(context, theme) {
    this.context = context;
    this.#theme = theme;
  }

  /** Draws a row's bar between `left` and `right`; `at` gives the place of a time.
   * @param {CallRow} row
   * @param {{ y: number, height: number, left: number, right: number, at: (ms: number) => number }} place
   * @param {boolean} named whether the reason of the end is written behind it */
  draw(row, place, named) {
    const { at, right, left, y, height } = place;
    const { segments, endMs } = row;
    const last = endMs === null ? right : at(endMs);
    for (let index = 0; index < segments.length; index += 2) {
      const phase = segments[index + 1] ?? UNKNOWN;
      if (phase === ENDED) break;
      const from = Math.max(left, at(segments[index] ?? 0));
      const next = segments[index + 2];
      const to = Math.min(right, next === undefined ? last : at(next));
      if (to >= left && from <= right) this.phase(row.source, phase, from, Math.max(to - from, 1.5), y, height);
    }
    this.#marks(row, place);
    if (endMs === null) this.#alive(row.source, right, y, height);
    else if (last >= left && last <= right) this.#end(row, last, place, named);
  }

  /** @param {Source} source
   * @param {PhaseIndex} phase
   * @param {number} x
   * @param {number} width
   * @param {number} y
   * @param {number} height */
  phase(source, phase, x, width, y, height) {
    const { context } = this;
    const hue = this.#theme.colour(source);
    context.fillStyle = hue;
    context.strokeStyle = hue;
    if (phase === UNKNOWN) {
      context.globalAlpha = 0.6;
      context.fillRect(x, y + height / 2 - 1, width, 2);
      context.globalAlpha = 1;
      return;
    }
    context.globalAlpha = FILL[phase] ?? 1;
    context.beginPath();
    context.roundRect(x, y, width, height, Math.min(3, width / 2));
    context.fill();
    context.globalAlpha = 1;
    if (phase === ANSWERED) return;
    if (phase === HELD) {
      const hatch = this.#hatch(hue);
      if (hatch) context.fillStyle = hatch;
      context.fill();
    }
    if (width < 4) return;
    context.globalAlpha = 0.85;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, 2.5);
    context.stroke();
    context.globalAlpha = 1;
  }

  /** @param {string} hue */
  #hatch(hue) {
    let pattern = this.#hatches.get(hue);
    if (pattern === undefined) {
      const tile = new OffscreenCanvas(12, 12);
      const context = tile.getContext("2d");
      if (context) {
        context.strokeStyle = hue;
        context.lineWidth = 2.6;
        for (const x of [-12, -6, 0, 6, 12]) {
          context.moveTo(x - 2, 14);
          context.lineTo(x + 14, -2);
        }
        context.stroke();
      }
      pattern = this.context.createPattern(tile, "repeat");
      // The tile is twice as large as it is drawn, for fine displays.
      pattern?.setTransform(new DOMMatrix().scale(0.5));
      this.#hatches.set(hue, pattern);
    }
    return pattern;
  }

  /** @param {CallRow} row
   * @param {{ y: number, height: number, left: number, right: number, at: (ms: number) => number }} place */
  #marks({ marks }, { y, height, left, right, at }) {
    const { context } = this;
    for (let index = 0; index < marks.length; index += 2) {
      const x = at(marks[index] ?? 0);
      if (x < left || x > right) continue;
      const kind = marks[index + 1];
      const isGrave = kind === MARK.flag || kind === MARK.fault;
      context.fillStyle = this.#theme.colour(kind === MARK.fault ? "bad" : isGrave ? "warn" : "ink");
      context.beginPath();
      if (isGrave) {
        context.moveTo(x, y - 1);
        context.lineTo(x + 4, y - 7);
        context.lineTo(x - 4, y - 7);
      } else if (kind === MARK.digit) {
        context.rect(x - 0.75, y - 4, 1.5, 4);
      } else {
        context.arc(x, y - 3, 1.6, 0, 7);
      }
      context.fill();
    }
  }

  /** @param {Source} source
   * @param {number} x
   * @param {number} y
   * @param {number} height */
  #alive(source, x, y, height) {
    const { context } = this;
    context.fillStyle = this.#theme.colour("panel");
    context.strokeStyle = this.#theme.colour(source);
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y + height / 2, 3.5, 0, 7);
    context.fill();
    context.stroke();
  }

  /** @param {CallRow} row
   * @param {number} x
   * @param {{ y: number, height: number, right: number }} place
   * @param {boolean} named */
  #end(row, x, { y, height, right }, named) {
    const { context } = this;
    const kind = tone(row.endClass, row.retryable);
    const colour = kind === "warn" || kind === "bad" ? this.#theme.colour(kind) : this.#theme.colour("ink");
    this.end(kind, x + 7, y + height / 2);
    if (!named) return;
    const cause = row.endCause ? ` · ${row.endCause}` : "";
    const text = row.endClass === "silent" ? "heard of no more" : words(row.endClass) + cause;
    const room = right - x - 18;
    context.fillStyle = kind === "normal" || kind === "unknown" ? this.#theme.colour("muted") : colour;
    if (room > context.measureText(text).width) context.fillText(text, x + 16, y + height / 2 + 4);
    else if (room > context.measureText(words(row.endClass)).width && row.endClass !== "silent") {
      context.fillText(words(row.endClass), x + 16, y + height / 2 + 4);
    }
  }

  /** The sign of an end: a dot, a diamond, a cross.
   * @param {string} kind
   * @param {number} x
   * @param {number} y */
  end(kind, x, y) {
    const { context } = this;
    context.fillStyle = this.#theme.colour(kind === "warn" || kind === "bad" ? kind : "ink");
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 2;
    context.beginPath();
    if (kind === "bad") {
      context.moveTo(x - 3, y - 3);
      context.lineTo(x + 3, y + 3);
      context.moveTo(x + 3, y - 3);
      context.lineTo(x - 3, y + 3);
      context.stroke();
    } else if (kind === "warn") {
      context.moveTo(x, y - 4.5);
      context.lineTo(x + 4.5, y);
      context.lineTo(x, y + 4.5);
      context.lineTo(x - 4.5, y);
      context.fill();
    } else if (kind === "normal") {
      context.arc(x, y, 3, 0, 7);
      context.fill();
    } else {
      context.arc(x, y, 2.5, 0, 7);
      context.stroke();
    }
  }
}
