import { createMemoryCompanyNumbers } from '../../src/adapters/memory/company-numbers.js';
import { createMemoryRegisterStore } from '../../src/adapters/memory/register-store.js';
import { createSqliteCompanyNumbers } from '../../src/adapters/sqlite/company-numbers.js';
import { openDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteRegisterStore } from '../../src/adapters/sqlite/register-store.js';
import { companyNumbersContract } from './company-numbers.contract.js';

companyNumbersContract('in memory', () => {
  const store = createMemoryRegisterStore();
  return { store, numbers: createMemoryCompanyNumbers(store) };
});

companyNumbersContract('sqlite', () => {
  const { db } = openDatabase({ path: ':memory:' });
  return { store: createSqliteRegisterStore(db), numbers: createSqliteCompanyNumbers(db) };
});
