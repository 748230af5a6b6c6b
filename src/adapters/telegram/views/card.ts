import type { Locale } from '../../../core/kernel/locale.js';
import type { CompanyCard } from '../../../core/register/register-desk.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { companyTitle, countryText } from './card-company.js';
import { findingDisputeLines } from './card-disputes.js';
import { findingsText } from './card-findings.js';
import { linkedTitle, linkLines } from './card-links.js';
import type { MatchNote } from './card-note.js';
import { fitBetween } from './card-fit.js';
import { entryBlocks } from './card-lists.js';

export interface CardModel {
  readonly card: CompanyCard;
  /** Null when the card was opened by a link or a button. */
  readonly note: MatchNote | null;
  /** The reader's day. */
  readonly today: IsoDay;
}

/** A company's card as HTML, never longer than one message: lists that do not fit are counted. */
export function cardText(t: Translate, locale: Locale, { card, note, today }: CardModel): string {
  const { company, entries, links, findings } = card;
  const country = escapeHtml(countryText(locale, company));
  const title = linkedTitle(t, companyTitle(locale, company, note?.asked ?? null), links);
  const lines = [title, ...(country === '' ? [] : [country]), ...linkLines(t, links)];
  return fitBetween({
    head: [[...lines, ...(note ? [note.line] : [])].join('\n')],
    middle: entries.length === 0 ? [t('register:onNoList')] : entryBlocks(t, locale, { entries, today }),
    more: (count) => t('register:moreLists', { count }),
    tail: [[findingsText(t, findings), ...findingDisputeLines(t, locale, findings)].join('\n')],
  });
}
