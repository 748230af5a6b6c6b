import { joinNames, type Company, type CompanyId, type CompanyName } from '../../core/register/company.js';
import type { Entry, EntryId } from '../../core/register/entry.js';
import type { ListedSource, ListId } from '../../core/register/list.js';
import type { IndexedName, ListImport, RegisterStore } from '../../core/register/register-store.port.js';

interface Kept {
  readonly source: ListedSource;
  readonly companies: ReadonlyMap<CompanyId, Company>;
  readonly entries: ReadonlyMap<EntryId, Entry>;
}

/** The register without a database. */
export function createMemoryRegisterStore(): RegisterStore {
  const kept = new Map<ListId, Kept>();
  let revision = 0;

  const all = (): Kept[] => [...kept.values()].sort((a, b) => order(a.source.list.id, b.source.list.id));
  const company = (id: CompanyId): Company | null => {
    const said = all().flatMap((each) => each.companies.get(id) ?? []);
    if (said.length === 0) return null;
    return {
      id,
      names: joinNames(said.map((each) => each.names)),
      countries: [...new Set(said.flatMap((each) => each.countries))],
      identifiers: unique(said.flatMap((each) => each.identifiers)),
    };
  };

  return {
    applyImport(change) {
      const before = kept.get(change.list.id);
      kept.set(change.list.id, merged(before, change));
      revision += 1;
      return Promise.resolve();
    },
    lists: () => Promise.resolve(all().map((each) => each.source)),
    list: (id) => Promise.resolve(kept.get(id)?.source ?? null),
    companies: (ids) => Promise.resolve(ids.flatMap((id) => company(id) ?? [])),
    entriesOf: (id) =>
      Promise.resolve(
        all().flatMap((each) => [...each.entries.values()].filter((entry) => entry.companyId === id)),
      ),
    names() {
      const ids = new Set(
        all().flatMap((each) => [...each.entries.values()].map((entry) => entry.companyId)),
      );
      const named = [...ids].sort(order).flatMap((id) => (company(id)?.names ?? []).map(indexed(id)));
      return Promise.resolve(named);
    },
    revision: () => Promise.resolve(revision),
  };
}

function merged(before: Kept | undefined, change: ListImport): Kept {
  const companies = new Map(before?.companies);
  for (const company of change.companies) companies.set(company.id, company);
  const entries = new Map(change.entries.map((entry) => [entry.id, entry]));
  return { source: { list: change.list, snapshot: change.snapshot }, companies, entries };
}

function indexed(companyId: CompanyId): (name: CompanyName) => IndexedName {
  return ({ text, kind }) => ({ companyId, text, kind });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
