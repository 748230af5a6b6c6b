import type { TakenAt } from '../../core/evidence/facts.js';

const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2199;

/**
 * A time as cameras (`2024:05:12 14:03:07`), XMP (`2024-05-12T14:03:07.12+03:00`) and PDFs (`D:20240512140307+03'00'`)
 * write it. Null for what is none: clocks that were never set say `0000:00:00`.
 */
export function whenTaken(
  text: string | undefined,
  offset: string | undefined,
  from: TakenAt['from'],
): TakenAt | null {
  const found =
    /^(?:D:)?(\d{4})[:-]?(\d\d)[:-]?(\d\d)[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d*)?\s*(.*)$/.exec(
      text ?? '',
    );
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = found;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (!isRealTime(local)) return null;
  return { local, offset: offsetIn(zone) ?? offsetIn(offset ?? ''), from };
}

/** `Date` would take the 31st of February for the 2nd of March. */
function isRealTime(local: string): boolean {
  const at = new Date(`${local}Z`);
  const year = Number(local.slice(0, 4));
  return (
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(local) &&
    year >= EARLIEST_YEAR &&
    year <= LATEST_YEAR
  );
}

function offsetIn(zone: string): string | null {
  if (/^Z/i.test(zone.trim())) return '+00:00';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?'?(\d\d)?/.exec(zone.trim()) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign}${hours}:${minutes}`;
}

interface MaybePosition {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Nobody finds anything at exactly 0, 0: it is what is written when nothing was received. */
export function isPosition(given: MaybePosition): given is { latitude: number; longitude: number } {
  const { latitude, longitude } = given;
  return (
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0)
  );
}

/** ISO 6709 as videos have it: `+49.9935+036.2304+120.5/`. */
export function positionIn(text: string): { latitude: number; longitude: number } | null {
  const [, latitude, longitude] = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)/.exec(text) ?? [];
  const given = { latitude: Number(latitude ?? Number.NaN), longitude: Number(longitude ?? Number.NaN) };
  return isPosition(given) ? given : null;
}
