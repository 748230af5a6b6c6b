import type { CaseDate } from '../dates/case-date.js';
import type { Place } from '../places/place.js';
import type { CaseState, Component, Custody, Field, Incident, Manufacturer, Marking } from './case.js';
import type {
  Assembly,
  Casualties,
  Condition,
  DateCodeText,
  Holder,
  Inscription,
  KnownHow,
  MarkingState,
  MayAsk,
  Quantity,
} from './details.js';
import type { ObjectState } from './object-state.js';
import type { Question } from './steps.js';
import type { Choice, ComponentType, Consent, TargetKind, Weapon } from './taxonomy.js';

/** What the answer to each question is. */
export interface Values {
  state: ObjectState;
  'component-type': Choice<ComponentType>;
  marking: Marking;
  manufacturer: Manufacturer;
  'marking-state': Choice<MarkingState>;
  'part-number': Inscription;
  'date-code': DateCodeText;
  lot: Inscription;
  serial: Inscription;
  country: Choice<string>;
  logo: Inscription;
  board: Choice<Assembly>;
  quantity: Quantity;
  weapon: Choice<Weapon>;
  variant: Inscription;
  date: CaseDate;
  place: Place;
  target: Choice<TargetKind>;
  casualties: Choice<Casualties>;
  circumstances: string;
  'known-how': Choice<KnownHow>;
  seen: CaseDate;
  holder: Choice<Holder>;
  condition: Choice<Condition>;
  consent: Consent;
  'may-ask': MayAsk;
}

/** The members of a part of a case that hold a `Field` of `T`. */
type Holding<Part, T> = {
  [Name in keyof Part]-?: [Field<T> | null] extends [Part[Name]] ? Name : never;
}[keyof Part];

type HomeOf<T> =
  | readonly ['case', Holding<CaseState, T>]
  | readonly ['incident', Holding<Incident, T>]
  | readonly ['custody', Holding<Custody, T>]
  | readonly ['component', Holding<Component, T>];

/** Where in a case the answer to each question is kept. */
const HOMES: { readonly [Q in Question]: HomeOf<Values[Q]> } = {
  state: ['custody', 'state'],
  'component-type': ['component', 'type'],
  marking: ['component', 'marking'],
  manufacturer: ['component', 'manufacturer'],
  'marking-state': ['component', 'markingState'],
  'part-number': ['component', 'partNumber'],
  'date-code': ['component', 'dateCode'],
  lot: ['component', 'lot'],
  serial: ['component', 'serial'],
  country: ['component', 'country'],
  logo: ['component', 'logo'],
  board: ['component', 'board'],
  quantity: ['component', 'quantity'],
  weapon: ['incident', 'weapon'],
  variant: ['incident', 'variant'],
  date: ['incident', 'date'],
  place: ['incident', 'place'],
  target: ['incident', 'target'],
  casualties: ['incident', 'casualties'],
  circumstances: ['incident', 'circumstances'],
  'known-how': ['custody', 'knownHow'],
  seen: ['custody', 'seen'],
  holder: ['custody', 'holder'],
  condition: ['custody', 'condition'],
  consent: ['case', 'consent'],
  'may-ask': ['case', 'mayAsk'],
};

type Fields = Readonly<Record<string, Field<unknown> | null>>;

/**
 * What a case holds as the answer to a question.
 *
 * @param component whose answer, where the question is about one; without such a component there is none
 */
export function fieldOf<Q extends Question>(
  state: CaseState,
  question: Q,
  component: Component | undefined,
): Field<Values[Q]> | null {
  const [part, name] = HOMES[question];
  const holder = part === 'component' ? component : part === 'case' ? state : state[part];
  // HOMES says, and the compiler has checked, that the answers to this question are kept under that name.
  return ((holder as Fields | undefined)?.[name] ?? null) as Field<Values[Q]> | null;
}

/** The case with another answer to a question, or with none. */
export function withField<Q extends Question>(
  state: CaseState,
  question: Q,
  { field, component }: { readonly field: Field<Values[Q]> | null; readonly component: string | undefined },
): CaseState {
  const [part, name] = HOMES[question];
  switch (part) {
    case 'case':
      return { ...state, [name]: field };
    case 'component': {
      const components = state.components.map((each) =>
        each.id === component ? { ...each, [name]: field } : each,
      );
      return { ...state, components };
    }
    default:
      return { ...state, [part]: { ...state[part], [name]: field } };
  }
}
