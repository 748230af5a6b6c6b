import { bareForms } from './case-endings.js';
import { fold, wordsOf } from './fold.js';
import { letterSet } from './letter-set.js';
import { legalForms } from './legal-forms.js';
import { loanedFrom } from './loan-words.js';
import { meantSounds, soundOf, soundsOf, type Sound } from './phonetic.js';
import { remembering } from './remembering.js';
import { scriptOf, unmasked, withoutDigits, type Script } from './scripts.js';
import { classOf, type WordClass } from './word-classes.js';

/** A word of a name or a question, with what comparing needs to know of it. */
export interface Word {
  readonly text: string;
  readonly script: Script;
  readonly kind: WordClass | 'legal' | 'connector';
  /** How much it tells about which company is meant, 0 to 1. */
  readonly weight: number;
  /** The letters in it as a bit set, to tell quickly that two words cannot be alike. */
  readonly letters: number;
  readonly sounds: readonly Sound[];
  /** How it may have been meant by who typed it: as {@link sounds}, and as Ukraine's national table writes a г. */
  readonly meant: readonly Sound[];
  /** Other readings of a word typed with look-alike letters of another alphabet. */
  readonly masks: readonly string[];
  /** What a Cyrillic word may be without its case ending, or in English. */
  readonly bare: readonly string[];
  /** How those without a case ending sound. */
  readonly bareSounds: readonly Sound[];
  /** The English word that a Cyrillic one is written after, if any. */
  readonly english: string | null;
}

const WEIGHTS: Readonly<Record<Word['kind'], number>> = {
  legal: 0,
  connector: 0,
  function: 0,
  generic: 0.1,
  goods: 0.03,
  home: 0.05,
  place: 0.2,
  sector: 0.5,
  everyday: 0.6,
  ordinary: 0.6,
  rare: 1,
};

/** A name made of nothing but weightless words is still a name: each of its words then weighs this. */
const LAST_RESORT = 0.5;

/** Words are cut off here, so that a pasted page costs no more than a long question. */
const MOST_WORDS = 40;

export function parseWords(text: string): readonly Word[] {
  const texts = wordsOf(fold(text)).slice(0, MOST_WORDS);
  const legal = legalForms(texts);
  const words = texts.map((each, index) => makeWord(each, legal[index] === true));
  // Two or three words are a name, or a name and what it is; alone an ordinary word is itself.
  return words.length === 2 || words.length === 3 ? words.map(unlessOrdinary) : words;
}

/** As {@link parseWords}, for a name on a list. */
export function parseName(text: string): readonly Word[] {
  const words = plainWordsTelling(
    parseWords(text).map(unlessOrdinary).map(unlessInitials).map(joinedLetters(text)),
  );
  if (words.some((word) => word.weight > WEIGHTS.place)) return words;
  return words.map((word) => (word.kind === 'connector' ? word : reweighed(word, { weight: LAST_RESORT })));
}

/** On a list no word is ordinary: it is what the company is called. */
function unlessOrdinary(word: Word): Word {
  return word.kind === 'ordinary' ? reweighed(word, { kind: 'rare', weight: WEIGHTS.rare }) : word;
}

const JOINED = /(?<!\p{L})(\p{L})-\p{L}{2}/gu;
const LETTER_WEIGHT = 0.4;

/** "E-Kassir" is not Kassir: a letter joined to a name by a hyphen is part of it, whatever it means elsewhere. */
function joinedLetters(text: string): (word: Word) => Word {
  const letters = new Set(Array.from(text.matchAll(JOINED), ([, letter = '']) => fold(letter)));
  return (word) =>
    letters.has(word.text) && word.kind === 'function'
      ? reweighed(word, { kind: 'rare', weight: LETTER_WEIGHT })
      : word;
}

/**
 * "ON Semiconductor", "Work World": beside words that many names have even a little word is the name. It weighs something
 * then, so that the trade or the everyday word alone is not the company.
 */
