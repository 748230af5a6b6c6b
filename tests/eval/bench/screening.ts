import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MOST_ROWS } from '../../../src/core/register/screening/table.js';
import { workbook } from '../../support/tables.js';
import { starterQueries } from '../lookup/queries.js';
import { generateNames } from './generate-names.js';
import type { ScreeningReport } from './screen.js';
import { importWorld, run, writeWorld } from './world.js';

/**
 * `npm run bench:screening [-- --names 1000000] [--rows 50000]`: how long a table of suppliers takes from a workbook to
 * the two files that come back, and how long others wait meanwhile: with the starter list alone, and with a world of
 * names beside it. One row in twenty asks for a listed company; the others are companies that nobody listed.
 */
const { values: options } = parseArgs({
  options: {
    names: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: String(MOST_ROWS) },
  },
});
const [names, rows] = [Number(options.names), Number(options.rows)];
const LISTED_EVERY = 20;

const folder = await mkdtemp(join(tmpdir(), 'slid-bench-'));
try {
  await bench();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const suppliers = join(folder, 'suppliers.xlsx');
  await writeFile(suppliers, await workbook(tableOfSuppliers()));
  sayReport('starter list alone', await screen(join(folder, 'small'), suppliers));
  if (names === 0) return;
  const [list, large] = [join(folder, 'world.csv'), join(folder, 'large')];
  await writeWorld(list, generateNames(names));
  // Makes the folder with the starter list in it.
  await run(['dist/eval/tests/eval/bench/ask.js', large], large);
  await importWorld(list, large);
  sayReport(`${names} names beside it`, await screen(large, suppliers));
}

/** The names made after those of the world, so that none of them is in it but by chance. */
function tableOfSuppliers(): string[][] {
  const listed = starterQueries().filter(({ company }) => company !== null);
  const table = [['№', 'Постачальник', 'Місто', 'Сума']];
  let at = 0;
  for (const { text } of generateNames(names + rows)) {
    at += 1;
    if (at <= names) continue;
    const row = at - names;
    const asked = listed[row % listed.length]?.query ?? text;
    table.push([String(row), row % LISTED_EVERY === 0 ? asked : text, 'Київ', String(row * 17)]);
  }
  return table;
}

async function screen(dataDir: string, suppliers: string): Promise<ScreeningReport> {
  return JSON.parse(
    await run(['dist/eval/tests/eval/bench/screen.js', dataDir, suppliers], dataDir),
  ) as ScreeningReport;
}

function sayReport(title: string, report: ScreeningReport): void {
  const { rows: checked, matches, read, screened, written, bytes, resident, others, pauses } = report;
  say(title);
  say(`  ${checked} rows, ${matches} of them matches or possible ones`);
  say(
    `  read ${seconds(read)}, looked up ${seconds(screened)} (${Math.round(checked / (screened / 1000))} rows/s)`,
  );
  say(
    `  written ${seconds(written)}, ${megabytes(bytes)} together; memory ${megabytes(resident)} more at most`,
  );
  say(
    `  another question meanwhile: p50 ${ms(others.p50)}, p99 ${ms(others.p99)}, slowest ${ms(others.slowest)}`,
  );
  say(`  pauses of the event loop: p99 ${ms(pauses.p99)}, longest ${ms(pauses.longest)}`);
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
