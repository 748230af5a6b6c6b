import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDiskVault, type DiskVault } from '../../src/adapters/vault/disk-vault.js';
import { RecordingLog } from './recording-log.js';

export interface TemporaryVault {
  readonly dir: string;
  readonly vault: DiskVault;
  readonly log: RecordingLog;
  /** Where an original lies. */
  readonly placeOf: (sha256: string) => string;
  readonly close: () => void;
}

/** A vault in a folder of its own, removed on close. */
export async function createTemporaryVault(): Promise<TemporaryVault> {
  const root = mkdtempSync(join(tmpdir(), 'slid-vault-'));
  const dir = join(root, 'vault');
  const log = new RecordingLog();
  return {
    dir,
    vault: await openDiskVault({ dir, log }),
    log,
    placeOf: (sha256) => join(dir, 'originals', sha256.slice(0, 2), sha256.slice(2, 4), sha256),
    close: () => {
      rmSync(root, { recursive: true });
    },
  };
}
