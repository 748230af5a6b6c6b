import type { Point } from './place.js';

/** Where Ukraine can be, roughly: told apart from a pair of numbers in the wrong order. */
const LATITUDES = [44, 53] as const;
const LONGITUDES = [21.5, 41] as const;

export interface ReadPoint extends Point {
  /** The side of the square that its digits leave open. Null where nothing was written in digits. */
  readonly metres: number | null;
  /** The longitude came first, which was put right. */
  readonly swapped: boolean;
}

const NORTH_SOUTH = /(?:n|s|пн|пд|с|ю)(?:\.? ?ш\.?)?/;
const EAST_WEST = /(?:e|w|сх|зх|зд|в|з)(?:\.? ?д\.?)?/;
const DEGREES = /\d{1,3}(?:[.,]\d+)?/;
const MARK = /[°ºo˚]/;
const ANGLE = new RegExp(
  `(${DEGREES.source})(?: ?${MARK.source} ?(?:(\\d{1,2}(?:[.,]\\d+)?) ?['’′ʹ]? ?(?:(\\d{1,2}(?:[.,]\\d+)?) ?(?:["”″]|''|’’)?)?)?)?`,
);
const PAIR = new RegExp(
  `^(?:(?:координати|координаты|coordinates|gps|точка|geo):? ?)?(${NORTH_SOUTH.source})? ?([-+]?)${ANGLE.source} ?(${NORTH_SOUTH.source})?[,;/]? ?(?:(${EAST_WEST.source})? ?([-+]?)${ANGLE.source}) ?(${EAST_WEST.source})?$`,
);

/**
 * Reads a pair of coordinates: decimal with dot or comma, or degrees, minutes and seconds; with N/E, пн.ш./сх.д. or
 * с.ш./в.д. before or after, or without; latitude first, or longitude first when only that is near Ukraine. Null when
 * the text is anything else: whole numbers alone are no coordinates.
 */
export function readCoordinates(text: string): ReadPoint | null {
  const plain = spaced(text.normalize('NFC').toLowerCase().trim());
  const parts = PAIR.exec(plain);
  if (!parts || !/[.,]\d|[°º˚]/.test(plain) || /^[\d.,]+$/.test(plain)) return null;
  const [, , sign1, d1, m1, s1, after1, , sign2, d2, m2, s2, after2] = parts;
  const first = angle(sign1, [d1, m1, s1]) * hemisphere(parts[1] ?? after1, /^(?:s|пд|ю)/);
  const second = angle(sign2, [d2, m2, s2]) * hemisphere(parts[8] ?? after2, /^(?:w|з)/);
  return inOrder(first, second, Math.min(metresOf([d1, m1, s1]), metresOf([d2, m2, s2])));
}

/** Three decimals at least, which nothing else in a sentence has twice in a row. */
const PAIR_IN_WORDS = /(?<![\d.,])-?\d{1,3}[.,]\d{3,}[,;]?\s+-?\d{1,3}[.,]\d{3,}(?![\d.]*\d)/;

/** A decimal pair among other words: «Урочище Довге 48.1234, 37.4567, у ставку». */
export function coordinatesAmong(text: string): ReadPoint | null {
  const pair = PAIR_IN_WORDS.exec(text)?.[0];
  return pair === undefined ? null : readCoordinates(pair);
}

/** Degrees, in the order in which they make a point of the earth, and of Ukraine if they can. */
export function inOrder(first: number, second: number, metres: number | null): ReadPoint | null {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return null;
  const swapped = !isNear(first, second) && isNear(second, first);
  const [latitude, longitude] = swapped ? [second, first] : [first, second];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { latitude: exact(latitude), longitude: exact(longitude), metres, swapped };
}

const METRES = { degree: 100_000, minute: 2000, second: 30 };

/** What the last digit of an angle counts, roughly. Zeros at the end are often left out, so the finer of two counts. */
export function metresOf([degrees, minutes, seconds]: readonly (string | undefined)[]): number {
  const finest = seconds ?? minutes ?? degrees ?? '';
  const digits = /[.,](\d+)/.exec(finest)?.[1]?.length ?? 0;
  const unit =
    seconds === undefined ? (minutes === undefined ? METRES.degree : METRES.minute) : METRES.second;
  return unit / 10 ** digits;
}

/** Commas between degrees and between fractions look alike: «48,5123, 37,9876», «48.5123,37.9876». */
function spaced(text: string): string {
  return text
    .replace(/(\d{1,3}\.\d+) ?, ?(?=[-+]?\d)/, '$1 ')
    .replace(/(\d{1,3},\d+), ?(?=[-+]?\d)/, '$1 ')
    .replace(/\s+/g, ' ');
}

function angle(sign: string | undefined, [degrees, minutes, seconds]: (string | undefined)[]): number {
  const [whole, sixtieth, last] = [degrees, minutes, seconds].map((part) =>
    Number((part ?? '0').replace(',', '.')),
  );
  if ((sixtieth ?? 0) >= 60 || (last ?? 0) >= 60) return Number.NaN;
  const size = (whole ?? Number.NaN) + (sixtieth ?? 0) / 60 + (last ?? 0) / 3600;
  return sign === '-' ? -size : size;
}

function hemisphere(letters: string | undefined, negative: RegExp): number {
  return letters !== undefined && negative.test(letters) ? -1 : 1;
}

function isNear(latitude: number, longitude: number): boolean {
  const inside = (value: number, [least, most]: readonly [number, number]): boolean =>
    value >= least && value <= most;
  return inside(latitude, LATITUDES) && inside(longitude, LONGITUDES);
}

/** A tenth of a metre; more digits say nothing. */
function exact(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
