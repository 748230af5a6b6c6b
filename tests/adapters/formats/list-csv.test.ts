import { describe, expect, it } from 'vitest';
import { readPieces } from '../../support/list-files.js';

const HEADER =
  'id,name,name_uk,official_names,aliases,abbreviations,former_names,brands,countries,identifiers,listed,events,reason_en,reason_uk,source,names_basis';
const ROW =
  'metro,METRO AG,МЕТРО,,Metro|Metro Cash & Carry,,,,DE,edrpou:12345678,2023-02-28,,Why,Чому,https://example.org/metro,unverified';

function parse(...lines: readonly string[]) {
  return readPieces(lines.join('\n'));
}

async function faultsOf(...lines: readonly string[]) {
  const { faults } = await parse(...lines);
  return faults.map(({ line, column, code }) => [line, column, code]);
}

describe('our list format', () => {
  it('reads a row', async () => {
    const { records } = await parse(HEADER, ROW);
    expect(records).toMatchObject([
      {
        id: 'metro',
        countries: ['DE'],
        identifiers: [{ scheme: 'edrpou', value: '12345678' }],
        reason: { en: 'Why', uk: 'Чому' },
        source: 'https://example.org/metro',
        history: [{ kind: 'listed', on: { earliest: '2023-02-28' }, source: 'https://example.org/metro' }],
      },
    ]);
    const names = records[0]?.names;
    expect(names?.map(({ kind, text, language }) => [kind, text, language])).toEqual([
      ['main', 'METRO AG', null],
      ['alias', 'МЕТРО', 'uk'],
      ['alias', 'Metro', null],
      ['alias', 'Metro Cash & Carry', null],
    ]);
    expect(names?.map(({ provenance }) => provenance.basis)).toEqual([
      'stated',
      'unverified',
      'unverified',
      'unverified',
    ]);
  });

  it('reads what happened after the listing, each with its date and page', async () => {
    const row = ROW.replace(
      '2023-02-28,,',
      '2023-02-28,suspended 2023-09 https://example.org/a|removed 2023-10-02~,',
    );
    const { records } = await parse(HEADER, row);
    expect(records[0]?.history.slice(1)).toEqual([
      {
        kind: 'suspended',
        on: { earliest: '2023-09-01', latest: '2023-09-30', approximate: false },
        basis: 'stated',
        source: 'https://example.org/a',
        note: null,
      },
      {
        kind: 'removed',
        on: { earliest: '2023-10-02', latest: '2023-10-02', approximate: true },
        basis: 'stated',
        source: null,
        note: null,
      },
    ]);
  });

  it('takes a byte order mark, Windows line ends, empty lines and line breaks inside a cell', async () => {
    const text = `\uFEFF${HEADER}\r\n\r\n${ROW.replace(',Why,', ',"Why,\r\nand ""how""",')}\r\n`;
    const { records } = await readPieces(text);
    expect(records[0]?.reason?.en).toBe('Why,\r\nand "how"');
  });

  it('reports every fault of every row, by line and column', async () => {
    expect(
      await faultsOf(
        HEADER,
        ROW,
        ROW.replace('metro,', 'Metro AG,').replace(',DE,', ',Germany,'),
        ROW.replace('metro,', 'b,').replace('2023-02-28', 'spring').replace('Чому', ''),
        ROW.replace('metro,', 'c,').replace('https://example.org/metro', 'ask me'),
        ROW.replace('metro,METRO AG', 'd,').replace('unverified', 'surely'),
        'e,Too few cells',
        ROW.replace('metro,', 'f,').replace('2023-02-28,,', '2023-02-28,left 2024,'),
        ROW,
      ),
    ).toEqual([
      [3, 'id', 'bad-id'],
      [3, 'countries', 'bad-country'],
      [4, 'listed', 'bad-date'],
      [4, 'reason_uk', 'reason-in-one-language'],
      [5, 'source', 'bad-url'],
      [6, 'name', 'missing-value'],
      [6, 'names_basis', 'bad-basis'],
      [7, null, 'wrong-cell-count'],
      [8, 'events', 'bad-event'],
    ]);
  });

  it('counts lines as an editor does, line breaks inside cells included', async () => {
    expect(
      await faultsOf(
        HEADER,
        ROW.replace(',Why,', ',"Why\n\nnot",'),
        ROW.replace('metro', 'b').replace('DE', 'de'),
      ),
    ).toEqual([[5, 'countries', 'bad-country']]);
  });

  it('takes a short file of names, dates and pages, and believes nobody checked its other names', async () => {
    const { records, faults } = await parse(
      'name,aliases,listed,events,source',
      'Zelmora Works,Зельмора,2024-01-01,,https://example.org/z',
    );
    expect(faults).toEqual([]);
    expect(records).toMatchObject([{ id: null, countries: [], identifiers: [], links: [], reason: null }]);
    expect(records[0]?.names.map(({ text, provenance }) => [text, provenance.basis])).toEqual([
      ['Zelmora Works', 'stated'],
      ['Зельмора', 'unverified'],
    ]);
  });

  it('refuses a file that does not say what was taken off the list: silence would list it again', async () => {
    expect(await faultsOf('name,listed,source', 'Zelmora Works,2024-01-01,https://example.org/z')).toEqual([
      [1, 'events', 'missing-column'],
    ]);
  });

  it('refuses a file that is not CSV in UTF-8, lacks columns, or has foreign ones', async () => {
    const latin1 = await readPieces(Uint8Array.from([0x6e, 0xe9]));
    expect(latin1.faults.map(({ code }) => code)).toEqual(['not-utf8']);
    expect(await faultsOf(HEADER, `"unclosed`)).toMatchObject([[expect.any(Number), null, 'not-csv']]);
    expect(await faultsOf(HEADER.replace(',listed', ',when'), ROW)).toEqual([
      [1, 'listed', 'missing-column'],
      [1, 'when', 'unknown-column'],
    ]);
  });
});
