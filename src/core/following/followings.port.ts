import type { Page } from '../cases/case-views.port.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import type { CompanyId } from '../register/company.js';

export interface Follower {
  readonly person: PersonId;
  readonly quietAtNight: boolean;
}

/** Who follows which companies. Known to nobody else, and gone when somebody stops following. */
export interface Followings {
  /** Following twice is following once, since the first time. */
  follow(person: PersonId, company: CompanyId, at: Instant): Promise<void>;
  /** Under any of these ids. */
  unfollow(person: PersonId, companies: readonly CompanyId[]): Promise<void>;
  /** Whether the person follows any of these. */
  follows(person: PersonId, companies: readonly CompanyId[]): Promise<boolean>;
  /** What the person follows, the latest first. */
  followed(person: PersonId, page: { offset: number; limit: number }): Promise<Page<CompanyId>>;
  /** Everything that anybody follows. */
  companies(): Promise<ReadonlySet<CompanyId>>;
  /** Those who follow any of these companies, each once, by id, those after `after`. */
  followers(request: {
    companies: readonly CompanyId[];
    after: PersonId;
    limit: number;
  }): Promise<readonly Follower[]>;
  /** Whether the person hears nothing at night; true until they say otherwise. */
  quietAtNight(person: PersonId): Promise<boolean>;
  setQuietAtNight(person: PersonId, quiet: boolean): Promise<void>;
  /** Deletes all that a person follows, and their setting. */
  forget(person: PersonId): Promise<void>;
}
