import type { KnownDate } from '../../../core/dates/case-date.js';
import type { Point } from '../../../core/places/place.js';

/** A date in a button: `2024-05-12`, `2024-W19`, or two of them with `_` between. */
export function packDate(date: KnownDate): string {
  return date.kind === 'known' ? date.on : `${date.from}_${date.to}`;
}

/** The date back from a button; whether it exists is for whoever takes it. */
export function unpackDate(value: string): KnownDate | null {
  const one = '\\d{4}(?:-(?:W\\d{2}|\\d{2}(?:-\\d{2})?))?';
  const parts = new RegExp(`^(${one})(?:_(${one}))?$`).exec(value);
  if (!parts) return null;
  const [, on = '', to] = parts;
  return to === undefined ? { kind: 'known', on } : { kind: 'range', from: on, to };
}

/** A point in a button. */
export function packPoint({ latitude, longitude }: Point): string {
  return `@${latitude.toFixed(6)}_${longitude.toFixed(6)}`;
}

/** The point back from a button; null when it is none of the earth. */
export function unpackPoint(value: string): Point | null {
  const parts = /^@(-?\d{1,2}\.\d{6})_(-?\d{1,3}\.\d{6})$/.exec(value);
  if (!parts) return null;
  const [latitude, longitude] = [Number(parts[1]), Number(parts[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
