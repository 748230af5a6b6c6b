import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/core/marking/invasion.js';
import { readMarking } from '../../../src/core/marking/read-marking.js';
import type { MarkingReading } from '../../../src/core/marking/reading.js';

const TODAY = '2026-11-21';
const read = (text: string): MarkingReading => readMarking(text, TODAY);
const makerOf = (text: string): string | null => read(text).maker?.maker ?? null;
const ranges = (text: string): string[][] =>
  read(text).dates.map(({ meanings }) => meanings.map(({ earliest, latest }) => `${earliest}/${latest}`));
const signs = (text: string): string[] => read(text).signs.map(({ code }) => code);

describe('who made a part', () => {
  it.each([
    ['STM32F103C8T6', 'st'],
    ['GD32F103C8T6', 'gigadevice'],
    ['APM32F103C8T6', 'geehy'],
    ['CKS32F103C8T6', 'cks'],
    ['AT32F403ACGT7', 'artery'],
    ['AT32UC3A0512', 'microchip'],
    ['HMC5883L', 'honeywell'],
    ['HMC589AST89E', 'adi'],
    ['MAX-M10S-00B', 'ublox'],
    ['MAX485ESA', 'adi'],
    ['MT41K256M16HA-125', 'micron'],
    ['MT7628AN', 'mediatek'],
    ['Si4463-B1B', 'silabs'],
    ['SI4435BDY', 'vishay'],
    ['SG-8002DC', 'epson'],
    ['SG3525AN', null],
    ['TC4420CPA', 'microchip'],
    ['TC4011BP', 'toshiba'],
    ['SNJ54LS00J', 'ti'],
    ['SN54LS00J', null],
  ])('%s is told from the numbers that look like it: %s', (text, maker) => {
    expect(makerOf(text)).toBe(maker);
  });

  it.each(['NE555P', 'LM358N', '74HC595', 'L7805CV', 'MAX232CPE', '1N4148', 'IRFZ44N', '25Q64CSIG'])(
    '%s alone names nobody: several make it',
    (text) => {
      const { maker, parts } = read(text);
      expect(maker).toBeNull();
      expect(parts.map(({ holding }) => holding)).not.toContain('own');
    },
  );

  it('a name or logo on the part tells who made a number that several make', () => {
    expect(read('TI\nSN74LS00N').maker).toEqual({ maker: 'ti', by: 'name' });
    expect(read('MAXIM\nMAX232CPE').maker).toEqual({ maker: 'adi', by: 'name' });
    expect(makerOf('SN74LS00N TI-01')).toBeNull();
  });

  it('an article number of digits counts beside its maker’s name only', () => {
    expect(read('WAGO\n221-413').parts.map(({ number }) => number)).toEqual(['221-413']);
    expect(read('221-413')).toEqual(read(''));
  });

  it('a longer name is not the shorter one inside it', () => {
    expect(makerOf('SAMSUNG SDI\nabc')).toBe('samsung-sdi');
    expect(makerOf('SAMSUNG\nabc')).toBe('samsung');
  });

  it('a camera is its maker’s, whatever chips are named with it', () => {
    const { maker, signs: none } = read('HIKVISION\nDS-2CD2043G2-I\nHi3516CV300');
    expect(maker?.maker).toBe('hikvision');
    expect(none).toEqual([]);
  });
});

describe('what was meant by what was typed', () => {
  it.each([
    ['МАХ232СРЕ', 'MAX232CPE'],
    ['SТМ32F4О5', 'STM32F405'],
    ['STM32FIO3C8T6', 'STM32F103C8T6'],
    ['5N74HC595N', 'SN74HC595N'],
    ['NE0-M8N-0-10', 'NEO-M8N-0-10'],
    ['SN 74 HC 595 N', 'SN74HC595N'],
    ['STM32F405\nRGT6', 'STM32F405RGT6'],
    ['STM32 F103 C8T6', 'STM32F103C8T6'],
    ['NEO M8N', 'NEOM8N'],
    ['lNA226AIDGS', 'INA226AIDGS'],
    ['ADS1ll5IDGSR', 'ADS1115IDGSR'],
    ['ADS1II5IDGSR', 'ADS1115IDGSR'],
    ['Д814Б', 'Д814Б'],
    ['PIC 18F4550', 'PIC18F4550'],
    ['KP580BM80A', 'КР580ВМ80А'],
    ['K155LA3', 'К155ЛА3'],
  ])('%s is %s', (text, number) => {
    expect(read(text).parts.map((part) => part.number)).toEqual([number]);
  });

  it('says the package where the number does', () => {
    expect(read('STM32F405RGT6').parts[0]?.casing).toBe('LQFP');
    expect(read('ATMEGA328P-PU').parts[0]?.casing).toBe('PDIP');
    expect(read('STM32F405').parts[0]?.casing).toBeNull();
  });

  it('a lot code is not corrected into a part number', () => {
    expect(read('XC7Z020\nD5123456A').parts.map(({ number }) => number)).toEqual(['XC7Z020']);
  });
});

