import { isCompanyId } from '../../../core/register/company-id.js';
import type { CompanyId } from '../../../core/register/company.js';
import { periodOf } from '../../../core/register/question.js';
import type { IsoDay, UncertainDate } from '../../../core/register/uncertain-date.js';
import type { Locale } from '../../../core/kernel/locale.js';
import { definePayload } from '../callback-data.js';

/** Which card a message shows: whose, as of when, and in whose language, since in a group others press its buttons. */
export interface CardPlace {
  readonly company: CompanyId;
  readonly asOf: UncertainDate | null;
  readonly locale: Locale;
}

const payload = definePayload(['company', 'asOf', 'locale']);
const LETTERS: Record<Locale, string> = { uk: 'u', en: 'e' };

/** At most 43 bytes, all that is left of 64 beside what the menu plugin adds. */
export function packCard({ company, asOf, locale }: CardPlace): string {
  return payload.pack({ company, asOf: compact(asOf), locale: LETTERS[locale] });
}

/** Null for anything but such a payload. `today` is where a period that is not over yet ends. */
export function cardIn(data: string, today: IsoDay): CardPlace | null {
  const parts = payload.parse(data);
  if (parts === null || !isCompanyId(parts.company)) return null;
  const period = parts.asOf.replace(/^(\d{4})(\d{2})/, '$1-$2').replace(/^(.{7})(\d{2})$/, '$1-$2');
  const asOf = period === '' ? null : periodOf(period, today);
  return { company: parts.company, asOf, locale: parts.locale === LETTERS.uk ? 'uk' : 'en' };
}

/** The period as people would type it after a name; the end of one that is not over yet is read from the day again. */
export function typedPeriod({ earliest, latest }: UncertainDate): string {
  if (earliest === latest) return earliest;
  return earliest.slice(0, earliest.slice(0, 7) === latest.slice(0, 7) ? 7 : 4);
}

function compact(asOf: UncertainDate | null): string {
  return asOf === null ? '' : typedPeriod(asOf).replaceAll('-', '');
}
