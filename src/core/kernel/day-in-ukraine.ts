import type { Instant } from './time.js';

// Swedish writes dates as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' });

/** The day of a moment in Ukraine, `YYYY-MM-DD`. */
export function dayInUkraine(at: Instant): string {
  return isoDay.format(at);
}
