import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a file of the evaluation is. Data is not compiled along, so the package's own folder is looked for. */
export function evalFile(name: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'tests', 'eval', 'lookup', name);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`${name} is not in a folder tests/eval/lookup above this file.`);
}
