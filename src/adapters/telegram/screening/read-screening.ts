import { DONE, type JobResult } from '../../../core/jobs/job.js';
import { guessPlan } from '../../../core/register/screening/guess-columns.js';
import { guessHead } from '../../../core/register/screening/guess-head.js';
import { bodyOf } from '../../../core/register/screening/plan.js';
import {
  HEAD_ROWS,
  MOST_COLUMNS,
  type Recognised,
  type Screening,
} from '../../../core/register/screening/screening.js';
import { MOST_ROWS, type Table } from '../../../core/register/screening/table.js';
import type { Services } from '../context.js';
import { draftOf, inConversation } from '../intake/draft.js';
import { fetchTable } from './fetch-table.js';
import { offerView } from './offer-view.js';
import { showScreening } from './screening-message.js';
import { endScreening, type Attempt, type ScreeningParts } from './screening-work.js';
import { withoutTable } from './without-table.js';

/** The head of a table is shown to be recognised, not to be kept. Characters. */
const LONGEST_SHOWN = 80;

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
  const recognised = recognise(fetched.value, screening.sheet);
  if (recognised === null) return endScreening(parts, screening, 'no-names');
  if (bodyOf(fetched.value.rows, recognised.plan).length > MOST_ROWS)
    return endScreening(parts, screening, 'too-large');
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

/** Of a sheet that its owner chose, they say themselves where the names are if that cannot be guessed. */
function recognise({ rows, sheets, sheet }: Table, chosen: number | null): Recognised | null {
  const plan = guessPlan(rows) ?? (chosen === null ? null : { ...guessHead(rows), column: 0, numbers: null });
  if (plan === null) return null;
  // Never without the columns that were guessed.
  const shown = Math.max(MOST_COLUMNS, plan.column + 1, (plan.numbers ?? 0) + 1);
  const head = rows
    .slice(0, HEAD_ROWS)
    .map((row) => row.slice(0, shown).map((cell) => cell.slice(0, LONGEST_SHOWN)));
  return { rows: rows.length, sheets, sheet, plan, head };
}
