import type { CaseState } from './case.js';
import type { DecisionContext } from './command.js';
import { withReceipt } from './decide-evidence.js';
import { changed, refuse, type Decided } from './outcome.js';

/** Hands a draft over to the moderators. From here on the reporter's answers stand. */
export function decideSubmit(state: CaseState, { now }: DecisionContext): Decided {
  if (!state.evidence.some((evidence) => evidence.seal.kind !== 'refused')) return refuse('no-files');
  if (state.consent === null) return refuse('consent-missing');
  const submitted = withReceipt({ ...state, submittedAt: now }, now);
  return changed(submitted.state, 'submitted', {
    messages: [
      {
        to: { kind: 'person', id: state.reporter },
        key: `${state.ref}:case-submitted`,
        message: { kind: 'case-submitted', ref: state.ref },
      },
      ...submitted.messages,
      {
        to: { kind: 'moderators' },
        key: `${state.ref}:new-case`,
        message: { kind: 'new-case', ref: state.ref, version: state.version + 1 },
      },
    ],
  });
}

/** Takes a report back, as a draft or while it waits. It leaves the queue and whoever held it. */
export function decideWithdraw(state: CaseState): Decided {
  return changed({ ...state, hold: null }, 'withdrawn');
}
