import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { TELEGRAM_LIMITS } from '../../../src/adapters/telegram/gate/gate-options.js';
import type * as Built from '../../../src/app/start-product.js';
import { SANDBOX_IDS, type PersonSpec } from '../../../src/sandbox/people/default-people.js';
import { crowdFollows, crowdOf } from '../../support/crowd.js';
import { report } from '../../support/intake.js';
import { importLive } from '../../support/live-list.js';
import { startServedProduct, type ServedProduct } from '../../support/served.js';
import { HoldMeter } from './holds.js';
import { TimedPlayer } from './timed-player.js';

/**
 * `npm run bench:followers [-- --followers 5000] [--reports 10]`: a company that so many people follow leaves a list, and
 * each is told, over real HTTP, at the pace that Telegram allows. How long a volunteer waits for each answer of a report
 * and for its receipt, before and meanwhile.
 */
const { values: options } = parseArgs({
  options: {
    followers: { type: 'string', default: '5000' },
    reports: { type: 'string', default: '10' },
  },
});
const reports = Number(options.reports);
const crowd = crowdOf(Number(options.followers));
/** Nobody is slowed down while the crowd comes together. */
const overall = { everyMs: 0, burst: 1000 };
const ALONE_MS = 8_000;
const PATIENCE = 10 * 60_000;
const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const WITHOUT_BOLT = [HEADER, 'acme,Company,Acme,,de,,,2022-05-12,2026-05-01'].join('\n');

/** The built program: it has its texts and its threads beside it. */
const BUILT = new URL('../../../../src/app/start-product.js', import.meta.url);
const { startProduct: program } = (await import(BUILT.href)) as typeof Built;

const product = await startServedProduct(() => ({ CASES_PER_DAY: '1000' }), {
  program,
  people: crowd,
  limits: { overall, privateChat: { everyMs: 0, burst: 1000 } },
});
try {
  await bench(product);
} finally {
  await product.stop();
}

async function bench({ sandbox, dataDir, iryna }: ServedProduct): Promise<void> {
  await importLive(dataDir, { Acme: 'acme', Bolt: 'bolt' }, '2024-05-01');
  await crowdFollows(product, crowd, ['bolt']);
  const volunteer = new TimedPlayer(() => sandbox, SANDBOX_IDS.volunteerUk);
  await volunteer.says('/start', /./);
  Object.assign(overall, TELEGRAM_LIMITS.overall);
  await measure('before the news', volunteer);
  const sent = await iryna.chat.sendFile(Buffer.from(WITHOUT_BOLT), {
    name: 'l.csv',
    caption: '/import live',
  });
  await iryna.hearsFrom(sent.messageId, /Більше не у переліку: 1/);
  await iryna.taps('Застосувати', /оновлено/);
  const began = performance.now();
  while (told(crowd) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  await measure(`while ${options.followers} followers are told`, volunteer);
  const sofar = told(crowd);
  say(`  ${String(sofar)} were told by then, in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await new Promise((resolve) => setTimeout(resolve, ALONE_MS));
  say(`when nobody else needs the bot, ${((told(crowd) - sofar) / (ALONE_MS / 1000)).toFixed(1)} a second`);
}

function told(people: readonly PersonSpec[]): number {
  return people.filter(({ id }) => product.sandbox.messages(id).some(({ text }) => text.includes('Bolt')))
    .length;
}

async function measure(title: string, volunteer: TimedPlayer): Promise<void> {
  volunteer.times = [];
  const receipts: number[] = [];
  const holds = new HoldMeter();
  const began = performance.now();
  for (let count = 0; count < reports && performance.now() - began < PATIENCE; count += 1) {
    await report(volunteer);
    receipts.push(volunteer.times.at(-1) ?? 0);
  }
  const { longest, longestOwn } = holds.read();
  holds.stop();
  say(title);
  say(`  answers: ${spread(volunteer.times)}; the last of each report: ${spread(receipts)}`);
  say(
    `  longest hold ${longest.toFixed(0)} ms (${longestOwn.toFixed(0)} ms own); load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  );
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
