import type { IsoDay } from '../register/uncertain-date.js';
import { LAST_WEEK, meaning, yearOf } from './calendar.js';
import { DATE_RULES, periodsOf } from './date-rules.js';
import type { MakerId } from './makers.js';
import type { DateCode, Period } from './reading.js';
import { yearFromTwo, yearsFromLetter, yearsFromOne } from './years.js';

/** What is known of a part when its date codes are read. */
export interface DateContext {
  readonly today: IsoDay;
  /** Whose date codes may stand here. */
  readonly makers: ReadonlySet<MakerId>;
  /** The first year in which a part like this can be dated; null when not known. */
  readonly since: number | null;
  /** The part is of the former USSR's numbering. */
  readonly postSoviet: boolean;
  /** A part made to military standards: a lot letter follows the date. */
  readonly military: boolean;
  /** A device, board or label, where four digits can be a plain year: 2021 is week 21 of 2020 as well. */
  readonly plainYears: boolean;
}

/** A date code, or digits in a date code's place whose week is above 53. */
export type CodeReading =
  | { readonly kind: 'date'; readonly code: DateCode }
  | { readonly kind: 'no-such-week'; readonly text: string };

/** Reads one word as a date code; null for anything that is none. */
export function dateCode(word: string, context: DateContext): CodeReading | null {
  const periods = [...byMaker(word, context), ...byDigits(word, context)];
  if (periods.length > 0) return { kind: 'date', code: codeOf(word, periods) };
  return hasNoSuchWeek(word, context) ? { kind: 'no-such-week', text: word } : null;
}

/** A date code with its meanings in order, each once. */
export function codeOf(text: string, periods: readonly Period[]): DateCode {
  const meanings = new Map(periods.map(meaning).map((found) => [`${found.earliest}/${found.latest}`, found]));
  return { text, meanings: [...meanings.values()].sort((a, b) => (a.earliest < b.earliest ? -1 : 1)) };
}

function byMaker(word: string, { today, makers, since }: DateContext): readonly Period[] {
  return DATE_RULES.filter((rule) => rule.makers.some((maker) => makers.has(maker))).flatMap(
    ({ pattern, form }) => {
      const groups = pattern.exec(word)?.groups;
      if (groups === undefined || !isWeek(groups['ww'])) return [];
      return periodsOf(form, groups, yearsIn(groups, today, since));
    },
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearsIn({ y, yy, l }: Groups, today: IsoDay, since: number | null): readonly number[] {
  if (yy !== undefined) {
    const year = yearFromTwo(yy, today);
    return year === null ? [] : [year];
  }
  if (y !== undefined) return yearsFromOne(y, today, since);
  return yearsFromLetter(l ?? '', today);
}

/** Absent is as good as right: not every code has a week. */
function isWeek(ww: string | undefined): boolean {
  return ww === undefined || (Number(ww) >= 1 && Number(ww) <= LAST_WEEK);
}

/** EIA-476: two digits of the year, two of the week; military parts add a lot letter. O and I are worn 0 and 1. */
function byDigits(word: string, context: DateContext): readonly Period[] {
  const digits = fourDigits(word, context.military);
  if (digits === null) return [];
  const { today, postSoviet, plainYears } = context;
  const [a, b] = [digits.slice(0, 2), digits.slice(2)];
  const year = yearFromTwo(a, today);
  const week: readonly Period[] = year !== null && isWeek(b) ? [{ unit: 'week', year, week: Number(b) }] : [];
  const whole: readonly Period[] =
    plainYears && /^(?:19[6-9]|20[0-2])/.test(digits) && Number(digits) <= yearOf(today)
      ? [{ unit: 'year', year: Number(digits) }]
      : [];
  return [...week, ...whole, ...(postSoviet ? monthAndYear(a, b, today) : [])];
}

/** Soviet plants wrote year and month, or month and year, as well as year and week (GOST 25486, OST 11 073.915). */
function monthAndYear(a: string, b: string, today: IsoDay): readonly Period[] {
  const month = (text: string): number | null =>
    Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  const read = (yy: string, mm: string): readonly Period[] => {
    const [year, ofYear] = [yearFromTwo(yy, today), month(mm)];
    return year === null || ofYear === null ? [] : [{ unit: 'month', year, month: ofYear }];
  };
  // Month first only where the rest can be neither month nor week: then it is certain.
  return Number(b) > LAST_WEEK ? read(b, a) : read(a, b);
}

function fourDigits(word: string, military: boolean): string | null {
  const plain = word.replace(/^#|\+$/g, '');
  if (military && /^\d{4}[A-Z]$/.test(plain)) return plain.slice(0, 4);
  if (!/^[\dOI]{4}$/.test(plain) || (plain.match(/\d/g) ?? []).length < 3) return null;
  return plain.replaceAll('O', '0').replaceAll('I', '1');
}

/** Only years in which such parts are plausible: other numbers above 53 are resistances, sizes, lots. */
const PLAUSIBLE_FROM = 2000;

/** Of a design or a company, printed by anybody; it is no failed date code. */
const LOOKS_LIKE_A_YEAR = /^19[6-9]\d$/;

function hasNoSuchWeek(word: string, { today, postSoviet }: DateContext): boolean {
  if (postSoviet || !/^\d{4}$/.test(word) || LOOKS_LIKE_A_YEAR.test(word)) return false;
  const year = yearFromTwo(word.slice(0, 2), today);
  return year !== null && year >= PLAUSIBLE_FROM && Number(word.slice(2)) > LAST_WEEK;
}
