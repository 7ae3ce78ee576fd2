// Views: that they say what is parsed, and when they may be read.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

import { CallTracker, DecodeError, FrameDecoder, StaleViewError, callUpdate, init, jambonz, rtpbridge, voicetyped } from "../dist/node.js";

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

const SYSTEMS = [
  ["jambonz", captured("jambonz"), jambonz.parse, jambonz.view],
  ["rtpbridge", captured("rtpbridge"), rtpbridge.parse, rtpbridge.view],
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

for (const [system, texts, parse, view] of SYSTEMS) {
  test(`views of ${system} have the members that are parsed`, () => {
    assert.ok(texts.length > 10);
    for (const text of texts) {
      const parsed = outcome(() => parse(text));
      // A capture of HTTP has other messages, too.
      if (parsed.offset !== undefined) continue;
      const viewed = view(text);
      for (const [name, value] of Object.entries(parsed)) {
        if (name in viewed) assert.deepEqual(plain(viewed[name]), value, `${name} of ${text}`);
      }
      assert.deepEqual(viewed.toJSON(), parsed);
      assert.equal(Object.getPrototypeOf(viewed.toJSON()), Object.prototype);
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
  const last = jambonz.view(RINGING);
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
