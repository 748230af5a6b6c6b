import { legalForms } from './legal-forms.js';
import { classOf } from './word-classes.js';

const BETWEEN_CAPITALS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu;
const SHORTEST_NAME = 4;
const SHORTEST_WORD = 3;
const LONG_FILLER = 6;

/** "XiaomiCorp" as "Xiaomi Corp", «ОАОГазпром» as «ОАО Газпром»: the question with spaces where capitals show words. */
export function apartByCapitals(query: string): string {
  return query.replace(BETWEEN_CAPITALS, ' ');
}

/**
 * "xiaomicorp", «концернсозвездие»: a question of one word as a name and what kind of company it is, told by a legal form or
 * a word that many names have, the longest there is; null where there is none. Takes folded words.
 */
export function apartByKind(words: readonly string[]): string | null {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0 || classOf(word) !== 'rare') return null;
  for (let rest = SHORTEST_NAME; rest <= word.length - SHORTEST_WORD; rest += 1) {
    const [name, behind] = [word.slice(0, rest), word.slice(rest)];
    if (isKind(behind, [name, behind])) return `${name} ${behind}`;
    const [before, named] = [word.slice(0, -rest), word.slice(-rest)];
    if (isKind(before, [before, named])) return `${before} ${named}`;
  }
  return null;
}

/** Two letters make other names: "Micronas", "Marsco". */
function isKind(affix: string, words: readonly string[]): boolean {
  if (affix.length < SHORTEST_WORD) return false;
  const kind = classOf(affix);
  // «Концерн» says as little as grammar does.
  if (kind === 'function') return affix.length >= LONG_FILLER;
  return legalForms(words)[words.indexOf(affix)] === true || kind === 'generic' || kind === 'sector';
}
