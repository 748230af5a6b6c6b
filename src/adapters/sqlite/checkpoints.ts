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
  return 'stored';
}

/** Of each case the newest head that the checkpoint of this number knew. */
function headsAt(db: Connection, number: number): CaseHead[] {
  const rows = db
    .select()
    .from(checkpointHeads)
    .orderBy(asc(checkpointHeads.caseRef), asc(checkpointHeads.since))
    .all();
  const heads = new Map<string, CaseHead>();
  for (const { caseRef: ref, since, seq, hash } of rows)
    if (since <= number) heads.set(ref, { ref, seq, hash });
  return [...heads.values()];
}

function signedIn(row: typeof checkpoints.$inferSelect): SignedCheckpoint {
  const { signature, publicKey, token, ...checkpoint } = row;
  return { checkpoint, signature, publicKey, token };
}
