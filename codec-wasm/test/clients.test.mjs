// The clients, against servers on this machine.
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { WebSocketServer, WebSocket } from "ws";

import {
  CallTracker,
  ConnectionLostError,
  DecodeError,
  init,
  JambonzClient,
  jambonz,
  OverflowError,
  RequestError,
  RtpbridgeClient,
  SseClient,
  SseRefusal,
} from "../dist/node.js";

await init();

async function served(handler, use) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}/events`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("an event stream that breaks is taken up again", async () => {
  const asked = [];
  const handler = (request, response) => {
    asked.push(request.headers);
    if (asked.length === 2) return response.writeHead(503).end();
    if (asked.length === 4) return response.writeHead(204).end();
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const number = asked.length === 1 ? 1 : 2;
    response.end(`retry: 1\nid: ${number}\nevent: error\ndata: ${number}\n\ndata: cut`);
  };
  const told = await served(handler, async (url) => {
    const told = [];
    const client = new SseClient(url, { headers: { Authorization: "Bearer x" } });
    for await (const item of client) told.push(item.kind === "event" ? `${item.type} ${item.data}` : item.kind);
    return told;
  });
  assert.deepEqual(told, ["open", "error 1", "error", "retry_in", "retry_in", "open", "error 2", "error", "retry_in"]);
  assert.equal(asked[0].authorization, "Bearer x");
  assert.equal(asked[0]["last-event-id"], undefined);
  assert.deepEqual(asked.slice(1).map((headers) => headers["last-event-id"]), ["1", "1", "2"]);
});

test("a refusal ends the client", async () => {
  const read = (url) => new SseClient(url)[Symbol.asyncIterator]().next();
  const refuse = (_, response) => response.writeHead(401).end();
  await served(refuse, (url) => assert.rejects(read(url), { name: "SseRefusal", status: 401 }));
  const other = (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>");
  await served(other, (url) => assert.rejects(read(url), /text\/html/));
});

test("the status decides how a client goes on", async () => {
  const fate = async (status, headers = {}) => {
    let asked = 0;
    const handler = (_, response) => {
      if (++asked > 1) return response.writeHead(204).end();
      response.writeHead(status, { "Content-Type": "text/event-stream", ...headers }).end("data: 1\n\n");
    };
    const kinds = [];
    try {
      await served(handler, async (url) => {
        for await (const { kind } of new SseClient(url, { minRetryMs: 1 })) kinds.push(kind);
      });
    } catch (error) {
      assert.ok(error instanceof SseRefusal);
      assert.equal(error.status, status);
      return "refused";
    }
    return kinds.join(" ") || "ended";
  };
  assert.equal(await fate(200), "open event retry_in");
  assert.equal(await fate(204), "ended");
  assert.equal(await fate(307, { Location: "/other" }), "ended");
  for (const status of [408, 425, 429, 500, 501, 503, 511, 599]) assert.equal(await fate(status), "retry_in", status);
  for (const status of [201, 206, 301, 304, 307, 400, 404, 410, 451]) assert.equal(await fate(status), "refused", status);
});

test("a client that is closed ends", async () => {
  const endless = (_, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("data: 1\n\n");
  };
  await served(endless, async (url) => {
    const abort = new AbortController();
    const kinds = [];
    for await (const item of new SseClient(url, { signal: abort.signal })) {
      kinds.push(item.kind);
      if (item.kind === "event") abort.abort();
    }
    assert.deepEqual(kinds, ["open", "event"]);
  });
});

/** A client whose waits and answers are the test's own: an answer for each request, then the end. */
async function told(answers, options = {}) {
  const asked = [];
  const waits = [];
  const abort = new AbortController();
  const { setTimeout: wait } = globalThis;
  globalThis.setTimeout = (run, ms) => wait(run, (waits.push(ms), 0));
  const answer = async (_, { headers }) => {
    asked.push(headers.get("Last-Event-ID"));
    const body = answers[asked.length - 1];
    if (body === undefined) return new Response(null, { status: 204 });
    if (typeof body === "number") return new Response("no", { status: body });
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  };
  const items = [];
  try {
    const client = new SseClient("http://a.invalid/", { signal: abort.signal, fetch: answer, ...options });
    for await (const item of client) items.push(item);
  } finally {
    globalThis.setTimeout = wait;
  }
  return { asked, waits, items };
}

test("any last event id is sent as its bytes, or left out", async () => {
  const { asked, items } = await told(["id: anruf-é→\ndata: 1\n\n", "id: a\u0001b\ndata: 2\n\n", "id: c\ndata: 3\n\n"]);
  assert.deepEqual(asked, [null, Buffer.from("anruf-é→").toString("latin1"), null, "c"]);
  const opened = items.filter((item) => item.kind === "open").map((item) => item.lastEventId);
  assert.deepEqual(opened, ["", "anruf-é→", ""]);
  // What a header does not keep is not told either: spaces and tabs around it.
  const edges = await told(["id: \t a \tb\u00a0 \ndata: 1\n\n", "id:   \t\ndata: 2\n\n", "id: c\u007f\ndata: 3\n\n"]);
  assert.deepEqual(edges.asked, [null, Buffer.from("a \tb\u00a0").toString("latin1"), null, null]);
  const sent = edges.items.filter((item) => item.kind === "open").map((item) => item.lastEventId);
  assert.deepEqual(sent, ["", "a \tb\u00a0", ""]);
});

test("no stream makes the client wait too long, or ask without a rest", async () => {
  const waits = async (...answers) => (await told(answers)).waits;
  assert.deepEqual(await waits("retry: 99999999999999\ndata: 1\n\n"), [30_000]);
  assert.deepEqual((await told(["retry: 99999999999999\n\n"], { maxRetryMs: Infinity })).waits, [2 ** 31 - 1]);
  assert.deepEqual(await waits("retry: 0\n\n", "data: 1\n\n", "data: 2\n\n"), [100, 100, 100]);
  assert.deepEqual(await waits("retry: 0\n\n", 503, 503, 503), [100, 200, 400, 800]);
  assert.deepEqual(await waits("retry: 5000\n\n", 503, 503, 503), [5000, 10_000, 20_000, 30_000]);
  assert.deepEqual((await told([503, 503], { minRetryMs: 20 })).waits, [20, 40]);
  // To answer and to say nothing is no better than not to answer.
  assert.deepEqual(await waits("", "", 503, "", ":\n\n", ""), [1000, 2000, 4000, 8000, 1000, 2000]);
  // But a stream may be quiet for long.
  const pull = async (stream) => (await pause(50), stream.close());
  const quiet = () => new ReadableStream({ pull }, { highWaterMark: 0 });
  assert.deepEqual((await told([quiet(), quiet()], { minRetryMs: 20 })).waits, [20, 20]);
});

test("an event that the end of a connection has cut is told", async () => {
  const { items } = await told(["event: call_started\ndata: 1\n\nevent: call_terminated\ndata: 2", "data: 3\n\n"]);
  const kinds = items.map((item) => item.error?.kind ?? item.data ?? item.kind);
  assert.deepEqual(kinds, ["open", "1", "truncated", "retry_in", "open", "3", "retry_in"]);
  // Nothing is told to whoever leaves then.
  const client = new SseClient("http://a.invalid/", {
    fetch: async () => new Response("data: cut", { headers: { "Content-Type": "text/event-stream" } }),
  });
  const seen = [];
  for await (const { kind } of client) {
    seen.push(kind);
    if (kind === "error") client.close();
  }
  assert.deepEqual(seen, ["open", "error"]);
});

test("answers that are not read are cancelled", async () => {
  let cancelled = 0;
  const endless = () => new ReadableStream({ cancel: () => void cancelled++ });
  const answers = [
    new Response(endless(), { status: 503 }),
    new Response(endless(), { status: 429 }),
    new Response(endless(), { headers: { "Content-Type": "text/html" } }),
  ];
  const client = new SseClient("http://a.invalid/", { minRetryMs: 1, fetch: async () => answers.shift() });
  await assert.rejects(async () => {
    for await (const item of client) assert.equal(item.kind, "retry_in");
  }, SseRefusal);
  assert.equal(cancelled, 3);
});

test("a client that was closed tells nothing more, and leaves nothing behind", async () => {
  const abort = new AbortController();
  const answer = async () =>
    new Response("data: 1\n\ndata: 2\n\ndata: 3\n\n", { headers: { "Content-Type": "text/event-stream" } });
  for (let round = 0; round < 3; round++) {
    const client = new SseClient("http://a.invalid/", { signal: abort.signal, fetch: answer });
    const seen = [];
    for await (const item of client) {
      seen.push(item.data ?? item.kind);
      if (item.data === "1") client.close();
    }
    assert.deepEqual(seen, ["open", "1"]);
  }
  assert.equal(getEventListeners(abort.signal, "abort").length, 0);
});

test("what no request can be made of is thrown", async () => {
  const first = (...given) => new SseClient(...given)[Symbol.asyncIterator]().next();
  await assert.rejects(first("no url"), TypeError);
  await assert.rejects(first("http://127.0.0.1:1/", { headers: { X: "→" } }), TypeError);
});

/** What settles at once; a test that waits for ever says nothing. */
const soon = (promise) => {
  const late = new Promise((_, reject) => setTimeout(reject, 5000, new Error("it still waits")).unref());
  return Promise.race([promise, late]);
};

test("a client is left while it waits", async () => {
  const endless = (_, response) => response.writeHead(200, { "Content-Type": "text/event-stream" }).flushHeaders();
  await served(endless, async (url) => {
    const items = new SseClient(url)[Symbol.asyncIterator]();
    assert.equal((await items.next()).value.kind, "open");
    const waiting = items.next();
    assert.equal((await soon(items.return())).done, true);
    assert.equal((await soon(waiting)).done, true);
  });
  await connected(() => {}, async (socket) => {
    for (const client of [new JambonzClient(socket), new RtpbridgeClient(socket)]) {
      const items = client[Symbol.asyncIterator]();
      const waiting = items.next();
      assert.equal((await soon(items.return())).done, true);
      assert.equal((await soon(waiting)).done, true);
    }
    // The socket is not the iteration's.
    await new RtpbridgeClient(socket).opened;
  });
});

async function connected(onConnection, use) {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  server.on("connection", onConnection);
  await new Promise((resolve) => server.on("listening", resolve));
  const socket = new WebSocket(`ws://127.0.0.1:${server.address().port}`);
  try {
    return await use(socket);
  } finally {
    socket.terminate();
    server.close();
  }
}

