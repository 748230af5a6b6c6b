import { distance, SPELLING } from './distance.js';
import type { ListedName } from './name-index.js';
import type { Likenesses } from './pair-words.js';
import { scoreCompact, type ScoredName } from './score.js';
import type { Word } from './words.js';

/** Shorter names have neighbours two letters away. */
const SHORTEST = 10;
const MOST_ERRORS = 2;
/** What one wrong letter takes away, as for a single word of that length. */
const GRAVITY = 0.078;

/**
 * "Proctor and Gambell", "Grate Wall Motors": names compared as one run of letters. Two slips may fall on one short word,
 * which alone would be beyond recognition; the rest of a long name bears it. Only where the words that differ are
 * nobody's words and begin as the name's do: "Delta Bankers" is something else. Single words have been compared already.
 */
export function scoreMisspelt(
  asked: readonly Word[],
  { likenesses, candidates }: { readonly likenesses: Likenesses; readonly candidates: readonly ListedName[] },
): readonly ScoredName[] {
  const said = saidWords(asked);
  const text = joined(said);
  if (said.length < 2 || text.length < SHORTEST) return [];
  return candidates.flatMap((name) => {
    const words = saidWords(name.words);
    const whole = joined(words);
    if (words.length < 2 || Math.abs(whole.length - text.length) > MOST_ERRORS) return [];
    if (words[0]?.script !== said[0]?.script || !differsByUnknown(asked, { words, likenesses })) return [];
    if (words.length === said.length && !beginAlike(said, words)) return [];
    const cost = distance(text, whole, { costs: SPELLING, limit: MOST_ERRORS });
    if (cost === 0 || cost > MOST_ERRORS) return [];
    const letters = Math.ceil(cost);
    return [scoreCompact(name, { value: 1 - cost * GRAVITY, how: 'typo', letters })];
  });
}

function saidWords(words: readonly Word[]): readonly Word[] {
  return words.filter(({ kind }) => kind !== 'legal' && kind !== 'function' && kind !== 'connector');
}

/** Who misspells a word seldom misses its first letter; another first letter makes another word. */
function beginAlike(said: readonly Word[], words: readonly Word[]): boolean {
  return words.every(({ text }, at) => text[0] === said[at]?.text[0]);
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

/** Every word asked stands in the name, or is one that no list and not the world knows. */
function differsByUnknown(
  asked: readonly Word[],
  { words, likenesses }: { readonly words: readonly Word[]; readonly likenesses: Likenesses },
): boolean {
  const own = new Set(words.map(({ text }) => text));
  return asked.every(({ text, kind, weight }, at) => {
    if (weight === 0 || own.has(text)) return true;
    return (
      kind === 'rare' && text.length > 3 && [...(likenesses[at] ?? [])].every(([, { value }]) => value < 1)
    );
  });
}
