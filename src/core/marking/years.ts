import type { IsoDay } from '../register/uncertain-date.js';
import { yearOf } from './calendar.js';

/** Nothing that is found in a weapon of this war is read as older. */
const EARLIEST = 1960;
/** One digit for the year: makers began to print codes of that kind on parts like these. */
const EARLIEST_DECADE = 1990;
/** A year so little ahead is a date that cannot be, rather than no date. */
const AHEAD = 3;

/** The one year a two-digit year can be, today's century first; null for what is no year. May lie a little ahead. */
export function yearFromTwo(digits: string, today: IsoDay): number | null {
  const year = 2000 + Number(digits);
  if (year <= yearOf(today) + AHEAD) return year;
  return year - 100 >= EARLIEST ? year - 100 : null;
}

/** All years a one-digit year can be: one in ten, none ahead of today or before `since`. */
export function yearsFromOne(digit: string, today: IsoDay, since: number | null): readonly number[] {
  const last = yearOf(today);
  const years: number[] = [];
  for (let year = EARLIEST_DECADE + Number(digit); year <= last; year += 10) years.push(year);
  // A part dated before it existed is told as such: then no year is left out.
  const possible = years.filter((year) => year >= (since ?? 0));
  return possible.length > 0 ? possible : years;
}

/** IEC 60062: the letter of a year, in cycles of twenty; no G, I, O, Q, Y, Z. */
const YEAR_LETTERS = 'ABCDEFHJKLMNPRSTUVWX';

/** All years a year letter of IEC 60062 can be, none ahead of today. */
export function yearsFromLetter(letter: string, today: IsoDay): readonly number[] {
  const at = YEAR_LETTERS.indexOf(letter);
  return at === -1 ? [] : [1990 + at, 2010 + at].filter((year) => year <= yearOf(today));
}
