import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type * as Threaded from '../../../src/adapters/formats/table/threaded-table-reader.js';
import { createTableWriter } from '../../../src/adapters/formats/table/table-writer.js';
import { createLog } from '../../../src/adapters/log/log.js';
import { createSystemClock } from '../../../src/adapters/system/clock.js';
import {
  describeAnswer,
  MOST_DESCRIBED,
  resultTable,
} from '../../../src/adapters/telegram/screening/result-table.js';
import { shareTurns } from '../../../src/adapters/telegram/screening/turns.js';
import { importStarter } from '../../../src/app/import-starter.js';
import { registerOf } from '../../../src/app/register-of.js';
import { openStorage } from '../../../src/app/storage.js';
import type { RegisterDesk } from '../../../src/core/register/register-desk.js';
import { guessPlan } from '../../../src/core/register/screening/guess-columns.js';
import { countRows, screenRows } from '../../../src/core/register/screening/screen-rows.js';
import type { Table } from '../../../src/core/register/screening/table.js';
import type * as I18n from '../../../src/i18n/i18n.js';

/** What one process that screens a workbook says of itself, as a line of JSON. Milliseconds and bytes. */
export interface ScreeningReport {
  readonly rows: number;
  readonly matches: number;
  readonly read: number;
  readonly screened: number;
  readonly written: number;
  readonly bytes: number;
  /** More than with the register ready. */
  readonly resident: number;
  readonly others: { readonly p50: number; readonly p99: number; readonly slowest: number };
  readonly pauses: { readonly p99: number; readonly longest: number };
}

/** Somebody else asks this often. */
const ASK_EVERY = 50;

const [, , dataDir = '', file = ''] = process.argv;
/** The thread that reads tables is started from the built program, and texts are read beside it. */
const built = (path: string): Promise<unknown> =>
  import(new URL(`../../../../src/${path}`, import.meta.url).href);
const { createThreadedTableReader } = (await built(
  'adapters/formats/table/threaded-table-reader.js',
)) as typeof Threaded;
const { createI18n } = (await built('i18n/i18n.js')) as typeof I18n;
const reader = {
  t: createI18n({ onMissing: () => undefined }).t('uk'),
  locale: 'uk' as const,
  botName: 'slid_bot',
};
const log = createLog({ level: 'silent', destination: process.stderr });
const storage = await openStorage(dataDir, log);
await importStarter({ store: storage.register, clock: createSystemClock(), log });
const desk = registerOf(storage, { dataDir });
await desk.prepare();
process.stdout.write(`${JSON.stringify(await screenFile(await readFile(file)))}\n`);
storage.database.close();

async function screenFile(bytes: Uint8Array): Promise<ScreeningReport> {
  const before = process.memoryUsage().rss;
  const delays = monitorEventLoopDelay({ resolution: 2 });
  const asking = askMeanwhile(desk);
  delays.enable();
  const read = await timed(() => createThreadedTableReader().read(bytes));
  if (!read.value.ok) throw new Error(read.value.error);
  const table = read.value.value;
  const screened = await timed(() => screenTable(table));
  const written = await timed(() => write(table, screened.value));
  delays.disable();
  const others = await asking.stop();
  const counts = countRows(screened.value);
  return {
    rows: screened.value.length,
    matches: counts.match + counts.possible,
    read: read.time,
    screened: screened.time,
    written: written.time,
    bytes: written.value,
    resident: asking.mostResident() - before,
    others,
    pauses: { p99: delays.percentile(99) / 1e6, longest: delays.max / 1e6 },
  };
}

async function screenTable({ rows }: Table) {
  const plan = guessPlan(rows);
  if (plan === null) throw new Error('no column of names');
  const myTurn = shareTurns()();
  const screened = await screenRows({
    rows,
    plan,
    lookup: (name) => desk.lookup(name, { most: MOST_DESCRIBED }),
    describe: (answer) => describeAnswer(reader, answer),
    turn: async () => {
      await myTurn();
      return true;
    },
  });
  return screened ?? [];
}

/** Both files as they would be sent; resolves to their size. */
async function write({ rows }: Table, screened: Awaited<ReturnType<typeof screenTable>>): Promise<number> {
  const plan = guessPlan(rows) ?? { above: 0, header: 1, column: 0, numbers: null };
  const result = resultTable({ t: reader.t, header: rows[0] ?? null, plan, screened });
  const writer = createTableWriter();
  const table = { ...result, name: 'Result', rows: result.rows() };
  const xlsx = await writer.xlsx({ notes: { name: 'Notes', rows: [['-']] }, table });
  const csv = await writer.csv(result.rows());
  return xlsx.byteLength + csv.byteLength;
}

function askMeanwhile(register: RegisterDesk) {
  const times: number[] = [];
  let [going, most] = [true, 0];
  const asked = (async () => {
    while (going) {
      await pause(ASK_EVERY);
      const { time } = await timed(() => register.lookup('Hikvision'));
      times.push(time);
      most = Math.max(most, process.memoryUsage().rss);
    }
  })();
  return {
    mostResident: () => most,
    async stop() {
      going = false;
      await asked;
      times.sort((a, b) => a - b);
      const at = (share: number): number =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
      return { p50: at(0.5), p99: at(0.99), slowest: at(1) };
    },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly time: number }> {
  const began = performance.now();
  const value = await work();
  return { value, time: performance.now() - began };
}
