import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/cases/read-answer.js';
import { QUESTIONS, type Question } from '../../../src/core/cases/steps.js';

const TODAY = '2024-06-20';
const read = (question: Question, text: string) => readAnswer(question, text, TODAY);

describe('what a reporter types', () => {
  it.each<[Question, unknown]>([
    ['component-type', { kind: 'other', words: 'Плата №3' }],
    ['weapon', { kind: 'other', words: 'Плата №3' }],
    ['marking', { kind: 'text', text: 'Плата №3' }],
    ['manufacturer', { kind: 'named', name: 'Плата №3' }],
    ['place', { kind: 'words', words: 'Плата №3' }],
    ['circumstances', 'Плата №3'],
  ])('is the answer to %s, in their own words, without the space around', (question, value) => {
    expect(read(question, '  Плата №3\n')).toEqual({ ok: true, value: { question, value } });
  });

  it('stays as it is within: letters, lines and spacing are evidence', () => {
    const marking = 'STM32F4\u2007 05VGT6\n  GQ  229  «Ё»';
    expect(read('marking', marking)).toEqual({
      ok: true,
      value: { question: 'marking', value: { kind: 'text', text: marking } },
    });
  });

  it('is understood when it is a date', () => {
    expect(read('date', ' 12 травня 2024 ')).toEqual({
      ok: true,
      value: { question: 'date', value: { kind: 'known', on: '2024-05-12' } },
    });
  });

  it.each([
    ['колись навесні', 'date-not-understood'],
    ['21.06.2024', 'date-in-future'],
    ['2013', 'date-too-early'],
  ])('is not taken for a date when it is none: %j', (text, code) => {
    expect(read('date', text)).toEqual({ ok: false, error: { code } });
  });

  it.each(['public', 'так', 'yes', 'опублікувати'])('never gives a consent: %j', (text) => {
    expect(read('consent', text)).toEqual({ ok: false, error: { code: 'consent-missing' } });
  });

  it('is never a button’s code, even if it spells one', () => {
    expect(read('weapon', 'lancet')).toMatchObject({ value: { value: { kind: 'other', words: 'lancet' } } });
    expect(read('marking', 'unmarked')).toMatchObject({ value: { value: { kind: 'text' } } });
  });

  it('is read for every question there is', () => {
    for (const question of QUESTIONS) expect(read(question, '2024').ok).toBe(question !== 'consent');
  });
});
