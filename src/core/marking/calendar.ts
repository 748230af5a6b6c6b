import type { IsoDay } from '../register/uncertain-date.js';
import type { DateMeaning, Period } from './reading.js';

/** The last week any maker's calendar has. */
export const LAST_WEEK = 53;

/** The meaning that a period has, with its first and last day. */
export function meaning(period: Period): DateMeaning {
  return { period, ...daysOf(period) };
}

interface Days {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

function daysOf(period: Period): Days {
  switch (period.unit) {
    case 'day':
      return { earliest: period.day, latest: period.day };
    case 'week':
      return weekDays(period.year, period.week);
    case 'fortnight':
      return {
        earliest: weekDays(period.year, period.week).earliest,
        latest: weekDays(period.year, period.week + 1).latest,
      };
    case 'month':
      return monthsDays(period.year, period.month, 1);
    case 'quarter':
      return monthsDays(period.year, period.quarter * 3 - 2, 3);
    case 'year':
      return monthsDays(period.year, 1, 12);
  }
}

/** ISO 8601: Monday to Sunday, week 1 has 4 January. A week 53 that the year does not have is its last seven days. */
function weekDays(year: number, week: number): Days {
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const monday = 4 - weekday + (week - 1) * 7;
  if (yearOf(isoDay(year, 1, monday + 3)) > year) return monthEnd(year);
  return { earliest: isoDay(year, 1, monday), latest: isoDay(year, 1, monday + 6) };
}

function monthEnd(year: number): Days {
  return { earliest: isoDay(year, 12, 25), latest: isoDay(year, 12, 31) };
}

function monthsDays(year: number, month: number, count: number): Days {
  return { earliest: isoDay(year, month, 1), latest: isoDay(year, month + count, 0) };
}

function isoDay(year: number, month: number, day: number): IsoDay {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Number(isoDay(year, month + 1, 0).slice(8));
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
