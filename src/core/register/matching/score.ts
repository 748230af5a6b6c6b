import type { Likeness } from './likeness.js';
import { pairAbbreviation, pairWords, type Likenesses, type Pair } from './pair-words.js';
import type { ListedName } from './name-index.js';
import { tellingWords, type Word } from './words.js';

/** How a name was matched; the most telling reason where there are several. */
export type MatchHow =
  | { readonly code: 'exact' }
  | { readonly code: 'word-order' }
  | { readonly code: 'partial' }
  | { readonly code: 'spacing' }
  | { readonly code: 'respelled' }
  | { readonly code: 'look-alike' }
  | { readonly code: 'keyboard' }
  | { readonly code: 'typo'; readonly letters: number };

export interface ScoredName {
  readonly name: ListedName;
  /** 0 to 1, comparable between queries. */
  readonly score: number;
  readonly how: MatchHow;
  /** Which words of the question it answers; null for all of it. */
  readonly answers: ReadonlySet<number> | null;
}

export interface ScoreRequest {
  readonly asked: readonly Word[];
  readonly likenesses: Likenesses;
  readonly name: ListedName;
  /** Every word of the company's other names: said beside this one, they speak for it, not against. */
  readonly known: ReadonlyMap<string, Word['kind']>;
}

/** Words left over of the question weigh more than words left over of the name: they may name somebody else. */
const QUESTION_POWER = 1.5;
const NAME_POWER = 0.7;
const BRAND_FACTOR = 0.97;
/** An everyday word that is also a brand is never more than a possible match. */
const EVERYDAY_BRAND_CAP = 0.8;

/** A left-over word that names another company of the register costs next to nothing. */
const OTHER_ANSWER_FACTOR = 0.03;
/** A left-over word that stands in another name of the company costs little. */
const KNOWN_FACTOR = 0.1;
/** In a whole sentence the words around a telling name are expected. */
const SENTENCE_FACTOR = 0.03;
/** "Bolero" alone is less than "Bolero Group": the everyday word needs the rest of its name. */
const BARE_EVERYDAY_FACTOR = 0.9;

/** How well a listed name answers the question; null when none of its telling words is in it. */
export function scoreName(request: ScoreRequest): ScoredName | null {
  const { name } = request;
  const pairs = name.kind === 'abbreviation' ? pairAbbreviation(request) : pairWords(request);
  const told = sum(pairs, (pair) => pair.listed.weight);
  if (told === 0) return null;
  const alike = sum(pairs, (pair) => pair.listed.weight * pair.likeness.value) / told;
  const nameShare = Math.min(1, told / sum(name.words, (word) => word.weight));
  const questionShare = told / (told + leftOver(request, pairs));
  const score = alike * questionShare ** QUESTION_POWER * nameShare ** NAME_POWER * bareness(name, pairs);
  return {
    name,
    score: capped(name, score),
    how: reason(name, pairs, nameShare),
    answers: new Set(pairs.map((pair) => pair.position)),
  };
}

/** For a question that is the name with its spaces elsewhere. */
export function scoreCompact(name: ListedName, found: Likeness): ScoredName {
  const how: MatchHow = found.how === 'typo' ? { code: 'typo', letters: found.letters } : { code: 'spacing' };
  return { name, score: capped(name, found.value * 0.98), how, answers: null };
}

function capped(name: ListedName, score: number): number {
  if (name.kind !== 'brand') return score;
  const everyday = name.words.every((word) => word.kind !== 'rare' || word.text.length < 3);
  return Math.min(score * BRAND_FACTOR, everyday ? EVERYDAY_BRAND_CAP : 1);
}

/** What the rest of the question weighs against the name. */
function leftOver({ asked, likenesses, known }: ScoreRequest, pairs: readonly Pair[]): number {
  const used = new Set(pairs.map((pair) => pair.position));
  const around = isSentence(asked) && pairs.some(isTelling) ? SENTENCE_FACTOR : 1;
  return sum(asked, (word, position) => {
    if (used.has(position)) return 0;
    if (namesAnother(word, likenesses[position])) return word.weight * OTHER_ANSWER_FACTOR;
    const said = word.text.length >= 3 && known.has(word.text);
    return word.weight * (said ? Math.min(KNOWN_FACTOR, around) : around);
  });
}

/** "Hikvision, Dahua": a word left over here is the whole answer elsewhere. */
function namesAnother(word: Word, likely: ReadonlyMap<string, Likeness> | undefined): boolean {
  const telling = word.kind === 'rare' && word.text.length >= 5;
  return telling && likely !== undefined && [...likely.values()].some(({ value }) => value >= 0.98);
}

function isSentence(asked: readonly Word[]): boolean {
  return asked.length >= 5 && asked.filter((word) => word.kind === 'function').length >= 2;
}

function isTelling({ listed, likeness }: Pair): boolean {
  return listed.kind === 'rare' && listed.text.length >= 5 && likeness.value >= 0.94;
}

function bareness(name: ListedName, pairs: readonly Pair[]): number {
  const telling = tellingWords(name.words);
  const fillers = name.words.some((word) => word.kind === 'generic');
  const bare = telling.length === 1 && telling[0]?.kind === 'everyday' && fillers && pairs.length === 1;
  return bare ? BARE_EVERYDAY_FACTOR : 1;
}

function reason(name: ListedName, pairs: readonly Pair[], nameShare: number): MatchHow {
  const letters = sum(pairs, ({ likeness }) => likeness.letters);
  if (letters > 0) return { code: 'typo', letters };
  if (pairs.some(({ likeness }) => likeness.how === 'look-alike')) return { code: 'look-alike' };
  if (pairs.some(({ likeness }) => likeness.how === 'respelled')) return { code: 'respelled' };
  if (nameShare < 0.9) return { code: 'partial' };
  const inOrder = [...pairs]
    .sort((a, b) => a.position - b.position)
    .map(({ listed }) => name.words.indexOf(listed));
  const ordered =
    name.kind === 'abbreviation' ||
    inOrder.every((at, index) => index === 0 || at > (inOrder[index - 1] ?? 0));
  return ordered ? { code: 'exact' } : { code: 'word-order' };
}

function sum<T>(values: readonly T[], of: (value: T, index: number) => number): number {
  return values.reduce((total, value, index) => total + of(value, index), 0);
}
