/**
 * The WebAssembly module: loading it, and what it exports.
 * @module
 */

import { imports } from "./host.js";

/**
 * An exception has left the module in the middle of a call: the stack was full, or there was no more
 * memory. All decoders and trackers are lost; `await init()` loads the module anew.
 */
export class BrokenError extends Error {
  override readonly name = "BrokenError";

  constructor() {
    super("callevents.wasm was stopped in the middle of a call: `await init()` loads it anew");
  }
}

/** What the module exports: see `codec-wasm/src/exports.rs`. */
export interface Module {
  memory: WebAssembly.Memory;
  input(len: number): number;
  results(): number;
  new_frames(limit: number, flags: number): number;
  new_sse(limit: number, flags: number): number;
  new_tracker(system: number, capacity: number, repeats: number, seedLow: number, seedHigh: number): number;
  release(handle: number): void;
  push(handle: number, len: number): void;
  finish(handle: number): void;
  reset(handle: number): void;
  offset(handle: number): number;
  resume(handle: number): void;
  set_last_id(handle: number, len: number): number;
  parse(what: number, len: number, more: number): number;
  view(what: number, len: number, more: number): number;
  build(what: number, len: number, more: number): number;
  parse_gateway(id: number, methodId: number, format: number, len: number): number;
  build_gateway(id: number, format: number, framing: number, len: number): number;
  track(handle: number, action: number, nowMs: number, len: number, calls: number): number;
  update(system: number, len: number): number;
  cause(number: number): number;
  cause_of_sip(status: number): number;
}

/** What the module can be made from. */
export type Source =
  | string
  | URL
  | Request
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | WebAssembly.Module;

let loaded: Module | undefined;
let isBroken = false;

/** The module, once it is loaded. */
export function module(): Module {
  if (loaded !== undefined) return loaded;
  throw isBroken ? new BrokenError() : new Error("callevents is not loaded: `await init()` first");
}

/** What the module calls when a call finds that an earlier one was not finished. */
function broken(): never {
  isBroken = true;
  loaded = undefined;
  throw new BrokenError();
}

export function isLoaded(): boolean {
  return loaded !== undefined;
}

/** Loads the module from bytes or a compiled module, at once. Does nothing if it is loaded. */
export function initSync(source: ArrayBuffer | ArrayBufferView | WebAssembly.Module): void {
  if (loaded !== undefined) return;
  const compiled =
    source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source as BufferSource);
  const instance = new WebAssembly.Instance(compiled, imports(() => module().memory, broken));
  loaded = instance.exports as unknown as Module;
}

/** Loads the module from anything. */
export async function instantiate(source: Source | Promise<Source>): Promise<void> {
  let from = await source;
  if (loaded !== undefined) return;
  if (typeof from === "string" || from instanceof URL || isRequest(from)) {
    from = await fetch(from);
  }
  if (typeof Response !== "undefined" && from instanceof Response) {
    if (!from.ok) throw new Error(`cannot load callevents.wasm: HTTP status ${from.status}`);
    from = await WebAssembly.compile(await from.arrayBuffer());
  } else if (!(from instanceof WebAssembly.Module)) {
    from = await WebAssembly.compile(from as BufferSource);
  }
  initSync(from as WebAssembly.Module);
}

function isRequest(source: Source): source is Request {
  return typeof Request !== "undefined" && source instanceof Request;
}
