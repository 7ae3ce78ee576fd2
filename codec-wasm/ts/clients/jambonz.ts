/**
 * A session of jambonz over a WebSocket.
 * @module
 */

import { DecodeError, type DecodeFault } from "../errors.js";
import { ack, encode, parse, SUBPROTOCOL, type Draft, type Message } from "../jambonz.js";
import { MOST_WAITING, opened, OverflowError, Queue, socketOf, type ClientOptions, type SocketLike } from "./queue.js";

/**
 * Messages of jambonz, as they come: `for await (const message of client)`.
 *
 * jambonz connects to the application, so this is mostly made of a socket that a server has
 * accepted; in a page it follows a relay. A connection that ends with another code than 1000 throws a
 * `ConnectionLostError`, and one that fails throws why. If more messages wait to be taken than
 * `limit`, it is closed with an {@link OverflowError}.
 */
export class JambonzClient implements AsyncIterable<Message | DecodeFault> {
  readonly socket: SocketLike;
  readonly #messages = new Queue<Message | DecodeFault>();

  constructor(socket: SocketLike | string | URL, options: ClientOptions = {}) {
    const { limit = MOST_WAITING } = options;
    const take = (text: string | Uint8Array) => {
      if (this.#messages.isEnded) return;
      if (this.#messages.length >= limit) throw new OverflowError(limit);
      try {
        this.#messages.put(parse(text));
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        this.#messages.put({ kind: "error", offset: 0, error });
      }
    };
    this.socket = socketOf(socket, [SUBPROTOCOL], take, (reason) => this.#messages.end(reason));
  }

  /** When the socket is open. */
  get opened(): Promise<void> {
    return opened(this.socket);
  }

  /** Acknowledges a message, with or without verbs to be run. */
  ack(message: Message | string, verbs?: readonly object[]): void {
    this.socket.send(ack(message, verbs));
  }

  /** Sends a message of the application: an acknowledgement or a command. */
  send(message: Draft): void {
    this.socket.send(encode(message));
  }

  /** Ends the session's connection; with the usual code 1000, jambonz does not come again. */
  close(code = 1000): void {
    this.socket.close(code);
    this.#messages.end();
  }

  [Symbol.asyncIterator](): AsyncIterator<Message | DecodeFault> {
    return this.#messages.take();
  }
}
