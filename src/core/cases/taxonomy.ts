/**
 * The choices offered as buttons. Codes are stored and exported, so a code is never renamed or reused;
 * their names live in the locales. `other` comes with the reporter's own words, `unknown` is an answer.
 */
export const COMPONENT_TYPES = [
  'microchip',
  'memory',
  'navigation',
  'radio',
  'camera',
  'sensor',
  'power',
  'battery',
  'motor',
  'connector',
  'board',
  'housing',
] as const;
export type ComponentType = (typeof COMPONENT_TYPES)[number];

export const WEAPONS = [
  'shahed-136',
  'shahed-238',
  'gerbera',
  'lancet',
  'orlan-10',
  'zala',
  'supercam',
  'fpv-drone',
  'kh-101',
  'kh-59-69',
  'kh-22-32',
  'kalibr',
  'iskander-m',
  'iskander-k',
  'kinzhal',
  'oniks',
  'zircon',
  'kn-23',
  'guided-bomb',
] as const;
export type Weapon = (typeof WEAPONS)[number];

/** What may be done with a case, from the most open to the most closed. */
export const CONSENTS = ['public', 'investigators', 'internal'] as const;
export type Consent = (typeof CONSENTS)[number];

/** One of the known codes, the reporter's own words, or an honest "I do not know". */
export type Choice<Code extends string> =
  | { readonly kind: 'known'; readonly code: Code }
  | { readonly kind: 'other'; readonly words: string }
  | { readonly kind: 'unknown' };
