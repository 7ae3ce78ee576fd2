// Names that all parts of the board share.

/** @import { Source } from "./types.js" */

/** @type {readonly Source[]} */
export const SOURCES = ["gateway", "voicetyped", "rtpbridge", "jambonz"];

/** Phases in the order of a call's life. */
export const PHASES = /** @type {const} */ ([
  "unknown",
  "created",
  "ringing",
  "early_media",
  "answered",
  "held",
  "ended",
]);

export const UNKNOWN = 0;
export const CREATED = 1;
export const ANSWERED = 4;
export const HELD = 5;
export const ENDED = 6;

/** How the page calls the phases. */
export const PHASE_TITLES = ["not told", "created", "ringing", "early media", "answered", "on hold", "ended"];

/** What is marked on a call's bar. */
export const MARK = /** @type {const} */ ({ digit: 0, speech: 1, flag: 2, fault: 3 });

/** The index of a phase by its name on the wire of callevents; a resumed call is answered.
 * @param {string} name */
export function phaseIndex(name) {
  if (name === "resumed") return ANSWERED;
  const index = PHASES.indexOf(/** @type {(typeof PHASES)[number]} */ (name));
  return index < 0 ? UNKNOWN : index;
}
