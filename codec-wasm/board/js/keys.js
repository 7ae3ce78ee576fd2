// The keyboard: single keys for what is done often.

import { element, make } from "./view/dom.js";

/** @typedef {{ key: string, shown: string, text: string, run: () => void }} Shortcut */

/** @param {Shortcut[]} shortcuts
 * @param {[string, string][]} others keys that work where the focus is */
export function listenToKeys(shortcuts, others) {
  const single = element("single-keys", HTMLInputElement);
  single.checked = localStorage.getItem("single-keys") !== "off";
  single.addEventListener("change", () => localStorage.setItem("single-keys", single.checked ? "on" : "off"));

  const rows = [...shortcuts.map(({ shown, text }) => [shown, text]), ...others];
  const list = element("keys", HTMLElement);
  for (const [shown = "", text = ""] of rows) list.append(make("dt", "", make("kbd", "", shown)), make("dd", "", text));

  document.addEventListener("keydown", (event) => {
    if (!single.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const isTyping = target instanceof Element && target.closest("input:not([type=radio]):not([type=checkbox]), select, dialog");
    // A button that has the focus takes the space key itself.
    const isPressing = event.key === " " && target instanceof Element && target.closest("button, summary");
    if (isTyping || isPressing) return;
    const shortcut = shortcuts.find(({ key }) => key === event.key.toLowerCase());
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
}
