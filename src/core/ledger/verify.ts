import { canonicalJson, type Json } from '../kernel/canonical-json.js';
import type { HashText } from '../kernel/sha256.js';
import { GENESIS, hashLink, type FieldChange, type LedgerEntry, type LedgerHead } from './entry.js';
import { erasedBy, payloadOf } from './erasure.js';

/** What can be wrong with a chain, most basic first. `seq` is the entry it was noticed at. */
export type LedgerProblem =
  /** An entry is missing or out of order. */
  | { readonly kind: 'gap'; readonly seq: number }
  /** The entry does not follow from the one before it. */
  | { readonly kind: 'broken-link'; readonly seq: number }
  /** The entry itself was altered. */
  | { readonly kind: 'altered-entry'; readonly seq: number }
  /** What the entry told was erased, and stands there again. */
  | { readonly kind: 'not-erased'; readonly seq: number }
  /** What the entry tells was altered. */
  | { readonly kind: 'altered-payload'; readonly seq: number }
  /** The chain ends elsewhere than the case remembers: entries were cut off or added. */
  | { readonly kind: 'wrong-end'; readonly seq: number }
  /** The case as stored is not what its ledger tells. */
  | { readonly kind: 'field-differs'; readonly field: string };

/**
 * Checks one case's chain from its first entry, and the case against it: links, hashes, payloads, the end, and
 * every audited field as replayed from the recorded changes.
 *
 * @param fields the audited fields of the case as stored
 * @returns every problem found; empty when all is well
 */
export function verifyLedger(
  input: {
    entries: readonly LedgerEntry[];
    head: LedgerHead;
    fields: ReadonlyMap<string, Json>;
  },
  hashText: HashText,
): readonly LedgerProblem[] {
  const { entries, head, fields } = input;
  const erased = new Set(entries.flatMap((entry) => erasedBy(entry)));
  const links = entries.flatMap((entry, index) => [
    ...entryProblems(entry, entries[index - 1] ?? null, hashText),
    ...payloadProblems(entry, erased.has(entry.seq), hashText),
  ]);
  const last = entries.at(-1);
  const end: LedgerProblem[] =
    last?.seq === head.seq && last.hash === head.hash ? [] : [{ kind: 'wrong-end', seq: head.seq }];
  return [...links, ...end, ...fieldProblems(entries, fields)];
}

function entryProblems(entry: LedgerEntry, before: LedgerEntry | null, hashText: HashText): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const { seq } = entry;
  if (seq !== (before?.seq ?? 0) + 1) problems.push({ kind: 'gap', seq });
  if (entry.prev !== (before?.hash ?? GENESIS)) problems.push({ kind: 'broken-link', seq });
  if (!isWholeTime(entry.at) || hashLink(entry, hashText) !== entry.hash)
    problems.push({ kind: 'altered-entry', seq });
  return problems;
}

function payloadProblems(
  { payload, payloadDigest, seq }: LedgerEntry,
  erased: boolean,
  hashText: HashText,
): LedgerProblem[] {
  if (erased) return payload === null ? [] : [{ kind: 'not-erased', seq }];
  const intact = payload !== null && hashText(payload) === payloadDigest;
  return intact ? [] : [{ kind: 'altered-payload', seq }];
}

/** What a tampered row may hold instead of a time would make the hashing itself fail. */
function isWholeTime(at: unknown): boolean {
  return Number.isSafeInteger(at) && Math.abs(at as number) <= 8.64e15;
}

function fieldProblems(entries: readonly LedgerEntry[], fields: ReadonlyMap<string, Json>): LedgerProblem[] {
  const told = new Map<string, Json>();
  for (const entry of entries) {
    // What an erasure left is told once more in full; what went before it is no longer known.
    if (erasedBy(entry).length > 0) told.clear();
    for (const { field, to } of changesOf(entry)) {
      if (to === null) told.delete(field);
      else told.set(field, to);
    }
  }
  const text = (value: Json | undefined): string => canonicalJson(value ?? null);
  return [...new Set([...told.keys(), ...fields.keys()])]
    .sort()
    .filter((field) => text(told.get(field)) !== text(fields.get(field)))
    .map((field) => ({ kind: 'field-differs', field }));
}

function changesOf(entry: LedgerEntry): readonly FieldChange[] {
  const { changes } = payloadOf(entry);
  return Array.isArray(changes) ? changes.filter(isChange) : [];
}

function isChange(value: unknown): value is FieldChange {
  return typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string';
}
