import { describe, expect, it } from 'vitest';
import { guessPlan } from '../../../../src/core/register/screening/guess-columns.js';
import { bodyOf, titlesOf } from '../../../../src/core/register/screening/plan.js';
import { isEdrpou, registrationNumber } from '../../../../src/core/register/screening/registration-number.js';
import type { Row } from '../../../../src/core/register/screening/table.js';

const table = (text: string): Row[] =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('the column of names', () => {
  it.each<[string, string, { header: number; column: number }]>([
    [
      'by its Ukrainian title',
      'код | Найменування контрагента | місто\n123 | Ромашка | Київ\n124 | Волошка | Львів',
      { header: 1, column: 1 },
    ],
    [
      'by its English title, whatever stands before it',
      'Product | Contact person | Supplier\nBolts | Ann Lee | Acme\nNuts | Bob Ray | Globex',
      { header: 1, column: 2 },
    ],
    [
      'by legal forms, where nothing has a title',
      'Київ | ТОВ Ромашка | 2024-01-02\nЛьвів | ПрАТ Волошка | 2024-01-03',
      { header: 0, column: 1 },
    ],
    [
      'by being the only one with letters, under titles nobody has heard of',
      'nr | xyz\n1 | Hikvision\n2 | Nestle',
      { header: 1, column: 1 },
    ],
    ['when it is the only column, without a header', 'Hikvision\nNestle\nАшан', { header: 0, column: 0 }],
    [
      'when it is the only column, with a header',
      'Назва компанії\nHikvision\nАшан',
      { header: 1, column: 0 },
    ],
    [
      'and not one of e-mail addresses, links or dates',
      'Email | Site | Firm\na@b.com | https://b.com | B\nc@d.com | https://d.com | Dahua',
      { header: 1, column: 2 },
    ],
  ])('is found %s', (_name, text, plan) => {
    expect(guessPlan(table(text))).toEqual({ above: 0, numbers: null, ...plan });
  });

  it('is not taken for a header when the first company has a word of one in its name', () => {
    expect(guessPlan(table('ТОВ "Компанія Ромашка"\nHikvision\nNestle'))).toEqual({
      above: 0,
      header: 0,
      column: 0,
      numbers: null,
    });
  });

  it.each<[string, string, { above: number; header: number; column: number; numbers: number | null }]>([
    [
      'a title and a date',
      'Реєстр контрагентів ТОВ «Аграрій»\nстаном на | 01.11.2026\n№ | Найменування | ЄДРПОУ | Сума\n1 | Hikvision | 14360570 | 5\n2 | Зоря | 00032112 | 7',
      { above: 2, header: 1, column: 1, numbers: 2 },
    ],
    [
      'a title, with titles in two lines and their numbers below',
      'Додаток 1\n№ з/п | Контрагент | | Договір\n| Назва | Код | Номер\n1 | 2 | 3 | 4\n1 | Hikvision | 14360570 | Д-1\n2 | Зоря | 00032112 | Д-2',
      { above: 1, header: 3, column: 1, numbers: 2 },
    ],
    [
      'a title over a single column',
      'Список постачальників станом на 01.11.2026\nНазва\nHikvision\nТОВ Зоря',
      { above: 1, header: 1, column: 0, numbers: null },
    ],
  ])('begins below %s', (_name, text, plan) => {
    expect(guessPlan(table(text))).toEqual(plan);
  });

  it.each([
    ['all are called like what they are', 'Supplier One\nSupplier Two\nSupplier Three'],
    ['the first is called like what it is', 'Компанія Зоря | Київ\nHikvision | Суми\nАшан | Суми'],
    [
      'a name stands above a company called like a title',
      'Hikvision\nSupplier Solutions\nContract Foods\nAshan',
    ],
    [
      'the rows above are as wide as what may be a header',
      'Hikvision | Київ\nКод Груп | Дата Центр\nЗоря | Суми',
    ],
    ['only the first cells of a table are alone', 'Hikvision\nNestle\nЗоря | Київ | 5\nАшан | Суми | 7'],
    [
      'a company is in the first row beside a place',
      'ТОВ Зоря | місто Буча\nHikvision | місто Суми\nАшан | Київ',
    ],
    [
      'a company called like a second title fills a gap',
      'Назва | | Код\nNestle | Food Company | 5\nЗоря | ТОВ | 7',
    ],
  ])('leaves no name out when %s', (_name, text) => {
    const plan = guessPlan(table(text));
    const names = table(text).filter(([first]) => first !== 'Назва');
    expect(bodyOf(table(text), plan ?? { above: 0, header: 0 })).toEqual(names);
  });

  it('is not the one of mere legal forms beside it', () => {
    expect(guessPlan(table('ТОВ | Ромашка\nПрАТ | Волошка\nТОВ | Зоря'))?.column).toBe(1);
    expect(guessPlan(table('Форма | Повна назва\nТОВ | Ромашка\nПрАТ | Волошка'))?.column).toBe(1);
  });

  it.each(['ЄДРПОУ\n00032112\n14360570', '00032112\n14360570\n131305\n-'])(
    'is the one of registration numbers when there are no names',
    (text) => {
      expect(guessPlan(table(text))).toMatchObject({ column: 0, numbers: 0 });
    },
  );

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
    ['Ідентифікатор', '14360570', 1],
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

describe('a code of the Ukrainian register', () => {
  it.each([
    // The codes of the National Bank, PrivatBank and Ukrnafta; then some with a digit changed.
    ['00032106', true],
    ['32106', true],
    ['14360570', true],
    ['00135390', true],
    ['14360571', false],
    ['24360570', false],
    ['5493001KJTIIGC8Y1R12', false],
  ])('is told by its last digit: %s', (cell, is) => {
    expect(isEdrpou(cell)).toBe(is);
  });
});

describe('titles in two lines', () => {
  it('are joined, without the numbers below them', () => {
    const rows = table('№ | Контрагент | | Сума\n | Назва | Код | Сума\n1 | 2 | 3 | 4\n7 | Зоря | 5 | 6');
    expect(titlesOf(rows, { above: 0, header: 3 })).toEqual(['№', 'Контрагент, Назва', 'Код', 'Сума']);
    expect(titlesOf(rows, { above: 0, header: 0 })).toBeNull();
  });
});
