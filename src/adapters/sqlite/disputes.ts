import type {
  DisputeStore,
  EntryDisputeChange,
  WaitingDispute,
} from '../../core/disputes/dispute-store.port.js';
import type { Dispute } from '../../core/disputes/dispute.js';
import { companyOfEntry, disputesFrom, type EntryDisputeEvent } from '../../core/disputes/entry-events.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import { writeJob } from './case-write.js';
import type { SlidDatabase } from './open-database.js';
import { registerDisputes } from './schema/register.js';
import { settle } from './settle.js';

interface WaitingRow {
  readonly entry: string | null;
  readonly ref: CaseRef | null;
  readonly component: string | null;
  readonly company: string | null;
  readonly openedAt: number;
}

/** Disputes that wait for their outcome; an entry's does while its last step is the opening. */
export const WAITING_DISPUTES = `
  select entry_id as entry, null as ref, null as component, null as company, decided_at as openedAt,
    entry_id as key
  from register_disputes d where kind = 'opened' and not exists
    (select 1 from register_disputes later where later.entry_id = d.entry_id and later.number > d.number)
  union all
  select null, ref, p.id, disputed_by, disputed_since, ref || ' ' || p.id
  from components p join cases on ref = case_ref
  where disputed_since is not null and status = 'approved'`;

/** Disputes of entries in SQLite, and those of findings as the cases beside them have them. */
export function createSqliteDisputes(db: SlidDatabase['db']): DisputeStore {
  const client = db.$client;
  const steps = client.prepare<[string], EntryDisputeEvent>(
    `select kind, words, source, decided_by as by, decided_at as at from register_disputes
     where entry_id = ? order by number`,
  );
  const count = client
    .prepare<[string], number>('select count(*) from register_disputes where entry_id = ?')
    .pluck();
  const waiting = client.prepare<[number, number], WaitingRow>(
    `${WAITING_DISPUTES} order by openedAt, key limit ? offset ?`,
  );
  const total = client.prepare<[], number>(`select count(*) from (${WAITING_DISPUTES})`).pluck();
  return {
    ofEntries: (entries) =>
      settle(
        () =>
          new Map(
            entries.flatMap((entry): (readonly [string, readonly Dispute[]])[] => {
              const events = steps.all(entry);
              return events.length === 0 ? [] : [[entry, disputesFrom(events)]];
            }),
          ),
      ),
    record: (change) =>
      settle(() =>
        db.transaction(
          (tx) => {
            if ((count.get(change.entry) ?? 0) !== change.after) return 'conflict';
            write(tx, change);
            return 'recorded';
          },
          { behavior: 'immediate' },
        ),
      ),
    waiting: ({ offset, limit }) =>
      settle(() => ({ rows: waiting.all(limit, offset).map(waitingOf), total: total.get() ?? 0 })),
  };
}

function write(tx: Parameters<typeof writeJob>[0], { entry, after, event, jobs }: EntryDisputeChange): void {
  const { kind, words, source, by, at } = event;
  tx.insert(registerDisputes)
    .values({ entryId: entry, number: after + 1, kind, words, source, decidedBy: by, decidedAt: at })
    .run();
  for (const job of jobs) writeJob(tx, job, at);
}

function waitingOf({ entry, ref, component, company, openedAt }: WaitingRow): WaitingDispute {
  return entry === null
    ? {
        claim: { kind: 'finding', ref: ref ?? 'SL-', component: component ?? '' },
        company: company ?? '',
        openedAt,
      }
    : { claim: { kind: 'entry', entry }, company: companyOfEntry(entry), openedAt };
}
