import { beforeAll, describe, expect, it } from 'vitest';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../src/core/register/matching/name-index.js';
import { starterStore } from '../../support/register.js';

let index: NameIndex;
beforeAll(async () => {
  index = buildIndex([
    ...(await (await starterStore()).names()),
    { companyId: 'te', text: 'TE Connectivity', kind: 'main' },
    { companyId: 'zte', text: '中兴通讯', kind: 'main' },
    { companyId: 'fillers', text: '国际企业', kind: 'main' },
  ]);
});

/** Which name is told to have matched, and how; `typo 2` with the letters that differ. */
function told(query: string): string {
  const [first] = findNames(index, query);
  if (first === undefined) return 'not found';
  const { name, how } = first;
  return `${name}: ${how.code}${how.code === 'typo' ? ` ${String(how.letters)}` : ''}`;
}

describe('the name that is told to have matched', () => {
  it.each([
    ['Nestlé', 'Nestlé: exact'],
    ['nestle', 'Nestle: exact'],
    ['Mars', 'Mars: exact'],
    ['Проктер енд Гембл', 'Проктер енд Гембл: exact'],
    ['Procter and Gamble', 'Procter and Gamble: exact'],
    ['чи входить Mars до переліку НАЗК?', 'Mars: exact'],
    ['Schlumberger Limited', 'Schlumberger Limited: exact'],
    ['Schlumberger', 'Schlumberger: exact'],
    ['我想查一下阿里巴巴', '阿里巴巴: exact'],
    ['小米手机', '小米: exact'],
  ])('%s: of names that fit alike the one that was typed (%s)', (query, answer) => {
    expect(told(query)).toBe(answer);
  });
});

describe('how a Chinese name is told to have matched', () => {
  it.each([
    ['请问雀巢还在俄罗斯经营吗?', '雀巢: exact'],
    ['杭州海康威视', '海康威视: exact'],
    ['海康威视有限公司', '海康威视: exact'],
    ['联合利华(中国)有限公司', '联合利华: exact'],
    ['阿里 巴巴', '阿里巴巴: exact'],
    ['长城汽车', '长城汽车: exact'],
    ['長城汽車', '长城汽车: respelled'],
    ['海康微视', '海康威视: sign'],
    ['中兴', '中兴通讯: partial'],
    ['国际企业', '国际企业: exact'],
    ['Haikang Weishi', 'Haikang Weishi: exact'],
  ])('%s: %s', (query, answer) => {
    expect(told(query)).toBe(answer);
  });
});

describe('how a name in letters is told to have matched', () => {
  it.each([
    ['Hikvision Ltd', 'Hikvision: exact'],
    ['хіквіжн камери', 'Хіквіжн: exact'],
    ['Хіквіжну', 'Хіквіжн: inflected'],
    ['Леруа Мерлена', 'Леруа Мерлен: inflected'],
    ['Райффайзен Банка', 'Райффайзен Банк: inflected'],
    ['Khikvizhn', 'Хіквіжн: respelled'],
    ['Shishedzham', 'Шишеджам: respelled'],
    ['П&Г', 'P&G: respelled'],
    ['Hikvіsion', 'Hikvision: look-alike'],
    ['ТЕ Connectivity', 'TE Connectivity: look-alike'],
    ['ршлмшышщт', 'Hikvision: keyboard'],
    ['ProcterGamble', 'Procter & Gamble: spacing'],
    ['Merlin Leroy', 'Leroy Merlin: word-order'],
    ['Great Wall', 'Great Wall Motor: partial'],
    ['PMI', 'PMI: exact'],
  ])('%s: %s', (query, answer) => {
    expect(told(query)).toBe(answer);
  });

  it.each([
    ['hikvison', 'Hikvision: typo 1'],
    ['hikvisoin', 'Hikvision: typo 1'],
    ['Hikvizion', 'Hikvision: typo 1'],
    ['Hikvisn', 'Hikvision: typo 2'],
    ['Barcadi', 'Bacardi: typo 2'],
    ['Raifeisen Bank', 'Raiffeisen Bank: typo 1'],
    ['Hikvison cameras', 'Hikvision: typo 1'],
    ['Нікvіson', 'Hikvision: typo 1'],
    ['Proctor and Gambell', 'Procter & Gamble: typo 3'],
    ['Grate Wall Motors', 'Great Wall Motors: typo 2'],
  ])('%s has as many wrong letters as one can count (%s)', (query, answer) => {
    expect(told(query)).toBe(answer);
  });
});
