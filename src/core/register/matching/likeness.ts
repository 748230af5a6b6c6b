import { distance, SOUND, SPELLING } from './distance.js';
import { hanLikeness } from './han.js';
import { lacking, letterSet } from './letter-set.js';
import type { Word } from './words.js';

/** How one word comes close to another. */
export interface Likeness {
  /** 0 (not alike) to 1 (the same). */
  readonly value: number;
  readonly how: 'same' | 'respelled' | 'typo' | 'look-alike';
  /** Letters that are wrong, for `typo`. */
  readonly letters: number;
  /** The listed word stands in names of nobody on a list only. */
  readonly nobodys?: boolean;
}

type Spelling = Pick<Word, 'text' | 'letters' | 'script' | 'kind'>;

const UNLIKE: Likeness = { value: 0, how: 'same', letters: 0 };

/** How much the word asked for is like the word of a listed name. */
export function likeness(asked: Word, listed: Word): Likeness {
  if (asked.text === listed.text) return { value: 1, how: 'same', letters: 0 };
  if (asked.script === 'han' && listed.script === 'han') {
    return { value: hanLikeness(asked.text, listed.text), how: 'respelled', letters: 0 };
  }
  if (listed.script === 'digits' || asked.script === 'digits' || asked.kind === 'legal') return UNLIKE;
  if (asked.bare.includes(listed.text)) return { value: 0.96, how: 'respelled', letters: 0 };
  if (sameLoan(asked, listed)) return { value: 0.96, how: 'respelled', letters: 0 };
  if (sameButInflected(asked, listed)) return { value: 0.96, how: 'typo', letters: 1 };
  if (sameButDoubled(asked, listed)) return { value: 0.97, how: 'typo', letters: 1 };
  const slip = misspelt(asked, listed);
  const sound = respelled(asked, listed);
  // Within one alphabet a wrong letter is what people see, even where it sounds nearly the same.
  if (slip.value > 0 && asked.script === 'latin')
    return { ...slip, value: Math.max(slip.value, sound.value) };
  if (sound.value > 0 && sound.value < SOUNDS_BARE && soundsBare(asked, listed))
    return { value: SOUNDS_BARE, how: 'respelled', letters: 0 };
  const mask = looksLike(asked, listed);
  // What is in two alphabets is in look-alike letters first of all.
  if (asked.script === 'mixed' && mask.how === 'look-alike') return mask;
  return best([sound.value >= 0.95 ? { ...mask, value: 0 } : mask, sound, slip]);
}

const SOUNDS_BARE = 0.955;

/** «Лимбаха» is a case of «Лимбах», which in Ukrainian is «Лімбах». */
function soundsBare(asked: Word, listed: Word): boolean {
  if (asked.script !== 'cyrillic' || listed.kind !== 'rare' || listed.text.length < 4) return false;
  return asked.bareSounds.some((a) => listed.sounds.some((b) => a.text === b.text));
}

/** One letter doubled or single again, the one slip that even a short word may have. */
function sameButDoubled(asked: Word, listed: Word): boolean {
  if (asked.kind !== 'rare' || listed.kind !== 'rare' || !sameAlphabet(asked, listed)) return false;
  if (Math.abs(asked.text.length - listed.text.length) !== 1 || listed.text.length < 4) return false;
  if (asked.letters !== listed.letters) return false;
  return asked.text.replace(/(.)\1/gu, '$1') === listed.text.replace(/(.)\1/gu, '$1');
}

/** One English word spelt in Cyrillic in two ways: "инструментс", "інструментз". */
function sameLoan(asked: Word, listed: Word): boolean {
  if (asked.script !== 'cyrillic') return false;
  if (listed.script === 'latin')
    return asked.english !== null && singular(asked.english) === singular(listed.text);
  return (
    asked.kind !== 'rare' && asked.english !== null && singular(asked.english) === singular(listed.english)
  );
}

function singular(english: string | null): string | null {
  return english?.replace(/s$/u, '') ?? null;
}

