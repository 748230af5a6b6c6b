import { readList } from '../../src/adapters/formats/read-list.js';
import { openSqliteStaging } from '../../src/adapters/sqlite/list-staging.js';
import { openStorage } from '../../src/app/storage.js';
import { importListOnce } from '../../src/core/register/import-list.js';
import type { RegisterList } from '../../src/core/register/list.js';
import { listFile } from './list-files.js';
import { RecordingLog } from './recording-log.js';

export const LIVE_LIST: RegisterList = {
  id: 'live',
  title: { uk: '«Чинний перелік»', en: 'Live list' },
  publisher: { uk: 'Видавця', en: 'Publisher' },
  url: 'https://example.org/list',
  state: { kind: 'live', staleAfterDays: 90 },
};

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';

/** Brings a live list of these companies (ids by name), one of them with a number, into a product's register, running or not. */
export async function importLive(
  dataDir: string,
  names: Readonly<Record<string, string>>,
  takenOn: string,
  { lei = '', of = '', list = LIVE_LIST }: { lei?: string; of?: string; list?: RegisterList } = {},
): Promise<void> {
  const storage = await openStorage(dataDir, new RecordingLog());
  const rows = Object.entries(names).map(
    ([name, id]) => `${id},Company,${name},,de,${name === of ? lei : ''},,2022-05-12,${takenOn}`,
  );
  const imported = await importListOnce({
    store: storage.register,
    list,
    file: listFile([HEADER, ...rows].join('\n'), takenOn),
    read: readList,
    openStaging: openSqliteStaging,
    importedBy: 'system',
    now: Date.parse(takenOn),
  });
  storage.database.close();
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
}
