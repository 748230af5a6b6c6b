import type { CaseHead, SignedCheckpoint } from '../../core/ledger/checkpoint.js';
import type { CheckpointStore } from '../../core/ledger/checkpoint-store.port.js';
import type { MemoryTables } from './shared.js';

export function createMemoryCheckpoints(tables: Pick<MemoryTables, 'cases'>): CheckpointStore {
  const taken: { signed: SignedCheckpoint; readonly heads: readonly CaseHead[] }[] = [];
  return {
    heads: () =>
      Promise.resolve(
        [...tables.cases.values()]
          .map(({ state, head }) => ({ ref: state.ref, seq: head.seq, hash: head.hash }))
          .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
      ),
    latest: () => Promise.resolve(structuredClone(taken.at(-1)?.signed ?? null)),
    all: () => Promise.resolve(structuredClone(taken.map(({ signed }) => signed))),
    save(signed, heads) {
      if (taken.some((each) => each.signed.checkpoint.number === signed.checkpoint.number))
        return Promise.resolve('conflict');
      taken.push(structuredClone({ signed, heads }));
      return Promise.resolve('stored');
    },
    headsAt: (number) =>
      Promise.resolve(
        structuredClone(taken.find(({ signed }) => signed.checkpoint.number === number)?.heads ?? []),
      ),
    changesAt(number) {
      const headsOf = (wanted: number): readonly CaseHead[] =>
        taken.find(({ signed }) => signed.checkpoint.number === wanted)?.heads ?? [];
      const [before, after] = [headsOf(number - 1), headsOf(number)];
      const isIn = (heads: readonly CaseHead[], { ref, seq, hash }: CaseHead): boolean =>
        heads.some((head) => head.ref === ref && head.seq === seq && head.hash === hash);
      return Promise.resolve({
        heads: structuredClone(after.filter((head) => !isIn(before, head))),
        gone: before.map(({ ref }) => ref).filter((ref) => after.every((head) => head.ref !== ref)),
      });
    },
    saveToken(number, token) {
      for (const each of taken)
        if (each.signed.checkpoint.number === number) each.signed = { ...each.signed, token };
      return Promise.resolve();
    },
  };
}
