import type { Result } from '../kernel/result.js';
import type { ListRecord } from './list-record.js';

export type ListFaultCode =
  | 'not-utf8'
  | 'not-csv'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-cell-count'
  | 'missing-value'
  | 'bad-id'
  | 'duplicate-id'
  | 'bad-country'
  | 'bad-date'
  | 'bad-event'
  | 'bad-identifier'
  | 'bad-basis'
  | 'bad-url'
  | 'reason-in-one-language';

/** Why a file cannot be imported. */
export interface ListFault {
  /** The line of the file on which the row begins, counted from 1; 1 is the header. */
  readonly line: number;
  readonly column: string | null;
  readonly code: ListFaultCode;
}

/** Reads one list format. A file with a single fault gives all its faults and no record. */
export type ParseList = (bytes: Uint8Array) => Result<readonly ListRecord[], readonly ListFault[]>;
