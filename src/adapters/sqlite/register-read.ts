import { and, asc, eq, inArray, max, type SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import {
  joinNames,
  type Company,
  type CompanyId,
  type CompanyName,
  type Localised,
} from '../../core/register/company.js';
import type { Entry, EntryEvent } from '../../core/register/entry.js';
import type { IndexedName } from '../../core/register/register-store.port.js';
import {
  registerCompanies,
  registerCountries,
  registerEntries,
  registerEntryEvents,
  registerIdentifiers,
  registerNames,
  registerSnapshots,
} from './schema/register.js';

type Database = BetterSQLite3Database;
type NameRow = typeof registerNames.$inferSelect;

export function companiesById(db: Database, ids: readonly CompanyId[]): Company[] {
  return ids.flatMap((id) => companyById(db, id) ?? []);
}

export function entriesOfCompany(db: Database, companyId: CompanyId): Entry[] {
  const rows = db
    .select()
    .from(registerEntries)
    .where(and(eq(registerEntries.companyId, companyId), inNewest(db)))
    .orderBy(asc(registerEntries.listId))
    .all();
  return rows.map((entry) => ({
    id: entry.id,
    listId: entry.listId,
    companyId: entry.companyId,
    history: historyOf(db, entry.id),
    reason: localised(entry.reasonUk, entry.reasonEn),
    source: entry.source,
  }));
}

export function indexedNames(db: Database): IndexedName[] {
  const present = db.select({ id: registerEntries.companyId }).from(registerEntries).where(inNewest(db));
  const rows = db
    .select()
    .from(registerNames)
    .where(inArray(registerNames.companyId, present))
    .orderBy(asc(registerNames.companyId), asc(registerNames.listId), asc(registerNames.position))
    .all();
  return groupBy(rows, (row) => row.companyId).flatMap((named) => {
    const companyId = named[0]?.companyId ?? '';
    return namesOf(named).map(({ text, kind }) => ({ companyId, text, kind }));
  });
}

function companyById(db: Database, id: CompanyId): Company | null {
  const found = db.select().from(registerCompanies).where(eq(registerCompanies.id, id)).get();
  if (found === undefined) return null;
  const names = db
    .select()
    .from(registerNames)
    .where(eq(registerNames.companyId, id))
    .orderBy(asc(registerNames.listId), asc(registerNames.position))
    .all();
  const countries = db
    .selectDistinct({ country: registerCountries.country })
    .from(registerCountries)
    .where(eq(registerCountries.companyId, id))
    .orderBy(asc(registerCountries.country))
    .all();
  const identifiers = db
    .selectDistinct({ scheme: registerIdentifiers.scheme, value: registerIdentifiers.value })
    .from(registerIdentifiers)
    .where(eq(registerIdentifiers.companyId, id))
    .all();
  return { id, names: namesOf(names), countries: countries.map((row) => row.country), identifiers };
}

function namesOf(rows: readonly NameRow[]): readonly CompanyName[] {
  return joinNames(
    groupBy(rows, (row) => row.listId).map((named) =>
      named.map(({ text, kind, language, basis, source }) => ({
        text,
        kind,
        language,
        provenance: { basis, source },
      })),
    ),
  );
}

function historyOf(db: Database, entryId: string): EntryEvent[] {
  const rows = db
    .select()
    .from(registerEntryEvents)
    .where(eq(registerEntryEvents.entryId, entryId))
    .orderBy(asc(registerEntryEvents.position))
    .all();
  return rows.map(({ kind, earliest, latest, approximate, source, noteUk, noteEn }) => ({
    kind,
    on: { earliest, latest, approximate },
    basis: 'stated',
    source,
    note: localised(noteUk, noteEn),
  }));
}

/** Whether a row of entries is in the newest snapshot of its list. */
function inNewest(db: Database): SQL {
  const newest = db
    .select({ number: max(registerSnapshots.number) })
    .from(registerSnapshots)
    .where(eq(registerSnapshots.listId, registerEntries.listId));
  return eq(registerEntries.lastSnapshot, newest);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

function localised(uk: string | null, en: string | null): Localised | null {
  return uk === null || en === null ? null : { uk, en };
}
