import type { DisputableClaim } from '../../../core/disputes/dispute-desk.js';
import { openDisputeOf, MAX_OUTCOME, MAX_REPLY, type PublicDispute } from '../../../core/disputes/dispute.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { disputeLines } from '../views/card-disputes.js';
import { shorten } from '../views/card-company.js';
import { listName } from '../views/card-source.js';
import { kindText } from '../views/card-findings.js';
import { stepOf, type DisputeAct, type DisputeDraft } from './dispute-draft.js';

const LONGEST_TITLE = 80;

/** The claims that a moderator can do this to. */
export function choosable(claims: readonly DisputableClaim[], act: DisputeAct): readonly DisputableClaim[] {
  return claims.filter(({ disputes }) => (openDisputeOf(disputes) !== null) === (act === 'settle'));
}

/** What a claim is, to a moderator: a list, or a finding with its case. Plain text. */
export function claimText({ t, locale }: Host, { claim, about }: DisputableClaim): string {
  if (about.kind === 'entry') {
    return shorten(listName(locale, about.list), LONGEST_TITLE);
  }
  const ref = claim.kind === 'finding' ? claim.ref : '';
  return t('dispute:claim.finding', { ref, what: kindText(t, about.finding) });
}

export interface StepModel {
  readonly draft: DisputeDraft;
  /** The company's own name. */
  readonly company: string;
  /** What was chosen to be disputed or settled. */
  readonly chosen: DisputableClaim | null;
}

/** What is asked, or shown, at the step the draft is at. HTML. */
export function stepText(host: Host, { draft, company, chosen }: StepModel): string {
  const { t } = host;
  const { act } = draft;
  const about = chosen === null ? '' : `<b>${escapeHtml(`${company} · ${claimText(host, chosen)}`)}</b>`;
  const step = stepOf(draft);
  switch (step) {
    case 'claim':
      return t(`dispute:ask.claim.${act}`, { company: escapeHtml(company) });
    case 'outcome':
      return t('dispute:ask.outcome', { about: [about, ...said(host, chosen)].join('\n') });
    case 'words':
      return t(`dispute:ask.words.${act}`, { about, limit: act === 'open' ? MAX_REPLY : MAX_OUTCOME });
    case 'source':
      return t('dispute:ask.source');
    case 'preview': {
      const lines = disputeLines(t, host.locale, asPublished(host, draft, chosen)).join('\n');
      return t('dispute:ask.preview', { about, lines });
    }
  }
}

/** The company's words that are to be judged. */
function said({ t, locale }: Host, chosen: DisputableClaim | null): readonly string[] {
  return chosen === null ? [] : disputeLines(t, locale, chosen.disputes);
}

/** The claim's disputes as they will be once the draft counts. */
function asPublished(
  { app }: Host,
  { act, words = '', source = '', outcome }: DisputeDraft,
  chosen: DisputableClaim | null,
): readonly PublicDispute[] {
  const before = chosen?.disputes ?? [];
  const now = app.clock.now();
  if (act === 'open') return [...before, { reply: words, source, openedAt: now, outcome: null }];
  const last = before.at(-1);
  if (last === undefined || outcome === undefined) return before;
  return [...before.slice(0, -1), { ...last, outcome: { kind: outcome, words, at: now } }];
}
