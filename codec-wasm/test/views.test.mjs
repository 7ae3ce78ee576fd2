// Views: that they say what is parsed, and when they may be read.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { inspect } from "node:util";

import { CallTracker, DecodeError, FrameDecoder, SseParser, StaleViewError, callUpdate, init, jambonz, rtpbridge, voicetyped } from "../dist/node.js";

await init();

const VECTORS = new URL("../../tests/vectors/", import.meta.url);

/** What servers said in the captures of a system. */
function captured(system) {
  const folder = new URL(`${system}/`, VECTORS);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"));
  return lines.map(JSON.parse).filter((row) => row.dir === "in" && row.text).map((row) => row.text);
}

const spoken = readFileSync(new URL("voicetyped/lf.sse", VECTORS), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("data:"))
  .map((line) => line.slice(5).trim());

/** Answers that have more than a result or an error. */
const ANSWERS = [
  '{"id":"1","result":null}',
  '{"id":"1","result":null,"error":null}',
  '{"id":null,"result":1}',
  '{"id":"1","result":1,"error":null}',
  '{"id":"1","result":5,"error":{"code":"X","message":"m"}}',
  '{"id":null,"result":null,"error":{"code":"X","message":"m","more":1}}',
];

const SYSTEMS = [
  ["jambonz", captured("jambonz"), jambonz.parse, jambonz.view],
  ["rtpbridge", [...captured("rtpbridge"), ...ANSWERS], rtpbridge.parse, rtpbridge.view],
  ["voicetyped", spoken, voicetyped.parseEvent, voicetyped.viewEvent],
];

const RINGING = '{"type":"call:status","msgid":"m","data":{"call_sid":"c","call_status":"ringing"}}';

function outcome(call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof DecodeError) return { ...error, message: error.message };
    throw error;
  }
}

/** All views in a view, each beside what was parsed, and the names of its members. */
function* views(view, parsed) {
  if (Array.isArray(view)) {
    for (const [at, item] of view.entries()) yield* views(item, parsed[at]);
  } else if (typeof view?.toJSON === "function") {
    const members = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view)));
    const names = members.filter(([, { get }]) => get !== undefined).map(([name]) => name);
    yield [view, parsed, names];
    for (const name of names) yield* views(view[name], parsed[name]);
  }
}

