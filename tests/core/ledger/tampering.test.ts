import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import { EMPTY_CHAIN, GENESIS, nextEntry, type LedgerEntry } from '../../../src/core/ledger/entry.js';
import { verifyLedger } from '../../../src/core/ledger/verify.js';
import { NOON } from '../../support/cases.js';
import { aChain, altered, rehashed, type Chain } from '../../support/chains.js';

const LENGTH = 30;
const PLACES = [1, 2, 15, LENGTH - 1, LENGTH];
const clean = aChain(LENGTH);
const problems = (chain: Chain) => verifyLedger(chain, sha256Hex);
const entry = (seq: number): LedgerEntry => {
  const found = clean.entries[seq - 1];
  if (!found) throw new Error(`no entry ${seq}`);
  return found;
};
/** The problems but those of fields: an entry that is gone always shows there too, when it told of a field last. */
const inChain = (chain: Chain) => problems(chain).filter(({ kind }) => kind !== 'field-differs');

describe('a clean chain', () => {
  it('of 200 entries has nothing wrong with it', () => {
    expect(problems(aChain(200, 2))).toEqual([]);
  });

  it('is never empty: every case has a first entry', () => {
    expect(problems({ entries: [], head: EMPTY_CHAIN, fields: new Map() })).toEqual([
      { kind: 'wrong-end', seq: 0 },
    ]);
  });

  it('starts at a fixed point and counts from one', () => {
    expect(entry(1)).toMatchObject({ seq: 1, prev: GENESIS });
    expect(GENESIS).toMatch(/^0{64}$/);
  });

  it('is hashed so that anybody can do it again by hand', () => {
    const fact = { ref: 'SL-1K3F94', at: NOON, actor: 'reporter', kind: 'opened' } as const;
    const changes = [{ field: 'status', from: null, to: 'draft' }];
    const made = nextEntry(EMPTY_CHAIN, { ...fact, salt: 's', changes }, sha256Hex);
    expect(made.payload).toBe('{"changes":[{"field":"status","from":null,"to":"draft"}],"salt":"s"}');
    expect(made.payloadDigest).toBe(sha256Hex(made.payload ?? ''));
    expect(made.hash).toBe(
      sha256Hex(
        `{"actor":"reporter","at":"2024-05-01T12:00:00.000Z","case":"SL-1K3F94","kind":"opened",` +
          `"payload":"${made.payloadDigest}","prev":"${GENESIS}","seq":1}`,
      ),
    );
  });
});

