import { branchOf, isBranchWord, type Branch } from './branch.js';
import { bareForms } from './case-endings.js';
import type { Likeness } from './likeness.js';
import type { ListedName } from './name-index.js';
import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { isVague } from './trade-fields.js';
import { tellingWords, type Word } from './words.js';
import { isGivenName } from './world-names.js';

/** A trade behind a rare name leaves it a possible match. */
const TRADE_FACTOR = 0.35;
/** "Redmi Note", "Nescafé Gold": behind a brand stands what it is called among its like. */
const BRAND_LINE_FACTOR = 0.08;
const BRAND_WORD_FACTOR = 0.1;
/** However long it goes on. */
const MOST_OF_LINE = 0.1;
/** "DJI Mavic 3", "Siemens S7": the number of a model. */
const MODEL_FACTOR = 0.2;
const VAGUE_FACTOR = 0.1;
const SHORTEST_BRAND = 4;
const LONGEST_INITIALS = 6;
/** A left-over word that names another company of the register costs next to nothing. */
const OTHER_ANSWER_FACTOR = 0.03;
/** A left-over word that stands in another name of the company costs little. */
const KNOWN_FACTOR = 0.1;
const OWN_WORD_FACTOR = 0.05;
/** Letters that a word and one that stands in the company's names must share to be one cut short. */
const SHORTEST_CUT = 8;
/** Where a company's branch is says next to nothing. */
const PLACE_FACTOR = 0.3;
/** "Alpha Bank Greece": a name of everyday words somewhere else is possibly another company's, whatever it weighs. */
const ABROAD_SHARE = 0.15;
/** "Nestlé S.A., Vevey": what stands apart behind the legal form is where the company sits. */
const SEAT_FACTOR = 0.1;
/** Trade and seat of a subsidiary, all of it: a match, but less than the name alone. */
const MOST_OF_BRANCH = 0.11;
/** In a whole sentence the words around a telling name are expected. */
const SENTENCE_FACTOR = 0.03;
/** However long the sentence is. */
const MOST_OF_TALK = 0.04;
/** Another name in the sentence, apart from the one meant. */
const OTHER_NAME_FACTOR = 0.05;
/** Words in small letters beside a name with a capital speak about it, however many there are. */
const IN_PASSING_FACTOR = 0.08;
const MOST_IN_PASSING = 0.08;

const BANK = /^(?:bank|банк|banque|banco|banca)/u;

/** What weighs together: words of a pile cost no more than its cap, however many they are. */
const CAPS = {
  other: Number.POSITIVE_INFINITY,
  passing: MOST_IN_PASSING,
  talk: MOST_OF_TALK,
  branch: MOST_OF_BRANCH,
  line: MOST_OF_LINE,
};
type Pile = keyof typeof CAPS;

/** What of the circumstances decides how a word weighs. */
interface Scene {
  readonly request: ScoreRequest;
  readonly pairs: readonly Pair[];
  readonly used: ReadonlySet<number>;
  readonly end: number;
  readonly sentence: boolean;
  /** The name is a rare word, or several: no everyday word that may be said of anything. */
  readonly certain: boolean;
  readonly around: number;
  readonly plain: boolean;
  readonly named: boolean;
  readonly hasName: boolean;
  /** One everyday word, with "bank" or nothing beside it: every country has companies of that name. */
  readonly isCommon: boolean;
  /** What the words of the name that are there weigh. */
  readonly told: number;
  readonly isLine: boolean;
  readonly isModel: boolean;
  /** More than three letters, which are somebody else's initials as often as not. */
  readonly isLong: boolean;
  readonly branch: Branch;
}

/** What the rest of the question weighs against the name. */
export function leftOver(request: ScoreRequest, pairs: readonly Pair[]): number {
  const scene = sceneOf(request, pairs);
  const piles: Record<Pile, number> = { other: 0, passing: 0, talk: 0, branch: 0, line: 0 };
  for (const [position, word] of request.asked.entries()) {
    if (word.weight === 0 || scene.used.has(position)) continue;
    const { pile, factor } = weigh(scene, word, position);
    piles[pile] += word.weight * factor;
  }
  return (Object.keys(CAPS) as Pile[]).reduce((total, pile) => total + Math.min(piles[pile], CAPS[pile]), 0);
}

function sceneOf(request: ScoreRequest, pairs: readonly Pair[]): Scene {
  const { asked, name } = request;
  const certain = isCertain(request, pairs);
  const sentence = request.framed ? certain || isWholly(name, pairs) : isSentence(asked) && certain;
  const used = new Set(pairs.map(({ position }) => position));
  const plain = isWholeName(name, pairs);
  return {
    request,
    pairs,
    used,
    end: Math.max(...used),
    sentence,
    certain,
    around: sentence ? SENTENCE_FACTOR : 1,
    plain,
    named: isNamed(request, pairs),
    // "Texas Instruments Deutschland" is a branch, but "Taiwan Semiconductor Manufacturing" another company.
    hasName: pairs.some(({ listed }) => listed.kind === 'rare' || listed.kind === 'everyday'),
    isCommon: isCommon(name),
    told: pairs.reduce((total, { listed }) => total + listed.weight, 0),
    isLine: name.kind === 'brand' && isBrandFirst(request, pairs),
    isLong: pairs.some(({ listed }) => listed.text.length > 3),
    isModel: name.kind === 'brand' || isWholeName(name, pairs, 3),
    branch: branchOf(request, pairs),
  };
}

