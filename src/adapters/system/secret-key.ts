import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { HashText } from '../../core/kernel/sha256.js';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The secret of this installation, made at the first start: 32 random bytes as hex, readable by its owner only.
 *
 * @throws OperatorError when the file holds something else
 */
export async function loadSecretKey(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await makeKey(file);
  const key = (await readFile(file, 'utf8')).trim();
  if (KEY.test(key)) return key;
  throw new OperatorError(`The key in ${file} is damaged. Put it back from a backup.`);
}

/** Two programs may start at once: the key appears whole and only once, so both read the same. */
async function makeKey(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * A digest that only this installation can make. Telegram's ids are short numbers: a plain hash of one, in a ledger
 * that is handed on, could be turned back by trying them all.
 */
export function keyedDigest(key: string): HashText {
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
