import {
  ADJECTIVE,
  EVERYDAY,
  FUNCTION_WORDS,
  GENERIC,
  GOODS,
  HOME,
  NATIONALITIES,
  PLACES,
  SECTORS,
  TRADES,
} from './word-lists.js';
import { PLACE_FORMS, ORDINARY_WORDS } from './ordinary-words.js';

/** The words of trades, places and everyday life: all of them are names of nobody when they stand alone. */
export function commonWords(): readonly string[] {
  return [SECTORS, HOME, PLACES, EVERYDAY]
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== '');
}

/** English words of trades and fillers, which names in Cyrillic are often full of. */
export function tradeWords(): readonly string[] {
  return [GENERIC, SECTORS].flatMap((words) => words.split(/\s+/)).filter((word) => /^[a-z]+$/u.test(word));
}

export type WordClass =
  'function' | 'generic' | 'goods' | 'home' | 'sector' | 'place' | 'everyday' | 'ordinary' | 'rare';

const CLASSES = new Map<string, WordClass>();
for (const [name, words] of [
  ['ordinary', ORDINARY_WORDS],
  ['everyday', EVERYDAY],
  ['place', PLACE_FORMS],
  ['place', PLACES],
  ['home', HOME],
  ['sector', SECTORS],
  ['goods', GOODS],
  ['generic', GENERIC],
  ['function', FUNCTION_WORDS],
] as const) {
  for (const word of words.split(/\s+/)) if (word !== '') CLASSES.set(word, name);
}

for (const [stems, name] of [
  [NATIONALITIES, 'place'],
  [TRADES, 'sector'],
] as const)
  for (const stem of stems.split(/\s+/).filter((each) => each !== ''))
    for (const word of ADJECTIVE.map((ending) => stem + ending))
      if ((CLASSES.get(word) ?? 'ordinary') === 'ordinary') CLASSES.set(word, name);

/** A word of none of the lists is `rare`: it most likely is a name. Takes a folded word. */
export function classOf(word: string): WordClass {
  return CLASSES.get(word) ?? (isSeveralOfOrdinary(word) ? 'ordinary' : 'rare');
}

/** "Ladders" is a ladder to us. */
function isSeveralOfOrdinary(word: string): boolean {
  return /^[a-z]{4,}s$/u.test(word) && CLASSES.get(word.slice(0, -1)) === 'ordinary';
}
