import type { Result } from '../../kernel/result.js';
import type { LookupAnswer } from '../lookup.js';
import type { QueryFault } from '../matching/find-names.js';
import { bodyOf, type ScreeningPlan } from './plan.js';
import { registrationNumber } from './registration-number.js';
import type { Row } from './table.js';

/** What became of a row. `unchecked`: it has no name, or one that cannot be looked up. In the order of the result. */
export const SCREENED_TIERS = ['match', 'possible', 'not-found', 'unchecked'] as const;
export type ScreenedTier = (typeof SCREENED_TIERS)[number];

/** A row with what the register says of its name. `said` is what the result adds to the row; empty when nothing. */
export interface ScreenedRow {
  readonly row: Row;
  readonly tier: ScreenedTier;
  readonly said: Row;
}

export type Counts = Readonly<Record<ScreenedTier, number>>;

/** How far a screening is. */
export interface Far {
  /** Rows dealt with. */
  readonly done: number;
  readonly counts: Counts;
  /** What became of each of those rows, a letter for each: enough to go on from after a restart, and names nobody. */
  letters(): string;
}

export interface ScreenRequest {
  /** Without empty rows; with the header and what is above it, if there is any. */
  readonly rows: readonly Row[];
  readonly plan: ScreeningPlan;
  readonly lookup: (name: string) => Promise<Result<LookupAnswer, QueryFault>>;
  /** Puts an answer with results into cells. */
  readonly describe: (answer: LookupAnswer) => Row;
  /** Called before each row with how far it is; lets others work, and says whether to go on. */
  readonly turn: (far: Far) => Promise<boolean>;
  /** The letters of an earlier run over the same rows. What it did not find is not looked up again. */
  readonly before?: string;
}

interface Said {
  readonly tier: ScreenedTier;
  readonly said: Row;
}

const LETTERS: Readonly<Record<ScreenedTier, string>> = {
  match: 'm',
  possible: 'p',
  'not-found': 'n',
  unchecked: 'u',
};

const UNCHECKED: Said = { tier: 'unchecked', said: [] };
const NOT_FOUND: Said = { tier: 'not-found', said: [] };

/**
 * Looks every row up by its number and its name, equal ones once, and puts the rows in order: matches first, then possible ones, then
 * what was not found, then what could not be looked up; within each as in the file. Null when told to stop.
 */
export async function screenRows(request: ScreenRequest): Promise<readonly ScreenedRow[] | null> {
  const { rows, plan, turn, before = '' } = request;
  const known = new Map<string, Said>();
  const screened = new Map<ScreenedTier, ScreenedRow[]>(SCREENED_TIERS.map((tier) => [tier, []]));
  const letters: string[] = [];
  for (const [done, row] of bodyOf(rows, plan).entries()) {
    const far = { done, counts: countsOf(screened), letters: () => letters.join('') };
    if (!(await turn(far))) return null;
    const asked = askedIn(row, plan);
    const key = `${asked.number ?? ''} ${asked.name.toLowerCase()}`;
    const said = known.get(key) ?? saidBefore(before[done]) ?? (await ask(request, asked));
    known.set(key, said);
    letters.push(LETTERS[said.tier]);
    screened.get(said.tier)?.push({ row, ...said });
  }
  return SCREENED_TIERS.flatMap((tier) => screened.get(tier) ?? []);
}

/** Of a match there is more to say than was kept, so it is looked up again. */
function saidBefore(letter: string | undefined): Said | null {
  if (letter === LETTERS.unchecked) return UNCHECKED;
  return letter === LETTERS['not-found'] ? NOT_FOUND : null;
}

export function countRows(rows: readonly ScreenedRow[]): Counts {
  const counts: Record<ScreenedTier, number> = { match: 0, possible: 0, 'not-found': 0, unchecked: 0 };
  for (const { tier } of rows) counts[tier] += 1;
  return counts;
}

function countsOf(screened: ReadonlyMap<ScreenedTier, readonly ScreenedRow[]>): Counts {
  const count = (tier: ScreenedTier): number => screened.get(tier)?.length ?? 0;
  return {
    match: count('match'),
    possible: count('possible'),
    'not-found': count('not-found'),
    unchecked: count('unchecked'),
  };
}

interface Asked {
  /** Empty when there is none: a table may have numbers only, and a total in its last row. */
  readonly name: string;
  readonly number: string | null;
}

/** What a row of sums is called; "total" alone may be a company. */
const SUM =
  /^(?:разом|всього|усього|загалом|підсумок|итого|всего|total:|grand total|subtotal)(?:\s*:.*|\s+[\d\s.,]+.*)?$/iu;

function askedIn(row: Row, { column, numbers }: ScreeningPlan): Asked {
  const cell = (row[column] ?? '').replace(/\s+/gu, ' ').trim();
  const number = numbers === null ? null : registrationNumber(row[numbers] ?? '');
  const named = !SUM.test(cell) && (number === null || column !== numbers);
  return { name: named ? cell : '', number };
}

/** By its number where somebody has that, else by its name. */
async function ask(request: ScreenRequest, { name, number }: Asked): Promise<Said> {
  const byNumber = number === null ? null : await request.lookup(number);
  if (byNumber?.ok && byNumber.value.results[0]?.matched.how.code === 'number')
    return saidOf(request, byNumber.value);
  const { column, numbers } = request.plan;
  // Of a table that has numbers only, nothing more can be asked.
  if (byNumber !== null && column === numbers) return NOT_FOUND;
  const answer = name === '' ? null : await lookupName(request, name);
  return answer?.ok ? saidOf(request, answer.value) : UNCHECKED;
}

/** What stands in quotation marks, the innermost: institutions have a long description around it. */
const IN_QUOTES = /["«“„]([^"«“„»”]{2,})["»”]/u;

/** By the whole name, or where that is too long by what stands in quotation marks in it. */
async function lookupName({ lookup }: ScreenRequest, name: string): ReturnType<ScreenRequest['lookup']> {
  const answer = await lookup(name);
  const inQuotes = IN_QUOTES.exec(name)?.[1];
  return !answer.ok && answer.error === 'too-long' && inQuotes !== undefined ? lookup(inQuotes) : answer;
}

function saidOf({ describe }: ScreenRequest, answer: LookupAnswer): Said {
  const [best] = answer.results;
  return best === undefined ? NOT_FOUND : { tier: best.tier, said: describe(answer) };
}
