import type { FaultState } from '../faults.js';
import type { Inbox } from '../delivery/inbox.js';
import type { InlineDesk } from '../people/inline-desk.js';
import type { World } from '../world/world.js';
import type { Params } from './params.js';

/** One request of the bot, and all it may need. */
export interface Call {
  world: World;
  params: Params;
  faults: FaultState;
  inbox: Inbox;
  inline: InlineDesk;
  /** Aborted when the bot hangs up. */
  signal: AbortSignal;
}

/** Answers the `result` of the response, or throws an ApiError. */
export type Method = (call: Call) => unknown;
export type Methods = Record<string, Method>;
