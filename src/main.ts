import { Command } from 'commander';
import { createLog } from './adapters/log/log.js';
import { runBot } from './app/run-bot.js';
import type { Terminal } from './app/terminal.js';
import { verifyCommand } from './app/verify-command.js';
import { readConfig, type Config } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { OperatorError } from './core/kernel/operator-error.js';
import type { Log } from './core/log.port.js';

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

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

const program = new Command('slid')
  .description('Slid: the bot (without a command), or one of the operator’s commands.')
  .action(() => run(({ config, log }) => runBot(config, log, terminal)));

program
  .command('verify')
  .description('Check every ledger and every stored file, and say what does not fit.')
  .option('--case <ref>', 'only this case')
  .action((options: { case?: string }) =>
    run(({ config, log }) => verifyCommand({ config, log, terminal }, options)),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  terminal.err(error.message);
  process.exitCode = 1;
}
