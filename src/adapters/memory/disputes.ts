import type { DisputeStore, WaitingDispute } from '../../core/disputes/dispute-store.port.js';
import { openDisputeOf } from '../../core/disputes/dispute.js';
import { companyOfEntry, disputesFrom, type EntryDisputeEvent } from '../../core/disputes/entry-events.js';
import { compareText } from '../../core/register/list-record.js';
import { enqueue, type CaseRecord, type MemoryTables } from './shared.js';

/** Disputes of entries in memory, and those of findings as the cases beside them have them. */
export function createMemoryDisputes({ cases, jobs: queue }: MemoryTables): DisputeStore {
  const steps = new Map<string, readonly EntryDisputeEvent[]>();
  return {
    ofEntries: (entries) =>
      Promise.resolve(
        new Map(
          entries.flatMap((entry) => {
            const events = steps.get(entry);
            return events === undefined ? [] : [[entry, disputesFrom(events)] as const];
          }),
        ),
      ),
    record({ entry, after, event, jobs }) {
      const before = steps.get(entry) ?? [];
      if (before.length !== after) return Promise.resolve('conflict');
      steps.set(entry, [...before, structuredClone(event)]);
      for (const job of jobs) enqueue(queue, job, event.at);
      return Promise.resolve('recorded');
    },
    waiting({ offset, limit }) {
      const found = [...[...steps].flatMap(waitingOfEntry), ...[...cases.values()].flatMap(waitingInCase)];
      const rows = found.sort((a, b) => a.openedAt - b.openedAt || compareText(keyOf(a), keyOf(b)));
      return Promise.resolve({ rows: rows.slice(offset, offset + limit), total: rows.length });
    },
  };
}

function waitingOfEntry([entry, events]: readonly [string, readonly EntryDisputeEvent[]]): WaitingDispute[] {
  const open = openDisputeOf(disputesFrom(events));
  if (open === null) return [];
  return [{ claim: { kind: 'entry', entry }, company: companyOfEntry(entry), openedAt: open.openedAt }];
}

function waitingInCase({ state: { ref, status, components } }: CaseRecord): WaitingDispute[] {
  if (status !== 'approved') return [];
  return components.flatMap(({ id, disputes }) => {
    const open = openDisputeOf(disputes);
    if (open === null) return [];
    const { company, openedAt } = open;
    return [{ claim: { kind: 'finding', ref, component: id }, company: company.id, openedAt }];
  });
}

/** A fixed order for what was opened in the same millisecond. */
function keyOf({ claim }: WaitingDispute): string {
  return claim.kind === 'entry' ? claim.entry : `${claim.ref} ${claim.component}`;
}
