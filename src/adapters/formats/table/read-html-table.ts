import { fromHtml } from 'hucre';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import { cellText, type SheetRows } from './sheets.js';

/** Fewer columns than this are no table but the frame of a page. */
const LEAST_COLUMNS = 2;

/** Signs that pages of the region spell by name; the library knows those of XML. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
]);

export function isHtml(text: string): boolean {
  return /^\ufeff?\s*<(?:!doctype|html|\?xml|table|head|meta|style)/i.test(text);
}

/** A web page's table: many programs save such pages and call them `.xls`. */
export function readHtmlTable(text: string): Result<SheetRows, TableFault> {
  const at = text.search(/<table[\s>]/i);
  if (at === -1) return err('not-a-table');
  try {
    const plain = text.slice(at).replace(/&(\w{4,5});/g, (whole, name: string) => NAMED.get(name) ?? whole);
    const { rows, merges = [] } = fromHtml(plain, { typeInference: false, classes: false });
    const cells = rows.map((row) => row.map(cellText));
    if (!cells.some((row) => row.length >= LEAST_COLUMNS)) return err('not-a-table');
    return ok({ name: '', hidden: false, rows: cells, merged: () => Promise.resolve(merges) });
  } catch {
    return err('broken');
  }
}
