import type { Locale } from '../core/kernel/locale.js';
import type { Instant } from '../core/kernel/time.js';

/** Numbers, sizes and dates as people of one language write them. */
export interface Format {
  readonly locale: Locale;
  number(value: number): string;
  /** A file size in decimal units: "1.4 MB". */
  bytes(count: number): string;
  /** A length of whole hundreds of metres or so: "200 m", "10 km". */
  distance(metres: number): string;
  /** A date as exactly as it is known: `2024-05-12`, `2024-05` or `2024`. Throws a RangeError on anything else. */
  date(iso: string): string;
  /** The day of the week of a day, `2024-05-12`: "Sunday". */
  weekday(iso: string): string;
  /** Monday to Sunday, cut short: "Mo". */
  readonly weekdays: readonly string[];
  /** A month's name on its own, `2024-05`: "May"; "May 2024" with its year is {@link date}. */
  month(iso: string): string;
  /** A moment as date and time in Ukraine. */
  instant(at: Instant): string;
  /** The day of a moment in Ukraine. */
  day(at: Instant): string;
  /** The time of day of a moment in Ukraine, `14:05`. */
  time(at: Instant): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

const TAGS: Readonly<Record<Locale, string>> = { uk: 'uk-UA', en: 'en-GB' };
const UKRAINE = 'Europe/Kyiv';
const SIZES = ['kilobyte', 'megabyte', 'gigabyte'] as const;

const cache = new Map<Locale, Format>();

/** The formats of one language. Made once: setting up `Intl` is the slow part of using it. */
export function formatFor(locale: Locale): Format {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const made = createFormat(locale, TAGS[locale]);
  cache.set(locale, made);
  return made;
}

function createFormat(locale: Locale, tag: string): Format {
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const day = dayFormat(tag, UKRAINE);
  const time = timeFormat(tag);
  return {
    locale,
    number: (value) => numbers.format(value),
    bytes: bytesFormat(tag),
    distance: distanceFormat(tag),
    date: dateFormat(tag),
    ...calendarFormat(tag),
    instant: (at) => `${day(at)}, ${time(at)}`,
    day,
    time,
    list: (items) => lists.format(items),
  };
}

function bytesFormat(tag: string): Format['bytes'] {
  const few = new Intl.NumberFormat(tag, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  const many = SIZES.map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }),
  );
  return (count) => {
    // 999 950 bytes and more would round to "1000 kB", so they count as the next unit.
    const power = SIZES.findIndex((_, index) => count < 999_950 * 1000 ** index);
    const size = power === -1 ? SIZES.length - 1 : power;
    return count < 1000 ? few.format(count) : (many[size] ?? few).format(count / 1000 ** (size + 1));
  };
}

function distanceFormat(tag: string): Format['distance'] {
  const [metres, kilometres] = (['meter', 'kilometer'] as const).map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumSignificantDigits: 2 }),
  );
  return (length) => (length < 1000 ? metres?.format(length) : kilometres?.format(length / 1000)) ?? '';
}

function dateFormat(tag: string): Format['date'] {
  const day = dayFormat(tag, 'UTC');
  const month = partsFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (iso) => {
    const at = calendarDate(iso);
    if (iso.length === 4) return iso;
    return iso.length === 7 ? month(at) : day(at);
  };
}

function calendarFormat(tag: string): Pick<Format, 'weekday' | 'weekdays' | 'month'> {
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const week = Array.from({ length: 7 }, (_, at) => short.format(new Date(Date.UTC(2024, 0, 1 + at))));
  return {
    weekday: (iso) => weekday.format(calendarDate(iso)),
    weekdays: week.map((name) => name.slice(0, 2)),
    month: (iso) => month.format(calendarDate(iso)),
  };
}

/** The day, or the first day of the month or year. `Date` alone would take the 31st of February for the 2nd of March. */
function calendarDate(iso: string): Date {
  const at = new Date(/^\d{4}(-\d\d){0,2}$/.test(iso) ? iso : Number.NaN);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso)) {
    throw new RangeError('A date is written 2024-05-12, 2024-05 or 2024.');
  }
  return at;
}

function dayFormat(tag: string, timeZone: string): (at: Date | Instant) => string {
  return partsFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
}

/** Only day, month and year of the language's own order: Ukrainian adds "р.", which our texts do without. */
function partsFormat(tag: string, options: Intl.DateTimeFormatOptions): (at: Date | Instant) => string {
  const format = new Intl.DateTimeFormat(tag, options);
  const wanted = new Set(['day', 'month', 'year']);
  return (at) =>
    format
      .formatToParts(at)
      .filter((part) => wanted.has(part.type))
      .map((part) => part.value)
      .join(' ');
}

function timeFormat(tag: string): Format['time'] {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: UKRAINE } as const;
  const format = new Intl.DateTimeFormat(tag, options);
  return (at) => format.format(at);
}
