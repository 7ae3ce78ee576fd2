// How numbers, times and names are written.

/** A format of numbers, made when the first is written.
 * @param {Intl.NumberFormatOptions} options
 * @returns {(number: number) => string} */
function format(options) {
  /** @type {Intl.NumberFormat | undefined} */
  let made;
  return (number) => (made ??= new Intl.NumberFormat("en", options)).format(number);
}

/** @type {(number: number) => string} */
export const count = format({ maximumFractionDigits: 0 });
const compact = format({ notation: "compact", maximumFractionDigits: 1 });

/** Has the browser read its tables of how numbers are written: that takes longer than all else here. */
export function readFormats() {
  count(0);
  compact(0);
}

/** @param {number} number */
export const short = (number) => (number < 10_000 ? count(number) : compact(number));

/** @param {number} perSecond */
export const rate = (perSecond) => (perSecond < 10 && perSecond % 1 >= 0.05 ? perSecond.toFixed(1) : short(perSecond));

/** A length of time as on a clock: 0:07, 12:30, 1:02:03.
 * @param {number} ms */
export function clock(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** A length of time in words: 30 s, 2 min.
 * @param {number} ms */
export function span(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120 && seconds % 60) return `${seconds} s`;
  const minutes = seconds / 60;
  return minutes < 120 ? `${minutes % 1 ? minutes.toFixed(1) : minutes} min` : `${Math.round(minutes / 6) / 10} h`;
}

/** A call's id as far as it is needed to tell it from others.
 * @param {string} id */
export const shortId = (id) => (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id) ? id.slice(0, 8) : id);

/** @param {string} name in snake case */
export const words = (name) => name.replaceAll("_", " ");

/** How grave an end is.
 * @param {string} endClass
 * @param {boolean} [retryable] */
export function tone(endClass, retryable = false) {
  if (endClass === "normal" || endClass === "transferred") return "normal";
  if (endClass === "silent") return "unknown";
  const isWarning = retryable || ["busy", "no_answer", "cancelled"].includes(endClass);
  return isWarning ? "warn" : "bad";
}

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
