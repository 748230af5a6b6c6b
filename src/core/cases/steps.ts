import { mayExplode, type ObjectState } from './object-state.js';

/** The questions of a report, in the order in which their answers are read. */
export const QUESTIONS = [
  'state',
  'component-type',
  'marking',
  'manufacturer',
  'weapon',
  'date',
  'place',
  'circumstances',
  'consent',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** What everybody is asked, in this order: enough for a report. Whatever else there is to say waits behind the review. */
export const SHORT_PATH = ['state', 'place', 'date', 'consent'] as const satisfies readonly Question[];

/** The questions behind "Add details". */
export const DETAILS: readonly Question[] = QUESTIONS.filter(
  (question) => !(SHORT_PATH as readonly Question[]).includes(question),
);

/**
 * Where a draft stands: photos came out of the blue and a report was offered, the safety notice is shown,
 * photos are being sent, a question is open, or the review waits for "Send".
 */
export type Step = 'offer' | 'safety' | 'photos' | Question | 'review';

/** Questions without "skip": what may be done with a report, and whether it may explode, is never guessed. */
export const REQUIRED: ReadonlySet<Question> = new Set<Question>(['state', 'consent']);

/** Questions that every component has for itself. */
const OF_COMPONENT: ReadonlySet<Question> = new Set<Question>(['component-type', 'marking', 'manufacturer']);

export function isAboutComponent(question: Question): boolean {
  return OF_COMPONENT.has(question);
}

/** A question that one would have to look closely at the object for. */
const LOOKED_AT_CLOSELY: Question = 'marking';

/** The questions of a walk through all that may be added, in order: the details, and what was skipped before them. */
export function questionsOfWalk(
  state: ObjectState | null,
  isAnswered: (question: Question) => boolean,
): readonly Question[] {
  return QUESTIONS.filter((question) => {
    if (REQUIRED.has(question) || (mayExplode(state) && question === LOOKED_AT_CLOSELY)) return false;
    return !isOnShortPath(question) || !isAnswered(question);
  });
}

/** Whether a step is a question, and not a notice, the photos or the review. */
export function isQuestion(step: Step): step is Question {
  return (QUESTIONS as readonly Step[]).includes(step);
}

/** Whether a question is asked of everybody. */
export function isOnShortPath(question: Question): boolean {
  return (SHORT_PATH as readonly Question[]).includes(question);
}
