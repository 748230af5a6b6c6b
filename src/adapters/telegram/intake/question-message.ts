import type { Question } from '../../../core/cases/steps.js';

/** A message of the chat that asked a question of a draft, or answered one in words. */
export interface QuestionMessage {
  readonly message: number;
  readonly question: Question;
  /** For a question about a component: which. */
  readonly component?: string;
  /** A digest of what was typed: an edit that leaves the words as they are is none. */
  readonly words?: string;
}
