import { describe, expect, it } from 'vitest';
import { pastedNames, restOfNames } from '../../../../src/core/register/screening/pasted-names.js';

describe('a pasted list', () => {
  it('is one name a line, without bullets, numbers and empty lines, equal ones once', () => {
    expect(pastedNames('1. Hikvision\n2) ТОВ "Ромашка";\n\n• Nestlé,\n- 3M\n— 3M\r\n大华股份\n')).toEqual([
      'Hikvision',
      'ТОВ "Ромашка"',
      'Nestlé',
      '3M',
      '大华股份',
    ]);
  });

  it('keeps numbers that belong to the name, and codes of companies', () => {
    expect(pastedNames('7 Eleven\n14360570')).toEqual(['7 Eleven', '14360570']);
  });

  it.each([
    ['numbered without a space', '1.Hikvision\n2.Nestle\n3.7 Eleven'],
    ['numbered in brackets', '(1) Hikvision\n(2) Nestle\n(3) 7 Eleven'],
    ['numbered with a sign', '№1 Hikvision\n№2 Nestle\n№ 3 7 Eleven'],
    ['numbered with nothing but a space', '1 Hikvision\n2 Nestle\n3 7 Eleven'],
    ['marked with pictures', '🔹 Hikvision\n✅ Nestle\n☑️ 7 Eleven'],
    ['below a request', 'Перевірте, будь ласка:\nHikvision\nNestle\n7 Eleven'],
    ['parted by dashes', 'Hikvision\n-----\nNestle\n***\n7 Eleven'],
    ['copied from a spreadsheet with its codes', 'Назва\tКод\nHikvision\t17\nNestle\t18\n7 Eleven\t19'],
    ['copied from a spreadsheet with its numbers', '1\tHikvision\n2\tNestle\n3\t7 Eleven'],
    ['copied from a CSV', '17;Hikvision\n18;Nestle\n19;7 Eleven'],
  ])('may be %s', (_name, text) => {
    expect(pastedNames(text)).toEqual(['Hikvision', 'Nestle', '7 Eleven']);
  });

  it('may go on where another message ended', () => {
    const numbered = Array.from({ length: 6 }, (_, at) => `${87 + at} Supplier`).join('\n');
    expect(pastedNames(`${numbered}x`)).toEqual(['Supplier', 'Supplierx']);
    expect(restOfNames('• Hikvision')).toEqual(['Hikvision']);
    expect(restOfNames('Hikvision\n???\nNestle')).toEqual(['Hikvision', 'Nestle']);
  });

  it('keeps numbers in a row that are of the names', () => {
    expect(pastedNames('7 Eleven\n8 Bit Games')).toEqual(['7 Eleven', '8 Bit Games']);
    expect(pastedNames('1C\n3M\n7-Eleven')).toEqual(['1C', '3M', '7-Eleven']);
  });

  it('may hold the full names by which companies are registered', () => {
    const full =
      'ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ «НАУКОВО-ВИРОБНИЧЕ ОБ’ЄДНАННЯ ПРИЛАДОБУДУВАННЯ ТА АВТОМАТИЗАЦІЇ “ЗОРЯ ПЛЮС”»';
    expect(full.length).toBeLessThan(120);
    const longer = full.replace('ЗОРЯ', 'ПІВДЕННО-СХІДНА ЗОРЯ');
    expect(pastedNames(`${longer}\nHikvision`)).toEqual([longer, 'Hikvision']);
  });

  it.each([
    ['a single name', 'Hikvision'],
    ['a single name with a line break after it', 'Hikvision\n'],
    ['a name and something that is none', 'Hikvision\n???'],
    ['sentences', `Hikvision is a company\n${'that makes cameras and other things, '.repeat(5)}`],
  ])('is not %s', (_name, text) => {
    expect(pastedNames(text)).toBeNull();
  });
});
