import { DONE, type JobResult, type ScreeningJob } from '../../../core/jobs/job.js';
import { runScreening } from './run-screening.js';
import { readScreening } from './read-screening.js';
import type { Attempt, ScreeningParts } from './screening-work.js';

/** Does what a screening needs done in the background. Harmless when repeated, and after it was cancelled. */
export type DoScreeningJob = (job: ScreeningJob, attempt: Attempt) => Promise<JobResult>;

export function createScreeningJobs(parts: ScreeningParts): DoScreeningJob {
  const { screenings } = parts.app;
  return async ({ kind, screening: id }, attempt) => {
    const screening = await screenings.load(id);
    if (screening === null) return DONE;
    switch (kind) {
      case 'read-screening':
        return screening.phase === 'reading' ? readScreening(parts, screening, attempt) : DONE;
      case 'run-screening':
        return screening.phase === 'running' ? runScreening(parts, screening, attempt) : DONE;
      case 'forget-screening':
        // One that is under way is forgotten at its own end.
        if (screening.phase !== 'running') await screenings.erase(id);
        return DONE;
    }
  };
}
