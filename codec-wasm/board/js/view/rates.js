// Messages per second, stacked by source.

/** @import uPlot from "/lib/uplot/uPlot.esm.js" */
/** @import { View } from "../types.js" */
/** @import { Theme } from "./theme.js" */

import { SOURCES } from "../names.js";
import { element } from "./dom.js";
import { clock, rate } from "./format.js";

export class RatesChart {
  #box = element("rates", HTMLElement);
  #note = element("rates-note", HTMLElement);
  /** @type {uPlot | undefined} */
  #chart;
  /** @type {typeof uPlot | undefined} */
  #uPlot;
  #isLoading = false;
  #theme;
  #isFile = false;
  /** @type {number[][]} */
  #data = [[], [], [], [], []];

  /** @param {Theme} theme */
  constructor(theme) {
    this.#theme = theme;
    theme.onChange(() => {
      if (this.#chart) this.#make();
    });
    new ResizeObserver(() => this.#chart?.setSize(this.#size())).observe(this.#box);
  }

  #size() {
    const { clientWidth, clientHeight } = this.#box;
    return { width: Math.max(80, clientWidth - 12), height: Math.max(60, clientHeight - 6) };
  }

  async #load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#uPlot = (await import("/lib/uplot/uPlot.esm.js")).default;
    this.#make();
  }

  #make() {
    if (!this.#uPlot) return;
    this.#chart?.destroy();
    const colour = (/** @type {string} */ name) => this.#theme.colour(name);
    const font = `11px ${getComputedStyle(document.body).fontFamily}`;
    const axis = { stroke: colour("muted"), font, ticks: { show: false }, gap: 2 };
    const ago = (/** @type {number} */ seconds) => (seconds === 0 ? "now" : `−${-seconds} s`);
    // The whole is drawn first, and each source less than what lies over it.
    const series = SOURCES.map((source) => {
      const stroke = colour(source);
      const fill = stroke.replace("rgb(", "rgba(").replace(")", ", 0.55)");
      return { stroke, width: 1, fill, points: { show: false } };
    });
    this.#chart = new this.#uPlot(
      {
        ...this.#size(),
        padding: [6, 16, 0, 0],
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.08)] } },
        axes: [
          {
            ...axis,
            size: 20,
            space: 60,
            grid: { show: false },
            values: (_, all) => all.map((seconds) => (this.#isFile ? clock(seconds * 1000) : ago(seconds))),
          },
          {
            ...axis,
            size: 42,
            space: 28,
            grid: { stroke: colour("grid"), width: 1 },
            values: (_, all) => all.map((value) => rate(value)),
          },
        ],
        series: [{}, ...series],
        bands: [
          { series: [1, 2] },
          { series: [2, 3] },
          { series: [3, 4] },
        ],
      },
      /** @type {uPlot.AlignedData} */ (this.#data),
      this.#box,
    );
  }

  /** @param {View} view */
  show({ rates, file, counts }) {
    if (!rates) return;
    this.#isFile = file !== null;
    /** @type {number[][]} */
    const stacked = [];
    let below = rates.seconds.map(() => 0);
    for (const source of SOURCES.toReversed()) {
      const values = rates.series[source];
      below = below.map((value, index) => value + (values[index] ?? 0));
      stacked.unshift(below);
    }
    this.#data = [rates.seconds, ...stacked];
    // Loaded for the first data, so that the page stands sooner.
    if (this.#chart) this.#chart.setData(/** @type {uPlot.AlignedData} */ (this.#data));
    else void this.#load();
    this.#note.textContent = file ? "over the recording" : `${rate(counts.perSecond)} now`;
  }
}
