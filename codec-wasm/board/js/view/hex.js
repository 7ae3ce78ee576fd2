// Bytes as people read them: their place, their values, their characters.

/** @import { Excerpt } from "../types.js" */

import { make } from "./dom.js";

/** Lines that are shown when not all are. */
const FEW = 3;

/** Whether there is no room for 16 bytes in a line. To ask an element for its width would have the page laid out. */
const narrow = matchMedia("(max-width: 719px)");

/** Writes bytes into an element; the one at which a fault was found is marked.
 * @param {HTMLElement} into
 * @param {Excerpt} excerpt
 * @param {boolean} all
 * @returns {boolean} whether there is more than was written */
export function hexDump(into, { bytes, start, length, fault }, all) {
  const width = narrow.matches ? 8 : 16;
  const lines = Math.ceil(bytes.length / width);
  const marked = fault === undefined ? -1 : fault - start;
  // The marked byte's line and those about it.
  const middle = Math.max(0, Math.min(Math.floor(Math.max(0, marked) / width) - 1, lines - FEW));
  const [first, last] = all ? [0, lines] : [middle, Math.min(lines, middle + FEW)];
  /** @type {(Node | string)[]} */
  const parts = [];
  for (let line = first; line < last; line += 1) {
    const row = bytes.subarray(line * width, (line + 1) * width);
    parts.push(`${(start + line * width).toString(16).padStart(5, "0")}  `);
    pushRow(parts, row, marked - line * width, (byte) => `${byte.toString(16).padStart(2, "0")} `);
    parts.push(" ".repeat((width - row.length) * 3 + 1));
    pushRow(parts, row, marked - line * width, (byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : "·"));
    parts.push("\n");
  }
  const end = start + bytes.length;
  const others = marked < bytes.length && length !== undefined ? length - end : 0;
  if (marked >= bytes.length) parts.push(`the bytes end at ${end}`);
  else if (all && others > 0) parts.push(`and ${others} more`);
  into.replaceChildren(...parts);
  return !all && (lines > FEW || others > 0);
}

/** @param {(Node | string)[]} parts
 * @param {Uint8Array} row
 * @param {number} marked
 * @param {(byte: number) => string} write */
function pushRow(parts, row, marked, write) {
  const texts = [...row].map(write);
  if (marked < 0 || marked >= row.length) {
    parts.push(make("b", "", texts.join("")));
    return;
  }
  const text = texts[marked] ?? "";
  const mark = make("mark", "", text.trimEnd() || text);
  const gap = text.length > 1 ? " " : "";
  parts.push(make("b", "", texts.slice(0, marked).join("")), mark, gap, make("b", "", texts.slice(marked + 1).join("")));
}
