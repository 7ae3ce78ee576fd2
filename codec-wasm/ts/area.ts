/**
 * The record area: what the module has read, as slots and two texts. See `codec-wasm/src/area.rs`.
 * @module
 */

import { numberOf, parsed } from "./json.js";
import { module, type Module } from "./module.js";
import { bytesOf, type Bytes, type Int64, type JsonValue } from "./values.js";

/** The slots as words, signed words and doubles. They are valid until the next call. */
export let W = new Uint32Array(0);
export let I = new Int32Array(0);
let F = new Float64Array(0);
let B = new BigInt64Array(0);
/** The text of all slots but those that are not ASCII. */
export let T = "";
/** The text of those. */
export let U = "";
/** Where bytes that are no text begin in memory. */
let payloads = 0;

export const NULL = 0xfffffffe;
export const ABSENT = 0xffffffff;
export const DIGITS = 0xfffffffd;
export const KNOWN = 0xfffffffc;
export const RECORD = 0xfffffffb;
export const SMALL = 0xfffffffa;
export const LONG_DIGITS = 0x40000000;
/** From here on, a text's length says that it is not in `T`, or is none. */
export const WIDE = 0x20000000;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Where the last call's results are: see `tell` in `codec-wasm/src/exports.rs`. */
let results = new Uint32Array(0);
const SLOTS = 0;
const TEXT = 2;
const TEXT_LENGTH = 3;
const BYTES = 4;
const ENTRIES = 6;
const ENTRY_COUNT = 7;
const OUTPUT = 8;
const OUTPUT_LENGTH = 9;
const LENT = 10;
const INPUT = 11;
const WIDE_TEXT = 12;
const WIDE_LENGTH = 13;
const INPUT_ROOM = 14;

let place = -1;
let memory = new Uint8Array(0);
let of: Module | undefined;

/** Makes all views anew if the memory has grown, as the old ones are empty then, or is another one. */
function refresh(): void {
  const exports = module();
  if (results.length !== 0 && exports === of) return;
  of = exports;
  const at = exports.results();
  memory = new Uint8Array(exports.memory.buffer);
  results = new Uint32Array(memory.buffer, at, INPUT_ROOM + 1);
  place = -1;
  entryPlace = -1;
}

/** Makes the slots and the text of the last call's result readable. */
export function load(): void {
  refresh();
  const slots = results[SLOTS]!;
  if (slots !== place) {
    place = slots;
    const buffer = memory.buffer;
    W = new Uint32Array(buffer, slots);
    I = new Int32Array(buffer, slots);
    F = new Float64Array(buffer, slots);
    B = new BigInt64Array(buffer, slots);
  }
  loadTexts();
}

/** Makes the text of the last call's result readable, and gives the place of its slots. */
export function loadTexts(): number {
  refresh();
  const length = results[TEXT_LENGTH]!;
  T = length === 0 ? "" : ascii(memory, results[TEXT]!, length);
  const wideLength = results[WIDE_LENGTH]!;
  if (wideLength !== 0) U = text(results[WIDE_TEXT]!, wideLength);
  payloads = results[BYTES]!;
  const lent = results[LENT]!;
  if (lent !== 0xffffffff) {
    const all = given ?? memory.subarray(results[INPUT]!);
    const front = typeof all === "string" ? all : ascii(all, 0, lent);
    T = length === 0 ? front : front + T;
  }
  given = undefined;
  return results[SLOTS]!;
}

/** What was handed over last, until it is loaded: text, or bytes that nobody else writes to. */
let given: string | Uint8Array | undefined;

function text(start: number, length: number): string {
  return decoder.decode(memory.subarray(start, start + length));
}

type Slice = (this: Uint8Array, start: number, end: number) => string;

/** Node's function for text that need not be checked, which takes as little as half of the time. */
const slice = ((): Slice | undefined => {
  const { Buffer, Deno } = globalThis as { Buffer?: { prototype: { latin1Slice?: Slice } }; Deno?: unknown };
  try {
    const found = Buffer?.prototype.latin1Slice;
    // Other engines and polyfills have one of the name that takes longer, or does something else.
    return Deno === undefined && found?.call(Uint8Array.of(65, 66, 67, 68), 1, 3) === "BC" ? found : undefined;
  } catch {
    return undefined;
  }
})();

