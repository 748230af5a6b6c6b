import type { People } from '../../core/people/people.port.js';
import type { Person, PersonId } from '../../core/people/person.js';

export function createMemoryPeople(): People {
  const people = new Map<PersonId, Person>();
  const byAccount = (account: string): Person | null =>
    [...people.values()].find((person) => person.account === account) ?? null;
  return {
    byId: (id) => Promise.resolve(structuredClone(people.get(id) ?? null)),
    byAccount: (account) => Promise.resolve(structuredClone(byAccount(account))),
    save(person) {
      const owner = byAccount(person.account);
      if (owner !== null && owner.id !== person.id) return Promise.resolve('taken');
      people.set(person.id, structuredClone(person));
      return Promise.resolve('saved');
    },
    change(id, change) {
      const known = people.get(id);
      if (known !== undefined) people.set(id, { ...known, ...structuredClone(change) });
      return Promise.resolve();
    },
    forget(id) {
      people.delete(id);
      return Promise.resolve();
    },
  };
}