/** "Motor" and "Motors", "експорт" and "експортс": one trade or place, whichever way it is written. */
function sameButInflected(asked: Word, listed: Word): boolean {
  if (asked.kind !== listed.kind || !(asked.kind === 'sector' || asked.kind === 'place')) return false;
  const [short, long] = asked.text.length < listed.text.length ? [asked, listed] : [listed, asked];
  const stem = short.script === 'cyrillic' ? short.text.replace(ADJECTIVE, '') : short.text;
  if (stem !== short.text && stem.length >= 4 && stem === long.text.replace(ADJECTIVE, '')) return true;
  return (
    short.text.length >= 4 && long.text.length - short.text.length <= 2 && long.text.startsWith(short.text)
  );
}

const ADJECTIVE =
  /(?<=(?:н|ськ|цьк|ск|цк|ов|ев|єв|іч))(?:ого|ому|ої|ою|ими|ыми|ий|ый|ій|ая|ое|ой|ую|ие|ые|их|ых|им|ым|а|е|у|о|і|и)$/u;

/** One letter of those allowed may be a strange one. */
const STRANGER = 0.5;

/** A slip of the pen. A word that is itself well known is no slip. */
function misspelt(asked: Spelling, listed: Word): Likeness {
  const limit = typoBudget(asked, listed);
  if (limit === 0 || !sameAlphabet(asked, listed) || tooFar(asked.text, listed.text, limit)) return UNLIKE;
  if (lettersApart(asked.letters, listed.letters) > limit + 1) return UNLIKE;
  // "Bankers" and "tankers": among common words another first letter makes another word.
  if (listed.kind !== 'rare' && asked.text[0] !== listed.text[0]) return UNLIKE;
  const moved = asked.letters === listed.letters && isAnagram(asked.text, listed.text);
  const farthest = limit + STRANGER;
  const cost = moved ? 1 : distance(asked.text, listed.text, { costs: SPELLING, limit: farthest });
  if (cost > farthest) return UNLIKE;
  const atStart = asked.text[0] === listed.text[0] ? 0 : 0.5;
  // "Nestler": what goes on after the name, with another letter than its last, is more often another word.
  const last = asked.text.at(-1);
  const goesOn = asked.text.startsWith(listed.text) && last !== listed.text.at(-1) && last !== 's' ? 0.3 : 0;
  // Letters left out leave the word meant as long as it was; letters too many may be another word.
  const { length } = listed.text;
  const replaced = (asked.text.length === length && cost >= 1) || asked.text.length < 5;
  return {
    value: 1 - (cost + atStart + goesOn) * gravityOf(length, replaced),
    how: 'typo',
    letters: Math.ceil(cost),
  };
}

/** "Barcadi": a letter in another place, or two changed about, is one slip, however it is counted. */
function isAnagram(asked: string, listed: string): boolean {
  const { length } = listed;
  if (length < 6 || asked.length !== length || asked[0] !== listed[0] || asked.at(-1) !== listed.at(-1))
    return false;
  if (distance(asked, listed, { costs: SPELLING, limit: 2 }) > 2) return false;
  return Array.from(asked).sort().join('') === Array.from(listed).sort().join('');
}

/**
 * What one wrong letter takes away: in a short word nearly everything that makes it a match. There a letter in place of
 * another makes other names (Vicon, Vicor), while one too many or too few hardly does.
 */
function gravityOf(length: number, replaced: boolean): number {
  if (length <= 4) return 0.2;
  if (length === 5) return replaced ? 0.19 : 0.155;
  return length === 6 ? 0.155 : length === 7 ? 0.11 : length === 8 ? 0.09 : 0.078;
}

/** Typed with letters of another alphabet that look the same; behind them there may be a typo as well. */
function looksLike(asked: Word, listed: Word): Likeness {
  if (asked.masks.includes(listed.text)) return { value: 0.98, how: 'look-alike', letters: 0 };
  if (asked.script !== 'mixed') return UNLIKE;
  const tries = asked.masks.map((text) =>
    misspelt({ text, letters: letterSet(text), script: listed.script, kind: asked.kind }, listed),
  );
  const found = best(tries);
  return { ...found, value: found.value * 0.98 };
}

