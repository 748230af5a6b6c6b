export { COMPONENT_TYPES, type ComponentType } from '../taxonomy/component-kinds.js';
export { TARGET_KINDS, type TargetKind } from '../taxonomy/target-kinds.js';
export { WEAPONS, type Weapon } from '../taxonomy/weapons.js';

/** What may be done with a case, from the most open to the most closed. */
export const CONSENTS = ['public', 'investigators', 'internal'] as const;
export type Consent = (typeof CONSENTS)[number];

/**
 * One of the known codes, the reporter's own words, or an honest "I do not know". Codes are stored and exported, so
 * one is never renamed or reused; their names live in the taxonomy's tables. With a code, `words` are what the
 * reporter typed where it says more than the code: a series, a variant.
 */
export type Choice<Code extends string> =
  | { readonly kind: 'known'; readonly code: Code; readonly words?: string | undefined }
  | { readonly kind: 'other'; readonly words: string }
  | { readonly kind: 'unknown' };
