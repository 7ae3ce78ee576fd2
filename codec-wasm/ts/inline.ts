/**
 * callevents with the module inside: nothing is to be loaded.
 * @module
 */

import { BASE64 } from "./base64.js";
import { instantiate, isLoaded, type Source } from "./module.js";

export * from "./api.js";

/** Does nothing while the module is loaded; loads it anew if it broke. */
export async function init(_source?: Source | Promise<Source>): Promise<void> {
  if (isLoaded()) return;
  await instantiate(Uint8Array.from(atob(BASE64), (character) => character.charCodeAt(0)));
}

await init();
