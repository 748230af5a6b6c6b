import { fold, wordsOf } from './fold.js';
import { HAN_BRACKETS } from './han.js';
import { otherLayouts } from './keyboard.js';
import { withLetters } from './letter-names.js';
import type { NameIndex } from './name-index.js';
import { NOBODY } from './name-table.js';
import { scoreCandidates } from './score-candidates.js';
import type { ScoredName } from './score.js';
import { soundsOf } from './phonetic.js';
import { apartByCapitals, apartByKind } from './run-together.js';
import { shortWordsInLatin } from './scripts.js';

const KEYBOARD_FACTOR = 0.97;
const SPACING_FACTOR = 0.98;
/** Who is found so well as the question stands is not looked for behind it. */
const LEAST_FOUND = 0.7;
/** Nobody types more than this without a look at the screen. */
const LONGEST_RETYPED = 60;
/** So few letters, unheard of as they stand, may be initials in the wrong layout although they can be said: "іла" for SKF. */
export const LONGEST_INITIALS = 4;

/** "Marvell's controller". Names that end so ("Lay's") are found with it. */
const POSSESSIVE = /(?<=\p{L})['’ʼ]s(?![\p{L}\p{N}])/giu;

/** The question as it stands, and with initials that were spelt out. */
export function scoreReadings(index: NameIndex, query: string): ScoredName[] {
  const direct = scoreCandidates(index, query);
  const words = wordsOf(fold(query));
  const [lettered, latin] = [withLetters(words), shortWordsInLatin(words)];
  const others = [query.replace(POSSESSIVE, ''), hanRejoined(query), initialsInLatin(words)];
  const found = direct.some(({ name, score }) => name.companyId !== NOBODY && score >= LEAST_FOUND);
  const parted = [apartByCapitals(query), found ? query : (apartByKind(words) ?? query)].filter(
    (text) => text !== query,
  );
  return [
    ...direct,
    ...(lettered === null ? [] : scoreCandidates(index, lettered).map(respelt)),
    ...(latin === null ? [] : scoreCandidates(index, latin)),
    ...parted.flatMap((text) => scoreCandidates(index, text).flatMap(asSpacing)),
    ...others.flatMap((other) => (other === null || other === query ? [] : scoreCandidates(index, other))),
  ];
}

/** 2024年3月华邦电子: when it was says nothing about whom is asked. */
const HAN_DATE = /\d{1,4}\s*[年月日号](?=\p{Script=Han}|\d|\s)/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})[\s·・•]+(?=\p{Script=Han})/gu;
/** 德国可耐福集团: people say from where a foreign company is. 中国 is part of names. */
const HAN_COUNTRY =
  /^\s*(?:德国|法国|美国|日本|瑞士|韩国|英国|意大利|荷兰|比利时|奥地利|俄罗斯|白俄罗斯|乌克兰|土耳其|丹麦|瑞典|芬兰|挪威|希腊|西班牙|波兰|捷克|伊朗|印度|新加坡|立陶宛|格鲁吉亚|爱沙尼亚|匈牙利)(?:的)?(?=\p{Script=Han}{2})/u;

/** Chinese without what stands between and around its names. */
function hanRejoined(query: string): string {
  return query
    .replace(HAN_DATE, '')
    .replace(BETWEEN_HAN, '')
    .replace(HAN_BRACKETS, '')
    .replace(HAN_COUNTRY, '');
}

/** «П&Г» as P&G; null for anything else. */
function initialsInLatin(words: readonly string[]): string | null {
  const [first = '', and, second = ''] = words;
  if (words.length !== 3 || and !== '&' || first.length !== 1 || second.length !== 1) return null;
  const latin = [first, second].map((letter) => soundsOf(letter)[0]?.text ?? '');
  return latin.every((letter) => /^[a-z]$/u.test(letter)) ? latin.join(' & ') : null;
}

/** A text that was put apart already is not read with its spaces elsewhere, nor with slips. */
function asSpacing(scored: ScoredName): readonly ScoredName[] {
  const { how, score } = scored;
  if (how.code === 'spacing' || how.code === 'typo') return [];
  const told = how.code === 'exact' ? { code: 'spacing' as const } : how;
  return [{ ...scored, score: score * SPACING_FACTOR, how: told, answers: null }];
}

function respelt(scored: ScoredName): ScoredName {
  return { ...scored, how: { code: 'respelled' }, answers: null };
}

/**
 * The question as it would read in another keyboard layout. Only what scores `least` counts: the text is a guess already.
 * `unheard` says that no word of it is known as it stands.
 */
export function scoreRetyped(
  index: NameIndex,
  query: string,
  { unheard, least }: { readonly unheard: boolean; readonly least: number },
): ScoredName[] {
  if (query.length > LONGEST_RETYPED) return [];
  return otherLayouts(query, { any: unheard && query.length <= LONGEST_INITIALS })
    .flatMap((retyped) => scoreCandidates(index, retyped))
    .filter(({ score }) => score >= least)
    .map(({ name, score }) => ({
      name,
      score: score * KEYBOARD_FACTOR,
      how: { code: 'keyboard' },
      answers: null,
    }));
}
