import { fold, wordsOf } from './fold.js';
import type { ListedName, NameIndex } from './name-index.js';
import { NOBODY } from './name-table.js';
import { coarse, skeletonOf, soundsOf } from './phonetic.js';
import type { ScoredName } from './score.js';
import { scriptOf, type Script } from './scripts.js';
import { tellingWords } from './words.js';

/** A name that fits as well as this is the one that was typed. */
const EXACTLY_FROM = 0.95;
const NOBODYS_FROM = 0.6;
const BETTER_BY = 0.03;
/** So near a name of another alphabet sounds the same. */
const SOUNDS_SAME = 0.93;

/**
 * A name that fits roughly gives way to one that fits exactly and explains at least the same words, be it another
 * listed company's or nobody's: "Neste" is Neste, not Nestlé; "Metro Bank" is Metro Bank.
 */
export function unlessSomebodyElse(
  index: NameIndex,
  scored: readonly ScoredName[],
  query: string,
): ScoredName[] {
  const said = new Set(wordsOf(fold(query)));
  const exact = scored.filter((each) => isTyped(each) && isSaidWholly(each, said));
  return scored.filter(
    (each) =>
      each.name.companyId !== NOBODY &&
      !exact.some(
        (other) => other.name.companyId !== each.name.companyId && explainsMore(index, other, each),
      ),
  );
}

/** A well-known name with "Group" behind it is still that name. */
function isTyped({ name, how, score }: ScoredName): boolean {
  return (
    score >= EXACTLY_FROM || (name.companyId === NOBODY && how.code === 'exact' && score >= NOBODYS_FROM)
  );
}

/** "Delta Corporation" is somebody else only where "Corporation" was said: Delta alone may be the one on the list. */
function isSaidWholly({ name, how }: ScoredName, said: ReadonlySet<string>): boolean {
  if (name.companyId !== NOBODY || how.code !== 'exact') return true;
  const telling = tellingWords(name.words);
  return telling.length > 1 || name.words.every(({ text }) => said.has(text));
}

function explainsMore(index: NameIndex, other: ScoredName, each: ScoredName): boolean {
  const foreign = isForeign(other, each);
  if (!foreign && other.score < each.score + (goesOn(other, each) ? 0 : BETTER_BY)) return false;
  // "Alibaba" is not Ali Baba written without the space.
  if (other.answers === null && other.name.companyId === NOBODY && each.how.code === 'exact') return false;
  if (other.answers === null || each.answers === null) return other.answers === null;
  // An everyday word that is a listed brand too stays one, with the lower score of such brands.
  const asExact =
    (each.how.code === 'exact' || isPartOfRare(other, each)) && each.answers.size === other.answers.size;
  if (asExact || ![...each.answers].every((at) => other.answers?.has(at))) return false;
  if (foreign) return each.score < SOUNDS_SAME || isSpeltOtherwise(index, other, each);
  // What reads the same on the list and in the world is no reason to think of somebody else.
  return !(other.name.companyId === NOBODY && readsAs(each.name, other.name));
}

/** "Great Wall of China": the listed name is there, and goes on to another. */
function goesOn({ name, how, answers }: ScoredName, each: ScoredName): boolean {
  if (name.companyId !== NOBODY || how.code !== 'exact' || answers === null || each.answers === null)
    return false;
  return answers.size > each.answers.size;
}

/** The listed name was heard in the question rather than read, and somebody else's stands there letter for letter. */
function isForeign(other: ScoredName, each: ScoredName): boolean {
  if (other.name.companyId !== NOBODY || other.how.code !== 'exact' || each.how.code !== 'respelled')
    return false;
  const [there, here] = [scriptOfName(other.name), scriptOfName(each.name)];
  return there !== here && there !== 'han' && here !== 'han';
}

/**
 * "Hess" is not Guess, although «Гесс» on the list sounds so: the company has a spelling of its own in the alphabet of the
 * question. In Cyrillic names are spelt as people hear them.
 */
function isSpeltOtherwise(index: NameIndex, other: ScoredName, { name }: ScoredName): boolean {
  const script = scriptOfName(other.name);
  if (script !== 'latin') return false;
  const heard = new Set(tellingWords(name.words).flatMap(({ text }) => skeletons(text)));
  return [...index.wordsOf(name).keys()].some(
    (text) => scriptOf(text) === script && skeletons(text).some((skeleton) => heard.has(skeleton)),
  );
}

function skeletons(text: string): readonly string[] {
  return soundsOf(text).map((sound) => skeletonOf(coarse(sound.text)));
}

function scriptOfName({ words }: ListedName): Script {
  return tellingWords(words)[0]?.script ?? 'other';
}

/** "Severstal" alone may be meant for a listed "Severstal Logistics", however well known it is. */
function isPartOfRare(other: ScoredName, each: ScoredName): boolean {
  return (
    each.how.code === 'partial' &&
    other.name.companyId === NOBODY &&
    tellingWords(other.name.words).every(({ kind }) => kind === 'rare')
  );
}

/** As the same, or as the Chinese short name that it begins with. */
function readsAs(listed: ListedName, known: ListedName): boolean {
  const [text, short] = [fold(listed.text), fold(known.text)];
  return text === short || (/^\p{Script=Han}+$/u.test(short) && text.startsWith(short));
}
