import { performance } from 'node:perf_hooks';
import { createLog } from '../../../src/adapters/log/log.js';
import { createSystemClock } from '../../../src/adapters/system/clock.js';
import { importStarter } from '../../../src/app/import-starter.js';
import { registerOf } from '../../../src/app/register-of.js';
import { openStorage } from '../../../src/app/storage.js';
import type { RegisterDesk } from '../../../src/core/register/register-desk.js';
import { starterQueries, type LabelledQuery } from '../lookup/queries.js';

/** What one process that has a register open says of itself, as a line of JSON. */
export interface Report {
  /** Milliseconds from nothing open to the first answer. */
  readonly start: number;
  /** Milliseconds, in order. */
  readonly times: readonly number[];
  readonly recallAtOne: number;
  /** Bytes, after all questions. */
  readonly resident: number;
  readonly slowest: string;
}

const WARM_UP = 300;

const dataDir = process.argv[2] ?? '';
const log = createLog({ level: 'silent', destination: process.stderr });
const began = performance.now();
const storage = await openStorage(dataDir, log);
await importStarter({ store: storage.register, clock: createSystemClock(), log });
const desk = registerOf(storage, { dataDir });
await desk.lookup('Hikvision');
const start = performance.now() - began;
const queries = starterQueries();
// Every program is slow at first; what counts is the one that has been answering for a while.
for (const { query } of queries.slice(0, WARM_UP)) await desk.lookup(query);
process.stdout.write(`${JSON.stringify(await measure(desk, queries))}\n`);
storage.database.close();

async function measure(register: RegisterDesk, asked: readonly LabelledQuery[]): Promise<Report> {
  const timed: { readonly time: number; readonly query: string }[] = [];
  let first = 0;
  for (const { query, company } of asked) {
    const before = performance.now();
    const answer = await register.lookup(query);
    timed.push({ time: performance.now() - before, query });
    const top = answer.ok ? answer.value.results[0]?.company.id : undefined;
    if (company !== null && top === company) first += 1;
  }
  timed.sort((a, b) => a.time - b.time);
  return {
    start,
    times: timed.map(({ time }) => time),
    recallAtOne: first / asked.filter(({ company }) => company !== null).length,
    resident: process.memoryUsage().rss,
    slowest: timed.at(-1)?.query ?? '',
  };
}
