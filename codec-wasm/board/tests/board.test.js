// The board in a real browser: what it plays, reads, filters, and how it is used.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gateway, init } from "../../dist/node.js";
import { Harness, ROOT } from "./harness.js";

/** @type {Harness} */
let harness;
before(async () => {
  harness = await Harness.start();
});
after(() => harness.close());

/** @param {string} path in tests/vectors */
const vector = (path) => readFileSync(new URL(`tests/vectors/${path}`, ROOT));

const SOURCES = ["gateway", "voicetyped", "rtpbridge", "jambonz"];

for (const source of SOURCES) {
  test(`${source} plays`, async () => {
    const board = await harness.open(`speed=20&sources=${source}`);
    await board.waitForState(source, "open");
    const rows = await board.waitForRows((rows) => rows.length >= 3);
    assert(rows.every((row) => row.source === source));
    // Calls come, and go.
    await board.waitForFigure("Ended", (ended) => ended >= 2);
    await board.page.getByText("Ended", { exact: true }).last().click();
    await board.waitForRows((rows) => rows.length >= 2);
    // Stop stops.
    await board.card(source).getByRole("button", { name: "Stop" }).click();
    await board.waitForState(source, "off");
    await board.check();
  });
}

test("what is played again is of other calls", async () => {
  const board = await harness.open("speed=0&sources=gateway&events=400");
  await board.waitForState("gateway", "ended");
  const ended = await board.waitForFigure("Ended", (ended) => ended > 0);
  await board.card("gateway").getByRole("button", { name: "Play" }).click();
  // Those of before are taken for over only after a while.
  await board.waitForFigure("Ended", (again) => again > ended, 10_000);
  assert.equal(await board.figure("Out of order"), 0);
  await board.check();
});

test("transcripts come as they are spoken", async () => {
  const board = await harness.open("speed=20&sources=voicetyped");
  const said = board.page.locator("#said");
  await said.getByText("I need a password reset").first().waitFor();
  await said.getByText("Ça marche très bien 😀 日本語").first().waitFor();
  await board.check();
});

test("a dropped stream of the gateway gives what its index says", async () => {
  const index = JSON.parse(vector("gateway/stream-600.json").toString());
  const board = await harness.open("sources=");
  await board.drop("stream-600.bin", vector("gateway/stream-600.bin"));
  await board.waitForFigure("Ended", (ended) => ended === index.calls);
  assert.equal(await board.figure("Answered"), index.calls_answered);
  assert.equal(await board.figure("In flight"), 0);
  assert.equal(await board.figure("Not decoded"), 0);
  assert.equal(await board.figure("Out of order"), 0);
  const banner = await board.page.locator("#file-text").textContent();
  assert.match(banner ?? "", new RegExp(`${index.frames_total.toLocaleString("en")} messages of gateway`));
  // The first call of the file is the first row.
  const [first] = await board.waitForRows((rows) => rows.length > 5);
  assert.equal(first?.id, index.frames[0][3].slice(0, 8));
  // Every call is one row, of which only those in sight have elements.
  const elements = await board.page.locator("#list .row").count();
  assert(elements < 60, `${elements} rows for ${index.calls} calls`);
  assert.equal(await board.page.locator("#list .row").first().getAttribute("aria-setsize"), String(index.calls));
  await board.page.getByRole("button", { name: "Back to live" }).click();
  await board.waitForRows((rows) => rows.length === 0);
  await board.check();
});

test("every class of ends is shown", async () => {
  await init();
  // Causes of Q.850, each of another class.
  const causes = [16, 17, 19, 21, 23, 26, 28, 38, 102];
  const frames = causes.flatMap((q850_cause) => {
    const event = /** @type {const} */ ({ kind: "call_event", call_sid: `call-${q850_cause}`, timestamp_ms: 1 });
    return [
      gateway.encode({ ...event, event_type: "CHANNEL_CREATE" }),
      gateway.encode({ ...event, event_type: "CHANNEL_HANGUP_COMPLETE", q850_cause }),
    ];
  });
  const board = await harness.open("sources=");
  await board.drop("ends.bin", Buffer.concat(frames));
  await board.waitForFigure("Ended", (ended) => ended === causes.length);
  await board.page.locator("#ends li").nth(causes.length - 1).waitFor();
  await board.check();
});

