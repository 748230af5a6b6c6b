import type { CaseRef } from '../kernel/case-ref.js';
import { canonicalJson, type Json } from '../kernel/canonical-json.js';
import type { HashText, Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import type { ActorTag } from '../people/actor.js';

/** What can happen to a case. Kinds are stored for good: never rename one. */
export const LEDGER_KINDS = [
  'opened',
  'received',
  'answered',
  'reminded',
  'submitted',
  'withdrawn',
  'added',
  'asked',
  'sealed',
  'refused',
  'viewed',
  'taken',
  'released',
  'matched',
  'approved',
  'rejected',
  'reopened',
  'disputed',
  'dispute-settled',
  'exported',
  'erased',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** One audited field of a case before and after; null where there was or is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/**
 * One link of a case's hash chain.
 *
 * `hash` is the SHA-256 of the canonical JSON of
 * `{"actor","at","case","kind","payload","prev","seq"}`, where `payload` is `payloadDigest` and `at` is
 * ISO 8601 in UTC with milliseconds. `payloadDigest` is the SHA-256 of the payload text. The payload itself
 * (salt, details, field changes) stands beside the chain, so that it can be erased later without breaking it;
 * the salt keeps an erased value from being found again by trying likely ones.
 */
export interface LedgerEntry {
  readonly ref: CaseRef;
  /** 1, 2, 3, … without a gap. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: ActorTag;
  readonly kind: LedgerKind;
  /** Canonical JSON of {@link Payload}; null once its content was erased. */
  readonly payload: string | null;
  readonly payloadDigest: Sha256;
  /** Hash of the entry before, or {@link GENESIS} for the first. */
  readonly prev: Sha256;
  readonly hash: Sha256;
}

export interface Payload {
  readonly salt: string;
  readonly changes: readonly FieldChange[];
  /** What is to be known of an act besides the fields it changed: for whom an export was, what somebody looked at. */
  readonly details?: Readonly<Record<string, Json>> | undefined;
}

/** Where a chain ends: the number and the hash of its last entry. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: Sha256;
}

/** What the first entry of every chain points back to. */
export const GENESIS: Sha256 = '0'.repeat(64);

export const EMPTY_CHAIN: LedgerHead = { seq: 0, hash: GENESIS };

/** Makes the entry that follows `head`. */
export function nextEntry(
  head: LedgerHead,
  fact: Pick<LedgerEntry, 'ref' | 'at' | 'actor' | 'kind'> & Payload,
  hashText: HashText,
): LedgerEntry {
  const { salt, changes, details, ...rest } = fact;
  const payload = canonicalJson({
    salt,
    changes: changes.map((change) => ({ ...change })),
    ...(details === undefined ? {} : { details }),
  });
  const link = { ...rest, seq: head.seq + 1, prev: head.hash, payloadDigest: hashText(payload) };
  return { ...link, payload, hash: hashLink(link, hashText) };
}

/** The hash that an entry must carry; see {@link LedgerEntry}. */
export function hashLink(link: Omit<LedgerEntry, 'payload' | 'hash'>, hashText: HashText): Sha256 {
  return hashText(
    canonicalJson({
      actor: link.actor,
      at: new Date(link.at).toISOString(),
      case: link.ref,
      kind: link.kind,
      payload: link.payloadDigest,
      prev: link.prev,
      seq: link.seq,
    }),
  );
}
