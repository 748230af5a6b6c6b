import { describe, expect, it } from 'vitest';
import { hanLikeness } from '../../../src/core/register/matching/han.js';
import { fold, wordsOf } from '../../../src/core/register/matching/fold.js';
import { otherLayouts } from '../../../src/core/register/matching/keyboard.js';
import { latinise, unmasked } from '../../../src/core/register/matching/scripts.js';
import { parseWords } from '../../../src/core/register/matching/words.js';

describe('folding', () => {
  it.each([
    ['Şişecam', 'sisecam'],
    ['  NESTLÉ\u00A0 S.A. ', 'nestle sa.'],
    ['Lay’s', 'lays'],
    ['М’ясо', 'мясо'],
    ['Procter&Gamble', 'procter & gamble'],
    ['Ёлка Їжак Йогурт', 'елка їжак йогурт'],
    ['İstanbul', 'istanbul'],
    ['Ｘｉａｏｍｉ', 'xiaomi'],
    ['Hik\u200Bvision', 'hikvision'],
    ['Straße Ørsted Łódź', 'strasse orsted lodz'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('splits words at everything that is no letter, and Chinese from Latin', () => {
    expect(wordsOf(fold('«Hikvision»-海康威视, 📷 DMG森精機'))).toEqual([
      'hikvision',
      '海康威视',
      'dmg',
      '森精機',
    ]);
  });
});

describe('legal forms', () => {
  it.each([
    'ТОВ «Марс»',
    'Mars, Inc.',
    'Марс ПАТ',
    'Mars S.p.A.',
    'Mars Sp. z o.o.',
    'Mars GmbH & Co. KG',
    'Mars A/S',
    'товариство з обмеженою відповідальністю Марс',
  ])('weigh nothing: %s', (text) => {
    const telling = parseWords(text).filter((word) => word.weight > 0);
    expect(telling).toHaveLength(1);
  });

  it('are a name where there is nothing else', () => {
    expect(parseWords('AB').map(({ kind }) => kind)).not.toContain('legal');
  });
});

describe('other keyboard layouts', () => {
  it('reads Latin keys as Ukrainian and Russian, and the reverse', () => {
    expect(otherLayouts('yfpdf')).toContain('назва');
    expect(otherLayouts('[srdb;y')).toContain('хіквижн');
    expect(otherLayouts('ТУЫЕДУ')).toContain('nestle');
  });
});

describe('look-alike letters', () => {
  it('are replaced by the letters they look like, where every one has such a double', () => {
    expect(unmasked('nеstlе').latin).toBe('nestle');
    expect(unmasked('отр').latin).toBe('otp');
    expect(unmasked('жук').latin).toBeNull();
  });
});

describe('writing Cyrillic in Latin letters', () => {
  it('follows Ukraine’s national table', () => {
    expect(latinise('Згорани Хіквіжн Щука')).toBe('zhorany khikvizhn shchuka');
  });
});

describe('Chinese names', () => {
  it('are the same with and without legal form, place and in traditional signs', () => {
    expect(hanLikeness('長城汽車', '长城汽车股份有限公司')).toBeGreaterThan(0.9);
    expect(hanLikeness('海康威视', '杭州海康威视股份有限公司')).toBeGreaterThan(0.9);
  });

  it('are different companies when one is a bank or a university', () => {
    expect(hanLikeness('大华银行', '大华股份')).toBe(0);
    expect(hanLikeness('中国石油大学', '中国石油')).toBe(0);
  });
});
