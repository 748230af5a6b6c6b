export const STATUSES = [
  'draft',
  'submitted',
  'in_review',
  'needs_info',
  'approved',
  'rejected',
  'duplicate',
  'withdrawn',
] as const;

export type Status = (typeof STATUSES)[number];
