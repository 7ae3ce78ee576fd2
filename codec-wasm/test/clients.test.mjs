// The clients, against servers on this machine.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { WebSocketServer, WebSocket } from "ws";

import { init, JambonzClient, jambonz, RequestError, RtpbridgeClient, SseClient } from "../dist/node.js";

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
  assert.deepEqual(told, ["open", "error 1", "retry_in", "retry_in", "open", "error 2", "retry_in"]);
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

test("requests to rtpbridge are answered, and events come beside", async () => {
  const onConnection = (socket) => {
    socket.send('{"event":"dtmf","data":{"digit":"5","duration_ms":1,"endpoint_id":"e"}}');
    socket.send("{");
    socket.on("message", (data) => {
      const { id, method } = JSON.parse(data);
      if (method === "session.create") socket.send(JSON.stringify({ id, result: { session_id: "s1" } }));
      else if (method === "vad.stop") socket.send(JSON.stringify({ id, error: { code: "NO", message: "no" } }));
      else socket.close();
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
    assert.equal((await events.next()).value.error.kind, "truncated");
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
