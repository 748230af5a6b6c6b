import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ListFile } from '../core/register/list-file.port.js';
import type { RegisterList } from '../core/register/list.js';
import { shippedFile } from './shipped-file.js';

const FILE = 'src/starter/international-sponsors-of-war.csv';

/**
 * The list that ships with the product, so that the bot answers on its first start. Each row of the file names
 * its source; what could not be sourced was left out, and the `remarks` column says so.
 *
 * The government decided on 20 March 2024 that the list be withdrawn
 * (https://babel.ua/en/news/105120-the-government-closes-the-register-of-international-war-sponsors).
 */
export const STARTER_LIST: RegisterList = {
  id: 'nacp-sponsors',
  title: { uk: '«Міжнародні спонсори війни»', en: 'International Sponsors of War' },
  publisher: {
    uk: 'НАЗК',
    en: 'NACP',
  },
  // NACP's own page is gone; this one reports the withdrawal.
  url: 'https://www.pravda.com.ua/eng/news/2024/03/20/7447372/',
  state: { kind: 'withdrawn', on: '2024-03-20' },
};

/** The shipped file, as the list stood on the day it was withdrawn. */
export async function readStarterFile(): Promise<ListFile> {
  const bytes = await readFile(shippedFile(FILE));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const open = (): AsyncIterable<Uint8Array> => Readable.from([bytes]);
  return { open, sha256, takenOn: '2024-03-20' };
}
