import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in the package's own `package.json`, wherever above this file it is. */
export function packageVersion(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== null) return version;
  }
  return 'unknown';
}

function versionIn(file: string): string | null {
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
    return name === 'slid' && typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
