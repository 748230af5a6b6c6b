import type { Log, LogDetails } from '../../src/core/log.port.js';

export interface LogLine {
  readonly level: keyof Log;
  readonly event: string;
  readonly details: LogDetails;
}

/** Keeps every line, so that a test can say what was logged and what must not have been. */
export class RecordingLog implements Log {
  readonly lines: LogLine[] = [];

  debug(event: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'debug', event, details });
  }

  info(event: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'info', event, details });
  }

  warn(event: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'warn', event, details });
  }

  error(event: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'error', event, details });
  }

  events(): string[] {
    return this.lines.map((line) => line.event);
  }

  /** Everything that was written, as one text. */
  text(): string {
    return JSON.stringify(this.lines);
  }
}
