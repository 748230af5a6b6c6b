import { createHmac, randomBytes } from 'node:crypto';
import type { HashText } from '../../core/kernel/sha256.js';
import { damagedKey, readKeyFile } from './key-file.js';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The secret of this installation, made at the first start: 32 random bytes as hex, readable by its owner only.
 *
 * @throws OperatorError when the file holds something else
 */
export async function loadSecretKey(file: string): Promise<string> {
  const key = (await readKeyFile(file, () => `${randomBytes(32).toString('hex')}\n`)).trim();
  if (KEY.test(key)) return key;
  throw damagedKey(file);
}

/**
 * A digest that only this installation can make. Telegram's ids are short numbers: a plain hash of one, in a ledger
 * that is handed on, could be turned back by trying them all.
 */
export function keyedDigest(key: string): HashText {
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
