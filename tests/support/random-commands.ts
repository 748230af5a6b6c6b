import type { CaseState } from '../../src/core/cases/case.js';
import {
  VIEW_PURPOSES,
  type Answer,
  type Arrangement,
  type CaseCommand,
} from '../../src/core/cases/command.js';
import { EVIDENCE_ROLES } from '../../src/core/cases/details.js';
import { noFacts } from '../../src/core/evidence/facts.js';
import { QUESTIONS, WALKS, type Question, type Step } from '../../src/core/cases/steps.js';
import { OUTCOME_KINDS } from '../../src/core/disputes/dispute.js';
import { OPERATOR, SYSTEM, type Actor } from '../../src/core/people/actor.js';
import { aFile, IRYNA, OLENA, person, PETRO, STRANGER } from './deciding.js';
import type { Random } from './seeded.js';

type Later = Exclude<CaseCommand, { kind: 'open' }>;

const STEPS: readonly Step[] = ['offer', 'safety', 'photos', ...QUESTIONS, 'review'];
const EVERYBODY: readonly Actor[] = [
  OLENA,
  STRANGER,
  IRYNA,
  PETRO,
  person('admin', 'admin'),
  SYSTEM,
  OPERATOR,
];

const ANSWERS: Readonly<Record<Question, Answer>> = {
  state: { question: 'state', value: 'secured' },
  'component-type': { question: 'component-type', value: { kind: 'known', code: 'camera' } },
  'marking-state': { question: 'marking-state', value: { kind: 'known', code: 'worn' } },
  'part-number': { question: 'part-number', value: { kind: 'text', text: 'STM32F103' } },
  'date-code': { question: 'date-code', value: { kind: 'text', text: '2316' } },
  lot: { question: 'lot', value: { kind: 'absent' } },
  serial: { question: 'serial', value: { kind: 'unknown' } },
  country: { question: 'country', value: { kind: 'known', code: 'CN' } },
  logo: { question: 'logo', value: { kind: 'text', text: 'ST' } },
  board: { question: 'board', value: { kind: 'other', words: 'U7' } },
  quantity: { question: 'quantity', value: { kind: 'count', count: 4 } },
  variant: { question: 'variant', value: { kind: 'text', text: 'серія К' } },
  target: { question: 'target', value: { kind: 'known', code: 'energy' } },
  casualties: { question: 'casualties', value: { kind: 'known', code: 'none' } },
  'known-how': { question: 'known-how', value: { kind: 'known', code: 'found' } },
  seen: { question: 'seen', value: { kind: 'known', on: '2024-05' } },
  holder: { question: 'holder', value: { kind: 'known', code: 'police' } },
  condition: { question: 'condition', value: { kind: 'known', code: 'burnt' } },
  'may-ask': { question: 'may-ask', value: 'no' },
  marking: { question: 'marking', value: { kind: 'text', text: 'DS-2CD' } },
  manufacturer: { question: 'manufacturer', value: { kind: 'named', name: 'Hikvision' } },
  weapon: { question: 'weapon', value: { kind: 'unknown' } },
  date: { question: 'date', value: { kind: 'known', on: '2024-05' } },
  place: { question: 'place', value: { kind: 'unknown' } },
  circumstances: { question: 'circumstances', value: 'Упав на городі' },
  consent: { question: 'consent', value: 'public' },
};

type Pick = <T>(values: readonly T[]) => T;

function arrangement(state: CaseState, pick: Pick): Arrangement {
  const component = pick([...state.components.map(({ id }) => id), 'none']);
  const evidence = pick([...state.evidence.map(({ id }) => id), 'none']);
  return pick<Arrangement>([
    { do: 'add', component: `part-${state.version}` },
    { do: 'drop', component },
    { do: 'assign', evidence, component: pick([component, null]) },
    {
      do: 'correct',
      answer: { question: 'marking', value: { kind: 'text', text: pick(['NEO-M8N', '']) } },
      component,
    },
    { do: 'caption', evidence, caption: pick(['знизу', null]) },
    { do: 'show', evidence, role: pick([...EVIDENCE_ROLES, null]) },
  ]);
}

