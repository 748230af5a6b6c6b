import type { Instant } from '../kernel/time.js';
import { answerFault } from './answer-fault.js';
import { withReadingsOf, withValue } from './answering.js';
import type { CaseState, Field, Intake } from './case.js';
import type { Answer, CommandOf, DecisionContext } from './command.js';
import { newEvidence } from './decide-evidence.js';
import { emptyComponent, NO_CUSTODY, NO_INCIDENT } from './empty.js';
import { withField } from './fields.js';
import { changed, refuse, UNCHANGED, type Decided } from './outcome.js';
import { openComponent } from './open-component.js';
import type { QuickReport } from './quick-report.js';
import type { Choice, Weapon } from './taxonomy.js';
import { isAnswered } from './is-answered.js';
import {
  isAboutComponent,
  isQuestion,
  QUESTIONS,
  questionsOfWalk,
  REQUIRED,
  SHORT_PATH,
  WALKS,
  type Question,
  type Step,
  type Walk,
} from './steps.js';

/** Opens a draft, either at `/report` or because photos arrived out of the blue. */
export function decideOpen(command: CommandOf<'open'>, { now }: DecisionContext): Decided {
  const state: CaseState = {
    ref: command.ref,
    version: 0,
    status: 'draft',
    reporter: command.reporter,
    openedAt: now,
    submittedAt: null,
    receiptAt: null,
    intake: { step: 'offer', reviewed: false, paused: false },
    incident: { ...NO_INCIDENT, weapon: linkedWeapon(command.begun, now) },
    custody: NO_CUSTODY,
    campaign: linkedCampaign(command.begun, now),
    components: [emptyComponent(command.component)],
    evidence: [],
    consent: null,
    exchange: [],
    mayAsk: null,
    hold: null,
    decision: null,
  };
  if (command.evidence) {
    const { evidence, jobs } = newEvidence(state, command.evidence);
    return changed({ ...state, evidence }, 'opened', { jobs });
  }
  return changed(at(state, command.safetySeen ? 'photos' : 'safety'), 'opened');
}

/** The reporter has not said it themselves yet: they see it on the review, where they can correct it. */
function linkedWeapon(begun: QuickReport | null, now: Instant): Field<Choice<Weapon>> | null {
  if (begun?.kind !== 'weapon') return null;
  return { value: { kind: 'known', code: begun.weapon }, basis: 'inferred', by: 'reporter', at: now };
}

function linkedCampaign(begun: QuickReport | null, now: Instant): Field<string> | null {
  if (begun?.kind !== 'campaign') return null;
  return { value: begun.campaign, basis: 'inferred', by: 'reporter', at: now };
}

/** Goes on from a step that asks nothing: the offer, the safety notice, the photos. */
export function decideProceed(state: CaseState, command: CommandOf<'proceed'>): Decided {
  if (command.step !== state.intake.step) return refuse('changed-meanwhile');
  switch (command.step) {
    case 'offer':
      return changed(at(state, command.safetySeen ? 'photos' : 'safety'), 'answered');
    case 'safety':
      return changed(at(state, 'photos'), 'answered');
    case 'photos':
      return hasFiles(state) ? changed(onward(state, 'photos'), 'answered') : refuse('no-files');
    default:
      return refuse('cannot-skip');
  }
}

export function decideAnswer(
  state: CaseState,
  { answer }: CommandOf<'answer'>,
  { now }: DecisionContext,
): Decided {
  if (answer.question !== state.intake.step) return refuse('changed-meanwhile');
  const fault = answerFault(answer);
  if (fault) return fault;
  return changed(onward(withAnswer(state, answer, now), answer.question), 'answered');
}

/**
 * Leaves a question. On the way to the review or through the details, an answer from before stays: whoever went back
 * passes it by again.
 * In a correction it is taken out, as there is no other way to take back what one has said.
 */
export function decideSkip(state: CaseState, { step }: CommandOf<'skip'>, { now }: DecisionContext): Decided {
  if (step !== state.intake.step) return refuse('changed-meanwhile');
  if (!isQuestion(step) || REQUIRED.has(step)) return refuse('cannot-skip');
  const isCorrection = state.intake.reviewed && !isWalking(state);
  const left = isCorrection ? withoutAnswer(state, step, now) : state;
  return changed(onward(left, step), 'answered');
}

export function decideBack(state: CaseState, { step }: CommandOf<'back'>): Decided {
  if (step !== state.intake.step) return refuse('changed-meanwhile');
  return changed(backward(state, step), 'answered');
}

