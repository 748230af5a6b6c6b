import { describeError } from '../adapters/log/describe-error.js';
import type { Config } from '../config/config.js';
import type { Log } from '../core/log.port.js';
import { startProduct } from './start-product.js';
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
  const product = await startProduct(config, log, { stopping: stopping.signal });
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
