import type { CaseState } from './case.js';
import { fieldOf } from './fields.js';
import { openComponent } from './open-component.js';
import type { Question } from './steps.js';

/**
 * Whether the reporter answered a question, of the open component if it is about one, if only with "I do not know". What
 * a machine read is no answer of theirs.
 */
export function isAnswered(state: CaseState, question: Question): boolean {
  const field = fieldOf(state, question, openComponent(state));
  return field !== null && field.basis !== 'machine';
}
