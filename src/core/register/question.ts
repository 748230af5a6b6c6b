import { monthOf } from '../dates/month-names.js';
import { exactly, parseUncertainDate, type IsoDay, type UncertainDate } from './uncertain-date.js';

/** A question about a company: its name, and the period the answer is wanted for (null: today). */
export interface Question {
  readonly query: string;
  readonly asOf: UncertainDate | null;
}

/** Lists of this kind did not exist before; an earlier year at the end of a text is part of a name. */
const EARLIEST = '2014-01-01';

const BEFORE = '(?:(?:станом на|на|у|в|as of|as at|on|in)\\s+)?';
const AFTER = '(?:\\s*(?:р|рік|року|році)\\.?)?';
const DATED = new RegExp(`^(.*?\\S)\\s+${BEFORE}(\\d[\\d./-]*)${AFTER}$`, 'isu');
/** `13 квітня 2023`, `April 13, 2023`, `листопад 2023`: the month in words, whichever language's. */
const WORDED = new RegExp(
  `^(.*?\\S)\\s+${BEFORE}(?:(\\d{1,2})\\s+)?(\\p{L}{3,12})\\.?(?:\\s+(\\d{1,2}))?,?\\s+(\\d{4})${AFTER}$`,
  'isu',
);

/**
 * Parts a question such as `Hikvision 2023-11` into name and period. The date comes last: `2023`, `2023-11`,
 * `2023-11-05`, `11.2023`, `05.11.2023`, `листопад 2023`, `5 November 2023`. What is no date between 2014 and today
 * stays part of the name.
 */
export function readQuestion(text: string, today: IsoDay): Question {
  const whole = text.trim();
  const asked = inWords(whole) ?? inNumbers(whole);
  const asOf = asked && periodOf(asked.period, today);
  return asked && asOf && /\p{L}|\d{5}/u.test(asked.query)
    ? { query: asked.query, asOf }
    : { query: whole, asOf: null };
}

interface Parted {
  readonly query: string;
  readonly period: string;
}

function inNumbers(text: string): Parted | null {
  const [, query, period] = DATED.exec(text) ?? [];
  return query === undefined || period === undefined ? null : { query, period };
}

function inWords(text: string): Parted | null {
  const [, query, before, name = '', after, year] = WORDED.exec(text) ?? [];
  const month = monthOf(name.toLowerCase());
  if (query === undefined || year === undefined || month === null) return null;
  const day = before ?? after;
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  return { query, period: parts.map((part) => part.padStart(2, '0')).join('-') };
}

/** Reads a period that has begun by `today`, cut short there; null for anything else. */
export function periodOf(text: string, today: IsoDay): UncertainDate | null {
  const period = parseUncertainDate(isoOf(text));
  if (period === null || period.earliest < EARLIEST || period.earliest > today) return null;
  return period.latest > today ? cut(period, today) : period;
}

/** A period that is not over yet is asked about as far as it has come. */
function cut(period: UncertainDate, today: IsoDay): UncertainDate {
  return period.earliest === today ? exactly(today) : { ...period, latest: today };
}

/** The ways people write a date, as ISO 8601 does. */
function isoOf(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text.replace(/[./]/g, '-').replace(/-$/, '');
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
