import { describe, expect, it } from 'vitest';
import { isDay, meaning } from '../../../src/core/marking/calendar.js';
import { shiftDay } from '../../../src/core/register/uncertain-date.js';

const week = (year: number, of: number) => meaning({ unit: 'week', year, week: of });

describe('weeks', () => {
  it('of every year begin on a Monday, follow each other, and the first has 4 January', () => {
    for (let year = 1960; year <= 2040; year += 1) {
      const first = week(year, 1);
      expect(first.earliest <= `${year}-01-04` && `${year}-01-04` <= first.latest).toBe(true);
      for (let of = 1; of <= 52; of += 1) {
        const { earliest, latest } = week(year, of);
        expect(new Date(earliest).getUTCDay()).toBe(1);
        expect(latest).toBe(shiftDay(earliest, 6));
        if (of < 52) expect(week(year, of + 1).earliest).toBe(shiftDay(latest, 1));
      }
    }
  });

  it('53 is a week of its own in a long year, the last seven days of a short one', () => {
    expect(week(2020, 53)).toMatchObject({ earliest: '2020-12-28', latest: '2021-01-03' });
    expect(week(2023, 53)).toMatchObject({ earliest: '2023-12-25', latest: '2023-12-31' });
  });
});

describe('other periods', () => {
  it('have their first and last day, leap years too', () => {
    expect(meaning({ unit: 'month', year: 2024, month: 2 })).toMatchObject({
      earliest: '2024-02-01',
      latest: '2024-02-29',
    });
    expect(meaning({ unit: 'quarter', year: 1989, quarter: 4 })).toMatchObject({
      earliest: '1989-10-01',
      latest: '1989-12-31',
    });
    expect(meaning({ unit: 'fortnight', year: 2024, week: 51 })).toMatchObject({
      earliest: '2024-12-16',
      latest: '2024-12-29',
    });
    expect(meaning({ unit: 'year', year: 2021 })).toMatchObject({
      earliest: '2021-01-01',
      latest: '2021-12-31',
    });
  });

  it('the 30th of February is no day', () => {
    expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(2024, 13, 1), isDay(2024, 4, 31)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
