import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import { loadSecretKey } from '../../src/adapters/system/secret-key.js';
import { backupCommand } from '../../src/app/commands/backup-command.js';
import { restoreCommand } from '../../src/app/commands/restore-command.js';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { holdDataFolder } from '../../src/app/data-folder.js';
import { openStorage } from '../../src/app/storage.js';
import { RecordingLog } from '../support/recording-log.js';
import { createOperator, type Operator } from '../support/operator.js';

let operator: Operator;
let file: string;
beforeEach(async () => {
  operator = await createOperator();
  file = join(operator.root, 'slid.tar.gz');
});
afterEach(async () => {
  await operator.close();
});

const backup = (dataDir = 'data', force = false): Promise<boolean> =>
  backupCommand(operator.on(dataDir), { file, force });
const restore = (dataDir = 'new'): Promise<boolean> => restoreCommand(operator.on(dataDir), { file });

function originalIn(dataDir: string, content: string): string {
  const sha256 = sha256Hex(content);
  return join(operator.root, dataDir, 'originals', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

function alter(path: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, 'something else');
}

/** All that a failed restore may leave. */
function expectNothingRestored(dataDir = 'new'): void {
  const folder = join(operator.root, dataDir);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual(existsSync(folder) ? ['slid.lock'] : []);
}

describe('a backup', () => {
  it('brings cases, ledgers, originals and the secret key to another folder, where all is well', async () => {
    const state = await operator.store('data', 'photo');
    const key = await loadSecretKey(join(operator.root, 'data', 'keys', 'message-digest.key'));
    expect(await backup()).toBe(true);
    expect(await restore()).toBe(true);

    const storage = await openStorage(join(operator.root, 'new'), new RecordingLog());
    expect((await storage.cases.load(state.ref))?.state).toEqual(state);
    storage.database.close();
    expect(readFileSync(originalIn('new', 'photo'), 'utf8')).toBe('photo');
    expect(statSync(originalIn('new', 'photo')).mode & 0o777).toBe(0o444);
    expect(await loadSecretKey(join(operator.root, 'new', 'keys', 'message-digest.key'))).toBe(key);
    expect(await verifyCommand(operator.on('new'), {})).toBe(true);
  });

  it('can be unpacked and checked without this program', async () => {
    await operator.store('data', 'photo');
    await backup();
    mkdirSync(join(operator.root, 'by-hand'));
    execFileSync('tar', ['xzf', file, '-C', join(operator.root, 'by-hand')]);
    const cwd = join(operator.root, 'by-hand');
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
    expect(checked.trim().split('\n')).toEqual([
      'slid.db: OK',
      expect.stringMatching(/^originals\/.*: OK$/),
      'backup.json: OK',
    ]);
  });

  it('is made while the bot runs and writes, and holds what was committed before', async () => {
    const first = await operator.store('data', 'first');
    const running = await openStorage(join(operator.root, 'data'), new RecordingLog());
    const lock = holdDataFolder(join(operator.root, 'data'));
    const second = await operator.store('data', 'second');
    expect(await backup()).toBe(true);
    running.database.close();
    lock.release();
    expect(await restore()).toBe(true);
    const storage = await openStorage(join(operator.root, 'new'), new RecordingLog());
    expect([...(await storage.cases.refs())].sort()).toEqual([first.ref, second.ref].sort());
    storage.database.close();
  });

  it('leaves out what half arrived, the sandbox and foreign files, and tells of the foreign ones', async () => {
    await operator.store('data', 'photo');
    mkdirSync(join(operator.root, 'data', 'sandbox'));
    for (const name of ['incoming/half', 'sandbox/world.json', 'notes.txt'])
      writeFileSync(join(operator.root, 'data', name), 'x');
    expect(await backup()).toBe(true);
    const names = execFileSync('tar', ['tzf', file], { encoding: 'utf8' });
    expect(names).not.toMatch(/half|world|notes/);
    expect(operator.terminal.stderr).toMatch(/Left out .*notes\.txt/);
  });

  it('replaces no file unless told to, and is readable by its owner only', async () => {
    await operator.store('data', 'photo');
    writeFileSync(file, 'precious');
    await expect(backup()).rejects.toThrow('--force');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect(await backup('data', true)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(operator.root).sort()).toEqual(['data', 'slid.tar.gz']);
  });

  it('of a mistyped folder is refused, and makes no folder', async () => {
    await expect(backup('dat')).rejects.toThrow('There is no database');
    expect(readdirSync(operator.root)).toEqual([]);
  });

  it('of a damaged database is refused and leaves nothing', async () => {
    mkdirSync(join(operator.root, 'data'));
    writeFileSync(
      join(operator.root, 'data', 'slid.db'),
      'not a database, but long enough to be read as one'.repeat(99),
    );
    await expect(backup()).rejects.toThrow('damaged');
    expect(readdirSync(operator.root)).toEqual(['data']);
  });

  it('without an original that is lost has all the rest, says so and does not succeed', async () => {
    await operator.store('data', 'lost');
    await operator.store('data', 'kept');
    rmSync(originalIn('data', 'lost'));
    expect(await backup()).toBe(false);
    expect(operator.terminal.stderr).toContain(sha256Hex('lost'));
    expect(await restore()).toBe(false);
    expect(readFileSync(originalIn('new', 'kept'), 'utf8')).toBe('kept');
    expect(operator.terminal.stdout).toMatch(/SL-\w+: file \w+ is missing/);
  });

  it('with an altered original keeps it as it is, says so and does not succeed', async () => {
    await operator.store('data', 'photo');
    alter(originalIn('data', 'photo'));
    expect(await backup()).toBe(false);
    expect(operator.terminal.stderr).toContain(sha256Hex('photo'));
    expect(await restore()).toBe(false);
    expect(readFileSync(originalIn('new', 'photo'), 'utf8')).toBe('something else');
  });

  it('that is interrupted leaves nothing', async () => {
    await operator.store('data', 'photo');
    const interrupted = AbortSignal.abort(new Error('interrupted'));
    const parts = { ...operator.on('data'), interrupted };
    await expect(backupCommand(parts, { file, force: false })).rejects.toThrow('interrupted');
    expect(readdirSync(operator.root)).toEqual(['data']);
  });
});

describe('a restore', () => {
  it('refuses a folder that holds something, and touches nothing in it', async () => {
    await operator.store('data', 'photo');
    await operator.store('new', 'other');
    await backup();
    const before = readdirSync(join(operator.root, 'new'));
    await expect(restore()).rejects.toThrow('is not empty');
    expect(readdirSync(join(operator.root, 'new')).filter((name) => name !== 'slid.lock')).toEqual(before);
  });

  it('refuses a folder that a bot uses', async () => {
    await operator.store('data', 'photo');
    await backup();
    const lock = holdDataFolder(join(operator.root, 'new'));
    await expect(restore()).rejects.toThrow('Another bot or a restore is using');
    lock.release();
    expect(await restore()).toBe(true);
  });

  it('clears away what an interrupted restore left behind', async () => {
    await operator.store('data', 'photo');
    await backup();
    mkdirSync(join(operator.root, 'new', 'restoring'), { recursive: true });
    writeFileSync(join(operator.root, 'new', 'restoring', 'slid.db'), 'half');
    expect(await restore()).toBe(true);
    expect(readdirSync(join(operator.root, 'new'))).not.toContain('restoring');
  });

  it('that is interrupted leaves nothing', async () => {
    await operator.store('data', 'photo');
    await backup();
    const interrupted = AbortSignal.abort(new Error('interrupted'));
    await expect(restoreCommand({ ...operator.on('new'), interrupted }, { file })).rejects.toThrow(
      'interrupted',
    );
    expectNothingRestored();
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut off', (whole) => whole.subarray(0, whole.length - 40)],
    ['of which the end is missing', (whole) => gzipSync(beforeItsList(gunzipSync(whole)))],
    ['with one byte changed', (whole) => flipped(whole)],
    ['that is something else', () => Buffer.from('not a backup')],
    ['that is empty', () => Buffer.alloc(0)],
  ])('of a file %s fails and leaves nothing', async (_what, spoil) => {
    await operator.store('data', 'photo');
    await backup();
    writeFileSync(file, spoil(readFileSync(file)));
    await expect(restore()).rejects.toThrow('This backup cannot be used');
    expectNothingRestored();
  });
});

function beforeItsList(tar: Buffer): Buffer {
  return tar.subarray(0, tar.lastIndexOf('SHA256SUMS'));
}

/** One byte of the original itself, with the archive sound around it. */
function flipped(whole: Buffer): Buffer {
  const tar = gunzipSync(whole);
  const at = tar.indexOf('photo', tar.indexOf('originals/'));
  tar.write('P', at);
  return gzipSync(tar);
}

describe('a hostile archive', () => {
  const sums = (names: readonly string[]): string =>
    names.map((name) => `${sha256Hex('evil')}  ${name}\n`).join('');

  it.each([
    [{ name: '../evil', type: 'file' }],
    [{ name: '/tmp/slid-evil', type: 'file' }],
    [{ name: 'originals/../../evil', type: 'file' }],
    [{ name: 'keys/../../evil.key', type: 'file' }],
    [{ name: 'slid.lock', type: 'file' }],
    [{ name: 'run-me.sh', type: 'file' }],
    [{ name: 'slid.db', type: 'symlink', linkname: '/etc/passwd' }],
    [{ name: 'slid.db', type: 'link', linkname: '/etc/passwd' }],
    [{ name: 'originals', type: 'symlink', linkname: '/tmp' }],
    [{ name: 'keys', type: 'directory' }],
    [{ name: 'slid.db', type: 'fifo' }],
  ] as const)('with %j is refused, and nothing is written', async (header) => {
    const tar = pack();
    if (header.type === 'file') tar.entry(header, 'evil');
    else tar.entry({ ...header, size: 0 });
    tar.entry({ name: 'SHA256SUMS' }, sums([header.name]));
    tar.finalize();
    await pipeline(tar, createGzip(), createWriteStream(file));
    await expect(restore()).rejects.toThrow('no part of a backup');
    expectNothingRestored();
    expect(existsSync(join(dirname(operator.root), 'evil'))).toBe(false);
    expect(existsSync(join(operator.root, 'evil'))).toBe(false);
  });

  it('with a file twice, or a file that its list does not name, is refused', async () => {
    for (const names of [
      ['slid.db', 'slid.db'],
      ['slid.db', 'keys/a.key'],
    ]) {
      const tar = pack();
      for (const name of names) tar.entry({ name }, 'evil');
      tar.entry({ name: 'SHA256SUMS' }, sums(['slid.db']));
      tar.finalize();
      await pipeline(tar, createGzip(), createWriteStream(file));
      await expect(restore()).rejects.toThrow('This backup cannot be used');
      expectNothingRestored();
    }
  });
});
