import { requireData } from '../data-folder.js';
import { openStorage } from '../storage.js';
import { count } from './amounts.js';
import { caseRefOf } from './case-option.js';
import type { CommandParts } from './command.js';
import { reportCases } from './report-cases.js';
import { reportCheckpoints } from './report-checkpoints.js';

/**
 * `verify [--case REF]`: reads every ledger and every original again and says, by case, what does not fit; of all cases
 * also whether they fit the checkpoints. Resolves to whether all is well.
 */
export async function verifyCommand(
  parts: CommandParts,
  options: { readonly case?: string },
): Promise<boolean> {
  const { config, log, terminal } = parts;
  const only = options.case === undefined ? null : caseRefOf(options.case);
  requireData(config.dataDir);
  const storage = await openStorage(config.dataDir, log);
  try {
    const refs = only ? [only] : [...(await storage.cases.refs())].sort();
    const faulty = await reportCases(parts, storage, refs);
    const problems = only === null ? await reportCheckpoints(parts, storage) : 0;
    terminal.err(
      faulty === 0
        ? `Checked ${count(refs.length, 'case')} with ledgers and files: all is well.`
        : `Checked ${count(refs.length, 'case')}: ${faulty} with something wrong.`,
    );
    return faulty + problems === 0;
  } finally {
    storage.database.close();
  }
}
