/**
 * In what state the object was when it was reported: wreckage that somebody already keeps, still where it fell,
 * unexploded or perhaps so, or only seen on the internet. Codes are stored and exported: never rename one.
 */
export const OBJECT_STATES = ['secured', 'untouched', 'unexploded', 'online'] as const;
export type ObjectState = (typeof OBJECT_STATES)[number];

/**
 * Whether the object may kill whoever goes near it. Then the reporter is told to keep away once more, nothing is asked
 * that one would have to go close for, and moderators see it first.
 */
export function mayExplode(state: ObjectState | null | undefined): boolean {
  return state === 'untouched' || state === 'unexploded';
}
