import { joinNames, type Company, type CompanyId, type CompanyName } from '../../core/register/company.js';
import type { EntryChange, Presence, StoredFacts } from '../../core/register/entry-change.js';
import { entryId, type Entry } from '../../core/register/entry.js';
import { compareText } from '../../core/register/list-record.js';
import type { ListId, RegisterList, Snapshot } from '../../core/register/list.js';
import type { FormerFacts, IndexedName, RegisterStore } from '../../core/register/register-store.port.js';

interface Kept {
  readonly facts: StoredFacts;
  readonly since: Snapshot;
  /** The newest first. */
  readonly former: readonly FormerFacts[];
}

interface KeptList {
  readonly list: RegisterList;
  /** The newest first. */
  readonly snapshots: readonly [Snapshot, ...Snapshot[]];
  readonly entries: ReadonlyMap<CompanyId, Kept>;
}

const PRESENCE: Readonly<Record<EntryChange['kind'], Presence>> = {
  added: 'present',
  changed: 'present',
  returned: 'present',
  ended: 'ended',
  dropped: 'dropped',
};

/** The register without a database. */
export function createMemoryRegisterStore(): RegisterStore {
  const kept = new Map<ListId, KeptList>();
  let revision = 0;

  const all = (): KeptList[] => [...kept.values()].sort((a, b) => compareText(a.list.id, b.list.id));
  const said = (id: CompanyId): StoredFacts[] => all().flatMap(({ entries }) => entries.get(id)?.facts ?? []);
  const shown = (id: CompanyId): boolean => said(id).some(({ presence }) => presence !== 'dropped');
  const company = (id: CompanyId): Company | null => {
    const facts = said(id);
    if (facts.length === 0) return null;
    return {
      id,
      names: joinNames(facts.map(({ names }) => names)),
      countries: [...new Set(facts.flatMap(({ countries }) => countries))].sort(compareText),
      identifiers: unique(facts.flatMap(({ identifiers }) => identifiers)),
    };
  };
  const sourceOf = ({ list, snapshots: [snapshot] }: KeptList) => ({ list, snapshot });

  return {
    applyImport({ list, snapshot, after, changes }) {
      const before = kept.get(list.id);
      if ((before?.snapshots[0].number ?? null) !== after) return Promise.resolve('conflict');
      const numbered = { ...snapshot, number: revision + 1 };
      const entries = new Map(before?.entries);
      for (const change of changes) {
        entries.set(change.facts.companyId, next(entries.get(change.facts.companyId), change, numbered));
      }
      revision += 1;
      kept.set(list.id, { list, snapshots: [numbered, ...(before?.snapshots ?? [])], entries });
      return Promise.resolve('applied');
    },
    lists: () => Promise.resolve(all().map(sourceOf)),
    list(id) {
      const found = kept.get(id);
      return Promise.resolve(found ? sourceOf(found) : null);
    },
    snapshots: (id) => Promise.resolve(kept.get(id)?.snapshots ?? []),
    companies: (ids) => Promise.resolve(ids.flatMap((id) => company(id) ?? [])),
    entriesOf: (id) =>
      Promise.resolve(
        all().flatMap(({ list, entries }) => {
          const facts = entries.get(id)?.facts;
          return facts === undefined || facts.presence === 'dropped' ? [] : [entryOf(list.id, facts)];
        }),
      ),
    names() {
      const ids = new Set(all().flatMap(({ entries }) => [...entries.keys()].filter(shown)));
      const named = [...ids].sort(compareText).flatMap((id) =>
        joinNames(
          said(id)
            .filter(({ presence }) => presence !== 'dropped')
            .map(({ names }) => names),
        ).map(indexed(id)),
      );
      return Promise.resolve(named);
    },
    revision: () => Promise.resolve(revision),
    facts: (listId, ids) =>
      Promise.resolve(ids.flatMap((id) => kept.get(listId)?.entries.get(id)?.facts ?? [])),
    present: (listId, after, limit) =>
      Promise.resolve(
        present(kept.get(listId))
          .filter(({ companyId }) => companyId > after)
          .slice(0, limit),
      ),
    presentCount: (listId) => Promise.resolve(present(kept.get(listId)).length),
    listsOf: (id) =>
      Promise.resolve(all().flatMap(({ list, entries }) => (entries.has(id) ? [list.id] : []))),
    recorded(id) {
      const [listId = '', companyId = ''] = id.split(':');
      const found = kept.get(listId)?.entries.get(companyId);
      return Promise.resolve(found ? { since: found.since, former: found.former } : null);
    },
  };
}

function next(before: Kept | undefined, { kind, facts, former }: EntryChange, snapshot: Snapshot): Kept {
  const replaced = former === null ? [] : [{ facts: former, until: snapshot }];
  return {
    facts: { ...facts, presence: PRESENCE[kind] },
    since: snapshot,
    former: [...replaced, ...(before?.former ?? [])],
  };
}

function present(list: KeptList | undefined): StoredFacts[] {
  return [...(list?.entries.values() ?? [])]
    .map(({ facts }) => facts)
    .filter(({ presence }) => presence === 'present')
    .sort((a, b) => compareText(a.companyId, b.companyId));
}

function entryOf(listId: ListId, { companyId, history, reason, source }: StoredFacts): Entry {
  return { id: entryId(listId, companyId), listId, companyId, history, reason, source };
}

function indexed(companyId: CompanyId): (name: CompanyName) => IndexedName {
  return ({ text, kind }) => ({ companyId, text, kind });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
