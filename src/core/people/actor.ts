import type { PersonId } from './person.js';

/** Given by an operator. Everyone, with or without a role, is the reporter of their own cases. */
export type Role = 'moderator' | 'admin';

/** Who does something. No write happens without one. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly roles: ReadonlySet<Role>;
      /** What they did it with (one press, one message), the same however often it is dealt with. */
      readonly cause?: string;
    }
  | { readonly kind: 'system' }
  /** Whoever runs a command on the machine itself. */
  | { readonly kind: 'operator' };

export const SYSTEM: Actor = { kind: 'system' };
export const OPERATOR: Actor = { kind: 'operator' };

/** An actor as it stands in a case and its ledger. A reporter has no id there, so none can leak from there. */
export type ActorTag = 'reporter' | 'system' | 'operator' | `moderator:${PersonId}`;
