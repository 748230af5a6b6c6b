import { describe, expect, it } from 'vitest';
import { openSortedKeys } from '../../../src/core/register/matching/sorted-keys.js';
import { seededRandom } from '../../support/seeded.js';

const LAST = 2 ** 30 - 1;

describe('sorted keys', () => {
  it('are found where each stands first, and where one that is missing would stand', () => {
    const random = seededRandom(1);
    const some = Array.from({ length: 5_000 }, () => Math.floor(random() * LAST));
    const keys = Uint32Array.from([...some, ...some.slice(0, 100), 0, 0, LAST, LAST]).sort();
    const sorted = openSortedKeys(keys);
    for (const key of [...some, ...some.map((each) => each + 1), 0, LAST]) {
      const expected = keys.findIndex((each) => each >= key);
      expect(sorted.first(key), String(key)).toBe(expected);
    }
  });

  it('may be none at all', () => {
    expect(openSortedKeys(new Uint32Array(0)).first(7)).toBe(0);
  });
});
