import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { Row, TableFault } from '../../../core/register/screening/table.js';
import { decodeText } from './decode-text.js';
import { isHtml, readHtmlTable } from './read-html-table.js';
import { NONE_MERGED, type SheetRows } from './sheets.js';

const DELIMITERS = ['\t', ';', '|', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at to find the delimiter. */
const SAMPLE = 200;
/** Characters looked at where a row takes several lines. */
const HEAD = 64 * 1024;
/** So much of a table has rows alike. */
const ALIKE = 0.6;
/** A list of names has shorter lines than prose. */
const LONGEST_LINE = 300;

/** A text file: CSV with any of the usual delimiters, one name a line, or a web page's table. */
export function readTextTable(bytes: Uint8Array): Result<readonly SheetRows[], TableFault> {
  const text = decodeText(bytes);
  if (text === null) return err('not-a-table');
  const read = isHtml(text) ? readHtmlTable(text) : readPlainText(text);
  return read.ok ? ok([read.value]) : read;
}

function readPlainText(text: string): Result<SheetRows, TableFault> {
  const rows = rowsOf(text);
  return rows.ok ? ok({ name: '', hidden: false, rows: rows.value, merged: NONE_MERGED }) : rows;
}

/** What programs write for programs: XML and JSON. A row of names does not begin so. */
const MARKUP = /^\ufeff?\s*(?:<[\w?!]|[{[]\s*["{[\]}])/;

function rowsOf(text: string): Result<readonly Row[], TableFault> {
  if (MARKUP.test(text)) return err('not-a-table');
  const lines = linesOf(text);
  const delimiter = delimiterOf(lines.slice(0, SAMPLE)) ?? delimiterOfRecords(text);
  if (delimiter !== null) return ok(readCsv(text, delimiter));
  const long = lines.slice(0, SAMPLE).filter((line) => line.length > LONGEST_LINE).length;
  return long > Math.min(lines.length, SAMPLE) / 4 ? err('not-a-table') : ok(lines.map((line) => [line]));
}

/** Excel's own hint, a first line such as `sep=;`, is no row. */
const HINT = /^sep=.\s*$/i;

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => !HINT.test(line));
  // What ends the last line begins no other.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The delimiter of a table whose cells have line breaks in them, so that a row takes several lines. */
function delimiterOfRecords(text: string): Delimiter | null {
  const head = text.slice(0, HEAD);
  if (!/^["]|[\t;|,]"/m.test(head)) return null;
  const found = DELIMITERS.find((delimiter) => {
    try {
      const rows = parse(head, { delimiter, bom: true, relax_column_count: true, to: SAMPLE });
      const widths = rows.map((row) => row.length).filter((width) => width > 1);
      const alike = widths.filter((width) => width === widths[0]).length;
      return alike > 1 && alike >= rows.length * ALIKE;
    } catch {
      return false;
    }
  });
  return found ?? null;
}

/** The delimiter that most lines have alike; null for one column. A comma before a space is punctuation. */
function delimiterOf(lines: readonly string[]): Delimiter | null {
  const filled = lines.filter((line) => line.trim() !== '');
  const found = DELIMITERS.map((delimiter) => ({ delimiter, share: alikeShare(filled, delimiter) }));
  const best = found.reduce((one, two) => (two.share > one.share ? two : one));
  return best.share >= ALIKE ? best.delimiter : null;
}

function alikeShare(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const outside = line.replace(/"(?:[^"]|"")*"/g, '');
    const bare = delimiter === ',' ? outside.replace(/,\s/g, '') : outside;
    const count = bare.split(delimiter).length - 1;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  counts.delete(0);
  return Math.max(0, ...counts.values()) / lines.length;
}

function readCsv(text: string, delimiter: Delimiter): string[][] {
  const body = text.replace(/^\ufeff?sep=.\s*(?:\r\n|\n|\r)/i, '');
  const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true };
  try {
    return parse(body, options);
  } catch {
    // A quotation mark that is never closed: then quotation marks are part of the names.
    return parse(body, { ...options, quote: false });
  }
}
