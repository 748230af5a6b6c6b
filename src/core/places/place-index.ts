import { soundTokens, withoutEnding } from '../reading/sound-key.js';
import { errorsAllowed, errorsBetween } from '../reading/typos.js';
import type { District, GazetteerTable, Settlement } from './gazetteer-table.js';
import { kilometresBetween, type NamedPlace, type PlaceName, type Point } from './place.js';

/** Words that say what kind of place a name belongs to. */
export const AREA_WORDS = {
  oblast: "область|області|областю|обл|oblast|oblast'|region|области|областью",
  raion: 'район|району|районі|района|районе|р-н|р-ні|raion|rayon|district|county',
} as const;

const AREA_WORD = new RegExp(`(?:^|\\s)(?:${AREA_WORDS.oblast}|${AREA_WORDS.raion})\\.?(?=\\s|$)`, 'giu');

/** Settlements read in one step. */
const A_STEP = 250;

/** A shorter word is a slip away from too many names. */
const SHORTEST_STEM = 5;

/** People: what is larger is rarely confused with a namesake that our table lacks. */
export const TOWN = 3000;

/** A point farther than this from every settlement we know is on the sea or elsewhere. */
const FARTHEST_KM = 25;

/** The gazetteer, ready to be asked. Names are compared by how they sound, so that every spelling finds them. */
export class PlaceIndex {
  readonly #settlements = new Map<string, Settlement[]>();
  readonly #stems = new Map<string, Settlement[]>();
  readonly #districts = new Map<string, District[]>();
  readonly #districtStems = new Map<string, District[]>();
  readonly #byCode = new Map<string, District | Settlement>();

  private constructor(private readonly table: GazetteerTable) {}

  /**
   * Makes the index in steps, one for every `next()`, so that whoever loads it can let others have their turn: reading
   * all names takes a few hundred milliseconds. Returns the index with the last.
   */
  static *make(table: GazetteerTable): Generator<void, PlaceIndex, void> {
    const index = new PlaceIndex(table);
    for (const district of table.districts) index.#addDistrict(district);
    for (const [at, place] of table.settlements.entries()) {
      if (at % A_STEP === 0) yield;
      index.#addSettlement(place);
    }
    return index;
  }

