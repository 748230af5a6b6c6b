/** Runs in a process of its own: does one task after another for the program that started it, and ends with it. */
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { DerivativeKind, MadeDerivative } from '../../core/evidence/derivatives.port.js';
import type { Inspection } from '../../core/evidence/file-inspector.port.js';
import { derive } from './derive.js';
import { inspectFile } from './inspect-file.js';

/** One thing to do, as it is handed to another process. */
export type PictureTask =
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: 'make'; readonly bytes: Uint8Array; readonly derivative: DerivativeKind };

export type PictureResult =
  | { readonly kind: 'inspect'; readonly inspection: Inspection }
  | { readonly kind: 'make'; readonly made: MadeDerivative | null };

/** What is said of a task: first that it was heard, and what became of it. */
export type FromPictureProcess = { readonly kind: 'begun' } | PictureResult;

async function doTask(task: PictureTask): Promise<PictureResult> {
  return task.kind === 'inspect'
    ? { kind: 'inspect', inspection: await inspectFile(task.bytes, task.mediaType) }
    : { kind: 'make', made: await derive(task.bytes, task.derivative) };
}

/** Others are served first. */
const PRIORITY = 10;
/** Should memory run out, the system ends this process before the one that talks to people. Linux only. */
const END_ME_FIRST = '800';

for (const prepare of [
  () => {
    setPriority(PRIORITY);
  },
  () => {
    writeFileSync('/proc/self/oom_score_adj', END_ME_FIRST);
  },
]) {
  try {
    prepare();
  } catch {
    // Where that is not allowed, it goes without.
  }
}

// The program finishes what is in hand when it is told to stop; a Ctrl-C reaches this process, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => {
  process.exit();
});
process.on('message', (task: PictureTask) => {
  say({ kind: 'begun' });
  void doTask(task).then(say);
});

function say(message: FromPictureProcess): void {
  process.send?.(message);
}
