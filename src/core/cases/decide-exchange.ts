import type { CaseState, Utterance } from './case.js';
import type { CommandOf, DecisionContext } from './command.js';
import { MAX_EXCHANGE, MAX_UTTERANCE } from './limits.js';
import { changed, type Addressed, type Decided } from './outcome.js';
import type { Refusal } from './refusal.js';
import { liveHold } from '../moderation/hold.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';

/** Words that a reporter adds to a case that was sent, kept beside what they said before and never in place of it. */
export function decideAddWords(
  state: CaseState,
  { id, words }: CommandOf<'add-words'>,
  { now }: DecisionContext,
): Decided {
  const said = withUtterance(state, { id, words, kind: 'added', by: 'reporter', at: now });
  if (!said.ok) return said;
  return changed(said.value, 'added', { messages: toldOfAddition(state, id, now) });
}

/** The case with one more utterance at the end of its exchange. */
export function withUtterance(state: CaseState, { words, ...said }: Utterance): Result<CaseState, Refusal> {
  const text = words.trim();
  if (text === '') return err({ code: 'empty' });
  if (text.length > MAX_UTTERANCE) return err({ code: 'too-long', limit: MAX_UTTERANCE });
  if (state.exchange.length >= MAX_EXCHANGE) return err({ code: 'too-much-added', limit: MAX_EXCHANGE });
  return ok({ ...state, exchange: [...state.exchange, { ...said, words: text }] });
}

/** The question that waits for the reporter's answer, if any. */
export function openQuestion({ status, exchange }: Pick<CaseState, 'status' | 'exchange'>): Utterance | null {
  return status === 'needs_info' ? (exchange.findLast(({ kind }) => kind === 'asked') ?? null) : null;
}

/**
 * Tells the moderator in whose hands a sent case is that something was added: who holds it, or who waits for an answer.
 * A case that nobody works on waits in the queue anyway.
 *
 * @param what makes this addition another than all others
 */
export function toldOfAddition(state: CaseState, what: string, now: Instant): readonly Addressed[] {
  const moderator = inWhoseHands(state, now);
  if (moderator === null || moderator === state.reporter) return [];
  return [
    {
      to: { kind: 'person', id: moderator },
      key: `${state.ref}:case-added:${what}`,
      message: { kind: 'case-added', ref: state.ref },
    },
  ];
}

function inWhoseHands(state: CaseState, now: Instant): PersonId | null {
  if (state.submittedAt === null) return null;
  const asked = /^moderator:(.+)$/.exec(openQuestion(state)?.by ?? '')?.[1];
  return liveHold(state, now)?.moderator ?? asked ?? null;
}
