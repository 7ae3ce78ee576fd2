// The package as users get it: packed, checked by publint and attw, installed into a fresh project,
// used from Node, and from bundles of Vite and webpack, and by TypeScript with everything strict.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules/.bin", name);
const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const project = mkdtempSync(join(tmpdir(), "callevents-"));
try {
  run("npm", ["pack", "--pack-destination", project], root);
  const tarball = join(project, readdirSync(project).find((name) => name.endsWith(".tgz")));
  run(bin("publint"), ["run", tarball, "--strict"], root);
  run(bin("attw"), [tarball, "--profile", "esm-only", "--exclude-entrypoints", "./callevents.wasm"], root);
  console.log("publint and attw find nothing");

  const manifest = { name: "fresh", private: true, type: "module" };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  run("npm", ["install", "--no-audit", "--no-fund", "--offline", tarball], project);
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    const packed = readFileSync(join(project, "node_modules/callevents", name));
    assert.deepEqual(packed, readFileSync(join(root, "..", name)), name);
  }
  // The module's allocator is another's.
  assert.match(readFileSync(join(project, "node_modules/callevents/THIRD-PARTY.txt"), "utf8"), /^talc /m);

  const strict = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "ESNext.Disposable"],
    types: [],
    outDir: "out",
    rootDir: ".",
  };
  copyFileSync(join(root, "test/user.ts"), join(project, "user.ts"));
  for (const [module, moduleResolution] of [["ESNext", "Bundler"], ["NodeNext", "NodeNext"]]) {
    const compilerOptions = { ...strict, module, moduleResolution };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["user.ts"] }));
    run(bin("tsc"), ["--project", "."], project);
  }
  // Who does not write `using` names no library for it, and has neither Node's types nor, in a worker, a page's.
  const plain = readFileSync(join(root, "test/user.ts"), "utf8").replaceAll(/^using /gm, "const ");
  writeFileSync(join(project, "plain.ts"), plain);
  for (const place of ["DOM", "WebWorker"]) {
    const compilerOptions = { ...strict, lib: ["ES2022", place], module: "ESNext", moduleResolution: "Bundler", noEmit: true };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["plain.ts"] }));
    run(bin("tsc"), ["--project", "."], project);
  }
  console.log("strict TypeScript compiles, as bundlers and as Node resolve it, for pages and workers");

  const said = JSON.parse(run("node", ["out/user.js"], project));
  assert.deepEqual(said.slice(0, 2), ["c1 CHANNEL_CREATE deliver created", "call:status ringing"]);
  assert.ok(said.includes("true 2 32"), "bytes are no view of the module's memory");
  console.log("Node runs it");

  const [documentation, stream] = process.argv.slice(2);
  const programs = readdirSync(documentation).filter((name) => name.endsWith(".mjs"));
  for (const name of programs) {
    copyFileSync(join(documentation, name), join(project, name));
    // What reads no input must be given none: a pipe that nobody reads is an error.
    const isStream = name === "first_lines.mjs";
    const input = isStream ? { input: readFileSync(stream) } : {};
    const printed = execFileSync("node", [name], { cwd: project, encoding: "utf8", ...input });
    if (!isStream) continue;
    assert.equal(printed, readFileSync(join(documentation, "first_lines.txt"), "utf8"));
    const cut = spawnSync("node", [name], { cwd: project, encoding: "utf8", input: input.input.subarray(0, 100) });
    assert.match(cut.stderr, /ends inside a value/);
  }
  console.log(`the code in the documentation runs: ${programs.length} programs`);

  mkdirSync(join(project, "node_modules/.bin"), { recursive: true });
  for (const name of ["vite", "webpack"]) symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  writeFileSync(join(project, "index.html"), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/out/user.js"></script>');
  run(bin("vite"), ["build", "--logLevel", "warn", "--target", "es2022", "--outDir", "vite"], project);
  // For a server, with the package in the bundle: the module has to be inside, as no file is put beside.
  const inline = readFileSync(join(project, "out/user.js"), "utf8").replace('"callevents"', '"callevents/inline"');
  writeFileSync(join(project, "server.js"), inline);
  const server = "export default { build: { ssr: 'server.js', outDir: 'server' }, ssr: { noExternal: true } };";
  writeFileSync(join(project, "server.config.mjs"), server);
  run(bin("vite"), ["build", "--logLevel", "warn", "--target", "es2022", "--config", "server.config.mjs"], project);
  assert.deepEqual(JSON.parse(run("node", ["server/server.js"], project)), said);
  console.log("what vite bundles for a server says the same in Node");
  const config = "export default { mode: 'production', entry: './out/user.js', output: { path: process.cwd() + '/webpack', module: true, filename: 'main.js', publicPath: 'auto' }, experiments: { outputModule: true }, target: ['web', 'es2022'] };";
  writeFileSync(join(project, "webpack.config.mjs"), config);
  run(bin("webpack"), ["--config", "webpack.config.mjs", "--no-stats"], project);
  writeFileSync(join(project, "webpack/index.html"), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="main.js"></script>');
  for (const bundler of ["vite", "webpack"]) {
    assert.deepEqual(await inBrowser(join(project, bundler)), said);
    console.log(`what ${bundler} bundles says the same in Chromium`);
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}

/** What a page in a folder prints. */
async function inBrowser(folder) {
  const types = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : request.url;
    const type = types[path.split(".").at(-1)] ?? "text/plain";
    try {
      response.writeHead(200, { "Content-Type": type }).end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const printed = new Promise((resolve, reject) => {
      page.on("console", (message) => (message.type() === "log" ? resolve(message.text()) : undefined));
      page.on("pageerror", reject);
      setTimeout(() => reject(new Error("the page printed nothing")), 20_000);
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return JSON.parse(await printed);
  } finally {
    await browser.close();
    server.close();
  }
}
