import type { Config } from '../../config/config.js';
import type { Log } from '../../core/log.port.js';
import type { Terminal } from '../terminal.js';

/** What every operator's command gets. */
export interface CommandParts {
  readonly config: Pick<Config, 'dataDir'> & Partial<Pick<Config, 'tsaCa'>>;
  readonly log: Log;
  readonly terminal: Terminal;
  /** Aborted when the operator interrupts. */
  readonly interrupted: AbortSignal;
}
