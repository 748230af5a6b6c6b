import { DAY, type Instant } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import type { CaseState } from './case.js';
import type { DecisionContext } from './command.js';
import { FEW_LEFT, type Limits } from './limits.js';

/** The time in which cases are counted against the limit of a day. */
export const LATELY = DAY;

/** Those who work through reports for others, moderators and admins, are not limited. */
export function isUnlimited(actor: Actor): boolean {
  return capacityFor('see-queue', actor, null) !== null;
}

/**
 * How many more files the case takes; below zero once the limit was lowered. What could not be kept takes no room, but
 * not without end: nobody fills a case with what we cannot keep.
 */
export function filesLeft({ evidence }: Pick<CaseState, 'evidence'>, { filesPerCase }: Limits): number {
  const kept = evidence.filter(({ seal }) => seal.kind !== 'refused').length;
  return Math.min(filesPerCase - kept, 2 * filesPerCase - evidence.length);
}

/** When the next case may be sent; null when that is now. */
export function nextCaseAt({ actor, limits, sentLately }: Omit<DecisionContext, 'now'>): Instant | null {
  const { casesPerDay } = limits;
  if (isUnlimited(actor) || sentLately.length < casesPerDay) return null;
  // With the oldest of the last so many, one falls out of the day.
  return (sentLately[sentLately.length - casesPerDay] ?? 0) + LATELY;
}

/** How many more cases may be sent after the one that is being sent now, where that is few enough to be said. */
export function casesLeftAfter({ actor, limits, sentLately }: Omit<DecisionContext, 'now'>): number | null {
  const left = limits.casesPerDay - sentLately.length - 1;
  return isUnlimited(actor) || left > FEW_LEFT ? null : Math.max(left, 0);
}
