import type { Instant } from '../kernel/time.js';
import type { CaseState, Field, Said } from './case.js';
import type { Answer } from './command.js';
import { withField, type Values } from './fields.js';
import { readDateCode, withReadings } from './machine-readings.js';
import type { Question } from './steps.js';

/** Who says something, how they know, and when; and what a moderator's word takes the place of. */
export type Saying = Omit<Field<unknown>, 'value'>;

export interface About {
  /** Whose answer it is, where the question is about one component. */
  readonly component: string | undefined;
  readonly said: Saying;
}

/** The case with a value as the answer to its question. A date code is read as it would be on that part. */
export function withValue(state: CaseState, answer: Answer, { component, said }: About): CaseState {
  const { question, value } = legible(state, answer, { component, at: said.at });
  const field = { ...said, value, ...originalOf(said) } as Field<Values[Question]>;
  return withField(state, question, { field, component });
}

/** The case with the machine's readings of a component's marking as they now are. */
export function withReadingsOf(state: CaseState, component: string | undefined, now: Instant): CaseState {
  const components = state.components.map((each) => (each.id === component ? withReadings(each, now) : each));
  return { ...state, components };
}

function legible(
  state: CaseState,
  answer: Answer,
  { component, at }: { readonly component: string | undefined; readonly at: Instant },
): Answer {
  const part = state.components.find(({ id }) => id === component);
  if (answer.question !== 'date-code' || answer.value.kind !== 'text' || part === undefined) return answer;
  return { question: answer.question, value: readDateCode(part, answer.value.text, at) };
}

function originalOf({ original }: Saying): { readonly original?: Said<unknown> | null } {
  return original === undefined ? {} : { original };
}