test("an end that is none says how the connection ended, behind what came", async () => {
  const event = '{"event":"events.dropped","data":{"count":3}}';
  const ends = [
    [1006, (socket) => socket.send(event, () => socket._socket.end())],
    [1006, (socket) => socket.send(event, () => setTimeout(() => socket._socket.resetAndDestroy(), 50))],
    [1011, (socket) => (socket.send(event), socket.close(1011, "a fault"))],
    [1001, (socket) => (socket.send(event), socket.close(1001))],
    [1000, (socket) => (socket.send(event), socket.close(1000))],
  ];
  for (const [code, end] of ends) {
    await connected(end, async (socket) => {
      const events = new RtpbridgeClient(socket)[Symbol.asyncIterator]();
      assert.equal((await soon(events.next())).value.kind, "events_dropped");
      if (code === 1000) return assert.equal((await soon(events.next())).done, true);
      const reason = code === 1011 ? "a fault" : "";
      await assert.rejects(soon(events.next()), { name: "ConnectionLostError", code, reason });
    });
  }
  // An end of the client's own is one, however the peer takes it.
  const leaves = (socket) => socket._socket.prependListener("data", () => socket.terminate());
  await connected(leaves, async (socket) => {
    const client = new JambonzClient(socket);
    await client.opened;
    const messages = client[Symbol.asyncIterator]().next();
    client.close();
    assert.equal((await soon(messages)).done, true);
  });
});

