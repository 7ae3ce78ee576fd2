/**
 * The gateway (TeleQuick, also sold as ClutchCall): its messages, decoded and built.
 * @module
 */

import { bytes, output, putBytes, uint32, W } from "./area.js";
import { EncodeError } from "./errors.js";
import { choice, type BodyFormat } from "./frames.js";
import { ENCODE_ERRORS } from "./generated/words.js";
import { FIELDS, KINDS, READERS, type FieldKind, type Known } from "./generated/gateway.js";
import { module } from "./module.js";
import { readBody, refusal } from "./read.js";
import { bytesOf, type Bytes } from "./values.js";

export * from "./generated/gateway.js";

/** A frame of a method that is not known, as it came. */
export interface Unknown {
  kind: "unknown";
  /** Where its frame begins in the stream, in bytes. */
  offset?: number;
  method_id: number;
  body: Uint8Array<ArrayBuffer>;
}

/** A message of the gateway. */
export type Message = Known | Unknown;

/** A message that is to be built: what is not given has its default. A newer sender's bytes are not built. */
export type Draft<M extends Known = Known> = M extends Known
  ? { kind: M["kind"] } & Partial<Given<Omit<M, "kind" | "offset" | "extra">>>
  : never;

/** Bytes are taken of any buffer, also of a shared one. */
type Given<M> = { [K in keyof M]: M[K] extends Uint8Array ? Uint8Array : M[K] };

export interface EncodeOptions {
  /** `envelope` if not given. */
  body?: "envelope" | "protobuf";
  /** What the frame's length counts; `after` if not given. */
  length?: "after" | "whole";
}

const UNKNOWN = 255;

/** Reads a message off the record area. */
export function readGateway(at: number): Message {
  const id = W[at * 2]!;
  if (id === UNKNOWN) {
    return { kind: "unknown", offset: 0, method_id: uint32(at + 1), body: bytes(at + 2) };
  }
  const message = READERS[id]!(at);
  const extra = W[at * 2 + 1]!;
  if (extra !== 0) message.extra = bytes(extra);
  return message;
}

/** Builds a message in its frame, to be written to a stream. Throws an `EncodeError`. */
export function encode(message: Draft, options: EncodeOptions = {}): Uint8Array<ArrayBuffer> {
  return build(message, options.body, 1 + choice(["after", "whole"], options.length ?? "after", "length"));
}

/** Builds the body of a message, without a frame. Throws an `EncodeError`. */
export function encodeBody(message: Draft, options: EncodeOptions = {}): Uint8Array<ArrayBuffer> {
  return build(message, options.body, 0);
}

/** Decodes a body as a message of a kind. Throws a `DecodeError`. */
export function decodeBody<K extends Known["kind"]>(
  kind: K,
  body: Bytes,
  options: { body?: BodyFormat } = {},
): Extract<Known, { kind: K }> {
  const id = KINDS.indexOf(kind);
  if (id < 0) throw new TypeError(`there is no message ${kind}`);
  const format = choice(["envelope", "protobuf", "auto"], options.body ?? "envelope", "body");
  return parse(id, 0, format, body) as Extract<Known, { kind: K }>;
}

/**
 * Decodes the answer to a request of a method (see `MethodId`): a bare envelope, or a frame.
 * Throws a `DecodeError`.
 */
export function decodeResponse(methodId: number, response: Bytes): Message {
  return parse(0xffff, methodId, 0, response);
}

function parse(id: number, methodId: number, format: number, body: Bytes): Message {
  const length = putBytes(bytesOf(body));
  const message = readGateway(readBody(id, methodId, format, length));
  delete message.offset;
  return message;
}

function build(message: Draft, body: string | undefined, framing: number): Uint8Array<ArrayBuffer> {
  const id = KINDS.indexOf(message.kind);
  if (id < 0) throw new TypeError(`there is no message ${String(message.kind)}`);
  const format = choice(["envelope", "protobuf"], body ?? "envelope", "body");
  const fields = new Writer();
  for (const [name, kind] of FIELDS[message.kind]) {
    fields.put(name, kind, (message as unknown as Record<string, unknown>)[name]);
  }
  const length = putBytes(fields.bytes());
  const code = module().build_gateway(id, format, framing, length);
  if (code === 0) return output();
  const kind = ENCODE_ERRORS[code];
  if (kind === "not_a_frame") {
    throw new EncodeError(kind, "a response is not framed: build its body alone");
  }
  if (kind !== undefined) throw new EncodeError(kind, "the message is too long");
  throw refusal();
}

