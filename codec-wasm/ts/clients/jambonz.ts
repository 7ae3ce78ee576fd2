/**
 * A session of jambonz over a WebSocket.
 * @module
 */

import { DecodeError, EncodeError } from "../errors.js";
import { ack, encode, MAX_APPLICATION_MESSAGE, parse, SUBPROTOCOL, type Draft, type Message } from "../jambonz.js";
import {
  MOST_WAITING,
  OPEN,
  opened,
  OverflowError,
  Queue,
  socketOf,
  type ClientOptions,
  type MessageFault,
  type SocketLike,
} from "./queue.js";

/** How a client of jambonz goes about it. */
export interface JambonzClientOptions extends ClientOptions {
  /** The most bytes of a message that jambonz takes (`JAMBONES_WS_MAX_PAYLOAD` there); 24 KiB if not given. */
  sendLimit?: number;
}

/**
 * Messages of jambonz, as they come: `for await (const message of client)`.
 *
 * jambonz connects to the application, so this is mostly made of a socket that a server has
 * accepted; in a page it follows a relay. A connection that ends with another code than 1000 throws a
 * `ConnectionLostError`, and one that fails throws why. If more messages wait to be taken than
 * `limit`, it is closed with an {@link OverflowError}.
 */
export class JambonzClient implements AsyncIterable<Message | MessageFault> {
  readonly socket: SocketLike;
  readonly #messages = new Queue<Message | MessageFault>();
  readonly #sendLimit: number;

  constructor(socket: SocketLike | string | URL, options: JambonzClientOptions = {}) {
    const { limit = MOST_WAITING, sendLimit = MAX_APPLICATION_MESSAGE } = options;
    this.#sendLimit = sendLimit;
    const take = (text: string | Uint8Array) => {
      if (this.#messages.isEnded) return;
      if (this.#messages.length >= limit) throw new OverflowError(limit);
      try {
        this.#messages.put(parse(text));
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        this.#messages.put({ kind: "error", offset: 0, error, text });
      }
    };
    this.socket = socketOf(socket, [SUBPROTOCOL], take, (reason) => this.#messages.end(reason));
  }

  /** When the socket is open. */
  get opened(): Promise<void> {
    return opened(this.socket);
  }

  /**
   * Acknowledges a message, with or without verbs to be run. Without verbs, and without a connection,
   * it does nothing: jambonz does not ask for it any more. Else it throws as {@link send} does.
   */
  ack(message: Message | string, verbs?: readonly object[]): void {
    if (this.socket.readyState > OPEN && !verbs?.length) return;
    this.#send(ack(message, verbs));
  }

  /**
   * Sends a message of the application: an acknowledgement or a command. Throws an `EncodeError` if
   * jambonz would not take it, and an `Error` where the connection is not open.
   */
  send(message: Draft): void {
    this.#send(encode(message));
  }

  /** Ends the session's connection; with the usual code 1000, jambonz does not come again. */
  close(code = 1000): void {
    this.socket.close(code);
    this.#messages.end();
  }

  #send(text: string): void {
    // A WebSocket that is closed takes anything, and sends nothing.
    if (this.socket.readyState !== OPEN) throw new Error("the connection to jambonz is not open");
    const { length } = new TextEncoder().encode(text);
    if (length > this.#sendLimit) {
      const why = `a message of ${length} bytes, of which jambonz takes ${this.#sendLimit}`;
      throw new EncodeError("too_large", `${why}: give verbs in parts, by redirect commands that are queued`);
    }
    this.socket.send(text);
  }

  [Symbol.asyncIterator](): AsyncIterator<Message | MessageFault> {
    return this.#messages.take();
  }
}
