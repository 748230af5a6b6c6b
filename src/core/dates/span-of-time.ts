import { addDays, daysOf, type KnownDate } from './case-date.js';
import { readWritten } from './written-date.js';

const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/^(?:навесні|весна|весни|весною|весной|весны|spring|springtime)$/, 3],
  [/^(?:влітку|літо|літа|літом|улітку|летом|лето|лета|summer)$/, 6],
  [/^(?:восени|осінь|осені|осінню|осенью|осень|осени|autumn|fall)$/, 9],
];

/**
 * Reads time from one date to another: «вночі на 5 листопада», «4–6 листопада 2024», «з 4 по 6 листопада», "between 4
 * and 6 November", «травень–червень 2024», «навесні 2024», "winter 2023/24".
 *
 * @param text in lower case, with single spaces, without commas
 */
export function readSpan(text: string, today: string): KnownDate | null {
  return nightBefore(text, today) ?? season(text, today) ?? fromTo(text, today);
}

/** The night to a day began on the day before; of two nights, it is between them. */
function nightBefore(text: string, today: string): KnownDate | null {
  const to = /^(?:(?:у|в|во) )?(?:ніч|вночі|уночі|ночь|ночью|ночі)(?: на| з \S+ на| с \S+ на) (.+)$/.exec(
    text,
  );
  if (to) {
    const day = readWritten(to[1] ?? '', today)?.on;
    return day?.length === 10 ? { kind: 'range', from: addDays(day, -1), to: day } : null;
  }
  const of = /^(?:(?:on|in) )?(?:the )?night (?:of|from)(?: the)? (.+)$/.exec(text);
  return of ? fromTo(of[1] ?? '', today) : null;
}

function season(text: string, today: string): KnownDate | null {
  const words = /^(?:(?:in|the) )*(\S+?)(?: (?:of )?(\d{4}))?(?: року| р\.?| года| г\.?)?$/.exec(text);
  const first = words && SEASONS.find(([names]) => names.test(words[1] ?? ''))?.[1];
  if (first) return months(words[2] ?? latestYear(first, today), first);
  // A winter has two years; with one of them it could be either.
  const winter =
    /^(?:in )?(?:взимку|узимку|зима|зими|зимою|зимой|winter) (\d{4}) ?[-–/] ?(\d{2}|\d{4})$/.exec(text);
  if (!winter) return null;
  const [, from = '', second = ''] = winter;
  const to = String(Number(from) + 1);
  return to.endsWith(second) ? { kind: 'range', from: `${from}-12`, to: `${to}-02` } : null;
}

function months(year: string, first: number): KnownDate {
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return { kind: 'range', from: month(first), to: month(first + 2) };
}

function latestYear(month: number, today: string): string {
  const begun = Number(today.slice(5, 7)) >= month;
  return String(Number(today.slice(0, 4)) - (begun ? 0 : 1));
}

const BETWEEN = [
  /^(?:з|із|зі|с|со|від|from) (.+?) (?:по|до|to|till|until) (.+)$/,
  /^(?:між|между|between) (.+?) (?:та|і|й|и|and) (.+)$/,
  /^(.+?) ?[-–—] ?(.+)$/,
  /^(.+?) (?:to|по) (.+)$/,
];

/** The second date tells the first what it leaves out: «4–6 листопада 2024». */
function fromTo(text: string, today: string): KnownDate | null {
  for (const pattern of BETWEEN) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const [, left = '', right = ''] = parts;
    const to = readWritten(right, today)?.on;
    if (to === undefined) continue;
    const from = firstOf(left, { right, to, today });
    const date: KnownDate | null = from === null ? null : { kind: 'range', from, to };
    if (date && date.from < date.to && daysOf(date)) return date;
  }
  return null;
}

function firstOf(
  left: string,
  { right, to, today }: { right: string; to: string; today: string },
): string | null {
  const whole = readWritten(left, today);
  if (whole && !whole.added && whole.on.length === to.length) return whole.on;
  // "4" of "4–6.11.2024", "28 жовтня" of "28 жовтня – 2 листопада 2024".
  if (/^\d{1,2}(?:th|st|nd|rd|-?го|-?те)?$/.test(left) && to.length === 10)
    return readWritten(`${left.replace(/\D/gu, '')}.${to.slice(5, 7)}.${to.slice(0, 4)}`, today)?.on ?? null;
  const year = to.slice(0, 4);
  const completed = readWritten(`${left} ${year}`, today) ?? readWritten(`${left}.${year}`, today);
  if (completed?.on.length === to.length && completed.on < to) return completed.on;
  return whole && whole.on.length === to.length && !/\d{4}/.test(right) ? whole.on : null;
}
