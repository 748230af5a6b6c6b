import type { Likeness } from './likeness.js';
import type { ListedName } from './name-index.js';
import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { tellingWords, type Word } from './words.js';

/** A trade behind a rare name leaves it a possible match. */
const TRADE_FACTOR = 0.35;
/** "Redmi Note", "Nescafé Gold": behind a brand stands what it is called among its like. */
const BRAND_LINE_FACTOR = 0.08;
const BRAND_WORD_FACTOR = 0.2;
/** "DJI Mavic 3": the number of a model. */
const MODEL_FACTOR = 0.2;
const VAGUE_FACTOR = 0.1;
/** They tell one company from another hardly more than "group". */
const VAGUE = new Set(
  'product products service services system systems solution solutions technology technologies tech industry industries manufacturing sales'.split(
    ' ',
  ),
);
const SHORTEST_BRAND = 4;
/** A left-over word that names another company of the register costs next to nothing. */
const OTHER_ANSWER_FACTOR = 0.03;
/** A left-over word that stands in another name of the company costs little. */
const KNOWN_FACTOR = 0.1;
/** Where a company's branch is says next to nothing. */
const BRANCH_FACTOR = 0.3;
/** In a whole sentence the words around a telling name are expected. */
const SENTENCE_FACTOR = 0.03;
/** Words in small letters beside a name with a capital speak about it. */
const IN_PASSING_FACTOR = 0.08;

/** What the rest of the question weighs against the name. */
export function leftOver(request: ScoreRequest, pairs: readonly Pair[]): number {
  const { asked, likenesses, known, name, inPassing, parts } = request;
  const used = new Set(pairs.map((pair) => pair.position));
  const sentence = isSentence(asked) && pairs.some(isTelling);
  const plain = isWholeName(name, pairs);
  const named = isNamed(request, pairs);
  // "Texas Instruments Deutschland" is a branch, but "Taiwan Semiconductor Manufacturing" another company.
  const hasName = pairs.some(({ listed }) => listed.kind === 'rare' || listed.kind === 'everyday');
  const end = Math.max(...used);
  const isElsewhere = (at: number): boolean => pairs.every(({ position }) => parts[position] !== parts[at]);
  const around = sentence ? SENTENCE_FACTOR : 1;
  const isLine = name.kind === 'brand' && isBrandFirst(pairs);
  const weigh = (word: Word, position: number): number => {
    if (used.has(position)) return 0;
    if (isElsewhere(position) && namesAnother(word, likenesses[position]))
      return word.weight * OTHER_ANSWER_FACTOR;
    if (isLine && word.kind !== 'sector' && !sentence) return word.weight * lineFactor(word);
    if (word.kind === 'home') return word.weight * Math.min(around, BRANCH_FACTOR);
    const said = word.text.length >= 3 && known.has(word.text);
    if (named && word.kind === 'rare' && inPassing.has(word.text)) return word.weight * IN_PASSING_FACTOR;
    if (word.kind === 'generic' && plain) return word.weight * Math.min(around, TRADE_FACTOR);
    if (word.script === 'digits' && (plain || name.kind === 'brand'))
      return word.weight * Math.min(around, MODEL_FACTOR);
    if (word.kind === 'place' && !said && plain && (hasName || position > end))
      return word.weight * Math.min(around, BRANCH_FACTOR);
    if (VAGUE.has(word.text) && plain && hasName) return word.weight * Math.min(around, VAGUE_FACTOR);
    if (word.kind === 'sector' && !said && !sentence && (plain || isNameFirst(pairs)))
      return word.weight * Math.min(around, TRADE_FACTOR);
    return word.weight * (said ? Math.min(KNOWN_FACTOR, around) : around);
  };
  return asked.reduce((total, word, position) => total + weigh(word, position), 0);
}

/** A telling name is there, written as names are. */
function isNamed({ asked, inPassing }: ScoreRequest, pairs: readonly Pair[]): boolean {
  return (
    inPassing.size > 0 &&
    pairs.some(isTelling) &&
    pairs.every(({ position }) => !inPassing.has(asked[position]?.text ?? ''))
  );
}

function isLongRare(word: Word | undefined): boolean {
  return word?.kind === 'rare' && word.text.length >= 4;
}

/** The name is there to the last word, and is more than initials or one everyday word. */
function isWholeName(name: ListedName, pairs: readonly Pair[]): boolean {
  const all = tellingWords(name.words);
  const there = pairs.filter(({ likeness }) => likeness.value >= 0.95).length;
  return name.kind !== 'abbreviation' && there >= all.length && (all.length > 1 || isLongRare(all[0]));
}

/** "Hikvision, Dahua": a word left over here is the whole answer elsewhere. */
function namesAnother(word: Word, likely: ReadonlyMap<string, Likeness> | undefined): boolean {
  const telling = word.kind === 'rare' && word.text.length >= 5;
  return (
    telling &&
    likely !== undefined &&
    [...likely.values()].some(({ value, nobodys }) => value >= 0.98 && nobodys !== true)
  );
}

/** "Geely Automobile": the name, and what such a company does. */
export function isNameFirst(pairs: readonly Pair[]): boolean {
  return pairs.every(
    ({ listed, likeness }) => listed.kind === 'rare' && listed.text.length >= 5 && likeness.value >= 0.98,
  );
}

/** What a brand calls one of its goods; an unknown word may as well be another company's. */
function lineFactor({ kind, text }: Word): number {
  return kind === 'rare' && !/\d/u.test(text) ? BRAND_WORD_FACTOR : BRAND_LINE_FACTOR;
}

/** The brand itself, rare and as it is written, opens the question; three letters may be anybody's initials. */
function isBrandFirst(pairs: readonly Pair[]): boolean {
  return (
    pairs.every(isTelling) &&
    pairs.some(({ position, listed }) => position === 0 && listed.text.length >= SHORTEST_BRAND)
  );
}

function isSentence(asked: readonly Word[]): boolean {
  return asked.length >= 4 && asked.filter((word) => word.kind === 'function').length >= 2;
}

function isTelling({ listed, likeness }: Pair): boolean {
  return (
    listed.kind === 'rare' &&
    listed.text.length >= 3 &&
    likeness.value >= (listed.text.length >= 5 ? 0.94 : 0.98)
  );
}
