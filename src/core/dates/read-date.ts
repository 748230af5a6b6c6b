import { daysIn, daysOf, weekdayOf, type KnownDate } from './case-date.js';
import { readRelative, weekdayNamed } from './relative-date.js';
import { readSpan } from './span-of-time.js';
import { readWritten } from './written-date.js';

/** Nothing of this war is older: the first foreign parts were recovered in 2014. */
export const EARLIEST_YEAR = 2014;

/** What was read in a text. Anything but `plain` is asked about before it counts. */
export type DateReading =
  /** As typed: nothing was added. */
  | { readonly kind: 'plain'; readonly date: KnownDate }
  /** The reading says more, or less, than the text: a year was added, a weekday became a date. */
  | { readonly kind: 'inferred'; readonly date: KnownDate }
  /** It has not come yet. */
  | { readonly kind: 'in-future'; readonly date: KnownDate }
  /** Before {@link EARLIEST_YEAR}. */
  | { readonly kind: 'too-early'; readonly date: KnownDate }
  | { readonly kind: 'not-understood' };

/** A date with all its words is shorter; anything longer is a story. */
const LONGEST = 100;

/** «о 14:30», "at 3 pm": the hour is no part of a date and stays in the words. */
const TIME_OF_DAY =
  /(?:^| )(?:(?:о|об|в|у|at|близько|около|around) )?(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?|\d{1,2} ?[ap]m)(?= |$)/g;
const PART_OF_DAY =
  /(?:^| )(?:вранці|уранці|зранку|ранком|удень|вдень|ввечері|увечері|вечором|вночі|уночі|утром|днём|днем|вечером|ночью|in the (?:morning|afternoon|evening)|at night|at noon|morning|evening)(?= |$)/g;

/** Words that make a date less exact: the month is all that is sure. */
const PART_OF_MONTH =
  /^(?:на |в |у |in )?(?:the )?(?:початок|початку|початком|середин[аіу]|кінець|кінці|наприкінці|начало|начале|середине|конец|конце|early|mid|late|beginning of|middle of|end of)[ -](.+)$/;
const ABOUT =
  /^(?:десь |приблизно |примерно |близько |орієнтовно |около |где-то |about |around |circa |approximately |~ ?)+(.+)$/;

/**
 * Reads a date as people type it, in Ukrainian, Russian or English, as exactly as they know it. What could be two
 * different dates, and «до» or "after" one, is not understood, so that it is asked again instead of recorded wrongly.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function readDate(text: string, today: string): DateReading {
  if (text.length > LONGEST) return { kind: 'not-understood' };
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/[.!]+$/, '.')
    .trim();
  const read = readWhole(plain, today) ?? withoutTime(plain, today);
  if (read === null) return { kind: 'not-understood' };
  return judged(
    read.kind === 'plain' ? read : { ...read, date: { ...read.date, words: text.trim() } },
    today,
  );
}

/** Whether a date may be taken: it exists and has begun. For dates that come from a button, which anybody can forge. */
export function hasCome(date: KnownDate, today: string): boolean {
  const days = daysOf(date);
  return days !== null && days.first <= today;
}

type Read = { readonly kind: 'plain' | 'inferred'; readonly date: KnownDate };

function readWhole(text: string, today: string): Read | null {
  const written = readWritten(text, today);
  if (written) return { kind: written.added ? 'inferred' : 'plain', date: { kind: 'known', on: written.on } };
  const week = isoWeek(text);
  if (week !== null) return known(week, 'plain');
  const relative = readRelative(text, today);
  if (relative !== null) return known(relative, 'inferred');
  const span = readSpan(text, today);
  if (span) return { kind: 'inferred', date: span };
  return withWeekday(text, today) ?? roughly(text, today);
}

function known(on: string, kind: Read['kind']): Read {
  return { kind, date: { kind: 'known', on } };
}

/** `2024-W19`, `W19 2024`, «19 тиждень 2024», "week 19, 2024". */
function isoWeek(text: string): string | null {
  const numbers =
    /^(\d{4})-?w(\d{1,2})$/.exec(text) ??
    /^(\d{4}) (?:тиждень|неделя|week) (\d{1,2})$/.exec(text) ??
    /^(?:w|тиждень |неделя |week )(\d{1,2})[ -](?:of )?(\d{4})$/.exec(text) ??
    /^(\d{1,2})(?:-?(?:й|ий|я|ая|th|st|nd|rd))? (?:тиждень|неделя|week)(?: of)? (\d{4})(?: року| года)?$/.exec(
      text,
    );
  if (!numbers) return null;
  const [year, week] = [numbers[1] ?? '', numbers[2] ?? ''].sort((a, b) => b.length - a.length);
  const on = `${year ?? ''}-W${(week ?? '').padStart(2, '0')}`;
  return daysIn(on) === null ? null : on;
}

/** «п’ятниця, 12 травня»: the day of the week is checked by showing the right one. */
function withWeekday(text: string, today: string): Read | null {
  const words = text.split(' ');
  const at = words.findIndex((word) => weekdayNamed(word.replace(/\.$/, '')) !== null);
  if (at === -1 || words.length < 2) return null;
  const rest = words.filter((_, index) => index !== at).join(' ');
  const written = readWritten(rest.replace(/^(?:у|в|во|on) /, ''), today);
  if (!written || written.on.length !== 10) return null;
  const fits = weekdayNamed((words[at] ?? '').replace(/\.$/, '')) === weekdayOf(written.on);
  return known(written.on, fits && !written.added ? 'plain' : 'inferred');
}

/** «на початку травня», «близько 12 травня»: the month is what is sure. */
function roughly(text: string, today: string): Read | null {
  const rough = PART_OF_MONTH.exec(text)?.[1] ?? ABOUT.exec(text)?.[1];
  if (rough === undefined) return null;
  const written = readWritten(rough, today);
  return written && written.on.length >= 7 ? known(written.on.slice(0, 7), 'inferred') : null;
}

/** The same date with the hour left out; the words keep it. */
function withoutTime(text: string, today: string): Read | null {
  const rest = text.replace(TIME_OF_DAY, ' ').replace(PART_OF_DAY, ' ').replace(/ +/g, ' ').trim();
  const read = rest === text || rest === '' ? null : readWhole(rest, today);
  return read && { kind: 'inferred', date: read.date };
}

function judged(read: Read, today: string): DateReading {
  if (!hasCome(read.date, today)) return { kind: 'in-future', date: read.date };
  const first = daysOf(read.date)?.first ?? '';
  return Number(first.slice(0, 4)) < EARLIEST_YEAR ? { kind: 'too-early', date: read.date } : read;
}
