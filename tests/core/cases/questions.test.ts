import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { Answer, CaseCommand } from '../../../src/core/cases/command.js';
import { MAX_WORDS } from '../../../src/core/cases/limits.js';
import { QUESTIONS, REQUIRED, type Question, type Step } from '../../../src/core/cases/steps.js';
import { aCase, anEvidence, NOON } from '../../support/cases.js';
import { aSettlement } from '../../support/places.js';
import { after, outcomeOf, refusalOf, theirs } from '../../support/deciding.js';

const ORDER: readonly Step[] = ['photos', ...QUESTIONS, 'review'];

function at(step: Step, given: Partial<CaseState['intake']> = {}): CaseState {
  const intake = { step, reviewed: step === 'review', paused: false, ...given };
  return aCase({ ...theirs, evidence: [anEvidence()], intake });
}
const answer = (given: Answer): CaseCommand => ({ kind: 'answer', answer: given });

/** Every kind of answer there is, by the field it fills. */
const ANSWERS: readonly Answer[] = [
  { question: 'component-type', value: { kind: 'known', code: 'camera' } },
  { question: 'component-type', value: { kind: 'other', words: 'кабель' } },
  { question: 'component-type', value: { kind: 'unknown' } },
  { question: 'marking', value: { kind: 'text', text: ' DS-2CD2043G2 ' } },
  { question: 'marking', value: { kind: 'unmarked' } },
  { question: 'marking', value: { kind: 'illegible' } },
  { question: 'manufacturer', value: { kind: 'named', name: 'Hikvision' } },
  { question: 'manufacturer', value: { kind: 'unknown' } },
  { question: 'weapon', value: { kind: 'known', code: 'lancet' } },
  { question: 'weapon', value: { kind: 'known', code: 'shahed-136', words: 'шахед серії К' } },
  { question: 'weapon', value: { kind: 'other', words: 'Молнія' } },
  { question: 'weapon', value: { kind: 'unknown' } },
  { question: 'date', value: { kind: 'known', on: '2024-05' } },
  { question: 'date', value: { kind: 'known', on: '2024-W19', words: 'того тижня' } },
  { question: 'date', value: { kind: 'range', from: '2024-05-12', to: '2024-05-13' } },
  { question: 'date', value: { kind: 'unknown' } },
  { question: 'place', value: { kind: 'pin', latitude: 49.99, longitude: 36.23 } },
  { question: 'place', value: { kind: 'words', words: 'Балаклія' } },
  { question: 'place', value: aSettlement() },
  { question: 'place', value: aSettlement({ words: 'Артемівськ' }) },
  { question: 'place', value: { kind: 'unknown' } },
  { question: 'circumstances', value: 'Упав на городі' },
  { question: 'consent', value: 'public' },
  { question: 'consent', value: 'investigators' },
  { question: 'consent', value: 'internal' },
];

function fieldOf(state: CaseState, question: Question): unknown {
  const [component] = state.components;
  const { incident, consent } = state;
  const fields = {
    'component-type': component?.type,
    marking: component?.marking,
    manufacturer: component?.manufacturer,
    consent,
    ...incident,
  };
  return fields[question];
}

