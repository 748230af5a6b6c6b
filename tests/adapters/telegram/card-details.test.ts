import { describe, expect, it } from 'vitest';
import { detailsText } from '../../../src/adapters/telegram/views/card-details.js';
import { seenLength } from '../../../src/adapters/telegram/views/card-fit.js';
import type { Finding } from '../../../src/core/cases/finding.js';
import type { Locale } from '../../../src/core/kernel/locale.js';
import type { CompanyCard } from '../../../src/core/register/register-desk.js';
import { createI18n } from '../../../src/i18n/i18n.js';
import { FINDING, starterDesk } from '../../support/register.js';

const i18n = createI18n();
const LIVE = { kind: 'live', staleAfterDays: 90 } as const;
const LINK = 'https://t.me/slid_bot?start=c_hikvision';

// Already May in Kyiv.
const finding: Finding = { ...FINDING, confirmedAt: Date.UTC(2024, 3, 30, 22) };

async function detailsOf(id: string, locale: Locale, change: (card: CompanyCard) => CompanyCard = (c) => c) {
  const desk = await starterDesk([finding]);
  const card = await desk.card(id);
  if (card === null) throw new Error(`no card of ${id}`);
  const recorded = await desk.recorded(id);
  return detailsText(i18n.t(locale), locale, {
    card: change(card),
    recorded,
    note: null,
    link: LINK,
    today: '2026-01-15',
  });
}

describe('more about a company', () => {
  it('gives its other names, its history on each list and every source', async () => {
    const text = await detailsOf('hikvision', 'en');
    expect(text).toContain(LINK);
    expect(text).toMatch(/Also known as \(not verified\): .*海康威视/);
    expect(text).toMatch(/<b>NACP International Sponsors of War<\/b>\n• Listed: 5 June 2023/);
    expect(text).toMatch(/<b>Sources<\/b>\n• <a href="https:\/\/espreso\.tv/);
  });

  it('names each verified finding by part, weapon and month, never the case or the day', async () => {
    const uk = await detailsOf('hikvision', 'uk');
    expect(uk).toContain('• Камера, оптика, Ланцет, підтверджено: травень 2024');
    expect(await detailsOf('hikvision', 'en')).toContain('verified in May 2024');
    expect(uk).not.toContain('SL-');
    expect(uk).not.toContain('1 травня');
  });

  it('gives the numbers of the company so that a tap copies them', async () => {
    const text = await detailsOf('hikvision', 'uk', (card) => ({
      ...card,
      company: { ...card.company, identifiers: [{ scheme: 'edrpou', value: '1234<567' }] },
    }));
    expect(text).toContain('ЄДРПОУ: <code>1234&lt;567</code>');
  });

  it('gives a name and a reason in full where the card has to cut them', async () => {
    const name = `${'Державне підприємство '.repeat(13)}«Х»`;
    const reason = `Because ${'of this and that '.repeat(20)}indeed`;
    const text = await detailsOf('hikvision', 'en', (card) => ({
      ...card,
      company: {
        ...card.company,
        names: [{ text: name, kind: 'main', language: null, provenance: { basis: 'stated', source: null } }],
      },
      entries: card.entries.map((placed) => ({
        ...placed,
        entry: { ...placed.entry, reason: { uk: reason, en: reason } },
      })),
    }));
    expect(text).toContain(`Full name: ${name}`);
    expect(text).toContain(`Reason: ${reason}`);
    expect(await detailsOf('hikvision', 'en')).not.toMatch(/Full name|Reason/);
  });

  it('tells what lists say in the order of the card, and that something was left out', async () => {
    const text = await detailsOf('hikvision', 'en', (card) => ({
      ...card,
      entries: card.entries.flatMap((placed) => {
        const list = { ...placed.source.list, title: { uk: 'Чинний', en: 'Live' }, state: LIVE };
        const snapshot = { ...placed.source.snapshot, takenOn: '2026-01-01' };
        const standing = { ...placed.standing, status: 'listed' as const };
        return [placed, { ...placed, standing, source: { list, snapshot } }];
      }),
    }));
    expect(text.indexOf('<b>NACP Live</b>')).toBeLessThan(text.indexOf('<b>NACP International'));
    expect(text).not.toContain('…');
    const long = await detailsOf('hikvision', 'en', (card) => ({
      ...card,
      entries: card.entries.flatMap((placed) => Array.from({ length: 100 }, () => placed)),
    }));
    expect(long).toMatch(/\n\n…$/);
  });

  it('fits a message however much there is', async () => {
    const text = await detailsOf('hikvision', 'uk', (card) => ({
      ...card,
      findings: Array.from({ length: 400 }, () => finding),
      entries: Array.from({ length: 60 }, () => card.entries).flat(),
    }));
    expect(seenLength(text)).toBeLessThan(4096);
    expect(text).toContain('та ще 380 знахідок');
  });
});
