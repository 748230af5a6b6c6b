import { createInterface } from 'node:readline';
import { z } from 'zod';
import { finishImports } from '../../adapters/sqlite/register-import.js';
import { createSystemClock } from '../../adapters/system/clock.js';
import { dayInUkraine } from '../../core/kernel/day-in-ukraine.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import { periodOf, readQuestion, type Question } from '../../core/register/question.js';
import type { RegisterDesk } from '../../core/register/register-desk.js';
import type { IsoDay, UncertainDate } from '../../core/register/uncertain-date.js';
import { considerately } from '../considerate-pause.js';
import { isHeld } from '../data-folder.js';
import { importStarter } from '../import-starter.js';
import { registerOf } from '../register-of.js';
import { openStorage } from '../storage.js';
import type { CommandParts } from './command.js';
import { FAULT_WORDS, lookupRows, REPLIED } from './lookup-words.js';

export interface LookupOptions {
  readonly jsonl: boolean;
  readonly asOf?: string;
}

export interface LookupParts extends CommandParts {
  /** Where questions come from, a line each, with `--jsonl`. */
  readonly input: NodeJS.ReadableStream;
}

/**
 * `lookup [NAME…] [--jsonl] [--as-of DATE]`: asks the register as the chat does. With `--jsonl` every line read is
 * answered at once, before the next one is read. Resolves to whether every line was a question.
 */
export async function lookupCommand(
  parts: LookupParts,
  names: readonly string[],
  options: LookupOptions,
): Promise<boolean> {
  const { config, log, terminal } = parts;
  if (options.jsonl ? names.length > 0 : names.length === 0)
    throw new OperatorError('Give a name, or --jsonl and questions on standard input.');
  const clock = createSystemClock();
  const today = dayInUkraine(clock.now());
  const asOf = options.asOf === undefined ? null : wantedPeriod(options.asOf, today);
  const storage = await openStorage(config.dataDir, log);
  try {
    await finishImports(storage.database.db, isHeld(config.dataDir) ? considerately() : undefined);
    await importStarter({ store: storage.register, clock, log });
    const desk = registerOf(storage, config);
    if (options.jsonl) return await answerLines(parts, desk, asOf);
    const question = asOf === null ? questionIn(names.join(' '), today) : { query: names.join(' '), asOf };
    if (question.asOf !== null) terminal.err(`As of ${daysOf(question.asOf)}:`);
    for (const line of await answerInWords(desk, question)) terminal.out(line);
    return true;
  } finally {
    storage.database.close();
  }
}

function daysOf({ earliest, latest }: UncertainDate): string {
  return earliest === latest ? latest : `${earliest} to ${latest}`;
}

/** What the name ends with may be a date, as in the chat. */
function questionIn(text: string, today: IsoDay): Asked {
  const { query, asOf, misdated } = readQuestion(text, today);
  if (misdated?.why === 'two-winters')
    throw new OperatorError(
      `"${misdated.date}" may be either of two winters: give both years, as in winter 2022/23.`,
    );
  if (misdated !== null) throw new OperatorError(noPeriod(misdated.date));
  return { query, asOf };
}

type Asked = Pick<Question, 'query' | 'asOf'>;

function wantedPeriod(text: string, today: IsoDay): UncertainDate {
  const period = periodOf(text, today);
  if (period === null) throw new OperatorError(noPeriod(text));
  return period;
}

function noPeriod(text: string): string {
  return `"${text}" is not a day, month or year gone by, such as 2023-11-05, 2023-11 or 2023.`;
}

const QuestionLine = z.object({ id: z.unknown(), query: z.string() });

async function answerLines(
  { input, terminal, interrupted }: LookupParts,
  desk: RegisterDesk,
  asOf: UncertainDate | null,
): Promise<boolean> {
  let refused = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    interrupted.throwIfAborted();
    if (line.trim() === '') continue;
    const answer = await answerLine(desk, line, asOf);
    if ('error' in answer) refused += 1;
    await terminal.data(`${JSON.stringify(answer)}\n`);
  }
  if (refused > 0)
    terminal.err(
      `${refused} ${refused === 1 ? 'line was' : 'lines were'} no question${refused === 1 ? '' : 's'}.`,
    );
  return refused === 0;
}

/** An answer, or what is wrong with the line, with its id where it has one. */
async function answerLine(desk: RegisterDesk, line: string, asOf: UncertainDate | null): Promise<object> {
  const read = readJson(line);
  const asked = QuestionLine.safeParse(read);
  if (!asked.success) {
    const id = z.object({ id: z.unknown() }).safeParse(read).data?.id ?? null;
    return { id, error: read === undefined ? 'not JSON' : 'not an object with "id" and "query"' };
  }
  const { id = null, query } = asked.data;
  const answer = await desk.lookup(query, { asOf });
  if (!answer.ok) return { id, query, results: [], note: FAULT_WORDS[answer.error] };
  return { id, query, results: lookupRows(answer.value.results) };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function answerInWords(desk: RegisterDesk, { query, asOf }: Asked): Promise<readonly string[]> {
  const answer = await desk.lookup(query, { asOf });
  if (!answer.ok) throw new OperatorError(`This cannot be looked up: ${FAULT_WORDS[answer.error]}.`);
  const { results, searched } = answer.value;
  const rows = lookupRows(results).map(
    ({ name, list, score, tier, status, dispute, why }) =>
      `${tier.padEnd(8)}  ${score.toFixed(2)}  ${name}  [${list}: ${status}${REPLIED[dispute ?? 'none']}]  ${why}`,
  );
  if (rows.length > 0) return rows;
  const lists = searched.map(({ list, snapshot }) => `${list.id} as of ${snapshot.takenOn}`).join(', ');
  return [`Not found in ${lists}. Not being on a list does not clear a company.`];
}
