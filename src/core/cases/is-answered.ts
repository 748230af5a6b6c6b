import type { CaseState } from './case.js';
import { openComponent } from './open-component.js';
import type { Question } from './steps.js';

/** Whether the reporter answered a question, of the open component if it is about one, if only with "I do not know". */
export function isAnswered(state: CaseState, question: Question): boolean {
  const { incident, custody, consent } = state;
  const component = openComponent(state);
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
