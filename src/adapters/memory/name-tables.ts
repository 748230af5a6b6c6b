import type { NameTable } from '../../core/register/matching/name-table.js';
import type { NameTables } from '../../core/register/name-tables.port.js';

export function createMemoryNameTables(): NameTables {
  let saved: { readonly key: string; readonly table: NameTable } | null = null;
  return {
    load: (key) => Promise.resolve(saved?.key === key ? saved.table : null),
    save(key, table) {
      saved = { key, table };
      return Promise.resolve();
    },
  };
}
