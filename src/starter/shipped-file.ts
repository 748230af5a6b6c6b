import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where a data file that ships with the product is. Data is not compiled into `dist/`, so the package's own folder is
 * looked for above this file. Throws when the file is nowhere there.
 *
 * @param path from the package's folder, with `/`
 */
export function shippedFile(path: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, ...path.split('/'));
    if (existsSync(file)) return file;
  }
  throw new Error(`${path} is not beside or above ${import.meta.dirname}.`);
}
