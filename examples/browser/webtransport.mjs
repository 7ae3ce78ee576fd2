// Follows the gateway's calls in a page, over WebTransport.
import { frames, gateway } from "callevents";

/**
 * The events of all calls, each with what the order says about it, until the gateway ends the
 * session. Throws if the session is lost: call it again with the same client id and tracker, and
 * it goes on.
 * @param {string} url
 * @param {string} clientId
 * @param {import("callevents").CallTracker} calls
 * @param {WebTransportOptions} [options] As serverCertificateHashes.
 */
export async function* follow(url, clientId, calls, options) {
  const transport = new WebTransport(url, options);
  try {
    await transport.ready;
    await subscribe(transport, clientId);
    for await (const message of messages(transport)) {
      if (message.kind === "call_event") yield { event: message, verdict: calls.observe(message) };
      else if (message.kind === "error") calls.onStreamReset(); // cut off, or not to be understood
    }
    await transport.closed;
  } finally {
    transport.close();
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

/** What comes on all streams that the gateway opens, each in its order. */
function messages(transport) {
  return new ReadableStream({
    async start(controller) {
      const streams = [];
      try {
        for await (const stream of transport.incomingUnidirectionalStreams) {
          streams.push(pass(stream, controller));
        }
      } catch {
        // The session is lost; what has come is still to be read.
      }
      await Promise.all(streams);
      controller.close();
    },
  });
}

async function pass(stream, controller) {
  try {
    const items = stream.pipeThrough(frames({ direction: "from_gateway" }));
    for await (const item of items) controller.enqueue(item);
  } catch (error) {
    controller.enqueue({ kind: "error", error }); // the stream broke
  }
}
