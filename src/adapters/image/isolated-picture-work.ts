import { fork, type ChildProcess } from 'node:child_process';
import PQueue from 'p-queue';
import { noFacts } from '../../core/evidence/facts.js';
import { READ_WITH } from './inspect-file.js';
import { mediaTypeOf } from './media-type.js';
import type { PictureResult, PictureTask } from './picture-process.js';
import type { PictureWork } from './picture-work.js';

/** A file that takes longer was built to. Milliseconds. */
const LONGEST = 60_000;
/** A process without work is ended after this long; it holds some 80 MB. */
const IDLE = 60_000;
/** Megabytes of JavaScript's own memory; that of the decoders is bounded by the pixels they may decode. */
const MOST_MEMORY = 512;

/**
 * The work done in a process of its own, one file at a time. A decoder is a large program in C that reads what strangers
 * send: when one of them crashes it, or takes all the memory there is, only that process ends, the file is recorded as
 * too hard to open, and the next one gets a new process.
 *
 * The process is started from the built program, beside this file.
 */
export function createIsolatedPictureWork({ longest = LONGEST }: { longest?: number } = {}): PictureWork {
  const oneAtATime = new PQueue({ concurrency: 1 });
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  const end = (): void => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  };
  const run = (task: PictureTask): Promise<PictureResult | null> =>
    oneAtATime.add(async () => {
      clearTimeout(idle);
      // One that ended while it had nothing to do says nothing about the next file.
      const current = child?.connected ? child : start();
      child = current;
      const result = await answerOf(current, task, longest);
      if (result === null) end();
      idle = setTimeout(end, IDLE);
      idle.unref();
      return result;
    }) as Promise<PictureResult | null>;

  return {
    mediaType: mediaTypeOf,
    async inspect(bytes, mediaType) {
      const result = await run({ kind: 'inspect', bytes, mediaType });
      if (result?.kind === 'inspect') return result.inspection;
      return { facts: noFacts(READ_WITH, 'too-hard'), print: null };
    },
    async make(bytes, derivative) {
      const result = await run({ kind: 'make', bytes, derivative });
      return result?.kind === 'make' ? result.made : null;
    },
    close() {
      clearTimeout(idle);
      end();
    },
  };
}

function start(): ChildProcess {
  const child = fork(new URL('./picture-process.js', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

/** Null when the process ended over the task or took too long. Rejects when there is no process to be had. */
function answerOf(child: ChildProcess, task: PictureTask, longest: number): Promise<PictureResult | null> {
  return new Promise((resolve, reject) => {
    const settle = (result: PictureResult | null): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', gone).off('error', reject);
      child.channel?.unref();
      resolve(result);
    };
    const gone = (): void => {
      settle(null);
    };
    const timer = setTimeout(gone, longest);
    child.channel?.ref();
    child.on('message', settle).on('exit', gone).on('error', reject);
    child.send(task, (error) => {
      if (error) settle(null);
    });
  });
}
