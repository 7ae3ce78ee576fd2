// Connections that break in the middle of a message, and come back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Harness } from "./harness.js";

/** @type {Harness} */
let harness;
before(async () => {
  harness = await Harness.start();
});
after(() => harness.close());

/** @param {import("./harness.js").Board} board
 * @param {string} source */
async function cutAndResume(board, source) {
  await board.card(source).getByRole("button", { name: "Cut" }).click();
  await board.waitForState(source, "waiting");
  const text = await board.card(source).textContent();
  assert.match(text ?? "", /cut off, back in/);
  await board.waitForState(source, "open");
  await board.card(source).getByText("open, resumed 1 ×").waitFor();
  // People who do not see it are told.
  await board.page.locator("#status", { hasText: `${source}: connected again` }).waitFor();
}

test("the gateway's stream breaks in a frame, and ends of calls are replayed", async () => {
  const board = await harness.open("speed=20&sources=gateway");
  await board.waitForFigure("In flight", (calls) => calls > 30);
  await cutAndResume(board, "gateway");
  // The frame that was broken off is told, with the bytes that came.
  const problem = board.page.locator("#problems li[data-error]");
  await problem.first().waitFor();
  assert.match((await problem.first().textContent()) ?? "", /truncated/);
  assert((await problem.locator(".hex").count()) > 0);
  // What was missed is known as a gap, and is no fault.
  await board.page.locator("#order tr", { hasText: "after gap" }).locator("td:not([data-zero])").first().waitFor();
  const violations = await board.page.locator("#order tr", { hasText: "violation" }).locator("td").first().textContent();
  assert.equal(violations, "·");
  await board.check();
});

/** What the board knows when a stream of so many messages is over.
 * @param {import("./harness.js").Board} board */
async function outcome(board) {
  await board.waitForState("voicetyped", "ended");
  await board.page.waitForTimeout(1000);
  const order = await board.page.locator("#order tbody").innerText();
  const ended = await board.figure("Ended");
  const faults = await board.figure("Not decoded");
  const messages = (await board.card("voicetyped").locator(".state span").last().textContent())?.split(" ")[0];
  return { order, ended, faults, messages };
}

test("the event stream goes on behind the last event that came", async () => {
  // More than become due in the three seconds that the stream asks to be left alone for.
  const query = "speed=20&sources=voicetyped&events=140";
  const whole = await harness.open(query);
  const board = await harness.open(query);
  /** @type {(string | undefined)[]} */
  const ids = [];
  board.page.on("request", (request) => {
    if (request.url().includes("/play/voicetyped")) ids.push(request.headers()["last-event-id"]);
  });
  await board.waitForFigure("In flight", (calls) => calls > 0);
  await cutAndResume(board, "voicetyped");
  assert.equal(ids.length, 1);
  assert.match(ids[0] ?? "", /^\d+$/);
  // Nothing was lost and nothing came twice, but for the event that was cut off: that is told, too.
  const { faults, messages, ...rest } = await outcome(whole);
  assert.deepEqual(await outcome(board), { ...rest, faults: faults + 1, messages: String(Number(messages) + 1) });
  await board.check();
  await whole.check();
});

for (const source of ["rtpbridge", "jambonz"]) {
  test(`the WebSocket of ${source} breaks and comes back`, async () => {
    const board = await harness.open(`speed=20&sources=${source}`);
    await board.waitForFigure("In flight", (calls) => calls > 0);
    await cutAndResume(board, source);
    const before = await board.figure("Ended");
    await board.waitForFigure("Ended", (ended) => ended > before);
    await board.check();
  });
}

test("a source goes on where it was when the speed changes", async () => {
  const board = await harness.open("speed=5&sources=gateway");
  await board.waitForFigure("In flight", (calls) => calls > 10);
  await board.page.locator("#speed").selectOption("60");
  await board.waitForFigure("Ended", (ended) => ended > 30);
  assert.equal(await board.figure("Not decoded"), 0);
  const row = board.page.locator("#order tr", { hasText: "violation" });
  assert.equal(await row.locator("td").first().textContent(), "·");
  await board.check();
});
