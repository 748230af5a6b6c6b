import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { Clock } from '../core/kernel/time.js';
import { createSandbox, type Sandbox } from '../sandbox/create-sandbox.js';
import { SANDBOX_IDS } from '../sandbox/people/default-people.js';

/** The people of the sandbox who moderate, besides those in `ADMIN_IDS`. */
export const SANDBOX_MODERATORS: readonly number[] = [SANDBOX_IDS.moderator, SANDBOX_IDS.secondModerator];

/** The local Bot API and its chat page, remembering its conversations between runs. */
export function openSandbox(config: Config, clock: Clock): Sandbox {
  return createSandbox({ clock, dir: join(config.dataDir, 'sandbox') });
}