function plainWordsTelling(words: readonly Word[]): readonly Word[] {
  if (words.some(({ kind }) => kind === 'rare' || kind === 'connector')) return words;
  const everyday = words.some(({ kind }) => kind === 'everyday');
  const common = words.filter(({ kind }) => kind === 'sector' || kind === 'place').length;
  if (!everyday && (common === 0 || common > 2)) return words;
  // Articles and prepositions are left out of an everyday name as often as not.
  const counts = ({ kind, text }: Word): boolean => kind === 'function' && (!everyday || text.length >= 4);
  return words.map((word) => (counts(word) ? reweighed(word, { weight: WEIGHTS.everyday }) : word));
}

/** `ДП Ворлд` opens with initials, not with a legal form, when only an everyday word follows. */
function unlessInitials(word: Word, index: number, words: readonly Word[]): Word {
  const [, second] = words;
  const initials = index === 0 && words.length === 2 && word.kind === 'legal' && word.script === 'cyrillic';
  return initials && second?.kind === 'everyday' ? reweighed(word, { kind: 'rare', weight: 0.7 }) : word;
}

/** The words that tell companies apart at all. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  return words.filter((word) => word.weight > WEIGHTS.generic);
}

/** The letters of a name run together, for names written with a space too many or too few. */
export function compactOf(words: readonly Word[]): Word | null {
  const spelt = words.length >= 6 && words.every(({ text: letter }) => letter.length === 1);
  const telling = spelt ? words : tellingWords(words);
  const text = telling.map((word) => word.text).join('');
  const sameScript = new Set(telling.map((word) => word.script)).size === 1;
  return telling.length > 0 && sameScript && text.length >= 6 ? makeWord(text, false) : null;
}

/** Nobody puts a space into more places than this. */
const MOST_RUN_TOGETHER = 4;

/** The same with every word in it: "Rock chip" is Rockchip, though a chip alone is a kind of goods. */
export function compactOfAll(words: readonly Word[]): Word | null {
  const said = words.filter(({ kind }) => kind !== 'legal' && kind !== 'connector');
  if (said.length > MOST_RUN_TOGETHER) return null;
  return said.length > 1 ? compactOf(said.map((word) => reweighed(word, { weight: 1 }))) : null;
}

/** As {@link compactOf}, with the `and` that people write out: "procterandgamble"; null where there is none. */
export function compactWithAnd(words: readonly Word[]): string | null {
  if (!words.some(({ kind }) => kind === 'connector')) return null;
  return words
    .map(({ text, kind, weight }) => (kind === 'connector' ? 'and' : weight > WEIGHTS.generic ? text : ''))
    .join('');
}

/** Words are met again and again, in a register as in questions. A legal form is another word than its letters. */
const MOST_REMEMBERED = 35_000;
const plainWords = remembering<string, Word>(MOST_REMEMBERED);
const legalWords = remembering<string, Word>(MOST_REMEMBERED);

function makeWord(text: string, isLegal: boolean): Word {
  return isLegal ? legalWords(text, readLegal) : plainWords(text, readPlain);
}

function readPlain(text: string): Word {
  let read: readonly Sound[] | null = null;
  const sounds = (): readonly Sound[] => (read ??= soundsOf(text));
  const kind = kindOf(text, sounds);
  return new ReadWord(text, { kind, weight: weightOf(text, kind, scriptOf(text)), sounds });
}

function readLegal(text: string): Word {
  return new ReadWord(text, { kind: 'legal', weight: WEIGHTS.legal });
}

/** An English word in Cyrillic is of the class that it is of in English: "трейдінг" tells as little as "trading". */
function kindOf(text: string, sounds: () => readonly Sound[]): WordClass | 'connector' {
  if (text === '&') return 'connector';
  const kind = classOf(text);
  if (kind !== 'rare' || scriptOf(text) !== 'cyrillic') return kind;
  // «День победы», «в Россию»: an everyday word or a place in a case of it.
  const inflected = bareForms(text)
    .map(classOf)
    .find((each) => each === 'everyday' || each === 'place' || each === 'ordinary');
  if (inflected !== undefined) return inflected;
  const english = loanedFrom(text, sounds);
  return english === null ? kind : classOf(english);
}

