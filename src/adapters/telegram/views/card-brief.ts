import { disputeState, withdrawal, type PublicDispute } from '../../../core/disputes/dispute.js';
import type { Locale } from '../../../core/kernel/locale.js';
import type { StandingThen } from '../../../core/register/as-of.js';
import { freshnessOf } from '../../../core/register/list.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { statusesThen, thenText } from './card-entry.js';

export interface BriefModel {
  readonly placed: PlacedEntry;
  /** The reader's day; null where the age of the list's copy is told elsewhere. */
  readonly today: IsoDay | null;
  /** The period asked about is told elsewhere. */
  readonly periodTold?: boolean;
}

/**
 * What an entry amounts to in a few words, with where the company's reply stands. A withdrawn one is said to be
 * withdrawn and nothing else. Plain text.
 */
export function briefText(t: Translate, locale: Locale, model: BriefModel): string {
  const { placed } = model;
  const { then, disputes, disputesThen } = placed;
  const gone = withdrawnBrief(t, locale, disputes);
  if (gone !== null && (then === null || withdrawal(disputesThen) !== null)) return gone;
  const status = then === null ? statusText(t, locale, model) : pastText(t, locale, then, model);
  const state = disputeState(disputesThen);
  const reply = gone ?? (state === null ? null : t(`dispute:brief.${state}`, { date: '' }));
  return reply === null ? status : t('dispute:brief.with', { status, reply });
}

function pastText(
  t: Translate,
  locale: Locale,
  then: StandingThen,
  { periodTold = false }: BriefModel,
): string {
  return periodTold ? statusesThen(t, then) : thenText(t, locale, then);
}

function statusText(t: Translate, locale: Locale, { placed, today }: BriefModel): string {
  const { standing, source } = placed;
  const stale = today !== null && standing.status === 'listed' && freshnessOf(source, today) === 'stale';
  if (!stale) return t(`register:brief.${standing.status}`);
  return t('register:brief.stale', { date: formatFor(locale).date(source.snapshot.takenOn) });
}

/** That the claim is withdrawn, and since when; null where it is not. Plain text. */
function withdrawnBrief(t: Translate, locale: Locale, disputes: readonly PublicDispute[]): string | null {
  const outcome = withdrawal(disputes);
  return outcome && t('dispute:brief.withdrawn', { date: formatFor(locale).day(outcome.at) });
}
