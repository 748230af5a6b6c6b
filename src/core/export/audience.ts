import type { CaseState } from '../cases/case.js';
import type { Consent } from '../cases/taxonomy.js';

/** For whom an export is made, from who may see most to who may see least. */
export const AUDIENCES = ['internal', 'investigator', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

const SHARED: ReadonlySet<Consent | undefined> = new Set<Consent>(['investigators', 'public']);

/**
 * Whether a case may go to an audience at all. What was never submitted goes to nobody; what its reporter took
 * back stays inside, whatever they agreed to before.
 */
export function mayBeExported(state: CaseState, audience: Audience): boolean {
  if (state.submittedAt === null || state.status === 'draft') return false;
  const consent = state.consent?.value;
  switch (audience) {
    case 'internal':
      return true;
    case 'investigator':
      return SHARED.has(consent) && state.status !== 'withdrawn';
    case 'public':
      return consent === 'public' && state.status === 'approved';
  }
}
