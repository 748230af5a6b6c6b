import { readList } from '../../adapters/formats/read-list.js';
import { openSqliteStaging } from '../../adapters/sqlite/list-staging.js';
import { finishImports } from '../../adapters/sqlite/register-import.js';
import { dayInUkraine } from '../../core/kernel/day-in-ukraine.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Clock } from '../../core/kernel/time.js';
import { dayOf, describeList, type ListDescription } from '../../core/register/describe-list.js';
import { ENDS_TOO_MANY, prepareImport, type PreparedImport } from '../../core/register/import-list.js';
import type { ReadList } from '../../core/register/list-file.port.js';
import type { RegisterList } from '../../core/register/list.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';
import type { IsoDay } from '../../core/register/uncertain-date.js';
import type { Terminal } from '../terminal.js';
import { isHeld } from '../data-folder.js';
import { importStarter } from '../import-starter.js';
import { registerOf } from '../register-of.js';
import { openStorage, type Storage } from '../storage.js';
import type { CommandParts } from './command.js';
import { considerately } from '../considerate-pause.js';
import { listOnDisk } from './list-on-disk.js';
import { changeLines, countsLine, DESCRIPTION_FAULTS, refusalLines } from './list-words.js';

export interface ImportListOptions extends ListDescription {
  readonly list: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly takenOn?: string;
}

/**
 * `import-list FILE --list ID`: reads the file as the list's newest copy. `--dry-run` writes the difference to
 * standard output and changes nothing. Resolves to whether the file was taken (or could be).
 *
 * A bot may run beside it: the import is written little by little, and counts at once (see `register-import.ts`). It then
 * takes longer, so that the bot does not wait.
 */
export async function importListCommand(
  parts: CommandParts & { readonly clock: Clock },
  path: string,
  options: ImportListOptions,
): Promise<boolean> {
  const { config, log, terminal, clock } = parts;
  const file = await listOnDisk(path, takenOn(options));
  const pause = isHeld(config.dataDir) ? considerately() : undefined;
  const storage = await openStorage(config.dataDir, log, pause);
  try {
    await finishImports(storage.database.db, pause);
    const list = await described(storage.register, options, dayInUkraine(clock.now()));
    const read = withProgress(parts, readList);
    const prepared = await prepareImport({
      store: storage.register,
      openStaging: openSqliteStaging,
      read,
      list,
      file,
      importedBy: 'operator',
      now: clock.now(),
    });
    if (!prepared.ok) {
      for (const line of refusalLines(prepared.error)) terminal.err(line);
      terminal.err('Nothing was imported.');
      return false;
    }
    try {
      const done = await finish(terminal, prepared.value, options);
      if (list.url === '') terminal.err(NO_PAGE);
      if (done && !options.dryRun) await makeReady(storage, parts);
      return done;
    } finally {
      prepared.value.close();
    }
  } finally {
    storage.database.close();
  }
}

/**
 * A large register's names are made ready here, so that the bot's next start finds them; with the list that ships, since
 * a first start would bring that in and find a register other than this.
 */
async function makeReady(
  storage: Storage,
  { config, log, terminal, clock }: CommandParts & { readonly clock: Clock },
): Promise<void> {
  await importStarter({ store: storage.register, clock, log });
  terminal.progress('Making the names ready');
  await registerOf(storage, config).prepare();
}

async function finish(
  terminal: Terminal,
  prepared: PreparedImport,
  { dryRun, yes }: ImportListOptions,
): Promise<boolean> {
  if (dryRun) {
    for (const change of prepared.changes()) {
      for (const line of changeLines(change)) await terminal.data(`${line}\n`);
    }
    terminal.err(`Would import ${countsLine(prepared)}`);
    if (prepared.endsTooMany) terminal.err(`That ends ${TOO_MANY}: it is imported only with --yes.`);
    return true;
  }
  if (prepared.endsTooMany && !yes) {
    terminal.err(
      `The file would end ${TOO_MANY}: ${countsLine(prepared)} If that is meant, say --yes. Nothing was imported.`,
    );
    return false;
  }
  if ((await prepared.apply()) === 'conflict') {
    terminal.err('Somebody else has just imported this list. Look at the difference once more: --dry-run');
    return false;
  }
  terminal.err(`Imported ${countsLine(prepared)}`);
  return true;
}

const TOO_MANY = `more than ${String(ENDS_TOO_MANY)} % of the list`;

/** Not a fault: the card says whose list it is and of which day, only not where to read it. */
const NO_PAGE =
  'The list has no page of its own: rows that name none have no link on their cards. Give it one with --url.';

async function described(
  store: RegisterStore,
  options: ImportListOptions,
  today: IsoDay,
): Promise<RegisterList> {
  const known = (await store.list(options.list))?.list ?? null;
  const list = describeList(options.list, options, { known, today });
  if (!list.ok) throw new OperatorError(DESCRIPTION_FAULTS[list.error]);
  return list.value;
}

function takenOn({ takenOn: text }: ImportListOptions): string | null {
  if (text === undefined) return null;
  const day = dayOf(text);
  if (day === null) throw new OperatorError('--taken-on is a day, such as 2024-03-20.');
  return day;
}

function withProgress({ terminal, interrupted }: CommandParts, read: ReadList): ReadList {
  return async function* (bytes) {
    let pieces = 0;
    for await (const batch of read(bytes)) {
      interrupted.throwIfAborted();
      pieces += batch.length;
      terminal.progress(`Read ${pieces}`);
      yield batch;
    }
  };
}
