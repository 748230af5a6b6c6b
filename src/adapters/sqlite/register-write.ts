import { and, eq } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Company } from '../../core/register/company.js';
import type { Entry } from '../../core/register/entry.js';
import type { RegisterList } from '../../core/register/list.js';
import type { ListImport } from '../../core/register/register-store.port.js';
import {
  registerCompanies,
  registerCountries,
  registerEntries,
  registerEntryEvents,
  registerIdentifiers,
  registerLists,
  registerNames,
  registerSnapshots,
} from './schema/register.js';

type Transaction = BaseSQLiteDatabase<'sync', unknown>;

/** To be called inside one immediate transaction. */
export function writeImport(tx: Transaction, change: ListImport): void {
  writeList(tx, change.list);
  const { number } = tx
    .insert(registerSnapshots)
    .values(change.snapshot)
    .returning({ number: registerSnapshots.number })
    .get();
  for (const company of change.companies) writeCompany(tx, company, change.list.id);
  for (const entry of change.entries) writeEntry(tx, entry, number);
}

function writeList(tx: Transaction, list: RegisterList): void {
  const row = {
    id: list.id,
    titleUk: list.title.uk,
    titleEn: list.title.en,
    publisherUk: list.publisher.uk,
    publisherEn: list.publisher.en,
    url: list.url,
    withdrawnOn: list.state.kind === 'withdrawn' ? list.state.on : null,
  };
  tx.insert(registerLists).values(row).onConflictDoUpdate({ target: registerLists.id, set: row }).run();
}

function writeCompany(tx: Transaction, company: Company, listId: string): void {
  const companyId = company.id;
  tx.insert(registerCompanies).values({ id: companyId }).onConflictDoNothing().run();
  for (const table of [registerNames, registerCountries, registerIdentifiers]) {
    tx.delete(table)
      .where(and(eq(table.companyId, companyId), eq(table.listId, listId)))
      .run();
  }
  const names = company.names.map(({ provenance, ...name }, position) => ({
    ...name,
    ...provenance,
    companyId,
    listId,
    position,
  }));
  if (names.length > 0) tx.insert(registerNames).values(names).run();
  const countries = company.countries.map((country) => ({ companyId, listId, country }));
  if (countries.length > 0) tx.insert(registerCountries).values(countries).run();
  const identifiers = company.identifiers.map((identifier) => ({ companyId, listId, ...identifier }));
  if (identifiers.length > 0) tx.insert(registerIdentifiers).values(identifiers).run();
}

function writeEntry(tx: Transaction, entry: Entry, snapshot: number): void {
  const row = {
    listId: entry.listId,
    companyId: entry.companyId,
    reasonUk: entry.reason?.uk ?? null,
    reasonEn: entry.reason?.en ?? null,
    source: entry.source,
    lastSnapshot: snapshot,
  };
  tx.insert(registerEntries)
    .values({ ...row, id: entry.id, firstSnapshot: snapshot })
    .onConflictDoUpdate({ target: registerEntries.id, set: row })
    .run();
  tx.delete(registerEntryEvents).where(eq(registerEntryEvents.entryId, entry.id)).run();
  const events = entry.history.map((event, position) => ({
    entryId: entry.id,
    position,
    kind: event.kind,
    ...event.on,
    source: event.source,
    noteUk: event.note?.uk ?? null,
    noteEn: event.note?.en ?? null,
  }));
  if (events.length > 0) tx.insert(registerEntryEvents).values(events).run();
}
