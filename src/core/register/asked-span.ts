import { addDays, daysIn, daysOf } from '../dates/case-date.js';
import { readSpan } from '../dates/span-of-time.js';
import { readWritten } from '../dates/written-date.js';
import type { IsoDay } from './uncertain-date.js';

/** Time from one day to another, both in it. */
export interface Days {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A stretch of time longer than a date, with what else was typed. */
export interface AskedSpan {
  readonly query: string;
  /** As typed. */
  readonly date: string;
  /** `two-winters`: a winter with one year may be either of two. */
  readonly time: Days | 'two-winters' | 'no-such-date';
}

/** Words of a stretch of time, at most: «у період з 5 травня по 10 вересня 2023 року». */
const MOST_WORDS = 10;
/** Lists of this kind did not exist before: where a stretch has no beginning, it begins here. */
export const FIRST_DAY: IsoDay = '2014-01-01';

const AROUND =
  /^(?:(?:станом на|у період|в період|за період|протягом|упродовж|впродовж|за весь|за|у|в|на|as of|as at|during|throughout|over|for|in|the)\s+)+/u;
const THROUGHOUT = /^(?:протягом|упродовж|впродовж|за весь|during|throughout|over)\s/u;
const BEHIND = /\s*(?:рр?|роки|років|роках|року|рік|році|гг?|годы|годах|годов|года|году|years)\.?$/u;

/**
 * Finds a stretch of time at the end of a question, or at its beginning: seasons, quarters, halves, `2022–2023`,
 * «з травня по вересень 2023», "since 2022", «до травня 2023». Null where there is none; every one of them has a year.
 *
 * @param today how far «з 2022 року» goes
 */
export function spanIn(text: string, today: IsoDay): AskedSpan | null {
  const gaps = Array.from(text.matchAll(/[\s,]+/gu), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const tails = gaps
    .slice(-MOST_WORDS)
    .map(({ from, to }) => ({ query: text.slice(0, from), date: text.slice(to) }));
  const heads = gaps
    .slice(0, MOST_WORDS)
    .reverse()
    .map(({ from, to }) => ({ query: text.slice(to), date: text.slice(0, from) }));
  for (const { query, date } of [...tails, ...heads]) {
    const time = /\d{4}/.test(date) ? readTime(date, today) : null;
    if (time !== null) return { query, date, time };
  }
  return null;
}

function readTime(typed: string, today: IsoDay): AskedSpan['time'] | null {
  const plain = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,:()\s]+/gu, ' ')
    .trim();
  const said = plain.replace(AROUND, '').replace(BEHIND, '');
  return (
    betweenDates(said) ??
    openTime(plain, today) ??
    partOfYear(said) ??
    oneWinter(said) ??
    named(said, today) ??
    (THROUGHOUT.test(plain) ? daysOfWritten(said, today) : null)
  );
}

/** `2023-05–2023-09`, `2022/2023`, `2022/23`, `2023-05-01..2023-05-31`, «2022 та 2023»: dates that name their parts, each whole. */
function betweenDates(text: string): AskedSpan['time'] | null {
  const parts = text.split(/ ?(?:[–—/]|\.\.+) ?| - |(?<=^\d{4})(?:-| (?:(?:і|й|та|и|and) )?)(?=\d{4}$)/u);
  const [from = '', to = ''] = parts;
  if (parts.length !== 2) return null;
  const first = wholeDate(from);
  const last = wholeDate(/^\d{4}$/.test(from) && /^\d\d$/.test(to) ? followingYear(from, to) : to);
  if (first === null || last === null || from.length < 4) return null;
  return first.first <= last.last ? { first: first.first, last: last.last } : 'no-such-date';
}

/** `2022/23` is two years; `2022/12` is a month. */
function followingYear(year: string, twoDigits: string): string {
  const next = String(Number(year) + 1);
  return next.endsWith(twoDigits) && Number(twoDigits) > 12 ? next : '';
}

