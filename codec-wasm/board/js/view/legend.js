// What the drawing of a bar means, drawn as the bars are.

/** @import { Theme } from "./theme.js" */

import { PHASE_TITLES } from "../names.js";
import { Bars } from "./bars.js";
import { element, make } from "./dom.js";

/** @type {[string, (bars: Bars) => void][]} */
const SIGNS = [
  ...[1, 2, 3, 4, 5].map(
    (phase) =>
      /** @type {[string, (bars: Bars) => void]} */ ([
        PHASE_TITLES[phase] ?? "",
        (bars) => bars.phase("gateway", phase, 0.5, 25, 1, 12),
      ]),
  ),
  ["ended normally", (bars) => bars.end("normal", 13, 7)],
  ["busy, no answer", (bars) => bars.end("warn", 13, 7)],
  ["failed, refused", (bars) => bars.end("bad", 13, 7)],
];

/** Draws the legend under the calls and in the help, in the theme's colours.
 * @param {Theme} theme */
export function showLegend(theme) {
  const draw = () => {
    const short = SIGNS.map(([text, sign]) => make("span", "", drawn(sign, theme), text));
    element("legend", HTMLElement).replaceChildren(...short);
    const long = SIGNS.flatMap(([text, sign]) => [make("dt", "", drawn(sign, theme)), make("dd", "", text)]);
    element("help-legend", HTMLElement).replaceChildren(...long);
  };
  theme.onChange(draw);
  draw();
}

/** @param {(bars: Bars) => void} sign
 * @param {Theme} theme */
function drawn(sign, theme) {
  const canvas = make("canvas");
  canvas.width = 52;
  canvas.height = 28;
  const context = canvas.getContext("2d");
  if (context) {
    context.scale(2, 2);
    sign(new Bars(context, theme));
  }
  return canvas;
}
