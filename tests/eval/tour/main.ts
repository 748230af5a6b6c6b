import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { createLog } from '../../../src/adapters/log/log.js';
import type * as Built from '../../../src/app/start-product.js';
import { SANDBOX_IDS } from '../../../src/sandbox/people/default-people.js';
import { configOf } from '../../support/product.js';
import { BROWSER_ARGUMENTS, findBrowser } from '../../support/find-browser.js';
import { contactSheet } from './contact-sheet.js';
import { Phone } from './phone.js';
import { TOURS, type Tour } from './tours.js';

/**
 * `npm run tour [-- FOLDER]`: walks a report from the first message to the receipt in the sandbox page, at the size of
 * a phone, in both languages, with the built program and a real browser. Each screen goes to FOLDER (default: tour),
 * and one sheet of them per language to docs/. What a phone would cut off is printed.
 */
const folder = process.argv[2] ?? 'tour';

/** The built program: it has its texts and its threads beside it. */
const BUILT = new URL('../../../../src/app/start-product.js', import.meta.url);

const dataDir = await mkdtemp(join(tmpdir(), 'slid-tour-'));
try {
  await walkAll();
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

async function walkAll(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROMIUM_PATH.');
  const { startProduct } = (await import(BUILT.href)) as typeof Built;
  const log = createLog({ level: 'warn', destination: process.stderr });
  const product = await startProduct(configOf({ DATA_DIR: dataDir, PORT: '0' }), log);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    await mkdir(folder, { recursive: true });
    for (const tour of TOURS) await walk(tour, browser, product.url);
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function walk(tour: Tour, browser: Browser, url: string): Promise<void> {
  const person = tour.language === 'uk' ? SANDBOX_IDS.volunteerUk : SANDBOX_IDS.volunteerEn;
  const phone = await Phone.open({ browser, url, person, language: tour.language });
  const screens: Buffer[] = [];
  for (const { act, until, picture } of tour.stops) {
    await phone.does(act, until).catch(async (fault: unknown) => {
      await writeFile(join(folder, 'lost.png'), await phone.screen());
      throw fault;
    });
    if (picture === false) continue;
    const screen = await phone.screen();
    screens.push(screen);
    const name = `${tour.language}-${String(screens.length).padStart(2, '0')}.png`;
    await writeFile(join(folder, name), screen);
    for (const cut of await phone.cutOff()) console.info(`${name}: cut off: ${cut}`);
  }
  await phone.close();
  await writeFile(`docs/report-${tour.language}.png`, await contactSheet(screens));
  console.info(`${tour.language}: ${screens.length} screens, ${tour.stops.length} things done`);
}
