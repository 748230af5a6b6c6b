import { sha256Hex } from '../adapters/system/hash.js';
import type { Config } from '../config/config.js';
import { verifyCase, type CaseProblem } from '../core/cases/verify-case.js';
import { parseCaseRef, type CaseRef } from '../core/kernel/case-ref.js';
import { OperatorError } from '../core/kernel/operator-error.js';
import type { Log } from '../core/log.port.js';
import type { Terminal } from './terminal.js';
import { openStorage } from './storage.js';

/**
 * `verify [--case REF]`: reads every ledger and every original again and says, by case, what does not fit.
 * Resolves to whether all is well.
 */
export async function verifyCommand(
  parts: { config: Config; log: Log; terminal: Terminal },
  options: { readonly case?: string },
): Promise<boolean> {
  const { config, log, terminal } = parts;
  const only = options.case === undefined ? null : wanted(options.case);
  const storage = await openStorage(config.dataDir, log);
  try {
    const refs = only ? [only] : [...(await storage.cases.refs())].sort();
    let faulty = 0;
    for (const ref of refs) {
      const problems = await verifyCase(ref, { ...storage, hashText: sha256Hex });
      if (problems.length > 0) faulty += 1;
      for (const problem of problems) terminal.out(`${ref}: ${said(problem)}`);
    }
    terminal.err(
      faulty === 0
        ? `Checked ${refs.length} cases, their ledgers and files: all is well.`
        : `Checked ${refs.length} cases: ${faulty} with something wrong.`,
    );
    return faulty === 0;
  } finally {
    storage.database.close();
  }
}

function wanted(text: string): CaseRef {
  const ref = parseCaseRef(text);
  if (!ref.ok) throw new OperatorError(`"${text}" is not a case number. One looks like SL-7K3F9Q.`);
  return ref.value;
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