describe.each(PLACES)('at entry %d of 30', (seq) => {
  it.each<[string, Partial<LedgerEntry>]>([
    ['time', { at: NOON - 1 }],
    ['actor', { actor: 'moderator:somebody-else' }],
    ['kind', { kind: 'withdrawn' }],
    ['case', { ref: 'SL-000000' }],
    ['time, to what no clock shows', { at: 9e15 }],
    ['time, to nothing', { at: Number.NaN }],
  ])('an altered %s is found', (_, change) => {
    expect(problems(altered(clean, seq, change))).toEqual([{ kind: 'altered-entry', seq }]);
  });

  it('an alteration hidden by a new hash is found at the next entry, or at the end', () => {
    const hidden = rehashed({ ...entry(seq), actor: 'system', kind: 'viewed', at: 0 });
    expect(problems(altered(clean, seq, hidden))).toEqual(
      seq === LENGTH ? [{ kind: 'wrong-end', seq: LENGTH }] : [{ kind: 'broken-link', seq: seq + 1 }],
    );
  });

  it.each([
    ['salt', (payload: string) => payload.replace(/"salt":"./, '"salt":"~')],
    ['space', (payload: string) => ` ${payload}`],
  ])('an altered payload is found, be it by a %s', (_, change) => {
    const payload = change(entry(seq).payload ?? '');
    expect(problems(altered(clean, seq, { payload }))).toEqual([{ kind: 'altered-payload', seq }]);
  });

  it.each([
    '',
    'null',
    '7',
    '{}',
    '{"changes":5}',
    '{"changes":[null]}',
    '{"changes":[{}]}',
    '[',
    '{"changes":[7,"x"]}',
  ])('a payload that is nonsense is found, and nothing falls over: %j', (payload) => {
    expect(inChain(altered(clean, seq, { payload }))).toEqual([{ kind: 'altered-payload', seq }]);
    for (const problem of problems(altered(clean, seq, { payload }))) {
      if (problem.kind === 'field-differs') expect(problem.field).toBe(`field-${(seq - 1) % 10}`);
    }
  });

  it('a payload that is gone is found', () => {
    expect(inChain(altered(clean, seq, { payload: null }))).toEqual([{ kind: 'altered-payload', seq }]);
  });

  it('a payload altered with its digest is found', () => {
    const payload = (entry(seq).payload ?? '').replace(/"salt":"./, '"salt":"~');
    const change = { payload, payloadDigest: sha256Hex(payload) };
    expect(problems(altered(clean, seq, change))).toEqual([{ kind: 'altered-entry', seq }]);
  });

  it('a missing entry is found', () => {
    const entries = clean.entries.filter((each) => each.seq !== seq);
    expect(inChain({ ...clean, entries })).toEqual(
      seq === LENGTH
        ? [{ kind: 'wrong-end', seq: LENGTH }]
        : [
            { kind: 'gap', seq: seq + 1 },
            { kind: 'broken-link', seq: seq + 1 },
          ],
    );
  });

  it('an entry slipped in is found, even one that follows well', () => {
    const before = clean.entries.slice(0, seq - 1);
    const last = before.at(-1);
    const head = last ? { seq: last.seq, hash: last.hash } : EMPTY_CHAIN;
    const fact = {
      ref: entry(1).ref,
      at: NOON,
      actor: 'system',
      kind: 'viewed',
      salt: 's',
      changes: [],
    } as const;
    const entries = [...before, nextEntry(head, fact, sha256Hex), ...clean.entries.slice(seq - 1)];
    expect(problems({ ...clean, entries })).toEqual([
      { kind: 'gap', seq },
      { kind: 'broken-link', seq },
    ]);
  });

  it('an entry told twice is found', () => {
    const entries = clean.entries.flatMap((each) => (each.seq === seq ? [each, each] : [each]));
    expect(problems({ ...clean, entries })).toEqual([
      { kind: 'gap', seq },
      { kind: 'broken-link', seq },
    ]);
  });
});

describe('a chain', () => {
  it('with two entries exchanged is found, and where', () => {
    const entries = clean.entries.with(9, entry(11)).with(10, entry(10));
    const found = inChain({ ...clean, entries });
    expect(found).toContainEqual({ kind: 'gap', seq: 11 });
    expect(found).toContainEqual({ kind: 'broken-link', seq: 10 });
  });

  it.each([0, 1, 29])('cut off after %d entries is found', (length) => {
    const entries = clean.entries.slice(0, length);
    expect(inChain({ ...clean, entries })).toEqual([{ kind: 'wrong-end', seq: LENGTH }]);
  });

  it('that another took the place of is found by its end', () => {
    const other = aChain(LENGTH, 7);
    expect(inChain({ ...other, head: clean.head })).toEqual([{ kind: 'wrong-end', seq: LENGTH }]);
  });

  it.each([{ seq: LENGTH, hash: GENESIS }, { seq: LENGTH - 1, hash: clean.head.hash }, EMPTY_CHAIN])(
    'whose remembered end was altered is found',
    (head) => {
      expect(problems({ ...clean, head })).toEqual([{ kind: 'wrong-end', seq: head.seq }]);
    },
  );
});

describe('a field of the case', () => {
  const [name = ''] = clean.fields.keys();
  const withFields = (fields: Chain['fields']) => problems({ ...clean, fields });

  it('altered behind the ledger’s back is found and named', () => {
    expect(withFields(new Map(clean.fields).set(name, 'other'))).toEqual([
      { kind: 'field-differs', field: name },
    ]);
  });

  it('taken away or added is found and named', () => {
    const less = new Map(clean.fields);
    less.delete(name);
    expect(withFields(less)).toEqual([{ kind: 'field-differs', field: name }]);
    expect(withFields(new Map(clean.fields).set('new', 0))).toEqual([
      { kind: 'field-differs', field: 'new' },
    ]);
  });

  it('is the same however its members are ordered', () => {
    const value = clean.fields.get(name);
    const turned = Object.fromEntries(Object.entries(value ?? {}).reverse());
    expect(withFields(new Map(clean.fields).set(name, turned))).toEqual([]);
  });
});
