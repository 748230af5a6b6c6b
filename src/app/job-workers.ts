import type { Bot, BotServices } from '../adapters/telegram/bot.js';
import { erasePerson, type ErasePersonParts } from '../core/erasing/erase-person.js';
import { forgetFiles, type ForgetFilesParts } from '../core/erasing/forget-files.js';
import { deriveFromPicture } from '../core/evidence/derivatives.js';
import type { PictureMaker } from '../core/evidence/derivatives.port.js';
import type { FileInspector } from '../core/evidence/file-inspector.port.js';
import { sealEvidence, type SealDependencies } from '../core/evidence/seal-evidence.js';
import { DONE, type ErasePersonJob, type ForgetFilesJob, type JobResult } from '../core/jobs/job.js';
import { tellFollowers } from '../core/following/tell-followers.js';
import type { Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { AT_ONCE } from '../core/register/screening/screening.js';
import { startJobWorker } from './job-worker.js';
import type { Storage } from './storage.js';
import type { Worker } from './worker.js';

export interface JobWorkersParts {
  readonly storage: Storage;
  readonly services: BotServices;
  readonly bot: Bot;
  readonly pictures: FileInspector & PictureMaker;
  /** Until then a list may be of two copies; a job that was broken off could not tell whether it was done. */
  readonly importsFinished: Promise<void>;
  /** Told when a job left something to send. */
  readonly wake: () => void;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/** Downloads hold memory (20 MB each at most), so only a few at a time. */
const SEALED_AT_ONCE = 4;
/** With the pauses in between this is about a day and a half. */
const SEAL_ATTEMPTS = 40;
/** Nobody waits for these: what is missing is made when it is asked for. */
const DERIVE_ATTEMPTS = 10;
/** A person waits for the answer, which comes within some minutes or not at all. */
const CHECK_ATTEMPTS = 6;
/** A person waits for these, so they are given up and said to have failed within the hour. */
const SCREENING_ATTEMPTS = 10;
/** An admin waits for these too. */
const LIST_ATTEMPTS = 10;

/** With the pauses in between this is more than two days: what was promised to be erased has to be. */
const ERASE_ATTEMPTS = 60;
/** Nobody waits for these, but the news should not be old. */
const NEWS_ATTEMPTS = 20;

/** Every kind of slow work by a worker of its own, so that a long screening never holds up somebody's receipt. */
export function startJobWorkers(parts: JobWorkersParts): Worker {
  const { storage, services, bot, pictures, importsFinished, wake, ...others } = parts;
  const common = { ...others, jobs: storage.jobs };
  const { cases, vault, similar, held } = storage;
  const inspector = pictures;
  const on: SealDependencies = {
    desk: services.desk,
    cases,
    files: bot.files,
    inspector,
    vault,
    similar,
    held,
  };
  const deriving = {
    ...storage,
    records: storage.derivatives,
    maker: pictures,
    inspector,
    clock: others.clock,
  };
  const screening = { ...common, attempts: SCREENING_ATTEMPTS, work: bot.doScreeningJob };
  const { followings, register, people, outbox, jobs } = storage;
  const { ids, clock } = services;
  const news = { followings, register, people, outbox, jobs, ids, clock, wake };
  const erasing = {
    ...storage,
    desk: services.desk,
    messenger: bot.messenger,
    scrub: () => storage.database.scrub(),
    ids,
    clock,
  };
  const workers = [
    startJobWorker({
      ...common,
      name: 'evidence',
      kinds: ['seal-evidence'],
      atOnce: SEALED_AT_ONCE,
      attempts: SEAL_ATTEMPTS,
      work: (job, { last }) => sealEvidence(job, last, on),
    }),
    startJobWorker({
      ...common,
      name: 'pictures',
      kinds: ['derive-picture'],
      atOnce: 1,
      attempts: DERIVE_ATTEMPTS,
      work: (job) => deriveFromPicture(job, deriving),
    }),
    startJobWorker({
      ...common,
      name: 'checks',
      kinds: ['check-file'],
      atOnce: 1,
      attempts: CHECK_ATTEMPTS,
      work: bot.doCheckJob,
    }),
    startJobWorker({
      ...screening,
      name: 'tables',
      kinds: ['read-screening', 'forget-screening'],
      atOnce: 2,
    }),
    startJobWorker({
      ...common,
      name: 'lists',
      kinds: ['read-list', 'apply-list'],
      atOnce: 1,
      attempts: LIST_ATTEMPTS,
      async work(job, attempt) {
        await importsFinished;
        if (attempt.stopping.aborted) return { kind: 'later', retryAfter: 0 };
        return bot.doListJob(job, attempt);
      },
    }),
    startJobWorker({
      ...common,
      name: 'followers',
      kinds: ['tell-followers'],
      atOnce: 1,
      attempts: NEWS_ATTEMPTS,
      work: (job) => tellFollowers(job, news),
    }),
    startJobWorker({
      ...common,
      name: 'erasing',
      kinds: ['erase-person', 'forget-files'],
      atOnce: 1,
      attempts: ERASE_ATTEMPTS,
      work: (job, { last }) => erase(job, last, erasing),
    }),
    // Each takes up the next as soon as it is done with one, so that nobody waits for the longest of several.
    ...Array.from({ length: AT_ONCE }, (_, at) =>
      startJobWorker({ ...screening, name: `screenings-${String(at)}`, kinds: ['run-screening'], atOnce: 1 }),
    ),
  ];
  return {
    wake: () => {
      for (const worker of workers) worker.wake();
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

async function erase(
  job: ErasePersonJob | ForgetFilesJob,
  last: boolean,
  on: ErasePersonParts & ForgetFilesParts,
): Promise<JobResult> {
  if (job.kind === 'erase-person') return erasePerson(job, last, on);
  await forgetFiles(job.hashes, on);
  return DONE;
}
