// What is said after an exception has left the module in the middle of a call, and of wrong arguments.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as callevents from "../dist/node.js";

const { SseParser, FrameDecoder, CallTracker, AudioTracker, StateChain, BrokenError, gateway, jambonz, rtpbridge } = callevents;

const bytes = (text) => new TextEncoder().encode(text);
const created = (call_sid) => ({ kind: "call_event", call_sid, event_type: "CHANNEL_CREATE" });

/** Has an exception leave the module midway, as a full stack does: what it asks of JavaScript throws. */
function breakIt() {
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = () => {
    throw new Error("midway");
  };
  try {
    const tone = '{"id":"1","method":"endpoint.create_tone","params":{"frequency":1.7976931348623157e308,"tone":"sine"}}';
    assert.throws(() => rtpbridge.parseRequest(tone), /midway/);
  } finally {
    TextDecoder.prototype.decode = decode;
  }
}

test("a call that was not finished breaks the module, which says so until it is loaded anew", async () => {
  await callevents.init();
  const parser = new SseParser();
  const calls = new CallTracker("gateway");
  const left = new FrameDecoder();
  assert.equal(parser.push(bytes("data: 1\n\n"))[0].data, "1");
  breakIt();
  // Whatever is asked for is not answered.
  const text = '{"type":"call:status","msgid":"m","data":{"call_sid":"c"}}';
  const asked = [
    () => parser.push(bytes("data: 2\n\n")),
    () => parser.finish(),
    () => parser.lastEventId,
    () => calls.observe(created("a")),
    () => calls.size,
    () => jambonz.parse(text),
    () => gateway.encode(created("a")),
    () => new SseParser(),
  ];
  for (const ask of asked) assert.throws(ask, (error) => error instanceof BrokenError && /loads it anew/.test(error.message));
  assert.equal(callevents.isLoaded(), false);
  left.free();

  await callevents.init();
  assert.equal(jambonz.parse(text).kind, "call_status");
  assert.equal(new SseParser().push(bytes("data: 3\n\n"))[0].data, "3");
  // What was of the other module is not taken for something of this one.
  const others = [new CallTracker("gateway"), new CallTracker("gateway")];
  assert.throws(() => parser.push(bytes("data: 4\n\n")), BrokenError);
  assert.throws(() => calls.observe(created("a")), BrokenError);
  parser.free();
  calls.free();
  for (const other of others) assert.equal(other.observe(created("a")).name, "deliver");
});

test("a stack that is full in the module breaks it, or nothing", async () => {
  await callevents.init();
  const text = '{"type":"verb:hook","msgid":"m","data":{"call_sid":"c","speech":{"alternatives":[{"confidence":0.123456789012345678}]}}}';
  const handler = () => {
    jambonz.parse(text);
    handler();
  };
  const after = (frames) => (frames > 0 ? after(frames - 1) : handler());
  for (let frames = 0; frames < 40; frames++) {
    await callevents.init();
    assert.throws(() => after(frames), Error);
    try {
      assert.equal(new SseParser().push(bytes("data: 1\n\n"))[0].data, "1");
    } catch (error) {
      assert.ok(error instanceof BrokenError, error);
    }
  }
});

test("the inline form is loaded anew, too", async () => {
  const inline = await import("../dist/inline.js");
  await inline.init();
  breakIt();
  assert.throws(() => new SseParser(), BrokenError);
  await inline.init();
  assert.equal(new SseParser().push(bytes("data: 1\n\n"))[0].data, "1");
});

test("what is not bytes is not taken for none", () => {
  const wrong = ["data: 1\n\n", new Blob(["data: 1\n\n"]), undefined, 5, [1], {}];
  for (const chunk of wrong) {
    assert.throws(() => new SseParser().push(chunk), TypeError);
    assert.throws(() => new FrameDecoder().push(chunk), TypeError);
  }
  const shared = new SharedArrayBuffer(9);
  new Uint8Array(shared).set(bytes("data: 1\n\n"));
  const own = bytes("data: 1\n\n");
  for (const chunk of [own, own.buffer, Buffer.from(own), new DataView(own.buffer), shared, new Uint8Array(shared)]) {
    assert.equal(new SseParser().push(chunk)[0].data, "1");
  }
  structuredClone(own, { transfer: [own.buffer] });
  for (const chunk of [own, own.buffer]) assert.throws(() => new SseParser().push(chunk), TypeError);
  assert.deepEqual(new SseParser().push(new Uint8Array(0)), []);
});

test("limits and capacities are integers that the module can hold", () => {
  const frame = gateway.encode(created("c"));
  for (const limit of [Infinity, 2 ** 32 - 1, 1 << 20]) {
    assert.equal(new SseParser({ limit }).push(bytes("data: hello\n\n"))[0].data, "hello");
    assert.equal(new FrameDecoder({ limit }).push(frame)[0].kind, "call_event");
  }
  for (const number of [2 ** 32, 2 ** 32 + 10, NaN, -1, 1.5, -Infinity]) {
    assert.throws(() => new SseParser({ limit: number }), RangeError);
    assert.throws(() => new FrameDecoder({ limit: number }), RangeError);
  }
  for (const capacity of [Infinity, 2 ** 32, NaN, -1, 1.5]) {
    for (const make of [() => new CallTracker("gateway", { capacity }), () => new AudioTracker({ capacity }), () => new StateChain({ capacity })]) {
      assert.throws(make, RangeError);
    }
  }
});

test("calls expire after any time to live", () => {
  const expired = (ttlMs) => {
    const calls = new CallTracker("gateway");
    calls.observe(created("a"), 1000);
    return calls.expire(ttlMs, 3000).length;
  };
  for (const ttlMs of [1000, 1000.5, 0.1, 1e-7, 0, -1, -Infinity]) assert.equal(expired(ttlMs), 1, `${ttlMs}`);
  for (const ttlMs of [2500.5, 1e300, Infinity]) assert.equal(expired(ttlMs), 0, `${ttlMs}`);
  assert.throws(() => expired(NaN), RangeError);
  assert.throws(() => expired(undefined), RangeError);
  const audio = new AudioTracker();
  audio.observe({ call_sid: "a", sequence_number: 1, end_of_stream: false }, "inbound", 1000);
  assert.equal(audio.expire(100.5, 3000), 1);
});

test("what is no frame number or direction is not taken for one", () => {
  const audio = new AudioTracker();
  const frame = (sequence_number) => ({ call_sid: "a", sequence_number, end_of_stream: false });
  for (const wrong of [NaN, -1, 1.5, 1e21, undefined]) assert.throws(() => audio.observe(frame(wrong)), RangeError);
  assert.throws(() => audio.observe(frame(1), "Outbound"), TypeError);
  assert.throws(() => audio.observe(frame(1), 1000), TypeError);
  assert.equal(audio.observe(frame(2n ** 64n - 1n), "outbound").name, "deliver");
});

test("what is no time is not taken for 0", () => {
  const calls = new CallTracker("gateway");
  const audio = new AudioTracker();
  const wrong = [
    () => calls.observe(created("a"), NaN),
    () => calls.onResume(NaN),
    () => calls.expire(1000, NaN),
    () => new CallTracker("gateway", { rememberMs: NaN }),
    () => audio.observe({ call_sid: "a", sequence_number: 1, end_of_stream: false }, "inbound", NaN),
    () => audio.endCall("a", NaN),
  ];
  for (const call of wrong) assert.throws(call, RangeError);
  assert.equal(calls.size, 0);
});
