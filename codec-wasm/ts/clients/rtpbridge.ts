/**
 * A connection to rtpbridge over a WebSocket.
 * @module
 */

import { DecodeError, type DecodeFault } from "../errors.js";
import {
  encode,
  parse,
  parseResponse,
  type CommandTypes,
  type Event,
  type MethodName,
  type ResponseError,
  type ResultOf,
} from "../rtpbridge.js";
import { opened, Queue, socketOf, textOf, type SocketLike } from "./queue.js";

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

interface Waiting {
  method: string;
  resolve(result: never): void;
  reject(error: unknown): void;
}

/** Events of a server, as they come, and requests to it. */
export class RtpbridgeClient implements AsyncIterable<Event | DecodeFault> {
  readonly socket: SocketLike;
  readonly #events = new Queue<Event | DecodeFault>();
  readonly #waiting = new Map<string, Waiting>();
  #next = 1;

  constructor(socket: SocketLike | string | URL) {
    this.socket = socketOf(socket, []);
    this.socket.addEventListener("message", (event: { data: unknown }) => {
      this.#take(textOf(event.data));
    });
    this.socket.addEventListener("close", () => this.#end());
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
      this.#waiting.set(id, { method, resolve: resolve as (result: never) => void, reject });
      this.socket.send(text);
    });
  }

  /** Ends the connection. */
  close(code = 1000): void {
    this.socket.close(code);
    this.#end();
  }

  [Symbol.asyncIterator](): AsyncIterator<Event | DecodeFault> {
    return this.#events.take();
  }

  #take(text: string | Uint8Array): void {
    try {
      const message = parse(text);
      if (message.kind !== "response") {
        this.#events.put(message);
        return;
      }
      const id = message.id ?? "";
      const waiting = this.#waiting.get(id);
      if (waiting === undefined) return;
      this.#waiting.delete(id);
      if (message.error !== undefined) {
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
      this.#events.put({ kind: "error", offset: 0, error });
    }
  }

  #end(): void {
    this.#events.end();
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Error(`${method}: the connection was closed before the answer came`));
    }
    this.#waiting.clear();
  }
}
