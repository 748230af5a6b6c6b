import type { CaseState } from './case.js';
import type { DecisionContext } from './command.js';
import { withReceipt } from './decide-evidence.js';
import { changed, refuse, type Decided } from './outcome.js';
import { casesLeftAfter, nextCaseAt } from './quota.js';

/**
 * Hands a draft over to the moderators. From here on the reporter's answers stand. Whoever has sent as many as a day
 * may hold keeps the draft, and sends it later.
 */
export function decideSubmit(state: CaseState, context: DecisionContext): Decided {
  const { now, limits } = context;
  if (!state.evidence.some((evidence) => evidence.seal.kind !== 'refused')) return refuse('no-files');
  if (state.consent === null) return refuse('consent-missing');
  const until = nextCaseAt(context);
  if (until !== null) return refuse('too-many-cases', { until, limit: limits.casesPerDay });
  const submitted = withReceipt({ ...state, submittedAt: now }, now);
  return changed(submitted.state, 'submitted', {
    messages: [
      {
        to: { kind: 'person', id: state.reporter },
        key: `${state.ref}:case-submitted`,
        message: { kind: 'case-submitted', ref: state.ref, left: casesLeftAfter(context) },
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
