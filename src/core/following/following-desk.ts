import type { Clock } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import { mainName, type CompanyId } from '../register/company.js';
import type { RegisterStore } from '../register/register-store.port.js';
import type { Followings } from './followings.port.js';

export interface FollowedRow {
  readonly company: CompanyId;
  /** Null when the register does not have the company any more. */
  readonly name: string | null;
}

/** `no-company`: the register does not have it. `enough`: the person follows {@link MOST_FOLLOWED} already. */
export type Followed = 'followed' | 'no-company' | 'enough';

/** Nobody reads news of more; what there is to ask about thousands is screened as a table. */
export const MOST_FOLLOWED = 200;

/** Where people say of which companies they want to hear. Everybody for themselves. */
export interface FollowingDesk {
  follow(person: PersonId, company: CompanyId): Promise<Followed>;
  unfollow(person: PersonId, company: CompanyId): Promise<void>;
  follows(person: PersonId, company: CompanyId): Promise<boolean>;
  /** What the person follows, the latest first; companies that became one since are one. */
  followed(person: PersonId): Promise<readonly FollowedRow[]>;
  quietAtNight(person: PersonId): Promise<boolean>;
  setQuietAtNight(person: PersonId, quiet: boolean): Promise<void>;
}

export interface FollowingDeskParts {
  readonly followings: Followings;
  readonly register: Pick<RegisterStore, 'members' | 'companies'>;
  readonly clock: Clock;
}

export function createFollowingDesk({ followings, register, clock }: FollowingDeskParts): FollowingDesk {
  return {
    async follow(person, company) {
      const [known] = await register.companies([company]);
      if (known === undefined) return 'no-company';
      if (await followings.follows(person, await register.members(company))) return 'followed';
      const { total } = await followings.followed(person, { offset: 0, limit: 1 });
      if (total >= MOST_FOLLOWED) return 'enough';
      await followings.follow(person, known.id, clock.now());
      return 'followed';
    },
    async unfollow(person, company) {
      await followings.unfollow(person, await register.members(company));
    },
    async follows(person, company) {
      return followings.follows(person, await register.members(company));
    },
    async followed(person) {
      const { rows } = await followings.followed(person, { offset: 0, limit: MOST_FOLLOWED });
      const named = await Promise.all(
        rows.map(async (company): Promise<FollowedRow> => {
          const [known] = await register.companies([company]);
          return known === undefined ? { company, name: null } : { company: known.id, name: mainName(known) };
        }),
      );
      const first = new Map(named.toReversed().map((row) => [row.company, row]));
      return named.filter((row) => first.get(row.company) === row);
    },
    quietAtNight: (person) => followings.quietAtNight(person),
    setQuietAtNight: (person, quiet) => followings.setQuietAtNight(person, quiet),
  };
}
