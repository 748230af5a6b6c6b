import { setImmediate as othersFirst } from 'node:timers/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import { readTable } from '../../src/adapters/formats/table/read-table.js';
import type { Row, TableReader } from '../../src/core/register/screening/table.js';

/** Reads tables in this thread: the product's own reader starts a thread from the built program. */
export const tablesInThisThread: TableReader = {
  async read(bytes) {
    await othersFirst();
    return readTable(bytes);
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

/** Text in windows-1251, in which most tables of the region were saved for twenty years. */
export function windows1251(text: string): Uint8Array {
  return encoded(text, 'windows-1251');
}

export function koi8u(text: string): Uint8Array {
  return encoded(text, 'koi8-u');
}

function encoded(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...new TextDecoder(encoding).decode(bytes)];
  const known = new Map(letters.map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => {
    const byte = known.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}
