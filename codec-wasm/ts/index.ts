/**
 * callevents in browsers, workers and bundlers.
 * @module
 */

import { instantiate, type Source } from "./module.js";

export * from "./api.js";

/**
 * Loads the module: from beside this file, or from what is given. Does nothing if it is loaded.
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  return instantiate(source ?? new URL("./callevents.wasm", import.meta.url));
}
