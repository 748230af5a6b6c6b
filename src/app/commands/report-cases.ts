import { sha256Hex } from '../../adapters/system/hash.js';
import { verifyCase, type CaseProblem } from '../../core/cases/verify-case.js';
import { erasedBy } from '../../core/ledger/erasure.js';
import type { LedgerEntry } from '../../core/ledger/entry.js';
import { count } from './amounts.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Storage } from '../storage.js';
import type { CommandParts } from './command.js';

/**
 * Reads ledgers and originals of these cases again and prints, by case, what does not fit. Resolves to how many
 * cases have something wrong.
 */
export async function reportCases(
  { terminal, interrupted }: Pick<CommandParts, 'terminal' | 'interrupted'>,
  storage: Pick<Storage, 'cases' | 'vault'>,
  refs: readonly CaseRef[],
): Promise<number> {
  let faulty = 0;
  for (const [index, ref] of refs.entries()) {
    interrupted.throwIfAborted();
    terminal.progress(`Checking case ${index + 1} of ${refs.length}`);
    const problems = await verifyCase(ref, { ...storage, hashText: sha256Hex });
    if (problems.length > 0) faulty += 1;
    for (const erasure of erasuresIn(await storage.cases.ledger(ref))) terminal.out(`${ref}: ${erasure}`);
    for (const problem of problems) terminal.out(`${ref}: ${said(problem)}`);
  }
  return faulty;
}

/** Not a fault, but what explains why there is nothing to check any more. */
function erasuresIn(chain: readonly LedgerEntry[]): string[] {
  return chain
    .filter((entry) => erasedBy(entry).length > 0)
    .map((entry) => {
      const day = new Date(entry.at).toISOString().slice(0, 10);
      return `erased on ${day} (what ${count(erasedBy(entry).length, 'ledger entry', 'ledger entries')} recorded)`;
    });
}

/** For operators, in English like the log. */
function said(problem: CaseProblem): string {
  switch (problem.kind) {
    case 'gap':
      return `ledger entry ${problem.seq} does not follow the one before it: an entry is missing`;
    case 'broken-link':
      return `ledger entry ${problem.seq} does not point to the entry before it`;
    case 'altered-entry':
      return `ledger entry ${problem.seq} was altered`;
    case 'not-erased':
      return `what ledger entry ${problem.seq} recorded was erased, and stands there again`;
    case 'altered-payload':
      return `what ledger entry ${problem.seq} records was altered or is gone`;
    case 'wrong-end':
      return `the ledger does not end at entry ${problem.seq}, as the case remembers: entries were cut off or added`;
    case 'field-differs':
      return `${problem.field} is not what the ledger records`;
    case 'file-altered':
      return `file ${problem.sha256} was altered`;
    case 'file-missing':
      return `file ${problem.sha256} is missing`;
    case 'unreadable':
      return 'the case is missing or cannot be read';
  }
}
