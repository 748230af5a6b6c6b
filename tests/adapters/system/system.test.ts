import { describe, expect, it } from 'vitest';
import { createSystemClock } from '../../../src/adapters/system/clock.js';
import { sha256Hex, sha256OfBytes } from '../../../src/adapters/system/hash.js';
import { createSystemIds } from '../../../src/adapters/system/ids.js';
import { parseCaseRef } from '../../../src/core/kernel/case-ref.js';

describe('ids from the system', () => {
  const ids = createSystemIds();
  const many = <T>(make: () => T): T[] => Array.from({ length: 2000 }, make);

  it('are well-formed case numbers', () => {
    for (const ref of many(() => ids.caseRef())) expect(parseCaseRef(ref)).toEqual({ ok: true, value: ref });
  });

  it('are short, safe in any place, and never come twice', () => {
    const made = many(() => ids.id());
    expect(made.filter((id) => !/^[0-9a-z]{16,26}$/.test(id))).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
  });

  it('use every sign in every place', () => {
    const signs = Array.from(
      { length: 20 },
      (_, place) => new Set(many(() => ids.id()).map((id) => id[place])).size,
    );
    expect(signs).toEqual(Array(20).fill(32));
  });

  it('salt with at least 128 bits', () => {
    const salts = many(() => ids.salt());
    expect(salts.filter((salt) => !/^[0-9a-f]{32}$/.test(salt))).toEqual([]);
    expect(new Set(salts).size).toBe(salts.length);
  });
});

describe('hashes', () => {
  it('are the SHA-256 that everybody else computes, of text as UTF-8', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256OfBytes(new TextEncoder().encode('слід'))).toBe(sha256Hex('слід'));
  });
});

describe('the clock', () => {
  it('tells this century in milliseconds', () => {
    expect(new Date(createSystemClock().now()).getUTCFullYear()).toBeGreaterThan(2024);
  });
});
