import type { Actor } from './actor.js';
import type { PersonId } from './person.js';

/** In what capacity somebody acts: on a case of their own, as a moderator, as an admin, as the program itself, or at its machine. */
export type Capacity = 'reporter' | 'moderator' | 'admin' | 'system' | 'operator';

/**
 * Who may do what. The one permission table: decisions and reads both ask it, menus never decide.
 * Deciding on one's own report is not excluded here: a small team may have one moderator only, and the ledger
 * shows who decided.
 */
export const PERMISSIONS = {
  open: ['reporter'],
  receive: ['reporter'],
  proceed: ['reporter'],
  answer: ['reporter'],
  skip: ['reporter'],
  back: ['reporter'],
  'go-to': ['reporter'],
  arrange: ['reporter'],
  pause: ['reporter'],
  resume: ['reporter'],
  'want-reminder': ['reporter'],
  submit: ['reporter'],
  withdraw: ['reporter'],
  'add-words': ['reporter'],
  'see-own-case': ['reporter'],
  erase: ['reporter'],
  expire: ['system'],
  remind: ['system'],
  seal: ['system'],
  refuse: ['system'],
  'see-queue': ['moderator'],
  view: ['moderator'],
  take: ['moderator'],
  release: ['moderator'],
  match: ['moderator'],
  approve: ['moderator'],
  reject: ['moderator'],
  reopen: ['moderator'],
  ask: ['moderator'],
  dispute: ['moderator'],
  'settle-dispute': ['moderator'],
  'see-disputes': ['moderator'],
  'join-companies': ['moderator'],
  'import-list': ['admin'],
  export: ['operator'],
  expunge: ['operator'],
} as const satisfies Record<string, readonly Capacity[]>;

export type Action = keyof typeof PERMISSIONS;

/**
 * The capacity in which `actor` may do `action`, or null when they may not.
 *
 * @param reporter whose case it is; null where no case is concerned
 */
export function capacityFor(action: Action, actor: Actor, reporter: PersonId | null): Capacity | null {
  const held: Capacity[] =
    actor.kind !== 'person'
      ? [actor.kind]
      : [
          ...(actor.id === reporter ? (['reporter'] as const) : []),
          ...(actor.roles.has('moderator') ? (['moderator'] as const) : []),
          ...(actor.roles.has('admin') ? (['admin'] as const) : []),
        ];
  return PERMISSIONS[action].find((capacity) => held.includes(capacity)) ?? null;
}
