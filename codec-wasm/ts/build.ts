/**
 * Building JSON messages.
 * @module
 */

import { outputText, putJson, putText } from "./area.js";
import { EncodeError } from "./errors.js";
import { stringify } from "./json.js";
import { module } from "./module.js";
import { refusal } from "./read.js";
import { whole } from "./view.js";

/** Builds a message, without the members `without`; `name` is the method of a response. */
export function built(
  what: number,
  message: object,
  without: readonly string[],
  name = "",
): string {
  const all = whole(message);
  const members = without.length === 0 ? all : { ...all };
  for (const member of without) delete (members as Record<string, unknown>)[member];
  const text = stringify(members);
  // JSON has neither NaN nor infinities, and writes them so.
  if (text.includes("null")) refuseInfinite(members);
  const length = putJson(text);
  const more = name === "" ? 0 : putText(name, length);
  if (module().build(what, length, more) === 1) return outputText();
  throw refusal();
}

function refuseInfinite(members: object): void {
  JSON.stringify(members, (name, value: unknown) => {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new EncodeError("not_finite", `${name}: ${value} cannot be written in JSON`, name);
    }
    return typeof value === "bigint" ? 0 : value;
  });
}
