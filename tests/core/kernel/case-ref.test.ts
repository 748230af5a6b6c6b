import { describe, expect, it } from 'vitest';
import { makeCaseRef, parseCaseRef } from '../../../src/core/kernel/case-ref.js';
import { seededRandom } from '../../support/seeded.js';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODIES = 2_000;

function randomRefs(count: number, seed: number) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    makeCaseRef(Uint8Array.from({ length: 5 }, () => Math.floor(random() * 256))),
  );
}

const digits = (ref: string): string => ref.slice('SL-'.length);
const isTaken = (text: string): boolean => parseCaseRef(text).ok;

describe('a case number', () => {
  it('looks like SL-7K3F9Q and is read back as itself, 100,000 times', () => {
    for (const ref of randomRefs(100_000, 1)) {
      if (!/^SL-[0-9A-HJKMNP-TV-Z]{6}$/.test(ref)) expect.fail(`${ref} is no case number`);
      const read = parseCaseRef(ref);
      if (!read.ok || read.value !== ref) expect.fail(`${ref} was not read back`);
    }
  });

  it('is made of the low five bits of five random bytes', () => {
    expect(makeCaseRef(Uint8Array.of(0, 1, 31, 32, 255))).toMatch(/^SL-01Z0Z/);
    expect(makeCaseRef(Uint8Array.of(7, 8, 9, 10, 11, 250))).toBe(
      makeCaseRef(Uint8Array.of(7, 8, 9, 10, 11)),
    );
  });

  it('is not made of too little chance', () => {
    expect(() => makeCaseRef(Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError);
  });

  it('never changes the way its check character is made: numbers on paper must stay valid', () => {
    expect(makeCaseRef(Uint8Array.of(0, 0, 0, 0, 0))).toBe('SL-000000');
    expect(makeCaseRef(Uint8Array.of(1, 2, 3, 4, 5))).toBe('SL-123458');
    expect(makeCaseRef(Uint8Array.of(31, 30, 29, 28, 27))).toBe('SL-ZYXWVN');
  });

  it('is refused with any one character wrong', () => {
    for (const ref of randomRefs(BODIES, 2)) {
      const right = digits(ref);
      for (let place = 0; place < right.length; place++) {
        for (const sign of SIGNS) {
          const wrong = right.slice(0, place) + sign + right.slice(place + 1);
          if (wrong !== right && isTaken(wrong)) expect.fail(`${wrong} was taken for ${right}`);
        }
      }
    }
  });

  it('is refused with two neighbours swapped, but for 0 and Z', () => {
    for (const ref of randomRefs(BODIES * 10, 3)) {
      const right = digits(ref);
      for (let place = 0; place < right.length - 1; place++) {
        const pair = right.slice(place, place + 2);
        const [first = '', second = ''] = pair;
        const swapped = right.slice(0, place) + second + first + right.slice(place + 2);
        const blind = first === second || pair === '0Z' || pair === 'Z0';
        if (isTaken(swapped) !== blind) expect.fail(`${swapped} was judged wrongly, from ${right}`);
      }
    }
  });

  it('is refused when made up, 31 times of 32', () => {
    const random = seededRandom(4);
    const madeUp = Array.from({ length: 32_000 }, () =>
      Array.from({ length: 6 }, () => SIGNS.charAt(Math.floor(random() * 32))).join(''),
    );
    const taken = madeUp.filter(isTaken).length;
    expect(taken).toBeGreaterThan(800);
    expect(taken).toBeLessThan(1_200);
  });

  it.each([
    'SL-1K3F94',
    'sl-1k3f94',
    'sl1k3f94',
    '1K3F94',
    ' 1k3 f94\n',
    'SL 1K3F94',
    'S-L-1-K-3-F-9-4',
    'SL-IK3F94',
    'SL-lK3F94',
    'ik3f94',
  ])('is understood as %j', (typed) => {
    expect(parseCaseRef(typed)).toEqual({ ok: true, value: 'SL-1K3F94' });
  });

  it('is understood with the letter O for a zero', () => {
    expect(parseCaseRef('SL-oO0oO0')).toEqual({ ok: true, value: 'SL-000000' });
  });

  it('may itself begin with what looks like the prefix', () => {
    const shadow = randomRefs(BODIES * 20, 5).filter((ref) => ref.startsWith('SL-S1'));
    expect(shadow.length).toBeGreaterThan(10);
    for (const ref of shadow) {
      expect(parseCaseRef(digits(ref))).toEqual({ ok: true, value: ref });
      expect(parseCaseRef(digits(ref).replace('S1', 'SL'))).toEqual({ ok: true, value: ref });
    }
  });

  it.each([
    '',
    'SL-',
    '1K3F9',
    '1K3F944',
    'SL-UK3F94',
    'SL-1K3F9-',
    'АВ-1K3F94',
    'SX-1K3F94',
    'SL-SL-1K3F94',
    'SL-1К3F94',
  ])('is not %j', (typed) => {
    expect(parseCaseRef(typed)).toEqual({ ok: false, error: 'not-a-case-number' });
  });

  it('is looked for in any text in no time', () => {
    for (const hostile of ['S'.repeat(200_000), '- '.repeat(100_000), 'SL-'.repeat(60_000)]) {
      expect(isTaken(hostile)).toBe(false);
    }
  });
});
