import { readCoordinates, type ReadPoint } from './coordinates.js';
import type { District, Settlement } from './gazetteer-table.js';
import { readMapLink } from './map-link.js';
import { AREA_WORDS, type PlaceIndex } from './place-index.js';
import type { NamedPlace, Place, Point } from './place.js';

type Pin = Extract<Place, { kind: 'pin' }>;

/** What was read in the words for a place. */
export type PlaceReading =
  /** One place, clearly. */
  | { readonly kind: 'found'; readonly place: NamedPlace | Pin }
  /** Several, or one that the words only resemble: the reporter chooses, or keeps the words. */
  | { readonly kind: 'choose'; readonly places: readonly NamedPlace[] }
  /** A point that has to be asked about: abroad or at sea, or written with the longitude first. */
  | { readonly kind: 'doubtful'; readonly place: Pin; readonly why: 'abroad' | 'swapped' }
  /** A link that only shows its point to whoever follows it. */
  | { readonly kind: 'closed-link' }
  | { readonly kind: 'not-known' };

export const MOST_CHOICES = 6;

/** Parts between commas that are looked at. */
const MOST_PARTS = 6;

/** Next to a city this much larger, villages of its name are not meant. */
const CITY = 10_000;
const LARGER = 10;

/**
 * Reads where something happened: coordinates, a map link, or a place by name, with «м.» and «село», raion and
 * oblast, in Ukrainian, Russian or English, with old names and slips of the pen.
 */
export function readPlace(text: string, index: PlaceIndex): PlaceReading {
  const words = text.trim();
  const link = readMapLink(words);
  if (link.kind === 'closed') return { kind: 'closed-link' };
  const point = link.kind === 'point' ? link.point : readCoordinates(words);
  return point ? pointReading(point, { words, index }) : namedReading(words, index);
}

/** A point the messenger or a text gave. */
export function isDoubtful(point: Point, index: PlaceIndex): boolean {
  return index.isAbroad(point);
}

function pointReading(
  point: ReadPoint,
  { words, index }: { words: string; index: PlaceIndex },
): PlaceReading {
  const { latitude, longitude } = point;
  const place: Pin = { kind: 'pin', latitude, longitude, words };
  if (isDoubtful(place, index)) return { kind: 'doubtful', place, why: 'abroad' };
  return point.swapped ? { kind: 'doubtful', place, why: 'swapped' } : { kind: 'found', place };
}

function namedReading(words: string, index: PlaceIndex): PlaceReading {
  const asked = takeApart(words, index);
  const settlements = fitting(asked, index);
  if (settlements.length > 0) return chosen(settlements, { words, index, sure: asked.whole });
  const areas =
    asked.areas.length > 0 ? asked.areas : asked.names.flatMap((name) => index.districtsNamed(name));
  const smallest = mostExact(areas);
  if (asked.names.length > 0 && asked.areas.length === 0 && smallest.length === 0)
    return likely(asked, { words, index });
  const places = smallest.flatMap(({ code }) => index.place(code) ?? []);
  const [only] = places;
  if (only === undefined) return likely(asked, { words, index });
  const sure =
    places.length === 1 && asked.sureAreas && (asked.areas.length === 0 || asked.names.length === 0);
  if (sure) return { kind: 'found', place: { ...only, words } };
  const like = likely(asked, { words, index });
  const others = like.kind === 'choose' ? like.places : [];
  return { kind: 'choose', places: [...others, ...places].slice(0, MOST_CHOICES) };
}

interface Asked {
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

function takeApart(words: string, index: PlaceIndex): Asked {
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

function mostExact(areas: readonly District[]): readonly District[] {
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

/** Settlements of one of the names, in the areas named beside them; a name that another lies in is its district. */
function fitting({ names, areas }: Asked, index: PlaceIndex): readonly Settlement[] {
  const groups = names.map((name) => index.settlementsNamed(name)).filter((group) => group.length > 0);
  const raions = mostExact(areas).map(({ code }) => code);
  const all = groups.flat().filter((place) => raions.length === 0 || isIn(place, raions, index));
  const beside =
    groups.length < 2
      ? []
      : all.filter((place) =>
          groups.every((group) => group.some((other) => other.district === place.district)),
        );
  return [...new Set(beside.length > 0 ? beside : all)];
}

function isIn(place: Settlement, codes: readonly string[], index: PlaceIndex): boolean {
  return index.districtsAround(place).some((code) => codes.includes(code));
}

interface Choosing {
  readonly words: string;
  readonly index: PlaceIndex;
}

function chosen(
  settlements: readonly Settlement[],
  { words, index, sure }: Choosing & { sure: boolean },
): PlaceReading {
  const [first, second] = settlements;
  const only =
    second === undefined ||
    (first !== undefined && first.population >= CITY && first.population > second.population * LARGER);
  const places = settlements.slice(0, MOST_CHOICES).flatMap(({ code }) => index.place(code) ?? []);
  const [place] = places;
  if (only && sure && place) return { kind: 'found', place: { ...place, words } };
  return { kind: 'choose', places };
}

/** What the words resemble: a slip of the pen, a case ending, a name in the middle of a sentence. */
function likely({ names, areas }: Asked, { words, index }: Choosing): PlaceReading {
  const raions = mostExact(areas).map(({ code }) => code);
  const inside = (place: Settlement): boolean => raions.length === 0 || isIn(place, raions, index);
  const like = names.flatMap((name) => index.settlementsLike(name)).filter(inside);
  const found = like.length > 0 ? like : names.flatMap((name) => inSentence(name, index)).filter(inside);
  if (found.length === 0) return { kind: 'not-known' };
  return chosen([...new Set(found)], { words, index, sure: false });
}

/** Longer names first, so that «Велика Новосілка» is not taken for a Novosilka. */
const LONGEST_NAME = 3;
/** Looking for misspelt names takes a while, and whoever writes more than a sentence tells a story. */
const MOST_NAMES = 12;
/** Most short words are names of some hamlet as well. */
const SHORTEST_IN_SENTENCE = 5;
/** «у полі за ставком» names no village: without capitals only towns are looked for, and spelt as they are. */
const TOWN = 3000;

function inSentence(text: string, index: PlaceIndex): readonly Settlement[] {
  const words = text.split(/\s+/u);
  const hasCapitals = /\p{Lu}/u.test(text);
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    const found = namesOf(words, length)
      .slice(0, MOST_NAMES)
      .filter((name) => name.length >= SHORTEST_IN_SENTENCE && (!hasCapitals || /^\p{Lu}/u.test(name)))
      .flatMap((name) => (hasCapitals ? anyCalled(name, index) : townsCalled(name, index)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Every run of so many words. */
function namesOf(words: readonly string[], length: number): readonly string[] {
  const runs = words.flatMap((_, at) =>
    at + length <= words.length ? [words.slice(at, at + length).join(' ')] : [],
  );
  return [...new Set(runs)];
}

function anyCalled(name: string, index: PlaceIndex): readonly Settlement[] {
  const exact = index.settlementsNamed(name);
  return exact.length > 0 ? exact : index.settlementsLike(name);
}

function townsCalled(name: string, index: PlaceIndex): readonly Settlement[] {
  return [...index.settlementsNamed(name), ...index.settlementsInflected(name)].filter(
    ({ population }) => population >= TOWN,
  );
}
