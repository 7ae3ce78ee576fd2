// What can be set and pressed: filters, speed, pause, files, keys.

/** @import { Filter, Source, Tab, ToWorker, View } from "./types.js" */
/** @import { CallList } from "./view/calls.js" */
/** @import { Theme } from "./view/theme.js" */

import { listenToKeys } from "./keys.js";
import { PHASE_TITLES, SOURCES } from "./names.js";
import { element, make, setText } from "./view/dom.js";
import { count, size } from "./view/format.js";

/** @type {[Tab, string][]} */
const TABS = [
  ["flight", "In flight"],
  ["ended", "Ended"],
  ["all", "All"],
];

/** @typedef {{ tell: (message: ToWorker) => void, say: (text: string) => void, calls: CallList, theme: Theme, onChange: () => void }} Board */

export class Controls {
  #board;
  #pause = element("pause", HTMLButtonElement);
  #pauseText = element("pause-text", HTMLElement);
  #speed = element("speed", HTMLSelectElement);
  #window = element("window", HTMLSelectElement);
  #text = element("text", HTMLInputElement);
  #phase = element("phase", HTMLSelectElement);
  #banner = element("file-banner", HTMLElement);
  #fileText = element("file-text", HTMLElement);
  #file = element("file", HTMLInputElement);
  /** @type {Set<Source>} */
  #sources = new Set(SOURCES);
  /** What is said of files that were dropped with the one that is read. */
  #others = "";
  isPaused = false;
  /** How many messages there were when the display last moved. */
  #shown = 0;
  /** @type {Tab} */
  tab = "flight";

  /** @param {Board} board */
  constructor(board) {
    this.#board = board;
    const speed = new URLSearchParams(location.search).get("speed");
    this.#speed.value = [...this.#speed.options].some(({ value }) => value === speed) ? String(speed) : "5";
    this.#fillFilters();
    this.#listen();
    this.#listenToDrops();
    this.#listenToKeys();
  }

