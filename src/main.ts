import { Command, Option } from 'commander';
import { createIsolatedPictureWork } from './adapters/image/isolated-picture-work.js';
import { createLog } from './adapters/log/log.js';
import { createHttpAuthority } from './adapters/tsa/http-authority.js';
import { createSystemClock } from './adapters/system/clock.js';
import { backupCommand } from './app/commands/backup-command.js';
import type { CommandParts } from './app/commands/command.js';
import { exportBagCommand, type ExportBagOptions } from './app/commands/export-bag-command.js';
import { EXPORT_FORMATS, exportCommand, type ExportOptions } from './app/commands/export-command.js';
import { eraseCommand, type EraseOptions } from './app/commands/erase-command.js';
import { importListCommand, type ImportListOptions } from './app/commands/import-list-command.js';
import { lookupCommand, type LookupOptions } from './app/commands/lookup-command.js';
import { qrCommand, type QrOptions } from './app/commands/qr-command.js';
import { restoreCommand } from './app/commands/restore-command.js';
import { statsCommand } from './app/commands/stats-command.js';
import { inPlainWords } from './app/commands/system-trouble.js';
import { verifyBagCommand } from './app/commands/verify-bag-command.js';
import { verifyCommand } from './app/commands/verify-command.js';
import { runBot } from './app/run-bot.js';
import { createTerminal } from './app/terminal.js';
import { readConfig, type Config } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { AUDIENCES } from './core/export/audience.js';
import { OperatorError } from './core/kernel/operator-error.js';
import type { Clock } from './core/kernel/time.js';
import type { Log } from './core/log.port.js';

const { stdout, stderr } = process;
const terminal = createTerminal({ stdout, stderr, now: () => performance.now() });
// Whoever reads a pipe may stop (`| head`). A write then fails where it was made; as an event it would end us.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

interface Setting {
  readonly config: Config;
  readonly log: Log;
}

/** Runs one command with the settings read, and makes its success the exit code. */
async function run(command: (setting: Setting) => Promise<boolean>): Promise<void> {
  const config = readConfig(readEnvironment());
  if (!config.ok) {
    config.error.forEach((fault) => {
      terminal.err(fault);
    });
    process.exitCode = 1;
    return;
  }
  const log = createLog({ level: config.value.logLevel, destination: process.stderr });
  process.exitCode = (await command({ config: config.value, log })) ? 0 : 1;
}

/** Runs an operator's command, which tidies up after itself when it is interrupted; the second time it is not asked. */
function operate(command: (parts: CommandParts & Setting) => Promise<boolean>): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption.abort(new OperatorError('Interrupted before it was finished.'));
    });
  }
  return run((setting) =>
    inPlainWords('This could not be done', () =>
      command({ ...setting, terminal, interrupted: interruption.signal }),
    ),
  );
}

async function exportAs(
  parts: CommandParts & Setting & { readonly clock: Clock },
  options: ExportOptions | (ExportBagOptions & { format: 'bag' }),
): Promise<boolean> {
  if (options.format !== 'bag') return exportCommand(parts, options);
  const pictures = createIsolatedPictureWork();
  try {
    const { tsaUrl } = parts.config;
    const authority = tsaUrl && createHttpAuthority(tsaUrl);
    return await exportBagCommand({ ...parts, pictures, authority }, options);
  } finally {
    pictures.close();
  }
}

const program = new Command('slid')
  .description('Slid: the bot (without a command), or one of the operator’s commands.')
  .action(() => run(({ config, log }) => runBot(config, log, terminal)));

program
  .command('verify')
  .description('Check every ledger and every stored file, or a bag, and say what does not fit.')
  .argument('[bag]', 'a bag that export made, a folder or a zip; needs no database')
  .option('--case <ref>', 'only this case')
  .action((bag: string | undefined, options: { case?: string }) =>
    operate((parts) =>
      bag === undefined ? verifyCommand(parts, options) : verifyBagCommand(parts, { bag }),
    ),
  );

