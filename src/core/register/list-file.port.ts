import type { Result } from '../kernel/result.js';
import type { ListItem } from './list-record.js';
import type { IsoDay } from './uncertain-date.js';

export type ListFaultCode =
  | 'unknown-format'
  | 'not-utf8'
  | 'not-gzip'
  | 'not-csv'
  | 'not-json'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-cell-count'
  | 'missing-value'
  | 'bad-id'
  | 'duplicate-id'
  | 'bad-country'
  | 'bad-date'
  | 'day-to-come'
  | 'bad-event'
  | 'events-out-of-order'
  | 'bad-identifier'
  | 'bad-basis'
  | 'bad-link'
  | 'bad-url'
  | 'reason-in-one-language';

/** Why a file cannot be imported. */
export interface ListFault {
  /** The line of the file on which the row begins, counted from 1; 1 is the header. */
  readonly line: number;
  readonly column: string | null;
  readonly code: ListFaultCode;
}

/** Reading goes on after a fault, so that one reading names them all. */
export type ListPiece = Result<ListItem, ListFault>;

/**
 * Reads a list file of any known format, told by its content, in batches: memory does not grow with the file. A file
 * with a fault anywhere is not to be imported.
 */
export type ReadList = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<readonly ListPiece[]>;

export interface ListFile {
  /** Reads the file from its beginning. */
  open(): AsyncIterable<Uint8Array>;
  readonly sha256: string;
  /** The day the file describes; null: the newest day it names itself, or else the day of the import. */
  readonly takenOn: IsoDay | null;
}
