import { bareForms } from './case-endings.js';
import type { ListedName } from './name-index.js';
import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { tellingWords, type Word } from './words.js';
import { isGivenName } from './world-names.js';

const SHORTEST_BRAND = 4;
const BANK = /^(?:bank|банк|banque|banco|banca)/u;

/** A telling name is there. «Соні» beside other words may as well be a person's name, in a case of it. */
export function isCertain(request: ScoreRequest, pairs: readonly Pair[]): boolean {
  const { asked, name, framed } = request;
  const personal = !framed && pairs.every(({ position }) => isPersonal(asked[position]));
  const telling = pairs.filter((pair) => isTelling(pair) && !isOrdinary(request, pair));
  return !personal && (telling.length > 0 || isSeveral(name, pairs) || isWithItsForm(request, pairs));
}

/** "METRO AG": an everyday word, and behind it the legal form that the company has. */
function isWithItsForm({ asked, known }: ScoreRequest, pairs: readonly Pair[]): boolean {
  return pairs.some(({ position, likeness }) => {
    const behind = asked[position + 1];
    return likeness.value === 1 && behind?.kind === 'legal' && known.get(behind.text) === 'legal';
  });
}

/** «Какой магнит лучше?»: an ordinary word that is not written as a name. The first word has a capital anyway. */
function isOrdinary({ asked, capitals }: ScoreRequest, { position }: Pair): boolean {
  return asked[position]?.kind === 'ordinary' && !(position > 0 && capitals.has(asked[position].text));
}

/** The name is written as names are, beside words in small letters. */
export function isNamed({ asked, inPassing }: ScoreRequest, pairs: readonly Pair[]): boolean {
  return inPassing.size > 0 && pairs.every(({ position }) => !inPassing.has(asked[position]?.text ?? ''));
}

function isPersonal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return isGivenName(word.text) || (word.script === 'cyrillic' && bareForms(word.text, 3).some(isGivenName));
}

/** The name is there to the last word, and is more than initials or one everyday word. */
export function isWholeName(name: ListedName, pairs: readonly Pair[], shortest = 4): boolean {
  const all = tellingWords(name.words);
  return name.kind !== 'abbreviation' && isThere(all, pairs) && (all.length > 1 || isRare(all[0], shortest));
}

function isRare(word: Word | undefined, shortest: number): boolean {
  return word?.kind === 'rare' && word.text.length >= shortest;
}

/** Every telling word of the name is there, everyday ones too. */
export function isWholly(name: ListedName, pairs: readonly Pair[]): boolean {
  return name.kind !== 'brand' && isThere(tellingWords(name.words), pairs);
}

function isThere(telling: readonly Word[], pairs: readonly Pair[]): boolean {
  return pairs.filter(({ likeness }) => likeness.value >= 0.95).length >= telling.length;
}

/** A name of several telling words, and all of them: "Analog Devices" is as good as a rare word. */
function isSeveral(name: ListedName, pairs: readonly Pair[]): boolean {
  const telling = tellingWords(name.words);
  const told = name.kind !== 'brand' || telling.some(({ kind }) => kind === 'rare');
  return told && telling.length > 1 && isWholeName(name, pairs);
}

/** One everyday word, with "bank" or nothing beside it: every country has companies of that name. */
export function isCommon({ words }: ListedName): boolean {
  const telling = tellingWords(words).filter(({ text }) => !BANK.test(text));
  return telling.length === 1 && telling[0]?.kind === 'everyday';
}

/** "Geely Automobile": the name, and what such a company does. */
export function isNameFirst(pairs: readonly Pair[]): boolean {
  return pairs.every(
    ({ listed, likeness }) => listed.kind === 'rare' && listed.text.length >= 5 && likeness.value >= 0.98,
  );
}

/** The brand itself, rare and as it is written, opens the question; three letters may be anybody's initials. */
export function isBrandFirst({ asked }: ScoreRequest, pairs: readonly Pair[]): boolean {
  const first = pairs.find(({ position }) => position === 0);
  if (first === undefined || first.listed.text.length < SHORTEST_BRAND || isPersonal(asked[0])) return false;
  const code = asked.every(({ text }, at) => at === 0 || /\d/u.test(text));
  return isTelling(first) || (code && first.likeness.value >= 0.95);
}

function isTelling({ listed, likeness }: Pair): boolean {
  return (
    listed.kind === 'rare' &&
    listed.text.length >= 3 &&
    likeness.value >= (listed.text.length >= 5 ? 0.955 : 0.98)
  );
}
