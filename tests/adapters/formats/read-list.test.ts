import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { companyIdOf } from '../../../src/core/register/company-id.js';
import { joinParts, type ListRecord, type RecordPart } from '../../../src/core/register/list-record.js';
import { readPieces, type ReadFile } from '../../support/list-files.js';

const SIMPLE = [
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change',
  'NK-aB3,Company,Acme LLC,"Акме ООО;""Acme; Sons""",,ru;gb-sct;suhh,"Moscow, 1",5493001KJTIIGC8Y1R12;7707083893,Export Control - 2022-05-12,,,,us,2022-05-12T10:00:00,2024-06-01T00:00:00,2023-01-01',
  'Q42,Person,John Doe,,1970,us,,,,,,,us,2022-05-12,2024-06-03,2023-01-01',
].join('\n');

const ENTITIES = [
  { id: 'own-1', schema: 'Ownership', properties: { owner: ['amd'], asset: ['xlnx'] } },
  {
    id: 'xlnx',
    schema: 'Company',
    caption: 'Xilinx',
    target: true,
    properties: {
      name: ['Xilinx, Inc.', 'Xilinx'],
      previousName: ['Zailinx'],
      country: ['us'],
      leiCode: ['549300OX48Q0UDJUKX25'],
      taxNumber: ['770188631'],
    },
    first_seen: '2021-01-01T00:00:00',
    last_seen: '2024-06-01T00:00:00',
  },
  { id: 'amd', schema: 'Company', caption: 'AMD', target: false, properties: {} },
  {
    id: 'sanction-1',
    schema: 'Sanction',
    properties: {
      entity: ['xlnx'],
      authority: ['Agency'],
      reason: ['Chips in drones'],
      startDate: ['2023-03'],
      endDate: ['2099-01-01'],
      sourceUrl: ['https://example.org/order'],
    },
    last_seen: '2024-06-01T00:00:00',
  },
  { id: 'succ-1', schema: 'Succession', properties: { predecessor: ['xlnx'], successor: ['amd'] } },
  { id: 'p-1', schema: 'Person', caption: 'John Doe', properties: { name: ['John Doe'] } },
];

/** The record with all its parts, as an import puts them together on that day. */
function whole({ items, records }: ReadFile, id: string, takenOn = '2024-06-01'): ListRecord {
  const record = records.find((each) => each.id === companyIdOf(id));
  if (record === undefined) throw new Error(id);
  const parts = items.flatMap((item): RecordPart[] =>
    item.kind === 'part' && item.of === record.id ? [item.part] : [],
  );
  return joinParts(record, parts, takenOn);
}

/** With a `;` between the values of a cell, as the format has it. */
function tabbed(csv: string): string {
  return csv.replace(/"(?:[^"]|"")*"|,/g, (part) => (part === ',' ? '\t' : part));
}

const jsonLines = (entities: readonly object[]): string =>
  entities.map((entity) => JSON.stringify(entity)).join('\n');

