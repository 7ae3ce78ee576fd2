/**
 * JSON with exact integers.
 * @module
 */

import type { Int64, JsonValue } from "./values.js";

/** A number by its digits, exact if it is an integer. */
export function numberOf(digits: string): Int64 {
  const value = Number(digits);
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(digits) ? value : BigInt(digits);
}

/** Parses a JSON text that is known to be right; `isLong` says that an integer in it may be beyond a double. */
export function parsed(text: string, isLong: boolean): JsonValue {
  if (isLong) return parseExactly(text);
  return text === "{}" ? {} : (JSON.parse(text) as JsonValue);
}

/** Parses a JSON text that is known to be right; integers that a double cannot hold are `bigint`s. */
export function parseExactly(text: string): JsonValue {
  let at = 0;
  const skip = () => {
    while (text.charCodeAt(at) <= 0x20) at++;
  };
  const string = (): string => {
    const start = at;
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const word = (): string => {
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const value = (): JsonValue => {
    skip();
    const first = text[at];
    if (first === '"') return string();
    if (first === "[") {
      at++;
      const items: JsonValue[] = [];
      for (skip(); text[at] !== "]" && at < text.length; skip()) {
        items.push(value());
        skip();
        if (text[at] === ",") at++;
      }
      at++;
      return items;
    }
    if (first === "{") {
      at++;
      const object: { [key: string]: JsonValue } = {};
      for (skip(); text[at] !== "}" && at < text.length; skip()) {
        const key = string();
        skip();
        at++;
        const member = value();
        // `__proto__` must become a member, not the prototype.
        Object.defineProperty(object, key, {
          value: member,
          configurable: true,
          enumerable: true,
          writable: true,
        });
        skip();
        if (text[at] === ",") at++;
      }
      at++;
      return object;
    }
    const plain = word();
    return /^[-\d]/.test(plain) ? numberOf(plain) : (JSON.parse(plain) as boolean | null);
  };
  return value();
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let start = quote;
  while (text[start - 1] === "\\") start--;
  return (quote - start) % 2 === 1;
}

const WORD = /[^\s,\]}]+/y;

/** The JSON of a value, `bigint`s as their digits. */
export function stringify(value: unknown): string {
  // A page may have given `bigint`s a `toJSON`, by which they would pass for texts.
  if ("toJSON" in BigInt.prototype) return withDigits(value);
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return withDigits(value);
  }
}

/** What `JSON.stringify` writes, in which `bigint`s are strings behind a mark at first. */
function withDigits(value: unknown): string {
  const write = (mark: string): string =>
    JSON.stringify(value, function (this: Record<string, unknown>, key, member: unknown) {
      const own = typeof member === "bigint" ? member : this[key];
      return typeof own === "bigint" ? `${mark}${own}` : member;
    });
  const plain = write("");
  let mark = "#";
  while (plain.includes(mark)) mark += mark;
  return write(mark).replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
