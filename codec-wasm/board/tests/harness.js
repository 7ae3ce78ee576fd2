// Starts the board's server and Debian's Chromium for the tests.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

export const ROOT = new URL("../../../", import.meta.url);

/** Where the screenshots go. */
export const SHOTS = new URL("target/board/", ROOT).pathname;

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Memory is measured at once, not when the browser happens to tidy up.
  "--enable-blink-features=ForceEagerMeasureMemory",
];

/** A server and a browser, until `close`. */
export class Harness {
  /** @param {import("node:child_process").ChildProcess} server
   * @param {string} base
   * @param {import("playwright-core").Browser} browser */
  constructor(server, base, browser) {
    this.server = server;
    this.base = base;
    this.browser = browser;
  }

  static async start() {
    mkdirSync(SHOTS, { recursive: true });
    const command = process.env.BOARD_SERVER;
    assert(command, "BOARD_SERVER names no server: `cargo xtask test board` sets it");
    const server = spawn(command, ["--port", "0"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    assert(server.stdout);
    const [base] = await once(createInterface(server.stdout), "line");
    const browser = await chromium.launch({ executablePath: BROWSER, args: ARGUMENTS });
    return new Harness(server, base, browser);
  }

  async close() {
    await this.browser.close();
    this.server.kill();
  }

  /** Opens the board. Whatever goes wrong in the page makes `check` fail.
   * @param {string} query
   * @param {import("playwright-core").BrowserContextOptions} [options] */
  async open(query, options = {}) {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // The browser itself tells of connections that the tests break.
      const isBroken = /net::ERR_|WebSocket connection to/.test(message.text());
      if (message.type() === "error" && !isBroken) faults.push(message.text());
    });
    await page.addInitScript(() => {
      /** @type {any} */ (globalThis).longTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration, startTime } of list.getEntries()) {
          /** @type {any} */ (globalThis).longTasks.push([Math.round(startTime), Math.round(duration)]);
        }
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(`${this.base}?${query}`);
    await page.waitForSelector("html[data-ready]");
    return new Board(page, faults);
  }
}

/** The board in a page. */
export class Board {
  /** @param {import("playwright-core").Page} page
   * @param {string[]} faults */
  constructor(page, faults) {
    this.page = page;
    this.faults = faults;
  }

  /** @param {string} source */
  card(source) {
    return this.page.locator(`#sources [data-source=${source}]`);
  }

  /** Waits until a source is in a state.
   * @param {string} source
   * @param {string} state */
  async waitForState(source, state) {
    await this.page.waitForSelector(`#sources [data-source=${source}][data-state=${state}]`, { timeout: 60_000 });
  }

  /** The number of a figure, as it is shown.
   * @param {string} name */
  async figure(name) {
    const text = await this.page.locator(".figure", { hasText: name }).locator("dd span").first().textContent();
    return Number((text ?? "").replaceAll(",", ""));
  }

  /** Waits until a figure is as it should be.
   * @param {string} name
   * @param {(value: number) => boolean} isRight */
  async waitForFigure(name, isRight, timeout = 60_000) {
    const endMs = Date.now() + timeout;
    for (;;) {
      const value = await this.figure(name);
      if (isRight(value)) return value;
      if (Date.now() > endMs) assert.fail(`${name} is ${value} after ${timeout} ms`);
      await this.page.waitForTimeout(100);
    }
  }

  /** The rows in sight. */
  async rows() {
    return this.page.locator("#list .row:not([hidden])").evaluateAll((rows) =>
      rows.map((row) => ({
        source: /** @type {HTMLElement} */ (row).dataset.source ?? "",
        id: row.querySelector(".id")?.textContent ?? "",
        label: row.querySelector(".label")?.textContent ?? "",
        phase: row.querySelector(".phase")?.textContent ?? "",
      })),
    );
  }

  /** Waits until the rows are as they should be.
   * @param {(rows: Awaited<ReturnType<Board["rows"]>>) => boolean} isRight */
  async waitForRows(isRight, timeout = 30_000) {
    const endMs = Date.now() + timeout;
    for (;;) {
      const rows = await this.rows();
      if (isRight(rows)) return rows;
      if (Date.now() > endMs) assert.fail(`rows after ${timeout} ms: ${JSON.stringify(rows, null, 1)}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Drops a file on the page, as a hand would.
   * @param {string} name
   * @param {Buffer} bytes
   * @param {number} [count] how often */
  async drop(name, bytes, count = 1) {
    const transfer = await this.page.evaluateHandle(
      ({ name, base64, count }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        for (let file = 0; file < count; file += 1) transfer.items.add(new File([bytes], name));
        return transfer;
      },
      { name, base64: bytes.toString("base64"), count },
    );
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  }

  /** Tasks of the page of more than 50 ms, each with when it began. */
  async longTasks() {
    return this.page.evaluate(() => /** @type {[number, number][]} */ (/** @type {any} */ (globalThis).longTasks));
  }

  /** The memory of the page and its worker, in bytes, without what is garbage by now. */
  async memory() {
    // The browser gives buffers back a few at a time: it is asked until nothing more goes.
    let least = Infinity;
    for (let [time, still] = [0, 0]; still < 3 && time < 20; time += 1) {
      await this.page.requestGC();
      const bytes = await this.page.evaluate(async () => {
        const measured = await /** @type {any} */ (performance).measureUserAgentSpecificMemory();
        return /** @type {number} */ (measured.bytes);
      });
      still = bytes < least * 0.98 ? 0 : still + 1;
      least = Math.min(least, bytes);
      await this.page.waitForTimeout(500);
    }
    return least;
  }

  /** Nothing went wrong in the page; then it is closed. */
  async check() {
    assert.deepEqual(this.faults, []);
    await this.page.context().close();
  }
}
