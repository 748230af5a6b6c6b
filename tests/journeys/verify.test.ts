import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { configOf, startTestProduct, type TestProduct } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';
import { report } from '../support/intake.js';
import { walkTheRoad } from '../support/stories.js';

let product: TestProduct;
let ref: string;
let other: string;
let folder: string;

beforeAll(async () => {
  product = await startTestProduct();
  ref = await walkTheRoad(product);
  other = await report(product.olena, { place: 'Куп’янськ', marking: 'K9F1G08' });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slid-verify-'));
  const database = new Database(join(product.dataDir, 'slid.db'));
  database.prepare('VACUUM INTO ?').run(join(folder, 'slid.db'));
  database.close();
  await cp(join(product.dataDir, 'originals'), join(folder, 'originals'), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await product.stop();
});

/** What `verify` says of the copied folder, line by line, and whether all is well. */
async function verify(only?: string): Promise<{ well: boolean; said: string[] }> {
  const said: string[] = [];
  const say = (line: string): void => {
    said.push(line);
  };
  const terminal = {
    out: say,
    err: say,
    data: (text: string) => {
      say(text);
      return Promise.resolve();
    },
    progress: () => undefined,
  };
  const parts = {
    config: configOf({ DATA_DIR: folder }),
    log: new RecordingLog(),
    terminal,
    interrupted: new AbortController().signal,
  };
  const well = await verifyCommand(parts, only === undefined ? {} : { case: only });
  return { well, said };
}

function change(sql: string, ...values: readonly (string | number)[]): void {
  const database = new Database(join(folder, 'slid.db'));
  const { changes } = database.prepare(sql).run(...values);
  database.close();
  expect(changes).toBeGreaterThan(0);
}

async function original(): Promise<string> {
  const files = await readdir(join(folder, 'originals'), { recursive: true, withFileTypes: true });
  const file = files.find((entry) => entry.isFile());
  return join(file?.parentPath ?? '', file?.name ?? '');
}

describe('verify', () => {
  it('finds nothing wrong after the road', async () => {
    const { well, said } = await verify();
    expect(well).toBe(true);
    expect(said.join('\n')).toMatch(/2 cases.*all is well/);
  });

  const TAMPERED = [
    [
      'a status',
      `UPDATE cases SET status = 'rejected' WHERE ref = ?`,
      /status is not what the ledger records/,
    ],
    [
      'a marking',
      `UPDATE components SET fields = replace(fields, 'DS-2CD', 'XX-2CD') WHERE case_ref = ?`,
      /component\..*marking is not what the ledger records/,
    ],
    [
      'a company',
      `UPDATE components SET fields = replace(fields, '"Hikvision"', '"Dahua"') WHERE case_ref = ?`,
      /company|manufacturer/,
    ],
    [
      'a place',
      `UPDATE cases SET incident = replace(incident, '49.9935', '50.9935') WHERE ref = ?`,
      /incident.place is not what the ledger records/,
    ],
    [
      'the consent',
      `UPDATE cases SET consent = replace(consent, 'public', 'internal'), consent_value = 'internal' WHERE ref = ?`,
      /consent is not what the ledger records/,
    ],
    [
      'the time of sending',
      `UPDATE cases SET submitted_at = submitted_at - 86400000 WHERE ref = ?`,
      /submittedAt is not what/,
    ],
    [
      'a hash of a file',
      `UPDATE evidence SET fields = replace(fields, '"sha256":"', '"sha256":"0') WHERE case_ref = ?`,
      /cannot be read|is missing|is not what/,
    ],
    ['a row of the ledger', `DELETE FROM ledger WHERE seq = 3 AND case_ref = ?`, /entry is missing/],
    [
      'the end of the ledger',
      `DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger l WHERE l.case_ref = ledger.case_ref) AND case_ref = ?`,
      /cut off or added|does not end/,
    ],
    ['the beginning of the ledger', `DELETE FROM ledger WHERE seq = 1 AND case_ref = ?`, /entry is missing/],
    [
      'who did something',
      `UPDATE ledger SET actor = 'system' WHERE seq = 4 AND case_ref = ?`,
      /entry 4 was altered/,
    ],
    [
      'when it was done',
      `UPDATE ledger SET at = at + 1 WHERE seq = 2 AND case_ref = ?`,
      /entry 2 was altered/,
    ],
    [
      'what was done',
      `UPDATE ledger SET kind = 'viewed' WHERE seq = 2 AND case_ref = ?`,
      /entry 2 was altered/,
    ],
    [
      'what an entry records',
      `UPDATE ledger SET payload = replace(payload, '"', '''') WHERE seq = 2 AND case_ref = ?`,
      /entry 2 records was altered/,
    ],
    ['an erased entry', `UPDATE ledger SET payload = NULL WHERE seq = 2 AND case_ref = ?`, /is gone/],
    [
      'the remembered end',
      `UPDATE cases SET head_hash = 'f' || substr(head_hash, 2), head_seq = head_seq + 1 WHERE ref = ?`,
      /does not end/,
    ],
  ] as const;
  it.each(TAMPERED)('notices %s, and names the case', async (_what, sql, words) => {
    change(sql, ref);
    const { well, said } = await verify();
    expect(well).toBe(false);
    const lines = said.filter((line) => line.startsWith(ref));
    expect(lines.join('\n')).toMatch(words);
    expect(said.filter((line) => line.startsWith(other))).toEqual([]);
    expect((await verify(other)).well).toBe(true);
  });

  it('notices one byte more, one byte other, and no file at all', async () => {
    const path = await original();
    const bytes = await readFile(path);
    await chmod(path, 0o600);
    await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]));
    expect((await verify()).said.join('\n')).toMatch(/SL-\w{6}: file [0-9a-f]{64} was altered/);
    const other = Buffer.from(bytes);
    other[10] = (other[10] ?? 0) ^ 1;
    await writeFile(path, other);
    expect((await verify()).said.join('\n')).toMatch(/was altered/);
    await rm(path);
    const gone = await verify();
    expect(gone.well).toBe(false);
    expect(gone.said.join('\n')).toMatch(/is missing/);
  });

  it('refuses what is no case number, and an unknown case is something wrong', async () => {
    await expect(verify('SL-XXX')).rejects.toThrow(/not a case number/);
  });
});
