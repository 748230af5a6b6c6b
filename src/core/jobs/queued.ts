import type { Ids } from '../kernel/ids.js';
import type { Job, QueuedJob } from './job.js';

/** The job as it is put into the queue, under the key that makes two of the same one. */
export function queued(ids: Ids, job: Job): QueuedJob {
  return { id: ids.id(), key: `${job.kind}:${subjectOf(job)}`, job };
}

function subjectOf(job: Job): string {
  switch (job.kind) {
    case 'seal-evidence':
      return job.evidence;
    case 'derive-picture':
      return `${job.sha256}:${String(job.version)}`;
    case 'check-file':
      return job.check;
    case 'read-list':
    case 'apply-list':
      return job.proposal;
    case 'forget-files':
      return job.ref;
    case 'erase-person':
      return job.person;
    case 'tell-followers':
      return job.inTheMorning ? `${job.change}:morning` : job.change;
    default:
      return job.screening;
  }
}
