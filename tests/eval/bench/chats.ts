import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createLog } from '../../../src/adapters/log/log.js';
import type * as Built from '../../../src/app/start-product.js';
import type { Sandbox } from '../../../src/sandbox/create-sandbox.js';
import { SANDBOX_IDS } from '../../../src/sandbox/people/default-people.js';
import { report } from '../../support/intake.js';
import { configOf, NO_LIMITS, Player } from '../../support/product.js';
import { starterQueries } from '../lookup/queries.js';
import { generateNames } from './generate-names.js';
import { HoldMeter, type Hold } from './holds.js';
import { TimedPlayer } from './timed-player.js';
import { importWorld, writeWorld } from './world.js';

/**
 * `npm run bench:chats [-- --names 1000000] [--more 100000] [--reports 20]`: how long a volunteer waits for each answer
 * while they report finds, over real HTTP between the bot and its local Bot API: alone; while three other chats ask
 * about companies without a pause; and while an admin's copy of the list, with `--more` names than before, is read,
 * compared, applied and indexed; with what of the import held the program longest. Bot, Bot API and people share one
 * thread here, so everything they do counts.
 */
const { values: options } = parseArgs({
  options: {
    names: { type: 'string', default: '1000000' },
    more: { type: 'string', default: '100000' },
    reports: { type: 'string', default: '20' },
  },
});
const [names, more, reports] = [Number(options.names), Number(options.more), Number(options.reports)];
/** Milliseconds an admin waits for a large file to be compared, and for it to be found by. */
const PATIENCE = 15 * 60_000;

/** Milliseconds. */
const BETWEEN_REPORTS = 500;

/** The built program: it has its texts and its threads beside it. */
const BUILT = new URL('../../../../src/app/start-product.js', import.meta.url);

const folder = await mkdtemp(join(tmpdir(), 'slid-bench-'));
try {
  await bench();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const dataDir = join(folder, 'data');
  const list = join(folder, 'world.csv');
  await writeWorld(list, generateNames(names));
  await importWorld(list, dataDir);
  const newer = join(folder, 'newer.csv');
  await writeWorld(newer, generateNames(names + more));
  const log = createLog({ level: 'silent', destination: process.stderr });
  const { startProduct } = (await import(BUILT.href)) as typeof Built;
  const product = await startProduct(configOf({ DATA_DIR: dataDir, PORT: '0', CASES_PER_DAY: '1000' }), log, {
    limits: NO_LIMITS,
  });
  const { sandbox } = product;
  if (sandbox === null) throw new Error('the product runs without a sandbox');
  try {
    await measureAll(sandbox, newer);
  } finally {
    await product.stop();
  }
}

async function measureAll(sandbox: Sandbox, newer: string): Promise<void> {
  const volunteer = new TimedPlayer(() => sandbox, SANDBOX_IDS.volunteerUk);
  const others = [SANDBOX_IDS.volunteerEn, SANDBOX_IDS.campaigner, SANDBOX_IDS.secondModerator];
  const askers = others.map((id) => new TimedPlayer(() => sandbox, id));
  for (const player of [volunteer, ...askers]) await player.says('/start', /./);
  await askers[0]?.says('Hikvision', /Hikvision/);
  await report(volunteer);

  const alone = await measure('the volunteer alone', volunteer, () => reportSome(volunteer));
  const over = new AbortController();
  const asking = askers.map((player, at) => askOn(player, at, over.signal));
  const beside = await measure('beside three chats that ask on and on', volunteer, () =>
    reportSome(volunteer),
  );
  over.abort();
  await Promise.all(asking);
  sayRatio(beside, alone);
  const asked = askers.flatMap(({ times }) => times).sort((a, b) => a - b);
  say(`  they got ${String(asked.length)} answers, p50 ${ms(at(asked, 0.5))}, p99 ${ms(at(asked, 0.99))}`);

  if (more === 0) return;
  const admin = new Player(() => sandbox, SANDBOX_IDS.moderator);
  const file = await promisify(gzip)(await readFile(newer));
  const last = lastOf(generateNames(names + more))?.text ?? '';
  const began = performance.now();
  const imported = importInChat(admin, file, last);
  let done = false;
  void imported.finally(() => (done = true));
  const during = await measure('beside an import in the chat', volunteer, async () => {
    while (!done) {
      await report(volunteer);
      // The Bot API here keeps every message and writes all of them down again and again.
      await rest(BETWEEN_REPORTS);
    }
  });
  await imported;
  sayRatio(during, alone);
  say(
    `  ${String(names + more)} names read, compared, applied and found: ${seconds(performance.now() - began)}`,
  );
}

async function reportSome(volunteer: Player): Promise<void> {
  for (let count = 0; count < reports; count += 1) await report(volunteer);
}

async function askOn(player: TimedPlayer, first: number, over: AbortSignal): Promise<void> {
  const queries = starterQueries().filter(({ kind }) => kind !== 'sentence');
  player.times = [];
  for (let turn = first; !over.aborted; turn += 7) {
    await player.says(`/check ${queries[turn % queries.length]?.query ?? 'Metro'}`, /./);
  }
}

async function importInChat(admin: Player, file: Uint8Array, last: string): Promise<void> {
  say(`  (a file of ${(file.length / 1e6).toFixed(1)} MB)`);
  const holds = new HoldMeter();
  const done = (what: string): void => {
    say(`  ${what}: longest hold ${holdText(holds.read())}`);
  };
  const sent = await admin.chat.sendFile(file, { name: 'world.csv.gz', caption: '/import world' });
  done('sent to the Bot API, which is ours here');
  const offered = await admin.chat.waitFor(
    ({ messageId, text, buttons }) =>
      messageId > sent.messageId && /копія від/.test(text) && buttons.flat().length > 0,
    { timeout: PATIENCE },
  );
  say(`  (${offered.text.replaceAll('\n', ' ').slice(0, 120)})`);
  done('fetched, read and compared');
  admin.chat.press(offered.messageId, offered.buttons.flat()[0]?.label ?? '');
  await admin.chat.waitFor(({ messageId, text }) => messageId > offered.messageId && /оновлено/.test(text), {
    timeout: PATIENCE,
  });
  done('applied');
  // Found by the last of the new names.
  for (;;) {
    const { text } = await admin.says(`/check ${last}`, /./);
    if (text.includes(last)) break;
    await rest(1_000);
  }
  done('made ready to be found');
  holds.stop();
}

interface Waited {
  /** Milliseconds, in order. */
  readonly times: readonly number[];
  readonly hold: Hold;
}

async function measure(title: string, player: TimedPlayer, work: () => Promise<void>): Promise<Waited> {
  player.times = [];
  const holds = new HoldMeter();
  await work();
  const hold = holds.read();
  holds.stop();
  const times = [...player.times].sort((a, b) => a - b);
  say(title);
  say(
    `  ${String(times.length)} answers: p50 ${ms(at(times, 0.5))}, p99 ${ms(at(times, 0.99))}, slowest ${ms(at(times, 1))}; longest hold of the program ${holdText(hold)}; load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  );
  return { times, hold };
}

function sayRatio(some: Waited, alone: Waited): void {
  const ratio = (share: number): string => (at(some.times, share) / at(alone.times, share)).toFixed(1);
  say(`  times the wait alone: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}, slowest ${ratio(1)}`);
}

function lastOf<T>(values: Iterable<T>): T | undefined {
  let last: T | undefined;
  for (const value of values) last = value;
  return last;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function holdText({ longest, longestOwn }: Hold): string {
  return `${ms(longest)} (${ms(longestOwn)} without what other programs took)`;
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
