import { beforeAll, describe, expect, it } from 'vitest';
import { findNames, queryFault, type FoundName } from '../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../src/core/register/matching/name-index.js';
import type { IndexedName } from '../../../src/core/register/register-store.port.js';
import { starterStore } from '../../support/register.js';
import { LISTED, UNLISTED } from './labelled-queries.js';

let starter: NameIndex;
beforeAll(async () => {
  starter = buildIndex(await (await starterStore()).names());
});

function best(query: string, index: NameIndex = starter): FoundName | undefined {
  return findNames(index, query)[0];
}

describe('finding a company by its name', () => {
  it('keeps the quality it has reached on the labelled questions', () => {
    const missed = LISTED.filter(({ query, company }) => best(query)?.companyId !== company);
    const unsure = LISTED.filter(({ query, company }) => {
      const found = best(query);
      return found?.companyId === company && found.tier !== 'match';
    });
    expect(missed.map(({ query }) => query)).toEqual([]);
    expect(unsure.length / LISTED.length).toBeLessThanOrEqual(0.01);
  });

  it('accuses nobody who is not on the list', () => {
    const accused = UNLISTED.filter(({ query }) => best(query)?.tier === 'match');
    const doubted = UNLISTED.filter(({ query }) => best(query) !== undefined);
    expect(accused.map(({ query }) => query)).toEqual([]);
    expect(doubted.length / UNLISTED.length).toBeLessThanOrEqual(0.02);
  });

  it('has a labelled set that is worth its name', () => {
    expect(LISTED.length).toBeGreaterThanOrEqual(200);
    expect(UNLISTED.length).toBeGreaterThanOrEqual(100);
    const all = [...LISTED, ...UNLISTED].map(({ query }) => query);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('saying how a name was matched', () => {
  it.each([
    ['Hikvision', { code: 'exact' }],
    ['Hikvison', { code: 'typo', letters: 1 }],
    ['Юнилевр', { code: 'typo', letters: 1 }],
    ['Nеstlе', { code: 'look-alike' }],
    ['ршлмшышщт', { code: 'keyboard' }],
    ['hik vision', { code: 'spacing' }],
    ['Callebaut Barry', { code: 'word-order' }],
    ['Great Wall', { code: 'partial' }],
  ])('%s', (query, how) => {
    expect(best(query)?.how).toEqual(how);
  });

  it('says that a brand is a brand', () => {
    expect(best('Oreo')).toMatchObject({ companyId: 'mondelez', name: 'Oreo', kind: 'brand', tier: 'match' });
  });

  it('takes an everyday word that is also a brand for a possible match only', () => {
    for (const word of ['tide', 'always', 'dove', 'tank', 'orbit', 'корона', 'Ariel']) {
      expect(best(word), word).toMatchObject({ kind: 'brand', tier: 'possible' });
    }
  });

  it('takes it for the brand where it is written as a name, and nothing else is said', () => {
    for (const name of ['Tide', 'Orbit', 'Martini', 'Шоколад Корона']) {
      expect(best(name), name).toMatchObject({ kind: 'brand', tier: 'match' });
    }
    for (const other of ['Tide Water Oil', 'Парламент України', 'Always Best Care']) {
      expect(best(other)?.tier, other).not.toBe('match');
    }
  });

  it('scores every find between 0 and 1, best first', () => {
    for (const { query } of LISTED) {
      const scores = findNames(starter, query).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }
  });
});

describe('two companies that fit alike', () => {
  const named = (companyId: string, text: string): IndexedName => ({ companyId, text, kind: 'main' });

  it('are both offered, and neither is called a match', () => {
    const index = buildIndex([named('vexor-east', 'Vexor Tankers'), named('vexor-west', 'Vexor Shipping')]);
    const found = findNames(index, 'Vexor');
    expect(found.map(({ companyId, tier }) => [companyId, tier])).toEqual([
      ['vexor-east', 'possible'],
      ['vexor-west', 'possible'],
    ]);
  });

  it('are told apart by the word that differs', () => {
    const index = buildIndex([named('vexor-east', 'Vexor Tankers'), named('vexor-west', 'Vexor Shipping')]);
    expect(best('Vexor Shipping', index)).toMatchObject({ companyId: 'vexor-west', tier: 'match' });
  });
});

describe('several companies in one question', () => {
  it.each([
    ['Hikvision and Dahua', ['dahua', 'hikvision']],
    ['Hikvision, Dahua, Xiaomi', ['dahua', 'hikvision', 'xiaomi']],
    ['Nestle та Юнілевер', ['nestle', 'unilever']],
  ])('%s', (query, companies) => {
    const found = findNames(starter, query).filter(({ tier }) => tier === 'match');
    expect(found.map(({ companyId }) => companyId).sort()).toEqual(companies);
  });

  it('does not take a stranger beside a listed company for that company', () => {
    expect(findNames(starter, 'Hikvision Ferrero')).toEqual([]);
  });
});

describe('questions that cannot be answered', () => {
  it('refuses a question without a letter or a digit', () => {
    expect(queryFault('  ?! 🙂 ')).toBe('empty');
    expect(queryFault('')).toBe('empty');
  });

  it('refuses a question longer than 200 characters, and a whole book at once', () => {
    expect(queryFault('a'.repeat(200))).toBeNull();
    expect(queryFault('a'.repeat(201))).toBe('too-long');
    expect(queryFault('слово '.repeat(1_000_000))).toBe('too-long');
  });

  it('finds nothing in an empty register', () => {
    expect(findNames(buildIndex([]), 'Hikvision')).toEqual([]);
  });
});
