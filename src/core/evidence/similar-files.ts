import type { CaseState, Evidence } from '../cases/case.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { HeldFile, HeldFiles } from './held-files.port.js';
import type { SimilarPictures } from './similar-pictures.port.js';

/** Another file like one of a case. */
export interface SimilarFile {
  /** The file's number in the case that was asked about, from 1. */
  readonly number: number;
  readonly other: HeldFile;
  /** `same`: byte for byte. `similar`: the pictures look alike. */
  readonly kind: 'same' | 'similar';
}

export interface SimilarFilesParts {
  readonly similar: SimilarPictures;
  readonly held: HeldFiles;
}

/**
 * Files like those of a case, in other submitted cases and in the case itself, the same bytes first. Two files of one
 * case are told of once.
 */
export async function similarFiles(state: CaseState, on: SimilarFilesParts): Promise<readonly SimilarFile[]> {
  const found = await Promise.all(
    state.evidence.map((evidence, index) => similarTo(state, { evidence, number: index + 1 }, on)),
  );
  return found.flat().sort((a, b) => Number(a.kind === 'similar') - Number(b.kind === 'similar'));
}

async function similarTo(
  state: CaseState,
  { evidence, number }: { readonly evidence: Evidence; readonly number: number },
  { similar, held }: SimilarFilesParts,
): Promise<readonly SimilarFile[]> {
  if (evidence.seal.kind !== 'sealed') return [];
  const { sha256 } = evidence.seal;
  const print = await similar.print(sha256);
  const alike = print === null ? [] : await similar.find(print);
  const hashes: readonly Sha256[] = [...new Set([sha256, ...alike.map((picture) => picture.sha256)])];
  const others = (await held.holding(hashes)).filter(
    (other) => other.submittedAt !== null && (other.ref !== state.ref || other.number > number),
  );
  return others.map((other) => ({ number, other, kind: other.sha256 === sha256 ? 'same' : 'similar' }));
}
