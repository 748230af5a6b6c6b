import { distance, SPELLING } from './distance.js';
import { askedKeys } from './keys.js';
import { lacking, letterSet } from './letter-set.js';
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

/** Of shorter words two wrong letters leave too little. */
const SHORTEST_FAR = 8;
const FARTHEST = 2;
/** As far as two letters go, one of them strange; see `SPELLING`. */
const NEARLY = { costs: SPELLING, limit: 2.5 };
/** Looking through the words of a larger register would take longer than an answer may. */
const MOST_LOOKED_THROUGH = 100_000;
const SPELT: ReadonlySet<Word['script']> = new Set(['latin', 'cyrillic']);

/** Latin or not, by a letter's code. */
function alphabetOf(code: number): boolean {
  return code < 0x400;
}

function isNear({ value }: { readonly value: number }): boolean {
  return value >= 0.7;
}

/** A word of some list, with its letters as {@link letterSet} has them. */
interface Spelt {
  readonly place: number;
  readonly letters: number;
}

/** Words long enough to be looked through, without those that only the world has. */
function speltOf({ words }: NameTable, nobodys: Uint8Array): readonly Spelt[] {
  const spelt: Spelt[] = [];
  for (let place = 0; place < nobodys.length; place += 1) {
    const text = nobodys[place] === 1 ? '' : textAt(words, place);
    if (text.length >= SHORTEST_FAR - FARTHEST) spelt.push({ place, letters: letterSet(text) });
  }
  return spelt;
}

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

  let spelt: readonly Spelt[] | null = null;

  /** Two letters wrong leave a word none of the keys, so listed words of nearly its letters are looked through. */
  function* nearlySpelt(asked: Word): Iterable<number> {
    const { starts, units } = table.words;
    if (starts.length > MOST_LOOKED_THROUGH) return;
    const alphabet = alphabetOf(asked.text.charCodeAt(0));
    spelt ??= speltOf(table, nobodys);
    for (const { place, letters } of spelt) {
      const length = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
      if (Math.abs(length - asked.text.length) > FARTHEST) continue;
      if (alphabetOf(units[starts[place] ?? 0] ?? 0) !== alphabet) continue;
      if (lacking(asked.letters, letters) > FARTHEST || lacking(letters, asked.letters) > FARTHEST) continue;
      if (distance(asked.text, textAt(table.words, place), NEARLY) <= NEARLY.limit) yield place;
    }
  }

  function compare(asked: Word, candidates: Iterable<number>): WordHits {
    const likes = new Map<string, Likeness>();
    const places: { word: number; value: number }[] = [];
    for (const place of candidates) {
      const listed = at(place);
      const likely = likeness(asked, listed);
      if (likely.value === 0) continue;
      likes.set(listed.text, nobodys[place] === 1 ? { ...likely, nobodys: true } : likely);
      places.push({ word: place, value: likely.value });
    }
    return { likes, places };
  }

  return {
    at,
    wordsLike(asked, most) {
      if (asked.kind === 'connector') return NO_HITS;
      const found = compare(asked, candidatesFor(asked, most));
      const known = asked.kind !== 'rare' || asked.text.length < SHORTEST_FAR || found.places.some(isNear);
      return known || !SPELT.has(asked.script) ? found : compare(asked, nearlySpelt(asked));
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
