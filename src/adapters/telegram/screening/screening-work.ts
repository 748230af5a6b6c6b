import type { Telegram } from 'telegraf';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import { DONE, type JobResult } from '../../../core/jobs/job.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import type { Services } from '../context.js';
import { showScreening } from './screening-message.js';
import { faultView, type ScreeningFault } from './screening-view.js';

/** How an attempt at a job stands; see the job worker. */
export interface Attempt {
  readonly last: boolean;
  readonly stopping: AbortSignal;
}

export interface ScreeningParts {
  readonly app: Services;
  readonly botName: string;
  /** The client for background traffic. */
  readonly telegram: Telegram;
  readonly files: FileSource;
}

/** Says why there will be no result, and forgets the screening. */
export async function endScreening(
  { app, telegram }: ScreeningParts,
  screening: Screening,
  fault: ScreeningFault,
): Promise<JobResult> {
  await app.screenings.erase(screening.id);
  await showScreening(telegram, screening, faultView(app.translate(screening.locale), fault));
  return DONE;
}
