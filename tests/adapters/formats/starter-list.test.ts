import { beforeAll, describe, expect, it } from 'vitest';
import type { ListRecord } from '../../../src/core/register/list-record.js';
import { readPieces } from '../../support/list-files.js';
import { readStarterFile, STARTER_LIST } from '../../../src/starter/starter-list.js';

let records: readonly ListRecord[];
beforeAll(async () => {
  records = (await readPieces((await readStarterFile()).open())).records;
});

describe('the list that ships with the product', () => {
  it('holds the companies with their ids fixed in the file', () => {
    expect(records).toHaveLength(56);
    expect(records.every(({ id }) => id !== null)).toBe(true);
  });

  it('names a page for every entry and every later event, and none of those unfit to cite', () => {
    for (const { id, source, history } of records) {
      for (const page of [source, ...history.map((event) => event.source)]) {
        expect(page, id ?? '').toMatch(/^https?:\/\//);
        expect(page).not.toMatch(/news-pravda\.com|rambler\.ru/);
      }
    }
  });

  it('puts no event before the listing and none after the list was withdrawn', () => {
    const end = STARTER_LIST.state.kind === 'withdrawn' ? STARTER_LIST.state.on : '';
    for (const { id, history } of records) {
      const days = history.map(({ on }) => on.latest);
      expect(days, id ?? '').toEqual([...days].sort());
      expect(days.every((day) => day <= end)).toBe(true);
    }
  });

  it('has a Ukrainian spelling for every company', () => {
    const without = records.filter(({ names }) => !names.some(({ language }) => language === 'uk'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('gives no two companies the same name', () => {
    const names = records.flatMap(({ names }) => names.map(({ text }) => text));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
