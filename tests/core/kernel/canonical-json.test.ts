import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../../src/core/kernel/canonical-json.js';
import { seededRandom } from '../../support/seeded.js';

describe('canonical JSON', () => {
  it('gives equal values the same text, however their members are ordered', () => {
    expect(canonicalJson({ b: 1, a: { d: [], c: null } })).toBe('{"a":{"c":null,"d":[]},"b":1}');
    expect(canonicalJson({ a: { c: null, d: [] }, b: 1 })).toBe('{"a":{"c":null,"d":[]},"b":1}');
  });

  it('keeps the order of a list', () => {
    expect(canonicalJson([3, 1, [2, { b: 0, a: 0 }]])).toBe('[3,1,[2,{"a":0,"b":0}]]');
  });

  it('orders names by their UTF-16 units, as RFC 8785 wants it', () => {
    const object = { '€': 1, '\r': 2, '\ufb33': 3, '😀': 4, '\u0080': 5, ö: 6 };
    expect(canonicalJson(object)).toBe('{"\\r":2,"\u0080":5,"ö":6,"€":1,"😀":4,"\ufb33":3}');
  });

  it.each<[Json, string]>([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    ['"\\\n\u0007', '"\\"\\\\\\n\\u0007"'],
    ['шахед ’', '"шахед ’"'],
    ['\ud83d', '"\\ud83d"'],
    [[], '[]'],
    [{}, '{}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('says exactly what was said to it, 1,000 times', () => {
    for (let seed = 0; seed < 1_000; seed++) {
      const value = randomJson(seed);
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      expect(canonicalJson(shuffled(value))).toBe(text);
    }
  });
});

function randomJson(seed: number): Json {
  const random = seededRandom(seed);
  const make = (depth: number): Json => {
    const kind = Math.floor(random() * (depth > 3 ? 4 : 6));
    const many = Array.from({ length: Math.floor(random() * 4) }, () => depth + 1);
    if (kind === 0) return null;
    if (kind === 1) return random() < 0.5;
    if (kind === 2) return Math.floor(random() * 1e6) / 8;
    if (kind === 3) return String.fromCharCode(...many.map(() => Math.floor(random() * 0x3000)));
    if (kind === 4) return many.map(make);
    return Object.fromEntries(many.map((next) => [random().toString(36).slice(2, 5), make(next)]));
  };
  return make(0);
}

function shuffled(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}
