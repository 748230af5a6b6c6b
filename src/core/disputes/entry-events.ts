import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import type { CompanyId } from '../register/company.js';
import type { EntryId } from '../register/entry.js';
import { withOutcome } from './decide-dispute.js';
import type { Dispute, OutcomeKind } from './dispute.js';

/** One step of an entry's disputes. Steps are added and never changed, so that nothing said is forgotten. */
export type EntryDisputeEvent = {
  readonly by: PersonId;
  readonly at: Instant;
  /** The company's reply, or why the dispute ended as it did. */
  readonly words: string;
} & (
  { readonly kind: 'opened'; readonly source: string } | { readonly kind: OutcomeKind; readonly source: null }
);

/** What an entry's steps, in order, amount to. */
export function disputesFrom(events: readonly EntryDisputeEvent[]): readonly Dispute[] {
  return events.reduce<readonly Dispute[]>((disputes, event) => {
    const { words, by, at } = event;
    if (event.kind !== 'opened') return withOutcome(disputes, { kind: event.kind, words, at, by });
    return [...disputes, { reply: words, source: event.source, openedAt: at, openedBy: by, outcome: null }];
  }, []);
}

/** How many steps led to these disputes: the entry's version, for those who decide on it. */
export function stepsOf(disputes: readonly Dispute[]): number {
  return disputes.reduce((steps, { outcome }) => steps + (outcome === null ? 1 : 2), 0);
}

/** The company of an entry; see {@link EntryId}. */
export function companyOfEntry(entry: EntryId): CompanyId {
  return entry.slice(entry.indexOf(':') + 1);
}
