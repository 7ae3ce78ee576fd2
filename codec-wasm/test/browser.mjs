// Runs cases in Chromium, in a page and in a worker:
// node browser.mjs CASES OUT, where CASES is a JSON list of { name, flags, file }.
// OUT becomes a JSON object of the lines by "page NAME" and "worker NAME".
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const [cases, out] = process.argv.slice(2);
const list = JSON.parse(await readFile(cases, "utf8"));
const root = fileURLToPath(new URL("..", import.meta.url));
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const PAGE = '<!doctype html><link rel="icon" href="data:,"><title>callevents</title>';

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  try {
    const isFile = /^\/(dist|test)\/[\w./-]+$/.test(pathname) && !pathname.includes("..");
    const at = pathname.startsWith("/case/") ? list[Number(pathname.slice(6))].file : root + pathname;
    const body = pathname === "/" ? PAGE : isFile || at !== root + pathname ? await readFile(at) : "";
    const type = pathname === "/" ? "text/html" : TYPES[extname(pathname)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const lines = {};
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  for (const where of ["page", "worker"]) {
    for (const [at, { name, flags }] of list.entries()) {
      lines[`${where} ${name}`] = await page.evaluate(runCase, { where, at, flags });
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
} finally {
  await browser.close();
  server.close();
}
await writeFile(out, JSON.stringify(lines));

/** In the page: runs a case here or in the worker, and gives its lines. */
async function runCase({ where, at, flags }) {
  const bytes = new Uint8Array(await (await fetch(`/case/${at}`)).arrayBuffer());
  if (where === "page") {
    const { init } = await import("/dist/index.js");
    const { linesOf } = await import("/test/lines.mjs");
    await init();
    return linesOf(flags, bytes);
  }
  globalThis.worker ??= new Worker("/test/worker.mjs", { type: "module" });
  return await new Promise((resolve, reject) => {
    globalThis.worker.onmessage = ({ data }) => resolve(data);
    globalThis.worker.onerror = (event) => reject(new Error(event.message));
    globalThis.worker.postMessage({ flags, bytes });
  });
}
