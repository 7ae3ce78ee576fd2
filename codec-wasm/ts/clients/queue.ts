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

/** An endless line: values that are put are taken in order, also by a taker who waits already. */
export class Queue<Value> {
  readonly #values: Value[] = [];
  #wake: (() => void) | undefined;
  #isEnded = false;
  #error: unknown;

  put(value: Value): void {
    this.#values.push(value);
    this.#wake?.();
  }

  /** No more will come. */
  end(error?: unknown): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error = error;
    this.#wake?.();
  }

  async *take(): AsyncGenerator<Value, void, undefined> {
    for (;;) {
      while (this.#values.length > 0) yield this.#values.shift()!;
      if (this.#isEnded) {
        if (this.#error !== undefined) throw this.#error;
        return;
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** The text of a message of a WebSocket. */
export function textOf(data: unknown): string | Uint8Array {
  if (typeof data === "string") return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return data as Uint8Array;
}

/** Opens a socket to an address, or takes one that there is. */
export function socketOf(socket: SocketLike | string | URL, protocols: string[]): SocketLike {
  const isAddress = typeof socket === "string" || socket instanceof URL;
  const open = isAddress ? (new WebSocket(socket, protocols) as SocketLike) : socket;
  open.binaryType = "arraybuffer";
  return open;
}

/** When a socket is open. */
export function opened(socket: SocketLike): Promise<void> {
  if (socket.readyState === 1) return Promise.resolve();
  return new Promise((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error("the WebSocket did not open")));
    socket.addEventListener("close", () => reject(new Error("the WebSocket was closed")));
  });
}
