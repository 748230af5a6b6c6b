import { err, ok, type Result } from '../kernel/result.js';
import type { CaseDate } from './case.js';
import { EARLIEST_YEAR } from './limits.js';
import type { RefusalCode } from './refusal.js';

/** Beginnings of the months' names, enough to tell them apart in any case form: Ukrainian, Russian, English. */
const MONTHS: readonly (readonly string[])[] = [
  ['січ', 'янв', 'jan'],
  ['лют', 'фев', 'feb'],
  ['бер', 'март', 'марта', 'mar'],
  ['кві', 'апр', 'apr'],
  ['тра', 'май', 'мая', 'may'],
  ['чер', 'июн', 'jun'],
  ['лип', 'июл', 'jul'],
  ['сер', 'авг', 'aug'],
  ['вер', 'сен', 'sep'],
  ['жов', 'окт', 'oct'],
  ['лис', 'ноя', 'nov'],
  ['гру', 'дек', 'dec'],
];
const TODAY = new Set(['сьогодні', 'сегодня', 'today']);
const YESTERDAY = new Set(['вчора', 'учора', 'вчера', 'yesterday']);

type DateFault = Extract<RefusalCode, 'date-not-understood' | 'date-in-future' | 'date-too-early'>;

/**
 * Reads a date as people type it, in either language, as exactly as they know it: `12.05.2024`, `2024-05-12`,
 * `12 травня 2024`, `May 12, 2024`, `12 травня` (the latest one that is not in the future), `05.2024`, `травень 2024`, `2024`,
 * `вчора`. Days come before months, as in both countries.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function readDate(text: string, today: string): Result<CaseDate, DateFault> {
  const on = dateIn(text.trim().toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' '), today);
  if (on === null) return err('date-not-understood');
  if (on > today.slice(0, on.length)) return err('date-in-future');
  if (Number(on.slice(0, 4)) < EARLIEST_YEAR) return err('date-too-early');
  return ok({ kind: 'known', on });
}

/** The day before, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function dateIn(text: string, today: string): string | null {
  if (TODAY.has(text)) return today;
  if (YESTERDAY.has(text)) return dayBefore(today);
  return numericDate(text) ?? wordyDate(text, today);
}

function numericDate(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return assemble(iso[1], iso[2], iso[3]);
  const full = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})$/.exec(text);
  if (full) return assemble(withCentury(full[3]), full[2], full[1]);
  const month = /^(\d{1,2})[./\- ](\d{4})$/.exec(text);
  return month ? assemble(month[2], month[1], undefined) : null;
}

function wordyDate(text: string, today: string): string | null {
  const words = text
    .replace(/[.]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/^(року|рік|р|года|г|of)$/.test(word));
  const month = words.map(monthOf).find((found) => found !== null);
  if (month === undefined || words.length > 3) return null;
  const numbers = words
    .filter((word) => monthOf(word) === null)
    .map((word) => word.replace(/(st|nd|rd|th|го|е)$/, ''));
  if (!numbers.every((number) => /^\d{1,2}$|^\d{4}$/.test(number))) return null;
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (year !== undefined) return assemble(year, String(month), day);
  if (day === undefined) return null;
  const thisYear = assemble(today.slice(0, 4), String(month), day);
  return thisYear !== null && thisYear > today
    ? assemble(String(Number(today.slice(0, 4)) - 1), String(month), day)
    : thisYear;
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name)));
  return index === -1 ? null : index + 1;
}

function withCentury(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** Null when there is no such day. */
function assemble(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined) return null;
  const iso = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const full = month === undefined ? `${iso}-01-01` : day === undefined ? `${iso}-01` : iso;
  const parsed = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== full ? null : iso;
}
