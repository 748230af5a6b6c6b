import type { CaseState } from './case.js';
import type { CommandOf } from './command.js';
import { changed, refuse, type Decided } from './outcome.js';

/**
 * An export changes nothing in a case, but the ledger remembers for which audience the case left, and in which form.
 * Whether the audience may have it is decided by `exportCase`; what was never submitted leaves for nobody.
 */
export function decideExport(
  state: CaseState,
  { audience, format }: Pick<CommandOf<'export'>, 'audience' | 'format'>,
): Decided {
  if (state.submittedAt === null) return refuse('not-allowed');
  return changed(state, 'exported', { details: { audience, format } });
}
