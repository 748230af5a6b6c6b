import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.js';

/** One page in a fresh profile, and what it did wrong so far. */
export interface OpenPage {
  page: Page;
  /** Addresses it asked for anywhere but at the sandbox. A test expects none. */
  outside: string[];
  /** Uncaught errors and errors on the console. A test expects none. */
  errors: string[];
}

export type OpenAt = (url: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/**
 * A `describe` whose tests get a real browser. Without one on the machine they are skipped with a notice; with
 * SLID_REQUIRE_BROWSER=1 they fail instead.
 */
export function describeInBrowser(name: string, tests: (openAt: OpenAt) => void): void {
  const executablePath = findBrowser();
  if (!executablePath && process.env['SLID_REQUIRE_BROWSER'] !== '1') {
    console.warn(`Skipped, no Chromium found (set CHROMIUM_PATH): ${name}`);
    describe.skip(name, () => {
      tests(() => Promise.reject(new Error('skipped')));
    });
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      if (!executablePath) throw new Error('SLID_REQUIRE_BROWSER is set, and no Chromium was found.');
      if (!existsSync(path.resolve('dist/sandbox-page/page.js'))) {
        throw new Error('The page is not compiled yet: npm run build');
      }
      browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });
    tests((url, options = {}) => openAt(browser, url, options));
  });
}

async function openAt(browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url());
    const local = ['data:', 'blob:'].includes(address.protocol) || address.origin === new URL(url).origin;
    if (!local) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('body.connected');
  return { page, outside, errors };
}
