import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { NO_INCIDENT } from '../../../src/core/cases/empty.js';
import { csvExport } from '../../../src/adapters/formats/export-csv.js';
import { jsonlExport } from '../../../src/adapters/formats/export-jsonl.js';
import { exportCase } from '../../../src/core/export/export-case.js';
import type { ExportedCase } from '../../../src/core/export/exported-case.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import { aComponent, aSubmittedCase, stated } from '../../support/cases.js';
import { richCase } from '../../support/rich-cases.js';
import { aSettlement } from '../../support/places.js';

function exported(state: CaseState): ExportedCase {
  const record = exportCase(state, 'internal');
  if (record === null) throw new Error('this case is not exported');
  return record;
}

const marked = (text: string): CaseState['components'][number] =>
  aComponent({ marking: stated({ kind: 'text', text }) });

describe('an export as lines of JSON', () => {
  it('is one line a case, whatever is in its texts, and reads back as it was', () => {
    for (let seed = 0; seed < 100; seed++) {
      const record = exported({ ...richCase(seed), status: 'submitted', submittedAt: 0 });
      const lines = jsonlExport.lines(record);
      expect(lines.trimEnd().split('\n')).toHaveLength(1);
      expect(JSON.parse(lines)).toEqual(JSON.parse(JSON.stringify(record)));
    }
  });
});

describe('an export as CSV', () => {
  const csvOf = (record: ExportedCase): string => csvExport.head + csvExport.lines(record);
  const rows = (record: ExportedCase): Record<string, string>[] =>
    parse(csvOf(record), { bom: true, columns: true });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const text = csvOf(exported(aSubmittedCase()));
    expect(text.startsWith('\ufeffref,status,submitted_at')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it('has a line for each component, with its case, and one for a case without any', () => {
    const two = exported(aSubmittedCase({ components: [marked('A1'), marked('B2')] }));
    expect(rows(two).map((row) => [row['ref'], row['component'], row['marking']])).toEqual([
      [two.ref, '1', 'A1'],
      [two.ref, '2', 'B2'],
    ]);
    expect(rows(exported(aSubmittedCase({ components: [] })))).toHaveLength(1);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    const [row] = rows(exported(aSubmittedCase({ components: [marked(text)] })));
    expect(row?.['marking']).toBe(`'${text}`);
  });

  it('keeps quotes, commas, line breaks and any script as they are', () => {
    const text = 'він сказав "так",\r\n集成电路';
    const [row] = rows(exported(aSubmittedCase({ components: [marked(text)] })));
    expect(row?.['marking']).toBe(text);
  });

  it('says what is known of place, date and maker in columns of their own', () => {
    const state = aSubmittedCase({
      incident: {
        ...NO_INCIDENT,
        weapon: stated({ kind: 'known', code: 'shahed-136' }),
        date: stated({ kind: 'known', on: '2024-04' }),
        place: stated({ kind: 'pin', latitude: 49.5, longitude: 36.25 }),
        circumstances: null,
      },
      components: [aComponent({ manufacturer: stated({ kind: 'unknown' }) })],
    });
    expect(rows(exported(state))[0]).toMatchObject({
      weapon: 'shahed-136',
      date: '2024-04',
      place: 'pin',
      latitude: '49.5',
      longitude: '36.25',
      circumstances: '',
      manufacturer: 'unknown',
    });
  });

  it('says a week, a range and a place by name, and what was typed for them', () => {
    const state = aSubmittedCase({
      incident: {
        ...NO_INCIDENT,
        weapon: stated({ kind: 'known', code: 'shahed-136', words: 'шахед серії К' }),
        date: stated({ kind: 'range', from: '2024-05-12', to: '2024-05-13', words: 'в ніч на 13 травня' }),
        place: stated(aSettlement({ words: 'Артемівськ' })),
        circumstances: null,
      },
      components: [aComponent({ type: stated({ kind: 'known', code: 'fpga' }) })],
    });
    expect(rows(exported(state))[0]).toMatchObject({
      weapon: 'shahed-136',
      weapon_words: 'шахед серії К',
      component_type: 'fpga',
      component_words: '',
      date: '2024-05-12/2024-05-13',
      date_words: 'в ніч на 13 травня',
      place: 'Bakhmut, Bakhmutskyi raion, Donetsk oblast',
      place_kind: 'settlement',
      place_code: 'g713174',
      place_words: 'Артемівськ',
      latitude: '',
    });
  });
});