test("recordings of all systems can be opened", async () => {
  const board = await harness.open("sources=");
  const file = board.page.locator("#file");
  const open = async (/** @type {string} */ path) => file.setInputFiles(new URL(`tests/vectors/${path}`, ROOT).pathname);

  await open("jambonz/captured.dial-answer-bye.jsonl");
  let rows = await board.waitForRows((rows) => rows.length === 2 && rows.every((row) => row.phase === "normal"));
  assert(rows.every(({ source, label }) => source === "jambonz" && label.includes("+441173185201 → ")));

  await open("rtpbridge/files.jsonl");
  rows = await board.waitForRows((rows) => rows.length > 10 && rows.every((row) => row.source === "rtpbridge"));

  await open("voicetyped/crlf-comments-ids-retry.sse");
  rows = await board.waitForRows((rows) => rows.length === 2);
  assert.deepEqual(rows.map(({ id }) => id).sort(), ["call-100", "call-200"]);

  const banner = board.page.locator("#file-text");
  await board.drop("notes.txt", Buffer.from("Dear diary"));
  await board.page.getByText("notes.txt is no capture that the board knows").first().waitFor();
  assert.doesNotMatch((await banner.textContent()) ?? "", /not read/);
  await board.drop("notes.txt", Buffer.from("Dear diary"), 3);
  await banner.getByText("2 more not read: one capture at a time").waitFor();
  await board.check();
});

test("a second capture shows nothing of the first", async () => {
  const board = await harness.open("sources=");
  for (const call of ["first", "second"]) {
    const event = { event_id: call, session_id: call, type: "speech_final", timestamp: "2026-01-01T00:00:00Z", transcript: `words of the ${call}` };
    await board.drop(`${call}.sse`, Buffer.from(`data: ${JSON.stringify(event)}\n\n`));
    const said = board.page.locator("#said li", { hasText: call });
    await said.getByText(`words of the ${call}`).waitFor();
    assert.equal(await board.page.locator("#said li").count(), 1);
  }
  await board.check();
});

test("an error is shown with its bytes, and costs no other message", async () => {
  const bytes = vector("gateway/stream-600.bin");
  // The second frame's body says that it is longer than it is.
  const second = 4 + bytes.readUInt32LE(0);
  bytes.writeInt32LE(1_000_000, second + 10);
  const board = await harness.open("sources=");
  await board.drop("damaged.bin", bytes);
  await board.waitForFigure("Not decoded", (faults) => faults === 1);
  const problem = board.page.locator("#problems li[data-error]");
  await problem.waitFor();
  const dump = await problem.locator(".hex").textContent();
  const head = [...bytes.subarray(second, second + 16)].map((byte) => byte.toString(16).padStart(2, "0"));
  assert(dump?.includes(head.join(" ")), `${dump} does not begin with ${head.join(" ")}`);
  // The first byte of the wrong length is marked, among the bytes and among the characters.
  assert.deepEqual(await problem.locator("mark").allTextContents(), ["40", "@"]);
  // The call whose beginning is lost is known by what comes later, flagged.
  await board.waitForFigure("Ended", (ended) => ended === 600);
  await board.waitForFigure("Out of order", (flagged) => flagged === 1);
  await board.check();
});

test("filters let through what they say", async () => {
  const board = await harness.open("speed=5");
  const { page } = board;
  await board.waitForRows((rows) => new Set(rows.map((row) => row.source)).size >= 2);

  for (const source of SOURCES.slice(1)) await page.locator(`.chip[data-source=${source}]`).click();
  await board.waitForRows((rows) => rows.length > 3 && rows.every((row) => row.source === "gateway"));

  await page.locator("#phase").selectOption({ label: "answered" });
  await board.waitForRows((rows) => rows.length > 0 && rows.every((row) => row.phase === "answered"));

  await page.locator("#phase").selectOption({ label: "all" });
  await page.locator("#text").fill("Plivo");
  await board.waitForRows((rows) => rows.length > 0 && rows.every((row) => row.label.startsWith("plivo")));

  await page.locator("#text").fill("nobody is called so");
  await board.waitForRows((rows) => rows.length === 0);
  await page.getByText("No call that the filter lets through.").waitFor();
  await board.check();
});

test("a call is shown from near", async () => {
  const board = await harness.open("sources=");
  await board.drop("stream-600.bin", vector("gateway/stream-600.bin"));
  await board.waitForRows((rows) => rows.length > 5);
  await board.page.locator("#list .row").nth(2).click();
  const sheet = board.page.locator("#detail");
  await sheet.locator(".kind", { hasText: "CHANNEL_HANGUP_COMPLETE" }).waitFor();
  await sheet.getByText('"q850_cause": 19').waitFor();
  await board.page.keyboard.press("Escape");
  assert.equal(await sheet.getAttribute("open"), null);

  // The last and the first are far from what the page has got of the list.
  const { calls, frames } = JSON.parse(vector("gateway/stream-600.json").toString());
  await board.page.locator("#list").focus();
  await board.page.keyboard.press("ArrowDown");
  await board.page.keyboard.press("End");
  await board.page.keyboard.press("Enter");
  await sheet.locator(".kind", { hasText: "CHANNEL_CREATE" }).waitFor();
  const last = board.page.locator(`#list [aria-posinset="${calls}"]`);
  assert.equal(await last.getAttribute("aria-selected"), "true");
  const title = (await sheet.locator("h2.mono").textContent()) ?? "";
  assert.equal(await last.locator(".id").textContent(), title.slice(0, 8));
  await board.page.keyboard.press("Escape");
  await board.page.keyboard.press("Home");
  await board.page.keyboard.press("Enter");
  await sheet.locator("h2.mono", { hasText: frames[0][3] }).waitFor();
  await board.check();
});

