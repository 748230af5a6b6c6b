import { isCompanyId } from '../../../core/register/company-id.js';
import type { CompanyId } from '../../../core/register/company.js';
import { periodOf } from '../../../core/register/question.js';
import {
  daysBetween,
  shiftDay,
  type IsoDay,
  type UncertainDate,
} from '../../../core/register/uncertain-date.js';
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

/**
 * At most 43 bytes, all that is left of 64 beside what the menu plugin adds.
 *
 * @param today the reader's day, where a period that is not over yet ends
 */
export function packCard({ company, asOf, locale }: CardPlace, today: IsoDay): string {
  return payload.pack({
    company,
    asOf: asOf === null ? '' : packPeriod(asOf, today),
    locale: LETTERS[locale],
  });
}

/** Null for anything but such a payload. A period that was not over when it was asked about goes on to `today`. */
export function cardIn(data: string, today: IsoDay): CardPlace | null {
  const parts = payload.parse(data);
  if (parts === null || !isCompanyId(parts.company)) return null;
  const asOf = parts.asOf === '' ? null : periodIn(parts.asOf, today);
  return { company: parts.company, asOf, locale: parts.locale === LETTERS.uk ? 'uk' : 'en' };
}

/** The period as people would type it after a name. */
export function typedPeriod(period: UncertainDate, today: IsoDay): string {
  return oneDate(period, today) ?? `${period.earliest}–${period.latest}`;
}

/** `2023`, `2023-11` or `2023-11-05` where that says as much; null for any other stretch of time. */
function oneDate({ earliest, latest }: UncertainDate, today: IsoDay): string | null {
  const dates = [4, 7, 10].map((length) => earliest.slice(0, length));
  const same = dates.find((date) => {
    const read = periodOf(date, today);
    return read?.earliest === earliest && read.latest === latest;
  });
  return same ?? null;
}

/** Any other stretch of time is `r` and its two days, counted from here in three digits of base 36: enough until 2117. */
const FIRST = '1990-01-01';

function packPeriod(period: UncertainDate, today: IsoDay): string {
  const ends = [period.earliest, period.latest].map((day) =>
    daysBetween(FIRST, day).toString(36).padStart(3, '0'),
  );
  return oneDate(period, today)?.replaceAll('-', '') ?? `r${ends.join('')}`;
}

function periodIn(packed: string, today: IsoDay): UncertainDate | null {
  const [, from, to] = /^r([0-9a-z]{3})([0-9a-z]{3})$/.exec(packed) ?? [];
  if (from === undefined || to === undefined)
    return periodOf(packed.replace(/^(\d{4})(\d{2})/, '$1-$2').replace(/^(.{7})(\d{2})$/, '$1-$2'), today);
  const [earliest, latest] = [dayIn(from), dayIn(to)];
  return earliest <= latest && latest <= today ? { earliest, latest, approximate: false } : null;
}

function dayIn(packed: string): IsoDay {
  return shiftDay(FIRST, parseInt(packed, 36));
}
