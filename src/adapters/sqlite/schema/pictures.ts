import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DerivativeKind } from '../../../core/evidence/derivatives.port.js';

/** By what each original picture is found again. Made from the originals; a new way of making them makes new rows. */
export const picturePrints = sqliteTable('picture_prints', {
  /** The order in which they came: what is in memory already is read no second time. */
  number: integer('number').primaryKey({ autoIncrement: true }),
  sha256: text('sha256').notNull().unique(),
  version: integer('version').notNull(),
  /** Words of 32 bits, little-endian. Null: looked at, and there is too little in it. */
  hashes: blob('hashes', { mode: 'buffer' }),
  thumb: blob('thumb', { mode: 'buffer' }),
});

/** What was made of which original. The files lie in a folder of their own, under their hash. */
export const derivatives = sqliteTable(
  'derivatives',
  {
    source: text('source').notNull(),
    kind: text('kind').$type<DerivativeKind>().notNull(),
    /** Null, with all that follows: the original cannot be opened. */
    sha256: text('sha256'),
    bytes: integer('bytes'),
    mediaType: text('media_type'),
    madeWith: text('made_with'),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.kind] })],
);
