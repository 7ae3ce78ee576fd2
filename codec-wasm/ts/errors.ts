/**
 * What can go wrong.
 * @module
 */

import { number, span, W } from "./area.js";
import { DECODE_ERRORS, type DecodeErrorKind, type EncodeErrorKind } from "./generated/words.js";

/** Details of a {@link DecodeError}. */
export interface DecodeErrorDetails {
  offset: number;
  field?: string | undefined;
  length?: number | undefined;
  limit?: number | undefined;
  streamOffset?: number | undefined;
}

/** Why a message could not be decoded. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
  /** What is wrong, by the name that it has in every language. */
  readonly kind: DecodeErrorKind;
  /** The byte of the message at which it was found, from 0. */
  readonly offset: number;
  /** The field that could not be read, by its name on the wire. */
  readonly field: string | undefined;
  /** For `too_large` and `frame_too_short`: the length that the message claims, in bytes. */
  readonly length: number | undefined;
  /** The limit that the length breaks, in bytes. */
  readonly limit: number | undefined;
  /** Where the message begins in its stream, in bytes, if it was read from one. */
  readonly streamOffset: number | undefined;

  constructor(kind: DecodeErrorKind, text: string, details: DecodeErrorDetails) {
    const { offset, field, length, limit, streamOffset } = details;
    const where = field === undefined ? "" : `${field}: `;
    const sizes = length === undefined ? "" : ` (${length} bytes, limit ${limit})`;
    const stream =
      streamOffset === undefined ? "" : ` of the message at stream offset ${streamOffset}`;
    super(`${where}${text}${sizes} at byte ${offset}${stream}`);
    this.kind = kind;
    this.offset = offset;
    this.field = field;
    this.length = length;
    this.limit = limit;
    this.streamOffset = streamOffset;
  }
}

/** Why a message could not be built. */
export class EncodeError extends Error {
  override readonly name = "EncodeError";
  /** What is wrong. */
  readonly kind: EncodeErrorKind;
  /** The field that has a wrong value. */
  readonly field: string | undefined;

  constructor(kind: EncodeErrorKind, message: string, field?: string) {
    super(message);
    this.kind = kind;
    this.field = field;
  }
}

/** A decoder or tracker was used after it was freed. */
export class FreedError extends Error {
  override readonly name = "FreedError";

  constructor(what: string) {
    super(`this ${what} has been freed`);
  }
}

/** What could not be decoded, among what could. */
export interface DecodeFault {
  kind: "error";
  /** Where the message begins in the stream, in bytes. */
  offset: number;
  error: DecodeError;
}

/** Reads an error off the record area. Where its message begins in a stream, the caller may know. */
export function readError(at: number, streamOffset?: number): DecodeError {
  const low = (at + 1) * 2;
  const [kind, text] = DECODE_ERRORS[W[low]!] ?? ["truncated", "an unknown error"];
  const sizes = (at + 3) * 2;
  const hasSizes = W[sizes]! !== 0xffffffff || W[sizes + 1]! !== 0xffffffff;
  return new DecodeError(kind, text, {
    offset: W[low + 1]!,
    field: W[(at + 2) * 2 + 1] === 0xffffffff ? undefined : span(at + 2),
    length: hasSizes ? W[sizes]! : undefined,
    limit: hasSizes ? W[sizes + 1]! : undefined,
    streamOffset: W[(at + 4) * 2 + 1] === 0xffffffff ? streamOffset : Number(number(at + 4)),
  });
}
