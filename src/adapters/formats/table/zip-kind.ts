import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';

/** Fifty thousand rows with a dozen columns unpack to about a fifth of this. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_PARTS = 2_000;

/** Workbooks that are zip files: Excel's two, and OpenDocument's. */
export type ZipKind = 'xlsx' | 'xlsb' | 'ods';

/** ODF 1.3, part 2, 3.3: the first part, stored as it is, says in these words at this place what the file is. */
const ODS_TYPE = Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
const ODS_TYPE_AT = 30;

/**
 * What a zip file says of itself, without unpacking anything: which workbook it is, if it is one of a size we take.
 * Whoever unpacks it must hold each part to the size stated here.
 */
export async function zipKind(bytes: Uint8Array): Promise<Result<ZipKind, TableFault>> {
  try {
    const parts = await partsOf(bytes);
    if (parts === 'too-many') return err('too-large');
    const kind = kindOf(bytes, new Set(parts.map(({ fileName }) => fileName)));
    if (kind === null) return err('not-a-table');
    const unpacked = parts.reduce((sum, part) => sum + part.uncompressedSize, 0);
    // A part that has bytes but states no size could unpack to anything.
    const silent = parts.some((part) => part.uncompressedSize === 0 && part.compressedSize > 2);
    if (silent) return err('broken');
    return unpacked > MOST_UNPACKED ? err('too-large') : ok(kind);
  } catch {
    return err('broken');
  }
}

function kindOf(bytes: Uint8Array, names: ReadonlySet<string>): ZipKind | null {
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('xl/workbook.bin')) return 'xlsb';
  const stated = bytes.subarray(ODS_TYPE_AT, ODS_TYPE_AT + ODS_TYPE.length);
  return names.has('content.xml') && ODS_TYPE.equals(stated) ? 'ods' : null;
}

function partsOf(bytes: Uint8Array): Promise<readonly Entry[] | 'too-many'> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (fault, zip) => {
        if (fault) reject(fault);
        else collect(zip, resolve, reject);
      },
    );
  });
}

function collect(
  zip: ZipFile,
  resolve: (parts: readonly Entry[] | 'too-many') => void,
  reject: (fault: Error) => void,
): void {
  const parts: Entry[] = [];
  zip.on('entry', (entry: Entry) => {
    parts.push(entry);
    if (parts.length > MOST_PARTS) resolve('too-many');
    else zip.readEntry();
  });
  zip.on('end', () => {
    resolve(parts);
  });
  zip.on('error', reject);
  zip.readEntry();
}
