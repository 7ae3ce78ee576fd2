/**
 * Decoders as stages of a pipe: `response.body.pipeThrough(sse())`.
 * @module
 */

import { FrameDecoder, type FrameItem, type FrameOptions } from "./frames.js";
import { SseParser, VoicetypedParser, type SseItem, type SseOptions, type VoicetypedItem } from "./sse.js";
import type { Bytes } from "./values.js";

interface Stage<Item> {
  push(chunk: Bytes): Item[];
  finish(): Item[];
  free(): void;
}

/** A transformer of chunks into what ends in them. The decoder is freed when the stream is over. */
function transform<Item>(make: () => Stage<Item>): TransformStream<Bytes, Item> {
  let stage: Stage<Item> | undefined;
  const end = () => {
    stage?.free();
    stage = undefined;
  };
  const transformer: Transformer<Bytes, Item> & { cancel(): void } = {
    transform(chunk, controller) {
      stage ??= make();
      for (const item of stage.push(chunk)) controller.enqueue(item);
    },
    flush(controller) {
      for (const item of stage?.finish() ?? []) controller.enqueue(item);
      end();
    },
    cancel: end,
  };
  return new TransformStream(transformer);
}

/** Chunks of a gateway's stream into messages. */
export function frames(options?: FrameOptions): TransformStream<Bytes, FrameItem> {
  return transform(() => new FrameDecoder(options));
}

/** Chunks of an event stream into events. */
export function sse(options?: SseOptions): TransformStream<Bytes, SseItem> {
  return transform(() => new SseParser(options));
}

/** Chunks of voicetyped's event stream into its events. */
export function voicetypedEvents(options?: SseOptions): TransformStream<Bytes, VoicetypedItem> {
  return transform(() => new VoicetypedParser(options));
}
