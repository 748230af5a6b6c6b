import type { CompanyId, NameKind } from '../company.js';
import type { IndexedName } from '../register-store.port.js';
import { compactKey } from './keys.js';
import type { Likeness } from './likeness.js';
import { createNameTableBuilder, type NameTableBuilder } from './name-table-builder.js';
import { NAME_KINDS, NOBODY, placeOfNobody, runOf, WORD_KINDS, type NameTable } from './name-table.js';
import { countOf, textAt } from './packed-texts.js';
import { openVocabulary, type WordHits } from './vocabulary.js';
import { compactOf, compactWithAnd, reweighed, tellingWords, type Word } from './words.js';
import { worldNames } from './world-names.js';

/** A listed name, ready for comparing. */
export interface ListedName {
  readonly companyId: CompanyId;
  /** The company's place in the table. */
  readonly company: number;
  readonly text: string;
  readonly kind: NameKind;
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
  /** Every word of any of the company's names, with its kind there. */
  wordsOf(name: ListedName): ReadonlyMap<string, Word['kind']>;
}

/** Listed words compared with one word of a question, at most. */
const MOST_COMPARED = 300;
/** And with all its rare words together. */
const MOST_COMPARED_IN_ALL = 900;
/** Names remembered in passing for one question, at most. */
const MOST_PASSED = 8_000;
/** Names looked at in passing for one question, at most. */
const MOST_READ = 150_000;
/** Names of one word that are remembered even when there are enough of rarer ones. */
const FEW = 500;
/** Names compared word by word for one question, at most. */
const MOST_NAMES = 40;
const MOST_TOGETHER = 40;

/** In memory, for a register of any size; see {@link NameTable} for what can be stored. */
export function buildIndex(names: Iterable<IndexedName>): NameIndex {
  return openNameIndex(buildNameTable(names));
}

/** The table of these names, and of the well-known names of the world beside them. */
export function buildNameTable(names: Iterable<IndexedName>): NameTable {
  const builder = startTable();
  for (const name of names) builder.add(name);
  return builder.finish();
}

/** Names read between two pauses: some hundredths of a second's work. */
const STEP = 1_000;

/** As {@link buildNameTable}, letting others have a turn now and then: a million names take half a minute. */
export async function buildNameTableInSteps(
  names: readonly IndexedName[],
  pause: () => Promise<void>,
): Promise<NameTable> {
  const builder = startTable();
  for (const [at, name] of names.entries()) {
    if (at % STEP === STEP - 1) await pause();
    builder.add(name);
  }
  await pause();
  return builder.finish();
}

function startTable(): NameTableBuilder {
  const builder = createNameTableBuilder();
  for (const text of worldNames()) builder.add({ companyId: NOBODY, text, kind: 'main' });
  return builder;
}

