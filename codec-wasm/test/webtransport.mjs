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

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = { "/dist/": new URL("codec-wasm/dist/", ROOT), "/": new URL("examples/browser/", ROOT) };
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

const gateway = spawn(process.argv[2], ["webtransport"], { stdio: ["pipe", "pipe", "inherit"] });
const [line] = await once(createInterface(gateway.stdout), "line");
const [url, sha256] = line.split(" ");

const pages = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const folder = pathname.startsWith("/dist/") ? "/dist/" : "/";
  const name = pathname.slice(folder.length);
  try {
    assert.match(name, /^[\w-]+(\/[\w-]+)?\.(html|m?js|wasm)$/);
    const body = await readFile(new URL(name, FOLDERS[folder]));
    response.writeHead(200, { "Content-Type": TYPES[extname(name)] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => pages.listen(0, "127.0.0.1", resolve));

const index = JSON.parse(await readFile(new URL("tests/vectors/gateway/stream-600.json", ROOT), "utf8"));
const isEvent = (frame) => frame.at(-1) !== null;
const all = index.frames.filter(isEvent).length;
const beforeLoss = index.frames.slice(0, 5000).filter(isEvent).length;

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
  await says(`session 1\nevents: ${beforeLoss} deliver\n`);
  gateway.stdin.write("lose it\n");
  // A browser drops what a page has not read when the session ends, also without an error.
  await says(`session 2\nevents: ${all} deliver\n`);
  gateway.stdin.write("end it\n");
  await page.waitForSelector("html[data-state=over]");
  const shown = await page.textContent("pre");
  const expected = ["session 2", `events: ${all} deliver`, "0 calls in flight, the gateway has ended the session"];
  assert.deepEqual(shown.split("\n"), expected);
  assert.deepEqual(faults, []);
  console.log(`${all} events over two sessions, as expected`);
} finally {
  await browser.close();
  pages.close();
  gateway.kill();
}
