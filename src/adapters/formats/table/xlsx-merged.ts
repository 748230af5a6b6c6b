import { text } from 'node:stream/consumers';
import type { MergedCells } from './merged-cells.js';
import { openPart } from './zip-part.js';

const SHEET = /<(?:\w+:)?sheet\s[^>]*?\w+:id="([^"]+)"/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/**
 * The merged cells of one sheet of an XLSX workbook (ECMA-376, part 1, 18.3.1.54). They stand behind the rows and are
 * looked for as text, since the reader of rows does not say them and reading a whole sheet for them takes ten times
 * as long.
 */
export async function xlsxMerged(bytes: Uint8Array, sheet: number): Promise<readonly MergedCells[]> {
  const path = await pathOf(bytes, sheet);
  const part = path === null ? null : await openPart(bytes, path);
  const merged: MergedCells[] = [];
  let rest = '';
  for await (const chunk of part ?? []) {
    const piece = rest + (chunk as Buffer).toString('latin1');
    for (const [, left = '', top, right = '', bottom] of piece.matchAll(MERGED))
      merged.push({
        startRow: Number(top) - 1,
        endRow: Number(bottom) - 1,
        startCol: columnOf(left),
        endCol: columnOf(right),
      });
    const open = piece.lastIndexOf('<');
    rest = piece.includes('>', open) ? '' : piece.slice(open);
  }
  return merged;
}

/** Where a sheet is in the file: its workbook names a relationship, and that a path (ECMA-376, part 1, 12.3.24). */
async function pathOf(bytes: Uint8Array, sheet: number): Promise<string | null> {
  const workbook = await textOf(bytes, 'xl/workbook.xml');
  const related = await textOf(bytes, 'xl/_rels/workbook.xml.rels');
  const id = [...workbook.matchAll(SHEET)][sheet]?.[1];
  const [found] = (related.match(RELATIONSHIP) ?? []).filter((each) => attributeOf(each, 'Id') === id);
  const target = found === undefined ? null : attributeOf(found, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function textOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = await openPart(bytes, path);
  return part === null ? '' : text(part);
}

function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
