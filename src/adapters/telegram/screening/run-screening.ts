import { DONE, type JobResult } from '../../../core/jobs/job.js';
import { countRows } from '../../../core/register/screening/screen-rows.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import { fetchTable } from './fetch-table.js';
import { resultFiles } from './result-files.js';
import { screenTable, type Screened, type ScreeningRun } from './screen-table.js';
import type { NotShown } from '../kept-message.js';
import { sendFile, showScreening } from './screening-message.js';
import { queuedView } from './screening-view.js';
import { endScreening, type Attempt, type ScreeningParts } from './screening-work.js';
import { summaryText } from './summary-view.js';
import { withoutTable } from './without-table.js';

/**
 * Screens what was confirmed, sends the result and forgets the whole. After a restart of the program it goes on from
 * where it was, in the same message.
 */
export async function runScreening(
  parts: ScreeningParts,
  screening: Screening,
  attempt: Attempt,
): Promise<JobResult> {
  try {
    const { recognised } = screening;
    if (recognised === null) return await endScreening(parts, screening, 'failed');
    const fetched = await fetchTable(parts, screening);
    if (fetched.ok) return await run({ ...parts, screening, recognised, table: fetched.value }, attempt);
    return await withoutTable(parts, screening, { trouble: fetched.error, attempt });
  } catch (thrown) {
    if (attempt.last) await endScreening(parts, screening, 'failed');
    throw thrown;
  } finally {
    if (!attempt.stopping.aborted) await tellWaiting(parts);
  }
}

async function run(on: ScreeningRun, { last, stopping }: Attempt): Promise<JobResult> {
  const { app, telegram, screening } = on;
  const screened = await screenTable(on, stopping);
  if (screened === null) return stopping.aborted ? { kind: 'later', retryAfter: 0 } : cancelled(on);
  const current = await app.screenings.load(screening.id);
  // Cancelled at the last moment.
  if (current === null) return cancelled(on);
  const shown = await showScreening(telegram, current, { text: textOf(on, screened), buttons: [] });
  const sent = shown.kind === 'shown' ? await sendResult(on, current, screened) : shown;
  if (sent.kind === 'later' && !last) return { kind: 'later', retryAfter: sent.retryAfter };
  if (sent.kind === 'later' || sent.kind === 'lost') return endScreening(on, screening, 'failed');
  await app.screenings.erase(screening.id);
  return DONE;
}

/**
 * Sends one file after another and notes each at once. Telegram cannot tell a file sent again from a new one, so when
 * the program dies between the two, that one file comes twice; those before it do not, unless an import changed the
 * register meanwhile: then all come again, since the files of one result must not differ.
 */
async function sendResult(
  on: ScreeningRun,
  screening: Screening,
  screened: Screened,
): Promise<{ readonly kind: 'sent' } | NotShown> {
  const { app, telegram } = on;
  const { register } = screened;
  const before = screening.sent.register === register ? screening.sent.files : 0;
  for (const [at, make] of resultFiles(on, screened).entries()) {
    if (at < before) continue;
    const sent = await sendFile(telegram, screening, await make());
    if (sent.kind !== 'sent') return sent;
    await app.screenings.save({ ...screening, sent: { files: at + 1, register } });
  }
  return { kind: 'sent' };
}

function textOf({ app, screening: { locale }, table }: ScreeningRun, { rows, searched }: Screened): string {
  const model = { counts: countRows(rows), emptyRows: table.emptyRows, searched };
  return summaryText(app.translate(locale), locale, model);
}

/** Says so once more: what it had to say on its way may have come after the answer to the press. */
async function cancelled({ app, telegram, screening }: ScreeningRun): Promise<JobResult> {
  // How far it was may have been kept once more after it was cancelled.
  await app.screenings.erase(screening.id);
  const text = app.translate(screening.locale)('screening:cancelled');
  await showScreening(telegram, screening, { text, buttons: [] });
  return DONE;
}

/** Those behind in the line are told that they moved up. */
async function tellWaiting({ app, telegram }: ScreeningParts): Promise<void> {
  const { screenings } = app;
  for (const id of screenings.line.waiting()) {
    const screening = await screenings.load(id);
    // One of which the result is on its way already says so.
    if (screening === null || screening.sent.files > 0) continue;
    const view = queuedView(app.translate(screening.locale), id, screenings.line.ahead(id));
    await showScreening(telegram, screening, view);
  }
}
