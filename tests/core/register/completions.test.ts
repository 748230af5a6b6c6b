import { describe, expect, it } from 'vitest';
import { openCompletions, type Completions } from '../../../src/core/register/completion/completions.js';
import { buildNameTable } from '../../../src/core/register/matching/name-index.js';
import type { RegisterDesk } from '../../../src/core/register/register-desk.js';
import { starterDesk } from '../../support/register.js';

describe('while a name is typed', () => {
  it.each([
    ['hikvi', 'hikvision', 'Hikvision'],
    ['хікві', 'hikvision', 'Хіквіжн'],
    ['海康威', 'hikvision', '海康威视'],
    ['HIKVI', 'hikvision', 'Hikvision'],
    ['procter and g', 'procter-gamble', 'Procter & Gamble'],
    ['leroy-m', 'leroy-merlin', 'Leroy Merlin'],
    ['«Бондю', 'bonduelle', 'Бондюель'],
    ['ТОВ Рокв', 'rockwool', 'Роквул'],
    ['metro cash and c', 'metro', 'Metro Cash & Carry'],
    ['delta t', 'delta-tankers', 'Delta Tankers'],
    ['snick', 'mars', 'Snickers'],
  ])('“%s” offers %s by the name %s', async (typed, company, text) => {
    const { completions } = await typedInto(await starterDesk(), typed);
    expect(completions[0]).toMatchObject({ company: { id: company }, matched: { text } });
  });

  it('several companies whose names begin so are offered, each once, the nearest name first', () => {
    const completions = completionsOf(
      ['a', 'Zorbex Industrial Holding'],
      ['b', 'Zorbex'],
      ['b', 'Zorbex Trade'],
      ['c', 'Other'],
    );
    const begun = completions.beginningWith('zorb', 10);
    expect(begun.map(({ companyId, text }) => [companyId, text])).toEqual([
      ['b', 'Zorbex'],
      ['a', 'Zorbex Industrial Holding'],
    ]);
    expect(completions.beginningWith('zorb', 1)).toHaveLength(1);
  });

  it('the company’s own name comes before another’s brand', () => {
    const completions = openCompletions(
      buildNameTable([
        { companyId: 'maker', text: 'Maker', kind: 'main' },
        { companyId: 'maker', text: 'Zorb', kind: 'brand' },
        { companyId: 'zorbex', text: 'Zorbex Industrial', kind: 'main' },
      ]),
    );
    expect(completions.beginningWith('zor', 10).map(({ companyId }) => companyId)).toEqual([
      'zorbex',
      'maker',
    ]);
  });

  it('a name in the wrong keyboard layout is offered too, unless something begins as it stands', () => {
    const completions = completionsOf(['h', 'Hikvision'], ['other', 'Ршлм Завод']);
    expect(completions.beginningWith('ршлмш', 10).map(({ companyId }) => companyId)).toEqual(['h']);
    expect(completions.beginningWith('ршлм', 10).map(({ companyId }) => companyId)).toEqual(['other']);
  });

  it.each(['', 'h', 'hi', '海', '&', '   ', 'тов', '❗️❗️❗️', '"'])(
    '“%s” is too little to offer anything',
    (typed) => {
      const completions = completionsOf(['h', 'Hikvision'], ['h', '海康威视'], ['t', 'ТОВ Товари']);
      const begun = completions.beginningWith(typed, 10);
      expect(begun.filter(({ companyId }) => companyId === 'h')).toEqual([]);
    },
  );

  it('a name inside another word, and a well-known name of nobody on a list, are not offered', () => {
    const completions = completionsOf(['h', 'Hikvision']);
    expect(completions.beginningWith('vision', 10)).toEqual([]);
    expect(completions.beginningWith('metro ban', 10)).toEqual([]);
    expect(completions.beginningWith('nest', 10)).toEqual([]);
  });

  it('of very many names that begin alike the first are looked at, and the rest when more is typed', () => {
    const many = Array.from({ length: 3_000 }, (_, at): readonly [string, string] => [
      `c${at}`,
      `Zorb ${String(at).padStart(4, '0')}`,
    ]);
    const completions = completionsOf(...many);
    expect(completions.beginningWith('zorb', 10)).toHaveLength(10);
    expect(completions.beginningWith('zorb 29', 200).map(({ text }) => text)).toEqual(
      many.slice(2_900).map(([, text]) => text),
    );
  });

  it('a text of any length is taken', () => {
    const completions = completionsOf(['h', 'Hikvision']);
    expect(completions.beginningWith('hikvision '.repeat(2_000), 10)).toEqual([]);
  });
});

describe('a text that is a whole question', () => {
  it.each(['Hikvision', 'hikvison', 'metro c', 'Oreo'])(
    '“%s” is answered as ever, with no guesses beside',
    async (query) => {
      const desk = await starterDesk();
      const { answer, completions } = await typedInto(desk, query);
      expect(completions).toEqual([]);
      expect(await desk.lookup(query)).toEqual({ ok: true, value: answer });
      expect(answer.results).not.toEqual([]);
    },
  );

  it('is never answered with what it only begins', async () => {
    const desk = await starterDesk();
    for (const query of ['hikvi', 'Delta', 'nest', 'рокв']) {
      const { answer, completions } = await typedInto(desk, query);
      expect(completions, query).not.toEqual([]);
      expect(answer.results, query).toEqual([]);
    }
  });

  it('is refused where it cannot be one', async () => {
    expect(await (await starterDesk()).lookupTyped('')).toEqual({ ok: false, error: 'empty' });
  });
});

function completionsOf(...names: readonly (readonly [string, string])[]): Completions {
  return openCompletions(
    buildNameTable(names.map(([companyId, text]) => ({ companyId, text, kind: 'main' as const }))),
  );
}

async function typedInto(desk: RegisterDesk, text: string) {
  const typed = await desk.lookupTyped(text);
  if (!typed.ok) throw new Error(`“${text}” was refused: ${typed.error}`);
  return typed.value;
}
