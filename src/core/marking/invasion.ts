import { shiftDay, type IsoDay } from '../register/uncertain-date.js';
import type { DateCode, DateMeaning } from './reading.js';

/** The day from which on Russia's war was one nobody could sell parts into unawares. */
export const FULL_SCALE_INVASION: IsoDay = '2022-02-24';

/**
 * Makers whose week 1 is the week of 1 January are ahead of ISO 8601 by up to eight days in 2022, and none is behind:
 * their week 9 began as early as 20 February.
 */
const WEEKS_BEGIN_EARLIER = 8;

/** Made before that day, after it, or possibly either. */
export type Side = 'before' | 'after' | 'either';

/** What all ways to read all date codes say together; null without any. */
export function sideOf(dates: readonly DateCode[]): Side | null {
  const sides = new Set(dates.flatMap(({ meanings }) => meanings.map(sideOfMeaning)));
  const [only] = sides;
  if (only === undefined) return null;
  return sides.size === 1 ? only : 'either';
}

function sideOfMeaning({ period, earliest, latest }: DateMeaning): Side {
  const weeks = period.unit === 'week' || period.unit === 'fortnight';
  const first = weeks ? shiftDay(earliest, -WEEKS_BEGIN_EARLIER) : earliest;
  if (latest < FULL_SCALE_INVASION) return 'before';
  return first > FULL_SCALE_INVASION ? 'after' : 'either';
}
