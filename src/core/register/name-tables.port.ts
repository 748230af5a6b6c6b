import type { NameTable } from './matching/name-table.js';

/**
 * Where the table of a large register's names is kept from one start to the next. What it holds can be made anew from
 * the register at any time, so losing it costs time and nothing else.
 */
export interface NameTables {
  /** The table saved under exactly this key; null when there is none, or none that can be read. */
  load(key: string): Promise<NameTable | null>;
  /** In place of whatever was saved before. */
  save(key: string, table: NameTable): Promise<void>;
  /**
   * Makes the table of the register as it is now and saves it, without holding up anything else the program does.
   * Absent where that cannot be done.
   */
  make?(): Promise<void>;
}
