import type { Likeness } from './likeness.js';
import type { ListedName } from './name-index.js';
import { reweighed, type Word } from './words.js';

/** For each word asked, by position, the words of the register it is like. */
export type Likenesses = readonly ReadonlyMap<string, Likeness>[];

/** A word of a listed name and the word of the question that stands for it. */
export interface Pair {
  readonly position: number;
  readonly listed: Word;
  readonly likeness: Likeness;
}

interface PairRequest {
  readonly asked: readonly Word[];
  readonly likenesses: Likenesses;
  readonly name: ListedName;
}

/** Each listed word takes the most alike word asked that is still free, the heaviest first. */
export function pairWords({ likenesses, name }: PairRequest): Pair[] {
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  for (const listed of [...name.words].sort((a, b) => b.weight - a.weight)) {
    let found: Pair | null = null;
    for (const [position, words] of likenesses.entries()) {
      const likeness = words.get(listed.text);
      if (likeness === undefined || taken.has(position)) continue;
      if (found === null || likeness.value > found.likeness.value) found = { position, listed, likeness };
    }
    if (found === null) continue;
    taken.add(found.position);
    pairs.push(found);
  }
  return pairs;
}

/** Initials count only as they stand, whole and not inside longer initials: P&G is not PG&E. */
export function pairAbbreviation({ asked, likenesses, name }: PairRequest): Pair[] {
  const length = name.words.length;
  for (let start = 0; start + length <= asked.length; start += 1) {
    if (asked[start - 1]?.kind === 'connector' || asked[start + length]?.kind === 'connector') continue;
    const pairs = name.words.map((listed, offset): Pair | null => {
      const position = start + offset;
      const likeness = sameInitials(asked[position], listed, likenesses[position]?.get(listed.text));
      return likeness === null ? null : { position, listed: reweighed(listed, { weight: 1 }), likeness };
    });
    if (pairs.every((pair) => pair !== null)) return pairs;
  }
  return [];
}

/** Initials have no typos: one letter more or less is another company. Another alphabet may spell them. */
function sameInitials(asked: Word | undefined, listed: Word, likely: Likeness | undefined): Likeness | null {
  if (asked?.text === listed.text) return { value: 1, how: 'same', letters: 0 };
  if (likely === undefined || listed.text.length < 3 || likely.value < 0.95) return null;
  return likely.how === 'look-alike' || asked?.script !== listed.script ? likely : null;
}
