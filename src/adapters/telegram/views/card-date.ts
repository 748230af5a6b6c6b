import type { Locale } from '../../../core/kernel/locale.js';
import { EVER, shapeOf, type DateShape, type UncertainDate } from '../../../core/register/uncertain-date.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';

/** The date as exactly as it is known: "13 April 2023", "березень 2023", "summer 2022", a range. */
export function uncertainDateText(t: Translate, locale: Locale, date: UncertainDate): string {
  const text = shapeText(t, locale, shapeOf(date));
  return date.approximate ? t('register:approximate', { date: text }) : text;
}

/** Whether something is told as of the date, or of a time as long as a year or otherwise longer than a month. */
export function timeKind(date: UncertainDate): 'asOf' | 'inYear' | 'during' {
  const { shape } = shapeOf(date);
  if (shape === 'day' || shape === 'month') return 'asOf';
  return shape === 'year' ? 'inYear' : 'during';
}

/**
 * The date of something that happened on one day: of a day between two it is said that it is not known, since the two
 * would read as a beginning and an end.
 */
export function eventDateText(t: Translate, locale: Locale, date: UncertainDate): string {
  const text = uncertainDateText(t, locale, date);
  const between = !date.approximate && shapeOf(date).shape === 'range';
  return between ? t('register:someDay', { range: text }) : text;
}

/** The first and the last day that are possible, as days: where they are those of two copies of a list. */
export function daysText(t: Translate, locale: Locale, date: UncertainDate): string {
  const { earliest, latest } = date;
  if (earliest === EVER || earliest === latest) return uncertainDateText(t, locale, date);
  const format = formatFor(locale);
  return t('register:range', { from: format.date(earliest), to: format.date(latest) });
}

function shapeText(t: Translate, locale: Locale, shape: DateShape): string {
  const format = formatFor(locale);
  switch (shape.shape) {
    case 'until':
      return t('register:until', { date: format.date(shape.day) });
    case 'day':
      return format.date(shape.day);
    case 'month':
      return format.date(isoMonth(shape));
    case 'season':
      return t(`register:season.${shape.season}`, { year: String(shape.year) });
    case 'year':
      return String(shape.year);
    case 'range':
      return t('register:range', {
        from: isOneYear(shape) ? format.month(isoMonth(shape.from)) : shapeText(t, locale, shape.from),
        to: shapeText(t, locale, shape.to),
      });
  }
}

type MonthShape = Extract<DateShape, { shape: 'month' }>;

/** "May – September 2023". */
function isOneYear(
  range: Extract<DateShape, { shape: 'range' }>,
): range is typeof range & { readonly from: MonthShape } {
  const { from, to } = range;
  return from.shape === 'month' && to.shape === 'month' && from.year === to.year;
}

function isoMonth({ year, month }: MonthShape): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
