import { hasName, LEGAL_FORM } from './cell-kinds.js';
import { guessPlan } from './guess-columns.js';
import { bodyOf } from './plan.js';
import type { Row } from './table.js';

/** Longer lines are sentences, not names. */
const LONGEST_NAME = 120;
/** A name in full, with what kind of company it is. */
const LONGEST_FULL_NAME = 200;
const KIND_IN_FULL = /товариств|підприємств|установ|компані|обществ|предприяти|учреждени|limited liability/iu;

/** A bullet or a number before the name; a number needs its dot or bracket, as names may begin with digits. */
const BULLET =
  /^\s*(?:(?:(?:[-–—*•·▪>‣◦●○■□☐✓]|\p{Extended_Pictographic})\ufe0f?)+\s*|\(?\d{1,5}[.)]\s+)(?=[\p{L}\p{N}"«“„'(])/u;
/** A number before the name with anything between them. */
const NUMBERED = /^\s*(?:№\s*)?\(?(\d{1,5})(?:[.):]\s*|\s+)(?=\S)/u;
/** Lines numbered from another number than 1 have to be so many, lest the numbers belong to the names. */
const SURELY_NUMBERED = 5;

/** What cells are set apart by when rows of a spreadsheet are pasted. */
const CELLS = ['\t', ';'] as const;
const MOST_LINES = 0.6;

/**
 * The names of a text with one on each line, without bullets, equal ones once; null when it is a single name or
 * something else than a list of names. Of rows copied from a spreadsheet it is the column of names.
 */
export function pastedNames(text: string): readonly string[] | null {
  const names = namesOf(text);
  return names === null || names.length < 2 ? null : [...new Set(names)];
}

/** Every line of a text for a name, without bullets: the rest of a list that came in several messages. */
export function restOfNames(text: string): readonly string[] {
  return namesOf(text) ?? linesOf(text);
}

function namesOf(text: string): readonly string[] | null {
  const lines = withoutHeading(linesOf(text));
  const cells = CELLS.find((mark) => inMost(lines, mark));
  if (cells !== undefined)
    return namesInCells(lines.map((line) => line.split(cells).map((cell) => cell.trim())));
  const names = withoutNumbers(lines).map(bare);
  return names.every(isName) ? names : null;
}

function linesOf(text: string): readonly string[] {
  return (
    text
      .split(/\r\n|[\n\r\u2028]/u)
      .map((line) => line.trim())
      // A line of dashes or stars parts the names above it from those below.
      .filter((line) => /[\p{L}\p{N}]/u.test(line))
  );
}

/** "Please check these:" */
function withoutHeading([first = '', ...rest]: readonly string[]): readonly string[] {
  return first.endsWith(':') ? rest : [first, ...rest];
}

function inMost(lines: readonly string[], mark: string): boolean {
  // At the end of a line it only ends the name.
  const parted = lines.filter((line) => line.slice(0, -1).includes(mark)).length;
  return lines.length > 1 && parted >= lines.length * MOST_LINES;
}

function namesInCells(rows: readonly Row[]): readonly string[] | null {
  const plan = guessPlan(rows);
  if (plan === null) return null;
  return bodyOf(rows, plan)
    .map((row) => row[plan.column] ?? '')
    .filter((cell) => cell !== '');
}

function withoutNumbers(lines: readonly string[]): readonly string[] {
  const numbers = lines.map((line) => Number(NUMBERED.exec(line)?.[1] ?? NaN));
  const [first = NaN] = numbers;
  const inOrder = numbers.every((number, at) => number === first + at);
  const numbered = inOrder && (first === 1 || lines.length >= SURELY_NUMBERED);
  return numbered ? lines.map((line) => line.replace(NUMBERED, '')) : lines;
}

function bare(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/[;,]\s*$/u, '')
    .trim();
}

function isName(line: string): boolean {
  const inFull = LEGAL_FORM.test(line) || KIND_IN_FULL.test(line);
  if (line.length > (inFull ? LONGEST_FULL_NAME : LONGEST_NAME)) return false;
  return hasName(line) || /\d{6}/.test(line) || /\p{Script=Han}/u.test(line);
}
