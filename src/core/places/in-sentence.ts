import type { Settlement } from './gazetteer-table.js';
import { TOWN, type PlaceIndex } from './place-index.js';

/** Longer names first, so that «Велика Новосілка» is not taken for a Novosilka. */
const LONGEST_NAME = 3;
/** Looking for misspelt names takes a while, and whoever writes more than a sentence tells a story. */
const MOST_NAMES = 12;
/** Most short words are names of some hamlet as well. */
const SHORTEST_IN_SENTENCE = 5;
/**
 * Settlements named somewhere in a sentence, in any case. «у полі за ставком» names no village: without capitals only
 * towns are looked for, and spelt as they are.
 */
export function inSentence(text: string, index: PlaceIndex): readonly Settlement[] {
  const words = text.split(/\s+/u);
  const hasCapitals = /\p{Lu}/u.test(text);
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    const found = namesOf(words, length)
      .slice(0, MOST_NAMES)
      .filter((name) => name.length >= SHORTEST_IN_SENTENCE && (!hasCapitals || /^\p{Lu}/u.test(name)))
      .flatMap((name) => (hasCapitals ? anyCalled(name, index) : townsCalled(name, index)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Every run of so many words. */
function namesOf(words: readonly string[], length: number): readonly string[] {
  const runs = words.flatMap((_, at) =>
    at + length <= words.length ? [words.slice(at, at + length).join(' ')] : [],
  );
  return [...new Set(runs)];
}

function anyCalled(name: string, index: PlaceIndex): readonly Settlement[] {
  const exact = index.settlementsNamed(name);
  return exact.length > 0 ? exact : index.settlementsLike(name);
}

function townsCalled(name: string, index: PlaceIndex): readonly Settlement[] {
  return [...index.settlementsNamed(name), ...index.settlementsInflected(name)].filter(
    ({ population }) => population >= TOWN,
  );
}
