import { openDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteRegisterStore } from '../../src/adapters/sqlite/register-store.js';
import { registerStoreContract } from './register-store.contract.js';

registerStoreContract('sqlite', () =>
  Promise.resolve(createSqliteRegisterStore(openDatabase({ path: ':memory:' }).db)),
);
