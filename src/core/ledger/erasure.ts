import type { LedgerEntry, Payload } from './entry.js';

/** Of which entries of a chain the content goes: of all, or of those that record what the reporter did. */
export type ErasedScope = 'everything' | 'reporter';

/** The numbers of the entries that an erasure concerns, those that were erased before too. */
export function entriesToErase(chain: readonly LedgerEntry[], scope: ErasedScope): readonly number[] {
  return chain.filter(({ actor }) => scope === 'everything' || actor === 'reporter').map(({ seq }) => seq);
}

/** The numbers of the earlier entries whose content went with this one; none for an entry of any other kind. */
export function erasedBy(entry: LedgerEntry): readonly number[] {
  const erased = entry.kind === 'erased' ? payloadOf(entry).details?.['erased'] : null;
  return Array.isArray(erased)
    ? erased.filter((seq): seq is number => typeof seq === 'number' && seq < entry.seq)
    : [];
}

/**
 * What an entry tells, as far as it can be read. A payload that is gone or is no longer JSON tells nothing; whether it
 * may be so is judged by its digest and by the erasures.
 */
export function payloadOf({ payload }: LedgerEntry): Partial<Payload> {
  if (payload === null) return {};
  try {
    const read: unknown = JSON.parse(payload);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
