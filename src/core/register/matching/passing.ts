import { firstListedName, type NameTable } from './name-table.js';
import { countOf } from './packed-texts.js';
import type { WordHits } from './vocabulary.js';
import type { Word } from './words.js';

/** Names remembered in passing for one question, at most. */
const MOST_PASSED = 8_000;
/** Names looked at in passing for one question, at most. */
const MOST_READ = 150_000;
/** Names of one word that are remembered even when there are enough of rarer ones. */
const FEW = 500;
/** Listed names compared word by word for one question, at most, and as many of nobody's: these must not crowd them out. */
const MOST_NAMES = 40;
const MOST_OF_NOBODY = 30;

/** The places of the names worth comparing with a question whose words hit these listed words. */
export type Passing = (asked: readonly Word[], hits: readonly WordHits[]) => readonly number[];

/** Ranks names by what their words weigh, without comparing anything. */
export function openPassing(table: NameTable): Passing {
  const told = new Float32Array(countOf(table.names));
  const totals = totalWeights(table);
  const touched = new Uint32Array(MOST_PASSED);
  const firstListed = firstListedName(table);
  let count = 0;

  /** Adds a word's weight to the names that have it. */
  function pass(names: Uint32Array, weight: number): void {
    for (const name of names) {
      const before = told[name] ?? 0;
      if (before === 0) {
        if (count === MOST_PASSED) continue;
        touched[count] = name;
        count += 1;
      }
      told[name] = before + weight;
    }
  }

  /** The same for those names only that a rarer word has led to. */
  function passKnown(names: Uint32Array, weight: number): void {
    if (names.length < count * STEPS_TO_FIND) {
      for (const name of names) if ((told[name] ?? 0) > 0) told[name] = (told[name] ?? 0) + weight;
    } else {
      for (const name of touched.subarray(0, count))
        if (isAmong(names, name)) told[name] = (told[name] ?? 0) + weight;
    }
  }

  return (asked, hits) => {
    count = 0;
    let left = MOST_READ;
    for (const { names, weight } of likeliestFirst(table, asked, hits)) {
      if (names.length > left && count > 0) break;
      const enough = count >= MOST_NAMES && names.length > FEW;
      (enough ? passKnown : pass)(left < names.length ? names.subarray(0, left) : names, weight);
      left -= names.length;
    }
    const total = asked.reduce((sum, word) => sum + word.weight, 0);
    const found = touched.subarray(0, count);
    const rankOf = (name: number): number => closeness(told[name] ?? 0, totals[name] ?? 1, total);
    const best = [
      ...topBy(
        found.filter((name) => name < firstListed),
        rankOf,
        MOST_OF_NOBODY,
      ),
      ...topBy(
        found.filter((name) => name >= firstListed),
        rankOf,
        MOST_NAMES,
      ),
    ];
    for (const name of found) told[name] = 0;
    return best;
  };
}

/** Looking for one name among many takes about as many steps as passing this many. */
const STEPS_TO_FIND = 20;

/** Whether a name is among these, which are in order. */
function isAmong(names: Uint32Array, name: number): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] ?? 0) < name) low = middle + 1;
    else high = middle;
  }
  return names[low] === name;
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
