/**
 * Objects of the module, which live until they are freed.
 * @module
 */

/// <reference lib="esnext.disposable" preserve="true" />

import { FreedError } from "./errors.js";
import { BrokenError, module, type Module } from "./module.js";

const registry = new FinalizationRegistry<() => void>((release) => release());

/** The module's number for an object. */
export let handleOf: (object: Handle) => number;

/** Frees an object; of a module that broke there is nothing to be freed. */
function releaser(of: Module, handle: number): () => void {
  return () => {
    try {
      if (of === module()) of.release(handle);
    } catch (error) {
      if (!(error instanceof BrokenError)) throw error;
    }
  };
}

/** An object of the module. */
export abstract class Handle {
  #handle: number | undefined;
  readonly #what: string;
  /** The module that it is of: one that broke is loaded anew, and knows nothing of it. */
  readonly #module: Module = module();

  static {
    handleOf = (object) => object.handle();
  }

  protected constructor(what: string, handle: number) {
    if (handle === 0xffffffff || handle === -1) throw new RangeError(`no memory for this ${what}`);
    this.#what = what;
    this.#handle = handle;
    registry.register(this, releaser(this.#module, handle), this);
  }

  /** The module's number for the object. */
  protected handle(): number {
    if (this.#handle === undefined) throw new FreedError(this.#what);
    if (this.#module !== module()) throw new BrokenError();
    return this.#handle;
  }

  /** Frees the memory. Using the object afterwards throws a {@link FreedError}. */
  free(): void {
    if (this.#handle === undefined) return;
    registry.unregister(this);
    const release = releaser(this.#module, this.#handle);
    this.#handle = undefined;
    release();
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
