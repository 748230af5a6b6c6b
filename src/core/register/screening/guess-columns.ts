import { CODE_TITLE, hasName, LEGAL_FORM, NUMBER_TITLE, titleWeight } from './cell-kinds.js';
import { guessHead } from './guess-head.js';
import { bodyOf, titlesOf, type Head, type ScreeningPlan } from './plan.js';
import { isEdrpou, registrationNumber } from './registration-number.js';
import type { Row } from './table.js';

/** Rows looked at to guess; the head of a file is like the rest of it. */
const SAMPLE = 200;
/** A column whose cells look less like names than this holds something else. */
const LEAST = 0.3;
/** Numbers of other things pass for codes one time in eleven. */
const SURELY_CODES = 0.6;

/** The rows to guess by, without those above the table. */
interface Sample {
  readonly titles: Row | null;
  readonly body: readonly Row[];
}

/** Guesses where the table begins and which column has the companies; null when no column has any. */
export function guessPlan(rows: readonly Row[]): ScreeningPlan | null {
  const sample = rows.slice(0, SAMPLE);
  return guessColumns(sample, guessHead(sample));
}

/** Guesses the columns of a table of which it is known where it begins. */
export function guessColumns(rows: readonly Row[], head: Head): ScreeningPlan | null {
  const sample = { titles: titlesOf(rows, head), body: bodyOf(rows, head).slice(0, SAMPLE) };
  const numbers = numbersColumn(sample);
  const column = namesColumn(sample) ?? numbers;
  return column === null ? null : { ...head, column, numbers };
}

function namesColumn({ titles, body }: Sample): number | null {
  let best: { readonly column: number; readonly likeness: number } | null = null;
  for (let column = 0; column < widthOf(body); column += 1) {
    const cells = cellsOf(body, column);
    const likeness = likenessOf(cells) + titleWeight(titles?.[column] ?? '');
    if (cells.some(hasName) && likeness >= LEAST && likeness > (best?.likeness ?? 0))
      best = { column, likeness };
  }
  return best?.column ?? null;
}

/** The column of registration numbers, by its title and by what is in it. */
function numbersColumn({ titles, body }: Sample): number | null {
  const columns = Array.from({ length: widthOf(body) }, (_, column) => column);
  const found = columns.find((column) => {
    const cells = cellsOf(body, column);
    const title = titles?.[column] ?? '';
    if (NUMBER_TITLE.test(title)) return cells.some((cell) => registrationNumber(cell) !== null);
    const codes = cells.filter((cell) => /^\d{8}$/.test(cell)).length;
    return (CODE_TITLE.test(title) && codes > cells.length / 2) || areCodes(cells);
  });
  return found ?? null;
}

/** Codes tell themselves by their check digit where no title does. */
function areCodes(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.filter(isEdrpou).length > cells.length * SURELY_CODES;
}

function widthOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function cellsOf(rows: readonly Row[], column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

function likenessOf(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const named = cells.filter(hasName);
  const forms = named.filter((cell) => LEGAL_FORM.test(cell)).length / cells.length;
  const different = new Set(cells).size / cells.length;
  return (named.length / cells.length) * (0.4 + 0.3 * different) + forms;
}
