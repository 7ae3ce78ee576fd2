/**
 * Calls that leave one record: of a message, or of a fault.
 * @module
 */

import { load } from "./area.js";
import { EncodeError, readError, type DecodeError } from "./errors.js";
import { module } from "./module.js";

/** Where the module puts the only record there is. */
const ONLY = 0;

/**
 * Reads a JSON message and gives its record's place. Throws a `DecodeError`, which tells where the
 * message begins in its stream if the caller knows.
 */
export function read(what: number, length: number, more: number, streamOffset?: number): number {
  const at = module().parse(what, length, more);
  if (at < 0) throw fault(streamOffset);
  load();
  return at;
}

/** Why the last message could not be read. */
export function fault(streamOffset?: number): DecodeError {
  load();
  return readError(ONLY, streamOffset);
}

/** Reads a body of the gateway and gives its record's place. Throws a `DecodeError`. */
export function readBody(id: number, methodId: number, format: number, length: number): number {
  const at = module().parse_gateway(id, methodId, format, length);
  if (at < 0) throw fault();
  load();
  return at;
}

/** Why nothing was built. */
export function refusal(): EncodeError {
  load();
  const { kind, message, field } = readError(ONLY);
  return new EncodeError(kind, message, field);
}
