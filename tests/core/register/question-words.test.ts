import { beforeAll, describe, expect, it } from 'vitest';
import { bareForms } from '../../../src/core/register/matching/case-endings.js';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import { loanedFrom } from '../../../src/core/register/matching/loan-words.js';
import { buildIndex, type NameIndex } from '../../../src/core/register/matching/name-index.js';
import { simplified } from '../../../src/core/register/matching/traditional.js';
import { partsOf, saidInPassing } from '../../../src/core/register/matching/written.js';
import { starterStore } from '../../support/register.js';

describe('a name within a sentence', () => {
  it.each([
    ['ашаном', 'ашан'],
    ['хіквіжні', 'хіквіжн'],
    ['алібаби', 'алібаба'],
    ['данієлеві', 'данієль'],
    ['райффайзена', 'райффайзен'],
  ])('%s may be %s', (said, name) => {
    expect(bareForms(said)).toContain(name);
  });

  it('leaves words alone of which too little would be left', () => {
    expect(bareForms('мола')).toEqual([]);
    expect(bareForms('нестле')).not.toContain('нест');
  });

  it('tells what is said about a name from the name, where one has a capital', () => {
    expect(saidInPassing('продукція Юнілевера')).toEqual(new Set(['продукція']));
    expect(saidInPassing('продукція юнілевера').size).toBe(0);
    expect(saidInPassing('Продукція Юнілевера').size).toBe(0);
  });

  it('tells names side by side from words of one name', () => {
    expect(partsOf('Hikvision, Dahua', 2)).toEqual([0, 1]);
    expect(partsOf('Хіквіжн та Дахуа', 3)).toEqual([0, 1, 1]);
    expect(partsOf('Метро Экспресс', 2)).toEqual([0, 0]);
  });
});

describe('words of names in another spelling', () => {
  it('knows the English words of company names in Cyrillic', () => {
    expect(loanedFrom('рейлвей')).toBe('railway');
    expect(loanedFrom('ашан')).toBeNull();
  });

  it('reads traditional Chinese as simplified', () => {
    expect(simplified('華為 中興通訊 聯發科 德州儀器')).toBe('华为 中兴通讯 联发科 德州仪器');
  });
});

describe('a list beside many others', () => {
  let index: NameIndex;
  beforeAll(async () => {
    const others = ['Экспресс', 'ON Semiconductor', 'Work World', 'Freescale Semiconductor', 'Vicor'].map(
      (text, at) => ({ companyId: `other-${at}`, text, kind: 'main' as const }),
    );
    index = buildIndex([...(await (await starterStore()).names()), ...others]);
  });
  const tierOf = (query: string, company: string): string | undefined =>
    findNames(index, query).find(({ companyId }) => companyId === company)?.tier;

  it('takes a word that is another company’s name for a word against this one', () => {
    expect(tierOf('Метро Экспресс', 'metro')).not.toBe('match');
    expect(tierOf('Hikvision, Экспресс', 'hikvision')).toBe('match');
  });

  it('does not take a trade or an everyday word for the name it stands in', () => {
    expect(tierOf('what is a semiconductor', 'other-1')).not.toBe('match');
    expect(tierOf('ON Semiconductor', 'other-1')).toBe('match');
    expect(tierOf('world', 'other-2')).not.toBe('match');
  });

  it('takes a rare name for the company without what such a company does', () => {
    expect(tierOf('Freescale', 'other-3')).toBe('match');
  });

  it('leaves one letter in place of another in a short name to a person', () => {
    expect(tierOf('Vicox', 'other-4')).toBe('possible');
  });

  it('takes a branch for the company, and a house of another trade for a possible one', () => {
    expect(tierOf('Unilever Deutschland GmbH', 'unilever')).toBe('match');
    expect(tierOf('Rockwool Bank', 'rockwool')).toBe('possible');
  });
});

describe('the beginning of several names', () => {
  const index = buildIndex(
    ['Akx', 'Blq', 'Cmz'].map((end) => ({
      companyId: `zelmora-${end}`,
      text: `Zelmora Works ${end}`,
      kind: 'main' as const,
    })),
  );

  it.each(['Zelmora', 'Zelmora Works', 'Works Zelmora', 'ТОВ «Зельмора»'])(
    '%s may mean each of them, and more words of the name never mean fewer',
    (question) => {
      const found = findNames(index, question);
      expect(found).toHaveLength(3);
      expect(found.every(({ tier }) => tier === 'possible')).toBe(true);
    },
  );

  it('means nobody once it goes on otherwise', () => {
    expect(findNames(index, 'Zelmora Gardens Dublin')).toEqual([]);
  });
});
