// What users write, checked by `tsc` with everything strict: it is compiled, and run by packed.mjs.
import {
  CallTracker,
  DecodeError,
  FrameDecoder,
  SseParser,
  callUpdate,
  frames,
  gateway,
  init,
  jambonz,
  q850,
  rtpbridge,
  sse,
  voicetyped,
  type CallUpdate,
  type Int64,
  type View,
} from "callevents";

await init();

using decoder = new FrameDecoder({ limit: 65536, body: "auto" });
const calls = new CallTracker("gateway", { capacity: 16, seed: 1n });
const frame = gateway.encode({
  kind: "call_event",
  call_sid: "c1",
  event_type: "CHANNEL_CREATE",
  timestamp_ms: 1_700_000_000_000,
});
const seen: string[] = [];
for (const event of decoder.push(frame)) {
  switch (event.kind) {
    case "call_event": {
      const at: Int64 = event.timestamp_ms;
      const update: CallUpdate | undefined = callUpdate(event);
      seen.push(`${event.call_sid} ${event.event_type} ${calls.observe(event, Number(at)).name} ${update?.phase}`);
      break;
    }
    case "audio_frame": {
      const payload: Uint8Array = event.payload;
      seen.push(String(payload.length));
      break;
    }
    case "error":
      seen.push(event.error.field ?? event.error.kind);
      break;
    default:
      seen.push(event.kind);
  }
}

const message = jambonz.parse('{"type":"call:status","msgid":"m1","data":{"call_sid":"c1","call_status":"ringing"}}');
if (message.kind === "call_status") {
  const status: jambonz.CallStatus | number | null | undefined = message.data.call_status;
  seen.push(`${message.type} ${status}`);
}
seen.push(jambonz.ack(message, [{ verb: "hangup" }]));

const viewed: View<jambonz.Message> = jambonz.view(jambonz.encode(message));
if (viewed.kind === "call_status") {
  const status: jambonz.CallStatus | number | null | undefined = viewed.data.call_status;
  const kept: jambonz.Message & { kind: "call_status" } = viewed.toJSON();
  const data: jambonz.StatusData = viewed.data.toJSON();
  seen.push(`${data.call_sid}`);
  // @ts-expect-error: views cannot be written to.
  const write = () => (viewed.data.call_sid = "other");
  void write;
  seen.push(`${viewed.type} ${status} ${kept.msgid} ${jambonz.callOf(viewed)?.call_sid}`);
  seen.push(`${callUpdate(viewed)?.phase} ${jambonz.encode(viewed).length} ${jambonz.ack(viewed)}`);
}

const event = rtpbridge.parse('{"event":"dtmf","data":{"digit":"5","duration_ms":120,"endpoint_id":"e1"}}');
if (event.kind === "dtmf") {
  const digit: string = event.data.digit;
  seen.push(digit);
}
const answer = rtpbridge.parseResponse("session.create", '{"id":"1","result":{"session_id":"s"}}');
seen.push(answer.result?.session_id ?? "none");
seen.push(rtpbridge.encode({ id: "7", method: "vad.stop", params: { endpoint_id: "e1" } }));

const voice = voicetyped.parseEvent('{"event_id":"1","session_id":"s","type":"dtmf_received","timestamp":"","digit":"5"}');
if (voice.kind === "dtmf_received") {
  const digit: string | number | null | undefined = voice.payload.digit;
  seen.push(String(digit));
}
seen.push(voicetyped.eventsQuery({ event_types: ["call_started"], include_history: true }));

using parser = new SseParser();
for (const item of parser.push(new TextEncoder().encode("data: 1\n\n"))) {
  if (item.kind === "event") seen.push(`${item.type} ${item.data}`);
}

try {
  jambonz.parse("{");
} catch (error) {
  if (error instanceof DecodeError) seen.push(`${error.kind} ${error.offset}`);
}

const stream: ReadableStream<Uint8Array> = new Blob([frame]).stream();
const reader = stream.pipeThrough(frames()).getReader();
const first = await reader.read();
if (!first.done) seen.push(first.value.kind);
const events = new Blob(["data: x\n\n"]).stream().pipeThrough(sse()).getReader();
const next = await events.read();
if (!next.done && next.value.kind === "event") seen.push(next.value.data);

// The platform's functions take bytes of no shared memory alone: those that callevents gives are their own.
const payload: Uint8Array = Uint8Array.of(1, 2);
const audio = gateway.decodeBody("audio_frame", gateway.encodeBody({ kind: "audio_frame", call_sid: "c1", payload }));
const samples: ArrayBuffer = audio.payload.buffer; // what decodeAudioData takes
const digest = await crypto.subtle.digest("SHA-256", audio.payload);
seen.push(`${samples instanceof ArrayBuffer} ${samples.byteLength} ${digest.byteLength}`);
export const send = (socket: WebSocket) => socket.send(frame);

seen.push(q850.cause(17)?.name ?? "none");
console.log(JSON.stringify(seen));
