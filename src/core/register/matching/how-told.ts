import { bareForms } from './case-endings.js';
import { distance, WHOLE } from './distance.js';
import { fold } from './fold.js';
import { hanCore } from './han.js';
import type { MatchHow } from './match-how.js';
import type { ListedName } from './name-index.js';
import { simplified } from './traditional.js';
import { parseWords, tellingWords, type Word } from './words.js';

/** A listed name, and how the scoring came to it. */
interface Matched {
  readonly name: ListedName;
  readonly how: MatchHow;
}

/**
 * How a name was matched as whoever typed the question sees it. The scoring goes by likeness, weighted for what people
 * mistake; what is told has to hold for the letters on the screen: a name that stands in the question sign for sign is an
 * exact name, and of wrong letters there are as many as one can count.
 */
export function howTold(query: string): (matched: Matched) => MatchHow {
  const asked = parseWords(query);
  const han = joined(asked.filter(isHan));
  return ({ name, how }) => {
    if (how.code !== 'exact' && how.code !== 'respelled' && how.code !== 'typo') return how;
    const listed = wordsThatTell(name);
    if (listed.every(isHan)) return han === '' ? how : hanTold(han, joined(listed));
    return lettersTold(asked, { listed, how });
  };
}

/**
 * Of two names that fit a question alike, which is told: the one that stands in it letter for letter, of several the
 * longest, before the shortest of those that do not.
 */
export function plainestFirst(query: string): (a: Matched, b: Matched) => number {
  const folded = fold(query);
  const rank = ({ name: { text }, how }: Matched): number =>
    query.includes(text) ? 0 : folded.includes(fold(text)) ? 1 : how.code === 'exact' ? 2 : 3;
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const longer = b.name.text.length - a.name.text.length;
    return first - second || (first < 2 ? longer : -longer);
  };
}

function wordsThatTell({ words }: ListedName): readonly Word[] {
  const telling = tellingWords(words);
  return telling.length > 0 ? telling : words.filter(({ kind }) => kind !== 'connector');
}

function isHan({ script }: Word): boolean {
  return script === 'han';
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

/** Legal forms and fillers tell as little in Chinese as elsewhere. */
function hanTold(asked: string, listed: string): MatchHow {
  // What is made of nothing else is its own name.
  const [core, said] = [hanCore(listed) || listed, hanCore(asked) || asked];
  if (asked.includes(core)) return { code: 'exact' };
  if (simplified(asked).includes(simplified(core))) return { code: 'respelled' };
  if (core.includes(said)) return { code: 'partial' };
  const wrong = distance(simplified(said), simplified(core), { costs: WHOLE, limit: 1 });
  return wrong > 1 ? { code: 'respelled' } : { code: 'sign' };
}

function lettersTold(
  asked: readonly Word[],
  { listed, how }: { readonly listed: readonly Word[]; readonly how: MatchHow },
): MatchHow {
  const missing = listed.filter(({ text }) => !asked.some((word) => word.text === text));
  if (how.code === 'exact') return exactTold(asked, { listed, missing });
  if (missing.length === 0) return { code: 'exact' };
  if (missing.every(({ text }) => asked.some((word) => bareForms(word.text).includes(text))))
    return { code: 'inflected' };
  return how.code === 'typo'
    ? { code: 'typo', letters: lettersWrong(asked, { listed, missing }) ?? how.letters }
    : how;
}

interface Compared {
  readonly listed: readonly Word[];
  /** Those of them that do not stand in the question. */
  readonly missing: readonly Word[];
}

/** "TE" in Cyrillic letters, «П&Г» for P&G: the same to those who match, not to those who read. */
function exactTold(asked: readonly Word[], { listed, missing }: Compared): MatchHow {
  if (missing.some(({ text }) => asked.some(({ masks }) => masks.includes(text))))
    return { code: 'look-alike' };
  const foreign = missing.every(({ script }) => !asked.some((word) => word.script === script));
  return missing.length === listed.length && foreign ? { code: 'respelled' } : { code: 'exact' };
}

/**
 * Letters to change, leave out, add or swap, counted by word or over the whole name, whichever are fewer; null where
 * the two are not in one alphabet.
 */
function lettersWrong(asked: readonly Word[], { listed, missing }: Compared): number | null {
  const free = asked.filter(({ text }) => !listed.some((word) => word.text === text));
  const byWord = missing.map((word) =>
    nearest(
      word.text,
      free.flatMap((each) => spellings(each, word)),
    ),
  );
  const counted = byWord.filter((letters) => letters !== null);
  const together = nearest(joined(listed), [joined(tellingWords(asked)), joined(asked)]);
  const whole = together !== null && together > 0 ? [together] : [];
  const apart = counted.length === 0 ? [] : [counted.reduce((total, letters) => total + letters, 0)];
  return apart.length === 0 ? null : Math.min(...apart, ...whole);
}

/** The word asked as it is written, or as it is meant where it has letters of another alphabet. */
function spellings({ text, script, masks }: Word, listed: Word): readonly string[] {
  return script === listed.script ? [text] : masks;
}

function nearest(text: string, others: readonly string[]): number | null {
  const limit = text.length;
  const counts = others
    .map((other) => distance(text, other, { costs: WHOLE, limit }))
    .filter((each) => each <= limit);
  return counts.length === 0 ? null : Math.min(...counts);
}
