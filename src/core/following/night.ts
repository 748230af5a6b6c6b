import { HOUR, type Instant } from '../kernel/time.js';

/** Those who want it quiet hear nothing from this hour on, by the clock of Kyiv. */
export const NIGHT_FROM = 22;
/** Until this one. */
export const NIGHT_UNTIL = 8;

const hours = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Kyiv',
});

export function isNight(at: Instant): boolean {
  const hour = hourIn(at);
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
}

/** When the night ends that `at` is in. Walks hour by hour, since a clock may be put back or forward on the way. */
export function endOfNight(at: Instant): Instant {
  let end = at;
  while (isNight(end)) end = (Math.floor(end / HOUR) + 1) * HOUR;
  return end;
}

function hourIn(at: Instant): number {
  return Number(hours.format(at));
}
