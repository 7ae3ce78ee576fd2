/**
 * Views of rtpbridge's messages.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { ENDPOINT_STATE_NAMES, ENDPOINT_TYPE_NAMES, ERROR_CODE_NAMES, FINISH_REASON_NAMES, MEDIA_DIRECTION_NAMES, STATS_STATE_NAMES, STOP_REASON_NAMES } from "../rtpbridge.js";
import { INSPECT, plain, shown, isRecord, json, list, low, nothing, number, string, value } from "../../view.js";

export function viewEventData(its: number, slot: number, which: number): unknown {
  switch (which) {
    case 0:
      return isRecord(its, slot) ? new DtmfView(low(its, slot), its) : nothing(its, slot);
    case 1:
      return isRecord(its, slot) ? new EndpointStateChangedView(low(its, slot), its) : nothing(its, slot);
    case 2:
      return isRecord(its, slot) ? new VadSilenceView(low(its, slot), its) : nothing(its, slot);
    case 3:
      return isRecord(its, slot) ? new VadSpeechStartedView(low(its, slot), its) : nothing(its, slot);
    case 4:
      return isRecord(its, slot) ? new StatsView(low(its, slot), its) : nothing(its, slot);
    case 5:
      return isRecord(its, slot) ? new EndpointMediaTimeoutView(low(its, slot), its) : nothing(its, slot);
    case 6:
      return isRecord(its, slot) ? new EndpointFileFinishedView(low(its, slot), its) : nothing(its, slot);
    case 7:
      return isRecord(its, slot) ? new RecordingStoppedView(low(its, slot), its) : nothing(its, slot);
    case 8:
      return isRecord(its, slot) ? new EndpointToneFinishedView(low(its, slot), its) : nothing(its, slot);
    case 9:
      return isRecord(its, slot) ? new EndpointRtcpByeView(low(its, slot), its) : nothing(its, slot);
    case 10:
      return isRecord(its, slot) ? new EndpointTransferredOutView(low(its, slot), its) : nothing(its, slot);
    case 11:
      return isRecord(its, slot) ? new EndpointTransferredInView(low(its, slot), its) : nothing(its, slot);
    case 12:
      return isRecord(its, slot) ? new SessionIdleTimeoutView(low(its, slot), its) : nothing(its, slot);
    case 13:
      return isRecord(its, slot) ? new SessionEmptyTimeoutView(low(its, slot), its) : nothing(its, slot);
    case 14:
      return isRecord(its, slot) ? new SessionOrphanedView(low(its, slot), its) : nothing(its, slot);
    case 15:
      return isRecord(its, slot) ? new EventsDroppedView(low(its, slot), its) : nothing(its, slot);
    case 16:
      return isRecord(its, slot) ? new VadErrorView(low(its, slot), its) : nothing(its, slot);
    case 17:
      return isRecord(its, slot) ? new ErrorEventView(low(its, slot), its) : nothing(its, slot);
    default:
      return json(its, slot);
  }
}

export class DtmfView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get digit() { return string(this.$turn, this.$at + 1); }
  get duration_ms() { return number(this.$turn, this.$at + 2); }
  get endpoint_id() { return string(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointStateChangedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get new_state() { return value(this.$turn, this.$at + 2, ENDPOINT_STATE_NAMES); }
  get old_state() { return value(this.$turn, this.$at + 3, ENDPOINT_STATE_NAMES); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class VadSilenceView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get silence_duration_ms() { return number(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class VadSpeechStartedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class StatsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoints() { return list(this.$turn, this.$at + 1, (its, slot) => isRecord(its, slot) ? new EndpointStatsView(low(its, slot), its) : nothing(its, slot)); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointStatsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get codec() { return string(this.$turn, this.$at + 1); }
  get endpoint_id() { return string(this.$turn, this.$at + 2); }
  get inbound() { return isRecord(this.$turn, this.$at + 3) ? new InboundStatsView(low(this.$turn, this.$at + 3), this.$turn) : nothing(this.$turn, this.$at + 3); }
  get outbound() { return isRecord(this.$turn, this.$at + 4) ? new OutboundStatsView(low(this.$turn, this.$at + 4), this.$turn) : nothing(this.$turn, this.$at + 4); }
  get rtt_ms() { return number(this.$turn, this.$at + 5); }
  get state() { return value(this.$turn, this.$at + 6, STATS_STATE_NAMES); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class InboundStatsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get bytes() { return number(this.$turn, this.$at + 1); }
  get jitter_ms() { return number(this.$turn, this.$at + 2); }
  get last_received_ms_ago() { return number(this.$turn, this.$at + 3); }
  get packets() { return number(this.$turn, this.$at + 4); }
  get packets_lost() { return number(this.$turn, this.$at + 5); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class OutboundStatsView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get bytes() { return number(this.$turn, this.$at + 1); }
  get packets() { return number(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointMediaTimeoutView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get duration_ms() { return number(this.$turn, this.$at + 1); }
  get endpoint_id() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointFileFinishedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get error() { return string(this.$turn, this.$at + 2); }
  get reason() { return value(this.$turn, this.$at + 3, FINISH_REASON_NAMES); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class RecordingStoppedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get dropped_packets() { return number(this.$turn, this.$at + 1); }
  get duration_ms() { return number(this.$turn, this.$at + 2); }
  get file_path() { return string(this.$turn, this.$at + 3); }
  get packets() { return number(this.$turn, this.$at + 4); }
  get reason() { return value(this.$turn, this.$at + 5, STOP_REASON_NAMES); }
  get recording_id() { return string(this.$turn, this.$at + 6); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointToneFinishedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointRtcpByeView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get reason() { return string(this.$turn, this.$at + 2); }
  get ssrc_list() { return list(this.$turn, this.$at + 3, (its, slot) => number(its, slot)); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointTransferredOutView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get target_session_id() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EndpointTransferredInView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get direction() { return value(this.$turn, this.$at + 1, MEDIA_DIRECTION_NAMES); }
  get endpoint_id() { return string(this.$turn, this.$at + 2); }
  get endpoint_type() { return value(this.$turn, this.$at + 3, ENDPOINT_TYPE_NAMES); }
  get source_session_id() { return string(this.$turn, this.$at + 4); }
  get state() { return value(this.$turn, this.$at + 5, ENDPOINT_STATE_NAMES); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SessionIdleTimeoutView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get idle_timeout_secs() { return number(this.$turn, this.$at + 1); }
  get session_id() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SessionEmptyTimeoutView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get empty_timeout_secs() { return number(this.$turn, this.$at + 1); }
  get session_id() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SessionOrphanedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get timeout_remaining_ms() { return number(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class EventsDroppedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get count() { return number(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class VadErrorView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get endpoint_id() { return string(this.$turn, this.$at + 1); }
  get error() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ErrorEventView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get error() { return string(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ResponseErrorView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get code() { return value(this.$turn, this.$at + 1, ERROR_CODE_NAMES); }
  get message() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}