test("requests that wait know how the connection was lost", async () => {
  await connected((socket) => socket.on("message", () => socket.terminate()), async (socket) => {
    const client = new RtpbridgeClient(socket);
    await client.opened;
    const lost = await client.request("session.info").catch((error) => error);
    assert.match(lost.message, /was closed before the answer came/);
    assert.ok(lost.cause instanceof ConnectionLostError);
  });
});

test("a client of a socket that is closed says so", async () => {
  const socket = new Socket();
  socket.close();
  for (const client of [new JambonzClient(socket), new RtpbridgeClient(socket)]) {
    await assert.rejects(soon(client[Symbol.asyncIterator]().next()), /was closed before/);
  }
});

test("requests to rtpbridge are answered, and events come beside", async () => {
  const onConnection = (socket) => {
    socket.send('{"event":"dtmf","data":{"digit":"5","duration_ms":1,"endpoint_id":"e"}}');
    socket.send("{");
    socket.on("message", (data) => {
      const { id, method } = JSON.parse(data);
      if (method === "session.create") socket.send(JSON.stringify({ id, result: { session_id: "s1" }, error: null }));
      else if (method === "vad.stop") socket.send(JSON.stringify({ id, error: { code: "NO", message: "no" } }));
      else socket.close(1000);
    });
  };
  await connected(onConnection, async (socket) => {
    const client = new RtpbridgeClient(socket);
    await client.opened;
    assert.deepEqual(await client.request("session.create"), { session_id: "s1" });
    const stop = client.request("vad.stop", { endpoint_id: "e" });
    await assert.rejects(stop, (error) => error instanceof RequestError && error.error.message === "no");
    const events = client[Symbol.asyncIterator]();
    assert.equal((await events.next()).value.kind, "dtmf");
    const { value: fault } = await events.next();
    assert.deepEqual([fault.error.kind, fault.text], ["truncated", "{"]);
    await assert.rejects(client.request("session.info"), /was closed/);
    assert.equal((await events.next()).done, true);
  });
});

