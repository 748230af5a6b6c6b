import { describe, expect, it } from 'vitest';
import { answerTo, listing, listingOf } from '../../../support/listings.js';

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
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });

  it('are no name of a company where they are not written as one', () => {
    expect(answerTo(index, 'Какой магнит лучше для поиска металла?')).not.toEqual(['Magnit', 'match']);
  });

  it('are no misspelling of a name, but with another word they may be one', () => {
    expect(answerTo(index, 'цунамі')).toBe('not found');
    expect(answerTo(index, 'Цунгамі')).toEqual(['Tsugami', 'match']);
    expect(answerTo(index, 'Analogue Devices')).toEqual(['Analog Devices', 'possible']);
  });

  it('in the nominative are no case of a name; a name in a case of it is', () => {
    expect(answerTo(listing(['Agat', 'Агат']), 'Агата')).not.toEqual(['Agat', 'match']);
    expect(answerTo(listing(['Siemens', 'Сіменс']), 'Сіменсом')).toEqual(['Siemens', 'match']);
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
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });

  it('is another company’s where the word behind it says so', () => {
    expect(answerTo(index, '大华银行的手机应用安全吗?')).not.toEqual(['大华', 'match']);
  });
});

describe('a well-known name of somebody else', () => {
  it('is not the listed name that sounds so in another alphabet and is spelt otherwise in this one', () => {
    expect(answerTo(listing(['Guess', 'Гесс']), 'Hess')).toBe('not found');
    expect(answerTo(listing(['Guess', 'Гесс']), 'Гесс')).toEqual(['Guess', 'match']);
  });

  it('is the listed one where the list spells that in another alphabet only', () => {
    expect(answerTo(listingOf('brand', ['Bashneft']), 'Башнефть')).toEqual(['Bashneft', 'match']);
  });

  it('goes on beyond the listed one, and is somebody else, alone and in a sentence', () => {
    const index = listing(['Raiffeisen', 'Raiffeisen Bank International'], ['Great Wall']);
    expect(answerTo(index, 'Raiffeisen Schweiz')).toBe('not found');
    expect(answerTo(index, 'Is the Great Wall of China visible from space?')).toBe('not found');
    expect(answerTo(index, 'Raiffeisen Bank')).toEqual(['Raiffeisen', 'match']);
  });

  it('does not take its place by a space more or a legal form more', () => {
    expect(answerTo(listing(['Alibaba']), 'alibaba.com')).toEqual(['Alibaba', 'match']);
    expect(answerTo(listing(['METRO AG', 'Metro']), 'Mеtrо')).toEqual(['METRO AG', 'match']);
  });

  it('leaves the only part of a longer name possible that tells it from others', () => {
    expect(answerTo(listing(['Limbach Flugmotoren']), 'Limbach')).toEqual([
      'Limbach Flugmotoren',
      'possible',
    ]);
  });

  it('does not crowd a listed one out, however many there are', () => {
    expect(answerTo(listing(['METRO AG', 'Metro']), 'metro c')).not.toBe('not found');
    expect(answerTo(listing(['Nippon Chemi-Con']), 'Nipon Chemicon')).toEqual(['Nippon Chemi-Con', 'match']);
  });
});

describe('spelling', () => {
  it('of a short Cyrillic name in the other language is no slip', () => {
    expect(answerTo(listing(['Хед Аэроспейс']), 'Хэд Аэроспейс')).toEqual(['Хед Аэроспейс', 'match']);
  });

  it('with spaces elsewhere counts every word, little ones too', () => {
    expect(answerTo(listing(['Skyworks']), 'Sky works')).toEqual(['Skyworks', 'match']);
    expect(answerTo(listing(['I-Jet Global']), 'IJetGlobal')).toEqual(['I-Jet Global', 'match']);
  });

  it.each([
    ['XiaomiCorp', 'Xiaomi'],
    ['bonduellegroup', 'Bonduelle'],
    ['ОАОГазпром', 'Газпром'],
    ['концернсозвездие', 'Созвездие'],
    ['MulinoBianco', 'Mulino Bianco'],
  ])('that runs the kind of a company together with its name is seen through: %s', (query, company) => {
    const index = listing(['Xiaomi'], ['Bonduelle'], ['Газпром'], ['Созвездие'], ['Mulino Bianco']);
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });

  it('of one word that only ends like the kind of a company is left alone', () => {
    expect(answerTo(listing(['Micron']), 'Micronas')).not.toEqual(['Micron', 'match']);
    expect(answerTo(listing(['Сбербанк', 'Ощадбанк Росії']), 'Ощадбанк')).toEqual(['Сбербанк', 'possible']);
    expect(answerTo(listing(['Renesas']), 'Renasas')).toEqual(['Renesas', 'match']);
  });
});
