import type { CompanyId, IndexedKind } from '../company.js';
import { fold, wordsOf } from '../matching/fold.js';
import { otherLayouts } from '../matching/keyboard.js';
import { askedKeys } from '../matching/keys.js';
import { legalForms } from '../matching/legal-forms.js';
import { NAME_KINDS, runOf, type NameTable } from '../matching/name-table.js';
import { textAt } from '../matching/packed-texts.js';
import { parseWords } from '../matching/words.js';
import { firstWord } from './name-order.js';

/** A listed name that begins as the text does, as the list spells it. */
export interface BegunName {
  readonly companyId: CompanyId;
  readonly text: string;
  readonly kind: IndexedKind;
}

/** Finds what a name that is still being typed may become. */
export interface Completions {
  /**
   * Companies with a name that begins with the text, whatever its case, accents and punctuation, or else with the text
   * as another keyboard layout has it; each once, by the name that is nearest to what is typed. Empty for fewer than
   * three letters, or two Chinese ones: too much begins so. Its work is bounded however large the register: of very
   * many names the first in the alphabet are looked at.
   */
  beginningWith(text: string, most: number): readonly BegunName[];
}

/** "3M", "HP": a name of two letters is written so, and whoever begins a longer one does not begin so. */
const SHORT_NAME = /^[\p{Lu}\p{N}&]{2,}$/u;

/** Whether so little is typed that nothing is offered yet, whatever the register holds. */
export function isTooShort(text: string): boolean {
  return beginningsOf(text).length === 0 && !SHORT_NAME.test(text.trim());
}

/** Names looked at. */
const MOST_NAMES = 100;
const FEWEST_LETTERS = 3;
const FEWEST_SIGNS = 2;
const FEWEST_RETYPED = 4;
const AND = /^(?:and|und|і|й|та|и|енд|энд)$/u;

export function openCompletions(table: NameTable): Completions {
  const { nameOrder } = table;
  const the = placeOfWord(table, 'the');

  /** The words of a name as they are typed, one space between them. */
  function typedAt(at: number): string {
    const place = nameOrder[at] ?? 0;
    const texts: string[] = [];
    const end = table.nameStarts[place + 1] ?? 0;
    for (let word = firstWord(table, place, the); word < end; word += 1)
      texts.push(textAt(table.words, table.nameWords[word] ?? 0));
    return texts.join(' ');
  }

  function firstFrom(beginning: string): number {
    let low = 0;
    let high = nameOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (typedAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function namesFrom(beginning: string): readonly BegunName[] {
    const names: BegunName[] = [];
    for (let at = firstFrom(beginning); at < nameOrder.length && names.length < MOST_NAMES; at += 1) {
      if (!typedAt(at).startsWith(beginning)) break;
      const place = nameOrder[at] ?? 0;
      names.push({
        companyId: textAt(table.companies, table.nameCompanies[place] ?? 0),
        text: textAt(table.names, place),
        kind: NAME_KINDS[table.nameKinds[place] ?? 0] ?? 'alias',
      });
    }
    return names;
  }

  function begunBy(text: string): readonly BegunName[] {
    return beginningsOf(text).flatMap(namesFrom);
  }

  return {
    beginningWith(text, most) {
      const direct = begunBy(text);
      const names = direct.length > 0 ? direct : retyped(text).flatMap(begunBy);
      return [...names].sort(nearest).filter(firstOfCompany()).slice(0, most);
    },
  };
}

/** The text as it would read in another keyboard layout. Three letters would mean something in too many. */
function retyped(text: string): readonly string[] {
  return text.trim().length < FEWEST_RETYPED ? [] : otherLayouts(text.trim());
}

/** The text as names are kept in order, and with its `and` as the sign. */
function beginningsOf(text: string): readonly string[] {
  const all = wordsOf(fold(text));
  const legal = legalForms(all);
  const skipped = all.findIndex((word, at) => legal[at] !== true && word !== 'the');
  const words = skipped > 0 ? all.slice(skipped) : all;
  const signed = words.map((word, at) => (at > 0 && at < words.length - 1 && AND.test(word) ? '&' : word));
  return [...new Set([words.join(' '), signed.join(' ')])].filter(isEnough);
}

function isEnough(beginning: string): boolean {
  const letters = beginning.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters >= (/^\p{Script=Han}/u.test(beginning) ? FEWEST_SIGNS : FEWEST_LETTERS);
}

/** The company's own names before its brands, then the shorter, which is the nearer to what is typed. */
function nearest(a: BegunName, b: BegunName): number {
  return Number(a.kind === 'brand') - Number(b.kind === 'brand') || a.text.length - b.text.length;
}

function firstOfCompany(): (name: BegunName) => boolean {
  const seen = new Set<CompanyId>();
  return ({ companyId }) => seen.size < seen.add(companyId).size;
}

/** Where the vocabulary has the word, found by its key; -1 where no name has it. */
function placeOfWord({ words, keys, keyWords }: NameTable, text: string): number {
  for (const key of parseWords(text).flatMap((word) => [...askedKeys(word)])) {
    const { first, end } = runOf(keys, key);
    const place = keyWords.subarray(first, end).find((each) => textAt(words, each) === text);
    if (place !== undefined) return place;
  }
  return -1;
}
