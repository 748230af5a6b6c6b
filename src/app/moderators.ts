import type { ModeratorDestinations } from '../core/outbox/destinations.port.js';
import type { Role } from '../core/people/actor.js';
import type { People } from '../core/people/people.port.js';
import type { Person } from '../core/people/person.js';

const ADMIN: ReadonlySet<Role> = new Set<Role>(['admin', 'moderator']);
const NOBODY: ReadonlySet<Role> = new Set<Role>();

export interface Moderators extends ModeratorDestinations {
  rolesOf(account: string): ReadonlySet<Role>;
  /** Those who have written to the bot; nobody else can be written to. */
  known(): Promise<readonly Person[]>;
}

/** Who moderates, as the operator configured it: every admin is a moderator too. */
export function createModerators(parts: {
  readonly adminIds: readonly number[];
  readonly room: string | null;
  readonly people: People;
}): Moderators {
  const accounts = new Set(parts.adminIds.map(String));
  const known = async (): Promise<readonly Person[]> => {
    const found = await Promise.all([...accounts].map((account) => parts.people.byAccount(account)));
    return found.filter((person) => person !== null);
  };
  return {
    known,
    rolesOf: (account) => (accounts.has(account) ? ADMIN : NOBODY),
    async moderators() {
      if (parts.room !== null) return [{ kind: 'room', id: parts.room }];
      return (await known()).map(({ id }) => ({ kind: 'person', id }));
    },
  };
}
