/**
 * Views: messages whose members are made when they are read.
 * @module
 */

import { ABSENT, DIGITS, extrasOf, KNOWN, loadTexts, LONG_DIGITS, NULL, RECORD, SMALL, T, U, WIDE } from "./area.js";
import { numberOf, parsed } from "./json.js";
import { module, type Module } from "./module.js";
import { fault } from "./read.js";
import type { Int64, JsonValue } from "./values.js";

/**
 * A message whose members are made when they are read, each time anew: for who reads a few of many.
 *
 * It stands until the next view is made, or cannot be, of whatever system: then reading it throws a
 * `StaleViewError`. The members of `M` are not its own, as copies and comparisons take them: for
 * these take `toJSON()`, which makes what `parse` would have made. `JSON.stringify` does so, too.
 */
export type View<M> = M extends string | number | bigint | boolean | null | undefined
  ? M
  : M extends (infer Item)[]
    ? View<Item>[]
    : // Any JSON object is made as a whole.
      string extends keyof M
      ? M
      : { readonly [K in keyof M]: View<M[K]> } & { toJSON(): M };

type Nothing = null | undefined;

/** An older view was read than the last one, whose message is gone. */
export class StaleViewError extends Error {
  override readonly name = "StaleViewError";

  constructor() {
    super("another view has been made since: take `toJSON()` of a view, or `parse`, to keep a message");
  }
}

/** What was read: the slots as signed words and doubles, and the texts in them. */
let words = new Int32Array(0);
let doubles = new Float64Array(0);
let ascii = "";
let wide = "";
/** Where the slots are in the memory of which module. */
let place = 0;
let of: Module | undefined;
/** Which view may be read: the last one. */
export let turn = 0;

/** Reads a JSON message for a view, and gives its record's place. Throws a `DecodeError`. */
export function readView(what: number, length: number, more: number, streamOffset?: number): number {
  // Whether it succeeds or not, the last message is gone.
  turn++;
  const at = module().view(what, length, more);
  if (at < 0) throw fault(streamOffset);
  const slots = loadTexts();
  if (slots !== place || words.length === 0 || of !== module()) attach(slots);
  ascii = T;
  wide = U;
  return at;
}

function attach(slots: number): void {
  const { buffer } = module().memory;
  doubles = new Float64Array(buffer, slots);
  words = new Int32Array(buffer, slots);
  // Last: what throws midway is tried again.
  place = slots;
  of = module();
}

/** Sees to it that the view of this turn can be read. */
function enter(its: number): void {
  if (its !== turn) throw new StaleViewError();
  if (words.length !== 0) return;
  // The memory has grown, or went with its module.
  if (of !== module()) throw new StaleViewError();
  attach(place);
}

/** The area's marks, as signed numbers. */
const GONE = ABSENT | 0;
const NONE = NULL | 0;
const LONG = DIGITS | 0;
const NAMED = KNOWN | 0;
const NESTED = RECORD | 0;
const NUMBER = SMALL | 0;

/** The first word of a slot, and below the second one. */
export function low(its: number, slot: number): number {
  enter(its);
  return words[slot * 2]!;
}

function markOf(its: number, slot: number): number {
  enter(its);
  return words[slot * 2 + 1]!;
}

/** What stands for no value. */
export function nothing(its: number, slot: number): Nothing {
  return markOf(its, slot) === NONE ? null : undefined;
}

export function string(its: number, slot: number): string | Nothing {
  const length = markOf(its, slot);
  if (length < 0) return nothing(its, slot);
  const start = words[slot * 2]!;
  return length < WIDE
    ? ascii.substring(start, start + length)
    : wide.substring(start, start + (length & ~WIDE));
}

export function bool(its: number, slot: number): boolean | Nothing {
  return markOf(its, slot) < 0 ? nothing(its, slot) : words[slot * 2] !== 0;
}

export function number(its: number, slot: number): Int64 | Nothing {
  const mark = markOf(its, slot);
  if (mark === GONE || mark === NONE) return nothing(its, slot);
  // The digits stand in a slot of their own.
  return mark === LONG ? numberOf(string(its, words[slot * 2]!) ?? "") : doubles[slot]!;
}

/** One of several names, another, or a small number. */
export function value(its: number, slot: number, names: readonly string[]): string | number | Nothing {
  const mark = markOf(its, slot);
  if (mark === NAMED) return names[words[slot * 2]!];
  return mark === NUMBER ? words[slot * 2]! >>> 0 : string(its, slot);
}

/** Any JSON value. */
export function json(its: number, slot: number): JsonValue | undefined {
  const mark = markOf(its, slot);
  if (mark < 0) return nothing(its, slot);
  const start = words[slot * 2]!;
  const length = mark & ~(WIDE | LONG_DIGITS);
  const source = (mark & WIDE) === 0 ? ascii : wide;
  return parsed(source.substring(start, start + length), (mark & LONG_DIGITS) !== 0);
}

/** Whether there is a record. It is at {@link low}. */
export function isRecord(its: number, slot: number): boolean {
  return markOf(its, slot) === NESTED;
}

/** What is always the same. */
export function fixed<V>(its: number, value: V): V {
  enter(its);
  return value;
}

/** The member that no field is for, by its name. */
export function extra(its: number, at: number, name: string): JsonValue | undefined {
  enter(its);
  // The last one comes first.
  for (let next = words[at * 2 + 1]!; next !== 0; next = words[next * 2]!) {
    if (string(its, next + 1) === name) return json(its, next + 2);
  }
  return undefined;
}

/** A list, of which `read` reads one item. */
export function list(
  its: number,
  slot: number,
  read: (its: number, slot: number) => unknown,
): unknown[] | Nothing {
  if (!isRecord(its, slot)) return nothing(its, slot);
  const first = low(its, slot);
  return Array.from({ length: low(its, first) }, (_, index) => read(its, first + 1 + index));
}

/** Whether there is a name that is known. Its place is at {@link low}. */
export function isNamed(its: number, slot: number): boolean {
  return markOf(its, slot) === NAMED;
}

/** The place of a union's name among those that are known, or -1. */
export function which(its: number, slot: number): number {
  return isNamed(its, slot) ? words[slot * 2]! : -1;
}

/**
 * What a view's class has: where its record is, of the view of which turn, and a getter for each
 * member. Views have no class in common: an engine makes objects of a class of its own faster.
 */
interface Viewed {
  readonly $at: number;
  readonly $turn: number;
}

/** All that there is in a view, as a plain object. */
export function plain(view: Viewed): object {
  const { $at, $turn } = view;
  enter($turn);
  const object: Record<string, unknown> = {};
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view));
  for (const [name, { get }] of Object.entries(members)) {
    const value: unknown = get?.call(view);
    if (value !== undefined) object[name] = plainly(value);
  }
  const text = (at: number) => string($turn, at) ?? "";
  extrasOf(object, $at, words, text, (at) => json($turn, at) ?? null);
  return object;
}

/** What Node's console asks an object for. */
export const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** What it shows of a view: of a stale one, why it says nothing. */
export function shown(view: Viewed): object | string {
  try {
    return plain(view);
  } catch (error) {
    return `[${String(error)}]`;
  }
}

/** A value without views in it. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  return typeof value === "object" && value !== null ? whole(value) : value;
}

/** What `JSON.stringify` takes of an object: of a view all that there is. */
export function whole<M extends object>(object: M): M {
  const { toJSON } = object as { toJSON?: () => M };
  return typeof toJSON === "function" ? toJSON.call(object) : object;
}
