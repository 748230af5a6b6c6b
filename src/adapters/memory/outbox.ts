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
    claim({ now, leaseUntil, limit, broadcasts = limit }) {
      const due = heads(rows).filter(({ head }) => head.dueAt <= now);
      const pressing = due.filter(({ idle }) => !idle);
      const idle = due.filter((each) => each.idle).slice(0, broadcasts);
      const taken = [...pressing, ...idle].slice(0, limit).map(({ head }) => head);
      return Promise.resolve(lease(rows, taken, leaseUntil));
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
    nextDue: () => Promise.resolve(soonest(heads(rows).map(({ head }) => head))),
  };
}

interface Head {
  readonly head: Work<OutboxMessage>;
  /** Nothing but broadcasts waits for its destination. */
  readonly idle: boolean;
}

/** The oldest waiting message of each destination: only that one may go. */
function heads(rows: MemoryTables['outbox']): Head[] {
  const byDestination = new Map<string, Head>();
  for (const row of waiting(rows)) {
    const destination = `${row.item.to.kind} ${row.item.to.id}`;
    const { head = row, idle = true } = byDestination.get(destination) ?? {};
    byDestination.set(destination, { head, idle: idle && isBroadcast(row.item.message) });
  }
  return [...byDestination.values()];
}
