import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { HeldFiles } from '../../core/evidence/held-files.port.js';
import { cases, evidence } from './schema/cases.js';
import { settle } from './settle.js';

// A row that somebody damaged is no file that is held; `verify` names it.
const sealedAt = sql<number>`case when json_valid(${evidence.fields}) then json_extract(${evidence.fields}, '$.seal.at') end`;
const mediaType = sql<string>`case when json_valid(${evidence.fields}) then json_extract(${evidence.fields}, '$.seal.mediaType') end`;

export function createSqliteHeldFiles(db: BetterSQLite3Database): HeldFiles {
  return {
    holding: (hashes) =>
      settle(() =>
        db
          .select({
            sha256: evidence.sha256,
            ref: evidence.caseRef,
            position: evidence.position,
            sealedAt,
            submittedAt: cases.submittedAt,
          })
          .from(evidence)
          .innerJoin(cases, eq(cases.ref, evidence.caseRef))
          .where(and(inArray(evidence.sha256, [...hashes]), isNotNull(sealedAt)))
          .orderBy(asc(sealedAt), asc(evidence.caseRef), asc(evidence.position))
          .all()
          .map(({ sha256, position, ...row }) => ({ ...row, sha256: sha256 ?? '', number: position + 1 })),
      ),
    hashesOf: (mediaTypes) =>
      settle(() =>
        db
          .selectDistinct({ sha256: evidence.sha256 })
          .from(evidence)
          .where(and(isNotNull(evidence.sha256), inArray(mediaType, [...mediaTypes])))
          .all()
          .flatMap(({ sha256 }) => sha256 ?? []),
      ),
  };
}
