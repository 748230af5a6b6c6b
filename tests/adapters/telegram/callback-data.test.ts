import { describe, expect, test } from 'vitest';
import { defineButton, definePayload } from '../../../src/adapters/telegram/callback-data.js';

const answer = defineButton('ans1', ['step', 'value']);
const done = defineButton('done1', []);

test('what a button carries comes back as it was', () => {
  expect(answer.pack({ step: 'weapon', value: 'Шахед' })).toBe('ans1:weapon:Шахед');
  expect(answer.parse('ans1:weapon:Шахед')).toEqual({ step: 'weapon', value: 'Шахед' });
  expect(done.parse(done.pack({}))).toEqual({});
});

test.each(['', 'ans1', 'ans1:weapon', 'ans1:weapon:a:b', 'ans2:weapon:a', 'case/0/0/x/habcd', 'done1:x:y'])(
  'data of another kind or version (%j) is not understood',
  (data) => {
    expect(answer.parse(data)).toBeNull();
  },
);

test('the pattern takes this kind and no other', () => {
  expect(answer.pattern.test(answer.pack({ step: 'a', value: '' }))).toBe(true);
  expect(done.pattern.test('done1')).toBe(true);
  expect(['ans10:a:b', 'ans2:a:b', 'xans1:a:b'].filter((data) => answer.pattern.test(data))).toEqual([]);
});

describe('a button that could not be understood later is not made', () => {
  test('one over 64 bytes, counted as Telegram counts', () => {
    expect(answer.pack({ step: 's', value: 'x'.repeat(57) })).toHaveLength(64);
    expect(() => answer.pack({ step: 's', value: 'x'.repeat(58) })).toThrow('65 bytes of 64');
    expect(() => answer.pack({ step: 's', value: 'ї'.repeat(29) })).toThrow('65 bytes of 64');
  });

  test.each([':', 'a/b'])('one with a separator in a value (%j)', (value) => {
    expect(() => answer.pack({ step: 's', value })).toThrow("'value'");
  });

  test.each(['ans', 'Ans1', 'a:1', ''])('one whose prefix names no version (%j)', (prefix) => {
    expect(() => defineButton(prefix, [])).toThrow('prefix');
  });
});

test('a menu’s payload needs no prefix', () => {
  const row = definePayload(['page', 'ref']);
  expect(row.pack({ page: '2', ref: 'SL-7K3F9Q' })).toBe('2:SL-7K3F9Q');
  expect(row.parse('2:SL-7K3F9Q')).toEqual({ page: '2', ref: 'SL-7K3F9Q' });
  expect(row.parse('2')).toBeNull();
});
