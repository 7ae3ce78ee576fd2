// The first lines in the README: node first_lines.mjs < capture.bin

import { CallTracker, FrameDecoder, init } from "callevents";

await init();
const frames = new FrameDecoder();
const calls = new CallTracker("gateway");
for await (const chunk of process.stdin) { // or any transport
  for (const event of frames.push(chunk)) {
    if (event.kind === "call_event") {
      console.log(event.call_sid, event.event_type, calls.observe(event).name);
    } else if (event.kind === "error") { // this frame is lost, no other
      calls.announceGap();
      console.error(event.error.message);
    }
  }
}
