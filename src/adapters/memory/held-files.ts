import type { HeldFile, HeldFiles } from '../../core/evidence/held-files.port.js';
import type { MemoryTables } from './shared.js';

export function createMemoryHeldFiles({ cases }: Pick<MemoryTables, 'cases'>): HeldFiles {
  const sealed = () =>
    [...cases.values()].flatMap(({ state }) =>
      state.evidence.flatMap(({ seal }, index) =>
        seal.kind === 'sealed' ? [{ seal, number: index + 1, state }] : [],
      ),
    );
  return {
    holding(hashes) {
      const found = sealed()
        .filter(({ seal }) => hashes.includes(seal.sha256))
        .map(({ seal, number, state }): HeldFile => {
          const { ref, submittedAt } = state;
          return { sha256: seal.sha256, ref, number, sealedAt: seal.at, submittedAt };
        });
      return Promise.resolve(found.sort(earliestFirst));
    },
    hashesOf(mediaTypes) {
      const hashes = sealed().flatMap(({ seal }) => (mediaTypes.has(seal.mediaType) ? [seal.sha256] : []));
      return Promise.resolve([...new Set(hashes)]);
    },
  };
}

function earliestFirst(a: HeldFile, b: HeldFile): number {
  return a.sealedAt - b.sealedAt || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : a.number - b.number);
}
