import { describeError } from '../adapters/log/describe-error.js';
import type { Config } from '../config/config.js';
import type { Log } from '../core/log.port.js';
import { inPlainWords } from './commands/system-trouble.js';
import { startProduct, type Product } from './start-product.js';
import type { Terminal } from './terminal.js';

/** What a stop may take; then the process ends, and the inbox has what was not finished. */
const STOP_WITHIN = 9_500;

/**
 * Runs the product until it is told to stop (`SIGTERM`, `SIGINT`) or cannot go on. Resolves to whether it ended as
 * it was told to.
 */
export async function runBot(config: Config, log: Log, terminal: Terminal): Promise<boolean> {
  const stopping = new AbortController();
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        stopping.abort();
        resolve('told');
      });
    }
  });
  const product = await startUnlessTold(config, log, stopping.signal);
  if (product === null) {
    log.info('stop.done');
    return true;
  }
  if (product.sandbox) terminal.out(`Slid is running in the sandbox. Open ${product.url}`);
  const end = await Promise.race([told, product.failed]);
  if (end !== 'told') log.error('run.failed', describeError(end));
  log.info('stop.begun');
  const late = setTimeout(() => {
    log.error('stop.late');
    process.exit(1);
  }, STOP_WITHIN);
  await product.stop();
  clearTimeout(late);
  log.info('stop.done');
  return end === 'told';
}

/** Resolves to null when the stop was asked for while the start still waited for Telegram: that is no failure. */
async function startUnlessTold(config: Config, log: Log, stopping: AbortSignal): Promise<Product | null> {
  try {
    return await inPlainWords(`The bot could not start with DATA_DIR ${config.dataDir}`, () =>
      startProduct(config, log, { stopping }),
    );
  } catch (error) {
    if (stopping.aborted && error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}
