// Places for calls in flight: a call keeps its place, so that the list stands still while calls
// come and go, and a new one takes the first place that is free.

/** @import { Call } from "./call.js" */

export class Slots {
  /** @type {(Call | undefined)[]} */
  #slots = [];
  /** Free places, the first one last. @type {number[]} */
  #free = [];

  get length() {
    return this.#slots.length - this.#free.length;
  }

  /** @param {Call} call */
  take(call) {
    call.slot = this.#free.pop() ?? this.#slots.length;
    this.#slots[call.slot] = call;
  }

  /** @param {Call} call */
  release(call) {
    if (this.#slots[call.slot] !== call) return;
    this.#slots[call.slot] = undefined;
    let low = 0;
    let high = this.#free.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (this.#free[middle]) > call.slot) low = middle + 1;
      else high = middle;
    }
    this.#free.splice(low, 0, call.slot);
    call.slot = -1;
  }

  /** The calls in their places, as far as they are wanted.
   * @param {(call: Call) => boolean} wanted
   * @returns {Call[]} */
  list(wanted) {
    const calls = [];
    for (const call of this.#slots) if (call && wanted(call)) calls.push(call);
    return calls;
  }
}
