import { askedKeys } from './keys.js';
import { likeness, type Likeness } from './likeness.js';
import { placeOfNobody, runOf, type NameTable } from './name-table.js';
import { countOf, textAt } from './packed-texts.js';
import { vocabularyWord, type Word } from './words.js';

/** The listed words that are like one word asked for. */
export interface WordHits {
  /** By the listed word's text. */
  readonly likes: ReadonlyMap<string, Likeness>;
  /** The same by their places in the table. */
  readonly places: readonly { readonly word: number; readonly value: number }[];
}

export interface Vocabulary {
  at(place: number): Word;
  /** Compares at most `most` listed words with the one asked for. */
  wordsLike(asked: Word, most: number): WordHits;
}

/** Words kept ready for the next question. */
const MOST_KEPT = 80_000;

const NO_HITS: WordHits = { likes: new Map(), places: [] };

export function openVocabulary(table: NameTable): Vocabulary {
  const kept = new Map<number, Word>();
  const nobodys = wordsOfNobody(table);
  /** The last question in which each word was compared, by number. */
  const askedIn = new Uint32Array(countOf(table.words));
  let question = 0;

  function at(place: number): Word {
    const ready = kept.get(place);
    if (ready !== undefined) return ready;
    const word = vocabularyWord(textAt(table.words, place), () => textAt(table.sounds, place));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(place, word);
    return word;
  }

  /** Each place once; the words found by their letters come first. */
  function candidatesFor(asked: Word, most: number): readonly number[] {
    const found: number[] = [];
    question += 1;
    for (const key of askedKeys(asked)) {
      const { first, end } = runOf(table.keys, key);
      for (let run = first; run < end && found.length < most; run += 1) {
        const place = table.keyWords[run] ?? 0;
        if (askedIn[place] === question) continue;
        askedIn[place] = question;
        found.push(place);
      }
    }
    return found;
  }

  return {
    at,
    wordsLike(asked, most) {
      if (asked.kind === 'connector') return NO_HITS;
      const likes = new Map<string, Likeness>();
      const places: { word: number; value: number }[] = [];
      for (const place of candidatesFor(asked, most)) {
        const listed = at(place);
        const likely = likeness(asked, listed);
        if (likely.value === 0) continue;
        likes.set(listed.text, nobodys[place] === 1 ? { ...likely, nobodys: true } : likely);
        places.push({ word: place, value: likely.value });
      }
      return { likes, places };
    },
  };
}

/** Marks words that stand in well-known names of the world and in none of a list. */
function wordsOfNobody(table: NameTable): Uint8Array {
  const { words, wordStarts, wordNames, nameCompanies } = table;
  const marks = new Uint8Array(countOf(words)).fill(1);
  const nobody = placeOfNobody(table);
  for (let word = 0; word < marks.length; word += 1) {
    // Names are in order and nobody's come first, so the last one decides.
    const last = wordNames[(wordStarts[word + 1] ?? 0) - 1];
    const held = (wordStarts[word + 1] ?? 0) > (wordStarts[word] ?? 0);
    if (held && last !== undefined && nameCompanies[last] !== nobody) marks[word] = 0;
  }
  return marks;
}
