import type { Instant } from '../kernel/time.js';
import type { LedgerEntry } from '../ledger/entry.js';
import { payloadOf } from '../ledger/erasure.js';
import { STATUSES, type Status } from './status.js';

/** A step in the life of a case as its reporter is told of it: never who took it. */
export interface Happened {
  /** Where the case went; `answered`: its reporter answered; `reopened`: a decision was taken back. */
  readonly what: Status | 'answered' | 'reopened';
  readonly at: Instant;
}

/**
 * The way of a case since it was sent, as far as its ledger still tells. That a moderator put it back and another took
 * it is no step: for its reporter it is being looked at all the while.
 */
export function historyOf(chain: readonly LedgerEntry[]): readonly Happened[] {
  return chain
    .flatMap((entry): Happened[] => {
      const to = statusIn(entry);
      if (to === null || to === 'draft' || entry.kind === 'released') return [];
      return [{ what: stepOf(entry, to), at: entry.at }];
    })
    .filter(({ what }, at, steps) => what !== 'in_review' || steps[at - 1]?.what !== 'in_review');
}

function stepOf({ kind }: LedgerEntry, to: Status): Happened['what'] {
  if (kind === 'reopened') return 'reopened';
  return to === 'submitted' && kind !== 'submitted' ? 'answered' : to;
}

/** The status that the case came into with this entry; null where it stayed. */
function statusIn(entry: LedgerEntry): Status | null {
  const { changes = [] } = payloadOf(entry);
  const to = changes.find(({ field }) => field === 'status')?.to;
  return STATUSES.find((status) => status === to) ?? null;
}