/** Somebody's next act on the case: mostly one that makes sense, by somebody who may, but far from always. */
export function randomAct(state: CaseState, random: Random): { command: Later; actor: Actor } {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const mostly = <T>(usual: T, others: readonly T[]): T => (random() < 0.85 ? usual : pick(others));
  const step = mostly(state.intake.step, STEPS);
  const version = mostly(state.version, [0, state.version - 1, state.version + 1]);
  const waiting = state.evidence.filter(({ seal }) => seal.kind === 'waiting').map(({ id }) => id);
  const evidence = mostly(waiting[0] ?? 'none', ['none', ...state.evidence.map(({ id }) => id)]);
  const question = QUESTIONS.find((each) => each === step) ?? pick(QUESTIONS);
  const known = state.evidence.map(({ message }) => message);
  const message = random() < 0.2 && known.length > 0 ? { message: pick(known) } : {};

  const reporters: readonly Later[] = [
    { kind: 'receive', evidence: aFile(message) },
    { kind: 'proceed', step, safetySeen: random() < 0.5 },
    { kind: 'answer', answer: ANSWERS[question] },
    { kind: 'answer', answer: ANSWERS[question] },
    { kind: 'skip', step },
    { kind: 'back', step },
    { kind: 'go-to', step: pick([...QUESTIONS, 'photos', ...WALKS, 'review']) },
    { kind: 'arrange', change: arrangement(state, pick) },
    { kind: pick(['pause', 'resume']) },
    { kind: 'want-reminder', wanted: random() < 0.5 },
    { kind: 'submit' },
    { kind: 'add-words', id: `said-${state.version}`, words: pick(['Ще видно номер.', ' ']) },
    ...(random() < 0.03 ? [{ kind: 'withdraw' } as const] : []),
  ];
  const programs: readonly Later[] = [
    {
      kind: 'seal',
      evidence,
      sha256: pick(['a1', 'b2']),
      bytes: 1,
      mediaType: 'image/png',
      facts: noFacts('tests'),
    },
    { kind: 'refuse', evidence, reason: 'gone' },
    { kind: 'remind', until: pick([null, 1]) },
  ];
  const component = mostly(state.components[0]?.id ?? 'none', ['none']);
  const company = mostly({ id: 'hikvision', name: 'Hikvision' }, [null]);
  const disputes: readonly Later[] = [
    {
      kind: 'dispute',
      version,
      component,
      reply: pick(['Not ours.', '']),
      source: 'https://example.com/reply',
    },
    { kind: 'settle-dispute', version, component, outcome: pick(OUTCOME_KINDS), words: 'Checked.' },
  ];
  const moderators: readonly Later[] = [
    pick<Later>([{ kind: 'view', purpose: pick(VIEW_PURPOSES) }, { kind: 'submit' }]),
    { kind: 'take', version },
    { kind: 'release', version },
    { kind: 'ask', version, id: `asked-${state.version}`, words: pick(['Де це було?', '']) },
    { kind: 'match', version, component, company },
    { kind: 'approve', version },
    { kind: 'reject', version, reason: pick(['not-legible', null]), words: pick([null, 'нечітко']) },
    { kind: 'reopen', version },
    ...(state.status === 'approved' ? [...disputes, ...disputes] : []),
  ];
  const holder = [IRYNA, PETRO].find(({ id }) => id === state.hold?.moderator);
  const moderator = mostly(holder ?? pick([IRYNA, PETRO]), [IRYNA, PETRO]);
  const usual = state.status === 'draft' ? ([OLENA, reporters] as const) : ([moderator, moderators] as const);
  const [actor, commands] = mostly<readonly [Actor, readonly Later[]]>(usual, [
    [OLENA, reporters],
    [SYSTEM, programs],
    [OPERATOR, [{ kind: 'export', audience: 'internal', format: 'jsonl' }]],
    [moderator, moderators],
  ]);
  return { command: pick(commands), actor: mostly(actor, EVERYBODY) };
}