describe('when it was made', () => {
  it('four digits beside a part are year and week', () => {
    expect(ranges('DS-2CD2043G2-I 2313')).toEqual([['2023-03-27/2023-04-02']]);
    expect(ranges('SN74LS00N 8932')).toEqual([['1989-08-07/1989-08-13']]);
  });

  it('a one-digit year stays every year it can be, from the part’s introduction on', () => {
    expect(ranges('STM32F405RGT6\nPHL 7B 344')).toEqual([['2013-10-28/2013-11-03', '2023-10-30/2023-11-05']]);
    expect(ranges('TPS54331\n33A7Y2K')[0]).toHaveLength(4);
  });

  it('what could be a month or a week is both, and a day or a month of America both', () => {
    expect(ranges('IPC-HFW1230S\nDate: 03/24')[0]).toHaveLength(3);
    expect(ranges('BMP280 03.04.2021')).toEqual([['2021-03-04/2021-03-04', '2021-04-03/2021-04-03']]);
    expect(ranges('К155ЛА3 8907')).toEqual([['1989-02-13/1989-02-19', '1989-07-01/1989-07-31']]);
    expect(ranges('133ЛА3 IV 89')).toEqual([['1989-04-01/1989-04-30', '1989-10-01/1989-12-31']]);
  });

  it('a maker’s own kind of code is read on its parts only', () => {
    expect(ranges('MT29F4G08ABADAWP\n4ZA22')[0]?.at(-1)).toBe('2024-12-16/2024-12-29');
    expect(ranges('STM32F103C8T6\n4ZA22')).toEqual([]);
    expect(ranges('NEO-M8N-0-10\n16/23')).toEqual([['2016-06-06/2016-06-12']]);
    expect(ranges('NJM2904\nJRC\n3X')[0]).toContain('2013-10-01/2013-10-31');
    expect(ranges('JANTX2N2222A\n8923A')).toEqual([['1989-06-05/1989-06-11']]);
    expect(ranges('КТ829А 10.90')).toEqual([['1990-10-01/1990-10-31']]);
    expect(ranges('STM32F103C8T6 10.90')).toEqual([]);
  });

  it('written dates need something that says they are on a part, unless nothing else is written so', () => {
    expect(ranges('2024-W13')).toEqual([['2024-03-25/2024-03-31']]);
    expect(ranges('12.05.2024')).toEqual([]);
    expect(ranges('BMP280 12.05.2024')[0]).toContain('2024-05-12/2024-05-12');
    expect(ranges('знайшли 12.05.2024 біля села разом із BMP280')).toEqual([]);
  });

  it('Chinese labels tell the month or the day', () => {
    expect(ranges('生产日期：2021年06月')).toEqual([['2021-06-01/2021-06-30']]);
    expect(ranges('2021年6月3日')).toEqual([['2021-06-03/2021-06-03']]);
    expect(ranges('2021年13月')).toEqual([]);
  });

  it('the serial number of a Hikvision device holds its day', () => {
    const text = 'DS-2CE16D0T-IRF\nS/N: DS-2CE16D0T-IRF20210415AAWRF12345678';
    expect(ranges(text)).toEqual([['2021-04-15/2021-04-15']]);
    expect(read(text).labels).toEqual([{ kind: 'serial', text: 'DS-2CE16D0T-IRF20210415AAWRF12345678' }]);
  });
});