export function openNameIndex(table: NameTable): NameIndex {
  const vocabulary = openVocabulary(table);
  const passing = openPassing(table);
  const nobody = placeOfNobody(table);

  /** Texts are read when they are asked for: most names looked at are not shown. */
  function nameAt(place: number): ListedName {
    const company = table.nameCompanies[place] ?? 0;
    return {
      company,
      kind: NAME_KINDS[table.nameKinds[place] ?? 0] ?? 'alias',
      words: wordsAt(place),
      get companyId() {
        return textAt(table.companies, company);
      },
      get text() {
        return textAt(table.names, place);
      },
    };
  }

  function wordsAt(place: number): readonly Word[] {
    const words: Word[] = [];
    for (let at = table.nameStarts[place] ?? 0; at < (table.nameStarts[place + 1] ?? 0); at += 1) {
      const word = vocabulary.at(table.nameWords[at] ?? 0);
      const kind = WORD_KINDS[table.nameWordKinds[at] ?? 0] ?? 'rare';
      const weight = (table.nameWeights[at] ?? 0) / 100;
      words.push(word.kind === kind && word.weight === weight ? word : reweighed(word, { kind, weight }));
    }
    return words;
  }

  /** A name of one telling word needs no leaving out of spaces. */
  function singles(together: Word): readonly TogetherName[] {
    const { places, likes } = vocabulary.wordsLike(together, MOST_COMPARED);
    return places.flatMap(({ word }) => {
      const likeness = likes.get(vocabulary.at(word).text);
      if (likeness === undefined) return [];
      const first = table.wordStarts[word] ?? 0;
      const end = Math.min(table.wordStarts[word + 1] ?? 0, first + MOST_TOGETHER);
      return Array.from(table.wordNames.subarray(first, end), nameAt)
        .filter(({ words }) => tellingWords(words).length === 1)
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
      const { first, end } = runOf(table.compacts, compactKey(together.text));
      const same = table.compactNames.subarray(first, Math.min(end, first + MOST_TOGETHER));
      const exactly: Likeness = { value: 1, how: 'same', letters: 0 };
      const names = Array.from(same, nameAt).filter(({ words }) => isRunTogether(words, together.text));
      return [...names.map((name) => ({ name, likeness: exactly })), ...singles(together)];
    },
    wordsOf({ company }) {
      const known = new Map<string, Word['kind']>();
      if (company === nobody) return known;
      for (
        let place = table.companyStarts[company] ?? 0;
        place < (table.companyStarts[company + 1] ?? 0);
        place += 1
      )
        for (const { text, kind } of wordsAt(place)) known.set(text, kind);
      return known;
    },
  };
}

/** Two texts may share a key. */
function isRunTogether(words: readonly Word[], text: string): boolean {
  return compactOf(words)?.text === text || compactWithAnd(words) === text;
}

type Passing = (asked: readonly Word[], hits: readonly WordHits[]) => readonly number[];

/** Ranks names by what their words weigh, without comparing anything. */
function openPassing(table: NameTable): Passing {
  const told = new Float32Array(countOf(table.names));
  const totals = totalWeights(table);
  const touched = new Uint32Array(MOST_PASSED);
  let count = 0;

  /** Adds a word's weight to the names that have it; later only to those that a rarer word has led to. */
  function pass(names: Uint32Array, weight: number, onlyKnown: boolean): void {
    for (const name of names) {
      const before = told[name] ?? 0;
      if (before === 0) {
        if (onlyKnown || count === MOST_PASSED) continue;
        touched[count] = name;
        count += 1;
      }
      told[name] = before + weight;
    }
  }

  return (asked, hits) => {
    count = 0;
    let left = MOST_READ;
    for (const { names, weight } of likeliestFirst(table, asked, hits)) {
      if (names.length > left && count > 0) break;
      const enough = count >= MOST_NAMES && names.length > FEW;
      pass(left < names.length ? names.subarray(0, left) : names, weight, enough);
      left -= names.length;
    }
    const total = asked.reduce((sum, word) => sum + word.weight, 0);
    const found = touched.subarray(0, count);
    const best = topBy(found, (name) => closeness(told[name] ?? 0, totals[name] ?? 1, total), MOST_NAMES);
    for (const name of found) told[name] = 0;
    return best;
  };
}

/** Between 0 and 1, in about the order of the scores that comparing would give. */
function closeness(told: number, ofName: number, ofQuestion: number): number {
  return Math.min(1, told / Math.max(ofQuestion, 0.1)) * Math.min(1, told / ofName);
}

interface Passed {
  readonly names: Uint32Array;
  readonly weight: number;
  readonly same: boolean;
}

/** Words that are as good as the same, the rarest first; then the others. */
function likeliestFirst(
  table: NameTable,
  asked: readonly Word[],
  hits: readonly WordHits[],
): readonly Passed[] {
  const passed: Passed[] = [];
  hits.forEach(({ places }, position) => {
    const weight = asked[position]?.weight ?? 0;
    for (const { word, value } of places)
      passed.push({
        names: namesOf(table, word),
        weight: Math.max(value * weight, 0.01),
        same: value >= 0.95,
      });
  });
  return passed.sort((a, b) => Number(b.same) - Number(a.same) || a.names.length - b.names.length);
}

function namesOf({ wordStarts, wordNames }: NameTable, word: number): Uint32Array {
  return wordNames.subarray(wordStarts[word] ?? 0, wordStarts[word + 1] ?? 0);
}

const STEPS = 256;
const steps = new Uint32Array(STEPS + 1);

/** The `most` values of highest rank, nearly: ranks are told apart in steps, which needs no sorting. */
function topBy(values: Uint32Array, rankOf: (value: number) => number, most: number): readonly number[] {
  if (values.length <= most) return [...values];
  steps.fill(0);
  const rounded = new Uint16Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const step = Math.floor(rankOf(values[at] ?? 0) * STEPS);
    rounded[at] = step;
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let lowest = STEPS;
  for (let above = steps[lowest] ?? 0; lowest > 0 && above < most; above += steps[lowest] ?? 0) lowest -= 1;
  const top: number[] = [];
  const atLowest: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const step = rounded[at] ?? 0;
    if (step > lowest) top.push(values[at] ?? 0);
    else if (step === lowest && atLowest.length < most) atLowest.push(values[at] ?? 0);
  }
  return [...top, ...atLowest].slice(0, most);
}

function totalWeights({ names, nameStarts, nameWeights }: NameTable): Float32Array {
  const totals = new Float32Array(countOf(names));
  for (let name = 0; name < totals.length; name += 1) {
    let sum = 0;
    for (let at = nameStarts[name] ?? 0; at < (nameStarts[name + 1] ?? 0); at += 1)
      sum += nameWeights[at] ?? 0;
    totals[name] = Math.max(sum, 10) / 100;
  }
  return totals;
}
