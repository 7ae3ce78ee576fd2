/**
 * Types that all systems' messages are made of.
 * @module
 */

/**
 * A 64-bit integer: a `number` if that is exact (no further from 0 than 2^53-1), else a `bigint`.
 * `Number(value)` takes both, and rounds the latter.
 */
export type Int64 = number | bigint;

/** Any JSON value, integers as {@link Int64}. */
export type JsonValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/** Bytes in any form that the platform has. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** A JSON message: its text, or the bytes of it. */
export type JsonText = string | Bytes;

/** The bytes themselves. Of a text or a `Blob`, which JavaScript would take for no bytes, a `TypeError`. */
export function bytesOf(bytes: Bytes): Uint8Array {
  if (bytes instanceof Uint8Array) {
    // Bytes that were transferred elsewhere look like none: a view of their buffer throws.
    if (bytes.length === 0) new Uint8Array(bytes.buffer);
    return bytes;
  }
  if (ArrayBuffer.isView(bytes)) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  // By its name, as one of another window or context is of another class.
  const name = Object.prototype.toString.call(bytes);
  if (!/^\[object (Shared)?ArrayBuffer]$/.test(name)) throw new TypeError(`${name} is no bytes`);
  return new Uint8Array(bytes);
}

/** A number for the module, which takes 32 bits of it and no more. */
export function uint32(value: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value;
  throw new RangeError(`${what} must be an integer from 0 to 4294967295, not ${value}`);
}

/** A limit in bytes: `Infinity` is the largest that there is. */
export function limitOf(limit: number): number {
  return uint32(limit === Infinity ? 0xffffffff : limit, "limit");
}
