import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../src/core/register/matching/name-index.js';

/** More names share the rare word than are compared; so do many more the common one. */
function crowded(traders: number): NameIndex {
  const family = new Array<string>(60).fill('Zentarko');
  const others = Array.from({ length: traders }, (_, at) => `Qo${at}rv Trading`);
  const texts = [...family, ...others, 'Zentarko Trading'];
  return buildIndex(texts.map((text, at) => ({ companyId: `c${at}`, text, kind: 'main' })));
}

describe('a name among too many to compare', () => {
  it.each([600, 4_000])(
    'is found by its common word beside its rare one, which %i others have',
    (traders) => {
      const index = crowded(traders);
      expect(index.size).toBeGreaterThan(traders);
      const [first] = findNames(index, 'Zentarko Trading');
      expect(first).toMatchObject({ name: 'Zentarko Trading', tier: 'match', how: { code: 'exact' } });
    },
  );

  it('is found again when the same is asked once more', () => {
    const index = crowded(600);
    const once = findNames(index, 'Zentarko Trading');
    expect(findNames(index, 'Zentarko Trading')).toEqual(once);
  });
});
