/** The questions of a report, in the order they are asked. */
export const QUESTIONS = [
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

/**
 * Where a draft stands: photos came out of the blue and a report was offered, the safety notice is shown,
 * photos are being sent, a question is open, or the review waits for "Send".
 */
export type Step = 'offer' | 'safety' | 'photos' | Question | 'review';

/** The one question that has no "skip": what may be done with a report is never guessed. */
export const REQUIRED: ReadonlySet<Question> = new Set<Question>(['consent']);
