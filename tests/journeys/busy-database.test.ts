import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryStores } from '../../src/adapters/memory/stores.js';
import { startJobWorker } from '../../src/app/job-worker.js';
import { DONE, type JobResult } from '../../src/core/jobs/job.js';
import { MINUTE } from '../../src/core/kernel/time.js';
import { ManualTime, settle } from '../support/manual-time.js';
import { RecordingLog } from '../support/recording-log.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('slow work is finished although another program keeps the database busy while it is done', async () => {
  const { jobs } = createMemoryStores();
  const [time, log] = [new ManualTime(), new RecordingLog()];
  const file = { kind: 'seal-evidence', ref: 'SL-AAAAAA', evidence: 'file' } as const;
  await jobs.add({ id: 'job', key: 'key', job: file }, time.now());
  let finish: (result: JobResult) => void = () => undefined;
  const worker = startJobWorker({
    name: 'evidence',
    kinds: ['seal-evidence'],
    atOnce: 1,
    attempts: 1,
    work: () => new Promise((resolve) => (finish = resolve)),
    jobs: { ...jobs, retry: () => Promise.reject(new Error('database is locked')) },
    clock: time,
    random: () => 0,
    log,
  });
  await settle();
  vi.advanceTimersByTime(MINUTE);
  await settle();
  expect(log.events()).toContain('job.lease-not-renewed');
  finish(DONE);
  await settle();
  expect(await jobs.nextDue(['seal-evidence'])).toBeNull();
  await worker.stop();
});
