// What the Rust command prints of a file, made with the package: the same in Node and in a browser.
import { stringify } from "../dist/json.js";
import { gatewayLines } from "./lines-gateway.mjs";
import { jambonzLines, rtpbridgeLines } from "./lines-messages.mjs";
import { sseLines, voicetypedLines } from "./lines-sse.mjs";

const SYSTEMS = {
  gateway: gatewayLines,
  jambonz: jambonzLines,
  rtpbridge: rtpbridgeLines,
  sse: sseLines,
  voicetyped: voicetypedLines,
};

export function linesOf(flags, bytes) {
  const options = {};
  for (let at = 0; at < flags.length; at++) {
    const name = flags[at].slice(2);
    options[name] = flags[at + 1]?.startsWith("--") === false ? flags[++at] : true;
  }
  const size = options.chunk === undefined ? bytes.length : Number(options.chunk);
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const source = options.from;
  let text = "";
  for (const { kind, ...line } of SYSTEMS[source](chunks, options, bytes)) {
    text += `${print({ source, kind, ...line })}\n`;
  }
  return text;
}

/** A line; numbers beyond doubles, which JSON can have and JavaScript cannot, as one of them. */
function print(line) {
  const beyond = (_, value) => (value === Infinity ? "\0beyond" : value);
  const text = stringify(line);
  if (!text.includes("null")) return text;
  try {
    return JSON.stringify(line, beyond).replaceAll('"\\u0000beyond"', "1e999");
  } catch {
    return text;
  }
}

/** Sees to it that a view has the members that the parsed message has, in the same order. */
export function sameAs(message, view) {
  const [seen, read] = [stringify(view), stringify(message)];
  if (seen !== read) throw new Error(`a view of ${read} is ${seen}`);
}

/** The members of an error's line. */
export function errorMembers(error) {
  const field = error.field === undefined ? {} : { field: error.field };
  return { kind: "error", error: error.kind, ...field, at: error.offset, message: error.message };
}

export function base64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
