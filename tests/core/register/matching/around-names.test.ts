import { describe, expect, it } from 'vitest';
import { findNames, type FoundName } from '../../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../../src/core/register/matching/name-index.js';
import type { IndexedKind } from '../../../../src/core/register/company.js';

/** An index of companies: each with its names, the first of which is its id too. */
function listing(...companies: readonly (readonly string[])[]): NameIndex {
  return ofKind('alias', ...companies);
}

function ofKind(kind: IndexedKind, ...companies: readonly (readonly string[])[]): NameIndex {
  return buildIndex(
    companies.flatMap((names) => names.map((text) => ({ companyId: names[0] ?? '', text, kind }))),
  );
}

function answer(index: NameIndex, query: string): readonly [string, FoundName['tier']] | 'not found' {
  const [first] = findNames(index, query);
  return first === undefined ? 'not found' : [first.companyId, first.tier];
}

describe('ordinary words around a name', () => {
  const index = listing(
    ['Yamazaki Mazak', 'Mazak', 'Мазак'],
    ['Skyworks', 'Скайворкс'],
    ['Margiana', 'Маргиана'],
    ['Liebherr', 'Лібхер'],
    ['Magnit', 'Магнит'],
    ['Tsugami', 'Цугамі'],
    ['Analog Devices'],
  );

  it.each([
    ['сколько станков мазак завезли в россию после 2022', 'Yamazaki Mazak'],
    ['А Скайворксом торгують через Гонконг?', 'Skyworks'],
    ['Фирма Маргиана из Стамбула, ввозила микрочипы, 2023 год', 'Margiana'],
    ['Кран ЛІБХЕР орендуємо на будову, дайте довідку', 'Liebherr'],
    ['Кому належать магазини Магнит у Криму і хто ними керує?', 'Magnit'],
  ])('are talk: %s', (query, company) => {
    expect(answer(index, query)).toEqual([company, 'match']);
  });

  it('are no name of a company where they are not written as one', () => {
    expect(answer(index, 'Какой магнит лучше для поиска металла?')).not.toEqual(['Magnit', 'match']);
  });

  it('are no misspelling of a name, but with another word they may be one', () => {
    expect(answer(index, 'цунамі')).toBe('not found');
    expect(answer(index, 'Цунгамі')).toEqual(['Tsugami', 'match']);
    expect(answer(index, 'Analogue Devices')).toEqual(['Analog Devices', 'possible']);
  });

  it('in the nominative are no case of a name; a name in a case of it is', () => {
    expect(answer(listing(['Agat', 'Агат']), 'Агата')).not.toEqual(['Agat', 'match']);
    expect(answer(listing(['Siemens', 'Сіменс']), 'Сіменсом')).toEqual(['Siemens', 'match']);
  });
});

describe('a name in a Chinese sentence', () => {
  const index = listing(['雀巢'], ['海尔'], ['华邦电子'], ['瑞萨', '瑞萨电子'], ['大华']);

  it.each([
    ['超市里的雀巢咖啡能买吗?', '雀巢'],
    ['家里的海尔冰箱,算战争赞助商吗', '海尔'],
    ['2024年华邦电子的存储芯片在哪种武器里找到', '华邦电子'],
    ['瑞萨电子什么时候被列入名单的？', '瑞萨'],
  ])('stands where words begin and end: %s', (query, company) => {
    expect(answer(index, query)).toEqual([company, 'match']);
  });

  it('is another company’s where the word behind it says so', () => {
    expect(answer(index, '大华银行的手机应用安全吗?')).not.toEqual(['大华', 'match']);
  });
});

describe('a well-known name of somebody else', () => {
  it('is not the listed name that sounds so in another alphabet and is spelt otherwise in this one', () => {
    expect(answer(listing(['Guess', 'Гесс']), 'Hess')).toBe('not found');
    expect(answer(listing(['Guess', 'Гесс']), 'Гесс')).toEqual(['Guess', 'match']);
  });

  it('is the listed one where the list spells that in another alphabet only', () => {
    expect(answer(ofKind('brand', ['Bashneft']), 'Башнефть')).toEqual(['Bashneft', 'match']);
  });

  it('does not take its place by a space more or a legal form more', () => {
    expect(answer(listing(['Alibaba']), 'alibaba.com')).toEqual(['Alibaba', 'match']);
    expect(answer(listing(['METRO AG', 'Metro']), 'Mеtrо')).toEqual(['METRO AG', 'match']);
  });

  it('leaves the only part of a longer name possible that tells it from others', () => {
    expect(answer(listing(['Limbach Flugmotoren']), 'Limbach')).toEqual(['Limbach Flugmotoren', 'possible']);
  });

  it('does not crowd a listed one out, however many there are', () => {
    expect(answer(listing(['METRO AG', 'Metro']), 'metro c')).not.toBe('not found');
    expect(answer(listing(['Nippon Chemi-Con']), 'Nipon Chemicon')).toEqual(['Nippon Chemi-Con', 'match']);
  });
});

describe('spelling', () => {
  it('of a short Cyrillic name in the other language is no slip', () => {
    expect(answer(listing(['Хед Аэроспейс']), 'Хэд Аэроспейс')).toEqual(['Хед Аэроспейс', 'match']);
  });

  it('with spaces elsewhere counts every word, little ones too', () => {
    expect(answer(listing(['Skyworks']), 'Sky works')).toEqual(['Skyworks', 'match']);
    expect(answer(listing(['I-Jet Global']), 'IJetGlobal')).toEqual(['I-Jet Global', 'match']);
  });
});