describe('OpenSanctions’ targets.simple.csv', () => {
  it('reads organisations and passes over people', async () => {
    const { records, faults } = await readPieces(SIMPLE);
    expect(faults).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'nk-ab3',
      countries: ['RU', 'GB'],
      identifiers: [
        { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
        { scheme: 'registration', value: '7707083893' },
      ],
      reason: { en: 'Export Control - 2022-05-12' },
      source: null,
    });
    expect(records[0]?.names.map(({ kind, text }) => [kind, text])).toEqual([
      ['main', 'Acme LLC'],
      ['alias', 'Акме ООО'],
      ['alias', 'Acme; Sons'],
    ]);
  });

  it('takes the day it was first seen for the latest on which it can have been listed', async () => {
    const { records } = await readPieces(SIMPLE);
    expect(records[0]?.history).toMatchObject([
      { kind: 'listed', on: { earliest: '0001-01-01', latest: '2022-05-12' } },
    ]);
  });

  it('knows the day it describes by the newest it names', async () => {
    const { items } = await readPieces(SIMPLE);
    expect(items.flatMap((item) => (item.kind === 'seen' ? item.on : [])).sort()).toEqual([
      '2024-06-01',
      '2024-06-03',
    ]);
  });

  it('takes no day that cannot be for none', async () => {
    const { faults } = await readPieces(SIMPLE.replace('2022-05-12T10', '2022-02-31T10'));
    expect(faults).toEqual([{ line: 2, column: 'first_seen', code: 'bad-date' }]);
  });

  it('keeps quotes that are part of a name', async () => {
    const { records } = await readPieces(SIMPLE.replace('""Acme; Sons""', '""Vektor OOO'));
    expect(records[0]?.names.map(({ text }) => text)).toContain('"Vektor OOO');
  });

  it('names the row and the column of a fault', async () => {
    const { faults } = await readPieces(SIMPLE.replace('Acme LLC', '').replace('Q42,Person', 'Person'));
    expect(faults).toEqual([
      { line: 2, column: 'name', code: 'missing-value' },
      { line: 3, column: null, code: 'wrong-cell-count' },
    ]);
  });
});

