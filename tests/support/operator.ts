import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { CommandParts } from '../../src/app/commands/command.js';
import { openStorage } from '../../src/app/storage.js';
import type { Terminal } from '../../src/app/terminal.js';
import { changesBetween } from '../../src/core/cases/audit.js';
import type { CaseState } from '../../src/core/cases/case.js';
import { EMPTY_CHAIN, nextEntry } from '../../src/core/ledger/entry.js';
import { anEvidence, aSubmittedCase, NOON, stated } from './cases.js';
import { RecordingLog } from './recording-log.js';

/** Keeps what a command wrote. */
export class RecordingTerminal implements Terminal {
  stdout = '';
  stderr = '';

  out(line: string): void {
    this.stdout += `${line}\n`;
  }
  data(text: string): Promise<void> {
    this.stdout += text;
    return Promise.resolve();
  }
  err(line: string): void {
    this.stderr += `${line}\n`;
  }
  progress(): void {
    // Nobody watches.
  }
}

/** An operator with a folder of their own for data folders and files. */
export interface Operator {
  readonly root: string;
  readonly terminal: RecordingTerminal;
  /** What a command gets when `DATA_DIR` is this folder below the root. */
  on(dataDir: string): CommandParts & { readonly clock: { now(): number } };
  /** Puts a case with one sealed file, sound in every respect, into a data folder. Returns it. */
  store(dataDir: string, content: string | Uint8Array, given?: Partial<CaseState>): Promise<CaseState>;
  close(): Promise<void>;
}

export async function createOperator(): Promise<Operator> {
  const root = await mkdtemp(join(tmpdir(), 'slid-operator-'));
  const terminal = new RecordingTerminal();
  return {
    root,
    terminal,
    on: (dataDir) => ({
      config: { dataDir: join(root, dataDir) },
      log: new RecordingLog(),
      terminal,
      interrupted: new AbortController().signal,
      clock: { now: () => NOON },
    }),
    store: (dataDir, content, given) => storeCase(join(root, dataDir), content, given),
    close: () => rm(root, { recursive: true }),
  };
}

async function storeCase(
  dataDir: string,
  content: string | Uint8Array,
  given: Partial<CaseState> = {},
): Promise<CaseState> {
  const storage = await openStorage(dataDir, new RecordingLog());
  try {
    const { sha256, bytes } = await storage.vault.put(Buffer.from(content));
    const seal = { kind: 'sealed', sha256, bytes, mediaType: 'image/jpeg', at: NOON } as const;
    const state = aSubmittedCase({ evidence: [anEvidence({ seal })], consent: stated('public'), ...given });
    const fact = { ref: state.ref, at: NOON, actor: 'reporter', kind: 'submitted', salt: 'salt' } as const;
    const entry = nextEntry(EMPTY_CHAIN, { ...fact, changes: changesBetween(null, state) }, sha256Hex);
    await storage.cases.commit({ before: null, state, entry, messages: [], jobs: [] });
    return state;
  } finally {
    storage.database.close();
  }
}
