import { isDay } from './case-date.js';
import { monthOf } from './month-names.js';

/** A date as typed, and whether its year, or its century, had to be added. */
export interface Written {
  readonly on: string;
  readonly added: boolean;
}

/** «2024 р.», «2024 року», «в 2024 году» */
const YEAR_WORD = /(?<=\d) ?(?:р|рік|року|році|г|год|года|году)\.?$/;
/** A 29 February is never further back than this. */
const LEAP_GAP = 8;

/**
 * Reads a date that names its parts: `12.05.2024`, `2024-05-12`, `12 травня 2024`, `May 12, 2024`, `травень 2024`,
 * `05/2024`, `2024`. Days come before months, as in both countries. A missing year is the latest in which the day is
 * not in the future. What could be two different dates is null, so that it is asked again instead of recorded wrongly.
 *
 * @param text in lower case, with single spaces, without commas
 */
export function readWritten(text: string, today: string): Written | null {
  const plain = text.replace(/^(?:у|в|во|in|on) /, '').replace(YEAR_WORD, '');
  const full = numericDate(plain);
  if (full !== null) return { on: full, added: false };
  return shortNumericDate(plain, today) ?? wordyDate(plain, today);
}

function numericDate(text: string): string | null {
  const iso = /^(\d{4})(?:([./-])(\d{1,2})(?:\2(\d{1,2})(?:t[\d:.z+]+)?)?)?$/.exec(text);
  if (iso) return assemble(iso[1], iso[3], iso[4]);
  const full = /^(\d{1,2}) ?([./\-– ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (full) return assemble(withCentury(full[4]), full[3], full[1]);
  const month = /^(\d{1,2}) ?[./\- ] ?(\d{4})$/.exec(text);
  return month ? assemble(month[2], month[1], undefined) : null;
}

/** `12.05` is a day of the latest year; `05/24`, where no such day is, a month. */
function shortNumericDate(text: string, today: string): Written | null {
  const short = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(text);
  if (!short) return null;
  const [, first = '', second = ''] = short;
  const day = latest(second, first, today);
  if (day !== null) return { on: day, added: true };
  const month = /^\d{2}$/.test(second) ? assemble(`20${second}`, first, undefined) : null;
  return month === null ? null : { on: month, added: true };
}

function wordyDate(text: string, today: string): Written | null {
  const words = text.split(/[. ]+/).filter((word) => word !== '' && word !== 'of' && word !== 'the');
  const at = words.findIndex((word) => monthOf(word) !== null);
  const name = words[at];
  const [first, second, ...more] = words.filter((_, index) => index !== at);
  if (name === undefined || more.length > 0 || at === 2) return null;
  const month = String(monthOf(name));
  if (first === undefined) return found(latestMonth(month, today), true);
  if (second !== undefined) {
    const [day, year] = isYear(first) ? [second, first] : [first, second];
    return found(assemble(withCentury(year), month, dayIn(day)), false);
  }
  if (isYear(first)) return found(assemble(first, month, undefined), false);
  // «травень 24» may be a day or a year; in English alone a day follows its month.
  return at === 1 || /^[a-z]/.test(name) ? found(latest(month, dayIn(first), today), true) : null;
}

function found(on: string | null, added: boolean): Written | null {
  return on === null ? null : { on, added };
}

/** The latest day of that number and month that is not in the future. */
export function latest(month: string, day: string, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year >= thisYear - LEAP_GAP; year--) {
    const on = assemble(String(year), month, day);
    if (on !== null && on <= today) return on;
  }
  return null;
}

/** The latest month of that number that has begun. */
export function latestMonth(month: string, today: string): string | null {
  const year = today.slice(0, 4);
  const on = assemble(year, month, undefined);
  return on !== null && on > today ? assemble(String(Number(year) - 1), month, undefined) : on;
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

/** `12th`, `12-го` and `12` are one day. */
function dayIn(word: string): string {
  return word.replace(/^(\d{1,2})-?(?:st|nd|rd|th|го|те|е|ого)$/, '$1');
}

function withCentury(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** `2024`, `2024-05` or `2024-05-12`; null when there is no such day. */
export function assemble(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined) return null;
  const on = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const full = month === undefined ? `${on}-01-01` : day === undefined ? `${on}-01` : on;
  return isDay(full) ? on : null;
}
