import type { Likeness } from './likeness.js';
import { pairAbbreviation, pairWords, type Likenesses, type Pair } from './pair-words.js';
import type { ListedName } from './name-index.js';
import { tellingWords, type Word } from './words.js';

/** How a name was matched; the most telling reason where there are several. */
export type MatchHow =
  | { readonly code: 'exact' }
  /** One of the company's registry numbers, which then is the name. */
  | { readonly code: 'number' }
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
  /** What the score of a question that is nothing else would be were the name no everyday word that is a brand too. */
  readonly uncapped?: number;
  /** Which words of the question it answers; null for all of it. */
  readonly answers: ReadonlySet<number> | null;
}

export interface ScoreRequest {
  readonly asked: readonly Word[];
  readonly likenesses: Likenesses;
  /** Words in small letters in a question that writes names with capitals. */
  readonly inPassing: ReadonlySet<string>;
  /** In which part of the question each word stands; see `partsOf`. */
  readonly parts: readonly number[];
  readonly name: ListedName;
  /** Every word of the company's other names: said beside this one, they speak for it, not against. */
  readonly known: ReadonlyMap<string, Word['kind']>;
}

/** Words left over of the question weigh more than words left over of the name: they may name somebody else. */
const QUESTION_POWER = 1.5;
const NAME_POWER = 0.7;
/** Names of everyday words, places and trades, only some of them there: "railway construction". */
const CLASSES_ONLY_FACTOR = 0.7;
const UNSURE_FACTOR = 0.8;
const STRANGE_FORM_FACTOR = 0.78;
/** A trade behind a rare name leaves it a possible match. */
const TRADE_FACTOR = 0.35;
const PART_SCORE = 0.76;
/** "Freescale" for Freescale Semiconductor: the name, without what such a company does. */
const NAME_WITHOUT_TRADE = 0.88;
/** "Redmi Note", "Nescafé Gold": behind a brand stands what it is called among its like. */
const BRAND_LINE_FACTOR = 0.08;
/** "DJI Mavic 3": the number of a model. */
const MODEL_FACTOR = 0.2;
/** They tell one company from another hardly more than "group". */
const VAGUE = new Set(
  'product products service services system systems solution solutions technology technologies tech industry industries manufacturing sales'.split(
    ' ',
  ),
);
const SHORTEST_BRAND = 4;
const BRAND_FACTOR = 0.97;
/** An everyday word that is also a brand is never more than a possible match. */
const EVERYDAY_BRAND_CAP = 0.8;

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
/** "Bolero" alone is less than "Bolero Group": the everyday word needs the rest of its name. */
const BARE_EVERYDAY_FACTOR = 0.9;

/** How well a listed name answers the question; null when none of its telling words is in it. */
export function scoreName(request: ScoreRequest): ScoredName | null {
  const { name, asked } = request;
  const pairs = name.kind === 'abbreviation' ? pairAbbreviation(request) : pairWords(request);
  const told = sum(pairs, (pair) => pair.listed.weight);
  if (told === 0) return null;
  const alike = sum(pairs, (pair) => pair.listed.weight * pair.likeness.value) / told;
  const nameShare = Math.min(1, told / sum(name.words, (word) => word.weight));
  const questionShare = told / (told + leftOver(request, pairs));
  const whole = alike * questionShare ** QUESTION_POWER * nameShare ** NAME_POWER;
  const score = Math.max(
    whole * doubt(request, pairs, nameShare),
    partOf(request, { pairs, alike, questionShare }),
  );
  return {
    name,
    score: capped(name, score, asked),
    uncapped: isWhole(request, pairs) ? score : 0,
    how: reason(name, pairs, nameShare),
    answers: new Set(answered(asked, pairs)),
  };
}

/** Nothing was asked besides, but what kind of goods it is. What has a legal form is a company, no brand. */
function isWhole({ asked }: ScoreRequest, pairs: readonly Pair[]): boolean {
  const used = new Set(pairs.map(({ position }) => position));
  return (
    !asked.some(isLatinForm) &&
    asked.every(({ kind, weight }, at) => used.has(at) || kind === 'goods' || weight === 0)
  );
}

