// All that the board knows, within bounds: calls, counts, transcripts, problems.

/** @import { Counts, Fact, Problem, Source, Transcript, Verdict, View, ViewRequest } from "../types.js" */

import { CREATED, ENDED, PHASES, SOURCES, UNKNOWN } from "../names.js";
import { Call } from "./call.js";
import { Rates } from "./rates.js";
import { Ring } from "./ring.js";
import { Slots } from "./slots.js";

/** No more is kept: of what is live the last calls, of a capture as many as can be. */
const MOST = { flight: 10_000, ended: { live: 2_000, capture: 10_000 }, transcripts: 120, problems: 120, causes: 64 };

/** A call that has ended stays in its place so long, in ms of the page. */
const LINGER_MS = 2_500;

/** After so long without a message, a call is taken for over until there is one, in ms. The gateway
 * tells every end, the others not.
 * @type {Record<Source, number>} */
const SILENT_MS = { gateway: 1_200_000, voicetyped: 600_000, rtpbridge: 45_000, jambonz: 120_000 };

/** The last number that was given away: the page knows lists and their items by their numbers,
 * whichever model they are of. */
let lastNumber = 0;
const nextNumber = () => (lastNumber += 1);

export class Model {
  /** @type {Map<string, Call>} */
  #calls = new Map();
  #slots = new Slots();
  /** @type {Set<string>} the calls that found no place, as far as they are remembered */
  #leftOut = new Set();
  /** @type {Ring<Call>} */
  #ended;
  /** @type {{ call: Call, untilMs: number }[]} */
  #lingering = [];
  #rates;
  /** @type {Ring<Transcript>} */
  #transcripts = new Ring(MOST.transcripts);
  /** @type {Map<string, Transcript>} what is being said, by call and speaker */
  #partial = new Map();
  /** @type {Ring<Problem>} */
  #problems = new Ring(MOST.problems);
  /** @type {Map<string, { problem: Problem, count: number }>} what was noted, by what it is of */
  #notes = new Map();
  /** @type {Map<string, { count: number, causes: Map<string, number> }>} */
  #ends = new Map();
  /** @type {Record<Source, Partial<Record<Verdict, number>>>} */
  #verdicts = { gateway: {}, voicetyped: {}, rtpbridge: {}, jambonz: {} };
  /** @type {Record<Source, number>} */
  messages = { gateway: 0, voicetyped: 0, rtpbridge: 0, jambonz: 0 };
  #counts = { inFlight: 0, calls: 0, answered: 0, ended: 0, faults: 0, flagged: 0, notShown: 0 };
  #phases = new Array(PHASES.length).fill(0);
  #versions = { transcripts: nextNumber(), problems: nextNumber() };
  #filter = "";
  #sweptMs = 0;
  /** Since when each source is listened to without a break: what is not heard before is no silence.
   * @type {Record<Source, number>} */
  #listensMs = { gateway: Infinity, voicetyped: Infinity, rtpbridge: Infinity, jambonz: Infinity };

  /** @param {boolean} isLive whether time goes on by itself, or is that of a recording */
  constructor(isLive) {
    this.isLive = isLive;
    this.#ended = new Ring(isLive ? MOST.ended.live : MOST.ended.capture);
    this.#rates = new Rates(isLive);
  }

  /** Notes from when on a source is listened to, `Infinity` if it is not.
   * @param {Source} source
   * @param {number} sinceMs */
  listen(source, sinceMs) {
    this.#listensMs[source] = sinceMs;
  }

  /** Takes what a message says. `atMs` is the board's time, `rateMs` that of the rates.
   * @param {Fact} fact
   * @param {number} atMs
   * @param {number} rateMs */
  take(fact, atMs, rateMs) {
    this.messages[fact.source] += 1;
    this.#rates.count(fact.source, rateMs);
    if (fact.verdict) {
      const verdicts = this.#verdicts[fact.source];
      verdicts[fact.verdict] = (verdicts[fact.verdict] ?? 0) + 1;
    }
    for (const told of fact.changes ?? [fact]) this.#apply(told, atMs);
    // A page in the background asks for no view.
    this.#sweep(atMs);
  }

