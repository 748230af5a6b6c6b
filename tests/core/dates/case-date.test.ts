import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysIn,
  daysOf,
  isDay,
  weekdayOf,
  weekOf,
} from '../../../src/core/dates/case-date.js';
import { hasCome } from '../../../src/core/dates/read-date.js';

describe('the days a date can mean', () => {
  it.each([
    ['2024-05-12', '2024-05-12', '2024-05-12'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
  ])('%s', (on, first, last) => {
    expect(daysIn(on)).toEqual({ first, last });
  });

  it.each(['2024-02-30', '2024-13', '2023-W53', '2024-W00', '24', '', '2024-5-1', 'today', '2024-05-12T10'])(
    '%j is none',
    (on) => {
      expect(daysIn(on)).toBeNull();
    },
  );

  it('of a range go from the first of the one to the last of the other', () => {
    expect(daysOf({ kind: 'range', from: '2024-02', to: '2024-03' })).toEqual({
      first: '2024-02-01',
      last: '2024-03-31',
    });
    expect(daysOf({ kind: 'range', from: '2024-03', to: '2024-02' })).toBeNull();
    expect(daysOf({ kind: 'range', from: '2024', to: '2024-02-01' })).toBeNull();
  });
});

it('weeks belong to the year of their Thursday', () => {
  expect(['2024-12-29', '2024-12-30', '2021-01-03', '2021-01-04'].map(weekOf)).toEqual([
    '2024-W52',
    '2025-W01',
    '2020-W53',
    '2021-W01',
  ]);
  for (let day = '2014-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
    const days = daysIn(weekOf(day));
    expect(days !== null && days.first <= day && day <= days.last && weekdayOf(days.first) === 1).toBe(true);
  }
});

it('months are counted over the end of a year', () => {
  expect([addMonths('2024-01', -1), addMonths('2023-12', 1), addMonths('2024-05', -17)]).toEqual([
    '2023-12',
    '2024-01',
    '2022-12',
  ]);
});

it('a day is a day only if the calendar has it', () => {
  expect(['2024-02-29', '2023-02-29', '2024-2-9', '2024-06-31'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('a date has come when any part of it has', () => {
  const come = (on: string) => hasCome({ kind: 'known', on }, '2024-06-20');
  expect(['2024-06-20', '2024-06', '2024', '2024-W25'].map(come)).toEqual([true, true, true, true]);
  expect(['2024-06-21', '2024-07', '2025', '2024-W26', 'nonsense'].map(come)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
