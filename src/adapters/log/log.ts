import { pino } from 'pino';

import type { Log, LogDetails, LogLevel } from '../../core/log.port.js';
import { withoutSecrets } from './withhold.js';

/** Takes whole lines; `process.stderr` is one. */
export interface LogDestination {
  write(line: string): void;
}

/**
 * Writes one line of JSON an event: `{"level","time","event",…details}`, the time in ISO 8601. No host name and no
 * process id: one program writes one log, and its keeper adds what it needs.
 */
export function createLog(options: { level: LogLevel; destination: LogDestination }): Log {
  const logger = pino(
    {
      level: options.level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.destination,
  );
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (event: string, details?: LogDetails) => {
    logger[level](withoutSecrets(details ?? {}), event);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
