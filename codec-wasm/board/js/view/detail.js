// One call from near: what is known of it, and its last messages.

/** @import { CallDetail } from "../types.js" */

import { PHASE_TITLES } from "../names.js";
import { element, make } from "./dom.js";
import { clock, count, words } from "./format.js";

export class Detail {
  #sheet = element("detail", HTMLDialogElement);
  #shown = "";
  /** @type {string | null} */
  key = null;

  constructor() {
    this.#sheet.addEventListener("close", () => {
      this.key = null;
      this.#shown = "";
    });
    this.#sheet.addEventListener("click", ({ target }) => {
      if (target === this.#sheet) this.#sheet.close();
    });
  }

  /** @param {string} key */
  open(key) {
    this.key = key;
    this.#shown = "";
    this.#sheet.replaceChildren(make("p", "none", "…"));
    if (!this.#sheet.open) this.#sheet.showModal();
  }

  /** @param {CallDetail | null} detail
   * @param {number} nowMs */
  show(detail, nowMs) {
    if (!detail || this.key === null || detail.row.key !== this.key) return;
    const { row, recent } = detail;
    const ageMs = (row.endMs ?? nowMs) - row.startMs;
    const shown = `${row.key} ${row.messages} ${row.endMs} ${Math.floor(ageMs / 1000)}`;
    if (shown === this.#shown) return;
    const isFirst = this.#shown === "";
    const hadFocus = this.#sheet.querySelector("[data-close]:focus") !== null;
    this.#shown = shown;
    this.#sheet.dataset.source = row.source;
    const facts = /** @type {[string, string][]} */ ([
      ["System", row.source],
      ["Goes by", row.label],
      ["Phase", PHASE_TITLES[row.phase] ?? ""],
      [row.endMs === null ? "Age" : "Length", clock(ageMs)],
      ["Ended", row.endMs === null ? "" : words(row.endClass)],
      ["Cause", row.endCause],
      ["May succeed later", row.endMs !== null && row.retryable ? "yes" : ""],
      ["Holds", row.holds ? count(row.holds) : ""],
      ["Digits", row.digits],
      ["Messages", count(row.messages)],
      ["Out of order", row.flags ? count(row.flags) : ""],
    ]);
    const list = make("dl", "facts");
    for (const [name, value] of facts) {
      if (value) list.append(make("div", "", make("dt", "", name), make("dd", "", value)));
    }
    const messages = recent.map(({ atMs, kind, verdict, text }) => {
      const line = make("div", "kind", kind, make("small", "", verdict ? words(verdict) : ""));
      line.append(make("small", "time", clock(atMs - row.startMs)));
      return make("li", "", line, make("pre", "", text));
    });
    const close = makeClose();
    const title = make("h2", "mono", row.id);
    title.id = "detail-title";
    const head = make("div", "sheet-head", title, close);
    const scroll = this.#sheet.scrollTop;
    this.#sheet.replaceChildren(head, list, make("h2", "", "Last messages"), make("ol", "messages", ...messages));
    this.#sheet.scrollTop = scroll;
    if (isFirst || hadFocus) close.focus();
  }
}

function makeClose() {
  const close = make("button", "icon");
  close.type = "button";
  close.dataset.close = "";
  close.setAttribute("aria-label", "Close");
  close.append(element("help-sheet", HTMLElement).querySelector("svg")?.cloneNode(true) ?? "×");
  return close;
}
