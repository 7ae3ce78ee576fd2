/**
 * What all systems say about a call, in the same words.
 * @module
 */

import { absent, bool, double, load, number, putFields } from "./area.js";
import { systemOf, updateFields, type Trackable } from "./facts.js";
import { END_CLASSES, PHASES, type EndClass, type Phase } from "./generated/words.js";
import { callOf, type Message as JambonzMessage } from "./jambonz.js";
import { module } from "./module.js";
import type { System } from "./tracker.js";
import type { Int64 } from "./values.js";

/** What one message says about one call, whichever system it came from. */
export interface CallUpdate {
  source: System;
  /** The call, by the name that its system gave it. */
  call_id: string;
  phase: Phase;
  /** When it got there, by the system's own clock, in ms since the Unix epoch. */
  at_ms?: Int64;
  /** Why it ended, if it did. */
  end?: EndReason;
}

/** Why a call ended. */
export interface EndReason {
  class: EndClass;
  /** The Q.850 cause. */
  q850?: number;
  /** The SIP status. */
  sip?: number;
  /** Whether the same call may succeed later. */
  retryable: boolean;
}

const SYSTEMS: readonly System[] = ["gateway", "jambonz", "rtpbridge", "voicetyped"];

/** What a message says in the words of all systems; `undefined` if it says nothing of the kind. */
export function callUpdate(message: Trackable): CallUpdate | undefined {
  const source = systemOf(message);
  const fields = source === undefined ? undefined : updateFields(source, message);
  if (source === undefined || fields === undefined) return undefined;
  if (module().update(SYSTEMS.indexOf(source), putFields(fields)) === 0) return undefined;
  load();
  const update: CallUpdate = { source, call_id: idOf(source, message), phase: PHASES[double(1)]! };
  if (!absent(2)) update.at_ms = number(2);
  if (!absent(3)) {
    const end: EndReason = { class: END_CLASSES[double(3)]!, retryable: bool(6) };
    if (!absent(4)) end.q850 = double(4);
    if (!absent(5)) end.sip = double(5);
    update.end = end;
  }
  return update;
}

function idOf(source: System, message: object): string {
  switch (source) {
    case "gateway":
      return (message as { call_sid: string }).call_sid;
    case "jambonz":
      return callOf(message as JambonzMessage)?.call_sid ?? "";
    case "rtpbridge":
      return (message as { data: { endpoint_id?: string } }).data.endpoint_id ?? "";
    default:
      return (message as { session_id: string }).session_id;
  }
}
