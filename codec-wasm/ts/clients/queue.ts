/**
 * What comes from a WebSocket, to be taken one by one.
 * @module
 */

/** The little of a WebSocket that is used: the platform's, and that of npm's `ws`. */
export interface SocketLike {
  binaryType: string;
  readonly readyState: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: string, listener: (event: never) => void): void;
}

/** How a client of a WebSocket goes about it. */
export interface ClientOptions {
  /** How many messages wait at most until they are taken; 4096 if not given. */
  limit?: number;
}

/** How many messages wait, if the options do not say. */
export const MOST_WAITING = 4096;

/** More messages came than may wait: whoever takes them is too slow, or is not there. */
export class OverflowError extends Error {
  override readonly name = "OverflowError";

  constructor(limit: number) {
    super(`${limit} messages wait to be taken, and another one has come`);
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
 * `end`, with what went wrong: npm's `ws` ends the process if nobody listens for that.
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
  let reason: unknown;
  open.addEventListener("message", (event: { data: unknown }) => {
    try {
      take(textOf(event.data));
    } catch (error) {
      end(error);
      open.close();
    }
  });
  open.addEventListener("error", (event: { error?: unknown }) => {
    reason = event.error ?? new Error("the WebSocket has failed");
  });
  open.addEventListener("close", () => end(reason));
  return open;
}

/** When a socket is open. */
export function opened(socket: SocketLike): Promise<void> {
  if (socket.readyState === 1) return Promise.resolve();
  if (socket.readyState > 1) return Promise.reject(new Error("the WebSocket was closed"));
  return new Promise((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error("the WebSocket did not open")));
    socket.addEventListener("close", () => reject(new Error("the WebSocket was closed")));
  });
}
