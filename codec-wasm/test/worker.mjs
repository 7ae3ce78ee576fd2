// The worker of browser.mjs: takes cases, gives their lines.
import { init } from "../dist/index.js";
import { linesOf } from "./lines.mjs";

const ready = init();
globalThis.onmessage = async ({ data: { flags, bytes } }) => {
  await ready;
  globalThis.postMessage(linesOf(flags, bytes));
};
