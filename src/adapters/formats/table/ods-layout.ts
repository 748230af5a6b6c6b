import { buffer } from 'node:stream/consumers';
import type { MergedCells } from './merged-cells.js';
import { openPart } from './zip-part.js';

/** What the reader of rows does not say of a sheet. */
export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merged: readonly MergedCells[];
}

const TAG = /<table:(table|table-row|table-cell|covered-table-cell)((?:\s(?:[^>"]|"[^"]*")*)?)>/g;
const STYLE =
  /<style:style\s[^>]*?style:name="([^"]+)"[^>]*>\s*<style:table-properties\s[^>]*?table:display="false"/g;

/** The sheets of an ODS workbook, in its order (ODF 1.3, part 3, 9.1): their names and merged cells, and which are hidden. */
export async function odsLayout(bytes: Uint8Array): Promise<readonly OdsSheet[]> {
  const part = await openPart(bytes, 'content.xml');
  // A byte a letter takes half the memory; only names are made text.
  const content = part === null ? '' : (await buffer(part)).toString('latin1');
  const hidden = new Set([...content.matchAll(STYLE)].map(([, name]) => name));
  const sheets: { name: string; hidden: boolean; merged: MergedCells[] }[] = [];
  let [row, nextRow, column] = [0, 0, 0];
  for (const [, tag, attributes = ''] of content.matchAll(TAG)) {
    const sheet = sheets.at(-1);
    if (tag === 'table') {
      nextRow = 0;
      const style = valueOf(attributes, 'table:style-name') ?? '';
      sheets.push({ name: nameOf(attributes), hidden: hidden.has(style), merged: [] });
    } else if (tag === 'table-row') {
      [row, column] = [nextRow, 0];
      nextRow += numberOf(attributes, 'table:number-rows-repeated');
    } else {
      const endRow = row + numberOf(attributes, 'table:number-rows-spanned') - 1;
      const endCol = column + numberOf(attributes, 'table:number-columns-spanned') - 1;
      if (endRow > row) sheet?.merged.push({ startRow: row, endRow, startCol: column, endCol });
      column += numberOf(attributes, 'table:number-columns-repeated');
    }
  }
  return sheets;
}

function nameOf(attributes: string): string {
  const name = Buffer.from(valueOf(attributes, 'table:name') ?? '', 'latin1').toString();
  return name.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => SIGNS[sign] ?? '');
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function numberOf(attributes: string, name: string): number {
  return Number(valueOf(attributes, name) ?? 1);
}

function valueOf(attributes: string, name: string): string | null {
  const at = attributes.indexOf(`${name}="`);
  if (at === -1) return null;
  const from = at + name.length + 2;
  return attributes.slice(from, attributes.indexOf('"', from));
}