  #addDistrict(district: District): void {
    this.#byCode.set(district.code, district);
    for (const key of keysOf(district)) add(this.#districts, key, district);
    for (const stem of new Set([...keysOf(district)].map(withoutEnding)))
      add(this.#districtStems, stem, district);
  }

  #addSettlement(place: Settlement): void {
    this.#byCode.set(place.code, place);
    for (const key of keysOf(place)) add(this.#settlements, key, place);
    for (const key of new Set([place.uk, ...place.others].map(stemKey))) add(this.#stems, key, place);
  }

  /** Settlements of that name in any spelling: those called so today first, then the largest. */
  settlementsNamed(name: string): readonly Settlement[] {
    const key = placeKey(name);
    const isToday = (place: Settlement): number =>
      placeKey(place.uk) === key || placeKey(place.en) === key ? 1 : 0;
    return [...(this.#settlements.get(key) ?? [])].sort(
      (a, b) => isToday(b) - isToday(a) || b.population - a.population,
    );
  }

  /** Settlements whose name this is in another case: «під Авдіївкою», «у Великій Новосілці». */
  settlementsInflected(name: string): readonly Settlement[] {
    return placeKey(name).length < SHORTEST_STEM ? [] : bySize(this.#stems.get(stemKey(name)) ?? []);
  }

  /** Settlements whose name is a case ending, or a slip or two away: the nearest name first, then the largest place. */
  settlementsLike(name: string): readonly Settlement[] {
    const key = placeKey(name);
    const inflected = this.settlementsInflected(name);
    if (inflected.length > 0) return inflected;
    if (key.length < SHORTEST_STEM || errorsAllowed(key) === 0) return [];
    const found = new Map<Settlement, number>();
    for (const [known, places] of this.#settlements) {
      const errors = errorsBetween(key, known);
      if (errors === null) continue;
      for (const place of places) found.set(place, Math.min(errors, found.get(place) ?? errors));
    }
    return [...found].sort(([a, x], [b, y]) => x - y || b.population - a.population).map(([place]) => place);
  }

  /** The former centre of a raion that is no more: «Вовчанський» is from Vovchansk. */
  settlementsOfAdjective(name: string): readonly Settlement[] {
    const stem = placeKey(name).replace(/(?:sk|Tk)(?:i|a|o|oh?o|im|iom)$/u, '');
    if (stem.length < 4) return [];
    const found = [...this.#settlements].filter(
      ([key]) => key.startsWith(stem) && key.length <= stem.length + 3,
    );
    return bySize([...new Set(found.flatMap(([, places]) => places))]);
  }

  /** Oblasts and raions of that name, with or without the word for what they are. */
  districtsNamed(name: string): readonly District[] {
    return this.#districts.get(placeKey(name)) ?? [];
  }

  /** Oblasts, or raions, of that name in any case: «у Харківській». */
  districtsLike(name: string, kind: 'oblast' | 'raion'): readonly District[] {
    const found = this.#districtStems.get(withoutEnding(placeKey(name))) ?? [];
    return found.filter(({ code }) => (code.length === OBLAST_CODE) === (kind === 'oblast'));
  }

  /** Null when there is no such place, in a button of an older edition perhaps. */
  place(code: string): NamedPlace | null {
    const found = this.#byCode.get(code);
    if (found === undefined) return null;
    const kind = 'district' in found ? 'settlement' : code.length === OBLAST_CODE ? 'oblast' : 'raion';
    return {
      kind,
      code,
      name: named(found),
      within: this.#around(found),
      gazetteer: this.table.edition,
    };
  }

  /** The code of the oblast a place lies in, or is; null when there is no such place. */
  oblastOf(code: string): string | null {
    const found = this.#byCode.get(code);
    return found === undefined
      ? null
      : ('district' in found ? found.district : found.code).slice(0, OBLAST_CODE);
  }

  /** The oblasts, by their names in that language. */
  oblasts(locale: keyof PlaceName): readonly NamedPlace[] {
    return this.#inOrder(({ code }) => code.length === OBLAST_CODE, locale);
  }

  /** The raions of an oblast, by their names in that language; none for a code that is no oblast's. */
  raionsOf(oblast: string, locale: keyof PlaceName): readonly NamedPlace[] {
    const isInside = ({ code }: District): boolean =>
      code.length > OBLAST_CODE && code.slice(0, OBLAST_CODE) === oblast;
    return this.#inOrder(isInside, locale);
  }

  #inOrder(wanted: (district: District) => boolean, locale: keyof PlaceName): readonly NamedPlace[] {
    return this.table.districts
      .filter(wanted)
      .toSorted((a, b) => a[locale].localeCompare(b[locale], locale))
      .flatMap(({ code }) => this.place(code) ?? []);
  }

  /** The largest settlement's district first: raion where known, and oblast. Codes. */
  districtsAround(settlement: Settlement): readonly string[] {
    return [settlement.district, settlement.district.slice(0, OBLAST_CODE)];
  }

  /** Whether a point lies nearer to a settlement abroad than to any of ours, or far from all of ours. */
  isAbroad(point: Point): boolean {
    const ours = nearest(point, this.table.settlements);
    return ours > FARTHEST_KM || nearest(point, this.table.abroad) < ours;
  }

  #around(found: District | Settlement): readonly PlaceName[] {
    const codes = 'district' in found ? this.districtsAround(found) : [found.code.slice(0, OBLAST_CODE)];
    return (
      [...new Set(codes)]
        .filter((code) => code !== found.code)
        .flatMap((code) => this.#byCode.get(code) ?? [])
        .map(named)
        // Kyiv lies in the city of Kyiv.
        .filter(({ uk }) => uk !== found.uk && uk !== `місто ${found.uk}`)
    );
  }
}

/** `UA63`, where a raion's has two digits more. */
const OBLAST_CODE = 4;

function named({ uk, en }: District): PlaceName {
  return { uk, en };
}

function keysOf({ uk, en, others }: District): ReadonlySet<string> {
  return new Set([uk, en, ...others].map(placeKey));
}

/** A name as it sounds, in one piece, without «область» and the like. */
export function placeKey(name: string): string {
  return soundTokens(name.replace(AREA_WORD, ' ')).join('');
}

/** The name without its case endings: «Великої Новосілки», «Авдіївкою». */
function stemKey(name: string): string {
  return soundTokens(name.replace(AREA_WORD, ' ')).map(withoutEnding).join(' ');
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function bySize(settlements: readonly Settlement[]): readonly Settlement[] {
  return [...settlements].sort((a, b) => b.population - a.population);
}

function nearest(point: Point, places: readonly Point[]): number {
  return places.reduce(
    (least, place) =>
      Math.abs(place.latitude - point.latitude) > 1
        ? least
        : Math.min(least, kilometresBetween(place, point)),
    Number.POSITIVE_INFINITY,
  );
}
