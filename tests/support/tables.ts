import { buffer } from 'node:stream/consumers';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { writeXlsxStream } from 'hucre/xlsx';
import { ZipFile } from 'yazl';
import { readTable } from '../../src/adapters/formats/table/read-table.js';
import { unzip } from '../../src/adapters/formats/table/unzip.js';
import type { Row, TableReader } from '../../src/core/register/screening/table.js';

/** Reads tables in this thread: the product's own reader starts a thread from the built program. */
export const tablesInThisThread: TableReader = {
  async read(bytes, sheet) {
    await othersFirst();
    return readTable(bytes, sheet);
  },
};

/** A workbook as Excel would save it, with its texts in a table of their own. */
export async function workbook(rows: readonly Row[], shared = true): Promise<Uint8Array> {
  const stream = writeXlsxStream(
    rows.map((row) => [...row]),
    { name: 'Аркуш1', inlineStrings: !shared },
  );
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A workbook whose only sheet has these rows, written as they are in the file. */
export async function workbookOf(rows: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, part] of await unzip(await workbook([['-']], false))) {
    const sheet = part.toString().replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows}</sheetData>`);
    zip.addBuffer(name.includes('worksheets/sheet') ? Buffer.from(sheet) : part, name);
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** Text in windows-1251, in which most tables of the region were saved for twenty years. */
export function windows1251(text: string): Uint8Array {
  return encoded(text, 'windows-1251');
}

export function koi8u(text: string): Uint8Array {
  return encoded(text, 'koi8-u');
}

/** Text in an encoding of one byte a letter. */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...new TextDecoder(encoding).decode(bytes)];
  const known = new Map(letters.map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => {
    const byte = known.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** A zip file with one part; `first` is a part of its own before that, stored as it is. */
export function zipOf(
  name: string,
  content: Buffer,
  { first }: { readonly first?: readonly [string, string] } = {},
): Buffer {
  const stored = first ? [{ name: first[0], content: Buffer.from(first[1]), method: 0 }] : [];
  const parts = [...stored, { name, content, method: 8 }];
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.method === 0 ? part.content : deflateRawSync(part.content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(part.content.length, 8);
    const shared = Buffer.concat([
      Buffer.from([20, 0, 0, 0, part.method, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([part.name.length, 0, 0, 0]),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(part.name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, place, Buffer.from(part.name)]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}
