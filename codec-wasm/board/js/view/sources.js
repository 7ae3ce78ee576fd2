// The four sources: how each is connected, and the buttons to play it and to cut it off.

/** @import { Source, SourceView, View } from "../types.js" */

import { SOURCES } from "../names.js";
import { element, make, setAttribute, setText } from "./dom.js";
import { rate, short } from "./format.js";

/** @type {Record<Source, string>} */
const WIRES = {
  gateway: "frames in a chunked stream",
  voicetyped: "Server-Sent Events",
  rtpbridge: "JSON over WebSocket",
  jambonz: "JSON over WebSocket",
};

/** @typedef {{ box: HTMLElement, state: HTMLElement, numbers: HTMLElement, play: HTMLButtonElement, cut: HTMLButtonElement }} Card */

export class Sources {
  /** @type {Map<Source, Card>} */
  #cards = new Map();
  /** @type {Map<Source, string>} */
  #told = new Map();
  #say;
  #box = element("sources", HTMLElement);

  /** @param {{ play: (source: Source, on: boolean) => void, cut: (source: Source) => void }} on
   * @param {(text: string) => void} say tells people who do not see */
  constructor(on, say) {
    this.#say = say;
    for (const source of SOURCES) {
      const card = makeCard(source);
      card.play.addEventListener("click", () => on.play(source, card.play.dataset.on !== "true"));
      card.cut.addEventListener("click", () => on.cut(source));
      this.#cards.set(source, card);
    }
    this.#box.append(...[...this.#cards.values()].map(({ box }) => box));
  }

  /** @param {View} view */
  show({ sources, file }) {
    // Beside a recording, nothing is played.
    this.#box.hidden = file !== null;
    for (const source of sources) {
      const card = this.#cards.get(source.source);
      if (card) this.#update(card, source);
    }
  }

  /** @param {Card} card
   * @param {SourceView} view */
  #update(card, view) {
    const isOn = view.state !== "off" && view.state !== "ended";
    card.box.dataset.state = view.state;
    setText(card.state, stateText(view));
    setText(card.numbers, `${short(view.messages)} · ${rate(view.perSecond)}/s`);
    setText(card.play, isOn ? "Stop" : "Play");
    card.play.dataset.on = String(isOn);
    setAttribute(card.play, "aria-label", `${isOn ? "Stop" : "Play"} ${view.source}`);
    card.cut.disabled = view.state !== "open";
    const told = `${view.state} ${view.cuts}`;
    const before = this.#told.get(view.source);
    this.#told.set(view.source, told);
    if (before === undefined || before === told) return;
    if (view.state === "waiting") this.#say(`${view.source}: the connection broke, it comes back by itself`);
    else if (view.state === "open" && view.cuts > 0) this.#say(`${view.source}: connected again`);
  }
}

/** @param {SourceView} view */
function stateText({ state, retryMs, cuts }) {
  switch (state) {
    case "off":
      return "off";
    case "connecting":
      return "connecting";
    case "open":
      return cuts ? `open, resumed ${cuts} ×` : "open";
    case "waiting":
      return `cut off, back in ${(retryMs / 1000).toFixed(1)} s`;
    case "ended":
      return "played to its end";
  }
}

/** @param {Source} source
 * @returns {Card} */
function makeCard(source) {
  const state = make("span", "state-text");
  const numbers = make("span");
  const play = make("button", "", "Play");
  const cut = make("button", "", "Cut");
  play.type = "button";
  cut.type = "button";
  cut.title = "Break the connection in the middle of a message; it comes back by itself";
  cut.setAttribute("aria-label", `Cut ${source} off`);
  const box = make(
    "article",
    "source",
    make("h3", "", source),
    make("span", "wire", WIRES[source]),
    make("span", "state", make("span", "dot"), state, numbers),
    make("span", "acts", play, cut),
  );
  box.dataset.source = source;
  return { box, state, numbers, play, cut };
}
