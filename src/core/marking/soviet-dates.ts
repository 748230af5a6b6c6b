import type { IsoDay } from '../register/uncertain-date.js';
import type { Period } from './reading.js';
import { yearFromTwo } from './years.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const SIGN =
  /(?<![\p{L}\p{N}])(?<roman>[IVXІХ]{1,4})[ .-]{0,2}(?<year>19\d{2}|20[0-2]\d|\d{2})(?:\s*Г\.?)?(?![\p{L}\p{N}])/u;
const QUARTER =
  /(?<![\p{L}\p{N}])(?<n>[1-4]|I{1,3}|IV)\s*КВ\.?\s*(?<year>19\d{2}|20[0-2]\d|\d{2})(?![\p{L}\p{N}])/u;

/** A date as Soviet plants stamped it. */
export interface SovietDate {
  readonly text: string;
  readonly periods: readonly Period[];
}

/**
 * `IV 89` on a Soviet part: the month, or the quarter where I to IV leave that open; `4 кв. 1989` is the quarter.
 *
 * @param line in capitals
 */
export function romanDate(line: string, today: IsoDay): SovietDate | null {
  const quarter = QUARTER.exec(line);
  if (quarter?.groups !== undefined) {
    const { n = '', year = '' } = quarter.groups;
    return withYear(quarter[0], year, today, (of) => [
      { unit: 'quarter', year: of, quarter: Number(n) || ROMAN.indexOf(n) + 1 },
    ]);
  }
  const found = SIGN.exec(line);
  if (found?.groups === undefined) return null;
  const { roman = '', year = '' } = found.groups;
  const month = ROMAN.indexOf(roman.replaceAll('І', 'I').replaceAll('Х', 'X')) + 1;
  if (month === 0) return null;
  return withYear(found[0], year, today, (of) => [
    { unit: 'month', year: of, month },
    ...(month <= 4 ? [{ unit: 'quarter', year: of, quarter: month } as const] : []),
  ]);
}

const MONTH_AND_YEAR =
  /(?<![\p{L}\p{N}./-])(?<month>0[1-9]|1[0-2])[./-](?<year>[6-9]\d)(?![\p{L}]|[./-]?\p{N})/u;

/** `10.90` on a Soviet part. Years of this century are left out: 05.23 can be a day, or a week. */
export function monthAndYear(line: string, today: IsoDay): SovietDate | null {
  const found = MONTH_AND_YEAR.exec(line);
  const { month = '', year = '' } = found?.groups ?? {};
  return found === null
    ? null
    : withYear(found[0], year, today, (of) => [{ unit: 'month', year: of, month: Number(month) }]);
}

function withYear(
  text: string,
  year: string,
  today: IsoDay,
  periods: (year: number) => readonly Period[],
): SovietDate | null {
  const of = year.length === 4 ? Number(year) : yearFromTwo(year, today);
  return of === null ? null : { text: text.trim(), periods: periods(of) };
}
