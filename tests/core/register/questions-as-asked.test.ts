import { describe, expect, it } from 'vitest';
import { answerTo, listing } from '../../support/listings.js';
import { findNames } from '../../../src/core/register/matching/find-names.js';

describe('a question in a whole sentence', () => {
  const index = listing(
    ['Mars', 'Марс'],
    ['Hikvision', 'Хіквіжн'],
    ['Limbach', 'Лімбах'],
    ['Marvell'],
    ['Calzedonia', 'Кальцедонія'],
  );

  it.each([
    ['чи входить Mars до переліку НАЗК?', 'Mars'],
    ['скажите, МАРС в списке спонсоров войны?', 'Mars'],
    ['камери Хіквіжну стоять у нашій школі, це погано?', 'Hikvision'],
    ['інтернет-магазин Calzedonia', 'Calzedonia'],
    ['двигатель лимбаха стоял в дроне, проверьте компанию', 'Limbach'],
    ["Marvell's ethernet controller was in the Kh-101", 'Marvell'],
    ['магазини Кальцедонії в москві відкриті?', 'Calzedonia'],
  ])('%s is about %s', (query, company) => {
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });

  it('does not take an everyday word for the company of that name, nor one beside another word of a name', () => {
    expect(answerTo(index, 'чи є життя на Марсі')).toBe('not found');
    expect(answerTo(index, 'чи є Mars One у списку')).not.toEqual(['Mars', 'match']);
  });
});

describe('a question in Chinese', () => {
  const index = listing(
    ['Nestlé', '雀巢'],
    ['Alibaba', '阿里巴巴'],
    ['Unilever', '联合利华'],
    ['Knauf', '可耐福'],
    ['CRCC', '中国铁建'],
    ['Lukoil', '卢克石油公司'],
    ['Hikvision', '海康威视'],
    ['Fluxys'],
    ['Renesas', '瑞萨电子'],
  );

  it.each([
    ['请问雀巢还在俄罗斯经营吗?', 'Nestlé'],
    ['我想查一下阿里巴巴', 'Alibaba'],
    ['我想知道卢克石油公司是不是战争赞助商', 'Lukoil'],
    ['我想查一下中国铁建', 'CRCC'],
    ['阿里 巴巴', 'Alibaba'],
    ['联合利华(中国)有限公司', 'Unilever'],
    ['德国可耐福集团', 'Knauf'],
    ['比利时 Fluxys 公司', 'Fluxys'],
    ['瑞薩電子', 'Renesas'],
  ])('%s is about %s, whatever is said around the name', (query, company) => {
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });

  it('with one sign wrong is possibly the company', () => {
    expect(answerTo(index, '海康微视')).toEqual(['Hikvision', 'possible']);
    expect(answerTo(index, '中国铁路')).toBe('not found');
  });

  it('about a longer name that begins or ends so is about somebody else', () => {
    expect(answerTo(index, '雀巢大学在名单上吗')).not.toEqual(['Nestlé', 'match']);
    expect(answerTo(listing(['Aeroflot', '俄罗斯航空']), '白俄罗斯航空在名单上吗')).not.toEqual([
      'Aeroflot',
      'match',
    ]);
  });
});

describe('a slip', () => {
  const index = listing(
    ['Hikvision'],
    ['Subway', 'Сабвей'],
    ['Spinner', 'Спіннер'],
    ['Haas', 'Хаас'],
    ['CNOOC'],
  );

  it('of a finger or an ear is forgiven sooner than a letter that neither would put there', () => {
    const [near] = findNames(listing(['Сабвей']), 'Сабвий');
    const [strange] = findNames(listing(['Сабвей']), 'Санвей');
    expect(near?.score).toBeGreaterThan(strange?.score ?? 0);
    expect(answerTo(index, 'Spanner')).not.toEqual(['Spinner', 'match']);
  });

  it('in two letters of a long word is found although no part of the word is whole', () => {
    expect(answerTo(index, 'Jikvisiom')).toEqual(['Hikvision', 'possible']);
  });

  it('is judged by how the company is written in the alphabet of the question', () => {
    expect(answerTo(index, 'Хаас')).toEqual(['Haas', 'match']);
    expect(answerTo(index, 'Haase')).not.toEqual(['Haas', 'match']);
    expect(answerTo(index, 'KNOC')).not.toEqual(['CNOOC', 'match']);
  });
});

describe('a place', () => {
  it('that a name on the list has is needed: the savings bank of another state is another bank', () => {
    expect(answerTo(listing(['Sberbank', 'Ощадбанк Росії']), 'Ощадбанк')).toEqual(['Sberbank', 'possible']);
  });

  it('beside a name of everyday words may make another company of it', () => {
    const index = listing(['Delta-Bank', 'Дельта-Банк']);
    expect(answerTo(index, 'Дельта Банк')).toEqual(['Delta-Bank', 'match']);
    expect(answerTo(index, 'Дельта Банк, Греція')).toEqual(['Delta-Bank', 'possible']);
  });

  it('and a trade alone are no company', () => {
    const index = listing(['БелАЗ', 'Белорусский автомобильный завод']);
    expect(answerTo(index, 'Белорусский автомобильный завод')).toEqual(['БелАЗ', 'match']);
    expect(answerTo(index, 'автомобільний завод')).not.toEqual(['БелАЗ', 'match']);
  });
});

describe('a well-known name', () => {
  it('leaves alone who is listed under a longer one that begins with it', () => {
    const index = listing(['Северсталь Логистика'], ['Северсталь Дистрибуция']);
    expect(findNames(index, 'Северсталь')).toHaveLength(2);
  });

  it('is nobody’s misspelling, with a trade behind it too', () => {
    const index = listing(['Mikron', 'Мікрон']);
    expect(answerTo(index, 'Micron Technology')).not.toEqual(['Mikron', 'match']);
  });
});

describe('a legal form', () => {
  const index = listing(['Buzzi Unicem'], ['Rockwool'], ['Arçelik', 'Арчелик']);

  it.each([
    ['Buzzi Unicem Società per Azioni', 'Buzzi Unicem'],
    ['Rockwool Aktieselskab', 'Rockwool'],
    ['Публичное акционерное общество «Арчелик»', 'Arçelik'],
    ['Арчелик А.Ш.', 'Arçelik'],
  ])('written out says nothing about who is meant: %s', (query, company) => {
    expect(answerTo(index, query)).toEqual([company, 'match']);
  });
});
