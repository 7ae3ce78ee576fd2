/**
 * A connection to rtpbridge over a WebSocket.
 * @module
 */

import { DecodeError } from "../errors.js";
import {
  encode,
  parse,
  parseResponse,
  type CommandTypes,
  type Event,
  type MethodName,
  type Response,
  type ResponseError,
  type ResultOf,
} from "../rtpbridge.js";
import {
  MOST_WAITING,
  OPEN,
  opened,
  Queue,
  socketOf,
  type ClientOptions,
  type MessageFault,
  type SocketLike,
} from "./queue.js";

/** The server has answered a request with an error. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  constructor(
    readonly method: string,
    readonly error: ResponseError,
  ) {
    super(`${method}: ${error.message}`);
  }
}

/** What comes beside the answers that are waited for. */
type Item = Event | Response | MessageFault;

interface Waiting {
  method: string;
  resolve(result: never): void;
  reject(error: unknown): void;
}

/**
 * Events of a server, as they come, and requests to it. A connection that ends with another code than
 * 1000 throws a `ConnectionLostError`, and one that fails throws why.
 *
 * An answer that nobody waits for stands among the events. The server answers in order: one without an
 * id, as to what it cannot read, is that of the oldest request.
 *
 * At most `limit` events wait to be taken. Beyond it the newest are dropped, as the server does where
 * a client is slow, and in their place stands an `events.dropped` with their number.
 */
export class RtpbridgeClient implements AsyncIterable<Item> {
  readonly socket: SocketLike;
  readonly #events = new Queue<Item>();
  /** In the order in which they are answered. */
  readonly #waiting = new Map<string, Waiting>();
  readonly #limit: number;
  /** What stands in the place of events that are dropped at present. */
  #dropped: { kind: "events_dropped"; event: "events.dropped"; data: { count: number } } | undefined;
  #next = 1;

  constructor(socket: SocketLike | string | URL, options: ClientOptions = {}) {
    this.#limit = options.limit ?? MOST_WAITING;
    const take = (text: string | Uint8Array) => this.#take(text);
    this.socket = socketOf(socket, [], take, (reason) => this.#end(reason));
  }

  /** When the socket is open. */
  get opened(): Promise<void> {
    return opened(this.socket);
  }

  /** Sends a request and waits for its result. An error of the server's is a {@link RequestError}. */
  request<M extends MethodName>(
    method: M,
    ...[params]: CommandTypes[M] extends undefined ? [] : [CommandTypes[M]]
  ): Promise<ResultOf<M>> {
    const id = String(this.#next++);
    const text = encode({ id, method, params } as never);
    return new Promise((resolve, reject) => {
      if (this.#events.isEnded || this.socket.readyState !== OPEN) {
        throw new Error(`${method}: the connection is not open`);
      }
      // First: a socket without a network may answer at once.
      this.#waiting.set(id, { method, resolve: resolve as (result: never) => void, reject });
      try {
        this.socket.send(text);
      } catch (error) {
        // It would take the answer of the next one that says no id.
        this.#waiting.delete(id);
        throw error;
      }
    });
  }

  /** Ends the connection. */
  close(code = 1000): void {
    this.socket.close(code);
    this.#end();
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.#events.take();
  }

  #take(text: string | Uint8Array): void {
    try {
      const message = parse(text);
      const waiting = message.kind === "response" ? this.#answered(message.id) : undefined;
      if (message.kind !== "response" || waiting === undefined) return this.#put(message);
      if (message.error !== undefined && message.error !== null) {
        waiting.reject(new RequestError(waiting.method, message.error));
        return;
      }
      try {
        waiting.resolve(parseResponse(waiting.method, text).result as never);
      } catch (error) {
        waiting.reject(error);
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      // Whoever waits for an answer that is malformed would wait for ever.
      const id = idOf(text);
      const waiting = id === undefined ? undefined : this.#answered(id);
      if (waiting === undefined) this.#put({ kind: "error", offset: 0, error, text });
      else waiting.reject(error);
    }
  }

  /** Whoever waits for the answer with this id, or for the next one if it has none. */
  #answered(given: string | null | undefined): Waiting | undefined {
    const [oldest = ""] = this.#waiting.keys();
    const id = given || oldest;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #put(event: Item): void {
    if (this.#dropped !== undefined && this.#events.length > this.#limit / 2) {
      this.#dropped.data.count++;
      return;
    }
    this.#dropped = undefined;
    if (this.#events.length >= this.#limit) {
      event = this.#dropped = { kind: "events_dropped", event: "events.dropped", data: { count: 1 } };
    }
    this.#events.put(event);
  }

  #end(reason?: unknown): void {
    this.#events.end(reason);
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Error(`${method}: the connection was closed before the answer came`, { cause: reason }));
    }
    this.#waiting.clear();
  }
}

/** The id of an answer that could not be read: empty if it has none, `undefined` if this is no answer. */
function idOf(text: string | Uint8Array): string | undefined {
  const all = typeof text === "string" ? text : new TextDecoder().decode(text);
  try {
    const { id, event } = JSON.parse(all) as { id?: unknown; event?: unknown };
    if (event !== undefined) return undefined;
    if (typeof id === "string") return id;
  } catch {
    // It is cut, or no object: it is known by how it begins.
  }
  const begin = /^\s*\{\s*"(?:id"\s*:\s*(?:"([^"\\]{0,1024})")?|result"|error")/.exec(all);
  return begin === null ? undefined : (begin[1] ?? "");
}
