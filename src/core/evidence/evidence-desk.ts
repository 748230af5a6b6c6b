import type { CaseState } from '../cases/case.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import { checkFile, type CheckParts, type FileCheck } from './check-file.js';
import { readDerivative, type DerivativeParts } from './derivatives.js';
import { similarFiles, type SimilarFile } from './similar-files.js';

/** What people ask about files: whether one is held, which are alike, how one looks. */
export interface EvidenceDesk {
  /** Files like those of a case, for whoever may look at cases; to anybody else there are none. */
  similarTo(state: CaseState, actor: Actor): Promise<readonly SimilarFile[]>;
  /** A small copy of a picture without anything but the picture; null for what is none or cannot be opened. */
  preview(sha256: Sha256): Promise<Uint8Array | null>;
  /**
   * Whether a file is held. In which cases, only those who may look at cases are told, and of submitted ones only.
   *
   * @param actor null for somebody the product does not know
   */
  check(bytes: Uint8Array, actor: Actor | null): Promise<FileCheck>;
}

export function createEvidenceDesk(parts: CheckParts & DerivativeParts): EvidenceDesk {
  return {
    similarTo: async (state, actor) => (mayView(actor) ? similarFiles(state, parts) : []),
    async preview(sha256) {
      return (await readDerivative(sha256, 'preview', parts))?.bytes ?? null;
    },
    async check(bytes, actor) {
      const check = await checkFile(bytes, parts);
      if (!('holders' in check)) return check;
      const shown = check.holders.filter(({ submittedAt }) => submittedAt !== null);
      return { ...check, holders: mayView(actor) ? shown : [] };
    },
  };
}

function mayView(actor: Actor | null): boolean {
  return actor !== null && capacityFor('view', actor, null) !== null;
}
