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

/** The bytes themselves. */
export function bytesOf(bytes: Bytes): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  if (ArrayBuffer.isView(bytes)) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return new Uint8Array(bytes);
}
