import type { Point } from './place.js';
import { centralMeridian, fromUtm } from './transverse-mercator.js';

/** A square of the military grid, as exactly as its digits tell it. */
export interface GridSquare {
  /** Its middle. */
  readonly point: Point;
  /** The length of its sides. */
  readonly metres: number;
  /** The zone was not written: this is the one that lies in Ukraine. */
  readonly zoneGuessed: boolean;
}

/** 100-kilometre columns repeat every three zones; I and O are left out. */
const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
/** Of latitude, 8° each from 80° south. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
/** Even zones begin their rows here. */
const EVEN_ROWS_FROM = 5;
const SQUARE = 100_000;
const ROWS_REPEAT = 2_000_000;
/** A square can stick out of its band a little. */
const BAND_EDGE_DEGREES = 0.05;

/** The zones and bands that Ukraine lies in, for who leaves them out. */
const UKRAINE = { zones: [34, 35, 36, 37], bands: ['T', 'U'] };
/** A zone takes these degrees to either side of its meridian. */
const HALF_ZONE = 3;

const WITH_ZONE =
  /(?<![\p{L}\p{N}])(\d{1,2})[ -]?([A-Z])[ -]?([A-Z]{2})[ -]?(\d{2,5}[ -]?\d{2,5})(?![\p{L}\p{N}])/u;
const WITHOUT_ZONE = /^(?:MGRS:? ?)?([A-Z]{2})[ -]?(\d{4,5}[ -]?\d{4,5})$/u;

/** Cyrillic letters that stand for the Latin ones of the grid: they look the same, and keyboards are not switched. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/**
 * Reads a reference to the military grid (MGRS, WGS 84, northern half of the earth): `37U DP 26289 82951`,
 * `37UDP262829`, four to ten digits. The letters may be Cyrillic look-alikes; «У» counts as U in the band, where there
 * is no Y. Without zone and band, eight digits at least: then those that put it on the ground of Ukraine are taken.
 * Null for anything else. Source: NGA.STND.0037, chapter 3.
 *
 * @param isOurs whether a point can be meant by somebody who leaves the zone out
 */
export function readMgrs(text: string, isOurs: (point: Point) => boolean): GridSquare | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/(\d ?)У/gu, '$1U')
    .replace(/[АВЕКМНРСТХ]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s+/gu, ' ');
  const full = WITH_ZONE.exec(plain);
  if (full) {
    const [, zone = '', band = '', square = '', digits = ''] = full;
    return squareOf({ zone: Number(zone), band, square, ...offset(digits) }, false);
  }
  const [, square = '', digits = ''] = WITHOUT_ZONE.exec(plain) ?? [];
  return square === '' ? null : inUkraine(square, digits, isOurs);
}

function inUkraine(square: string, digits: string, isOurs: (point: Point) => boolean): GridSquare | null {
  const all = UKRAINE.zones.flatMap((zone) =>
    UKRAINE.bands.flatMap((band) => squareOf({ zone, band, square, ...offset(digits) }, true) ?? []),
  );
  const [only, second] = all.filter(({ point }) => isOurs(point));
  return second === undefined ? (only ?? null) : null;
}

interface Reference {
  readonly zone: number;
  readonly band: string;
  /** Column and row of the 100-kilometre square. */
  readonly square: string;
  /** Metres from its south-western corner; NaN when the digits are no pair. */
  readonly east: number;
  readonly north: number;
  readonly metres: number;
}

function offset(digits: string): Pick<Reference, 'east' | 'north' | 'metres'> {
  const [first = '', second] = digits.split(/[ -]/u);
  const half = first.length / 2;
  const [east, north] = second === undefined ? [first.slice(0, half), first.slice(half)] : [first, second];
  const metres = east.length === north.length ? SQUARE / 10 ** east.length : Number.NaN;
  return { east: Number(east) * metres, north: Number(north) * metres, metres };
}

function squareOf(
  { zone, band, square, east, north, metres }: Reference,
  zoneGuessed: boolean,
): GridSquare | null {
  const column = (COLUMNS[(zone - 1) % 3] ?? '').indexOf(square.charAt(0));
  const row = ROWS.indexOf(square.charAt(1));
  const southOfBand = BANDS.indexOf(band) * 8 - 80;
  if (zone < 1 || zone > 60 || column < 0 || row < 0 || southOfBand < 0 || Number.isNaN(metres)) return null;
  const easting = (column + 1) * SQUARE + east + metres / 2;
  const rows = (row - (zone % 2 === 0 ? EVEN_ROWS_FROM : 0) + ROWS.length) % ROWS.length;
  for (
    let northing = rows * SQUARE + north + metres / 2;
    northing < 5 * ROWS_REPEAT;
    northing += ROWS_REPEAT
  ) {
    const point = fromUtm({ zone, easting, northing });
    if (isInBand(point, southOfBand) && isInZone(point, zone))
      return { point: rounded(point), metres, zoneGuessed };
  }
  return null;
}

function isInBand({ latitude }: Point, south: number): boolean {
  // The northernmost band is wider than the others.
  const north = south === 72 ? 84 : south + 8;
  return latitude > south - BAND_EDGE_DEGREES && latitude < north + BAND_EDGE_DEGREES;
}

function isInZone({ longitude }: Point, zone: number): boolean {
  return Math.abs(longitude - centralMeridian(zone)) < HALF_ZONE + BAND_EDGE_DEGREES;
}

function rounded({ latitude, longitude }: Point): Point {
  const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
  return { latitude: exact(latitude), longitude: exact(longitude) };
}
