/** A moment in milliseconds since 1970-01-01T00:00:00Z. Core never reads a clock: it is handed one. */
export type Instant = number;

export interface Clock {
  now(): Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
