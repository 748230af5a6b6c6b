import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { Json } from '../../src/core/kernel/canonical-json.js';
import {
  EMPTY_CHAIN,
  hashLink,
  LEDGER_KINDS,
  nextEntry,
  type LedgerEntry,
  type LedgerHead,
} from '../../src/core/ledger/entry.js';
import type { ActorTag } from '../../src/core/people/actor.js';
import { NOON } from './cases.js';
import { seededIds, seededRandom } from './seeded.js';

/** What {@link verifyLedger} checks: a chain, where it ends, and the fields of the case as stored. */
export interface Chain {
  readonly entries: readonly LedgerEntry[];
  readonly head: LedgerHead;
  readonly fields: ReadonlyMap<string, Json>;
}

const ACTORS: readonly ActorTag[] = ['reporter', 'system', 'moderator:iryna'];

/** A clean chain of a case whose ten fields changed with every entry, and came and went. */
export function aChain(length: number, seed = 1): Chain {
  const random = seededRandom(seed);
  const ids = seededIds(seed);
  const fields = new Map<string, Json>();
  const entries: LedgerEntry[] = [];
  let head = EMPTY_CHAIN;
  for (let count = 0; count < length; count++) {
    const field = `field-${count % 10}`;
    const from = fields.get(field) ?? null;
    const to: Json = random() < 0.2 && count >= 10 ? null : { value: count, words: 'шахед' };
    if (to === null) fields.delete(field);
    else fields.set(field, to);
    const entry = nextEntry(
      head,
      {
        ref: 'SL-1K3F94',
        at: NOON + count,
        actor: ACTORS[count % 3] ?? 'system',
        kind: LEDGER_KINDS[count % LEDGER_KINDS.length] ?? 'opened',
        salt: ids.salt(),
        changes: [{ field, from, to }],
      },
      sha256Hex,
    );
    entries.push(entry);
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { entries, head, fields };
}

/** The chain with one entry changed, and nothing done to hide it. */
export function altered(chain: Chain, seq: number, change: Partial<LedgerEntry>): Chain {
  const entries = chain.entries.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));
  return { ...chain, entries };
}

/** The entry with a hash that fits it again. */
export function rehashed(entry: LedgerEntry): LedgerEntry {
  const { ref, seq, at, actor, kind, payloadDigest, prev } = entry;
  return { ...entry, hash: hashLink({ ref, seq, at, actor, kind, payloadDigest, prev }, sha256Hex) };
}
