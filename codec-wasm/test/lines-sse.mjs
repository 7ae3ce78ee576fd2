// Event streams, and voicetyped's events in them or in lines, as lines.
import { CallTracker, DecodeError, SseParser, VoicetypedParser, voicetyped } from "../dist/api.js";
import { errorMembers, sameAs } from "./lines.mjs";

export function* sseLines(chunks) {
  const parser = new SseParser({ limit: 64 << 20 });
  for (const chunk of [...chunks, undefined]) {
    const items = chunk === undefined ? parser.finish() : parser.push(chunk);
    for (const { kind, offset, error, ...members } of items) {
      yield kind === "error" ? { offset, ...errorMembers(error) } : { kind, offset, ...members };
    }
  }
  parser.free();
}

class Judge {
  calls = new CallTracker("voicetyped", { capacity: 4096, seed: 0n });
  now = 0;

  constructor() {
    this.calls.onConnect();
  }

  verdict(event) {
    const at = Date.parse(event.timestamp);
    if (at > this.now) this.now = at;
    return this.calls.observe(event, this.now).name;
  }
}

export function* voicetypedLines(chunks, _options, bytes) {
  const judge = new Judge();
  const text = new TextDecoder().decode(bytes);
  if (/^\s*[<>{]/.test(text)) {
    for (const line of text.split("\n")) {
      if (line.trim() !== "") yield ofText(line.replace(/^[<>] /, ""), judge);
    }
    return;
  }
  const parser = new VoicetypedParser({ limit: 64 << 20 });
  const plain = new SseParser({ limit: 64 << 20 });
  for (const chunk of [...chunks, undefined]) {
    const items = chunk === undefined ? parser.finish() : parser.push(chunk);
    const texts = chunk === undefined ? plain.finish() : plain.push(chunk);
    for (const [at, item] of items.entries()) {
      if (item.kind === "error") {
        judge.calls.announceGap();
        const { sse } = item;
        const told = sse === undefined ? {} : { sse: { event: sse.event, id: sse.id }, raw: sse.data };
        yield { offset: item.offset, ...errorMembers(item.error), ...told };
      } else {
        const { offset, sse, ...event } = item;
        sameAs(event, voicetyped.viewEvent(texts[at]));
        const verdict = judge.verdict(event);
        yield { kind: event.kind, offset, verdict, sse, ...members(event, texts[at].data) };
      }
    }
  }
  parser.free();
  plain.free();
}

function ofText(text, judge) {
  try {
    const event = voicetyped.parseEvent(text);
    sameAs(event, voicetyped.viewEvent(text));
    return { kind: event.kind, verdict: judge.verdict(event), ...members(event, text) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    judge.calls.announceGap();
    return { ...errorMembers(error), raw: text };
  }
}

const META = ["source", "kind", "offset", "verdict", "sse", "raw", "body", "event_source"];

/** An event's members as on the wire, and its text if they do not say all of it. */
function members(event, text) {
  const found = {};
  for (const [name, value] of Object.entries(voicetyped.wire(event))) {
    if (value === undefined) continue;
    if (name === "source") found.event_source = value;
    else if (!META.includes(name)) found[name] = value;
  }
  // A payload that was null, or none, is told as an empty one.
  const wire = entries(text);
  if (event.form === "envelope") {
    const data = wire.findLast(([name]) => name === "data")?.[1];
    if (data === "null") found.data = null;
  }
  const kept = wire.filter(([name]) => name === "source" || !META.includes(name));
  const joined = `{${kept.map(([, value, key]) => `${key}:${value}`).join(",")}}`;
  return joined === text ? found : { ...found, raw: text };
}

/** The names, texts of values, and keys of an object, as they stand. */
function entries(text) {
  const found = [];
  const token = /\s*("(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+)/gy;
  let [depth, key, start, end, isKey] = [0, "", -1, 0, false];
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [, part] = match;
    const begin = token.lastIndex - part.length;
    if (depth === 1 && (part === "," || part === "}")) {
      if (start >= 0) found.push([JSON.parse(key), text.slice(start, end), key]);
      [start, isKey] = [-1, true];
    } else if (depth === 1 && isKey) {
      [key, isKey] = [part, false];
    } else if (depth === 1 && part !== ":" && start < 0) {
      start = begin;
    }
    if (part === "{" || part === "[") depth++;
    if (part === "}" || part === "]") depth--;
    if (depth === 1 && part === "{" && found.length === 0 && key === "") isKey = true;
    end = token.lastIndex;
  }
  return found;
}
