import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '../../core/kernel/operator-error.js';

/**
 * What a file of a key holds, readable by its owner only; made when it is first asked for. Two programs may start at
 * once: the key appears whole and only once, so both read the same.
 *
 * @param fresh the content of a new key
 */
export async function readKeyFile(file: string, fresh: () => string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, fresh(), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(file, 'utf8');
}

export function damagedKey(file: string): OperatorError {
  return new OperatorError(`The key in ${file} is damaged. Put it back from a backup.`);
}
