import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CompanyNumbers } from '../../core/register/company-numbers.port.js';
import { numberKey } from '../../core/register/join-companies.js';
import { registerIdentifiers, registerJoins } from './schema/register.js';
import { counted } from './register-rows.js';
import { settle } from './settle.js';

/** Companies of several lists that are one are found as one. */
const SHOWN_AS = sql<string>`coalesce(${registerJoins.company}, ${registerIdentifiers.companyId})`;

const COUNTED = sql.raw(counted('register_identifiers.snapshot'));

export function createSqliteCompanyNumbers(db: BetterSQLite3Database): CompanyNumbers {
  return {
    holders: (numbers) =>
      settle(() =>
        db
          .selectDistinct({ id: SHOWN_AS })
          .from(registerIdentifiers)
          .leftJoin(registerJoins, eq(registerJoins.member, registerIdentifiers.companyId))
          .where(and(inArray(registerIdentifiers.key, numbers.map(numberKey)), COUNTED))
          .orderBy(asc(SHOWN_AS))
          .all()
          .map(({ id }) => id),
      ),
  };
}