describe('before or after the full-scale invasion', () => {
  const side = (text: string) => sideOf(read(text).dates);

  it('week 13 of 2023 is after, week 40 of 2021 before', () => {
    expect(side('DS-2CD2043G2-I 2313')).toBe('after');
    expect(side('DS-2CD2043G2-I 2140')).toBe('before');
  });

  it('weeks that some maker’s calendar puts around that day say neither', () => {
    expect(['2207', '2208', '2209', '2210'].map((code) => side(`BMP280 ${code}`))).toEqual([
      'before',
      'either',
      'either',
      'after',
    ]);
  });

  it('a code with readings on both sides says neither, and no code says nothing', () => {
    expect(side('STM32F405RGT6\nPHL 7B 344')).toBe('either');
    expect(side('STM32F405RGT6')).toBeNull();
  });
});

describe('signs of re-marking', () => {
  it('a date before the part was on the market', () => {
    expect(read('STM32H743VIT6\n1208').signs).toEqual([
      { code: 'before-introduction', text: '1208', part: 'STM32H743VIT6', since: 2016 },
    ]);
    expect(signs('STM32H743VIT6\n1708')).toEqual([]);
    expect(signs('STM32H743VIT6\nTWN AA 127')).toEqual([]);
  });

  it('a date that has not come yet, on the day it is read', () => {
    expect(signs('GD25Q64CSIG\n2650')).toEqual(['in-the-future']);
    expect(readMarking('GD25Q64CSIG\n2650', '2026-12-24').signs).toEqual([]);
  });

  it('a week that no year has, unless another code is the date', () => {
    expect(signs('PIC16F877A-I/P\n2154')).toEqual(['no-such-week']);
    expect(signs('PIC16F877A-I/P\n2154\n2113')).toEqual([]);
    expect(signs('PIC16F877A-I/P\n4700')).toEqual([]);
  });

  it('numbers or names of two makers, and then nobody is named', () => {
    for (const text of ['STM32F103C8T6\nGD32F103C8T6', 'STM32F103C8T6\nARTERY']) {
      expect(signs(text)).toEqual(['two-makers']);
      expect(makerOf(text)).toBeNull();
    }
  });

  it('makers that honestly stand on one part together are no sign', () => {
    expect(signs('ESP8266MOD\nAI-THINKER\nESP-12F')).toEqual([]);
    expect(signs('TC58NVG1S3HTA00\nTOSHIBA')).toEqual([]);
    expect(signs('ATMEL\nATMEGA328P-AU\nMICROCHIP')).toEqual([]);
  });
});

describe('a list of parts', () => {
  it('of three makers is no re-marking, and nobody’s', () => {
    const list = 'На платі STM32F405RGT6, ATMEGA328P-AU і MPU-6050';
    expect(read(list).parts).toHaveLength(3);
    expect(signs(list)).toEqual([]);
    expect(makerOf(list)).toBeNull();
  });
});

describe('four digits that can be a year', () => {
  it('are both on a device or board, a year and week on a chip, and nothing after a copyright sign', () => {
    expect(ranges('DS-2CD2043G2-I 2021')).toEqual([['2020-05-18/2020-05-24', '2021-01-01/2021-12-31']]);
    expect(ranges('BMP280 2021')).toEqual([['2020-05-18/2020-05-24']]);
    expect(ranges('HIKVISION © 2021')).toEqual([]);
    expect(signs('MADE IN ISRAEL 1988')).toEqual([]);
  });
});

describe('where it says it was made', () => {
  it.each([
    ['ATMEGA328P-AU\nKOREA', ['KR']],
    ['BMP280 MADE IN P.R.C.', ['CN']],
    ['BMI160\nCOO: CN', ['CN']],
    ['STM32F103C8T6\nCHN GQ 217', ['CN']],
    ['BMP280 PHL', []],
    ['Сделано в СССР', ['SU']],
    ['Зроблено в Китаї', ['CN']],
    ['中国制造', ['CN']],
    ['DIFFUSED IN USA ASSEMBLED IN PHILIPPINES', ['PH', 'US']],
  ])('%s: %s', (text, countries) => {
    expect(read(text).countries.map(({ country }) => country)).toEqual(countries);
  });
});

describe('what it cannot mean is not guessed', () => {
  it.each([
    'немає маркування',
    'Шахед-136',
    'Герань-2 Y-2156',
    '9М728',
    'ТМ-62М',
    'АК-74 № 123456',
    '+380 67 123 45 67',
    '2214',
    '5.45х39',
    '1РЛ257',
    '1RL257',
    '5404',
    'Lotto24',

    'AA 1234 BB',
    '12V 5A',
    'REV 1.2',
  ])('“%s” reads as nothing', (text) => {
    expect(read(text)).toEqual(read(''));
  });
});
