import { STALE_AFTER_DAYS, type ListedSource, type ListId, type Snapshot } from '../../core/register/list.js';
import type { EntryFacts } from '../../core/register/entry-change.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';
import type { SlidDatabase } from './open-database.js';
import { createFactsReader } from './register-facts.js';
import { applyImport } from './register-import.js';
import { takeTurns, type Pause } from './pause.js';
import { writeDecision } from './register-joins.js';
import { createRegisterReader } from './register-read.js';
import { counted } from './register-rows.js';
import { settle, settleInTurn } from './settle.js';

const SNAPSHOT = `number, list_id as listId, taken_on as takenOn, file_sha256 as fileSha256,
  imported_at as importedAt, imported_by as importedBy`;

const PRESENT = "list_id = @list and presence = 'present'";

/** The register in SQLite. The database must be migrated. */
export function createSqliteRegisterStore(db: SlidDatabase['db'], pause: Pause = takeTurns): RegisterStore {
  const client = db.$client;
  const facts = createFactsReader(client);
  const reader = createRegisterReader(client, facts);
  const statements = prepare(client);
  const list = (id: ListId): ListedSource | null => {
    const row = statements.list.get(id);
    const [snapshot] = statements.snapshots.all(id, 1);
    return row === undefined || snapshot === undefined ? null : sourceOf(row, snapshot);
  };
  return {
    applyImport: (change) => applyImport(db, change, pause),
    lists: () => settle(() => statements.lists.all().flatMap((id) => list(id) ?? [])),
    list: (id) => settle(() => list(id)),
    snapshots: (id) => settle(() => statements.snapshots.all(id, -1)),
    companies: (ids) => settle(() => ids.flatMap((id) => reader.company(id) ?? [])),
    entriesOf: (companyId) => settle(() => reader.entries(companyId)),
    names: (of) => settle(() => [...reader.names(of)]),
    revision: () => settle(() => statements.revision.get() ?? 0),
    facts: (listId, ids) => settleInTurn(() => ids.flatMap((id) => facts.one(listId, id) ?? [])),
    present: (listId, after, limit) => settleInTurn(() => facts.present(listId, after, limit)),
    presentCount: (listId, most = -1) =>
      settle(() => statements.presentCount.get({ list: listId, most }) ?? 0),
    listsOf: (companyId) => settle(() => statements.listsOf.all(companyId)),
    members: (companyId) => settle(() => reader.members(companyId)),
    linksOf: (companyId) => settle(() => reader.links(companyId)),
    decideJoin: (decision) =>
      settle(() => {
        client
          .transaction(() => {
            writeDecision(client, decision);
          })
          .immediate();
      }),
    recorded: (id) =>
      settle(() => {
        const first = statements.first.get(id);
        const since = statements.since.get(id);
        if (first === undefined || since === undefined) return null;
        const former = statements.former.all(id).map(({ facts: stored, ...until }) => ({
          facts: JSON.parse(stored) as EntryFacts,
          until,
        }));
        return { first, since, former };
      }),
  };
}

interface ListRow {
  readonly id: string;
  readonly titleUk: string;
  readonly titleEn: string;
  readonly publisherUk: string;
  readonly publisherEn: string;
  readonly url: string;
  readonly withdrawnOn: string | null;
  readonly staleAfterDays: number | null;
}

function prepare(client: SlidDatabase['db']['$client']) {
  return {
    lists: client.prepare<[], string>('select id from register_lists order by id').pluck(),
    list: client.prepare<[string], ListRow>(
      `select id, title_uk as titleUk, title_en as titleEn, publisher_uk as publisherUk,
       publisher_en as publisherEn, url, withdrawn_on as withdrawnOn, stale_after_days as staleAfterDays
       from register_lists where id = ?`,
    ),
    snapshots: client.prepare<[string, number], Snapshot>(
      `select ${SNAPSHOT} from register_snapshots where list_id = ? and state = 'counts'
       order by number desc limit ?`,
    ),
    revision: client
      .prepare<[], number>(
        `select (select count(*) from register_snapshots where state = 'counts')
         + coalesce((select max(number) from register_join_decisions), 0)`,
      )
      .pluck(),
    presentCount: client
      .prepare<[{ list: string; most: number }], number>(
        // The second is counted in the index alone.
        `select case when exists (select 1 from register_snapshots where list_id = @list and state = 'coming')
         then (select count(*) from (select 1 from register_entries where ${PRESENT} and first_snapshot not in
           (select number from register_snapshots where state = 'coming') limit @most))
         else (select count(*) from (select 1 from register_entries where ${PRESENT} limit @most)) end`,
      )
      .pluck(),
    listsOf: client
      .prepare<[string], string>(
        `select list_id from register_entries where company_id = ? and ${counted('first_snapshot')} order by 1`,
      )
      .pluck(),
    first: client.prepare<[string], Snapshot>(
      `select ${SNAPSHOT} from register_snapshots
       where number = (select first_snapshot from register_entries where id = ?)`,
    ),
    since: client.prepare<[string], Snapshot>(
      `select ${SNAPSHOT} from register_snapshots
       where number = (select last_snapshot from register_entries where id = ?)`,
    ),
    former: client.prepare<[string], Snapshot & { readonly facts: string }>(
      `select ${SNAPSHOT}, facts from register_former_facts
       join register_snapshots on number = until_snapshot where entry_id = ? order by number desc`,
    ),
  };
}

function sourceOf(row: ListRow, snapshot: Snapshot): ListedSource {
  const { id, titleUk, titleEn, publisherUk, publisherEn, url, withdrawnOn, staleAfterDays } = row;
  return {
    list: {
      id,
      title: { uk: titleUk, en: titleEn },
      publisher: { uk: publisherUk, en: publisherEn },
      url,
      state:
        withdrawnOn === null
          ? { kind: 'live', staleAfterDays: staleAfterDays ?? STALE_AFTER_DAYS }
          : { kind: 'withdrawn', on: withdrawnOn },
    },
    snapshot,
  };
}
