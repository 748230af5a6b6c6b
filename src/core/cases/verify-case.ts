import type { Vault } from '../evidence/vault.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { HashText, Sha256 } from '../kernel/sha256.js';
import { verifyLedger, type LedgerProblem } from '../ledger/verify.js';
import { auditedFields } from './audit.js';
import type { CaseStore } from './case-store.port.js';

export type CaseProblem =
  | LedgerProblem
  | { readonly kind: 'file-altered'; readonly sha256: Sha256 }
  | { readonly kind: 'file-missing'; readonly sha256: Sha256 }
  /** The case's row is gone or cannot be read. */
  | { readonly kind: 'unreadable' };

export interface VerifyDependencies {
  readonly cases: CaseStore;
  readonly vault: Vault;
  readonly hashText: HashText;
}

/** Re-reads a case's ledger and all its originals. Returns what does not fit, nothing when all is well. */
export async function verifyCase(ref: CaseRef, on: VerifyDependencies): Promise<readonly CaseProblem[]> {
  const stored = await on.cases.load(ref).catch(() => null);
  if (stored === null) return [{ kind: 'unreadable' }];
  const { state, head } = stored;
  const entries = await on.cases.ledger(ref);
  const problems: CaseProblem[] = [
    ...verifyLedger({ entries, head, fields: auditedFields(state) }, on.hashText),
  ];
  const sealed = new Set(state.evidence.flatMap(({ seal }) => (seal.kind === 'sealed' ? [seal.sha256] : [])));
  for (const sha256 of sealed) {
    const found = await on.vault.check(sha256);
    if (found !== 'intact')
      problems.push({ kind: found === 'altered' ? 'file-altered' : 'file-missing', sha256 });
  }
  return problems;
}
