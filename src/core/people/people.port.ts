import type { Person, PersonId } from './person.js';

/** The people the product remembers. The only place that knows which messenger account is whose. */
export interface People {
  byId(id: PersonId): Promise<Person | null>;
  byAccount(account: string): Promise<Person | null>;
  /** Adds the person or replaces the one with this id. `taken`: the account already belongs to another person. */
  save(person: Person): Promise<'saved' | 'taken'>;
  /**
   * Changes only this of a person. Whoever was forgotten meanwhile stays so, and what somebody else changed meanwhile
   * stays changed: never save what was loaded before a pause.
   */
  change(id: PersonId, change: Partial<Omit<Person, 'id' | 'account'>>): Promise<void>;
  /** Deletes the person. Nothing tells any more whose account their id was. */
  forget(id: PersonId): Promise<void>;
}
