import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fold, wordsOf } from '../../../src/core/register/matching/fold.js';
import { starterStore } from '../../support/register.js';
import { LIBRARIES } from '../lookup/libraries.js';
import type { Matcher } from '../lookup/matcher.js';
import { starterQueries } from '../lookup/queries.js';
import type { Report } from './ask.js';
import { generateNames, reservedBy } from './generate-names.js';
import { importWorld, run, writeWorld } from './world.js';

/**
 * `npm run bench:lookup [-- --names 1000000] [--alone]`: how fast the product answers with a million names beside the
 * starter list: imported by its own command, asked through its own register in a process of its own. The two fastest
 * libraries answer some of the same questions for comparison, unless `--alone`.
 */
const { values: options } = parseArgs({
  options: { names: { type: 'string', default: '1000000' }, alone: { type: 'boolean', default: false } },
});
const count = Number(options.names);
/** Libraries take so long that they get every n-th question only. */
const EVERY = 40;
/** Listed names that are words of many other names too. */
const EVERYDAY = new Set(['metro', 'mars', 'subway', 'spinner', 'марс', 'метро']);
const COMPARED = new Set(['fuzzysort', 'FTS5 trigram']);

const starter = await (await starterStore()).names();
const asked = starterQueries().flatMap(({ company, query }) => (company === null ? [] : query));
const reserved = reservedBy(
  [...starter.map(({ text }) => text), ...asked].filter(
    (text) => !EVERYDAY.has(wordsOf(fold(text)).join(' ')),
  ),
);

const folder = await mkdtemp(join(tmpdir(), 'slid-bench-'));
try {
  await bench();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const small = await ask(join(folder, 'small'));
  sayReport('starter list alone', small);
  const list = join(folder, 'world.csv');
  await writeWorld(list, generateNames(count, reserved));
  const large = join(folder, 'large');
  await ask(large);
  const imported = await timed(() => importWorld(list, large));
  say(`import of ${count} names: ${(imported / 1000).toFixed(1)} s`);
  const world = await ask(large);
  sayReport(`${count} names beside it`, world);
  say(
    `  recall@1 ${points(world.recallAtOne - small.recallAtOne)}, memory ${megabytes(world.resident - small.resident)} more`,
  );
  if (!options.alone) compare(world);
}

function compare(world: Report): void {
  const names = [...generateNames(count, reserved)];
  for (const make of LIBRARIES) {
    // Building all of them would take longer than everything else; the slow ones say their name cheaply.
    if (!COMPARED.has(make([]).name)) continue;
    sayRatio(make(names), world);
  }
}

function sayRatio(matcher: Matcher, world: Report): void {
  const times = starterQueries()
    .filter((_, at) => at % EVERY === 0)
    .map(({ query }) => {
      const before = performance.now();
      matcher.find(query);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const [ours, theirs] = [at(world.times, 0.5), at(times, 0.5)];
  say(
    `${matcher.name}: p50 ${ms(theirs)}, p99 ${ms(at(times, 0.99))} (p50 ${(theirs / ours).toFixed(0)} times ours)`,
  );
}

async function ask(dataDir: string): Promise<Report> {
  const said = await run(['dist/eval/tests/eval/bench/ask.js', dataDir], dataDir);
  return JSON.parse(said) as Report;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function sayReport(title: string, { times, start, recallAtOne, resident, slowest }: Report): void {
  say(title);
  say(`  p50 ${ms(at(times, 0.5))}, p99 ${ms(at(times, 0.99))}, slowest ${ms(at(times, 1))} (${slowest})`);
  say(
    `  start ${(start / 1000).toFixed(2)} s, recall@1 ${(recallAtOne * 100).toFixed(1)} %, resident ${megabytes(resident)}`,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function points(share: number): string {
  return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} points`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
