// Opens the example of WebTransport in Chromium, beside a gateway on loopback that loses it once:
// node webtransport.mjs SERVER, where SERVER is the examples' program `stand_in`.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { createInterface } from "node:readline";

import { chromium } from "playwright-core";

import { CallTracker, FrameDecoder, init } from "../dist/node.js";

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = { "/dist/": new URL("codec-wasm/dist/", ROOT), "/": new URL("examples/browser/", ROOT) };
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

const gateway = spawn(process.argv[2], ["webtransport"], { stdio: ["pipe", "pipe", "inherit"] });
const [address] = await once(createInterface(gateway.stdout), "line");
const [url, sha256] = address.split(" ");

const pages = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const folder = pathname.startsWith("/dist/") ? "/dist/" : "/";
  const name = pathname.slice(folder.length);
  try {
    assert.match(name, /^[\w-]+(\/[\w-]+)*\.(html|m?js|wasm)$/);
    const body = await readFile(new URL(name, FOLDERS[folder]));
    response.writeHead(200, { "Content-Type": TYPES[extname(name)] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => pages.listen(0, "127.0.0.1", resolve));

// What the gateway plays: it begins when calls are in flight already, an event cannot be decoded, and
// between its sessions some are missed.
const [FIRST, DAMAGED, LOST, RESUMED] = [500, 996, 5000, 5020];
await init();
const sent = new FrameDecoder().push(await readFile(new URL("tests/vectors/gateway/stream-600.bin", ROOT)));
const calls = new CallTracker("gateway");
const counts = {};
const count = (name) => (counts[name] = (counts[name] ?? 0) + 1);
const line = () => Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", ");
const play = (frames) => {
  for (const event of frames) if (event.kind === "call_event") count(calls.observe(event).name);
};
calls.announceGap();
play(sent.slice(FIRST, DAMAGED));
calls.announceGap();
count("error");
play(sent.slice(DAMAGED + 1, LOST));
const first = `${line()}\n${calls.active().length} calls in flight\n`;
calls.announceGap();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error));
  const query = new URLSearchParams({ url, sha256 });
  await page.goto(`http://127.0.0.1:${pages.address().port}/index.html?${query}`);
  const says = (text) => page.waitForFunction((text) => document.querySelector("pre").textContent.includes(text), text);
  await says(first);
  gateway.stdin.write("lose it\n");
  // Both the stream and the session break.
  counts.error += 2;
  play(sent.slice(RESUMED));
  assert.deepEqual(Object.keys(counts).sort(), ["after_gap", "deliver", "error"]);
  const second = `${line()}\n${calls.active().length} calls in flight\n`;
  await says(second);
  gateway.stdin.write("end it\n");
  await page.waitForSelector("html[data-state=over]");
  assert.equal(await page.textContent("pre"), `${second}the gateway has ended the session`);
  assert.deepEqual(faults, []);
  console.log(`${line()} over two sessions, as expected`);
} finally {
  await browser.close();
  pages.close();
  gateway.kill();
}
