import type { Point } from './place.js';

/** The ellipsoid of WGS 84. */
const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
/** UTM shrinks by this on the zone's central meridian. */
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;

const N = FLATTENING / (2 - FLATTENING);
/** Metres that one radian of a meridian has on average. */
const RECTIFYING_RADIUS = (SEMI_MAJOR_METRES / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3,
  (17 / 480) * N ** 3,
];
const DELTA = [
  2 * N - (2 / 3) * N ** 2 - 2 * N ** 3,
  (7 / 3) * N ** 2 - (8 / 5) * N ** 3,
  (56 / 15) * N ** 3,
];

/** Metres in a zone of UTM on the northern half of the earth. */
export interface UtmPoint {
  /** 1 to 60, from 180° west. */
  readonly zone: number;
  readonly easting: number;
  readonly northing: number;
}

/**
 * Degrees (WGS 84) of a point in UTM. Krüger's series to the third order in the flattening (L. Krüger, Konforme
 * Abbildung des Erdellipsoids in der Ebene, 1912, as in NGA.SIG.0012), good to a millimetre inside a zone.
 */
export function fromUtm({ zone, easting, northing }: UtmPoint): Point {
  const xi = northing / (RECTIFYING_RADIUS * SCALE);
  const eta = (easting - FALSE_EASTING) / (RECTIFYING_RADIUS * SCALE);
  const along = BETA.reduce(
    (sum, beta, at) => sum - beta * Math.sin(order(at) * xi) * Math.cosh(order(at) * eta),
    xi,
  );
  const across = BETA.reduce(
    (sum, beta, at) => sum - beta * Math.cos(order(at) * xi) * Math.sinh(order(at) * eta),
    eta,
  );
  const conformal = Math.asin(Math.sin(along) / Math.cosh(across));
  const latitude = DELTA.reduce((sum, delta, at) => sum + delta * Math.sin(order(at) * conformal), conformal);
  const fromMeridian = Math.atan2(Math.sinh(across), Math.cos(along));
  return { latitude: degrees(latitude), longitude: centralMeridian(zone) + degrees(fromMeridian) };
}

/** In degrees, east positive. */
export function centralMeridian(zone: number): number {
  return zone * 6 - 183;
}

function order(at: number): number {
  return 2 * (at + 1);
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
