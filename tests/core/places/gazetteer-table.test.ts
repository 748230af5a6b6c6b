import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGazetteerTable, type GazetteerTable } from '../../../src/core/places/gazetteer-table.js';
import { PlaceIndex } from '../../../src/core/places/place-index.js';

let table: GazetteerTable;
beforeAll(() => {
  table = readGazetteerTable(
    readFileSync(new URL('../../../src/gazetteer/ukraine.tsv', import.meta.url), 'utf8'),
    'test',
  );
});

describe('the shipped table of places', () => {
  it('has the 27 regions, the raions of 2020 and the settlements of cities and towns', () => {
    const codes = table.districts.map(({ code }) => code);
    expect(codes.filter((code) => code.length === 4)).toHaveLength(27);
    // 136 in all, ten of them in Crimea.
    expect(codes.filter((code) => code.length === 6)).toHaveLength(136);
    expect(table.settlements.length).toBeGreaterThan(4000);
  });

  it('puts every settlement into a district it knows, and on the ground of Ukraine', () => {
    const codes = new Set(table.districts.map(({ code }) => code));
    for (const { code, district, latitude, longitude, population } of table.settlements) {
      const fits =
        codes.has(district) &&
        latitude > 44.3 &&
        latitude < 52.4 &&
        longitude > 22 &&
        longitude < 40.3 &&
        population >= 0;
      expect({ code, fits }).toEqual({ code, fits: true });
    }
  });

  it('names each once by its code, in Ukrainian letters and in Latin ones', () => {
    const all = [...table.settlements, ...table.districts];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { uk, en } of all) {
      expect(uk).toMatch(/^[А-ЩЬЮЯҐЄІЇа-щьюяґєії’0-9 -]+$/u);
      expect(en).toMatch(/^[A-Za-z0-9' -]+$/);
    }
  });

  it('writes codes that a button can carry', () => {
    for (const { code } of table.settlements) expect(code).toMatch(/^(?:g\d{1,9}|p\d{5}-\d{5})$/);
  });

  it('lies in its oblast: a raion’s code begins with the oblast’s', () => {
    const oblasts = new Set(table.districts.map(({ code }) => code.slice(0, 4)));
    for (const code of oblasts) expect(table.districts.some((district) => district.code === code)).toBe(true);
  });
});

it('an index is made in steps, so that others have their turn in between', () => {
  const making = PlaceIndex.make(table);
  let steps = 0;
  for (let step = making.next(); step.done !== true; step = making.next()) steps += 1;
  expect(steps).toBeGreaterThan(10);
});
