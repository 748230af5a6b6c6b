import { branchOf, type Branch } from './branch.js';
import { isBrandFirst, isCertain, isCommon, isNamed, isWholeName, isWholly } from './certainty.js';
import type { Pair } from './pair-words.js';
import type { ScoreRequest } from './score-request.js';
import type { Word } from './words.js';

/** What of the circumstances decides how a word weighs. */
export interface Scene {
  readonly request: ScoreRequest;
  readonly pairs: readonly Pair[];
  readonly used: ReadonlySet<number>;
  readonly end: number;
  readonly sentence: boolean;
  /** The name is a rare word, or several: no everyday word that may be said of anything. */
  readonly certain: boolean;
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

export function sceneOf(request: ScoreRequest, pairs: readonly Pair[]): Scene {
  const { name } = request;
  const certain = isCertain(request, pairs);
  const sentence = request.framed ? certain || isWholly(name, pairs) : isSentence(request, pairs) && certain;
  const used = new Set(pairs.map(({ position }) => position));
  const plain = isWholeName(name, pairs);
  return {
    request,
    pairs,
    used,
    end: Math.max(...used),
    sentence,
    certain,
    plain,
    named: certain && isNamed(request, pairs),
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

/** By its little and ordinary words, or by the words in small letters beside a name that has a capital. */
function isSentence(request: ScoreRequest, pairs: readonly Pair[]): boolean {
  const { asked, inPassing, capitals } = request;
  if (asked.length >= 5 && inPassing.size >= 3 && isNamed(request, pairs)) return true;
  const isTalk = ({ kind, text }: Word, at: number): boolean =>
    kind === 'function' || kind === 'goods' || (kind === 'ordinary' && (at === 0 || !capitals.has(text)));
  return asked.length >= 4 && asked.filter(isTalk).length >= 2;
}
