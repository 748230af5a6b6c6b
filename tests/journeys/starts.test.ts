import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/src/main.js');
/** Nobody listens there. */
const NOBODY = 'http://127.0.0.1:9';

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

describe('a start that cannot succeed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slid-starts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Runs the built program to its end; once it has written `stopAt`, it is told to stop. */
  const run = (settings: Record<string, string>, stopAt?: string): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [MAIN], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: join(folder, 'data'), ...settings },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      let told = false;
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
        if (stopAt === undefined || told || !stderr.includes(stopAt)) return;
        told = child.kill('SIGTERM');
      });
      child.once('close', (code) => {
        resolve({ code, stderr });
      });
    });

  it('says in one sentence that DATA_DIR is a file', async () => {
    const file = join(folder, 'data');
    await writeFile(file, 'not a folder');
    expect(await run({})).toEqual({
      code: 1,
      stderr: `The bot could not start with DATA_DIR ${file}: A file of that name is in the way. Remove it or use another place.\n`,
    });
  });

  it('ends cleanly when it is told to stop while it waits for Telegram', async () => {
    const waiting = { BOT_TOKEN: `123456:${'A'.repeat(35)}`, TELEGRAM_API_ROOT: NOBODY };
    const { code, stderr } = await run(waiting, 'start.telegram-unreachable');
    expect(code).toBe(0);
    expect(stderr).toContain('"stop.done"');
    expect(stderr).not.toContain('AbortError');
  });
});

it('npm start hands a stop on to the program', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slid-starts-'));
  // Without the build before it: the other tests are using what was built.
  const child = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'info', BOT_TOKEN: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stopped = new Promise<string>((resolve) => {
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!log.includes('start.ready') && (log + text).includes('start.ready')) child.kill('SIGTERM');
      log += text;
      if (log.includes('stop.done')) resolve(log);
    });
  });
  expect(await stopped).toContain('stop.begun');
  await rm(folder, { recursive: true });
});
