// The messages of jambonz and rtpbridge as lines: `< ` what the server said, `> ` what its client.
import { CallTracker, DecodeError, jambonz, rtpbridge } from "../dist/api.js";
import { errorMembers, sameAs } from "./lines.mjs";

/** Members of the command's own that a message's cannot have. */
const META = ["source", "kind", "offset", "verdict", "t_ms", "conn", "dir", "text", "body"];

function* rows(bytes) {
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const dir = line.startsWith("< ") ? "in" : "out";
    if (line.trim() !== "") yield { dir, text: line.slice(2) };
  }
}

/** A line of a message as it is on the wire, or of what is wrong with it. */
function told(dir, read, judge, fail) {
  try {
    const { kind, message } = read();
    const members = Object.entries(message).filter(([name]) => !META.includes(name));
    return { kind, dir, ...judge?.(), ...Object.fromEntries(members) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    fail?.();
    return { dir, ...errorMembers(error) };
  }
}

export function* jambonzLines(_chunks, _options, bytes) {
  const calls = new CallTracker("jambonz", { capacity: 4096, seed: 0n });
  for (const { dir, text } of rows(bytes)) {
    if (dir === "out") {
      yield told(dir, () => {
        const read = jambonz.parseApplication(text);
        if (read.kind === "unknown") return { kind: read.kind, message: read.message };
        return { kind: read.kind, message: read };
      });
      continue;
    }
    let message;
    const read = () => {
      message = jambonz.parse(text);
      sameAs(message, jambonz.view(text));
      return { kind: message.kind, message };
    };
    const judge = () => {
      calls.onSession(message, 0);
      if (message.kind !== "call_status") return {};
      return { verdict: calls.observe(message, 0).name };
    };
    yield told(dir, read, judge, () => calls.announceGap());
  }
  calls.free();
}

export function* rtpbridgeLines(_chunks, _options, bytes) {
  const calls = new CallTracker("rtpbridge", { capacity: 256, seed: 0n });
  const asked = new Map();
  for (const { dir, text } of rows(bytes)) {
    if (dir === "out") {
      yield told(dir, () => {
        ask(asked, text);
        const message = rtpbridge.parseRequest(text);
        return { kind: message.kind, message };
      });
      continue;
    }
    let message;
    let method;
    const read = () => {
      message = rtpbridge.parse(text);
      sameAs(message, rtpbridge.view(text));
      if (message.kind === "response" && typeof message.id === "string") {
        method = asked.get(message.id)?.shift();
        message = rtpbridge.parseResponse(method ?? "", text);
      }
      return { kind: message.kind, message };
    };
    const judge = () => {
      if (message.kind === "response") {
        if (method !== undefined) calls.onResult(method, message, 0);
        return {};
      }
      const verdict = calls.follow(message, 0);
      return verdict === undefined ? {} : { verdict: verdict.name };
    };
    yield told(dir, read, judge, () => calls.announceLoss());
  }
  calls.free();
}

/** Remembers what a request asks for, also of one that is not quite right. */
function ask(asked, text) {
  let request;
  try {
    request = JSON.parse(text);
  } catch {
    // A request that is cut may name its id and method all the same.
    const id = /"id":\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    const method = /"method":\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    if (id === undefined || method === undefined) return;
    request = { id: JSON.parse(id), method: JSON.parse(method) };
  }
  const { id, method } = Array.isArray(request) ? { id: request[0], method: request[1] } : request ?? {};
  if (typeof id !== "string" || typeof method !== "string") return;
  if (!asked.has(id)) asked.set(id, []);
  asked.get(id).push(method);
}
