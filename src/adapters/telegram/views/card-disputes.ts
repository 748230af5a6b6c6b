import type { Finding } from '../../../core/cases/finding.js';
import { openDisputeOf, withdrawal, type PublicDispute } from '../../../core/disputes/dispute.js';
import type { Locale } from '../../../core/kernel/locale.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';
import { linkText, listParams } from './card-source.js';
import { kindText } from './card-findings.js';

const LONGEST_REPLY = 300;
const LONGEST_WORDS = 300;
/** Disputed findings told one by one under a card. */
const MOST_FINDINGS = 3;

/** Of an entry that Slid no longer stands for: that it is so, since when, why, and what was said since. HTML. */
export function withdrawnLines(
  t: Translate,
  locale: Locale,
  { disputes, source }: Pick<PlacedEntry, 'disputes' | 'source'>,
): readonly string[] {
  const outcome = withdrawal(disputes);
  if (outcome === null) return [];
  const date = formatFor(locale).day(outcome.at);
  return [
    `<b>${t('dispute:withdrawn', { ...listParams(locale, source), date })}</b>`,
    escapeHtml(shorten(oneLine(outcome.words), LONGEST_WORDS)),
    ...openLines(t, locale, disputes),
  ];
}

/** Where a disputed claim stands, in a line or two: what the company says, or what came of it. HTML. */
export function disputeLines(
  t: Translate,
  locale: Locale,
  disputes: readonly PublicDispute[],
): readonly string[] {
  const open = openLines(t, locale, disputes);
  const settled = disputes.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;
  // While the company's newest words wait for an answer, what came of earlier ones is for those who want it all.
  if (settled === null || (open.length > 0 && withdrawal(disputes) === null)) return open;
  const why = escapeHtml(shorten(oneLine(settled.words), LONGEST_WORDS));
  return [t(`dispute:settled.${settled.kind}`, { date: formatFor(locale).day(settled.at), why }), ...open];
}

function openLines(t: Translate, locale: Locale, disputes: readonly PublicDispute[]): readonly string[] {
  const dispute = openDisputeOf(disputes);
  return dispute === null ? [] : [replyText(t, locale, { dispute, limit: LONGEST_REPLY })];
}

interface OpenModel {
  readonly dispute: PublicDispute;
  readonly limit: number;
}

function replyText(t: Translate, locale: Locale, { dispute, limit }: OpenModel): string {
  return t(dispute.outcome === null ? 'dispute:open' : 'dispute:said', {
    date: formatFor(locale).day(dispute.openedAt),
    reply: escapeHtml(shorten(oneLine(dispute.reply), limit)),
    link: linkText(dispute.source),
  });
}

/** Under the findings of a card: each that is or was disputed, the latest three. HTML. */
export function findingDisputeLines(t: Translate, locale: Locale, findings: readonly Finding[]): string[] {
  const disputed = findings
    .filter(({ disputes }) => disputes.length > 0)
    .sort((a, b) => (b.disputes.at(-1)?.openedAt ?? 0) - (a.disputes.at(-1)?.openedAt ?? 0));
  const lines = disputed.slice(0, MOST_FINDINGS).map((finding) => {
    const said = disputeLines(t, locale, finding.disputes).join('\n');
    return t('dispute:ofFinding', { what: kindText(t, finding), said });
  });
  const rest = disputed.length - lines.length;
  return [...lines, ...(rest > 0 ? [t('dispute:moreFindings', { count: rest })] : [])];
}

/** Everything said against a claim and what came of it, oldest first, whole. HTML. */
export function disputeHistory(t: Translate, locale: Locale, disputes: readonly PublicDispute[]): string[] {
  return disputes.flatMap((dispute) => {
    const { outcome } = dispute;
    const said = replyText(t, locale, { dispute, limit: dispute.reply.length });
    if (outcome === null) return [`• ${said}`];
    const date = formatFor(locale).day(outcome.at);
    return [
      `• ${said}`,
      `• ${t(`dispute:settled.${outcome.kind}`, { date, why: escapeHtml(oneLine(outcome.words)) })}`,
    ];
  });
}

/** The history of disputed findings, with those that are none any more said to be so. HTML, a block each. */
export function findingHistory(
  t: Translate,
  locale: Locale,
  {
    findings,
    formerFindings,
  }: { readonly findings: readonly Finding[]; readonly formerFindings: readonly Finding[] },
): string[] {
  const former = formerFindings.map((finding) => [t('dispute:former'), finding] as const);
  const present = findings.map((finding) => [t('dispute:disputed'), finding] as const);
  return [...present, ...former]
    .filter(([, { disputes }]) => disputes.length > 0)
    .map(([title, finding]) =>
      [`<b>${title}</b> ${kindText(t, finding)}`, ...disputeHistory(t, locale, finding.disputes)].join('\n'),
    );
}

/** What others wrote must not look like lines of the card. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
