// Light and dark: as the system says, until someone chooses.

import { element, setAttribute } from "./dom.js";

/** The colours that are drawn with, as the theme in force has them. */
export class Theme {
  /** @type {Map<string, string>} */
  #colours = new Map();
  #probe = document.createElement("i");
  /** @type {(() => void)[]} */
  #listeners = [];

  constructor() {
    this.#probe.hidden = true;
    document.body.append(this.#probe);
    const stored = localStorage.getItem("theme");
    if (stored === "light" || stored === "dark") document.documentElement.dataset.theme = stored;
    this.#system.addEventListener("change", () => this.#changed());
    element("theme", HTMLButtonElement).addEventListener("click", () => this.toggle());
    this.#changed();
  }

  #system = matchMedia("(prefers-color-scheme: dark)");

  get isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : this.#system.matches;
  }

  toggle() {
    const theme = this.isDark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
    this.#changed();
  }

  /** @param {() => void} listener */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  #changed() {
    this.#colours.clear();
    setAttribute(element("theme", HTMLButtonElement), "aria-pressed", String(this.isDark));
    for (const listener of this.#listeners) listener();
  }

  /** The value of a colour token.
   * @param {string} name
   * @returns {string} */
  colour(name) {
    let colour = this.#colours.get(name);
    if (colour === undefined) {
      this.#probe.style.color = `var(--${name})`;
      colour = getComputedStyle(this.#probe).color;
      this.#colours.set(name, colour);
    }
    return colour;
  }
}
