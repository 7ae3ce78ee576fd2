// How the board looks, kept as pictures, and whether everybody can use it (axe).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { Harness, SHOTS } from "./harness.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {Harness} */
let harness;
before(async () => {
  harness = await Harness.start();
});
after(() => harness.close());

const SIZES = {
  wide: { viewport: { width: 1440, height: 960 } },
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

for (const [size, options] of Object.entries(SIZES)) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    test(`${size} and ${colorScheme}`, async () => {
      const board = await harness.open("speed=5", { ...options, colorScheme });
      await board.waitForFigure("Ended", (ended) => ended > 20);
      await board.page.locator("#said li").nth(3).waitFor();
      await board.page.locator("#problems li").first().waitFor();
      await board.page.waitForTimeout(6000);
      await board.page.screenshot({ path: `${SHOTS}${size}-${colorScheme}.png` });
      await board.page.screenshot({ path: `${SHOTS}${size}-${colorScheme}-whole.png`, fullPage: true });
      // Nothing sticks out sideways.
      const width = await board.page.evaluate(() => document.documentElement.scrollWidth);
      assert(width <= options.viewport.width, `the page is ${width} wide`);
      await board.page.evaluate(axe);
      const { violations } = await board.page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
      const told = violations.map((/** @type {any} */ violation) => ({
        rule: violation.id,
        nodes: violation.nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html} ${node.failureSummary}`),
      }));
      assert.deepEqual(told, []);
      await board.check();
    });
  }
}

for (const width of [320, 360, 390]) {
  test(`everything is within reach at ${width}`, async () => {
    const options = { viewport: { width, height: 640 }, hasTouch: true, isMobile: true };
    const board = await harness.open("speed=60", options);
    await board.waitForFigure("Ended", (ended) => ended > 20);
    await board.page.locator("#pause").click();
    // The longest that the buttons say.
    await board.page.locator("#pause-text", { hasText: /\+\d,\d/ }).waitFor();
    const outside = await board.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const panel = document.getElementById("order")?.closest(".panel")?.getBoundingClientRect().right ?? 0;
      const limits = [...document.querySelectorAll("button:not(.chip), select")].map((element) => ({ element, right: clientWidth }));
      for (const element of document.querySelectorAll("#order, #order :is(th, td)")) limits.push({ element, right: panel });
      const isOut = (/** @type {(typeof limits)[number]} */ { element, right }) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < 0 || box.right > right);
      };
      return limits.filter(isOut).map(({ element }) => element.id || element.textContent);
    });
    assert.deepEqual(outside, []);
    await board.check();
  });
}

test("a dump on a narrow page shows all bytes when it is asked to", async () => {
  const board = await harness.open("sources=", { viewport: { width: 360, height: 640 } });
  const event = '{"event":"dtmf","data":{"digit":}}';
  await board.drop("cut.jsonl", Buffer.from(`{"event":"x","data":{}}\n${event}\n`));
  const problem = board.page.locator("#problems li[data-error]");
  await problem.getByRole("button", { name: "All bytes" }).click();
  const dump = (await problem.locator(".hex").textContent()) ?? "";
  const bytes = [...dump.matchAll(/^[0-9a-f]{5}  ((?:[0-9a-f]{2} +)+)/gm)].flatMap(([, line]) => line?.trim().split(/ +/));
  assert.equal(bytes.map((byte) => String.fromCharCode(parseInt(byte ?? "", 16))).join(""), event);
  await board.check();
});

test("without motion, nothing moves between seconds", async () => {
  const board = await harness.open("speed=5&sources=gateway", { reducedMotion: "reduce" });
  await board.waitForRows((rows) => rows.length > 5);
  // A canvas that is drawn once a second stands still for most frames.
  const changes = await board.page.evaluate(async () => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));
    let last = "";
    let changes = 0;
    for (let frame = 0; frame < 60; frame += 1) {
      await new Promise(requestAnimationFrame);
      const image = canvas.toDataURL();
      if (image !== last) changes += 1;
      last = image;
    }
    return changes;
  });
  assert(changes < 30, `${changes} of 60 frames are different`);
  await board.check();
});
