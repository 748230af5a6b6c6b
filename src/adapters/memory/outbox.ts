import {
  isBroadcast,
  leavesNoTrace,
  type Destination,
  type OutboxMessage,
} from '../../core/outbox/message.js';
import type { Outbox } from '../../core/outbox/outbox.port.js';
import type { Instant } from '../../core/kernel/time.js';
import { amend, enqueue, lease, prune, soonest, waiting, type MemoryTables, type Work } from './shared.js';

export function createMemoryOutbox({ outbox: rows }: Pick<MemoryTables, 'outbox'>): Outbox {
  const finish = (id: string, at: Instant): Promise<void> => {
    const row = waiting(rows).find(({ item }) => item.id === id);
    if (row && leavesNoTrace(row.item.message)) rows.delete(row.item.key);
    amend(rows, id, () => ({ finishedAt: at }));
    return Promise.resolve();
  };
  return {
    add(messages, at) {
      for (const message of messages) enqueue(rows, message, at);
      return Promise.resolve();
    },
    claim({ now, leaseUntil, limit }) {
      const due = heads(rows).filter((row) => row.dueAt <= now);
      return Promise.resolve(lease(rows, due.slice(0, limit), leaseUntil));
    },
    sent: finish,
    postpone(id, until, counted) {
      amend(rows, id, (row) => ({ dueAt: until, attempts: row.attempts - (counted ? 0 : 1) }));
      return Promise.resolve();
    },
    giveUp: finish,
    moveRoom(from, to) {
      for (const { item } of waiting(rows)) {
        const moved: Destination = { kind: 'room', id: to };
        if (item.to.kind === 'room' && item.to.id === from)
          amend(rows, item.id, () => ({ item: { ...item, to: moved } }));
      }
      return Promise.resolve();
    },
    prune: (before) => Promise.resolve(prune(rows, before)),
    forget(person) {
      for (const [key, { item }] of rows)
        if (item.to.kind === 'person' && item.to.id === person) rows.delete(key);
      return Promise.resolve();
    },
    nextDue: () => Promise.resolve(soonest(heads(rows))),
  };
}

/** The oldest waiting message of each destination: only that one may go. Where only broadcasts wait, last. */
function heads(rows: MemoryTables['outbox']): Work<OutboxMessage>[] {
  const byDestination = new Map<string, { readonly head: Work<OutboxMessage>; readonly idle: boolean }>();
  for (const row of waiting(rows)) {
    const destination = `${row.item.to.kind} ${row.item.to.id}`;
    const { head = row, idle = true } = byDestination.get(destination) ?? {};
    byDestination.set(destination, { head, idle: idle && isBroadcast(row.item.message) });
  }
  return [...byDestination.values()].sort((a, b) => Number(a.idle) - Number(b.idle)).map(({ head }) => head);
}
