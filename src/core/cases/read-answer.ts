import { readDate, type DateReading } from '../dates/read-date.js';
import { countriesIn } from '../marking/countries.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { PlaceIndex } from '../places/place-index.js';
import { readPlace, type PlaceReading } from '../places/read-place.js';
import { COMPONENT_ENTRIES } from '../taxonomy/component-kinds.js';
import type { TaxonomyEntry } from '../taxonomy/entry.js';
import { searchTaxonomy } from '../taxonomy/search.js';
import { WEAPON_ENTRIES } from '../taxonomy/weapons.js';
import { TARGET_ENTRIES } from '../taxonomy/target-kinds.js';
import { maxWords } from './answer-fault.js';
import type { Answer } from './command.js';
import type { Quantity } from './details.js';
import type { Refusal } from './refusal.js';
import type { Question } from './steps.js';
import type { Choice, ComponentType, TargetKind, Weapon } from './taxonomy.js';

/** What is worth saying about an answer taken from words: nothing, or that it is stored as something else, which is shown. */
export type Remark = 'none' | 'reworded';

/** What was understood of something typed: an answer to take, or what to ask before it is one. */
export type Heard =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly remark: Remark }
  /** Several entries of the taxonomy may be meant, or one that the words only resemble. */
  | {
      readonly kind: 'which';
      readonly question: Searched;
      readonly codes: readonly (Weapon | ComponentType | TargetKind)[];
    }
  | { readonly kind: 'date'; readonly question: 'date' | 'seen'; readonly reading: AskedDate }
  | { readonly kind: 'place'; readonly reading: AskedPlace };

/** Questions whose answers are looked up in a table of the taxonomy. */
export type Searched = 'weapon' | 'component-type' | 'target';

export type AskedDate = Exclude<DateReading, { kind: 'plain' | 'not-understood' }>;
export type AskedPlace = Exclude<PlaceReading, { kind: 'found' }>;

/** What reading an answer needs to know besides the words. */
export interface ReadingAid {
  /** The reporter's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Null where no place is asked for, or none can be looked up: then the words are kept. */
  readonly places: PlaceIndex | null;
}

/**
 * Takes what a reporter typed as the answer to a question. Their words are kept wherever what is stored says more,
 * less or something else. Consent and the state of the object cannot be typed: they take a press on a button.
 */
export function readAnswer(question: Question, text: string, aid: ReadingAid): Result<Heard, Refusal> {
  const words = text.trim();
  if (saysNothing(question, words)) return err({ code: 'empty' });
  const limit = question === 'date' || question === 'seen' ? null : maxWords(question);
  // Before it is read: looking a whole story up as a name takes long and finds nothing.
  if (limit !== null && words.length > limit) return err({ code: 'too-long', limit });
  switch (question) {
    case 'component-type':
      return ok(chosen(question, COMPONENT_ENTRIES, words));
    case 'weapon':
      return ok(chosen(question, WEAPON_ENTRIES, words));
    case 'target':
      return ok(chosen(question, TARGET_ENTRIES, words));
    case 'marking':
      return ok(asTyped({ question, value: { kind: 'text', text: words } }));
    case 'manufacturer':
      return ok(asTyped({ question, value: { kind: 'named', name: words } }));
    case 'date':
    case 'seen':
      return dated(question, words, aid.today);
    case 'place':
      return ok(located(words, aid.places));
    case 'circumstances':
      return ok(asTyped({ question, value: words }));
    case 'variant':
    case 'part-number':
    case 'date-code':
    case 'lot':
    case 'serial':
    case 'logo':
      return ok(asTyped({ question, value: { kind: 'text', text: words } }));
    case 'country':
      return ok(asTyped({ question, value: countryNamed(words) }));
    case 'quantity':
      return ok(asTyped({ question, value: counted(words) }));
    case 'marking-state':
    case 'board':
    case 'casualties':
    case 'known-how':
    case 'holder':
    case 'condition':
      return ok(asTyped({ question, value: { kind: 'other', words } }));
    case 'state':
    case 'may-ask':
      return err({ code: 'choice-missing' });
    case 'consent':
      return err({ code: 'consent-missing' });
  }
}

/**
 * Whether nothing can be read in it: invisible characters, a thumb up, a question mark. A marking may be a mere sign; a
 * choice can be told from such words, that it takes a press.
 */
function saysNothing(question: Question, words: string): boolean {
  if (question === 'state' || question === 'consent' || question === 'may-ask') return false;
  const readable = words.replace(UNREADABLE, '');
  return question === 'marking' ? readable === '' : !/[\p{L}\p{N}]/u.test(readable);
}

/** Pictures, and what takes room or none without showing anything (Braille and Hangul blanks among it). */
const UNREADABLE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{C}\p{Z}\p{M}\u20E3\u2800\u115F\u1160\u3164\uFFA0]/gu;

function asTyped(answer: Answer, remark: Remark = 'none'): Heard {
  return { kind: 'answer', answer, remark };
}

/** A country as it is printed on parts; anything else stays in the words it came in. */
function countryNamed(words: string): Choice<string> {
  const [country, another] = countriesIn([words], new Set());
  return country && !another ? { kind: 'known', code: country.country } : { kind: 'other', words };
}

/** "4", "4 шт.", "×4". More than a number is kept in the words it came in. */
function counted(words: string): Quantity {
  const count = /^[×xх]?\s*(\d{1,9})\s*(?:шт\.?|штук[аи]?|pcs\.?|pieces?)?$/iu.exec(words)?.[1];
  return count === undefined ? { kind: 'other', words } : { kind: 'count', count: Number(count) };
}

function chosen(
  question: Searched,
  entries: readonly TaxonomyEntry<Weapon | ComponentType | TargetKind>[],
  words: string,
): Heard {
  const found = searchTaxonomy(entries, words);
  if (found.exact === null)
    return found.hits.length > 0
      ? { kind: 'which', question, codes: found.hits }
      : asTyped({ question, value: { kind: 'other', words } });
  const value: Choice<Weapon | ComponentType | TargetKind> = {
    kind: 'known',
    code: found.exact,
    ...(found.saysMore ? { words } : {}),
  };
  // The code is from the table of this very question.
  return { kind: 'answer', answer: { question, value } as Answer, remark: 'reworded' };
}

function dated(question: 'date' | 'seen', words: string, today: string): Result<Heard, Refusal> {
  const reading = readDate(words, today);
  if (reading.kind === 'not-understood') return err({ code: 'date-not-understood' });
  if (reading.kind === 'plain') return ok(asTyped({ question, value: reading.date }));
  return ok({ kind: 'date', question, reading });
}

function located(words: string, places: PlaceIndex | null): Heard {
  if (places === null) return asTyped({ question: 'place', value: { kind: 'words', words } });
  const reading = readPlace(words, places);
  return reading.kind === 'found'
    ? { kind: 'answer', answer: { question: 'place', value: reading.place }, remark: 'reworded' }
    : { kind: 'place', reading };
}
