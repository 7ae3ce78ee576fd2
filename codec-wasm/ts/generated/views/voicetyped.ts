/**
 * Views of voicetyped's messages.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 * @module
 */

import { PROTOCOL_NAMES, TERMINATION_REASON_NAMES } from "../voicetyped.js";
import { INSPECT, plain, shown, isRecord, json, list, low, nothing, number, string, value } from "../../view.js";

export function viewPayload(its: number, slot: number, which: number): unknown {
  switch (which) {
    case 0:
      return isRecord(its, slot) ? new CallStartedView(low(its, slot), its) : nothing(its, slot);
    case 1:
      return isRecord(its, slot) ? new CallTerminatedView(low(its, slot), its) : nothing(its, slot);
    case 2:
      return isRecord(its, slot) ? new SpeechPartialView(low(its, slot), its) : nothing(its, slot);
    case 3:
      return isRecord(its, slot) ? new SpeechFinalView(low(its, slot), its) : nothing(its, slot);
    case 4:
      return isRecord(its, slot) ? new DtmfReceivedView(low(its, slot), its) : nothing(its, slot);
    case 5:
      return isRecord(its, slot) ? new StateTransitionView(low(its, slot), its) : nothing(its, slot);
    case 6:
      return isRecord(its, slot) ? new ActionExecutedView(low(its, slot), its) : nothing(its, slot);
    case 7:
      return isRecord(its, slot) ? new HookResultView(low(its, slot), its) : nothing(its, slot);
    case 8:
      return isRecord(its, slot) ? new HookErrorView(low(its, slot), its) : nothing(its, slot);
    case 9:
      return isRecord(its, slot) ? new TtsStartedView(low(its, slot), its) : nothing(its, slot);
    case 10:
      return isRecord(its, slot) ? new TtsCompletedView(low(its, slot), its) : nothing(its, slot);
    case 11:
      return isRecord(its, slot) ? new ErrorDataView(low(its, slot), its) : nothing(its, slot);
    default:
      return json(its, slot);
  }
}

export class CallStartedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get caller_id() { return string(this.$turn, this.$at + 1); }
  get called_number() { return string(this.$turn, this.$at + 2); }
  get dialog_name() { return string(this.$turn, this.$at + 3); }
  get sip_headers() { return json(this.$turn, this.$at + 4); }
  get protocol() { return value(this.$turn, this.$at + 5, PROTOCOL_NAMES); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class CallTerminatedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get reason() { return value(this.$turn, this.$at + 1, TERMINATION_REASON_NAMES); }
  get duration_seconds() { return number(this.$turn, this.$at + 2); }
  get state_transitions() { return number(this.$turn, this.$at + 3); }
  get final_state() { return string(this.$turn, this.$at + 4); }
  get duration_ms() { return number(this.$turn, this.$at + 5); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SpeechPartialView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get transcript() { return string(this.$turn, this.$at + 1); }
  get confidence() { return number(this.$turn, this.$at + 2); }
  get language() { return string(this.$turn, this.$at + 3); }
  get duration_ms() { return number(this.$turn, this.$at + 4); }
  get segments() { return list(this.$turn, this.$at + 5, (its, slot) => isRecord(its, slot) ? new SegmentView(low(its, slot), its) : nothing(its, slot)); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SegmentView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get text() { return string(this.$turn, this.$at + 1); }
  get start_ms() { return number(this.$turn, this.$at + 2); }
  get end_ms() { return number(this.$turn, this.$at + 3); }
  get confidence() { return number(this.$turn, this.$at + 4); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class SpeechFinalView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get transcript() { return string(this.$turn, this.$at + 1); }
  get confidence() { return number(this.$turn, this.$at + 2); }
  get language() { return string(this.$turn, this.$at + 3); }
  get duration_ms() { return number(this.$turn, this.$at + 4); }
  get segments() { return list(this.$turn, this.$at + 5, (its, slot) => isRecord(its, slot) ? new SegmentView(low(its, slot), its) : nothing(its, slot)); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class DtmfReceivedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get digit() { return value(this.$turn, this.$at + 1, []); }
  get duration_ms() { return number(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class StateTransitionView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get from_state() { return string(this.$turn, this.$at + 1); }
  get to_state() { return string(this.$turn, this.$at + 2); }
  get trigger_event() { return string(this.$turn, this.$at + 3); }
  get dialog_name() { return string(this.$turn, this.$at + 4); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ActionExecutedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get action_type() { return string(this.$turn, this.$at + 1); }
  get params() { return json(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class HookResultView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get hook_url() { return string(this.$turn, this.$at + 1); }
  get status_code() { return number(this.$turn, this.$at + 2); }
  get response() { return json(this.$turn, this.$at + 3); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class HookErrorView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get hook_url() { return string(this.$turn, this.$at + 1); }
  get error() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class TtsStartedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get text() { return string(this.$turn, this.$at + 1); }
  get voice() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class TtsCompletedView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get text() { return string(this.$turn, this.$at + 1); }
  get voice() { return string(this.$turn, this.$at + 2); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}

export class ErrorDataView {
  constructor(readonly $at: number, readonly $turn: number) {}
  get error() { return string(this.$turn, this.$at + 1); }
  toJSON() { return plain(this); }
  [INSPECT]() { return shown(this); }
}
