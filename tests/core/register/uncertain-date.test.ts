import { describe, expect, it } from 'vitest';
import {
  parseUncertainDate,
  shapeOf,
  type UncertainDate,
} from '../../../src/core/register/uncertain-date.js';

function parsed(text: string): UncertainDate {
  const date = parseUncertainDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
}

describe('a date known only as well as its source states it', () => {
  it.each([
    ['2023-04-13', '2023-04-13', '2023-04-13', false],
    ['2023-02', '2023-02-01', '2023-02-28', false],
    ['2024-02~', '2024-02-01', '2024-02-29', true],
    ['2022', '2022-01-01', '2022-12-31', false],
    ['2022-12/2023-01', '2022-12-01', '2023-01-31', false],
    ['2023-06-01/2023-06-19~', '2023-06-01', '2023-06-19', true],
  ])('%s runs from %s to %s', (text, earliest, latest, approximate) => {
    expect(parsed(text)).toEqual({ earliest, latest, approximate });
  });

  it.each(['', '2023-13', '2023-02-30', '23-01', '2023/2022', '2023-01/', 'summer', '2022/2023/2024'])(
    '%j is no date',
    (text) => {
      expect(parseUncertainDate(text)).toBeNull();
    },
  );

  it.each([
    ['2023-04-13', { shape: 'day', day: '2023-04-13' }],
    ['2023-03', { shape: 'month', year: 2023, month: 3 }],
    ['2022-06/2022-08', { shape: 'season', year: 2022, season: 'summer' }],
    ['2022', { shape: 'year', year: 2022 }],
    [
      '2022-12/2023-01',
      {
        shape: 'range',
        from: { shape: 'month', year: 2022, month: 12 },
        to: { shape: 'month', year: 2023, month: 1 },
      },
    ],
    [
      '2023-06-01/2023-06-19',
      { shape: 'range', from: { shape: 'day', day: '2023-06-01' }, to: { shape: 'day', day: '2023-06-19' } },
    ],
  ])('%s is said as it was meant', (text, shape) => {
    expect(shapeOf(parsed(text))).toEqual(shape);
  });
});