/** What speaks against a name whose words fit. */
function doubt({ name, asked, known }: ScoreRequest, pairs: readonly Pair[], nameShare: number): number {
  const surely = pairs.some(isSure);
  const telling = pairs.some(({ listed }) => listed.kind === 'rare' || listed.kind === 'everyday');
  const classesOnly = !telling && nameShare < 0.95 ? CLASSES_ONLY_FACTOR : 1;
  return (
    bareness(name, pairs) * classesOnly * (surely ? 1 : UNSURE_FACTOR) * strangeForm(name, { asked, known })
  );
}

/** Everyday words misspelt are no ground to stand on: one word at least must be plain. */
function isSure({ listed, likeness }: Pair): boolean {
  return listed.kind === 'rare' || likeness.value >= 0.95 || listed.script === 'han';
}

/**
 * "Metro Inc." is not METRO AG: behind an everyday name a legal form that no name of the company has speaks of
 * somebody else. Forms in Cyrillic do not: every company's branch here has one.
 */
function strangeForm(name: ListedName, { asked, known }: Pick<ScoreRequest, 'asked' | 'known'>): number {
  const telling = tellingWords(name.words);
  if (telling.length !== 1 || telling[0]?.kind !== 'everyday') return 1;
  const forms = asked.filter(isLatinForm).map(({ text }) => formOf(text));
  if (forms.length === 0) return 1;
  const own = new Set([...known].flatMap(([text, kind]) => (kind === 'legal' ? [formOf(text)] : [])));
  return own.size === 0 || forms.some((form) => own.has(form)) ? 1 : STRANGE_FORM_FACTOR;
}

function isLatinForm({ kind, script }: Word): boolean {
  return kind === 'legal' && script === 'latin';
}

/** Forms that one company and its branches at home go by: who is an Inc. may have an LLC, but hardly a GmbH. */
const FORMS_AT_HOME = [
  'inc incorporated corp corporation llc co',
  'ltd limited plc llp',
  'ag aktiengesellschaft gmbh kg kgaa se',
  'sa sas sarl sca nv bv',
  'spa srl',
  'ab as oy oyj aps',
].flatMap((forms, home) => forms.split(' ').map((form) => [form, home] as const));
const HOME_OF_FORM: ReadonlyMap<string, number> = new Map(FORMS_AT_HOME);

function formOf(word: string): number | string {
  return HOME_OF_FORM.get(word) ?? word;
}

/** "Procter", "Callebaut": one rare word of a longer name may be meant for it, but a person must look. */
function partOf(
  { asked, name }: ScoreRequest,
  { pairs, alike, questionShare }: { pairs: readonly Pair[]; alike: number; questionShare: number },
): number {
  const [pair] = pairs;
  const wanted = asked.filter(({ weight }) => weight > 0.1);
  if (pair === undefined || pairs.length !== 1 || wanted.length !== 1) return 0;
  const rare = pair.listed.kind === 'rare' && pair.listed.text.length >= 5 && pair.listed.script !== 'han';
  if (!rare || pair.likeness.value < 0.95) return 0;
  const all = tellingWords(name.words);
  const others = all.filter((word) => word !== pair.listed);
  const first = all[0] === pair.listed || others.filter(({ kind }) => kind === 'rare').length === 1;
  const only =
    pair.listed.text.length >= 6 && others.every(({ kind }) => kind === 'sector' || kind === 'place');
  if (others.length === 0 || !(first || only) || (name.kind === 'brand' && !only)) return 0;
  return (only ? NAME_WITHOUT_TRADE : PART_SCORE) * alike * questionShare;
}

/** Which words of the question a name answers: those it was paired with. */
function answered(asked: readonly Word[], pairs: readonly Pair[]): readonly number[] {
  return pairs.map(({ position }) => position).filter((position) => position < asked.length);
}

