import { findNames } from '../../../src/core/register/matching/find-names.js';
import { buildIndex } from '../../../src/core/register/matching/name-index.js';
import type { Matcher, Name } from './matcher.js';

/** The product's own matcher, at the thresholds it ships with. */
export function slid(names: readonly Name[]): Matcher {
  const index = buildIndex(names);
  return {
    name: 'Slid',
    find: (query) =>
      findNames(index, query).map(({ companyId, score, tier }) => ({
        company: companyId,
        score,
        sure: tier === 'match',
      })),
  };
}
