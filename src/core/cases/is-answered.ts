import type { CaseState } from './case.js';
import type { Question } from './steps.js';

/** Whether the reporter answered a question, if only with "I do not know". */
export function isAnswered(
  { incident, components, custody, consent }: CaseState,
  question: Question,
): boolean {
  const [component] = components;
  switch (question) {
    case 'state':
      return custody.state !== null;
    case 'component-type':
      return component !== undefined && component.type !== null;
    case 'marking':
    case 'manufacturer':
      return component !== undefined && component[question] !== null;
    case 'consent':
      return consent !== null;
    default:
      return incident[question] !== null;
  }
}
