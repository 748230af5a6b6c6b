import { fork, type ChildProcess } from 'node:child_process';
import PQueue from 'p-queue';
import { noFacts } from '../../core/evidence/facts.js';
import { READ_WITH } from './inspect-file.js';
import { mediaTypeOf } from './media-type.js';
import type { FromPictureProcess, PictureResult, PictureTask } from './picture-process.js';
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
  const attempt = async (task: PictureTask): Promise<Outcome> => {
    child = child?.connected ? child : start();
    const outcome = await answerOf(child, task, longest);
    if (outcome === null || outcome === 'unheard') end();
    return outcome;
  };
  const run = (task: PictureTask): Promise<PictureResult | null> =>
    oneAtATime.add(async () => {
      clearTimeout(idle);
      let result = await attempt(task);
      // One that ended while it had nothing to do says nothing about the next file.
      if (result === 'unheard') result = await attempt(task);
      idle = setTimeout(end, IDLE);
      idle.unref();
      return result === 'unheard' ? null : result;
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

/** `unheard`: the process was ending before it had begun. Null: it ended over the task or took too long. */
type Outcome = PictureResult | 'unheard' | null;

/** Rejects when there is no process to be had. */
function answerOf(child: ChildProcess, task: PictureTask, longest: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let begun = false;
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off('message', hear).off('exit', gone).off('error', reject);
      child.channel?.unref();
      resolve(outcome);
    };
    const hear = (said: FromPictureProcess): void => {
      if (said.kind === 'begun') begun = true;
      else settle(said);
    };
    const gone = (): void => {
      settle(begun ? null : 'unheard');
    };
    const timer = setTimeout(() => {
      settle(null);
    }, longest);
    child.channel?.ref();
    child.on('message', hear).on('exit', gone).on('error', reject);
    child.send(task, (error) => {
      if (error) gone();
    });
  });
}
