import { describe, expect, it } from 'vitest';
import { pastedNames } from '../../../../src/core/register/screening/pasted-names.js';

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
    ['a single name', 'Hikvision'],
    ['a single name with a line break after it', 'Hikvision\n'],
    ['a name and something that is none', 'Hikvision\n???'],
    ['sentences', `Hikvision is a company\n${'that makes cameras and other things, '.repeat(5)}`],
  ])('is not %s', (_name, text) => {
    expect(pastedNames(text)).toBeNull();
  });
});
