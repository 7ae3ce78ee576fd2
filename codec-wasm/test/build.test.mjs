// What is built says what was given, or is refused.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as callevents from "../dist/node.js";

const { EncodeError, jambonz, rtpbridge, voicetyped } = callevents;

await callevents.init();

test("long strings beside long integers are read", () => {
  const text = `{"event":"x","data":[12345678901234567890,"${"\\n\\\\".repeat(5_000_000)}","\\\\","\\""]}`;
  const { data } = rtpbridge.parse(text);
  assert.equal(data[0], 12345678901234567890n);
  assert.equal(data[1], "\n\\".repeat(5_000_000));
  assert.deepEqual(data.slice(2), ["\\", '"']);
});

test("long integers stand beside whatever JSON.stringify writes", () => {
  const built = (data) => rtpbridge.encode({ event: "x", data }).slice('{"event":"x","data":'.length, -1);
  const more = [new Date(0), , undefined, Symbol("s"), new Number(1.5), "#1", "##", '"#1"', "", { toJSON: () => [2n] }];
  const text = '["1970-01-01T00:00:00.000Z",null,null,null,1.5,"#1","##","\\"#1\\"","",';
  assert.equal(built([...more.slice(0, -1), -(2n ** 63n)]), `${text}-9223372036854775808]`);
  assert.equal(built([more, { "#1": 2n ** 64n - 1n, left: undefined }]), `[${text}[2]],{"#1":18446744073709551615}]`);
  assert.equal(built("#".repeat(1_000_000)).length, 1_000_002);
  BigInt.prototype.toJSON = function () {
    return this.toString();
  };
  try {
    assert.equal(built([2n ** 64n - 1n, "5"]), '[18446744073709551615,"5"]');
  } finally {
    delete BigInt.prototype.toJSON;
  }
});

test("what holds itself is refused as JSON.stringify does", () => {
  const data = { number: 1n };
  data.data = data;
  assert.throws(() => rtpbridge.encode({ event: "x", data }), { name: "TypeError", message: /circular/ });
});

test("members of rtpbridge that are another message's are built as they are", () => {
  const built = (message, method) => rtpbridge.encode(message, method);
  const event = '{"event":"dtmf","data":{"digit":"1","duration_ms":5,"endpoint_id":"e"},"error":1,"params":"x","result":[5]}';
  assert.equal(built(rtpbridge.parse(event)), event);
  const request = '{"id":"1","method":"session.attach","params":{"session_id":"s"},"data":[2],"error":3,"result":5}';
  assert.equal(built(rtpbridge.parseRequest(request)), request);
  for (const rest of ['"error":{"code":"A","message":"m"},"result":5', '"result":{"session_id":"s"},"data":[1],"error":null']) {
    const response = `{"id":"1",${rest}}`;
    assert.equal(built(rtpbridge.parseResponse("session.create", response), "session.create"), response);
  }
});

test("what was parsed is built as what it is, whatever members it has beside", () => {
  const messages = [
    '{"event":"x","data":{},"id":"1","method":"session.info","result":1}',
    '{"event":"vad.stopped","data":null,"method":5}',
    '{"id":"1","result":{},"method":"session.info"}',
  ];
  for (const text of messages) assert.equal(rtpbridge.encode(rtpbridge.parse(text)), text);
  const request = '{"id":"1","method":"vad.stop","params":{"endpoint_id":"e"},"event":"x","data":1}';
  assert.deepEqual(JSON.parse(rtpbridge.encode(rtpbridge.parseRequest(request))), JSON.parse(request));
  for (const type of ["x:y", "command", "ack"]) {
    const message = `{"type":"${type}","msgid":"m","message":{"type":"z"}}`;
    assert.equal(jambonz.encode(jambonz.parse(message)), message);
  }
  const own = '{"type":"x","message":{"type":"z"}}';
  assert.equal(jambonz.encode(jambonz.parseApplication(own)), own);
});

test("numbers that JSON has not are refused, and null is not", () => {
  const data = (duration) => ({ type: "call:status", msgid: "m", data: { call_sid: null, call_status: "null", duration } });
  assert.equal(JSON.parse(jambonz.encode(data(null))).data.duration, null);
  for (const wrong of [NaN, Infinity, -Infinity]) {
    const refusal = (error) => error instanceof EncodeError && error.kind === "not_finite" && error.field === "duration";
    assert.throws(() => jambonz.encode(data(wrong)), refusal);
    assert.throws(() => jambonz.encode({ ...data(wrong), long: 1n }), refusal);
  }
  assert.equal(rtpbridge.encode({ event: "x", data: [null, 2n ** 64n] }), '{"event":"x","data":[null,18446744073709551616]}');
});

test("an event of voicetyped is built in the form that is asked for, or not at all", () => {
  const draft = { kind: "error_event", session_id: "s", timestamp: "t" };
  const envelope = voicetyped.parseEvent(voicetyped.encode({ ...draft, form: "envelope", event_id: "e" }));
  assert.deepEqual(envelope, { ...draft, form: "envelope", type: "error", event_id: "e", payload: {} });
  assert.throws(() => voicetyped.encode({ ...draft, form: "envelope", payload: {} }), { kind: "missing_field", field: "event_id" });
  assert.equal(voicetyped.parseEvent(voicetyped.encode(draft)).form, "flat");
  for (const payload of ["text", [1], 5]) assert.throws(() => voicetyped.encode({ ...draft, payload }), { kind: "wrong_type" });
});
