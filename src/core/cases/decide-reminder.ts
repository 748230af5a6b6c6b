import type { CaseState } from './case.js';
import type { CommandOf, DecisionContext } from './command.js';
import { changed, UNCHANGED, type Decided } from './outcome.js';

export function decideWantReminder(state: CaseState, { wanted }: CommandOf<'want-reminder'>): Decided {
  const remind = wanted ? 'wanted' : 'unwanted';
  if (state.intake.remind === 'done' || state.intake.remind === remind) return UNCHANGED;
  return changed({ ...state, intake: { ...state.intake, remind } }, 'answered');
}

/** Reminds of a draft once in its life, and warns once each time that it is left for so long that it will be erased. */
export function decideRemind(
  state: CaseState,
  { until }: CommandOf<'remind'>,
  { now }: DecisionContext,
): Decided {
  const { intake } = state;
  if (until === null ? intake.remind === 'done' : intake.warnedAt !== undefined) return UNCHANGED;
  const told = until === null ? { remind: 'done' as const } : { warnedAt: now };
  return changed({ ...state, intake: { ...intake, ...told } }, 'reminded', {
    details: { about: until === null ? 'unfinished' : 'expiring' },
    messages: [
      {
        to: { kind: 'person', id: state.reporter },
        key: `${state.ref}:draft-waits:${state.version + 1}`,
        message: { kind: 'draft-waits', ref: state.ref, until },
      },
    ],
  });
}
