// What can be said in figures: calls, ends, verdicts.

/** @import { Verdict, View } from "../types.js" */

import { PHASE_TITLES, SOURCES } from "../names.js";
import { element, make, setAttribute, setText } from "./dom.js";
import { count, rate, short, tone, words } from "./format.js";

/** @type {[Verdict, string, string][]} the verdicts, how grave they are, what they mean */
const VERDICTS = [
  ["deliver", "", "next in order"],
  ["after_gap", "warn", "legal, because a gap was announced"],
  ["replay", "warn", "seen before, and dropped"],
  ["violation", "bad", "breaks the order"],
  ["ignore", "", "reserved, unknown, or of no call"],
  ["untracked", "warn", "the call has no name, or no place"],
];

export class Sums {
  #figures = new Map(
    ["In flight", "Answered", "Ended", "Messages / s", "Out of order", "Not decoded"].map((name) => [name, makeFigure(name)]),
  );
  #ends = element("ends", HTMLElement);
  /** @type {Map<Verdict, HTMLElement[]>} */
  #cells = new Map();
  #shownEnds = "";

  constructor() {
    element("figures", HTMLElement).append(...[...this.#figures.values()].map(({ box }) => box));
    this.#makeTable();
  }

  #makeTable() {
    const heads = SOURCES.map((source) => {
      const head = make("th", "", source);
      head.scope = "col";
      head.dataset.source = source;
      return head;
    });
    const corner = make("td");
    const body = VERDICTS.map(([verdict, gravity, meaning]) => {
      const name = make("th", "", words(verdict));
      name.scope = "row";
      name.title = meaning;
      const cells = SOURCES.map(() => make("td", "", "·"));
      this.#cells.set(verdict, cells);
      const row = make("tr", "", name, ...cells);
      if (gravity) row.dataset.tone = gravity;
      return row;
    });
    element("order", HTMLElement).append(make("thead", "", make("tr", "", corner, ...heads)), make("tbody", "", ...body));
  }

  /** @param {View} view */
  show(view) {
    const { counts } = view;
    const phases = view.phases
      .map((number, phase) => (number ? `${count(number)} ${PHASE_TITLES[phase]}` : ""))
      .filter(Boolean);
    this.#set("In flight", count(counts.inFlight), "");
    const split = this.#figures.get("In flight")?.note;
    const key = phases.join();
    if (split && split.dataset.key !== key) {
      split.dataset.key = key;
      split.replaceChildren(...phases.map((phase) => make("span", "", phase)));
    }
    const share = counts.calls ? `${Math.round((100 * counts.answered) / counts.calls)} %` : "";
    this.#set("Answered", short(counts.answered), share);
    this.#set("Ended", short(counts.ended), counts.notShown ? `${short(counts.notShown)} not shown` : "");
    const seconds = (view.file?.lengthMs ?? 0) / 1000;
    const perSecond = view.file ? counts.messages / Math.max(1, seconds) : counts.perSecond;
    this.#set("Messages / s", rate(perSecond), `${short(counts.messages)} in all`);
    this.#set("Out of order", short(counts.flagged), "", counts.flagged ? "warn" : "");
    this.#set("Not decoded", short(counts.faults), "", counts.faults ? "bad" : "");
    for (const [verdict, cells] of this.#cells) {
      SOURCES.forEach((source, index) => {
        const cell = cells[index];
        if (!cell) return;
        const number = view.verdicts[source][verdict] ?? 0;
        setText(cell, number ? short(number) : "·");
        setAttribute(cell, "data-zero", number ? null : "");
      });
    }
    this.#showEnds(view.ends);
  }

  /** @param {string} name
   * @param {string} value
   * @param {string} note
   * @param {string} [gravity] */
  #set(name, value, note, gravity = "") {
    const figure = this.#figures.get(name);
    if (!figure) return;
    setText(figure.value, value);
    if (name !== "In flight") setText(figure.note, note);
    setAttribute(figure.box, "data-tone", gravity || null);
  }

  /** @param {View["ends"]} ends */
  #showEnds(ends) {
    const key = JSON.stringify(ends);
    if (key === this.#shownEnds) return;
    this.#shownEnds = key;
    const most = Math.max(1, ...ends.map(({ count }) => count));
    const rows = ends.map((end) => {
      const length = make("div", "length");
      length.style.width = `${(100 * end.count) / most}%`;
      const name = end.class === "silent" ? "no end told" : words(end.class);
      const row = make("li", "", make("span", "", name), make("div", "scale", length), make("span", "count", short(end.count)));
      row.dataset.tone = tone(end.class);
      const causes = end.causes.map(([cause, number]) => `${cause} (${count(number)})`).join(", ");
      if (causes) {
        const line = make("span", "cause", causes);
        line.title = causes;
        row.append(line);
      }
      return row;
    });
    this.#ends.replaceChildren(...(rows.length ? rows : [make("li", "none", "No call has ended yet.")]));
  }
}

/** @param {string} name */
function makeFigure(name) {
  const value = make("span");
  const note = make("small", name === "In flight" ? "split" : "");
  const box = make("div", "figure", make("dt", "", name), make("dd", "", value, note));
  return { box, value, note };
}
