import { describe, expect, it } from 'vitest';
import { guessPlan } from '../../../../src/core/register/screening/guess-columns.js';
import { registrationNumber } from '../../../../src/core/register/screening/registration-number.js';
import type { Row } from '../../../../src/core/register/screening/table.js';

const table = (text: string): Row[] =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('the column of names', () => {
  it.each<[string, string, { header: boolean; column: number }]>([
    [
      'by its Ukrainian title',
      'код | Найменування контрагента | місто\n123 | Ромашка | Київ\n124 | Волошка | Львів',
      { header: true, column: 1 },
    ],
    [
      'by its English title, whatever stands before it',
      'Product | Contact person | Supplier\nBolts | Ann Lee | Acme\nNuts | Bob Ray | Globex',
      { header: true, column: 2 },
    ],
    [
      'by legal forms, where nothing has a title',
      'Київ | ТОВ Ромашка | 2024-01-02\nЛьвів | ПрАТ Волошка | 2024-01-03',
      { header: false, column: 1 },
    ],
    [
      'by being the only one with letters, under titles nobody has heard of',
      'nr | xyz\n1 | Hikvision\n2 | Nestle',
      { header: true, column: 1 },
    ],
    ['when it is the only column, without a header', 'Hikvision\nNestle\nАшан', { header: false, column: 0 }],
    [
      'when it is the only column, with a header',
      'Назва компанії\nHikvision\nАшан',
      { header: true, column: 0 },
    ],
    [
      'and not one of e-mail addresses, links or dates',
      'Email | Site | Firm\na@b.com | https://b.com | B\nc@d.com | https://d.com | Dahua',
      { header: true, column: 2 },
    ],
  ])('is found %s', (_name, text, plan) => {
    expect(guessPlan(table(text))).toEqual({ numbers: null, ...plan });
  });

  it('is not taken for a header when the first company has a word of one in its name', () => {
    expect(guessPlan(table('ТОВ "Компанія Ромашка"\nHikvision\nNestle'))).toEqual({
      header: false,
      column: 0,
      numbers: null,
    });
  });

  it('is missing from a table of numbers', () => {
    expect(guessPlan(table('1 | 2\n3 | 4\n5 | 6'))).toBeNull();
  });
});

describe('the column of registration numbers', () => {
  it.each([
    ['ЄДРПОУ', '12345', 1],
    ['Код ЄДРПОУ', '1.2345678E7', 1],
    ['EDRPOU', '00012345', 1],
    ['Код', '38000123', 1],
    ['Код', '17', null],
    ['Сума', '38000123', null],
  ])('titled %s with %s in it', (title, cell, column) => {
    expect(guessPlan(table(`Назва | ${title}\nРомашка | ${cell}\nВолошка | ${cell}`))?.numbers).toBe(column);
  });
});

describe('a registration number', () => {
  it.each([
    ['00012345', '00012345'],
    ['12345', '00012345'],
    ['1.2345678E7', '12345678'],
    ['1,2345678E+07', '12345678'],
    ['38000123.0', '38000123'],
    ["'00012345", '00012345'],
    ['5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
    ['1.5', null],
    ['17', null],
    ['Київ', null],
    ['', null],
  ])('is read out of %j as %j', (cell, number) => {
    expect(registrationNumber(cell)).toBe(number);
  });
});
