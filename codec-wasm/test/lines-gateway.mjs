// The gateway's frames as lines: fields, verdicts, and what is unusual about the form.
import { AudioTracker, CallTracker, FrameDecoder, gateway } from "../dist/api.js";
import { base64, errorMembers } from "./lines.mjs";

const DIRECTIONS = { "from-gateway": "from_gateway", "to-gateway": "to_gateway" };

export function* gatewayLines(chunks, options) {
  const body = options.body ?? "envelope";
  const direction = DIRECTIONS[options.direction];
  const decoder = new FrameDecoder({
    limit: 64 << 20,
    body,
    length: options.length ?? "after",
    ...(direction === undefined ? {} : { direction }),
    legacyIds: options["legacy-ids"] === true,
    details: true,
  });
  const judge = new Judge();
  for (const chunk of [...chunks, undefined]) {
    const items = chunk === undefined ? decoder.finish() : decoder.push(chunk);
    for (const item of items) yield line(item, body, direction, judge);
  }
  decoder.free();
}

function line(item, body, direction, judge) {
  const { kind, offset, frame, error, extra, ...fields } = item;
  if (kind === "error") {
    const isEvent = frame?.method_id === gateway.MethodId.STREAM_EVENTS
      || frame?.method_id === gateway.MethodId.LEGACY_CALL_EVENT;
    if (frame === undefined || isEvent) judge.calls.onStreamReset();
    return { offset, ...errorMembers(error), ...(frame === undefined ? {} : rawFrame(frame)) };
  }
  if (kind === "unknown") return { kind, offset, ...rawFrame(frame) };
  const isOutbound = (direction ?? (frame.length === "whole" ? "to_gateway" : "")) === "to_gateway";
  return {
    kind,
    offset,
    ...judge.verdict(item, isOutbound),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])),
    ...form(item, frame, body),
  };
}

function rawFrame({ method_id, length, body }) {
  return { method_id, ...(length === "whole" ? { length } : {}), body: base64(body) };
}

function plain(value) {
  if (value instanceof Uint8Array) return base64(value);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Object.is(value, -0) ? 0 : value;
}

class Judge {
  calls = new CallTracker("gateway", { capacity: 4096, seed: 0n });
  audio = new AudioTracker({ capacity: 8192, seed: 0n });
  now = 0;

  verdict(item, isOutbound) {
    if (item.kind === "call_event") {
      this.now = Math.max(this.now, Number(item.timestamp_ms));
      const verdict = this.calls.observe(item, this.now);
      if (verdict.to === "ended") this.audio.endCall(item.call_sid, this.now);
      return { verdict: verdict.name };
    }
    if (item.kind !== "audio_frame") return {};
    const direction = isOutbound ? "outbound" : "inbound";
    return { verdict: this.audio.observe(item, direction, this.now, this.calls).name };
  }
}

const PROTOBUF = ["call_event", "audio_frame", "event_stream_request"];

/** How the message stands in its frame, where that is not as it would be built. */
function form(item, frame, format) {
  const { kind, offset, frame: _, extra, ...fields } = item;
  const usual = usualMethod(kind);
  const isProtobuf = PROTOBUF.includes(kind) && format === "protobuf";
  const parts = {};
  if (frame.method_id !== usual) parts.method_id = frame.method_id;
  if (frame.length === "whole") parts.length = "whole";
  if (isProtobuf) parts.body_format = "protobuf";
  const bits = isProtobuf ? {} : unusualBits(kind, frame.body);
  if (Object.keys(bits).length > 0) parts.double_bits = bits;
  const built = gateway.encodeBody(item, { body: isProtobuf ? "protobuf" : "envelope" });
  if (equal(withBits(kind, built, bits), frame.body)) return parts;
  if (!isProtobuf) {
    const found = envelope(kind, frame.body, built);
    if (Object.keys(found.form).length > 0) parts.envelope = found.form;
    if (equal(withBits(kind, found.rebuilt, bits), frame.body)) return parts;
  }
  parts.body = base64(frame.body);
  return parts;
}

function usualMethod(kind) {
  try {
    const frame = gateway.encode({ kind });
    return new DataView(frame.buffer, frame.byteOffset).getUint32(4, true);
  } catch {
    return undefined;
  }
}

/** Where each field of an envelope stands: up to the payload's end, or the field that it cuts. */
function places(kind, body) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const end = 6 + view.getInt32(2, true);
  const found = [];
  let at = 6;
  for (const [name, type] of gateway.FIELDS[kind]) {
    if (at >= end) break;
    found.push({ name, type, at });
    if (type === "text" || type === "bytes") at += 4 + view.getInt32(at, true);
    else at += { bool: 1, u8: 1, u16: 2, u64: 8, i64: 8, f64: 8 }[type] ?? type.width ?? 4;
  }
  return { found, at, end };
}

function envelope(kind, body, built) {
  const { found, at, end } = places(kind, body);
  const form = {};
  if (body[0] !== built[0]) form.version = body[0];
  if (body[1] !== 0) form.compat_version = body[1];
  if (found.length < gateway.FIELDS[kind].length) form.fields = found.length;
  const [extra, trailing] = [body.subarray(at, end), body.subarray(end)];
  if (extra.length > 0) form.extra = base64(extra);
  if (trailing.length > 0) form.trailing = base64(trailing);
  // The fields that are there, as they would be built.
  const all = places(kind, built);
  const cut = all.found[found.length]?.at ?? all.at;
  const rebuilt = new Uint8Array(cut + extra.length + trailing.length);
  rebuilt.set(built.subarray(0, cut));
  rebuilt.set(extra, cut);
  rebuilt.set(trailing, cut + extra.length);
  rebuilt[0] = body[0];
  rebuilt[1] = body[1];
  new DataView(rebuilt.buffer).setInt32(2, cut - 6 + extra.length, true);
  return { form, rebuilt };
}

/** The bits of NaNs that are not the usual one: JavaScript's numbers do not keep them. */
function unusualBits(kind, body) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const bits = {};
  for (const { name, type, at } of places(kind, body).found) {
    if (type !== "f64" || !Number.isNaN(view.getFloat64(at, true))) continue;
    const value = view.getBigUint64(at, true);
    if (value !== 0x7ff8000000000000n) bits[name] = value.toString(16).padStart(16, "0");
  }
  return bits;
}

function withBits(kind, body, bits) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  for (const { name, at } of Object.keys(bits).length > 0 ? places(kind, body).found : []) {
    if (bits[name] !== undefined) view.setBigUint64(at, BigInt(`0x${bits[name]}`), true);
  }
  return body;
}

function equal(left, right) {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
