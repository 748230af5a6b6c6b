/**
 * When something happened, as exactly as it is known.
 *
 * `known`: one day, ISO week, month or year, `2024-05-12`, `2024-W19`, `2024-05`, `2024`. `range`: any time from the
 * first of two such values (days, months or years, never weeks) to the end of the second, both alike in exactness.
 * `words` are what the reporter typed, kept where the reading is more, or less, than a plain date says («на початку
 * травня» is read as the month).
 */
export type KnownDate =
  | { readonly kind: 'known'; readonly on: string; readonly words?: string | undefined }
  | {
      readonly kind: 'range';
      readonly from: string;
      readonly to: string;
      readonly words?: string | undefined;
    };

export type CaseDate = KnownDate | { readonly kind: 'unknown' };

/** The days a date can mean, first and last, `YYYY-MM-DD`. Null for something that is no date. */
export function daysOf(date: KnownDate): { readonly first: string; readonly last: string } | null {
  if (date.kind === 'known') return daysIn(date.on);
  const from = daysIn(date.from);
  const to = daysIn(date.to);
  return from && to && from.first <= to.last && date.from.length === date.to.length
    ? { first: from.first, last: to.last }
    : null;
}

/** The days of one value. Null when there is no such day, week, month or year. */
export function daysIn(on: string): { readonly first: string; readonly last: string } | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(on);
  if (week) return weekDays(Number(week[1]), Number(week[2]));
  if (/^\d{4}$/.test(on)) return { first: `${on}-01-01`, last: `${on}-12-31` };
  if (/^\d{4}-\d{2}$/.test(on)) {
    const first = `${on}-01`;
    return isDay(first) ? { first, last: lastOfMonth(first) } : null;
  }
  return isDay(on) ? { first: on, last: on } : null;
}

/** Whether there is such a day, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && isoDay(parsed) === text;
}

/** So many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The ISO 8601 week of a day, `2024-W19`: it belongs to the year that has its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** So many months later, or earlier when negative: `2024-05`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function weekDays(year: number, week: number): { first: string; last: string } | null {
  // 4 January is always in the first week.
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  const first = addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth));
  return week >= 1 && weekOf(first) === `${year}-W${String(week).padStart(2, '0')}`
    ? { first, last: addDays(first, 6) }
    : null;
}

function lastOfMonth(first: string): string {
  const next = new Date(`${first}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(isoDay(next), -1);
}

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
