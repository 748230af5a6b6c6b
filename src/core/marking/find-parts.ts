import { casingOf } from './casings.js';
import { asCyrillic, hasCyrillic, respellings } from './look-alikes.js';
import type { MakerId } from './makers.js';
import type { PartReading } from './reading.js';
import { AMERICAN } from './rules/american.js';
import { ASIAN } from './rules/asian.js';
import { EUROPEAN } from './rules/european.js';
import type { PartRule } from './rules/part-rule.js';
import { POST_SOVIET } from './rules/post-soviet.js';
import { STANDARD } from './rules/standard.js';
import type { Word } from './words.js';

const RULES: readonly PartRule[] = [...AMERICAN, ...EUROPEAN, ...ASIAN, ...STANDARD];

/** One look whether any rule could match: most words and nearly all respellings are turned away here. */
const ANY_RULE = new RegExp(RULES.map(({ pattern }) => pattern.source).join('|'));

/** What may follow in a number after what makes it certain: package, temperature, packing. */
const REST = /^[A-Z0-9]*(?:[-/+#.][A-Z0-9+#]*)*$/;

/** Fewer certain signs than this are not worth correcting others for. */
const LEAST_CERTAIN = 5;
/** Where a digit is taken for a letter, so many letters must be certain: lot codes begin with one or two. */
const LEAST_LETTERS = 3;
/** A number is spread over at most so many words. */
const MOST_WORDS = 4;

/** Two letters that people write apart from the digits; after others four digits are a date. */
const APART = new Set(['LM', 'LT', 'AD', 'TL', 'NE', 'UC', 'DS', 'OP', 'MC']);
const DATE_LIKE = /^\d{2}(?:0[1-9]|[1-4]\d|5[0-3])$/;

/** A part number and how many words it was read from, its line's next ones or the next line's first. */
export interface FoundPart {
  readonly part: PartReading;
  readonly words: number;
}

interface Hit {
  readonly rule: PartRule;
  readonly number: string;
  readonly certain: string;
}

/**
 * The part number that begins with the word at `at`, or null. The longest certain start wins over shorter ones.
 *
 * @param named the makers whose names are printed, too: some numbers count beside them only
 */
export function partAt(words: readonly Word[], at: number, named: readonly MakerId[]): FoundPart | null {
  const word = words[at];
  if (word === undefined) return null;
  const bestOf = (text: string): Hit | null => bestRule(text, named);
  return (
    postSoviet(word) ??
    inOneWord(words, at, bestOf) ??
    overWords(words, at, bestOf) ??
    respelt(words, at, bestOf)
  );
}

type BestOf = (text: string) => Hit | null;

function inOneWord(words: readonly Word[], at: number, bestOf: BestOf): FoundPart | null {
  const hit = bestOf(words[at]?.latin ?? '');
  return hit && withTail(hit, words, at + 1, 1);
}

/** A number with spaces typed or printed inside it: LM 358 N, SN 74 HC 595, 0 261 230 217. */
function overWords(words: readonly Word[], at: number, bestOf: BestOf): FoundPart | null {
  const start = words[at];
  if (
    start === undefined ||
    start.latin === null ||
    !/^(?:[A-Z]{1,5}|[A-Z]{2,4}\d{1,3}|0?\d|74)$/.test(start.latin)
  )
    return null;
  let text = start.latin;
  for (let taken = 2; taken <= MOST_WORDS; taken += 1) {
    const next = words[at + taken - 1];
    if (next?.latin == null || next.line !== start.line || !/^[A-Z0-9][A-Z0-9.+-]{0,14}$/.test(next.latin))
      return null;
    if (taken === 2 && text.length <= 2 && !APART.has(text) && DATE_LIKE.test(next.latin)) return null;
    text += next.latin;
    const hit = /\d/.test(next.latin) ? bestOf(text) : null;
    if (hit !== null && hit.certain.length > start.latin.length)
      return withSuffix(hit, words, at + taken, taken);
  }
  return null;
}

/** The package letters after a number that was written apart. */
function withSuffix(hit: Hit, words: readonly Word[], next: number, taken: number): FoundPart {
  const word = words[next];
  const suffix =
    word?.line === words[next - 1]?.line && /^[A-Z]{1,4}$/.test(word?.latin ?? '') ? (word?.latin ?? '') : '';
  if (suffix === '') return withTail(hit, words, next, taken);
  return { part: partOf(hit.rule, hit.number + suffix), words: taken + 1 };
}

function respelt(words: readonly Word[], at: number, bestOf: BestOf): FoundPart | null {
  const word = words[at]?.latin ?? '';
  if (word.length <= LEAST_CERTAIN || !/\d/.test(word) || !/[A-Z]/.test(word)) return null;
  for (const texts of respellings(word)) {
    const hits = texts
      .flatMap((text) => bestOf(text) ?? [])
      .filter(({ certain }) => isCertain(certain, word));
    const [first] = hits.toSorted((a, b) => b.certain.length - a.certain.length);
    if (first !== undefined) return withTail(first, words, at + 1, 1);
  }
  return null;
}

function isCertain(certain: string, word: string): boolean {
  const lettersIn = (text: string): number => text.replace(/[^A-Z]/g, '').length;
  const moreLetters = lettersIn(certain) > lettersIn(word.slice(0, certain.length));
  return certain.length >= LEAST_CERTAIN && (!moreLetters || lettersIn(certain) >= LEAST_LETTERS);
}

/** Makers print long numbers over two lines: STM32F405 and RGT6 below. */
function withTail({ rule, number }: Hit, words: readonly Word[], next: number, taken: number): FoundPart {
  const tail = words[next]?.latin ?? '';
  if (tail === '' || rule.tail?.test(tail) !== true) return { part: partOf(rule, number), words: taken };
  return { part: partOf(rule, number + tail), words: taken + 1 };
}

function partOf({ holding, makers, kind }: PartRule, number: string): PartReading {
  return { number, holding, makers, kind, casing: casingOf(number) };
}

function bestRule(text: string, named: readonly MakerId[]): Hit | null {
  if (!ANY_RULE.test(text)) return null;
  let best: Hit | null = null;
  for (const rule of RULES) {
    const certain = rule.pattern.exec(text)?.[0] ?? '';
    if (certain === '' || !REST.test(text.slice(certain.length))) continue;
    if (rule.onlyWithName === true && !rule.makers.some((maker) => named.includes(maker))) continue;
    if (best === null || certain.length > best.certain.length) best = { rule, number: text, certain };
  }
  return best;
}

/** Latin letters alone begin like a Soviet number in K only; anything else would read lot codes as parts. */
function postSoviet({ text, latin }: Word): FoundPart | null {
  if (latin !== null && !hasCyrillic(text) && !/^K[A-Z]{0,2}\d/.test(text)) return null;
  for (const number of asCyrillic(text)) {
    const rule = POST_SOVIET.find(({ pattern }) => pattern.test(number));
    if (rule === undefined) continue;
    const { maker, kind } = rule;
    const holding = maker === null ? 'generic' : 'own';
    return { part: { number, holding, makers: maker === null ? [] : [maker], kind, casing: null }, words: 1 };
  }
  return null;
}
