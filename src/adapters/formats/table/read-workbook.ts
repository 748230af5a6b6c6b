import { EncryptedFileError } from 'hucre';
import { streamOdsRows } from 'hucre/ods';
import { readXlsb, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import { cellText, chooseSheet, MOST_SHEETS, type ChosenSheet, type SheetRows } from './sheets.js';
import { zipKind, type ZipKind } from './zip-kind.js';

/** Rows of the fullest sheet of an XLSX, XLSB or ODS workbook, at most `limit` of them. */
export async function readWorkbook(
  bytes: Uint8Array,
  limit: number,
): Promise<Result<ChosenSheet, TableFault>> {
  const kind = await zipKind(bytes);
  if (!kind.ok) return kind;
  try {
    return ok(chooseSheet(await SHEETS[kind.value](bytes, limit)));
  } catch (thrown) {
    return err(thrown instanceof EncryptedFileError ? 'locked' : 'broken');
  }
}

const SHEETS: Readonly<Record<ZipKind, (bytes: Uint8Array, limit: number) => Promise<SheetRows[]>>> = {
  xlsx: xlsxSheets,
  xlsb: async (bytes) => {
    const { sheets } = await readXlsb(bytes);
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) }));
  },
  ods: odsSheets,
};

async function xlsxSheets(bytes: Uint8Array, limit: number): Promise<SheetRows[]> {
  const names: string[] = [];
  // Asked for each sheet before it is read; none is, so that one after another can be streamed.
  await readXlsx(bytes, {
    sheets: ({ name, veryHidden = false }) => {
      names.push(veryHidden ? '' : name);
      return false;
    },
  });
  const sheets: SheetRows[] = [];
  for (const [sheet, name] of names.slice(0, MOST_SHEETS).entries()) {
    if (name === '') continue;
    const rows: string[][] = [];
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: limit }))
      rows.push(values.map(cellText));
    sheets.push({ name, rows });
  }
  return sheets;
}

/** OpenDocument keeps all sheets in one part, and their names are not handed over with the rows. */
async function odsSheets(bytes: Uint8Array, limit: number): Promise<SheetRows[]> {
  const sheets = new Map<number, string[][]>();
  for await (const { sheetIndex = 0, values } of streamOdsRows(bytes, { maxRows: limit })) {
    if (sheetIndex >= MOST_SHEETS) break;
    const rows = sheets.get(sheetIndex) ?? [];
    rows.push(values.map(cellText));
    sheets.set(sheetIndex, rows);
  }
  return [...sheets.values()].map((rows) => ({ name: '', rows }));
}
