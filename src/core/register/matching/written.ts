import { fold, wordsOf } from './fold.js';
import { legalForms } from './legal-forms.js';
import type { Word } from './words.js';

/** "Tide", not "tide": a capital says that an everyday word is meant as a name. */
export function isWrittenAsName(query: string): boolean {
  return /^[\p{P}\s]*\p{Lu}/u.test(query);
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The words of a question in small letters where others have capitals («продукція Юнілевера»): they say what is asked
 * about the name, and are hardly part of it. Folded.
 */
export function saidInPassing(query: string): ReadonlySet<string> {
  if (!/\p{Lu}/u.test(query)) return NOTHING;
  const words = query.match(/\p{L}[\p{L}\p{M}\p{N}'’ʼ]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length === 0 || small.length === words.length ? NOTHING : new Set(small.map(fold));
}

/** The words of a question that are written with a capital. Folded. */
export function capitalised(query: string): ReadonlySet<string> {
  return new Set((query.match(/\p{Lu}[\p{L}\p{M}\p{N}'’ʼ]*/gu) ?? []).map(fold));
}

/** How the words begin by which a question shows that it asks this register about somebody. */
const OF_REGISTER =
  /^(?:санкц|спонсор|перел[іи]к|списо?к|реєстр|реестр|переч[еі]?н|бойкот|в[іо][йи]н|назк|напк|чорн|sanction|sponsor|blacklist|list|regist|boycott|nazk|nacp|war$|wars$)/u;

/** Whether some word of the question speaks of lists, sanctions or sponsors of the war. */
export function asksOfRegister(asked: readonly Word[]): boolean {
  return asked.some(({ text, kind }) => kind !== 'rare' && OF_REGISTER.test(text));
}

/** What stands between two names in one question. */
const BETWEEN = /[,;/|\n]|(?<=\s)(?=(?:and|or|vs|та|і|й|або|чи|и|или)\s)/iu;

/**
 * For each word of a question in which of its parts it stands: "Hikvision, Dahua" has two. Only what stands in another
 * part can be another name. One part where the words cannot be told apart so.
 */
export function partsOf(query: string, words: number): readonly number[] {
  if (!BETWEEN.test(query)) return new Array<number>(words).fill(0);
  const parts = query.split(BETWEEN).flatMap((part, at) => wordsOf(fold(part)).map(() => at));
  return parts.length === words ? parts : new Array<number>(words).fill(0);
}

/** Names of a seat have no more words than this. */
const MOST_OF_SEAT = 4;

/**
 * From which word on a question says where the company sits: "Nestlé S.A., Vevey", "Bacardi Limited (Hamilton, Bermuda)".
 * It stands behind a legal form and a comma or a bracket. Infinity where nothing does.
 */
export function seatFrom(query: string): number {
  const at = query.search(/[,(]/u);
  if (at <= 0) return Number.POSITIVE_INFINITY;
  const [before, after] = [query.slice(0, at), query.slice(at)].map((part) => wordsOf(fold(part)));
  if (before === undefined || after === undefined || after.length > MOST_OF_SEAT)
    return Number.POSITIVE_INFINITY;
  const formed = before.length > 1 && legalForms(before).at(-1) === true && !legalForms(after).includes(true);
  return formed ? before.length : Number.POSITIVE_INFINITY;
}
