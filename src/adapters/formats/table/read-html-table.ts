import { fromHtml } from 'hucre';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import { cellText } from './sheets.js';

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

/** Rows of a web page's table: many programs save such pages and call them `.xls`. */
export function readHtmlTable(text: string): Result<readonly (readonly string[])[], TableFault> {
  const at = text.search(/<table[\s>]/i);
  if (at === -1) return err('not-a-table');
  try {
    const plain = text.slice(at).replace(/&(\w{4,5});/g, (whole, name: string) => NAMED.get(name) ?? whole);
    const rows = fromHtml(plain, { typeInference: false, classes: false }).rows;
    const cells = rows.map((row) => row.map(cellText));
    return cells.some((row) => row.length >= LEAST_COLUMNS) ? ok(cells) : err('not-a-table');
  } catch {
    return err('broken');
  }
}
