import { openDispute, settleDispute, withOutcome } from './decide-dispute.js';
import type { OutcomeKind } from './dispute.js';
import type { CompanyNews } from '../following/news.js';
import type { NewsJob } from '../jobs/job.js';
import { err } from '../kernel/result.js';
import type { ModerationContext } from '../moderation/decide-moderation.js';
import type { CaseState, Component, FindingDispute } from '../cases/case.js';
import type { CommandOf } from '../cases/command.js';
import { changed, refuse, UNCHANGED, type Decided } from '../cases/outcome.js';

/** Records what the company says against a finding. Only what is on its card can be disputed. */
export function decideDispute(
  state: CaseState,
  { version, component: id, reply, source }: CommandOf<'dispute'>,
  { moderator: by, now: at }: ModerationContext,
): Decided {
  const component = state.components.find((each) => each.id === id);
  const company = component?.company?.value;
  if (component === undefined || company === undefined || state.consent?.value !== 'public')
    return refuse('not-published');
  const opened = openDispute(component.disputes, { reply, source }, { by, at });
  if (!opened.ok) return err(opened.error);
  if (opened.value === null) return UNCHANGED;
  if (version !== state.version) return refuse('changed-meanwhile');
  const dispute = { ...opened.value, company };
  return changed(withDisputes(state, component, [...component.disputes, dispute]), 'disputed', {
    jobs: [newsJob(state, { kind: 'finding-disputed', company, list: null })],
  });
}

/** Ends the open dispute of a finding, whosever the component is by now. */
export function decideSettleDispute(
  state: CaseState,
  { version, component: id, outcome: kind, words }: CommandOf<'settle-dispute'>,
  { moderator: by, now: at }: ModerationContext,
): Decided {
  const component = state.components.find((each) => each.id === id);
  const last = component?.disputes.at(-1);
  if (component === undefined || last === undefined) return refuse('not-disputed');
  const settled = settleDispute(component.disputes, { outcome: kind, words }, { by, at });
  if (!settled.ok) return err(settled.error);
  if (settled.value === null) return UNCHANGED;
  if (version !== state.version) return refuse('changed-meanwhile');
  const disputes = withOutcome(component.disputes, settled.value);
  return changed(withDisputes(state, component, disputes), 'dispute-settled', {
    jobs: state.consent?.value === 'public' ? [newsJob(state, newsOf(kind, last, settled.value.words))] : [],
  });
}

function withDisputes(
  state: CaseState,
  component: Component,
  disputes: readonly FindingDispute[],
): CaseState {
  const components = state.components.map((each) => (each === component ? { ...each, disputes } : each));
  return { ...state, components };
}

/** A withdrawn finding is off the card, so that the news itself says why. */
function newsOf(kind: OutcomeKind, { company }: FindingDispute, words: string): CompanyNews {
  return kind === 'withdrawn'
    ? { kind: 'finding-retracted', company, list: null, words }
    : { kind: `finding-${kind}`, company, list: null };
}

function newsJob({ ref, version }: CaseState, news: CompanyNews): NewsJob {
  const change = `${ref}:${String(version + 1)}:${news.company.id}`;
  return { kind: 'tell-followers', change, news, inTheMorning: false };
}