/** Text that is known to be ASCII. */
function ascii(bytes: Uint8Array, start: number, length: number): string {
  if (slice !== undefined) return slice.call(bytes, start, start + length);
  return decoder.decode(length === bytes.length ? bytes : bytes.subarray(start, start + length));
}

/** Where the next call's input is to be written, with room for so many bytes. */
function input(length: number): number {
  refresh();
  if (length > results[INPUT_ROOM]!) {
    module().input(length);
    refresh();
  }
  return results[INPUT]!;
}

/** Writes bytes as the next call's input, and gives their length. */
export function putBytes(bytes: Uint8Array): number {
  const { buffer }: { buffer: ArrayBufferLike & { resizable?: boolean } } = bytes;
  // Browsers decode no text of a buffer that can be resized.
  given = buffer instanceof ArrayBuffer && !buffer.resizable ? bytes : undefined;
  // First: with more memory, all views are others.
  const at = input(bytes.length);
  memory.set(bytes, at);
  return bytes.length;
}

/** Writes text as the next call's input, behind `start` bytes, and gives its length in bytes. */
export function putText(value: string, start = 0): number {
  // A UTF-16 unit takes three bytes at most.
  const at = input(start + value.length * 3) + start;
  return encoder.encodeInto(value, memory.subarray(at, at + value.length * 3)).written;
}

/** Writes a JSON message as the next call's input, and gives its length in bytes. */
export function putJson(message: string | Bytes): number {
  if (typeof message !== "string") return putBytes(bytesOf(message));
  given = message;
  return putText(message);
}

/** What was built. */
export function output(): Uint8Array<ArrayBuffer> {
  refresh();
  given = undefined;
  const at = results[OUTPUT]!;
  return memory.slice(at, at + results[OUTPUT_LENGTH]!);
}

/** What was built, as text. */
export function outputText(): string {
  refresh();
  given = undefined;
  const length = results[OUTPUT_LENGTH]!;
  return length === 0 ? "" : text(results[OUTPUT]!, length);
}

export function absent(at: number): boolean {
  return W[at * 2 + 1] === ABSENT;
}

export function isNull(at: number): boolean {
  return W[at * 2 + 1] === NULL;
}

/** Text. */
export function span(at: number): string {
  return cut(W[at * 2]!, W[at * 2 + 1]!);
}

function cut(start: number, length: number): string {
  if (length === 0) return "";
  return length < WIDE ? T.substring(start, start + length) : wide(start, length);
}

/** A text that is not ASCII. */
export function wide(start: number, length: number): string {
  return U.substring(start, start + (length & ~WIDE));
}

export function wideOrNull(start: number, length: number): string | null {
  return length === NULL ? null : wide(start, length);
}

export function bool(at: number): boolean {
  return W[at * 2]! !== 0;
}

/** A number of a JSON message. */
export function number(at: number): Int64 {
  return W[at * 2 + 1] === DIGITS ? numberOf(span(W[at * 2]!)) : F[at]!;
}

/** A double of a gateway message. */
export function double(at: number): number {
  return F[at]!;
}

export function uint32(at: number): number {
  return W[at * 2]!;
}

export function int32(at: number): number {
  return I[at * 2]!;
}

export function int64(at: number): Int64 {
  const high = I[at * 2 + 1]!;
  if (high > 0x1fffff || high < -0x1fffff) return whole(B[at]!);
  return high * 0x100000000 + W[at * 2]!;
}

export function uint64(at: number): Int64 {
  const high = W[at * 2 + 1]!;
  return high > 0x1fffff ? BigInt.asUintN(64, B[at]!) : high * 0x100000000 + W[at * 2]!;
}

function whole(value: bigint): Int64 {
  const rounded = Number(value);
  return Number.isSafeInteger(rounded) ? rounded : value;
}

/** Bytes of their own. */
export function bytes(at: number): Uint8Array<ArrayBuffer> {
  const start = payloads + W[at * 2]!;
  return memory.slice(start, start + W[at * 2 + 1]!);
}

