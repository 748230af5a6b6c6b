import { isNameFirst } from './certainty.js';
import { leftOver } from './left-over.js';
import type { Likeness } from './likeness.js';
import { howMatched, type MatchHow } from './match-how.js';
import type { ListedName } from './name-index.js';
import { inOwnScript } from './own-script.js';
import { pairAbbreviation, pairWords, type Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { isVague } from './trade-fields.js';
import { isLatinForm, strangeForm } from './strange-form.js';
import { tellingWords, type Word } from './words.js';

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

/** Words left over of the question weigh more than words left over of the name: they may name somebody else. */
const QUESTION_POWER = 1.5;
const NAME_POWER = 0.7;
/** Names of everyday words, places and trades, only some of them there: "railway construction". */
const CLASSES_ONLY_FACTOR = 0.7;
const UNSURE_FACTOR = 0.8;
const INFLECTED_ALONE_FACTOR = 0.86;
const UNSURE_LONG_FACTOR = 0.9;
const LONG_EVERYDAY = 6;
const PART_SCORE = 0.76;
const FAMILY_SCORE = 0.72;
/** "Freescale" for Freescale Semiconductor: the name, without what such a company does. Five letters, "Volvo", leave out less. */
const NAME_WITHOUT_TRADE = 0.88;
const SHORTEST_ALONE = 5;
const BRAND_FACTOR = 0.97;
/** An everyday word that is also a brand is never more than a possible match. */
const EVERYDAY_BRAND_CAP = 0.8;
const COMMON_PART_CAP = 0.8;

/** Below this nothing counts, not even a well-known name that is somebody else's. */
const OF_NO_USE = 0.55;

/** "Bolero" alone is less than "Bolero Group": the everyday word needs the rest of its name. */
const BARE_EVERYDAY_FACTOR = 0.9;

/** How well a listed name answers the question; null when none of its telling words is in it. */
export function scoreName(request: ScoreRequest): ScoredName | null {
  const { name, asked } = request;
  const pairs =
    name.kind === 'abbreviation' ? pairAbbreviation(request) : inOwnScript(pairWords(request), request);
  const told = sum(pairs, (pair) => pair.listed.weight);
  if (told === 0) return null;
  const alike = sum(pairs, (pair) => pair.listed.weight * pair.likeness.value) / told;
  const nameShare = Math.min(1, told / sum(name.words, (word) => word.weight));
  const most = alike * nameShare ** NAME_POWER;
  // Many names have a trade in common with the question, and nothing else. Nothing below raises those.
  if (most < OF_NO_USE && !pairs.some(({ listed }) => listed.kind === 'rare'))
    return { name, score: most, how: howMatched(name, pairs, nameShare), answers: answered(asked, pairs) };
  const questionShare = told / (told + leftOver(request, pairs));
  const whole = alike * questionShare ** QUESTION_POWER * nameShare ** NAME_POWER;
  const score = Math.max(
    whole * doubt(request, pairs, nameShare),
    partOf(request, { pairs, alike, questionShare }),
    amongTrades(request, pairs),
  );
  return {
    name,
    score: Math.min(
      capped(name, score, asked),
      isPartOfCommon(pairs, nameShare) || isFromElsewhere(name, pairs) ? COMMON_PART_CAP : 1,
    ),
    uncapped: name.kind === 'brand' && isWhole(request, pairs) ? score : 0,
    how: howMatched(name, pairs, nameShare),
    answers: answered(asked, pairs),
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
  const surely = pairs.some(isSure) || isSeveralMisspelt(name, { asked, pairs });
  const telling = pairs.some(({ listed }) => listed.kind === 'rare' || listed.kind === 'everyday');
  const classesOnly = !telling && nameShare < 0.95 ? CLASSES_ONLY_FACTOR : 1;
  return (
    bareness(name, pairs) *
    inflected(asked, pairs) *
    classesOnly *
    (surely ? 1 : unsureness(pairs)) *
    strangeForm(name, { asked, known })
  );
}

/** «Агата», «медіатека»: what stands alone and ends as a word of its own does is no case of a name. */
function inflected(asked: readonly Word[], pairs: readonly Pair[]): number {
  const [word] = asked;
  return asked.length === 1 &&
    word?.script === 'cyrillic' &&
    /[ая]$/u.test(word.text) &&
    pairs.some(({ listed }) => word.bare.includes(listed.text))
    ? INFLECTED_ALONE_FACTOR
    : 1;
}

/** Everyday words misspelt are no ground to stand on: one word at least must be plain. */
function isSure({ listed, likeness }: Pair): boolean {
  return listed.kind === 'rare' || likeness.value >= 0.95 || listed.script === 'han';
}

/**
 * "Anlog Devces": each word of the name is there, and each was typed as a word that nobody knows. Who meant another company
 * would have to have misspelt it into this one.
 */
function isSeveralMisspelt(
  name: ListedName,
  { asked, pairs }: { asked: readonly Word[]; pairs: readonly Pair[] },
): boolean {
  const all = tellingWords(name.words);
  return (
    all.length > 1 &&
    pairs.length >= all.length &&
    pairs.every(({ position, likeness }) => likeness.value === 1 || asked[position]?.kind === 'rare')
  );
}

/** "Subwya": no other word is near, but a short everyday word has many neighbours. */
function unsureness(pairs: readonly Pair[]): number {
  return pairs.every(({ listed }) => listed.text.length >= LONG_EVERYDAY)
    ? UNSURE_LONG_FACTOR
    : UNSURE_FACTOR;
}

/**
 * "Procter", "Callebaut": one rare word of a longer name may be meant for it, and so may the words it begins with, a
 * rare one among them; but a person must look.
 */
function partOf(
  { asked, name }: ScoreRequest,
  { pairs, alike, questionShare }: { pairs: readonly Pair[]; alike: number; questionShare: number },
): number {
  const used = new Set(pairs.map(({ position }) => position));
  const isAnswered = ({ weight }: Word, position: number): boolean => weight <= 0.1 || used.has(position);
  if (!asked.every(isAnswered) || pairs.some(({ likeness }) => likeness.value < 0.95)) return 0;
  if (!pairs.some(({ listed }) => isRarePart(listed) || isFirstInitials(name, listed))) return 0;
  const all = tellingWords(name.words);
  const named = new Set(pairs.flatMap(({ listed }) => (all.includes(listed) ? listed : [])));
  const others = all.filter((word) => !named.has(word));
  const first = all.slice(0, named.size).every((word) => named.has(word));
  const alone = named.size === 1;
  const rarest = alone && others.filter(({ kind }) => kind === 'rare').length === 1;
  const isLong = pairs.every(({ listed }) => listed.text.length > SHORTEST_ALONE);
  const only =
    alone &&
    pairs.every(({ listed }) => listed.text.length >= SHORTEST_ALONE) &&
    others.every(({ kind, text }) => (isLong ? kind === 'sector' || kind === 'place' : isVague(text)));
  if (others.length === 0 || !(first || rarest || only) || (name.kind === 'brand' && !only)) return 0;
  return (only ? NAME_WITHOUT_TRADE : PART_SCORE) * alike * questionShare;
}

/** "DMG", "TE": initials that a name on the list opens with. */
function isFirstInitials({ text, kind }: ListedName, word: Word): boolean {
  if (word.kind !== 'rare' || word.text.length < 2 || word.text.length > 4 || kind === 'brand') return false;
  return text.startsWith(`${word.text.toUpperCase()} `);
}

function isRarePart({ kind, text, script }: Word): boolean {
  return kind === 'rare' && text.length >= (script === 'han' ? 3 : 5);
}

/**
 * "Toshiba Electronic Devices & Storage": a long rare name first, and behind it trades and places only, however many, is
 * one of that family, which a person must look at.
 */
function amongTrades({ asked, name }: ScoreRequest, pairs: readonly Pair[]): number {
  if (name.kind === 'brand' || name.kind === 'abbreviation' || !isNameFirst(pairs)) return 0;
  const used = new Set(pairs.map(({ position }) => position));
  const first = asked.findIndex(({ weight }) => weight > 0);
  const rest = asked.filter((_, position) => !used.has(position));
  const whole = tellingWords(name.words).length === pairs.length;
  return whole && used.has(first) && rest.every(({ kind }) => kind !== 'rare' && kind !== 'everyday')
    ? FAMILY_SCORE
    : 0;
}

/** Which words of the question a name answers: those it was paired with. */
function answered(asked: readonly Word[], pairs: readonly Pair[]): ReadonlySet<number> {
  return new Set(pairs.map(({ position }) => position).filter((position) => position < asked.length));
}

/** For a question that is the name with its spaces elsewhere. */
export function scoreCompact(name: ListedName, found: Likeness): ScoredName {
  const how: MatchHow = found.how === 'typo' ? { code: 'typo', letters: found.letters } : { code: 'spacing' };
  return { name, score: capped(name, found.value * 0.98, []), how, answers: null };
}

/** "World ports" is not Dubai Ports World: everyday words and trades must all be there before they are a name. */
function isPartOfCommon(pairs: readonly Pair[], nameShare: number): boolean {
  return nameShare < 0.95 && pairs.every(({ listed }) => listed.kind !== 'rare');
}

/** «Ощадбанк» is not «Ощадбанк Росії»: a name that says whose it is is not meant without it. */
function isFromElsewhere({ words }: ListedName, pairs: readonly Pair[]): boolean {
  return words.some((word) => word.kind === 'home') && pairs.every(({ listed }) => listed.kind !== 'home');
}

/** A brand of three letters has no legal form: "AMP Limited" is a company of that name. */
function capped(name: ListedName, score: number, asked: readonly Word[]): number {
  if (name.kind !== 'brand') return score;
  const telling = tellingWords(name.words);
  const initials = name.words.some(({ kind }) => kind === 'connector');
  const everyday =
    telling.length < 2 &&
    telling.every(
      ({ kind, text, script }) => kind !== 'rare' || (!initials && text.length < 3 && script !== 'han'),
    );
  const initialsOnly = telling.every(({ text }) => text.length <= 3) && asked.some(isLatinForm);
  return Math.min(score * BRAND_FACTOR, everyday || initialsOnly ? EVERYDAY_BRAND_CAP : 1);
}

function bareness(name: ListedName, pairs: readonly Pair[]): number {
  const telling = tellingWords(name.words);
  const fillers = name.words.some((word) => word.kind === 'generic');
  const bare = telling.length === 1 && telling[0]?.kind === 'everyday' && fillers && pairs.length === 1;
  return bare ? BARE_EVERYDAY_FACTOR : 1;
}

function sum<T>(values: readonly T[], of: (value: T, index: number) => number): number {
  return values.reduce((total, value, index) => total + of(value, index), 0);
}
