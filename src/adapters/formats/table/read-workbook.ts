import { EncryptedFileError, type SheetFilterInfo } from 'hucre';
import { streamOdsRows } from 'hucre/ods';
import { readXlsb, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { Row, TableFault } from '../../../core/register/screening/table.js';
import { odsLayout } from './ods-layout.js';
import { cellText, isFilled, MOST_SHEETS, placeRow, type SheetRows } from './sheets.js';
import { xlsxMerged } from './xlsx-merged.js';
import { zipKind, type ZipKind } from './zip-kind.js';

/** The sheets of an XLSX, XLSB or ODS workbook, of each at most `limit` rows with something in them. */
export async function readWorkbook(
  bytes: Uint8Array,
  limit: number,
): Promise<Result<readonly SheetRows[], TableFault>> {
  const kind = await zipKind(bytes);
  if (!kind.ok) return kind;
  try {
    return ok(await SHEETS[kind.value](bytes, limit));
  } catch (thrown) {
    return err(thrown instanceof EncryptedFileError ? 'locked' : 'broken');
  }
}

const SHEETS: Readonly<Record<ZipKind, (bytes: Uint8Array, limit: number) => Promise<SheetRows[]>>> = {
  xlsx: xlsxSheets,
  xlsb: async (bytes) => {
    const { sheets } = await readXlsb(bytes);
    return sheets.slice(0, MOST_SHEETS).map(({ name, hidden = false, rows, merges = [] }) => ({
      name,
      hidden,
      rows: rows.map((row) => row.map(cellText)),
      merged: () => Promise.resolve(merges),
    }));
  },
  ods: odsSheets,
};

async function xlsxSheets(bytes: Uint8Array, limit: number): Promise<SheetRows[]> {
  const known: SheetFilterInfo[] = [];
  // Asked for each sheet before it is read; none is, so that one after another can be streamed.
  await readXlsx(bytes, {
    sheets: (info) => {
      known.push(info);
      return false;
    },
  });
  const sheets: SheetRows[] = [];
  for (const [sheet, { name, hidden = false, veryHidden = false }] of known.slice(0, MOST_SHEETS).entries()) {
    // Only a program can show those, so no person filled them.
    if (veryHidden) continue;
    const rows: Row[] = [];
    let filled = 0;
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const row = values.map(cellText);
      if (!isFilled(row)) continue;
      placeRow(rows, index, row);
      filled += 1;
      if (filled === limit) break;
    }
    sheets.push({ name, hidden, rows, merged: () => xlsxMerged(bytes, sheet) });
  }
  return sheets;
}

/** OpenDocument keeps all sheets in one part, and only their rows are handed over one by one. */
async function odsSheets(bytes: Uint8Array, limit: number): Promise<SheetRows[]> {
  const layout = (await odsLayout(bytes)).slice(0, MOST_SHEETS);
  const sheets = layout.map(({ name, hidden, merged }) => ({
    name,
    hidden,
    rows: [] as Row[],
    filled: 0,
    merged: () => Promise.resolve(merged),
  }));
  for await (const { sheetIndex = 0, index, values } of streamOdsRows(bytes)) {
    const sheet = sheets[sheetIndex];
    const row = values.map(cellText);
    if (sheet === undefined || sheet.filled === limit || !isFilled(row)) continue;
    placeRow(sheet.rows, index, row);
    sheet.filled += 1;
  }
  return sheets;
}
