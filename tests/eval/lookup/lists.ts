import { readFileSync } from 'node:fs';
import { readList } from '../../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../../src/adapters/memory/list-staging.js';
import { createMemoryRegisterStore } from '../../../src/adapters/memory/register-store.js';
import { importListOnce } from '../../../src/core/register/import-list.js';
import type { RegisterStore } from '../../../src/core/register/register-store.port.js';
import { STARTER_LIST } from '../../../src/starter/starter-list.js';
import { listFile } from '../../support/list-files.js';
import { starterStore } from '../../support/register.js';
import { evalFile } from './files.js';
import type { Name } from './matcher.js';
import { readQueries, type LabelledQuery } from './queries.js';

/** A list, what it can be found by, and the questions to it. */
export interface AskedList {
  readonly title: string;
  readonly names: readonly Name[];
  /** Registry numbers, each with the companies that have it. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  readonly queries: readonly LabelledQuery[];
}

/**
 * Every list with each of its sets of questions apart: the first ones were written beside the matcher, the others
 * by people who had read neither it nor other questions.
 */
export async function askedLists(): Promise<readonly AskedList[]> {
  const starter = await starterStore();
  const makers = await storeOf('makers.csv');
  const suppliers = await storeOf('suppliers.csv');
  const sponsors = await storeOf('sponsors.csv');
  const parts = await storeOf('parts.csv');
  const traders = await storeOf('traders.csv');
  return Promise.all([
    asked('Starter list', starter, ['queries.txt', 'blind-queries.txt']),
    asked('Makers list', makers, ['makers-queries.txt']),
    asked('Starter list, third set', starter, ['third-queries.txt']),
    asked('Makers list, third set', makers, ['third-makers-queries.txt']),
    asked('Starter list, fourth set', starter, ['fourth-queries.txt', 'fourth-nobody-queries.txt']),
    asked('Makers list, fourth set', makers, ['fourth-makers-queries.txt']),
    asked('Suppliers list, fourth set', suppliers, ['fourth-suppliers-queries.txt']),
    asked('Starter list, fifth set', starter, ['fifth-queries.txt']),
    asked('Makers list, fifth set', makers, ['fifth-makers-queries.txt']),
    asked('Suppliers list, fifth set', suppliers, ['fifth-suppliers-queries.txt']),
    asked('Starter list, sixth set', starter, ['sixth-queries.txt']),
    asked('Sponsors list, sixth set', sponsors, ['sixth-sponsors-queries.txt']),
    asked('Parts list, sixth set', parts, ['sixth-parts-queries.txt']),
    asked('Starter list, seventh set', starter, ['seventh-queries.txt']),
    asked('Traders list, seventh set', traders, ['seventh-traders-queries.txt']),
  ]);
}

/**
 * A list that the matcher knows nothing of, read as an admin's file is. All were made for measuring: that a company is on
 * one says nothing about it.
 */
async function storeOf(file: string): Promise<RegisterStore> {
  const store = createMemoryRegisterStore();
  const imported = await importListOnce({
    store,
    list: { ...STARTER_LIST, id: 'other' },
    file: listFile(readFileSync(evalFile(file), 'utf8'), '2024-02-01'),
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: Date.UTC(2026, 10, 1),
  });
  if (!imported.ok) throw new Error(`${file} has faults: ${JSON.stringify(imported.error)}`);
  return store;
}

async function asked(title: string, store: RegisterStore, questions: readonly string[]): Promise<AskedList> {
  const names = await store.names();
  const numbers = new Map<string, string[]>();
  for (const { id, identifiers } of await store.companies([...new Set(names.map((name) => name.companyId))]))
    for (const { value } of identifiers) numbers.set(value, [...(numbers.get(value) ?? []), id]);
  return { title, names, numbers, queries: readQueries(...questions) };
}

/** Names of other companies, one a line (its last column), without those that are on the list. */
export function otherNames(
  file: string,
  { beside, most }: { beside: readonly Name[]; most: number },
): readonly Name[] {
  const known = new Set(beside.map(({ text }) => text.toLowerCase()));
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t').at(-1)?.trim() ?? '')
    .filter((text) => text !== '' && !known.has(text.toLowerCase()));
  const step = Math.max(1, texts.length / most);
  return Array.from({ length: Math.min(most, texts.length) }, (_, at) => ({
    companyId: `other-${at}`,
    text: texts[Math.floor(at * step)] ?? '',
    kind: 'main' as const,
  }));
}
