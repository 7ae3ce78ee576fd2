/**
 * The few members of a message that tell of a call: what the module is handed of it.
 * @module
 */

import type { CallEvent, Known } from "./generated/gateway.js";
import { EVENT_TYPE } from "./generated/gateway.js";
import type { CallInfo, Message as JambonzMessage } from "./generated/jambonz.js";
import { stringify } from "./json.js";
import { callOf } from "./jambonz.js";
import type { Event as RtpbridgeEvent, Response } from "./rtpbridge.js";
import type { System } from "./tracker.js";
import type { Event as VoicetypedEvent } from "./voicetyped.js";

/** Messages that tell of calls, and others, which do not. */
export type Trackable =
  | Known
  | JambonzMessage
  | RtpbridgeEvent
  | VoicetypedEvent
  | Response
  | { kind: "unknown" | "error" };

type Fields = (string | undefined)[];

/** Whether a message has what those of a system always have. */
export function isOf(system: System, message: object): boolean {
  switch (system) {
    case "voicetyped":
      return "form" in message && "session_id" in message && "timestamp" in message;
    case "jambonz":
      return "msgid" in message && "type" in message;
    case "rtpbridge":
      return "event" in message && typeof message.event === "string" && "data" in message;
    default:
      return "event_type" in message && "call_sid" in message;
  }
}

/** The longest marks come first: any message may have more members than are known. */
const BY_MARKS: readonly System[] = ["voicetyped", "jambonz", "rtpbridge", "gateway"];

/** The system that a message is of, by its members. */
export function systemOf(message: object): System | undefined {
  return BY_MARKS.find((system) => isOf(system, message));
}

/** What a tracker of a system is handed of an event; `undefined` if it is none of a call. */
export function fieldsOf(system: string, message: object): Fields | undefined {
  switch (system) {
    case "gateway": {
      const event = message as CallEvent;
      return [eventType(event), event.call_sid];
    }
    case "jambonz": {
      const event = message as JambonzMessage;
      return event.kind === "call_status" ? callFields(event.data) : undefined;
    }
    case "rtpbridge":
      return endpointFields(message as RtpbridgeEvent);
    default:
      return voiceFields(message as VoicetypedEvent);
  }
}

/** What the module is handed to tell a message in the words of all systems. */
export function updateFields(system: string, message: object): Fields | undefined {
  if (system === "gateway") {
    const event = message as CallEvent;
    const { call_sid, status, q850_cause, timestamp_ms } = event;
    return [eventType(event), call_sid, status, String(q850_cause), String(timestamp_ms)];
  }
  if (system === "jambonz") {
    const event = message as JambonzMessage;
    const call = callOf(event);
    if (call === undefined) return undefined;
    const hook = event.kind === "verb_hook" ? event.data : undefined;
    const onHold = hook?.on_hold === undefined || hook.on_hold === null ? undefined : "";
    // Such a status tells what is wrong with an acknowledgement, and nothing new of the call.
    const error = event.kind === "call_status" ? (event.data.error ?? undefined) : undefined;
    return [
      event.kind,
      ...callFields(call),
      hook?.event ?? undefined,
      onHold,
      error === undefined ? undefined : "",
    ];
  }
  return fieldsOf(system, message);
}

function eventType(event: CallEvent): string {
  const { event_type } = event;
  return String(typeof event_type === "number" ? event_type : EVENT_TYPE[event_type]);
}

function callFields(call: CallInfo): Fields {
  const { call_sid, call_status, direction, parent_call_sid, sip_status, headers } = call;
  // A number is the status of another call.
  const status = typeof call_status === "number" ? undefined : call_status;
  return [
    call_sid ?? undefined,
    status ?? undefined,
    direction ?? undefined,
    parent_call_sid ?? undefined,
    sip_status === undefined || sip_status === null ? undefined : String(sip_status),
    headers === undefined || headers === null ? undefined : stringify(headers),
  ];
}

function endpointFields(event: RtpbridgeEvent): Fields {
  const data = event.data as Record<string, unknown> | null;
  const text = (name: string) => {
    const value = data?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const name = event.kind === "serialization_failed" ? "error" : event.event;
  return [
    event.kind === "unknown" ? undefined : name,
    text("endpoint_id"),
    text("old_state"),
    text("new_state"),
    text("reason"),
    text("state"),
  ];
}

function voiceFields(event: VoicetypedEvent): Fields {
  const reason = event.kind === "call_terminated" ? event.payload.reason : undefined;
  return [
    event.kind,
    event.session_id,
    event.event_id ?? undefined,
    event.timestamp,
    reason ?? undefined,
  ];
}

/** What a tracker is handed of a message that may begin a session. */
export function sessionFields(message: JambonzMessage): Fields {
  const call = callOf(message);
  return [message.kind, ...(call === undefined ? [] : callFields(call))];
}

/** What a tracker is handed of a result: endpoints and their states. */
export function resultFields(method: string, result: unknown): Fields {
  const fields: Fields = [method];
  const put = (value: unknown) => {
    // A result that was parsed without its method is any JSON.
    const { endpoint_id, state } = (value ?? {}) as { endpoint_id?: unknown; state?: unknown };
    if (typeof endpoint_id === "string") {
      fields.push(endpoint_id, typeof state === "string" ? state : undefined);
    }
  };
  if (typeof result !== "object" || result === null) return fields;
  const { endpoints } = result as { endpoints?: unknown };
  if (Array.isArray(endpoints)) endpoints.forEach(put);
  else put(result);
  return fields;
}