/** A word of the register's vocabulary, whose sounds are known already, joined by `|`, and its kind may be. */
export function vocabularyWord(
  text: string,
  {
    soundTexts,
    kind: known = null,
  }: { readonly soundTexts: () => string; readonly kind?: Word['kind'] | null },
): Word {
  const sounds = (): readonly Sound[] => {
    const texts = soundTexts();
    return texts === '' ? [] : texts.split('|').map(soundOf);
  };
  const kind = known ?? kindOf(text, sounds);
  return new ReadWord(text, { kind, weight: weightOf(text, kind, scriptOf(text)), sounds });
}

/** Works out only what comparing asks for: most words are ruled out by their letters. */
class ReadWord implements Word {
  readonly script: Script;
  readonly kind: Word['kind'];
  readonly weight: number;
  readonly letters: number;
  #sounds: readonly Sound[] | null = null;
  readonly #knownSounds: (() => readonly Sound[]) | null;
  #meant: readonly Sound[] | null = null;
  #masks: readonly string[] | null = null;
  #bare: readonly string[] | null = null;
  #bareSounds: readonly Sound[] | null = null;
  #english: string | null | undefined;

  constructor(
    readonly text: string,
    known: { readonly kind: Word['kind']; readonly weight: number; readonly sounds?: () => readonly Sound[] },
  ) {
    this.script = scriptOf(text);
    this.kind = known.kind;
    this.weight = known.weight;
    this.letters = letterSet(text);
    this.#knownSounds = known.sounds ?? null;
  }

  get sounds(): readonly Sound[] {
    this.#sounds ??= this.#knownSounds?.() ?? soundsOf(this.text);
    return this.#sounds;
  }

  get meant(): readonly Sound[] {
    this.#meant ??= meantSounds(this.text, this.sounds);
    return this.#meant;
  }

  get masks(): readonly string[] {
    this.#masks ??= masksOf(this.text);
    return this.#masks;
  }

  get bare(): readonly string[] {
    this.#bare ??= this.script === 'cyrillic' ? otherForms(this) : [];
    return this.#bare;
  }

  get bareSounds(): readonly Sound[] {
    this.#bareSounds ??=
      this.script === 'cyrillic' && this.kind === 'rare' ? bareForms(this.text).flatMap(soundsOf) : [];
    return this.#bareSounds;
  }

  get english(): string | null {
    this.#english ??= this.script === 'cyrillic' ? loanedFrom(this.text, () => this.sounds) : null;
    return this.#english;
  }
}

/** Without its case ending, and as the English word it is written after. */
function otherForms({ text, kind, english }: Pick<Word, 'text' | 'kind' | 'english'>): readonly string[] {
  return [
    ...(english === null ? [] : [english]),
    ...(kind === 'rare' || kind === 'everyday' || kind === 'ordinary' ? bareForms(text) : []),
  ];
}

/** The same word of another kind or weight. */
export function reweighed(
  word: Word,
  { kind, weight }: { readonly kind?: Word['kind']; readonly weight: number },
): Word {
  return new ReadWord(word.text, { kind: kind ?? word.kind, weight, sounds: () => word.sounds });
}

function masksOf(text: string): readonly string[] {
  const { latin, cyrillic } = unmasked(text);
  return [latin, cyrillic, ...withoutDigits(text)].flatMap((mask) =>
    mask === null || mask === text ? [] : [mask],
  );
}

function weightOf(text: string, kind: Word['kind'], script: Script): number {
  const weight = WEIGHTS[kind];
  if (kind !== 'rare' || script === 'han') return weight;
  if (script === 'digits') return 0.5;
  return text.length === 1 ? 0.4 : text.length === 2 ? 0.7 : weight;
}