test("a page without its package says so", async () => {
  const page = await harness.browser.newPage();
  await page.route("**/callevents/**", (route) => route.abort());
  await page.goto(harness.base);
  await page.locator("#empty", { hasText: "The codec could not be loaded: " }).waitFor();
  await page.close();
});

test("what stands still can be looked at", async () => {
  const board = await harness.open("speed=20&sources=gateway");
  const { page } = board;
  const pause = page.locator("#pause");
  await board.waitForFigure("Ended", (ended) => ended > 40);
  await pause.click();
  const stood = await board.rows();
  await page.locator("#list .row").nth(1).click();
  await page.locator("#detail h2.mono", { hasText: stood[1]?.id ?? "" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#tabs label", { hasText: "Ended" }).click();
  await board.waitForRows((rows) => rows.length > 5 && rows.every(({ phase }) => !phase.startsWith("answered")));
  await page.locator("#list").evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await page.waitForTimeout(500);
  const rows = await board.waitForRows((rows) => rows.length > 5);
  await page.waitForTimeout(500);
  assert.deepEqual(await board.rows(), rows);
  // What is cleared is gone, and what comes is counted from then on.
  await page.locator("#clear").click();
  await board.waitForRows((after) => after.every(({ id }) => !rows.some((row) => row.id === id)));
  await page.locator("#pause-text", { hasText: /Go on \(\+\d/ }).waitFor();
  assert.equal(await pause.getAttribute("aria-pressed"), "true");

  // Back to live is back to what moves.
  await board.drop("stream-600.bin", vector("gateway/stream-600.bin"));
  await board.waitForRows((rows) => rows.length > 5);
  await pause.click();
  await page.keyboard.press("l");
  await board.waitForState("gateway", "open");
  assert.equal(await pause.getAttribute("aria-pressed"), "false");
  await board.check();
});

test("everything can be done with the keyboard", async () => {
  const board = await harness.open("speed=5");
  const { page } = board;
  await board.waitForRows((rows) => rows.length > 5);

  // The focus goes through the page in its order, and can be seen.
  const order = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const { activeElement } = document;
      const around = activeElement?.closest("label") ?? activeElement;
      const outlines = [activeElement, around].map((element) => (element ? getComputedStyle(element).outlineStyle : "none"));
      return { name: activeElement?.id || activeElement?.className || "", isSeen: outlines.some((style) => style !== "none") };
    });
    assert(seen.isSeen, `the focus on ${seen.name} cannot be seen`);
    order.push(seen.name);
    if (seen.name === "list") break;
  }
  assert.equal(order[0], "skip");
  assert.equal(order.at(-1), "list");
  assert(order.indexOf("pause") < order.indexOf("text"));

  // On the list: a call is chosen and opened.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector("#list[aria-activedescendant]");
  await page.keyboard.press("Enter");
  await page.locator("#detail[open] h2.mono").waitFor();
  await page.keyboard.press("Escape");

  // Single keys.
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "text");
  await page.keyboard.type("c");
  assert.equal(await page.locator("#text").inputValue(), "c");
  await page.locator("#text").fill("");
  await page.locator("#list").focus();
  // What was asked for before a pause is shown all the same: here, what the filter leaves.
  await page.waitForTimeout(500);
  await page.keyboard.press(" ");
  assert.equal(await page.locator("#pause").getAttribute("aria-pressed"), "true");
  const stood = await board.rows();
  await page.waitForTimeout(1500);
  assert.deepEqual(await board.rows(), stood);
  assert.match((await page.locator("#pause-text").textContent()) ?? "", /Go on \(\+\d/);
  await page.keyboard.press(" ");
  assert.equal(await page.locator("#pause").getAttribute("aria-pressed"), "false");
  const ended = await board.waitForFigure("Ended", (ended) => ended > 20);
  await page.keyboard.press("c");
  await board.waitForFigure("Ended", (after) => after < ended);
  const wasDark = await page.locator("#theme").getAttribute("aria-pressed");
  await page.keyboard.press("t");
  assert.notEqual(await page.locator("#theme").getAttribute("aria-pressed"), wasDark);
  await page.keyboard.press("?");
  await page.getByText("pause the display, or go on").waitFor();
  await board.check();
});
