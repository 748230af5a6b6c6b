import { UnsupportedFormatError } from 'hucre';
import { readXls, type CellValue } from 'hucre/xlsx';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import { cellText, MOST_SHEETS, type SheetRows } from './sheets.js';

/** What compound files begin with: workbooks before 2007, newer ones with a password, and Word's old documents. */
export const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Every compound file has this one ([MS-CFB] 2.6.2). */
const DIRECTORY = Buffer.from('Root Entry', 'utf16le');
/** Streams of a compound file, by which it shows what it is ([MS-OFFCRYPTO] 2.3.4, [MS-XLS] 2.1.2). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const WORKBOOK = Buffer.from('Workbook\0', 'utf16le');
const OLDER_WORKBOOK = Buffer.from('Book\0', 'utf16le');
/** The record that begins a workbook of Excel 97 to 2003, its type and length ([MS-XLS] 2.4.21). */
const BEGIN = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
const BEGIN_LENGTH = 20;
/** The record after it when all others are encrypted ([MS-XLS] 2.4.117). */
const FILEPASS = 0x2f;

/** The sheets of a workbook of Excel 97 to 2003. */
export async function readOldWorkbook(bytes: Uint8Array): Promise<Result<readonly SheetRows[], TableFault>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes(DIRECTORY)) return err('broken');
  if (file.includes(ENCRYPTED) || hasPassword(file)) return err('locked');
  if (!file.includes(WORKBOOK)) return err(file.includes(OLDER_WORKBOOK) ? 'too-old' : 'not-a-table');
  try {
    const { sheets } = await readXls(bytes);
    const texts = sheets.slice(0, MOST_SHEETS).map(({ name, hidden = false, rows, merges = [] }) => ({
      name,
      hidden,
      rows: Array.from(rows, (row?: readonly CellValue[]) => Array.from(row ?? [], cellText)),
      merged: () => Promise.resolve(merges),
    }));
    return ok(texts);
  } catch (thrown) {
    return err(thrown instanceof UnsupportedFormatError ? 'too-old' : 'broken');
  }
}

function hasPassword(file: Buffer): boolean {
  const begin = file.indexOf(BEGIN);
  return (
    begin !== -1 &&
    file.length > begin + BEGIN_LENGTH + 2 &&
    file.readUInt16LE(begin + BEGIN_LENGTH) === FILEPASS
  );
}
