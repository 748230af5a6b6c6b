import type { CompanyId, IndexedKind } from '../company.js';
import type { IndexedName } from '../register-store.port.js';
import { initialsOf } from './initials.js';
import { compactKey, initialsKey, saidKey, writtenKey } from './keys.js';
import type { Likeness } from './likeness.js';
import { createNameTableBuilder } from './name-table-builder.js';
import {
  firstListedName,
  NAME_KINDS,
  NOBODY,
  placeOfNobody,
  runOf,
  WORD_KINDS,
  type NameTable,
} from './name-table.js';
import { countOf, textAt } from './packed-texts.js';
import { openPassing } from './passing.js';
import { remembering } from './remembering.js';
import { openVocabulary, type WordHits } from './vocabulary.js';
import { compactOf, compactOfAll, compactWithAnd, reweighed, tellingWords, type Word } from './words.js';
import { worldNames } from './world-names.js';

/** A listed name, ready for comparing. */
export interface ListedName {
  readonly companyId: CompanyId;
  /** The company's place in the table. */
  readonly company: number;
  readonly text: string;
  readonly kind: IndexedKind;
  readonly words: readonly Word[];
}

export interface TogetherName {
  readonly name: ListedName;
  readonly likeness: Likeness;
}

/**
 * Finds the few names worth comparing with a question among very many. What it gives is bounded, and so is its work,
 * however large the register: common words are looked at only in names that rarer ones led to.
 */
export interface NameIndex {
  /** How many names there are, those of the world included. */
  readonly size: number;
  /** For each word of the question the listed words like it; the longer the question, the fewer are compared. */
  wordsLike(asked: readonly Word[]): readonly WordHits[];
  /** The most promising names, by the words they share with the question. */
  namesLike(asked: readonly Word[], hits: readonly WordHits[]): readonly ListedName[];
  /** Names that are this text when their spaces are left out. */
  namesRunTogether(together: Word): readonly TogetherName[];
  /** Names whose initials these are; see `initialsOf`. */
  namesShortened(initials: string): readonly ListedName[];
  /** Chinese names that are read so, in either alphabet; see `saidAloud`. There may be others among them. */
  namesSaid(heard: string): readonly ListedName[];
  /** Names in letters that are written so, as Chinese sounds; see `writtenAsSaid`. There may be others among them. */
  namesWrittenAsSaid(heard: string): readonly ListedName[];
  /** Every word of any of the company's names, with its kind there. */
  wordsOf(name: ListedName): ReadonlyMap<string, Word['kind']>;
}

/** Listed words compared with one word of a question, at most. */
const MOST_COMPARED = 300;
/** And with all its rare words together. */
const MOST_COMPARED_IN_ALL = 900;
const MOST_TOGETHER = 40;
/** Names, and companies with their words, kept ready for the next question. */
const MOST_KEPT = 8_000;
/** Words as they stand in names, of a kind and weight of their own there. */
const MOST_WORDS_KEPT = 40_000;

/** In memory, for a register of any size; see {@link NameTable} for what can be stored. */
export function buildIndex(names: Iterable<IndexedName>): NameIndex {
  return openNameIndex(buildNameTable(names));
}

/** The table of these names, and of the well-known names of the world beside them. */
export function buildNameTable(names: Iterable<IndexedName>): NameTable {
  const builder = createNameTableBuilder();
  for (const name of withWorld(names)) builder.add(name);
  return builder.finish();
}

/** Names read between two pauses: some milliseconds' work. */
const STEP = 250;

/** As {@link buildNameTable}, letting others have a turn now and then: ten thousand names take a third of a second. */
export async function buildNameTableInSteps(
  names: Iterable<IndexedName>,
  pause: () => Promise<void>,
): Promise<NameTable> {
  const builder = createNameTableBuilder();
  let left = STEP;
  for (const name of withWorld(names)) {
    builder.add(name);
    left -= 1;
    if (left > 0) continue;
    await pause();
    left = STEP;
  }
  await pause();
  return builder.finish();
}

function* withWorld(names: Iterable<IndexedName>): Generator<IndexedName> {
  for (const text of worldNames()) yield { companyId: NOBODY, text, kind: 'main' };
  yield* names;
}

