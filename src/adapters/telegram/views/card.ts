import type { Locale } from '../../../core/kernel/locale.js';
import type { CompanyCard } from '../../../core/register/register-desk.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { companyTitle, countryText } from './card-company.js';
import { entryText } from './card-entry.js';
import { findingsText } from './card-findings.js';
import { linkedTitle, linkLines } from './card-links.js';
import type { MatchNote } from './card-note.js';
import { fitBlocks } from './card-fit.js';

export interface CardModel {
  readonly card: CompanyCard;
  /** Null when the card was opened by a link or a button. */
  readonly note: MatchNote | null;
  /** The reader's day. */
  readonly today: IsoDay;
}

/** A company's card as HTML, never longer than one message: what does not fit is left out from the end. */
export function cardText(t: Translate, locale: Locale, { card, note, today }: CardModel): string {
  const { company, entries, links, findings } = card;
  const country = escapeHtml(countryText(locale, company));
  const title = linkedTitle(t, companyTitle(locale, company, note?.asked ?? null), links);
  return fitBlocks([
    [title, ...(country === '' ? [] : [country]), ...linkLines(t, links), ...(note ? [note.line] : [])].join(
      '\n',
    ),
    ...(entries.length === 0 ? [t('register:onNoList')] : []),
    ...entries.slice(0, 1).map((placed) => entryText(t, locale, { placed, today })),
    findingsText(t, findings),
    ...entries.slice(1).map((placed) => entryText(t, locale, { placed, today })),
  ]);
}
