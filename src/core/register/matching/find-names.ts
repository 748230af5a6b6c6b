import type { CompanyId } from '../company.js';
import { fold } from './fold.js';
import { howTold, plainestFirst } from './how-told.js';
import type { MatchHow } from './match-how.js';
import type { ListedName, NameIndex } from './name-index.js';
import { LONGEST_INITIALS, scoreReadings, scoreRetyped } from './readings.js';
import type { ScoredName } from './score.js';
import { isGivenName } from './world-names.js';
import { unlessSomebodyElse } from './somebody-else.js';
import { isWrittenAsName } from './written.js';

/**
 * Finding the companies that a question may mean. How it goes, file by file:
 *
 * 1. `fold`, `words`, `legal-forms`, `word-classes`: the question becomes words in one plain spelling, each with how
 *    much it tells: a legal form nothing, "group" or a country little, a trade half, an everyday word more, a word of
 *    no list (a name, most likely) all. The same is done with every listed name, once, at import. An ordinary word of the
 *    language (`ordinary-words`) is talk in a sentence and nobody's misspelling; on a list it is a name like others.
 * 2. `keys`, `vocabulary`: hashes of a word's letters (one left out), of its sound told roughly and of its consonants
 *    lead to the listed words that may be like it; `likeness` compares these: a slip of the pen (`distance`), the
 *    same sound in another alphabet (`phonetic`), look-alike letters (`scripts`), Chinese by its parts (`han`). In a register
 *    of ordinary size its words are looked through besides for two slips in a long word.
 * 3. `name-index`, `passing`: names that hold such words are ranked by what the words weigh, and the best forty are compared
 *    whole (`pair-words`, `own-script`, `score`, `left-over`): how alike the paired words are, how much of the question they leave unexplained,
 *    how much of the name. Everything is bounded, so a million names take hardly longer than fifty; `name-table`
 *    holds them in typed arrays. A Chinese name is found by its sound as well, in pinyin and by Palladius (`pinyin`,
 *    `said-aloud`, `score-said-aloud`), and one that the list has in letters by Chinese signs (`score-in-signs`).
 * 4. `readings`: the same again for initials spelt out ("пі енд джі"), for words run together (`run-together`) and, if
 *    nothing was found, for the other keyboard layout; then names give way to better ones, the well-known names of the
 *    world among them (`somebody-else`, `world-names`), and `how-told` says how each was matched as whoever typed the
 *    question sees it.
 *
 * Scores are one scale from 0 to 1. From MATCH_FROM on a company is a `match`, from POSSIBLE_FROM on `possible`: a
 * person must look. Two companies that fit alike are both only `possible`. The thresholds and weights were fitted to
 * the tuning half of the labelled set (`npm run eval:lookup`), so that one wrong letter in six, or two in nine, is
 * still a match, and the held-out half says how well that carries over. A word of a question that is itself well known
 * is never a misspelling of a listed one; that, and not a stricter threshold, keeps Neste from being Nestlé.
 */

/** `match`: it is this company. `possible`: it may be, a person must look. Below that nothing is shown. */
export type Tier = 'match' | 'possible';

export const MATCH_FROM = 0.84;
export const POSSIBLE_FROM = 0.7;
/** Letters of a question after folding. */
export const LONGEST_QUERY = 200;
/** Two companies whose scores are this near fit alike, and neither is a `match`. */
const ALIKE_WITHIN = 0.02;
/** An everyday word that is a brand, written as a name. */
const WRITTEN_AS_NAME = 0.86;
/** Such a name and hardly a word besides. */
const NEARLY_ALL = 0.9;
const DOUBTED = 0.8;
/** Kinds of names that give way to the others where they fit alike, the last most of all. */
const NAMES_BEHIND: readonly ListedName['kind'][] = ['renamed', 'dropped'];

export interface FoundName {
  readonly companyId: CompanyId;
  /** The listed name that matched, as the list spells it. */
  readonly name: string;
  readonly kind: ListedName['kind'];
  readonly score: number;
  readonly tier: Tier;
  readonly how: MatchHow;
}

