// The connections to the player, by the package's clients: they break, and come back.

/** @import { ConnectionState, Fact, Source } from "../types.js" */

import { JambonzClient, RtpbridgeClient, SseClient } from "/callevents/index.js";
import { broken, open } from "./adapter.js";
import { breathe } from "./breathe.js";

/** How long a broken connection waits before it comes back, in ms; twice as long each time that it
 * does not come back at all. */
const RETRY_MS = { first: 1500, most: 15_000 };

/** @typedef {{ base: string, speed: number, events: number | null }} Wishes */

export class Connection {
  /** @type {ConnectionState} */
  state = "off";
  cuts = 0;
  retryAtMs = 0;
  #client;
  #decoder;
  #wishes;
  #take;
  #onState;
  /** @type {AbortController | undefined} */
  #abort;
  #failures = 0;
  /** With what an event stream is taken up. */
  #lastEventId = "";

  /** @param {Source} source
   * @param {Wishes} wishes
   * @param {(facts: Fact[]) => void} take
   * @param {(state: ConnectionState) => void} [onState] is told every state that it comes into */
  constructor(source, wishes, take, onState = () => {}) {
    this.source = source;
    this.#wishes = wishes;
    this.#take = take;
    this.#onState = onState;
    this.#decoder = open(source);
    this.#client = crypto.randomUUID();
  }

  /** @param {ConnectionState} state */
  #become(state) {
    this.state = state;
    this.#onState(state);
  }

  get isOn() {
    return this.#abort !== undefined;
  }

  /** Connects, and stays connected until `stop`. */
  async start() {
    if (this.#abort) return;
    const abort = new AbortController();
    this.#abort = abort;
    while (!abort.signal.aborted) {
      this.#become("connecting");
      const isOver = await this.#once(abort.signal).then(() => true, () => false);
      if (abort.signal.aborted) return;
      this.#take(this.#decoder.finish());
      if (isOver) {
        this.#abort = undefined;
        this.#become("ended");
        return;
      }
      const waitMs = Math.min(RETRY_MS.first * 2 ** this.#failures, RETRY_MS.most);
      this.#failures += 1;
      this.#broke(waitMs);
      await pause(waitMs, abort.signal);
    }
  }

  stop() {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#decoder.finish();
    // What is missed while it is off may have been ends.
    this.#decoder.lost();
    this.#become("off");
  }

  /** Has the player break the connection off in the middle of a message. */
  async cut() {
    const url = new URL(`/cut/${this.source}`, this.#wishes.base);
    url.searchParams.set("client", this.#client);
    await fetch(url, { method: "POST" });
  }

  free() {
    this.stop();
    this.#decoder.free();
  }

  #url() {
    const url = new URL(`/play/${this.source}`, this.#wishes.base);
    url.searchParams.set("client", this.#client);
    url.searchParams.set("speed", String(this.#wishes.speed));
    if (this.#wishes.events !== null) url.searchParams.set("events", String(this.#wishes.events));
    return url;
  }

  #opened() {
    this.#become("open");
    this.#failures = 0;
  }

  /** @param {number} waitMs how long it waits before it comes back */
  #broke(waitMs) {
    // One that did not come back has not broken once more.
    if (this.state === "open") this.cuts += 1;
    this.retryAtMs = performance.now() + waitMs;
    this.#decoder.lost();
    this.#become("waiting");
  }

  /** What the board makes nothing of is told; the connection is not to break for it.
   * @param {unknown} given */
  #give(given) {
    try {
      this.#take(this.#decoder.take(given));
    } catch (error) {
      this.#take([broken(this.source, error)]);
    }
  }

  /** Until the other side says that it is over; throws where it breaks.
   * @param {AbortSignal} signal */
  #once(signal) {
    if (this.source === "gateway") return this.#chunks(signal);
    return this.source === "voicetyped" ? this.#events(signal) : this.#messages(signal);
  }

  /** Chunk by chunk: a pipe that breaks would not tell of the frame that it has cut.
   * @param {AbortSignal} signal */
  async #chunks(signal) {
    const response = await fetch(this.#url(), { signal });
    if (!response.ok || !response.body) throw new Error(`the player answered with status ${response.status}`);
    this.#opened();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#give(value);
      await breathe();
    }
  }

  /** The client comes back by itself, with the last event's id.
   * @param {AbortSignal} signal */
  async #events(signal) {
    const client = new SseClient(this.#url(), {
      signal,
      lastEventId: this.#lastEventId,
      minRetryMs: RETRY_MS.first,
      maxRetryMs: RETRY_MS.most,
      fetch: (...request) => {
        this.#become("connecting");
        return fetch(...request);
      },
    });
    for await (const item of client) {
      if (item.kind === "open") {
        this.#opened();
      } else if (item.kind === "retry_in") {
        // An event stream never says that it is over; the player's is where it ends and does not break.
        if (item.reason === undefined) return;
        this.#broke(item.ms);
      } else {
        if (item.kind === "event") this.#lastEventId = item.id;
        this.#give(item);
        await breathe();
      }
    }
  }

  /** @param {AbortSignal} signal */
  async #messages(signal) {
    const url = this.#url();
    url.protocol = url.protocol.replace("http", "ws");
    const client = this.source === "jambonz" ? new JambonzClient(url) : new RtpbridgeClient(url);
    const close = () => client.close();
    signal.addEventListener("abort", close);
    try {
      await client.opened;
      this.#opened();
      for await (const item of client) this.#give(item);
    } finally {
      signal.removeEventListener("abort", close);
    }
  }
}

/** @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<void>} */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}
