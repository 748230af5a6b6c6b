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
import { makersQueries, starterQueries, thirdQueries, type LabelledQuery } from './queries.js';

/** A list, what it can be found by, and the questions to it. */
export interface AskedList {
  readonly title: string;
  readonly names: readonly Name[];
  /** Registry numbers, each with the companies that have it. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  readonly queries: readonly LabelledQuery[];
}

/** The list that ships with the product. */
export async function starterList(): Promise<AskedList> {
  return asked('Starter list', await starterStore(), starterQueries());
}

/** A list that the matcher knows nothing of, read as an admin's file is. */
export async function makersList(): Promise<AskedList> {
  const store = createMemoryRegisterStore();
  const imported = await importListOnce({
    store,
    list: { ...STARTER_LIST, id: 'makers' },
    file: listFile(readFileSync(evalFile('makers.csv'), 'utf8'), '2024-02-01'),
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: 0,
  });
  if (!imported.ok) throw new Error(`makers.csv has faults: ${JSON.stringify(imported.error)}`);
  return asked('Makers list', store, makersQueries());
}

/** The same list under the questions of the third set, so that its figures stay apart. */
export function askedThird(list: AskedList, set: keyof ReturnType<typeof thirdQueries>): AskedList {
  return { ...list, title: `${list.title}, third set`, queries: thirdQueries()[set] };
}

async function asked(
  title: string,
  store: RegisterStore,
  queries: readonly LabelledQuery[],
): Promise<AskedList> {
  const names = await store.names();
  const numbers = new Map<string, string[]>();
  for (const { id, identifiers } of await store.companies([...new Set(names.map((name) => name.companyId))]))
    for (const { value } of identifiers) numbers.set(value, [...(numbers.get(value) ?? []), id]);
  return { title, names, numbers, queries };
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
