import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import { fieldsOf } from './trade-fields.js';
import { classOf } from './word-classes.js';
import { tellingWords, type Word } from './words.js';

/**
 * "Murata Electronics Europe B.V.", "Beijing Xiaomi Mobile Software Co., Ltd.": a name, and around it what a subsidiary
 * does and where. It is the company's own when the name is distinctive, there to the last letter, and nothing left over
 * speaks of another trade than the company's names do. Where these speak of none, the question must look like a
 * registered name: with a legal form of ours, a place and any legal form, or trade and place or two trades. A namesake in another trade ("Altera Infrastructure")
 * stays a possible match, and so does what has a word of no list in it ("ZTE Kangxun Telecom").
 */
export interface Branch {
  /** Null: it is none. Empty: the company's names speak of no trade. */
  readonly fields: ReadonlySet<number> | null;
  /** Places beside initials: "SKF USA Inc.". */
  readonly placesOnly: boolean;
}

const NONE: Branch = { fields: null, placesOnly: false };
const SHORTEST_DISTINCTIVE = 4;

export function branchOf({ asked, name, known }: ScoreRequest, pairs: readonly Pair[]): Branch {
  const [only, ...more] = tellingWords(name.words);
  const [pair] = pairs;
  if (name.kind === 'brand' || name.kind === 'abbreviation' || pair === undefined) return NONE;
  if (only === undefined || more.length > 0 || only.kind !== 'rare' || only.script === 'han') return NONE;
  if (pair.listed.text !== only.text || pair.likeness.value < 0.95) return NONE;
  const rest = asked.filter((word, at) => word.weight > 0 && pairs.every(({ position }) => position !== at));
  const hasForm = asked.some(({ kind }) => kind === 'legal');
  if (only.text.length < SHORTEST_DISTINCTIVE)
    return { fields: null, placesOnly: hasForm && only.text.length === 3 };
  const trades = rest.filter(({ kind }) => kind === 'sector' || kind === 'place');
  // A form of ours is what a branch here has; one from abroad and a single trade are a namesake's as often as not.
  const registered = trades.length > 1 || isBranchHere(asked) || (hasForm && trades.every(isPlace));
  const own = new Set([...known].flatMap(([text, kind]) => (kind === 'sector' ? [...fieldsOf(text)] : [])));
  return isCompound(only.text) ||
    isCompound(asked[pair.position]?.text ?? '') ||
    (own.size === 0 && !registered)
    ? NONE
    : { fields: own, placesOnly: false };
}

export function isBranchWord({ fields, placesOnly }: Branch, word: Word): boolean {
  if (word.kind === 'place') return placesOnly || fields !== null;
  if (word.kind !== 'sector' || fields === null) return false;
  const its = fieldsOf(word.english ?? word.text);
  return its.size > 0 && (fields.size === 0 || [...its].some((field) => fields.has(field)));
}

function isBranchHere(asked: readonly Word[]): boolean {
  return asked.some(({ kind, script }) => kind === 'legal' && script === 'cyrillic');
}

function isPlace({ kind }: Word): boolean {
  return kind === 'place';
}

/** Two everyday words run together ("OpenWay", "Rockwool") come to many people's minds. */
function isCompound(text: string): boolean {
  for (let at = 3; at <= text.length - 3; at += 1)
    if (classOf(text.slice(0, at)) !== 'rare' && classOf(text.slice(at)) !== 'rare') return true;
  return false;
}