/** An enumeration's name, or the number of one that is not known. */
export function enumeration<N extends string>(
  names: ReadonlyMap<number, N>,
  at: number,
): N | number {
  const number = I[at * 2]!;
  return names.get(number) ?? number;
}

/** One of several names, or another. */
export function name(names: readonly string[], at: number): string {
  return W[at * 2 + 1] === KNOWN ? names[W[at * 2]!]! : span(at);
}

/** A name, text or small number. */
export function value(names: readonly string[], at: number): string | number {
  return W[at * 2 + 1] === SMALL ? W[at * 2]! : name(names, at);
}

/** The name of a union's type. */
export const tag = name;

/** Any JSON value. */
export function json(at: number): JsonValue {
  const start = W[at * 2]!;
  const length = W[at * 2 + 1]!;
  if (length === NULL) return null;
  return parsed(cut(start, length & ~LONG_DIGITS), (length & LONG_DIGITS) !== 0);
}

/** A record, or any other JSON value. */
export function raw(read: (at: number) => unknown, at: number): unknown {
  return W[at * 2 + 1] === RECORD ? read(W[at * 2]!) : json(at);
}

/** A list, of which `read` reads one item. */
export function list<V>(read: (at: number) => V, at: number): V[] {
  const first = W[at * 2]!;
  const items: V[] = [];
  for (let index = 1; index <= W[first * 2]!; index++) items.push(read(first + index));
  return items;
}

/** A function that fills plain objects, as a constructor of them. */
export function maker<V>(fill: Function): new (at: number) => V {
  return fill as unknown as new (at: number) => V;
}

/** Puts the members that no field is for into an object, but those whose names it has given out itself. */
export function extras(object: object, at: number): void {
  extrasOf(object, at, W, span, json);
}

/** The same, of a record among `words`, in which these read texts and values. */
export function extrasOf(
  object: object,
  at: number,
  words: ArrayLike<number>,
  text: (at: number) => string,
  json: (at: number) => JsonValue,
): void {
  const own = Object.keys(object);
  const places: number[] = [];
  for (let next = words[at * 2 + 1]!; next !== 0; next = words[next * 2]!) places.push(next);
  for (const next of places.reverse()) {
    const key = text(next + 1);
    if (own.includes(key)) continue;
    // `__proto__` must become a member, not the prototype.
    Object.defineProperty(object, key, {
      value: json(next + 2),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}

/** A batch's records: for each its place and kind, and its offset in the stream as two words. */
export interface Entries {
  count: number;
  words: Uint32Array;
}

let entryPlace = -1;
let entryWords = new Uint32Array(0);

export function entries(): Entries {
  refresh();
  const at = results[ENTRIES]!;
  if (at !== entryPlace) {
    entryPlace = at;
    entryWords = new Uint32Array(memory.buffer, at);
  }
  return { count: results[ENTRY_COUNT]!, words: entryWords };
}

/** The offset of a batch's record. Up to 2 GiB it is an integer for engines, too, which takes no memory. */
export function offsetOf(words: Uint32Array, index: number): number {
  const high = words[index * 4 + 3]!;
  const low = words[index * 4 + 2]!;
  return high === 0 ? low : high * 0x100000000 + low;
}

/** Texts for the module: each behind its length, `undefined` as a length that says so. */
export function putFields(fields: readonly (string | undefined)[]): number {
  let room = 0;
  for (const field of fields) room += 4 + (field === undefined ? 0 : field.length * 3);
  const start = input(room);
  let at = start;
  for (const field of fields) {
    let length = 0xffffffff;
    if (field !== undefined) {
      const to = memory.subarray(at + 4, at + 4 + field.length * 3);
      length = encoder.encodeInto(field, to).written;
    }
    memory[at] = length & 0xff;
    memory[at + 1] = (length >>> 8) & 0xff;
    memory[at + 2] = (length >>> 16) & 0xff;
    memory[at + 3] = length >>> 24;
    at += 4 + (field === undefined ? 0 : length);
  }
  return at - start;
}
