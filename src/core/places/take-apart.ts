import type { District } from './gazetteer-table.js';
import { AREA_WORDS, type PlaceIndex } from './place-index.js';

/** Parts between commas that are looked at. */
const MOST_PARTS = 6;

/** The words for a place, taken apart. */
export interface Asked {
  /** What may be names of settlements, in the order they were written. */
  readonly names: readonly string[];
  readonly areas: readonly District[];
  /** The areas were named as they are called today. */
  readonly sureAreas: boolean;
  /** Every name stood alone, between commas: none was picked out of a sentence. */
  readonly whole: boolean;
}

const KIND =
  '(?:м|місто|місті|г|город|городе|с|село|селі|селе|сел|смт|пгт|с-ще|селище|селищі|посёлок|поселок|пос|х|хутір|хутор|ст|станція|city|town|village|settlement|urban-type settlement)';
const LEADING = new RegExp(
  `^(?:(?:україна|украина|ukraine)$|(?:у|в|во|на|під|под|біля|возле|коло|поблизу|near|in|at|of|close to|the) |${KIND}(?:\\.\\s*|\\s+)|(?:city|town|village) of )`,
  'iu',
);
const TRAILING = new RegExp(`\\s${KIND}\\.?$`, 'iu');
const KIND_ALONE = new RegExp(`^${KIND}\\.?$`, 'iu');
const IS_OBLAST = new RegExp(`^(?:${AREA_WORDS.oblast})$`, 'iu');
const AREA_PHRASE = new RegExp(
  `((?:[\\p{L}’'ʼ-]+[- ])?[\\p{L}’'ʼ]+)\\s+(${AREA_WORDS.oblast}|${AREA_WORDS.raion})\\.?(?![\\p{L}-])`,
  'giu',
);

/** Tells names of settlements from the raion and oblast beside them. */
export function takeApart(words: string, index: PlaceIndex): Asked {
  const areas: District[] = [];
  let sureAreas = true;
  const rest = words.replace(AREA_PHRASE, (phrase: string, name: string, kind: string) => {
    const found = areaNamed(name, IS_OBLAST.test(kind) ? 'oblast' : 'raion', index);
    if (found === null) return phrase;
    areas.push(...found.areas);
    sureAreas &&= found.sure;
    return `${found.left}, `;
  });
  const parts = rest
    .split(/[,;()\n/|]+|\s[-–—]\s/u)
    .map(withoutKind)
    .filter((part) => /\p{L}.*\p{L}/u.test(part))
    .slice(0, MOST_PARTS);
  const known = parts.filter((part) => index.settlementsNamed(part).length > 0);
  const names = known.length > 0 ? known : parts;
  return { names, areas: within(areas), sureAreas, whole: known.length > 0 };
}

/** The area a phrase ends in. «Пісківка Бучанський район» holds a village as well. */
function areaNamed(
  name: string,
  kind: 'oblast' | 'raion',
  index: PlaceIndex,
): { areas: readonly District[]; sure: boolean; left: string } | null {
  const words = name.split(/ /u);
  for (let from = 0; from < words.length; from += 1) {
    const areas = index.districtsLike(words.slice(from).join(' '), kind);
    if (areas.length > 0) return { areas, sure: true, left: words.slice(0, from).join(' ') };
  }
  const last = words.at(-1) ?? '';
  const seat = index.settlementsNamed(last)[0] ?? index.settlementsOfAdjective(last)[0];
  const code = kind === 'raion' ? seat?.district : seat?.district.slice(0, 4);
  const district = code && index.districtsNamed(index.place(code)?.name.uk ?? '')[0];
  return district ? { areas: [district], sure: false, left: words.slice(0, -1).join(' ') } : null;
}

/** Raions lie in the oblast named beside them, if one is. */
function within(areas: readonly District[]): readonly District[] {
  const oblasts = new Set(areas.filter(({ code }) => code.length === 4).map(({ code }) => code));
  const raions = areas.filter(({ code }) => code.length > 4);
  const inside = raions.filter(({ code }) => oblasts.has(code.slice(0, 4)));
  return [...(inside.length > 0 ? inside : raions), ...areas.filter(({ code }) => code.length === 4)];
}

/** The raions, or the oblasts where no raion is named. */
export function mostExact(areas: readonly District[]): readonly District[] {
  const raions = areas.filter(({ code }) => code.length > 4);
  return raions.length > 0 ? raions : areas;
}

function withoutKind(part: string): string {
  let text = part.trim().replace(/[«»"“”]/gu, '');
  for (let rest = text.replace(LEADING, ''); rest !== text; rest = text.replace(LEADING, ''))
    text = rest.trim();
  if (KIND_ALONE.test(text)) return '';
  return text.replace(TRAILING, '').replace(/[.\s]+$/u, '');
}
