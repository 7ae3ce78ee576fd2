// Beside the peers, in one process, on one corpus: node bench.mjs [--quick]. Prints Markdown.
import { readFileSync, readdirSync } from "node:fs";

import { create, createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label, FieldDescriptorProto_Type as Type, FileDescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { createParser } from "eventsource-parser";

import { FrameDecoder, gateway, init, jambonz, rtpbridge, SseParser, voicetyped } from "../dist/node.js";

await init();
const QUICK = process.argv.includes("--quick");
const VECTORS = new URL("../../tests/vectors/", import.meta.url);
const utf8 = new TextDecoder();
let sum = 0;

/** What keeps a reader from being optimised away. */
function use(value) {
  sum += typeof value === "string" ? value.length : Number(value ?? 0);
}

/** Reads all members, of objects in the object too. */
function useAll(object) {
  for (const key in object) {
    const value = object[key];
    if (typeof value === "object" && value !== null) useAll(value);
    else use(value);
  }
}

/**
 * The time of one operation of each, in ns: of the fastest round, as other programs disturb the
 * others; rounds alternate, so that both see the same machine.
 */
function measure(count, ...bodies) {
  const rounds = QUICK ? 3 : 61;
  const times = bodies.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, body] of bodies.entries()) {
      const start = process.hrtime.bigint();
      body();
      times[at] = Math.min(times[at], Number(process.hrtime.bigint() - start) / count);
    }
  }
  return times;
}

const rows = [];
function compare(what, peer, wanted, count, ours, theirs) {
  const [our, their] = measure(count, ours, theirs);
  rows.push({ what, peer, our, their, ratio: their / our, wanted });
}

// Events of the gateway.
const all = new FrameDecoder().push(readFileSync(new URL("gateway/stream-600.bin", VECTORS)));
const events = all.filter((event) => event.kind === "call_event");
const envelopes = Buffer.concat(events.map((event) => gateway.encode(event)));
const protobufs = Buffer.concat(events.map((event) => gateway.encode(event, { body: "protobuf" })));
const bodies = events.map((event) => gateway.encodeBody(event, { body: "protobuf" }));
const TYPES = { bool: Type.BOOL, u32: Type.UINT32, i32: Type.INT32, u64: Type.UINT64, i64: Type.INT64, f64: Type.DOUBLE, text: Type.STRING };
const field = ([name, kind], at) => ({ name, number: at + 1, type: TYPES[kind] ?? Type.INT32, label: FieldDescriptorProto_Label.OPTIONAL });
const file = create(FileDescriptorProtoSchema, {
  name: "event.proto",
  syntax: "proto3",
  messageType: [{ name: "CallEvent", field: gateway.FIELDS.call_event.map(field) }],
});
const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: [file] }));
const schema = registry.getMessage("CallEvent");
const decoder = new FrameDecoder();
const protobuf = new FrameDecoder({ body: "protobuf" });
const four = (event) => {
  use(event.call_sid);
  use(event.status);
  use(event.event_type);
  use(event.timestamp_ms);
};
const fourOfTheirs = (event) => {
  use(event.callSid);
  use(event.status);
  use(event.eventType);
  use(event.timestampMs);
};
for (const [what, read, readTheirs, wanted] of [["four fields", four, fourOfTheirs, 5], ["all fields", useAll, useAll, 2]]) {
  const theirs = () => {
    for (const body of bodies) readTheirs(fromBinary(schema, body));
  };
  const ours = (decoder, bytes) => () => {
    for (const event of decoder.push(bytes)) read(event);
  };
  compare(`gateway, envelopes, ${what} read`, "@bufbuild/protobuf", wanted, events.length, ours(decoder, envelopes), theirs);
  compare(`gateway, protobuf, ${what} read`, "@bufbuild/protobuf", wanted, events.length, ours(protobuf, protobufs), theirs);
}

// Event streams.
const blocks = [];
const voice = readFileSync(new URL("voicetyped/lf.sse", VECTORS), "utf8").split("\n\n").filter((block) => block.includes("data:"));
for (let at = 0; at < 2000; at++) blocks.push(`${voice[at % voice.length]}\n\n`);
const stream = new TextEncoder().encode(blocks.join(""));
const chunks = [];
for (let at = 0; at < stream.length; at += 16_384) chunks.push(stream.subarray(at, at + 16_384));
const parser = new SseParser();
compare("event stream, bytes to events", "eventsource-parser and TextDecoder", 2, 2000, () => {
  for (const chunk of chunks) for (const event of parser.push(chunk)) use(event.data.length + event.type.length);
}, () => {
  const decoder = new TextDecoder();
  const peer = createParser({ onEvent: (event) => use(event.data.length + (event.event ?? "message").length) });
  for (const chunk of chunks) peer.feed(decoder.decode(chunk, { stream: true }));
});

