// The list of calls: only rows in sight have elements, and all bars are on one canvas over them.

/** @import { CallRow, View } from "../types.js" */
/** @import { Theme } from "./theme.js" */

import { PHASE_TITLES } from "../names.js";
import { Bars } from "./bars.js";
import { element, make, setAttribute, setText } from "./dom.js";
import { clock, count, shortId, span, tone, words } from "./format.js";

/** Rows beyond the edges, so that a quick scroll shows no gap. */
const SPARE = 8;

/** Lengths of time that make good marks on the axis, in ms. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].map((seconds) => seconds * 1000);

/** How much of what is live is shown when all is asked for, in ms. */
const ALL_MS = 1_800_000;

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** The parts of a row that change.
 * @typedef {{ row: HTMLElement, source: HTMLElement, id: HTMLElement, label: HTMLElement, phase: HTMLElement, age: HTMLElement, more: HTMLElement, key: string }} Parts */

export class CallList {
  #frame = element("frame", HTMLElement);
  #list = element("list", HTMLElement);
  #spacer = element("spacer", HTMLElement);
  #canvas = element("canvas", HTMLCanvasElement);
  #empty = element("empty", HTMLElement);
  #context;
  #bars;
  #theme;
  /** @type {Parts[]} */
  #pool = [];
  /** @type {View | null} */
  #view = null;
  #receivedMs = 0;
  /** @type {number | null} the time that is shown while it stands still */
  #frozenMs = null;
  #rowHeight = 34;
  #barHeight = 14;
  #track = { left: 0, right: 0, top: 0 };
  #size = { width: 0, height: 0 };
  // What is asked of the layout only when it changes: a frame is to cost no layout.
  #scrollTop = 0;
  #listTop = 0;
  #font = "";
  #drawnMs = 0;
  #isDirty = true;
  windowMs = 60_000;
  /** @type {string | null} */
  selected = null;
  /** The place that is to be selected, and maybe opened, when its row has come.
   * @type {{ place: number, opens: boolean } | null} */
  #wanted = null;
  /** @type {(key: string) => void} */
  onOpen = () => {};
  onScroll = () => {};

