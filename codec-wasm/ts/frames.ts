/**
 * The gateway's streams.
 * @module
 */

import { bytes, entries, load, offsetOf, putBytes, uint32 } from "./area.js";
import { readError, type DecodeFault } from "./errors.js";
import { readGateway, type Message } from "./gateway.js";
import { Handle } from "./handle.js";
import { module } from "./module.js";
import { bytesOf, limitOf, type Bytes } from "./values.js";

/** How a body is written. */
export type BodyFormat = "envelope" | "protobuf" | "auto";

/** What a frame's length counts: what comes after it, the whole frame, or whichever fits. */
export type LengthField = "after" | "whole" | "auto";

export interface FrameOptions {
  /** The largest frame, in bytes; larger ones are told and stepped over. 1 MiB if not given. */
  limit?: number;
  /** `envelope` if not given. */
  body?: BodyFormat;
  /** `after` if not given. */
  length?: LengthField;
  /** Who sent the frames; if not given, their lengths tell. */
  direction?: "from_gateway" | "to_gateway";
  /** Whether the method ids of old gateways are read. */
  legacyIds?: boolean;
  /** Whether each message, and each fault in a body, gets the `frame` that it came in. */
  details?: boolean;
}

/** The frame that a message came in. */
export interface FrameDetails {
  method_id: number;
  length: "after" | "whole";
  body: Uint8Array<ArrayBuffer>;
}

/** What a stream of frames holds. */
export type FrameItem = (Message | DecodeFault) & { frame?: FrameDetails };

const BODIES = ["envelope", "protobuf", "auto"];
const LENGTHS = ["after", "whole", "auto"];
const DIRECTIONS = [undefined, "from_gateway", "to_gateway"];

/** Bytes that one call of the module takes: a text that is kept keeps no more than this alive. */
export const PIECE = 16384;

/** The default limit of decoders, in bytes. */
export const LIMIT = 1 << 20;

/** The number of an option's value. */
export function choice(names: readonly unknown[], value: unknown, what: string): number {
  const at = names.indexOf(value);
  if (at < 0) throw new TypeError(`${what} must be one of ${names.filter(Boolean).join(", ")}`);
  return at;
}

/** Decodes a stream of frames. */
export class FrameDecoder extends Handle {
  constructor(options: FrameOptions = {}) {
    const flags =
      choice(BODIES, options.body ?? "envelope", "body") |
      (choice(LENGTHS, options.length ?? "after", "length") << 2) |
      (choice(DIRECTIONS, options.direction, "direction") << 4) |
      (Number(options.legacyIds ?? false) << 6) |
      (Number(options.details ?? false) << 7);
    super("FrameDecoder", module().new_frames(limitOf(options.limit ?? LIMIT), flags));
  }

  /** Takes a chunk of the stream and gives what ends in it, faults among the messages. */
  push(chunk: Bytes): FrameItem[] {
    const handle = this.handle();
    const all = bytesOf(chunk);
    const items: FrameItem[] = [];
    for (let start = 0; start < all.length; start += PIECE) {
      const length = putBytes(all.subarray(start, start + PIECE));
      module().push(handle, length);
      read(items);
    }
    return items;
  }

  /** Ends the stream: gives a fault if a frame was cut, and makes the decoder as new. */
  finish(): FrameItem[] {
    module().finish(this.handle());
    const items: FrameItem[] = [];
    read(items);
    return items;
  }

  /** Makes the decoder as new. */
  reset(): void {
    module().reset(this.handle());
  }

  /** How many bytes of the stream were taken. */
  get streamOffset(): number {
    return module().offset(this.handle());
  }
}

const GATEWAY = 0;
const DETAILS = 7;

function read(items: FrameItem[]): void {
  load();
  const { count, words } = entries();
  for (let index = 0; index < count; index++) {
    const at = words[index * 4]!;
    const kind = words[index * 4 + 1]!;
    const offset = offsetOf(words, index);
    if (kind === GATEWAY) {
      const message = readGateway(at);
      message.offset = offset;
      items.push(message);
    } else if (kind === DETAILS) {
      const length = uint32(at + 2) === 0 ? "after" : "whole";
      const frame: FrameDetails = { method_id: uint32(at + 1), length, body: bytes(at + 3) };
      items[items.length - 1]!.frame = frame;
    } else {
      items.push({ kind: "error", offset, error: readError(at) });
    }
  }
}
