import type { IsoDay } from '../register/uncertain-date.js';
import { isDay, LAST_WEEK } from './calendar.js';
import type { Period } from './reading.js';
import { yearFromTwo } from './years.js';

/** A date written out, not as a maker's code. */
export interface WrittenDate {
  readonly text: string;
  /** Every way it can be meant. */
  readonly periods: readonly Period[];
  /** Nothing but a date is written like this. */
  readonly unmistakable: boolean;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const MONTH = '(?<name>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}';
const YEAR = '(?<year>(?:19[6-9]|20[0-4])\\d)';

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => readonly Period[];
  readonly unmistakable?: true;
}

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const pad = (value: number): string => String(value).padStart(2, '0');

function day(year: number, month: number, ofMonth: number): readonly Period[] {
  return isDay(year, month, ofMonth) ? [{ unit: 'day', day: `${year}-${pad(month)}-${pad(ofMonth)}` }] : [];
}

function month(year: number, ofYear: number): readonly Period[] {
  return ofYear >= 1 && ofYear <= 12 ? [{ unit: 'month', year, month: ofYear }] : [];
}

function week(year: number, ofYear: number): readonly Period[] {
  return ofYear >= 1 && ofYear <= LAST_WEEK ? [{ unit: 'week', year, week: ofYear }] : [];
}

const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}./-])${source}(?![\\p{L}\\p{N}]|[./-]\\p{N})`, 'iu'),
  read,
});

/** The longer forms come first, so that a part of one is not read as another. */
const FORMS: readonly Form[] = [
  {
    ...form(`${YEAR}-?W(?<n>\\d{2})(?:-[1-7])?`, (g) => week(number(g['year']), number(g['n']))),
    unmistakable: true,
  },
  {
    ...form(`${YEAR}-(?<m>\\d{2})-(?<d>\\d{2})`, (g) =>
      day(number(g['year']), number(g['m']), number(g['d'])),
    ),
    unmistakable: true,
  },
  {
    ...form(`${YEAR}年(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日)?`, (g) =>
      g['d'] === undefined
        ? month(number(g['year']), number(g['m']))
        : day(number(g['year']), number(g['m']), number(g['d'])),
    ),
    unmistakable: true,
  },
  form(`${YEAR}[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})`, (g) =>
    day(number(g['year']), number(g['m']), number(g['d'])),
  ),
  // Days come first in Europe and months in America: where both are possible, both are kept.
  form(`(?<a>\\d{1,2})[./-](?<b>\\d{1,2})[./-]${YEAR}`, (g) => [
    ...day(number(g['year']), number(g['b']), number(g['a'])),
    ...(g['a'] === g['b'] ? [] : day(number(g['year']), number(g['a']), number(g['b']))),
  ]),
  form(`(?<d>\\d{1,2})[ .-]?${MONTH}[ .,-]*${YEAR}`, (g) => day(number(g['year']), named(g), number(g['d']))),
  form(`${MONTH}[ .,-]{0,2}${YEAR}`, (g) => month(number(g['year']), named(g))),
  form(`(?:W|WK|KW|WEEK)[ .]?(?<n>\\d{1,2})[ /.-]${YEAR}`, (g) => week(number(g['year']), number(g['n']))),
  form(`${YEAR}[ /.-]?(?:W|WK|KW|WEEK)[ .]?(?<n>\\d{1,2})`, (g) => week(number(g['year']), number(g['n']))),
  form(`(?<n>\\d{1,2})[./-]${YEAR}`, (g) => monthOrWeek(number(g['year']), number(g['n']))),
  form(`${YEAR}[./-](?<n>\\d{1,2})`, (g) => monthOrWeek(number(g['year']), number(g['n']))),
];

/** `03/2023` is a month; `27/2023` can only be a week. */
function monthOrWeek(year: number, n: number): readonly Period[] {
  return n <= 12 ? month(year, n) : week(year, n);
}

function named(groups: Groups): number {
  return MONTHS.indexOf((groups['name'] ?? '').toUpperCase()) + 1;
}

/** The dates written out in a line, and the line without them. */
export function writtenDates(line: string): {
  readonly dates: readonly WrittenDate[];
  readonly rest: string;
} {
  const dates: WrittenDate[] = [];
  let rest = line;
  for (const { pattern, read, unmistakable = false } of FORMS) {
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      const periods = read(found.groups ?? {});
      if (periods.length > 0) dates.push({ text: found[0], periods, unmistakable });
      rest = `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
    }
  }
  return { dates, rest };
}

/** Hikvision serial numbers: the model, the day of production, two letters of the market, nine digits. Null for others. */
export function dayInSerial(serial: string): Pick<WrittenDate, 'text' | 'periods'> | null {
  const found = /(?<year>20[012]\d)(?<m>\d{2})(?<d>\d{2})(?=[A-Z]{2,}\d{6,}$)/.exec(serial);
  const { year, m, d } = found?.groups ?? {};
  const periods = day(number(year), number(m), number(d));
  return found === null || periods.length === 0 ? null : { text: found[0], periods };
}

/** What stands after "date code" or "made": every date it can be, however short it is written. */
export function labelledDate(text: string, today: IsoDay): readonly Period[] {
  const written = writtenDates(text).dates[0];
  if (written?.text === text) return written.periods;
  const short = /^(?<a>\d{2})[./-]?(?<b>\d{2})$/.exec(text)?.groups;
  if (short !== undefined) return shortDate(short, today, /^\d{4}$/.test(text));
  const digits = /^(?<year>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/.exec(text)?.groups;
  if (digits !== undefined) return day(number(digits['year']), number(digits['m']), number(digits['d']));
  return [];
}

/** `2313`: year and week, or a plain year where it can be no other. `03/24`: month, week or year may stand first. */
function shortDate({ a = '', b = '' }: Groups, today: IsoDay, together: boolean): readonly Period[] {
  const first = yearFromTwo(a, today);
  if (together) {
    const year = number(a + b);
    const whole: readonly Period[] = /^(?:19[89]|20[0-2])\d$/.test(a + b) ? [{ unit: 'year', year }] : [];
    return [...(first === null ? [] : week(first, number(b))), ...whole];
  }
  const second = yearFromTwo(b, today);
  return [
    ...(first === null ? [] : [...month(first, number(b)), ...week(first, number(b))]),
    ...(second === null ? [] : [...month(second, number(a)), ...week(second, number(a))]),
  ];
}
