export const STATUSES = [
  'draft',
  'submitted',
  'in_review',
  'needs_info',
  'approved',
  'rejected',
  'duplicate',
  'withdrawn',
  /** Nothing is left of it but its number, and the proof in its ledger that something was there and is erased. */
  'erased',
] as const;

export type Status = (typeof STATUSES)[number];
