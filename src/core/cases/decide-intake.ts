import { daysOf } from '../dates/case-date.js';
import type { Instant } from '../kernel/time.js';
import type { CaseState, Component, Field, Intake } from './case.js';
import type { Answer, CommandOf, DecisionContext } from './command.js';
import { newEvidence } from './decide-evidence.js';
import { MAX_WORDS } from './limits.js';
import { changed, refuse, UNCHANGED, type Decided } from './outcome.js';
import { emptyComponent, openComponent } from './open-component.js';
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
  type Question,
  type Step,
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
    incident: { weapon: linkedWeapon(command.begun, now), date: null, place: null, circumstances: null },
    custody: { state: null },
    campaign: linkedCampaign(command.begun, now),
    components: [emptyComponent(command.component)],
    evidence: [],
    consent: null,
    exchange: [],
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
export function decideSkip(state: CaseState, { step }: CommandOf<'skip'>): Decided {
  if (step !== state.intake.step) return refuse('changed-meanwhile');
  if (!isQuestion(step) || REQUIRED.has(step)) return refuse('cannot-skip');
  const isCorrection = state.intake.reviewed && !isWalking(state);
  const left = isCorrection ? withoutAnswer(state, step) : state;
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
  switch (step) {
    case 'details':
      return changed(
        walkTo(
          state,
          walkOf(state).find((question) => !isAnswered(state, question)),
        ),
        'answered',
      );
    case 'review':
      return isWalking(state) ? changed(at(state, 'review'), 'answered') : refuse('changed-meanwhile');
    default:
      return changed(at(state, step), 'answered');
  }
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

/** The next question of a walk through the details; past the last one, the review. */
function walkTo(state: CaseState, question: Question | undefined): CaseState {
  if (question === undefined) return at(state, 'review');
  return withIntake(at(state, question), { walking: true });
}

function isWalking({ intake }: CaseState): boolean {
  return intake.walking === true;
}

/** The questions of the walk under way: about everything, or about a component that was added. */
function walkOf(
  state: CaseState,
  isDone = (question: Question): boolean => isAnswered(state, question),
): readonly Question[] {
  const questions = questionsOfWalk(state.custody.state?.value ?? null, isDone);
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
  const stated = <T>(value: T): Field<T> => ({ value, basis: 'stated', by: 'reporter', at: now });
  switch (answer.question) {
    case 'component-type':
      return onComponent(state, { type: stated(answer.value) });
    case 'marking':
      return onComponent(state, { marking: stated(answer.value) });
    case 'manufacturer':
      return onComponent(state, { manufacturer: stated(answer.value) });
    case 'weapon':
      return onIncident(state, { weapon: stated(answer.value) });
    case 'date':
      return onIncident(state, { date: stated(answer.value) });
    case 'place':
      return onIncident(state, { place: stated(answer.value) });
    case 'circumstances':
      return onIncident(state, { circumstances: stated(answer.value) });
    case 'state':
      return { ...state, custody: { ...state.custody, state: stated(answer.value) } };
    case 'consent':
      return { ...state, consent: stated(answer.value) };
  }
}

function withoutAnswer(state: CaseState, question: Question): CaseState {
  switch (question) {
    case 'component-type':
      return onComponent(state, { type: null });
    case 'marking':
    case 'manufacturer':
      return onComponent(state, { [question]: null });
    case 'state':
      return { ...state, custody: { ...state.custody, state: null } };
    case 'consent':
      return { ...state, consent: null };
    default:
      return onIncident(state, { [question]: null });
  }
}

function onIncident(state: CaseState, part: Partial<CaseState['incident']>): CaseState {
  return { ...state, incident: { ...state.incident, ...part } };
}

/** What a reporter says is about the component that is open. */
function onComponent(state: CaseState, part: Partial<Component>): CaseState {
  const open = openComponent(state)?.id;
  const components = state.components.map((each) => (each.id === open ? { ...each, ...part } : each));
  return { ...state, components };
}

/** Why an answer cannot be taken, at whatever step; null when it can. */
export function answerFault(answer: Answer): Decided | null {
  if (answer.question === 'date' && answer.value.kind !== 'unknown' && daysOf(answer.value) === null)
    return wordsFault(answer) ?? refuse('date-not-understood');
  return wordsFault(answer);
}

function wordsFault(answer: Answer): Decided | null {
  const words = wordsOf(answer);
  if (words === null || answer.question === 'consent' || answer.question === 'state') return null;
  const limit = MAX_WORDS[answer.question];
  if (words.trim() === '') return refuse('empty');
  return words.length > limit ? refuse('too-long', { limit }) : null;
}

/** The reporter's own words in an answer, or null when it is a choice. */
function wordsOf({ value }: Answer): string | null {
  if (typeof value === 'string') return value;
  if ('words' in value) return value.words ?? null;
  if ('text' in value) return value.text;
  return 'name' in value && typeof value.name === 'string' ? value.name : null;
}
