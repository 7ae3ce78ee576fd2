/**
 * Objects of the module, which live until they are freed.
 * @module
 */

import { FreedError } from "./errors.js";
import { module } from "./module.js";

const registry = new FinalizationRegistry<number>((handle) => module().release(handle));

/** The module's number for an object. */
export let handleOf: (object: Handle) => number;

/** An object of the module. */
export abstract class Handle {
  #handle: number | undefined;
  readonly #what: string;

  static {
    handleOf = (object) => object.handle();
  }

  protected constructor(what: string, handle: number) {
    if (handle === 0xffffffff || handle === -1) throw new RangeError(`no memory for this ${what}`);
    this.#what = what;
    this.#handle = handle;
    registry.register(this, handle, this);
  }

  /** The module's number for the object. */
  protected handle(): number {
    if (this.#handle === undefined) throw new FreedError(this.#what);
    return this.#handle;
  }

  /** Frees the memory. Using the object afterwards throws a {@link FreedError}. */
  free(): void {
    if (this.#handle === undefined) return;
    registry.unregister(this);
    module().release(this.#handle);
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