  get speed() {
    return Number(this.#speed.value);
  }

  /** @returns {Filter} */
  get filter() {
    const phases = this.#phase.value === "" ? [] : [Number(this.#phase.value)];
    return { sources: [...this.#sources], phases, text: this.#text.value.trim().toLowerCase() };
  }

  #fillFilters() {
    const chips = SOURCES.map((source) => {
      const chip = make("button", "chip", source);
      chip.type = "button";
      chip.dataset.source = source;
      chip.setAttribute("aria-pressed", "true");
      chip.addEventListener("click", () => {
        if (!this.#sources.delete(source)) this.#sources.add(source);
        chip.setAttribute("aria-pressed", String(this.#sources.has(source)));
        this.#filterChanged();
      });
      return chip;
    });
    element("source-chips", HTMLElement).append(...chips);
    this.#phase.append(new Option("all", ""));
    PHASE_TITLES.forEach((title, phase) => this.#phase.append(new Option(title, String(phase))));
    const tabs = TABS.map(([tab, title]) => {
      const input = make("input");
      Object.assign(input, { type: "radio", name: "tab", value: tab, checked: tab === this.tab });
      input.addEventListener("change", () => this.#setTab(tab));
      return make("label", "", input, title);
    });
    element("tabs", HTMLElement).append(...tabs);
  }

  /** @param {Tab} tab */
  #setTab(tab) {
    this.tab = tab;
    for (const input of element("tabs", HTMLElement).querySelectorAll("input")) input.checked = input.value === tab;
    this.#filterChanged();
  }

  #filterChanged() {
    this.#board.calls.toTop();
    this.#board.onChange();
  }

  #listen() {
    const { tell, calls } = this.#board;
    this.#pause.addEventListener("click", () => this.#setPaused(!this.isPaused));
    element("clear", HTMLButtonElement).addEventListener("click", () => this.#clear());
    element("open", HTMLButtonElement).addEventListener("click", () => this.#file.click());
    element("go-live", HTMLButtonElement).addEventListener("click", () => this.#goLive());
    this.#file.addEventListener("change", () => {
      const [file] = this.#file.files ?? [];
      if (file) this.#open(file, 0);
      this.#file.value = "";
    });
    this.#speed.addEventListener("change", () => tell({ do: "speed", speed: this.speed }));
    this.#window.addEventListener("change", () => (calls.windowMs = Number(this.#window.value)));
    this.#text.addEventListener("input", () => this.#filterChanged());
    this.#phase.addEventListener("change", () => this.#filterChanged());
    element("filters", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
    const help = element("help-sheet", HTMLDialogElement);
    element("help", HTMLButtonElement).addEventListener("click", () => help.showModal());
    help.addEventListener("click", ({ target }) => {
      if (target === help) help.close();
    });
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("[data-close]")) target.closest("dialog")?.close();
    });
  }

  #listenToDrops() {
    const drop = element("drop", HTMLElement);
    const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.hidden = false;
    });
    addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) drop.hidden = true;
    });
    addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.hidden = true;
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file) this.#open(file, others.length);
    });
  }

  #listenToKeys() {
    const { tell, theme } = this.#board;
    const cut = (/** @type {Source} */ source) => tell({ do: "cut", source });
    const focusText = () => this.#text.focus();
    const help = () => element("help", HTMLButtonElement).click();
    listenToKeys(
      [
        { key: " ", shown: "Space", text: "pause the display, or go on", run: () => this.#setPaused(!this.isPaused) },
        { key: "c", shown: "C", text: "clear what is over", run: () => this.#clear() },
        { key: "o", shown: "O", text: "open a capture", run: () => this.#file.click() },
        { key: "l", shown: "L", text: "back to live", run: () => this.#goLive() },
        { key: "/", shown: "/", text: "filter by text", run: focusText },
        ...SOURCES.map((source, index) => {
          const key = String(index + 1);
          return { key, shown: key, text: `cut ${source} off in mid-message`, run: () => cut(source) };
        }),
        { key: "t", shown: "T", text: "light or dark", run: () => theme.toggle() },
        { key: "?", shown: "?", text: "this page", run: help },
      ],
      [
        ["↑ ↓", "in the list: the call above or below"],
        ["Enter", "in the list: the call's messages"],
        ["Esc", "close what lies over the board"],
      ],
    );
  }

  /** @param {boolean} isPaused */
  #setPaused(isPaused) {
    this.isPaused = isPaused;
    this.#pause.setAttribute("aria-pressed", String(isPaused));
    setText(this.#pauseText, isPaused ? "Go on" : "Pause");
    this.#board.calls.freeze(isPaused);
    this.#board.say(isPaused ? "the display stands still" : "the display goes on");
  }

  /** How many messages came while the display stood still.
   * @param {number} messages */
  #count(messages) {
    if (!this.isPaused) this.#shown = messages;
    else setText(this.#pauseText, messages > this.#shown ? `Go on (+${count(messages - this.#shown)})` : "Go on");
  }

  #clear() {
    this.#board.tell({ do: "clear" });
    this.#shown = 0;
    this.#board.onChange();
    this.#board.say("cleared");
  }

  /** @param {File} file
   * @param {number} others how many files came with it: one is read */
  #open(file, others) {
    this.#others = others ? ` · ${others} more not read: one capture at a time` : "";
    this.#board.tell({ do: "file", file });
    if (this.isPaused) this.#setPaused(false);
    this.#window.value = "0";
    this.#board.calls.windowMs = 0;
    this.#setTab("all");
    this.#board.say(`reading ${file.name}${this.#others}`);
  }

  #goLive() {
    if (this.#banner.hidden) return;
    this.#board.tell({ do: "live" });
    if (this.isPaused) this.#setPaused(false);
    this.#window.value = "60000";
    this.#board.calls.windowMs = 60_000;
    this.#setTab("flight");
  }

  /** @param {View} view */
  show({ file, counts }) {
    this.#count(counts.messages);
    this.#banner.hidden = file === null;
    if (!file) return;
    const progress = file.done ? "" : ` · ${Math.round((100 * file.read) / Math.max(1, file.size))} %`;
    const times = file.done && !file.hasTimes && !file.failed ? " · no times: messages stand evenly" : "";
    const what = file.failed ? file.failed : `${count(counts.messages)} messages of ${file.source ?? "…"}`;
    setText(this.#fileText, `${file.name} · ${size(file.size)} · ${what}${progress}${times}${this.#others}`);
  }
}
