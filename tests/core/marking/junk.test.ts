import { describe, expect, it } from 'vitest';
import { comparableMarking } from '../../../src/core/marking/look-alikes.js';
import { readMarking } from '../../../src/core/marking/read-marking.js';
import { readMarkings } from '../../eval/marking/labelled.js';
import { seededRandom, type Random } from '../../support/seeded.js';

const TODAY = '2026-11-21';

const ALPHABETS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n-/.#+',
  '0158OIBSL \n',
  'АВЕКМНОРСТУХабвгґєїКР155ЛА3 \n№',
  'ıİßﬁŉǰΐ½①Ⅳ㎜😀🇺🇦\u0301\u200b\ud800\u0000\t 12',
  '((((((((|||\\\\[[[**+?.^$ ',
];

function junk(random: Random, length: number): string {
  const alphabet = ALPHABETS[Math.floor(random() * ALPHABETS.length)] ?? '';
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

/** A real marking with some of its signs replaced, dropped and doubled. */
function worn(random: Random, text: string): string {
  return [...text]
    .flatMap((sign) => {
      const chance = random();
      if (chance < 0.05) return [];
      if (chance < 0.1) return [sign, sign];
      return [chance < 0.2 ? junk(random, 1) : sign];
    })
    .join('');
}

describe('any text at all', () => {
  it('is read without an error, and twice the same', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const text = junk(random, Math.floor(random() * 120));
      expect(readMarking(text, TODAY)).toEqual(readMarking(text, TODAY));
    }
  });

  it('of ten thousand characters is read, too', () => {
    const random = seededRandom(11);
    const texts = [
      ...ALPHABETS.map(() => junk(random, 10_000)),
      '8'.repeat(10_000),
      'S5S5S5B8 '.repeat(1_200),
      'LM '.repeat(3_400),
      'DATE '.repeat(2_000),
      '2313 '.repeat(2_000),
      '1.'.repeat(5_000),
      'A-'.repeat(5_000),
    ];
    for (const text of texts) expect(readMarking(text, TODAY).parts.length).toBeLessThan(500);
  });

  it('made of a real marking gives whole, ordered date ranges and never a year ahead of reason', () => {
    const random = seededRandom(13);
    for (const { text } of readMarkings()) {
      for (const { meanings } of readMarking(worn(random, text), TODAY).dates) {
        expect(meanings.length).toBeGreaterThan(0);
        for (const { earliest, latest } of meanings) {
          expect(earliest <= latest).toBe(true);
          expect(earliest >= '1960' && latest < '2031').toBe(true);
        }
      }
    }
  });
});

describe('comparing markings', () => {
  it.each([
    ['STM32F1O3C8T6', 'stm32f103 c8t6'],
    ['МАХ232СРЕ', 'MAX232CPE'],
    ['B8S5', '8B5S'],
    ['lm317l', 'LM3171'],
    ['К155ЛА3\n8907', 'K155ЛA3 / 8907'],
    ['(M) ATMEGA328P®-AU', 'm atmega328p au'],
  ])('%s is the same as %s', (one, other) => {
    expect(comparableMarking(one)).toBe(comparableMarking(other));
  });

  it.each([
    ['STM32F103C8T6', 'GD32F103C8T6'],
    ['К155ЛА3', 'К155ЛА4'],
    ['2313', '2314'],
  ])('%s is not the same as %s', (one, other) => {
    expect(comparableMarking(one)).not.toBe(comparableMarking(other));
  });

  it('of what was made comparable already changes nothing', () => {
    const random = seededRandom(17);
    const texts = Array.from({ length: 500 }, () => junk(random, 40));
    const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    for (const text of [...texts, ...every, ...readMarkings().map((marking) => marking.text)]) {
      const once = comparableMarking(text);
      expect(comparableMarking(once)).toBe(once);
    }
  });

  it('no two different markings of the labelled set become one', () => {
    const worn = ['Read badly', 'blind, read badly'];
    const texts = readMarkings().filter(({ group, said }) => !worn.includes(group) && said.parts.length > 0);
    expect(new Set(texts.map(({ text }) => comparableMarking(text))).size).toBe(texts.length);
  });
});
