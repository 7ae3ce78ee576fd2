/**
 * A client of event streams over `fetch`: what `EventSource` is, with headers, with events that are
 * called `error`, with a limit to their size, and with a say in how it goes on.
 * @module
 */

import type { DecodeFault } from "../errors.js";
import { SseParser, type SseEvent, type SseItem } from "../sse.js";

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
  /** How long to wait at most; 30,000 ms if not given. */
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
  /** A connection is open; events may be missing between the last one and this. */
  | { kind: "open"; lastEventId: string }
  /** The connection is lost, or there was none; the next attempt begins in `ms`. */
  | { kind: "retry_in"; ms: number; reason: unknown };

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
 * Follows an event stream, and connects again when it breaks, with the id of the last event.
 *
 * The stream ends after {@link close}, when `signal` is aborted, and when the server answers 204.
 * A status that will not get better (400 to 499 but 408, 425 and 429), or an answer that is no
 * event stream, throws a {@link SseRefusal}.
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
    else signal?.addEventListener("abort", () => this.close(), { once: true });
  }

  /** Ends the stream. */
  close(): void {
    this.#abort.abort();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SseClientItem, void, undefined> {
    const { limit, lastEventId, minRetryMs = 1000, maxRetryMs = 30_000 } = this.#options;
    const parser = new SseParser({
      ...(limit === undefined ? {} : { limit }),
      ...(lastEventId === undefined ? {} : { lastEventId }),
    });
    let failures = 0;
    try {
      while (!this.#abort.signal.aborted) {
        let reason: unknown;
        try {
          const response = await this.#connect(parser.lastEventId);
          if (response === undefined) return;
          yield { kind: "open", lastEventId: parser.lastEventId };
          failures = 0;
          for await (const chunk of chunksOf(response)) yield* events(parser.push(chunk));
        } catch (error) {
          if (error instanceof SseRefusal || this.#abort.signal.aborted) throw error;
          reason = error;
        }
        // What was cut is no event, and comes again.
        parser.reset();
        const base = parser.retryMs ?? minRetryMs;
        const ms = Math.min(base * 2 ** failures, Math.max(maxRetryMs, parser.retryMs ?? 0));
        failures = Math.min(failures + 1, 16);
        yield { kind: "retry_in", ms, reason };
        await this.#wait(ms);
      }
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    } finally {
      parser.free();
      this.#abort.abort();
    }
  }

  async #connect(lastEventId: string): Promise<Response | undefined> {
    const { headers, request, fetch: fetchWith = fetch } = this.#options;
    const all = new Headers(headers);
    all.set("Accept", "text/event-stream");
    if (lastEventId !== "") all.set("Last-Event-ID", lastEventId);
    const response = await fetchWith(this.#url, {
      cache: "no-store",
      ...request,
      headers: all,
      signal: this.#abort.signal,
    });
    const { status } = response;
    if (status === 204) return undefined;
    if (status >= 400 && status < 500 && ![408, 425, 429].includes(status)) {
      throw new SseRefusal(status, `the server answered with status ${status}`);
    }
    if (!response.ok) throw new Error(`the server answered with status ${status}`);
    const type = response.headers.get("Content-Type") ?? "";
    if (!/^text\/event-stream\s*(;|$)/i.test(type)) {
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

function* events(items: SseItem[]): Generator<SseEvent | DecodeFault, void, undefined> {
  for (const item of items) if (item.kind === "event" || item.kind === "error") yield item;
}
