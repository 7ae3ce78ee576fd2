/**
 * Why calls end, as ITU-T Q.850 numbers it.
 * @module
 */

import { CAUSES, CAUSE_CLASSES, type CauseClass } from "./generated/words.js";
import { module } from "./module.js";

/** A cause. */
export interface Cause {
  number: number;
  /** The name that Q.850 gives it, as `User busy`; `undefined` for one that it does not name. */
  name: string | undefined;
  /** What it is about. */
  class: CauseClass;
  /** Whether the same call may succeed later: the user was busy or did not answer. */
  retryable: boolean;
  /** The SIP status that corresponds to it by RFC 3398; `undefined` if none does. */
  sip: number | undefined;
}

/** What is known of the cause with this number; `undefined` for what is no cause (0, above 127). */
export function cause(number: number): Cause | undefined {
  // The module takes 32 bits of a number and no more.
  const known = (number | 0) === number ? module().cause(number) : 0;
  if (known === 0) return undefined;
  return {
    number,
    name: CAUSES[number],
    class: CAUSE_CLASSES[(known & 0xff) - 1]!,
    retryable: (known & 0x100) !== 0,
    sip: known >>> 16 === 0 ? undefined : known >>> 16,
  };
}

/** The cause that corresponds to a final SIP status by RFC 3398, if one does. */
export function fromSip(status: number): Cause | undefined {
  return (status | 0) === status ? cause(module().cause_of_sip(status)) : undefined;
}
