import { DONE, type JobResult } from '../../../core/jobs/job.js';
import type { ListedSource } from '../../../core/register/list.js';
import {
  countRows,
  screenRows,
  type Counts,
  type ScreenedRow,
} from '../../../core/register/screening/screen-rows.js';
import type { Recognised, Screening } from '../../../core/register/screening/screening.js';
import type { Book, Row, Table } from '../../../core/register/screening/table.js';
import { dayInUkraine } from '../today.js';
import { fetchTable } from './fetch-table.js';
import { noteRows } from './notes-sheet.js';
import { describeAnswer, resultTable, type ResultTable } from './result-table.js';
import { sendResult, showScreening, type ResultFile } from './screening-message.js';
import { progressView } from './screening-view.js';
import { endScreening, type Attempt, type ScreeningParts } from './screening-work.js';
import { summaryText } from './summary-view.js';
import { createTurns, every } from './turns.js';
import { withoutTable } from './without-table.js';

/** Milliseconds between two changes of the message that shows how far it is. */
const PROGRESS_EVERY = 3_000;
/** The first one comes sooner: a person who just pressed a button sees that it goes. */
const FIRST_PROGRESS = 500;
/** Milliseconds between two looks whether it was cancelled. */
const LOOK_EVERY = 250;

interface Run extends ScreeningParts {
  readonly screening: Screening;
  readonly recognised: Recognised;
  readonly table: Table;
}

interface Screened {
  readonly rows: readonly ScreenedRow[];
  readonly searched: readonly ListedSource[];
}

/** Screens what was confirmed, sends the result and forgets the whole. Begins anew after a restart of the program. */
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
  }
}

async function run(on: Run, { last, stopping }: Attempt): Promise<JobResult> {
  const { app, telegram, screening, table } = on;
  const screened = await screen(on, stopping);
  if (screened === null) return stopping.aborted ? { kind: 'later', retryAfter: 0 } : cancelled(on);
  const files = await resultFiles(on, screened);
  // Cancelled at the last moment.
  if ((await app.screenings.load(screening.id)) === null) return DONE;
  const t = app.translate(screening.locale);
  const model = { counts: countRows(screened.rows), emptyRows: table.emptyRows, searched: screened.searched };
  const text = summaryText(t, screening.locale, model);
  const shown = await showScreening(telegram, screening, { text, buttons: [] });
  const sent = shown.kind === 'shown' ? await sendResult(telegram, screening, files) : shown;
  if (sent.kind === 'later' && !last) return { kind: 'later', retryAfter: sent.retryAfter };
  if (sent.kind !== 'shown') return endScreening(on, screening, 'failed');
  await app.screenings.erase(screening.id);
  return DONE;
}

/** Says so once more: what it had to say on its way may have come after the answer to the press. */
async function cancelled({ app, telegram, screening }: Run): Promise<JobResult> {
  const text = app.translate(screening.locale)('screening:cancelled');
  await showScreening(telegram, screening, { text, buttons: [] });
  return DONE;
}

async function screen(on: Run, stopping: AbortSignal): Promise<Screened | null> {
  const { app, botName, screening, recognised, table } = on;
  const { locale } = screening;
  const reader = { t: app.translate(locale), locale, botName };
  let searched: readonly ListedSource[] = [];
  const rows = await screenRows({
    rows: table.rows,
    plan: recognised.plan,
    async lookup(name) {
      const answer = await app.register.lookup(name);
      if (answer.ok) searched = answer.value.searched;
      return answer;
    },
    describe: (answer) => describeAnswer(reader, answer),
    turn: createTurn(on, stopping),
  });
  return rows === null ? null : { rows, searched };
}

/** Between two rows: lets others work, shows how far it is, and notices when it was cancelled. */
function createTurn(
  { app, telegram, screening, recognised, table }: Run,
  stopping: AbortSignal,
): (done: number, counts: Counts) => Promise<boolean> {
  const rest = createTurns();
  const progressDue = every(PROGRESS_EVERY, FIRST_PROGRESS);
  const lookDue = every(LOOK_EVERY);
  const total = table.rows.length - (recognised.plan.header ? 1 : 0);
  const t = app.translate(screening.locale);
  return async (done, counts) => {
    await rest();
    if (stopping.aborted) return false;
    if (lookDue() && (await app.screenings.load(screening.id)) === null) return false;
    // Not waited for: the message catches up, and if it does not, the next one does.
    if (progressDue())
      void showScreening(telegram, screening, progressView(t, screening.id, { done, total, counts }));
    return true;
  };
}

async function resultFiles(on: Run, { rows: screened, searched }: Screened): Promise<readonly ResultFile[]> {
  const { app, screening, recognised, table } = on;
  const { plan } = recognised;
  const { locale, source } = screening;
  const t = app.translate(locale);
  const header = plan.header ? (table.rows[0] ?? null) : null;
  const result = resultTable({ t, header, plan, screened });
  const notes = noteRows(t, locale, {
    file: source.kind === 'file' ? source.name : '',
    on: dayInUkraine(app.clock.now()),
    counts: countRows(screened),
    emptyRows: table.emptyRows,
    searched,
  });
  const name = resultName(screening);
  const book: Book = {
    notes: { name: t('screening:notes.sheet'), rows: notes },
    table: { ...result, name: t('screening:notes.table'), rows: result.rows() },
  };
  return [
    { name: `${name}.xlsx`, bytes: await app.tables.xlsx(book) },
    { name: `${name}.csv`, bytes: await app.tables.csv(withHeader(result)) },
  ];
}

function* withHeader({ header, rows }: ResultTable): Generator<Row> {
  yield header;
  yield* rows();
}

/** The file's own name with ours behind it. */
function resultName({ source }: Screening): string {
  const own = source.kind === 'file' ? source.name.replace(/\.\w{1,5}$/, '') : '';
  const safe = own
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .slice(0, 60)
    .trim();
  return safe === '' ? 'slid' : `${safe}-slid`;
}
