import { WORD_KINDS, type NameTable } from '../matching/name-table.js';

/** What ordering needs of a table that is being made. */
type Held = Pick<NameTable, 'nameStarts' | 'nameWords' | 'nameWordKinds' | 'nameCompanies'>;

const LEGAL = WORD_KINDS.indexOf('legal');

/** The names of listed companies in alphabetical order of their words, so that those which begin alike lie together. */
export function orderOfNames(
  held: Held,
  { words, nobody }: { readonly words: readonly string[]; readonly nobody: number },
): Uint32Array {
  const ranks = ranksOf(words);
  const the = words.indexOf('the');
  const places = new Uint32Array(held.nameCompanies.length);
  const first = new Uint32Array(held.nameCompanies.length);
  let count = 0;
  for (let place = 0; place < held.nameCompanies.length; place += 1) {
    if (held.nameCompanies[place] === nobody) continue;
    first[place] = firstWord(held, place, the);
    places[count] = place;
    count += 1;
  }
  return places.slice(0, count).sort((a, b) => {
    const endA = held.nameStarts[a + 1] ?? 0;
    const endB = held.nameStarts[b + 1] ?? 0;
    for (let at = first[a] ?? 0, other = first[b] ?? 0; at < endA || other < endB; at += 1, other += 1) {
      if (at >= endA) return -1;
      if (other >= endB) return 1;
      const apart = (ranks[held.nameWords[at] ?? 0] ?? 0) - (ranks[held.nameWords[other] ?? 0] ?? 0);
      if (apart !== 0) return apart;
    }
    return a - b;
  });
}

/** Where the words of a name start that people begin to type it with: after `ТОВ`, `ООО`, `The`. */
export function firstWord(held: Omit<Held, 'nameCompanies'>, place: number, the: number): number {
  const start = held.nameStarts[place] ?? 0;
  const end = held.nameStarts[place + 1] ?? 0;
  let first = start;
  while (first < end && (held.nameWordKinds[first] === LEGAL || held.nameWords[first] === the)) first += 1;
  return first === end ? start : first;
}

/** For each word its place in alphabetical order, by code units. */
function ranksOf(words: readonly string[]): Uint32Array {
  const sorted = Uint32Array.from(words, (_, place) => place).sort((a, b) =>
    (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
  );
  const ranks = new Uint32Array(words.length);
  sorted.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