describe('the questions of a report', () => {
  it.each(ANSWERS)('keep the answer to $question as stated by the reporter: $value', (given) => {
    const { state, entry, messages, jobs } = outcomeOf(at(given.question), answer(given));
    expect(fieldOf(state, given.question)).toEqual({
      value: given.value,
      basis: 'stated',
      by: 'reporter',
      at: NOON,
    });
    expect({ entry, messages, jobs }).toEqual({ entry: 'answered', messages: [], jobs: [] });
  });

  it.each(ANSWERS)('change no other field by the answer to $question', (given) => {
    const { state } = outcomeOf(at(given.question), answer(given));
    for (const other of QUESTIONS.filter((question) => question !== given.question)) {
      expect(fieldOf(state, other)).toBeNull();
    }
  });

  it('are asked in their order, one by one, up to the review', () => {
    let state = after(at('photos'), { kind: 'proceed', step: 'photos', safetySeen: true });
    const asked: Step[] = [];
    for (const question of QUESTIONS) {
      asked.push(state.intake.step);
      const given = ANSWERS.find((each) => each.question === question);
      if (given) state = after(state, answer(given));
    }
    expect(asked).toEqual(QUESTIONS);
    expect(state.intake).toEqual({ step: 'review', reviewed: true, paused: false });
    expect(state.version).toBe(10);
  });

  it('need a file before them', () => {
    const proceed = { kind: 'proceed', step: 'photos', safetySeen: true } as const;
    expect(refusalOf({ ...at('photos'), evidence: [] }, proceed)).toEqual({ code: 'no-files' });
    const refused = anEvidence({ seal: { kind: 'refused', reason: 'too-big', at: NOON } });
    expect(refusalOf({ ...at('photos'), evidence: [refused] }, proceed)).toEqual({ code: 'no-files' });
    expect(after({ ...at('photos'), evidence: [refused, anEvidence()] }, proceed).intake.step).toBe(
      'component-type',
    );
  });

  it.each(QUESTIONS.filter((question) => !REQUIRED.has(question)))('let %s be skipped', (step) => {
    const state = after(at(step), { kind: 'skip', step });
    expect(state.intake.step).toBe(ORDER[ORDER.indexOf(step) + 1]);
    expect(fieldOf(state, step)).toBeNull();
  });

  it.each(['consent', 'offer', 'safety', 'photos', 'review'] as const)('do not let %s be skipped', (step) => {
    expect(refusalOf(at(step), { kind: 'skip', step })).toEqual({ code: 'cannot-skip' });
  });

  it.each([...QUESTIONS, 'review'] as const)('are not passed by without an answer: %s', (step) => {
    expect(refusalOf(at(step), { kind: 'proceed', step, safetySeen: true })).toEqual({ code: 'cannot-skip' });
  });

  it('keep an answer given before when it is passed by again on the way to the review', () => {
    const given = after(at('weapon'), answer({ question: 'weapon', value: { kind: 'unknown' } }));
    const back = after(given, { kind: 'back', step: 'date' }, { kind: 'skip', step: 'weapon' });
    expect(back.incident.weapon).toEqual(given.incident.weapon);
  });

  it.each(QUESTIONS.filter((question) => !REQUIRED.has(question)))(
    'let the answer to %s be taken back in a correction, and nothing else with it',
    (step) => {
      const full = QUESTIONS.reduce((state, question) => {
        const given = ANSWERS.find((each) => each.question === question);
        return given ? after({ ...state, intake: at(question).intake }, answer(given)) : state;
      }, at('component-type'));
      const correcting = { ...full, intake: at(step, { reviewed: true }).intake };
      const state = after(correcting, { kind: 'skip', step });
      expect(state.intake.step).toBe('review');
      for (const question of QUESTIONS) {
        expect(fieldOf(full, question)).not.toBeNull();
        expect(fieldOf(state, question)).toEqual(question === step ? null : fieldOf(full, question));
      }
    },
  );

  it.each([...QUESTIONS, 'review'] as const)('lead back from %s to the one before', (step) => {
    const from = at(step, { reviewed: false });
    expect(after(from, { kind: 'back', step }).intake.step).toBe(ORDER[ORDER.indexOf(step) - 1]);
  });

  it.each(['offer', 'safety', 'photos'] as const)('have nothing before %s', (step) => {
    expect(after(at(step), { kind: 'back', step }).intake.step).toBe(step);
  });

  it.each(QUESTIONS)('are not touched by an old button when %s is open', (open) => {
    const others = ORDER.filter((step) => step !== open);
    for (const step of others) {
      expect(refusalOf(at(open), { kind: 'skip', step })).toEqual({ code: 'changed-meanwhile' });
      expect(refusalOf(at(open), { kind: 'back', step })).toEqual({ code: 'changed-meanwhile' });
    }
    for (const given of ANSWERS.filter(({ question }) => question !== open)) {
      expect(refusalOf(at(open), answer(given))).toEqual({ code: 'changed-meanwhile' });
    }
  });
});

const inWords = (question: Question, words: string): Answer | null => {
  switch (question) {
    case 'component-type':
    case 'weapon':
      return { question, value: { kind: 'other', words } };
    case 'marking':
      return { question, value: { kind: 'text', text: words } };
    case 'manufacturer':
      return { question, value: { kind: 'named', name: words } };
    case 'place':
      return { question, value: { kind: 'words', words } };
    case 'circumstances':
      return { question, value: words };
    case 'date':
    case 'consent':
      return null;
  }
};

describe.each(['component-type', 'weapon', 'marking', 'manufacturer', 'place', 'circumstances'] as const)(
  'own words for %s',
  (question) => {
    const say = (words: string) => {
      const given = inWords(question, words);
      if (given === null) throw new Error('not a question of words');
      return refusalOf(at(question), answer(given));
    };

    it('are taken up to the limit', () => {
      expect(say('ж'.repeat(MAX_WORDS[question]))).toBe('changed');
    });

    it('are refused beyond the limit, with the limit', () => {
      const limit = MAX_WORDS[question];
      expect(say('ж'.repeat(limit + 1))).toEqual({ code: 'too-long', limit });
    });

    it.each(['', '   ', '\n\t'])('are refused when there are none: %j', (words) => {
      expect(say(words)).toEqual({ code: 'empty' });
    });
  },
);

it.each(['2024-02-30', '2024-W54', '', 'вчора'])('a date that no calendar has is refused: %j', (on) => {
  expect(refusalOf(at('date'), answer({ question: 'date', value: { kind: 'known', on } }))).toEqual({
    code: 'date-not-understood',
  });
});
