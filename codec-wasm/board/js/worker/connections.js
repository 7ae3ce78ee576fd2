// The connections to the player: they break, and come back.

/** @import { ConnectionState, Fact, Source } from "../types.js" */

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
      const isOver = await this.#once(abort.signal);
      if (abort.signal.aborted) return;
      this.#take(this.#decoder.finish());
      if (isOver) {
        this.#abort = undefined;
        this.#become("ended");
        return;
      }
      // One that did not come back has not broken once more.
      if (this.state === "open") this.cuts += 1;
      const waitMs = Math.min(RETRY_MS.first * 2 ** this.#failures, RETRY_MS.most);
      this.#failures += 1;
      this.#become("waiting");
      this.retryAtMs = performance.now() + waitMs;
      await pause(waitMs, abort.signal);
      this.#decoder.lost(waitMs);
    }
  }

  stop() {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#decoder.finish();
    // What is missed while it is off may have been ends.
    this.#decoder.lost(0);
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

  /** One connection from its beginning to its end.
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether the other side has said that it is over */
  #once(signal) {
    const isSocket = this.source === "rtpbridge" || this.source === "jambonz";
    return isSocket ? this.#socket(signal) : this.#stream(signal);
  }

  #opened() {
    this.#become("open");
    this.#failures = 0;
  }

  /** What the board makes nothing of is told; the connection is not to break for it.
   * @param {Uint8Array | string} data */
  #push(data) {
    try {
      this.#take(this.#decoder.push(data));
    } catch (error) {
      this.#take([broken(this.source, error)]);
    }
  }

  /** @param {AbortSignal} signal */
  async #stream(signal) {
    /** @type {Record<string, string>} */
    const headers = {};
    if (this.#decoder.lastId()) headers["Last-Event-ID"] = this.#decoder.lastId();
    try {
      const response = await fetch(this.#url(), { headers, signal });
      if (!response.ok || !response.body) return false;
      this.#opened();
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return true;
        this.#push(value);
        await breathe();
      }
    } catch {
      return false;
    }
  }

  /** @param {AbortSignal} signal
   * @returns {Promise<boolean>} */
  #socket(signal) {
    return new Promise((resolve) => {
      const url = this.#url();
      url.protocol = url.protocol.replace("http", "ws");
      const protocols = this.source === "jambonz" ? ["ws.jambonz.org"] : [];
      const socket = new WebSocket(url, protocols);
      const close = () => socket.close(1000);
      signal.addEventListener("abort", close, { once: true });
      socket.onopen = () => this.#opened();
      socket.onmessage = ({ data }) => {
        if (!signal.aborted) this.#push(data);
      };
      socket.onclose = ({ code }) => {
        signal.removeEventListener("abort", close);
        resolve(code === 1000);
      };
    });
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
