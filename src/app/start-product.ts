import { join } from 'node:path';
import { createThreadedTableReader } from '../adapters/formats/table/threaded-table-reader.js';
import { createHttpServer, type HttpOptions, type HttpServer } from '../adapters/http/server.js';
import { createIsolatedPictureWork } from '../adapters/image/isolated-picture-work.js';
import type { PictureWork } from '../adapters/image/picture-work.js';
import { describeError } from '../adapters/log/describe-error.js';
import { keyedDigest, loadSecretKey } from '../adapters/system/secret-key.js';
import { createSystemClock } from '../adapters/system/clock.js';
import { createHttpAuthority } from '../adapters/tsa/http-authority.js';
import type { Bot, BotParts, BotServices } from '../adapters/telegram/bot.js';
import type { Config } from '../config/config.js';
import type { HashText } from '../core/kernel/sha256.js';
import type { Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import type { TableReader } from '../core/register/screening/table.js';
import type { Sandbox } from '../sandbox/create-sandbox.js';
import { checkpointParts } from './checkpoint-parts.js';
import { startCheckpointWorker } from './checkpoint-worker.js';
import { connectBot } from './connect-bot.js';
import { deriveMissing } from './derive-missing.js';
import { startFinishingImports, type Finishing } from './finish-imports.js';
import { startDraftWorker } from './draft-worker.js';
import { holdDataFolder } from './data-folder.js';
import { healthChecks } from './health-checks.js';
import { importStarter } from './import-starter.js';
import { startJobWorkers } from './job-workers.js';
import { createModerators } from './moderators.js';
import { startOutboxWorker } from './outbox-worker.js';
import { packageVersion } from './package-info.js';
import { startRetentionWorker } from './retention-worker.js';
import { openSandbox, SANDBOX_MODERATORS } from './sandbox-run.js';
import { createServices, roomOf } from './services.js';
import { Stops } from './stops.js';
import { openStorage, type Storage } from './storage.js';

export interface Product {
  /** Where its pages are: the chat page in the sandbox, `/health` always. */
  readonly url: string;
  /** The local Bot API, when the product runs against one of its own. */
  readonly sandbox: Sandbox | null;
  /** Resolves with the reason should the product become unable to go on by itself. */
  readonly failed: Promise<unknown>;
  /** Finishes what is in hand and ends, within ten seconds. Stopping twice is stopping once. */
  stop(): Promise<void>;
}

/** What can be put in place of the real thing, for tests. */
export interface ProductOptions {
  readonly clock?: Clock;
  readonly limits?: BotParts['limits'];
  /** Reads tables in this thread, where the built program's own is not at hand. */
  readonly tables?: TableReader;
  /** Looks into files in this process, likewise. */
  readonly pictures?: PictureWork;
  /** Aborts a start that waits for Telegram. */
  readonly stopping?: AbortSignal;
}

/** Milliseconds each part has to finish on stop; together they stay under ten seconds. */
const GRACE = { updates: 4_000, sending: 1_500, http: 1_000 };

/**
 * Starts the whole product: storage, register, HTTP, the bot and its workers. What was started is stopped again
 * when a later part fails.
 *
 * @throws OperatorError for what the operator can put right
 */
export async function startProduct(config: Config, log: Log, options: ProductOptions = {}): Promise<Product> {
  const stops = new Stops((thrown) => {
    log.error('stop.failed', describeError(thrown));
  });
  try {
    return await start({ config, log, options, clock: options.clock ?? createSystemClock(), stops });
  } catch (error) {
    await stops.run();
    throw error;
  }
}

interface Starting {
  readonly config: Config;
  readonly log: Log;
  readonly options: ProductOptions;
  readonly clock: Clock;
  readonly stops: Stops;
}

async function start(starting: Starting): Promise<Product> {
  const { config, log, clock, stops } = starting;
  const lock = holdDataFolder(config.dataDir);
  stops.add(() => {
    lock.release();
  });
  const digest = keyedDigest(await loadSecretKey(join(config.dataDir, 'keys', 'message-digest.key')));
  const storage = await openStorage(config.dataDir, log);
  stops.add(() => {
    storage.database.close();
  });
  await storage.vault.removeLeftovers();
  await importStarter({ store: storage.register, clock, log });

  const sandbox = config.mode.kind === 'sandbox' ? openSandbox(config, clock) : null;
  if (sandbox) stops.add(() => sandbox.close());
  const running: Running = { bot: null, wake: () => undefined };
  const server = await serve(starting, { storage, sandbox, running });
  const pictures = starting.options.pictures ?? createIsolatedPictureWork();
  stops.add(() => {
    pictures.close();
  });
  const services = wire(starting, { storage, sandbox, running, digest, pictures });
  const bot = await connect(starting, { storage, services, target: targetOf(config, sandbox, server) });
  running.bot = bot;
  const finishing = startFinishingImports({ dataDir: config.dataDir, database: storage.database, log });
  startWorkers(starting, { storage, services, bot, running, pictures, finishing });
  const checkpoints = startCheckpointWorker({
    ...(await checkpointParts(config.dataDir, storage, clock)),
    authority: config.tsaUrl && createHttpAuthority(config.tsaUrl),
    random: Math.random,
    log,
  });
  stops.add(() => checkpoints.stop());
  stops.add(() => bot.stopListening(GRACE.updates));
  deriveMissing({ ...storage, ids: services.ids, clock })
    .then(() => {
      running.wake();
    })
    .catch((thrown: unknown) => {
      log.error('pictures.not-looked-up', describeError(thrown));
    });
  services.register.prepare().catch((thrown: unknown) => {
    log.error('register.names-not-ready', describeError(thrown));
  });
  const { failed } = await bot.start();
  log.info('start.ready', { mode: config.mode.kind, port: server.port });
  return { url: `http://${SANDBOX_HOST}:${server.port}`, sandbox, failed, stop: () => stops.run() };
}

/** What comes into being after others already refer to it. */
interface Running {
  bot: Bot | null;
  wake: () => void;
}

interface Parts {
  readonly storage: Storage;
  readonly sandbox: Sandbox | null;
  readonly running: Running;
}

/**
 * Nobody but this machine reaches the sandbox: whoever does can act as anybody in it. Not `localhost`, which is another
 * address on some machines.
 */
const SANDBOX_HOST = '127.0.0.1';

async function serve(
  { config, log, clock, stops }: Starting,
  { storage, sandbox, running }: Parts,
): Promise<HttpServer> {
  const webhook = webhookOf(config, running);
  const server = await createHttpServer({
    port: config.port,
    ...(sandbox
      ? { host: SANDBOX_HOST, site: (request, bindings) => sandbox.app.fetch(request, bindings) }
      : {}),
    ...(webhook ? { webhook } : {}),
    version: packageVersion(),
    checks: healthChecks({ storage, clock, connected: () => running.bot !== null }),
    onError: (error) => {
      log.error('http.failed', describeError(error));
    },
  });
  stops.add(() => server.close(GRACE.http));
  return server;
}

function webhookOf({ mode }: Config, running: Running): HttpOptions['webhook'] | null {
  if (mode.kind !== 'telegram' || mode.updates.kind !== 'webhook') return null;
  return {
    path: mode.updates.url.pathname,
    receive: (request) => running.bot?.webhook?.(request) ?? Promise.resolve(503),
  };
}

function wire(
  { config, log, clock, options }: Starting,
  { storage, sandbox, running, digest, pictures }: Parts & { digest: HashText; pictures: PictureWork },
): BotServices {
  const adminIds = [...config.adminIds, ...(sandbox ? SANDBOX_MODERATORS : [])];
  if (adminIds.length === 0) log.warn('start.nobody-moderates');
  const moderators = createModerators({ adminIds, room: roomOf(config), people: storage.people });
  const wake = (): void => {
    running.wake();
  };
  const tables = options.tables ?? createThreadedTableReader();
  return createServices({ config, storage, moderators, clock, log, digest, tables, pictures, wake });
}

type Target = Pick<BotParts, 'token' | 'apiRoot' | 'updates'>;

function targetOf({ mode }: Config, sandbox: Sandbox | null, server: HttpServer): Target {
  if (mode.kind === 'telegram') return mode;
  if (sandbox === null) throw new Error('there is neither Telegram nor a sandbox to talk to');
  return {
    token: sandbox.token,
    apiRoot: `http://${SANDBOX_HOST}:${server.port}`,
    updates: { kind: 'polling' },
  };
}

async function connect(
  { stops, options }: Starting,
  { storage, services, target }: { storage: Storage; services: BotServices; target: Target },
): Promise<Bot> {
  const { inbox, conversations } = storage;
  const limits = options.limits ? { limits: options.limits } : {};
  const parts: BotParts = { ...target, ...limits, services, inbox, conversations, random: Math.random };
  const bot = await connectBot(parts, options.stopping ?? new AbortController().signal);
  stops.add(() => bot.close(GRACE.sending));
  return bot;
}

function startWorkers(
  { config, clock, log, stops }: Starting,
  parts: {
    storage: Storage;
    services: BotServices;
    bot: Bot;
    running: Running;
    pictures: PictureWork;
    finishing: Finishing;
  },
): void {
  const { storage, services, bot, running, pictures, finishing } = parts;
  const common = { clock, log, random: Math.random };
  const outbox = startOutboxWorker({ ...common, outbox: storage.outbox, messenger: bot.messenger });
  const wake = (): void => {
    running.wake();
  };
  const { done: importsFinished } = finishing;
  const jobs = startJobWorkers({ ...common, storage, services, bot, pictures, importsFinished, wake });
  const { ids, desk } = services;
  const scrub = (): boolean => storage.database.scrub();
  const { keeping } = config;
  const retention = startRetentionWorker({ ...common, ...storage, keeping, desk, ids, scrub, wake });
  const drafts = startDraftWorker({ ...common, ...storage, days: keeping.drafts, desk });
  running.wake = () => {
    outbox.wake();
    jobs.wake();
  };
  // News for followers came with the import.
  void importsFinished.then(wake);
  stops.add(() =>
    Promise.all([outbox.stop(), jobs.stop(), retention.stop(), drafts.stop(), finishing.stop()]),
  );
}
