// Fifty thousand events as fast as they can be taken: the page stays smooth, and its memory bounded.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SOURCES } from "../js/names.js";
import { Harness } from "./harness.js";

const EVENTS = 50_000;

/** What is an event of what is played: streams hold comments too, and sessions requests.
 * @type {Record<string, number>} */
const COUNTED = { gateway: 1, voicetyped: 0.85, rtpbridge: 1, jambonz: 1 };

/** The most that a task of the page may take, in ms. */
const LONG_MS = 50;

/** @type {Harness} */
let harness;
before(async () => {
  harness = await Harness.start();
});
after(() => harness.close());

/** @param {number} events
 * @param {string} [source] */
async function load(events, source = "gateway") {
  const board = await harness.open(`speed=0&sources=${source}&events=${events}`);
  await board.waitForState(source, "ended");
  const tookMs = await board.page.evaluate(() => performance.now());
  const shown = await board.card(source).textContent();
  const [, thousands] = /([\d.]+)K/.exec(shown ?? "") ?? [];
  assert.equal(Number(thousands) * 1000, events * COUNTED[source], `every event was taken: ${shown}`);
  // The other captures hold messages that nobody can decode.
  if (source === "gateway") assert.equal(await board.figure("Not decoded"), 0);
  return { board, tookMs };
}

for (const source of SOURCES) {
  test(`50,000 events of ${source} pass without a long task`, async (t) => {
    await harness.browser.startTracing(undefined, { categories: ["toplevel"] });
    const { board, tookMs } = await load(EVENTS, source);
    const seen = await board.longTasks();
    const trace = JSON.parse((await harness.browser.stopTracing()).toString());
    await board.check();
    const tasks = mainTasks(trace.traceEvents);
    assert(tasks.length > 50, "the page's tasks are in the trace");
    const longest = Math.max(...tasks);
    t.diagnostic(`${EVENTS} events, ${Math.round(tookMs)} ms from the page's beginning on`);
    t.diagnostic(`the longest task of the page took ${longest.toFixed(1)} ms of the processor`);
    t.diagnostic(`by the clock, longer than ${LONG_MS} ms: ${seen.map(([, ms]) => ms).join(", ") || "none"}`);
    // What counts is the time of the processor: by the clock, a machine that does other work makes
    // any task long.
    assert(longest < LONG_MS, `a task took ${longest} ms`);
  });
}

/** What each task of the pages' main threads took of the processor, in ms.
 * @param {any[]} events */
function mainTasks(events) {
  const names = events.filter((event) => event.name === "thread_name" && event.args.name === "CrRendererMain");
  const threads = new Set(names.map(({ pid, tid }) => `${pid} ${tid}`));
  return events
    .filter(({ name, pid, tid, tdur }) => name.endsWith("RunTask") && tdur && threads.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1000);
}

test("three times as many events take no more memory", async (t) => {
  // By then, everything that is bounded is full.
  const first = await load(2 * EVENTS);
  const less = await first.board.memory();
  await first.board.check();
  const second = await load(6 * EVENTS);
  const more = await second.board.memory();
  await second.board.check();
  const [from, to] = [less, more].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
  t.diagnostic(`${from} MiB after ${2 * EVENTS} events, ${to} MiB after ${6 * EVENTS}`);
  assert(more < less + 2 * 1024 * 1024, `memory grew from ${from} MiB to ${to} MiB`);
});
