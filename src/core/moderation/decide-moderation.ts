import type { CaseState, Component } from '../cases/case.js';
import type { CommandOf, DecisionContext } from '../cases/command.js';
import { withUtterance } from '../cases/decide-exchange.js';
import { isWithdrawn } from '../cases/finding.js';
import { HOLD, MAX_REASON } from '../cases/limits.js';
import { changed, refuse, UNCHANGED, type Addressed, type Decided } from '../cases/outcome.js';
import type { NewsJob } from '../jobs/job.js';
import type { Message } from '../outbox/message.js';
import type { PersonId } from '../people/person.js';
import { heldBy, liveHold } from './hold.js';

/** What a moderation decision knows besides the state: a moderator, never the system. */
export type ModerationContext = DecisionContext & { readonly moderator: PersonId };

/** Looking at a case changes nothing in it, but the ledger remembers who looked, and at what. */
export function decideView(state: CaseState, { purpose }: Pick<CommandOf<'view'>, 'purpose'>): Decided {
  return state.submittedAt === null
    ? refuse('not-allowed')
    : changed(state, 'viewed', { details: { purpose } });
}

/** Takes a case to work on, or prolongs one's own hold. A hold that ran out is no obstacle. */
export function decideTake(state: CaseState, { moderator, now }: ModerationContext): Decided {
  const hold = liveHold(state, now);
  if (hold !== null && hold.moderator !== moderator) return refuse('held-by-other', { until: hold.until });
  return changed({ ...state, hold: { moderator, until: now + HOLD } }, 'taken');
}

export function decideRelease(state: CaseState, context: ModerationContext): Decided {
  const obstacle = notMine(state, context);
  return obstacle ?? changed({ ...state, hold: null }, 'released');
}

/** Ties a component to a company of the register, beside what the reporter stated. */
export function decideMatch(
  state: CaseState,
  command: CommandOf<'match'>,
  context: ModerationContext,
): Decided {
  const obstacle = notMine(state, context) ?? outdated(state, command.version);
  if (obstacle) return obstacle;
  const component = state.components.find(({ id }) => id === command.component);
  if (!component) return refuse('changed-meanwhile');
  if (component.company?.value.id === command.company?.id) return UNCHANGED;
  const company: Component['company'] = command.company && {
    value: command.company,
    basis: 'confirmed',
    by: `moderator:${context.moderator}`,
    at: context.now,
  };
  const components = state.components.map((other) => (other === component ? { ...other, company } : other));
  return changed({ ...state, components }, 'matched');
}

/**
 * Asks the reporter in the moderator's own words; the case leaves their hands until the answer comes. A reporter who said
 * that they do not want to be asked is not: the case is decided on what it holds.
 */
export function decideAsk(
  state: CaseState,
  { version, id, words }: CommandOf<'ask'>,
  context: ModerationContext,
): Decided {
  const obstacle = notMine(state, context) ?? outdated(state, version);
  if (obstacle) return obstacle;
  if (state.mayAsk?.value === 'no') return refuse('may-not-ask');
  const by = `moderator:${context.moderator}` as const;
  const asked = withUtterance(state, { id, words, kind: 'asked', by, at: context.now });
  if (!asked.ok) return asked;
  const question = { kind: 'case-asked', ref: state.ref, words: words.trim() } as const;
  return changed({ ...asked.value, hold: null }, 'asked', { messages: [toReporter(state, question)] });
}

export function decideApprove(
  state: CaseState,
  command: CommandOf<'approve'>,
  context: ModerationContext,
): Decided {
  const obstacle = notMine(state, context) ?? outdated(state, command.version);
  if (obstacle) return obstacle;
  const published = state.consent?.value === 'public' && findingsIn(state).length > 0;
  return changed(
    {
      ...state,
      hold: null,
      decision: { kind: 'approved', by: context.moderator, at: context.now },
    },
    'approved',
    {
      messages: [toReporter(state, { kind: 'case-approved', ref: state.ref, published })],
      jobs: newsOfFindings(state, 'finding-added'),
    },
  );
}

export function decideReject(
  state: CaseState,
  command: CommandOf<'reject'>,
  context: ModerationContext,
): Decided {
  const obstacle = notMine(state, context) ?? outdated(state, command.version);
  if (obstacle) return obstacle;
  const { reason, words } = command;
  if (reason === null && (words === null || words.trim() === '')) return refuse('empty');
  if (words !== null && words.length > MAX_REASON) return refuse('too-long', { limit: MAX_REASON });
  const decision = { kind: 'rejected', by: context.moderator, at: context.now, reason, words } as const;
  return changed({ ...state, hold: null, decision }, 'rejected', {
    messages: [toReporter(state, { kind: 'case-rejected', ref: state.ref, reason, words })],
  });
}

/** Puts a decided case back into the queue; what was published from it is so no longer. */
export function decideReopen(state: CaseState, command: CommandOf<'reopen'>): Decided {
  const obstacle = outdated(state, command.version);
  if (obstacle) return obstacle;
  return changed({ ...state, hold: null, decision: null }, 'reopened', {
    messages: [toReporter(state, { kind: 'case-reopened', ref: state.ref })],
    jobs: state.status === 'approved' ? newsOfFindings(state, 'finding-withdrawn') : [],
  });
}

function notMine(state: CaseState, { moderator, now }: ModerationContext): Decided | null {
  switch (heldBy(state, moderator, now)) {
    case 'me':
      return null;
    case 'other':
      return refuse('held-by-other', { until: liveHold(state, now)?.until ?? now });
    case 'nobody':
      return refuse('not-held');
  }
}

function outdated(state: CaseState, version: number): Decided | null {
  return version === state.version ? null : refuse('changed-meanwhile');
}

/** One piece of news for each company that the published case names. */
function newsOfFindings(state: CaseState, kind: 'finding-added' | 'finding-withdrawn'): readonly NewsJob[] {
  if (state.consent?.value !== 'public') return [];
  const named = findingsIn(state).flatMap(({ company }) => company?.value ?? []);
  const companies = [...new Map(named.map((company) => [company.id, company])).values()];
  return companies.map((company) => ({
    kind: 'tell-followers',
    change: `${state.ref}:${String(state.version + 1)}:${company.id}`,
    news: { kind, company, list: null },
    inTheMorning: false,
  }));
}

/** The components that count as some company's; a withdrawn one stays withdrawn when its case is approved anew. */
function findingsIn({ components }: CaseState): readonly Component[] {
  return components.filter((component) => component.company !== null && !isWithdrawn(component));
}

/** Every decision is a message of its own: a case can be decided, reopened and decided again. */
function toReporter(state: CaseState, message: Message): Addressed {
  return {
    to: { kind: 'person', id: state.reporter },
    key: `${state.ref}:${message.kind}:${state.version + 1}`,
    message,
  };
}