function weigh(scene: Scene, word: Word, position: number): { readonly pile: Pile; readonly factor: number } {
  const { request, plain, hasName, sentence, around } = scene;
  const { likenesses, inPassing } = request;
  const other = (factor: number): { pile: Pile; factor: number } => ({ pile: 'other', factor });
  const small = inPassing.has(word.text);
  if (isElsewhere(scene, position) && namesAnother(word, likenesses[position]))
    return other(OTHER_ANSWER_FACTOR);
  if (sentence && !isPartOfName(scene, word, position)) return inSentence(scene, word, position);
  if (scene.isLine && word.kind !== 'sector' && !sentence && !isElsewhere(scene, position))
    return { pile: 'line', factor: lineFactor(word) };
  if (position >= request.seat && plain) return { pile: 'branch', factor: Math.min(around, SEAT_FACTOR) };
  if (word.kind === 'home') return other(Math.min(around, PLACE_FACTOR));
  if (isDescribed(scene, word) || isSaidBefore(scene, word, position))
    return { pile: 'passing', factor: Math.min(around, IN_PASSING_FACTOR) };
  if (scene.named && small && isSpokenBeside(scene, word))
    return { pile: scene.isLong ? 'passing' : 'other', factor: Math.min(around, IN_PASSING_FACTOR) };
  if (isBranchWord(scene.branch, word)) return { pile: 'branch', factor: Math.min(around, KNOWN_FACTOR) };
  const said = isSaid(scene, word, position);
  if (word.kind === 'generic' && plain) return other(Math.min(around, TRADE_FACTOR));
  if (/\d/u.test(word.text) && scene.isModel) return other(Math.min(around, MODEL_FACTOR));
  if (word.kind === 'place' && !said && plain && scene.isCommon)
    return other((ABROAD_SHARE * scene.told) / word.weight);
  if (word.kind === 'place' && !said && plain && (hasName || position > scene.end))
    return { pile: 'branch', factor: Math.min(around, PLACE_FACTOR) };
  if (isVague(word.text) && plain && hasName)
    return { pile: 'branch', factor: Math.min(around, VAGUE_FACTOR) };
  if (word.kind === 'sector' && !said && !sentence && (plain || scene.isModel || isNameFirst(scene.pairs)))
    return other(TRADE_FACTOR);
  return other(said ? Math.min(word.kind === 'rare' ? OWN_WORD_FACTOR : KNOWN_FACTOR, around) : around);
}

/** «виноробня Bolero Group»: a name keeps its alphabet, so a word in another one says what it is. */
function isDescribed({ plain, pairs, request }: Scene, { script, kind }: Word): boolean {
  const scripts = new Set(pairs.map(({ position }) => request.asked[position]?.script));
  if (!plain || scripts.size > 1 || kind === 'everyday') return false;
  if (script === 'han') return scripts.has('latin') || scripts.has('cyrillic');
  return script === 'cyrillic' ? scripts.has('latin') : script === 'latin' && scripts.has('cyrillic');
}

/** «ресторани Сабвей»: in Ukrainian and Russian what a company does is said before its name. */
function isSaidBefore(
  { plain, used, request }: Scene,
  { script, kind, text }: Word,
  position: number,
): boolean {
  const { inPassing } = request;
  if (!plain || script !== 'cyrillic' || (kind !== 'sector' && kind !== 'place')) return false;
  return position < Math.min(...used) && inPassing.has(text);
}

/** A trade is spoken of only where somebody says that he speaks of a company ("Limbach engines company"). */
function isSpokenBeside({ request }: Scene, { kind }: Word): boolean {
  if (kind === 'rare' || kind === 'place') return true;
  return (
    (kind === 'sector' || kind === 'everyday') &&
    request.asked.some((word) => isFiller(word) && request.inPassing.has(word.text))
  );
}

function isFiller({ kind, text }: Word): boolean {
  return kind === 'generic' || (kind === 'function' && text.length >= 5);
}

/** A word right beside the name belongs to it where it has a capital too, and beside an everyday word always. */
function isPartOfName({ request, used, certain }: Scene, { text }: Word, position: number): boolean {
  if (!used.has(position - 1) && !used.has(position + 1)) return false;
  if (!certain) return true;
  const { inPassing } = request;
  return inPassing.size > 0 && !inPassing.has(text) && position > 0;
}

function inSentence(
  { request, around }: Scene,
  { text, kind }: Word,
  position: number,
): { readonly pile: Pile; readonly factor: number } {
  const { inPassing } = request;
  const isName =
    kind === 'rare' && inPassing.size > 0 && !inPassing.has(text) && position > 0 && !/\d/u.test(text);
  return isName ? { pile: 'other', factor: OTHER_NAME_FACTOR } : { pile: 'talk', factor: around };
}

