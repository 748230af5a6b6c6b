import { describe, expect, it } from 'vitest';
import {
  cardIn,
  packCard,
  typedPeriod,
  type CardPlace,
} from '../../../src/adapters/telegram/lookup/card-place.js';
import { cardLink, shareLink } from '../../../src/adapters/telegram/lookup/card-link.js';
import { readQuestion } from '../../../src/core/register/question.js';
import { parseUncertainDate } from '../../../src/core/register/uncertain-date.js';

const TODAY = '2024-05-12';

function place(asOf: string | null, given: Partial<CardPlace> = {}): CardPlace {
  return {
    company: 'hikvision',
    asOf: asOf === null ? null : parseUncertainDate(asOf),
    locale: 'uk',
    ...given,
  };
}

describe('the buttons of a card know which card they belong to', () => {
  it.each([
    null,
    '2023',
    '2023-11',
    '2023-11-05',
    '2024-05-12',
    '2022/2023',
    '2023-06/2023-08',
    '2023-01-01/2023-05-12',
  ])('as of %s', (asOf) => {
    for (const locale of ['uk', 'en'] as const) {
      const shown = place(asOf, { locale });
      expect(cardIn(packCard(shown, TODAY), TODAY)).toEqual(shown);
    }
  });

  it('a period that is not over yet ends on the day it is looked at', () => {
    const asked = place('2024-05-01/2024-05-12');
    expect(cardIn(packCard(asked, TODAY), '2024-05-14')?.asOf?.latest).toBe('2024-05-14');
  });

  it.each(['2023-11-05', '2023-05-03/2023-09-10'])(
    'the longest id with %s still leaves the menu what it needs of 64 bytes',
    (asOf) => {
      const packed = packCard(place(asOf, { company: 'a'.repeat(32) }), TODAY);
      expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(64 - Buffer.byteLength('co/0/0//h') - 12);
    },
  );

  it.each(['2023', '2023-11', '2023-11-05', '2022/2023', '2023-06/2023-08', '2024-05-01/2024-05-12'])(
    'what the share button types after a name is understood: %s',
    (asOf) => {
      const period = parseUncertainDate(asOf);
      if (period === null) throw new Error('no period');
      const { query, asOf: read } = readQuestion(`Hikvision ${typedPeriod(period, TODAY)}`, TODAY);
      expect([query, read]).toEqual(['Hikvision', period]);
    },
  );

  it.each(['', 'hikvision', 'Hikvision::u', 'hikvision:2023:u:1', `${'a'.repeat(33)}::u`])(
    'forged: %s shows nothing',
    (data) => {
      expect(cardIn(data, TODAY)).toBeNull();
    },
  );

  it('the link can be shared where inline mode is off', () => {
    const shared = new URL(shareLink(cardLink('slid_bot', 'hikvision')));
    expect(shared.searchParams.get('url')).toBe('https://t.me/slid_bot?start=c_hikvision');
  });

  it('a link opens the card from anywhere within what a link may carry', () => {
    const [, payload] = cardLink('slid_bot', 'a'.repeat(32)).split('?start=');
    expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });
});
