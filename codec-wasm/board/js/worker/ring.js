// Lists that never grow beyond what they were made for.

/** The last so many items, oldest first.
 * @template T */
export class Ring {
  #most;
  /** @type {T[]} */
  #items = [];
  #first = 0;
  /** How many items there ever were. */
  count = 0;

  /** @param {number} most */
  constructor(most) {
    this.#most = most;
  }

  get length() {
    return this.#items.length;
  }

  /** Adds an item; gives the one that had to leave for it.
   * @param {T} item
   * @returns {T | undefined} */
  push(item) {
    this.count += 1;
    if (this.#items.length < this.#most) {
      this.#items.push(item);
      return undefined;
    }
    const oldest = this.#items[this.#first];
    this.#items[this.#first] = item;
    this.#first = (this.#first + 1) % this.#most;
    return oldest;
  }

  /** Takes an item out, wherever it is.
   * @param {T} item */
  remove(item) {
    this.#items = [...this].reverse().filter((other) => other !== item);
    this.#first = 0;
  }

  /** The `index`th newest item.
   * @param {number} index */
  newest(index) {
    const length = this.#items.length;
    if (index < 0 || index >= length) return undefined;
    return this.#items[(this.#first + length - 1 - index) % length];
  }

  /** All items, newest first. */
  *[Symbol.iterator]() {
    for (let index = 0; index < this.#items.length; index += 1) {
      yield /** @type {T} */ (this.newest(index));
    }
  }

  clear() {
    this.#items = [];
    this.#first = 0;
  }
}
