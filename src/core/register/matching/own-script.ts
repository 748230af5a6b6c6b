import { distance, SPELLING } from './distance.js';
import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { scriptOf } from './scripts.js';
import type { Word } from './words.js';

/** Not near enough for a match: the list has the name in the alphabet of the question, and spells it otherwise there. */
const OTHERWISE_SPELT = 0.75;
const SHORTEST = 4;
/** From this length on a slip leaves the word recognisable. */
const LONG = 8;
const SLIP = 0.09;
/** What a letter doubled costs. */
const DOUBLED = 0.6;

/**
 * "Haase" sounds as «Хаас», but the company is Haas to those who write it so. Farther words are another alphabet's spelling
 * said back ("Khikvizhn").
 */
export function inOwnScript(
  pairs: readonly Pair[],
  { asked, likenesses, known }: Pick<ScoreRequest, 'asked' | 'likenesses' | 'known'>,
): readonly Pair[] {
  return pairs.map((pair) => {
    const { position, listed, likeness } = pair;
    const word = asked[position];
    if (word === undefined || likeness.how !== 'respelled' || !crosses(word, listed)) return pair;
    const spelt = [...known.keys()]
      .filter((text) => scriptOf(text) === word.script)
      .map((text) => Math.max(likenesses[position]?.get(text)?.value ?? 0, asSlip(word, text)));
    const best = Math.max(0, ...spelt.filter((value) => value < 1));
    const value = Math.max(best, OTHERWISE_SPELT);
    return best > 0 && value < likeness.value ? { ...pair, likeness: { ...likeness, value } } : pair;
  });
}

/** A name in Latin letters is spelt in one way; in Cyrillic it is spelt as people hear it. */
function crosses(word: Word, listed: Word): boolean {
  return word.script === 'latin' && listed.script === 'cyrillic';
}

/** How like a slip of the pen in a known word the word asked is; 0 where it is none. */
function asSlip({ text }: Word, known: string): number {
  const limit = text.length < LONG ? 1 : 2;
  if (text[0] !== known[0] || Math.abs(text.length - known.length) > limit || known.length < SHORTEST)
    return 0;
  const cost = distance(text, known, { costs: SPELLING, limit });
  if (cost > limit || cost === 0) return 0;
  return text.length < LONG && cost > DOUBLED ? OTHERWISE_SPELT : 1 - cost * SLIP;
}
