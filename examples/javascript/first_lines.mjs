// The first lines in the README: node first_lines.mjs < capture.bin

import { CallTracker, FrameDecoder, init } from "callevents";

await init();
const frames = new FrameDecoder();
const calls = new CallTracker("gateway");
const take = (events) => {
  for (const event of events) {
    if (event.kind === "call_event") {
      console.log(event.call_sid, event.event_type, calls.observe(event).name);
    } else if (event.kind === "error") { // this frame is lost, no other
      calls.announceGap();
      console.error(event.error.message);
    }
  }
};
for await (const chunk of process.stdin) take(frames.push(chunk)); // or any transport
take(frames.finish()); // an error, if the input has ended inside a frame
