import { assertContinues } from '../../core/cases/case-change.js';
import type { CaseChange, CaseStore, StoredCase } from '../../core/cases/case-store.port.js';
import { enqueue, type CaseRecord, type MemoryTables } from './shared.js';

export function createMemoryCaseStore(tables: MemoryTables): CaseStore {
  return {
    load(ref) {
      const found = tables.cases.get(ref);
      const stored: StoredCase | null = found === undefined ? null : { state: found.state, head: found.head };
      return Promise.resolve(structuredClone(stored));
    },
    commit: (change) =>
      new Promise((resolve) => {
        assertContinues(change);
        const collides = !isAtBefore(tables, change) || collidesWithOthers(tables, change);
        if (!collides) store(tables, change);
        resolve(collides ? 'conflict' : 'stored');
      }),
    ledger: (ref) => Promise.resolve(structuredClone(tables.cases.get(ref)?.chain ?? [])),
    refs: () => Promise.resolve([...tables.cases.keys()]),
    quietSince: (before, statuses) =>
      Promise.resolve(
        [...tables.cases.values()].flatMap(({ state, chain }) => {
          const since = chain.findLast(({ kind }) => kind !== 'reminded')?.at ?? before;
          return statuses.includes(state.status) && since < before ? [{ ref: state.ref, since }] : [];
        }),
      ),
    submittedSince: (reporter, since) =>
      Promise.resolve(
        [...tables.cases.values()]
          .flatMap(({ state: { reporter: by, submittedAt: at } }) =>
            by === reporter && at !== null && at > since ? [at] : [],
          )
          .sort((a, b) => a - b),
      ),
    refsOf: (reporter) =>
      Promise.resolve(
        [...tables.cases.values()].flatMap(({ state }) => (state.reporter === reporter ? [state.ref] : [])),
      ),
  };
}

function store(tables: MemoryTables, { state, entry, messages, jobs, erases }: CaseChange): void {
  const known = tables.cases.get(state.ref)?.chain ?? [];
  const chain = known.map((link) => (erases?.includes(link.seq) ? { ...link, payload: null } : link));
  const head = { seq: entry.seq, hash: entry.hash };
  tables.cases.set(state.ref, structuredClone<CaseRecord>({ state, head, chain: [...chain, entry] }));
  if (state.status === 'erased')
    for (const key of tables.outbox.keys()) if (key.startsWith(`${state.ref}:`)) tables.outbox.delete(key);
  for (const message of messages) enqueue(tables.outbox, message, entry.at);
  for (const job of jobs) enqueue(tables.jobs, job, entry.at);
}

function isAtBefore(tables: MemoryTables, { before, state }: CaseChange): boolean {
  const stored = tables.cases.get(state.ref);
  if (stored === undefined || before === null) return stored === undefined && before === null;
  return stored.state.version === before.state.version && stored.head.hash === before.head.hash;
}

function collidesWithOthers(tables: MemoryTables, { state }: CaseChange): boolean {
  const others = [...tables.cases.values()]
    .map((record) => record.state)
    .filter(({ ref }) => ref !== state.ref);
  const held = new Set(others.flatMap((other) => other.evidence.map((file) => file.message)));
  const secondDraft =
    state.status === 'draft' &&
    others.some((other) => other.status === 'draft' && other.reporter === state.reporter);
  return secondDraft || state.evidence.some((file) => held.has(file.message));
}
