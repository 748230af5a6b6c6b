import { describe, expect, it } from 'vitest';
import type { CaseState, Utterance } from '../../../src/core/cases/case.js';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import { openQuestion } from '../../../src/core/cases/decide-exchange.js';
import { MAX_EXCHANGE, MAX_UTTERANCE } from '../../../src/core/cases/limits.js';
import { MINUTE } from '../../../src/core/kernel/time.js';
import { aSubmittedCase, NOON, stated } from '../../support/cases.js';
import { aFile, after, IRYNA, OLENA, outcomeOf, PETRO, refusalOf, theirs } from '../../support/deciding.js';

const add = (words = 'Знайшли ще табличку.', id = 'said-1'): CaseCommand => ({
  kind: 'add-words',
  id,
  words,
});
const ask = (state: CaseState, words = 'Який номер на платі?'): CaseCommand => ({
  kind: 'ask',
  version: state.version,
  id: 'asked-1',
  words,
});
const held = (given: Partial<CaseState> = {}): CaseState =>
  aSubmittedCase({
    ...theirs,
    status: 'in_review',
    hold: { moderator: IRYNA.id, until: NOON + MINUTE },
    ...given,
  });
const asked = (): CaseState => after(held(), ask(held()));

describe('a reporter who does not want to be asked', () => {
  it('is not asked, and the case can be decided', () => {
    const state = held({ mayAsk: stated('no') });
    expect(refusalOf(state, ask(state))).toEqual({ code: 'may-not-ask' });
    expect(after(state, { kind: 'approve', version: state.version }).status).toBe('approved');
  });

  it('is one who said so: others are asked', () => {
    const state = held({ mayAsk: stated('yes') });
    expect(after(state, ask(state)).status).toBe('needs_info');
  });
});

describe('what a reporter adds in words', () => {
  it('is kept as an addition, with when it was said, and changes no answer', () => {
    const before = aSubmittedCase(theirs);
    const { state, entry } = outcomeOf(before, add('  Знайшли ще табличку. '), { at: NOON + 5 });
    expect(state.exchange).toEqual([
      { id: 'said-1', kind: 'added', words: 'Знайшли ще табличку.', by: 'reporter', at: NOON + 5 },
    ]);
    expect(entry).toBe('added');
    expect(state.incident).toEqual(before.incident);
  });

  it('is told to the moderator who holds the case, and to nobody when nobody does', () => {
    expect(outcomeOf(held(), add()).messages).toEqual([
      {
        to: { kind: 'person', id: IRYNA.id },
        key: expect.stringContaining(':case-added:said-1') as string,
        message: { kind: 'case-added', ref: expect.any(String) as string },
      },
    ]);
    expect(outcomeOf(aSubmittedCase(theirs), add()).messages).toEqual([]);
    expect(outcomeOf(held(), add(), { at: NOON + MINUTE }).messages).toEqual([]);
  });

  it.each(['draft', 'approved', 'rejected', 'duplicate', 'withdrawn'] as const)(
    'has no place in a case that is %s',
    (status) => {
      expect(refusalOf(aSubmittedCase({ ...theirs, status }), add())).toEqual({
        code: 'wrong-status',
        status,
      });
    },
  );

  it('is neither empty, nor too long, nor without end', () => {
    const state = aSubmittedCase(theirs);
    expect(refusalOf(state, add('  '))).toEqual({ code: 'empty' });
    expect(refusalOf(state, add('x'.repeat(MAX_UTTERANCE)))).toBe('changed');
    expect(refusalOf(state, add('x'.repeat(MAX_UTTERANCE + 1)))).toEqual({
      code: 'too-long',
      limit: MAX_UTTERANCE,
    });
    const one: Utterance = { id: 'x', kind: 'added', words: 'x', by: 'reporter', at: NOON };
    const full = { ...state, exchange: Array.from({ length: MAX_EXCHANGE }, () => one) };
    expect(refusalOf(full, add())).toEqual({ code: 'too-much-added', limit: MAX_EXCHANGE });
  });

  it('can be said by nobody else', () => {
    expect(refusalOf(held(), add(), { by: IRYNA })).toEqual({ code: 'not-allowed' });
  });
});

describe('a question to the reporter', () => {
  it('reaches them word for word and without a name, and lets the case go', () => {
    const { state, messages, entry } = outcomeOf(held(), ask(held()));
    expect(state).toMatchObject({ status: 'needs_info', hold: null });
    expect(entry).toBe('asked');
    expect(messages.map(({ to, message }) => ({ to, message }))).toEqual([
      {
        to: { kind: 'person', id: OLENA.id },
        message: { kind: 'case-asked', ref: state.ref, words: 'Який номер на платі?' },
      },
    ]);
    expect(openQuestion(state)?.words).toBe('Який номер на платі?');
  });

  it.each([
    ['words', add()],
    ['a file', { kind: 'receive', evidence: aFile() } as const],
  ])('is answered by %s: the case waits again, and who asked is told', (_, answer) => {
    const { state, messages } = outcomeOf(asked(), answer);
    expect(state.status).toBe('submitted');
    expect(openQuestion(state)).toBeNull();
    expect(messages.map(({ to }) => to)).toEqual([{ kind: 'person', id: IRYNA.id }]);
  });

  it('is asked only by who holds the case, of the version on their screen, and says something', () => {
    const state = held();
    expect(refusalOf(state, ask(state), { by: PETRO })).toMatchObject({ code: 'held-by-other' });
    expect(refusalOf({ ...state, hold: null }, ask(state))).toEqual({ code: 'not-held' });
    expect(refusalOf(state, ask({ ...state, version: 9 }))).toEqual({ code: 'changed-meanwhile' });
    expect(refusalOf(state, ask(state, ' '))).toEqual({ code: 'empty' });
  });

  it('stands no more once a moderator takes the case back', () => {
    const taken = after(asked(), { kind: 'take', version: 0 });
    expect(openQuestion(taken)).toBeNull();
    expect(taken.exchange).toHaveLength(1);
  });
});

it('files that are added are told once an album', () => {
  const keys = ['one', 'two'].map((id) => {
    const command = { kind: 'receive', evidence: aFile({ id, album: 'the-album' }) } as const;
    return outcomeOf(held(), command).messages.map(({ key }) => key.split(':').slice(1).join(':'));
  });
  expect(keys).toEqual([['case-added:the-album'], ['case-added:the-album']]);
});
