import { numbersIn } from '../../../src/core/register/company-numbers.port.js';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import { buildIndex } from '../../../src/core/register/matching/name-index.js';
import type { Matcher, Name } from './matcher.js';

/** The product's own matcher, at the thresholds it ships with: a number that somebody has, else names. */
export function slid(
  names: readonly Name[],
  numbers: ReadonlyMap<string, readonly string[]> = new Map(),
): Matcher {
  const index = buildIndex(names);
  return {
    name: 'Slid',
    find(query) {
      const holders = [...new Set(numbersIn(query).flatMap((number) => numbers.get(number) ?? []))];
      if (holders.length > 0)
        return holders.map((company) => ({ company, score: 1, sure: holders.length === 1 }));
      return findNames(index, query).map(({ companyId, score, tier }) => ({
        company: companyId,
        score,
        sure: tier === 'match',
      }));
    },
  };
}
