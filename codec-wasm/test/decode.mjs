// Prints what a file says, a line of JSON for each message, as the Rust command does:
// node decode.mjs decode FLAGS FILE
import { readFileSync } from "node:fs";

import { init } from "../dist/node.js";
import { linesOf } from "./lines.mjs";

await init();
const [, ...flags] = process.argv.slice(2);
const file = flags.pop();
process.stdout.write(linesOf(flags, readFileSync(file)));
