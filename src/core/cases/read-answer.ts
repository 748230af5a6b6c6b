import { readDate, type DateReading } from '../dates/read-date.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { PlaceIndex } from '../places/place-index.js';
import { readPlace, type PlaceReading } from '../places/read-place.js';
import { COMPONENT_ENTRIES } from '../taxonomy/component-kinds.js';
import type { TaxonomyEntry } from '../taxonomy/entry.js';
import { searchTaxonomy } from '../taxonomy/search.js';
import { WEAPON_ENTRIES } from '../taxonomy/weapons.js';
import type { Answer } from './command.js';
import { MAX_WORDS } from './limits.js';
import type { Refusal } from './refusal.js';
import type { Question } from './steps.js';
import type { Choice, ComponentType, Weapon } from './taxonomy.js';

/** What is worth saying about an answer taken from words: nothing, or that it is stored as something else, which is shown. */
export type Remark = 'none' | 'reworded';

/** What was understood of something typed: an answer to take, or what to ask before it is one. */
export type Heard =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly remark: Remark }
  /** Several entries of the taxonomy may be meant, or one that the words only resemble. */
  | {
      readonly kind: 'which';
      readonly question: 'weapon' | 'component-type';
      readonly codes: readonly (Weapon | ComponentType)[];
    }
  | { readonly kind: 'date'; readonly reading: AskedDate }
  | { readonly kind: 'place'; readonly reading: AskedPlace };

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
  const limit =
    question === 'state' || question === 'consent' || question === 'date' ? null : MAX_WORDS[question];
  // Before it is read: looking a whole story up as a name takes long and finds nothing.
  if (limit !== null && words.length > limit) return err({ code: 'too-long', limit });
  switch (question) {
    case 'component-type':
      return ok(chosen(question, COMPONENT_ENTRIES, words));
    case 'weapon':
      return ok(chosen(question, WEAPON_ENTRIES, words));
    case 'marking':
      return ok(asTyped({ question, value: { kind: 'text', text: words } }));
    case 'manufacturer':
      return ok(asTyped({ question, value: { kind: 'named', name: words } }));
    case 'date':
      return dated(words, aid.today);
    case 'place':
      return ok(located(words, aid.places));
    case 'circumstances':
      return ok(asTyped({ question, value: words }));
    case 'state':
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
  if (question === 'state' || question === 'consent') return false;
  const readable = words.replace(UNREADABLE, '');
  return question === 'marking' ? readable === '' : !/[\p{L}\p{N}]/u.test(readable);
}

/** Pictures, and what takes room or none without showing anything (Braille and Hangul blanks among it). */
const UNREADABLE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{C}\p{Z}\p{M}\u20E3\u2800\u115F\u1160\u3164\uFFA0]/gu;

function asTyped(answer: Answer, remark: Remark = 'none'): Heard {
  return { kind: 'answer', answer, remark };
}

function chosen(
  question: 'weapon' | 'component-type',
  entries: readonly TaxonomyEntry<Weapon | ComponentType>[],
  words: string,
): Heard {
  const found = searchTaxonomy(entries, words);
  if (found.exact === null)
    return found.hits.length > 0
      ? { kind: 'which', question, codes: found.hits }
      : asTyped({ question, value: { kind: 'other', words } });
  const value: Choice<Weapon | ComponentType> = {
    kind: 'known',
    code: found.exact,
    ...(found.saysMore ? { words } : {}),
  };
  // The code is from the table of this very question.
  return { kind: 'answer', answer: { question, value } as Answer, remark: 'reworded' };
}

function dated(words: string, today: string): Result<Heard, Refusal> {
  const reading = readDate(words, today);
  if (reading.kind === 'not-understood') return err({ code: 'date-not-understood' });
  if (reading.kind === 'plain') return ok(asTyped({ question: 'date', value: reading.date }));
  return ok({ kind: 'date', reading });
}

function located(words: string, places: PlaceIndex | null): Heard {
  if (places === null) return asTyped({ question: 'place', value: { kind: 'words', words } });
  const reading = readPlace(words, places);
  return reading.kind === 'found'
    ? { kind: 'answer', answer: { question: 'place', value: reading.place }, remark: 'reworded' }
    : { kind: 'place', reading };
}