  /** @param {Theme} theme */
  constructor(theme) {
    const context = this.#canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    this.#context = context;
    this.#theme = theme;
    this.#bars = new Bars(context, theme);
    theme.onChange(() => (this.#isDirty = true));
    new ResizeObserver(() => this.#measure()).observe(this.#frame);
    this.#list.addEventListener("scroll", () => {
      this.#scrollTop = this.#list.scrollTop;
      this.#isDirty = true;
      this.onScroll();
    });
    this.#list.addEventListener("click", ({ target }) => {
      const row = target instanceof Element ? target.closest(".row") : null;
      const parts = this.#pool.find((parts) => parts.row === row);
      if (parts) this.#open(parts.key);
    });
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#measure();
  }

  #measure() {
    const style = getComputedStyle(document.documentElement);
    this.#rowHeight = parseFloat(style.getPropertyValue("--row"));
    this.#barHeight = parseFloat(style.getPropertyValue("--bar"));
    const ratio = devicePixelRatio;
    const { clientWidth, clientHeight } = this.#frame;
    this.#size = { width: clientWidth, height: clientHeight };
    this.#scrollTop = this.#list.scrollTop;
    this.#listTop = this.#list.offsetTop;
    this.#font = `12px ${getComputedStyle(document.body).fontFamily}`;
    this.#canvas.width = Math.round(clientWidth * ratio);
    this.#canvas.height = Math.round(clientHeight * ratio);
    const count = Math.ceil(this.#list.clientHeight / this.#rowHeight) + 2;
    while (this.#pool.length < count) this.#pool.push(this.#makeRow());
    for (const { row } of this.#pool.splice(count)) row.remove();
    this.#place();
    this.#isDirty = true;
    this.onScroll();
  }

  /** Where the bars are, as the style sheet has placed a row's track. */
  #place() {
    const first = this.#pool[0];
    if (!first) return;
    const wasHidden = first.row.hidden;
    first.row.hidden = false;
    const track = first.row.querySelector(".track")?.getBoundingClientRect();
    const row = first.row.getBoundingClientRect();
    const frame = this.#frame.getBoundingClientRect();
    first.row.hidden = wasHidden;
    if (!track) return;
    const middle = track.height ? track.top + track.height / 2 - row.top : this.#rowHeight / 2;
    this.#track = { left: track.left - frame.left, right: track.right - frame.left - 10, top: middle };
  }

  /** @returns {Parts} */
  #makeRow() {
    // What the bar and the colour say, for those who do not see them.
    const source = make("span", "sr-only");
    const more = make("span", "sr-only");
    const id = make("span", "id");
    const label = make("span", "label");
    const phase = make("span", "phase");
    const age = make("span", "age");
    const row = make("div", "row", make("span", "who", source, id, label), phase, age, make("span", "track", more));
    row.setAttribute("role", "option");
    row.id = `row-${this.#pool.length}`;
    row.hidden = true;
    this.#list.append(row);
    return { row, source, id, label, phase, age, more, key: "" };
  }

  /** Which rows are to be asked for. */
  get range() {
    const first = Math.max(0, Math.floor(this.#scrollTop / this.#rowHeight) - SPARE);
    return { first, count: this.#pool.length + 2 * SPARE };
  }

  /** @param {View} view */
  show(view) {
    this.#view = view;
    this.#receivedMs = performance.now();
    this.#isDirty = true;
    const height = `${view.total * this.#rowHeight}px`;
    if (this.#spacer.style.height !== height) this.#spacer.style.height = height;
    if (!this.#wanted) return;
    const { place, opens } = this.#wanted;
    const row = this.#select(view, place, opens);
    if (row && opens) this.#open(row.key);
  }

  /** Holds the time, or lets it go.
   * @param {boolean} isFrozen */
  freeze(isFrozen) {
    this.#frozenMs = isFrozen ? this.nowMs : null;
    this.#isDirty = true;
    // What stands still does so at once, not from the next frame on.
    this.draw();
  }

  toTop() {
    this.#wanted = null;
    this.#list.scrollTop = 0;
  }

  /** The time that is shown. */
  get nowMs() {
    const view = this.#view;
    if (!view) return 0;
    return this.#frozenMs ?? view.nowMs + (performance.now() - this.#receivedMs) * view.rate;
  }

  /** Draws what has changed; to be called once a frame. */
  draw() {
    const view = this.#view;
    if (!view) return;
    const isMoving = this.#frozenMs === null && view.rate > 0;
    const pageMs = performance.now();
    // Without motion, the bars are drawn anew only now and then.
    const isDue = STILL.matches ? pageMs - this.#drawnMs > 1000 : isMoving;
    if (!this.#isDirty && !isDue) return;
    this.#isDirty = false;
    this.#drawnMs = pageMs;
    const { nowMs } = this;
    this.#drawRows(view, nowMs);
    this.#drawBars(view, nowMs);
  }

  /** @param {View} view
   * @param {number} nowMs */
  #drawRows(view, nowMs) {
    const first = Math.floor(this.#scrollTop / this.#rowHeight);
    setText(this.#empty, view.total === 0 ? emptyText(view) : "");
    this.#pool.forEach((parts, index) => {
      const place = first + index;
      const row = view.rows[place - view.first];
      if (parts.row.hidden === !!row) parts.row.hidden = !row;
      if (!row) return;
      const top = `translateY(${place * this.#rowHeight}px)`;
      if (parts.row.style.transform !== top) parts.row.style.transform = top;
      this.#fill(parts, row, place, view.total, nowMs);
    });
    const active = this.#pool.find(({ key, row }) => key === this.selected && !row.hidden);
    setAttribute(this.#list, "aria-activedescendant", active ? active.row.id : null);
  }

  /** @param {Parts} parts
   * @param {CallRow} call
   * @param {number} place
   * @param {number} total
   * @param {number} nowMs */
  #fill(parts, call, place, total, nowMs) {
    const { row } = parts;
    parts.key = call.key;
    if (row.dataset.source !== call.source) row.dataset.source = call.source;
    const end = call.endMs === null ? null : tone(call.endClass, call.retryable);
    setAttribute(row, "data-end", end);
    setAttribute(row, "aria-selected", String(call.key === this.selected));
    setAttribute(row, "aria-posinset", String(place + 1));
    setAttribute(row, "aria-setsize", String(total));
    setText(parts.id, shortId(call.id));
    setText(parts.label, call.label);
    setText(parts.phase, phaseText(call));
    setText(parts.age, clock((call.endMs ?? nowMs) - call.startMs));
    setText(parts.source, `${call.source} `);
    setText(parts.more, more(call));
  }

  /** @param {View} view
   * @param {number} nowMs */
  #drawBars(view, nowMs) {
    const context = this.#context;
    const ratio = devicePixelRatio;
    const { width, height } = this.#size;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.font = this.#font;
    const { left, right, top } = this.#track;
    const all = view.file ? view.file.lengthMs || 1 : ALL_MS;
    const windowMs = this.windowMs || all;
    const at = (/** @type {number} */ ms) => right - ((nowMs - ms) / windowMs) * (right - left);
    const listTop = this.#listTop;
    const axis = this.#axis(left, right, listTop, windowMs, view.file ? nowMs : null);
    context.save();
    context.beginPath();
    context.rect(0, listTop, width, height - listTop);
    context.clip();
    // Without an axis over them, the lines are not to go through the text over the bars.
    const isNarrow = listTop < 20;
    context.fillStyle = this.#theme.colour("line");
    const first = Math.floor(this.#scrollTop / this.#rowHeight);
    for (let index = 0; index < this.#pool.length; index += 1) {
      const row = view.rows[first + index - view.first];
      if (!row) continue;
      const rowTop = listTop + (first + index) * this.#rowHeight - this.#scrollTop;
      const y = rowTop + top - this.#barHeight / 2;
      if (isNarrow) for (const x of axis) context.fillRect(x, y - 4, 1, this.#barHeight + 8);
      this.#bars.draw(row, { y, height: this.#barHeight, left, right, at }, true);
    }
    context.restore();
  }

  /** Lines and times behind the bars; gives where the lines are.
   * @param {number} left
   * @param {number} right
   * @param {number} top
   * @param {number} windowMs
   * @param {number | null} fileMs */
  #axis(left, right, top, windowMs, fileMs) {
    const context = this.#context;
    const most = Math.max(2, Math.floor((right - left) / 90));
    const step = STEPS.find((step) => windowMs / step <= most) ?? windowMs / most;
    const scale = (right - left) / windowMs;
    context.textAlign = "center";
    const grid = this.#theme.colour("grid");
    const muted = this.#theme.colour("muted");
    const offset = fileMs === null ? 0 : fileMs % step;
    const lines = [];
    for (let ago = offset; ago <= windowMs; ago += step) {
      const x = Math.round(right - ago * scale) + 0.5;
      lines.push(x - 0.5);
      if (top < 20) continue;
      context.fillStyle = grid;
      context.fillRect(x - 0.5, top, 1, this.#size.height - top);
      // No mark so far left that its time would stand over the age.
      if (x - left < 24) continue;
      context.fillStyle = muted;
      const text = fileMs === null ? (ago === 0 ? "now" : `−${span(ago)}`) : clock(fileMs - ago);
      const half = context.measureText(text).width / 2;
      context.fillText(text, Math.min(x, this.#size.width - half - 8), top - 10);
    }
    context.textAlign = "left";
    return lines;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const view = this.#view;
    if (!view || view.total === 0) return;
    const selected = view.rows.findIndex(({ key }) => key === this.selected);
    const scrolled = Math.floor(this.#list.scrollTop / this.#rowHeight);
    const isNone = !this.#wanted && selected < 0;
    const at = this.#wanted?.place ?? (isNone ? scrolled : view.first + selected);
    const step = isNone ? 0 : 1;
    const page = Math.max(1, Math.floor(this.#list.clientHeight / this.#rowHeight) - 1);
    const moves = /** @type {Record<string, number>} */ ({
      ArrowDown: at + step,
      ArrowUp: at - step,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: view.total - 1,
    });
    const move = moves[event.key];
    if (move !== undefined) {
      this.#select(view, move, false);
    } else if (event.key === "Enter" && this.#wanted) {
      this.#wanted.opens = true;
    } else if (event.key === "Enter" && this.selected !== null) {
      this.#open(this.selected);
    } else {
      return;
    }
    event.preventDefault();
    this.#isDirty = true;
  }

  /** Selects the call at a place, or wants it until its row has come.
   * @param {View} view
   * @param {number} wanted
   * @param {boolean} opens */
  #select(view, wanted, opens) {
    const place = Math.max(0, Math.min(view.total - 1, wanted));
    const row = view.rows[place - view.first];
    this.#wanted = row ? null : { place, opens };
    if (row) this.selected = row.key;
    this.#reveal(place);
    return row;
  }

  /** @param {number} place */
  #reveal(place) {
    const top = place * this.#rowHeight;
    const { scrollTop, clientHeight } = this.#list;
    if (top < scrollTop) this.#list.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight) this.#list.scrollTop = top + this.#rowHeight - clientHeight;
  }

  /** @param {string} key */
  #open(key) {
    this.#wanted = null;
    this.selected = key;
    this.#isDirty = true;
    this.onOpen(key);
  }
}

/** @param {View} view */
function emptyText(view) {
  if (view.file?.failed) return view.file.failed;
  if (view.file && !view.file.done) return "Reading…";
  return view.counts.calls === 0 ? "No call yet: play a source, or drop a capture here." : "No call that the filter lets through.";
}

/** @param {CallRow} call */
export function phaseText(call) {
  if (call.endMs !== null) return call.endClass === "silent" ? "no end told" : words(call.endClass);
  return PHASE_TITLES[call.phase] ?? "";
}

/** @param {CallRow} call */
function more({ holds, flags }) {
  const parts = [];
  if (holds) parts.push(`${count(holds)} ${holds === 1 ? "hold" : "holds"}`);
  if (flags) parts.push(`${count(flags)} out of order`);
  return parts.join(", ");
}
