/**
 * The order of events, per call, and of audio.
 * @module
 */

import { bool, double, entries, load, number, putFields, span } from "./area.js";
import { fieldsOf, isOf, resultFields, sessionFields, type Trackable } from "./facts.js";
import { choice } from "./frames.js";
import type { AudioFrame } from "./generated/gateway.js";
import { AUDIO_VERDICTS, ORDERS, VERDICTS, type AudioVerdictName, type Phase, type VerdictName } from "./generated/words.js";
import { Handle, handleOf } from "./handle.js";
import type { Message as JambonzMessage } from "./jambonz.js";
import { module } from "./module.js";
import type { Response } from "./rtpbridge.js";
import { uint32, type Int64 } from "./values.js";

/** A system whose calls can be followed. */
export type System = "gateway" | "jambonz" | "rtpbridge" | "voicetyped";

const SYSTEMS: readonly System[] = ["gateway", "jambonz", "rtpbridge", "voicetyped"];

export interface TrackerOptions {
  /** How many calls are followed at most; 1024 if not given. */
  capacity?: number;
  /** A number that nobody outside knows, for the hash of ids; a random one if not given. */
  seed?: bigint;
  /** How long finished calls are remembered at most, in ms. */
  rememberMs?: number;
}

export interface CallTrackerOptions extends TrackerOptions {
  /**
   * For voicetyped alone, which tells events again: how many of the last ones are recognised; 16 for
   * each call if not given. A history of more is taken for new from its beginning to its end, for
   * the oldest are forgotten first. Each takes 24 bytes.
   */
  repeats?: number;
}

/** So many events of a call are recognised when they come again, on average. */
const REPEATS_PER_CALL = 16;

/** What a tracker says about an event. */
export interface Verdict {
  name: VerdictName;
  /** Whether the event is to be delivered where the order is enforced. */
  deliverable: boolean;
  /** The call's state before the event. */
  from?: string;
  /** The call's state after the event. */
  to?: string;
  /** For a violation: the event. */
  event?: string;
}

/** What is known about a call. */
export interface Call {
  id: string;
  state: string;
  /** The state in the words of all systems; `undefined` if it has none. */
  phase: Phase | undefined;
  /** When its last event was taken, in ms. */
  lastSeenMs: number;
  /** Whether events of it may have been lost since. */
  uncertain: boolean;
}

/** How often something other than `deliver` was said. */
export interface Counters {
  afterGaps: number;
  replays: number;
  violations: number;
  ignored: number;
  untracked: number;
  expired: number;
}

/** What is said of an event that is about no call. */
const NO_CALL: Verdict = Object.freeze({ name: "ignore", deliverable: false });

/** What trackers are asked for: see `codec-wasm/src/order.rs`. */
export const OBSERVE = 0;
const GAP = 1;
const LOSS = 2;
const RESUME = 3;
const SESSION = 4;
const RESULT = 5;
const ACTIVE = 6;
const UNCERTAIN = 7;
const GET = 8;
const ADOPT = 9;
const RESOLVE = 10;
const FORGET = 11;
const EXPIRE = 12;
const COUNTERS = 13;
const REMEMBER = 14;
const END_CALL = 15;
const MARK = 16;

/** No handle. */
export const NONE = 0xffffffff;

function seedOf(seed: bigint | undefined): [number, number] {
  if (seed === undefined) {
    const random = crypto.getRandomValues(new Uint32Array(2));
    return [random[0]!, random[1]!];
  }
  return [Number(BigInt.asUintN(32, seed)), Number(BigInt.asUintN(32, seed >> 32n))];
}

/** A time or a time to live, which the module would take for 0 if it is not a number. */
function time(ms: number): number {
  if (Number.isNaN(Number(ms))) throw new RangeError(`a time must be a number of ms, not ${ms}`);
  return ms;
}

/** A time to live in digits: whole ms, none below 0. */
function timeToLive(ttlMs: number): string {
  return String(Math.min(Math.max(0, Math.floor(time(ttlMs))), Number.MAX_SAFE_INTEGER));
}

export function create(system: number, options: CallTrackerOptions): number {
  const [low, high] = seedOf(options.seed);
  const capacity = uint32(options.capacity ?? 1024, "capacity");
  const repeats = options.repeats ?? Math.min(capacity * REPEATS_PER_CALL, 0xffff_ffff);
  return module().new_tracker(system, capacity, uint32(repeats, "repeats"), low, high);
}

/** Follows the calls of one system, and judges every event by its rules. */
export class CallTracker extends Handle {
  readonly system: System;

