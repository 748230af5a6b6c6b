import { DONE, type JobResult } from '../../../core/jobs/job.js';
import { guessPlan } from '../../../core/register/screening/guess-columns.js';
import { MOST_COLUMNS, type Recognised, type Screening } from '../../../core/register/screening/screening.js';
import type { Table } from '../../../core/register/screening/table.js';
import type { Services } from '../context.js';
import { draftOf, inConversation } from '../intake/draft.js';
import { fetchTable } from './fetch-table.js';
import { showScreening } from './screening-message.js';
import { offerView } from './screening-view.js';
import { endScreening, type Attempt, type ScreeningParts } from './screening-work.js';
import { withoutTable } from './without-table.js';

/** A header and an example are shown to be recognised, not to be kept. Characters. */
const LONGEST_SHOWN = 80;
/** Rows whose length says how many columns there are. */
const SAMPLE = 50;

/** Finds out what was sent, and offers to screen it. */
export async function readScreening(
  parts: ScreeningParts,
  screening: Screening,
  attempt: Attempt,
): Promise<JobResult> {
  const { app, telegram } = parts;
  const { last } = attempt;
  const fetched = await fetchTable(parts, screening);
  if (!fetched.ok) return withoutTable(parts, screening, { trouble: fetched.error, attempt });
  if (await isReporting(app, screening)) return endScreening(parts, screening, 'reporting');
  const recognised = recognise(fetched.value);
  if (recognised === null) return endScreening(parts, screening, 'no-names');
  // Cancelled or replaced meanwhile: then it must not come back.
  if ((await app.screenings.load(screening.id)) === null) return DONE;
  const offered: Screening = { ...screening, phase: 'offered', recognised };
  await app.screenings.save(offered);
  const shown = await showScreening(telegram, offered, offerView(app.translate(offered.locale), offered));
  if (shown.kind === 'later' && !last) {
    if ((await app.screenings.load(screening.id)) !== null) await app.screenings.save(screening);
    return { kind: 'later', retryAfter: shown.retryAfter };
  }
  if (shown.kind !== 'shown') await app.screenings.erase(screening.id);
  return DONE;
}

/** A table is no answer to a question of a report, and must not interrupt it either. */
async function isReporting(app: Services, { chat }: Screening): Promise<boolean> {
  const person = await app.people.byAccount(chat);
  return person !== null && inConversation(await draftOf(app, person.id));
}

function recognise({ rows, sheet, otherSheets }: Table): Recognised | null {
  const plan = guessPlan(rows);
  if (plan === null) return null;
  const [first = [], second = []] = rows;
  const width = Math.max(...rows.slice(0, SAMPLE).map((row) => row.length));
  // Never without the column that was guessed.
  const shown = Math.min(width, Math.max(MOST_COLUMNS, plan.column + 1));
  const columns = Array.from({ length: shown }, (_, column) => ({
    title: (first[column] ?? '').slice(0, LONGEST_SHOWN),
    sample: (second[column] ?? '').slice(0, LONGEST_SHOWN),
  }));
  return { rows: rows.length, sheet: sheet.slice(0, LONGEST_SHOWN), otherSheets, plan, columns };
}