  /** @param {Fact} fact
   * @param {number} atMs */
  #apply(fact, atMs) {
    const call = fact.call ? this.#find(fact, atMs) : undefined;
    const isNew = isNews(fact);
    call?.take(fact, atMs, isNew);
    if (fact.said && isNew) this.#say(fact, fact.said, atMs);
    this.#look(fact, atMs);
    if (call && isNew) {
      if (goesOn(call, fact)) this.#reopen(call);
      if (fact.phase !== undefined && call.endMs === null) this.#move(call, fact, atMs);
    }
  }

  /** @param {Fact} fact
   * @param {number} atMs */
  #find(fact, atMs) {
    const key = `${fact.source}:${fact.call}`;
    const known = this.#calls.get(key);
    if (known) return known;
    // A call is shown from the first message on that tells how it stands.
    if (fact.phase === undefined || !isNews(fact)) return undefined;
    if (this.#counts.inFlight >= MOST.flight) {
      this.#leaveOut(key);
      return undefined;
    }
    if (this.#leftOut.delete(key)) this.#counts.notShown -= 1;
    const call = new Call(key, fact.source, fact.call ?? "", atMs);
    this.#calls.set(key, call);
    this.#slots.take(call);
    this.#counts.calls += 1;
    this.#counts.inFlight += 1;
    this.#phases[call.phase] += 1;
    return call;
  }

  /** Counts a call that there is no place for, once.
   * @param {string} key */
  #leaveOut(key) {
    if (this.#leftOut.has(key)) return;
    this.#counts.notShown += 1;
    const [oldest] = this.#leftOut;
    if (oldest !== undefined && this.#leftOut.size >= MOST.flight) this.#leftOut.delete(oldest);
    this.#leftOut.add(key);
  }

  /** @param {Call} call
   * @param {Fact} fact
   * @param {number} atMs */
  #move(call, fact, atMs) {
    const was = call.phase;
    const wasAnswered = call.wasAnswered;
    if (fact.phase === ENDED) {
      this.#finish(call, atMs, fact.end);
      return;
    }
    // That a call exists is no news of one that is further.
    if (fact.phase === CREATED && was !== UNKNOWN) return;
    call.enter(fact.phase ?? was, atMs);
    this.#phases[was] -= 1;
    this.#phases[call.phase] += 1;
    if (call.wasAnswered && !wasAnswered) this.#counts.answered += 1;
  }

  /** @param {Call} call
   * @param {number} atMs
   * @param {Fact["end"]} end */
  #finish(call, atMs, end) {
    this.#phases[call.phase] -= 1;
    call.finish(atMs, end);
    this.#counts.inFlight -= 1;
    this.#counts.ended += 1;
    const { endClass, endCause } = call;
    const row = this.#ends.get(endClass) ?? { count: 0, causes: new Map() };
    row.count += 1;
    if (endCause && (row.causes.has(endCause) || row.causes.size < MOST.causes)) {
      row.causes.set(endCause, (row.causes.get(endCause) ?? 0) + 1);
    }
    this.#ends.set(endClass, row);
    const oldest = this.#ended.push(call);
    if (oldest) this.#forget(oldest);
    if (oldest && !this.isLive) this.#counts.notShown += 1;
    if (oldest && this.#lingering[0]?.call === oldest) this.#lingering.shift();
    if (this.isLive) this.#lingering.push({ call, untilMs: performance.now() + LINGER_MS });
    else this.#slots.release(call);
  }

  /** Takes an end back, and all that was counted of it.
   * @param {Call} call */
  #reopen(call) {
    const { endClass, endCause } = call;
    const row = this.#ends.get(endClass);
    if (row) {
      row.count -= 1;
      const causes = row.causes.get(endCause) ?? 0;
      if (causes > 1) row.causes.set(endCause, causes - 1);
      else row.causes.delete(endCause);
      if (row.count === 0) this.#ends.delete(endClass);
    }
    this.#counts.ended -= 1;
    this.#counts.inFlight += 1;
    this.#ended.remove(call);
    this.#lingering = this.#lingering.filter((item) => item.call !== call);
    if (call.slot < 0) this.#slots.take(call);
    call.reopen();
    this.#phases[call.phase] += 1;
  }

  /** @param {Call} call */
  #forget(call) {
    this.#slots.release(call);
    this.#calls.delete(call.key);
    for (const [key, { source, call: id }] of this.#partial) {
      if (source === call.source && id === call.id) this.#partial.delete(key);
    }
  }

  /** @param {Fact} fact
   * @param {import("../types.js").Said} said
   * @param {number} atMs */
  #say(fact, said, atMs) {
    const { source, call = "" } = fact;
    const key = speakerKey({ source, call, who: said.who });
    const open = this.#partial.get(key);
    this.#versions.transcripts = nextNumber();
    if (open) {
      Object.assign(open, said, { atMs });
    } else {
      const transcript = { ...said, id: nextNumber(), atMs, source, call };
      const oldest = this.#transcripts.push(transcript);
      // What is no longer shown is not gone on with: of a call that is not known, nobody else forgets it.
      const oldestKey = oldest && speakerKey(oldest);
      if (oldestKey && this.#partial.get(oldestKey) === oldest) this.#partial.delete(oldestKey);
      if (!said.final) this.#partial.set(key, transcript);
    }
    if (said.final) this.#partial.delete(key);
  }

  /** Notes what is out of the ordinary.
   * @param {Fact} fact
   * @param {number} atMs */
  #look(fact, atMs) {
    const { source, call = "", kind, verdict, fault, bytes, note } = fact;
    if (note) this.#note(fact, note, atMs);
    const isFlagged = verdict !== undefined && verdict !== "deliver" && verdict !== "ignore";
    if (!fault && !isFlagged) return;
    this.#counts[fault ? "faults" : "flagged"] += 1;
    this.#versions.problems = nextNumber();
    const what = fault ? fault.kind : (verdict ?? "");
    /** @type {Problem} */
    const problem = { id: nextNumber(), atMs, source, call, what, isError: !!fault, kind, text: fault?.text ?? "" };
    if (fault) problem.fault = fault;
    if (bytes) problem.bytes = bytes;
    this.#keep(problem);
  }

  /** Notes what may come again and again: once a call, and how often.
   * @param {Fact} fact
   * @param {NonNullable<Fact["note"]>} note
   * @param {number} atMs */
  #note({ source, call = "", kind }, { what, count }, atMs) {
    const key = noteKey({ source, call, kind, what });
    const before = this.#notes.get(key);
    if (before) this.#problems.remove(before.problem);
    const sum = count + (before?.count ?? 0);
    /** @type {Problem} */
    const problem = { id: nextNumber(), atMs, source, call, what, isError: false, kind, text: `${sum} in all` };
    this.#versions.problems = nextNumber();
    this.#notes.set(key, { problem, count: sum });
    this.#keep(problem);
  }

  /** @param {Problem} problem */
  #keep(problem) {
    const oldest = this.#problems.push(problem);
    const key = oldest && noteKey(oldest);
    if (key && this.#notes.get(key)?.problem === oldest) this.#notes.delete(key);
  }

  /** Forgets what is over; calls in flight stay. */
  clear() {
    for (const call of this.#ended) this.#forget(call);
    this.#ended.clear();
    this.#lingering = [];
    this.#leftOut.clear();
    this.#transcripts.clear();
    this.#partial.clear();
    this.#problems.clear();
    this.#notes.clear();
    this.#ends.clear();
    this.#verdicts = { gateway: {}, voicetyped: {}, rtpbridge: {}, jambonz: {} };
    for (const source of SOURCES) this.messages[source] = 0;
    const { inFlight } = this.#counts;
    const answered = [...this.#calls.values()].filter((call) => call.wasAnswered).length;
    this.#counts = { inFlight, calls: inFlight, answered, ended: 0, faults: 0, flagged: 0, notShown: 0 };
    this.#versions = { transcripts: nextNumber(), problems: nextNumber() };
  }

  /** Lets go of what has lingered, and of calls that nothing is heard of.
   * @param {number} nowMs */
  #sweep(nowMs) {
    const pageMs = performance.now();
    let over = 0;
    for (const { call, untilMs } of this.#lingering) {
      if (untilMs > pageMs && this.#slots.length <= MOST.flight) break;
      this.#slots.release(call);
      over += 1;
    }
    this.#lingering.splice(0, over);
    if (!this.isLive || pageMs - this.#sweptMs < 1000) return;
    this.#sweptMs = pageMs;
    for (const call of this.#calls.values()) {
      const sinceMs = Math.max(call.lastMs, this.#listensMs[call.source]);
      if (call.endMs === null && nowMs - sinceMs > SILENT_MS[call.source]) {
        this.#finish(call, call.lastMs, undefined);
      }
    }
  }

  /** What the page wants to see.
   * @param {ViewRequest} request
   * @param {number} nowMs
   * @param {number} rateMs */
  view(request, nowMs, rateMs) {
    this.#sweep(nowMs);
    const { seen, filter } = request;
    this.#wantFor(filter);
    const calls = this.#list(request);
    const first = Math.max(0, Math.min(request.first, calls.length - request.count));
    const rows = calls.slice(first, first + request.count).map((call) => call.row());
    const shown = (/** @type {{ source: Source, call: string }} */ item) => passes(item, filter);
    const perSecond = SOURCES.map((source) => this.#rates.current(source, rateMs));
    const ends = [...this.#ends].map(([name, { count, causes }]) => {
      const sorted = [...causes].sort((a, b) => b[1] - a[1]);
      return { class: name, count, causes: sorted.slice(0, 3) };
    });
    const transcriptsKey = this.#versions.transcripts;
    const problemsKey = this.#versions.problems;
    return {
      counts: /** @type {Counts} */ ({
        ...this.#counts,
        messages: SOURCES.reduce((sum, source) => sum + this.messages[source], 0),
        perSecond: perSecond.reduce((sum, rate) => sum + rate, 0),
      }),
      perSecond,
      phases: this.#phases.slice(),
      total: calls.length,
      first,
      rows,
      ends: ends.sort((a, b) => b.count - a.count),
      verdicts: this.#verdicts,
      rates: this.#rates.view(rateMs),
      transcripts:
        transcriptsKey === seen.transcripts
          ? null
          : { version: transcriptsKey, list: [...this.#transcripts].filter(shown).slice(0, 60) },
      problems:
        problemsKey === seen.problems
          ? null
          : { version: problemsKey, list: [...this.#problems].filter(shown).slice(0, 40) },
      detail: request.selected ? (this.#calls.get(request.selected)?.detail() ?? null) : null,
    };
  }

  /** Another filter lets other items through, also where no new ones came.
   * @param {ViewRequest["filter"]} filter */
  #wantFor(filter) {
    const key = JSON.stringify(filter);
    if (key === this.#filter) return;
    this.#filter = key;
    this.#versions = { transcripts: nextNumber(), problems: nextNumber() };
  }

  /** @param {ViewRequest} request
   * @returns {Call[]} */
  #list({ tab, filter }) {
    const wanted = (/** @type {Call} */ call) => matches(call, filter);
    switch (tab) {
      case "flight":
        return this.#slots.list(wanted);
      case "ended":
        return [...this.#ended].filter(wanted);
      case "all":
        return [...this.#calls.values()].filter(wanted);
    }
  }
}

/** @param {{ source: Source, call: string, who: string }} said */
const speakerKey = ({ source, call, who }) => `${source}:${call}:${who}`;

/** @param {{ source: Source, call: string, kind: string, what: string }} note */
const noteKey = ({ source, call, kind, what }) => `${source}:${call}:${kind}:${what}`;

/** Whether a message changes anything: one that breaks the order does not.
 * @param {Fact} fact */
function isNews({ verdict }) {
  return verdict !== "violation" && verdict !== "replay" && verdict !== "ignore";
}

/** Whether a call that was taken for over is not: its silence was none, or, where it was transferred
 * from, it has come back.
 * @param {Call} call
 * @param {Fact} fact */
function goesOn({ endClass }, { phase }) {
  return endClass === "silent" || (endClass === "transferred" && phase !== undefined && phase !== ENDED);
}

/** @param {Call} call
 * @param {ViewRequest["filter"]} filter */
function matches(call, { sources, phases, text }) {
  return (
    sources.includes(call.source) &&
    (phases.length === 0 || phases.includes(call.phase)) &&
    (text === "" || call.search.includes(text))
  );
}

/** @param {{ source: Source, call: string }} item
 * @param {ViewRequest["filter"]} filter */
function passes(item, { sources, text }) {
  return sources.includes(item.source) && (text === "" || `${item.source} ${item.call}`.toLowerCase().includes(text));
}