  constructor(system: System, options: CallTrackerOptions = {}) {
    const number = SYSTEMS.indexOf(system);
    if (number < 0) throw new TypeError(`there is no system ${String(system)}`);
    if (options.repeats !== undefined && system !== "voicetyped") {
      throw new TypeError("repeats: only voicetyped tells events again");
    }
    super("CallTracker", create(number, options));
    this.system = system;
    if (options.rememberMs !== undefined) this.#ask(REMEMBER, options.rememberMs);
  }

  /**
   * Judges an event and, if it is to be delivered, takes it. What is no event of a call, as an
   * acknowledgement, is `ignore`.
   */
  observe(event: Trackable, nowMs: number = Date.now()): Verdict {
    const handle = this.handle();
    const fields = isOf(this.system, event) ? fieldsOf(this.system, event) : undefined;
    if (fields === undefined) return NO_CALL;
    const length = putFields(fields);
    const code = module().track(handle, OBSERVE, time(nowMs), length, NONE);
    return this.#verdict(code);
  }

  /**
   * What {@link observe} does, and `undefined` for an event that is about no call: what changes
   * none, as a notice that events were lost.
   */
  follow(event: Trackable, nowMs: number = Date.now()): Verdict | undefined {
    const verdict = this.observe(event, nowMs);
    return verdict === NO_CALL ? undefined : verdict;
  }

  #verdict(code: number): Verdict {
    if ((code & 0xff) === 0xff) return NO_CALL;
    const name = VERDICTS[code & 0xff] ?? "ignore";
    const { states, events } = ORDERS[this.system];
    const from = states[(code >>> 8) & 0xff]!;
    switch (name) {
      case "deliver":
      case "after_gap":
        return { name, deliverable: true, from, to: states[(code >>> 16) & 0xff]! };
      case "violation":
        return { name, deliverable: false, from, event: events[code >>> 24]! };
      default:
        return { name, deliverable: name === "untracked" };
    }
  }

  /** Announces that events may be missing: a stream broke. */
  announceGap(): void {
    this.#ask(GAP);
  }

  /** Announces that events are missing: all calls in flight become uncertain. */
  announceLoss(): void {
    this.#ask(LOSS);
  }

  /** gateway: a stream broke in the middle of a frame. */
  onStreamReset(): void {
    this.announceGap();
  }

  /** gateway: a new connection with the same client id, `gapMs` after the last one broke. */
  onResume(gapMs: number): void {
    this.#ask(RESUME, gapMs);
  }

  /** voicetyped: a connection to the stream, the first one or another. */
  onConnect(): void {
    this.announceLoss();
  }

  /** jambonz: a message that begins a session on this connection or another. Others change nothing. */
  onSession(message: JambonzMessage, nowMs: number = Date.now()): void {
    this.#ask(SESSION, nowMs, sessionFields(message));
  }

  /** rtpbridge: what a request of `method` gave, above all `session.info`. */
  onResult(method: string, response: Response<unknown>, nowMs: number = Date.now()): void {
    if (response.error === undefined || response.error === null) {
      this.#ask(RESULT, nowMs, resultFields(method, response.result));
    }
  }

  /** rtpbridge: an `endpoint.remove` was answered without an error. */
  onRemoved(endpointId: string, nowMs: number = Date.now()): void {
    this.#ask(RESULT, nowMs, ["endpoint.remove", endpointId, undefined]);
  }

  /** The calls in flight. */
  active(): Call[] {
    return this.#calls(ACTIVE);
  }

  /** The calls of which events may have been lost. */
  uncertain(): Call[] {
    return this.#calls(UNCERTAIN);
  }

  /** What is known about a call. */
  get(id: string): Call | undefined {
    return this.#calls(GET, 0, [id])[0];
  }

  /** Takes up a call that is in a state by its name. Whether there was a place for it. */
  adopt(id: string, state: string, nowMs: number = Date.now()): boolean {
    const number = (ORDERS[this.system].states as readonly string[]).indexOf(state);
    if (number < 0) throw new TypeError(`${this.system} has no state ${state}`);
    return this.#ask(ADOPT, nowMs, [id, String(number)]) === 1;
  }

  /** Makes a call certain again. Whether it is known. */
  resolve(id: string, nowMs: number = Date.now()): boolean {
    return this.#ask(RESOLVE, nowMs, [id]) === 1;
  }

  /** Marks a call in flight as uncertain. Whether it is in flight. */
  markUncertain(id: string): boolean {
    return this.#ask(MARK, 0, [id]) === 1;
  }

  /** Forgets a call. Whether it was known. */
  forget(id: string): boolean {
    return this.#ask(FORGET, 0, [id]) === 1;
  }

  /** Gives up and gives the calls of which nothing was heard for `ttlMs`. */
  expire(ttlMs: number, nowMs: number = Date.now()): Call[] {
    return this.#calls(EXPIRE, nowMs, [timeToLive(ttlMs)]);
  }

  get counters(): Counters {
    this.#ask(COUNTERS);
    load();
    const [afterGaps, replays, violations, ignored, untracked, expired] = [1, 2, 3, 4, 5, 6].map(double);
    return {
      afterGaps: afterGaps!,
      replays: replays!,
      violations: violations!,
      ignored: ignored!,
      untracked: untracked!,
      expired: expired!,
    };
  }

  /** How many calls are in flight. */
  get size(): number {
    this.#ask(COUNTERS);
    load();
    return double(7);
  }

  /** Forgets everything. */
  reset(): void {
    module().reset(this.handle());
  }

  #ask(action: number, nowMs = 0, fields: readonly (string | undefined)[] = []): number {
    const handle = this.handle();
    return module().track(handle, action, time(nowMs), putFields(fields), NONE);
  }

  #calls(action: number, nowMs = 0, fields: readonly string[] = []): Call[] {
    this.#ask(action, nowMs, fields);
    load();
    const { states, phases } = ORDERS[this.system];
    const { count, words } = entries();
    const calls: Call[] = [];
    for (let index = 0; index < count; index++) {
      const at = words[index * 4]!;
      const state = double(at + 2);
      calls.push({
        id: span(at + 1),
        state: states[state]!,
        phase: phases[state],
        lastSeenMs: double(at + 3),
        uncertain: bool(at + 4),
      });
    }
    return calls;
  }
}

