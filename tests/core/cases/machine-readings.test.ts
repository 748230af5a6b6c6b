import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { Answer } from '../../../src/core/cases/command.js';
import { isAnswered } from '../../../src/core/cases/is-answered.js';
import { changesBetween } from '../../../src/core/cases/audit.js';
import { aCase, anEvidence, NOON, stated } from '../../support/cases.js';
import { after, outcomeOf, theirs } from '../../support/deciding.js';

const MARKING = 'STM32F103C8T6\nCHN 2316\nLOT: A12-7\nS/N: 0042-77';

const reviewed = aCase({
  ...theirs,
  evidence: [anEvidence()],
  consent: stated('internal'),
  intake: { step: 'review', reviewed: true, paused: false },
});

function answering(state: CaseState, answer: Answer): CaseState {
  return after(state, { kind: 'go-to', step: answer.question }, { kind: 'answer', answer });
}

const marked = answering(reviewed, { question: 'marking', value: { kind: 'text', text: MARKING } });
const part = (state: CaseState) => {
  const [component] = state.components;
  if (component === undefined) throw new Error('a case has a component');
  return component;
};

describe('what a machine reads of a marking', () => {
  it('fills part number, date code, lot, serial and country, as read by a machine', () => {
    const read = { basis: 'machine', by: 'system', at: NOON };
    expect(part(marked)).toMatchObject({
      partNumber: { ...read, value: { kind: 'text', text: 'STM32F103C8T6' } },
      dateCode: {
        ...read,
        value: { kind: 'text', text: '2316', made: { from: '2023-04-17', to: '2023-04-23' } },
      },
      lot: { ...read, value: { kind: 'text', text: 'A12-7' } },
      serial: { ...read, value: { kind: 'text', text: '0042-77' } },
      country: { ...read, value: { kind: 'known', code: 'CN' } },
    });
  });

  it('is in the ledger as such, beside the words it was read from', () => {
    const { id } = part(marked);
    const changed = changesBetween(reviewed, marked).map(({ field }) => field);
    expect(changed).toContain(`component.${id}.marking`);
    expect(changed).toContain(`component.${id}.dateCode`);
  });

  it('is no answer of the reporter: the question is still asked', () => {
    expect(isAnswered(marked, 'lot')).toBe(false);
    expect(after(marked, { kind: 'go-to', step: 'part' }).intake.step).toBe('marking-state');
    const known = answering(marked, { question: 'marking-state', value: { kind: 'known', code: 'worn' } });
    expect(after(known, { kind: 'go-to', step: 'part' }).intake.step).toBe('part-number');
  });

  it('gives way to what a person says, and comes back when that is taken back', () => {
    const said = answering(marked, { question: 'lot', value: { kind: 'text', text: 'B99' } });
    expect(part(said).lot).toEqual(stated({ kind: 'text', text: 'B99' }));
    const corrected = answering(said, { question: 'marking', value: { kind: 'text', text: 'LOT: C1' } });
    expect(part(corrected).lot?.value).toEqual({ kind: 'text', text: 'B99' });
    const left = after(corrected, { kind: 'go-to', step: 'lot' }, { kind: 'skip', step: 'lot' });
    expect(part(left).lot).toMatchObject({ basis: 'machine', value: { text: 'C1' } });
  });

  it('goes with the marking it was read from', () => {
    const bare = answering(marked, { question: 'marking', value: { kind: 'unmarked' } });
    expect(part(bare)).toMatchObject({
      partNumber: null,
      dateCode: null,
      lot: null,
      serial: null,
      country: null,
    });
  });

  it('that comes out the same is not recorded once more', () => {
    const later = outcomeOf(
      after(marked, { kind: 'go-to', step: 'logo' }),
      { kind: 'answer', answer: { question: 'logo', value: { kind: 'text', text: 'ST' } } },
      { at: NOON + 5000 },
    ).state;
    expect(changesBetween(marked, later).map(({ field }) => field)).toEqual([
      `component.${part(marked).id}.logo`,
    ]);
  });

  it('names none of several part numbers or countries', () => {
    const text = 'STM32F103C8T6\nNEO-M8N\nCHINA MALAYSIA';
    const several = answering(reviewed, { question: 'marking', value: { kind: 'text', text } });
    expect(part(several)).toMatchObject({ partNumber: null, country: null });
  });

  it('dates a code that the reporter typed as it would be on this part, and leaves another as it is', () => {
    const typed = answering(marked, { question: 'date-code', value: { kind: 'text', text: '1926' } });
    expect(part(typed).dateCode).toMatchObject({
      basis: 'stated',
      value: { text: '1926', made: { from: '2019-06-24', to: '2019-06-30' } },
    });
    const odd = answering(marked, { question: 'date-code', value: { kind: 'text', text: '??' } });
    expect(part(odd).dateCode?.value).toEqual({ kind: 'text', text: '??' });
  });

  it('is read as well when the marking answers to a photo', () => {
    const [component] = reviewed.components;
    const answer = { question: 'marking', value: { kind: 'text', text: 'LOT: Z9' } } as const;
    const change = { do: 'correct', component: component?.id ?? '', answer } as const;
    expect(part(after(reviewed, { kind: 'arrange', change })).lot).toMatchObject({
      basis: 'machine',
      value: { text: 'Z9' },
    });
  });
});
