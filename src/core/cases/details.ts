/**
 * The choices of the questions behind "Add details". Codes are stored and exported: one is never renamed or reused.
 */

/** Whether people were hurt, as the reporter heard. */
export const CASUALTIES = ['none', 'injured', 'killed', 'killed-and-injured'] as const;
export type Casualties = (typeof CASUALTIES)[number];

/** How the reporter comes to know of the object. */
export const KNOWN_HOW = ['found', 'present', 'received', 'online'] as const;
export type KnownHow = (typeof KNOWN_HOW)[number];

/** Who keeps the object now: a role, never a name. */
export const HOLDERS = [
  'reporter',
  'private',
  'military',
  'police',
  'rescuers',
  'experts',
  'nobody',
] as const;
export type Holder = (typeof HOLDERS)[number];

/** What is left of the object. */
export const CONDITIONS = ['whole', 'damaged', 'burnt', 'fragment', 'taken-apart'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How well the marking can be read, or what was done to it. */
export const MARKING_STATES = ['clear', 'worn', 'removed', 're-marked'] as const;
export type MarkingState = (typeof MARKING_STATES)[number];

/** The board or assembly that the part was on. */
export const ASSEMBLIES = [
  'flight-control',
  'navigation',
  'communication',
  'camera',
  'power',
  'engine',
  'warhead',
] as const;
export type Assembly = (typeof ASSEMBLIES)[number];

/** What a picture was taken to show. */
export const EVIDENCE_ROLES = ['overview', 'board', 'close-up', 'context', 'document'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** Whether moderators may ask the reporter for more. */
export const MAY_ASK = ['yes', 'no'] as const;
export type MayAsk = (typeof MAY_ASK)[number];

/** Something printed on the part or told in words; `absent`: there is none, as somebody saw. */
export type Inscription =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** A date code as printed, with the first and the last day it can mean where it can be read (`YYYY-MM-DD`). */
export type DateCodeText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly made?: { readonly from: string; readonly to: string } | undefined;
    }
  | Exclude<Inscription, { kind: 'text' }>;

/** How many such parts there were. */
export type Quantity =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'other'; readonly words: string }
  | { readonly kind: 'unknown' };

/** More of one part than this in one weapon is a slip of the finger. */
export const MOST_PARTS = 9999;
