import { distance, WHOLE } from './distance.js';
import { readableFrom, readableTo, SYLLABLES_IN, type Alphabet } from './pinyin.js';

/** A syllable with a letter too many. */
const LONGEST_GAP = 7;

/** A heard text as it would read were one letter of it wrong, left out, too many or swapped with the next. */
export function nearReadings(alphabet: Alphabet, heard: string): ReadonlySet<string> {
  const ends = [...readableFrom(alphabet, heard)];
  const near = new Set<string>();
  for (const from of readableTo(alphabet, heard))
    for (const to of ends) {
      if (to <= from || to - from > LONGEST_GAP) continue;
      for (const syllable of syllablesNear(alphabet, heard.slice(from, to)))
        near.add(heard.slice(0, from) + syllable + heard.slice(to));
    }
  return near;
}

/** Syllables by their letters, all of them or one left out. */
const BY_LETTERS: Readonly<Record<Alphabet, ReadonlyMap<string, readonly string[]>>> = {
  latin: byLetters('latin'),
  cyrillic: byLetters('cyrillic'),
};

function byLetters(alphabet: Alphabet): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const syllable of SYLLABLES_IN[alphabet])
    for (const letters of lettersOf(syllable)) found.set(letters, [...(found.get(letters) ?? []), syllable]);
  return found;
}

function lettersOf(text: string): ReadonlySet<string> {
  return new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))]);
}

function syllablesNear(alphabet: Alphabet, text: string): readonly string[] {
  const found = [...lettersOf(text)].flatMap((letters) => BY_LETTERS[alphabet].get(letters) ?? []);
  return [...new Set(found)].filter(
    (each) => each !== text && distance(text, each, { costs: WHOLE, limit: 1 }) <= 1,
  );
}
