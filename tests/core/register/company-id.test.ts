import { describe, expect, it } from 'vitest';
import { companyIdFor, isCompanyId } from '../../../src/core/register/company-id.js';

describe('a company’s id', () => {
  it('is a readable slug of the name', () => {
    expect(companyIdFor('Procter & Gamble', new Set())).toBe('procter-gamble');
    expect(companyIdFor('Nestlé S.A.', new Set())).toBe('nestle-s-a');
  });

  it('is cut at a word to fit into a button and a link', () => {
    const id = companyIdFor('China State Construction Engineering Corporation', new Set());
    expect(id).toBe('china-state-construction');
    expect(companyIdFor('x'.repeat(50), new Set())).toHaveLength(32);
  });

  it('differs from every id that is taken', () => {
    const taken = new Set(['metro', 'metro-2']);
    expect(companyIdFor('METRO', taken)).toBe('metro-3');
    const long = 'x'.repeat(32);
    const second = companyIdFor(long, new Set([long]));
    expect(second).toBe(`${'x'.repeat(30)}-2`);
    expect(isCompanyId(second)).toBe(true);
  });

  it('exists for a name without Latin letters', () => {
    expect(companyIdFor('海康威视', new Set())).toBe('company');
  });

  it.each(['', 'Metro', '-metro', 'metro--ag', 'a'.repeat(33), 'metro_ag', 'метро'])(
    '%j is not one',
    (text) => {
      expect(isCompanyId(text)).toBe(false);
    },
  );
});
