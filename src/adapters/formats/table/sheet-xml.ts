import { cellRef } from 'hucre/xlsx';
import { inert, type Row } from '../../../core/register/screening/table.js';

/** What a cell of a spreadsheet can hold. Characters. */
const LONGEST_CELL = 32_767;
/** Longer numbers are shown rounded, so they stay text. Digits. */
const LONGEST_NUMBER = 11;

/** A cell as it goes into a file: nothing that is run, and no characters that XML 1.0 cannot hold. */
export function safeCell(cell: string): string {
  // eslint-disable-next-line no-control-regex -- these characters are what is taken out
  return inert(cell.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')).slice(0, LONGEST_CELL);
}

/** One row of a sheet (ECMA-376, part 1, 18.3.1.73), `at` counted from 0. */
export function rowXml(row: Row, at: number): string {
  const cells = row.map((cell, column) => cellXml(cellRef(at, column), cell));
  return `<row r="${String(at + 1)}">${cells.join('')}</row>`;
}

function cellXml(ref: string, cell: string): string {
  if (cell === '') return '';
  if (isPlainNumber(cell)) return `<c r="${ref}"><v>${cell}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(safeCell(cell))}</t></is></c>`;
}

/** Whether it reads the same as a number and as text: no leading zeros, no sign, nothing that would be rounded. */
function isPlainNumber(cell: string): boolean {
  return cell.length <= LONGEST_NUMBER && /^\d+(?:\.\d+)?$/.test(cell) && String(Number(cell)) === cell;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
