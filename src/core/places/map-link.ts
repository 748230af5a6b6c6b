import { inOrder, metresOf, type ReadPoint } from './coordinates.js';
import { readPlusCode } from './plus-code.js';

const NUMBER = String.raw`(-?\d{1,3}\.\d+)`;
const BETWEEN = String.raw`(?:,|%2c|~|/)(?:\+|%20)?`;
const PAIR = `${NUMBER}${BETWEEN}${NUMBER}`;

/** Where the usual maps write a point, the surest first: what a link points at before where its map is centred. */
const LATITUDE_FIRST: readonly RegExp[] = [
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`),
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`),
  new RegExp(`[?&](?:q|query|ll|sll|cp|coordinate|destination|daddr|center|loc)=(?:loc:)?${PAIR}`),
  new RegExp(`/(?:place|search|dir/)/?${PAIR}`),
  new RegExp(`/@${PAIR}`),
  new RegExp(`#(?:map=)?[\\d.]+/${PAIR}`),
  new RegExp(`^geo:${PAIR}`),
];
/** Yandex writes the longitude first. */
const LONGITUDE_FIRST: readonly RegExp[] = [
  new RegExp(`[?&](?:whatshere(?:\\[|%5b)point(?:\\]|%5d)|pt|ll)=${PAIR}`),
];

/** What a text with a link in it says of a place. */
export type LinkReading =
  | { readonly kind: 'point'; readonly point: ReadPoint }
  /** It is a link, but the point is only known to whoever follows it. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-link' };

/**
 * Reads the point of a map link (Google, OpenStreetMap, Apple, Yandex, Bing, Waze, maps with `#zoom/lat/lon`) or of a
 * full plus code, without following it.
 */
export function readMapLink(text: string): LinkReading {
  const code = readPlusCode(text.trim());
  if (code) return { kind: 'point', point: { ...code, metres: null, swapped: false } };
  const link = /(?:https?:\/\/|geo:|\b(?:maps|goo|www|osm|yandex)\.)\S+/i.exec(text)?.[0].toLowerCase();
  if (link === undefined) return { kind: 'no-link' };
  const yandex = /^(?:https?:\/\/)?[^/]*yandex\./.test(link);
  for (const pattern of yandex ? LONGITUDE_FIRST : LATITUDE_FIRST) {
    const [, first, second] = pattern.exec(link) ?? [];
    if (first === undefined || second === undefined) continue;
    const pair = [Number(first), Number(second)] as const;
    const metres = Math.min(metresOf([first]), metresOf([second]));
    const point = yandex ? inOrder(pair[1], pair[0], metres) : inOrder(pair[0], pair[1], metres);
    if (point) return { kind: 'point', point: { ...point, swapped: false } };
  }
  return { kind: 'closed' };
}
