// The last bytes of a stream, so that a frame can be shown that could not be decoded.

/** @import { Excerpt } from "../types.js" */

/** How much of the stream is kept before the last chunk, in bytes: as much as a frame may have. */
const KEPT = (1 << 20) + 4;

export class Recent {
  /** @type {Uint8Array[]} */
  #chunks = [];
  /** Where the first chunk begins in the stream. */
  #start = 0;
  #length = 0;

  /** @param {Uint8Array} chunk */
  push(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    let first = this.#chunks[0];
    while (first && this.#chunks.length > 1 && this.#length - first.length - chunk.length >= KEPT) {
      this.#chunks.shift();
      this.#start += first.length;
      this.#length -= first.length;
      first = this.#chunks[0];
    }
  }

  /** A new connection: its bytes are counted anew. */
  reset() {
    this.#chunks = [];
    this.#start = 0;
    this.#length = 0;
  }

  /** Up to `most` bytes of a frame that begins at `offset` in the stream, with the one at `at` in it.
   * @param {number} offset
   * @param {number} most
   * @param {number} [at]
   * @returns {Excerpt} */
  excerpt(offset, most, at = 0) {
    if (offset < this.#start) return { bytes: new Uint8Array(0), start: 0 };
    const head = this.#copy(offset, 4);
    const came = this.#start + this.#length - offset;
    const length = head.length === 4 ? new DataView(head.buffer).getUint32(0, true) + 4 : came;
    const there = Math.min(length, came);
    const start = startOfExcerpt(at, there, most);
    return { bytes: this.#copy(offset + start, Math.min(most, there - start)), start, length };
  }

  /** Up to `most` bytes from a place in the stream on.
   * @param {number} offset
   * @param {number} most */
  #copy(offset, most) {
    const bytes = new Uint8Array(most);
    let filled = 0;
    let at = this.#start;
    for (const chunk of this.#chunks) {
      const from = Math.max(0, offset + filled - at);
      if (from < chunk.length && filled < most) {
        const part = chunk.subarray(from, from + most - filled);
        bytes.set(part, filled);
        filled += part.length;
      }
      at += chunk.length;
    }
    return bytes.slice(0, filled);
  }
}

/** Where `most` bytes out of `length` begin, at a whole line, so that the one at `at` is among them.
 * @param {number} at
 * @param {number} length
 * @param {number} most */
export function startOfExcerpt(at, length, most) {
  return Math.max(0, Math.min(at - most / 2, length - most + 15)) & ~15;
}
