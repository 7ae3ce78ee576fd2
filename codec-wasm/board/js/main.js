// The page: asks the worker what there is to see, and shows it, once a frame at most.

/** @import { Filter, FromWorker, Source, Tab, ToWorker, View } from "./types.js" */

import { SOURCES } from "./names.js";
import { Controls } from "./controls.js";
import { CallList } from "./view/calls.js";
import { Detail } from "./view/detail.js";
import { element } from "./view/dom.js";
import { Feeds } from "./view/feeds.js";
import { readFormats } from "./view/format.js";
import { showLegend } from "./view/legend.js";
import { RatesChart } from "./view/rates.js";
import { Sources } from "./view/sources.js";
import { Sums } from "./view/sums.js";
import { Theme } from "./view/theme.js";

/** How often the worker is asked, in ms: the bars move by themselves in between. */
const ASK_MS = 80;
/** How often each of the figures and lists is written anew, in ms. */
const SLOW_MS = 320;

const status = element("status", HTMLElement);
/** @type {string[]} */
const toSay = [];
/** Tells people who do not see the page; what comes at once is told in one breath.
 * @param {string} text */
function say(text) {
  toSay.push(text);
  if (toSay.length > 1) return;
  setTimeout(() => {
    status.textContent = toSay.splice(0).slice(-3).join(". ");
  }, 400);
}

const worker = new Worker(new URL("worker/main.js", import.meta.url), { type: "module" });
/** @param {ToWorker} message */
const tell = (message) => worker.postMessage(message);

const theme = new Theme();
const calls = new CallList(theme);
const rates = new RatesChart(theme);
const sums = new Sums();
const feeds = new Feeds();
const detail = new Detail();
const sources = new Sources(
  { play: (source, on) => tell({ do: "play", source, on }), cut: (source) => tell({ do: "cut", source }) },
  say,
);
// Each in a task of its own, as it takes long: the page stands sooner.
setTimeout(() => showLegend(theme));
setTimeout(readFormats);

/** Asks at once, and shows what comes even while the display stands still. */
function change() {
  changes += 1;
  askedMs = 0;
}

const controls = new Controls({ tell, say, calls, theme, onChange: change });
calls.onOpen = (key) => {
  detail.open(key);
  change();
};
calls.onScroll = change;

/** What is written anew now and then, the next one first. */
const slow = [sources, sums, rates, feeds];

let isWaiting = true;
let askedMs = 0;
let shownMs = 0;
/** How often something else was to be shown: in all, when the worker was asked, and when it was shown. */
let [changes, asked, shown] = [0, 0, 0];

function ask() {
  isWaiting = true;
  askedMs = performance.now();
  asked = changes;
  const { first, count } = calls.range;
  const { tab, filter } = controls;
  const seen = { rates: -1, ...feeds.seen };
  tell({ do: "view", request: { tab, first, count, filter, selected: detail.key, seen } });
}

/** @param {View} view */
function show(view) {
  controls.show(view);
  if (controls.isPaused && asked === shown) return;
  shown = asked;
  calls.show(view);
  detail.show(view.detail, calls.nowMs);
  if (controls.isPaused) return;
  const nowMs = performance.now();
  if (nowMs - shownMs < SLOW_MS / slow.length) return;
  shownMs = nowMs;
  // One after the other, each in a task of its own: nobody who types has to wait for all of it.
  const next = slow.shift();
  if (!next) return;
  slow.push(next);
  setTimeout(() => {
    if (!controls.isPaused) next.show(view);
  });
}

/** @param {string} why */
function fail(why) {
  element("empty", HTMLElement).textContent = `The codec could not be loaded: ${why}`;
}

// Of a script that cannot be fetched, the browser says no more.
worker.onerror = ({ message }) => fail(message || "a script of the worker or of the package is missing");
worker.addEventListener("message", ({ data }) => {
  const message = /** @type {FromWorker} */ (data);
  switch (message.is) {
    case "ready":
      start();
      break;
    case "failed":
      fail(message.text);
      break;
    case "view":
      isWaiting = false;
      show(message.view);
      break;
  }
});

function start() {
  worker.onerror = null;
  const query = new URLSearchParams(location.search);
  const wanted = query.get("sources");
  const events = query.get("events");
  tell({
    do: "start",
    base: location.origin,
    speed: controls.speed,
    events: events === null ? null : Number(events),
    sources: wanted === null ? [...SOURCES] : SOURCES.filter((source) => wanted.split(",").includes(source)),
  });
  isWaiting = false;
  document.documentElement.dataset.ready = "";
}

function frame() {
  if (!isWaiting && performance.now() - askedMs >= ASK_MS) ask();
  calls.draw();
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
