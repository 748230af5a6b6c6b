/** What may be said about an event. Never names, account ids, texts, coordinates or file handles. */
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The least serious event that is still written. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The operator's log. Events are stable names such as `update.parked`; everything that varies is a detail. */
export interface Log {
  debug(event: string, details?: LogDetails): void;
  info(event: string, details?: LogDetails): void;
  warn(event: string, details?: LogDetails): void;
  error(event: string, details?: LogDetails): void;
}
