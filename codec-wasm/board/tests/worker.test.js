// The worker's parts without a browser: what they keep, and what they take files for.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { after, before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ROOT } from "./harness.js";

// Modules ask for the package where the board's server has it.
const PACKAGE = new URL("codec-wasm/dist/node.js", ROOT).href;
const resolve = `export const resolve = (specifier, context, next) =>
  next(specifier === "/callevents/index.js" ? ${JSON.stringify(PACKAGE)} : specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);

// What waits for messages keeps Node running: it is closed in the end.
/** @type {MessageChannel[]} */
const channels = [];
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
  }
};

const { gateway } = await import(PACKAGE);
const { load, open } = await import("../js/worker/adapter.js");
const { Connection } = await import("../js/worker/connections.js");
const { read } = await import("../js/worker/file.js");
const { Model } = await import("../js/worker/model.js");

before(load);
after(() => channels.forEach((channel) => channel.port1.close()));

const VECTORS = new URL("tests/vectors/", ROOT);

/** @param {string} path in tests/vectors */
const vector = (path) => readFileSync(new URL(path, VECTORS));

/** @param {string} name
 * @param {BlobPart} bytes */
async function facts(name, bytes) {
  /** @type {import("../js/types.js").FileView} */
  const view = { name, source: null, size: 0, read: 0, lengthMs: 0, endMs: 0, hasTimes: false, failed: "", done: false };
  /** @type {import("../js/types.js").Fact[]} */
  const facts = [];
  /** @type {number[]} */
  const times = [];
  const take = (/** @type {import("../js/types.js").Fact} */ fact, /** @type {number} */ atMs) => {
    facts.push(fact);
    times.push(atMs);
  };
  await read(new File([bytes], name), view, take, new AbortController().signal);
  return { facts, times, source: view.source, view };
}

const REQUEST = {
  ...{ tab: /** @type {const} */ ("all"), first: 0, count: 10, selected: null },
  filter: { sources: /** @type {const} */ (["gateway", "voicetyped", "rtpbridge", "jambonz"]), phases: [], text: "" },
  seen: { rates: -1, transcripts: -1, problems: -1 },
};

test("calls that are over are let go of, also where nobody looks", async () => {
  const model = new Model(true);
  const end = { class: "normal", retryable: false };
  const take = (/** @type {number} */ number) => {
    const message = { number };
    const fact = { source: /** @type {const} */ ("jambonz"), kind: "call_status", call: `call-${number}`, message };
    model.take({ ...fact, phase: 1 }, number, number);
    model.take({ ...fact, phase: 6, end }, number, number);
    return new WeakRef(message);
  };
  const first = take(0);
  for (let number = 1; number < 5000; number += 1) take(number);
  setFlagsFromString("--expose-gc");
  await new Promise(setImmediate);
  runInNewContext("gc")();
  assert.equal(first.deref(), undefined);
  assert.equal(model.messages.jambonz, 10_000);
});

test("what is being said is shown again when it is said on, however much was said in between", () => {
  const model = new Model(true);
  const say = (/** @type {string} */ call, /** @type {string} */ text, final = false) => {
    const said = { who: /** @type {const} */ ("caller"), text, final };
    model.take({ source: "voicetyped", kind: "speech", call, said }, 0, 0);
  };
  const shown = () => model.view(REQUEST, 0, 0).transcripts?.list.map(({ text }) => text) ?? [];
  say("a", "I");
  say("a", "I need");
  assert.deepEqual(shown(), ["I need"]);
  for (let number = 0; number < 200; number += 1) say(`other-${number}`, "hello");
  assert(!shown().includes("I need"));
  say("a", "I need help", true);
  assert.equal(shown()[0], "I need help");
  say("other-199", "hello you", true);
  assert(shown().includes("hello you"));
});

test("a call that nothing is heard of is over until something is, where something could be heard", () => {
  const { performance } = globalThis;
  let pageMs = 0;
  globalThis.performance = /** @type {any} */ ({ now: () => pageMs });
  try {
    const model = new Model(true);
    const take = (/** @type {string} */ call, /** @type {Partial<import("../js/types.js").Fact>} */ more) => {
      const fact = { source: /** @type {const} */ ("jambonz"), kind: "call_status", call, verdict: /** @type {const} */ ("deliver") };
      model.take({ ...fact, ...more }, pageMs, pageMs);
    };
    const look = () => {
      const { counts, ends, rows, phases } = model.view({ ...REQUEST, tab: "flight" }, pageMs, pageMs);
      const of = ends.map((end) => `${end.count} ${end.class}`);
      return { inFlight: counts.inFlight, ended: counts.ended, ends: of, rows: rows.map(({ id }) => id).sort(), answered: phases[4] };
    };
    for (const call of ["told", "heard"]) {
      take(call, { phase: 1 });
      pageMs += 1000;
      take(call, { phase: 4 });
    }
    // Nobody listens.
    pageMs = 1_000_000;
    assert.deepEqual(look().ends, []);
    model.listen("jambonz", pageMs);
    pageMs += 100_000;
    assert.deepEqual(look().ends, []);
    pageMs += 100_000;
    look();
    pageMs += 10_000;
    assert.deepEqual(look(), { inFlight: 0, ended: 2, ends: ["2 silent"], rows: [], answered: 0 });
    take("told", { phase: 6, end: { class: "normal", retryable: false } });
    take("heard", { digit: "1" });
    assert.deepEqual(look(), { inFlight: 1, ended: 1, ends: ["1 normal"], rows: ["heard", "told"], answered: 1 });
    const rows = model.view({ ...REQUEST, tab: "all" }, pageMs, pageMs).rows.map(({ id, phase, endMs }) => [id, phase, endMs]);
    assert.deepEqual(rows, [["told", 6, pageMs], ["heard", 4, null]]);
    assert.equal(model.view({ ...REQUEST, tab: "ended" }, pageMs, pageMs).total, 1);
  } finally {
    globalThis.performance = performance;
  }
});

test("an endpoint that was transferred is in flight again where it arrives, and not for what comes late", async () => {
  const state = '{"event":"endpoint.state_changed","data":{"endpoint_id":"e","new_state":"connected","old_state":"connecting"}}';
  const out = '{"event":"endpoint.transferred_out","data":{"endpoint_id":"e","target_session_id":"s"}}';
  const into = '{"event":"endpoint.transferred_in","data":{"direction":"sendrecv","endpoint_id":"e","endpoint_type":"rtp","source_session_id":"s","state":"connected"}}';
  const outcome = async (/** @type {string[]} */ ...rows) => {
    const model = new Model(false);
    const { facts: all } = await facts("rows.jsonl", rows.join("\n"));
    all.forEach((fact, index) => model.take(fact, index, index));
    const { counts, rows: [row] } = model.view(REQUEST, 9, 9);
    return [counts.calls, counts.inFlight, counts.ended, row?.phase, row?.endClass];
  };
  assert.deepEqual(await outcome(state, out, state), [1, 0, 1, 6, "transferred"]);
  assert.deepEqual(await outcome(state, out, state, into), [1, 1, 0, 4, ""]);
});

test("what one capture tells is not taken for what another told, however alike they are", () => {
  const shown = ["a", "b"].map((call) => {
    const model = new Model(false);
    const said = { who: /** @type {const} */ ("caller"), text: call, final: true };
    model.take({ source: "voicetyped", kind: "speech_final", call, said }, 0, 0);
    model.take({ source: "voicetyped", kind: "x", call, verdict: "violation" }, 0, 0);
    const { transcripts, problems } = model.view(REQUEST, 0, 0);
    return [transcripts, problems].flatMap((list) => [list?.version, list?.list[0]?.id]);
  });
  shown[0]?.forEach((number, index) => assert.notEqual(number, shown[1]?.[index]));
});

test("what was lost is told, once a call and how much", async () => {
  const problems = async (/** @type {string} */ name, /** @type {BlobPart} */ bytes) => {
    const model = new Model(false);
    const { facts: all } = await facts(name, bytes);
    all.forEach((fact, index) => model.take(fact, index, index));
    const { problems, counts } = model.view(REQUEST, 0, 0);
    assert.equal(counts.flagged + counts.faults, 0);
    return problems?.list.map(({ call, what, kind, text }) => [call, what, kind, text]);
  };
  const rows = vector("rtpbridge/slow.jsonl");
  const counts = rows.toString().match(/(?<=\{\\"count\\":)\d+/g) ?? [];
  const lost = counts.reduce((sum, count) => sum + Number(count), 0);
  assert(counts.length > 20 && lost > 0);
  assert.deepEqual(await problems("slow.jsonl", rows), [["", "lost", "events_dropped", `${lost} in all`]]);
  const numbers = [0, 1, 4, 4, 4, 7];
  const frames = numbers.map((sequence_number) => gateway.encode({ kind: "audio_frame", call_sid: "c", sequence_number }));
  assert.deepEqual(await problems("audio.bin", Buffer.concat(frames)), [
    ["c", "lost", "audio_frame", "4 in all"],
    ["c", "repeat", "audio_frame", "2 in all"],
  ]);
});

test("a time that is missing or earlier spoils no age", async () => {
  const begun = 1_779_267_600_000;
  const outcome = async (/** @type {[string, number, number][]} */ ...events) => {
    const frames = events.map(([call_sid, event_type, atMs]) =>
      gateway.encode({ kind: "call_event", call_sid, event_type, timestamp_ms: atMs && begun + atMs }));
    const { facts: all, times, view } = await facts("frames.bin", Buffer.concat(frames));
    const model = new Model(false);
    all.forEach((fact, index) => model.take(fact, times[index], times[index]));
    const { rows } = model.view(REQUEST, view.endMs, view.endMs);
    return { ages: rows.map(({ startMs, endMs }) => (endMs ?? view.endMs) - startMs), lengthMs: view.lengthMs };
  };
  const [create, answer, hangup] = [1, 2, 3];
  const whole = await outcome(["a", create, 1], ["a", answer, 2000], ["a", hangup, 5001]);
  assert.deepEqual(whole, { ages: [5000], lengthMs: 5000 });
  // No time at the beginning, and none at the end.
  assert.deepEqual(await outcome(["a", create, 0], ["b", create, 1000], ["b", hangup, 4000]), { ages: [3000, 3000], lengthMs: 4000 });
  assert.deepEqual(await outcome(["a", create, 1], ["a", answer, 2001], ["a", hangup, 0]), { ages: [2000], lengthMs: 2000 });
  // The call that began first comes second; one ends before it was answered.
  assert.deepEqual(await outcome(["b", create, 9000], ["a", create, 1000], ["a", hangup, 4000]), { ages: [0, 3000], lengthMs: 8000 });
  assert.deepEqual(await outcome(["a", create, 1000], ["a", answer, 5000], ["a", hangup, 2000]), { ages: [4000], lengthMs: 4000 });
  const row = (/** @type {string} */ t_ms) => `{"t_ms":${t_ms},"dir":"in","text":${JSON.stringify('{"event":"x","data":{}}')}}`;
  assert.deepEqual((await facts("rows.jsonl", ["5", "1e400", "9"].map(row).join("\n"))).times, [0, 0, 4]);
});

test("transcripts and problems are those that the filter lets through, also when nothing new comes", () => {
  const model = new Model(false);
  const said = { who: /** @type {const} */ ("caller"), text: "hello", final: true };
  model.take({ source: "voicetyped", kind: "speech_final", call: "a", said }, 0, 0);
  model.take({ source: "voicetyped", kind: "x", call: "a", verdict: "violation" }, 0, 0);
  let seen = REQUEST.seen;
  const shown = (/** @type {string} */ text) => {
    const { transcripts, problems } = model.view({ ...REQUEST, seen, filter: { ...REQUEST.filter, text } }, 0, 0);
    const lengths = [transcripts?.list.length, problems?.list.length];
    seen = { ...seen, transcripts: transcripts?.version ?? seen.transcripts, problems: problems?.version ?? seen.problems };
    return lengths;
  };
  assert.deepEqual(shown(""), [1, 1]);
  assert.deepEqual(shown(""), [undefined, undefined]);
  assert.deepEqual(shown("b"), [0, 0]);
  assert.deepEqual(shown(""), [1, 1]);
});

test("calls that there is no place for are counted, each once", () => {
  const model = new Model(false);
  const take = (/** @type {number} */ number, /** @type {number} */ phase) =>
    model.take({ source: "jambonz", kind: "x", call: `call-${number}`, phase }, 0, 0);
  const seen = (/** @type {"flight" | "all"} */ tab) => {
    const { total, counts } = model.view({ ...REQUEST, tab }, 0, 0);
    return [total, counts.inFlight, counts.notShown];
  };
  for (let number = 0; number < 10_000; number += 1) take(number, 1);
  for (const phase of [1, 4, 5]) [10_000, 10_001].forEach((number) => take(number, phase));
  assert.deepEqual(seen("all"), [10_000, 10_000, 2]);
  // What ends in a capture is in flight no more, and one finds the place.
  take(0, 6);
  assert.deepEqual(seen("flight"), [9999, 9999, 2]);
  take(10_000, 4);
  assert.deepEqual(seen("flight"), [10_000, 10_000, 1]);
  for (let number = 1; number <= 10_000; number += 1) take(number, 6);
  assert.deepEqual(seen("all"), [10_000, 0, 2]);
});

test("calls are found by how they stand and why they ended, as that is shown", () => {
  const model = new Model(false);
  const take = (/** @type {string} */ call, /** @type {number} */ phase, name = "") =>
    model.take({ source: "jambonz", kind: "x", call, phase, ...(name && { end: { class: name, retryable: false } }) }, 0, 0);
  take("a", 3);
  take("b", 4);
  take("c", 6, "no_answer");
  const found = (/** @type {string} */ text) =>
    model.view({ ...REQUEST, filter: { ...REQUEST.filter, text } }, 0, 0).rows.map(({ id }) => id).join();
  const texts = ["early media", "answered", "no answer", "no_answer", "ended", "ringing"];
  assert.deepEqual(texts.map(found), ["a", "b", "c", "c", "c", ""]);
});

test("a call's detail shows all that a message has, and its bar tells no phase that is forgotten", () => {
  const model = new Model(false);
  const data = { kind: "mobile", offset: 3, numbers: [5n] };
  const fact = { source: /** @type {const} */ ("jambonz"), kind: "x", call: "a" };
  model.take({ ...fact, phase: 1, message: { kind: "x", offset: 9, data } }, 0, 0);
  const detail = () => model.view({ ...REQUEST, selected: "jambonz:a" }, 0, 0).detail;
  assert.deepEqual(JSON.parse(detail()?.recent[0]?.text ?? ""), { data: { ...data, numbers: ["5"] } });
  for (let change = 1; change <= 70; change += 1) model.take({ ...fact, phase: 4 + (change % 2) }, change, change);
  const segments = detail()?.row.segments ?? [];
  assert.equal(segments.length, 128);
  assert.deepEqual(segments.slice(0, 6), [0, 0, 8, 4, 9, 5]);
});

test("each channel of jambonz is one that speaks, and a dialled party's keys are digits", async () => {
  const hook = (/** @type {object} */ data) =>
    JSON.stringify({ type: "verb:hook", msgid: "m", call_sid: "c", hook: "/h", data: { call_sid: "c", call_status: "in-progress", ...data } });
  const speech = (/** @type {number} */ channel_tag, /** @type {string} */ transcript, is_final = false) =>
    hook({ speech: { language_code: "en", channel_tag, is_final, alternatives: [{ transcript, confidence: 1 }] } });
  const status = { call_sid: "c", call_status: "trying", direction: "inbound" };
  const begun = JSON.stringify({ type: "call:status", msgid: "m", call_sid: "c", data: status });
  const rows = [begun, speech(1, "how"), speech(2, "I"), speech(2, "I am well", true), speech(1, "how are you", true), hook({ dtmf: "5" })];
  const bargein = { call_sid: "c", event: "dtmf-bargein-detected", verb: "gather", dtmf: "7" };
  rows.push(JSON.stringify({ type: "verb:status", msgid: "m", call_sid: "c", data: bargein }), hook({ digits: "78" }));
  const { facts: all } = await facts("rows.jsonl", rows.join("\n"));
  const model = new Model(false);
  all.forEach((fact, index) => model.take(fact, index, index));
  const { transcripts, rows: [row] } = model.view(REQUEST, 9, 9);
  const said = transcripts?.list.map(({ who, text, final }) => [who, text, final]);
  assert.deepEqual(said, [["channel 2", "I am well", true], ["caller", "how are you", true]]);
  assert.equal(row?.digits, "578");
});

test("what requests did to an endpoint is known by their answers", async () => {
  const seen = async (/** @type {string} */ name) => {
    const model = new Model(false);
    const { facts: all } = await facts(name, vector(`rtpbridge/${name}`));
    all.forEach((fact, index) => model.take(fact, index, index));
    assert.equal(model.messages.rtpbridge, all.length);
    return model.view({ ...REQUEST, count: 1000 }, 0, 0);
  };
  // The capture ends before the end of one.
  assert.deepEqual((await seen("callcenter.jsonl")).counts.inFlight, 1);
  const { counts, rows, ends } = await seen("rtp.jsonl");
  assert.deepEqual([counts.inFlight, ends.map(({ class: name }) => name)], [0, ["normal"]]);
  const row = rows.find(({ id }) => id.startsWith("86fcc64b"));
  assert.deepEqual(row?.segments.filter((_, index) => index % 2), [1, 4, 6]);
});

test("an endpoint that came elsewhere before it went is in flight there", async () => {
  const row = (/** @type {number} */ conn, /** @type {string} */ dir, /** @type {object} */ message) =>
    JSON.stringify({ t_ms: 1, conn, dir, text: JSON.stringify(message) });
  const model = new Model(false);
  const { facts: all } = await facts("rows.jsonl", [
    row(1, "out", { id: "1", method: "endpoint.create_offer", params: { type: "rtp" } }),
    row(1, "in", { id: "1", result: { endpoint_id: "e", sdp_offer: "" } }),
    row(1, "out", { id: "2", method: "endpoint.transfer", params: { endpoint_id: "e", target_session_id: "s" } }),
    row(1, "in", { id: "2", result: { endpoint_id: "e", target_session_id: "s" } }),
    row(2, "in", { event: "endpoint.transferred_in", data: { direction: "sendrecv", endpoint_id: "e", endpoint_type: "rtp", source_session_id: "s", state: "connected" } }),
    row(1, "in", { event: "endpoint.transferred_out", data: { endpoint_id: "e", target_session_id: "s" } }),
  ].join("\n"));
  all.forEach((fact, index) => model.take(fact, index, index));
  const { counts, rows } = model.view(REQUEST, 9, 9);
  assert.deepEqual([counts.calls, counts.inFlight, rows[0]?.phase], [1, 1, 4]);
});

test("both forms of voicetyped's events tell of names, digits and words, and none twice", async () => {
  const seen = async (/** @type {string} */ name, /** @type {string | Buffer} */ bytes) => {
    const model = new Model(false);
    const { facts: all } = await facts(name, bytes);
    all.forEach((fact, index) => model.take(fact, index, index));
    const { rows: [row], transcripts } = model.view(REQUEST, 99, 99);
    return { label: row?.label, digits: row?.digits, said: transcripts?.list.map(({ text }) => text) };
  };
  const envelopes = vector("voicetyped/repository-envelopes.jsonl").toString();
  const label = "+15551234567 → +18001234567";
  const once = await seen("envelopes.jsonl", envelopes);
  assert.deepEqual([once.label, once.digits], [label, "5#"]);
  assert(once.said?.includes("I need a password reset"));
  assert.deepEqual(await seen("envelopes.jsonl", `${envelopes.trim()}\n${envelopes}`), once);
});

test("every message of jambonz that begins a session is taken up", () => {
  const decoder = open("jambonz");
  const verdicts = vector("jambonz/captured.dial-child-redirect-adulting.c2.jsonl")
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter((row) => row.dir !== "out")
    .flatMap((row) => decoder.push(row.text))
    .flatMap(({ verdict }) => verdict ?? []);
  decoder.free();
  assert(verdicts.length > 0);
  assert.deepEqual([...new Set(verdicts)], ["deliver"]);
});

test("bytes that could not be read are shown from where they are, however far into a message", async () => {
  const frame = (/** @type {number} */ length) => gateway.encode({ kind: "call_event", recording_url: "x".repeat(length), client_id: "!" });
  for (const length of [10, 700, 300_000, 1_000_000]) {
    const [before, broken] = [frame(50_000), frame(length)];
    broken[broken.length - 1] = 0xff;
    const { facts: all } = await facts("frames.bin", new Uint8Array([...before, ...broken, ...before]));
    const bytes = all[1]?.bytes;
    assert.equal(all[1]?.fault?.kind, "invalid_utf8");
    assert(bytes?.fault !== undefined);
    assert.equal(bytes.length, broken.length);
    assert.deepEqual(bytes.bytes, broken.slice(bytes.start, bytes.start + bytes.bytes.length));
    assert.equal(bytes.bytes[bytes.fault - bytes.start], 0xff, `a frame of ${broken.length} bytes`);
  }
  for (let length = 900; length < 940; length += 1) {
    const row = Buffer.from(`{"type":"call:status","msgid":"${"x".repeat(length)}\xff"}`, "latin1");
    const { facts: [fact] } = await facts("rows.jsonl", row);
    assert.equal(fact?.bytes?.bytes[(fact?.bytes?.fault ?? 0) - fact.bytes.start], 0xff);
  }
});

test("recordings are taken for what they are, however long their rows", async () => {
  for (const system of ["jambonz", "rtpbridge"]) {
    for (const name of readdirSync(new URL(system, VECTORS))) {
      // The bodies of hooks over HTTP are no messages of a connection.
      if (!name.endsWith(".jsonl") || name.includes("http-body")) continue;
      assert.equal((await facts(name, vector(`${system}/${name}`))).source, system, name);
    }
  }
  const text = JSON.stringify({ type: "session:new", msgid: "m", data: { call_sid: "c", tag: "x".repeat(2 << 20) } });
  const row = JSON.stringify({ t_ms: 1, dir: "in", text });
  for (const line of [text, row]) assert.equal((await facts("long.jsonl", line)).source, "jambonz");
  const event = JSON.stringify({ event_id: "1", session_id: "s", type: "call_started", timestamp: "", tag: "x".repeat(5000) });
  assert.equal((await facts("long.jsonl", event)).source, "voicetyped");
});

test("a row is looked through once, and rows are cut where they end", async () => {
  const status = (/** @type {string} */ tag) =>
    JSON.stringify({ type: "call:status", msgid: "m", data: { call_sid: "c", call_status: "trying", tag } });
  const { indexOf } = Uint8Array.prototype;
  let looked = 0;
  Uint8Array.prototype.indexOf = function (byte, start = 0) {
    const at = indexOf.call(this, byte, start);
    looked += (at < 0 ? this.length : at + 1) - start;
    return at;
  };
  try {
    const bytes = Buffer.from(`${status("a")}\n${status("é".repeat(1 << 20))}\n${status("b")}`);
    const { facts: all } = await facts("rows.jsonl", bytes);
    assert.deepEqual(all.map(({ kind }) => kind), ["trying", "trying", "trying"]);
    assert.equal(looked, bytes.length);
  } finally {
    Uint8Array.prototype.indexOf = indexOf;
  }
});

test("a row that is not UTF-8 is a fault, at the first byte that is not", async () => {
  const digit = (/** @type {string} */ id) =>
    `{"event":"dtmf","data":{"endpoint_id":"${id}","digit":"1","duration_ms":3}}`;
  const rows = { rtpbridge: digit("a\xff"), jambonz: '{"type":"call:status","msgid":"\xff"}', voicetyped: '{"event_id":"\xff","type":"x"}' };
  for (const [system, row] of Object.entries(rows)) {
    const { facts: [fact], source } = await facts("rows.jsonl", Buffer.from(row, "latin1"));
    assert.equal(source, system);
    assert.equal(fact?.fault?.kind, "invalid_utf8");
    assert.equal(fact?.fault?.offset, row.indexOf("\xff"));
    assert.deepEqual(fact?.bytes?.bytes, new Uint8Array(Buffer.from(row, "latin1")));
  }
  // A mark at the beginning is no part of the first row.
  const { facts: all } = await facts("rows.jsonl", `\uFEFF${digit("\uFEFFa")}\n${digit("b")}`);
  assert.deepEqual(all.map(({ call }) => call), ["\uFEFFa", "b"]);
});

test("recordings in all their forms are read, without what was said to the system", async () => {
  const event = '{"event":"vad.speech_started","data":{"endpoint_id":"e"}}';
  const request = '{"id":"1","method":"session.list"}';
  const row = (/** @type {number} */ t_ms, /** @type {string} */ dir, /** @type {string} */ text) =>
    JSON.stringify({ t_ms, dir, text });
  const decoded = (/** @type {number} */ t_ms, /** @type {string} */ dir, /** @type {string} */ text) =>
    JSON.stringify({ source: "rtpbridge", kind: "x", offset: 0, t_ms, dir, ...JSON.parse(text) });
  const forms = [
    [row(5, "in", event), row(9, "out", request), row(12, "in", event)],
    [decoded(5, "in", event), decoded(9, "out", request), decoded(12, "in", event)],
  ];
  for (const form of forms) {
    const { facts: all, times, source } = await facts("rows.jsonl", form.join("\n"));
    assert.equal(source, "rtpbridge");
    assert.deepEqual(all.map(({ kind, call }) => `${kind} ${call}`), Array(2).fill("vad_speech_started e"));
    assert.deepEqual(times, [0, 7]);
  }
  const { facts: marked } = await facts("marked.txt", `> ${request}\r\n< ${event}\r\n`);
  assert.deepEqual(marked.map(({ kind }) => kind), ["vad_speech_started"]);
});

test("a system is known by its messages' own members", async () => {
  const source = async (/** @type {string} */ text) => (await facts("rows.jsonl", text)).source;
  assert.equal(await source('{"id":"1","result":{"type":"x","session_id":"s"}}'), "rtpbridge");
  assert.equal(await source('{"event":"x","data":{"type":"x"}}'), "rtpbridge");
  assert.equal(await source('{"msgid":"m","data":{"event":"x","session_id":"s"},"type":"verb:hook"}'), "jambonz");
  assert.equal(await source('{"id":"1","result":[{"type":"x"'), "rtpbridge");
  // The first line that tells: others may be none, or cut.
  assert.equal(await source('null\n{"cut\n{"type":"call:status","msgid":"m"}'), "jambonz");
});

test("what was decoded is of the system that it says, and not every file is a capture", async () => {
  const decoded = (/** @type {string} */ source, /** @type {object} */ more) => JSON.stringify({ source, kind: "x", offset: 0, ...more });
  const event = { event_id: "1", session_id: "s", type: "x", timestamp: "" };
  assert.equal((await facts("rows.jsonl", decoded("voicetyped", event))).source, "voicetyped");
  assert.equal((await facts("rows.jsonl", decoded("rtpbridge", { id: "1", result: {} }))).source, "rtpbridge");
  const row = decoded("gateway", { call_sid: "c", event_type: "CHANNEL_CREATE" });
  await assert.rejects(facts("rows.jsonl", row), /rows.jsonl is a gateway's stream that is decoded already: open the stream/);
  for (const text of [decoded("sse", { type: "call_started", data: "" }), '{"name":"x"}', '{"name":\n1}']) {
    await assert.rejects(facts("rows.jsonl", text), /rows.jsonl is no capture that the board knows/);
  }
});

test("an event that the end of a stream has cut is told", async () => {
  const stream = vector("voicetyped/lf.sse");
  const { facts: whole } = await facts("whole.sse", stream);
  const { facts: cut } = await facts("cut.sse", stream.subarray(0, stream.length - 10));
  assert.deepEqual(cut.slice(0, -1), whole.slice(0, -1));
  assert.equal(cut.at(-1)?.fault?.kind, "truncated");
});

test("a message that the board makes nothing of costs no other one, and no connection", async () => {
  const digit = '{"event":"dtmf","data":{"endpoint_id":"e","digit":"1","duration_ms":3}}';
  const { facts: rows } = await facts("rows.jsonl", `${digit}\n{"event":"new.thing","data":null}\n${digit}`);
  assert.deepEqual(rows.map(({ kind, fault }) => fault?.kind ?? kind), ["dtmf", "unknown", "dtmf"]);

  const event = (/** @type {string} */ id, /** @type {string} */ type, more = "") =>
    `data: {"event_id":"${id}","session_id":"s","type":"${type}","timestamp":"2026-01-01T00:00:00Z"${more}}\n\n`;
  // The second event comes again, with a number that cannot be written: it is shown as it came.
  const started = event("1", "call_started", ',"caller_id":"a","called_number":"b"');
  const stream = started + event("1", "call_started", ',"x":1e400') + event("2", "thing");
  const { facts: all } = await facts("events.sse", stream);
  assert.deepEqual(all.map(({ kind }) => kind), ["call_started", "call_started", "thing"]);
  assert.match(new TextDecoder().decode(all[1]?.bytes?.bytes), /"x":1e400}$/);

  const { fetch } = globalThis;
  try {
    globalThis.fetch = async () => new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
    /** @type {import("../js/types.js").Fact[]} */
    const taken = [];
    let fails = true;
    const connection = new Connection("voicetyped", { base: "http://board.invalid", speed: 1, events: null }, (facts) => {
      if (fails) {
        fails = false;
        throw new TypeError("unexpected");
      }
      taken.push(...facts);
    });
    await connection.start();
    assert.deepEqual([connection.state, connection.cuts], ["ended", 0]);
    assert.equal(taken[0]?.fault?.text, "TypeError: unexpected");
    connection.free();
  } finally {
    globalThis.fetch = fetch;
  }
});

test("what a WebSocket brought is shown with its bytes where it could not be read, or breaks the order", async () => {
  const { WebSocket } = globalThis;
  // In the order in which it is written again.
  const status = (/** @type {string} */ is) =>
    `{"type":"call:status","msgid":"m","data":{"call_sid":"c","direction":"inbound","call_status":"${is}"}}`;
  const told = {
    rtpbridge: ['{"event":"stats","data":{"endpoints":[]}}', '{"event":"é"'],
    jambonz: [status("trying"), '{"type":"call:status","msgid":5}', status("completed"), status("ringing")],
  };
  try {
    for (const source of /** @type {const} */ (["rtpbridge", "jambonz"])) {
      globalThis.WebSocket = /** @type {any} */ (
        class extends EventTarget {
          readyState = 0;

          constructor() {
            super();
            setTimeout(() => {
              this.readyState = 1;
              this.dispatchEvent(new Event("open"));
              for (const data of told[source]) this.dispatchEvent(new MessageEvent("message", { data }));
              this.dispatchEvent(Object.assign(new Event("close"), { code: 1000 }));
            });
          }
        }
      );
      /** @type {import("../js/types.js").Fact[]} */
      const all = [];
      const wishes = { base: "http://board.invalid", speed: 1, events: null };
      const connection = new Connection(source, wishes, (facts) => void all.push(...facts));
      await connection.start();
      connection.free();
      assert.equal(connection.state, "ended");
      assert.equal(all[1]?.bytes?.fault, all[1]?.fault?.offset);
      const texts = all.map(({ bytes }) => bytes && new TextDecoder().decode(bytes.bytes));
      assert.deepEqual(texts, told[source].map((text, index) => (index > 0 ? text : undefined)));
    }
  } finally {
    globalThis.WebSocket = WebSocket;
  }
});

test("an event stream that breaks or is refused is taken up behind its last event", async () => {
  const { fetch, setTimeout } = globalThis;
  /** @type {(string | null)[]} */
  const ids = [];
  /** @type {number[]} */
  const waits = [];
  /** @type {string[]} */
  const states = [];
  const answer = (/** @type {BodyInit | null} */ body, status = 200) =>
    new Response(body, { status, headers: { "Content-Type": "text/event-stream" } });
  let isRead = false;
  const broken = new ReadableStream({
    pull(stream) {
      if (isRead) return stream.error(new TypeError("network error"));
      isRead = true;
      stream.enqueue(new TextEncoder().encode("retry: 1700\nid: 7\ndata: {}\n\nid: 8\ndata: cut"));
    },
  });
  const answers = [answer(broken), answer(null, 503), answer(null, 404), answer("")];
  try {
    // @ts-expect-error: no other form of it is used.
    globalThis.setTimeout = (/** @type {() => void} */ run, /** @type {number} */ ms) => setTimeout(run, (waits.push(ms), 0));
    globalThis.fetch = async (_, options) => {
      ids.push(new Headers(options?.headers).get("Last-Event-ID"));
      return answers.shift() ?? answer("");
    };
    /** @type {import("../js/types.js").Fact[]} */
    const all = [];
    const wishes = { base: "http://board.invalid", speed: 1, events: null };
    const connection = new Connection("voicetyped", wishes, (facts) => void all.push(...facts), (state) => states.push(state));
    await connection.start();
    assert.equal(connection.cuts, 1);
    connection.free();
    assert.deepEqual(ids, [null, "7", "7", "7"]);
    assert.deepEqual(all.map(({ fault }) => fault?.kind), ["missing_field", "truncated"]);
    assert.deepEqual(waits, [1700, 3400, 1500]);
    const seen = states.filter((state, index) => state !== states[index - 1]);
    const again = ["waiting", "connecting"];
    assert.deepEqual(seen, ["connecting", "open", ...again, ...again, ...again, "open", "ended"]);
  } finally {
    Object.assign(globalThis, { fetch, setTimeout });
  }
});

test("a connection that comes back leaves nothing behind, and one that was played to its end stays so", async () => {
  const { fetch, setTimeout } = globalThis;
  const wishes = { base: "http://board.invalid", speed: 1, events: null };
  try {
    let attempts = 0;
    /** @type {AbortSignal | undefined} */
    let signal;
    /** @type {() => void} */
    let enough = () => undefined;
    const done = new Promise((/** @type {(_: void) => void} */ resolve) => (enough = resolve));
    globalThis.fetch = async (_, options) => {
      signal = options?.signal ?? undefined;
      attempts += 1;
      if (attempts === 20) enough();
      throw new Error("down");
    };
    // @ts-expect-error: no other form of it is used.
    globalThis.setTimeout = (/** @type {() => void} */ run) => setTimeout(run, 0);
    const broken = new Connection("gateway", wishes, () => undefined);
    void broken.start();
    await done;
    assert(signal);
    assert(getEventListeners(signal, "abort").length <= 2);
    assert.equal(broken.cuts, 0);
    broken.free();

    globalThis.setTimeout = setTimeout;
    globalThis.fetch = async () => new Response(new Uint8Array(0));
    const played = new Connection("gateway", wishes, () => undefined);
    await played.start();
    assert.deepEqual([played.state, played.isOn], ["ended", false]);
    played.stop();
    assert.equal(played.state, "ended");
    played.free();
  } finally {
    Object.assign(globalThis, { fetch, setTimeout });
  }
});