export function openNameIndex(table: NameTable): NameIndex {
  const vocabulary = openVocabulary(table);
  const passing = openPassing(table);
  const nobody = placeOfNobody(table);
  const firstListed = firstListedName(table);
  const names = remembering<number, ListedName>(MOST_KEPT);
  const companies = remembering<number, ReadonlyMap<string, Word['kind']>>(MOST_KEPT);
  const words = remembering<number, Word>(MOST_WORDS_KEPT);

  function nameAt(place: number): ListedName {
    return names(place, readName);
  }

  /** Texts are read when they are asked for: most names looked at are not shown. */
  function readName(place: number): ListedName {
    const company = table.nameCompanies[place] ?? 0;
    let companyId: CompanyId | null = null;
    let text: string | null = null;
    return {
      company,
      kind: NAME_KINDS[table.nameKinds[place] ?? 0] ?? 'alias',
      words: wordsAt(place),
      get companyId() {
        return (companyId ??= textAt(table.companies, company));
      },
      get text() {
        return (text ??= textAt(table.names, place));
      },
    };
  }

  function wordsAt(place: number): readonly Word[] {
    const own: Word[] = [];
    for (let at = table.nameStarts[place] ?? 0; at < (table.nameStarts[place + 1] ?? 0); at += 1)
      own.push(wordAs(table.nameWords[at] ?? 0, table.nameWordKinds[at] ?? 0, table.nameWeights[at] ?? 0));
    return own;
  }

  /** A word with its kind, by place in `WORD_KINDS`, and its weight in hundredths. */
  function wordAs(place: number, kindAt: number, hundredths: number): Word {
    const word = vocabulary.at(place);
    const kind = WORD_KINDS[kindAt] ?? 'rare';
    const weight = hundredths / 100;
    if (word.kind === kind && word.weight === weight) return word;
    const key = (place * WORD_KINDS.length + kindAt) * 256 + hundredths;
    return words(key, () => reweighed(word, { kind, weight }));
  }

  function knownWordsOf(company: number): ReadonlyMap<string, Word['kind']> {
    const known = new Map<string, Word['kind']>();
    if (company === nobody) return known;
    const end = table.companyStarts[company + 1] ?? 0;
    for (let place = table.companyStarts[company] ?? 0; place < end; place += 1)
      for (const { text, kind } of wordsAt(place)) known.set(text, kind);
    return known;
  }

  function namesUnder(key: number): readonly ListedName[] {
    const { first, end } = runOf(table.compacts, key);
    return Array.from(table.compactNames.subarray(first, Math.min(end, first + MOST_TOGETHER)), nameAt);
  }

  /** A name of one telling word needs no leaving out of spaces. */
  function singles(together: Word): readonly TogetherName[] {
    const { places, likes } = vocabulary.wordsLike(together, MOST_COMPARED);
    return places.flatMap(({ word }) => {
      const likeness = likes.get(vocabulary.at(word).text);
      if (likeness === undefined) return [];
      const all = table.wordNames.subarray(table.wordStarts[word] ?? 0, table.wordStarts[word + 1] ?? 0);
      const listed = all.findIndex((place) => place >= firstListed);
      const [nobodys, theirs] = listed < 0 ? [all, []] : [all.subarray(0, listed), all.subarray(listed)];
      return [...nobodys.slice(0, MOST_TOGETHER), ...theirs.slice(0, MOST_TOGETHER)]
        .map(nameAt)
        .filter((name) => {
          const telling = tellingWords(name.words);
          return telling.length === 1 && telling[0]?.text === vocabulary.at(word).text;
        })
        .map((name) => ({ name, likeness }));
    });
  }

  return {
    size: countOf(table.names),
    wordsLike(asked) {
      const rare = asked.filter(({ kind }) => kind === 'rare').length;
      const most = Math.min(MOST_COMPARED, Math.floor(MOST_COMPARED_IN_ALL / Math.max(rare, 1)));
      return asked.map((word) => vocabulary.wordsLike(word, most));
    },
    namesLike: (asked, hits) => passing(asked, hits).map(nameAt),
    namesRunTogether(together) {
      const exactly: Likeness = { value: 1, how: 'same', letters: 0 };
      const whole = namesUnder(compactKey(together.text)).filter(({ words: own }) =>
        isRunTogether(own, together.text),
      );
      return [...whole.map((name) => ({ name, likeness: exactly })), ...singles(together)];
    },
    namesShortened: (initials) =>
      namesUnder(initialsKey(initials)).filter(({ words: own }) => initialsOf(own).includes(initials)),
    namesSaid: (heard) => namesUnder(saidKey(heard)),
    namesWrittenAsSaid: (heard) => namesUnder(writtenKey(heard)),
    wordsOf: ({ company }) => companies(company, knownWordsOf),
  };
}

/** Two texts may share a key. */
function isRunTogether(words: readonly Word[], text: string): boolean {
  return [compactOf(words)?.text, compactOfAll(words)?.text, compactWithAnd(words)].includes(text);
}
