import { describe, expect, it } from 'vitest';

import { formatFor } from '../../../src/i18n/format.js';

const uk = formatFor('uk');
const en = formatFor('en');

/** Which of the spaces that do not break is used differs between versions of the language data. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('dates, numbers and sizes as people write them', () => {
  it('a date is said only as exactly as it is known', () => {
    expect([uk.date('2024-05-12'), uk.date('2024-05'), uk.date('2024')]).toEqual([
      '12 травня 2024',
      'травень 2024',
      '2024',
    ]);
    expect([en.date('2024-05-12'), en.date('2024-05'), en.date('2024')]).toEqual([
      '12 May 2024',
      'May 2024',
      '2024',
    ]);
  });

  it.each([
    '',
    '2024-13',
    '2024-02-31',
    '2023-02-29',
    '24-05-12',
    '2024-5',
    '12 May 2024',
    '2024-05-12T00:00:00Z',
  ])('"%s" is no date', (text) => {
    expect(() => uk.date(text)).toThrow(RangeError);
  });

  it('the moment something happened is told in Ukrainian time, summer and winter', () => {
    expect(uk.instant(Date.UTC(2024, 6, 1, 21, 5))).toBe('2 липня 2024, 00:05');
    expect(en.instant(Date.UTC(2024, 0, 1, 21, 5))).toBe('1 January 2024, 23:05');
    expect(uk.day(Date.UTC(2024, 6, 1, 21, 5))).toBe('2 липня 2024');
    expect(en.time(Date.UTC(2024, 6, 1, 6, 5))).toBe('09:05');
  });

  it('sizes have a unit that fits', () => {
    const sizes = [1, 999, 1000, 999_949, 999_950, 1_440_000, 20_000_000, 3_000_000_000];
    expect(sizes.map((size) => plain(en.bytes(size)))).toEqual([
      '1 byte',
      '999 bytes',
      '1 kB',
      '999.9 kB',
      '1 MB',
      '1.4 MB',
      '20 MB',
      '3 GB',
    ]);
    expect([uk.bytes(1_440_000), uk.bytes(2)].map(plain)).toEqual(['1,4 МБ', '2 байти']);
  });

  it('lists and numbers follow the language', () => {
    expect(uk.list(['а', 'б', 'в'])).toBe('а, б і в');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect([uk.number(1000), en.number(1000)].map(plain)).toEqual(['1 000', '1,000']);
  });
});
