// Keeps what a module counts that was built to count what is reached of it: when Node ends, each
// instance's counts go into a file of the folder CALLEVENTS_COUNTS, as LLVM's tools read them; no
// runtime of LLVM's does that for WebAssembly. To be loaded before all else, by `--import`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

// LLVM's raw profiles, of 32 bits: their mark, and the version that the pinned compiler writes.
const MARK = 0xff_6c_70_72_6f_66_52_81n;
const VERSION = 10n;
// What is kept of a function, in bytes.
const FUNCTION_LENGTH = 48;

const instances = [];

WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(target, given) {
    const instance = new target(...given);
    instances.push(instance.exports);
    return instance;
  },
});

process.on("exit", () => {
  for (const [number, exports] of instances.entries()) {
    const name = `${process.pid}-${threadId}-${number}.profraw`;
    writeFileSync(join(process.env.CALLEVENTS_COUNTS, name), profile(exports));
  }
});

function profile(exports) {
  const section = (name) => {
    const at = (edge) => exports[`__${edge}___llvm_prf_${name}`].value;
    return Buffer.from(exports.memory.buffer, at("start"), at("stop") - at("start"));
  };
  const [functions, counts, names] = ["data", "cnts", "names"].map(section);
  const header = [
    MARK,
    VERSION,
    0, // no ids of the build
    functions.length / FUNCTION_LENGTH,
    0, // nothing between functions and counts
    counts.length / 8,
    0, // nor behind the counts
    0, // no bitmaps
    0, // nor anything behind them
    names.length,
    (counts.byteOffset - functions.byteOffset) >>> 0, // as pointers of 32 bits are told apart
    0,
    names.byteOffset,
    0, // no virtual tables
    0, // nor names of them
    2, // the last kind of values that this version knows
  ];
  const head = new BigUint64Array(header.map(BigInt));
  const padding = Buffer.alloc(-names.length & 7);
  return Buffer.concat([Buffer.from(head.buffer), functions, counts, names, padding]);
}
