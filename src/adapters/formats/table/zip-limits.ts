import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { TableFault } from '../../../core/register/screening/table.js';

/** Fifty thousand rows with a dozen columns unpack to about a fifth of this. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_PARTS = 2_000;

/**
 * What a zip file says of itself, without unpacking anything: null when it is a workbook of a size we take. Whoever
 * unpacks it must hold each part to the size stated here.
 */
export async function zipFault(bytes: Uint8Array): Promise<TableFault | null> {
  try {
    const parts = await partsOf(bytes);
    if (parts === 'too-many') return 'too-large';
    if (!parts.some(({ fileName }) => fileName === 'xl/workbook.xml')) return 'not-a-table';
    const unpacked = parts.reduce((sum, part) => sum + part.uncompressedSize, 0);
    // A part that has bytes but states no size could unpack to anything.
    const silent = parts.some((part) => part.uncompressedSize === 0 && part.compressedSize > 2);
    if (silent) return 'broken';
    return unpacked > MOST_UNPACKED ? 'too-large' : null;
  } catch {
    return 'broken';
  }
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
