import { dayInUkraine } from '../kernel/day-in-ukraine.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';

/**
 * The right of reply: what a company says against an entry or a finding is put on record, shown with it, and has an
 * outcome. Everything here is the same for both; see `decide-dispute.ts` for the rules.
 */

/** Characters (UTF-16 units) of what the company says, in whatever language it says it. */
export const MAX_REPLY = 1000;
/** Characters of why it ended as it did. */
export const MAX_OUTCOME = 500;
/** Characters of the address where the reply can be read. */
export const MAX_SOURCE = 500;

/**
 * How a dispute ends. `kept`: the claim stands. `corrected`: it stands with what was wrong put right. `withdrawn`:
 * Slid no longer makes the claim; it stays on record as withdrawn.
 */
export const OUTCOME_KINDS = ['kept', 'corrected', 'withdrawn'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface PublicOutcome {
  readonly kind: OutcomeKind;
  /** Why, for everybody to read. */
  readonly words: string;
  readonly at: Instant;
}

/** A dispute as everybody may see it: without who handled it. */
export interface PublicDispute {
  /** The company's words. */
  readonly reply: string;
  /** A page (http or https) where the reply can be read. */
  readonly source: string;
  readonly openedAt: Instant;
  /** Null while it is open. */
  readonly outcome: PublicOutcome | null;
}

export interface Outcome extends PublicOutcome {
  /** The moderator. Never shown. */
  readonly by: PersonId;
}

/** A dispute as it is kept. Of one claim the oldest comes first, and only the last can be open. */
export interface Dispute extends PublicDispute {
  /** The moderator. Never shown. */
  readonly openedBy: PersonId;
  readonly outcome: Outcome | null;
}

/** Where a disputed claim stands. `withdrawn` outweighs a dispute that was opened afterwards. */
export type DisputeState = 'open' | OutcomeKind;

/** Null for a claim nobody ever disputed. */
export function disputeState(disputes: readonly PublicDispute[]): DisputeState | null {
  if (withdrawal(disputes) !== null) return 'withdrawn';
  const last = disputes.at(-1);
  return last === undefined ? null : (last.outcome?.kind ?? 'open');
}

/** The outcome by which the claim is no longer made; a later dispute that ends otherwise makes it again. */
export function withdrawal(disputes: readonly PublicDispute[]): PublicOutcome | null {
  const settled = disputes.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;
  return settled?.kind === 'withdrawn' ? settled : null;
}

export function openDisputeOf<D extends PublicDispute>(disputes: readonly D[]): D | null {
  const last = disputes.at(-1);
  return last === undefined || last.outcome !== null ? null : last;
}

/** Without who handled them, and whatever else a carrier keeps with them. */
export function published(disputes: readonly PublicDispute[]): readonly PublicDispute[] {
  return disputes.map(({ reply, source, openedAt, outcome }) => ({
    reply,
    source,
    openedAt,
    outcome: outcome && { kind: outcome.kind, words: outcome.words, at: outcome.at },
  }));
}

/** The disputes as they stood at the end of a day of Ukraine, `YYYY-MM-DD`. */
export function disputesBy(disputes: readonly PublicDispute[], day: string): readonly PublicDispute[] {
  const begun = (at: Instant): boolean => dayInUkraine(at) <= day;
  return disputes
    .filter(({ openedAt }) => begun(openedAt))
    .map((dispute) => ({
      ...dispute,
      outcome: dispute.outcome !== null && begun(dispute.outcome.at) ? dispute.outcome : null,
    }));
}
