import { describe, expect, it } from 'vitest';
import { createTableWriter } from '../../../src/adapters/formats/table/table-writer.js';
import { unzip } from '../../../src/adapters/formats/table/unzip.js';
import { fitToSend, MOST_SENT } from '../../../src/adapters/telegram/screening/result-files.js';

describe('a file of a result', () => {
  it('that is larger than a bot may send is sent zipped, with the same in it', async () => {
    const bytes = new Uint8Array(MOST_SENT + 1).fill(0x41);
    const sent = await fitToSend(createTableWriter(), { name: 'suppliers-slid.csv', bytes });
    expect(sent.name).toBe('suppliers-slid.csv.zip');
    expect(sent.bytes.byteLength).toBeLessThan(MOST_SENT);
    const parts = await unzip(sent.bytes);
    expect([...parts.keys()]).toEqual(['suppliers-slid.csv']);
    expect(parts.get('suppliers-slid.csv')?.equals(bytes)).toBe(true);
  });

  it('of the greatest size that a bot may send goes as it is', async () => {
    const file = { name: 'suppliers-slid.csv', bytes: new Uint8Array(MOST_SENT) };
    expect(await fitToSend(createTableWriter(), file)).toBe(file);
  });
});
