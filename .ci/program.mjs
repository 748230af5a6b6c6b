import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

/** Starts the built program in a folder of its own, so that no `.env` and no data of this checkout play a part. */
export function start(folder, settings) {
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output.err += text));
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return { child, output, ended };
}

export async function inFreshFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'slid-ci-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function check(truth, sentence) {
  if (!truth) throw new Error(sentence);
}
