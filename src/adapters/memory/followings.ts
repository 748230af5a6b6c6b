import type { Follower, Followings } from '../../core/following/followings.port.js';
import type { PersonId } from '../../core/people/person.js';

export function createMemoryFollowings(): Followings {
  /** In the order of following. */
  let rows: { readonly person: PersonId; readonly company: string; readonly at: number }[] = [];
  const loud = new Set<PersonId>();
  const has = (person: PersonId, companies: readonly string[]): boolean =>
    rows.some((row) => row.person === person && companies.includes(row.company));
  return {
    follow(person, company, at) {
      if (!has(person, [company])) rows.push({ person, company, at });
      return Promise.resolve();
    },
    unfollow(person, companies) {
      rows = rows.filter((row) => row.person !== person || !companies.includes(row.company));
      return Promise.resolve();
    },
    follows: (person, companies) => Promise.resolve(has(person, companies)),
    followed(person, { offset, limit }) {
      const own = rows.filter((row) => row.person === person).sort((a, b) => a.at - b.at);
      const companies = own.map(({ company }) => company).reverse();
      return Promise.resolve({ rows: companies.slice(offset, offset + limit), total: companies.length });
    },
    companies: () => Promise.resolve(new Set(rows.map(({ company }) => company))),
    followers({ companies, after, limit }) {
      const people = rows.filter((row) => companies.includes(row.company)).map(({ person }) => person);
      const found = [...new Set(people)].filter((person) => person > after).sort();
      return Promise.resolve(
        found.slice(0, limit).map((person): Follower => ({ person, quietAtNight: !loud.has(person) })),
      );
    },
    quietAtNight: (person) => Promise.resolve(!loud.has(person)),
    setQuietAtNight(person, quiet) {
      if (quiet) loud.delete(person);
      else loud.add(person);
      return Promise.resolve();
    },
    forget(person) {
      rows = rows.filter((row) => row.person !== person);
      loud.delete(person);
      return Promise.resolve();
    },
  };
}