test("a session of jambonz is acknowledged", async () => {
  let answer;
  const said = new Promise((resolve) => (answer = resolve));
  const onConnection = (socket) => {
    socket.send('{"type":"session:new","msgid":"m1","call_sid":"c","data":{"call_sid":"c"}}');
    socket.on("message", (data) => answer(JSON.parse(data)));
  };
  await connected(onConnection, async (socket) => {
    const client = new JambonzClient(socket);
    for await (const message of client) {
      assert.ok(jambonz.isAckNeeded(message));
      client.ack(message, [{ verb: "hangup" }]);
      break;
    }
    assert.deepEqual(await said, { type: "ack", msgid: "m1", data: [{ verb: "hangup" }] });
  });
});

test("a malformed frame of the peer ends the session, and not the process", async () => {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  const sessions = new Promise((resolve) => server.on("connection", (socket) => resolve(new JambonzClient(socket))));
  await new Promise((resolve) => server.on("listening", resolve));
  const peer = connect(server.address().port, "127.0.0.1");
  peer.on("error", () => undefined);
  peer.write(
    "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  // Bits that are reserved.
  peer.once("data", () => peer.write(Uint8Array.of(0xff, 0x80, 0, 0, 0, 0)));
  const client = await sessions;
  await assert.rejects(soon(client[Symbol.asyncIterator]().next()), /Invalid WebSocket frame/);
  peer.destroy();
  server.close();
});

test("where nobody listens, the client says so", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  const client = new RtpbridgeClient(new WebSocket(`ws://127.0.0.1:${port}`));
  const events = client[Symbol.asyncIterator]();
  await assert.rejects(client.request("session.info"), /not open/);
  await assert.rejects(soon(client.opened));
  await assert.rejects(soon(events.next()), { code: "ECONNREFUSED" });
  // Closed before it is open, it is closed: `ws` calls that an error.
  const other = new JambonzClient(new WebSocket(`ws://127.0.0.1:${port}`));
  other.close();
  assert.equal((await soon(other[Symbol.asyncIterator]().next())).done, true);
});

