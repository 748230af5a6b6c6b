import type { CaseChange } from './case-store.port.js';

/**
 * Guards every store against a change that would break the chain for good: an entry of another case, or one that
 * does not follow `before.head`. Such a change is a mistake of the program, never an outcome.
 *
 * @throws RangeError naming the case
 */
export function assertContinues({ before, state, entry }: CaseChange): void {
  const head = before?.head;
  const sameCase = entry.ref === state.ref && (before === null || before.state.ref === state.ref);
  const follows =
    head === undefined ? entry.seq === 1 : entry.seq === head.seq + 1 && entry.prev === head.hash;
  if (!sameCase || !follows) throw new RangeError(`the ledger entry does not continue case ${state.ref}`);
}
