import type { IndexedKind } from '../../src/core/register/company.js';
import { findNames, type FoundName } from '../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../src/core/register/matching/name-index.js';

/** An index of companies: each with its names, the first of which is its id too. */
export function listing(...companies: readonly (readonly string[])[]): NameIndex {
  return listingOf('alias', ...companies);
}

/** As {@link listing}, of names of one kind. */
export function listingOf(kind: IndexedKind, ...companies: readonly (readonly string[])[]): NameIndex {
  return buildIndex(
    companies.flatMap((names) => names.map((text) => ({ companyId: names[0] ?? '', text, kind }))),
  );
}

/** The first company that a question finds, and how surely. */
export function answerTo(
  index: NameIndex,
  query: string,
): readonly [string, FoundName['tier']] | 'not found' {
  const [first] = findNames(index, query);
  return first === undefined ? 'not found' : [first.companyId, first.tier];
}
