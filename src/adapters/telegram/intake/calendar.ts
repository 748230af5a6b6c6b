import type { InlineKeyboardButton } from 'telegraf/types';
import { addDays, addMonths, daysIn, weekdayOf } from '../../../core/dates/case-date.js';
import { EARLIEST_YEAR } from '../../../core/dates/read-date.js';
import type { Speech } from '../views/case-fields.js';
import type { QuestionButtons } from './buttons.js';
import type { Buttons } from './choices.js';

/** Stands where a calendar has no day; it does nothing. */
const BLANK = '·';
/** What a button that does nothing asks to be shown. */
export const NOTHING = 'none';

interface Calendar extends Speech {
  readonly buttons: QuestionButtons;
  /** The reporter's day: nothing after it can be chosen. */
  readonly today: string;
}

/**
 * The screen of the calendar that a button asks for: a month (`2024-05`), the months of a year (`2024`), the years, or
 * for `calendar` this month. Null when there is no such screen: before the first year, or after today.
 */
export function calendarRows(calendar: Calendar, show: string): Buttons | null {
  const wanted = show === 'calendar' ? calendar.today.slice(0, 7) : show;
  const rows = screen(calendar, wanted);
  if (rows === null) return null;
  return [...rows, [calendar.buttons.browse({ label: calendar.t('intake:backToQuestion'), show: 'again' })]];
}

function screen(calendar: Calendar, wanted: string): Buttons | null {
  if (wanted === 'years') return years(calendar);
  if (!isWithin(calendar, wanted)) return null;
  return wanted.length === 4 ? months(calendar, wanted) : month(calendar, wanted);
}

function isWithin({ today }: Calendar, value: string): boolean {
  return (
    /^\d{4}(?:-\d{2})?$/.test(value) &&
    daysIn(value) !== null &&
    value >= String(EARLIEST_YEAR) &&
    value <= today
  );
}

function month(calendar: Calendar, wanted: string): Buttons {
  const { t, format, today } = calendar;
  const days = daysIn(wanted) ?? { first: today, last: today };
  const before = Array.from({ length: weekdayOf(days.first) - 1 }, () => blank(calendar));
  const count = Number(days.last.slice(8));
  const cells = Array.from({ length: count }, (_, at) => day(calendar, addDays(days.first, at)));
  const after = Array.from({ length: 7 - weekdayOf(days.last) }, () => blank(calendar));
  return [
    turning(calendar, [addMonths(wanted, -1), wanted.slice(0, 4), addMonths(wanted, 1)], format.date(wanted)),
    format.weekdays.map((label) => to(calendar, NOTHING, label)),
    ...inRows([...before, ...cells, ...after], 7).filter((week) => week.some(({ text }) => text !== BLANK)),
    [calendar.buttons.answer({ value: wanted, label: t('intake:onlyMonth') })],
  ];
}

function day(calendar: Calendar, value: string): InlineKeyboardButton {
  const label = String(Number(value.slice(8)));
  return value > calendar.today ? blank(calendar) : calendar.buttons.answer({ value, label });
}

function months(calendar: Calendar, year: string): Buttons {
  const { t, format, today } = calendar;
  const all = Array.from({ length: 12 }, (_, at) => addMonths(`${year}-01`, at));
  const cells = all
    .filter((value) => value <= today)
    .map((value) => to(calendar, value, format.month(value)));
  return [
    turning(calendar, [String(Number(year) - 1), 'years', String(Number(year) + 1)], year),
    ...inRows(cells, 3),
    [calendar.buttons.answer({ value: year, label: t('intake:onlyYear') })],
  ];
}

function years(calendar: Calendar): Buttons {
  const last = Number(calendar.today.slice(0, 4));
  const all = Array.from({ length: last - EARLIEST_YEAR + 1 }, (_, at) => String(last - at));
  return inRows(
    all.map((year) => to(calendar, year, year)),
    4,
  );
}

/** Backwards, out, forwards; what cannot be shown is blank. */
function turning(
  calendar: Calendar,
  [before, out, after]: readonly [string, string, string],
  title: string,
): readonly InlineKeyboardButton[] {
  const turn = (value: string, label: string): InlineKeyboardButton =>
    isWithin(calendar, value) ? to(calendar, value, label) : blank(calendar);
  return [turn(before, '‹'), to(calendar, out, title), turn(after, '›')];
}

function to({ buttons }: Calendar, show: string, label: string): InlineKeyboardButton {
  return buttons.browse({ show, label });
}

function blank(calendar: Calendar): InlineKeyboardButton {
  return to(calendar, NOTHING, BLANK);
}

function inRows(buttons: readonly InlineKeyboardButton[], size: number): Buttons {
  return buttons.flatMap((_, at) => (at % size === 0 ? [buttons.slice(at, at + size)] : []));
}
