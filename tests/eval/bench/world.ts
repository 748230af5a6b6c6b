import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Name } from '../lookup/matcher.js';

/** Of the product's own list format. */
const COLUMNS = [
  'id',
  'name',
  'name_uk',
  'official_names',
  'aliases',
  'abbreviations',
  'former_names',
  'brands',
  'countries',
  'listed',
  'events',
  'reason_en',
  'reason_uk',
  'source',
  'names_basis',
];
/** Names as a file in the product's own list format. */
export async function writeWorld(path: string, names: Iterable<Name>): Promise<void> {
  const rows = function* (): Generator<string> {
    yield stringify([COLUMNS]);
    for (const name of names) yield stringify([rowOf(name)]);
  };
  await pipeline(rows, createWriteStream(path));
}

function rowOf({ companyId, text }: Name): readonly string[] {
  return [
    companyId,
    text,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '2024-01-01',
    '',
    '',
    '',
    'https://example.org/',
    'unverified',
  ];
}

/** Imports such a file with the product's own command. */
export async function importWorld(list: string, dataDir: string): Promise<void> {
  const about = [
    '--list',
    'world',
    '--title',
    'World',
    '--publisher',
    'World',
    '--url',
    'https://example.org/',
  ];
  await run(['dist/src/main.js', 'import-list', list, ...about], dataDir);
}

/** Standard output of a program that must succeed. */
export function run(command: readonly string[], dataDir: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${command[0] ?? ''} ended with ${String(code)}`));
    });
  });
}
