import { describe, expect, it } from 'vitest';
import { remembering } from '../../../src/core/register/matching/remembering.js';

describe('what is worked out again and again', () => {
  const worked: number[] = [];
  const workOut = (key: number): { readonly key: number } => {
    worked.push(key);
    return { key };
  };

  it('is worked out once while there is room for it, and is the same each time', () => {
    worked.length = 0;
    const remembered = remembering<number, { readonly key: number }>(10);
    const first = remembered(1, workOut);
    expect(remembered(2, workOut)).toEqual({ key: 2 });
    expect(remembered(1, workOut)).toBe(first);
    expect(worked).toEqual([1, 2]);
  });

  it('is kept while it is asked for, whatever else comes and goes', () => {
    worked.length = 0;
    const remembered = remembering<number, { readonly key: number }>(10);
    for (let key = 1; key <= 100; key += 1) {
      remembered(0, workOut);
      remembered(key, workOut);
    }
    expect(worked.filter((key) => key === 0)).toHaveLength(1);
  });

  it('is forgotten when nobody asks for it any more', () => {
    worked.length = 0;
    const remembered = remembering<number, { readonly key: number }>(10);
    for (let key = 0; key <= 100; key += 1) remembered(key, workOut);
    remembered(0, workOut);
    expect(worked.filter((key) => key === 0)).toHaveLength(2);
  });
});
