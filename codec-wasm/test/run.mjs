// Runs test files with Node's own runner: node run.mjs FILES, of which the last part may have a `*`.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const files = process.argv.slice(2).flatMap((pattern) => {
  const ending = basename(pattern).replace("*", "");
  const found = readdirSync(dirname(pattern)).filter((name) => name.endsWith(ending));
  return found.map((name) => join(dirname(pattern), name));
});
let tests = 0;
const stream = run({ files });
stream.on("test:pass", () => tests++);
stream.on("test:fail", () => (process.exitCode = 1));
stream.on("end", () => {
  if (tests > 0) return;
  console.error("no test was run");
  process.exitCode = 1;
});
stream.compose(new spec()).pipe(process.stdout);
