import { asc, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CompanyNumbers } from '../../core/register/company-numbers.port.js';
import { registerIdentifiers } from './schema/register.js';
import { settle } from './settle.js';

export function createSqliteCompanyNumbers(db: BetterSQLite3Database): CompanyNumbers {
  return {
    holders: (number) =>
      settle(() =>
        db
          .selectDistinct({ id: registerIdentifiers.companyId })
          .from(registerIdentifiers)
          .where(eq(registerIdentifiers.value, number))
          .orderBy(asc(registerIdentifiers.companyId))
          .all()
          .map(({ id }) => id),
      ),
  };
}
