import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, type Product, type ProductOptions } from '../../src/app/start-product.js';
import type { Environment } from '../../src/config/config.js';
import { DEFAULT_PEOPLE, SANDBOX_IDS, type PersonSpec } from '../../src/sandbox/people/default-people.js';
import { serveSandbox, type ServedSandbox } from '../../src/sandbox/serve-sandbox.js';
import { freePort } from './free-port.js';
import { configOf, NO_LIMITS, Player } from './product.js';
import { RecordingLog } from './recording-log.js';

/** The product as it runs against Telegram, with a stand-in that goes on while the product is stopped. */
export interface ServedProduct {
  readonly sandbox: ServedSandbox;
  readonly log: RecordingLog;
  readonly dataDir: string;
  readonly port: number;
  readonly olena: Player;
  readonly iryna: Player;
  start(): Promise<void>;
  /** The product only. */
  halt(): Promise<void>;
  /** Everything. */
  stop(): Promise<void>;
}

const MODERATORS = [SANDBOX_IDS.moderator, SANDBOX_IDS.secondModerator];

export interface ServedOptions {
  /** Besides those who always live there. */
  readonly people?: readonly PersonSpec[];
  /** No pacing, unless given. */
  readonly limits?: ProductOptions['limits'];
  /** Of the sources, unless the built one is given. */
  readonly program?: typeof startProduct;
}

/** `environment` is given the port on which the product will listen. */
export async function startServedProduct(
  environment: (port: number) => Environment = () => ({}),
  { people = [], limits = NO_LIMITS, program = startProduct }: ServedOptions = {},
): Promise<ServedProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slid-served-'));
  const log = new RecordingLog();
  const sandbox = await serveSandbox({ people: [...DEFAULT_PEOPLE, ...people] });
  const port = await freePort();
  const config = configOf({
    BOT_TOKEN: sandbox.token,
    TELEGRAM_API_ROOT: sandbox.url,
    ADMIN_IDS: MODERATORS.join(),
    DATA_DIR: dataDir,
    PORT: String(port),
    ...environment(port),
  });
  let product: Product | null = null;
  const served: ServedProduct = {
    sandbox,
    log,
    dataDir,
    port,
    olena: new Player(() => sandbox, SANDBOX_IDS.volunteerUk),
    iryna: new Player(() => sandbox, SANDBOX_IDS.moderator),
    async start() {
      product = await program(config, log, { limits });
    },
    async halt() {
      await product?.stop();
      product = null;
    },
    async stop() {
      await served.halt();
      await sandbox.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await served.start();
  return served;
}
