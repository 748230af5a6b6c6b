import { joinNames, type Company, type CompanyId, type CompanyName } from '../../core/register/company.js';
import { earlierNames } from '../../core/register/earlier-names.js';
import type { EntryChange, Presence, StoredFacts } from '../../core/register/entry-change.js';
import { entryId, type Entry } from '../../core/register/entry.js';
import {
  joinCompanies,
  numberKey,
  type JoinDecision,
  type SharedNumber,
} from '../../core/register/join-companies.js';
import { compareText } from '../../core/register/list-record.js';
import type { ListId, RegisterList, Snapshot } from '../../core/register/list.js';
import type {
  FormerFacts,
  IndexedName,
  PlacedLink,
  RegisterStore,
} from '../../core/register/register-store.port.js';
import { createTables, enqueue, type MemoryTables } from './shared.js';

interface Kept {
  readonly facts: StoredFacts;
  readonly since: Snapshot;
  /** The import that first had the entry. */
  readonly first: Snapshot;
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

/** The register without a database. What imports leave to do gets into `jobs`. */
export function createMemoryRegisterStore(
  { jobs: queue }: Pick<MemoryTables, 'jobs'> = createTables(),
): RegisterStore {
  const kept = new Map<ListId, KeptList>();
  let revision = 0;

  const all = (): KeptList[] => [...kept.values()].sort((a, b) => compareText(a.list.id, b.list.id));
  const decisions: JoinDecision[] = [];
  let joins: ReadonlyMap<CompanyId, CompanyId> = new Map();
  const shownAs = (id: CompanyId): CompanyId => joins.get(id) ?? id;
  const members = (id: CompanyId): CompanyId[] => [
    shownAs(id),
    ...[...joins].flatMap(([member, company]) => (company === shownAs(id) ? member : [])),
  ];
  const rejoin = (): void => {
    const age = (id: CompanyId): number =>
      Math.min(...all().flatMap(({ entries }) => entries.get(id)?.first.number ?? []));
    joins = joinCompanies({ numbers: sharedNumbers(all()), decisions, age });
    revision += 1;
  };
  const keptOf = (id: CompanyId, lists = all()): Kept[] => {
    const [own, ...others] = members(id);
    const ofLists = (ids: readonly CompanyId[]): Kept[] =>
      lists.flatMap(({ entries }) => ids.flatMap((member) => entries.get(member) ?? []));
    return [...(own === undefined ? [] : ofLists([own])), ...ofLists(others)];
  };
  const said = (id: CompanyId): StoredFacts[] => keptOf(id).map(({ facts }) => facts);
  const shown = (id: CompanyId): boolean => said(id).some(({ presence }) => presence !== 'dropped');
  const company = (asked: CompanyId): Company | null => {
    const id = shownAs(asked);
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
    applyImport({ list, snapshot, after, changes, jobs = () => [], onReplaced }) {
      const before = kept.get(list.id);
      if ((before?.snapshots[0].number ?? null) !== after) return Promise.resolve('conflict');
      const numbered = { ...snapshot, number: revision + 1 };
      const entries = new Map(before?.entries);
      let replaced = 0;
      for (const change of changes) {
        if (change.former !== null) replaced += 1;
        entries.set(change.facts.companyId, next(entries.get(change.facts.companyId), change, numbered));
      }
      const left = jobs();
      kept.set(list.id, { list, snapshots: [numbered, ...(before?.snapshots ?? [])], entries });
      for (const job of left) enqueue(queue, job, snapshot.importedAt);
      rejoin();
      if (replaced > 0) onReplaced?.(replaced, replaced);
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
        all().flatMap(({ list, entries }) =>
          members(id).flatMap((member) => {
            const facts = entries.get(member)?.facts;
            return facts === undefined || facts.presence === 'dropped'
              ? []
              : [{ ...entryOf(list.id, facts), companyId: shownAs(id) }];
          }),
        ),
      ),
    names(of) {
      const lists = all().filter(({ list }) => of?.includes(list.id) ?? true);
      const ids = new Set(lists.flatMap(({ entries }) => [...entries.keys()].filter(shown).map(shownAs)));
      const named = [...ids].sort(compareText).flatMap((id) => {
        const shownKept = keptOf(id, lists).filter(({ facts }) => facts.presence !== 'dropped');
        const present = joinNames(shownKept.map(({ facts }) => facts.names));
        const copies = shownKept.flatMap(({ former }) => former.map(({ facts }) => facts.names));
        return [...present.map(indexed(id)), ...earlierNames(id, { present, copies })];
      });
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
    presentCount: (listId, most = Infinity) =>
      Promise.resolve(Math.min(most, present(kept.get(listId)).length)),
    listsOf: (id) =>
      Promise.resolve(all().flatMap(({ list, entries }) => (entries.has(id) ? [list.id] : []))),
    members: (id) => Promise.resolve(members(id)),
    linksOf(id) {
      const mine = new Set(members(id));
      const known = (other: CompanyId | null): CompanyId | null =>
        other !== null && company(other) !== null ? shownAs(other) : null;
      const linked = said(id).flatMap(({ links }) =>
        links.flatMap((link): PlacedLink[] => {
          const [other] =
            link.companyId === null
              ? []
              : all().flatMap(({ entries }) => entries.get(link.companyId ?? '') ?? []);
          const name = link.name || (other?.facts.names[0]?.text ?? '');
          return name === '' ? [] : [{ ...link, companyId: known(link.companyId), name }];
        }),
      );
      const linking = all().flatMap(({ entries }) =>
        [...entries.values()].flatMap(({ facts }) =>
          facts.links.flatMap((link): PlacedLink[] =>
            link.companyId !== null && mine.has(link.companyId)
              ? [
                  {
                    kind: link.kind === 'owner' ? 'owned' : 'predecessor',
                    companyId: shownAs(facts.companyId),
                    name: facts.names[0]?.text ?? '',
                  },
                ]
              : [],
          ),
        ),
      );
      return Promise.resolve([...linked, ...linking]);
    },
    decideJoin(decision) {
      decisions.push(decision);
      rejoin();
      return Promise.resolve();
    },
    recorded(id) {
      const [listId = '', companyId = ''] = id.split(':');
      const found = kept.get(listId)?.entries.get(companyId);
      return Promise.resolve(found ? { first: found.first, since: found.since, former: found.former } : null);
    },
  };
}

function next(before: Kept | undefined, { kind, facts, former }: EntryChange, snapshot: Snapshot): Kept {
  const replaced = former === null ? [] : [{ facts: former, until: snapshot }];
  return {
    facts: { ...facts, presence: PRESENCE[kind] },
    since: snapshot,
    first: before?.first ?? snapshot,
    former: [...replaced, ...(before?.former ?? [])],
  };
}

/** Numbers that companies of several lists give; national ones only within one country. */
function sharedNumbers(lists: readonly KeptList[]): SharedNumber[] {
  const found = new Map<string, { number: SharedNumber; lists: Set<ListId> }>();
  for (const { list, entries } of lists) {
    for (const { facts } of entries.values()) {
      for (const { scheme, value } of facts.identifiers) {
        const national = scheme === 'tax' || scheme === 'registration';
        for (const country of national ? facts.countries : ['']) {
          const key = `${scheme}:${numberKey(value)}:${country}`;
          const known = found.get(key);
          const companies = new Set([...(known?.number.companies ?? []), facts.companyId]);
          found.set(key, {
            number: { scheme, value: numberKey(value), companies: [...companies] },
            lists: new Set([...(known?.lists ?? []), list.id]),
          });
        }
      }
    }
  }
  return [...found.values()].filter((each) => each.lists.size > 1).map(({ number }) => number);
}

function present(list: KeptList | undefined): StoredFacts[] {
  return [...(list?.entries.values() ?? [])]
    .map(({ facts }) => facts)
    .filter(({ presence }) => presence === 'present')
    .sort((a, b) => compareText(a.companyId, b.companyId));
}

function entryOf(listId: ListId, { companyId, names, history, reason, source }: StoredFacts): Entry {
  const name = names[0]?.text ?? companyId;
  return { id: entryId(listId, companyId), listId, companyId, name, history, reason, source };
}

function indexed(companyId: CompanyId): (name: CompanyName) => IndexedName {
  return ({ text, kind }) => ({ companyId, text, kind });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
