import { fold, wordsOf } from './fold.js';
import { otherLayouts } from './keyboard.js';
import { withLetters } from './letter-names.js';
import type { NameIndex } from './name-index.js';
import { scoreCandidates } from './score-candidates.js';
import type { ScoredName } from './score.js';
import { shortWordsInLatin } from './scripts.js';

const KEYBOARD_FACTOR = 0.97;
/** Nobody types more than this without a look at the screen. */
const LONGEST_RETYPED = 60;
/** So few letters, unheard of as they stand, may be initials in the wrong layout although they can be said: "іла" for SKF. */
export const LONGEST_INITIALS = 4;

/** The question as it stands, and with initials that were spelt out. */
export function scoreReadings(index: NameIndex, query: string): ScoredName[] {
  const direct = scoreCandidates(index, query);
  const words = wordsOf(fold(query));
  const [lettered, latin] = [withLetters(words), shortWordsInLatin(words)];
  return [
    ...direct,
    ...(lettered === null ? [] : scoreCandidates(index, lettered).map(respelt)),
    ...(latin === null ? [] : scoreCandidates(index, latin)),
  ];
}

function respelt(scored: ScoredName): ScoredName {
  return { ...scored, how: { code: 'respelled' }, answers: null };
}

/**
 * The question as it would read in another keyboard layout. Only what scores `least` counts: the text is a guess already.
 * `unheard` says that no word of it is known as it stands.
 */
export function scoreRetyped(
  index: NameIndex,
  query: string,
  { unheard, least }: { readonly unheard: boolean; readonly least: number },
): ScoredName[] {
  if (query.length > LONGEST_RETYPED) return [];
  return otherLayouts(query, { any: unheard && query.length <= LONGEST_INITIALS })
    .flatMap((retyped) => scoreCandidates(index, retyped))
    .filter(({ score }) => score >= least)
    .map(({ name, score }) => ({
      name,
      score: score * KEYBOARD_FACTOR,
      how: { code: 'keyboard' },
      answers: null,
    }));
}
