import { DAY } from '../kernel/time.js';

/** A calendar day as people write it: `YYYY-MM-DD`. Compares correctly as a string. */
export type IsoDay = string;

/**
 * A day known only as well as its source states it. Both ends are inclusive, so a known day has
 * `earliest === latest`, "March 2023" runs from 2023-03-01 to 2023-03-31. Nothing may narrow an interval
 * except a better source.
 */
export interface UncertainDate {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** The interval itself was inferred (for example from the order of announcements), not stated. */
  readonly approximate: boolean;
}

/** Before anything a list can speak of: the `earliest` of a day known only as "no later than". */
export const EVER: IsoDay = '0001-01-01';

/** What the interval amounts to in a reader's words. A view renders one phrase per shape. */
export type DateShape =
  | { readonly shape: 'until'; readonly day: IsoDay }
  | { readonly shape: 'day'; readonly day: IsoDay }
  | { readonly shape: 'month'; readonly year: number; readonly month: number }
  | { readonly shape: 'season'; readonly year: number; readonly season: Season }
  | { readonly shape: 'year'; readonly year: number }
  | { readonly shape: 'range'; readonly from: DateShape; readonly to: DateShape };

export type Season = 'spring' | 'summer' | 'autumn';

const SEASON_BY_FIRST_MONTH = new Map<number, Season>([
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn'],
]);

export function exactly(day: IsoDay): UncertainDate {
  return { earliest: day, latest: day, approximate: false };
}

/** A day known only not to be after this one. */
export function noLaterThan(day: IsoDay): UncertainDate {
  return { earliest: EVER, latest: day, approximate: false };
}

/** The day before (`days` negative) or after, by the calendar. */
export function shiftDay(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * Reads the notation of our list format: `2023-04-13`, `2023-03`, `2022`, a span `2022-12/2023-01`, "no later
 * than" `../2023-04-13`, each optionally ended by `~` (approximate, after EDTF). Null when it is none of these or
 * no such day exists.
 */
export function parseUncertainDate(text: string): UncertainDate | null {
  const approximate = text.endsWith('~');
  const parts = (approximate ? text.slice(0, -1) : text).split('/');
  const first = parts[0] === '..' ? { earliest: EVER, latest: EVER } : spanOf(parts[0] ?? '');
  const last = parts.length === 1 ? first : spanOf(parts[1] ?? '');
  if (parts.length > 2 || first === null || last === null || first.earliest > last.latest) return null;
  return { earliest: first.earliest, latest: last.latest, approximate };
}

export function shapeOf(date: UncertainDate): DateShape {
  const { earliest, latest } = date;
  if (earliest === EVER) return { shape: 'until', day: latest };
  const whole = wholePeriod(earliest, latest);
  if (whole !== null) return whole;
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) {
    const [from, to] = [earliest, latest].map((day): DateShape => ({
      shape: 'year',
      year: fields(day).year,
    }));
    if (from && to) return { shape: 'range', from, to };
  }
  // Within one month "June – 19 June" would be odd: both ends are days then.
  const days = earliest.slice(0, 7) === latest.slice(0, 7);
  return {
    shape: 'range',
    from: days ? { shape: 'day', day: earliest } : wholePeriodFrom(earliest),
    to: days ? { shape: 'day', day: latest } : wholePeriodTo(latest),
  };
}

interface Span {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

function spanOf(text: string): Span | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (month === undefined) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = monthLength(Number(year), Number(month));
  if (day === undefined) return { earliest: `${text}-01`, latest: `${text}-${String(length)}` };
  return Number(day) >= 1 && Number(day) <= length ? { earliest: text, latest: text } : null;
}

function wholePeriod(earliest: IsoDay, latest: IsoDay): DateShape | null {
  if (earliest === latest) return { shape: 'day', day: earliest };
  const from = fields(earliest);
  const to = fields(latest);
  if (from.year !== to.year || from.day !== 1 || to.day !== monthLength(to.year, to.month)) return null;
  if (from.month === to.month) return { shape: 'month', year: from.year, month: from.month };
  if (from.month === 1 && to.month === 12) return { shape: 'year', year: from.year };
  const season = to.month === from.month + 2 ? SEASON_BY_FIRST_MONTH.get(from.month) : undefined;
  return season === undefined ? null : { shape: 'season', year: from.year, season };
}

function wholePeriodFrom(day: IsoDay): DateShape {
  const { year, month, day: ofMonth } = fields(day);
  return ofMonth === 1 ? { shape: 'month', year, month } : { shape: 'day', day };
}

function wholePeriodTo(day: IsoDay): DateShape {
  const { year, month, day: ofMonth } = fields(day);
  return ofMonth === monthLength(year, month) ? { shape: 'month', year, month } : { shape: 'day', day };
}

function fields(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
