import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NO_INCIDENT } from '../../src/core/cases/empty.js';
import { eraseCommand } from '../../src/app/commands/erase-command.js';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { takeFolderLock } from '../../src/adapters/sqlite/folder-lock.js';
import { openStorage } from '../../src/app/storage.js';
import { confirmed, NOON, stated } from '../support/cases.js';
import { createOperator, type Operator } from '../support/operator.js';
import { RecordingLog } from '../support/recording-log.js';
import { tracesOf } from '../support/traces.js';

let operator: Operator;
beforeEach(async () => {
  operator = await createOperator();
});
afterEach(() => operator.close());

const WORDS = 'де жила родина Коваленків';
const incident = { ...NO_INCIDENT, circumstances: stated(WORDS) };
const verified = {
  status: 'approved',
  incident,
  decision: { kind: 'approved', by: 'mod-1', at: NOON },
  consent: confirmed('public' as const),
} as const;

const folder = (): string => join(operator.root, 'data');

async function originals(): Promise<string[]> {
  const found = await readdir(join(folder(), 'originals'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it('a case is erased for the law, verified or not, and only its number and the proof are left', async () => {
  const { ref } = await operator.store('data', 'a photo of a house', verified);
  const other = await operator.store('data', 'a photo of a board');
  expect(await tracesOf(folder(), [WORDS])).not.toEqual([]);
  expect(await eraseCommand(operator.on('data'), { case: ref, yes: true })).toBe(true);
  expect(operator.terminal.stderr).toContain(`${ref} is approved: all of it goes, with 1 file`);
  expect(operator.terminal.stderr).toContain('Backups made before still hold it.');
  expect(operator.terminal.stderr).toContain('Its reporter is told by the bot');
  expect(await tracesOf(folder(), [WORDS, 'a photo of a house'])).toEqual([]);
  expect(await originals()).toHaveLength(1);
  expect(await verifyCommand(operator.on('data'), {})).toBe(true);
  expect(operator.terminal.stdout).toMatch(new RegExp(`${ref}: erased on 2024-05-01`));
  expect(operator.terminal.stdout).not.toContain(`${other.ref}:`);
});

it('without --yes it says what would go, and nothing goes', async () => {
  const { ref } = await operator.store('data', 'a photo', { incident });
  expect(await eraseCommand(operator.on('data'), { case: ref, yes: false })).toBe(false);
  expect(operator.terminal.stderr).toContain('Nothing was erased.');
  expect(await tracesOf(folder(), [WORDS])).not.toEqual([]);
  expect(await originals()).toHaveLength(1);
});

it('a file that another case holds stays', async () => {
  const { ref } = await operator.store('data', 'the same photo', { incident });
  await operator.store('data', 'the same photo');
  expect(await eraseCommand(operator.on('data'), { case: ref, yes: true })).toBe(true);
  expect(await originals()).toHaveLength(1);
  expect(await verifyCommand(operator.on('data'), {})).toBe(true);
});

it('erasing what is erased cleans up and is no fault; what never was, is one', async () => {
  const { ref } = await operator.store('data', 'a photo');
  expect(await eraseCommand(operator.on('data'), { case: ref, yes: true })).toBe(true);
  expect(await eraseCommand(operator.on('data'), { case: ref, yes: true })).toBe(true);
  expect(operator.terminal.stderr).toContain(`${ref} is erased already.`);
  await expect(eraseCommand(operator.on('data'), { case: 'SL-000000', yes: true })).rejects.toThrow(
    /no case/,
  );
});

it('while a bot runs, the bot deletes the files, and the command waits for it', async () => {
  const { ref } = await operator.store('data', 'a photo', { incident });
  const bot = takeFolderLock(join(folder(), 'slid.lock'));
  const erasing = eraseCommand(operator.on('data'), { case: ref, yes: true });
  const storage = await openStorage(folder(), new RecordingLog());
  try {
    const all = { now: Number.MAX_SAFE_INTEGER, leaseUntil: NOON, limit: 9 };
    const claim = () => storage.jobs.claim({ ...all, kinds: ['forget-files'] });
    const [job] = await expect.poll(claim).toHaveLength(1).then(claim);
    expect(await originals()).toHaveLength(1);
    await storage.jobs.done(job?.id ?? '', NOON);
  } finally {
    storage.database.close();
  }
  expect(await erasing).toBe(true);
  expect(await tracesOf(folder(), [WORDS])).toEqual([]);
  bot?.release();
});
