import { beforeEach, describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../../../src/core/kernel/result.js';
import type { LookupAnswer, LookupResult } from '../../../../src/core/register/lookup.js';
import type { QueryFault } from '../../../../src/core/register/matching/find-names.js';
import { countRows, screenRows } from '../../../../src/core/register/screening/screen-rows.js';
import { inert, type Row } from '../../../../src/core/register/screening/table.js';

const asked: string[] = [];
let letters = '';
beforeEach(() => {
  asked.length = 0;
});

function found(query: string, tier: LookupResult['tier'], code: string) {
  const result = { tier, matched: { how: { code } } } as LookupResult;
  return Promise.resolve(ok({ query, asOf: null, results: [result], searched: [], preparing: [] }));
}

/** A register in which names say themselves how they fit. */
function lookup(query: string): Promise<Result<LookupAnswer, QueryFault>> {
  asked.push(query);
  if (query === '?') return Promise.resolve(err('empty'));
  if (query.length > 200) return Promise.resolve(err('too-long'));
  const tier = query.startsWith('match') ? 'match' : query.startsWith('maybe') ? 'possible' : null;
  if (query === '00012345') return found(query, 'match', 'number');
  if (/^\d+$/.test(query)) return found(query, 'possible', 'name');
  const results = tier === null ? [] : [{ tier } as LookupResult];
  return Promise.resolve(ok({ query, asOf: null, results, searched: [], preparing: [] }));
}

function screen(
  rows: readonly Row[],
  { above = 0, header = 0, column = 1, until = Infinity, before = '' } = {},
) {
  return screenRows({
    rows,
    plan: { above, header, column, numbers: 2 },
    lookup,
    describe: ({ query }) => [`said of ${query}`],
    before,
    turn: (far) => {
      letters = far.letters();
      return Promise.resolve(far.done < until);
    },
  });
}

const ROWS: readonly Row[] = [
  ['1', 'nobody'],
  ['2', 'maybe a'],
  ['3', 'match a'],
  ['4'],
  ['5', 'match b'],
  ['6', '?'],
  ['7', 'maybe b'],
];

describe('screening', () => {
  it('puts matches first, then possible ones, not found, and what could not be asked, each as in the file', async () => {
    const screened = (await screen(ROWS)) ?? [];
    expect(screened.map(({ row, tier }) => `${row[0] ?? ''} ${tier}`)).toEqual([
      '3 match',
      '5 match',
      '2 possible',
      '7 possible',
      '1 not-found',
      '4 unchecked',
      '6 unchecked',
    ]);
    expect(countRows(screened)).toEqual({ match: 2, possible: 2, 'not-found': 1, unchecked: 2 });
  });

  it('adds what the register says to matches and possible matches only', async () => {
    const screened = (await screen(ROWS)) ?? [];
    expect(screened.map(({ said }) => said.length)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(screened[0]?.said).toEqual(['said of match a']);
  });

  it('asks equal names once, whatever their case and spaces, and answers each row', async () => {
    const screened = await screen([
      ['1', 'Match  X'],
      ['2', 'match x'],
      ['3', ' match\tx '],
    ]);
    expect(asked).toHaveLength(1);
    expect(screened).toHaveLength(3);
  });

  it('does not look up a header', async () => {
    await screen([['№', 'Назва'], ...ROWS], { header: 1 });
    expect(asked).not.toContain('Назва');
    expect(await screen([['№', 'Назва']], { header: 1 })).toEqual([]);
  });

  it('does not look up what is above a header, nor a row of sums', async () => {
    const title: readonly Row[] = [['Реєстр'], ['№', 'Назва']];
    const screened = await screen([...title, ['1', 'match a'], ['', 'Разом'], ['', 'Всього: 5']], {
      above: 1,
      header: 1,
    });
    expect(asked).toEqual(['match a']);
    expect(screened?.map(({ tier }) => tier)).toEqual(['match', 'unchecked', 'unchecked']);
  });

  it('asks for what stands in quotation marks when the name is too long to be asked for', async () => {
    const long = 'Державне підприємство '.repeat(15);
    const screened =
      (await screen([
        ['1', `${long}«match a» (Київ)`],
        ['2', long],
      ])) ?? [];
    expect(screened.map(({ tier }) => tier)).toEqual(['match', 'unchecked']);
    expect(asked[1]).toBe('match a');
  });

  it('takes a company called like a sum for what it is', async () => {
    await screen([
      ['1', 'Разом і Ко'],
      ['2', 'Total'],
    ]);
    expect(asked).toEqual(['Разом і Ко', 'Total']);
  });

  it('stops when told to and then has no result', async () => {
    expect(await screen(ROWS, { until: 3 })).toBeNull();
    expect(asked).toHaveLength(3);
  });
});

describe('a row with a registration number', () => {
  it('is looked up by that first, with the zeros that a spreadsheet took', async () => {
    const [row] = (await screen([['1', 'nobody', '12345']])) ?? [];
    expect([row?.tier, row?.said]).toEqual(['match', ['said of 00012345']]);
  });

  it('is looked up by its name where nobody has the number, whatever else has such digits', async () => {
    const screened =
      (await screen([
        ['1', 'match a', '38000123'],
        ['2', 'nobody', '38000123'],
      ])) ?? [];
    expect(screened.map(({ tier }) => tier)).toEqual(['match', 'not-found']);
    expect(screened[0]?.said).toEqual(['said of match a']);
  });

  it('without a name is looked up by it alone', async () => {
    const screened =
      (await screen([
        ['1', '', '12345'],
        ['2', '', '38000123'],
      ])) ?? [];
    expect(screened.map(({ tier }) => tier)).toEqual(['match', 'unchecked']);
  });
});

describe('a table of registration numbers only', () => {
  it('is looked up by them, and by the text of a row that has none', async () => {
    const rows: readonly Row[] = [
      ['1', '', '12345'],
      ['2', '', '38000123'],
      ['3', '', 'match a'],
      ['4', '', ''],
    ];
    const screened = (await screen(rows, { column: 2 })) ?? [];
    expect(screened.map(({ row, tier }) => `${row[0] ?? ''} ${tier}`)).toEqual([
      '1 match',
      '3 match',
      '2 not-found',
      '4 unchecked',
    ]);
    expect(asked).toEqual(['00012345', '38000123', 'match a']);
  });
});

describe('screening that was interrupted', () => {
  it('leaves a letter for each row it dealt with, and nothing else', async () => {
    await screen(ROWS, { until: 6 });
    expect(letters).toBe('npmumu');
  });

  it('goes on to the same result, and looks up only what it has not, and matches', async () => {
    const whole = await screen(ROWS);
    await screen(ROWS, { until: 5 });
    asked.length = 0;
    expect(await screen(ROWS, { before: letters })).toEqual(whole);
    expect(asked).toEqual(['maybe a', 'match a', 'match b', '?', 'maybe b']);
  });
});

describe('a cell of a result', () => {
  it.each(['=1+1', '+380', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'cannot be run as a formula: %j',
    (cell) => {
      expect(inert(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['3M', 'a=b', '', ' =x', 'ТОВ «Ромашка»'])('stays as it is when it is none: %j', (cell) => {
    expect(inert(cell)).toBe(cell);
  });
});