describe('FollowTheMoney entities', () => {
  it('joins sanctions, owners and successors to the company, wherever in the file they stand', async () => {
    const read = await readPieces(jsonLines(ENTITIES));
    expect(read.faults).toEqual([]);
    expect(whole(read, 'xlnx')).toMatchObject({
      countries: ['US'],
      identifiers: [
        { scheme: 'lei', value: '549300OX48Q0UDJUKX25' },
        { scheme: 'tax', value: '770188631' },
      ],
      history: [
        {
          kind: 'listed',
          on: { earliest: '2023-03-01', latest: '2023-03-31' },
          source: 'https://example.org/order',
        },
      ],
      reason: { en: 'Chips in drones' },
      source: 'https://example.org/order',
      links: [
        { kind: 'owner', companyId: 'amd' },
        { kind: 'successor', companyId: 'amd' },
      ],
    });
    expect(whole(read, 'xlnx').names.map(({ kind, text }) => [kind, text])).toEqual([
      ['main', 'Xilinx'],
      ['official', 'Xilinx, Inc.'],
      ['former', 'Zailinx'],
    ]);
  });

  it('lists no company that the file marks as no target, and names no person', async () => {
    const { items, records } = await readPieces(jsonLines(ENTITIES));
    expect(records.map(({ id }) => id)).toEqual(['xlnx']);
    expect(items).toContainEqual({ kind: 'name', id: 'amd', name: 'AMD' });
    expect(JSON.stringify(items)).not.toContain('John Doe');
  });

  it('takes a company off the list only when every sanction on it has ended', async () => {
    const ended = (endDate: string, id: string) => ({
      id,
      schema: 'Sanction',
      properties: { entity: ['xlnx'], startDate: ['2020-01-01'], endDate: [endDate] },
      last_seen: '2024-06-01',
    });
    const company = ENTITIES.slice(1, 2);
    const kinds = (read: ReadFile): string[] => whole(read, 'xlnx').history.map(({ kind }) => kind);
    const one = await readPieces(
      jsonLines([...company, ended('2022-01-01', 's1'), ended('2025-01-01', 's2')]),
    );
    expect(kinds(one)).toEqual(['listed']);
    const both = await readPieces(
      jsonLines([...company, ended('2022-01-01', 's1'), ended('2023-01-01', 's2')]),
    );
    expect(kinds(both)).toEqual(['listed', 'removed']);
    expect(whole(both, 'xlnx').history.at(-1)?.on.latest).toBe('2023-01-01');
  });

  describe('without a word on when they were last seen', () => {
    const company = { id: 'acme', schema: 'Company', properties: { name: ['Acme'] } };
    const sanction = (id: string, properties: object) => ({
      id,
      schema: 'Sanction',
      properties: { entity: ['acme'], ...properties },
    });
    const history = async (...sanctions: readonly object[]) =>
      whole(await readPieces(jsonLines([company, ...sanctions])), 'acme').history.map(
        ({ kind, on }) => `${kind} ${on.latest}`,
      );

    it('have ended when their end is before the day of the copy', async () => {
      const over = sanction('s1', { startDate: ['2018-01-01'], endDate: ['2020-01-01'] });
      expect(await history(over)).toEqual(['listed 2018-01-01', 'removed 2020-01-01']);
      const toCome = sanction('s2', { startDate: ['2018-01-01'], endDate: ['2031-01-01'] });
      expect(await history(toCome)).toEqual(['listed 2018-01-01']);
      expect(await history(sanction('s3', { endDate: ['2020-01-01'] }))).toEqual(['removed 2020-01-01']);
    });

    it('stand on while one of them, though undated, does', async () => {
      const over = sanction('s1', { startDate: ['2018-01-01'], endDate: ['2020-01-01'], reason: ['Then'] });
      const stands = sanction('s2', { reason: ['Now'] });
      expect(await history(over, stands)).toEqual(['listed 2018-01-01']);
      const read = await readPieces(jsonLines([company, over, stands]));
      expect(whole(read, 'acme').reason?.en).toBe('Now');
    });

    it('an owner of former times is none', async () => {
      const owned = (endDate: string[]) => ({
        id: 'o1',
        schema: 'Ownership',
        properties: { owner: ['amd'], asset: ['acme'], endDate },
      });
      const links = async (endDate: string[]) =>
        whole(await readPieces(jsonLines([owned(endDate), company])), 'acme').links.length;
      expect(await links(['2015'])).toBe(0);
      expect(await links([])).toBe(1);
      expect(await links(['2031'])).toBe(1);
    });
  });

  it('names the line of a fault', async () => {
    const lines = [jsonLines(ENTITIES.slice(0, 2)), '', '{"id":', '{"schema":"Company"}'];
    const { faults } = await readPieces(lines.join('\n'));
    expect(faults).toEqual([
      { line: 4, column: null, code: 'not-json' },
      { line: 5, column: 'id', code: 'missing-value' },
    ]);
  });

  it('takes no day that cannot be for none', async () => {
    const entities = [
      { id: 'a', schema: 'Company', caption: 'Acme', first_seen: '2022-02-31' },
      { id: 's', schema: 'Sanction', properties: { entity: ['a'], endDate: ['2020-13'] } },
      { id: 'o', schema: 'Ownership', properties: { owner: ['a'], asset: ['b'], endDate: ['soon'] } },
      { id: 'v', schema: 'Vessel', properties: { startDate: ['whenever'] } },
    ];
    const { faults } = await readPieces(jsonLines(entities));
    expect(faults).toEqual([
      { line: 1, column: 'first_seen', code: 'bad-date' },
      { line: 2, column: 'endDate', code: 'bad-date' },
      { line: 3, column: 'endDate', code: 'bad-date' },
    ]);
  });

  it('reads sanctions that stand inside the company', async () => {
    const [, company, , sanction] = ENTITIES;
    const nested = { ...company, properties: { ...company?.properties, sanctions: [sanction] } };
    const read = await readPieces(jsonLines([nested]));
    expect(whole(read, 'xlnx').reason?.en).toBe('Chips in drones');
    expect(read.records).toHaveLength(1);
  });
});

