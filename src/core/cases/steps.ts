import { mayExplode, type ObjectState } from './object-state.js';

/** The questions of a report, in the order in which their answers are read. */
export const QUESTIONS = [
  'state',
  'component-type',
  'marking',
  'manufacturer',
  'marking-state',
  'part-number',
  'date-code',
  'lot',
  'serial',
  'country',
  'logo',
  'board',
  'quantity',
  'weapon',
  'variant',
  'date',
  'place',
  'target',
  'casualties',
  'circumstances',
  'known-how',
  'seen',
  'holder',
  'condition',
  'consent',
  'may-ask',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** What everybody is asked, in this order: enough for a report. Whatever else there is to say waits behind the review. */
export const SHORT_PATH = ['state', 'place', 'date', 'consent'] as const satisfies readonly Question[];

/** What is worth most besides: the first of what "Add details" offers. */
export const MAIN_DETAILS = [
  'component-type',
  'marking',
  'manufacturer',
  'weapon',
  'circumstances',
] as const satisfies readonly Question[];

/** What only some reporters can tell, by what it is about, so that a screen of it stays short. */
export const DETAIL_GROUPS = {
  part: [
    'marking-state',
    'part-number',
    'date-code',
    'lot',
    'serial',
    'country',
    'logo',
    'board',
    'quantity',
  ],
  event: ['variant', 'target', 'casualties'],
  custody: ['known-how', 'seen', 'holder', 'condition'],
} as const satisfies Record<string, readonly Question[]>;
export type DetailGroup = keyof typeof DETAIL_GROUPS;

/** Which questions behind the review are asked one after another: the main ones, or those of a group. */
export const WALKS = ['details', 'part', 'event', 'custody'] as const satisfies readonly (
  'details' | DetailGroup
)[];
export type Walk = (typeof WALKS)[number];

/**
 * Where a draft stands: photos came out of the blue and a report was offered, the safety notice is shown,
 * photos are being sent, a question is open, or the review waits for "Send".
 */
export type Step = 'offer' | 'safety' | 'photos' | Question | 'review';

/** Questions without "skip": what may be done with a report, and whether it may explode, is never guessed. */
export const REQUIRED: ReadonlySet<Question> = new Set<Question>(['state', 'consent']);

/** Questions that every component has for itself. */
const OF_COMPONENT: ReadonlySet<Question> = new Set<Question>([
  'component-type',
  'marking',
  'manufacturer',
  ...DETAIL_GROUPS.part,
]);

export function isAboutComponent(question: Question): boolean {
  return OF_COMPONENT.has(question);
}

/** Questions that one would have to look closely at the object for. */
const LOOKED_AT_CLOSELY: ReadonlySet<Question> = new Set<Question>(['marking', ...DETAIL_GROUPS.part]);

/**
 * The questions of a walk, in order. That of the details also asks what was skipped before them; a group's asks
 * about that group only.
 */
export function questionsOfWalk(
  walk: Walk,
  state: ObjectState | null,
  isAnswered: (question: Question) => boolean,
): readonly Question[] {
  const included: readonly Question[] = walk === 'details' ? MAIN_DETAILS : DETAIL_GROUPS[walk];
  return QUESTIONS.filter((question) => {
    if (REQUIRED.has(question)) return false;
    if (mayExplode(state) && LOOKED_AT_CLOSELY.has(question)) return false;
    return (
      included.includes(question) || (walk === 'details' && isOnShortPath(question) && !isAnswered(question))
    );
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

/** Whether a question is one of those that only some reporters can answer. */
export function isRare(question: Question): boolean {
  return !isOnShortPath(question) && !(MAIN_DETAILS as readonly Question[]).includes(question);
}
