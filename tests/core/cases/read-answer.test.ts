import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/cases/read-answer.js';
import { QUESTIONS, REQUIRED, type Question } from '../../../src/core/cases/steps.js';

const TODAY = '2024-06-20';
const read = (question: Question, text: string) => readAnswer(question, text, { today: TODAY, places: null });
/** An answer to take as it is, with nothing to say about it. */
const asTyped = (question: Question, value: unknown) => ({
  ok: true,
  value: { kind: 'answer', answer: { question, value }, remark: 'none' },
});

describe('what a reporter types', () => {
  it.each<[Question, unknown]>([
    ['component-type', { kind: 'other', words: 'Штука №3' }],
    ['weapon', { kind: 'other', words: 'Штука №3' }],
    ['marking', { kind: 'text', text: 'Штука №3' }],
    ['manufacturer', { kind: 'named', name: 'Штука №3' }],
    ['place', { kind: 'words', words: 'Штука №3' }],
    ['circumstances', 'Штука №3'],
  ])('is the answer to %s, in their own words, without the space around', (question, value) => {
    expect(read(question, '  Штука №3\n')).toEqual(asTyped(question, value));
  });

  it.each(['👍', '🇺🇦👩🏽‍🚀', '\u2060\u200B', '\u3164', '\u2800', '\u0301'])(
    'of which nothing can be read (%j) is no answer',
    (text) => {
      const empty = { ok: false, error: { code: 'empty' } };
      for (const question of QUESTIONS) {
        if (!REQUIRED.has(question) && question !== 'may-ask') expect(read(question, text)).toEqual(empty);
      }
    },
  );

  it('that is a mere sign is a marking, and no other answer', () => {
    expect(read('marking', '⏚ +')).toEqual(asTyped('marking', { kind: 'text', text: '⏚ +' }));
    expect(read('place', '???')).toEqual({ ok: false, error: { code: 'empty' } });
  });

  it('stays as it is within: letters, lines and spacing are evidence', () => {
    const marking = 'STM32F4\u2007 05VGT6\n  GQ  229  «Ё»';
    expect(read('marking', marking)).toEqual(asTyped('marking', { kind: 'text', text: marking }));
  });

  it('is understood when it is a date', () => {
    expect(read('date', ' 12 травня 2024 ')).toEqual(asTyped('date', { kind: 'known', on: '2024-05-12' }));
  });

  it('is not taken for a date when it is none', () => {
    expect(read('date', 'колись навесні')).toEqual({ ok: false, error: { code: 'date-not-understood' } });
  });

  it.each([
    ['21.06.2024', 'in-future'],
    ['2013', 'too-early'],
    ['вчора', 'inferred'],
  ])('is asked about when it is a date that needs it: %j', (text, kind) => {
    expect(read('date', text)).toMatchObject({ ok: true, value: { kind: 'date', reading: { kind } } });
  });

  it.each(['public', 'так', 'yes', 'опублікувати'])('never gives a consent: %j', (text) => {
    expect(read('consent', text)).toEqual({ ok: false, error: { code: 'consent-missing' } });
  });

  it('is never a button’s code, even if it spells one', () => {
    expect(read('marking', 'unmarked')).toEqual(asTyped('marking', { kind: 'text', text: 'unmarked' }));
  });

  it('names a weapon or a kind of component in any language, and what more it says is kept', () => {
    expect(read('weapon', 'герань 2')).toEqual({
      ok: true,
      value: {
        kind: 'answer',
        answer: { question: 'weapon', value: { kind: 'known', code: 'shahed-136' } },
        remark: 'reworded',
      },
    });
    expect(read('component-type', 'мікроконтролер STM32')).toMatchObject({
      value: { answer: { value: { code: 'microcontroller', words: 'мікроконтролер STM32' } } },
    });
  });

  it('that names several weapons is asked about', () => {
    expect(read('weapon', 'шахед')).toMatchObject({
      value: {
        kind: 'which',
        question: 'weapon',
        codes: ['shahed-136', 'shahed-131', 'shahed-238', 'shahed-107'],
      },
    });
  });

  it('is turned down when it is too long, before anything is looked up', () => {
    expect(read('weapon', 'шахед '.repeat(1000))).toEqual({
      ok: false,
      error: { code: 'too-long', limit: 100 },
    });
  });

  it('is read for every question there is', () => {
    const pressed = new Set<Question>([...REQUIRED, 'may-ask']);
    for (const question of QUESTIONS) expect(read(question, '2024').ok).toBe(!pressed.has(question));
  });

  it.each([
    ['quantity', '4', { kind: 'count', count: 4 }],
    ['quantity', '12 шт.', { kind: 'count', count: 12 }],
    ['quantity', 'десь п’ять', { kind: 'other', words: 'десь п’ять' }],
    ['country', 'Malaysia', { kind: 'known', code: 'MY' }],
    ['country', 'китай', { kind: 'known', code: 'CN' }],
    ['country', 'Китай або Тайвань', { kind: 'other', words: 'Китай або Тайвань' }],
    ['target', 'школа', { kind: 'known', code: 'education' }],
    ['lot', ' A12-7 ', { kind: 'text', text: 'A12-7' }],
    ['board', 'приймач, U7', { kind: 'other', words: 'приймач, U7' }],
    ['seen', '2024-05', { kind: 'known', on: '2024-05' }],
  ] as const)('about %s is understood: %s', (question, words, value) => {
    expect(read(question, words)).toMatchObject({ value: { answer: { question, value } } });
  });
});
