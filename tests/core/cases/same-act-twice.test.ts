import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import { aCase, anEvidence, aSubmittedCase, NOON } from '../../support/cases.js';
import { decidedOn, IRYNA, OLENA, outcomeOf, refusalOf, STRANGER, theirs } from '../../support/deciding.js';

const UNCHANGED = { ok: true, value: { kind: 'unchanged' } };
const by = (cause: string) => ({ by: { ...OLENA, cause } });
const say = (question: 'marking' | 'manufacturer'): CaseCommand => ({
  kind: 'answer',
  answer:
    question === 'marking'
      ? { question, value: { kind: 'text', text: 'Hikvision' } }
      : { question, value: { kind: 'named', name: 'Hikvision' } },
});
const asked = aCase({
  ...theirs,
  evidence: [anEvidence()],
  intake: { step: 'marking', reviewed: true, walking: 'details', paused: false },
});

describe('one act of the reporter, dealt with twice because our answer got lost', () => {
  const answered = outcomeOf(asked, say('marking'), by('message-1')).state;

  it('does not become the answer to the next question', () => {
    expect(answered.intake.step).toBe('manufacturer');
    expect(decidedOn(answered, say('manufacturer'), by('message-1'))).toEqual(UNCHANGED);
  });

  it('is another act when it is another message', () => {
    expect(refusalOf(answered, say('manufacturer'), by('message-2'))).toBe('changed');
  });

  it('is remembered over what the program does meanwhile', () => {
    const [file] = answered.evidence;
    const seal = { kind: 'refuse', evidence: file?.id ?? '', reason: 'gone' } as const;
    const settled = outcomeOf(answered, seal).state;
    expect(decidedOn(settled, say('manufacturer'), by('message-1'))).toEqual(UNCHANGED);
  });

  it('is not remembered of an act that was refused', () => {
    expect(refusalOf(asked, { kind: 'skip', step: 'weapon' }, by('message-1'))).toEqual({
      code: 'changed-meanwhile',
    });
    expect(refusalOf(asked, say('marking'), by('message-1'))).toBe('changed');
  });

  it('without a mark of its own is judged by its step alone', () => {
    expect(refusalOf(answered, say('manufacturer'))).toBe('changed');
  });

  it('is no way around the permission', () => {
    const stranger = { by: { ...STRANGER, cause: 'message-1' } };
    expect(refusalOf(answered, say('manufacturer'), stranger)).toEqual({ code: 'not-allowed' });
  });
});

it('a moderator’s press is told apart by version, and leaves no mark in the reporter’s intake', () => {
  const waiting = aSubmittedCase({ ...theirs, receiptAt: NOON });
  const moderator = { by: { ...IRYNA, cause: 'press-1' } };
  const { state } = outcomeOf(waiting, { kind: 'take', version: 1 }, moderator);
  expect(state.intake).toEqual(waiting.intake);
  expect(refusalOf(state, { kind: 'release', version: 2 }, moderator)).toBe('changed');
});
