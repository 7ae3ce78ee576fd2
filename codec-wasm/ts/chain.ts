/**
 * Whether voicetyped's changes of state follow from each other.
 * @module
 */

import { putFields } from "./area.js";
import { Handle } from "./handle.js";
import { module } from "./module.js";
import { create, NONE, OBSERVE, type TrackerOptions } from "./tracker.js";
import type { Event } from "./voicetyped.js";

/** How a change of state stands to the last one of its call. */
export type StateLink = "first" | "follows" | "broken";

/** The places of these words are known to `codec-wasm/src/chain.rs`. */
const LINKS: readonly (StateLink | undefined)[] = [undefined, "first", "follows", "broken"];

/**
 * Tells where a change of state does not go on from the last one of its call: voicetyped drops events
 * for a subscriber that is too slow, and says nothing. `capacity` is how many calls are remembered.
 */
export class StateChain extends Handle {
  constructor(options: Pick<TrackerOptions, "capacity" | "seed"> = {}) {
    super("StateChain", create(5, options));
  }

  /** How this change stands to the last one of its call; `undefined` if the event is no change of state. */
  follow(event: Event): StateLink | undefined {
    const handle = this.handle();
    if (event.kind !== "state_transition") return undefined;
    const { from_state, to_state } = event.payload;
    const fields = [event.session_id, from_state ?? undefined, to_state ?? undefined];
    return LINKS[module().track(handle, OBSERVE, 0, putFields(fields), NONE)];
  }

  /** Forgets everything. */
  reset(): void {
    module().reset(this.handle());
  }
}
