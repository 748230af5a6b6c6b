import { and, asc, count, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Followings } from '../../core/following/followings.port.js';
import type { PersonId } from '../../core/people/person.js';
import { followers, followings } from './schema/followings.js';
import { settle } from './settle.js';

const { person: whose, company: which, since } = followings;

export function createSqliteFollowings(db: BetterSQLite3Database): Followings {
  const any = (person: PersonId, companies: readonly string[]) =>
    and(eq(whose, person), inArray(which, [...companies]));
  return {
    follow: (person, company, at) =>
      settle(() => {
        db.insert(followings).values({ person, company, since: at }).onConflictDoNothing().run();
      }),
    unfollow: (person, companies) =>
      settle(() => {
        db.delete(followings).where(any(person, companies)).run();
      }),
    follows: (person, companies) =>
      settle(() => db.select().from(followings).where(any(person, companies)).get() !== undefined),
    followed: (person, { offset, limit }) =>
      settle(() => {
        const own = eq(whose, person);
        // Rows come in the order of following: what was followed in one millisecond keeps it.
        const latest = [desc(since), desc(sql`rowid`)];
        const page = db
          .select()
          .from(followings)
          .where(own)
          .orderBy(...latest)
          .limit(limit)
          .offset(offset);
        const total = db.select({ n: count() }).from(followings).where(own).get()?.n ?? 0;
        return { rows: page.all().map(({ company }) => company), total };
      }),
    companies: () =>
      settle(() => {
        const rows = db.selectDistinct({ company: which }).from(followings).all();
        return new Set(rows.map(({ company }) => company));
      }),
    followers: ({ companies, after, limit }) =>
      settle(() =>
        db
          .selectDistinct({ person: whose, quiet: followers.quietAtNight })
          .from(followings)
          .leftJoin(followers, eq(followers.person, whose))
          .where(and(inArray(which, [...companies]), gt(whose, after)))
          .orderBy(asc(whose))
          .limit(limit)
          .all()
          .map(({ person, quiet }) => ({ person, quietAtNight: quiet ?? true })),
      ),
    quietAtNight: (person) =>
      settle(
        () => db.select().from(followers).where(eq(followers.person, person)).get()?.quietAtNight ?? true,
      ),
    forget: (person) =>
      settle(() => {
        db.delete(followings).where(eq(whose, person)).run();
        db.delete(followers).where(eq(followers.person, person)).run();
      }),
    setQuietAtNight: (person, quiet) =>
      settle(() => {
        const row = { person, quietAtNight: quiet };
        db.insert(followers).values(row).onConflictDoUpdate({ target: followers.person, set: row }).run();
      }),
  };
}
