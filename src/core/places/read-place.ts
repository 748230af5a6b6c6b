import { readCoordinates, type ReadPoint } from './coordinates.js';
import type { Settlement } from './gazetteer-table.js';
import { inSentence } from './in-sentence.js';
import { readMapLink } from './map-link.js';
import type { PlaceIndex } from './place-index.js';
import type { NamedPlace, Place } from './place.js';
import { mostExact, takeApart, type Asked } from './take-apart.js';

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

function pointReading(
  point: ReadPoint,
  { words, index }: { words: string; index: PlaceIndex },
): PlaceReading {
  const { latitude, longitude } = point;
  const place: Pin = { kind: 'pin', latitude, longitude, words };
  if (index.isAbroad(place)) return { kind: 'doubtful', place, why: 'abroad' };
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