// JSON messages.
const utf8Bytes = new TextEncoder();
const lines = (file) => readFileSync(new URL(file, VECTORS), "utf8").trim().split("\n");
const files = (folder, isWanted) => readdirSync(new URL(folder, VECTORS)).filter(isWanted).map((name) => folder + name);
const received = (file) => lines(file).map(JSON.parse).filter((row) => row.dir === "in" && row.text).map((row) => row.text);
const statuses = files("jambonz/", (name) => name.startsWith("captured."))
  .flatMap(received)
  .filter((text) => text.includes("call:status"));
const bridged = files("rtpbridge/", (name) => name.endsWith(".jsonl"))
  .flatMap(received)
  .filter((text) => text.startsWith('{"event"'));
const spoken = lines("voicetyped/lf.sse").filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
// Each side has a function of its own: what an engine learns of one's objects would slow the other's down.
const JSON_CASES = [
  ["jambonz call:status", statuses, jambonz.parse, jambonz.view, ({ type, data }) => {
    use(type);
    use(data.call_sid);
    use(data.call_status);
    use(data.sip_status);
  }, ({ type, data }) => {
    use(type);
    use(data.call_sid);
    use(data.call_status);
    use(data.sip_status);
  }],
  ["rtpbridge events", bridged, rtpbridge.parse, rtpbridge.view, ({ event, data }) => {
    use(event);
    use(data.endpoint_id);
    use(data.new_state);
    use(data.digit);
  }, ({ event, data }) => {
    use(event);
    use(data.endpoint_id);
    use(data.new_state);
    use(data.digit);
  }],
  ["voicetyped events", spoken, voicetyped.parseEvent, voicetyped.viewEvent, ({ type, event_id, session_id, timestamp }) => {
    use(type);
    use(event_id);
    use(session_id);
    use(timestamp);
  }, ({ type, event_id, session_id, timestamp }) => {
    use(type);
    use(event_id);
    use(session_id);
    use(timestamp);
  }],
];
for (const [name, texts, parse, view, four, fourOfTheirs] of JSON_CASES) {
  const all = texts.map((text) => utf8Bytes.encode(text));
  while (all.length < 250) all.push(...all);
  const compared = (what, wanted, ours, theirs) => {
    compare(`${name}, ${what} read`, "TextDecoder and JSON.parse", wanted, all.length, () => {
      for (const text of all) ours(text);
    }, () => {
      for (const text of all) theirs(JSON.parse(utf8.decode(text)));
    });
  };
  compared("four fields", 1.5, (text) => four(view(text)), fourOfTheirs);
  compared("all fields", 1, (text) => useAll(parse(text)), useAll);
}

/** What was done, by how the heading of a case begins. */
const WORK = {
  gateway: "decode the call events of a captured stream, and read them so",
  event: "make events of the bytes of a stream in chunks",
  jambonz: "view or parse captured messages from bytes, and read them so",
  rtpbridge: "view or parse captured events from bytes, and read them so",
  voicetyped: "view or parse the documented events from bytes, and read them so",
};

/** What is in the way of a goal that is missed. */
const NOTES = {
  "event stream, bytes to events":
    "Some 80 ns of ours are the module's. The rest makes the text, the objects and their strings, which a parser written in JavaScript has to make, too.",
  "rtpbridge events, four fields read":
    "Most of these messages have about 100 bytes. To hand over the bytes, to call the module and to make the text take 130 ns, a third of what `JSON.parse` takes for all.",
  "voicetyped events, four fields read":
    "As for rtpbridge: most of these messages are short.",
  "voicetyped events, all fields read":
    "An event has three members here that it does not have on the wire (`kind`, `form` and `payload`), and values of free JSON are checked by the module before `JSON.parse` makes them objects.",
};

/** A case in the form that all languages' reports have. */
function section({ what, peer, our, their, ratio, wanted }) {
  const lines = [
    [our, `| **callevents** | ${our.toFixed(0)} | 1.00 |`],
    [their, `| ${peer} | ${their.toFixed(0)} | ${ratio.toFixed(2)} |`],
  ];
  lines.sort(([one], [other]) => one - other);
  const isReached = ratio >= wanted;
  const goal = `- at least ${wanted}x as fast as ${peer}: ${ratio.toFixed(2)}x, ${isReached ? "reached" : "MISSED"}`;
  const note = isReached || NOTES[what] === undefined ? "" : `\n${NOTES[what]}\n`;
  const work = WORK[what.match(/^\w+/)[0]];
  return `### ${what}\n\nWork: ${work}.\n\n|  | ns/event | x ours |\n|---|--:|--:|\n${lines.map(([, line]) => line).join("\n")}\n\n${goal}\n${note}`;
}

console.log(`## In JavaScript

One process, one corpus, the fastest of alternating rounds, for one event. Node ${process.versions.node}.

${rows.map(section).join("\n")}`);
if (Number.isNaN(sum)) console.error("unread");
