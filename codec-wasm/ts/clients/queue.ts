/**
 * What comes from a WebSocket, to be taken one by one.
 * @module
 */

import type { DecodeFault } from "../errors.js";

/** The little of a WebSocket that is used: the platform's, and that of npm's `ws`. */
export interface SocketLike {
  binaryType: string;
  readonly readyState: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: string, listener: (event: never) => void): void;
}

/** A message of a WebSocket that could not be decoded. */
export interface MessageFault extends DecodeFault {
  /** The message, as it came: its text, or its bytes if the peer has sent it as such. */
  text: string | Uint8Array;
}

/** How a client of a WebSocket goes about it. */
export interface ClientOptions {
  /** How many messages wait at most until they are taken; 4096 if not given. */
  limit?: number;
}

/** The code of a WebSocket that was closed as it should be. */
const NORMAL = 1000;

/** The states of a WebSocket. */
export const OPEN = 1;
const CLOSED = 3;

/** How many messages wait, if the options do not say. */
export const MOST_WAITING = 4096;

/** More messages came than may wait: whoever takes them is too slow, or is not there. */
export class OverflowError extends Error {
  override readonly name = "OverflowError";

  constructor(limit: number) {
    super(`${limit} messages wait to be taken, and another one has come`);
  }
}

/** The connection has ended, and not with the code 1000: what came until then was given before. */
export class ConnectionLostError extends Error {
  override readonly name = "ConnectionLostError";

  constructor(
    /** The code that the WebSocket was closed with: 1006 if it broke, 1005 if the peer gave none. */
    readonly code: number,
    /** What the peer has said about it; may be empty. */
    readonly reason: string,
  ) {
    super(`the connection was lost with code ${code}${reason && `: ${reason}`}`);
  }
}

/** A line: values that are put are taken in order, also by takers who wait already. */
export class Queue<Value> {
  #values: Value[] = [];
  /** How many of the values are taken. */
  #taken = 0;
  #waiting: (() => void)[] = [];
  #error: unknown;
  isEnded = false;

  /** How many values wait. */
  get length(): number {
    return this.#values.length - this.#taken;
  }

  put(value: Value): void {
    this.#values.push(value);
    this.#wake();
  }

  /** No more will come. */
  end(error?: unknown): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.#error = error;
    this.#wake();
  }

  take(): AsyncGenerator<Value, void, undefined> {
    let isOver = false;
    return closing(this.#take(() => isOver), () => {
      isOver = true;
      this.#wake();
    });
  }

  async *#take(isOver: () => boolean): AsyncGenerator<Value, void, undefined> {
    for (;;) {
      while (this.length > 0 && !isOver()) yield this.#next();
      if (isOver()) return;
      if (this.isEnded) {
        if (this.#error !== undefined) throw this.#error;
        return;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #next(): Value {
    const value = this.#values[this.#taken++]!;
    // What is taken goes by halves: one by one, all that is behind would be moved each time.
    if (this.#taken * 2 >= this.#values.length) {
      this.#values = this.#values.slice(this.#taken);
      this.#taken = 0;
    }
    return value;
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** A generator that is closed first when it is left: it may be waiting for what never comes. */
export function closing<Value>(
  generator: AsyncGenerator<Value, void, undefined>,
  close: () => void,
): AsyncGenerator<Value, void, undefined> {
  const leave = generator.return.bind(generator);
  generator.return = (value) => {
    close();
    return leave(value);
  };
  return generator;
}

/** The text of a message of a WebSocket. */
function textOf(data: unknown): string | Uint8Array {
  if (typeof data === "string") return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return data as Uint8Array;
}

/**
 * Opens a socket to an address, or takes one that there is. Its messages go to `take`, and its end to
 * `end`, with what went wrong.
 */
export function socketOf(
  socket: SocketLike | string | URL,
  protocols: string[],
  take: (text: string | Uint8Array) => void,
  end: (error?: unknown) => void,
): SocketLike {
  const isAddress = typeof socket === "string" || socket instanceof URL;
  const open = isAddress ? (new WebSocket(socket, protocols) as SocketLike) : socket;
  open.binaryType = "arraybuffer";
  let failure: unknown;
  open.addEventListener("message", (event: { data: unknown }) => {
    try {
      take(textOf(event.data));
    } catch (error) {
      end(error);
      open.close();
    }
  });
  // Where nobody listens for errors, npm's `ws` ends the process. Browsers do not say what was wrong,
  // and of a connection that breaks there may be no error.
  open.addEventListener("error", (event: { error?: unknown }) => {
    failure = event.error;
  });
  open.addEventListener("close", ({ code, reason }: { code: number; reason: string }) => {
    end(failure ?? (code === NORMAL ? undefined : new ConnectionLostError(code, reason)));
  });
  if (open.readyState === CLOSED) end(new Error("the WebSocket was closed before it was given to the client"));
  return open;
}

/** When a socket is open. */
export function opened(socket: SocketLike): Promise<void> {
  if (socket.readyState === OPEN) return Promise.resolve();
  if (socket.readyState > OPEN) return Promise.reject(new Error("the WebSocket was closed"));
  return new Promise((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error("the WebSocket did not open")));
    socket.addEventListener("close", () => reject(new Error("the WebSocket was closed")));
  });
}
