// The worker: connects, decodes, keeps what is known, and answers the page what it wants to see.

/** @import { ConnectionState, Fact, FileView, FromWorker, Source, SourceView, ToWorker, View, ViewRequest } from "../types.js" */

import { SOURCES } from "../names.js";
import { load } from "./adapter.js";
import { Connection } from "./connections.js";
import { read } from "./file.js";
import { Model } from "./model.js";

/** How fast the board's clock goes when captures come as fast as they can. */
const UNPACED = 60;

/** @type {Map<Source, Connection>} */
const connections = new Map();
const wishes = { base: "", speed: 1, events: /** @type {number | null} */ (null) };

let live = new Model(true);
let model = live;
/** @type {FileView | null} */
let file = null;
/** @type {AbortController | undefined} */
let reading;
/** @type {Source[]} what is to be played when the page is live again */
let suspended = [];

const clock = { boardMs: 0, sinceMs: performance.now() };
const rate = () => wishes.speed || UNPACED;
const nowMs = () => clock.boardMs + (performance.now() - clock.sinceMs) * rate();

/** @param {FromWorker} message */
const say = (message) => postMessage(message);

/** @param {Fact[]} facts */
function take(facts) {
  const atMs = nowMs();
  for (const fact of facts) live.take(fact, atMs, performance.now());
}

/** @param {Source} source */
function play(source) {
  let connection = connections.get(source);
  if (!connection || connection.state === "ended") {
    connection?.free();
    const listen = (/** @type {ConnectionState} */ state) => live.listen(source, state === "open" ? nowMs() : Infinity);
    connection = new Connection(source, wishes, take, listen);
    connections.set(source, connection);
  }
  void connection.start();
}

/** @param {number} speed */
function setSpeed(speed) {
  clock.boardMs = nowMs();
  clock.sinceMs = performance.now();
  wishes.speed = speed;
  // A player keeps to the speed it was asked for: those who play ask again.
  for (const connection of connections.values()) {
    if (connection.isOn && connection.state !== "ended") {
      connection.stop();
      void connection.start();
    }
  }
}

/** @param {File} dropped */
async function openFile(dropped) {
  reading?.abort();
  const abort = new AbortController();
  reading = abort;
  if (!file) {
    suspended = SOURCES.filter((source) => connections.get(source)?.isOn);
    for (const connection of connections.values()) connection.stop();
  }
  const view = { name: dropped.name, source: null, size: dropped.size, read: 0 };
  /** @type {FileView} */
  const shown = { ...view, lengthMs: 0, endMs: 0, hasTimes: false, failed: "", done: false };
  file = shown;
  const recorded = new Model(false);
  model = recorded;
  try {
    await read(dropped, shown, (fact, atMs) => recorded.take(fact, atMs, atMs), abort.signal);
  } catch (error) {
    shown.failed = error instanceof Error ? error.message : String(error);
    shown.done = true;
  }
}

function goLive() {
  reading?.abort();
  file = null;
  model = live;
  for (const source of suspended) play(source);
  suspended = [];
}

/** @param {ViewRequest} request
 * @returns {View} */
function view(request) {
  const boardMs = file ? file.endMs : nowMs();
  const rateMs = file ? file.endMs : performance.now();
  const { perSecond, rates, ...rest } = model.view(request, boardMs, rateMs);
  const sources = SOURCES.map((source, index) => sourceView(source, perSecond[index] ?? 0));
  const isSeen = file !== null && rates.version === request.seen.rates;
  return {
    ...rest,
    nowMs: boardMs,
    rate: file ? 0 : rate(),
    file,
    sources,
    rates: isSeen ? null : rates,
    key: JSON.stringify([request.tab, request.filter]),
  };
}

/** @param {Source} source
 * @param {number} perSecond
 * @returns {SourceView} */
function sourceView(source, perSecond) {
  const connection = connections.get(source);
  const state = connection?.state ?? "off";
  const retryMs = state === "waiting" ? Math.max(0, (connection?.retryAtMs ?? 0) - performance.now()) : 0;
  return { source, state, retryMs, cuts: connection?.cuts ?? 0, messages: model.messages[source], perSecond };
}

addEventListener("message", ({ data }) => {
  const message = /** @type {ToWorker} */ (data);
  switch (message.do) {
    case "start":
      Object.assign(wishes, { base: message.base, speed: message.speed, events: message.events });
      message.sources.forEach(play);
      break;
    case "play":
      if (message.on) play(message.source);
      else connections.get(message.source)?.stop();
      break;
    case "cut":
      void connections.get(message.source)?.cut();
      break;
    case "speed":
      setSpeed(message.speed);
      break;
    case "clear":
      model.clear();
      break;
    case "file":
      void openFile(message.file);
      break;
    case "live":
      goLive();
      break;
    case "view":
      say({ is: "view", view: view(message.request) });
      break;
  }
});

load().then(
  () => say({ is: "ready" }),
  (/** @type {unknown} */ error) => say({ is: "failed", text: String(error) }),
);
