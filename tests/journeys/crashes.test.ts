import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import { serveSandbox, type ServedSandbox } from '../../src/sandbox/serve-sandbox.js';
import { jpeg } from '../support/files.js';
import { answerAll, startWithPhoto } from '../support/intake.js';
import { Player } from '../support/product.js';

const MAIN = join(import.meta.dirname, '../../dist/src/main.js');

let sandbox: ServedSandbox;
let dataDir: string;
let running: ChildProcess;
let olena: Player;

beforeAll(async () => {
  sandbox = await serveSandbox();
  dataDir = await mkdtemp(join(tmpdir(), 'slid-crash-'));
  olena = new Player(() => sandbox, SANDBOX_IDS.volunteerUk);
  start();
});
afterAll(async () => {
  await kill();
  await sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** The built product in a process of its own; what people say meanwhile waits at the stand-in. */
function start(): void {
  const env = {
    PATH: process.env['PATH'],
    BOT_TOKEN: sandbox.token,
    TELEGRAM_API_ROOT: sandbox.url,
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  running = spawn(process.execPath, [MAIN], { env, cwd: dataDir, stdio: 'ignore' });
}

async function kill(): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  running.kill('SIGKILL');
  await once(running, 'exit');
}

async function crash(): Promise<void> {
  await kill();
  start();
}

/** A start takes its time, and what a killed program had in hand is free again some seconds later. */
const patient = { timeout: 60_000 };

it('a program killed at any moment loses no answer and takes none twice', async () => {
  await olena.chat.sendPhoto(await jpeg());
  await olena.chat.waitFor(({ text }) => text.includes('Почати з ним звернення'), patient);
  await crash();
  olena.chat.sendText('/cancel');
  await olena.chat.waitFor(({ text }) => text.includes('Скасувати чернетку чи'), patient);
  await olena.taps('Скасувати чернетку', /скасовано/);

  await startWithPhoto(olena);
  olena.chat.sendText('Плата керування');
  await crash();
  await olena.chat.waitFor(({ text }) => text.startsWith('Що написано'), patient);
  olena.chat.sendText('K9F1G08');
  olena.chat.sendText('Samsung');
  await crash();
  await olena.chat.waitFor(({ text }) => text.startsWith('У якій зброї'), patient);
  await olena.taps('Назад', /Хто виробник/);
  await olena.taps('Назад', /Що написано/);
  await olena.taps('Назад', /Що це за компонент/);
  await answerAll(olena, { type: 'Плата керування', marking: 'K9F1G08', manufacturer: 'Samsung' });
  olena.chat.pressButton('Надіслати');
  await crash();
  await olena.chat.waitFor(({ text }) => text.startsWith('Підтвердження для звернення'), patient);
  const list = await olena.says('/mycases', /У Вас 1 звернення/);
  const label = list.buttons.flat().find((button) => button.label.startsWith('SL-'))?.label ?? '';
  const shown = await olena.taps(label, /Стан: надіслано/);
  expect(shown.text).toMatch(/: 1 файл\n[^]*Плата керування[^]*K9F1G08[^]*Samsung/);
}, 300_000);
