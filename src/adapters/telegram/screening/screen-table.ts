import type { ListedSource } from '../../../core/register/list.js';
import { bodyOf } from '../../../core/register/screening/plan.js';
import { screenRows, type Far, type ScreenedRow } from '../../../core/register/screening/screen-rows.js';
import type { Recognised, Screening } from '../../../core/register/screening/screening.js';
import type { Table } from '../../../core/register/screening/table.js';
import { describeTrouble } from '../errors/trouble.js';
import { describeAnswer, MOST_DESCRIBED } from './result-table.js';
import { showScreening } from './screening-message.js';
import { progressView } from './screening-view.js';
import type { ScreeningParts } from './screening-work.js';
import { every, shareTurns } from './turns.js';

/** Milliseconds between two changes of the message that shows how far it is. */
const PROGRESS_EVERY = 3_000;
/** The first one comes sooner: a person who just pressed a button sees that it goes. */
const FIRST_PROGRESS = 500;
/** Milliseconds between two looks whether it was cancelled. */
const LOOK_EVERY = 250;
/** A crash costs no more than this much of the work. Milliseconds. */
const KEEP_EVERY = 2_000;

/** Imports that come faster than a table is screened: the last result is given as it is. */
const MOST_RUNS = 4;

/** One screening with its table at hand. */
export interface ScreeningRun extends ScreeningParts {
  readonly screening: Screening;
  readonly recognised: Recognised;
  readonly table: Table;
}

export interface Screened {
  readonly rows: readonly ScreenedRow[];
  readonly searched: readonly ListedSource[];
  /** The state of the register that all rows were answered from; see `RegisterState`. */
  readonly register: string;
}

/** All screenings of a program take turns. */
const takeTurns = shareTurns();

/**
 * Looks all names of the table up, showing how far it is, and going on from where an earlier run over it stopped if
 * the register is still the same. An import in the middle makes it begin anew, so that no result mixes two states. Null
 * when it was cancelled, or the program stops.
 */
export async function screenTable(on: ScreeningRun, stopping: AbortSignal): Promise<Screened | null> {
  const { register } = on.app;
  for (let run = 1; ; run += 1) {
    const { key, searched } = await register.state();
    const rows = await screenOnce(on, { stopping, register: key });
    if (rows === null) return null;
    if (run === MOST_RUNS || (await register.state()).key === key) return { rows, searched, register: key };
  }
}

interface RunState {
  readonly stopping: AbortSignal;
  readonly register: string;
}

async function screenOnce(on: ScreeningRun, state: RunState): Promise<readonly ScreenedRow[] | null> {
  const { app, botName, screening, recognised, table } = on;
  const { locale, id } = screening;
  const reader = { t: app.translate(locale), locale, botName };
  const before = await app.screenings.progress(id);
  return screenRows({
    rows: table.rows,
    plan: recognised.plan,
    before: before?.register === state.register ? before.letters : '',
    lookup: (name) => app.register.lookup(name, { most: MOST_DESCRIBED }),
    describe: (answer) => describeAnswer(reader, answer),
    turn: createTurn(on, state),
  });
}

/** Between two rows: lets others work, shows and keeps how far it is, and notices when it was cancelled. */
function createTurn(on: ScreeningRun, { stopping, register }: RunState): (far: Far) => Promise<boolean> {
  const { screenings } = on.app;
  const { id } = on.screening;
  const myTurn = takeTurns();
  const progressDue = every(PROGRESS_EVERY, FIRST_PROGRESS);
  const lookDue = every(LOOK_EVERY);
  const keepDue = every(KEEP_EVERY);
  const showProgress = createProgress(on);
  const keep = (far: Far): Promise<void> => screenings.saveProgress(id, { register, letters: far.letters() });
  return async (far) => {
    await myTurn();
    if (stopping.aborted) {
      await keep(far);
      return false;
    }
    if (lookDue() && (await screenings.load(id)) === null) return false;
    if (keepDue()) await keep(far);
    // Not waited for: the message catches up, and if it does not, the next one does.
    if (progressDue()) {
      showProgress(far).catch((thrown: unknown) => {
        on.app.log.warn('screening.progress-not-kept', describeTrouble(thrown));
      });
    }
    return true;
  };
}

/** Shows how far it is in one message; should that be gone, in one new one from then on. */
function createProgress({ app, telegram, screening, recognised, table }: ScreeningRun) {
  const t = app.translate(screening.locale);
  const total = bodyOf(table.rows, recognised.plan).length;
  let shownIn = screening;
  return async ({ done, counts }: Far): Promise<void> => {
    // Done again for the rest of its files only: its message says the result.
    if (screening.sent.files > 0) return;
    const view = progressView(t, screening.id, { done, total, counts });
    const shown = await showScreening(telegram, shownIn, view);
    if (shown.kind !== 'shown' || shown.message === shownIn.message) return;
    shownIn = { ...shownIn, message: shown.message };
    if ((await app.screenings.load(screening.id)) !== null) await app.screenings.save(shownIn);
  };
}
