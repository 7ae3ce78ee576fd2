// The last bytes of a stream, so that a frame can be shown that could not be decoded.

/** @import { Excerpt } from "../types.js" */

/** How much of the stream is kept, in bytes. */
const KEPT = 256 * 1024;

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
    while (first && this.#chunks.length > 1 && this.#length - first.length >= KEPT) {
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

  /** Up to `most` bytes of a frame that begins at `offset` in the stream.
   * @param {number} offset
   * @param {number} most
   * @returns {Excerpt} */
  excerpt(offset, most) {
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
    const length = filled >= 4 ? new DataView(bytes.buffer).getUint32(0, true) + 4 : filled;
    return { bytes: bytes.slice(0, Math.min(filled, length)), start: 0, length };
  }
}
