/** A name as readers of either language know it. */
export interface PlaceName {
  readonly uk: string;
  readonly en: string;
}

/** How far the place of a case is known: a settlement, a raion, or an oblast. */
export type Area = 'settlement' | 'raion' | 'oblast';

/** A place of the gazetteer, with all a case needs to be read without one. */
export interface NamedPlace {
  readonly kind: Area;
  /** `g…` a settlement's id in GeoNames, `p…` one without; `UA6302` a raion, `UA63` an oblast, by KATOTTG. */
  readonly code: string;
  readonly name: PlaceName;
  /** What it lies in, the smallest first: its raion, its oblast. */
  readonly within: readonly PlaceName[];
  /** The edition of the gazetteer that said so. */
  readonly gazetteer: string;
  /** What the reporter typed; absent when the place was only pressed. */
  readonly words?: string | undefined;
}

/** A point of the earth. */
export interface Pin extends Point {
  readonly kind: 'pin';
  /** The side of the square, in metres, that the words leave open around the point; absent below fifty. */
  readonly metres?: number | undefined;
  /** What was typed or pasted; absent when the messenger sent the point. */
  readonly words?: string | undefined;
}

/**
 * Where something happened, as exactly as it is known: degrees (WGS 84), a place of the gazetteer, or the reporter's
 * words. Never published.
 */
export type Place =
  Pin | NamedPlace | { readonly kind: 'words'; readonly words: string } | { readonly kind: 'unknown' };

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Less than this, in metres, is as exact as a telephone knows where it is. */
const WORTH_SAYING = 50;

/** How a pin keeps the square that its words leave open. */
export function metresLeftOpen(metres: number | null): { readonly metres?: number } {
  return metres === null || metres < WORTH_SAYING ? {} : { metres };
}

/** Kilometres between two points that are not far apart. */
export function kilometresBetween(a: Point, b: Point): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east) * 111.2;
}