program
  .command('backup')
  .description('Write database, originals and keys to one file, also while the bot runs.')
  .argument('<file>', 'the file to write, such as slid-2024-05-12.tar.gz')
  .option('--force', 'replace the file if it is there', false)
  .action((file: string, { force }: { force: boolean }) =>
    operate((parts) => backupCommand({ ...parts, clock: createSystemClock() }, { file, force })),
  );

program
  .command('restore')
  .description('Bring a backup into an empty DATA_DIR and check it, as verify does.')
  .argument('<file>', 'a file that backup wrote')
  .action((file: string) => operate((parts) => restoreCommand(parts, { file })));

program
  .command('erase')
  .description('Erase a case, also a verified one, because the law asks for it. Its number stays.')
  .requiredOption('--case <ref>', 'which')
  .option('--yes', 'do it; without, it only says what would go', false)
  .action((options: EraseOptions) =>
    operate((parts) => eraseCommand({ ...parts, clock: createSystemClock() }, options)),
  );

program
  .command('stats')
  .description('Say how much there is of everything.')
  .option('--json', 'for programs', false)
  .action((options: { json: boolean }) => operate((parts) => statsCommand(parts, options)));

program
  .command('export')
  .description('Write cases to a file or to standard output; never who reported them.')
  .addOption(
    new Option(
      '--format <format>',
      'jsonl: one case a line; csv: one component a line; geojson: points of a map; ftm: entities of FollowTheMoney; bag: all of it, with files and ledger, to check without us',
    )
      .choices([...Object.keys(EXPORT_FORMATS), 'bag'])
      .makeOptionMandatory(),
  )
  .addOption(new Option('--audience <audience>', 'who it is for').choices(AUDIENCES).default('internal'))
  .option('--case <ref...>', 'only these cases')
  .requiredOption('--out <path>', 'the file to write, or - for standard output; for a bag a .zip or a folder')
  .action((options: ExportOptions | (ExportBagOptions & { format: 'bag' })) =>
    operate((parts) => exportAs({ ...parts, clock: createSystemClock() }, options)),
  );

program
  .command('lookup')
  .description('Ask the register about a company, as the chat does.')
  .argument('[name...]', 'the name, in any script and spelling')
  .option('--jsonl', 'answer questions from standard input, a line of JSON each', false)
  .option('--as-of <date>', 'what it was on that day, in that month or year')
  .action((names: string[], options: LookupOptions) =>
    operate((parts) => lookupCommand({ ...parts, input: process.stdin }, names, options)),
  );

program
  .command('import-list')
  .description(
    'Read a file as the newest copy of a list: our CSV, targets.simple.csv or FtM JSON lines, also .gz.',
  )
  .argument('<file>', 'its format is told by its content')
  .requiredOption('--list <id>', 'which list; a new id makes a new list')
  .option('--dry-run', 'show what it adds, changes and ends, and change nothing', false)
  .option('--yes', 'even if it ends more than 30 % of the list', false)
  .option('--taken-on <day>', 'the day the file describes, if it does not say so itself')
  .option('--title <text>', 'what the list is called, in English')
  .option('--title-uk <text>', 'and in Ukrainian')
  .option('--publisher <text>', 'who keeps it, in English')
  .option(
    '--publisher-uk <text>',
    'and in Ukrainian, as it stands after “у переліку”: РНБО, Європейського Союзу',
  )
  .option('--url <address>', 'a page about the list, cited for entries without one of their own')
  .option('--withdrawn <day>', 'the day its publisher gave it up, or no')
  .option('--stale-after <days>', 'how old a copy of a live list may be')
  .action((file: string, options: ImportListOptions) =>
    operate((parts) => importListCommand({ ...parts, clock: createSystemClock() }, file, options)),
  );

program
  .command('qr')
  .description('Draw a QR code that leads to the bot, for posters.')
  .option('--weapon <code>', 'the report then begins with this weapon of the taxonomy')
  .option('--campaign <code>', 'the report then carries this code: up to 32 of a-z, 0-9 and -')
  .option('--bot <name>', 'the bot’s user name; without it Telegram is asked')
  .requiredOption('--out <file>', 'the .svg or .png to write')
  .action((options: QrOptions) => operate((parts) => qrCommand(parts, options)));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  terminal.err(error.message);
  process.exitCode = 1;
}
