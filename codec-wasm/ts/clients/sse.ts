/**
 * A client of event streams over `fetch`: what `EventSource` is, with headers, with events that are
 * called `error`, with a limit to their size, and with a say in how it goes on.
 * @module
 */

import type { DecodeFault } from "../errors.js";
import { SseParser, type SseEvent } from "../sse.js";
import { closing } from "./queue.js";

export interface SseClientOptions {
  /** Headers of the request. */
  headers?: HeadersInit;
  /** Ends the client. */
  signal?: AbortSignal;
  /** The most bytes that an event's data may have; 1 MiB if not given. */
  limit?: number;
  /** The last event id to begin with. */
  lastEventId?: string;
  /** How long to wait before the second attempt, unless the stream says otherwise; 1000 ms if not given. */
  minRetryMs?: number;
  /** How long to wait at most, whatever the stream says; 30,000 ms if not given. */
  maxRetryMs?: number;
  /** What to fetch with. */
  fetch?: typeof fetch;
  /** Other options of the request, as `credentials`. */
  request?: Omit<RequestInit, "headers" | "signal">;
}

/** What a client tells. */
export type SseClientItem =
  | SseEvent
  | DecodeFault
  /**
   * A connection is open; events may be missing between the last one and this. `lastEventId` is what
   * the server was asked to go on from, as it was sent: empty if there is none, or none that a header
   * can hold.
   */
  | { kind: "open"; lastEventId: string }
  /** The connection is lost, or there was none; the next attempt begins in `ms`. */
  | { kind: "retry_in"; ms: number; reason: unknown };

/** What timers can wait for at most; beyond it they do not wait at all. */
const LONGEST_MS = 2 ** 31 - 1;

/** No stream can ask for a shorter wait than this: one that ends at once would come back without a rest. */
const FLOOR_MS = 100;

/** The server has said that there is nothing to come for. */
export class SseRefusal extends Error {
  override readonly name = "SseRefusal";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Follows an event stream, and connects again when it breaks, with the id of the last event. What the
 * break has cut is told as an error: it comes again only where the server keeps events. The wait
 * doubles with each attempt that brings nothing.
 *
 * The stream ends after {@link close}, when `signal` is aborted, and when the server answers 204.
 * After 408, 425, 429 and 500 to 599 it connects again. Any other status but 200, or an answer that is
 * no event stream, throws a {@link SseRefusal}; headers or an address that are none throw a `TypeError`.
 */
export class SseClient implements AsyncIterable<SseClientItem> {
  readonly #url: string | URL;
  readonly #options: SseClientOptions;
  readonly #abort = new AbortController();

  constructor(url: string | URL, options: SseClientOptions = {}) {
    this.#url = url;
    this.#options = options;
    const { signal } = options;
    if (signal?.aborted) this.close();
    else signal?.addEventListener("abort", () => this.close(), { signal: this.#abort.signal });
  }

  /** Ends the stream. */
  close(): void {
    this.#abort.abort();
  }

  [Symbol.asyncIterator](): AsyncGenerator<SseClientItem, void, undefined> {
    return closing(this.#items(), () => this.close());
  }

  async *#items(): AsyncGenerator<SseClientItem, void, undefined> {
    const { signal } = this.#abort;
    const { limit, lastEventId, minRetryMs = 1000, maxRetryMs = 30_000 } = this.#options;
    const parser = new SseParser({
      ...(limit === undefined ? {} : { limit }),
      ...(lastEventId === undefined ? {} : { lastEventId }),
    });
    let failures = 0;
    let ms = 0;
    try {
      while (!signal.aborted) {
        let reason: unknown;
        let openSince = Infinity;
        const id = sendable(parser.lastEventId);
        const headers = this.#headers(id);
        try {
          const response = await this.#connect(headers);
          if (response === undefined) return;
          openSince = performance.now();
          yield { kind: "open", lastEventId: id };
          for await (const chunk of chunksOf(response)) {
            failures = 0;
            for (const item of parser.push(chunk)) {
              if (signal.aborted) return;
              if (item.kind === "event" || item.kind === "error") yield item;
            }
          }
        } catch (error) {
          if (error instanceof SseRefusal || signal.aborted) throw error;
          reason = error;
        }
        if (signal.aborted) return;
        // An event that was cut comes again only where the server keeps events.
        for (const item of parser.finish()) if (item.kind === "error") yield item;
        if (signal.aborted) return;
        // A stream that brings nothing is no failure if it was open for longer than the wait for it.
        if (performance.now() - openSince > ms) failures = 0;
        const base = Math.max(parser.retryMs ?? minRetryMs, Math.min(minRetryMs, FLOOR_MS));
        ms = Math.min(base * 2 ** failures, maxRetryMs, LONGEST_MS);
        failures = Math.min(failures + 1, 16);
        yield { kind: "retry_in", ms, reason };
        await this.#wait(ms);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      parser.free();
      this.#abort.abort();
    }
  }

  /** The request's headers. What will not get better by trying again is thrown here. */
  #headers(lastEventId: string): Headers {
    if (this.#options.fetch === undefined) new Request(this.#url);
    const headers = new Headers(this.#options.headers);
    headers.set("Accept", "text/event-stream");
    // Headers are made of bytes, each of them a character: those of the id in UTF-8.
    const bytes = Array.from(new TextEncoder().encode(lastEventId), (byte) => String.fromCharCode(byte));
    if (lastEventId !== "") headers.set("Last-Event-ID", bytes.join(""));
    return headers;
  }

  async #connect(headers: Headers): Promise<Response | undefined> {
    const { request, fetch: fetchWith = fetch } = this.#options;
    const response = await fetchWith(this.#url, {
      cache: "no-store",
      ...request,
      headers,
      signal: this.#abort.signal,
    });
    const { status } = response;
    if (status === 204) return undefined;
    const type = response.headers.get("Content-Type") ?? "";
    const isStream = status === 200 && /^text\/event-stream\s*(;|$)/i.test(type);
    // What nobody reads would keep its connection.
    if (!isStream) response.body?.cancel().catch(() => undefined);
    const text = `the server answered with status ${status}`;
    if (status >= 500 || [408, 425, 429].includes(status)) throw new Error(text);
    if (status !== 200) throw new SseRefusal(status, text);
    if (!isStream) {
      throw new SseRefusal(status, `the server sent ${type || "no type"}, not text/event-stream`);
    }
    return response;
  }

  #wait(ms: number): Promise<void> {
    const { signal } = this.#abort;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener("abort", end);
    });
  }
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** An id as headers hold it, without spaces and tabs around it; nothing if it has control characters. */
function sendable(id: string): string {
  const [bare = ""] = /[^ \t](?:.*[^ \t])?/s.exec(id) ?? [];
  return /[\0-\x08\n-\x1f\x7f]/.test(bare) ? "" : bare;
}
