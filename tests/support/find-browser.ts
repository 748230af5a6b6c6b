import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names that `.ci/run` looks for, too. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const COMMON_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a headless Chromium is started with: without a sandbox of its own, as in containers, and silent. */
export const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium on this machine: CHROMIUM_PATH, else one by a usual name on the PATH, else where systems keep one. */
export function findBrowser(): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  if (told) return told;
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    '/snap/bin',
  ];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...COMMON_PATHS].find((candidate) => existsSync(candidate));
}
