import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { Answer, CaseCommand } from '../../../src/core/cases/command.js';
import { OBJECT_STATES } from '../../../src/core/cases/object-state.js';
import { MAX_WORDS } from '../../../src/core/cases/limits.js';
import {
  DETAIL_GROUPS,
  QUESTIONS,
  REQUIRED,
  SHORT_PATH,
  type DetailGroup,
  type Question,
  type Step,
} from '../../../src/core/cases/steps.js';
import { aCase, anEvidence, NOON } from '../../support/cases.js';
import { aSettlement } from '../../support/places.js';
import { fieldOf as said } from '../../../src/core/cases/fields.js';
import { after, outcomeOf, refusalOf, theirs } from '../../support/deciding.js';

const ORDER: readonly Step[] = ['photos', ...SHORT_PATH, 'review'];

function at(step: Step, given: Partial<CaseState['intake']> = {}): CaseState {
  const intake = { step, reviewed: step === 'review', paused: false, ...given };
  return aCase({ ...theirs, evidence: [anEvidence()], intake });
}
const answer = (given: Answer): CaseCommand => ({ kind: 'answer', answer: given });

/** Every kind of answer there is, by the field it fills. */
const ANSWERS: readonly Answer[] = [
  ...OBJECT_STATES.map((value) => ({ question: 'state', value }) as const),
  { question: 'component-type', value: { kind: 'known', code: 'camera' } },
  { question: 'component-type', value: { kind: 'other', words: 'кабель' } },
  { question: 'component-type', value: { kind: 'unknown' } },
  { question: 'marking', value: { kind: 'text', text: ' DS-2CD2043G2 ' } },
  { question: 'marking', value: { kind: 'unmarked' } },
  { question: 'marking', value: { kind: 'illegible' } },
  { question: 'manufacturer', value: { kind: 'named', name: 'Hikvision' } },
  { question: 'manufacturer', value: { kind: 'unknown' } },
  { question: 'marking', value: { kind: 'unidentified' } },
  { question: 'marking-state', value: { kind: 'known', code: 're-marked' } },
  { question: 'marking-state', value: { kind: 'other', words: 'половину стерто' } },
  { question: 'part-number', value: { kind: 'text', text: 'STM32F103C8T6' } },
  { question: 'date-code', value: { kind: 'absent' } },
  { question: 'lot', value: { kind: 'text', text: 'A12-7' } },
  { question: 'serial', value: { kind: 'unknown' } },
  { question: 'country', value: { kind: 'known', code: 'MY' } },
  { question: 'country', value: { kind: 'other', words: 'якась Азія' } },
  { question: 'logo', value: { kind: 'text', text: 'ST' } },
  { question: 'board', value: { kind: 'known', code: 'navigation' } },
  { question: 'board', value: { kind: 'other', words: 'приймач, U7' } },
  { question: 'quantity', value: { kind: 'count', count: 4 } },
  { question: 'quantity', value: { kind: 'other', words: 'багато' } },
  { question: 'variant', value: { kind: 'text', text: 'серія К' } },
  { question: 'target', value: { kind: 'known', code: 'energy' } },
  { question: 'casualties', value: { kind: 'known', code: 'none' } },
  { question: 'known-how', value: { kind: 'known', code: 'received' } },
  { question: 'seen', value: { kind: 'known', on: '2024-05-12' } },
  { question: 'holder', value: { kind: 'other', words: 'районний музей' } },
  { question: 'condition', value: { kind: 'known', code: 'burnt' } },
  { question: 'may-ask', value: 'no' },
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

/** What the reporter answered. */
function fieldOf(state: CaseState, question: Question): unknown {
  const field = said(state, question, state.components[0]);
  return field?.basis === 'machine' ? null : field;
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
    for (const question of SHORT_PATH) {
      asked.push(state.intake.step);
      const given = ANSWERS.find((each) => each.question === question);
      if (given) state = after(state, answer(given));
    }
    expect(asked).toEqual(['state', 'place', 'date', 'consent']);
    expect(state.intake).toEqual({ step: 'review', reviewed: true, paused: false });
    expect(state.version).toBe(6);
  });

  it('need a file before them', () => {
    const proceed = { kind: 'proceed', step: 'photos', safetySeen: true } as const;
    expect(refusalOf({ ...at('photos'), evidence: [] }, proceed)).toEqual({ code: 'no-files' });
    const refused = anEvidence({ seal: { kind: 'refused', reason: 'too-big', at: NOON } });
    expect(refusalOf({ ...at('photos'), evidence: [refused] }, proceed)).toEqual({ code: 'no-files' });
    expect(after({ ...at('photos'), evidence: [refused, anEvidence()] }, proceed).intake.step).toBe('state');
  });

  it.each(['place', 'date'] as const)('let %s be skipped', (step) => {
    const state = after(at(step), { kind: 'skip', step });
    expect(state.intake.step).toBe(ORDER[ORDER.indexOf(step) + 1]);
    expect(fieldOf(state, step)).toBeNull();
  });

  it.each(['state', 'consent', 'offer', 'safety', 'photos', 'review'] as const)(
    'do not let %s be skipped',
    (step) => {
      expect(refusalOf(at(step), { kind: 'skip', step })).toEqual({ code: 'cannot-skip' });
    },
  );

  it.each([...QUESTIONS, 'review'] as const)('are not passed by without an answer: %s', (step) => {
    expect(refusalOf(at(step), { kind: 'proceed', step, safetySeen: true })).toEqual({ code: 'cannot-skip' });
  });

  it('keep an answer given before when it is passed by again on the way to the review', () => {
    const given = after(at('place'), answer({ question: 'place', value: { kind: 'unknown' } }));
    const back = after(given, { kind: 'back', step: 'date' }, { kind: 'skip', step: 'place' });
    expect(back.intake.step).toBe('date');
    expect(back.incident.place).toEqual(given.incident.place);
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

  it.each([...SHORT_PATH, 'review'] as const)('lead back from %s to the one before', (step) => {
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

describe('a walk through the details', () => {
  const review = at('review');
  const walk = (state: CaseState): CaseState => after(state, { kind: 'go-to', step: 'details' });
  const passed = (from: CaseState): Step[] => {
    const steps: Step[] = [];
    for (let state = from; state.intake.step !== 'review';) {
      const { step } = state.intake;
      steps.push(step);
      state = after(state, { kind: 'skip', step });
    }
    return steps;
  };

  it('asks everything that was not asked yet, one after another, and ends at the review', () => {
    expect(passed(walk(review))).toEqual([
      'component-type',
      'marking',
      'manufacturer',
      'weapon',
      'date',
      'place',
      'circumstances',
    ]);
  });

  it('asks for place and date only if they were left out', () => {
    const given = after(
      after(review, { kind: 'go-to', step: 'date' }),
      answer({ question: 'date', value: { kind: 'known', on: '2024-05' } }),
    );
    expect(passed(walk(given))).not.toContain('date');
    expect(passed(walk(given))).toContain('place');
  });

  it('begins at the first question without an answer', () => {
    const given = after(walk(review), answer({ question: 'component-type', value: { kind: 'unknown' } }));
    expect(given.intake.step).toBe('marking');
    expect(walk(after(given, { kind: 'go-to', step: 'review' })).intake.step).toBe('marking');
  });

  it('keeps an answer that is passed by, and leads back as well', () => {
    const given = after(
      walk(review),
      answer({ question: 'component-type', value: { kind: 'unknown' } }),
      { kind: 'back', step: 'marking' },
      { kind: 'skip', step: 'component-type' },
    );
    expect(given.intake.step).toBe('marking');
    expect(given.components[0]?.type?.value).toEqual({ kind: 'unknown' });
    expect(after(walk(review), { kind: 'back', step: 'component-type' }).intake.step).toBe('review');
  });

  it('leads back to a place that was given on the walk', () => {
    const atPlace = { ...review, intake: { ...review.intake, step: 'place', walking: 'details' } } as const;
    const given = after(atPlace, answer({ question: 'place', value: { kind: 'unknown' } }));
    expect(given.intake.step).toBe('circumstances');
    expect(after(given, { kind: 'back', step: 'circumstances' }).intake.step).toBe('place');
  });

  it.each(Object.keys(DETAIL_GROUPS) as DetailGroup[])(
    'of one group asks that group and nothing else: %s',
    (group) => {
      expect(passed(after(review, { kind: 'go-to', step: group }))).toEqual(DETAIL_GROUPS[group]);
    },
  );

  it('of a group begins at its first question without an answer, and there is none once all have one', () => {
    const said = DETAIL_GROUPS.event.reduce((state, question) => {
      const given = ANSWERS.find((each) => each.question === question);
      return given ? after(state, { kind: 'go-to', step: question }, answer(given)) : state;
    }, review);
    expect(after(said, { kind: 'go-to', step: 'event' }).intake.step).toBe('review');
    expect(after(said, { kind: 'go-to', step: 'custody' }).intake.step).toBe('known-how');
  });

  it('of the details of a component that may explode asks nothing', () => {
    const state = answer({ question: 'state', value: 'untouched' });
    const dangerous = after(review, { kind: 'go-to', step: 'state' }, state);
    expect(after(dangerous, { kind: 'go-to', step: 'part' }).intake.step).toBe('review');
    expect(passed(after(dangerous, { kind: 'go-to', step: 'custody' }))).toEqual(DETAIL_GROUPS.custody);
  });

  it('ends when the reporter has enough; after it, corrections are corrections again', () => {
    const ended = after(walk(review), { kind: 'go-to', step: 'review' });
    expect(ended.intake).toEqual({ step: 'review', reviewed: true, paused: false });
    expect(
      after(ended, { kind: 'go-to', step: 'weapon' }, { kind: 'skip', step: 'weapon' }).intake.step,
    ).toBe('review');
    expect(refusalOf(ended, { kind: 'go-to', step: 'review' })).toEqual({ code: 'changed-meanwhile' });
  });

  it('goes on where it was after it was put aside', () => {
    const aside = after(walk(review), { kind: 'pause' }, { kind: 'resume' });
    expect(passed(aside)).toContain('circumstances');
  });

  it('asks nothing that one would have to look closely for, when the object may explode', () => {
    for (const [value, asked] of [
      ['untouched', false],
      ['unexploded', false],
      ['secured', true],
      ['online', true],
    ] as const) {
      const state = after(
        after(review, { kind: 'go-to', step: 'state' }),
        answer({ question: 'state', value }),
      );
      expect(passed(walk(state)).includes('marking')).toBe(asked);
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
    case 'quantity':
    case 'board':
      return { question, value: { kind: 'other', words } };
    case 'serial':
    case 'variant':
      return { question, value: { kind: 'text', text: words } };
    default:
      return null;
  }
};

describe.each([
  'component-type',
  'weapon',
  'marking',
  'manufacturer',
  'place',
  'circumstances',
  'quantity',
  'board',
  'serial',
  'variant',
] as const)('own words for %s', (question) => {
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
});

it.each(['2024-02-30', '2024-W54', '', 'вчора'])('a date that no calendar has is refused: %j', (on) => {
  expect(refusalOf(at('date'), answer({ question: 'date', value: { kind: 'known', on } }))).toEqual({
    code: 'date-not-understood',
  });
});
