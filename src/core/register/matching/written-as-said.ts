import { HAN_PLACES } from './han.js';
import {
  heardIn,
  isReadable,
  readingsOfSigns,
  SHORTEST_HEARD,
  SYLLABLES_IN,
  writtenIn,
  type Alphabet,
} from './pinyin.js';
import type { Word } from './words.js';

/** A name in letters that is nothing but Chinese syllables, besides what every name has. */
export interface WrittenAsSaid {
  /** As it is heard, with the place that it opens with and without; see `heardIn`. */
  readonly heard: readonly string[];
  /** The place, as it is heard; empty where there is none. */
  readonly place: string;
  /** A trade in another language stands in it: "Dahua Technology". */
  readonly trade: boolean;
}

const PLACES_SAID: Readonly<Record<Alphabet, readonly string[]>> = {
  latin: placesSaid('latin'),
  cyrillic: placesSaid('cyrillic'),
};

function placesSaid(alphabet: Alphabet): readonly string[] {
  return HAN_PLACES.flatMap((place) => placeSaid(alphabet, place));
}

/** A Chinese place as it is heard; empty for none. */
export function placeSaid(alphabet: Alphabet, place: string): readonly string[] {
  if (place === '') return [];
  return readingsOfSigns(place).map((way) => writtenIn(alphabet, way));
}

/** How a listed name would be said in Chinese; null where some word of it is none of Chinese. */
export function writtenAsSaid(words: readonly Word[]): WrittenAsSaid | null {
  const said = words.filter(({ weight, kind }) => weight > 0 && kind !== 'generic' && kind !== 'home');
  const alphabet = said[0]?.script;
  if (alphabet !== 'latin' && alphabet !== 'cyrillic') return null;
  const syllables: string[] = [];
  for (const { text, script, kind } of said) {
    const heard = heardIn(alphabet, text);
    if (script === alphabet && isReadable(alphabet, heard)) syllables.push(heard);
    else if (kind !== 'sector' && kind !== 'goods' && kind !== 'place') return null;
  }
  const whole = syllables.join('');
  const place = PLACES_SAID[alphabet].find((each) => whole.startsWith(each)) ?? '';
  const bare = whole.slice(place.length);
  const heard = isReadable(alphabet, bare) ? [whole, bare] : [whole];
  return {
    heard: [...new Set(heard)].filter((each) => isName(alphabet, each) && (each !== place || bare !== '')),
    place,
    trade: syllables.length < said.length,
  };
}

/** One syllable is no name. */
function isName(alphabet: Alphabet, heard: string): boolean {
  return heard.length >= SHORTEST_HEARD && !SYLLABLES_IN[alphabet].has(heard);
}
