import { describe, expect, it } from 'vitest';
import { COMPONENT_ENTRIES } from '../../../src/core/taxonomy/component-kinds.js';
import { SOURCES, type TaxonomyEntry } from '../../../src/core/taxonomy/entry.js';
import { MOST_HITS, searchTaxonomy } from '../../../src/core/taxonomy/search.js';
import { TARGET_ENTRIES } from '../../../src/core/taxonomy/target-kinds.js';
import { WEAPON_ENTRIES } from '../../../src/core/taxonomy/weapons.js';

const weapon = (text: string) => searchTaxonomy(WEAPON_ENTRIES, text);
const component = (text: string) => searchTaxonomy(COMPONENT_ENTRIES, text);
const words = (list: string): string[] => list.split('|').map((text) => text.trim());

describe('a weapon that is clearly named is found at once', () => {
  it.each<[string, string]>([
    [
      'shahed-136',
      'Geran-2 | geran2 | GERAN 2 | герань-2 | герань2 | Герань 2 | шахед 136 | Shahed136 | shahed-136',
    ],
    ['shahed-131', 'Герань-1 | shahed 131 | шахед131'],
    ['kh-101', 'Х-101 | X-101 | x101 | kh 101 | KH101 | х 101 | AS-23 Kodiak'],
    ['kalibr', 'Калібр | калибр | KALIBR | caliber | 3М-14 | 3M14'],
    ['iskander-m', 'Іскандер-М | искандер м | Iskander M | 9М723 | 9m723 | SS-26 Stone'],
    ['iskander-k', 'Искандер-К | iskander k | Р-500 | 9М727'],
    ['kinzhal', 'кинджал | Кинжал | kinzhal | Х-47М2'],
    ['orlan-10', 'орлан-10 | Orlan 10 | орлан10'],
    ['orlan-30', 'орлан 30 | Orlan-30'],
    ['guided-bomb', 'КАБ | KAB | керована авіабомба'],
    ['kab-500', 'КАБ-500 | kab 500'],
    ['umpk', 'ФАБ-500 | фаб 500 | UMPK | УМПК'],
    ['fpv-drone', 'FPV | фпв | FPV-дрон | фпв дрон'],
    ['s-300', 'С-300 | s300 | S-300 | 48Н6'],
    ['radio-ew', 'РЕБ | рэб | jammer'],
    ['grad', 'Град | grad | БМ-21'],
    ['dji-mavic', 'мавик | Mavic 3 | DJI Mavic'],
  ])('%s: %s', (code, texts) => {
    for (const text of words(texts))
      expect({ text, exact: weapon(text).exact }).toEqual({ text, exact: code });
  });
});

describe('what may be several is offered, not guessed', () => {
  it('one name in three alphabets is the same models, the usual one first', () => {
    const shaheds = ['shahed-136', 'shahed-131', 'shahed-238', 'shahed-107'];
    for (const text of ['shahed', 'шахед', 'ШАХЕД', 'shaheed', 'шахід'])
      expect({ text, ...weapon(text) }).toMatchObject({ text, exact: null, hits: shaheds });
    for (const text of ['герань', 'geran', 'Гераней']) expect(weapon(text).hits[0]).toBe('shahed-136');
    expect(weapon('искандер')).toMatchObject({ exact: null, hits: ['iskander-m', 'iskander-k'] });
  });

  it.each(['Калібр або Онікс', 'Kalibr or Oniks', 'Калібр/Онікс', 'Калібр?'])(
    'two names, or doubt: %s',
    (text) => {
      expect(weapon(text).exact).toBeNull();
      expect(weapon(text).hits).toContain('kalibr');
    },
  );

  it('a slip of the pen, a case ending, the wrong keyboard layout', () => {
    for (const [text, code] of [
      ['калібру', 'kalibr'],
      ['kinzal', 'kinzhal'],
      ['ланцетом', 'lancet'],
      ['герберра', 'gerbera'],
      ['lfywtn', 'lancet'],
      ['ifyfpf', null],
    ] as const) {
      const found = weapon(text);
      if (code === null) expect(found.hits).toEqual([]);
      else expect({ text, hit: found.hits[0] }).toEqual({ text, hit: code });
    }
    expect(weapon('ырфрув')).toMatchObject({ exact: null });
    expect(weapon('ырфрув').hits).toContain('shahed-136');
  });

  it('never more than fit under a message', () => {
    for (const text of ['дрон', 'ракета', 'drone'])
      expect(weapon(text).hits.length).toBeLessThanOrEqual(MOST_HITS);
  });
});

