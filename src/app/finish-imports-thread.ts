/**
 * Runs in a thread of its own, beside a program that goes on: writes to their end the imports that were certain when the
 * program died, and ends. It rests in between, so that whoever waits to write comes to it.
 */
import { workerData } from 'node:worker_threads';
import { considerately } from './considerate-pause.js';
import { openRegisterBeside } from './storage.js';

/** What the thread is given. */
export interface FinishImportsWork {
  readonly dataDir: string;
}

const { dataDir } = workerData as FinishImportsWork;
const register = await openRegisterBeside(dataDir, considerately());
register.close();