export type QueryFault = 'empty' | 'too-long';

/** Why a text cannot be looked up at all; null when it can. */
export function queryFault(query: string): QueryFault | null {
  // Folding itself takes time on a huge text, so what is far too long is not even folded.
  if (query.length > LONGEST_QUERY * 10) return 'too-long';
  const folded = fold(query);
  if (!/[\p{L}\p{N}]/u.test(folded)) return 'empty';
  return folded.length > LONGEST_QUERY ? 'too-long' : null;
}

/** The companies a question may mean, best first, each by its best name. Pure, and bounded however large the index. */
export function findNames(index: NameIndex, query: string): readonly FoundName[] {
  const direct = scoreReadings(index, query);
  const sure = direct.some(({ score }) => score >= MATCH_FROM);
  // What everybody knows in another layout speaks against other readings in that layout only.
  const retyped = sure
    ? []
    : unlessSomebodyElse(
        index,
        scoreRetyped(index, query, { unheard: direct.length === 0, least: MATCH_FROM }),
        query,
      );
  const scored = [...direct, ...retyped];
  const asName = isWrittenAsName(query);
  const near = unlessSomebodyElse(index, scored, query)
    .map((each) => tempered(query, asName ? named(each) : each))
    .filter(({ score }) => score >= POSSIBLE_FROM);
  if (near.length === 0) return [];
  const told = howTold(query);
  const best = bestByCompany(
    near.map((each) => ({ ...each, how: told(each) })),
    plainestFirst(query),
  );
  const shown = best.sort(bestFirst);
  const [first, second] = shown;
  const tied = first !== undefined && second !== undefined && fitAlike(first, second);
  return shown.map(({ name, score, how }) => ({
    companyId: name.companyId,
    name: name.text,
    kind: name.kind,
    score,
    tier: score >= MATCH_FROM && !tied ? 'match' : 'possible',
    how,
  }));
}

function tempered(query: string, scored: ScoredName): ScoredName {
  return isPersonsName(query, scored) ? { ...scored, score: Math.min(scored.score, DOUBTED) } : scored;
}

/** An everyday word that is a brand, word for word and nothing else, is the brand where it is written as a name. */
function named(scored: ScoredName): ScoredName {
  const { name, how, uncapped = 0 } = scored;
  const meant = how.code === 'exact' && uncapped >= NEARLY_ALL && !isGivenName(fold(name.text));
  return meant ? { ...scored, score: Math.max(scored.score, WRITTEN_AS_NAME) } : scored;
}

/** Two companies named side by side in one question do not compete: each answers its own words. */
function fitAlike(first: ScoredName, second: ScoredName): boolean {
  if (first.score - second.score >= ALIKE_WITHIN) return false;
  const { answers } = second;
  return first.answers === null || answers === null || [...first.answers].some((at) => answers.has(at));
}

/** "Adi" is somebody's name before it is ADI: initials of a list are doubted where a given name is written as one. */
function isPersonsName(query: string, { name }: ScoredName): boolean {
  const listed = name.text.trim();
  return (
    listed.length <= LONGEST_INITIALS &&
    listed === listed.toUpperCase() &&
    query.trim() !== listed &&
    isGivenName(fold(query))
  );
}

function bestByCompany(
  scored: readonly ScoredName[],
  plainest: (a: ScoredName, b: ScoredName) => number,
): ScoredName[] {
  const best = new Map<CompanyId, ScoredName>();
  for (const each of scored) {
    const known = best.get(each.name.companyId);
    if (known === undefined || (bestNameFirst(each, known) || plainest(each, known)) < 0)
      best.set(each.name.companyId, each);
  }
  return [...best.values()];
}

/** What a list calls a company by now before what it was called. */
function bestNameFirst(a: ScoredName, b: ScoredName): number {
  return b.score - a.score || NAMES_BEHIND.indexOf(a.name.kind) - NAMES_BEHIND.indexOf(b.name.kind);
}

function bestFirst(a: ScoredName, b: ScoredName): number {
  return b.score - a.score || (a.name.companyId < b.name.companyId ? -1 : 1);
}
