// What the parts of the board say to one another.

export type Source = "gateway" | "voicetyped" | "rtpbridge" | "jambonz";
export type Verdict = "deliver" | "after_gap" | "replay" | "violation" | "ignore" | "untracked";
/** Indexes into PHASES. */
export type PhaseIndex = number;

/** What one message says, in the board's words. */
export interface Fact {
  source: Source;
  kind: string;
  /** When it happened by a recording's own clock, in ms. */
  atMs?: number;
  call?: string;
  phase?: PhaseIndex;
  end?: { class: string; cause?: string; retryable: boolean };
  /** Who calls whom, or what the call goes by. */
  label?: string;
  verdict?: Verdict;
  /** What was said on the call. */
  said?: Said;
  digit?: string;
  fault?: Fault;
  /** What is out of the ordinary otherwise, and how often. */
  note?: { what: string; count: number };
  /** The message, as it was decoded. */
  message?: object;
  /** The bytes that an unusual message came as. */
  bytes?: Excerpt;
  /** What it says of several calls, each by itself. */
  changes?: Fact[];
}

export interface Said {
  who: "caller" | "agent" | `channel ${number}`;
  text: string;
  final: boolean;
  confidence?: number;
}

export interface Fault {
  kind: string;
  /** In the message, in bytes. */
  offset: number;
  field?: string;
  text: string;
}

/** A piece of a message: `start` is the place of its first byte in what is shown. */
export interface Excerpt {
  bytes: Uint8Array;
  start: number;
  /** The place of the byte at which a fault was found. */
  fault?: number;
  /** How long the whole is, if that is known. */
  length?: number;
}

export type ConnectionState = "off" | "connecting" | "open" | "waiting" | "ended";

export interface SourceView {
  source: Source;
  state: ConnectionState;
  /** When it tries again, in ms from now. */
  retryMs: number;
  /** How often the connection broke. */
  cuts: number;
  messages: number;
  perSecond: number;
}

export interface CallRow {
  key: string;
  source: Source;
  id: string;
  label: string;
  phase: PhaseIndex;
  startMs: number;
  endMs: number | null;
  endClass: string;
  endCause: string;
  retryable: boolean;
  messages: number;
  flags: number;
  holds: number;
  digits: string;
  /** Times and phases, in turn. */
  segments: number[];
  /** Times and kinds of marks, in turn. */
  marks: number[];
}

export interface CallDetail {
  row: CallRow;
  recent: { atMs: number; kind: string; verdict?: Verdict; text: string }[];
}

export interface Transcript extends Said {
  id: number;
  atMs: number;
  source: Source;
  call: string;
}

export interface Problem {
  id: number;
  atMs: number;
  source: Source;
  call: string;
  /** An error's kind, a verdict, or what was noted. */
  what: string;
  isError: boolean;
  kind: string;
  text: string;
  fault?: Fault;
  bytes?: Excerpt;
}

export interface Filter {
  sources: Source[];
  phases: PhaseIndex[];
  text: string;
}

export type Tab = "flight" | "ended" | "all";

/** What the page wants to see. */
export interface ViewRequest {
  tab: Tab;
  first: number;
  count: number;
  filter: Filter;
  selected: string | null;
  /** Versions of what the page has already. */
  seen: { rates: number; transcripts: number; problems: number };
}

export interface Counts {
  inFlight: number;
  calls: number;
  answered: number;
  ended: number;
  messages: number;
  perSecond: number;
  faults: number;
  flagged: number;
  /** Calls that found no place, or, in a capture, had to leave it to others. */
  notShown: number;
}

export interface View {
  nowMs: number;
  /** How fast `nowMs` goes, per ms. */
  rate: number;
  file: FileView | null;
  counts: Counts;
  sources: SourceView[];
  /** Calls in flight, by phase. */
  phases: number[];
  total: number;
  first: number;
  rows: CallRow[];
  ends: { class: string; count: number; causes: [string, number][] }[];
  verdicts: Record<Source, Partial<Record<Verdict, number>>>;
  rates: { version: number; seconds: number[]; series: Record<Source, number[]> } | null;
  transcripts: { version: number; list: Transcript[] } | null;
  problems: { version: number; list: Problem[] } | null;
  detail: CallDetail | null;
  /** The filter that the rows are of, as JSON. */
  key: string;
}

export interface FileView {
  name: string;
  source: Source | null;
  size: number;
  read: number;
  /** From where to where its calls went, in ms. */
  lengthMs: number;
  /** Where that ends, since what it told first. */
  endMs: number;
  hasTimes: boolean;
  failed: string;
  done: boolean;
}

export type ToWorker =
  | { do: "start"; base: string; speed: number; events: number | null; sources: Source[] }
  | { do: "play"; source: Source; on: boolean }
  | { do: "cut"; source: Source }
  | { do: "speed"; speed: number }
  | { do: "clear" }
  | { do: "file"; file: File }
  | { do: "live" }
  | { do: "view"; request: ViewRequest };

export type FromWorker = { is: "ready" } | { is: "failed"; text: string } | { is: "view"; view: View };
