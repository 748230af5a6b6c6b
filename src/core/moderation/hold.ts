import type { CaseState, Hold } from '../cases/case.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';

/** The hold on a case while it lasts, else null. */
export function liveHold(state: Pick<CaseState, 'hold'>, now: Instant): Hold | null {
  return state.hold !== null && state.hold.until > now ? state.hold : null;
}

/** Whose hold stands in the way of `moderator`, if any. */
export function heldBy(
  state: Pick<CaseState, 'hold'>,
  moderator: PersonId,
  now: Instant,
): 'nobody' | 'me' | 'other' {
  const hold = liveHold(state, now);
  if (hold === null) return 'nobody';
  return hold.moderator === moderator ? 'me' : 'other';
}
