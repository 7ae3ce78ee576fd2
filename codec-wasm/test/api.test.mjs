// What the README promises, beside what the shared vectors show.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import * as callevents from "../dist/node.js";

const { FrameDecoder, SseParser, CallTracker, AudioTracker, DecodeError, EncodeError, FreedError } = callevents;
const { gateway, jambonz, rtpbridge, voicetyped, q850 } = callevents;

const STREAM = readFileSync(new URL("../../tests/vectors/gateway/stream-600.bin", import.meta.url));

test("nothing works before it is loaded", () => {
  assert.throws(() => new FrameDecoder(), /await init\(\)/);
});

test("loading twice does nothing", async () => {
  await callevents.init();
  await callevents.init(new URL("http://nowhere.invalid/"));
  assert.ok(callevents.isLoaded());
});

test("in Node, the module is loaded from any name of its file", async () => {
  const file = new URL("../dist/callevents.wasm", import.meta.url);
  const script = (source) => `
    import { FrameDecoder, init } from ${JSON.stringify(new URL("../dist/node.js", import.meta.url).href)};
    await init(${source});
    new FrameDecoder();`;
  const sources = [file.href, fileURLToPath(file), `data:application/wasm;base64,${readFileSync(file).toString("base64")}`];
  const runs = sources.map(async (source) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script(JSON.stringify(source)))}`));
    const [code] = await once(worker, "exit");
    assert.equal(code, 0, source.slice(0, 80));
  });
  await Promise.all(runs);
});

test("however a stream is cut, the events are the same", () => {
  const whole = new FrameDecoder().push(STREAM.subarray(0, 60_000));
  for (const size of [1, 7, 1000, 16384]) {
    const decoder = new FrameDecoder();
    const events = [];
    for (let at = 0; at < 60_000; at += size) {
      events.push(...decoder.push(STREAM.subarray(at, Math.min(at + size, 60_000))));
    }
    assert.deepEqual(events, whole);
  }
});

test("events are plain objects", () => {
  for (const event of new FrameDecoder().push(STREAM.subarray(0, 40_000))) {
    assert.equal(Object.getPrototypeOf(event), Object.prototype);
    assert.deepEqual(structuredClone(event), event);
  }
});

test("a fault stands among the events, in its place", () => {
  const good = gateway.encode({ kind: "call_event", call_sid: "c1", event_type: "CHANNEL_CREATE" });
  const bad = good.slice();
  bad[good.length - 1] = 0x7f; // the last field's length
  const items = new FrameDecoder().push(Buffer.concat([good, bad, good]));
  assert.deepEqual(items.map((item) => item.kind), ["call_event", "error", "call_event"]);
  const { error, offset } = items[1];
  assert.ok(error instanceof DecodeError && error instanceof Error);
  assert.equal(offset, good.length);
  assert.equal(error.kind, "length_beyond_end");
  assert.equal(error.field, "client_id");
  assert.equal(error.streamOffset, good.length);
  assert.match(error.message, /^client_id: .* at byte \d+ of the message at stream offset \d+$/);
});

test("a frame beyond the limit is told and stepped over", () => {
  const small = gateway.encode({ kind: "audio_frame", call_sid: "c", payload: new Uint8Array(10) });
  const large = gateway.encode({ kind: "audio_frame", call_sid: "c", payload: new Uint8Array(5000) });
  const decoder = new FrameDecoder({ limit: 1024 });
  const items = [];
  for (const byte of Buffer.concat([large, small])) items.push(...decoder.push(Uint8Array.of(byte)));
  assert.deepEqual(items.map((item) => item.kind), ["error", "audio_frame"]);
  assert.equal(items[0].error.kind, "too_large");
  assert.equal(items[0].error.limit, 1024);
});

test("a cut stream is told at its end", () => {
  const decoder = new FrameDecoder();
  decoder.push(STREAM.subarray(0, 5));
  const [fault] = decoder.finish();
  assert.equal(fault.error.kind, "truncated");
  assert.deepEqual(decoder.finish(), []);
});

test("what is built is what is decoded", () => {
  for (const body of ["envelope", "protobuf"]) {
    for (const event of new FrameDecoder().push(STREAM.subarray(0, 30_000))) {
      const frame = gateway.encode(event, { body });
      const [again] = new FrameDecoder({ body }).push(frame);
      assert.deepEqual({ ...again, offset: event.offset }, event);
    }
  }
});

test("64-bit integers are numbers while that is exact, else bigints", () => {
  const most = 2 ** 53 - 1;
  const values = [0, 1, most, 2n ** 53n, 2n ** 64n - 1n];
  for (const bytes_sent of values) {
    const body = gateway.encodeBody({ kind: "call_event", bytes_sent });
    assert.equal(gateway.decodeBody("call_event", body).bytes_sent, bytes_sent);
  }
  for (const timestamp_ms of [-most, -(2n ** 53n), -(2n ** 63n), 2n ** 63n - 1n, -1]) {
    const body = gateway.encodeBody({ kind: "call_event", timestamp_ms });
    assert.equal(gateway.decodeBody("call_event", body).timestamp_ms, timestamp_ms);
  }
});

test("a message with a wrong value is not built", () => {
  const build = (fields) => () => gateway.encode({ kind: "call_event", ...fields });
  assert.throws(build({ call_sid: 5 }), (error) => error instanceof EncodeError && error.field === "call_sid");
  assert.throws(build({ q850_cause: 2 ** 31 }), { kind: "number_out_of_range" });
  assert.throws(build({ q850_cause: 1.5 }), { kind: "wrong_type" });
  assert.throws(build({ call_sid: "a\ud83d" }), { kind: "invalid_character", field: "call_sid" });
  assert.ok(build({ call_sid: "é\ud83d\ude00" })());
  assert.throws(build({ event_type: "CHANNEL_NOTHING" }), { kind: "wrong_type" });
  assert.throws(() => gateway.encode({ kind: "originate_response" }), { kind: "not_a_frame" });
  assert.throws(() => jambonz.encode({ type: "ack" }), { kind: "missing_field", field: "msgid" });
});

test("a response is read bare and framed", () => {
  const body = gateway.encodeBody({ kind: "terminate_response", call_sid: "c1", status: "OK" });
  const response = gateway.decodeResponse(gateway.MethodId.TERMINATE, body);
  assert.equal(response.kind, "terminate_response");
  assert.equal(response.status, "OK");
  assert.equal(response.error_code, "SUCCESS");
});

test("text of all scripts survives, escaped or not", () => {
  const text = "grün 日本 😀 \"quoted\" \\ \u0000";
  const message = { type: "call:status", msgid: text, data: { from: text } };
  const parsed = jambonz.parse(JSON.stringify(message));
  assert.equal(parsed.msgid, text);
  assert.equal(parsed.data.from, text);
  assert.equal(jambonz.parse(jambonz.encode(parsed)).data.from, text);
  const body = gateway.encodeBody({ kind: "call_event", call_sid: text, status: "ab", codec: text });
  const event = gateway.decodeBody("call_event", body);
  assert.deepEqual([event.call_sid, event.status, event.codec], [text, "ab", text]);
});

test("members that no declaration knows are kept, also dangerous ones", () => {
  const text = '{"type":"call:status","msgid":"m","data":{"__proto__":{"x":1},"new":[1.5,12345678901234567890]}}';
  const { data } = jambonz.parse(text);
  assert.equal(data.x, undefined);
  assert.deepEqual(Object.keys(data), ["__proto__", "new"]);
  assert.deepEqual(data.new, [1.5, 12345678901234567890n]);
  assert.equal(jambonz.encode(jambonz.parse(text)), text);
});

test("members of the wire that are called as this package calls its own do not take their places", () => {
  const envelope = {
    id: "1",
    type: "call.terminated",
    source: "media",
    session_id: "s",
    timestamp: "2026-01-01T00:00:00Z",
    data: { reason: "normal" },
    more: { x: 1 },
  };
  const { parseEvent, encode } = voicetyped;
  const event = parseEvent(JSON.stringify(envelope));
  const names = { payload: "X", form: "flat", kind: "k" };
  assert.deepEqual(parseEvent(JSON.stringify({ ...envelope, ...names })), event);
  assert.equal(encode(event), JSON.stringify(envelope));
  // What a stream says of an event is not written; what the wire calls so, is.
  const stream = new TextEncoder().encode(`id: 7\nevent: call.terminated\ndata: ${JSON.stringify(envelope)}\n\n`);
  const [streamed] = new callevents.VoicetypedParser().push(stream);
  assert.deepEqual(streamed.sse, { event: "call.terminated", id: "7" });
  assert.equal(encode(streamed), JSON.stringify(envelope));
  assert.equal(encode(parseEvent(JSON.stringify({ ...envelope, offset: 5 }))), JSON.stringify({ ...envelope, offset: 5 }));
  const twice = jambonz.parse('{"type":"call:status","msgid":"m","data":{"call_sid":"c"},"new":1,"new":2}');
  assert.equal(twice.new, 2);
});

test("an event of a stream is parsed by itself as the stream's parser does it", () => {
  const common = '"event_id":"e","session_id":"s → é","timestamp":""';
  const blocks = [
    `event: dtmf_received\ndata: {${common},"digit":"5"}`,
    `event: dtmf_received\ndata: {${common},"type":"call_started"}`,
    `event: new.thing é\ndata: {${common}}`,
    `data: {${common}}`,
    `event: dtmf_received\ndata: {${common},"digit":[]}`,
  ];
  const stream = new TextEncoder().encode(`${blocks.join("\n\n")}\n\n`);
  const alone = new callevents.SseParser().push(stream).map((event) => {
    try {
      return voicetyped.parseEvent(event);
    } catch (error) {
      return error;
    }
  });
  assert.equal(alone[0].payload.digit, "5");
  assert.deepEqual(alone.slice(3).map((error) => error.streamOffset > 0), [true, true]);
  const together = new callevents.VoicetypedParser().push(stream);
  assert.deepEqual(alone, together.map(({ offset, sse, error, ...event }) => error ?? event));
});

test("a message is of its system whatever members it has besides", () => {
  const status = { type: "call:status", msgid: "m", data: { call_sid: "c", call_status: "trying", direction: "inbound" } };
  const state = { event: "endpoint.state_changed", data: { endpoint_id: "e", new_state: "connected", old_state: "connecting" } };
  const call = { event_id: "e", session_id: "s", type: "call_started", timestamp: "2026-01-01T00:00:00Z" };
  const envelope = { id: "1", type: "call.started", session_id: "s", timestamp: "", data: {} };
  for (const more of [{}, { form: "flat" }, { event: "x" }, { msgid: "x" }, { payload: 1 }, { call_sid: "c", event_type: 1 }]) {
    const messages = [
      ["jambonz", jambonz.parse(JSON.stringify({ ...more, ...status }))],
      ["rtpbridge", rtpbridge.parse(JSON.stringify({ ...more, ...state }))],
      ["voicetyped", voicetyped.parseEvent(JSON.stringify({ ...more, ...call }))],
      ["voicetyped", voicetyped.parseEvent(JSON.stringify({ ...more, ...envelope }))],
    ];
    for (const [system, message] of messages) {
      const what = `${system} ${JSON.stringify(more)}`;
      assert.equal(new CallTracker(system).observe(message).name, "deliver", what);
      assert.equal(callevents.callUpdate(message)?.source, system, what);
    }
  }
});

test("a long text beside a long integer is read", () => {
  for (const text of ["x".repeat(12_000_000), "\n".repeat(2_000_000)]) {
    const message = { type: "llm:event", msgid: "m", data: { n: 1, s: text } };
    const { data } = jambonz.parse(JSON.stringify(message).replace(":1,", ":12345678901234567890,"));
    assert.equal(data.n, 12345678901234567890n);
    assert.equal(data.s, text);
  }
});

test("doubles of rtpbridge are built as Rust writes them", () => {
  const text = rtpbridge.encode({ id: "1", method: "endpoint.create_tone", params: { tone: "sine", frequency: 440 } });
  assert.match(text, /"frequency":440\.0/);
  const tone = (frequency) => `{"id":"1","method":"endpoint.create_tone","params":{"frequency":${frequency},"tone":"sine"}}`;
  const texts = ["0.0", "0.5", "0.00001", "1.5e-6", "123456.789", "0.30000000000000004", "1000000000000000.0", "1e+16", "-2.25e+20", "1.7976931348623157e+308", "5e-324"];
  for (const text of texts) {
    const request = rtpbridge.parseRequest(tone(text));
    assert.ok(Object.is(request.params.frequency, Number(text)), text);
    assert.equal(rtpbridge.encode(request), tone(text));
  }
  assert.throws(() => rtpbridge.parseRequest(tone("1.7976931348623159e308")), { kind: "number_out_of_range", offset: tone("").indexOf(",\"tone") });
  const long = tone(`0.${"3".repeat(300_000)}`);
  assert.equal(rtpbridge.parseRequest(long).params.frequency, 1 / 3);
});

test("an event stream is parsed, also one that is cut anywhere", () => {
  const stream = "\ufeffid: 7\nevent: error\ndata: {\"a\":\ndata: 1}\n\n: ping\nretry: 1500\ndata: 日本\n\n";
  const bytes = new TextEncoder().encode(stream);
  const whole = new SseParser().push(bytes);
  assert.deepEqual(whole.map(({ type, data, id }) => [type, data, id]), [["error", '{"a":\n1}', "7"], ["message", "日本", "7"]]);
  const parser = new SseParser();
  const parts = [...bytes].flatMap((byte) => parser.push(Uint8Array.of(byte)));
  assert.deepEqual(parts, whole);
  assert.equal(parser.lastEventId, "7");
  assert.equal(parser.retryMs, 1500);
  parser.reset();
  assert.equal(parser.lastEventId, "7");
  const items = new SseParser({ comments: true }).push(bytes);
  assert.deepEqual(items.map((item) => item.kind), ["event", "comment", "retry", "event"]);
});

test("a block of an event stream is built, and no value can add lines", () => {
  const { encodeSse, KEEP_ALIVE } = callevents;
  const block = { comment: " c", id: "17", type: "dtmf_received", retryMs: 1500, data: "a\r\nb\rc\n" };
  assert.equal(encodeSse(block), ": c\nid: 17\nevent: dtmf_received\nretry: 1500\ndata: a\ndata: b\ndata: c\ndata: \n\n");
  assert.equal(encodeSse({ type: "", data: "" }), "data: \n\n");
  assert.equal(encodeSse({}), "\n");
  const [event] = new SseParser().push(new TextEncoder().encode(KEEP_ALIVE + encodeSse(block)));
  assert.deepEqual([event.type, event.data, event.id], ["dtmf_received", "a\nb\nc\n", "17"]);
  for (const [wrong, field] of [[{ comment: "a\rb" }, "comment"], [{ id: "a\nb" }, "id"], [{ id: "\0" }, "id"], [{ type: "\n" }, "type"]]) {
    assert.throws(() => encodeSse(wrong), (error) => error instanceof EncodeError && error.kind === "invalid_character" && error.field === field);
  }
  for (const retryMs of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    assert.throws(() => encodeSse({ retryMs }), (error) => error.kind === "number_out_of_range");
  }
});

test("queries say what is given, and nothing else", () => {
  const { eventsQuery, callsQuery } = voicetyped;
  assert.equal(eventsQuery(), "/v1/calls/events");
  assert.equal(eventsQuery({ event_types: ["a", "b"], dialog_name: "h d~*é", include_history: false }),
    "/v1/calls/events?event_types=a%2Cb&dialog_name=h%20d%7E%2A%C3%A9&include_history=false");
  assert.equal(callsQuery(), "/v1/calls");
  const { next_page_token } = voicetyped.parseCallList('{"calls":[],"next_page_token":null}');
  assert.equal(callsQuery({ page_token: next_page_token }), "/v1/calls");
  assert.equal(callsQuery({ page_size: 50, page_token: "a&b" }), "/v1/calls?page_size=50&page_token=a%26b");
});

test("calls are followed", () => {
  const calls = new CallTracker("gateway", { capacity: 4 });
  const event = (event_type, call_sid = "c1") => ({ ...gateway.decodeBody("call_event", gateway.encodeBody({ kind: "call_event", call_sid, event_type })) });
  assert.deepEqual(calls.observe(event("CHANNEL_CREATE"), 5), { name: "deliver", deliverable: true, from: "unknown", to: "created" });
  assert.equal(calls.observe(event("CHANNEL_CREATE"), 6).name, "violation");
  assert.deepEqual(calls.active(), [{ id: "c1", state: "created", phase: "created", lastSeenMs: 5, uncertain: false }]);
  assert.equal(calls.observe(event("CHANNEL_HANGUP_COMPLETE"), 7).to, "ended");
  assert.equal(calls.observe(event("CHANNEL_HANGUP_COMPLETE"), 8).name, "replay");
  assert.equal(calls.observe(event("CHANNEL_HOLD", "c2"), 9).name, "violation");
  calls.onStreamReset();
  assert.equal(calls.observe(event("CHANNEL_HOLD", "c2"), 9).name, "after_gap");
  assert.equal(calls.counters.violations, 2);
  calls.onResume(120_001);
  assert.deepEqual(calls.uncertain().map((call) => call.id), ["c2"]);
  assert.ok(calls.resolve("c2", 10));
  assert.deepEqual(calls.uncertain(), []);
  assert.ok(calls.markUncertain("c2") && !calls.markUncertain("c9"));
  assert.deepEqual(calls.uncertain().map((call) => call.id), ["c2"]);
  assert.deepEqual(calls.expire(1000, 50_000).map((call) => call.id), ["c2"]);
  assert.equal(calls.size, 0);
  assert.equal(calls.observe({ kind: "unknown" }).name, "ignore");
});

test("audio is followed", () => {
  const audio = new AudioTracker();
  const frame = (sequence_number) => ({ call_sid: "c1", sequence_number, end_of_stream: false });
  assert.equal(audio.observe(frame(0)).name, "deliver");
  assert.deepEqual(audio.observe(frame(5)), { name: "lost", deliverable: true, missing: 4, from: 1, to: 4 });
  assert.equal(audio.observe(frame(5)).name, "repeat");
  assert.equal(audio.observe(frame(2)).name, "late");
  assert.equal(audio.observe(frame(0), "outbound").name, "deliver");
});

test("all systems tell of a call in the same words", () => {
  const messages = [
    gateway.decodeBody("call_event", gateway.encodeBody({ kind: "call_event", call_sid: "c", event_type: "CHANNEL_HANGUP_COMPLETE", q850_cause: 17 })),
    jambonz.parse('{"type":"call:status","msgid":"m","data":{"call_sid":"c","sip_status":486,"call_status":"failed"}}'),
    rtpbridge.parse('{"event":"endpoint.tone.finished","data":{"endpoint_id":"c"}}'),
    voicetyped.parseEvent('{"event_id":"e","session_id":"c","type":"call_terminated","timestamp":"2025-06-14T18:32:15Z","reason":"caller_hangup"}'),
  ];
  const updates = messages.map(callevents.callUpdate);
  assert.deepEqual(updates.map((update) => [update.source, update.call_id, update.phase, update.end.class]), [
    ["gateway", "c", "ended", "busy"],
    ["jambonz", "c", "ended", "busy"],
    ["rtpbridge", "c", "ended", "normal"],
    ["voicetyped", "c", "ended", "normal"],
  ]);
  assert.equal(updates[1].end.sip, 486);
  assert.equal(updates[3].at_ms, 1749925935000);
  const status = (members) =>
    callevents.callUpdate(jambonz.parse(JSON.stringify({ type: "call:status", msgid: "m", call_sid: "s", data: members })));
  // What only tells of a wrong acknowledgement is no change, and the session's name is no leg's.
  assert.equal(status({ call_sid: "c", call_status: "in-progress", error: "invalid" }), undefined);
  assert.equal(status({ call_status: "trying" }).call_id, "");
  assert.equal(status({ call_status: "no-answer", sip_status: 487, direction: "outbound" }).end.class, "no_answer");
  assert.equal(status({ call_status: "no-answer", sip_status: 487, direction: "inbound" }).end.class, "cancelled");
});

test("changes of voicetyped's state follow from each other, or some are missing", () => {
  const chain = new callevents.StateChain({ capacity: 8 });
  const change = (call, from, to) =>
    voicetyped.parseEvent(
      voicetyped.encode({
        kind: "state_transition",
        event_id: "e",
        session_id: call,
        timestamp: "2025-06-14T18:30:10Z",
        payload: { from_state: from, to_state: to },
      }),
    );
  assert.equal(chain.follow(change("a", "greeting", "menu")), "first");
  assert.equal(chain.follow(change("b", "", "greeting")), "first");
  assert.equal(chain.follow(change("a", "menu", "goodbye")), "follows");
  assert.equal(chain.follow(change("a", "menu", "goodbye")), "broken");
  assert.equal(chain.follow(change("a", "menu", undefined)), undefined);
  assert.equal(
    chain.follow(voicetyped.parseEvent('{"event_id":"e","session_id":"a","type":"call_started","timestamp":""}')),
    undefined,
  );
  chain.reset();
  assert.equal(chain.follow(change("a", "goodbye", "greeting")), "first");
  chain.free();
  assert.throws(() => chain.reset(), FreedError);
});

test("what voicetyped tells again of a call makes it certain, and what rtpbridge cannot tell does not", () => {
  const calls = new CallTracker("voicetyped");
  const started = voicetyped.parseEvent('{"event_id":"e","session_id":"c","type":"call_started","timestamp":""}');
  assert.equal(calls.observe(started).name, "deliver");
  calls.onConnect();
  assert.equal(calls.uncertain().length, 1);
  assert.equal(calls.observe(started).name, "replay");
  assert.equal(calls.uncertain().length, 0);
  for (const text of ['{"event":"error","data":{}}', '{"event":"dtmf","data":{"error":"serialization_failed"}}']) {
    const endpoints = new CallTracker("rtpbridge");
    endpoints.observe(rtpbridge.parse('{"event":"endpoint.state_changed","data":{"endpoint_id":"e","new_state":"connected","old_state":"connecting"}}'));
    assert.equal(endpoints.uncertain().length, 0);
    assert.equal(endpoints.follow(rtpbridge.parse(text)), undefined);
    assert.equal(endpoints.uncertain().length, 1, text);
  }
});

test("a result beside an error that is null tells of the endpoints", () => {
  const endpoints = new CallTracker("rtpbridge");
  const text = '{"id":"1","result":{"session_id":"s","endpoints":[{"endpoint_id":"e","state":"connected"}]},"error":null}';
  endpoints.onResult("session.info", rtpbridge.parse(text));
  assert.equal(endpoints.get("e")?.state, "connected");
  endpoints.onResult("session.info", rtpbridge.parse('{"id":"1","result":{"endpoints":[null,1,{"endpoint_id":"f","state":"new"}]}}'));
  assert.deepEqual(endpoints.active().map(({ id }) => id), ["f"]);
});

test("with a session of rtpbridge that timed out its endpoints are gone", () => {
  for (const name of ["session.idle_timeout", "session.empty_timeout"]) {
    const endpoints = new CallTracker("rtpbridge");
    endpoints.observe(rtpbridge.parse('{"event":"endpoint.state_changed","data":{"endpoint_id":"e","new_state":"connected","old_state":"connecting"}}'));
    const data = { session_id: "s", idle_timeout_secs: 1, empty_timeout_secs: 1 };
    assert.equal(endpoints.follow(rtpbridge.parse(JSON.stringify({ event: name, data }))), undefined);
    assert.deepEqual([endpoints.size, endpoints.uncertain().length, endpoints.get("e")?.state], [0, 0, "gone"]);
  }
});

test("another system's message with members of rtpbridge's names is none of its events", () => {
  const command = jambonz.parseApplication('{"type":"command","command":"redirect","data":"/x","event":5}');
  assert.equal(new CallTracker("rtpbridge").observe(command).name, "ignore");
  assert.equal(callevents.callUpdate(command), undefined);
});

test("a history of voicetyped is known as far as it is remembered", () => {
  for (const [options, known] of [
    [{}, 16_384],
    [{ capacity: 100 }, 1600],
    [{ repeats: 60 }, 60],
  ]) {
    const calls = new CallTracker("voicetyped", options);
    // 50 calls in flight that have said as much as can be remembered.
    const history = Array.from({ length: known }, (_, number) => {
      const type = number < 50 ? "call_started" : "speech_final";
      return voicetyped.parseEvent(`{"event_id":"${number}","session_id":"c${number % 50}","type":"${type}","timestamp":""}`);
    });
    const judgedAgain = () => {
      calls.onConnect();
      return new Set(history.map((event) => calls.observe(event).name));
    };
    assert.deepEqual([...judgedAgain()], ["deliver"]);
    assert.deepEqual([...judgedAgain()], ["replay"]);
    // One more than that, and what is forgotten is always what comes next.
    history.push({ ...history.at(-1), event_id: "more" });
    assert.ok(judgedAgain().has("deliver"));
    assert.ok(!judgedAgain().has("replay"));
    calls.free();
  }
  assert.throws(() => new CallTracker("gateway", { repeats: 5 }), TypeError);
});

test("causes are known", () => {
  assert.deepEqual(q850.cause(17), { number: 17, name: "User busy", class: "normal_event", retryable: true, sip: 486 });
  assert.equal(q850.cause(0), undefined);
  assert.equal(q850.cause(126).name, undefined);
  assert.equal(q850.fromSip(503).number, 41);
  assert.equal(q850.fromSip(200), undefined);
  for (const wrong of [2 ** 32 + 16, -(2 ** 32) + 16, 16.5, NaN]) assert.equal(q850.cause(wrong), undefined);
  for (const wrong of [2 ** 32 + 486, 486.9, NaN, -1]) assert.equal(q850.fromSip(wrong), undefined);
});

test("bytes may lie in a buffer of any kind", (t) => {
  const { decode } = TextDecoder.prototype;
  // As browsers do; Node takes them.
  t.mock.method(TextDecoder.prototype, "decode", function (bytes, options) {
    if (bytes?.buffer.resizable || bytes?.buffer instanceof SharedArrayBuffer) throw new TypeError("not these");
    return decode.call(this, bytes, options);
  });
  const text = new TextEncoder().encode('{"type":"call:status","msgid":"m","data":{"call_sid":"c"}}');
  const block = new TextEncoder().encode("data: x\n\n");
  const kinds = [
    (length) => new ArrayBuffer(length),
    (length) => new ArrayBuffer(length, { maxByteLength: 2 * length }),
    (length) => new SharedArrayBuffer(length),
  ];
  for (const make of kinds) {
    const copy = (bytes) => {
      const all = new Uint8Array(make(bytes.length + 3));
      all.set(bytes, 3);
      return all.subarray(3);
    };
    assert.equal(jambonz.parse(copy(text)).data.call_sid, "c");
    assert.equal(new SseParser().push(copy(block))[0].data, "x");
  }
});

test("where there is a Buffer of another kind, or none, texts are the same", () => {
  const script = (Buffer) => `
    import { readFileSync } from "node:fs";
    const bytes = readFileSync(${JSON.stringify(fileURLToPath(new URL("../dist/callevents.wasm", import.meta.url)))});
    globalThis.Buffer = ${Buffer};
    const { initSync, jambonz } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
    initSync(bytes);
    console.log(jambonz.parse(new TextEncoder().encode('{"type":"call:status","msgid":"m-1","data":{}}')).msgid);`;
  const polyfill = `class extends Uint8Array {
    latin1Slice(start, end) { return this.toString("latin1", start, end); }
  }`;
  for (const Buffer of ["Buffer", "undefined", "{}", polyfill]) {
    const told = execFileSync(process.execPath, ["--input-type=module", "--eval", script(Buffer)], { encoding: "utf8" });
    assert.equal(told, "m-1\n", Buffer);
  }
});

test("what was freed says so", () => {
  const decoder = new FrameDecoder();
  decoder.free();
  decoder.free();
  decoder[Symbol.dispose]();
  assert.throws(() => decoder.push(new Uint8Array(1)), FreedError);
  assert.throws(() => decoder.streamOffset, /FrameDecoder has been freed/);
});

test("freed memory is used again", () => {
  const start = process.memoryUsage().arrayBuffers;
  for (let round = 0; round < 2000; round++) {
    const calls = new CallTracker("jambonz");
    const parser = new SseParser();
    parser.push(new TextEncoder().encode("data: x"));
    calls.free();
    parser.free();
  }
  assert.ok(process.memoryUsage().arrayBuffers - start < 4 << 20);
});

test("decoders are stages of pipes", async () => {
  const chunks = new ReadableStream({
    start(controller) {
      for (let at = 0; at < 20_000; at += 999) controller.enqueue(STREAM.subarray(at, at + 999));
      controller.close();
    },
  });
  let events = 0;
  for await (const event of chunks.pipeThrough(callevents.frames())) events += Number(event.kind !== "error");
  assert.ok(events > 50);
  const text = new Blob(["data: a\n\ndata: b\n\ndata: c"]).stream();
  const items = await Array.fromAsync?.(text.pipeThrough(callevents.sse())) ?? await gather(new Blob(["data: a\n\ndata: b\n\ndata: c"]).stream().pipeThrough(callevents.sse()));
  assert.deepEqual(items.map((item) => item.data ?? item.error.kind), ["a", "b", "truncated"]);
});

async function gather(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

test("the inline form needs nothing to be loaded", async () => {
  const inline = await import("../dist/inline.js");
  await inline.init();
  assert.equal(new inline.FrameDecoder().push(STREAM.subarray(0, 1000)).length > 0, true);
});