describe('a list file of any kind', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

  it.each([
    ['UTF-16', utf16(SIMPLE)],
    ['UTF-16, big-endian', bigEndian(SIMPLE)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${SIMPLE}`)],
    ['gzip', gzipSync(SIMPLE)],
    ['gzip of UTF-16', gzipSync(utf16(SIMPLE))],
    ['UTF-16 without a mark', utf16(SIMPLE).subarray(2)],
    ['UTF-16, big-endian, without a mark', bigEndian(SIMPLE).subarray(2)],
    ['gzip of gzip', gzipSync(gzipSync(SIMPLE))],
    ['lines of an old Mac', Buffer.from(SIMPLE.replaceAll('\n', '\r'))],
    ['lines of both kinds, the first one empty', Buffer.from(`\r\n${SIMPLE.replace('\n', '\r\n')}`)],
    ['a spreadsheet writes it with tabs', Buffer.from(tabbed(SIMPLE))],
    ['Windows line ends', Buffer.from(SIMPLE.replaceAll('\n', '\r\n'))],
  ])('is read as %s', async (_, bytes) => {
    const { records, faults } = await readPieces(bytes);
    expect(faults).toEqual([]);
    expect(records.map(({ names }) => names[1]?.text)).toEqual(['Акме ООО']);
  });

  it('is refused when it is none of ours, or cut short', async () => {
    const codes = async (content: string | Uint8Array) =>
      (await readPieces(content)).faults.map(({ code }) => code);
    expect(await codes('supplier;amount\nAcme;5')).toEqual(['unknown-format']);
    expect(await codes(gzipSync(SIMPLE).subarray(0, 60))).toEqual(['not-gzip']);
    expect(await codes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]))).toEqual(['not-utf8']);
    expect(await codes('')).toEqual([]);
    expect(await codes('\n \n')).toEqual([]);
    expect(await codes('[{"id":"a","schema":"Company"}]')).toEqual(['unknown-format']);
    expect(await codes(JSON.stringify(ENTITIES[1], null, 2))).toEqual(['unknown-format']);
    expect(await codes('<!doctype html><html lang="en">')).toEqual(['unknown-format']);
    expect(await codes(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0]))).toEqual(['unknown-format']);
    expect(await codes(SIMPLE.replace('Acme LLC', 'Ac\0me'))).toContain('not-utf8');
  });

  it('names the line that is no text', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => `NK-${at},Company,Acme,,,,,,,,,,us,,,`);
    const good = Buffer.from([SIMPLE, ...rows, 'NK-x,Company,'].join('\n'));
    const lineOf = async (...bytes: readonly number[]) =>
      (await readPieces(Buffer.concat([good, Buffer.from(bytes), good]))).faults.at(-1);
    const fault = { line: 94, column: null, code: 'not-utf8' };
    expect(await lineOf(0xc0, 0xcb)).toEqual(fault);
    expect(await lineOf(0x41, 0x00)).toEqual(fault);
    expect(await lineOf(0xd0)).toEqual(fault);
  });
});

describe('quotes that do not fit', () => {
  it.each([
    ['inside a cell', 'Ac"me" LLC', 2],
    ['around a part of one', '"Acme" LLC', 2],
    ['never closed', '"Acme LLC', 2],
  ])('%s are a fault of the row', async (_, name, line) => {
    const { faults } = await readPieces(`${SIMPLE.replace('Acme LLC', name)}\n`);
    expect(faults).toMatchObject([{ code: 'not-csv' }]);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(line);
  });
});

describe('the id of a company that another register names', () => {
  it('is that register’s own where it can be, and always the same', () => {
    expect(companyIdOf('NK-22k8LxW3sN4Z9pXj')).toBe('nk-22k8lxw3sn4z9pxj');
    expect(companyIdOf('ru-inn-7707083893')).toBe('ru-inn-7707083893');
    const long = companyIdOf('usgsa-0123456789abcdef0123456789abcdef01234567');
    expect(long).toMatch(/^usgsa-[a-z0-9-]{1,26}$/);
    expect(companyIdOf('usgsa-0123456789abcdef0123456789abcdef01234567')).toBe(long);
    expect(companyIdOf('usgsa-0123456789abcdef0123456789abcdef01234568')).not.toBe(long);
    expect(companyIdOf('компанія')).toMatch(/^[a-z0-9]+$/);
  });
});
