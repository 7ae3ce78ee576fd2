// Lets the worker answer the page in between, however much there is to decode.

/** For how long the worker may go on without looking up, in ms. */
const SLICE_MS = 8;

const channel = new MessageChannel();
/** @type {(() => void)[]} */
const waiting = [];
channel.port1.onmessage = () => waiting.shift()?.();

let lastMs = performance.now();

/** Goes on at once, or after other tasks if it is time for them.
 * @returns {Promise<void>} */
export async function breathe() {
  if (performance.now() - lastMs < SLICE_MS) return;
  await new Promise((/** @type {(_: void) => void} */ resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
  lastMs = performance.now();
}
