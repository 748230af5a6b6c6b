import { and, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { DerivativeRecord, DerivativeRecords } from '../../core/evidence/derivatives.port.js';
import { derivatives } from './schema/pictures.js';
import { settle } from './settle.js';

export function createSqliteDerivativeRecords(db: BetterSQLite3Database): DerivativeRecords {
  return {
    find: (source, kind) =>
      settle(() => {
        const its = and(eq(derivatives.source, source), eq(derivatives.kind, kind));
        const row = db.select().from(derivatives).where(its).get();
        return row === undefined ? null : recordIn(row);
      }),
    forget: (source) =>
      settle(() => {
        db.delete(derivatives).where(eq(derivatives.source, source)).run();
      }),
    save: ({ source, kind, made, at }) =>
      settle(() => {
        const row = {
          source,
          kind,
          sha256: made?.sha256 ?? null,
          bytes: made?.bytes ?? null,
          mediaType: made?.mediaType ?? null,
          madeWith: made?.madeWith ?? null,
          at,
        };
        const target = [derivatives.source, derivatives.kind];
        db.insert(derivatives).values(row).onConflictDoUpdate({ target, set: row }).run();
      }),
  };
}

function recordIn(row: typeof derivatives.$inferSelect): DerivativeRecord {
  const { source, kind, sha256, bytes, mediaType, madeWith, at } = row;
  const nothing = sha256 === null || bytes === null || mediaType === null || madeWith === null;
  return { source, kind, made: nothing ? null : { sha256, bytes, mediaType, madeWith }, at };
}
