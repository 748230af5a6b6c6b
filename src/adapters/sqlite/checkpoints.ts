import { asc, desc, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CaseHead, SignedCheckpoint } from '../../core/ledger/checkpoint.js';
import type { CheckpointStore } from '../../core/ledger/checkpoint-store.port.js';
import { cases } from './schema/cases.js';
import { checkpointHeads, checkpoints } from './schema/checkpoints.js';
import { settle, type Connection } from './settle.js';

/** Keeps of each checkpoint only the heads that are new, so that a day without reports takes one row. */
export function createSqliteCheckpoints(db: BetterSQLite3Database): CheckpointStore {
  return {
    heads: () =>
      settle(() => {
        const { ref, headSeq: seq, headHash: hash } = cases;
        return db.select({ ref, seq, hash }).from(cases).orderBy(asc(ref)).all();
      }),
    latest: () =>
      settle(() => {
        const row = db.select().from(checkpoints).orderBy(desc(checkpoints.number)).limit(1).get();
        return row === undefined ? null : signedIn(row);
      }),
    all: () =>
      settle(() => db.select().from(checkpoints).orderBy(asc(checkpoints.number)).all().map(signedIn)),
    save: (signed, heads) =>
      settle(() => db.transaction((tx) => save(tx, signed, heads), { behavior: 'immediate' })),
    headsAt: (number) => settle(() => headsAt(db, number)),
    changesAt: (number) =>
      settle(() => {
        const rows = db.select().from(checkpointHeads).where(eq(checkpointHeads.since, number)).all();
        return {
          heads: rows.filter(({ seq }) => seq !== GONE).map(headIn),
          gone: rows.filter(({ seq }) => seq === GONE).map(({ caseRef }) => caseRef),
        };
      }),
    saveToken: (number, token) =>
      settle(() => {
        db.update(checkpoints).set({ token }).where(eq(checkpoints.number, number)).run();
      }),
  };
}

function save(
  tx: Connection,
  { checkpoint, ...signed }: SignedCheckpoint,
  heads: readonly CaseHead[],
): 'stored' | 'conflict' {
  const row = { ...checkpoint, ...signed };
  const taken = eq(checkpoints.number, checkpoint.number);
  if (tx.select().from(checkpoints).where(taken).get() !== undefined) return 'conflict';
  tx.insert(checkpoints).values(row).run();
  const before = new Map(headsAt(tx, checkpoint.number - 1).map((head) => [head.ref, head]));
  for (const { ref, seq, hash } of heads) {
    const known = before.get(ref);
    if (known?.seq === seq && known.hash === hash) continue;
    tx.insert(checkpointHeads).values({ caseRef: ref, since: checkpoint.number, seq, hash }).run();
  }
  const present = new Set(heads.map(({ ref }) => ref));
  for (const ref of before.keys()) {
    if (present.has(ref)) continue;
    tx.insert(checkpointHeads).values({ caseRef: ref, since: checkpoint.number, seq: GONE, hash: '' }).run();
  }
  return 'stored';
}

/** Stands where a case was no longer there: no entry has this number. */
const GONE = 0;

function headIn({ caseRef: ref, seq, hash }: typeof checkpointHeads.$inferSelect): CaseHead {
  return { ref, seq, hash };
}

/** Of each case the newest head that the checkpoint of this number knew. */
function headsAt(db: Connection, number: number): CaseHead[] {
  const rows = db
    .select()
    .from(checkpointHeads)
    .orderBy(asc(checkpointHeads.caseRef), asc(checkpointHeads.since))
    .all();
  const heads = new Map<string, CaseHead>();
  for (const row of rows) if (row.since <= number) heads.set(row.caseRef, headIn(row));
  return [...heads.values()].filter(({ seq }) => seq !== GONE);
}

function signedIn(row: typeof checkpoints.$inferSelect): SignedCheckpoint {
  const { signature, publicKey, token, ...checkpoint } = row;
  return { checkpoint, signature, publicKey, token };
}