/** The same sound in other letters. */
function respelled(asked: Word, listed: Word): Likeness {
  const limit = soundBudget(asked, listed);
  if (limit < 0 || asked.sounds.length === 0 || listed.sounds.length === 0) return UNLIKE;
  let cheapest = limit + 1;
  let length = 1;
  for (const a of asked.meant) {
    for (const b of listed.sounds) {
      if (lettersApart(a.families, b.families) > limit || tooFar(a.text, b.text, limit * 3)) continue;
      const cost = distance(a.text, b.text, { costs: SOUND, limit });
      if (cost < cheapest) {
        cheapest = cost;
        length = Math.min(a.text.length, b.text.length);
      }
    }
  }
  if (cheapest > limit) return UNLIKE;
  // Within one alphabet there is one spelling, and a homophone of it is another word as often as not. So is an
  // everyday word of the one alphabet that sounds like a name in the other: "marvel" is not Марвелл.
  const word = asked.kind === 'everyday' && listed.kind === 'rare';
  const full = sameAlphabet(asked, listed) || asked.script === 'mixed' ? 0.95 : word ? 0.8 : 0.98;
  return { value: full - heard(cheapest) / Math.max(length, 3), how: 'respelled', letters: 0 };
}

/** Half a sound is how one name is written in two languages; a whole one makes another name. */
function heard(cost: number): number {
  return cost <= 0.5 ? 0.7 * cost : 0.35 + (cost - 0.5);
}

/** Whole errors allowed: none in a short word, one in a middling one, two in a long one. */
function typoBudget(asked: Spelling, listed: Word): number {
  if (asked.kind !== 'rare') return 0;
  const length = Math.min(asked.text.length + 1, listed.text.length);
  if (length < (listed.kind === 'rare' ? 5 : 4)) return 0;
  return length >= 8 ? 2 : 1;
}

/** In one alphabet shorter words that sound alike are two names: KNOC, CNOOC. */
const SHORTEST_HOMOPHONE = 5;

/** Below zero: the two are not compared by sound at all. */
function soundBudget(asked: Word, listed: Word): number {
  const length = Math.min(asked.text.length, listed.text.length);
  if (length < 2) return -1;
  // «Хэд» is Russian for «Хед».
  if (length < SHORTEST_HOMOPHONE && sameAlphabet(asked, listed))
    return asked.script === 'cyrillic' && length >= 3 && asked.kind === 'rare' ? 0 : -1;
  if (!sameAlphabet(asked, listed)) {
    if (length <= 3 || asked.kind !== 'rare') return 0;
    if (length === 4) return asked.script === 'latin' ? 0.2 : 0.35;
    // Cyrillic is read one way, so what was written from it in Latin letters differs by the table used only.
    const share = asked.script === 'latin' ? 0.065 : 0.14;
    return listed.kind === 'rare' ? Math.min(share * length, 1.8) : 0.5;
  }
  const enough = asked.script === 'cyrillic' ? 5 : 6;
  if (asked.kind !== 'rare') return asked.script === 'cyrillic' ? 0 : -1;
  if (listed.kind !== 'rare' || length < enough) return 0;
  return asked.script === 'cyrillic' ? Math.min(0.1 * length, 1.2) : length < 8 ? 0 : 0.35;
}

function sameAlphabet(a: Spelling, b: Spelling): boolean {
  return a.script === b.script;
}

function lettersApart(a: number, b: number): number {
  return Math.max(lacking(a, b), lacking(b, a));
}

function tooFar(a: string, b: string, limit: number): boolean {
  return Math.abs(a.length - b.length) > Math.ceil(limit) + 1;
}

function best(found: readonly Likeness[]): Likeness {
  return found.reduce((a, b) => (b.value > a.value ? b : a), UNLIKE);
}
