import { distance, SPELLING } from './distance.js';
import { askedKeys } from './keys.js';
import { lacking, letterSet } from './letter-set.js';
import { likeness, type Likeness } from './likeness.js';
import { placeOfNobody, WORD_KINDS, type NameTable } from './name-table.js';
import { countOf, textAt } from './packed-texts.js';
import { remembering } from './remembering.js';
import { openSortedKeys } from './sorted-keys.js';
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
/** Words asked for that are kept with their likes: a table of suppliers says the same trades and forms again and again. */
const MOST_ASKED = 4_000;

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

/** Words long enough to be looked through, by their length, without those that only the world has. */
function speltOf({ words }: NameTable, nobodys: Uint8Array): readonly (readonly Spelt[] | undefined)[] {
  const spelt: Spelt[][] = [];
  for (let place = 0; place < nobodys.length; place += 1) {
    const text = nobodys[place] === 1 ? '' : textAt(words, place);
    if (text.length < SHORTEST_FAR - FARTHEST) continue;
    (spelt[text.length] ??= []).push({ place, letters: letterSet(text) });
  }
  return spelt;
}

const NO_HITS: WordHits = { likes: new Map(), places: [] };

export function openVocabulary(table: NameTable): Vocabulary {
  const kept = remembering<number, Word>(MOST_KEPT);
  const hitsOf = remembering<string, WordHits>(MOST_ASKED);
  const keys = openSortedKeys(table.keys);
  /** What each word was once found to be, by place in `WORD_KINDS` and one more; 0 before. */
  const kinds = new Uint8Array(countOf(table.words));
  const nobodys = wordsOfNobody(table);
  /** The last question in which each word was compared, by number. */
  const askedIn = new Uint32Array(countOf(table.words));
  let question = 0;

  function read(place: number): Word {
    const word = vocabularyWord(textAt(table.words, place), {
      soundTexts: () => textAt(table.sounds, place),
      kind: WORD_KINDS[(kinds[place] ?? 0) - 1] ?? null,
    });
    kinds[place] = WORD_KINDS.indexOf(word.kind) + 1;
    return word;
  }

  function at(place: number): Word {
    return kept(place, read);
  }

  /** Each place once; the words found by their letters come first. */
  function candidatesFor(asked: Word, most: number): readonly number[] {
    const found: number[] = [];
    question += 1;
    for (const key of askedKeys(asked)) {
      for (let run = keys.first(key); table.keys[run] === key && found.length < most; run += 1) {
        const place = table.keyWords[run] ?? 0;
        if (askedIn[place] === question) continue;
        askedIn[place] = question;
        found.push(place);
      }
    }
    return found;
  }

  let spelt: ReturnType<typeof speltOf> | null = null;

  /** Two letters wrong leave a word none of the keys, so listed words of nearly its letters are looked through. */
  function nearlySpelt(asked: Word): readonly number[] {
    const { starts, units } = table.words;
    if (starts.length > MOST_LOOKED_THROUGH) return [];
    const alphabet = alphabetOf(asked.text.charCodeAt(0));
    spelt ??= speltOf(table, nobodys);
    const { length } = asked.text;
    const near = spelt
      .slice(length - FARTHEST, length + FARTHEST + 1)
      .flatMap((words) => words ?? [])
      .filter(
        ({ place, letters }) =>
          alphabetOf(units[starts[place] ?? 0] ?? 0) === alphabet &&
          lacking(asked.letters, letters) <= FARTHEST &&
          lacking(letters, asked.letters) <= FARTHEST &&
          distance(asked.text, textAt(table.words, place), NEARLY) <= NEARLY.limit,
      );
    return near.map(({ place }) => place).sort((a, b) => a - b);
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

  function hits(asked: Word, most: number): WordHits {
    const found = compare(asked, candidatesFor(asked, most));
    const known = asked.kind !== 'rare' || asked.text.length < SHORTEST_FAR || found.places.some(isNear);
    return known || !SPELT.has(asked.script) ? found : compare(asked, nearlySpelt(asked));
  }

  return {
    at,
    wordsLike(asked, most) {
      if (asked.kind === 'connector') return NO_HITS;
      // What a word is like depends on its letters, and on whether they are a legal form here.
      return hitsOf(`${most} ${asked.kind} ${asked.text}`, () => hits(asked, most));
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
