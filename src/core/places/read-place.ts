import { coordinatesAmong, readCoordinates, type ReadPoint } from './coordinates.js';
import type { Settlement } from './gazetteer-table.js';
import { inSentence } from './in-sentence.js';
import { readMapLink } from './map-link.js';
import { readMgrs } from './mgrs.js';
import { TOWN, type PlaceIndex } from './place-index.js';
import { metresLeftOpen, type NamedPlace, type Pin } from './place.js';
import { mostExact, takeApart, type Asked } from './take-apart.js';
import { unreadNotation, type UnreadNotation } from './unread-notation.js';

/** What was read in the words for a place. */
export type PlaceReading =
  /** One place, clearly. */
  | { readonly kind: 'found'; readonly place: NamedPlace | Pin }
  /**
   * Several, likely ones first; or one that the words only resemble, or a village that others may share its name with:
   * the reporter chooses, or says that it is none of them.
   */
  | { readonly kind: 'choose'; readonly places: readonly NamedPlace[] }
  /** A point to be asked about: abroad or at sea, with the longitude first, or on the grid without its zone. */
  | { readonly kind: 'doubtful'; readonly place: Pin; readonly why: 'abroad' | 'swapped' | 'zone' }
  /** Nothing we can look up: the words are worth keeping, and raion and oblast worth asking for. */
  | { readonly kind: 'unread'; readonly why: WhyUnread };

/** No such name is known; a link shows its point only to whoever follows it; a notation that cannot be read. */
export type WhyUnread = 'no-name' | 'closed-link' | UnreadNotation;

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
  if (link.kind === 'point') return pointReading(link.point, { words, index });
  const notation = unreadNotation(words);
  if (notation !== null) return { kind: 'unread', why: notation };
  if (link.kind === 'closed') return { kind: 'unread', why: 'closed-link' };
  const point = readCoordinates(words) ?? coordinatesAmong(words);
  if (point) return pointReading(point, { words, index });
  return gridReading(words, index) ?? namedReading(words, index);
}

function gridReading(words: string, index: PlaceIndex): PlaceReading | null {
  const square = readMgrs(words, (point) => !index.isAbroad(point));
  if (square === null) return null;
  const reading = pointReading({ ...square.point, metres: square.metres, swapped: false }, { words, index });
  if (!square.zoneGuessed || reading.kind !== 'found' || reading.place.kind !== 'pin') return reading;
  return { kind: 'doubtful', place: reading.place, why: 'zone' };
}

function pointReading(
  point: ReadPoint,
  { words, index }: { words: string; index: PlaceIndex },
): PlaceReading {
  const { latitude, longitude, metres } = point;
  const place: Pin = { kind: 'pin', latitude, longitude, ...metresLeftOpen(metres), words };
  if (index.isAbroad(place)) return { kind: 'doubtful', place, why: 'abroad' };
  return point.swapped ? { kind: 'doubtful', place, why: 'swapped' } : { kind: 'found', place };
}

function namedReading(words: string, index: PlaceIndex): PlaceReading {
  const asked = takeApart(words, index);
  const settlements = fitting(asked, index);
  if (settlements.length > 0) {
    const sure = asked.whole && (asked.areas.length > 0 || isTown(settlements));
    return chosen(settlements, { words, index, sure });
  }
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
  return { kind: 'choose', places: [...others, ...places] };
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

/** A village alone may have a namesake that is too small for our table; a town is meant. */
function isTown([first]: readonly Settlement[]): boolean {
  return first !== undefined && first.population >= TOWN;
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
  const places = settlements.flatMap(({ code }) => index.place(code) ?? []);
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
  if (found.length === 0) return { kind: 'unread', why: 'no-name' };
  return chosen([...new Set(found)], { words, index, sure: false });
}