for (const [system, texts, parse, view] of SYSTEMS) {
  test(`views of ${system} have the members that are parsed, and no others`, () => {
    assert.ok(texts.length > 10);
    for (const text of texts) {
      const parsed = outcome(() => parse(text));
      // A capture of HTTP has other messages, too.
      if (parsed.offset !== undefined) continue;
      const viewed = view(text);
      const all = [...views(viewed, parsed)];
      for (const [view, parsed, names] of all) {
        for (const name of names) assert.deepEqual(plain(view[name]), parsed[name], `${name} of ${text}`);
      }
      assert.deepEqual(viewed.toJSON(), parsed);
      assert.equal(Object.getPrototypeOf(viewed.toJSON()), Object.prototype);
      view(text);
      for (const [view, , names] of all) {
        for (const name of names) assert.throws(() => view[name], StaleViewError, name);
        assert.throws(() => view.toJSON(), StaleViewError);
      }
    }
  });

  test(`what is wrong with a message of ${system} is wrong with its view`, () => {
    for (const text of texts.slice(0, 40)) {
      for (let at = 0; at < text.length; at += 7) {
        for (const wrong of [text.slice(0, at), `${text.slice(0, at)}[${text.slice(at)}`, text.replace(/"/g, (quote, place) => (place === at ? "1" : quote))]) {
          const told = (read) => outcome(() => read(wrong));
          assert.deepEqual(plain(told(view)), told(parse), wrong);
        }
      }
    }
  });
}

/** A value without views in it. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value?.toJSON === "function" ? value.toJSON() : value;
}

test("a view of nested records and lists has views in it", () => {
  const stats = captured("rtpbridge").find((text) => text.includes('"stats"') && text.includes('"rtt_ms"'));
  const [view, parsed] = [rtpbridge.view(stats), rtpbridge.parse(stats)];
  assert.equal(view.kind, "stats");
  assert.equal(view.data.endpoints.length, parsed.data.endpoints.length);
  assert.equal(view.data.endpoints[0].inbound.packets, parsed.data.endpoints[0].inbound.packets);
  assert.equal(view.data.endpoints[0].rtt_ms, parsed.data.endpoints[0].rtt_ms);
});

test("a view stands until the next one is made, whatever else is done", () => {
  const view = jambonz.view(RINGING);
  const { data } = view;
  // All that the module does meanwhile, also what takes more memory.
  const calls = new CallTracker("jambonz", { capacity: 100_000, seed: 1n });
  assert.equal(calls.observe(view, 0).name, new CallTracker("jambonz").observe(jambonz.parse(RINGING), 0).name);
  assert.deepEqual(callUpdate(view), callUpdate(jambonz.parse(RINGING)));
  assert.equal(JSON.parse(jambonz.ack(view)).msgid, "m");
  assert.throws(() => jambonz.parse("["), DecodeError);
  new FrameDecoder().push(new Uint8Array(1 << 20));
  jambonz.parse(JSON.stringify({ type: "x", msgid: "long", data: "x".repeat(4 << 20) }));
  assert.equal(data.call_status, "ringing");
  assert.equal(view.data.call_sid, "c");
  assert.equal(view.type, "call:status");

  rtpbridge.view('{"event":"dtmf","data":{"digit":"5","duration_ms":120,"endpoint_id":"e"}}');
  assert.throws(() => view.kind, StaleViewError);
  assert.throws(() => data.call_sid, StaleViewError);
  assert.throws(() => JSON.stringify(view), StaleViewError);
  // One that cannot be made ends the last one, too: its message has taken the place.
  assert.equal(inspect(view), `[${new StaleViewError()}]`);
  const last = jambonz.view(RINGING);
  assert.equal(inspect(last), inspect(jambonz.parse(RINGING)));
  assert.equal(inspect({ data: last.data }), inspect({ data: jambonz.parse(RINGING).data }));
  assert.throws(() => jambonz.view("["), DecodeError);
  assert.throws(() => last.kind, StaleViewError);
});

test("what no field is for is in a view's object", () => {
  const text = '{"type":"call:status","msgid":"m","é":[1],"__proto__":2,"data":{"call_sid":"c","long":12345678901234567890}}';
  const object = jambonz.view(text).toJSON();
  assert.deepEqual(object, jambonz.parse(text));
  assert.equal(object.data.long, 12345678901234567890n);
  assert.deepEqual(object["é"], [1]);
  assert.ok(Object.hasOwn(object, "__proto__"));
});

test("a view reads whole numbers beyond doubles, texts of all scripts, and answers", () => {
  const view = rtpbridge.view('{"id":"日本 → \\u00e9","result":{"n":18446744073709551615}}');
  assert.equal(view.id, "日本 → é");
  assert.deepEqual(view.result, { n: 18446744073709551615n });
  const refusal = rtpbridge.view('{"id":"1","error":{"code":"X","message":"no"}}');
  assert.equal(refusal.error.message, "no");
  assert.equal(refusal.result, undefined);
});

test("bytes and events of a stream can be viewed", () => {
  const bytes = new TextEncoder().encode(`  ${RINGING}`);
  const { buffer } = bytes;
  for (const input of [bytes, bytes.subarray(2), buffer, new DataView(buffer), Buffer.from(RINGING)]) {
    assert.equal(jambonz.view(input).data.call_sid, "c");
  }
  const common = '"event_id":"e","session_id":"s → é","timestamp":""';
  const stream = `event: dtmf_received\ndata: {${common},"digit":"5"}\n\ndata: {${common}}\n\n`;
  const [dtmf, nameless] = new SseParser().push(new TextEncoder().encode(stream));
  const view = voicetyped.viewEvent(dtmf);
  assert.deepEqual([view.kind, view.session_id, view.payload.digit], ["dtmf_received", "s → é", "5"]);
  assert.throws(() => voicetyped.viewEvent(nameless), (error) => error.streamOffset === nameless.offset);
});

test("what is built of a view, or with a view in it, is what is built of the message", () => {
  const event = '{"event_id":"1","session_id":"s","type":"dtmf_received","timestamp":"","digit":"5","extra":1}';
  for (const [text, parse, view, encode] of [
    [event, voicetyped.parseEvent, voicetyped.viewEvent, voicetyped.encode],
    [RINGING, jambonz.parse, jambonz.view, jambonz.encode],
    ['{"event":"dtmf","data":{"digit":"5","duration_ms":1,"endpoint_id":"e"}}', rtpbridge.parse, rtpbridge.view, rtpbridge.encode],
    ['{"id":"1","result":1}', rtpbridge.parse, rtpbridge.view, rtpbridge.encode],
  ]) {
    assert.equal(encode(view(text)), encode(parse(text)));
  }
  const { payload } = voicetyped.viewEvent(event);
  const draft = { kind: "dtmf_received", event_id: "2", session_id: "s", timestamp: "t", payload };
  assert.equal(JSON.parse(voicetyped.encode(draft)).digit, "5");
  assert.equal(JSON.parse(voicetyped.encode({ ...draft, form: "envelope" })).data.extra, 1);
});
