import type { ListedSource } from './list.js';
import type { RegisterStore } from './register-store.port.js';

/** The register's lists as they are now, by id; read once, and again after an import. */
export type CurrentLists = () => Promise<readonly ListedSource[]>;

export function createCurrentLists(store: Pick<RegisterStore, 'lists' | 'revision'>): CurrentLists {
  let held: { readonly revision: number; readonly lists: Promise<readonly ListedSource[]> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (held?.revision === revision) return held.lists;
    const fresh = { revision, lists: store.lists() };
    held = fresh;
    fresh.lists.catch(() => {
      // Held as it is, a failure would answer every question until the next import.
      if (held === fresh) held = null;
    });
    return fresh.lists;
  };
}