/** For a question that is the name with its spaces elsewhere. */
export function scoreCompact(name: ListedName, found: Likeness): ScoredName {
  const how: MatchHow = found.how === 'typo' ? { code: 'typo', letters: found.letters } : { code: 'spacing' };
  return { name, score: capped(name, found.value * 0.98, []), how, answers: null };
}

/** A brand of three letters has no legal form: "AMP Limited" is a company of that name. */
function capped(name: ListedName, score: number, asked: readonly Word[]): number {
  if (name.kind !== 'brand') return score;
  const telling = tellingWords(name.words);
  const initials = name.words.some(({ kind }) => kind === 'connector');
  const everyday =
    telling.length < 2 &&
    telling.every((word) => word.kind !== 'rare' || (!initials && word.text.length < 3));
  const initialsOnly = telling.every(({ text }) => text.length <= 3) && asked.some(isLatinForm);
  return Math.min(score * BRAND_FACTOR, everyday || initialsOnly ? EVERYDAY_BRAND_CAP : 1);
}

/** What the rest of the question weighs against the name. */
function leftOver(request: ScoreRequest, pairs: readonly Pair[]): number {
  const { asked, likenesses, known, name, inPassing, parts } = request;
  const used = new Set(pairs.map((pair) => pair.position));
  const sentence = isSentence(asked) && pairs.some(isTelling);
  const plain = isWholeName(name, pairs);
  const named = isNamed(request, pairs);
  const here = new Set(pairs.map(({ position }) => parts[position]));
  const isElsewhere = (position: number): boolean => !here.has(parts[position]);
  const around = sentence
    ? SENTENCE_FACTOR
    : name.kind === 'brand' && isBrandFirst(pairs)
      ? BRAND_LINE_FACTOR
      : 1;
  return sum(asked, (word, position) => {
    if (used.has(position)) return 0;
    if (isElsewhere(position) && namesAnother(word, likenesses[position]))
      return word.weight * OTHER_ANSWER_FACTOR;
    if (word.kind === 'home') return word.weight * Math.min(around, BRANCH_FACTOR);
    const said = word.text.length >= 3 && known.has(word.text);
    if (named && word.kind === 'rare' && inPassing.has(word.text)) return word.weight * IN_PASSING_FACTOR;
    if (word.kind === 'generic' && plain) return word.weight * Math.min(around, TRADE_FACTOR);
    if (word.script === 'digits' && plain) return word.weight * Math.min(around, MODEL_FACTOR);
    if (VAGUE.has(word.text) && plain) return word.weight * Math.min(around, TRADE_FACTOR);
    if (word.kind === 'place' && !said && plain) return word.weight * Math.min(around, BRANCH_FACTOR);
    if (word.kind === 'sector' && !said && !sentence && (plain || isNameFirst(pairs)))
      return word.weight * Math.min(around, TRADE_FACTOR);
    return word.weight * (said ? Math.min(KNOWN_FACTOR, around) : around);
  });
}

/** A telling name is there, written as names are. */
function isNamed({ asked, inPassing }: ScoreRequest, pairs: readonly Pair[]): boolean {
  return (
    inPassing.size > 0 &&
    pairs.some(isTelling) &&
    pairs.every(({ position }) => !inPassing.has(asked[position]?.text ?? ''))
  );
}

/** The name is there to the last word, and is more than one everyday word. */
function isWholeName(name: ListedName, pairs: readonly Pair[]): boolean {
  const all = tellingWords(name.words);
  const there = pairs.filter(({ likeness }) => likeness.value >= 0.95).length;
  const telling = all.filter(({ kind }) => kind === 'rare' || kind === 'everyday');
  return there >= all.length && telling.length > 0 && (all.length > 1 || telling[0]?.kind === 'rare');
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
function isNameFirst(pairs: readonly Pair[]): boolean {
  return pairs.every(
    ({ listed, likeness }) => listed.kind === 'rare' && listed.text.length >= 5 && likeness.value >= 0.98,
  );
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