/** Goes to a field to correct it. Only from the review on, so that nobody gets past the safety notice by a jump. */
export function decideGoTo(before: CaseState, { step, component }: CommandOf<'go-to'>): Decided {
  if (!before.intake.reviewed) return refuse('changed-meanwhile');
  if (component !== undefined && !before.components.some(({ id }) => id === component))
    return refuse('changed-meanwhile');
  const state = step === 'review' ? before : withIntake(before, { component });
  if (step === 'review')
    return isWalking(state) ? changed(at(state, 'review'), 'answered') : refuse('changed-meanwhile');
  return changed(isWalk(step) ? begin(state, step) : at(state, step), 'answered');
}

function isWalk(step: Step | Walk): step is Walk {
  return (WALKS as readonly string[]).includes(step);
}

function begin(state: CaseState, walk: Walk): CaseState {
  const begun = withIntake(state, { walking: walk });
  const first = walkOf(begun).find((question) => !isAnswered(begun, question));
  return walkTo(begun, first);
}

export function decidePause(state: CaseState): Decided {
  return state.intake.paused ? UNCHANGED : changed(withIntake(state, { paused: true }), 'answered');
}

export function decideResume(state: CaseState): Decided {
  return state.intake.paused ? changed(withIntake(state, { paused: false }), 'answered') : UNCHANGED;
}

function withIntake(state: CaseState, intake: Partial<Intake>): CaseState {
  return { ...state, intake: { ...state.intake, ...intake } };
}

function at(state: CaseState, step: Step): CaseState {
  const reviewed = state.intake.reviewed || step === 'review';
  return withIntake(state, { step, paused: false, reviewed, walking: undefined });
}

/** The next question of the walk under way; past the last one, the review. */
function walkTo(state: CaseState, question: Question | undefined): CaseState {
  if (question === undefined) return at(state, 'review');
  return withIntake(at(state, question), { walking: state.intake.walking });
}

function isWalking({ intake }: CaseState): boolean {
  return intake.walking !== undefined;
}

/** The questions of the walk under way: about everything, or about a component that was added. */
function walkOf(
  state: CaseState,
  isDone = (question: Question): boolean => isAnswered(state, question),
): readonly Question[] {
  const walk = state.intake.walking ?? 'details';
  const questions = questionsOfWalk(walk, state.custody.state?.value ?? null, isDone);
  return state.intake.component === undefined ? questions : questions.filter(isAboutComponent);
}

/** Goes on from a step that is done with, which `from` says of the case before. */
function onward(state: CaseState, from: 'photos' | Question): CaseState {
  if (isWalking(state)) {
    const passed = QUESTIONS.indexOf(from as Question);
    return walkTo(
      state,
      walkOf(state).find((question) => QUESTIONS.indexOf(question) > passed),
    );
  }
  if (state.intake.reviewed) return at(state, 'review');
  const next = SHORT_PATH.findIndex((question) => question === from) + 1;
  // A point on the map says where it was found, whatever was asked when it was sent: it is not asked for again.
  const open = SHORT_PATH.slice(next).find(
    (question) => question !== 'place' || !isAnswered(state, question),
  );
  return at(state, open ?? 'review');
}

function backward(state: CaseState, step: Step): CaseState {
  if (isWalking(state)) {
    const passed = QUESTIONS.indexOf(step as Question);
    // Whoever goes back wants to see what they said, so what is answered by now is among these.
    const behind = walkOf(state, () => false);
    return walkTo(
      state,
      behind.findLast((question) => QUESTIONS.indexOf(question) < passed),
    );
  }
  if (state.intake.reviewed && step !== 'review') return at(state, 'review');
  if (step === 'review') return at(state, SHORT_PATH[SHORT_PATH.length - 1] ?? 'photos');
  if (!isQuestion(step)) return at(state, step);
  return at(state, SHORT_PATH[SHORT_PATH.findIndex((question) => question === step) - 1] ?? 'photos');
}

function hasFiles(state: CaseState): boolean {
  return state.evidence.some((evidence) => evidence.seal.kind !== 'refused');
}

/** The case with an answer to a question of the open component, as stated by the reporter. */
export function withAnswer(state: CaseState, answer: Answer, now: Instant): CaseState {
  const component = openComponent(state)?.id;
  const stated = { basis: 'stated', by: 'reporter', at: now } as const;
  const given = withValue(state, answer, { component, said: stated });
  return isAboutComponent(answer.question) ? withReadingsOf(given, component, now) : given;
}

function withoutAnswer(state: CaseState, question: Question, now: Instant): CaseState {
  const component = openComponent(state)?.id;
  const left = withField(state, question, { field: null, component });
  return isAboutComponent(question) ? withReadingsOf(left, component, now) : left;
}