function isCommon({ words }: ListedName): boolean {
  const telling = tellingWords(words).filter(({ text }) => !BANK.test(text));
  return telling.length === 1 && telling[0]?.kind === 'everyday';
}

function isElsewhere({ pairs, request }: Scene, at: number): boolean {
  return pairs.every(({ position }) => request.parts[position] !== request.parts[at]);
}

/** The word stands in a name of the company, as it is, in another alphabet, or cut short ("Werkzeugmaschinen"). */
function isSaid({ request }: Scene, word: Word, position: number): boolean {
  const { known, likenesses } = request;
  if (isInitialsOf(word, request.name)) return true;
  if (word.text.length < 3) return false;
  if (known.has(word.text)) return true;
  if (word.kind !== 'rare') return false;
  for (const [text, { value }] of likenesses[position] ?? [])
    if (value >= 0.95 && known.has(text)) return true;
  if (word.text.length < SHORTEST_CUT) return false;
  for (const text of known.keys()) if (text.startsWith(word.text)) return true;
  return false;
}

/** "IRF International Rectifier", "ADI Analog Devices": the initials of the name beside it, with a letter more perhaps. */
function isInitialsOf({ text, kind }: Word, { words }: ListedName): boolean {
  if (kind !== 'rare' || text.length > LONGEST_INITIALS) return false;
  const initials = words.flatMap((word) => (word.kind === 'connector' ? [] : [word.text.charAt(0)])).join('');
  const shared = Math.min(text.length, initials.length);
  if (shared < 2 || text.length > initials.length + 1) return false;
  return text.slice(0, shared) === initials.slice(0, shared);
}

/** A telling name is there, written as names are. */
function isNamed(request: ScoreRequest, pairs: readonly Pair[]): boolean {
  const { inPassing } = request;
  return (
    inPassing.size > 0 &&
    isCertain(request, pairs) &&
    pairs.every(({ position }) => !inPassing.has(request.asked[position]?.text ?? ''))
  );
}

/** A telling name is there. «Соні» beside other words may as well be a person's name, in a case of it. */
function isCertain({ asked, name, framed }: ScoreRequest, pairs: readonly Pair[]): boolean {
  const personal = !framed && pairs.every(({ position }) => isPersonal(asked[position]));
  return !personal && (pairs.some(isTelling) || isSeveral(name, pairs));
}

function isPersonal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return isGivenName(word.text) || (word.script === 'cyrillic' && bareForms(word.text, 3).some(isGivenName));
}

function isRare(word: Word | undefined, shortest: number): boolean {
  return word?.kind === 'rare' && word.text.length >= shortest;
}

/** The name is there to the last word, and is more than initials or one everyday word. */
function isWholeName(name: ListedName, pairs: readonly Pair[], shortest = 4): boolean {
  const all = tellingWords(name.words);
  const there = pairs.filter(({ likeness }) => likeness.value >= 0.95).length;
  return name.kind !== 'abbreviation' && there >= all.length && (all.length > 1 || isRare(all[0], shortest));
}

/** Every telling word of the name is there, everyday ones too. */
function isWholly(name: ListedName, pairs: readonly Pair[]): boolean {
  const there = pairs.filter(({ likeness }) => likeness.value >= 0.95).length;
  return name.kind !== 'brand' && there >= tellingWords(name.words).length;
}

/** A name of several telling words, and all of them: "Analog Devices" is as good as a rare word. */
function isSeveral(name: ListedName, pairs: readonly Pair[]): boolean {
  const telling = tellingWords(name.words);
  const told = name.kind !== 'brand' || telling.some(({ kind }) => kind === 'rare');
  return told && telling.length > 1 && isWholeName(name, pairs);
}

/** "Hikvision, Dahua": a word left over here is the whole answer elsewhere. */
function namesAnother(word: Word, likely: ReadonlyMap<string, Likeness> | undefined): boolean {
  const telling = word.kind === 'rare' || word.english !== null;
  return (
    telling &&
    word.text.length >= 5 &&
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
function isBrandFirst({ asked }: ScoreRequest, pairs: readonly Pair[]): boolean {
  const first = pairs.find(({ position }) => position === 0);
  if (first === undefined || first.listed.text.length < SHORTEST_BRAND || isPersonal(asked[0])) return false;
  const code = asked.every(({ text }, at) => at === 0 || /\d/u.test(text));
  return isTelling(first) || (code && first.likeness.value >= 0.95);
}

function isSentence(asked: readonly Word[]): boolean {
  return asked.length >= 4 && asked.filter(({ kind }) => kind === 'function' || kind === 'goods').length >= 2;
}

function isTelling({ listed, likeness }: Pair): boolean {
  return (
    listed.kind === 'rare' &&
    listed.text.length >= 3 &&
    likeness.value >= (listed.text.length >= 5 ? 0.955 : 0.98)
  );
}
