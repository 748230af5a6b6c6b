import { monthOf } from '../dates/month-names.js';
import { readRelative } from '../dates/relative-date.js';
import { FIRST_DAY, spanIn, type AskedSpan } from './asked-span.js';
import { exactly, parseUncertainDate, type IsoDay, type UncertainDate } from './uncertain-date.js';

/** A question about a company: its name, and the period the answer is wanted for (null: today). */
export interface Question {
  readonly query: string;
  readonly asOf: UncertainDate | null;
  /** A date of which nothing can be told; the query is what else was typed. Null where there is none. */
  readonly misdated: Misdated | null;
}

/** Surely meant as a date, so answering about today instead would mislead. */
export interface Misdated {
  readonly why: 'no-such-date' | 'date-to-come' | 'two-winters';
  /** As it was typed, with the name it was typed to. */
  readonly date: string;
  readonly query: string;
}

/** A month or a day is part of no name, as a year before {@link FIRST_DAY} is. */
const EARLIEST = '1991-01-01';

const BEFORE = '(?:(?:станом на|на|у|в|as of|as at|on|in)\\s+)?';
const AFTER = '(?:\\s*(?:р|рік|року|році)\\.?)?';
const DATED = new RegExp(`^(.*?\\S)\\s+${BEFORE}(\\d[\\d./-]*)${AFTER}$`, 'isu');
/** A month or a day in numbers; a year alone could be part of a name. */
const DATE = '(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d{2}';
const IS_DATE = new RegExp(`^(?:${DATE})\\.?$`);
const DATE_FIRST = new RegExp(`^${BEFORE}(${DATE})${AFTER}[,:]?\\s+(\\S.*)$`, 'isu');
/** `13 квітня 2023`, `April 13, 2023`, `листопад 2023`: the month in words, whichever language's. */
const WORDED = new RegExp(
  `^(.*?\\S)\\s+${BEFORE}(?:(\\d{1,2})\\s+)?(\\p{L}{3,12})\\.?(?:\\s+(\\d{1,2}))?,?\\s+(\\d{4})${AFTER}$`,
  'isu',
);
const AMOUNT = "\\d{1,3}|an?|one|two|three|four|five|дв[аіе]|три|чотири|четыре|п[’'ʼ]?ять";
/** «торік», «2 роки тому», "last month". Not "today": that ends names. */
const RELATIVE = new RegExp(
  `^(.*?\\S),?\\s+(${[
    'вчора|учора|позавчора|вчера|позавчера|yesterday|торік',
    '(?:(?:у|в)\\s+)?(?:минул|ц|прошл|эт)\\S+\\s+(?:рок|роц|міся|год|меся)\\S+',
    '(?:last|this)\\s+(?:year|month)',
    `(?:(?:${AMOUNT})\\s+)?(?:день|дн|рік|рок|міся|год|лет|меся|day|month|year)\\S*\\s+(?:тому|назад|ago)`,
  ].join('|')})$`,
  'isu',
);

/**
 * Parts a question such as `Hikvision 2023-11` into name and period. The date comes last, or first where it is no bare
 * year: `2023`, `2023-11`, `2023-11-05`, `11.2023`, `05.11.2023`, `листопад 2023`, `5 November 2023`, `торік`, or a
 * stretch of time, see `spanIn`. A year that is not between 2014 and today stays part of the name; see {@link Misdated}
 * for other dates.
 */
export function readQuestion(text: string, today: IsoDay): Question {
  const whole = text.trim();
  const asIs: Question = { query: whole, asOf: null, misdated: null };
  const said = whole.replace(/[\s?!…]+$/u, '');
  const span = spanIn(said, today);
  if (span !== null && isName(span.query)) return askedOf(span, today) ?? asIs;
  const asked = partedIn(said, today);
  if (asked === null || !isName(asked.query)) return asIs;
  const asOf = periodOf(asked.period, today);
  if (asOf !== null) return { query: asked.query, asOf, misdated: null };
  const { query, date } = asked;
  if (!asked.sure) return asIs;
  const why = parseUncertainDate(isoOf(asked.period)) === null ? 'no-such-date' : 'date-to-come';
  return { query, asOf: null, misdated: { why, date, query } };
}

