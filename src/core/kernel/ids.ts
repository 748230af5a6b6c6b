import type { CaseRef } from './case-ref.js';

/** Where new identifiers and salts come from. Core has no randomness of its own. */
export interface Ids {
  caseRef(): CaseRef;
  /** Unguessable, for people, components, evidence, messages and jobs; at most 26 of [0-9a-z]. */
  id(): string;
  /** At least 128 random bits as text; keeps a digest from being guessed by trying likely values. */
  salt(): string;
}