/** What an {@link AudioTracker} says about a frame. */
export interface AudioVerdict {
  name: AudioVerdictName;
  /** Whether the frame is to be played. */
  deliverable: boolean;
  /** How many frames before this one are missing. */
  missing: Int64;
  /** For `lost`: the numbers of the first and the last frame that are missing. */
  from?: Int64;
  to?: Int64;
}

/** Which way audio goes. */
export type AudioDirection = "inbound" | "outbound";

const DIRECTIONS: readonly AudioDirection[] = ["inbound", "outbound"];

/** Follows the frame numbers of audio, per call and direction. */
export class AudioTracker extends Handle {
  constructor(options: TrackerOptions = {}) {
    super("AudioTracker", create(4, options));
    if (options.rememberMs !== undefined) this.#ask(REMEMBER, options.rememberMs);
  }

  /** Judges a frame; with the tracker of the calls, also by whether there is its call. */
  observe(
    frame: Pick<AudioFrame, "call_sid" | "sequence_number" | "end_of_stream">,
    direction: AudioDirection = "inbound",
    nowMs: number = Date.now(),
    calls?: CallTracker,
  ): AudioVerdict {
    const digits = String(frame.sequence_number);
    // The module would take it for 0.
    if (!/^\d+$/.test(digits)) throw new RangeError(`sequence_number must be an integer from 0 on, not ${digits}`);
    const fields = [
      frame.call_sid,
      digits,
      choice(DIRECTIONS, direction, "direction") === 1 ? "" : undefined,
      frame.end_of_stream ? "" : undefined,
    ];
    const beside = calls === undefined ? NONE : handleOf(calls);
    const code = module().track(this.handle(), OBSERVE, time(nowMs), putFields(fields), beside);
    const name = AUDIO_VERDICTS[code] ?? "untracked";
    if (name !== "lost") {
      return { name, deliverable: name === "deliver" || name === "untracked", missing: 0 };
    }
    load();
    const [from, to] = [number(1), number(2)];
    // Numbers go on at 0 behind the last one.
    const missing = BigInt.asUintN(64, BigInt(to) - BigInt(from) + 1n);
    const count = Number(missing);
    return { name, deliverable: true, missing: Number.isSafeInteger(count) ? count : missing, from, to };
  }

  /** A call has ended, and its audio with it. */
  endCall(id: string, nowMs: number = Date.now()): void {
    this.#ask(END_CALL, nowMs, [id]);
  }

  forget(id: string): void {
    this.#ask(FORGET, 0, [id]);
  }

  /** Forgets the streams of which nothing was heard for `ttlMs`. How many these are. */
  expire(ttlMs: number, nowMs: number = Date.now()): number {
    return this.#ask(EXPIRE, nowMs, [timeToLive(ttlMs)]);
  }

  /** Forgets everything. */
  reset(): void {
    module().reset(this.handle());
  }

  #ask(action: number, nowMs: number, fields: readonly (string | undefined)[] = []): number {
    const handle = this.handle();
    return module().track(handle, action, time(nowMs), putFields(fields), NONE);
  }
}

