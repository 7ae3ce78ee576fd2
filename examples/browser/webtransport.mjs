// Follows the gateway's calls in a page, over WebTransport.
import { frames, gateway } from "callevents";

/**
 * The events of all calls, each with what the order says about it, until the gateway ends the
 * session. What cannot be decoded and what breaks is told as `{ error }`, in its place; a session
 * that is lost is followed by another, with the same client id. Throws if there never was one.
 * @param {string} url
 * @param {string} clientId
 * @param {import("callevents").CallTracker} calls Follows no other connection.
 * @param {WebTransportOptions} [options] As serverCertificateHashes.
 */
export async function* follow(url, clientId, calls, options) {
  calls.announceGap(); // calls may be in flight already
  for (let heardAt; ; ) {
    const transport = new WebTransport(url, options);
    try {
      await transport.ready;
      if (heardAt !== undefined) calls.onResume(Date.now() - heardAt);
      heardAt = Date.now();
      await subscribe(transport, clientId);
      for await (const message of messages(transport)) {
        heardAt = Date.now();
        if (message.kind === "call_event") {
          yield { event: message, verdict: calls.observe(message) };
        } else if (message.kind === "error") {
          calls.announceGap(); // it may have been an event, or cut some off
          yield { error: message.error };
        }
      }
      await transport.closed;
      return;
    } catch (error) {
      if (heardAt === undefined) throw error;
      calls.announceGap(); // the browser drops what was not read yet
      yield { error };
    } finally {
      transport.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Asks for the events of all calls, as the only message of a stream. */
async function subscribe(transport, clientId) {
  const { writable } = await transport.createBidirectionalStream();
  const writer = writable.getWriter();
  const request = { kind: "event_stream_request", client_id: clientId };
  // The gateway takes requests as the vendor's builders write them: counting the whole frame.
  await writer.write(gateway.encode(request, { length: "whole" }));
  await writer.close();
}

/** What comes on all streams that the gateway opens, each in its order, and no faster than it is read. */
function messages(transport) {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const merge = async () => {
    const streams = [];
    try {
      for await (const stream of transport.incomingUnidirectionalStreams) streams.push(pass(stream, writer));
    } catch {
      // The session is lost; what has come is still to be read.
    }
    await Promise.all(streams);
    await writer.close();
  };
  merge().catch(() => {}); // nobody reads any more
  return readable;
}

async function pass(stream, writer) {
  try {
    const items = stream.pipeThrough(frames({ direction: "from_gateway" }));
    for await (const item of items) await writer.write(item);
  } catch (error) {
    await writer.write({ kind: "error", error }).catch(() => {}); // the stream broke
  }
}