/** A date with its year, written in numbers alone. */
function wholeDate(text: string): Days | null {
  return /^[\d./-]+$/.test(text) && /\d{4}/.test(text) ? daysOfWritten(text, '') : null;
}

function daysOfWritten(text: string, today: IsoDay): Days | null {
  const written = readWritten(text.replace(BEHIND, ''), today);
  return written === null || written.added ? null : daysIn(written.on);
}

const SINCE = /^(?:починаючи )?(?:з|із|зі|від|с|от|since|from|starting (?:from|in)) (.+)$/u;
const AFTER = /^(?:після|после|after) (.+)$/u;
const BEFORE = /^(?:(?:ще )?до|before|until|till) (.+)$/u;

/** Time with one end: the other is today, or when lists of this kind began. */
function openTime(text: string, today: IsoDay): Days | null {
  const since = daysOfWritten(SINCE.exec(text)?.[1] ?? '', today);
  if (since !== null) return upTo(since.first, today);
  const after = daysOfWritten(AFTER.exec(text)?.[1] ?? '', today);
  if (after !== null) return upTo(addDays(after.last, 1), today);
  const before = daysOfWritten(BEFORE.exec(text)?.[1] ?? '', today);
  return before !== null && before.first > FIRST_DAY
    ? { first: FIRST_DAY, last: addDays(before.first, -1) }
    : null;
}

/** What has not begun yet is left as it is, to be refused as such. */
function upTo(first: IsoDay, today: IsoDay): Days {
  return { first, last: first > today ? first : today };
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1|1-?(?:й|е|го|му|ому)|1st|i|перш\S*|перв\S*|first)$/u,
  /^(?:2|2-?(?:й|е|ге|го|му|ому)|2nd|ii|друг\S*|втор\S*|second)$/u,
  /^(?:3|3-?(?:й|го|му|ому)|3rd|iii|трет\S*|third)$/u,
  /^(?:4|4-?(?:й|го|му|ому)|4th|iv|четверт\S*|fourth)$/u,
];
const PARTS: readonly (readonly [words: RegExp, months: number])[] = [
  [/^(\S+) (?:квартал\S*|кв\.?|quarter)(?: of)? (\d{4})$/u, 3],
  [/^q([1-4]) ?(?:of )?(\d{4})$/u, 3],
  [/^(\S+) (?:півріч\S+|полугоди\S+|половин\S+|half)(?: of)? (\d{4})$/u, 6],
  [/^h([12]) ?(?:of )?(\d{4})$/u, 6],
];
/** Of a year or month no part of which is told exactly, the whole is looked at. */
const ROUGHLY =
  /^(?:(?:початок|початку|поч\.?|середин[аіу]|всередині|посередині|кінець|кінці|наприкінці|начало|начале|середине|конец|конце|early|mid|late|(?:the )?(?:beginning|start|middle|end) of|at the (?:beginning|start|end) of)[ -])+(.+)$/u;

/** «другий квартал 2023», "H1 2023", «наприкінці 2023». */
function partOfYear(text: string): Days | null {
  for (const [words, months] of PARTS) {
    const [, which = '', year] = words.exec(text) ?? [];
    const at = ORDINALS.findIndex((ordinal) => ordinal.test(which));
    if (year === undefined || at === -1 || at * months >= 12) continue;
    const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
    const [first, last] = [daysIn(month(at * months + 1)), daysIn(month((at + 1) * months))];
    if (first && last) return { first: first.first, last: last.last };
  }
  const rough = ROUGHLY.exec(text)?.[1];
  return rough === undefined ? null : daysOfWritten(rough, '');
}

function oneWinter(text: string): 'two-winters' | null {
  return /^(?:взимку|узимку|зима|зими|зиму|зимою|зимой|winter)(?: of)? \d{4}$/u.test(text)
    ? 'two-winters'
    : null;
}

/** Seasons, and dates from one to another as people say them. */
function named(text: string, today: IsoDay): Days | null {
  const span = readSpan(text, today);
  return span && daysOf(span);
}