function isName(text: string): boolean {
  return /\p{L}|\d{5}/u.test(text);
}

/** Null where the years are none that lists of this kind have: then they belong to the name. */
function askedOf({ query, date, time }: AskedSpan, today: IsoDay): Question | null {
  const misdated = (why: Misdated['why']): Question => ({
    query,
    asOf: null,
    misdated: { why, date, query },
  });
  if (typeof time === 'string') return misdated(time);
  const inWords = /\p{L}/u.test(date);
  const [begins, latest] = [time.first, time.last];
  if (latest < FIRST_DAY || (begins < FIRST_DAY && !inWords)) return null;
  if (begins > today) return inWords ? misdated('date-to-come') : null;
  const earliest = begins < FIRST_DAY ? FIRST_DAY : begins;
  return { query, asOf: cut({ earliest, latest, approximate: false }, today), misdated: null };
}

interface Parted {
  readonly query: string;
  /** As typed. */
  readonly date: string;
  readonly period: string;
  /** It is a date, whether or not it can be answered about. */
  readonly sure: boolean;
}

function partedIn(text: string, today: IsoDay): Parted | null {
  return inWords(text) ?? fromToday(text, today) ?? inNumbers(text) ?? dateFirst(text);
}

function inNumbers(text: string): Parted | null {
  const [, query, period] = DATED.exec(text) ?? [];
  if (query === undefined || period === undefined) return null;
  return { query, date: period, period, sure: isDate(period) };
}

function dateFirst(text: string): Parted | null {
  const [, period, query] = DATE_FIRST.exec(text) ?? [];
  if (query === undefined || period === undefined) return null;
  return { query, date: period, period, sure: isDate(period) };
}

function isDate(period: string): boolean {
  return IS_DATE.test(period) && isoOf(period) >= EARLIEST;
}

function inWords(text: string): Parted | null {
  const [, query, before, name = '', after, year] = WORDED.exec(text) ?? [];
  const month = monthOf(name.toLowerCase());
  if (query === undefined || year === undefined || month === null) return null;
  const day = before ?? after;
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  const period = parts.map((part) => part.padStart(2, '0')).join('-');
  return { query, date: text.slice(query.length).trim(), period, sure: period >= EARLIEST };
}

function fromToday(text: string, today: IsoDay): Parted | null {
  const [, query, said] = RELATIVE.exec(text) ?? [];
  if (query === undefined || said === undefined) return null;
  const period = readRelative(said.toLowerCase().replace(/\s+/g, ' '), today);
  return period === null ? null : { query, date: said, period, sure: false };
}

/** Reads a period that has begun by `today`, cut short there; null for anything else. */
export function periodOf(text: string, today: IsoDay): UncertainDate | null {
  const period = parseUncertainDate(isoOf(text));
  const earliest = /^\d{4}$/.test(text) ? FIRST_DAY : EARLIEST;
  if (period === null || period.earliest < earliest || period.earliest > today) return null;
  return cut(period, today);
}

/** A period that is not over yet is asked about as far as it has come. */
function cut(period: UncertainDate, today: IsoDay): UncertainDate {
  if (period.latest <= today) return period;
  return period.earliest === today ? exactly(today) : { ...period, latest: today };
}

/** The ways people write a date, as ISO 8601 does. */
function isoOf(text: string): string {
  const plain = text.replace(/[./]/g, '-').replace(/-$/, '');
  const [, day, month, year] = /^(?:(\d{1,2})-)?(\d{1,2})-(\d{4})$/.exec(plain) ?? [];
  const parts = year === undefined ? plain.split('-') : [year, month, day];
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
