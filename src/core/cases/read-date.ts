import { err, ok, type Result } from '../kernel/result.js';
import type { CaseDate } from './case.js';
import { EARLIEST_YEAR } from './limits.js';
import type { RefusalCode } from './refusal.js';

/** Case endings: of Ukrainian `-ень`, of Russian soft ones, of hard ones in both languages. */
const EN = '(?:ень|ня|ню|нем|ні)';
const SOFT = '(?:ь|я|ю|ем|е)';
const HARD = '(?:|а|у|ом|е|і)';

/**
 * The months as whole words, in any case form or cut short as usual: Ukrainian, Russian, English. Whole, because
 * beginnings would read «середина» as August, «майдан» and "maybe" as May.
 */
const MONTHS: readonly RegExp[] = [
  `січ${EN}?|янв(?:ар${SOFT})?|jan(?:uary)?`,
  `лют(?:ий|ого|ому|им)?|февр?|феврал${SOFT}|feb(?:ruary)?`,
  `бер(?:ез${EN}?)?|мар|март${HARD}|mar(?:ch)?`,
  `кві|квіт${EN}?|апр(?:ел${SOFT})?|apr(?:il)?`,
  `тра|трав${EN}?|ма[йяе]|may`,
  `чер|черв${EN}?|июн${SOFT}?|june?`,
  `лип${EN}?|июл${SOFT}?|july?`,
  `сер|серп${EN}?|авг(?:уст${HARD})?|aug(?:ust)?`,
  `вер(?:ес${EN}?)?|сент?|сентябр${SOFT}|sept?(?:ember)?`,
  `жов|жовт${EN}?|окт(?:ябр${SOFT})?|oct(?:ober)?`,
  `лист?|листопад${HARD}|ноя|нояб(?:р${SOFT})?|nov(?:ember)?`,
  `гру|груд${EN}?|дек(?:абр${SOFT})?|dec(?:ember)?`,
].map((names) => new RegExp(`^(?:${names})$`));
const TODAY = new Set(['сьогодні', 'сегодня', 'today']);
const YESTERDAY = new Set(['вчора', 'учора', 'вчера', 'yesterday']);

/** «2024 р.», «2024 року», «в 2024 году» */
const YEAR_WORD = /(?<=\d) ?(?:р|рік|року|році|г|год|года|году)\.?$/;
/** A 29 February is never further back than this. */
const LEAP_GAP = 8;

type DateFault = Extract<RefusalCode, 'date-not-understood' | 'date-in-future' | 'date-too-early'>;

/**
 * Reads a date as people type it, in either language, as exactly as they know it: `12.05.2024`, `2024-05-12`,
 * `12 травня 2024`, `May 12, 2024`, `12 травня` (the latest one that is not in the future), `05.2024`, `травень 2024`,
 * `2024 р.`, `вчора`. Days come before months, as in both countries. What could be two different dates is not
 * understood, so that it is asked again instead of recorded wrongly.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function readDate(text: string, today: string): Result<CaseDate, DateFault> {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .trim();
  const on = dateIn(plain.replace(/^(?:у|в|во|in|on) /, '').replace(YEAR_WORD, ''), today);
  if (on === null) return err('date-not-understood');
  if (on > today) return err('date-in-future');
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
  const iso = /^(\d{4})(?:([./-])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text);
  if (iso) return assemble(iso[1], iso[3], iso[4]);
  const full = /^(\d{1,2}) ?([./\-– ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (full) return assemble(withCentury(full[4]), full[3], full[1]);
  const month = /^(\d{1,2}) ?[./\- ] ?(\d{4})$/.exec(text);
  return month ? assemble(month[2], month[1], undefined) : null;
}

function wordyDate(text: string, today: string): string | null {
  const words = text.split(/[. ]+/).filter((word) => word !== '' && word !== 'of');
  const at = words.findIndex((word) => monthOf(word) !== null);
  const name = words[at];
  const [first, second, ...more] = words.filter((_, index) => index !== at);
  if (name === undefined || first === undefined || more.length > 0 || at === 2) return null;
  const month = String(monthOf(name));
  if (second !== undefined) {
    const [day, year] = isYear(first) ? [second, first] : [first, second];
    return assemble(withCentury(year), month, dayIn(day));
  }
  if (isYear(first)) return assemble(first, month, undefined);
  // «травень 24» may be a day or a year; in English alone a day follows its month.
  return at === 1 || /^[a-z]/.test(name) ? latest(month, dayIn(first), today) : null;
}

function latest(month: string, day: string, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year >= thisYear - LEAP_GAP; year--) {
    const on = assemble(String(year), month, day);
    if (on !== null && on <= today) return on;
  }
  return null;
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

/** `12th`, `12-го` and `12` are one day. */
function dayIn(word: string): string {
  return word.replace(/^(\d{1,2})-?(?:st|nd|rd|th|го|те|е)$/, '$1');
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.test(word));
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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(full)) return null;
  const parsed = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== full ? null : iso;
}
