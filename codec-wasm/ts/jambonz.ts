/**
 * jambonz: the messages of its WebSocket API, both ways.
 * @module
 */

import { json, putJson, span, W } from "./area.js";
import { built } from "./build.js";
import {
  PLACES,
  readAck,
  readCommand,
  readMessage,
  type Ack,
  type CallInfo,
  type Command,
  type Message,
} from "./generated/jambonz.js";
import { MessageView } from "./generated/views/jambonz.js";
import { read } from "./read.js";
import type { JsonText, JsonValue } from "./values.js";
import { readView, turn, type View } from "./view.js";

export * from "./generated/jambonz.js";

/** The WebSocket subprotocol that jambonz offers. */
export const SUBPROTOCOL = "ws.jambonz.org";

/** How long jambonz waits for an acknowledgement unless it is set up otherwise, in ms. */
export const ACK_TIMEOUT_MS = 5000;

/**
 * The largest message that jambonz takes unless it is set up otherwise, in bytes: it closes the
 * connection with 1009 on a larger one.
 */
export const MAX_APPLICATION_MESSAGE = 24 * 1024;

/** A message of an application whose type is not known. */
export interface UnknownMessage {
  kind: "unknown";
  type: string;
  message: JsonValue;
}

/** A message of an application. */
export type ApplicationMessage = (Ack & { kind: "ack" }) | Command | UnknownMessage;

/** Parses a message of jambonz: the text of one frame. Throws a `DecodeError`. */
export function parse(text: JsonText): Message {
  return readMessage(read(0, putJson(text), 0));
}

/**
 * Parses a message as {@link parse} does, all of it, and makes of it only what is read of the view:
 * for who reads a few of its members. Throws a `DecodeError`.
 */
export function view(text: JsonText): View<Message> {
  return new MessageView(readView(0, putJson(text), 0), turn) as unknown as View<Message>;
}

const UNKNOWN = 255;

/** Parses a message that an application sends. Throws a `DecodeError`. */
export function parseApplication(text: JsonText): ApplicationMessage {
  const at = read(1, putJson(text), 0);
  if (W[at * 2] === UNKNOWN) {
    return { kind: "unknown", type: span(at + 1), message: json(at + 2) };
  }
  const isAck = W[at * 2] === PLACES.Ack;
  return isAck ? (readAck(at) as Ack & { kind: "ack" }) : readCommand(at);
}

/** What is to be built: what was parsed, or what is on the wire. */
export type Draft =
  | Message
  | ApplicationMessage
  | { type: string; [member: string]: unknown };

/** Builds a message of either side. Throws an `EncodeError`. */
export function encode(message: Draft): string {
  if (message.kind === "unknown") {
    // An application's holds all that was read; jambonz's may have a member of that name, and has an id.
    const isWhole = "message" in message && !("msgid" in message);
    return isWhole ? built(1, message.message as object, []) : built(0, message, ["kind"]);
  }
  const isOfApplication = message.type === "ack" || message.type === "command";
  return built(isOfApplication ? 1 : 0, message, ["kind"]);
}

/** Builds the acknowledgement of a message, with or without verbs to be run. */
export function ack(message: Message | string, verbs?: readonly object[]): string {
  const msgid = typeof message === "string" ? message : message.msgid;
  return encode({ type: "ack", msgid, ...(verbs === undefined ? {} : { data: verbs }) });
}

/** Whether jambonz waits for this message to be acknowledged. */
export function isAckNeeded(message: Message): boolean {
  switch (message.kind) {
    case "session_new":
    case "session_reconnect":
    case "session_redirect":
    case "session_adulting":
    case "dial_confirm":
    case "verb_hook":
    case "queue_status":
      return true;
    default:
      return false;
  }
}

/** What a message says about a leg, if it carries that. */
export function callOf(message: Message): CallInfo | undefined {
  switch (message.kind) {
    case "call_status":
    case "verb_hook":
    case "session_new":
    case "session_reconnect":
    case "session_redirect":
    case "session_adulting":
    case "dial_confirm":
    case "queue_status":
      return message.data;
    default:
      return undefined;
  }
}

/** The leg that a message is about: its data's, or else the session's. */
export function legSid(message: Message): string | undefined {
  return callOf(message)?.call_sid ?? message.call_sid ?? undefined;
}

