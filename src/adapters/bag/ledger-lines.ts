import { z } from 'zod';
import type { LedgerEntry } from '../../core/ledger/entry.js';

/**
 * The chain as `ledger.jsonl`: one entry a line, in order. Each line holds all its hash covers, under the names the hash
 * is made with, so it can be recomputed from the line alone (see `LedgerEntry`); `payload` is the very text whose SHA-256
 * is `payloadDigest`, or null where it was erased.
 */
export function ledgerLines(entries: readonly LedgerEntry[]): string {
  return entries
    .map(({ ref, seq, at, actor, kind, payloadDigest, prev, hash, payload }) => {
      const link = { case: ref, seq, at: new Date(at).toISOString(), actor, kind, payloadDigest, prev, hash };
      return `${JSON.stringify({ ...link, payload })}\n`;
    })
    .join('');
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.object({
  case: z.string(),
  seq: z.int().positive(),
  at: z.iso.datetime(),
  actor: z.string(),
  kind: z.string(),
  payloadDigest: hash,
  prev: hash,
  hash,
  payload: z.string().nullable(),
});

/** An entry as a bag holds it. Kinds and actors of a newer program are let through: the hash covers them as they are. */
export type LedgerLine = z.infer<typeof line>;

/** Null when a line is no entry. */
export function readLedgerLines(text: string): readonly LedgerLine[] | null {
  const lines: LedgerLine[] = [];
  for (const each of text.split('\n').filter((found) => found !== '')) {
    const read = line.safeParse(parsed(each));
    if (!read.success) return null;
    lines.push(read.data);
  }
  return lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