test("every request is settled", async () => {
  const answers = { "session.info": {}, "session.create": { error: { code: "X", message: 5 } } };
  const onConnection = (socket) =>
    socket.on("message", (data) => {
      const { id, method } = JSON.parse(data);
      socket.send(JSON.stringify({ id, ...answers[method] }));
    });
  await connected(onConnection, async (socket) => {
    const client = new RtpbridgeClient(socket);
    await assert.rejects(soon(client.request("session.info")), /not open/);
    await client.opened;
    await assert.rejects(soon(client.request("session.info")), DecodeError);
    await assert.rejects(soon(client.request("session.create")), DecodeError);
    client.close();
    await assert.rejects(soon(client.request("session.info")), /not open/);
    await assert.rejects(soon(client.opened), /was closed/);
    assert.equal((await soon(client[Symbol.asyncIterator]().next())).done, true);
  });
});

/** A socket without a network. */
class Socket extends EventTarget {
  readyState = 1;
  binaryType = "";
  sent = [];
  send(text) {
    this.sent.push(text);
  }
  close(code = 1000) {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event("close"), { code, reason: "" }));
  }
  receive(message) {
    const data = typeof message === "string" ? message : JSON.stringify(message);
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

test("an answer that does not say whose it is is that of the oldest request", async () => {
  const anonymous = { error: { code: "PARSE_ERROR", message: "no" } };
  const nameless = [anonymous, { id: null, ...anonymous }, { id: "", ...anonymous }, '{"result":[1,', '{"id":"1', '{"id":7}'];
  for (const answer of nameless) {
    const socket = new Socket();
    const client = new RtpbridgeClient(socket);
    const [first, second] = [client.request("session.create"), client.request("session.info")];
    socket.receive(answer);
    await assert.rejects(soon(first), typeof answer === "string" ? DecodeError : RequestError);
    // By its id, a cut answer finds its own request.
    const third = client.request("session.list");
    socket.receive('{"id":"3","result":[1,');
    await assert.rejects(soon(third), DecodeError);
    socket.receive({ id: "2", error: anonymous.error });
    await assert.rejects(soon(second), RequestError);
  }
});

test("a request that could not be sent waits for no answer", async () => {
  const socket = new Socket();
  const client = new RtpbridgeClient(socket);
  const { send } = socket;
  socket.send = () => {
    throw new Error("no memory");
  };
  await assert.rejects(client.request("session.create"), /no memory/);
  socket.send = send;
  const request = client.request("session.info");
  socket.receive({ error: { code: "PARSE_ERROR", message: "no" } });
  await assert.rejects(soon(request), { name: "RequestError", method: "session.info" });
});

test("what nobody has asked for stands among the events", async () => {
  const socket = new Socket();
  const client = new RtpbridgeClient(socket);
  const request = client.request("session.info");
  const others = [
    { id: "9", result: {} },
    '{"id":"9","result":[',
    '{"event":"dtmf","id":"1","data":{',
    '{"event":"x","id":"1"}',
    '{"id":"1","event":"x"}',
  ];
  for (const other of others) socket.receive(other);
  socket.receive({ id: "1", error: { code: "X", message: "no" } });
  await assert.rejects(soon(request), RequestError);
  socket.receive({ error: { code: "PARSE_ERROR", message: "no" } });
  socket.close();
  const items = [];
  for await (const item of client) items.push(item);
  assert.deepEqual(items.map(({ kind }) => kind), ["response", "error", "error", "error", "error", "response"]);
  assert.deepEqual(items[0], { kind: "response", id: "9", result: {} });
});

test("several readers share what comes, and all of them end", async () => {
  const socket = new Socket();
  const client = new RtpbridgeClient(socket);
  const taken = [];
  const read = async () => {
    for await (const event of client) taken.push(event.data.digit);
  };
  const readers = [read(), read()];
  await null;
  for (const digit of "123") socket.receive({ event: "dtmf", data: { digit, duration_ms: 1, endpoint_id: "e" } });
  socket.close();
  await soon(Promise.all(readers));
  assert.deepEqual(taken.sort(), ["1", "2", "3"]);
});

test("what waits for a reader is bounded, and drained in its order", async () => {
  const socket = new Socket();
  const client = new RtpbridgeClient(socket, { limit: 4 });
  const press = (digit) => socket.receive({ event: "dtmf", data: { digit, duration_ms: 1, endpoint_id: "e" } });
  const events = client[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await soon(events.next());
    return value.data.digit ?? value.data.count;
  };
  for (const digit of "123456789") press(digit);
  assert.deepEqual([await next(), await next()], ["1", "2"]);
  press("A");
  assert.equal(await next(), "3");
  press("B");
  const [last, dropped] = [await next(), (await soon(events.next())).value];
  assert.equal(last, "4");
  assert.deepEqual(dropped, { kind: "events_dropped", event: "events.dropped", data: { count: 6 } });
  assert.equal(await next(), "B");
  // A tracker knows what that means.
  const calls = new CallTracker("rtpbridge");
  calls.adopt("e", "connected");
  assert.equal(calls.follow(dropped), undefined);
  assert.equal(calls.uncertain().length, 1);
});

test("a session of jambonz that nobody reads is closed", async () => {
  const socket = new Socket();
  const client = new JambonzClient(socket, { limit: 2 });
  for (const msgid of ["1", "2", "3", "4"]) socket.receive({ type: "call:status", msgid, data: { call_sid: "c" } });
  assert.equal(socket.readyState, 3);
  const messages = client[Symbol.asyncIterator]();
  assert.equal((await messages.next()).value.msgid, "1");
  assert.equal((await messages.next()).value.msgid, "2");
  await assert.rejects(messages.next(), OverflowError);
});

test("a message that could not be read is given as it came", async () => {
  const bytes = new TextEncoder().encode('{"event":5}');
  for (const Client of [JambonzClient, RtpbridgeClient]) {
    const socket = new Socket();
    const client = new Client(socket);
    socket.receive('{"event":"é');
    socket.dispatchEvent(new MessageEvent("message", { data: bytes.buffer }));
    socket.close();
    const texts = [];
    for await (const { kind, text } of client) texts.push(kind, text);
    assert.deepEqual(texts, ["error", '{"event":"é', "error", bytes]);
  }
});

test("no verbs are lost without a word", async () => {
  const verbs = (length) => [{ verb: "say", text: "é".repeat(length) }];
  const bytes = (length) => Buffer.byteLength(jambonz.ack("m", verbs(length)));
  const most = Math.floor((jambonz.MAX_APPLICATION_MESSAGE - bytes(0)) / 2);
  const socket = new Socket();
  const client = new JambonzClient(socket);
  client.ack("m", verbs(most));
  assert.throws(() => client.ack("m", verbs(most + 1)), { name: "EncodeError", kind: "too_large" });
  const command = { type: "command", command: "redirect", queueCommand: true, data: verbs(most + 1) };
  assert.throws(() => client.send(command), { name: "EncodeError", kind: "too_large" });
  new JambonzClient(socket, { sendLimit: bytes(most + 1) }).ack("m", verbs(most + 1));
  assert.deepEqual(socket.sent.map((text) => Buffer.byteLength(text)), [bytes(most), bytes(most + 1)]);
  for (const readyState of [0, 2, 3]) {
    socket.readyState = readyState;
    assert.throws(() => client.ack("m", verbs(1)), /is not open/);
    assert.throws(() => client.send({ type: "command", command: "redirect", data: verbs(1) }), /is not open/);
  }
  // Of a lost connection's messages, jambonz does not ask for that any more.
  client.ack("m");
  assert.equal(socket.sent.length, 2);
});

test("a long line is drained in a time that grows with it", async () => {
  const drained = async (count) => {
    const socket = new Socket();
    const client = new RtpbridgeClient(socket, { limit: Infinity });
    for (let at = 0; at < count; at++) socket.receive({ event: "stats", data: { endpoints: [] } });
    socket.close();
    const start = process.cpuUsage();
    let seen = 0;
    for await (const _ of client) seen++;
    assert.equal(seen, count);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await drained(2000);
  const [few, many] = [await drained(25_000), await drained(100_000)];
  assert.ok(many < few * 16 + 50_000, `${few} and ${many} µs`);
});