const encoder = new TextEncoder();
const WIDTHS: Record<string, number> = { bool: 1, u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, i64: 8, f64: 8 };

/** Writes fields as they stand in an envelope. */
class Writer {
  #bytes = new Uint8Array(512);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  put(name: string, kind: FieldKind, value: unknown): void {
    if (kind === "text" || kind === "bytes") {
      const bytes = kind === "text" ? text(name, value) : payload(name, value);
      this.#room(4 + bytes.length);
      this.#view.setInt32(this.#length, bytes.length, true);
      this.#bytes.set(bytes, this.#length + 4);
      this.#length += 4 + bytes.length;
      return;
    }
    const isName = typeof kind !== "string";
    const width = isName ? kind.width : WIDTHS[kind]!;
    this.#room(width);
    const at = this.#length;
    if (kind === "bool") {
      if (value !== undefined && typeof value !== "boolean") throw misfit(name, "a boolean");
      this.#bytes[at] = Number(value ?? false);
    } else if (kind === "f64") {
      if (value !== undefined && typeof value !== "number") throw misfit(name, "a number");
      this.#view.setFloat64(at, value ?? 0, true);
    } else if (isName) {
      const given = number(kind.names, value);
      if (width === 1) this.#bytes[at] = Number(integer(name, given, 0n, 0xffn));
      else this.#view.setInt32(at, Number(integer(name, given, -0x80000000n, 0x7fffffffn)), true);
    } else if (kind === "u8") {
      this.#bytes[at] = Number(integer(name, value, 0n, 0xffn));
    } else if (kind === "u16") {
      this.#view.setUint16(at, Number(integer(name, value, 0n, 0xffffn)), true);
    } else if (kind === "u32") {
      this.#view.setUint32(at, Number(integer(name, value, 0n, 0xffffffffn)), true);
    } else if (kind === "i32") {
      this.#view.setInt32(at, Number(integer(name, value, -0x80000000n, 0x7fffffffn)), true);
    } else if (kind === "u64") {
      this.#view.setBigUint64(at, integer(name, value, 0n, 0xffffffffffffffffn), true);
    } else {
      const least = -0x8000000000000000n;
      this.#view.setBigInt64(at, integer(name, value, least, 0x7fffffffffffffffn), true);
    }
    this.#length += width;
  }

  #room(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}

function misfit(name: string, what: string): EncodeError {
  return new EncodeError("wrong_type", `${name}: ${what} is wanted`, name);
}

function text(name: string, value: unknown): Uint8Array {
  if (value !== undefined && typeof value !== "string") throw misfit(name, "a string");
  const given = value ?? "";
  const bytes = encoder.encode(given);
  // The encoder writes another character for half of a surrogate pair.
  if (bytes.length !== given.length && /\p{Surrogate}/u.test(given)) {
    throw new EncodeError("invalid_character", `${name}: half of a surrogate pair`, name);
  }
  return bytes;
}

function payload(name: string, value: unknown): Uint8Array {
  if (value === undefined) return new Uint8Array(0);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return bytesOf(value);
  throw misfit(name, "a Uint8Array");
}

/** The number of an enumeration's name. */
function number(names: ReadonlyMap<number, string>, value: unknown): unknown {
  if (typeof value !== "string") return value;
  for (const [number, name] of names) if (name === value) return number;
  return NaN;
}

function integer(name: string, value: unknown, least: bigint, most: bigint): bigint {
  if (value === undefined) return 0n;
  if (typeof value === "number" && !Number.isInteger(value)) throw misfit(name, "an integer");
  if (typeof value !== "number" && typeof value !== "bigint") throw misfit(name, "an integer");
  const exact = BigInt(value);
  if (exact < least || exact > most) {
    throw new EncodeError("number_out_of_range", `${name}: ${exact} is out of range`, name);
  }
  return exact;
}
