import { hasName } from './cell-kinds.js';

/** Longer lines are sentences, not names. */
const LONGEST_NAME = 120;

/** A bullet or a number before the name; a number needs its dot or bracket, as names may begin with digits. */
const BULLET = /^\s*(?:[-–—•*·▪]|\d{1,3}[.)])\s+/u;

/**
 * The names of a text with one on each line, without bullets, equal ones once; null when it is a single name or
 * something else than a list of names.
 */
export function pastedNames(text: string): readonly string[] | null {
  const lines = text
    .split(/\r\n|[\n\r\u2028]/u)
    .map((line) =>
      line
        .replace(BULLET, '')
        .replace(/[;,]\s*$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  if (lines.length < 2 || !lines.every(isName)) return null;
  return [...new Set(lines)];
}

function isName(line: string): boolean {
  return line.length <= LONGEST_NAME && (hasName(line) || /\d{6}/.test(line) || /\p{Script=Han}/u.test(line));
}
