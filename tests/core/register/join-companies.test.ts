import { describe, expect, it } from 'vitest';
import {
  joinCompanies,
  type JoinParts,
  type SharedNumber,
} from '../../../src/core/register/join-companies.js';

const lei = (...companies: string[]): SharedNumber => ({
  scheme: 'lei',
  value: `5493001KJTIIGC8Y1R${String(companies.length).padStart(2, '0')}`,
  companies,
});

function joins({ numbers = [], decisions = [], age = () => 0 }: Partial<JoinParts>): string[] {
  return [...joinCompanies({ numbers, decisions, age })]
    .map(([member, company]) => `${member} is ${company}`)
    .sort();
}

describe('which companies are one', () => {
  it('those that share a number, shown as the one the register had first', () => {
    const age = (company: string): number => (company === 'b' ? 1 : 2);
    expect(joins({ numbers: [lei('a', 'b')], age })).toEqual(['a is b']);
    expect(joins({ numbers: [lei('a', 'b'), lei('b', 'c')], age })).toEqual(['a is b', 'c is b']);
  });

  it('none, when too many share the number or it is a placeholder or short', () => {
    expect(joins({ numbers: [lei('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')] })).toEqual([]);
    expect(joins({ numbers: [{ scheme: 'tax', value: '0000000000', companies: ['a', 'b'] }] })).toEqual([]);
    expect(
      joins({ numbers: [{ scheme: 'registration', value: 'HRB123456', companies: ['a', 'b'] }] }),
    ).toEqual([]);
    expect(
      joins({ numbers: [{ scheme: 'registration', value: '12345678', companies: ['a', 'b'] }] }),
    ).toEqual(['b is a']);
  });

  it('never two that a moderator told apart, not by way of a third either', () => {
    const apart = { first: 'a', second: 'c', same: false };
    expect(joins({ numbers: [lei('a', 'c')], decisions: [apart] })).toEqual([]);
    expect(joins({ numbers: [lei('a', 'b'), lei('b', 'c')], decisions: [apart] })).toEqual(['b is a']);
  });

  it('those a moderator joined, unless they changed their mind', () => {
    const same = { first: 'a', second: 'b', same: true };
    expect(joins({ decisions: [same] })).toEqual(['b is a']);
    expect(joins({ decisions: [same, { ...same, same: false }] })).toEqual([]);
  });
});
