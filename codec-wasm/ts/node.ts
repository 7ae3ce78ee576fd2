/**
 * callevents in Node.
 * @module
 */

import { readFile } from "node:fs/promises";

import { instantiate, type Source } from "./module.js";

export * from "./api.js";

/**
 * Loads the module: from beside this file, or from what is given. Does nothing if it is loaded.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return instantiate(load(source));
}

async function load(given?: Source | Promise<Source>): Promise<Source> {
  const source = (await given) ?? new URL("./callevents.wasm", import.meta.url);
  if (typeof source === "string") {
    // Everything else is fetched: `fetch` knows neither paths nor the addresses of files.
    if (/^(https?|data|blob):/i.test(source)) return source;
    return await readFile(/^file:/i.test(source) ? new URL(source) : source);
  }
  const isFile = source instanceof URL && source.protocol === "file:";
  return isFile ? await readFile(source) : source;
}
