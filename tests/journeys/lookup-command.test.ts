import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookupCommand, type LookupOptions } from '../../src/app/commands/lookup-command.js';
import { createOperator, type Operator } from '../support/operator.js';

let operator: Operator;
beforeAll(async () => {
  operator = await createOperator();
});
beforeEach(() => {
  operator.terminal.stdout = '';
  operator.terminal.stderr = '';
});
afterAll(async () => {
  await operator.close();
});

async function lookup(
  names: readonly string[],
  { input = [], ...options }: Partial<LookupOptions> & { input?: readonly string[] } = {},
): Promise<boolean> {
  const parts = { ...operator.on('data'), input: Readable.from(input.map((line) => `${line}\n`)) };
  return lookupCommand(parts, names, { jsonl: input.length > 0, ...options });
}

function answers(): unknown[] {
  return operator.terminal.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('slid lookup', () => {
  it('answers about the list that ships, in a folder where no bot ever ran', async () => {
    expect(await lookup(['Леруа', 'Мерлен'])).toBe(true);
    expect(operator.terminal.stdout).toMatch(
      /^match +1\.00 {2}Leroy Merlin {2}\[nacp-sponsors: was-listed\]/,
    );
  });

  it('takes a date after the name as the chat does, and none that cannot be', async () => {
    expect(await lookup(['Hikvision', '2023-11'])).toBe(true);
    expect(operator.terminal.stdout).toMatch(/Hikvision {2}\[nacp-sponsors: listed\]/);
    expect(operator.terminal.stderr).toBe('As of 2023-11-01 to 2023-11-30:\n');
    expect(await lookup(['Hikvision', 'summer', '2023'])).toBe(true);
    expect(operator.terminal.stderr).toContain('As of 2023-06-01 to 2023-08-31:\n');
    await expect(lookup(['Hikvision', 'winter', '2023'])).rejects.toThrow('either of two winters');
    await expect(lookup(['Hikvision', '2023-02-31'])).rejects.toThrow('"2023-02-31" is not a day');
  });

  it('says that nobody is cleared by not being found', async () => {
    expect(await lookup(['Toyota'])).toBe(true);
    expect(operator.terminal.stdout).toBe(
      'Not found in nacp-sponsors as of 2024-03-20. Not being on a list does not clear a company.\n',
    );
  });

  it('answers each line of JSON with the main name, list, score, tier, status and why', async () => {
    const input = [
      '{"id":1,"query":"Хиквижн"}',
      '{"id":"two","query":"Oreo"}',
      '{"id":3,"query":"Toyota"}',
      '{"id":4,"query":"OTP Bnak"}',
    ];
    expect(await lookup([], { input })).toBe(true);
    const score = expect.any(Number) as number;
    const entry = { list: 'nacp-sponsors', tier: 'match', score, dispute: null };
    expect(answers()).toEqual([
      {
        id: 1,
        query: 'Хиквижн',
        results: [{ ...entry, name: 'Hikvision', status: 'was-listed', why: 'name: Хиквижн' }],
      },
      {
        id: 'two',
        query: 'Oreo',
        results: [
          {
            ...entry,
            name: 'Mondelez International, Inc.',
            status: 'was-listed',
            why: 'brand of the company: Oreo',
          },
        ],
      },
      { id: 3, query: 'Toyota', results: [] },
      {
        id: 4,
        query: 'OTP Bnak',
        results: [
          {
            ...entry,
            name: 'OTP Bank',
            status: 'removed',
            why: expect.stringMatching(/^typo: 1 letter; name: OTP Ba/) as string,
          },
        ],
      },
    ]);
  });

  it('answers before the next line is read', async () => {
    const seen: string[] = [];
    const input = Readable.from(
      (function* () {
        yield '{"id":1,"query":"Knauf"}\n';
        seen.push(operator.terminal.stdout);
        yield '{"id":2,"query":"Mars"}\n';
      })(),
    );
    const waiting = new Promise((resolve) => setImmediate(resolve));
    await Promise.all([lookupCommand({ ...operator.on('data'), input }, [], { jsonl: true }), waiting]);
    expect(answers()).toHaveLength(2);
  });

  it('names what is no question, answers the rest, and fails in the end', async () => {
    const input = ['nonsense', '{"id":7}', '{"id":8,"query":"Knauf"}', '{"id":9,"query":"…"}'];
    expect(await lookup([], { input })).toBe(false);
    expect(answers()).toMatchObject([
      { id: null, error: 'not JSON' },
      { id: 7, error: 'not an object with "id" and "query"' },
      { id: 8, results: [{ name: 'Knauf' }] },
      { id: 9, results: [], note: 'there is no letter and no digit in the question' },
    ]);
    expect(operator.terminal.stderr).toContain('2 lines were no questions.');
  });

  it.each([
    ['2023-01', 'listed'],
    ['2024-06-01', 'suspended'],
  ])('says what an entry was in %s', async (asOf, status) => {
    expect(await lookup(['Raiffeisen'], { asOf })).toBe(true);
    expect(operator.terminal.stdout).toContain(status);
  });

  it('refuses what is no date, and a call that asks nothing', async () => {
    await expect(lookup(['Mars'], { asOf: 'soon' })).rejects.toThrow('"soon" is not a day');
    await expect(lookup([])).rejects.toThrow('Give a name');
  });
});