describe('numbers are not overlooked', () => {
  it.each(['шахед 137', 'Х-103', 'Т-71', 'КН-25', 'S-500'])('%s is none of those we know', (text) => {
    expect(weapon(text).exact).toBeNull();
  });
});

describe('what is not in the table is left to the reporter’s words', () => {
  it.each(['', ' ', '!!!', 'х', '1', 'не знаю', 'щось велике', 'HIMARS', 'דרון', '🙂'])('%j', (text) => {
    expect(weapon(text)).toMatchObject({ exact: null, hits: [] });
  });
});

describe('words that say more are noticed', () => {
  it('a series or a variant', () => {
    expect(weapon('дрон шахед-136 серія К')).toMatchObject({ exact: 'shahed-136', saysMore: true });
    expect(weapon('Shahed-136')).toMatchObject({ saysMore: false });
    expect(component('Raspberry Pi 4')).toMatchObject({ exact: 'single-board-computer', saysMore: true });
  });
});

describe('kinds of components are found by what people call them', () => {
  it.each<[string, string]>([
    ['microcontroller', 'мікроконтролер | микроконтроллер | MCU | microcontroller'],
    ['fpga', 'FPGA | ПЛІС | плис'],
    ['gnss-module', 'GPS | gps модуль | гнсс | GNSS module'],
    ['crpa', 'комета | Kometa-M | CRPA'],
    ['storage-card', 'microSD | карта пам’яті | карта памяти | флешка'],
    ['sim-card', 'сім карта | SIM | сим-карта'],
    ['thermal-imager', 'тепловізор | тепловизор | thermal camera'],
    ['spark-plug', 'свічка | свеча зажигания | spark plug'],
    ['fuel-pump', 'паливний насос | топливный насос | fuel pump'],
    ['servo', 'серво | сервопривід | servo'],
    ['bearing', 'підшипник | подшипник | bearing'],
    ['single-board-computer', 'Jetson | raspberry pi | одноплатник'],
  ])('%s: %s', (code, texts) => {
    for (const text of words(texts))
      expect({ text, exact: component(text).exact }).toEqual({ text, exact: code });
  });
});

describe.each<[string, readonly TaxonomyEntry[]]>([
  ['weapons', WEAPON_ENTRIES],
  ['components', COMPONENT_ENTRIES],
  ['targets', TARGET_ENTRIES],
])('the table of %s', (_name, entries) => {
  it('has every code once, with a group that is an entry of its own', () => {
    const codes = entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { group } of entries) expect(entries.find(({ code }) => code === group)?.group).toBe(group);
  });

  it('finds every entry by each of its two names', () => {
    for (const { code, uk, en } of entries)
      for (const name of [uk, en])
        expect({ name, hits: searchTaxonomy(entries, name).hits[0] }).toEqual({ name, hits: code });
  });

  it('names a source for every entry', () => {
    for (const { source } of entries) expect(Object.keys(SOURCES)).toContain(source);
  });

  it('fits its codes and names into buttons', () => {
    for (const { code, uk, en } of entries) {
      expect(code).toMatch(/^[a-z0-9-]{2,24}$/);
      for (const name of [uk, en]) expect(name.length).toBeLessThanOrEqual(40);
    }
  });
});

it('codes that cases were stored with are still there', () => {
  const codes = new Set<string>([...WEAPON_ENTRIES, ...COMPONENT_ENTRIES].map(({ code }) => code));
  const stored = `microchip memory navigation radio camera sensor power battery motor connector board housing
    shahed-136 shahed-238 gerbera lancet orlan-10 zala supercam fpv-drone kh-101 kh-59-69 kh-22-32 kalibr iskander-m
    iskander-k kinzhal oniks zircon kn-23 guided-bomb`;
  expect(stored.split(/\s+/).filter((code) => !codes.has(code))).toEqual([]);
});
