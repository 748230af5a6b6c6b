import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

import type { Environment } from './config.js';

/** The variables of `.env` in the working folder, if there is one, under those of the real environment. */
export function readEnvironment(file = '.env'): Environment {
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...(written as Environment), ...process.env };
}
