import type { MakerId } from './makers.js';
import type { Period } from './reading.js';

/** What stands in a date code, as the named groups of its pattern give it. */
export type DateForm =
  /** `yy`, `ww` */
  | 'year-week'
  /** `y`, `ww` */
  | 'digit-week'
  /** `y`, `m`: 1–9, then A B C, X Y Z or O N D */
  | 'digit-month'
  /** `y`, `l`: A is weeks 1 and 2, B weeks 3 and 4, to Z */
  | 'digit-fortnight'
  /** `l` the year letter of IEC 60062, `m` */
  | 'letter-month';

/** How one maker's (or several makers') date code looks, and what it says. */
export interface DateRule {
  readonly makers: readonly MakerId[];
  readonly pattern: RegExp;
  readonly form: DateForm;
}

const rule = (makers: string, form: DateForm, pattern: RegExp): DateRule => ({
  makers: makers.split(' ') as MakerId[],
  pattern,
  form,
});

/**
 * Date codes that only count on parts of these makers. Four bare digits (year and week, EIA-476 and JEDEC practice) are
 * read for every maker and have no row here. Source after each row; where a maker publishes none, there is no row.
 */
export const DATE_RULES: readonly DateRule[] = [
  // TI "Part marking": YMLLLLS, year digit, month 1–9 A B C, lot, site; a green symbol G3 or G4 may follow. On processors
  // the silicon's revision stands before it (CA-47C3L9W: the errata sheets' "Package symbolization").
  rule(
    'ti',
    'digit-month',
    /^(?:[A-Z]{1,2}-)?(?<y>\d)(?<m>[1-9ABC])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5}(?:[GE][1-4])?$/,
  ),
  // Analog Devices: "#" before year and week; Maxim: a revision letter and digit after it.
  rule('adi', 'year-week', /^#(?<yy>\d{2})(?<ww>\d{2})$/),
  rule('adi', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z]\d$/),
  // ST "Marking": country of assembly, then year digit and week.
  rule('st', 'digit-week', /^(?<y>\d)(?<ww>\d{2})$/),
  // Microchip data sheets "Package marking information": YYWWNNN. Atmel: YYWW and a letter.
  rule('microchip', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z0-9]{3}$/),
  rule('microchip', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z]$/),
  // NXP (Freescale) "Part marking": assembly site letters, year, week, then a letter or two.
  rule('nxp', 'year-week', /^[A-Z]{2,5}(?<yy>\d{2})(?<ww>\d{2})[A-Z0-9]{0,2}$/),
  // AMD (Xilinx) UG475 "Package marking": three letters, year, week; the package may stand right before.
  rule('amd', 'year-week', /^(?:[CFBSVRTPQ][A-Z]{1,3}\d{2,4})?[A-Z]{3}(?<yy>\d{2})(?<ww>\d{2})$/),
  // Altera "Device marking": plant and lot, year, week, a letter.
  rule('altera', 'year-week', /^[A-Z][A-Z0-9]{4,5}(?<yy>\d{2})(?<ww>\d{2})[A-Z]?$/),
  // International Rectifier data sheets "Part marking information": P for lead-free, year digit, week, line letter.
  rule('infineon', 'digit-week', /^P?(?<y>\d)(?<ww>\d{2})[A-Z]$/),
  // Infineon "Product marking": G or H (green, halogen-free), plant, year, week.
  rule('infineon', 'year-week', /^[GH][A-Z]{0,2}(?<yy>\d{2})(?<ww>\d{2})$/),
  // onsemi marking diagrams: A plant, WL lot, YY, WW, G lead-free.
  rule('onsemi', 'year-week', /^[A-Z][A-Z0-9]{2}(?<yy>\d{2})(?<ww>\d{2})G?$/),
  // Samsung memory "Package marking": SEC, year digit, week. SK hynix: year digit, week, a letter.
  rule('samsung', 'digit-week', /^(?:SEC)?(?<y>\d)(?<ww>\d{2})$/),
  rule('hynix', 'digit-week', /^(?<y>\d)(?<ww>\d{2})[A-Z]$/),
  // Micron CSN-11 "Product mark": year digit, fortnight letter, die revision, two countries.
  rule('micron', 'digit-fortnight', /^(?<y>\d)(?<l>[A-Z])[A-Z][A-Z0-9]{2}$/),
  // Nordic product specifications, "Package marking": year, week, lot of two letters.
  rule('nordic', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z]{2}$/),
  // Espressif "Chip Packaging Information": week, then the year in four digits.
  rule('espressif', 'year-week', /^(?<ww>\d{2})20(?<yy>[12]\d)$/),
  // u-blox data sheets "Product marking": date of production as year/week.
  rule('ublox', 'year-week', /^(?<yy>\d{2})\/(?<ww>\d{2})$/),
  // Toshiba "Marking": year, week, then the plant as three letters.
  rule('toshiba kioxia', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z]{3}$/),
  // NEC (Renesas) "Marking": year, week, two letters, lot.
  rule('renesas', 'year-week', /^(?<yy>\d{2})(?<ww>\d{2})[A-Z]{1,2}\d{2,4}$/),
  // Japanese practice (JIS C 5101, IEC 60062): year digit, month 1–9 and X Y Z or O N D.
  rule(
    'panasonic rohm nisshinbo epson omron jst hirose fujitsu murata tdk nichicon rubycon sony hitachi',
    'digit-month',
    /^(?!3D$)(?<y>\d)(?<m>[1-9XYZOND])$/,
  ),
  // IEC 60062, section on date codes: year letter, month. O, N, D for October to December would read words such as CO.
  rule('kyocera yageo murata tdk panasonic nichicon', 'letter-month', /^(?<l>[A-HJ-NPR-X])(?<m>[1-9])$/),
];

const MONTHS = ['123456789ABC', '123456789XYZ', '123456789OND'];

/** The month a sign stands for, or null. */
export function monthOf(sign: string): number | null {
  const at = MONTHS.map((row) => row.indexOf(sign)).find((found) => found !== -1);
  return at === undefined ? null : at + 1;
}

/** The periods a code of this form can mean, once its year is one of `years`. */
export function periodsOf(
  form: DateForm,
  groups: Readonly<Record<string, string | undefined>>,
  years: readonly number[],
): readonly Period[] {
  return years.flatMap((year): Period[] => {
    switch (form) {
      case 'year-week':
      case 'digit-week':
        return [{ unit: 'week', year, week: Number(groups['ww']) }];
      case 'digit-month':
      case 'letter-month': {
        const month = monthOf(groups['m'] ?? '');
        return month === null ? [] : [{ unit: 'month', year, month }];
      }
      case 'digit-fortnight':
        return [{ unit: 'fortnight', year, week: ((groups['l'] ?? 'A').charCodeAt(0) - 65) * 2 + 1 }];
    }
  });
}
