import type { IncomingUpdate, UpdateInbox } from '../../core/inbox/update-inbox.port.js';
import type { Instant } from '../../core/kernel/time.js';

interface Row {
  readonly update: IncomingUpdate;
  readonly outcome: 'pending' | 'parked' | 'done';
  readonly finishedAt: Instant | null;
}

export function createMemoryUpdateInbox(): UpdateInbox {
  const rows = new Map<string, Row>();
  const finish = (id: string, outcome: Row['outcome'], finishedAt: Instant): Promise<void> => {
    const row = rows.get(id);
    if (row?.outcome === 'pending') rows.set(id, { ...row, outcome, finishedAt });
    return Promise.resolve();
  };
  const pruned = (outcome: Row['outcome'], before: Instant): number => {
    const old = [...rows].filter(([, row]) => row.outcome === outcome && (row.finishedAt ?? before) < before);
    for (const [id] of old) rows.delete(id);
    return old.length;
  };
  return {
    accept(updates) {
      const fresh: IncomingUpdate[] = [];
      for (const update of updates) {
        if (rows.has(update.id)) continue;
        rows.set(update.id, { update: { ...update }, outcome: 'pending', finishedAt: null });
        fresh.push({ ...update });
      }
      return Promise.resolve(fresh);
    },
    pending: () =>
      Promise.resolve(
        [...rows.values()].flatMap((row) => (row.outcome === 'pending' ? [{ ...row.update }] : [])),
      ),
    done: (id, at) => finish(id, 'done', at),
    park: (id, at) => finish(id, 'parked', at),
    forget(account) {
      for (const [id, row] of rows) {
        const { lane, payload } = row.update;
        const named = [',', '}'].some((end) => payload.includes(`"id":${account}${end}`));
        if (row.outcome !== 'parked' || !(lane === account || named)) continue;
        rows.set(id, { ...row, update: { id, lane: '', payload: '' }, outcome: 'done' });
      }
      return Promise.resolve();
    },
    prune: (before) => Promise.resolve(pruned('done', before)),
    pruneParked: (before) => Promise.resolve(pruned('parked', before)),
  };
}
